//! The engine's sentences among the words of the interface: translators find all in one file.

use anyhow::Result;
use coach::{Sentence, sentences};
use serde_json::{Map, Value, json};

/// What the names of the engine's sentences begin with there.
const PREFIX: &str = "coach_";

/// The English messages of the extension: those of the interface as they stand, then the engine's.
pub fn messages(interface: &str) -> Result<String> {
    let mut messages: Map<String, Value> = serde_json::from_str(interface)?;
    messages.retain(|name, _| !name.starts_with(PREFIX));
    for sentence in sentences() {
        messages.insert(format!("{PREFIX}{}", sentence.id), message(sentence));
    }
    Ok(serde_json::to_string_pretty(&messages)? + "\n")
}

/// "They spell it {right}" as browsers write it: "They spell it $RIGHT$".
fn message(sentence: &Sentence) -> Value {
    let mut english = sentence.english.to_owned();
    let mut placeholders = Map::new();
    for (index, slot) in sentence.slots().enumerate() {
        english = english.replace(
            &format!("{{{slot}}}"),
            &format!("${}$", slot.to_uppercase()),
        );
        let content = format!("${}", index + 1);
        placeholders.insert(slot.to_owned(), json!({ "content": content }));
    }
    let mut message = json!({ "message": english });
    if !placeholders.is_empty() {
        message["placeholders"] = placeholders.into();
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_become_placeholders_in_their_order() {
        let sentence = Sentence {
            id: "spelling",
            english: "They spell it {right}, not {wrong}.",
        };
        let expected = json!({
            "message": "They spell it $RIGHT$, not $WRONG$.",
            "placeholders": { "right": { "content": "$1" }, "wrong": { "content": "$2" } },
        });
        assert_eq!(message(&sentence), expected);
    }

    #[test]
    fn words_of_the_interface_stay_and_old_sentences_go() {
        let made = messages(r#"{"ready":{"message":"Ready."},"coach_gone":{"message":"x"}}"#);
        let made: Map<String, Value> = serde_json::from_str(&made.unwrap()).unwrap();
        assert!(made.contains_key("ready") && made.contains_key("coach_pitch"));
        assert!(!made.contains_key("coach_gone"));
    }
}
