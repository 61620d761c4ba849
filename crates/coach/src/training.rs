//! What the training of the classifier must share with it.

use std::collections::BTreeSet;

use crate::classifier::Skeleton;
pub use crate::classifier::{CONSTANT, LABELS, Label, value};
use crate::language::{LANGUAGES, LanguageError, Sense, language_tag, phrases};
use crate::phrase::Lexicon;
use crate::text::tokens;

/// The tags of the coached languages.
pub fn languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|language| language.code).collect()
}

/// What the classifier sees of a note.
pub type Features = BTreeSet<String>;

/// Reads notes of one language as the classifier sees them. It needs no weights: those that stand
/// there may be of another shape than the ones to be made.
#[derive(Debug)]
pub struct FeatureReader {
    lexicon: Lexicon<Sense>,
}

impl FeatureReader {
    /// Reads the phrases of a coached language.
    ///
    /// # Errors
    ///
    /// The line of its file and what is wrong with it.
    pub fn new(language: &str) -> Result<Self, LanguageError> {
        let lexicon = phrases(language)?;
        Ok(Self { lexicon })
    }

    /// The features of a note.
    pub fn features(&self, note: &str) -> Features {
        let tokens = tokens(note);
        let reading = self.lexicon.read(&tokens);
        let mut features = Features::new();
        Skeleton::new(note, &tokens, &reading).runs(|feature, _| {
            features.insert(feature.to_owned());
        });
        features
    }
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
