//! No greeting, or one without a face.

use super::{Example, Remark, Rule, Subject, named, say, shown, told, write};
use crate::draft::Draft;
use crate::greeting::{self, Addressee, Greeting};
use crate::text::span_of;
use crate::{Code, Profile, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::NoGreeting,
    severity: Severity::Hint,
    protects_from: "a letter to nobody",
    meaning: told(
        "The note begins without a greeting and never says the reader's name, or it greets \
              nobody in particular (\"Dear Sir/Madam\"). A name costs one word. A nudge, no more: \
              some good notes need none.",
    ),
    says: SENTENCES,
    check,
    fires: shown(FIRES),
    silent: shown(SILENT),
};

/// Notes with fewer words are a call across the street.
const SHORT: usize = 4;

/// A greeting that fits anybody, by language.
const HELLO: &[(&str, &str)] = &[
    ("en", "Hi"),
    ("de", "Hallo"),
    ("fr", "Bonjour"),
    ("es", "Hola"),
    ("it", "Buongiorno"),
    ("pt", "Olá"),
    ("nl", "Hallo"),
    ("da", "Hej"),
    ("sv", "Hej"),
    ("no", "Hei"),
    ("pl", "Dzień dobry"),
];

say! {
    MESSAGE = "no_greeting": "No greeting: the reader may wonder whether this is for them. Begin with their name.";
    ANYBODY = "greets_anybody": "This could greet anybody, so nobody feels meant. Write their name.";
    BEGIN = "fix_begin": "Begin with {words}";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let remark = match &draft.greeting {
        Some(greeting) if greeting.kind == Addressee::Faceless => {
            (!greets_reader(draft, greeting)).then(|| faceless(draft, greeting))
        }
        Some(greeting) if greeting.greets() => None,
        _ => (is_letter(draft) && !names_reader(draft) && !greets_unspaced(draft))
            .then(|| missing(draft))
            .flatten(),
    };
    remark.into_iter().collect()
}

fn is_letter(draft: &Draft) -> bool {
    let words = draft.tokens.iter().filter(|token| token.is_word()).count();
    // Whether a note greets is only known in a language that is.
    words >= SHORT && draft.language_tag.is_some()
}

fn names_reader(draft: &Draft) -> bool {
    draft
        .tokens
        .iter()
        .any(|token| draft.is_readers_name(token))
}

/// "Hi Don," to Don Norman: what looks like a title is a name.
fn greets_reader(draft: &Draft, greeting: &Greeting) -> bool {
    let mut words = draft.tokens[greeting.addressee.clone()].iter();
    words.any(|token| draft.is_readers_name(token))
}

fn greets_unspaced(draft: &Draft) -> bool {
    let text = draft.text().trim_start();
    greeting::UNSPACED
        .split('|')
        .any(|greeting| text.starts_with(greeting))
        || draft.tokens.iter().take(6).any(|token| {
            // "山田様、", "김민수님"
            matches!(token.folded.as_str(), "様" | "님") || token.folded.ends_with('님')
        })
}

fn missing(draft: &Draft) -> Option<Remark> {
    let first = draft.tokens.iter().find(|token| token.is_word())?.span;
    let remark = Remark::new(first, MESSAGE);
    // Before a quotation mark, too.
    let start = draft.whole().start;
    let start = Span::new(start, start);
    Some(match hello(draft) {
        Some(hello) => remark.with_fix(
            BEGIN.with(&[("words", &hello)]),
            start,
            format!("{hello}! "),
        ),
        None => remark,
    })
}

fn faceless(draft: &Draft, greeting: &Greeting) -> Remark {
    let span = span_of(&draft.tokens[greeting.addressee.clone()]);
    let remark = Remark::new(span, ANYBODY);
    match hello(draft) {
        Some(hello) => {
            let mut whole = span_of(&draft.tokens[greeting.words.start..greeting.addressee.end]);
            // "Dear Dr.,"
            whole.end += usize::from(draft.text()[whole.end..].starts_with(".,"));
            remark.with_fix(write(&hello), whole, hello)
        }
        None => remark,
    }
}

/// "Hi Ana", in the note's language, where the name is known.
fn hello(draft: &Draft) -> Option<String> {
    let name = draft.facts.reader.as_ref()?.first()?;
    let (_, hello) = HELLO
        .iter()
        .find(|(tag, _)| Some(*tag) == draft.language_tag)?;
    Some(format!("{hello} {name}"))
}

static FIRES: &[Example] = &[
    Example::new("Saw your talk on tide gauges in Porto.", "Saw").to(ana),
    Example::new("Loved your post on discovery calls.", "Loved"),
    Example::new("John Smits suggested I reach out about tides.", "John").to(ana),
    Example::new("We worked together at Accenture, please accept.", "We"),
    Example::new(
        "Dear Sir/Madam, I saw your talk on tides.",
        "Dear Sir/Madam",
    )
    .to(ana),
    Example::new(
        "To whom it may concern: your post helped me.",
        "To whom it may concern",
    ),
    Example::new(
        "Sehr geehrte Damen und Herren, Ihr Vortrag half mir.",
        "Sehr geehrte Damen und Herren",
    ),
    Example::new(
        "Dear LinkedIn member, I saw your talk.",
        "Dear LinkedIn member",
    ),
    Example::new("Ich habe Ihren Vortrag über Gezeiten gehört.", "Ich"),
];

static SILENT: &[Example] = &[
    Example::silent("Hi Ana, I saw your talk.").to(ana),
    Example::silent("Ana, I saw your talk on tides.").to(ana),
    Example::silent("Hi there! I saw your talk on tides."),
    Example::silent("Hello, I saw your talk on tides."),
    Example::silent("Great point on tides in your talk, Ana.").to(ana),
    Example::silent("Hi Don, I saw your talk on doors.").to(don),
    Example::silent("Don, I saw your talk on doors.").to(don),
    Example::silent("Small world!"),
    Example::silent("Guten Morgen Frau Dr. Ruiz, Ihr Vortrag half mir.").to(ana),
    Example::silent("はじめまして。潮位の講演を拝聴しました。"),
    Example::silent("Good morning everyone, I saw the talk."),
    Example::silent("Olá Ana, vi a sua palestra sobre marés."),
];

fn don() -> Profile {
    named("Don Norman")
}

fn ana() -> Profile {
    named("Ana Ruiz")
}

#[cfg(test)]
mod tests {
    use crate::{Request, review};

    #[track_caller]
    fn mended(note: &str, expected: &str) {
        let target = super::ana();
        let request = |note| Request {
            note,
            target: &target,
            ..Request::EMPTY
        };
        let found = review(&request(note)).diagnostics;
        let fix = &found
            .iter()
            .find(|found| found.code == super::RULE.code)
            .unwrap()
            .fixes[0];
        let better = fix.applied_to(note);
        assert_eq!(better, expected);
        let left = review(&request(&better)).diagnostics;
        assert!(left.iter().all(|found| found.code != super::RULE.code));
    }

    #[test]
    fn the_name_is_offered_in_the_language_of_the_note() {
        mended("Saw your talk on tides.", "Hi Ana! Saw your talk on tides.");
        mended("Dear Sir/Madam, I saw it.", "Hi Ana, I saw it.");
        mended("Dear Professor, I saw it.", "Hi Ana, I saw it.");
        mended("Dear Dr., I saw it.", "Hi Ana, I saw it.");
        mended(
            "Ich habe Ihren Vortrag gehört.",
            "Hallo Ana! Ich habe Ihren Vortrag gehört.",
        );
    }
}
