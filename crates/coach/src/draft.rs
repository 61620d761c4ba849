//! The note under review: its words, its language and what its phrases say, found once for all
//! rules.

use std::cell::OnceCell;

use crate::classifier::{Estimate, Label, Skeleton};
use crate::facts::Facts;
use crate::greeting::{Greeting, greeting, is_pronoun};
use crate::language::{Language, Sense, coached, language_tag};
use crate::names::Likeness;
use crate::order::sort_short;
use crate::organisation::{Organisation, is_legal_form};
use crate::phrase::Find;
use crate::slots::{Slot, slots};
use crate::text::{Kind, Token, span_of, tokens};
use crate::{Pillar, Request, Span};

/// What a slot a few words on empties: the slot is what they would name.
const LEANS_ON: &[Sense] = &[
    Sense::Piece,
    Sense::Personal,
    Sense::Shared,
    Sense::Offer,
    Sense::Reason,
    Sense::Occasion,
];
/// What an unfilled slot does not excuse: "we help [industry] shops grow" sells whatever fills it.
const STAYS: &[Sense] = &[
    Sense::Pitch,
    Sense::Selling,
    Sense::Ask,
    Sense::SelfSeeking,
    Sense::JobSeeking,
    Sense::Gushing,
];
/// What begins with somebody's name.
const PEOPLE: &[Sense] = &[Sense::Reference, Sense::Person, Sense::NameAlone];
/// What a word says unless it is the reader's name: Angel, Honey.
const ENDEARING: &[Sense] = &[Sense::Creepy, Sense::FalseIntimacy, Sense::Gushing];
/// How many words on.
const LEAN: usize = 3;

/// True for a small word inside the name of an organisation: "University of Porto", "Ernst & Young".
fn is_joiner(word: &str) -> bool {
    matches!(
        word,
        "of" | "for" | "de" | "di" | "do" | "da" | "del" | "della" | "des" | "du" | "der" | "&"
    )
}

/// The words under which notes name an organisation or title.
#[derive(Debug, Default)]
pub(crate) struct Wording(Vec<String>);

impl Wording {
    /// The words of a name, without legal forms.
    pub(crate) fn of(name: &str) -> Self {
        let words = tokens(name).into_iter();
        let words = words.filter(|word| word.is_word() && !is_legal_form(&word.folded));
        Self(words.map(|word| word.folded).collect())
    }

    /// Where a note has them in a row, the first of them written large.
    pub(crate) fn stands_in(&self, tokens: &[Token]) -> Vec<Span> {
        let Self(words) = self;
        if words.is_empty() {
            return Vec::new();
        }
        let said = |run: &&[Token]| {
            run[0].capitalized && run.iter().map(|token| &token.folded).eq(words.iter())
        };
        tokens
            .windows(words.len())
            .filter(said)
            .map(span_of)
            .collect()
    }
}

/// The note, taken apart.
pub(crate) struct Draft<'a> {
    /// All that the review is made from.
    pub(crate) request: &'a Request<'a>,
    /// The words.
    pub(crate) tokens: Vec<Token>,
    /// The tag of the note's language, where it is recognised: coached or not.
    pub(crate) language_tag: Option<&'static str>,
    /// The coached language that the note is in.
    pub(crate) language: Option<&'static Language>,
    /// How it begins; `None` where it begins with something else than a greeting.
    pub(crate) greeting: Option<Greeting>,
    /// The slots that nobody filled, in the order of the note.
    pub(crate) slots: Vec<Slot>,
    /// What the profiles and the history of the request give.
    pub(crate) facts: &'a Facts,
    finds: Vec<Find<Sense>>,
    /// Read where somebody asks, and once.
    organisations: OnceCell<Vec<(Span, Organisation)>>,
    /// What its words make likely, where they tell.
    pub(crate) estimate: Option<Estimate<'static>>,
}

impl<'a> Draft<'a> {
    /// Takes the note of `request` apart.
    pub(crate) fn new(request: &'a Request<'a>, facts: &'a Facts) -> Self {
        let tokens = tokens(request.note);
        let language_tag = language_tag(&tokens);
        let language = language_tag.and_then(coached);
        let words = language.and_then(Language::words);
        // Without its file a language is as good as not coached.
        let language = language.filter(|_| words.is_some());
        let reading = words.map(|words| words.lexicon.read(&tokens));
        let estimate = words.zip(reading.as_ref()).and_then(|(words, reading)| {
            let skeleton = Skeleton::new(request.note, &tokens, reading);
            words.classifier.estimate(&skeleton)
        });
        let finds = reading.map(|reading| reading.finds).unwrap_or_default();
        let mut draft = Self {
            request,
            greeting: greeting(request.note, &tokens),
            tokens,
            language_tag,
            language,
            slots: Vec::new(),
            facts,
            finds,
            organisations: OnceCell::new(),
            estimate,
        };
        draft.slots = slots(&draft);
        draft.drop_unfilled();
        draft.drop_nobodies();
        draft.drop_endearing_name();
        draft
    }

    /// Takes away the people whose name is a place's, or the reader's: "near Leeds and he told me".
    fn drop_nobodies(&mut self) {
        let places: Vec<_> = self
            .finds(Sense::Place)
            .map(|find| find.first + 1..find.end)
            .collect();
        // "Marco Silva, who taught us both," is called and not greeted.
        let greeting = self.greeting.as_ref().filter(|greeting| greeting.greets());
        let greeted = greeting.map_or(0..0, |greeting| greeting.names.clone());
        self.finds.retain(|find| {
            let is_nobody = greeted.contains(&find.first)
                || places.iter().any(|place| place.contains(&find.first));
            !(PEOPLE.contains(&find.sense) && is_nobody)
        });
    }

    /// Takes away what "Hi Angel," would say to somebody else than Angel Ruiz.
    fn drop_endearing_name(&mut self) {
        let Some(names) = self
            .greeting
            .as_ref()
            .map(|greeting| greeting.names.clone())
        else {
            return;
        };
        let is_theirs = |at| self.is_readers_name(&self.tokens[at]);
        let endears = |find: &Find<Sense>| {
            ENDEARING.contains(&find.sense) && find.first < names.end && names.start < find.end
        };
        if self.finds.iter().any(endears) && names.clone().any(is_theirs) {
            self.finds.retain(|find| !endears(find));
        }
    }

    /// False for a note in a language that is known and not coached: its words would be judged by
    /// those of another.
    pub(crate) fn can_be_judged(&self) -> bool {
        self.language.is_some() || self.language_tag.is_none()
    }

    /// True for a word of the reader's name, where it is known.
    pub(crate) fn is_readers_name(&self, word: &Token) -> bool {
        self.facts.reader.as_ref().is_some_and(|name| {
            word.capitalized
                && word.kind == Kind::Word
                && word.folded.chars().count() > 1
                && name.likeness(&word.folded) == Likeness::Same
        })
    }

    /// Takes away what leans on a slot that nobody filled: "your post on [topic]" names nothing.
    fn drop_unfilled(&mut self) {
        if self.slots.is_empty() {
            return;
        }
        // What would fill it would be of those words, too.
        self.estimate = None;
        let finds = std::mem::take(&mut self.finds);
        let stands = |find: &Find<Sense>| {
            if STAYS.contains(&find.sense) {
                return true;
            }
            let mut span = find.span(&self.tokens);
            if LEANS_ON.contains(&find.sense) {
                let after = self.tokens[find.end..].iter().take(LEAN);
                let clause = after.take_while(|token| token.kind != Kind::Stop);
                span.end = clause.map(|token| token.span.end).max().unwrap_or(span.end);
            }
            !self.slots.iter().any(|slot| slot.span.overlaps(span))
        };
        self.finds = finds.into_iter().filter(stands).collect();
    }

    /// The note.
    pub(crate) fn text(&self) -> &'a str {
        self.request.note
    }

    /// The whole note without the space around it.
    pub(crate) fn whole(&self) -> Span {
        let text = self.text();
        let start = text.len() - text.trim_start().len();
        Span::new(start, start + text.trim().len())
    }

    /// The words that say one of `senses`, in the order of the note.
    pub(crate) fn spans_of(&self, senses: &[Sense]) -> Vec<Span> {
        let said = self
            .finds
            .iter()
            .filter(|find| senses.contains(&find.sense));
        let mut spans: Vec<_> = said.map(|find| find.span(&self.tokens)).collect();
        sort_short(&mut spans, |span| *span);
        spans
    }

    /// The runs of capitalised words inside `span`, without the small words that open a sentence.
    pub(crate) fn names_in(&self, span: Span) -> Vec<Span> {
        let mut names: Vec<Span> = Vec::new();
        let mut last = None;
        for (index, token) in self.tokens.iter().enumerate() {
            let is_name = token.is_word() && token.capitalized && !token.opens_sentence;
            if !is_name || !span.contains(token.span) {
                continue;
            }
            match names.last_mut() {
                Some(name) if last.is_some_and(|last| last + 1 == index) => {
                    name.end = token.span.end;
                }
                _ => names.push(token.span),
            }
            last = Some(index);
        }
        names
    }

    /// The last name of an organisation that begins inside `span`, whole: "the University of Porto"
    /// where the span ends at "University".
    pub(crate) fn organisation_in(&self, span: Span) -> Option<Span> {
        // Where all is written large no name stands out.
        if !self.text().contains(char::is_lowercase) {
            return None;
        }
        let is_name = |at: &usize| {
            let token = self.tokens.get(*at);
            token.is_some_and(|token| {
                token.is_word() && token.capitalized && !token.opens_sentence && !is_pronoun(token)
            })
        };
        let inside = |at: &usize| span.contains(self.tokens[*at].span);
        let last = (0..self.tokens.len()).rev().filter(inside).find(is_name)?;
        // "University of" before it, "of Porto" after it.
        let before = |at: usize| (1..=2).filter_map(move |back| at.checked_sub(back));
        let joins =
            |from: usize, to: usize| (from + 1..to).all(|at| is_joiner(&self.tokens[at].folded));
        let mut start = last;
        while let Some(further) =
            before(start).find(|at| is_name(at) && inside(at) && joins(*at, start))
        {
            start = further;
        }
        let mut end = last;
        while let Some(further) = [end + 1, end + 2]
            .into_iter()
            .find(|at| is_name(at) && joins(end, *at))
        {
            end = further;
        }
        Some(span_of(&self.tokens[start..=end]))
    }

    /// What the note names with a capital letter, as an organisation.
    pub(crate) fn organisations(&self) -> &[(Span, Organisation)] {
        self.organisations.get_or_init(|| {
            let names = self
                .tokens
                .iter()
                .filter(|token| token.is_word() && token.capitalized);
            let mut spans: Vec<Span> = Vec::new();
            for token in names {
                // The first word of a name leads to all of it.
                if !spans.last().is_some_and(|name| name.contains(token.span)) {
                    spans.extend(self.organisation_in(token.span));
                }
            }
            let called = |span: Span| Organisation::named(&self.text()[span.start..span.end]);
            spans
                .into_iter()
                .filter_map(|span| Some((span, called(span)?)))
                .collect()
        })
    }

    /// Where the note has these words in a row, the first of them written large.
    pub(crate) fn mentions(&self, wording: &Wording) -> Vec<Span> {
        wording.stands_in(&self.tokens)
    }

    /// The sentence around `span`, with its end mark and the space after it.
    pub(crate) fn sentence_of(&self, span: Span) -> Span {
        let (before, after) = self.marks_around(span, |kind| kind == Kind::Stop);
        let start = before.map_or(0, |mark| mark.end);
        let end = after.map_or(self.text().len(), |mark| mark.end);
        let text = &self.text()[start..end];
        Span::new(start + text.len() - text.trim_start().len(), end)
    }

    /// The part of the sentence around `span` that no comma parts.
    pub(crate) fn clause_of(&self, span: Span) -> Span {
        let parts = |kind| matches!(kind, Kind::Clause | Kind::Stop);
        let (before, after) = self.marks_around(span, parts);
        Span::new(
            before.map_or(0, |mark| mark.end),
            after.map_or(self.text().len(), |mark| mark.start),
        )
    }

    /// The last mark that `parts` before `span`, and the first behind it.
    fn marks_around(
        &self,
        span: Span,
        parts: impl Fn(Kind) -> bool,
    ) -> (Option<Span>, Option<Span>) {
        let marks = || {
            let tokens = self.tokens.iter().filter(|token| parts(token.kind));
            tokens.map(|token| token.span)
        };
        let before = marks().take_while(|mark| mark.end <= span.start).last();
        (before, marks().find(|mark| mark.start >= span.end))
    }

    /// Where the note says `one` and `other` with the same last word, in one sentence or the next:
    /// "you keep bees" and "I keep goats".
    pub(crate) fn parallels(&self, one: Sense, other: Sense) -> Vec<Span> {
        let last = |find: &Find<Sense>| find.end.saturating_sub(1);
        let mut spans = Vec::new();
        for left in self.finds(one) {
            for right in self.finds(other) {
                let (from, to) = (last(left).min(last(right)), last(left).max(last(right)));
                let Some(between) = self.tokens.get(from..=to) else {
                    continue;
                };
                let stops = between.iter().filter(|token| token.kind == Kind::Stop);
                if between.len() > 1
                    && between[0].folded == between[between.len() - 1].folded
                    && stops.count() < 2
                {
                    spans.extend([left.span(&self.tokens), right.span(&self.tokens)]);
                }
            }
        }
        spans
    }

    /// What the classifier thinks likelier, where it knows enough of the note's words: that a pillar
    /// stands, or that it does not. For what the rules alone would have to guess.
    pub(crate) fn leans_to(&self, pillar: Pillar) -> bool {
        let label = Label::Pillar(pillar);
        let estimate = self.estimate.as_ref();
        estimate.is_none_or(|estimate| estimate.leans_to(label))
    }

    /// True where the classifier has a say and thinks a label likelier than not. It has none where a
    /// slot is unfilled.
    pub(crate) fn makes_likely(&self, label: Label) -> bool {
        let estimate = self.estimate.as_ref();
        estimate.is_some_and(|estimate| estimate.makes_likely(label))
    }

    /// Where the note says `sense`.
    pub(crate) fn finds(&self, sense: Sense) -> impl Iterator<Item = &Find<Sense>> {
        self.finds.iter().filter(move |find| find.sense == sense)
    }

    /// True where the note says `sense`.
    pub(crate) fn says(&self, sense: Sense) -> bool {
        self.finds(sense).next().is_some()
    }
}
