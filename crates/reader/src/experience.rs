//! Where the person works and worked.
//!
//! A job is an entry with a line of dates; without one, an entry is not taken for a job. Several
//! roles at one employer stand in one entry: the employer's name and the time in all, then an
//! entry per role.

use coach::Position;

use crate::dates::{Dates, dates, is_duration};
use crate::lines::{Line, dotted, is_bare_mark, lines};
use crate::numbers::count_of;
use crate::outline::{Node, Role};
use crate::parts::{children, outermost};
use crate::words::Words;

/// The jobs in a section, in the page's order.
pub(crate) fn read(section: &[&Node], words: &Words) -> Vec<Position> {
    let mut jobs = read_level(section, None, words, 0);
    jobs.dedup();
    jobs
}

/// No page nests its jobs deeper.
const DEEPEST: usize = 20;

fn read_level(
    nodes: &[&Node],
    company: Option<&str>,
    words: &Words,
    depth: usize,
) -> Vec<Position> {
    let inner = outermost(nodes);
    let (dated, undated): (Vec<&Node>, Vec<&Node>) = inner
        .iter()
        .partition(|node| has_dates(&lines(&[**node]), words));
    let own = lines_outside(nodes, &inner);
    if dated.is_empty() || has_dates(&own, words) || depth == DEEPEST {
        let items = inner.iter().filter(|node| node.role == Role::Item);
        let details: Vec<&Node> = items.copied().collect();
        return read_lines(&lines_outside(nodes, &details), company, words);
    }
    let mut header = own;
    header.extend(undated.iter().flat_map(|node| lines(&[*node])));
    let grouped = dated.len() > 1
        || dated[0].role == Role::Item
        || header.iter().any(|line| is_total(line.text, words));
    if depth > 0 && !grouped && !header.is_empty() {
        return read_lines(&lines(nodes), company, words);
    }
    let named = header
        .iter()
        .filter(|_| depth > 0)
        .map(|line| line.text)
        .find(|text| !is_remark(text, words));
    dated
        .iter()
        .flat_map(|node| {
            let below = if node.children.is_empty() {
                vec![*node]
            } else {
                children(node)
            };
            read_level(&below, named.or(company), words, depth + 1)
        })
        .collect()
}

/// The lines of these nodes that stand in none of the inner ones.
fn lines_outside<'a>(nodes: &[&'a Node], inner: &[&Node]) -> Vec<Line<'a>> {
    let within: Vec<*const str> = inner
        .iter()
        .flat_map(|node| lines(&[*node]))
        .map(|line| std::ptr::from_ref(line.text))
        .collect();
    let mut outside = lines(nodes);
    outside.retain(|line| {
        !within
            .iter()
            .any(|text| std::ptr::addr_eq(*text, line.text))
    });
    outside
}

fn has_dates(lines: &[Line], words: &Words) -> bool {
    lines.iter().any(|line| dates(line.text, words).is_some())
}

/// Reads the jobs of lines that nothing groups. Past the first job only what cannot be mistaken
/// is read: there the lines before a date may belong to the job above.
fn read_lines<'a>(lines: &[Line<'a>], company: Option<&'a str>, words: &Words) -> Vec<Position> {
    let mut jobs: Vec<Position> = Vec::new();
    let mut head = Head::under(company);
    for line in lines {
        let text = line.text;
        if let Some(span) = dates(text, words) {
            if jobs.is_empty() || head.is_whole() {
                jobs.extend(head.job(span, words));
            }
            head = Head::under(head.company);
        } else if is_total(text, words) && !head.lines.is_empty() {
            head = Head::under(head.lines.pop());
        } else if let Some(size) = count_of("employees", text, words) {
            match jobs.last_mut().filter(|_| head.lines.is_empty()) {
                Some(job) => job.employees = Some(size),
                None => head.employees = Some(size),
            }
        } else if !is_bare_mark(text) && !words.is("showAll", text) {
            head.lines.push(text);
        }
    }
    jobs
}

/// What stands above the dates of a job.
struct Head<'a> {
    /// The employer of all roles in a group.
    company: Option<&'a str>,
    lines: Vec<&'a str>,
    employees: Option<u64>,
}

impl<'a> Head<'a> {
    fn under(company: Option<&'a str>) -> Self {
        Self {
            company,
            lines: Vec::new(),
            employees: None,
        }
    }

    /// True where the lines are a title and an employer and cannot be anything else.
    fn is_whole(&self) -> bool {
        self.lines.len() == if self.company.is_some() { 1 } else { 2 }
    }

    fn job(&self, span: Dates, words: &Words) -> Option<Position> {
        let (title, below) = self.lines.split_first()?;
        let told = || below.iter().find(|text| !is_remark(text, words));
        Some(Position {
            title: Some((*title).to_owned()),
            company: match self.company {
                Some(company) => Some(company.to_owned()),
                None => told().and_then(|line| employer(line, words)),
            },
            from: Some(span.from),
            to: span.to,
            employees: self.employees,
        })
    }
}

/// "Acme · Full-time": the employer without the kind of employment.
fn employer(line: &str, words: &Words) -> Option<String> {
    let kept: Vec<&str> = dotted(line)
        .filter(|part| !words.is("employmentTypes", part))
        .collect();
    (!kept.is_empty()).then(|| kept.join(" · "))
}

/// "5 yrs 3 mos", "Full-time · 5 yrs": how long in all, over the roles of one employer.
fn is_total(text: &str, words: &Words) -> bool {
    dotted(text).any(|part| is_duration(part, words)) && is_remark(text, words)
}

/// True for a line of nothing but the kind and the length of the employment.
fn is_remark(text: &str, words: &Words) -> bool {
    dotted(text).all(|part| words.is("employmentTypes", part) || is_duration(part, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(role: Role, children: Vec<Node>) -> Node {
        Node {
            role,
            children,
            ..Node::default()
        }
    }

    fn texts(lines: &[&str]) -> Vec<Node> {
        let text = |line: &&str| Node {
            text: (*line).into(),
            ..Node::default()
        };
        lines.iter().map(text).collect()
    }

    /// A job as "title, company, from, to", with "?" for what is absent.
    #[track_caller]
    fn check(section: &[Node], expected: &[&str]) {
        let nodes: Vec<&Node> = section.iter().collect();
        let found = read(&nodes, &Words::of("linkedin").unwrap());
        let written: Vec<String> = found
            .iter()
            .map(|job| {
                [&job.title, &job.company, &job.from, &job.to]
                    .map(|field| field.as_deref().unwrap_or("?"))
                    .join(", ")
            })
            .collect();
        assert_eq!(written, expected);
    }

    #[test]
    fn one_role_in_an_item() {
        let lines = texts(&[
            "Engineer",
            "Acme · Full-time",
            "Mar 2014 - Present · 2 yrs",
            "Berlin",
        ]);
        check(
            &[node(Role::Item, vec![node(Role::Link, lines)])],
            &["Engineer, Acme, 2014-03, ?"],
        );
    }

    #[test]
    fn roles_under_one_employer() {
        let role = |lines: &[&str]| node(Role::Item, texts(lines));
        let group = node(
            Role::Item,
            vec![
                node(Role::Link, texts(&["Acme", "Full-time · 5 yrs 3 mos"])),
                node(
                    Role::List,
                    vec![
                        role(&["Lead", "2018 - Present · 2 yrs", "I lead."]),
                        role(&["Engineer", "Part-time", "2015 - 2018 · 3 yrs"]),
                    ],
                ),
            ],
        );
        check(
            &[node(Role::List, vec![group])],
            &["Lead, Acme, 2018, ?", "Engineer, Acme, 2015, 2018"],
        );
    }

    #[test]
    fn lines_without_any_structure() {
        check(
            &texts(&[
                "Lead",
                "Acme",
                "2018 - Present",
                "Engineer",
                "Initech",
                "2015 - 2018",
            ]),
            &["Lead, Acme, 2018, ?", "Engineer, Initech, 2015, 2018"],
        );
        check(
            &texts(&[
                "Lead",
                "Acme",
                "2018 - Present",
                "I lead.",
                "Engineer",
                "Initech",
                "2015 - 2018",
            ]),
            &["Lead, Acme, 2018, ?"],
        );
    }

    #[test]
    fn self_employment_names_no_employer() {
        let lines = texts(&["Illustrator", "Self-employed", "2019 - Present"]);
        check(&[node(Role::Item, lines)], &["Illustrator, ?, 2019, ?"]);
    }

    #[test]
    fn an_entry_without_dates_is_no_job() {
        check(&[node(Role::Item, texts(&["About", "Careers"]))], &[]);
    }
}
