//! Where a stock text fits best in a note, and what it costs to make it fit.

use std::ops::Range;

use super::book::{Book, HEAVY, Language, SMALL, Text, Word};
use super::units::Unit;
use crate::names::is_common_name;

/// A stock text found in the note.
#[derive(Debug, Clone)]
pub(super) struct Window {
    /// The units that it covers.
    pub(super) units: Range<usize>,
    /// Index of the text's language.
    pub(super) language: usize,
    /// See [`Text::is_bare`].
    pub(super) is_bare: bool,
    /// See [`Text::is_plain`].
    pub(super) is_plain: bool,
    /// True for a sentence that is one by what it means.
    pub(super) is_plea: bool,
    /// What the text weighs, less what it costs to make it fit.
    pub(super) fit: u32,
}

/// Part of its own weight that a text may cost, in hundredths: one word in five.
const TOLERANCE: u32 = 22;
/// The same where no plea is told by what it means. All other words must be empty talk even so.
const LOOSE_TOLERANCE: u32 = 40;
/// Texts lighter than this ("I want to connect") must stand there word for word.
const SHORT: u32 = 16;
/// What a short text may cost: one word of grammar or noise added.
const SHORT_BUDGET: u32 = 1;
/// What an added empty word costs.
const NOISE: u32 = 1;
/// What a word of the writer's own costs, added or in place of another.
const OWN: u32 = 6;
/// What a word of the writer's own costs outside the text. Together with a missing word it must be
/// dearer than [`OWN`], so that a last word that was changed counts as changed, not as left out.
const OUTSIDE: u32 = 5;
/// What a letter costs in scripts without spaces.
const OWN_LETTER: u32 = 3;
/// What a letter costs outside the text.
const LETTER_OUTSIDE: u32 = 2;
/// What a slip of a letter costs.
const SLIP: u32 = 1;
/// Names that a slot may stand for: "Ana María Ruiz".
const NAMES_IN_A_SLOT: usize = 3;

#[derive(Clone, Copy)]
struct Cell {
    /// Cost with what stands before the text: decides where it fits best.
    total: u32,
    /// Cost of the text itself.
    own: u32,
    /// Where the text begins.
    start: usize,
}

impl Cell {
    fn plus(self, cost: u32) -> Self {
        Self {
            total: self.total + cost,
            own: self.own + cost,
            start: self.start,
        }
    }

    fn cheaper(self, other: Self) -> Self {
        if (other.total, other.own) < (self.total, self.own) {
            other
        } else {
            self
        }
    }
}

/// Finds the text in the note; `None` where it would cost too much. `may_be_loose` tells that the note
/// may be in a language that is not coached.
pub(super) fn find(text: &Text, book: &Book, units: &[Unit], may_be_loose: bool) -> Option<Window> {
    let budget = budget(text, may_be_loose && text.is_loose);
    // Most texts are longer than a short note could make good: they need not be aligned.
    let missing = text.words.len().saturating_sub(units.len());
    if u32::try_from(missing)
        .unwrap_or(u32::MAX)
        .saturating_mul(SMALL)
        > budget
    {
        return None;
    }
    let language = book.language(text.language);
    let costs: Vec<UnitCost> = units
        .iter()
        .map(|unit| UnitCost::of(unit, text, language))
        .collect();
    let (cell, end) = best(text, &costs);
    if cell.own > budget || cell.start >= end {
        return None;
    }
    let mut window = cell.start..end;
    if text.has_slot {
        take_names(&mut window, units, language);
    }
    let is_bare = text.is_bare();
    // "I'm" without a name is the start of any sentence, and "I'm German" gives no name.
    let is_named = |unit: &Unit| unit.is_known_name || is_common_name(&unit.folded);
    (!is_bare || units[end..window.end].iter().any(is_named)).then_some(Window {
        units: window,
        language: text.language,
        is_bare,
        is_plain: text.is_plain(),
        is_plea: false,
        fit: text.weight().saturating_sub(cell.own),
    })
}

fn budget(text: &Text, is_loose: bool) -> u32 {
    let weight = text.weight();
    match is_loose {
        true => weight * LOOSE_TOLERANCE / 100,
        false if weight < SHORT => SHORT_BUDGET,
        false => weight * TOLERANCE / 100,
    }
}

struct UnitCost<'a> {
    unit: &'a Unit,
    /// The number that stands for it in this language.
    canonical: Option<u32>,
    is_known: bool,
    is_noise: bool,
    added: u32,
    outside: u32,
}

impl<'a> UnitCost<'a> {
    fn of(unit: &'a Unit, text: &Text, language: &Language) -> Self {
        let is_known = language.knows(unit);
        let is_noise = language.is_empty(unit)
            || (text.has_slot && unit.capitalized)
            || (unit.is_letter && is_known);
        let (added, outside) = match (is_noise, unit.is_letter) {
            (true, true) => (NOISE, NOISE),
            (true, false) => (NOISE, 0),
            (false, true) => (OWN_LETTER, LETTER_OUTSIDE),
            (false, false) => (OWN, OUTSIDE),
        };
        Self {
            unit,
            canonical: unit.id.map(|id| language.canonical(id)),
            is_known,
            is_noise,
            added,
            outside,
        }
    }

    /// What it costs that this stands in place of `word`.
    fn in_place_of(&self, word: &Word) -> u32 {
        if self.canonical == Some(word.id) {
            return 0;
        }
        if self.unit.is_letter {
            return OWN_LETTER;
        }
        if self.is_slip_of(word) {
            return SLIP;
        }
        if self.is_noise {
            return word.weight.max(SMALL);
        }
        // The last word of the sentence before is no change of a small word.
        if word.weight == SMALL {
            OWN + SMALL
        } else {
            OWN
        }
    }

    fn is_slip_of(&self, word: &Word) -> bool {
        let (own, other) = (&self.unit.folded, &word.folded);
        let allowed = match own.len().min(other.len()) {
            0..=1 => return false,
            2..=7 => 1,
            _ => 2,
        };
        // A known word is what it is: "contacts" is no slip of "contact".
        !self.is_known
            && own.len().abs_diff(other.len()) <= allowed
            && strsim::osa_distance(own, other) <= allowed
    }
}

/// The cheapest alignment of the whole text with a part of the note, and where that part ends.
fn best(text: &Text, costs: &[UnitCost]) -> (Cell, usize) {
    let mut row = first_row(costs);
    for word in &text.words {
        row = next_row(&row, word, costs);
    }
    let mut after: u32 = 0;
    let mut best = (row[costs.len()], costs.len());
    for end in (0..costs.len()).rev() {
        after += costs[end].outside;
        let cell = Cell {
            total: row[end].total + after,
            ..row[end]
        };
        if (cell.total, cell.own) <= (best.0.total, best.0.own) {
            best = (cell, end);
        }
    }
    best
}

fn first_row(costs: &[UnitCost]) -> Vec<Cell> {
    let mut total = 0;
    let mut row = vec![Cell {
        total,
        own: 0,
        start: 0,
    }];
    for (index, cost) in costs.iter().enumerate() {
        total += cost.outside;
        row.push(Cell {
            total,
            own: 0,
            start: index + 1,
        });
    }
    row
}

fn next_row(row: &[Cell], word: &Word, costs: &[UnitCost]) -> Vec<Cell> {
    debug_assert!(word.weight <= HEAVY);
    let mut next = Vec::with_capacity(row.len());
    let mut last = row[0].plus(word.weight);
    next.push(last);
    for (index, cost) in costs.iter().enumerate() {
        let missing = row[index + 1].plus(word.weight);
        let added = last.plus(cost.added);
        let changed = row[index].plus(cost.in_place_of(word));
        last = changed.cheaper(missing).cheaper(added);
        next.push(last);
    }
    next
}

/// Widens the window over the names beside it, which the site filled in. A mark ends them.
fn take_names(window: &mut Range<usize>, units: &[Unit], language: &Language) {
    let is_name = |unit: &Unit| unit.capitalized && unit.id.is_none();
    // Ravi is a name, and a word of French stock texts: before the text no sentence begins.
    let leads = |unit: &Unit| is_name(unit) || (unit.capitalized && !language.is_empty(unit));
    for _ in 0..NAMES_IN_A_SLOT {
        if window.start > 0
            && leads(&units[window.start - 1])
            && units[window.start - 1].token + 1 == units[window.start].token
        {
            window.start -= 1;
        }
        if window.end < units.len()
            && is_name(&units[window.end])
            && units[window.end].token <= units[window.end - 1].token + 1
        {
            window.end += 1;
        }
    }
}
