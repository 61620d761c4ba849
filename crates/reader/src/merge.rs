//! Adds what a page shows now to what it showed before.
//!
//! What the page shows now counts. It never takes away: a section that is not on the page at this
//! moment may have been scrolled out of it, and a list that got shorter was folded.

use coach::{Education, Group, Mutual, Position, Profile};

/// Both are the same person's.
pub(crate) fn merge(known: Profile, seen: Profile) -> Profile {
    Profile {
        name: seen.name.or(known.name),
        headline: seen.headline.or(known.headline),
        location: seen.location.or(known.location),
        about: longer(known.about, seen.about),
        degree: seen.degree.or(known.degree),
        followers: seen.followers.or(known.followers),
        experience: richer(known.experience, seen.experience, told_of_job),
        education: richer(known.education, seen.education, told_of_study),
        skills: richer(known.skills, seen.skills, |_| 1),
        groups: richer(known.groups, seen.groups, told_of_group),
        interests: richer(known.interests, seen.interests, |_| 1),
        activity: richer(known.activity, seen.activity, |entry| entry.text.len()),
        mutual: more(known.mutual, seen.mutual),
        purposes: richer(known.purposes, seen.purposes, |_| 1),
        offers: richer(known.offers, seen.offers, |_| 1),
        references: richer(known.references, seen.references, |_| 1),
    }
}

/// The new text, unless it is the beginning of the old one: folded again.
fn longer(known: Option<String>, seen: Option<String>) -> Option<String> {
    match (known, seen) {
        (Some(known), Some(seen)) => {
            let start = seen.trim_end_matches(['…', '.', ' ']);
            Some(if known.starts_with(start) {
                known
            } else {
                seen
            })
        }
        (known, seen) => seen.or(known),
    }
}

/// The list that tells more; the new one where they tell as much.
fn richer<T>(known: Vec<T>, seen: Vec<T>, told: impl Fn(&T) -> usize) -> Vec<T> {
    let weight = |list: &[T]| (list.len(), list.iter().map(&told).sum::<usize>());
    if weight(&known) > weight(&seen) {
        known
    } else {
        seen
    }
}

fn told_of_job(job: &Position) -> usize {
    let words = [&job.title, &job.company, &job.from, &job.to];
    words.iter().filter(|field| field.is_some()).count() + usize::from(job.employees.is_some())
}

fn told_of_study(study: &Education) -> usize {
    let words = [&study.school, &study.degree, &study.from, &study.to];
    words.iter().filter(|field| field.is_some()).count()
}

fn told_of_group(group: &Group) -> usize {
    usize::from(group.members.is_some())
}

/// The one that names more people; the new one where they name as many.
fn more(known: Option<Mutual>, seen: Option<Mutual>) -> Option<Mutual> {
    match (known, seen) {
        (Some(known), Some(seen)) if known.names.len() > seen.names.len() => Some(Mutual {
            count: known.count.max(seen.count),
            names: known.names,
        }),
        (known, seen) => seen.or(known),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(text: &str) -> Profile {
        Profile {
            about: Some(text.into()),
            ..Profile::default()
        }
    }

    #[test]
    fn a_text_that_was_unfolded_stays_so() {
        let long = about("I draw maps. And more.");
        assert_eq!(merge(long.clone(), about("I draw maps.…")), long);
        assert_eq!(merge(about("I draw maps."), long.clone()), long);
        assert_eq!(merge(long, about("I teach.")), about("I teach."));
    }

    #[test]
    fn nothing_seen_takes_nothing_away() {
        let known = Profile {
            skills: vec!["Rust".into()],
            offers: vec!["review".into()],
            degree: Some(2),
            ..about("I draw maps.")
        };
        assert_eq!(merge(known.clone(), Profile::default()), known);
    }

    #[test]
    fn the_longer_list_wins() {
        let list = |names: &[&str]| Profile {
            skills: names.iter().map(|name| (*name).into()).collect(),
            ..Profile::default()
        };
        let both = list(&["Rust", "SQL"]);
        assert_eq!(merge(both.clone(), list(&["Go"])), both);
        assert_eq!(merge(list(&["Go"]), both.clone()), both);
    }
}
