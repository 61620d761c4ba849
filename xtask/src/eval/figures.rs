//! The arithmetic.

use std::collections::{BTreeMap, BTreeSet};

use coach::{Code, Pillar};

use super::Judged;
use super::notes;

/// The pillars of the macro F1; the personal touch is told beside them.
pub const FOUR: [Pillar; 4] = [
    Pillar::Reason,
    Pillar::Commonality,
    Pillar::Reference,
    Pillar::Offer,
];

/// How often something was there, was found, or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// There, and found.
    pub hits: usize,
    /// Not there, and found.
    pub false_alarms: usize,
    /// There, and not found.
    pub lost: usize,
}

impl Counts {
    fn add(&mut self, expected: bool, found: bool) {
        match (expected, found) {
            (true, true) => self.hits += 1,
            (false, true) => self.false_alarms += 1,
            (true, false) => self.lost += 1,
            (false, false) => {}
        }
    }

    /// How often it was there.
    pub fn support(self) -> usize {
        self.hits + self.lost
    }

    /// What part of the finds is right; unknown where nothing was found.
    pub fn precision(self) -> Option<f64> {
        ratio(self.hits, self.hits + self.false_alarms)
    }

    /// What part was found; unknown where there was nothing to find.
    pub fn recall(self) -> Option<f64> {
        ratio(self.hits, self.support())
    }

    /// The harmonic mean of both; unknown where nothing was there and nothing was found.
    pub fn f1(self) -> Option<f64> {
        let finds_and_lost = self.hits + self.false_alarms + self.lost;
        ratio(2 * self.hits, self.hits + finds_and_lost)
    }
}

/// Some of many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Some.
    pub part: usize,
    /// Many.
    pub whole: usize,
}

impl Share {
    fn add(&mut self, counts: bool) {
        self.whole += 1;
        self.part += usize::from(counts);
    }

    /// From 0 to 1; unknown of nothing.
    pub fn value(self) -> Option<f64> {
        ratio(self.part, self.whole)
    }
}

#[allow(clippy::cast_precision_loss, reason = "nobody labels 2^52 notes")]
fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// How well the engine does on some notes.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// How many notes there are.
    pub notes: usize,
    /// By pillar, in the order of [`Pillar::ALL`].
    pub pillars: [Counts; 5],
    /// By code.
    pub codes: BTreeMap<Code, Counts>,
    /// Stock texts and unfilled slots that are stopped.
    pub stock_blocked: Share,
    /// Notes that somebody wrote and that are stopped.
    pub genuine_blocked: Share,
    /// Notes without a fault that get a warning or an error.
    pub faultless_flagged: Share,
}

impl Figures {
    fn of<'a>(judged: impl Iterator<Item = &'a Judged<'a>>, codes: &BTreeSet<Code>) -> Self {
        let mut figures = Self::default();
        for judged in judged {
            figures.add(judged, codes);
        }
        figures
    }

    fn add(&mut self, judged: &Judged, codes: &BTreeSet<Code>) {
        let note = judged.note;
        self.notes += 1;
        for pillar in Pillar::ALL {
            let expected = note.pillars.contains(&pillar);
            self.pillars[pillar as usize].add(expected, judged.found_pillar(pillar));
        }
        for &code in codes {
            let counts = self.codes.entry(code).or_default();
            counts.add(note.has(code), judged.found_code(code));
        }
        if note.is_stock() {
            self.stock_blocked.add(judged.is_blocked());
        }
        if note.is_genuine() {
            self.genuine_blocked.add(judged.is_blocked());
        }
        if note.is_faultless() {
            self.faultless_flagged.add(judged.flags().next().is_some());
        }
    }

    /// The mean F1 of the four pillars; those that neither stand nor were found have none.
    pub fn macro_f1(&self) -> Option<f64> {
        let known: Vec<f64> = FOUR
            .iter()
            .filter_map(|&pillar| self.pillars[pillar as usize].f1())
            .collect();
        let count = u32::try_from(known.len()).ok().filter(|&count| count > 0)?;
        Some(known.iter().sum::<f64>() / f64::from(count))
    }

    /// Every figure by its name, as floors and saved files know it.
    pub fn named(&self) -> BTreeMap<String, Option<f64>> {
        let mut named = BTreeMap::from([
            ("macro_f1".to_owned(), self.macro_f1()),
            ("stock_blocked".to_owned(), self.stock_blocked.value()),
            ("genuine_blocked".to_owned(), self.genuine_blocked.value()),
            (
                "faultless_flagged".to_owned(),
                self.faultless_flagged.value(),
            ),
        ]);
        let pillars =
            Pillar::ALL.map(|pillar| (notes::name(pillar), self.pillars[pillar as usize]));
        let codes = self.codes.iter().map(|(code, counts)| (code.id(), *counts));
        for (name, counts) in pillars.into_iter().chain(codes) {
            named.insert(format!("{name}_precision"), counts.precision());
            named.insert(format!("{name}_recall"), counts.recall());
            named.insert(format!("{name}_f1"), counts.f1());
        }
        named
    }
}

/// Whether less of the figure with this name is better.
pub fn less_is_better(name: &str) -> bool {
    matches!(name, "genuine_blocked" | "faultless_flagged")
}

/// The figures of all notes, and by language.
#[derive(Debug)]
pub struct Report {
    /// "all", then the languages by their alphabet.
    pub groups: Vec<(String, Figures)>,
}

impl Report {
    /// Counts over `judged`.
    pub fn of(judged: &[Judged], codes: &BTreeSet<Code>) -> Self {
        let languages: BTreeSet<&str> = judged.iter().map(|judged| &*judged.note.lang).collect();
        let mut groups = vec![("all".to_owned(), Figures::of(judged.iter(), codes))];
        for language in languages {
            let those = judged.iter().filter(|judged| judged.note.lang == language);
            groups.push((language.to_owned(), Figures::of(those, codes)));
        }
        Self { groups }
    }

    /// The figures of one language, or of "all".
    pub fn group(&self, name: &str) -> Option<&Figures> {
        let mut groups = self.groups.iter();
        groups.find_map(|(group, figures)| (group == name).then_some(figures))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{judged, labelled, review};
    use super::*;
    use coach::{Severity, State, Verdict};

    #[track_caller]
    fn check(counts: Counts, precision: Option<f64>, recall: Option<f64>, f1: Option<f64>) {
        let found = (counts.precision(), counts.recall(), counts.f1());
        assert_eq!(found, (precision, recall, f1));
    }

    #[test]
    fn precision_recall_and_f1() {
        let counts = Counts {
            hits: 6,
            false_alarms: 2,
            lost: 6,
        };
        check(counts, Some(0.75), Some(0.5), Some(0.6));
        assert_eq!(counts.support(), 12);
    }

    #[test]
    fn nothing_to_find_and_nothing_found_is_unknown() {
        check(Counts::default(), None, None, None);
    }

    #[test]
    fn finds_where_there_is_nothing_are_worth_nothing() {
        let counts = Counts {
            false_alarms: 3,
            ..Counts::default()
        };
        check(counts, Some(0.0), None, Some(0.0));
    }

    #[test]
    fn lost_and_never_found_is_worth_nothing() {
        let counts = Counts {
            lost: 3,
            ..Counts::default()
        };
        check(counts, None, Some(0.0), Some(0.0));
    }

    /// How a pillar counts with this label and this state.
    #[track_caller]
    fn check_pillar(expected: bool, thin: bool, state: State, counted: [usize; 3]) {
        let mut note = labelled("en", "Hi");
        if expected {
            note.pillars.push(Pillar::Offer);
        }
        if thin {
            note.thin.push(Pillar::Offer);
        }
        let mut review = review(Verdict::Ready, &[]);
        review.pillars[Pillar::Offer].state = state;
        let figures = Figures::of([judged(&note, review)].iter(), &BTreeSet::new());
        let Counts {
            hits,
            false_alarms,
            lost,
        } = figures.pillars[Pillar::Offer as usize];
        assert_eq!([hits, false_alarms, lost], counted);
    }

    #[test]
    fn only_met_counts_as_found() {
        check_pillar(true, false, State::Met, [1, 0, 0]);
        check_pillar(true, false, State::Weak, [0, 0, 1]);
        check_pillar(true, false, State::Missing, [0, 0, 1]);
        check_pillar(false, false, State::Met, [0, 1, 0]);
        check_pillar(false, false, State::Weak, [0, 0, 0]);
    }

    #[test]
    fn a_thin_pillar_may_be_weak_or_met() {
        check_pillar(true, true, State::Met, [1, 0, 0]);
        check_pillar(true, true, State::Weak, [1, 0, 0]);
        check_pillar(true, true, State::Missing, [0, 0, 1]);
    }

    #[test]
    fn the_macro_is_the_mean_of_the_four_that_are_known() {
        let mut figures = Figures::default();
        assert_eq!(figures.macro_f1(), None);
        figures.pillars[Pillar::Reason as usize].hits = 1;
        figures.pillars[Pillar::Reference as usize].lost = 1;
        assert_eq!(figures.macro_f1(), Some(0.5));
        figures.pillars[Pillar::Personal as usize].lost = 9;
        assert_eq!(figures.macro_f1(), Some(0.5));
    }

    #[test]
    fn codes_count_whatever_their_severity() {
        let mut note = labelled("en", "Hi");
        note.problems.push(Code::BigAsk);
        let review = review(
            Verdict::Revise,
            &[
                (Code::BigAsk, Severity::Hint),
                (Code::Pitch, Severity::Error),
            ],
        );
        let codes = BTreeSet::from([Code::BigAsk, Code::Pitch, Code::Creepy]);
        let figures = Figures::of([judged(&note, review)].iter(), &codes);
        assert_eq!(figures.codes[&Code::BigAsk].hits, 1);
        assert_eq!(figures.codes[&Code::Pitch].false_alarms, 1);
        assert_eq!(figures.codes[&Code::Creepy], Counts::default());
    }

    #[test]
    fn the_guard_is_measured_on_stock_and_genuine_notes() {
        let mut stock = labelled("en", "Please add me");
        stock.problems.push(Code::DefaultText);
        let genuine = labelled("en", "Hi Ana");
        let empty = labelled("en", " ");
        let block = || review(Verdict::Block, &[]);
        let judged = [
            judged(&stock, block()),
            judged(&stock, review(Verdict::Ready, &[])),
            judged(&genuine, block()),
            judged(&empty, block()),
        ];
        let figures = Figures::of(judged.iter(), &BTreeSet::new());
        assert_eq!(figures.stock_blocked, Share { part: 1, whole: 2 });
        assert_eq!(figures.genuine_blocked, Share { part: 1, whole: 1 });
    }

    #[test]
    fn a_hint_is_no_flag() {
        let note = labelled("en", "Hi Ana");
        let with = |severity| judged(&note, review(Verdict::Ready, &[(Code::Pitch, severity)]));
        let judged = [with(Severity::Hint), with(Severity::Warning)];
        let figures = Figures::of(judged.iter(), &BTreeSet::new());
        assert_eq!(figures.faultless_flagged, Share { part: 1, whole: 2 });
    }

    #[test]
    fn languages_stand_apart() {
        let (en, de) = (labelled("en", "Hi"), labelled("de", "Hallo"));
        let ready = || review(Verdict::Ready, &[]);
        let judged = [
            judged(&en, ready()),
            judged(&de, ready()),
            judged(&en, ready()),
        ];
        let report = Report::of(&judged, &BTreeSet::new());
        let sizes: Vec<_> = report
            .groups
            .iter()
            .map(|(name, figures)| (name.as_str(), figures.notes))
            .collect();
        assert_eq!(sizes, [("all", 3), ("de", 1), ("en", 2)]);
    }
}
