//! What is known of each networking site: the Rust side of `sites/*.json`.
//!
//! One file per site holds all that the project knows of it. The content script reads the
//! addresses and selectors from it; the crates read the headings, limits and stock texts here.
//! A file may hold stock texts alone: people carry a sentence from one site to another, and old
//! ones outlive their site.

/// One networking site.
#[derive(Debug)]
pub struct Site {
    /// The name that requests carry: "linkedin".
    pub id: &'static str,
    /// The name as people say it.
    pub name: &'static str,
    /// Where its pages are served; empty where only its stock texts are known.
    pub hosts: &'static [&'static str],
    /// The note's greatest length where the page does not tell, in UTF-16 code units.
    pub limit: Option<usize>,
    /// Words that head a section of a profile page, in every known language, by section.
    pub headings: Lists,
    /// How the page's own names for sections end (an `id`, a `componentkey`), by section.
    pub keys: Lists,
    /// Words and phrases that a profile page uses, in every known language, by meaning. In a
    /// phrase, "…" stands for any words and "{n}" for a digit.
    pub words: Lists,
    /// How the path of a profile page begins: "/in/".
    pub profile_paths: &'static [&'static str],
    /// The parameter of an address that names the person on a page without a profile.
    pub slug_parameter: Option<&'static str>,
}

/// Named lists of words.
pub type Lists = &'static [(&'static str, &'static [&'static str])];

impl Site {
    /// The words of that meaning; none where the site's file has no such list.
    pub fn words(&self, meaning: &str) -> &'static [&'static str] {
        self.words
            .iter()
            .find(|(name, _)| *name == meaning)
            .map_or(&[], |(_, words)| words)
    }
}

/// A text that a site writes for its users; `{first}`, `{name}`, … stand for what it fills in.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct StockText {
    /// Language tag: "pt", "zh-Hant".
    pub language: &'static str,
    /// The text.
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/sites.rs"));

/// Every known site.
pub fn all() -> &'static [Site] {
    SITES
}

/// The texts of all sites. The browser's module is given them in a file.
#[cfg(not(target_arch = "wasm32"))]
pub fn stock_texts() -> &'static [StockText] {
    STOCK_TEXTS
}

/// The site with this id.
pub fn by_id(id: &str) -> Option<&'static Site> {
    SITES.iter().find(|site| site.id == id)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_id_is_found_and_stands_once() {
        for site in super::all() {
            assert!(std::ptr::eq(super::by_id(site.id).unwrap(), site));
        }
    }

    #[test]
    fn an_unknown_site_is_none() {
        assert!(super::by_id("no-such-site").is_none());
    }
}
