//! What of the note is left when stock texts, greeting, names and closing are taken away.

use std::ops::Range;

use crate::draft::Draft;
use crate::greeting;
use crate::names::is_common_name;
use crate::text::{Kind, Token, is_and};

use super::align::Window;
use super::book;
use super::book::Language;
use super::introduction::{adds_something, introduces, names_a_trade};
use super::plea::{Plea, Pleading, is_polite, names_something_else};
use super::talk::{self, CLOSINGS, FOOTERS, HOPES, INDICATED, WRAPPING};
use super::units::Unit;

/// Words that make a sentence which says something, be it vague.
const A_SENTENCE: usize = 6;
/// Words of the longest closing.
const LONGEST_CLOSING: usize = 6;
/// Names under a letter: "Tom Fox", "Ana María Ruiz".
pub(super) const NAMES: usize = 3;
/// Words of a name and its titles behind a greeting: "Encik Azman", "राहुल जी".
const ADDRESSED: usize = 5;
/// Words of a signature with its trade: "Tom Fox, Head of Sales at Acme".
const SIGNATURE: usize = 8;
/// Letters of scripts without spaces that may be left: a name, a particle.
const LETTERS: usize = 2;
/// The same of letters that stock texts have.
const KNOWN_LETTERS: usize = 6;

/// Marks the units that are accounted for.
pub(super) struct Cover<'a> {
    draft: &'a Draft<'a>,
    units: &'a [Unit],
    covered: Vec<bool>,
    /// Stock texts alone, to tell what surrounds them.
    stock: Vec<bool>,
    /// True while they are stock texts by what they mean alone.
    only_pleads: bool,
}

impl<'a> Cover<'a> {
    pub(super) fn new(draft: &'a Draft<'a>, units: &'a [Unit]) -> Self {
        Self {
            draft,
            units,
            covered: vec![false; units.len()],
            stock: vec![false; units.len()],
            only_pleads: true,
        }
    }

    /// Marks a stock text.
    pub(super) fn add(&mut self, window: &Window) {
        let units = window.units.clone();
        self.stock[units.clone()].fill(true);
        self.covered[units].fill(true);
        self.only_pleads &= window.is_plea;
    }

    /// True where all the rest is empty talk in this language, at most so many words of it more
    /// than grammar.
    pub(super) fn rest_is_empty(mut self, language: &Language, most: usize) -> bool {
        self.cover_wrapping();
        let says = |(unit, covered): &(&Unit, &bool)| {
            let is_free = language.is_small(unit) || unit.is_known_name || is_polite(&unit.folded);
            !**covered && !unit.is_letter && !is_free
        };
        // "I saw your profile" says one thing.
        let mut looks = 0;
        let mut said = 0;
        for (unit, _) in self.units.iter().zip(&self.covered).filter(says) {
            if talk::LOOKS.holds(&unit.folded) {
                looks = 1;
            } else {
                said += 1;
            }
        }
        if said + looks > most || (self.only_pleads && self.says_something_first()) {
            return false;
        }
        let mut letters = 0;
        let mut known = 0;
        let mut words = 0;
        for sentence in self.sentences() {
            let own = sentence
                .clone()
                .filter(|&at| !self.covered[at] && !language.is_empty(&self.units[at]))
                .filter(|&at| !self.counts_contacts(at, language));
            let (letter, word): (Vec<_>, Vec<_>) = own.partition(|&at| self.units[at].is_letter);
            let own = letter
                .iter()
                .filter(|&&at| !language.knows(&self.units[at]));
            let own = own.count();
            letters += own;
            known += letter.len() - own;
            words += word.len();
        }
        words == 0 && letters <= LETTERS && known <= KNOWN_LETTERS
    }

    /// True where all the rest is empty talk in this language, or says who the writer is.
    pub(super) fn rest_introduces(mut self, language: &Language) -> bool {
        self.cover_trade();
        for sentence in self.sentences() {
            let is_own = |at: usize| !self.covered[at];
            let words: Vec<&Unit> = sentence
                .clone()
                .filter(|&at| is_own(at))
                .map(|at| &self.units[at])
                .collect();
            let (said, joined) = match words.split_last() {
                Some((last, said)) if is_and(&last.folded) || last.folded == "so" => (said, 1),
                _ => (&words[..], 0),
            };
            // "I am a student at Lehigh and", before the stock text or alone.
            let is_clause = said.len() + joined == sentence.len()
                || joined > 0 && (sentence.start..sentence.start + words.len()).all(is_own);
            if is_clause && !self.asks(&sentence) && introduces(said, language) {
                // Who pleads in their own words and says who they are wrote the note themselves.
                if self.only_pleads {
                    return false;
                }
                self.covered[sentence].fill(true);
            }
        }
        self.rest_is_empty(language, usize::MAX)
    }

    /// "500" in "500 connections".
    fn counts_contacts(&self, at: usize, language: &Language) -> bool {
        let is_number = self.tokens()[self.units[at].token].kind == Kind::Number;
        let next = self.units.get(at + 1);
        is_number && next.is_some_and(|next| language.is_network(next))
    }

    /// The sentences that ask for nothing but a place in a network, all their words being empty.
    /// `is_vague` tells what else names nothing.
    pub(super) fn pleas(
        mut self,
        pleading: &Pleading,
        language: &Language,
        is_vague: impl Fn(&str) -> bool,
    ) -> Vec<(Range<usize>, Plea)> {
        self.cover_wrapping();
        let mut pleas = Vec::new();
        for sentence in self.sentences() {
            let left: Vec<usize> = sentence.filter(|&at| !self.covered[at]).collect();
            let words: Vec<&Unit> = left.iter().map(|&at| &self.units[at]).collect();
            let is_known = |word: &Unit| language.is_empty(word) || pleading.knows(&word.folded);
            let is_empty = |word: &&Unit| {
                let adds = adds_something(&word.folded) || names_something_else(&word.folded);
                is_known(word)
                    || pleading.is_mutual(&word.folded, &words)
                    || (!adds && is_vague(&word.folded))
            };
            let is_empty = left
                .iter()
                .zip(&words)
                .all(|(&at, word)| is_empty(word) || self.counts_contacts(at, language));
            if !is_empty || !pleading.names_whose(&words, is_known) {
                continue;
            }
            if let (Some(&first), Some(&last)) = (left.first(), left.last())
                && let Some(plea) = pleading.plea(&words, |word| language.is_small(word))
            {
                pleas.push((first..last + 1, plea));
            }
        }
        pleas
    }

    /// True where the writer hopes for something outside the stock text: "I hope you are well".
    pub(super) fn hopes(&self) -> bool {
        let mut units = self.units.iter().zip(&self.stock);
        units.any(|(unit, stock)| !stock && HOPES.holds(&unit.folded))
    }

    /// True where a sentence of many words stands before the stock text: people who say that and
    /// plead in their own words wrote the note themselves.
    fn says_something_first(&self) -> bool {
        self.sentences().into_iter().any(|sentence| {
            let own = sentence.clone().filter(|&at| !self.covered[at]).count();
            let (words, after) = (sentence.clone(), sentence.end..);
            let is_before = !self.stock[words].contains(&true) && self.stock[after].contains(&true);
            is_before && own >= A_SENTENCE
        })
    }

    /// True for a question.
    fn asks(&self, sentence: &Range<usize>) -> bool {
        let last = self.units[sentence.end - 1].token;
        self.tokens()
            .get(last + 1)
            .is_some_and(|mark| mark.folded == "?")
    }

    /// "- Ana Ruiz, master student": a name and its trade at the end.
    fn cover_trade(&mut self) {
        let tokens = self.tokens();
        let Some(comma) = tokens.iter().rposition(|token| !token.is_word()) else {
            return;
        };
        let words: Vec<&str> = tokens[comma + 1..]
            .iter()
            .map(|token| token.folded.as_str())
            .collect();
        let names = tokens[..comma]
            .iter()
            .rev()
            .take_while(|token| token.kind == Kind::Word && token.capitalized)
            .count();
        let start = comma - names;
        let follows_mark = start > 0 && !tokens[start - 1].is_word();
        let signs = tokens[comma].folded == "," && (1..=NAMES).contains(&names) && follows_mark;
        if signs && names_a_trade(&words) {
            self.cover_tokens(&(start..tokens.len()));
        }
    }

    /// True where nothing at all is left.
    pub(super) fn rest_is_nothing(mut self) -> bool {
        self.cover_wrapping();
        self.covered.iter().all(|covered| *covered)
    }

    fn cover_wrapping(&mut self) {
        self.cover_call();
        self.cover_phrases();
        self.cover_closings();
        self.cover_signature();
        self.cover_full_signature();
        self.cover_signed_lines();
        self.cover_unspaced();
        self.cover_links();
        if self.draft.language.is_none() {
            self.cover_letterhead();
            self.cover_letter_end();
        } else {
            self.cover_title();
        }
    }

    /// "Buenas tardes, licenciada Robles,": a title behind the greeting, and who has it.
    fn cover_title(&mut self) {
        let Some(greeting) = &self.draft.greeting else {
            return;
        };
        let start = greeting.words.end + 1;
        let end = self.part_end(start);
        let called = self.tokens().get(start..end).unwrap_or_default();
        let is_called = called.len() <= NAMES
            && called
                .first()
                .is_some_and(|title| greeting::is_title(&title.folded))
            && called[1..].iter().all(|name| name.capitalized)
            && end < self.tokens().len();
        if greeting.addressee.is_empty() && is_called {
            self.cover_tokens(&(start..end));
        }
    }

    /// The address that a share button adds.
    fn cover_links(&mut self) {
        let text = self.draft.text();
        for (at, _) in text.match_indices("http") {
            let link = text[at..].split_whitespace().next().unwrap_or_default();
            if link.contains("linkedin.com") || link.contains("lnkd.in") {
                self.cover_bytes(&(at..at + link.len()));
            }
        }
    }

    /// "Dobrý den, paní Nováková," in languages that are not coached: the greeting and whom it calls.
    fn cover_letterhead(&mut self) {
        let Some(greeting) = book().greetings.longest(|at| self.word(at)) else {
            return;
        };
        let mut end = self.part_end(greeting);
        if end > greeting + ADDRESSED {
            end = greeting;
        } else if end == greeting {
            let called = self.part_end(end + 1);
            let is_call = |token: &Token| {
                token.capitalized || !has_case(&token.folded) || greeting::is_title(&token.folded)
            };
            let names = self.tokens().get(end + 1..called).unwrap_or_default();
            if names.len() <= NAMES && names.iter().all(is_call) && called < self.tokens().len() {
                end = called;
            }
        }
        self.cover_tokens(&(0..end));
    }

    /// "S pozdravem Jana Malá" in languages that are not coached: the closing and a few names.
    fn cover_letter_end(&mut self) {
        let tokens = self.tokens();
        for at in 0..tokens.len() {
            let opens = at == 0 || !tokens[at - 1].is_word() || self.is_stock(at - 1);
            let word = |index| self.word(at + index);
            let closing = opens.then(|| book().closings.longest(word)).flatten();
            let Some(closing) = closing else { continue };
            let rest = &tokens[at + closing..];
            let names = rest.iter().filter(|token| token.is_word()).count();
            let end = if names <= NAMES {
                tokens.len()
            } else {
                at + closing
            };
            self.cover_tokens(&(at..end));
        }
    }

    /// Where the words from this place on meet a mark.
    fn part_end(&self, at: usize) -> usize {
        let rest = self.tokens().get(at..).unwrap_or_default();
        at + rest.iter().take_while(|token| token.is_word()).count()
    }

    fn tokens(&self) -> &'a [Token] {
        &self.draft.tokens
    }

    /// The word at this place of the note; `None` for a mark.
    fn word(&self, at: usize) -> Option<&'a str> {
        let token = self.tokens().get(at)?;
        token.is_word().then_some(token.folded.as_str())
    }

    /// Units of each sentence.
    fn sentences(&self) -> Vec<Range<usize>> {
        let mut sentences = Vec::new();
        let mut start = 0;
        for at in 1..=self.units.len() {
            let ends = at == self.units.len()
                || self.tokens()[self.units[at - 1].token..self.units[at].token]
                    .iter()
                    .any(|token| token.kind == Kind::Stop);
            if ends {
                sentences.push(start..at);
                start = at;
            }
        }
        sentences
    }

    fn cover_tokens(&mut self, range: &Range<usize>) {
        for (unit, covered) in self.units.iter().zip(&mut self.covered) {
            *covered |= range.contains(&unit.token);
        }
    }

    /// What says nothing wherever it stands, and why an old site says that it invites.
    fn cover_phrases(&mut self) {
        let tokens = self.tokens();
        for at in 0..tokens.len() {
            let word = |index| self.word(at + index);
            if let Some(words) = WRAPPING.longest(word) {
                self.cover_tokens(&(at..at + words));
            } else if INDICATED.longest(word).is_some() {
                let rest = tokens[at..].iter();
                let length = rest.take_while(|token| token.is_word()).count();
                self.cover_tokens(&(0..at + length));
            }
        }
    }

    fn cover_closings(&mut self) {
        let tokens = self.tokens();
        for at in 0..tokens.len() {
            let opens = at == 0 || !tokens[at - 1].is_word() || self.is_stock(at - 1);
            let opens_sentence = at > 0 && tokens[at - 1].kind == Kind::Stop;
            if !opens || self.is_stock(at) && !opens_sentence {
                continue;
            }
            let word = |index| self.word(at + index).filter(|_| index < LONGEST_CLOSING);
            // A short one of another language may be a word of this one.
            let formula = || book().closings.longest(word).filter(|words| *words > 1);
            if FOOTERS.longest(word).is_some() {
                self.cover_tokens(&(at..self.sentence_end(at)));
            } else if let Some(words) = CLOSINGS.longest(word).or_else(formula) {
                let signature = self.signature_after(at + words);
                self.cover_tokens(&(at..signature));
            }
        }
    }

    fn is_stock(&self, token: usize) -> bool {
        self.units
            .iter()
            .zip(&self.stock)
            .any(|(unit, stock)| *stock && unit.token == token)
    }

    fn sentence_end(&self, at: usize) -> usize {
        let rest = &self.tokens()[at..];
        rest.iter()
            .position(|token| token.kind == Kind::Stop)
            .map_or(self.tokens().len(), |length| at + length)
    }

    /// The end of the names, and of a trade under them, that follow a closing.
    fn signature_after(&self, closing: usize) -> usize {
        let rest = &self.tokens()[closing..];
        let words: Vec<&Token> = rest.iter().filter(|token| token.is_word()).collect();
        let signs = words.len() <= SIGNATURE
            && words.first().is_some_and(|word| word.capitalized)
            && words.iter().all(|word| {
                word.capitalized || greeting::is_particle(&word.folded) || is_link(&word.folded)
            });
        if signs {
            return self.tokens().len();
        }
        let names = rest
            .iter()
            .skip_while(|token| token.kind == Kind::Clause)
            .take_while(|token| token.kind == Kind::Word && token.capitalized)
            .count();
        let skipped = rest
            .iter()
            .take_while(|token| token.kind == Kind::Clause)
            .count();
        let end = closing + skipped + names;
        let ends = self
            .tokens()
            .get(end)
            .is_none_or(|token| token.kind == Kind::Stop);
        if names > 0 && names <= NAMES && ends {
            end
        } else {
            closing
        }
    }

    /// The reader's name at the end of a sentence, where nothing greets them by it: "… in my network,
    /// Noor. Thanks!", "… in my network, Prof. Zhou"
    fn cover_call(&mut self) {
        let tokens = self.tokens();
        let greeting = self.draft.greeting.as_ref();
        if greeting.is_some_and(|greeting| !greeting.addressee.is_empty()) {
            return;
        }
        let mut called = None;
        for (at, token) in tokens.iter().enumerate().skip(1) {
            let ends = tokens
                .get(at + 1)
                .is_none_or(|mark| mark.kind == Kind::Stop && mark.folded != "?");
            let calls =
                ends && token.kind == Kind::Word && token.capitalized && !self.shouts(token);
            let in_title = |token: &Token| token.folded == "." || greeting::is_title(&token.folded);
            let before = tokens[..at].iter().rposition(|token| !in_title(token));
            let comma = before.filter(|&at| calls && tokens[at].folded == ",");
            if comma.is_some_and(|comma| called.replace(comma..at + 1).is_some()) {
                return;
            }
        }
        if let Some(call) = called {
            self.cover_tokens(&call);
        }
    }

    /// True for a word with capitals inside: "SQL".
    fn shouts(&self, token: &Token) -> bool {
        let word = &self.draft.text()[token.span.start..token.span.end];
        word.chars().skip(1).any(char::is_uppercase)
    }

    /// Names alone at the end: "… to my network. - Tom Fox".
    fn cover_signature(&mut self) {
        let tokens = self.tokens();
        let Some(last) = tokens.iter().rposition(Token::is_word) else {
            return;
        };
        let is_name = |token: &&Token| token.kind == Kind::Word && token.capitalized;
        let signed = tokens[..=last].iter().rev().take_while(is_name).count();
        let start = last + 1 - signed;
        let titles = tokens[start..]
            .iter()
            .take_while(|token| greeting::is_title(&token.folded))
            .count();
        let names = signed - titles;
        let Some(before) = start.checked_sub(1).and_then(|at| tokens.get(at)) else {
            return;
        };
        let exclaims = tokens
            .get(last + 1)
            .is_some_and(|mark| matches!(mark.folded.as_str(), "!" | "?"));
        // "…, Ana." calls; "…, Kubernetes." is a subject.
        if before.folded == "," && signed == 1 && is_common_name(&tokens[last].folded) {
            self.cover_tokens(&(start..last + 1));
        }
        // "Go Wolfpack!" is no signature.
        let most = if before.folded == "." && titles == 0 {
            2
        } else {
            NAMES
        };
        if !before.is_word() && before.folded != "," && !exclaims && names <= most {
            self.cover_tokens(&(start..last + 1));
        }
    }

    /// A name with a trade or a place at the end: "… network. Tom Fox, Notary, Bergen".
    fn cover_full_signature(&mut self) {
        let tokens = self.tokens();
        let is_stop = |token: &Token| token.kind == Kind::Stop;
        let end = tokens
            .iter()
            .rposition(Token::is_word)
            .map_or(0, |at| at + 1);
        let Some(stop) = tokens[..end].iter().rposition(is_stop) else {
            return;
        };
        let signed = &tokens[stop + 1..end];
        let names = signed.iter().take_while(|token| token.capitalized).count();
        // "Kubernetes, Docker" are subjects: a name has a family name here.
        let signs = signed.len() <= SIGNATURE
            && (2..=NAMES).contains(&names)
            && signed.get(names).is_some_and(|mark| mark.folded == ",")
            && signed.iter().all(may_sign);
        if signs {
            self.cover_tokens(&(stop + 1..end));
        }
    }

    /// Lines at the end that begin with somebody's name and are names throughout: "Ron, Ron's
    /// Roofing". German writes every noun like a name.
    fn cover_signed_lines(&mut self) {
        if self.draft.language_tag == Some("de") {
            return;
        }
        let tokens = self.tokens();
        let mut signed = tokens.len();
        let mut below = tokens.len();
        for (newline, _) in self.draft.text().rmatch_indices('\n') {
            let start = tokens.partition_point(|token| token.span.start < newline);
            let line = &tokens[start..below];
            let names =
                |token: &Token| may_sign(token) && !self.shouts(token) || token.folded == "s";
            if line.len() > SIGNATURE || !line.iter().all(names) {
                break;
            }
            below = start;
            if line
                .first()
                .is_some_and(|token| is_common_name(&token.folded))
            {
                signed = start;
            }
        }
        self.cover_tokens(&(signed..tokens.len()));
    }

    /// Greetings, thanks and names with a title in scripts without spaces.
    fn cover_unspaced(&mut self) {
        // Most notes have none of these letters, and the phrases are many.
        if !self.units.iter().any(|unit| unit.is_letter) {
            return;
        }
        let text = self.draft.text();
        for phrase in talk::UNSPACED
            .split('|')
            .chain(greeting::UNSPACED.split('|'))
            .chain(book().polite.iter().copied())
        {
            for (at, found) in text.match_indices(phrase) {
                self.cover_bytes(&(at..at + found.len()));
            }
        }
        self.cover_honoured_name();
        self.cover_called_name();
    }

    /// "สวัสดีครับคุณสมชาย ": Thai parts whom it greets from the rest by a space.
    fn cover_called_name(&mut self) {
        let text = self.draft.text();
        let greeted = text.split(' ').next().unwrap_or_default();
        let greets = greeting::UNSPACED
            .split('|')
            .any(|phrase| greeted.starts_with(phrase));
        let is_thai = |letter: char| ('\u{e00}'..='\u{e7f}').contains(&letter);
        if greets && greeted.chars().all(is_thai) && greeted.len() < text.len() {
            self.cover_bytes(&(0..greeted.len()));
        }
    }

    fn cover_bytes(&mut self, bytes: &Range<usize>) {
        for (unit, covered) in self.units.iter().zip(&mut self.covered) {
            *covered |= bytes.start <= unit.span.start && unit.span.end <= bytes.end;
        }
    }

    /// "山田様、", "王先生，", "김민수님": up to four letters before a title, at the start.
    fn cover_honoured_name(&mut self) {
        let text = self.draft.text();
        let start = text
            .char_indices()
            .take(6)
            .map(|(at, _)| at)
            .find_map(|at| {
                let rest = &text[at..];
                talk::HONORIFICS
                    .split('|')
                    .find(|title| rest.starts_with(title))
                    .map(|title| at + title.len())
            });
        let comma = text
            .char_indices()
            .take(6)
            .find(|(_, mark)| matches!(mark, '，' | '、' | ','))
            .map(|(at, _)| at);
        if let Some(end) = start.or(comma)
            && text.chars().next().is_some_and(super::units::is_unspaced)
        {
            self.cover_bytes(&(0..end));
        }
    }
}

/// True in scripts that have capital letters.
fn has_case(word: &str) -> bool {
    word.chars().any(char::is_lowercase)
}

/// True for what may stand in a signature with its trade.
fn may_sign(token: &Token) -> bool {
    token.capitalized || token.folded == "," || is_link(&token.folded)
}

/// Small words in a signature's trade: "Head of Sales at Acme".
fn is_link(word: &str) -> bool {
    matches!(
        word,
        "of" | "at"
            | "and"
            | "for"
            | "from"
            | "aus"
            | "de"
            | "desde"
            | "da"
            | "bei"
            | "fur"
            | "chez"
            | "en"
            | "em"
            | "presso"
    )
}
