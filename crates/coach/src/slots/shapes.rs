//! The brackets and signs of merge tools.

use super::words::{
    ATTACHED, FIELDS, FORMS, GREETINGS, INSERT, INSERTS, LEADS_ON, LINKS, MARKUP, MENTION,
    MENTIONED, NAMED_AFTER, NAMES, NEEDS_NAME, OF, ORDERS, OWNERS, PLACES, QUALIFIERS, SHOUTED,
};
use super::{Slot, fills};
use crate::Span;
use crate::greeting::is_title;
use crate::names::is_common_name;
use crate::text::{QUOTATION_MARKS, fold, is_and};
use crate::wordlist::WordList;

/// The longest slot, in letters.
const LONGEST: usize = 84;

/// Words of the longest order: "[your reason to write to them]".
const LONGEST_ORDER: usize = 6;
/// The same where it says outright that something is to be put in.
const LONGEST_INSERT: usize = 12;

/// Brackets or signs around a field.
pub(super) struct Shape {
    /// What must hold of the words inside.
    proof: Proof,
    table: Table,
}

#[derive(Clone, Copy)]
enum Proof {
    /// Nothing: nobody writes that in prose.
    Nothing,
    /// They are words of fields throughout, or stand where a greeting wants a name.
    Field,
    /// They are words of fields, and it is no code: `Vec<T>`, `<title>`.
    Tag,
    /// They say that something is to be put in, or name a name: brackets of prose hold all else.
    /// Or they are one field behind a small word that asks for another: "from (hometown)".
    Order,
    /// They offer a choice: "{Hi|Hello}".
    Choice,
    /// They stand where the sentence wants a word: "Hi N/A", "the buyer at [type of shop]".
    Led,
    /// They are words of fields where a greeting wants a name or behind "at": elsewhere they name
    /// something in a program.
    Snake,
    /// They are no variable of a program.
    Shout,
    /// They are one field, or one in other brackets: elsewhere guillemets quote.
    Merged,
    /// Between stars they are words of fields behind a small word: elsewhere stars stress a word.
    Stressed,
    /// They are kinds of pieces, one of which was read: "your post/article/talk". "School/college/work"
    /// is prose.
    Pieces,
    /// They call the reader formally and not.
    Forms,
    /// A formula's error that stands where the sentence wants a word.
    Failed,
    /// They are titles or first names, and a greeting comes before: a page is one person's.
    Titled,
    /// A blank between words, not a line across the note.
    Blank,
}

/// The shapes of `shapes.txt`: `build.rs` compiles their regular expressions, so that the engine
/// need not carry what does.
pub(super) static SHAPES: &[Shape] = include!(concat!(env!("OUT_DIR"), "/shapes.rs"));

/// A regular expression: the row to go to from each row, by byte.
struct Table(&'static [Row]);

struct Row {
    /// True where the expression is met.
    accepts: bool,
    /// The first and last byte of a range, and the row that they lead to.
    moves: &'static [(u8, u8, u8)],
}

impl Table {
    /// The bytes of `text` that the expression takes from its start.
    fn matched(&self, text: &[u8]) -> Option<usize> {
        let mut row = self.0.first()?;
        let mut end = None;
        for (at, byte) in text.iter().enumerate() {
            if row.accepts {
                end = Some(at);
            }
            let leads_on = |(first, last, _): &&(u8, u8, u8)| (first..=last).contains(&byte);
            let Some(&(_, _, next)) = row.moves.iter().find(leads_on) else {
                return end;
            };
            row = self.0.get(usize::from(next))?;
        }
        if row.accepts { Some(text.len()) } else { end }
    }
}

impl Shape {
    /// Adds the slots of this shape.
    pub(super) fn find(&self, text: &str, slots: &mut Vec<Slot>) {
        let mut start = 0;
        while start < text.len() {
            let Some(length) = self.table.matched(&text.as_bytes()[start..]) else {
                start += 1;
                continue;
            };
            let span = Span::new(start, start + length);
            start = span.end;
            let inside = &text[span.start..span.end];
            let around = Around::of(text, span);
            if !around.is_code() && self.holds(inside, &around) {
                let fills = fills(inside);
                slots.push(Slot { span, fills });
            }
        }
    }

    fn holds(&self, inside: &str, around: &Around) -> bool {
        match self.proof {
            Proof::Blank => around.stands_in_a_sentence(),
            _ if inside.chars().count() > LONGEST || is_pronunciation(inside) => false,
            Proof::Nothing => true,
            // "{x | x ∉ x}" is a set.
            Proof::Choice => {
                inside.contains('|')
                    && !inside.contains("||")
                    && !inside.contains(['∈', '∉', '<', '>', '='])
            }
            _ if !around.is_free() => false,
            Proof::Field => is_field(inside) || around.wants_a_name(),
            Proof::Snake => {
                around.wants_a_name() && names_field(inside) || around.is_placed(inside)
            }
            Proof::Shout => {
                !around.before.ends_with(['$', '#', '/'])
                    && !around.after.starts_with(char::is_alphabetic)
            }
            Proof::Merged => {
                let inner = inside.trim_matches(['«', '»', ' ']);
                // "«Gentile [NOME]»" quotes a letter.
                let greets = is_greeting(field_words(inner).first().map_or("", String::as_str));
                let is_one = inner.contains(['[', '{', '<']) && !greets || !inner.contains(' ');
                is_one && is_field(inside) || around.wants_a_name()
            }
            Proof::Tag => {
                let describes = field_words(inside).len() > 2
                    && inside[1..].starts_with(char::is_alphabetic)
                    && !inside.contains(['=', '@', '/', ':', ';']);
                !is_markup(inside) && (is_field(inside) || around.wants_a_name() || describes)
            }
            Proof::Stressed if inside.starts_with('?') => {
                around.asks_for_a_subject() && around.after.starts_with(' ')
            }
            Proof::Stressed => {
                let word = inside.trim_matches('*');
                let is_whole = word.contains(' ') || inside.starts_with("**");
                // "I care about *people*" stresses what it is about.
                let before = around.word_before();
                let is_placed = || before == "in" || LINKS.holds(&before);
                is_field(inside)
                    && (around.wants_a_name()
                        || is_whole && around.asks_for_a_subject()
                        || SHOUTED.holds(&fold(word)) && is_placed())
            }
            Proof::Pieces => {
                let words = field_words(inside);
                is_field(inside) && words.first().is_some_and(|word| ATTACHED.holds(word))
            }
            Proof::Forms => field_words(inside).iter().all(|word| FORMS.holds(word)),
            Proof::Failed => around.wants_a_name() || around.leads_on() && around.ends_a_part(),
            Proof::Titled => around.opens_the_note() && is_choice_of_persons(inside, around.after),
            Proof::Order => {
                // "A role for a $JOBTITLE"
                let is_variable =
                    || inside.starts_with('$') && is_field(inside) && around.word_before() == "a";
                is_order(inside)
                    || is_variable()
                    || is_lone_field(inside)
                        && (around.stands_alone()
                            || around.follows_fellow()
                            || PLACES.holds(&around.word_before())
                            || around.asks_for_a_subject() && is_owned(inside)
                            || around.wants_a_name())
                    || is_field(inside) && around.wants_a_name()
            }
            Proof::Led => {
                let ends = around.ends_a_part();
                let is_subject = || ends && is_subject(inside) && around.asks_for_a_subject();
                // "As a [teacher/head]"
                let is_choice = || {
                    inside.contains('/')
                        && matches!(around.word_before().as_str(), "a" | "you" | "i")
                };
                let is_led = || (around.leads_on() || is_choice()) && !around.names_more();
                ends && is_shouted_description(inside)
                    || is_led() && (is_description(inside, ends) || is_subject())
            }
        }
    }
}

/// The text before and after a slot, on its line.
struct Around<'a> {
    before: &'a str,
    after: &'a str,
}

impl<'a> Around<'a> {
    fn of(text: &'a str, span: Span) -> Self {
        let before = &text[..span.start];
        let after = &text[span.end..];
        Self {
            before: before.rsplit('\n').next().unwrap_or(before),
            after: after.split('\n').next().unwrap_or(after),
        }
    }

    /// True between back-ticks.
    fn is_code(&self) -> bool {
        self.before.matches('`').count() % 2 == 1
    }

    /// True where the brackets are the sentence's own: not those of `arr[name]`, of a link, of
    /// "letters that begin 'Dear [Name]'".
    fn is_free(&self) -> bool {
        !self.is_link() && !self.follows_word() && !self.is_quoted_greeting()
    }

    fn is_quoted_greeting(&self) -> bool {
        let Some((_, quoted)) = self.before.rsplit_once(['"', '\'', '“', '‘', '„', '«'])
        else {
            return false;
        };
        let quoted = fold(quoted);
        is_greeting(quoted.trim_matches([' ', ',']))
    }

    /// True for the text of a link: "[name](https://…)".
    fn is_link(&self) -> bool {
        self.after.starts_with('(')
    }

    /// True right behind a word that asks for another one: "at", "your", "Hi". And in place of a
    /// whole clause: "Hi Ana, [kind words]. I'd like to connect."
    fn leads_on(&self) -> bool {
        let before = self.before.trim_end();
        let opens = before.is_empty() || before.ends_with(is_mark);
        if opens && self.after.starts_with(is_mark) {
            return true;
        }
        let word = self.word_before();
        [&*LEADS_ON, &*LINKS, &*NAMED_AFTER, &*GREETINGS]
            .iter()
            .any(|list| list.holds(&word))
    }

    /// True where no more than a greeting comes before: "Sehr geehrte/r".
    fn opens_the_note(&self) -> bool {
        let greeting = self.before.split(|letter: char| !letter.is_alphabetic());
        greeting.filter(|word| word.chars().count() > 1).count() <= 2
            && self.after.starts_with([' ', ',', '!'])
    }

    /// True right behind "Hi", "Dear": whatever a bracket holds there, nobody is called so.
    fn wants_a_name(&self) -> bool {
        is_greeting(&self.word_before())
    }

    /// True for words of fields behind "at", or "na" and "nella" in languages that join the article.
    fn is_placed(&self, inside: &str) -> bool {
        let word = self.word_before();
        is_field(inside) && (PLACES.holds(&word) || matches!(word.as_str(), "na" | "no" | "nella"))
    }

    /// True right behind "from", "in": there a bracket of prose has nothing to add to.
    fn asks_for_a_subject(&self) -> bool {
        let word = self.word_before();
        [&*LINKS, &*NAMED_AFTER]
            .iter()
            .any(|list| list.holds(&word))
            && !OWNERS.holds(&word)
    }

    /// True between a comma and a mark: "your article, (title)."
    fn is_apposed(&self) -> bool {
        self.before.trim_end().ends_with(',') && self.after.starts_with(is_mark)
    }

    /// True where the slot is all that the sentence has to say there.
    fn stands_alone(&self) -> bool {
        self.ends_a_part() && (self.asks_for_a_subject() || self.is_apposed())
    }

    /// True where a part of the sentence ends with the slot: "in (product) design" goes on.
    fn ends_a_part(&self) -> bool {
        let rest = self.after.trim_start();
        let end = rest.find(|letter: char| !letter.is_alphanumeric());
        let next = &rest[..end.unwrap_or(rest.len())];
        next.is_empty() || is_and(next)
    }

    /// True before a word with a capital letter: "the N/A Lab" is called so.
    fn names_more(&self) -> bool {
        let mut next = self.after.strip_prefix(' ').unwrap_or_default().chars();
        next.next().is_some_and(char::is_uppercase) && next.next().is_some_and(char::is_alphabetic)
    }

    /// True for "a fellow (profession).".
    fn follows_fellow(&self) -> bool {
        self.ends_a_part() && self.word_before() == "fellow"
    }

    /// The word that a space parts from the slot, folded; empty where there is none.
    fn word_before(&self) -> String {
        let before = self.before.strip_suffix(' ').unwrap_or_default();
        let word = before.rsplit(|letter: char| !letter.is_alphabetic()).next();
        fold(word.unwrap_or_default())
    }

    fn follows_word(&self) -> bool {
        self.before
            .chars()
            .next_back()
            .is_some_and(|last| last.is_alphanumeric() || last == ':')
    }

    /// True between words or marks of a sentence: a line of its own is an ornament, `__init__` a
    /// name.
    fn stands_in_a_sentence(&self) -> bool {
        let touches = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        // "____ & Sons" in quotation marks may be a name.
        let is_quoted = self.before.ends_with(QUOTATION_MARKS);
        // "Quantity: ____" is a form.
        !self.before.trim().is_empty()
            && (!self.before.ends_with(": ") || self.after.starts_with(')'))
            && (!is_quoted || self.after.starts_with(QUOTATION_MARKS))
            && !touches(self.before.chars().next_back())
            && !touches(self.after.chars().next())
    }
}

fn is_greeting(word: &str) -> bool {
    GREETINGS.holds(word) || NEEDS_NAME.holds(word)
}

/// True for a mark that parts or ends a sentence.
fn is_mark(letter: char) -> bool {
    matches!(letter, ',' | '.' | '!' | '?')
}

/// True for signs of the International Phonetic Alphabet: "[ˈʃʊlts]".
fn is_pronunciation(inside: &str) -> bool {
    inside.contains(|sign| matches!(sign, '\u{250}'..='\u{2af}' | 'ˈ' | 'ˌ' | 'ː'))
}

/// Elements of web pages: somebody may write about a `<title>`.
fn is_markup(inside: &str) -> bool {
    MARKUP.holds(inside.trim_matches(['<', '>', '/', ' ']))
}

/// The words inside a slot: split at signs, at `camelCase`, and folded.
pub(super) fn field_words(inside: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(inside.len() + 4);
    let mut last_was_small = false;
    for letter in inside.chars() {
        if last_was_small && letter.is_uppercase() {
            spaced.push(' ');
        }
        last_was_small = letter.is_lowercase();
        spaced.push(if letter.is_alphanumeric() {
            letter
        } else {
            ' '
        });
    }
    fold(&spaced)
        .split_whitespace()
        .map(ToOwned::to_owned)
        .collect()
}

/// True where the words name a field and nothing else, or ask to put something in.
fn is_field(inside: &str) -> bool {
    let words = field_words(inside);
    // "[Namen einfügen]", "[Insert name]"
    let begins = |list: &WordList| words.first().is_some_and(|word| list.holds(word));
    let inserts = begins(&INSERTS);
    let mentions = asks_to_mention(&words) || inside.starts_with('[') && tells_to_mention(&words);
    let orders = inserts
        || begins(&ORDERS)
        || mentions
        || words.last().is_some_and(|word| INSERT.holds(word));
    let adds = words.first().is_some_and(|word| word == "add");
    let most = if inserts || adds || mentions {
        LONGEST_INSERT
    } else {
        LONGEST_ORDER
    };
    if orders && (2..=most).contains(&words.len()) {
        return true;
    }
    if let [word] = words.as_slice()
        && INSERT.holds(word)
        // "[Insert]" is a key.
        && !inside.contains("Insert")
    {
        return true;
    }
    // "[Accroche personnalisée]", "[hook: personalise]"
    let is_personal = |word: &String| {
        ["personnalis", "personaliz", "personalis"]
            .iter()
            .any(|stem| word.starts_with(stem))
    };
    if words.len() > 1 && words.iter().any(is_personal) {
        return true;
    }
    // "[Mr/Ms]"
    if words.len() > 1 && words.iter().all(|word| is_title(word)) {
        return true;
    }
    // "[post/article/podcast]"
    let is_choice = inside.contains('/') && words.iter().any(|word| word.len() > 3);
    // "[club name]", "[nom du club]"
    let asks_name = |word: &String| matches!(word.as_str(), "name" | "nom" | "nombre" | "nome");
    let names_one = words.first().is_some_and(asks_name) || words.last().is_some_and(asks_name);
    if (2..=4).contains(&words.len()) && names_one {
        return true;
    }
    (is_choice || words.iter().any(|word| FIELDS.holds(word)))
        && words
            .iter()
            .all(|word| FIELDS.holds(word) || QUALIFIERS.holds(word) || is_count(word))
}

/// "(à personnaliser : citer un post récent)"
fn is_left_to_do(words: &[String]) -> bool {
    let [small, order, ..] = words else {
        return false;
    };
    let is_small = matches!(small.as_str(), "a" | "da" | "zu");
    is_small && order.starts_with("person") && INSERTS.holds(order)
}

/// "[mention something you share]" and "(mention post here)", not "[mention in the Times]".
fn asks_to_mention(words: &[String]) -> bool {
    let [order, what @ .., last] = words else {
        return false;
    };
    let is_told = || what.first().is_some_and(|what| MENTIONED.holds(what)) || last == "here";
    MENTION.holds(order) && is_told()
}

/// "[mention specific achievement or post]", not "[mentioned in the Times]", "[mention of her]".
fn tells_to_mention(words: &[String]) -> bool {
    let [order, what, _, ..] = words else {
        return false;
    };
    let is_noun = matches!(what.as_str(), "in" | "of" | "at" | "by" | "on" | "from");
    MENTION.holds(order) && !is_noun
}

/// True for "(hometown)", "(title of the post)", `$JOB_TITLE` and stars.
fn is_lone_field(inside: &str) -> bool {
    let words = field_words(inside);
    let is_variable = inside.starts_with('$') && !inside.contains(char::is_lowercase);
    let is_known = is_variable || words.len() == 1 && inside.starts_with('(');
    let is_title = words.len() > 1 && inside.starts_with('(') && is_field(inside);
    let is_name = is_known && words.iter().all(|word| FIELDS.holds(word));
    inside.starts_with('*') || is_title || is_name
}

/// True for "Mr./Mrs." before a family name, and for "Nuno/Pedro,". "Sir/Madam," greets whoever reads.
fn is_choice_of_persons(inside: &str, after: &str) -> bool {
    let words = field_words(inside);
    let all = |holds: fn(&str) -> bool| words.iter().all(|word| holds(word));
    // "Dear Sir/Madam," and "Sr./Sra.," greet whoever reads.
    let is_short = |word: &str| matches!(word, "mr" | "mrs" | "ms" | "miss" | "herr" | "frau");
    if after.starts_with(' ') {
        all(is_title)
    } else {
        all(is_common_name) || all(is_short)
    }
}

/// True for "(your course)": whose it is stands in the brackets, too.
fn is_owned(inside: &str) -> bool {
    let words = field_words(inside);
    words.len() > 1 && words.first().is_some_and(|word| OWNERS.holds(word))
}

/// True for one small word that may be what the sentence is about. "The talk at [link]" attaches.
fn is_subject(inside: &str) -> bool {
    let word = inside.trim_matches(['[', ']']);
    let is_small = |letter: char| letter.is_alphabetic() && letter.is_lowercase();
    word.chars().count() > 3 && word.chars().all(is_small) && !ATTACHED.holds(&fold(word))
}

/// "Above all [ONE POINT]": several words, all in capital letters.
fn is_shouted_description(inside: &str) -> bool {
    let is_shouted = |letter: char| letter.is_uppercase() || matches!(letter, ' ' | '[' | ']');
    inside.contains(' ') && inside.chars().all(is_shouted)
}

/// True for words that tell what belongs there, whatever they are: several, or one that shouts. One
/// small word may be the writer's: "your talk on [square] brackets".
fn is_description(inside: &str, ends_a_part: bool) -> bool {
    // "[RE:BUILD]" is what somebody is called.
    let words = inside.split(|letter: char| !letter.is_alphanumeric() && letter != ':');
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    // "[recent success, e.g. promotion, award]"
    if inside.contains(", e.g.") || inside.contains(", for example") {
        return true;
    }
    let letters = words
        .iter()
        .all(|word| word.chars().all(char::is_alphabetic));
    let shouts = words
        .iter()
        .all(|word| word.chars().all(char::is_uppercase));
    match words.as_slice() {
        [word] => letters && shouts && ends_a_part && word.chars().count() > 3,
        [_, _] | [_, _, _] | [_, _, _, _] => letters,
        _ => false,
    }
}

fn names_field(inside: &str) -> bool {
    let words = field_words(inside);
    words
        .iter()
        .any(|word| FIELDS.holds(word) || NAMES.holds(word))
}

fn is_count(word: &str) -> bool {
    word.chars().all(|letter| letter.is_ascii_digit())
}

/// True for "(insert school)" and "(your name)", not for "(your company)".
fn is_order(inside: &str) -> bool {
    let words = field_words(inside);
    let Some(first) = words.first() else {
        return false;
    };
    let orders = INSERTS.holds(first) || words.last().is_some_and(|word| INSERT.holds(word));
    let inserts = orders && words.len() > 1 && words.len() <= 5;
    let names = words.iter().any(|word| NAMES.holds(word))
        && words
            .iter()
            .all(|word| NAMES.holds(word) || OWNERS.holds(word));
    let shouts = words.len() > 1 && !inside.contains(char::is_lowercase);
    let is_template = shouts && inside.starts_with('(') && (inserts || is_field(inside));
    // "(hier ein Beispiel ergänzen)"
    let is_told =
        INSERT.holds(words.last().unwrap_or(first)) && (3..=LONGEST_INSERT).contains(&words.len());
    // "(personal detail, e.g. running)"
    let names_example = inside
        .split_once(", e.g.")
        .is_some_and(|(what, _)| is_field(what));
    // "(name of mutual contact)", not "(nome d'arte)"
    let describes_name = inside.starts_with('(')
        && NAMES.holds(first)
        && words.get(1).is_some_and(|word| OF.holds(word))
        && is_field(inside);
    is_template
        || names_example
        || describes_name
        || is_left_to_do(&words)
        || is_told
        || inserts && words.iter().any(|word| FIELDS.holds(word))
        || asks_to_mention(&words)
        || names
}
