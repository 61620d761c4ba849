//! Where profiles hold objects.
//!
//! A derived reader takes a list for an object, its items for the fields in their order: what was
//! meant otherwise would be reviewed as if it said something.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What must stand somewhere. What else there is to check is left to the derived reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A profile, or none.
    Profile,
    /// An object without others in it, or none.
    Object,
    /// A list of them.
    Objects,
    /// Anything.
    Any,
}

impl Shape {
    fn of_field(self, name: &str) -> Self {
        match (self, name) {
            (Self::Profile, "mutual") => Self::Object,
            (Self::Profile, "experience" | "education" | "groups" | "activity" | "references") => {
                Self::Objects
            }
            _ => Self::Any,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Shape {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self {
            Self::Profile | Self::Object => deserializer.deserialize_option(self),
            Self::Objects => deserializer.deserialize_seq(self),
            Self::Any => deserializer.deserialize_ignored_any(IgnoredAny).map(drop),
        }
    }
}

impl<'de> Visitor<'de> for Shape {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Profile | Self::Object => "an object",
            Self::Objects => "a list",
            Self::Any => "anything",
        })
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(name) = map.next_key::<String>()? {
            map.next_value_seed(self.of_field(&name))?;
        }
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        while list.next_element_seed(Self::Object)?.is_some() {}
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use coach::{Acquaintance, Activity, Education, Group, Mutual, Position, Profile};
    use serde_json::Value;

    use super::*;

    #[track_caller]
    fn check(profile: &str, expected: &str) {
        let error = json::read(profile.as_bytes(), Shape::Profile).unwrap_err();
        assert_eq!(error.with_place(), expected);
    }

    #[test]
    fn a_list_is_no_object_and_its_bracket_is_the_place() {
        let what = "invalid type: list, expected an object";
        check("[]", &format!("1:1: {what}"));
        check("\n\n  [1]", &format!("3:3: {what}"));
        check(
            r#"{"mutual":[["Bo Ek"],3]}"#,
            &format!("1:11: mutual: {what}"),
        );
        check(
            "{\"activity\":[{},\n[\"post\"]]}",
            &format!("2:1: activity[1]: {what}"),
        );
        check(
            r#"{"groups":{}}"#,
            "1:11: groups: invalid type: object, expected a list",
        );
    }

    #[test]
    fn what_is_not_there_is_no_list() {
        for profile in ["null", "{}", r#"{"mutual":null,"experience":[]}"#] {
            assert!(json::read(profile.as_bytes(), Shape::Profile).is_ok());
        }
    }

    /// A profile in which nothing is missing. A field that comes to be must be named here, so that
    /// the next test sees it.
    fn full() -> Profile {
        Profile {
            name: Some(String::new()),
            headline: Some(String::new()),
            location: Some(String::new()),
            about: Some(String::new()),
            degree: Some(1),
            followers: Some(1),
            experience: vec![Position::default()],
            education: vec![Education::default()],
            skills: vec![String::new()],
            groups: vec![Group::default()],
            interests: vec![String::new()],
            activity: vec![Activity::default()],
            mutual: Some(Mutual::default()),
            purposes: vec![String::new()],
            offers: vec![String::new()],
            references: vec![Acquaintance::default()],
        }
    }

    #[test]
    fn no_object_of_a_profile_can_be_a_list() {
        let Value::Object(fields) = serde_json::to_value(full()).unwrap() else {
            panic!("a profile is an object");
        };
        let objects = fields.iter().filter(|(_, value)| match value {
            Value::Array(items) => items[0].is_object(),
            value => value.is_object(),
        });
        let mut seen = 0;
        for (name, value) in objects {
            let list = if value.is_array() { "[[]]" } else { "[]" };
            let profile = format!("{{\"{name}\":{list}}}");
            let read = json::read(profile.as_bytes(), Shape::Profile);
            assert!(read.is_err(), "{profile}");
            seen += 1;
        }
        assert!(seen > 1, "a profile holds objects");
    }
}
