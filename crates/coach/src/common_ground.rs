//! What two profiles share, and how much it carries: small and overlapping beats large and vague.
//!
//! A fact that a profile leaves out is unknown, never false: it gives a tie a middling strength.

use crate::order::strongest_first;
use crate::organisation::Organisation;
use crate::text::fold;
use crate::{Education, Position, Profile};

/// Below this strength a tie is too thin to carry a request.
pub(crate) const WEAK: f32 = 0.35;

/// From this strength on, what the profiles say outweighs what the words suggest: "we both work at
/// Google" is no thin tie between two who share an office of thirty.
const STRONG: f32 = 0.5;

/// Something that two people share.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tie {
    /// What sort of thing it is.
    pub(crate) kind: TieKind,
    /// Its name as the target's profile shows it.
    pub(crate) name: String,
    /// From 0 to 1; weak below [`WEAK`].
    pub(crate) strength: f32,
    /// What makes it strong or weak: when both were there.
    pub(crate) time: Time,
    /// What makes it strong or weak: how many people share it.
    pub(crate) size: Option<u64>,
}

/// What two people can share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TieKind {
    /// Both studied there.
    School,
    /// Both work or worked there.
    Employer,
    /// Both are members.
    Group,
    /// Both live there.
    Place,
    /// Both list it among their skills.
    Skill,
    /// Both follow it.
    Interest,
}

/// When two people were at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    /// At the same time.
    Together,
    /// So many years apart, at the least.
    Apart(u32),
    /// The profiles do not tell.
    Unknown,
}

impl Tie {
    /// True where it is too thin to carry a request.
    pub(crate) fn is_weak(&self) -> bool {
        self.strength < WEAK
    }

    /// True where it could carry a request by itself.
    pub(crate) fn is_strong(&self) -> bool {
        self.strength >= STRONG
    }

    /// One for the tests of what a tie says.
    #[cfg(test)]
    pub(crate) fn of_employer(name: &str, time: Time, size: Option<u64>) -> Self {
        Self {
            kind: TieKind::Employer,
            name: name.to_owned(),
            strength: 0.0,
            time,
            size,
        }
    }

    /// How many share it, to be told. A page that counts one employee tells nothing of the size.
    pub(crate) fn people(&self) -> Option<String> {
        let size = self.size.filter(|&people| people > 1);
        size.map(|people| people.to_string())
    }
}

/// All that `target` and `sender` share, the strongest first, each once.
pub(crate) fn ties(target: &Profile, sender: &Profile) -> Vec<Tie> {
    let mut ties = employers(target, sender);
    ties.extend(schools(target, sender));
    ties.extend(groups(target, sender));
    ties.extend(place(target, sender));
    ties.extend(skills(target, sender));
    ties.extend(interests(target, sender));
    strongest_first(&mut ties, |tie| tie.strength);
    ties
}

/// What both lists hold, as `name` tells the entries apart, the strongest of each: two jobs at one
/// employer are one tie.
fn shared<T, N>(
    theirs: &[T],
    ours: &[T],
    name: impl Fn(&T) -> Option<N>,
    same: impl Fn(&N, &N) -> bool,
    tie: impl Fn(&T, &T, &N) -> Tie,
) -> Vec<Tie> {
    if theirs.is_empty() || ours.is_empty() {
        return Vec::new();
    }
    let ours: Vec<_> = ours
        .iter()
        .filter_map(|one| Some((name(one)?, one)))
        .collect();
    let mut found: Vec<(N, Tie)> = Vec::new();
    for one in theirs {
        let Some(name) = name(one) else { continue };
        let ties = ours.iter().filter(|(other, _)| same(other, &name));
        let strongest = ties
            .map(|(_, other)| tie(one, other, &name))
            .max_by(|a, b| a.strength.total_cmp(&b.strength));
        let Some(tie) = strongest else { continue };
        match found.iter_mut().find(|(known, _)| same(known, &name)) {
            Some((_, known)) if known.strength < tie.strength => *known = tie,
            Some(_) => {}
            None => found.push((name, tie)),
        }
    }
    found.into_iter().map(|(_, tie)| tie).collect()
}

fn employers(target: &Profile, sender: &Profile) -> Vec<Tie> {
    shared(
        &target.experience,
        &sender.experience,
        |position| Organisation::named(position.company.as_deref()?),
        Organisation::is,
        |theirs, ours, _| {
            let size = theirs.employees.max(ours.employees);
            let time = time(Years::of_position(theirs), Years::of_position(ours));
            let name = theirs.company.as_deref().unwrap_or_default();
            tie(
                TieKind::Employer,
                name,
                employer_strength(size, time),
                time,
                size,
            )
        },
    )
}

/// A start-up's few know each other whatever the years; among many, only the years can tell.
fn employer_strength(size: Option<u64>, time: Time) -> f32 {
    let near = nearness(size, 30.0, 100_000.0);
    match time {
        Time::Together => 0.35 + 0.55 * near,
        Time::Unknown => 0.25 + 0.4 * near,
        Time::Apart(years) => 0.15 + 0.5 * near - fading(years),
    }
}

fn schools(target: &Profile, sender: &Profile) -> Vec<Tie> {
    shared(
        &target.education,
        &sender.education,
        |education| Organisation::named(education.school.as_deref()?),
        Organisation::is,
        |theirs, ours, _| {
            let time = time(Years::of_education(theirs), Years::of_education(ours));
            let strength = match time {
                Time::Together => 0.75,
                Time::Unknown => 0.5,
                Time::Apart(years) => 0.5 - fading(years),
            };
            let name = theirs.school.as_deref().unwrap_or_default();
            tie(TieKind::School, name, strength, time, None)
        },
    )
}

fn groups(target: &Profile, sender: &Profile) -> Vec<Tie> {
    shared(
        &target.groups,
        &sender.groups,
        |group| comparable(&group.name),
        String::eq,
        |theirs, ours, _| {
            let size = theirs.members.max(ours.members);
            let strength = 0.1 + 0.7 * nearness(size, 100.0, 50_000.0);
            tie(TieKind::Group, &theirs.name, strength, Time::Unknown, size)
        },
    )
}

fn skills(target: &Profile, sender: &Profile) -> Vec<Tie> {
    shared(
        &target.skills,
        &sender.skills,
        |skill| comparable(skill),
        String::eq,
        |theirs, _, name| {
            let is_common = COMMON_SKILLS.contains(&name.as_str());
            let strength = if is_common { 0.15 } else { 0.4 };
            tie(TieKind::Skill, theirs, strength, Time::Unknown, None)
        },
    )
}

fn interests(target: &Profile, sender: &Profile) -> Vec<Tie> {
    shared(
        &target.interests,
        &sender.interests,
        |interest| comparable(interest),
        String::eq,
        |theirs, _, _| tie(TieKind::Interest, theirs, 0.4, Time::Unknown, None),
    )
}

fn place(target: &Profile, sender: &Profile) -> Option<Tie> {
    let name = target.location.as_deref()?;
    let (theirs, ours) = (place_parts(name), place_parts(sender.location.as_deref()?));
    let (short, long) = if theirs.len() < ours.len() {
        (&theirs, &ours)
    } else {
        (&ours, &theirs)
    };
    // The rest tells Cambridge from Cambridge: all that the shorter says, the longer must say.
    let town = short.first()?;
    if long.first() != Some(town) || !short.iter().all(|part| long.contains(part)) {
        return None;
    }
    let strength = if BIG_CITIES.contains(&town.as_str()) {
        0.15
    } else if short.len() == 1 {
        0.25 // A country, or a town that may be another of that name.
    } else {
        0.4
    };
    Some(tie(TieKind::Place, name, strength, Time::Unknown, None))
}

fn tie(kind: TieKind, name: &str, strength: f32, time: Time, size: Option<u64>) -> Tie {
    Tie {
        kind,
        name: name.trim().to_owned(),
        strength: strength.clamp(0.05, 1.0),
        time,
        size,
    }
}

/// A name as it is compared; `None` where it holds no letter or digit.
fn comparable(name: &str) -> Option<String> {
    let words: Vec<_> = name.split_whitespace().collect();
    let name = fold(&words.join(" "));
    name.contains(char::is_alphanumeric).then_some(name)
}

/// How near so many people are to one another: 1 up to `few`, 0 from `many` on; an unknown number
/// is in the middle.
fn nearness(people: Option<u64>, few: f32, many: f32) -> f32 {
    let Some(people) = people else { return 0.5 };
    // A count needs no more digits than that to be large or small.
    let people = f32::from(u16::try_from(people / 16).unwrap_or(u16::MAX)) * 16.0;
    (1.0 - (people.max(few) / few).ln() / (many / few).ln()).clamp(0.0, 1.0)
}

/// What the years between two people take from a tie.
fn fading(years: u32) -> f32 {
    f32::from(u16::try_from(years.min(20)).unwrap_or(20)) * 0.02
}

/// Months since the year 0, both ends included.
#[derive(Debug, Clone, Copy)]
struct Years {
    from: u32,
    to: u32,
    /// False where only the end is known.
    has_start: bool,
}

impl Years {
    fn of_position(position: &Position) -> Option<Self> {
        Self::new(position.from.as_deref(), position.to.as_deref())
    }

    fn of_education(education: &Education) -> Option<Self> {
        Self::new(education.from.as_deref(), education.to.as_deref())
    }

    fn new(from: Option<&str>, to: Option<&str>) -> Option<Self> {
        let has_start = from.is_some();
        let end = match to {
            Some(to) => months(to, 11)?,
            None => u32::MAX,
        };
        let start = match from {
            Some(from) => months(from, 0)?,
            None if to.is_some() => end,
            None => return None,
        };
        (start <= end).then_some(Self {
            from: start,
            to: end,
            has_start,
        })
    }
}

/// The month of `YYYY-MM`; `YYYY` stands for its month number `otherwise`.
fn months(date: &str, otherwise: u32) -> Option<u32> {
    let (year, month) = date.trim().split_once('-').map_or_else(
        || (date.trim(), None),
        |(year, rest)| (year, rest.split('-').next()),
    );
    let year = year.parse::<u32>().ok().filter(|year| *year < 10_000)?;
    let month = match month {
        Some(month) => month.parse::<u32>().ok().filter(|m| (1..=12).contains(m))? - 1,
        None => otherwise,
    };
    Some(year * 12 + month)
}

/// Longest usual stay, in years: where only an end is known, the start may lie so far before it.
const STAY: u32 = 8;

fn time(a: Option<Years>, b: Option<Years>) -> Time {
    let (Some(a), Some(b)) = (a, b) else {
        return Time::Unknown;
    };
    let (early, late) = if a.from <= b.from { (a, b) } else { (b, a) };
    if late.from <= early.to {
        return Time::Together;
    }
    let years = (late.from - early.to).div_ceil(12);
    match (late.has_start, years) {
        (true, years) => Time::Apart(years),
        (false, years) if years > STAY => Time::Apart(years - STAY),
        (false, _) => Time::Unknown,
    }
}

/// The parts of a displayed place, folded, without the words that sites put around a town.
fn place_parts(place: &str) -> Vec<String> {
    fold(place)
        .split(',')
        .map(|part| {
            part.split_whitespace()
                .filter(|word| !AROUND_TOWNS.contains(word))
                .collect::<Vec<_>>()
                .join(" ")
        })
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .collect()
}

const AROUND_TOWNS: &[&str] = &[
    "greater",
    "area",
    "region",
    "metropolitan",
    "metro",
    "grossraum",
    "und",
    "umgebung",
    "et",
    "peripherie",
    "y",
    "alrededores",
    "e",
    "dintorni",
    "regiao",
];

/// The town of a displayed place: "Lisbon" of "Greater Lisbon Area, Portugal".
pub(crate) fn town(place: &str) -> Option<String> {
    place_parts(place).into_iter().next()
}

/// Cities where living in the same one says nothing. Folded.
const BIG_CITIES: &[&str] = &[
    "amsterdam",
    "athens",
    "atlanta",
    "bangalore",
    "bangkok",
    "barcelona",
    "beijing",
    "bengaluru",
    "berlin",
    "bogota",
    "boston",
    "brussels",
    "budapest",
    "buenos aires",
    "cairo",
    "cape town",
    "chicago",
    "copenhagen",
    "dallas",
    "delhi",
    "dubai",
    "dublin",
    "hamburg",
    "ho chi minh city",
    "hong kong",
    "houston",
    "hyderabad",
    "istanbul",
    "jakarta",
    "johannesburg",
    "karachi",
    "lagos",
    "lima",
    "lisboa",
    "lisbon",
    "london",
    "los angeles",
    "madrid",
    "manchester",
    "manila",
    "melbourne",
    "mexico city",
    "miami",
    "milan",
    "milano",
    "montreal",
    "moscow",
    "mumbai",
    "munchen",
    "munich",
    "nairobi",
    "new delhi",
    "new york",
    "new york city",
    "osaka",
    "paris",
    "philadelphia",
    "prague",
    "pune",
    "rio de janeiro",
    "rome",
    "roma",
    "san francisco",
    "san francisco bay",
    "santiago",
    "sao paulo",
    "seattle",
    "seoul",
    "shanghai",
    "shenzhen",
    "singapore",
    "stockholm",
    "sydney",
    "tokyo",
    "toronto",
    "vancouver",
    "vienna",
    "warsaw",
    "washington",
    "washington dc",
    "wien",
    "zurich",
];

/// Skills that half of all profiles list. Folded.
const COMMON_SKILLS: &[&str] = &[
    "business development",
    "communication",
    "customer service",
    "english",
    "excel",
    "java",
    "javascript",
    "kommunikation",
    "leadership",
    "management",
    "marketing",
    "microsoft excel",
    "microsoft office",
    "microsoft word",
    "ms office",
    "negotiation",
    "networking",
    "office",
    "powerpoint",
    "microsoft powerpoint",
    "presentations",
    "problem solving",
    "project management",
    "projektmanagement",
    "public speaking",
    "python",
    "research",
    "sales",
    "social media",
    "sql",
    "strategic planning",
    "strategy",
    "team building",
    "team leadership",
    "teamwork",
    "time management",
    "training",
    "gestion de projet",
    "gestion de proyectos",
    "liderazgo",
    "trabajo en equipo",
    "teamfahigkeit",
    "comunicazione",
    "comunicacion",
    "comunicacao",
    "lavoro di squadra",
    "lideranca",
    "trabalho em equipe",
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Group;

    fn job(company: &str, from: &str, to: &str, employees: Option<u64>) -> Position {
        Position {
            company: Some(company.into()),
            from: (!from.is_empty()).then(|| from.into()),
            to: (!to.is_empty()).then(|| to.into()),
            employees,
            ..Position::default()
        }
    }

    fn employer_tie(theirs: Position, ours: Position) -> f32 {
        let target = Profile {
            experience: vec![theirs],
            ..Profile::EMPTY
        };
        let sender = Profile {
            experience: vec![ours],
            ..Profile::EMPTY
        };
        ties(&target, &sender)[0].strength
    }

    fn school_tie(theirs: (&str, &str), ours: (&str, &str)) -> f32 {
        let of = |(from, to): (&str, &str)| Profile {
            education: vec![Education {
                school: Some("University of Porto".into()),
                from: (!from.is_empty()).then(|| from.into()),
                to: (!to.is_empty()).then(|| to.into()),
                ..Education::default()
            }],
            ..Profile::EMPTY
        };
        ties(&of(theirs), &of(ours))[0].strength
    }

    fn group_tie(members: Option<u64>) -> f32 {
        let one = Profile {
            groups: vec![Group {
                name: "Tidal Power".into(),
                members,
            }],
            ..Profile::EMPTY
        };
        ties(&one, &one)[0].strength
    }

    fn places(theirs: &str, ours: &str) -> Option<f32> {
        let at = |place: &str| Profile {
            location: Some(place.into()),
            ..Profile::EMPTY
        };
        ties(&at(theirs), &at(ours)).first().map(|tie| tie.strength)
    }

    #[test]
    fn a_start_up_in_the_same_years_is_strong() {
        let strength = employer_tie(
            job("Acme GmbH", "2014", "2016", Some(30)),
            job("Acme", "2015-03", "2017", None),
        );
        assert!((0.85..=0.95).contains(&strength), "{strength}");
    }

    #[test]
    fn a_huge_employer_without_overlap_is_weak() {
        let theirs = || job("Globex", "1995", "1999", Some(200_000));
        assert!(employer_tie(theirs(), job("Globex", "2014", "2016", None)) < WEAK);
        let former = job("Globex", "", "", Some(20_000));
        assert!(employer_tie(former, job("Globex", "", "", None)) < WEAK);
    }

    #[test]
    fn what_is_unknown_is_middling() {
        let strength = employer_tie(job("Acme", "", "", None), job("Acme", "", "", None));
        assert!((WEAK..0.6).contains(&strength), "{strength}");
        assert!(group_tie(None) > WEAK && group_tie(None) < 0.6);
    }

    #[test]
    fn alumni_of_the_same_years_share_more() {
        let same = school_tie(("2001", "2005"), ("2003", "2007"));
        let unknown = school_tie(("", ""), ("2003", "2007"));
        let near = school_tie(("2001", "2003"), ("2006", "2009"));
        let far = school_tie(("1980", "1984"), ("2001", "2005"));
        assert!(same > unknown && unknown > near && near > WEAK && WEAK > far);
    }

    #[test]
    fn an_end_alone_does_not_tell_when_one_began() {
        let years = |from, to| Years::new(from, to);
        let (one, other) = (years(None, Some("2005")), years(None, Some("2002")));
        assert_eq!(time(one, other), Time::Unknown);
        let long_before = years(Some("1980"), Some("1984"));
        assert_eq!(time(one, long_before), Time::Apart(13));
    }

    #[test]
    fn small_groups_share_more_than_large_ones() {
        assert!(group_tie(Some(80)) > group_tie(Some(2_000)));
        assert!(group_tie(Some(50_000)) < WEAK);
    }

    #[test]
    fn places_are_told_apart_by_the_rest_of_their_name() {
        assert!(places("Ghent, Belgium", "Ghent, Flanders, Belgium").unwrap() > WEAK);
        assert!(places("Lisbon, Portugal", "Greater Lisbon Area, Portugal").unwrap() < WEAK);
        assert_eq!(
            places("Cambridge, Massachusetts", "Cambridge, United Kingdom"),
            None
        );
        assert_eq!(places("Ghent, Belgium", "Belgium"), None);
    }

    #[test]
    fn a_common_skill_is_weak_and_a_rare_one_is_not() {
        let with = |skill: &str| Profile {
            skills: vec![skill.into()],
            ..Profile::EMPTY
        };
        assert!(ties(&with("Leadership"), &with("leadership"))[0].is_weak());
        assert!(!ties(&with("Tidal energy"), &with("tidal  energy"))[0].is_weak());
        assert!(ties(&with("Welding"), &with("Sailing")).is_empty());
    }

    #[test]
    fn two_jobs_at_one_employer_are_one_tie_and_it_tells_what_makes_it_strong() {
        let target = Profile {
            experience: vec![
                job("Acme", "2016", "", Some(30)),
                job("Acme GmbH", "1990", "1992", Some(30)),
            ],
            ..Profile::EMPTY
        };
        let sender = Profile {
            experience: vec![job("acme", "2017", "", None)],
            ..Profile::EMPTY
        };
        let ties = ties(&target, &sender);
        assert_eq!(ties.len(), 1);
        assert_eq!((ties[0].time, ties[0].size), (Time::Together, Some(30)));
    }

    proptest! {
        #[test]
        fn any_strings_give_ordered_strengths_within_bounds(
            names in prop::collection::vec(".{0,20}", 0..5),
            from in prop::option::of(".{0,8}|[0-9]{4}(-[0-9]{2})?"),
            to in prop::option::of(".{0,8}|[0-9]{4}(-[0-9]{2})?"),
            size in any::<Option<u64>>(),
        ) {
            let one = Profile {
                location: names.first().cloned(),
                experience: names.iter().map(|name| Position {
                    company: Some(name.clone()), from: from.clone(), to: to.clone(),
                    employees: size, ..Position::default()
                }).collect(),
                groups: names.iter().map(|name| Group { name: name.clone(), members: size }).collect(),
                skills: names.clone(),
                ..Profile::EMPTY
            };
            let ties = ties(&one, &one);
            prop_assert!(ties.is_sorted_by(|a, b| a.strength >= b.strength));
            for tie in ties {
                prop_assert!((0.0..=1.0).contains(&tie.strength));
                prop_assert!(!tie.name.is_empty());
            }
        }
    }
}
