//! The first words of a note: whom it greets, and how.
//!
//! Greetings are few and travel between languages ("Hi Jens, ich arbeite…"), so they are one table
//! for all languages ([`words`]). Everything after the greeting, up to the mark or the lower-case word that
//! ends it, is the addressee.

mod words;

use std::ops::Range;

pub(crate) use words::UNSPACED;
use words::{APPOSITIONS, FACELESS, FILLERS, GREETINGS, GROUPS, PARTICLES, TITLES};

use crate::text::{Kind, Token};
use crate::wordlist::WordList;

/// Words of the longest greeting.
const LONGEST: usize = 6;

/// How a note begins. Ranges count tokens of the note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Greeting {
    /// "Hi", "Guten Tag"; empty in "Ana, I saw…".
    pub(crate) words: Range<usize>,
    /// "Frau Dr. Ruiz"; empty in "Hi,".
    pub(crate) addressee: Range<usize>,
    /// The names in the addressee, without titles: "Ruiz".
    pub(crate) names: Range<usize>,
    /// Who is meant.
    pub(crate) kind: Addressee,
    /// The first token after it all, marks included.
    pub(crate) end: usize,
}

/// Whom a greeting is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Addressee {
    /// "Hi,"
    Nobody,
    /// "Hi all", "Hello there".
    Group,
    /// "Dear Sir/Madam".
    Faceless,
    /// "Hi Ana".
    Person,
}

impl Greeting {
    /// True where a greeting word stands at the start.
    pub(crate) fn greets(&self) -> bool {
        !self.words.is_empty() || self.kind == Addressee::Faceless
    }

    /// True for "Frau Ruiz": a title before the name.
    pub(crate) fn has_title(&self) -> bool {
        self.names.start > self.addressee.start
    }
}

/// The greeting at the start of the note; `None` where it starts with something else.
pub(crate) fn greeting(text: &str, tokens: &[Token]) -> Option<Greeting> {
    let reader = Reader { text, tokens };
    let start = reader.skip_marks(0);
    if let Some(end) = reader.faceless(start) {
        return Some(Greeting {
            words: start..start,
            addressee: start..end,
            names: end..end,
            kind: Addressee::Faceless,
            end: reader.skip_marks(end),
        });
    }
    match reader.greeting_words(start) {
        Some(end) => Some(reader.greeted(start..end)),
        None => reader.called(start),
    }
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
}

impl Reader<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        self.tokens
            .get(at)
            .filter(|token| token.is_word())
            .map(|token| token.folded.as_str())
    }

    fn is_mark(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.is_word())
    }

    fn skip_marks(&self, mut at: usize) -> usize {
        while self.is_mark(at) {
            at += 1;
        }
        at
    }

    /// The end of the longest entry of `list` that stands at `at`. What parts the endings of
    /// "Liebe/r" and "Estimado(a)" does not count.
    fn longest(&self, list: &WordList, at: usize) -> Option<usize> {
        let is = |place: usize, marks: &[&str]| {
            let mark = self.tokens.get(place);
            mark.is_some_and(|mark| marks.contains(&mark.folded.as_str()))
        };
        let places: Vec<usize> = (at..self.tokens.len())
            .filter(|&place| !is(place, &["/", "(", ")"]))
            .take(LONGEST)
            .collect();
        let words = list.longest(|index| self.word(*places.get(index)?))?;
        let end = places[words - 1] + 1;
        Some(end + usize::from(is(end, &[")"])))
    }

    /// "Hi", "Hello, good morning", "Hi there".
    fn greeting_words(&self, start: usize) -> Option<usize> {
        let mut end = self.longest(&GREETINGS, start)?;
        loop {
            let next = if self.is_comma(end) { end + 1 } else { end };
            match self.longest(&GREETINGS, next) {
                Some(further) if !self.may_be_name(next..further) => end = further,
                _ => return Some(end),
            }
        }
    }

    /// True for the "Mila" of "Hi Mila,", which greets in Slovak and is a name elsewhere.
    fn may_be_name(&self, words: Range<usize>) -> bool {
        words.len() == 1 && self.tokens[words.start].capitalized && self.ends_call(words.end)
    }

    fn faceless(&self, start: usize) -> Option<usize> {
        let after = self.longest(&GREETINGS, start).unwrap_or(start);
        let end = self
            .longest(&FACELESS, after)
            .or_else(|| self.longest(&FACELESS, start))?;
        // "Dear Sir Ian" has a face.
        let named = self
            .tokens
            .get(end)
            .is_some_and(|token| token.is_word() && token.capitalized && !is_pronoun(token));
        // "LinkedIn suggested you" and "Professional beekeeper here" greet nobody.
        let calls = after > start || self.ends_call(end);
        (!named && calls).then_some(end)
    }

    fn greeted(&self, words: Range<usize>) -> Greeting {
        let mut at = words.end;
        if self.longest(&GROUPS, at).is_some() {
            return self.to_group(words);
        }
        while self.word(at).is_some_and(|word| FILLERS.holds(word)) {
            at += 1;
        }
        if self.is_comma(at) && self.name_end(at + 1).is_some_and(|end| self.calls(end)) {
            at += 1;
        }
        let names = self.skip_titles(at);
        let end = self
            .name_end(names)
            .or_else(|| self.lower_case_name(names))
            .unwrap_or(names);
        let kind = match end {
            _ if end == at => Addressee::Nobody,
            _ if self.holds_group(at..end) || self.longest(&GROUPS, end).is_some() => {
                Addressee::Group
            }
            _ if end == names => Addressee::Faceless,
            _ => Addressee::Person,
        };
        Greeting {
            words,
            addressee: at..end,
            names: names..end,
            kind,
            end: self.skip_marks(end),
        }
    }

    fn to_group(&self, words: Range<usize>) -> Greeting {
        let at = words.end;
        let end = self.longest(&GROUPS, at).unwrap_or(at);
        // "Hi there Ana," and "Hello again, Ana," do greet a person.
        let after = self.greeted_after_group(end);
        let (addressee, kind) = match after {
            Some(names) => (names, Addressee::Person),
            None => (at..end, Addressee::Group),
        };
        Greeting {
            words,
            names: addressee.clone(),
            end: self.skip_marks(addressee.end),
            addressee,
            kind,
        }
    }

    fn greeted_after_group(&self, at: usize) -> Option<Range<usize>> {
        let start = if self.is_comma(at) { at + 1 } else { at };
        let end = self.name_end(start)?;
        let calls = self.ends_call(end) && (start == at || self.calls(end));
        calls.then_some(start..end)
    }

    /// False for the name of "Hi, Marta Kos, my teacher, says…", which begins a sentence.
    fn calls(&self, at: usize) -> bool {
        let tells_who = self
            .word(at + 1)
            .is_some_and(|word| APPOSITIONS.holds(word));
        self.ends_call(at) && !(self.is_comma(at) && tells_who)
    }

    /// "Ana, I saw…", "Ana – I saw…", "Dr. Ruiz, I saw…".
    fn called(&self, start: usize) -> Option<Greeting> {
        let names = self.skip_titles(start);
        let end = self.name_end(names)?;
        let calls = self
            .tokens
            .get(end)
            .is_some_and(|mark| mark.kind == Kind::Clause || mark.folded == "!");
        if end - names > 3 || !calls {
            return None;
        }
        Some(Greeting {
            words: start..start,
            addressee: start..end,
            names: names..end,
            kind: Addressee::Person,
            end: self.skip_marks(end),
        })
    }

    fn is_comma(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.folded == ",")
    }

    /// True where a mark follows that can end a call: "Ana," "Ana!" "Ana -".
    fn ends_call(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_none_or(|token| matches!(token.kind, Kind::Clause | Kind::Stop))
    }

    fn skip_titles(&self, mut at: usize) -> usize {
        while let Some(end) = self.longest(&TITLES, at) {
            let is_slash = self
                .tokens
                .get(end)
                .is_some_and(|token| token.folded == "/");
            // "Frau/Herr undefined"
            at = if is_slash { end + 1 } else { end };
        }
        at
    }

    /// The end of the capitalised words at `at`, particles between them included.
    fn name_end(&self, at: usize) -> Option<usize> {
        let mut end = at;
        while let Some(token) = self.tokens.get(end) {
            let named = token.kind == Kind::Word
                && (token.capitalized || self.joined_to_previous(end, at))
                && !is_pronoun(token);
            if named {
                end += 1;
            } else if PARTICLES.holds(&token.folded)
                && self
                    .tokens
                    .get(self.after_particles(end))
                    .is_some_and(|next| next.capitalized)
            {
                end = self.after_particles(end);
            } else {
                break;
            }
            if end - at >= 6 {
                break;
            }
        }
        (end > at).then_some(end)
    }

    fn after_particles(&self, mut at: usize) -> usize {
        while self.word(at).is_some_and(|word| PARTICLES.holds(word)) {
            at += 1;
        }
        at
    }

    /// True for the second half of "Jean-luc": no space parts it from the first.
    fn joined_to_previous(&self, at: usize, start: usize) -> bool {
        at > start && {
            let gap = self.tokens[at - 1].span.end..self.tokens[at].span.start;
            self.text
                .get(gap)
                .is_some_and(|gap| !gap.contains(char::is_whitespace))
        }
    }

    /// "hi ana," in small letters: one word that a mark follows.
    fn lower_case_name(&self, at: usize) -> Option<usize> {
        let token = self.tokens.get(at)?;
        (token.kind == Kind::Word && !is_pronoun(token) && self.ends_call(at + 1)).then_some(at + 1)
    }

    fn holds_group(&self, range: Range<usize>) -> bool {
        range
            .into_iter()
            .any(|at| self.word(at).is_some_and(|word| GROUPS.holds(word)))
    }
}

/// True for a small word inside a family name: "von", "de".
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.holds(word)
}

/// True for a title before a name: "dr", "frau".
pub(crate) fn is_title(word: &str) -> bool {
    TITLES.holds(word)
}

/// English writes "I" with a capital, and it often follows a greeting at once.
pub(crate) fn is_pronoun(token: &Token) -> bool {
    matches!(
        token.folded.as_str(),
        "i" | "im" | "id" | "ive" | "ich" | "je" | "io" | "yo" | "eu"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    #[track_caller]
    fn check(note: &str, expected: Option<(Addressee, &str)>) {
        let tokens = tokens(note);
        let found = greeting(note, &tokens).map(|greeting| {
            let names: Vec<_> = tokens[greeting.names]
                .iter()
                .map(|token| token.folded.as_str())
                .collect();
            (greeting.kind, names.join(" "))
        });
        let expected = expected.map(|(kind, names)| (kind, names.to_owned()));
        assert_eq!(found, expected, "{note}");
    }

    #[track_caller]
    fn person(note: &str, names: &str) {
        check(note, Some((Addressee::Person, names)));
    }

    #[test]
    fn people_are_greeted_by_name() {
        person("Hi Ana, I saw your talk", "ana");
        person("Hi Ana I saw your talk", "ana");
        person("hi ana, i saw", "ana");
        person("Hi, Ana, I saw", "ana");
        person("Hi there Ana, I saw", "ana");
        person("Good morning Ana Ruiz - I saw", "ana ruiz");
        person("Guten Tag Frau Dr. Ruiz, ich", "ruiz");
        person("Sehr geehrter Herr von der Leyen,", "von der leyen");
        person("Bonjour Jean-luc,", "jean luc");
        person("Hola, buenos días Ana María:", "ana maria");
        person("Liebe Anna-Lena!", "anna lena");
        person("Dear Mr. O'Brien,", "o brien");
        person("Sehr geehrte/r Frau/Herr undefined, Ihre", "undefined");
        person("Estimado(a) Ana: vi su charla", "ana");
        person("Cher(e) Ana, votre article", "ana");
        person("Hi Mila, I saw your talk", "mila");
        person("Dear Beste, I saw your talk", "beste");
        person("Milá Ana, díky", "ana");
        check("Hello, good morning, I saw", Some((Addressee::Nobody, "")));
        check("Bonjour Monsieur, je", Some((Addressee::Faceless, "")));
    }

    #[test]
    fn people_are_called_without_a_greeting() {
        person("Ana, I saw your talk", "ana");
        person("Morning Ana - quick one", "ana");
        person("Dr. Ruiz, I saw your talk", "ruiz");
        check("Loved your talk", None);
        check("We met at PyCon, remember?", None);
        check("LinkedIn suggested you to me", None);
        check("Professional beekeeper here, with six hives", None);
    }

    #[test]
    fn nobody_in_particular() {
        check("Hi, I saw your talk", Some((Addressee::Nobody, "")));
        check("Hi I saw your talk", Some((Addressee::Nobody, "")));
        check("Hello there, I saw", Some((Addressee::Group, "there")));
        check("Good morning team,", Some((Addressee::Group, "team")));
        check("Dear Sir/Madam, I saw", Some((Addressee::Faceless, "")));
        check("To whom it may concern:", Some((Addressee::Faceless, "")));
        check(
            "Sehr geehrte Damen und Herren,",
            Some((Addressee::Faceless, "")),
        );
    }
}
