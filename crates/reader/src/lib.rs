//! Reads a person's profile from the outline of a page.
//!
//! Pure and total: any outline in, a profile out. What the page does not show stays absent, and
//! nobody but the person whose page is open is read: side rails and "People you may know" are cut
//! off before any reading starts.
//!
//! The way of an outline: [`page`] splits it into the top card and the named sections; one module
//! per part of a profile reads its section; [`merge`] adds the result to what is already known.
//! All words that a site uses stand in its file in `sites/`; [`words`] looks them up.

#![forbid(unsafe_code)]

mod about;
mod activity;
mod dates;
mod degree;
mod education;
mod experience;
mod identity;
mod interests;
mod lines;
mod merge;
mod mutual;
mod numbers;
pub mod outline;
mod page;
mod parts;
mod skills;
mod top_card;
mod words;

pub use outline::{Node, Outline, Role};

use coach::Profile;

use identity::Address;
use page::{Kind, Page};
use words::Words;

/// Reads the profile of the person whose page is open, and adds it to what is already `known` of
/// that same person: a page renders its sections one after another.
///
/// Where the outline shows somebody else, `known` is dropped. A profile does not hold an address,
/// so two people of one name can be told apart only by the caller, who sees the address change.
pub fn read(site: &str, outline: &Outline, known: Option<Profile>) -> Profile {
    let Some(words) = Words::of(site) else {
        return known.unwrap_or_default();
    };
    let address = Address::of(&outline.path, &words);
    let page = Page::of(&outline.nodes, &words);
    let seen = match address {
        Address::Profile(_) => read_page(&page, outline, &address, &words),
        Address::Invitation(_) | Address::Elsewhere => Profile {
            name: identity::invited(outline, &address, &words),
            ..Profile::default()
        },
    };
    match known.filter(|known| identity::is_same_person(&seen, known, &address)) {
        Some(known) => merge::merge(known, seen),
        None => seen,
    }
}

fn read_page(page: &Page, outline: &Outline, address: &Address, words: &Words) -> Profile {
    let titled = identity::from_title(&outline.title, words);
    let (name, card) = top_card::locate(page, titled.as_deref(), address, words);
    let mut profile = name
        .as_deref()
        .map(|name| top_card::read(&card, name, words))
        .unwrap_or_default();
    profile.about = about::read(page.section(Kind::About), words);
    let company = profile.experience.pop();
    profile.experience = experience::read(page.section(Kind::Experience), words);
    // The card names the employer before the section with the jobs is rendered.
    if profile.experience.is_empty() {
        profile.experience.extend(company);
    }
    profile.education = education::read(page.section(Kind::Education), words);
    profile.skills = skills::read(page.section(Kind::Skills), words);
    let activity = page.section(Kind::Activity);
    profile.activity = activity::read(activity, name.as_deref(), words);
    profile.followers = profile
        .followers
        .or_else(|| activity::followers(activity, words));
    let interests = interests::read(page, words);
    profile.groups = interests.groups;
    profile.interests = interests.names;
    profile.name = name;
    profile
}
