//! Where somebody works no longer, by their profile.

use crate::organisation::Organisation;
use crate::text::fold;
use crate::{Position, Profile};

/// How words begin that say in a headline that something is over: "ex-Acme", "retired from Acme".
const BYGONE: &[&str] = &[
    "alum", "ancien", "antig", "ehemal", "emerit", "former", "previous", "retire",
];

/// True where the profile shows that they worked there and that it is over: each job there has an
/// end, and nothing that they do now may be the same under another name.
pub(crate) fn has_left(profile: &Profile, employer: &Organisation) -> bool {
    let mut ended = profile.experience.iter().filter(|job| job.to.is_some());
    let was_there = ended.any(|job| {
        let company = job.company.as_deref().and_then(Organisation::named);
        company.is_some_and(|it| employer.is(&it) || employer.is_short_for(&it))
    });
    was_there && !may_be_there(profile, employer)
}

/// True where what they do now may mean `employer`: a job without an end, or the headline.
pub(crate) fn may_be_there(profile: &Profile, employer: &Organisation) -> bool {
    let mut open = profile.experience.iter().filter(|job| job.to.is_none());
    let is_there = |job: &Position| {
        let title = job.title.as_deref().unwrap_or_default();
        let company = job.company.as_deref().unwrap_or_default();
        employer.is_named_by(title) || employer.resembles(company)
    };
    let headline = profile.headline.as_deref().unwrap_or_default();
    let mut parts = headline.split(['|', '·', '•', ',', ';', '/']);
    open.any(is_there) || parts.any(|part| employer.is_named_by(part) && !is_bygone(part))
}

fn is_bygone(part: &str) -> bool {
    let part = fold(part);
    let mut words = part.split(|mark: char| !mark.is_alphanumeric());
    words.any(|word| word == "ex" || BYGONE.iter().any(|start| word.starts_with(start)))
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
