//! A claim that the profile contradicts.
//!
//! Only what the page shows counts: a job with an end, or schools none of which is the one named.
//! What the page does not show is unknown, never false.

use super::{Example, Remark, Rule, Subject, say, shown, told, write};
use crate::claims::{is_denied, may_show};
use crate::draft::{Draft, Wording};
use crate::employment::{has_left, may_be_there};
use crate::language::Sense;
use crate::organisation::Organisation;
use crate::text::tokens;
use crate::{Code, Education, Position, Profile, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::ContradictsProfile,
    severity: Severity::Warning,
    protects_from: "a mistake about themselves",
    meaning: told(
        "The note says what the profile contradicts: it calls a job current that they left, names \
              a school where the page shows others, or the company of an earlier note's reader. \
              Other names and legal forms are no contradiction, nor is what a page may leave out.",
    ),
    says: SENTENCES,
    check,
    fires: shown(&[
        Example::new("Hi Ana, how is your work at Acme these days?", "Acme").to(left_acme),
        Example::new("I see that you work at Acme.", "Acme").to(left_acme),
        Example::new("Hi Ana, you studied at Porto, is that right?", "Porto").to(of_leeds),
        Example::new(
            "Your time at the University of Porto must have been good.",
            "University of Porto",
        )
        .to(of_leeds),
        Example::new("Hi Ana, your degree from UCLA stood out.", "UCLA").to(of_leeds),
        Example::new(
            "Hallo Ana, Sie haben an der Universität Porto studiert.",
            "Universität Porto",
        )
        .to(of_leeds),
        Example::new("Hi Ana, how is your work at Tine?", "Tine")
            .to(left_acme)
            .after(&["Hi Ben, how is your work at Tine?"]),
        Example::new("I see that you work at Bank of Norland.", "Bank of Norland").to(left_bank),
        Example::new("How is your work at Holm & Ek?", "Holm & Ek").to(left_bank),
        Example::new("I follow your work on tides at Acme.", "Acme").to(left_acme),
        Example::new(
            "Those are the lists that you keep as you run the lab at Acme.",
            "Acme",
        )
        .to(left_acme),
        Example::new("You are still testing pumps at Acme, I see.", "Acme").to(left_acme),
        Example::new("Congratulations on your new role at Acme!", "Acme").to(left_acme),
        Example::new("As head of tests at Acme you know pumps.", "Acme").to(left_acme),
        Example::new(
            "I want to apply for your group at Bank of Norland.",
            "Bank of Norland",
        )
        .to(left_bank),
        Example::new("Sie leiten ja das Labor bei Acme.", "Acme").to(left_acme),
        Example::new("Vous dirigez les essais chez Acme, je crois.", "Acme").to(left_acme),
        Example::new(
            "Hola Ana, tu trabajo sobre mareas en Acme me ayudó.",
            "Acme",
        )
        .to(left_acme),
        Example::new("Il tuo lavoro sulle maree in Acme mi ha aiutato.", "Acme").to(left_acme),
        Example::new("Seu trabalho sobre marés na Acme me ajudou.", "Acme").to(left_acme),
        Example::new(
            "Hi Ana, nice to meet a fellow UCLA physics graduate!",
            "UCLA",
        )
        .to(of_leeds),
        Example::new("Like you I studied at Porto.", "Porto").to(of_leeds),
        Example::new("In the thesis you wrote at Porto you tested it.", "Porto").to(of_leeds),
    ]),
    silent: shown(&[
        Example::silent("Hi Ana, how is your work at Tine?")
            .to(left_acme)
            .after(&["Hi Ben, how is your work at Tinel?"]),
        Example::silent("I see that you work at Bank of Oslo.").to(left_bank),
        Example::silent("How is your work at Borea going?").to(left_acme),
        Example::silent("How is your work at Borea GmbH going?").to(left_acme),
        Example::silent("I liked your time at Acme.").to(left_acme),
        Example::silent("You worked at Acme when I joined.").to(left_acme),
        Example::silent("How is your work at Tine going?").to(left_acme),
        Example::silent("How is your work at Acme these days?"),
        Example::silent("Hi Ana, you studied at Leeds University, is that right?").to(of_leeds),
        Example::silent("Hi Ana, you studied at Wharton, is that right?").to(of_leeds),
        Example::silent("Hi Ana, your time at Borea must have been good.").to(of_leeds),
        Example::silent("Hi Ana, your time at Porto must have been good.").to(left_acme),
        Example::silent("Hi Ana, your time at Bogfest must have been good.").to(of_leeds),
        Example::silent("Hi Ana, you studied in Porto, is that right?").to(of_leeds),
        Example::silent("YOU STUDIED AT PORTO.").to(of_leeds),
        Example::silent("I don't know if you are still at Acme.").to(left_acme),
        Example::silent("Your work on tides at Acme in 2015 helped us.").to(left_acme),
        Example::silent("You led the lab at Acme when I joined.").to(left_acme),
        Example::silent("Your former team at Acme speaks well of you.").to(left_acme),
        Example::silent("I work at Acme, and my team reads your posts.").to(left_acme),
        Example::silent("My friend Bo leads the lab at Acme and likes your posts.").to(left_acme),
        Example::silent("Your work at Borea for Acme is what I read of.").to(left_acme),
        Example::silent("Your talk at Acme was clear.").to(left_acme),
        Example::silent("Je ne sais pas si vous êtes encore chez Acme.").to(left_acme),
        Example::silent("Ich weiß nicht, ob Sie noch bei Acme sind.").to(left_acme),
        Example::silent("Like you I studied at Leeds.").to(of_leeds),
        Example::silent("Hi Ana, you studied at ISEP, is that right?").to(of_leeds),
        Example::silent("Hi Ana, you studied at Porto, is that right?"),
    ]),
};

fn left_acme() -> Profile {
    Profile {
        experience: vec![position("Borea", None), position("Acme Ltd", Some("2019"))],
        ..Profile::EMPTY
    }
}

fn left_bank() -> Profile {
    let left = ["Bank of Norland", "Holm & Ek AS"].map(|company| position(company, Some("2019")));
    Profile {
        experience: left.into(),
        ..Profile::EMPTY
    }
}

fn position(company: &str, to: Option<&str>) -> Position {
    Position {
        company: Some(company.to_owned()),
        from: Some("2014".to_owned()),
        to: to.map(ToOwned::to_owned),
        ..Position::default()
    }
}

fn of_leeds() -> Profile {
    Profile {
        education: vec![Education {
            school: Some("University of Leeds".to_owned()),
            ..Education::default()
        }],
        ..left_acme()
    }
}

say! {
    OTHER_SCHOOL = "other_school": "{school} is not among the schools on their page. Check it before you send.";
    LEFT_OVER = "left_over_fact": "You wrote of {employer} in an earlier note, and their page does not show it. Is it left over?";
    LEFT_THERE = "left_employer": "Their page says that they left {employer}. Check it before you send.";
}

/// How many words before "you" may say that something is over: "back when you".
const LEAD: usize = 3;

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let Profile {
        experience,
        education,
        ..
    } = draft.request.target;
    if experience.is_empty() && education.is_empty() {
        return Vec::new();
    }
    let mut remarks: Vec<Remark> = Vec::new();
    for remark in jobs(draft).into_iter().chain(schools(draft)) {
        if !remarks.iter().any(|known| known.span.overlaps(remark.span)) {
            remarks.push(remark);
        }
    }
    remarks
}

/// "You work at X" where they left X, in whatever words.
fn jobs(draft: &Draft) -> Vec<Remark> {
    let target = draft.request.target;
    let named = draft.organisations();
    let claims = draft.spans_of(&[Sense::CurrentWork]).into_iter();
    let claimed = claims.filter_map(|claim| {
        let begins = |name: Span| name.start >= claim.start && name.start < claim.end;
        let here = named.iter().filter(|(name, _)| begins(*name));
        other_job(draft, &here.collect::<Vec<_>>())
    });
    let was_theirs = |name: &Organisation| has_left(target, name) || may_be_there(target, name);
    let there = said_there(draft, Sense::WorksThere, was_theirs);
    let told = named
        .iter()
        .filter(|(name, _)| is_told_of_now(draft, *name));
    let left = there.chain(told).filter(|(_, name)| has_left(target, name));
    claimed
        .chain(left.map(|(name, _)| left_there(draft, *name)))
        .collect()
}

/// What "there" means where the note says `sense` of it: the last named before that `may_be_meant`.
fn said_there<'a>(
    draft: &'a Draft,
    sense: Sense,
    may_be_meant: impl Fn(&Organisation) -> bool,
) -> impl Iterator<Item = &'a (Span, Organisation)> {
    let said = draft.spans_of(&[sense]).into_iter();
    said.filter_map(move |said| {
        let before = |name: Span| name.end <= said.start;
        let mut named = draft.organisations().iter().rev();
        named.find(|(name, it)| before(*name) && may_be_meant(it))
    })
}

/// What is wrong with a claim to work at one of `named`; nothing where they may be at one of these:
/// "your work at Borea for Acme".
fn other_job(draft: &Draft, named: &[&(Span, Organisation)]) -> Option<Remark> {
    let target = draft.request.target;
    if named.iter().any(|(_, name)| may_be_there(target, name)) {
        return None;
    }
    let left = named.iter().find(|(_, name)| has_left(target, name));
    let left = left.map(|(name, _)| left_there(draft, *name));
    left.or_else(|| left_over(draft, named.last()?.0))
}

fn left_there(draft: &Draft, name: Span) -> Remark {
    let employer = &draft.text()[name.start..name.end];
    Remark::new(name, LEFT_THERE.with(&[("employer", employer)]))
}

/// True for a name in a clause that speaks of the reader before it, from there on of nobody else, and
/// of nothing that is over: "I see the fruit that you let into X".
fn is_told_of_now(draft: &Draft, name: Span) -> bool {
    let clause = draft.clause_of(name);
    let says = |sense, part: Span| {
        let mut spans = draft.finds(sense).map(|find| find.span(&draft.tokens));
        spans.find(|span| part.contains(*span))
    };
    let so_far = Span::new(clause.start, name.start);
    let Some(reader) = says(Sense::Reader, so_far) else {
        return false;
    };
    // "When you": what leads to it counts, what the writer says of themselves before does not.
    let before = draft
        .tokens
        .iter()
        .rev()
        .filter(|token| token.span.end <= reader.start && clause.contains(token.span));
    let lead = before.take(LEAD).last();
    let start = lead.map_or(reader.start, |token| token.span.start);
    says(Sense::Writer, Span::new(reader.end, clause.end)).is_none()
        && says(Sense::Bygone, Span::new(start, clause.end)).is_none()
}

/// "You studied at X" where the page shows schools and nothing that may mean X.
fn schools(draft: &Draft) -> Vec<Remark> {
    let senses = [
        Sense::Studied,
        Sense::Stay,
        Sense::BothStudied,
        Sense::BothStayed,
    ];
    let finds = senses
        .into_iter()
        .flat_map(|sense| draft.finds(sense).map(move |find| (sense, find)));
    let claims = finds.filter_map(|(sense, find)| {
        let claim = find.span(&draft.tokens);
        let named = draft.organisations().iter();
        let mut here = named.filter(|(name, _)| name.overlaps(claim));
        let school = here.clone().find(|(_, name)| name.is_surely_school());
        Some((sense, school.or_else(|| here.next_back())?.0))
    });
    let there = said_there(draft, Sense::StudiedThere, Organisation::is_surely_school);
    let there = there.map(|(name, _)| (Sense::Studied, *name));
    let target = draft.request.target;
    claims
        .chain(there)
        .map(|(sense, span)| (sense, span, &draft.text()[span.start..span.end]))
        .filter(|(sense, _, name)| is_denied(target, *sense, name))
        .map(|(sense, span, name)| other_school(target, sense, span, name))
        .collect()
}

fn other_school(target: &Profile, sense: Sense, span: Span, name: &str) -> Remark {
    let remark = Remark::new(span, OTHER_SCHOOL.with(&[("school", name)]));
    match target.education.as_slice() {
        [
            Education {
                school: Some(school),
                ..
            },
        ] if sense == Sense::Studied => remark.with_fix(write(school), span, school),
        _ => remark,
    }
}

/// The company of an earlier note's reader, where this one works elsewhere.
fn left_over(draft: &Draft, span: Span) -> Option<Remark> {
    let name = &draft.text()[span.start..span.end];
    let target = draft.request.target;
    let works = target.current_positions().any(|job| job.company.is_some());
    let was_sent = || {
        let name = Wording::of(name);
        let mut history = draft.request.history.iter();
        history.any(|sent| !name.stands_in(&tokens(sent)).is_empty())
    };
    let message = || LEFT_OVER.with(&[("employer", name)]);
    (works && !may_show(target, name) && was_sent()).then(|| Remark::new(span, message()))
}
