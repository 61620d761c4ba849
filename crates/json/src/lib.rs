//! Reading JSON so that whoever has to mend it knows where to look.

#![forbid(unsafe_code)]

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_path_to_error::Track;

/// Why JSON could not be read, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct BadJson {
    /// From 1.
    pub line: usize,
    /// From 1, in bytes.
    pub column: usize,
    /// "experience[0].employees" where the trouble is inside a field.
    pub field: Option<String>,
    /// What is wrong.
    pub what: String,
}

impl BadJson {
    /// Field and what is wrong.
    pub fn without_place(&self) -> String {
        match &self.field {
            Some(field) => format!("{field}: {}", self.what),
            None => self.what.clone(),
        }
    }

    /// Line and column, field and what is wrong.
    pub fn with_place(&self) -> String {
        format!("{}:{}: {}", self.line, self.column, self.without_place())
    }
}

/// Reads a value of this type, and nothing after it.
pub fn value<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, BadJson> {
    read(bytes, PhantomData)
}

/// Reads what `seed` asks for, and nothing after it.
pub fn read<'de, S: DeserializeSeed<'de>>(bytes: &'de [u8], seed: S) -> Result<S::Value, BadJson> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let mut track = Track::new();
    let value = seed
        .deserialize(serde_path_to_error::Deserializer::new(
            &mut reader,
            &mut track,
        ))
        .map_err(|error| bad(Some(track.path().to_string()), &error))?;
    reader.end().map_err(|error| bad(None, &error))?;
    Ok(value)
}

fn bad(path: Option<String>, error: &serde_json::Error) -> BadJson {
    let (line, column) = (error.line(), error.column());
    let what = error.to_string();
    let place = format!(" at line {line} column {column}");
    // A list or an object of the wrong type is refused before its bracket is read.
    let is_ahead = ["invalid type: sequence", "invalid type: map"]
        .iter()
        .any(|refused| what.starts_with(refused));
    BadJson {
        line,
        // An end that comes too soon stands before the first column.
        column: (column + usize::from(is_ahead)).max(1),
        // "." is the whole, "?" a place that has no name yet.
        field: path
            .map(|path| path.trim_end_matches(".?").to_owned())
            .filter(|path| path != "." && path != "?"),
        what: in_words(what.strip_suffix(&place).unwrap_or(&what)),
    }
}

/// What serde says, without its names for Rust's types.
fn in_words(what: &str) -> String {
    let what = what
        .replace("invalid type: map", "invalid type: object")
        .replace("invalid type: sequence", "invalid type: list");
    let Some((found, expected)) = what.split_once("expected ") else {
        return what;
    };
    let expected = match expected {
        "u64" | "usize" => "a whole number",
        "u8" => "a whole number up to 255",
        "f64" => "a number",
        "a sequence" => "a list",
        "a map" => "an object",
        _ if expected.starts_with("struct ") => "an object",
        other => other,
    };
    format!("{found}expected {expected}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Debug;

    use super::*;
    use coach::Profile;

    #[track_caller]
    fn check(json: &str, expected: &str) {
        check_as::<Profile>(json, expected);
    }

    #[track_caller]
    fn check_as<T: DeserializeOwned + Debug>(json: &str, expected: &str) {
        let error = value::<T>(json.as_bytes()).unwrap_err();
        assert_eq!(error.with_place(), expected);
    }

    #[test]
    fn a_wrong_type_names_its_field() {
        check(
            "{\n \"followers\": \"many\"\n}",
            "2:20: followers: invalid type: string \"many\", expected a whole number",
        );
        check(
            r#"{"experience":[{"company":"Acme"},{"employees":-1}]}"#,
            "1:49: experience[1].employees: invalid value: integer `-1`, expected a whole number",
        );
        check(
            r#"{"mutual":7}"#,
            "1:11: mutual: invalid type: integer `7`, expected an object",
        );
        check(
            r#"{"skills":{}}"#,
            "1:11: skills: invalid type: object, expected a list",
        );
    }

    #[test]
    fn types_are_told_in_words() {
        check_as::<BTreeMap<String, f64>>(
            r#"{"least":"0.5"}"#,
            "1:14: least: invalid type: string \"0.5\", expected a number",
        );
        check_as::<BTreeMap<String, f64>>("[]", "1:1: invalid type: list, expected an object");
    }

    #[test]
    fn broken_json_has_a_place() {
        check("{\"name\":\n", "2:1: name: EOF while parsing a value");
        check("", "1:1: EOF while parsing a value");
        check("{} {}", "1:4: trailing characters");
    }

    #[test]
    fn unknown_keys_are_ignored() {
        let profile: Profile = value(br#"{"name":"Ana","shoe":[1]}"#).unwrap();
        assert_eq!(profile.name.as_deref(), Some("Ana"));
    }
}
