//! `docs/rules.md`: what each rule protects the reader from, with an example.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use coach::{RuleDoc, Severity, documentation};

/// The page, grouped by what the rules protect from.
pub fn page() -> String {
    let mut groups: BTreeMap<&str, Vec<RuleDoc>> = BTreeMap::new();
    for rule in documentation() {
        groups.entry(rule.protects_from).or_default().push(rule);
    }
    let mut page = String::from(
        "<!-- Made from crates/coach by `cargo xtask generate`. -->\n\n# Rules\n\n\
         Each protects the one who reads the note. An error stops Send, a warning asks for another \
         look, a hint is only a nudge.\n",
    );
    for (harm, rules) in groups {
        write!(page, "\n## From {harm}\n").expect("strings take all");
        for rule in rules {
            write_rule(&mut page, &rule);
        }
    }
    page
}

fn write_rule(page: &mut String, rule: &RuleDoc) {
    let severity = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    };
    write!(
        page,
        "\n### `{}` ({severity})\n\n{}\n\nSpeaks on:\n\n{}\n\nIt marks “{}” and says: *{}*\n\nSilent \
         on:\n\n{}\n",
        rule.code.id(),
        rule.meaning,
        quote(rule.fires),
        rule.marks,
        rule.message,
        quote(rule.silent),
    )
    .expect("strings take all");
}

/// A note as a block of text, word for word.
fn quote(note: &str) -> String {
    let lines: Vec<String> = note.lines().map(|line| format!("    {line}")).collect();
    if lines.is_empty() {
        "    (no words)".into()
    } else {
        lines.join("\n")
    }
}
