//! When two names mean one school or employer.
//!
//! Names are compared without case, accents, legal forms and small words: "Acme" is "Acme Ltd",
//! "University of Leeds" is "Leeds University". What cannot be told by rule stands in [`ALIASES`].

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::text::fold;

/// True for a legal form, folded, without dots: it says how a company is registered, not which it
/// is.
pub(crate) fn is_legal_form(word: &str) -> bool {
    matches!(
        word,
        "ab" | "ag"
            | "aps"
            | "as"
            | "asa"
            | "bv"
            | "co"
            | "company"
            | "corp"
            | "corporation"
            | "eg"
            | "ev"
            | "gbr"
            | "ggmbh"
            | "gmbh"
            | "inc"
            | "incorporated"
            | "kft"
            | "kg"
            | "kgaa"
            | "lda"
            | "limited"
            | "llc"
            | "llp"
            | "lp"
            | "ltd"
            | "ltda"
            | "mbh"
            | "nv"
            | "ohg"
            | "oy"
            | "oyj"
            | "plc"
            | "pte"
            | "pty"
            | "sa"
            | "sarl"
            | "sas"
            | "se"
            | "sl"
            | "slu"
            | "snc"
            | "spa"
            | "sprl"
            | "srl"
            | "sro"
            | "ug"
    )
}

/// True for a word that names carry or leave out.
fn is_small(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "of"
            | "for"
            | "at"
            | "in"
            | "and"
            | "a"
            | "la"
            | "le"
            | "les"
            | "el"
            | "los"
            | "il"
            | "lo"
            | "der"
            | "die"
            | "das"
            | "fur"
            | "und"
            | "zu"
            | "de"
            | "du"
            | "des"
            | "del"
            | "della"
            | "di"
            | "do"
            | "da"
            | "dos"
            | "e"
            | "y"
            | "et"
            | "d"
            | "l"
    )
}

/// The word in the language that names are compared in; among them are towns that are part of school
/// names.
pub(crate) fn translated(word: &str) -> &str {
    match word {
        "universitat" | "universite" | "universidad" | "universidade" | "universita"
        | "universiteit" | "uni" | "univ" => "university",
        "technische" | "technischen" => "technical",
        "hochschule" => "college",
        "politecnico" | "politecnica" | "polytechnique" => "polytechnic",
        "bruxelles" => "brussels",
        "firenze" => "florence",
        "geneve" | "genf" => "geneva",
        "koln" => "cologne",
        "lisboa" => "lisbon",
        "mailand" | "milano" => "milan",
        "munchen" | "muenchen" => "munich",
        "napoli" => "naples",
        "praha" => "prague",
        "roma" => "rome",
        "sevilla" => "seville",
        "torino" => "turin",
        "warszawa" => "warsaw",
        "wien" => "vienna",
        _ => word,
    }
}

/// Names of one organisation that no rule brings together, and acronyms that several could claim.
/// Each line is one organisation; [`key`] is applied to its entries.
const ALIASES: &[&[&str]] = &[
    &["Massachusetts Institute of Technology", "MIT"],
    &[
        "University of California, Los Angeles",
        "UC Los Angeles",
        "UCLA",
    ],
    &[
        "University of California, Berkeley",
        "UC Berkeley",
        "Berkeley",
    ],
    &[
        "University of California, San Diego",
        "UC San Diego",
        "UCSD",
    ],
    &["California Institute of Technology", "Caltech"],
    &["International Business Machines", "IBM"],
    &[
        "Technical University of Munich",
        "Technische Universität München",
        "TU München",
        "TU Munich",
        "TUM",
    ],
    &["Technische Universität Berlin", "TU Berlin"],
    &["Technische Universität Wien", "TU Wien"],
    &[
        "Ludwig-Maximilians-Universität München",
        "LMU Munich",
        "LMU",
    ],
    &[
        "ETH Zürich",
        "ETH",
        "Eidgenössische Technische Hochschule Zürich",
        "Swiss Federal Institute of Technology Zurich",
    ],
    &["École Polytechnique Fédérale de Lausanne", "EPFL"],
    &[
        "Rheinisch-Westfälische Technische Hochschule Aachen",
        "RWTH Aachen",
        "RWTH Aachen University",
        "RWTH",
    ],
    &[
        "Karlsruhe Institute of Technology",
        "Karlsruher Institut für Technologie",
        "KIT",
    ],
    &[
        "London School of Economics and Political Science",
        "London School of Economics",
        "LSE",
    ],
    &["University College London", "UCL"],
    &["Imperial College London", "Imperial College"],
    &["New York University", "NYU"],
    &["University of Southern California", "USC"],
    &["University of Pennsylvania", "UPenn", "Penn"],
    &["Pennsylvania State University", "Penn State"],
    &[
        "Delft University of Technology",
        "Technische Universiteit Delft",
        "TU Delft",
    ],
    &["National University of Singapore", "NUS"],
    &["Hewlett-Packard", "HP"],
    &["Hewlett Packard Enterprise", "HPE"],
    &["PricewaterhouseCoopers", "PwC"],
    &["Ernst & Young", "EY"],
    &["Boston Consulting Group", "BCG"],
    &["McKinsey", "McKinsey & Company"],
    &["Amazon Web Services", "AWS"],
    &["General Electric", "GE"],
    &["Meta", "Meta Platforms"],
    &["BMW", "BMW Group", "Bayerische Motoren Werke"],
    &["Bosch", "Robert Bosch", "Bosch Group"],
    &["DHL", "DHL Group", "Deutsche Post DHL Group"],
];

/// Places whose "University of X" and "X University" are two schools.
const TWO_UNIVERSITIES: &[&str] = &[
    "lincoln",
    "miami",
    "newcastle",
    "pacific",
    "victoria",
    "washington",
    "york",
];

/// What people write where an employer's name belongs: two of them do not share one.
const NO_ORGANISATION: &[&str] = &[
    "autonomo",
    "career break",
    "confidential",
    "consultant",
    "freelance",
    "freelancer",
    "freiberuflich",
    "freiberufler",
    "independant",
    "independent",
    "independent consultant",
    "independiente",
    "libero professionista",
    "none",
    "private",
    "retired",
    "self employed",
    "selbstandig",
    "selbststandig",
    "stealth",
    "stealth startup",
    "stealth mode startup",
    "undisclosed",
    "unemployed",
    "various",
];

/// Words that many schools and companies have in their names.
const SHARED_WORDS: &[&str] = &[
    "academy",
    "applied",
    "arts",
    "bank",
    "business",
    "center",
    "centre",
    "city",
    "college",
    "company",
    "economics",
    "engineering",
    "faculty",
    "group",
    "high",
    "hospital",
    "iit",
    "institute",
    "international",
    "klinikum",
    "law",
    "library",
    "management",
    "medical",
    "medicine",
    "museum",
    "national",
    "new",
    "nit",
    "polytechnic",
    "school",
    "science",
    "sciences",
    "state",
    "studies",
    "technical",
    "technology",
    "university",
];

/// Universities that go by a name without a word for what they are. "Your time at Porto" means one;
/// "your time at Bogfest" may mean anything.
const SHORT_NAMES: &[&str] = &[
    "berkeley",
    "bocconi",
    "bologna",
    "bristol",
    "brown",
    "caltech",
    "cambridge",
    "carleton",
    "coimbra",
    "columbia",
    "cornell",
    "dartmouth",
    "delft",
    "duke",
    "durham",
    "epfl",
    "eth",
    "exeter",
    "georgetown",
    "harvard",
    "heidelberg",
    "imperial",
    "insead",
    "leeds",
    "leiden",
    "lmu",
    "lse",
    "lund",
    "mcgill",
    "mit",
    "northwestern",
    "notre",
    "nyu",
    "oxford",
    "padua",
    "porto",
    "princeton",
    "rice",
    "rwth",
    "salamanca",
    "stanford",
    "tsinghua",
    "tufts",
    "tum",
    "ucl",
    "ucla",
    "uppsala",
    "utrecht",
    "warwick",
    "yale",
];

/// Words that only schools have in their names.
const SCHOOL_WORDS: &[&str] = &[
    "college",
    "iit",
    "nit",
    "polytechnic",
    "school",
    "tu",
    "university",
];

/// Parts of universities that go by a name of their own: who studied there may show the university.
const PARTS: &[&str] = &[
    "anderson",
    "annenberg",
    "balliol",
    "bartlett",
    "booth",
    "christs",
    "churchill",
    "darden",
    "downing",
    "exeter",
    "fuqua",
    "girton",
    "haas",
    "johnson",
    "judge",
    "kelley",
    "kellogg",
    "keble",
    "kings",
    "magdalen",
    "mccombs",
    "merton",
    "newnham",
    "pembroke",
    "peterhouse",
    "queens",
    "ross",
    "said",
    "slade",
    "sloan",
    "sorbonne",
    "stern",
    "tisch",
    "trinity",
    "tuck",
    "wadham",
    "wharton",
];

/// Fewest letters of an acronym that is matched by its letters alone: shorter ones stand for too
/// many things.
const ACRONYM: usize = 3;

/// A school or employer, ready to be compared with others.
#[derive(Debug)]
pub(crate) struct Organisation(Vec<Form>);

impl Organisation {
    /// The organisation of this name; `None` for a name that names none: "Freelance".
    pub(crate) fn named(name: &str) -> Option<Self> {
        let words = words(name);
        if words.is_empty() || NO_ORGANISATION.contains(&words.join(" ").as_str()) {
            return None;
        }
        Some(Self(if name.contains('(') {
            with_brackets(name)
        } else {
            vec![form(name, words)]
        }))
    }

    /// True where both are one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        let same = |a: &Form, b: &Form| a.key == b.key || stands_for(a, b) || stands_for(b, a);
        self.0.iter().any(|a| other.0.iter().any(|b| same(a, b)))
    }

    /// True where `shown` may mean the same, or a part of it, or the whole: generous, for those who
    /// would rather be silent than wrong. An acronym that nobody listed may mean anything.
    pub(crate) fn may_be(&self, shown: &str) -> bool {
        let own = || self.0.iter().flat_map(|form| &form.words);
        own().all(|word| SHARED_WORDS.contains(&word.as_str()))
            || own().any(|word| PARTS.contains(&word.as_str()))
            || self.is_opaque()
            || self.resembles(shown)
    }

    /// True where `shown` has a word of its name that few names have, or is another name of it.
    pub(crate) fn resembles(&self, shown: &str) -> bool {
        let shown_words = words(shown);
        let own = self.0.iter().flat_map(|form| &form.words);
        let mut telling = own.filter(|word| !SHARED_WORDS.contains(&word.as_str()));
        telling.any(|word| shown_words.iter().any(|other| translated(other) == word))
            || self.is_named_by(shown)
            || Self::named(shown).is_some_and(|other| other.is(self))
    }

    /// True where `text` has all the words of its name, its acronym or an alias.
    pub(crate) fn is_named_by(&self, text: &str) -> bool {
        let words = words(text);
        self.is_named_in(
            &words
                .iter()
                .map(|word| translated(word))
                .collect::<Vec<_>>(),
        )
    }

    /// True for "Coimbra" beside "University of Coimbra": every word of it that tells is in the
    /// other's name.
    pub(crate) fn is_short_for(&self, other: &Self) -> bool {
        let tells = |word: &&String| !SHARED_WORDS.contains(&word.as_str());
        let is_in = |own: &Form, other: &Form| {
            own.words.iter().any(|word| tells(&word))
                && own.words.iter().all(|word| other.words.contains(word))
        };
        self.0
            .iter()
            .any(|own| other.0.iter().any(|other| is_in(own, other)))
    }

    /// True for "Royal Infirmary" beside "Royal Infirmary of Leeds": the other's name begins so. A
    /// town that a university goes by is no beginning of anything else.
    pub(crate) fn begins(&self, other: &Self) -> bool {
        let begins = |own: &Form, other: &Form| {
            !own.is_short_name() && !own.words.is_empty() && other.words.starts_with(&own.words)
        };
        self.0
            .iter()
            .any(|own| other.0.iter().any(|other| begins(own, other)))
    }

    /// True where it is a school and nothing else, by its name.
    pub(crate) fn is_surely_school(&self) -> bool {
        let says_so = |word: &String| SCHOOL_WORDS.contains(&word.as_str());
        self.0
            .iter()
            .any(|form| form.is_short_name() || form.words.iter().any(says_so))
    }

    /// True for an acronym that no list explains.
    pub(crate) fn is_opaque(&self) -> bool {
        self.0
            .iter()
            .any(|form| form.acronym && !form.listed && !form.is_short_name())
    }

    /// What tells it from others; the same for "Acme" and "Acme Ltd".
    pub(crate) fn key(&self) -> &str {
        self.0.first().map_or("", |form| &form.key)
    }

    /// True where these words, folded and [`translated`], name it: all its own, its acronym or an
    /// alias.
    pub(crate) fn is_named_in(&self, words: &[&str]) -> bool {
        let has = |word: &String| words.contains(&word.as_str());
        self.0.iter().any(|form| {
            form.words.iter().all(has)
                || (form.initials.len() >= ACRONYM && has(&form.initials))
                || (form.listed && words.iter().any(|word| alias(word) == Some(&form.key)))
        })
    }
}

/// A name in the form that is compared.
#[derive(Debug)]
struct Form {
    key: String,
    /// The words without legal form and small words.
    words: Vec<String>,
    /// First letters of the words, where there are several.
    initials: String,
    /// True where it is written in capitals and may stand for a longer name.
    acronym: bool,
    /// True where [`ALIASES`] says all there is to say.
    listed: bool,
}

/// True where `short` is an acronym of `long`. An acronym that is listed means what the list says.
fn stands_for(short: &Form, long: &Form) -> bool {
    short.acronym && !short.listed && short.key == long.initials
}

/// The name without what stands in brackets, and what stands there where it is its acronym.
fn with_brackets(name: &str) -> Vec<Form> {
    let (before, rest) = name.split_once('(').unwrap_or((name, ""));
    let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
    let outside = format!("{before} {after}");
    let whole = form(&outside, words(&outside));
    let short = form(inside, words(inside));
    let is_short = short.key == whole.key || stands_for(&short, &whole);
    let forms = if is_short {
        vec![whole, short]
    } else {
        vec![whole]
    };
    forms
        .into_iter()
        .filter(|form| !form.key.is_empty())
        .collect()
}

impl Form {
    /// True for "Porto", which means a university.
    fn is_short_name(&self) -> bool {
        matches!(&self.words[..], [word] if SHORT_NAMES.contains(&word.as_str()))
    }
}

fn form(name: &str, words: Vec<String>) -> Form {
    let words = significant(words);
    let key = key(&words);
    let listed = alias(&key);
    Form {
        key: listed.map_or(key, str::to_owned),
        initials: initials(&words),
        acronym: is_acronym(name),
        words,
        listed: listed.is_some(),
    }
}

/// First letters of several words.
fn initials(words: &[String]) -> String {
    if words.len() < ACRONYM {
        return String::new();
    }
    words
        .iter()
        .filter_map(|word| word.chars().next())
        .collect()
}

/// The first name on the line of [`ALIASES`] that holds `key`.
fn alias(key: &str) -> Option<&'static str> {
    static BY_KEY: OnceLock<FxHashMap<String, &'static str>> = OnceLock::new();
    let by_key = BY_KEY.get_or_init(|| {
        ALIASES
            .iter()
            .flat_map(|names| names.iter().map(|name| (key_of(name), names[0])))
            .collect()
    });
    by_key.get(key).copied()
}

fn is_acronym(name: &str) -> bool {
    let letters = || name.trim().chars().filter(|letter| *letter != '.');
    letters().all(char::is_uppercase) && letters().count() >= ACRONYM
}

fn key_of(name: &str) -> String {
    key(&significant(words(name)))
}

/// The words that tell an organisation from others, in one order for both ways to name a
/// university.
fn key(words: &[String]) -> String {
    let is_place_of_two = words
        .iter()
        .any(|word| TWO_UNIVERSITIES.contains(&word.as_str()));
    let mut words: Vec<_> = words.iter().map(String::as_str).collect();
    let university = words.iter().position(|word| *word == "university");
    if let Some(at) = university.filter(|_| !is_place_of_two) {
        let university = words.remove(at);
        words.push(university);
    }
    words.join(" ")
}

/// The words of a name without small words and legal forms, in one language.
fn significant(mut words: Vec<String>) -> Vec<String> {
    let ends_in_form =
        |words: &[String]| words.len() > 1 && words.last().is_some_and(|last| is_legal_form(last));
    while ends_in_form(&words) {
        words.pop();
    }
    // "The The": nothing but small words is all that there is to compare.
    if !words.iter().all(|word| is_small(word)) {
        words.retain(|word| !is_small(word));
    }
    for word in &mut words {
        let common = translated(word);
        if common != word {
            *word = common.to_owned();
        }
    }
    words
}

/// Folded words; dots and apostrophes join ("S.A." is "sa"), all other marks part.
fn words(name: &str) -> Vec<String> {
    let mut folded = fold(name);
    folded.retain(|mark| !matches!(mark, '.' | '\'' | '’'));
    folded
        .split(|mark: char| !mark.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same_organisation(a: &str, b: &str) -> bool {
        match (Organisation::named(a), Organisation::named(b)) {
            (Some(a), Some(b)) => a.is(&b),
            _ => false,
        }
    }

    #[track_caller]
    fn check(a: &str, b: &str, same: bool) {
        assert_eq!(same_organisation(a, b), same, "{a} = {b}");
        assert_eq!(same_organisation(b, a), same, "{b} = {a}");
    }

    #[test]
    fn legal_forms_case_and_accents_do_not_count() {
        check("Acme", "ACME GmbH", true);
        check("Acme GmbH & Co. KG", "Acme, Inc.", true);
        check("Télécom S.A.", "Telecom", true);
        check("Acme", "Acme Labs", false);
        check("AG", "SE", false);
    }

    #[test]
    fn acronyms_stand_for_their_names() {
        check("MIT", "Massachusetts Institute of Technology", true);
        check("MIT", "Massachusetts Institute of Technology (MIT)", true);
        check("UCLA", "University of California, Los Angeles", true);
        check("I.B.M.", "IBM Deutschland", false);
        check("IBM", "International Business Machines Corporation", true);
        check("TUM", "Technische Universität München", true);
        check("Technical University of Munich (TUM)", "TU München", true);
        check("DTU", "Danish Technical University", true);
        check("acme", "Alps Climbing Mountain Experts", false);
    }

    #[test]
    fn a_listed_acronym_means_what_the_list_says() {
        check("MIT", "Manukau Institute of Technology", false);
    }

    #[test]
    fn a_university_is_named_in_two_ways() {
        check("University of Leeds", "Leeds University", true);
        check("Universität Wien", "University of Vienna", true);
        check("University of Washington", "Washington University", false);
        check("Boston University", "Boston College", false);
    }

    #[test]
    fn brackets_name_the_same_only_where_they_are_its_acronym() {
        check("Acme (acquired by Globex)", "Globex", false);
        check("Acme (Berlin)", "Acme", true);
        check("Danish Technical University (DTU)", "DTU", true);
        check("()", "()", false);
    }

    #[test]
    fn words_name_it_whole_or_for_short() {
        let named =
            |name: &str, words: &[&str]| Organisation::named(name).unwrap().is_named_in(words);
        assert!(named("Acme GmbH", &["i", "joined", "acme"]));
        assert!(named("University of Leeds", &["leeds", "university"]));
        assert!(named(
            "Massachusetts Institute of Technology",
            &["at", "mit"]
        ));
        assert!(!named(
            "Massachusetts Institute of Technology",
            &["institute"]
        ));
    }

    #[test]
    fn what_may_be_a_part_or_another_name_may_be_the_same() {
        let may_be = |name: &str, shown: &str| Organisation::named(name).unwrap().may_be(shown);
        assert!(may_be("Porto", "Universidade do Porto"));
        assert!(may_be("University of Porto", "Porto Business School"));
        assert!(may_be("Massachusetts Institute of Technology", "MIT Sloan"));
        assert!(may_be("Wharton", "University of Pennsylvania"));
        assert!(may_be("ISEP", "Instituto Superior de Engenharia"));
        assert!(may_be("Turin", "Politecnico di Torino"));
        assert!(!may_be("UCLA", "University of Leeds"));
        assert!(!may_be("Porto", "University of Leeds"));
        assert!(!may_be("Leeds University", "University of Porto"));
    }

    #[test]
    fn no_employer_is_not_shared() {
        check("Freelance", "Freelance", false);
        check("Self-employed", "self-employed", false);
        check("", "", false);
    }

    #[test]
    fn the_aliases_are_told_apart() {
        for (line, names) in ALIASES.iter().enumerate() {
            for name in *names {
                let first = ALIASES
                    .iter()
                    .position(|names| names.iter().any(|other| key_of(other) == key_of(name)));
                assert_eq!(first, Some(line), "{name} stands on two lines");
            }
        }
    }

    proptest! {
        #[test]
        fn any_two_names_compare_alike_both_ways(a in ".{0,40}", b in ".{0,40}") {
            prop_assert_eq!(same_organisation(&a, &b), same_organisation(&b, &a));
        }

        #[test]
        fn an_organisation_is_itself(a in "[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9}){0,3}") {
            prop_assert_eq!(same_organisation(&a, &a), Organisation::named(&a).is_some());
        }
    }
}
