//! What the training of the classifier must share with it.

use std::collections::BTreeSet;

use crate::classifier::Skeleton;
pub use crate::classifier::{CONSTANT, LABELS, Label, value};
use crate::language::{LANGUAGES, Language, coached, language_tag};
use crate::text::tokens;

/// The tags of the coached languages.
pub fn languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.code).collect()
}

/// What the classifier sees of a note.
pub type Features = BTreeSet<String>;

/// The features of a note in a coached language; `None` for another.
pub fn features(note: &str, language: &str) -> Option<Features> {
    let words = coached(language).and_then(Language::words)?;
    let tokens = tokens(note);
    let reading = words.lexicon.read(&tokens);
    let mut features = Features::new();
    Skeleton::new(note, &tokens, &reading.names).runs(|feature, _| {
        features.insert(feature.to_owned());
    });
    Some(features)
}

/// The notes that the rules show, in a language: each with what the rule is about, and whether it
/// speaks on the note.
pub fn examples(language: &str) -> Vec<(Label, bool, &'static str)> {
    let mut examples = Vec::new();
    for rule in crate::rules::RULES {
        let label = Label::Code(rule.code);
        let shown = |speaks| move |example: &crate::rules::Example| (label, speaks, example.note);
        examples.extend(rule.fires.iter().map(shown(true)));
        examples.extend(rule.silent.iter().map(shown(false)));
    }
    let is_in = |note: &str| language_tag(&tokens(note)) == Some(language);
    examples.retain(|(label, _, note)| LABELS.contains(label) && is_in(note));
    examples
}
