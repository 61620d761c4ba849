//! Leans on a tie too thin to carry a request.

use super::{Example, Remark, Rule, Subject, say, shown, told};
use crate::claims::{Doubt, doubts, named_ties};
use crate::common_ground::Tie;
use crate::draft::Draft;
use crate::language::Sense;
use crate::names::is_common_name;
use crate::slots::Fills;
use crate::text::{Kind, Token};
use crate::{Code, Pillar, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::WeakTie,
    severity: Severity::Warning,
    protects_from: "a tie too thin to carry a request",
    meaning: told(
        "The only tie that the note names is thin: the same large group, city or huge employer, mutual connections without a name, a suggestion of the site, a directory. Where both profiles are known, they tell how thin it is.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new(
            "I see that we have 40 mutual connections.",
            "we have 40 mutual connections",
        ),
        Example::new(
            "LinkedIn suggested you to me.",
            "LinkedIn suggested you to me",
        ),
        Example::new("Fellow Londoner here!", "Fellow Londoner"),
        Example::new("We both work at Google.", "We both work at Google"),
        Example::new(
            "Somebody told me I should know you.",
            "Somebody told me I should know you",
        ),
        Example::new(
            "Hi Ana, I'm in Chicago too, so let's connect.",
            "I'm in Chicago too",
        ),
    ]),
    silent: shown(&[
        Example::silent("Sara Holm, whom I worked with at Equinor, suggested that I write."),
        Example::silent("We sat in the same choir in Bergen."),
        Example::silent(
            "Your post on tides hit home. I'd love to follow your work. LinkedIn suggested you.",
        ),
        Example::silent("We're both connected to Ines Prado."),
        Example::silent("I see that we have similar interests."),
        Example::silent("We have twelve contacts in common, Ana Ruiz among them."),
        Example::silent("We worked together at the boatyard in Bodø."),
    ]),
};

/// What makes a note ask for something, if only to connect.
const REQUESTS: &[Sense] = &[
    Sense::Ask,
    Sense::JobSeeking,
    Sense::Purpose,
    Sense::SelfSeeking,
    Sense::VagueReason,
];

say! {
    MESSAGE = "weak_tie": "Many people share this with them. Name something that few do.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let names_one = draft.says(Sense::NameAlone);
    // Beside the reader's name a slot may well hold what few people share.
    let is_unfinished = draft.slots.iter().any(|slot| slot.fills == Fills::Other);
    if names_one
        || is_unfinished
        || subject.stands(&[Pillar::Reason, Pillar::Reference, Pillar::Offer])
    {
        return Vec::new();
    }
    let found = subject.each(&[Sense::ThinTie], MESSAGE);
    let is_suspicion = found.is_empty();
    let mut remarks = subject.weigh(Code::WeakTie, found, MESSAGE);
    // How large what the note names is, only profiles tell: "we both worked at Globex".
    let is_told_by_profiles = || is_suspicion && names_what_is_shared(draft);
    if !remarks.is_empty() && !is_told_by_profiles() {
        let ties = named_ties(draft);
        remarks.retain(|remark| {
            !carries(draft, &ties, remark.span) && !names_somebody(draft, remark.span)
        });
        return remarks;
    }
    by_profiles(draft).into_iter().collect()
}

/// True where the sentence names a tie that is strong by both profiles.
fn carries(draft: &Draft, ties: &[(Span, &Tie)], span: Span) -> bool {
    let sentence = draft.sentence_of(span);
    ties.iter()
        .any(|(name, tie)| tie.is_strong() && sentence.contains(*name))
}

fn names_what_is_shared(draft: &Draft) -> bool {
    let claims = draft.spans_of(&[Sense::BothWorked, Sense::BothStudied]);
    claims.iter().any(|claim| {
        let rest = Span::new(claim.start, draft.sentence_of(*claim).end);
        !draft.names_in(rest).is_empty()
    })
}

/// True where the sentence names a person by both names: "twelve contacts in common, Ana Ruiz among
/// them". Who they are is what the reader wants to know.
fn names_somebody(draft: &Draft, span: Span) -> bool {
    let sentence = draft.sentence_of(span);
    let greeted = draft
        .greeting
        .as_ref()
        .map_or(0, |greeting| greeting.addressee.end);
    let rest = draft.tokens.get(greeted..).unwrap_or_default();
    rest.windows(2).any(|pair| {
        let is_name = |token: &Token| token.kind == Kind::Word && token.capitalized;
        sentence.contains(pair[0].span)
            && is_name(&pair[0])
            && is_name(&pair[1])
            && is_common_name(&pair[0].folded)
    })
}

/// A tie that is thin by both profiles, where it is all that a request leans on.
fn by_profiles(draft: &Draft) -> Option<Remark> {
    claimed(draft)
        .or_else(|| named(draft))
        .map(|span| Remark::new(span, MESSAGE))
}

/// What the note claims that both share.
fn claimed(draft: &Draft) -> Option<Span> {
    let is_thin = |doubt: &Doubt| matches!(doubt, Doubt::Thin(_));
    let asks = !draft.spans_of(REQUESTS).is_empty();
    let leans = asks && doubts(draft).first().is_some_and(is_thin);
    let claims = draft.spans_of(&[Sense::Shared]);
    claims.first().copied().filter(|_| leans)
}

/// What both share, named without a claim: "From one Globex graduate to another, please refer me."
fn named(draft: &Draft) -> Option<Span> {
    if !draft.says(Sense::Ask) {
        return None;
    }
    let ties = named_ties(draft);
    let (name, _) = ties.first()?;
    let all_thin = ties.iter().all(|(_, tie)| tie.is_weak());
    all_thin.then_some(*name)
}

#[cfg(test)]
mod tests {
    use crate::{Group, Position, Profile, Request, review};

    fn at(company: &str, employees: u64, from: &str, to: &str) -> Profile {
        Profile {
            experience: vec![Position {
                company: Some(company.into()),
                employees: Some(employees),
                from: Some(from.into()),
                to: Some(to.into()),
                ..Position::default()
            }],
            ..Profile::EMPTY
        }
    }

    #[track_caller]
    fn check(target: &Profile, sender: &Profile, note: &str, expected: bool) {
        let found = review(&Request {
            note,
            target,
            sender,
            ..Request::EMPTY
        });
        let speaks = found
            .diagnostics
            .iter()
            .any(|found| found.code == super::RULE.code);
        assert_eq!(speaks, expected, "{note}\n{:?}", found.pillars);
    }

    #[test]
    fn a_huge_employer_carries_no_request() {
        let (target, sender) = (
            at("Globex", 200_000, "1998", "2003"),
            at("Globex", 200_000, "2014", "2016"),
        );
        let note = "Hi Ana, we both worked at Globex. Let's connect!";
        check(&target, &sender, note, true);
        check(&target, &Profile::EMPTY, note, false);
        check(&target, &sender, "Hi Ana, we both worked at Globex.", false);
        let small = at("Globex", 30, "2014", "2016");
        check(&small, &small, note, false);
    }

    #[test]
    fn a_thin_tie_is_one_without_a_claim_too() {
        let (target, sender) = (
            at("Globex", 200_000, "1998", "2003"),
            at("Globex", 200_000, "2014", "2016"),
        );
        let note = "Hi Ana, as one Globex family, please refer me in your company.";
        check(&target, &sender, note, true);
        check(&target, &Profile::EMPTY, note, false);
        let small = at("Globex", 30, "2014", "2016");
        check(&small, &small, note, false);
        let greeting = "Hi Ana, greetings from one of the Globex family.";
        check(&target, &sender, greeting, false);
    }

    #[test]
    fn a_group_of_fifty_thousand_carries_no_request() {
        let group = |members| Profile {
            groups: vec![Group {
                name: "Data Nerds".into(),
                members: Some(members),
            }],
            ..Profile::EMPTY
        };
        let note = "Hi Ana, we are both in Data Nerds. I'd love to connect.";
        check(&group(50_000), &group(50_000), note, true);
        check(&group(80), &group(80), note, false);
    }

    #[test]
    fn a_small_office_of_a_giant_is_no_thin_tie() {
        let note = "We both work at Google. Let's connect!";
        check(&Profile::EMPTY, &Profile::EMPTY, note, true);
        let office = at("Google", 30, "2014", "2019");
        check(&office, &office, note, false);
        let giant = at("Google", 180_000, "2014", "2019");
        check(&giant, &giant, note, true);
    }
}
