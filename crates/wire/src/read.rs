//! A page's outline in, a profile out.

use coach::Profile;
use reader::Outline;
use serde::Deserialize;
#[cfg(feature = "typescript")]
use ts_rs::TS;

/// Asks who the page is about.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "typescript", derive(TS), ts(optional_fields = nullable))]
pub struct ReadRequest {
    /// The site's id: "linkedin".
    pub site: String,
    /// What the page shows.
    pub outline: Outline,
    /// What was read of the same person before.
    #[serde(default)]
    pub known: Option<Profile>,
}

impl ReadRequest {
    /// The profile, together with what was known.
    pub fn read(self) -> Profile {
        reader::read(&self.site, &self.outline, self.known)
    }
}
