//! The brackets and signs of merge tools.

use std::sync::LazyLock;

use regex::Regex;

use super::words::{FIELDS, INSERTS, MARKUP, NAMES, ORDERS, OWNERS, QUALIFIERS};
use super::{Slot, fills};
use crate::Span;
use crate::text::fold;

/// Brackets or signs around a field.
pub(super) struct Shape {
    regex: Regex,
    /// What must hold of the words inside.
    proof: Proof,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// Nothing: nobody writes that in prose.
    None,
    /// They are words of fields throughout.
    Field,
    /// They are words of fields, and it is no code: `Vec<T>`, `<title>`.
    Tag,
    /// They say that something is to be put in, or name a name: brackets of prose hold all else.
    Order,
    /// They offer a choice: "{Hi|Hello}".
    Choice,
    /// A blank between words, not a line across the note.
    Blank,
}

/// The shapes of the merge tools, the longer before those that they contain.
pub(super) static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    [
        // Handlebars, Liquid, HubSpot, Outreach: {{first_name}}, {{ x | default: 'there' }}
        (r"\{\{[^{}\n]{1,80}\}\}", Proof::None),
        // Mailchimp: *|FNAME|*
        (r"\*\|[^|\n]{1,40}\|\*", Proof::None),
        // Jinja, ERB: {% … %}, <%= … %>
        (r"\{%[^{}\n]{1,60}%\}", Proof::None),
        (r"<%=?[^<>\n]{1,60}%>", Proof::None),
        // JavaScript, Ruby: ${name}, #{name}
        (r"[$#]\{[^{}\n]{1,60}\}", Proof::Field),
        // Spun text: {Hi|Hello|Hey}, {firstName|there}
        (r"\{[^{}\n]{1,80}\}", Proof::Choice),
        (r"\{[^{}\n]{1,60}\}", Proof::Field),
        (r"\[\[[^\[\]\n]{1,60}\]\]", Proof::Field),
        (r"\[[^\[\]\n]{1,60}\]", Proof::Field),
        (r"<<[^<>\n]{1,60}>>", Proof::Field),
        (r"«[^«»\n]{1,60}»", Proof::Field),
        (r"<[^<>\n]{1,60}>", Proof::Tag),
        (r"%%[^%\n]{1,40}%%", Proof::Field),
        (r"@@[^@\n]{1,40}@@", Proof::Field),
        (r"#[A-Za-z_\-]{2,40}#", Proof::Field),
        (r"%[A-Za-z_\-]{2,40}%", Proof::Field),
        (r"__[A-Za-z][A-Za-z _\-]{1,40}?__", Proof::Field),
        (r"\([^()\n]{1,60}\)", Proof::Order),
        // FIRST_NAME, NOMBRE_CONTACTO
        (r"[A-Z]{2,}(?:_[A-Z]{2,})+", Proof::Field),
        (r"_{3,}", Proof::Blank),
        // C: %s
        (r"%s", Proof::Blank),
    ]
    .into_iter()
    .filter_map(|(pattern, proof)| {
        let regex = Regex::new(pattern).ok()?;
        Some(Shape { regex, proof })
    })
    .collect()
});

impl Shape {
    /// Adds the slots of this shape.
    pub(super) fn find(&self, text: &str, slots: &mut Vec<Slot>) {
        for found in self.regex.find_iter(text) {
            let span = Span::new(found.start(), found.end());
            let inside = found.as_str();
            let around = Around::of(text, span);
            if !around.is_code() && self.holds(inside, &around) {
                let fills = fills(inside);
                slots.push(Slot { span, fills });
            }
        }
    }

    fn holds(&self, inside: &str, around: &Around) -> bool {
        match self.proof {
            Proof::None => true,
            Proof::Field => around.is_free() && is_field(inside),
            Proof::Tag => around.is_free() && !is_markup(inside) && is_field(inside),
            Proof::Order => around.is_free() && is_order(inside),
            Proof::Choice => inside.contains('|') && !inside.contains("||"),
            Proof::Blank => around.stands_in_a_sentence(),
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
        matches!(
            fold(quoted).trim(),
            "dear"
                | "hi"
                | "hello"
                | "hey"
                | "hallo"
                | "liebe"
                | "lieber"
                | "bonjour"
                | "hola"
                | "ciao"
                | "ola"
        )
    }

    /// True for the text of a link: "[name](https://…)".
    fn is_link(&self) -> bool {
        self.after.starts_with('(')
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
        !self.before.trim().is_empty()
            && !touches(self.before.chars().next_back())
            && !touches(self.after.chars().next())
            && ![self.before, self.after].iter().any(|text| {
                let text = fold(text);
                text.contains("printf") || text.contains("format")
            })
    }
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
    let orders = words.first().is_some_and(|word| ORDERS.holds(word));
    if orders && (2..=6).contains(&words.len()) {
        return true;
    }
    words.iter().any(|word| FIELDS.holds(word))
        && words
            .iter()
            .all(|word| FIELDS.holds(word) || QUALIFIERS.holds(word) || is_count(word))
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
    let inserts = INSERTS.holds(first) && words.len() > 1 && words.len() <= 5;
    let names = words.iter().any(|word| NAMES.holds(word))
        && words
            .iter()
            .all(|word| NAMES.holds(word) || OWNERS.holds(word));
    inserts && words[1..].iter().any(|word| FIELDS.holds(word)) || names
}
