//! Groups that the person is in, and what else they follow.

use coach::Group;

use crate::lines::{is_bare_mark, lines};
use crate::numbers::count_of;
use crate::outline::Node;
use crate::page::{Kind, Page};
use crate::parts::entries;
use crate::words::Words;

/// What the section shows: it has tabs, and the page shows one at a time.
#[derive(Default)]
pub(crate) struct Interests {
    pub(crate) groups: Vec<Group>,
    pub(crate) names: Vec<String>,
}

pub(crate) fn read(page: &Page, words: &Words) -> Interests {
    let mut interests = Interests::default();
    for entry in entries(page.section(Kind::Interests)) {
        interests.add(entry, false, words);
    }
    for entry in entries(page.section(Kind::Groups)) {
        interests.add(entry, true, words);
    }
    interests
}

impl Interests {
    fn add(&mut self, entry: &Node, among_groups: bool, words: &Words) {
        let lines = lines(&[entry]);
        let named = |text: &&str| !is_bare_mark(text) && !words.is("showAll", text);
        let Some(name) = lines.iter().map(|line| line.text).find(named) else {
            return;
        };
        let members = lines
            .iter()
            .find_map(|line| count_of("members", line.text, words));
        let linked = lines
            .iter()
            .any(|line| line.href.is_some_and(|href| href.contains("/groups/")));
        if among_groups || members.is_some() || linked {
            self.add_group(name, members);
        } else if !self.names.iter().any(|known| known == name) {
            self.names.push(name.into());
        }
    }

    fn add_group(&mut self, name: &str, members: Option<u64>) {
        if !self.groups.iter().any(|group| group.name == name) {
            self.groups.push(Group {
                name: name.into(),
                members,
            });
        }
    }
}
