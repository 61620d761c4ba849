//! Another name than the reader's in the greeting.

use std::ops::Range;

use super::{Example, Remark, Rule, Subject, named, say, shown, told, write};
use crate::draft::Draft;
use crate::greeting::{Addressee, Greeting, greeting, is_particle};
use crate::names::{Likeness, Name, is_common_name};
use crate::text::{Kind, Token, fold, span_of, tokens, words};
use crate::{Code, Profile, Severity, Span};

pub(crate) static RULE: Rule = Rule {
    code: Code::WrongName,
    severity: Severity::Warning,
    protects_from: "another person's name",
    meaning: told(
        "The greeting names somebody else than the person whose profile is open, or misspells \
              their name. Short names, initials, titles with the family name, other orders and \
              missing accents are all right. Later in the note, the name of somebody who was \
              greeted in an earlier note is one that was left over. Where the profile shows no \
              name, or the greeting names nobody, there is nothing to say.",
    ),
    says: SENTENCES,
    check,
    fires: shown(FIRES),
    silent: shown(SILENT),
};

/// What Japan, Korea and India put behind a name: "Tanaka-san".
const HONORIFICS: &[&str] = &["ji", "kun", "nim", "sama", "san", "sensei", "ssi"];

/// Capitalised words after a greeting that are no names.
const NO_NAMES: &str = " friend friends colleague colleagues fellow neighbour neighbor world team community network \
     connection connections recruiter hiring boss chief legend captain monday friday day morning \
     kollege kollegin kollegen nachbar nachbarin freund freundin gemeinde collegue confrere \
     consoeur ami amie amigo amiga colega colegas collega colleghi amico amica vizinho vizinha \
     vecino vecina beste fans leser there all everyone again linkedin xing partner mom dad coach \
     buddy mate pal bro sis chef stranger hello happy ";

say! {
    LEFT_OVER = "left_over_name": "You greeted somebody of that name in an earlier note. Is it left over?";
    SPELLING = "wrong_spelling": "They spell it {right}, not {wrong}. People notice their own name first.";
    OTHER_NAME = "wrong_name": "You greet {wrong}, but this is {right}. A wrong name ends the reading.";
}

fn check(subject: &Subject) -> Vec<Remark> {
    let draft = subject.draft;
    let Some(name) = &draft.facts.reader else {
        return Vec::new();
    };
    let greeting = draft.greeting.as_ref();
    let body = greeting.map_or(0, |greeting| greeting.end);
    let greeted = greeting.and_then(|greeting| in_greeting(draft, greeting, name));
    greeted
        .into_iter()
        .chain(left_over(draft, body, name))
        .collect()
}

fn in_greeting(draft: &Draft, greeting: &Greeting, name: &Name) -> Option<Remark> {
    if greeting.kind != Addressee::Person {
        return None;
    }
    let words: Vec<_> = names_of(draft, greeting.names.clone())
        .map(|token| (token, name.likeness(&token.folded)))
        .collect();
    let slip = words.iter().find_map(|(token, likeness)| match likeness {
        Likeness::Slip(right) => Some((token, right)),
        _ => None,
    });
    if let Some((token, right)) = slip {
        return Some(misspelt(draft, token, right));
    }
    let is_theirs = words
        .iter()
        .any(|(_, likeness)| *likeness == Likeness::Same)
        || also_greeted(draft, greeting)
            .is_some_and(|token| name.likeness(&token.folded) == Likeness::Same);
    if is_theirs {
        return other_first(draft, greeting, &words, name)
            .or_else(|| other_half(draft, greeting, &words, name));
    }
    names_somebody(draft, greeting, name).then(|| other(draft, greeting, name))
}

/// The words that tell people apart: "de", "van" and the "Al" of "Al-Rashid" are in many names.
fn names_of<'a>(draft: &'a Draft, names: Range<usize>) -> impl Iterator<Item = &'a Token> {
    let tells = |at: &usize| {
        let token = &draft.tokens[*at];
        !is_particle(&token.folded) || (token.capitalized && !has_hyphen(draft, *at))
    };
    names.filter(tells).map(|at| &draft.tokens[at])
}

/// True for the "Hans" of "Hans-Peter".
fn has_hyphen(draft: &Draft, at: usize) -> bool {
    let next = draft.tokens.get(at + 1);
    next.is_some_and(|next| &draft.text()[draft.tokens[at].span.end..next.span.start] == "-")
}

/// "Dear Bob Fox" to Ben Fox: their family name, and somebody else's first name.
fn other_first(
    draft: &Draft,
    greeting: &Greeting,
    words: &[(&Token, Likeness)],
    name: &Name,
) -> Option<Remark> {
    let [(first, Likeness::Different), (_, Likeness::Same)] = words else {
        return None;
    };
    let is_name = is_common_name(&first.folded) && first.capitalized && !greeting.has_title();
    if !is_name || name.is_short_of_first() || !name.shares_script(&first.folded) {
        return None;
    }
    let right = name.first()?;
    Some(you_greet(draft, first.span, name).with_fix(write(&right), first.span, right))
}

/// "Dear Hans-Peter" to Hans-Jürgen: half of it is right.
fn other_half(
    draft: &Draft,
    greeting: &Greeting,
    words: &[(&Token, Likeness)],
    name: &Name,
) -> Option<Remark> {
    let [(_, Likeness::Same), (second, Likeness::Different)] = words else {
        return None;
    };
    let is_double = has_hyphen(draft, greeting.names.start) && is_common_name(&second.folded);
    let right = name.first().filter(|right| right.contains('-'))?;
    let span = span_of(&draft.tokens[greeting.names.clone()]);
    is_double.then(|| you_greet(draft, span, name).with_fix(write(&right), span, right))
}

/// The name of a reader of an earlier note, called in this one: "Thanks, Tom!" to Ana.
fn left_over(draft: &Draft, body: usize, name: &Name) -> Option<Remark> {
    let called = (body..draft.tokens.len()).find(|&at| {
        let token = &draft.tokens[at];
        is_called(draft, at)
            && name.likeness(&token.folded) == Likeness::Different
            && !is_senders(draft, at)
            && draft
                .request
                .history
                .iter()
                .any(|sent| greets(sent, &token.folded))
    })?;
    let span = draft.tokens[called].span;
    let remark = Remark::new(span, LEFT_OVER);
    Some(match name.first() {
        Some(right) => remark.with_fix(write(&right), span, right),
        None => remark,
    })
}

/// True for a capitalised word between a comma and the end of the clause.
fn is_called(draft: &Draft, at: usize) -> bool {
    let after_comma = at
        .checked_sub(1)
        .is_some_and(|before| draft.tokens[before].folded == ",");
    let ends = draft.tokens.get(at + 1).is_none_or(|next| !next.is_word());
    let token = &draft.tokens[at];
    token.capitalized && token.kind == Kind::Word && after_comma && ends
}

/// True for the sender's own name, and for a last word that may be a signature.
fn is_senders(draft: &Draft, at: usize) -> bool {
    match draft.request.sender.name.as_deref() {
        Some(sender) => {
            Name::parse(sender).likeness(&draft.tokens[at].folded) != Likeness::Different
        }
        None => !draft.tokens[at + 1..].iter().any(Token::is_word),
    }
}

fn greets(note: &str, name: &str) -> bool {
    let tokens = tokens(note);
    greeting(note, &tokens).is_some_and(|greeting| {
        greeting.kind == Addressee::Person
            && tokens[greeting.names]
                .iter()
                .any(|token| token.folded == name)
    })
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
        SPELLING.with(&[("right", right), ("wrong", wrong)]),
    )
    .with_fix(write(right), token.span, right)
}

fn other(draft: &Draft, greeting: &Greeting, name: &Name) -> Remark {
    let words = &draft.tokens[greeting.names.clone()];
    let span = span_of(words);
    let remark = you_greet(draft, span, name);
    let right = match (greeting.has_title(), words.len()) {
        (true, _) => name.last(),
        (false, 1) => name.first(),
        _ => Some(name.whole()),
    };
    match right {
        Some(right) => remark.with_fix(write(&right), span, right),
        None => remark,
    }
}

fn you_greet(draft: &Draft, span: Span, name: &Name) -> Remark {
    let wrong = &draft.text()[span.start..span.end];
    let whole = name.whole();
    Remark::new(
        span,
        OTHER_NAME.with(&[("wrong", wrong), ("right", &whole)]),
    )
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
    let honours = words.last().is_some_and(|token| {
        words.len() > 1 && HONORIFICS.contains(&token.folded.as_str()) && !token.capitalized
    });
    let parted = draft
        .tokens
        .get(greeting.names.end)
        .is_none_or(|next| matches!(next.kind, Kind::Clause | Kind::Stop));
    let is_sure = if greeting.words.is_empty() {
        honours || (common && words.len() == 1 && turns_to_reader(draft, greeting.end))
    } else {
        common || greeting.has_title() || parted || turns_to_reader(draft, greeting.names.end)
    };
    // Some write everything small: then only a name that the table knows, and nothing after it.
    let is_small = common && parted && words.len() == 1;
    let capitalized =
        words.iter().all(|token| token.capitalized) || greeting.has_title() || honours;
    is_sure
        && (capitalized || is_small)
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
        .any(|text| words(&fold(text)).any(|part| part == word))
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
    Example::new("hi tom, i saw your talk.", "tom").to(ana),
    Example::new("Hi Priya I saw your talk.", "Priya").to(ana),
    Example::new("Kenji-san, hello from Taipei.", "Kenji-san").to(ana),
    Example::new("Hi Karen, I saw your talk.", "Karen").to(karin),
    Example::new("Hello Hans-Peter, I saw your talk.", "Hans-Peter").to(hans),
    Example::new("Dear Ms. Al-Shehri, I saw your talk.", "Al-Shehri").to(fatimah),
    Example::new("Dear Tom Ruiz, I saw your talk.", "Tom").to(ana),
    Example::new(
        "Hi Ana, I saw your talk. Great work, Tom! I fish too.",
        "Tom",
    )
    .to(ana)
    .after(&["Hi Tom, I saw your talk. Great work, Tom!"]),
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
    Example::silent("Hi there, Marta Kos, my teacher, told me of your talk.").to(ana),
    Example::silent("Hallo, Marta Kos, die mich betreut, lobt Ihren Vortrag.").to(ana),
    Example::silent("Hi Karina, I saw your talk.").to(karin),
    Example::silent("Hello Hans, I saw your talk.").to(hans),
    Example::silent("Hello Hans-J., I saw your talk.").to(hans),
    Example::silent("Maurer-san, I saw your talk.").to(hans),
    Example::silent("Dear Ms. Al-Zahrani, I saw your talk.").to(fatimah),
    Example::silent("Dear Ms. Zahrani, I saw your talk.").to(fatimah),
    Example::silent("Hello fellow nurse, I saw your talk.").to(ana),
    Example::silent("Liebe Kollegin, Ihr Vortrag war klar.").to(ana),
    Example::silent("Hi A., I saw your talk.").to(ana),
    Example::silent("Привет, Анна! Видел ваш доклад.").to(ana),
    Example::silent("Hi Ana, I saw your talk. I was there with Bea, Tom and Ola.")
        .to(ana)
        .after(&["Hi Tom, I saw your talk."]),
    Example::silent("Hi Ana, I saw your talk. Regards, Tom")
        .to(ana)
        .after(&["Hi Tom, I saw your talk."]),
];

fn ana() -> Profile {
    named("Dr. Ana María Ruiz (she/her)")
}

fn karin() -> Profile {
    named("Karin Lindqvist")
}

fn hans() -> Profile {
    named("Hans-Jürgen Maurer")
}

fn fatimah() -> Profile {
    named("Fatimah Al-Zahrani, PT")
}

fn chloe() -> Profile {
    named("Chloe Martin")
}

#[cfg(test)]
mod tests {
    use super::named;
    use crate::{Request, review};

    #[track_caller]
    fn mended(name: &str, note: &str, expected: Option<&str>) {
        let target = named(name);
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
            .map(|fix| fix.applied_to(note));
        assert_eq!(fix.as_deref(), expected, "{note} to {name}");
    }

    #[test]
    fn the_right_name_is_offered() {
        mended("Ana Ruiz", "Hi Tom, hello", Some("Hi Ana, hello"));
        mended("Ana Ruiz", "Dear Dr. Smith,", Some("Dear Dr. Ruiz,"));
        mended("Ana Ruiz", "Hi Tom Fox,", Some("Hi Ana Ruiz,"));
        mended("Chloé Martin", "Hi Cloe,", Some("Hi Chloé,"));
        mended("Ben Okafor", "Hi Bob,", Some("Hi Ben,"));
        mended("Sara Holm", "Hi Sarah,", Some("Hi Sara,"));
        mended("Ben Okafor", "Dear Bob Okafor,", Some("Dear Ben Okafor,"));
        mended(
            "Jan van Dijk",
            "Dear Mr. van Dyk,",
            Some("Dear Mr. van Dijk,"),
        );
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
        mended("Ana Ruiz", "Guten Tag Frau Ruiz,", None);
        mended("Ana Ruiz", "Dear Dr. Ruiz,", None);
        mended("Ahmed al-Rashid", "Dear Mr. Rashid,", None);
        mended("Jan de Vries", "Beste heer De Vries,", None);
    }

    #[test]
    fn two_greeted_at_once_are_both() {
        mended("Ana Ruiz", "Hi Tom and Ana,", None);
        mended("Ana Ruiz", "Hi Ana & Tom,", None);
    }
}
