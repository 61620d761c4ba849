//! Another name than the reader's in the greeting.

use super::{Example, Remark, Rule, Subject, shown, told};
use crate::draft::Draft;
use crate::greeting::{Addressee, Greeting};
use crate::names::{Likeness, Name, is_common_name};
use crate::text::{Kind, Token, fold};
use crate::{Code, Profile, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::WrongName,
    severity: Severity::Warning,
    protects_from: "another person's name",
    meaning: told(
        "The greeting names somebody else than the person whose profile is open, or misspells \
              their name. Short names, initials, titles with the family name, other orders and \
              missing accents are all right. Where the profile shows no name, or the greeting \
              names nobody, there is nothing to say.",
    ),
    check,
    fires: shown(FIRES),
    silent: shown(SILENT),
};

/// Capitalised words after a greeting that are no names.
const NO_NAMES: &str = " friend friends colleague colleagues fellow neighbour neighbor world team community network \
     connection connections recruiter hiring boss chief legend captain monday friday day morning \
     kollege kollegin kollegen nachbar nachbarin freund freundin gemeinde collegue confrere \
     consoeur ami amie amigo amiga colega colegas collega colleghi amico amica vizinho vizinha \
     vecino vecina beste fans leser there all everyone again linkedin xing partner mom dad coach \
     buddy mate pal bro sis chef stranger hello happy ";

fn check(subject: &Subject) -> Vec<Remark> {
    remark(subject.draft).into_iter().collect()
}

fn remark(draft: &Draft) -> Option<Remark> {
    let name = Name::parse(draft.request.target.name.as_deref()?);
    let greeting = draft.greeting.as_ref()?;
    if greeting.kind != Addressee::Person || name.is_unknown() {
        return None;
    }
    let words = &draft.tokens[greeting.names.clone()];
    let likenesses: Vec<_> = words
        .iter()
        .map(|token| name.likeness(&token.folded))
        .collect();
    let slip = words
        .iter()
        .zip(&likenesses)
        .find_map(|(token, likeness)| match likeness {
            Likeness::Slip(right) => Some((token, right)),
            _ => None,
        });
    if let Some((token, right)) = slip {
        return Some(misspelt(draft, token, right));
    }
    let is_theirs = likenesses.contains(&Likeness::Same)
        || also_greeted(draft, greeting)
            .is_some_and(|token| name.likeness(&token.folded) == Likeness::Same);
    (!is_theirs && names_somebody(draft, greeting, &name)).then(|| other(draft, greeting, &name))
}

/// The second person of "Hi Tom and Ana".
fn also_greeted<'a>(draft: &'a Draft, greeting: &Greeting) -> Option<&'a Token> {
    let between = draft.tokens.get(greeting.names.end)?;
    let joins = matches!(
        between.folded.as_str(),
        "&" | "+" | "/" | "," | "and" | "und" | "et" | "y" | "e" | "en" | "og" | "och" | "i"
    );
    draft
        .tokens
        .get(greeting.names.end + 1)
        .filter(|token| joins && token.capitalized)
}

fn misspelt(draft: &Draft, token: &Token, right: &str) -> Remark {
    let wrong = &draft.text()[token.span.start..token.span.end];
    Remark::new(
        token.span,
        &format!("They spell it {right}, not {wrong}. People notice their own name first."),
    )
    .with_fix(format!("Write {right}"), token.span, right)
}

fn other(draft: &Draft, greeting: &Greeting, name: &Name) -> Remark {
    let words = &draft.tokens[greeting.names.clone()];
    let span = Span::new(
        words.first().map_or(0, |token| token.span.start),
        words.last().map_or(0, |token| token.span.end),
    );
    let wrong = &draft.text()[span.start..span.end];
    let whole = name.whole();
    let remark = Remark::new(
        span,
        &format!("You greet {wrong}, but this is {whole}. A wrong name ends the reading."),
    );
    let right = match (greeting.has_title(), words.len()) {
        (true, _) => name.last().map(ToOwned::to_owned),
        (false, 1) => name.first(),
        _ => Some(whole),
    };
    match right {
        Some(right) => remark.with_fix(format!("Write {right}"), span, right),
        None => remark,
    }
}

/// Words that go on after a call. "Currently, I…" begins like one, and "Marco Silva, who taught us"
/// speaks of a third person.
const AFTER_A_CALL: &str = " i im ive id you your thanks thank hi hello great loved saw congrats congratulations nice good \
     quick may could ich wir ihr ihre sie danke je j votre vous merci vi he ho ti gracias grazie \
     obrigado obrigada ";

fn turns_to_reader(draft: &Draft, at: usize) -> bool {
    let next = draft.tokens.get(at).map_or("", |token| &token.folded);
    !next.is_empty() && AFTER_A_CALL.contains(&format!(" {next} "))
}

/// True where the greeted words are a name beyond doubt.
fn names_somebody(draft: &Draft, greeting: &Greeting, name: &Name) -> bool {
    let words = &draft.tokens[greeting.names.clone()];
    let common = words.iter().any(|token| is_common_name(&token.folded));
    let parted = draft
        .tokens
        .get(greeting.names.end)
        .is_none_or(|next| matches!(next.kind, Kind::Clause | Kind::Stop));
    let is_sure = if greeting.words.is_empty() {
        common && words.len() == 1 && turns_to_reader(draft, greeting.end)
    } else {
        common || greeting.has_title() || parted
    };
    let capitalized = words.iter().all(|token| token.capitalized) || greeting.has_title();
    is_sure
        && capitalized
        && words.iter().all(|token| name.shares_script(&token.folded))
        && !words.iter().any(|token| is_no_name(draft, &token.folded))
}

fn is_no_name(draft: &Draft, word: &str) -> bool {
    NO_NAMES.contains(&format!(" {word} ")) || is_in_profile(draft.request.target, word)
}

/// "Hi Acme team": employers, schools and towns are greeted too.
fn is_in_profile(profile: &Profile, word: &str) -> bool {
    let companies = profile
        .experience
        .iter()
        .filter_map(|position| position.company.as_ref());
    let schools = profile
        .education
        .iter()
        .filter_map(|course| course.school.as_ref());
    companies
        .chain(schools)
        .chain(&profile.headline)
        .chain(&profile.location)
        .any(|text| {
            fold(text)
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|part| part == word)
        })
}

static FIRES: &[Example] = &[
    Example::new("Hi Tom, I saw your talk.", "Tom").to(ana),
    Example::new("Hi Anna, I saw your talk.", "Anna").to(chloe),
    Example::new("Hi Cloe, I saw your talk.", "Cloe").to(chloe),
    Example::new("Dear Dr. Smith, I saw your talk.", "Smith").to(ana),
    Example::new("Guten Tag Frau Meier, ich las Ihren Artikel.", "Meier").to(ana),
    Example::new("Robert, I saw your talk.", "Robert").to(ana),
    Example::new("Hola Pablo, vi tu charla.", "Pablo").to(ana),
    Example::new("Bonjour Jean-Luc, votre article m'a plu.", "Jean-Luc").to(ana),
    Example::new("Hello Ana Riuz, I saw your talk.", "Riuz").to(ana),
    Example::new("Good morning Tom - quick question on tides", "Tom").to(ana),
];

static SILENT: &[Example] = &[
    Example::silent("Hi Tom, I saw your talk."),
    Example::silent("Hi Ana, I saw your talk.").to(ana),
    Example::silent("Hi Ana María, I saw your talk.").to(ana),
    Example::silent("Dear Ms. Ruiz, I saw your talk.").to(ana),
    Example::silent("Hi there, I saw your talk.").to(ana),
    Example::silent("Good morning team, I saw your talk.").to(ana),
    Example::silent("Hi Chloé, I saw your talk.").to(chloe),
    Example::silent("Hi, I saw your talk. Tom Fox told me of it.").to(ana),
    Example::silent("Currently, I write on tides.").to(ana),
    Example::silent("Marco Silva, who taught us both, gave me your name.").to(ana),
    Example::silent("Hello fellow nurse, I saw your talk.").to(ana),
    Example::silent("Liebe Kollegin, Ihr Vortrag war klar.").to(ana),
    Example::silent("Hi A., I saw your talk.").to(ana),
    Example::silent("Привет, Анна! Видел ваш доклад.").to(ana),
];

fn ana() -> Profile {
    Profile {
        name: Some("Dr. Ana María Ruiz (she/her)".into()),
        ..Profile::default()
    }
}

fn chloe() -> Profile {
    Profile {
        name: Some("Chloe Martin".into()),
        ..Profile::default()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Profile, Request, review};

    #[track_caller]
    fn mended(name: &str, note: &str, expected: Option<&str>) {
        let target = Profile {
            name: Some(name.into()),
            ..Profile::default()
        };
        let found = review(&Request {
            note,
            target: &target,
            ..Request::EMPTY
        });
        let fix = found
            .diagnostics
            .iter()
            .filter(|found| found.code == super::RULE.code)
            .flat_map(|found| &found.fixes)
            .next()
            .map(|fix| {
                let mut note = note.to_owned();
                note.replace_range(fix.span.start..fix.span.end, &fix.text);
                note
            });
        assert_eq!(fix.as_deref(), expected, "{note} to {name}");
    }

    #[test]
    fn the_right_name_is_offered() {
        mended("Ana Ruiz", "Hi Tom, hello", Some("Hi Ana, hello"));
        mended("Ana Ruiz", "Dear Dr. Smith,", Some("Dear Dr. Ruiz,"));
        mended("Ana Ruiz", "Hi Tom Fox,", Some("Hi Ana Ruiz,"));
        mended("Chloé Martin", "Hi Cloe,", Some("Hi Chloé,"));
        mended(
            "Frau Winter",
            "Guten Tag Frau Sommer,",
            Some("Guten Tag Frau Winter,"),
        );
    }

    #[test]
    fn names_in_other_orders_are_theirs() {
        mended("Nagy Anna", "Kedves Anna!", None);
        mended("Wei Wang", "Hi Wei,", None);
        mended("Tanaka Yuki", "Dear Tanaka-san,", None);
        mended("Dr. Lin", "Hello Dr. Lin,", None);
        mended("Frau Dr. Huber", "Liebe Frau Dr. Huber,", None);
        mended("Willem van der Berg", "Beste Willem,", None);
        mended(
            "Ursula von der Leyen",
            "Sehr geehrte Frau von der Leyen,",
            None,
        );
        mended("Sinead O’Brien", "Hi Sinéad,", None);
    }

    #[test]
    fn two_greeted_at_once_are_both() {
        mended("Ana Ruiz", "Hi Tom and Ana,", None);
        mended("Ana Ruiz", "Hi Ana & Tom,", None);
    }
}
