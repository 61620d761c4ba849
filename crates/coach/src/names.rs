//! Names of people, as profiles show them and as notes use them.
//!
//! A profile shows "Dr. Ana María Ruiz, MD (she/her) 🌱"; a note says "Ana", "Frau Ruiz", "A.", or
//! "Anita". [`Name`] keeps the words that are a name, and [`Name::likeness`] says how near a word of
//! a greeting comes to one of them.

mod nicknames;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::greeting::{is_particle, is_title};
use crate::text::{Token, fold, tokens};

use nicknames::NICKNAMES;

/// A person's name without what profiles put around it.
#[derive(Debug)]
pub(crate) struct Name {
    /// Its words, in the order shown.
    words: Vec<Part>,
    /// Short names in brackets or quotes, and titles that may be a name: "Don Norman".
    also: Vec<Part>,
    /// The title, where one word of name is all that follows: "Frau Winter".
    title: Option<String>,
}

/// A word of a name: "Anna-Lena" is one.
#[derive(Debug)]
struct Part {
    shown: String,
    /// Its halves, folded: "anna", "lena".
    halves: Vec<String>,
}

/// How near a word comes to a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// Another name.
    Different,
    /// A slip of a letter away from this one.
    Slip(String),
    /// The name, its short form, its initial.
    Same,
}

/// Fewest letters of each of two names in a blend of both.
const BLENDED: usize = 3;

/// The name that a greeting uses: "Ana" of "Dr. Ana María Ruiz, MD (she/her)".
pub(crate) fn first_name(displayed: &str) -> Option<String> {
    Name::parse(displayed).first()
}

impl Name {
    /// Reads a name as a profile shows it.
    pub(crate) fn parse(displayed: &str) -> Self {
        let (plain, asides) = without_asides(displayed);
        let mut words = Vec::new();
        let mut title = None;
        for word in in_order(&plain) {
            let part = Part::new(word);
            let Some(first) = part.halves.first() else {
                continue;
            };
            if words.is_empty() && is_title(first) {
                title = Some(word.to_owned());
            } else if !is_credential(word) {
                words.push(part);
            }
        }
        let asides = asides.iter().flat_map(|aside| aside.split_whitespace());
        let may_be_name = |word: &&str| !word.ends_with('.');
        let also = asides
            .chain(title.as_deref().filter(may_be_name))
            .filter(|word| word.starts_with(char::is_uppercase))
            .map(Part::new)
            .filter(|part| !part.halves.is_empty())
            .collect();
        Self {
            title: title.filter(|_| words.len() == 1),
            words,
            also,
        }
    }

    /// True where no word of a name is known.
    pub(crate) fn is_unknown(&self) -> bool {
        self.words.is_empty()
    }

    /// The name that a greeting uses; "Frau Winter" where no first name is shown.
    pub(crate) fn first(&self) -> Option<String> {
        if let (Some(title), Some(only)) = (&self.title, self.words.first()) {
            return Some(format!("{title} {}", only.shown));
        }
        let is_whole = |part: &&Part| part.halves.iter().any(|half| half.chars().count() > 1);
        let part = self
            .words
            .iter()
            .find(is_whole)
            .or_else(|| self.words.first())?;
        Some(part.shown.clone())
    }

    /// The family name, as far as the order tells: "Ruiz", "van Dijk".
    pub(crate) fn last(&self) -> Option<String> {
        let (last, before) = self.words.split_last()?;
        let particles = before.iter().rev().take_while(|part| part.is_particle());
        let start = before.len() - particles.count();
        let words = before[start..].iter().chain([last]);
        Some(
            words
                .map(|part| part.shown.as_str())
                .collect::<Vec<_>>()
                .join(" "),
        )
    }

    /// True where nothing but an initial is shown of the first name.
    pub(crate) fn is_short_of_first(&self) -> bool {
        self.halves()
            .next()
            .is_none_or(|half| half.chars().count() == 1)
    }

    /// All of it; a title only where one word follows: "Frau Winter".
    pub(crate) fn whole(&self) -> String {
        let words = self.words.iter().map(|part| part.shown.as_str());
        let words: Vec<_> = self.title.as_deref().into_iter().chain(words).collect();
        words.join(" ")
    }

    /// True where the name is written in the script of `word`.
    pub(crate) fn shares_script(&self, word: &str) -> bool {
        let is_latin = |text: &str| text.chars().any(|letter| letter.is_ascii_alphabetic());
        self.words
            .iter()
            .flat_map(|part| &part.halves)
            .any(|half| is_latin(half) == is_latin(word))
    }

    /// How near the folded `word` comes to a word of this name.
    pub(crate) fn likeness(&self, word: &str) -> Likeness {
        let parts = || self.words.iter().chain(&self.also);
        if parts().any(|part| part.is(word))
            || self.is_run_together(word)
            || self.is_blend(word)
            || self.is_spelt_out(word)
            || self.has_initials(word)
        {
            return Likeness::Same;
        }
        parts()
            .find(|part| part.is_slip(word))
            .map_or(Likeness::Different, |part| {
                Likeness::Slip(part.shown.clone())
            })
    }

    /// "James" for "J. Fox": a name that shows an initial only may be any that begins so.
    fn is_spelt_out(&self, word: &str) -> bool {
        self.halves()
            .next()
            .is_some_and(|half| is_initial(word, half))
    }

    /// "jp" for "Jean-Pierre Martin".
    fn has_initials(&self, word: &str) -> bool {
        let initials: String = self
            .halves()
            .filter_map(|half| half.chars().next())
            .collect();
        word.chars().count() > 1 && initials.starts_with(word)
    }

    fn halves(&self) -> impl Iterator<Item = &str> {
        let halves = self.words.iter().flat_map(|part| &part.halves);
        halves.map(String::as_str)
    }

    /// "annalena" for "Anna Lena", "delacruz" for "de la Cruz".
    fn is_run_together(&self, word: &str) -> bool {
        let halves: Vec<&str> = self.halves().collect();
        (0..halves.len()).any(|start| {
            let mut joined = String::new();
            halves[start..].iter().any(|half| {
                joined.push_str(half);
                joined == word
            })
        })
    }

    /// "Marisol" for "María Soledad": the beginnings of two names in a row.
    fn is_blend(&self, word: &str) -> bool {
        let halves: Vec<&str> = self.halves().collect();
        let begins = |cut: usize, pair: &[&str]| {
            let (one, other) = word.split_at(cut);
            pair[0].starts_with(one) && pair[1].starts_with(other)
        };
        let cuts = BLENDED..word.len().saturating_sub(BLENDED - 1);
        let mut cuts = cuts.filter(|cut| word.is_char_boundary(*cut));
        cuts.any(|cut| halves.windows(2).any(|pair| begins(cut, pair)))
    }
}

impl Part {
    fn new(word: &str) -> Self {
        Self {
            shown: shown(word),
            halves: tokens(word)
                .into_iter()
                .filter(Token::is_word)
                .map(|token| token.folded)
                .collect(),
        }
    }

    fn is(&self, word: &str) -> bool {
        self.halves.iter().any(|half| {
            half == word
                || plain_umlauts(half) == plain_umlauts(word)
                || is_initial(half, word)
                || (are_nicknames(half, word) && !is_respelling(half, word))
                || is_short_for(word, half)
                || is_short_for(half, word)
                || is_end_of(word, half)
                || is_inside(half, word)
        })
    }

    fn is_slip(&self, word: &str) -> bool {
        let is_near = |half: &String| is_slip(half, word) || is_respelt_nickname(half, word);
        self.halves.iter().any(is_near) || is_slip(&self.halves.concat(), word)
    }

    /// True for the "van" of "Jan van Dijk"; "Ben" is one only in small letters.
    fn is_particle(&self) -> bool {
        self.shown.starts_with(char::is_lowercase)
            && self.halves.iter().all(|half| is_particle(half))
    }
}

/// "ANA" as a greeting would write it: "Ana".
fn shown(word: &str) -> String {
    let word = word.trim_matches(|mark: char| !mark.is_alphanumeric() && mark != '.');
    let shouts = word.chars().count() > 2 && !word.contains(char::is_lowercase);
    if !shouts || !word.contains(char::is_uppercase) {
        return word.to_owned();
    }
    let mut opens = true;
    word.chars()
        .flat_map(|letter| {
            let cased: Vec<char> = if opens {
                vec![letter]
            } else {
                letter.to_lowercase().collect()
            };
            opens = matches!(letter, '-' | '\'' | '’');
            cased
        })
        .collect()
}

/// The name without brackets and quotes, and what stood in them.
fn without_asides(displayed: &str) -> (String, Vec<String>) {
    let mut plain = String::new();
    let mut asides = Vec::new();
    let mut aside: Option<String> = None;
    for letter in displayed.chars() {
        let opens = matches!(letter, '(' | '[' | '“' | '„' | '«');
        let closes = matches!(letter, ')' | ']' | '”' | '»');
        match &mut aside {
            Some(inside) if closes || letter == '"' => {
                asides.push(std::mem::take(inside));
                aside = None;
            }
            Some(inside) => inside.push(letter),
            None if opens || letter == '"' => {
                aside = Some(String::new());
                plain.push(' ');
            }
            None => plain.push(letter),
        }
    }
    // Pronouns are no names.
    asides.retain(|aside| !aside.contains('/'));
    let end = plain.find(['|', '–', '—', '•']).unwrap_or(plain.len());
    plain.truncate(end);
    (plain, asides)
}

/// The words of a name, "Ruiz, Ana" turned round and credentials after a comma left out.
fn in_order(plain: &str) -> Vec<&str> {
    let mut parts = plain.split(',');
    let first: Vec<&str> = parts.next().unwrap_or("").split_whitespace().collect();
    let second: Vec<&str> = parts.next().unwrap_or("").split_whitespace().collect();
    let is_turned =
        first.len() == 1 && !second.is_empty() && !second.iter().any(|word| is_credential(word));
    if is_turned {
        second.into_iter().chain(first).collect()
    } else {
        first
    }
}

/// "MD", "MBA", "Jr.", "III": letters after a name.
fn is_credential(word: &str) -> bool {
    const KNOWN: &str = " phd mba md msc bsc ba ma bs ms cpa pmp cfa esq jr sr ii iii iv dds rn llm \
                         jd shrm cissp csm pe ";
    let plain: String = fold(word)
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    !plain.is_empty()
        && KNOWN.contains(&format!(" {plain} "))
        && (word.chars().filter(|letter| letter.is_uppercase()).count() > 1
            || matches!(plain.as_str(), "jr" | "sr" | "esq"))
}

/// Both with "ae", "oe", "ue" as the plain letter: "mueller" and "Müller".
fn plain_umlauts(word: &str) -> String {
    word.replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
}

fn is_initial(name: &str, word: &str) -> bool {
    let mut letters = word.chars();
    letters
        .next()
        .is_some_and(|initial| name.starts_with(initial))
        && letters.next().is_none()
}

/// Names of scripts without spaces stand inside the whole: "田中" in "田中太郎".
fn is_inside(name: &str, word: &str) -> bool {
    !word.is_ascii()
        && word.chars().count() > 1
        && name.contains(word)
        && !word.contains(char::is_lowercase)
}

/// "Chris" for "Christoph": the beginning, without one last letter that could be a slip.
fn is_short_for(short: &str, name: &str) -> bool {
    let stem = short
        .strip_suffix("ie")
        .or_else(|| short.strip_suffix("ito"))
        .or_else(|| short.strip_suffix("ita"))
        .or_else(|| short.strip_suffix("inho"))
        .or_else(|| short.strip_suffix("inha"))
        .or_else(|| short.strip_suffix(['y', 'i']))
        .unwrap_or(short);
    let stem = undoubled(stem);
    [short, stem]
        .into_iter()
        .any(|short| short.len() >= 3 && name.starts_with(short) && name.len() >= short.len() + 2)
}

/// "Seun" for "Oluwaseun", "Xander" for "Alexander": the end, long enough to be no accident.
fn is_end_of(short: &str, name: &str) -> bool {
    short.chars().count() >= 4 && name.ends_with(short) && name.len() >= short.len() + 3
}

/// True for two spellings of one name: "Sarah" and "Sara", "Stephen" and "Steven". Nobody likes to
/// read the other one; a short form ("Katie" for "Kate") is something else.
fn is_respelling(name: &str, word: &str) -> bool {
    const ENDINGS: [&str; 8] = ["ie", "y", "i", "o", "ek", "ka", "sha", "sia"];
    let is_short_form = |name: &str| ENDINGS.iter().any(|ending| name.ends_with(ending));
    let letters = name.chars().count();
    let allowed = match letters {
        0..=4 => 0,
        5 => 1,
        _ => 2,
    };
    name != word
        && (sound(name) == sound(word)
            || (letters == word.chars().count()
                && !is_short_form(name)
                && !is_short_form(word)
                && name.chars().next() == word.chars().next()
                && strsim::osa_distance(name, word) <= allowed))
}

fn is_respelt_nickname(name: &str, word: &str) -> bool {
    are_nicknames(name, word) && is_respelling(name, word)
}

/// A name roughly as it sounds: the same for all its spellings.
fn sound(name: &str) -> String {
    let mut sound = String::with_capacity(name.len());
    for letter in name.replace("ph", "f").chars() {
        let plain = match letter {
            'c' | 'q' => 'k',
            'v' => 'f',
            'y' | 'j' if !sound.is_empty() => 'i',
            'z' => 's',
            other => other,
        };
        let is_silent = plain == 'h' && !sound.is_empty();
        if !is_silent && !sound.ends_with(plain) {
            sound.push(plain);
        }
    }
    sound
}

/// "debb" without its second b.
fn undoubled(stem: &str) -> &str {
    let mut letters = stem.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before => &stem[..stem.len() - last.len_utf8()],
        _ => stem,
    }
}

fn is_slip(name: &str, word: &str) -> bool {
    let length = name.chars().count().min(word.chars().count());
    let allowed = match length {
        0..=2 => return false,
        3..=7 => 1,
        _ => 2,
    };
    let distance = strsim::osa_distance(name, word);
    // Of three letters, one is much: "Bea" is no slip for "Ben".
    let is_near = length > 3 || name.chars().count() != word.chars().count();
    (1..=allowed).contains(&distance) && is_near && name.chars().next() == word.chars().next()
        || (distance == 1 && length > 4)
}

/// Groups by name.
static GROUPS: LazyLock<FxHashMap<String, Vec<usize>>> = LazyLock::new(|| {
    let mut groups: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (index, group) in NICKNAMES.split('|').enumerate() {
        for name in group.split_whitespace() {
            groups.entry(fold(name)).or_default().push(index);
        }
    }
    groups
});

fn are_nicknames(one: &str, other: &str) -> bool {
    match (GROUPS.get(one), GROUPS.get(other)) {
        (Some(one), Some(other)) => one.iter().any(|group| other.contains(group)),
        _ => false,
    }
}

/// True for a first name that the table knows.
pub(crate) fn is_common_name(word: &str) -> bool {
    GROUPS.contains_key(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(displayed: &str, words: &[&str]) {
        for word in words {
            let likeness = Name::parse(displayed).likeness(&fold(word));
            assert_eq!(likeness, Likeness::Same, "{word} for {displayed}");
        }
    }

    #[track_caller]
    fn different(displayed: &str, words: &[&str]) {
        for word in words {
            let likeness = Name::parse(displayed).likeness(&fold(word));
            assert_eq!(likeness, Likeness::Different, "{word} for {displayed}");
        }
    }

    #[track_caller]
    fn slip(displayed: &str, word: &str, right: &str) {
        let likeness = Name::parse(displayed).likeness(&fold(word));
        assert_eq!(
            likeness,
            Likeness::Slip(right.into()),
            "{word} for {displayed}"
        );
    }

    #[test]
    fn short_names_are_the_name() {
        same("Robert Fox", &["Bob", "Rob", "Bobby", "R", "Robert", "Fox"]);
        same("Elizabeth Day", &["Liz", "Beth", "Betsy", "Lizzie"]);
        same("William Kemp", &["Bill", "Will", "Liam"]);
        same("José Martín", &["Pepe", "Jose"]);
        same("Giuseppe Riva", &["Beppe", "Pino"]);
        same("Johannes Weber", &["Hans", "Hannes"]);
        same("Aleksandr Orlov", &["Sasha", "Alex"]);
        same("Oleksandr Orlyk", &["Sasha"]);
        same("Natalia Orlova", &["Natasha"]);
        same("Zofia Nowak", &["Zosia"]);
        same("Georgios Pappas", &["Giorgos"]);
        same("Dimitrios Pappas", &["Dimitris"]);
        same("María Soledad Quispe", &["Marisol"]);
        different("Marianne Soldan", &["Marisa"]);
        same("Christoph Lang", &["Chris"]);
        same("Kate Moss", &["Katherine", "Katie"]);
        same("Oluwaseun Adebayo", &["Seun"]);
        same("Jean-Pierre Martin", &["JP"]);
        same("J. Fox", &["James", "Jane"]);
        different("Ana J. Fox", &["Tom"]);
    }

    #[test]
    fn spelling_of_the_keyboard_is_the_name() {
        same("Chloé Müller", &["Chloe", "Muller", "Mueller", "Müller"]);
        same("Søren Ångström", &["Soren", "Angstrom"]);
        same("Anna-Lena Groß", &["Anna", "Annalena", "Gross"]);
        same(
            "Ana María de la Cruz",
            &["Ana", "Maria", "Cruz", "Delacruz"],
        );
        same("田中太郎", &["田中"]);
    }

    #[test]
    fn what_profiles_put_around_a_name_is_no_name() {
        same("Dr. Ana Ruiz, PhD, MBA (she/her) 🌱", &["Ana", "Ruiz"]);
        different("Dr. Ana Ruiz, PhD, MBA (she/her)", &["Phd", "Mba", "She"]);
        same("Robert \"Scooter\" Fox", &["Scooter"]);
        same("Xiaoming (Kevin) Li", &["Kevin", "Li"]);
        assert_eq!(first_name("Dr. Ana Ruiz, PhD").as_deref(), Some("Ana"));
        assert_eq!(first_name("J. Robert Fox").as_deref(), Some("Robert"));
        assert_eq!(first_name("Ruiz, Ana").as_deref(), Some("Ana"));
        assert_eq!(first_name("ANNA-LENA GROSS").as_deref(), Some("Anna-Lena"));
        assert_eq!(first_name("Frau Winter").as_deref(), Some("Frau Winter"));
        assert_eq!(first_name("🌱").as_deref(), None);
    }

    #[test]
    fn other_names_are_different() {
        different("Ana Ruiz", &["Tom", "Bea", "Smith"]);
        different("Ben Berg", &["Bea", "Tim"]);
    }

    #[test]
    fn a_letter_is_a_slip() {
        slip("Chloe Martin", "Cloe", "Chloe");
        slip("Sarah Berg", "Sarrah", "Sarah");
        slip("Katrin Vogel", "Katirn", "Katrin");
        slip("Tom Ruiz", "Riuz", "Ruiz");
    }

    #[test]
    fn another_spelling_of_a_name_is_a_slip() {
        slip("Sara Holm", "Sarah", "Sara");
        slip("Jon Fox", "John", "Jon");
        slip("Ana Ruiz", "Anna", "Ana");
        slip("Stephen Day", "Steven", "Stephen");
        slip("Katherine Bell", "Catherine", "Katherine");
        slip("Mohammed Aziz", "Muhammad", "Mohammed");
    }

    #[test]
    fn a_family_name_keeps_its_particles() {
        let last = |name| Name::parse(name).last();
        assert_eq!(last("Jan van Dijk").as_deref(), Some("van Dijk"));
        assert_eq!(
            last("Ursula von der Leyen").as_deref(),
            Some("von der Leyen")
        );
        assert_eq!(last("Ben Okafor").as_deref(), Some("Okafor"));
        assert_eq!(last("Nagy Ben").as_deref(), Some("Ben"));
    }
}
