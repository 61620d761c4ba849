//! Names of people, as profiles show them and as notes use them.

/// The name that a greeting uses: "Ana" of "Dr. Ana María Ruiz, PhD (she/her)".
pub(crate) fn first_name(displayed: &str) -> Option<&str> {
    displayed.split_whitespace().next()
}
