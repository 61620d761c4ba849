//! Bytes that a fuzzer changes at will, as all that a review looks at.
//!
//! Zero bytes part the fields. The first field is the note; every other begins with a byte that says
//! what it is. Any bytes are a case, and a small change of them is a small change of the case.

mod check;

use coach::{Acquaintance, Activity, Education, Group, Mutual, Position, Profile, Request};
use wire::ReviewRequest;

pub use check::check;

const LIMIT: u8 = b'#';
const SITE: u8 = b'@';
const HISTORY: u8 = b'<';
/// What follows is the sender's; what stands before it is the target's.
const SENDER: u8 = b'>';

/// All that a review looks at.
#[derive(Debug, Default, PartialEq)]
pub struct Case {
    note: String,
    target: Profile,
    sender: Profile,
    site: Option<String>,
    limit: Option<usize>,
    history: Vec<String>,
}

impl Case {
    /// Reads a case.
    pub fn read(bytes: &[u8]) -> Self {
        let mut fields = bytes.split(|byte| *byte == 0);
        let mut case = Self {
            note: text(fields.next().unwrap_or_default()),
            ..Self::default()
        };
        let mut is_sender = false;
        for field in fields {
            match field.split_first() {
                Some((&SENDER, _)) => is_sender = true,
                Some((&tag, value)) => case.put(tag, text(value), is_sender),
                None => {}
            }
        }
        case
    }

    /// The bytes that [`Case::read`] makes this case of.
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = self.note.clone().into_bytes();
        let mut field = |tag: u8, value: &str| {
            bytes.extend([0, tag]);
            bytes.extend(value.bytes().filter(|byte| *byte != 0));
        };
        if let Some(limit) = self.limit {
            field(LIMIT, &limit.to_string());
        }
        if let Some(site) = &self.site {
            field(SITE, site);
        }
        self.history.iter().for_each(|sent| field(HISTORY, sent));
        for (tag, value) in fields(&self.target) {
            field(tag, &value);
        }
        field(SENDER, "");
        for (tag, value) in fields(&self.sender) {
            field(tag, &value);
        }
        bytes
    }

    /// What the engine takes.
    pub fn request(&self) -> Request<'_> {
        Request {
            note: &self.note,
            target: &self.target,
            sender: &self.sender,
            site: self.site.as_deref(),
            limit: self.limit,
            history: &self.history,
        }
    }

    fn put(&mut self, tag: u8, value: String, is_sender: bool) {
        match tag {
            LIMIT => self.limit = value.parse().ok(),
            SITE => self.site = Some(value),
            HISTORY => self.history.push(value),
            _ if is_sender => put(&mut self.sender, tag, value),
            _ => put(&mut self.target, tag, value),
        }
    }
}

impl From<ReviewRequest> for Case {
    fn from(request: ReviewRequest) -> Self {
        Self {
            note: request.text,
            target: request.profile.unwrap_or_default(),
            sender: request.sender.unwrap_or_default(),
            site: request.site,
            limit: request.limit,
            history: request.history.unwrap_or_default(),
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn put(profile: &mut Profile, tag: u8, value: String) {
    match tag {
        b'n' => profile.name = Some(value),
        b'h' => profile.headline = Some(value),
        b'l' => profile.location = Some(value),
        b'a' => profile.about = Some(value),
        b'd' => profile.degree = value.parse().ok(),
        b'f' => profile.followers = value.parse().ok(),
        b'c' => profile.experience.push(Position {
            company: Some(value),
            ..Position::default()
        }),
        b't' => last(&mut profile.experience).title = Some(value),
        b'b' => last(&mut profile.experience).from = Some(value),
        b'e' => last(&mut profile.experience).to = Some(value),
        b'z' => last(&mut profile.experience).employees = value.parse().ok(),
        b's' => profile.education.push(Education {
            school: Some(value),
            ..Education::default()
        }),
        b'S' => last(&mut profile.education).degree = Some(value),
        b'v' => last(&mut profile.education).from = Some(value),
        b'w' => last(&mut profile.education).to = Some(value),
        b'k' => profile.skills.push(value),
        b'm' => profile.groups.push(Group {
            name: value,
            ..Group::default()
        }),
        b'y' => last(&mut profile.groups).members = value.parse().ok(),
        b'i' => profile.interests.push(value),
        b'x' => profile.activity.push(Activity {
            text: value,
            ..Activity::default()
        }),
        b'X' => last(&mut profile.activity).date = Some(value),
        b'q' => last(&mut profile.activity).kind = Some(value),
        b'u' => mutual(profile).names.push(value),
        b'g' => mutual(profile).count = value.parse().ok(),
        b'p' => profile.purposes.push(value),
        b'o' => profile.offers.push(value),
        b'r' => profile.references.push(Acquaintance {
            name: value,
            ..Acquaintance::default()
        }),
        b'j' => last(&mut profile.references).relation = Some(value),
        _ => {}
    }
}

/// What [`put`] makes this profile of.
fn fields(profile: &Profile) -> Vec<(u8, String)> {
    let mut fields = Fields::default();
    fields.one(b'n', &profile.name);
    fields.one(b'h', &profile.headline);
    fields.one(b'l', &profile.location);
    fields.one(b'a', &profile.about);
    fields.one(b'd', &profile.degree);
    fields.one(b'f', &profile.followers);
    for job in &profile.experience {
        fields.one(b'c', &Some(job.company.as_deref().unwrap_or_default()));
        fields.one(b't', &job.title);
        fields.one(b'b', &job.from);
        fields.one(b'e', &job.to);
        fields.one(b'z', &job.employees);
    }
    for education in &profile.education {
        fields.one(b's', &Some(education.school.as_deref().unwrap_or_default()));
        fields.one(b'S', &education.degree);
        fields.one(b'v', &education.from);
        fields.one(b'w', &education.to);
    }
    fields.all(b'k', &profile.skills);
    for group in &profile.groups {
        fields.one(b'm', &Some(&group.name));
        fields.one(b'y', &group.members);
    }
    fields.all(b'i', &profile.interests);
    for activity in &profile.activity {
        fields.one(b'x', &Some(&activity.text));
        fields.one(b'q', &activity.kind);
        fields.one(b'X', &activity.date);
    }
    if let Some(mutual) = &profile.mutual {
        fields.all(b'u', &mutual.names);
        fields.one(b'g', &mutual.count);
    }
    fields.all(b'p', &profile.purposes);
    fields.all(b'o', &profile.offers);
    for reference in &profile.references {
        fields.one(b'r', &Some(&reference.name));
        fields.one(b'j', &reference.relation);
    }
    fields.0
}

#[derive(Default)]
struct Fields(Vec<(u8, String)>);

impl Fields {
    fn one(&mut self, tag: u8, value: &Option<impl ToString>) {
        let value = value.iter().map(ToString::to_string);
        self.0.extend(value.map(|value| (tag, value)));
    }

    fn all(&mut self, tag: u8, values: &[String]) {
        self.0
            .extend(values.iter().map(|value| (tag, value.clone())));
    }
}

fn last<T: Default>(list: &mut Vec<T>) -> &mut T {
    if list.is_empty() {
        list.push(T::default());
    }
    list.last_mut().expect("it holds one")
}

fn mutual(profile: &mut Profile) -> &mut Mutual {
    profile.mutual.get_or_insert_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_read_as_it_was_written() {
        let request = r##"{
            "text": "Hi Ana",
            "limit": 200,
            "site": "linkedin",
            "history": ["Hi Ben"],
            "profile": {
                "name": "Ana Ruiz", "degree": 2, "followers": 7, "location": "Leeds",
                "experience": [{"company": "Acme", "title": "Welder", "from": "2001", "employees": 9}],
                "education": [{"school": "MIT", "degree": "PhD", "from": "1999", "to": "2001"}],
                "groups": [{"name": "Beekeepers", "members": 40}],
                "activity": [{"kind": "post", "text": "Steel rusts."}],
                "mutual": {"names": ["Tom Fox"], "count": 3},
                "skills": ["Welding"], "interests": ["Bees"]
            },
            "sender": {
                "headline": "Nurse", "about": "I nurse.", "purposes": ["learn"], "offers": ["a map"],
                "references": [{"name": "Tom Fox", "relation": "my boss"}]
            }
        }"##;
        let request: ReviewRequest = serde_json::from_str(request).unwrap();
        let case = Case::from(request);
        assert_eq!(Case::read(&case.write()), case);
    }

    #[test]
    fn any_bytes_are_a_case() {
        assert_eq!(Case::read(b""), Case::default());
        assert_eq!(Case::read(b"Hi\xff\0\0zx\0?").note, "Hi\u{fffd}");
    }
}
