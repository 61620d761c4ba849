//! What the note claims that both share, held against both profiles.
//!
//! A claim is thin where both profiles show the tie and how little it carries, and doubtful where a
//! list that would show it is known and does not. What a profile leaves out is unknown, never false.

use crate::common_ground::{Tie, TieKind, town};
use crate::draft::{Draft, Wording};
use crate::language::Sense;
use crate::organisation::Organisation;
use crate::text::{Kind, Token};
use crate::{Profile, Span};

/// Words that may stand between a claim and the name that it is about: "Porto alum here".
const NEAR: usize = 1;

/// What is wrong with a claim.
#[derive(Debug)]
pub(crate) enum Doubt<'a> {
    /// Both profiles show the tie, and that it is thin.
    Thin(&'a Tie),
    /// The reader's page does not show it.
    NotTheirs(Span),
    /// The sender's profile does not show it.
    NotYours(Span),
}

/// The doubts about the common ground that the note names; none where one claim is beyond doubt.
pub(crate) fn doubts<'a>(draft: &Draft<'a>) -> Vec<Doubt<'a>> {
    let shared = draft.spans_of(&[Sense::Shared]);
    if shared.is_empty() {
        return Vec::new();
    }
    let named = named_ties(draft);
    let doubts = shared.iter().map(|claim| doubt(draft, &named, *claim));
    doubts.collect::<Option<_>>().unwrap_or_default()
}

/// Something that both share, ready to be looked for in a note.
#[derive(Debug)]
pub(crate) struct Claimable {
    tie: Tie,
    wording: Wording,
    /// The school or employer that it is.
    organisation: Option<Organisation>,
}

impl Claimable {
    pub(crate) fn new(tie: Tie) -> Self {
        let organisation = match tie.kind {
            TieKind::School | TieKind::Employer => Organisation::named(&tie.name),
            _ => None,
        };
        let wording = match tie.kind {
            TieKind::Place => town(&tie.name).map(|town| Wording::of(&town)),
            _ => Some(Wording::of(&tie.name)),
        };
        Self {
            wording: wording.unwrap_or_default(),
            organisation,
            tie,
        }
    }

    /// Where the note names it.
    fn mentions(&self, draft: &Draft) -> Vec<Span> {
        let mut spans = draft.mentions(&self.wording);
        if let Some(organisation) = &self.organisation {
            let is_short = |named: &Organisation| {
                self.tie.kind == TieKind::School && named.is_short_for(organisation)
            };
            let those = |named: &Organisation| named.is(organisation) || is_short(named);
            let named = draft
                .organisations()
                .iter()
                .filter(|(_, named)| those(named));
            spans.extend(named.map(|(span, _)| *span));
        }
        spans
    }
}

/// The ties of both profiles that the note names, and where.
pub(crate) fn named_ties<'a>(draft: &Draft<'a>) -> Vec<(Span, &'a Tie)> {
    let places = |claimable: &'a Claimable| {
        let mentions = claimable.mentions(draft);
        mentions.into_iter().map(|span| (span, &claimable.tie))
    };
    draft.facts.ties.iter().flat_map(places).collect()
}

fn doubt<'a>(draft: &Draft, named: &[(Span, &'a Tie)], claim: Span) -> Option<Doubt<'a>> {
    let about = named
        .iter()
        .filter(|(name, _)| are_near(draft, claim, *name));
    // A second name or a number says more than the profiles do.
    let strongest = about.max_by(|a, b| a.1.strength.total_cmp(&b.1.strength));
    if let Some((name, tie)) = strongest {
        let same = named.iter().filter(|(_, other)| other == tie);
        let mentions: Vec<Span> = same.map(|(mention, _)| *mention).collect();
        let is_thin = tie.is_weak() && !says_more(draft, *name, &mentions);
        return is_thin.then_some(Doubt::Thin(tie));
    }
    not_shown(draft, claim)
}

fn not_shown<'a>(draft: &Draft, claim: Span) -> Option<Doubt<'a>> {
    let senses = [Sense::BothStudied, Sense::BothWorked, Sense::BothStayed];
    senses.into_iter().find_map(|sense| {
        let said = draft.finds(sense).map(|find| find.span(&draft.tokens));
        let mut names = said
            .filter(|said| said.overlaps(claim))
            .filter_map(|said| draft.organisation_in(said));
        names.find_map(|name| {
            let text = &draft.text()[name.start..name.end];
            let lacks = |profile: &Profile| is_denied(profile, sense, text);
            if says_more(draft, name, &[name]) {
                None
            } else if lacks(draft.request.target) {
                Some(Doubt::NotTheirs(name))
            } else {
                lacks(draft.request.sender).then_some(Doubt::NotYours(name))
            }
        })
    })
}

/// True where the profile has the lists that would show what `sense` claims.
fn is_known(profile: &Profile, sense: Sense) -> bool {
    let (studies, jobs) = (
        !profile.education.is_empty(),
        !profile.experience.is_empty(),
    );
    match sense {
        Sense::BothStudied | Sense::Studied => studies,
        Sense::BothWorked => jobs,
        _ => studies && jobs,
    }
}

/// True where `sense` claims that somebody was at `name`, and their profile shows that they were
/// elsewhere. Where a stay may have been a job, only a school can be told: pages leave jobs out.
pub(crate) fn is_denied(profile: &Profile, sense: Sense, name: &str) -> bool {
    let may_be_job = matches!(sense, Sense::Stay | Sense::BothStayed);
    let is_school = || Organisation::named(name).is_some_and(|name| name.is_surely_school());
    is_known(profile, sense) && (!may_be_job || is_school()) && !may_show(profile, name)
}

/// True where anything on the profile may mean `name`, or may hide it.
pub(crate) fn may_show(profile: &Profile, name: &str) -> bool {
    let Some(organisation) = Organisation::named(name) else {
        return true;
    };
    let schools = || {
        profile
            .education
            .iter()
            .filter_map(|course| course.school.as_deref())
    };
    let jobs = profile
        .experience
        .iter()
        .flat_map(|job| job.company.iter().chain(&job.title));
    let groups = profile.groups.iter().map(|group| &group.name);
    let texts = profile
        .headline
        .iter()
        .chain(&profile.about)
        .chain(&profile.interests);
    let posts = profile.activity.iter().map(|post| &post.text);
    let degrees = profile
        .education
        .iter()
        .filter_map(|course| course.degree.as_ref());
    let mut shown = schools().chain(
        jobs.chain(groups)
            .chain(texts)
            .chain(posts)
            .chain(degrees)
            .map(String::as_str),
    );
    shown.any(|text| organisation.may_be(text))
        || schools().any(|school| Organisation::named(school).is_none_or(|it| it.is_opaque()))
}

/// True where the claim holds the name, or stands right beside it.
fn are_near(draft: &Draft, claim: Span, name: Span) -> bool {
    let between = Span::new(claim.end.min(name.end), claim.start.max(name.start));
    let parts = draft
        .tokens
        .iter()
        .filter(|token| between.contains(token.span));
    let words: Vec<&Token> = parts.collect();
    claim.overlaps(name) || (words.len() <= NEAR && words.iter().all(|token| token.is_word()))
}

/// True where the sentence has more names or numbers than those at `same`: then it says more of the
/// tie than the profiles do.
fn says_more(draft: &Draft, name: Span, same: &[Span]) -> bool {
    let sentence = draft.sentence_of(name);
    let body = draft.greeting.as_ref().map_or(0, |greeting| greeting.end);
    draft.tokens.iter().skip(body).any(|token| {
        let tells = token.kind == Kind::Number
            || (token.capitalized && !token.opens_sentence && token.folded.chars().count() > 1);
        tells && sentence.contains(token.span) && !same.iter().any(|name| name.contains(token.span))
    })
}
