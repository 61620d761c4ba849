//! English.

use std::sync::OnceLock;

use super::{Language, Sense};

pub(crate) static ENGLISH: Language = Language {
    code: "en",
    common_words: "the a an and or of to in on at for with from by is are was were am be been i you \
                   your my me we our us it this that have has had do did would could will can about \
                   as if not but so what how who which there here they he she his her im id hi hey \
                   hello dear thanks thank let please like love connect see saw",
    lists: LISTS,
    phrases: PHRASES,
    lexicon: OnceLock::new(),
};

static LISTS: &[(&str, &str)] = &[("empty", "the|a|an")];

static PHRASES: &[(Sense, &[&str])] = &[(Sense::Greeting, &["^ (hi|hello|hey|dear)"])];
