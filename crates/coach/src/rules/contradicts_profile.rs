//! A claim that the profile contradicts.
//!
//! Only what the page shows counts: a job with an end, or schools none of which is the one named.
//! What the page does not show is unknown, never false.

use super::{Example, Remark, Rule, Subject, shown, told};
use crate::language::Sense;
use crate::organisation::same_organisation;
use crate::{Code, Position, Profile, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::ContradictsProfile,
    severity: Severity::Warning,
    protects_from: "a mistake about themselves",
    meaning: told(
        "The note says what the profile contradicts: it calls a job current that they left. \
              Other names and legal forms of the same employer are no contradiction.",
    ),
    check,
    fires: shown(&[
        Example::new("Hi Ana, how is your work at Acme these days?", "Acme").to(left_acme),
        Example::new("I see that you work at Acme.", "Acme").to(left_acme),
    ]),
    silent: shown(&[
        Example::silent("How is your work at Borea going?").to(left_acme),
        Example::silent("How is your work at Borea GmbH going?").to(left_acme),
        Example::silent("I liked your time at Acme.").to(left_acme),
        Example::silent("You worked at Acme when I joined.").to(left_acme),
        Example::silent("How is your work at Tine going?").to(left_acme),
        Example::silent("How is your work at Acme these days?"),
    ]),
};

fn left_acme() -> Profile {
    let position = |company: &str, to: Option<&str>| Position {
        company: Some(company.to_owned()),
        from: Some("2014".to_owned()),
        to: to.map(ToOwned::to_owned),
        ..Position::default()
    };
    Profile {
        experience: vec![position("Borea", None), position("Acme Ltd", Some("2019"))],
        ..Profile::EMPTY
    }
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let claims = draft.spans_of(&[Sense::CurrentWork]);
    let names = claims.into_iter().flat_map(|claim| draft.names_in(claim));
    names
        .filter_map(|name| {
            remark(
                &draft.text()[name.start..name.end],
                name,
                draft.request.target,
            )
        })
        .collect()
}

fn remark(name: &str, span: Span, target: &Profile) -> Option<Remark> {
    let held: Vec<&Position> = target
        .experience
        .iter()
        .filter(|position| {
            position
                .company
                .as_deref()
                .is_some_and(|company| same_organisation(company, name))
        })
        .collect();
    if held.is_empty() || !held.iter().all(|position| position.to.is_some()) {
        return None;
    }
    let remark = Remark::new(
        span,
        "Their page says that they left there. Check it before you send.",
    );
    let mut current = target
        .current_positions()
        .filter_map(|position| position.company.as_deref());
    match (current.next(), current.next()) {
        (Some(company), None) => Some(remark.with_fix(format!("Write {company}"), span, company)),
        _ => Some(remark),
    }
}
