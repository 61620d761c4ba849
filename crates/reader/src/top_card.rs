//! The top card: name, headline, employer, place, degree, followers, mutual connections.

use coach::{Position, Profile};

use crate::degree::{degree, split_badge};
use crate::identity::{Address, clean_name, is_pronouns, is_same_name};
use crate::lines::{Line, dotted, everything, is_bare_mark};
use crate::mutual;
use crate::numbers::count_of;
use crate::outline::{Node, Role};
use crate::page::{Kind, Page};
use crate::words::Words;

/// Finds the name of the person whose page is open, and the lines of the card from there on.
pub(crate) fn locate<'a>(
    page: &Page<'a>,
    titled: Option<&str>,
    address: &Address,
    words: &Words,
) -> (Option<String>, Vec<Line<'a>>) {
    let card = page.section(Kind::TopCard);
    let keyed = !card.is_empty();
    let blocks: Vec<Vec<Line>> = if keyed {
        vec![everything(card)]
    } else {
        page.loose
            .iter()
            .map(|node: &&Node| everything(&[*node]))
            .collect()
    };
    let lines: Vec<Line> = blocks.iter().flatten().copied().collect();
    let name_in = |line: &Line| clean_name(line.text, words);
    let is_titled = |line: &Line| titled.is_some_and(|title| is_same_name(title, &name_in(line)));
    let find = |role: Role, wanted: &dyn Fn(&Line) -> bool| {
        let mut candidates = lines.iter();
        candidates.position(|line| line.role == role && wanted(line))
    };
    let by_title = || find(Role::Heading, &is_titled);
    let by_address = || find(Role::Heading, &|line| address.suits(&name_in(line)));
    let by_text = || find(Role::Text, &is_titled);
    let only_heading = || find(Role::Heading, &|_| keyed && titled.is_none());

    let found = if titled.is_some_and(|title| address.suits(title)) {
        by_title().or_else(by_text).or_else(by_address)
    } else {
        // After a move inside the page the title may still be the last person's.
        by_address()
            .or_else(by_title)
            .or_else(only_heading)
            .or_else(by_text)
    };
    match found {
        Some(at) => (
            Some(name_in(&lines[at])).filter(|name| !name.is_empty()),
            rest_of_card(&blocks, at),
        ),
        None => (titled.map(Into::into), Vec::new()),
    }
}

/// The lines from the name to the end of its block or to the next heading. On a flat page, where
/// a block is a single line, only a heading ends the card.
fn rest_of_card<'a>(blocks: &[Vec<Line<'a>>], name_at: usize) -> Vec<Line<'a>> {
    let mut at = name_at;
    let mut blocks = blocks.iter();
    let own = loop {
        match blocks.next() {
            Some(block) if at < block.len() => break &block[at..],
            Some(block) => at -= block.len(),
            None => return Vec::new(),
        }
    };
    let name = own[0].text;
    let same = |line: &&Line| line.role != Role::Heading || line.text == name;
    let alone = own.iter().all(|line| line.text == name);
    let following = blocks.filter(|_| alone).flatten();
    own.iter()
        .chain(following)
        .take_while(same)
        .copied()
        .collect()
}

/// Reads the card whose first line is the name.
pub(crate) fn read(card: &[Line], name: &str, words: &Words) -> Profile {
    let mut profile = Profile {
        degree: card
            .iter()
            .find_map(|line| degree(line.text, words).or_else(|| split_badge(line.text, words).1)),
        followers: card
            .iter()
            .find_map(|line| count_of("followers", line.text, words)),
        mutual: mutual::read(card, words),
        ..Profile::default()
    };
    let labelled = card
        .iter()
        .filter_map(|line| line.label)
        .find_map(|label| words.capture("currentCompany", label));
    let told = Told::of(card, name, words);
    profile.headline = told.headline.map(Into::into);
    profile.location = told.location.map(Into::into);
    let company = labelled.or_else(|| told.between.iter().find_map(company));
    profile.experience.extend(company.map(|company| Position {
        company: Some(company.into()),
        ..Position::default()
    }));
    profile
}

/// The lines that the person wrote, between the name and the link to the contact details.
struct Told<'l> {
    headline: Option<&'l str>,
    between: Vec<Line<'l>>,
    location: Option<&'l str>,
}

impl<'l> Told<'l> {
    fn of(card: &[Line<'l>], name: &str, words: &Words) -> Self {
        let contact = card
            .iter()
            .position(|line| words.is("contactInfo", line.text));
        let own = &card[..contact.unwrap_or(card.len())];
        // A person without a headline has dashes in its place.
        let dashed = own
            .iter()
            .any(|line| line.text.len() > 1 && line.text.chars().all(|c| c == '-'));
        let mut lines: Vec<Line> = own
            .iter()
            .filter(|line| line.role != Role::Button && !is_furniture(line.text, name, words))
            .copied()
            .collect();
        lines.dedup_by(|next, line| next.text == line.text);

        let marked = own
            .last()
            .is_some_and(|line| is_bare_mark(line.text) && !dashed);
        let sure = lines.len() > 1 || dashed || marked;
        let place = contact.filter(|_| sure).and_then(|_| lines.pop());
        let mut lines = lines.into_iter();
        let headline = if dashed { None } else { lines.next() };
        Self {
            headline: headline.map(|line| line.text),
            between: lines.collect(),
            location: place.map(|line| line.text),
        }
    }
}

/// True for lines that the site wrote, and for the name said again.
fn is_furniture(text: &str, name: &str, words: &Words) -> bool {
    let site_says = ["badges", "actions", "talksAbout"];
    let counts = ["followers", "connections"];
    is_bare_mark(text)
        || is_same_name(text, name)
        || degree(text, words).is_some()
        || is_pronouns(text, words)
        || site_says.iter().any(|list| words.is(list, text))
        || counts
            .iter()
            .any(|list| count_of(list, text, words).is_some())
        || mutual::parse(text, words).is_some()
}

/// "Acme · University of Porto": the employer, then the school. A single name may be either.
fn company<'l>(line: &Line<'l>) -> Option<&'l str> {
    let mut parts = dotted(line.text);
    let first = parts.next()?;
    let linked = line.href.is_some_and(|href| href.contains("/company/"));
    (linked || parts.next().is_some()).then_some(first)
}
