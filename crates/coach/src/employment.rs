//! Where somebody works no longer, by their profile.

use crate::organisation::Organisation;
use crate::text::{fold, words};
use crate::{Position, Profile};

/// How words begin that say in a headline that something is over: "ex-Acme", "retired from Acme".
const BYGONE: &[&str] = &[
    "alum", "ancien", "antig", "ehemal", "emerit", "former", "previous", "retire",
];

/// True where the profile shows that they worked there and that it is over: each job there has an
/// end, and nothing that they do now may be the same under another name.
pub(crate) fn has_left(profile: &Profile, employer: &Organisation) -> bool {
    // "Your work in Leeds" is none at Leeds Pumps.
    let town = profile.location.as_deref().unwrap_or_default();
    let is_short = |company: &Organisation| employer.begins(company) && !employer.is_named_by(town);
    ended(profile).any(|company| employer.is(&company) || is_short(&company))
        && !may_be_there(profile, employer)
}

/// True where what they do now may mean `employer`: a job without an end, or the headline.
pub(crate) fn may_be_there(profile: &Profile, employer: &Organisation) -> bool {
    // Beside "Town Library of Graz", which they left, "Town Library of Linz" is another one.
    let is_told_apart = ended(profile).any(|company| employer.is(&company));
    let may_be = |company: &str| {
        let are_one = |other: Organisation| {
            employer.is(&other) || employer.begins(&other) || other.begins(employer)
        };
        Organisation::named(company).is_some_and(are_one)
            || (!is_told_apart && employer.resembles(company))
    };
    let mut open = profile.experience.iter().filter(|job| job.to.is_none());
    let is_there = |job: &Position| {
        let title = job.title.as_deref().unwrap_or_default();
        employer.is_named_by(title) || may_be(job.company.as_deref().unwrap_or_default())
    };
    let headline = profile.headline.as_deref().unwrap_or_default();
    let mut parts = headline.split(['|', '·', '•', ',', ';', '/']);
    open.any(is_there) || parts.any(|part| employer.is_named_by(part) && !is_bygone(part))
}

/// Where they had a job that has an end.
fn ended(profile: &Profile) -> impl Iterator<Item = Organisation> {
    let jobs = profile.experience.iter().filter(|job| job.to.is_some());
    jobs.filter_map(|job| Organisation::named(job.company.as_deref()?))
}

fn is_bygone(part: &str) -> bool {
    let part = fold(part);
    words(&part).any(|word| word == "ex" || BYGONE.iter().any(|start| word.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(headline: &str, jobs: &[(&str, &str, Option<&str>)], named: &str, expected: bool) {
        let job = |&(title, company, to): &(&str, &str, Option<&str>)| Position {
            title: Some(title.to_owned()),
            company: Some(company.to_owned()),
            from: Some("2011".to_owned()),
            to: to.map(ToOwned::to_owned),
            employees: None,
        };
        let profile = Profile {
            headline: Some(headline.to_owned()),
            location: Some("Bergen, Norway".to_owned()),
            experience: jobs.iter().map(job).collect(),
            ..Profile::EMPTY
        };
        let employer = Organisation::named(named).unwrap();
        assert_eq!(has_left(&profile, &employer), expected, "{named}");
    }

    #[test]
    fn a_job_with_an_end_is_over() {
        let jobs = [
            ("Nurse", "Royal Infirmary of Tarn", Some("2020")),
            ("Head", "Ostrow House", None),
        ];
        check("Head of Ostrow House", &jobs, "Royal Infirmary", true);
        check("Head of Ostrow House", &jobs, "Ostrow House", false);
        check("Head of Ostrow House", &jobs, "Borea", false);
    }

    #[test]
    fn the_beginning_of_its_name_is_short_for_an_employer() {
        let jobs = [("Nurse", "Tarn Royal Infirmary", Some("2020"))];
        check("", &jobs, "Tarn Royal", true);
        check("", &jobs, "Royal Infirmary", false);
        let jobs = [("Fitter", "Leeds Pumps", Some("2020"))];
        check("", &jobs, "Leeds Pumps", true);
        check("", &jobs, "Leeds", false);
        check("", &jobs, "Bergen", false);
        let jobs = [("Fitter", "Bergen Pumps", Some("2020"))];
        check("", &jobs, "Bergen", false);
    }

    #[test]
    fn another_branch_is_another_employer_where_the_profile_has_both() {
        let jobs = [
            ("Librarian", "Town Library Graz", Some("2020")),
            ("Head", "Town Library Linz", None),
        ];
        check("", &jobs, "Town Library Graz", true);
        check("", &jobs, "Town Library", false);
        let jobs = [
            ("Engineer", "Borea", Some("2020")),
            ("Engineer", "Borea Energy", None),
        ];
        check("", &jobs, "Borea", false);
    }

    #[test]
    fn who_came_back_has_not_left() {
        let jobs = [
            ("Engineer", "Borea GmbH", Some("2020")),
            ("Adviser to Borea", "Own account", None),
        ];
        check("", &jobs, "Borea", false);
        check("", &jobs[..1], "Borea", true);
    }

    #[test]
    fn a_headline_tells_of_today_unless_it_says_otherwise() {
        let jobs = [("Engineer", "Borea", Some("2020"))];
        check(
            "Grid people | Visiting fellow at Borea",
            &jobs,
            "Borea",
            false,
        );
        check("Grid people | ex-Borea", &jobs, "Borea", true);
        check("Ehemalige Leiterin, Borea", &jobs, "Borea", false);
        check("Ehemals Leiterin bei Borea", &jobs, "Borea", true);
    }
}
