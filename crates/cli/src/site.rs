//! The names by which people call a site.

/// The id of the site that goes by this id or name, whatever the case.
pub fn id(name: &str) -> Option<&'static str> {
    sites::all()
        .iter()
        .find(|site| site.id.eq_ignore_ascii_case(name) || site.name.eq_ignore_ascii_case(name))
        .map(|site| site.id)
}

/// The ids of all known sites, for messages.
pub fn known() -> String {
    let ids: Vec<_> = sites::all().iter().map(|site| site.id).collect();
    ids.join(", ")
}

/// Reads `--site`.
pub fn from_arg(name: &str) -> Result<&'static str, String> {
    id(name).ok_or_else(|| format!("no such site; known are: {}", known()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_names_are_known_in_any_case() {
        for name in ["linkedin", "LinkedIn", "LINKEDIN"] {
            assert_eq!(id(name), Some("linkedin"));
        }
    }

    #[test]
    fn an_unknown_site_is_told_the_known_ones() {
        assert!(from_arg("friendface").unwrap_err().contains("linkedin"));
    }
}
