//! A review for people: marks under the words, then what stands and what is missing.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Level, Message, Renderer, Snippet};
use anstyle::{AnsiColor, Style};
use coach::{Diagnostic, Finding, Fix, Length, Pillar, Review, Severity, State, Verdict};

/// Longer lines are cut around their marks.
const WIDTH: usize = 100;

/// The longest state in words: missing.
const STATE_WIDTH: usize = 7;

const GOOD: Style = AnsiColor::Green.on_default().bold();
const POOR: Style = AnsiColor::Yellow.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const HEADING: Style = Style::new().bold();

/// The whole review, coloured; `path` is what the note is called.
pub fn render(path: &str, note: &str, review: &Review) -> String {
    let mut out = String::new();
    for diagnostic in &review.diagnostics {
        out.push_str(&mark(path, note, diagnostic));
        out.push_str("\n\n");
    }
    pillars(&mut out, review);
    suggestions(&mut out, review);
    let _ = writeln!(out, "\n{}", length(review.length));
    let _ = writeln!(out, "{}", verdict(review.verdict));
    out
}

/// One remark under the words that it is about, and what can be done.
fn mark(path: &str, note: &str, diagnostic: &Diagnostic) -> String {
    let span = diagnostic.span.start..diagnostic.span.end;
    let snippet = Snippet::source(note)
        .path(path)
        .annotation(AnnotationKind::Primary.span(span));
    let remark = level(diagnostic.severity)
        .primary_title(diagnostic.message.to_string())
        .id(diagnostic.code.id())
        .element(snippet)
        .elements(diagnostic.fixes.iter().map(|fix| help(note, fix)));
    Renderer::styled().term_width(WIDTH).render(&[remark])
}

/// What `fix` would change. In words: a note is one long line, and a patch is drawn in full.
fn help<'a>(note: &str, fix: &Fix) -> Message<'a> {
    let old = printable(note.get(fix.span.start..fix.span.end).unwrap_or_default());
    let new = printable(&fix.text);
    let change = match (old.as_str(), new.as_str()) {
        ("", new) => format!("insert “{new}”"),
        (old, "") => format!("remove “{old}”"),
        (old, new) => format!("“{old}” → “{new}”"),
    };
    Level::HELP.message(format!("{}: {change}", printable(&fix.title.to_string())))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE.with_name("hint"),
    }
}

fn pillars(out: &mut String, review: &Review) {
    let _ = writeln!(out, "{HEADING}Pillars{HEADING:#}");
    for pillar in Pillar::ALL {
        let Finding { state, because, .. } = &review.pillars[pillar];
        let (word, style) = state_in_words(*state);
        let _ = write!(out, "  {:<14} {style}{word}{style:#}", name(pillar));
        let gap = STATE_WIDTH - word.len();
        let because = printable(&because.to_string());
        let _ = writeln!(out, "{:gap$}  {because}", "");
    }
}

fn suggestions(out: &mut String, review: &Review) {
    if review.suggestions.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{HEADING}You could add{HEADING:#}");
    for suggestion in &review.suggestions {
        let _ = writeln!(
            out,
            "  {:<14} {} ({})",
            name(suggestion.pillar),
            printable(&suggestion.text),
            printable(&suggestion.because.to_string())
        );
    }
}

fn length(length: Length) -> String {
    let Length { used, limit } = length;
    let count = match limit {
        None => format!("{used} characters"),
        Some(limit) if used > limit => {
            let over = used - limit;
            format!("{used} of {limit} characters, {BAD}{over} too many{BAD:#}")
        }
        Some(limit) => format!("{used} of {limit} characters"),
    };
    format!("{HEADING}Length{HEADING:#}   {count}")
}

fn verdict(verdict: Verdict) -> String {
    let (word, style, means) = match verdict {
        Verdict::Ready => ("ready", GOOD, "nothing stands in the way"),
        Verdict::Revise => ("revise", POOR, "worth another look before it goes out"),
        Verdict::Block => ("block", BAD, "this must not go out by accident"),
    };
    format!("{HEADING}Verdict{HEADING:#}  {style}{word}{style:#}: {means}")
}

fn name(pillar: Pillar) -> &'static str {
    match pillar {
        Pillar::Reason => "Reason",
        Pillar::Commonality => "Common ground",
        Pillar::Reference => "Reference",
        Pillar::Offer => "Offer",
        Pillar::Personal => "Personal touch",
    }
}

fn state_in_words(state: State) -> (&'static str, Style) {
    match state {
        State::Missing => ("missing", Style::new()),
        State::Weak => ("weak", POOR),
        State::Met => ("met", GOOD),
    }
}

/// `text` on one line, and without what a terminal would obey: profiles are other people's words.
fn printable(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' | '\t' => ' ',
            other if other.is_control() => char::REPLACEMENT_CHARACTER,
            // These turn the direction of writing.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use coach::{Code, Sentence, Span, Suggestion};

    fn says(english: &'static str) -> coach::Message {
        let sentence: &'static Sentence = Box::leak(Box::new(Sentence { id: "", english }));
        sentence.into()
    }

    fn review(diagnostics: Vec<Diagnostic>) -> Review {
        let mut pillars = coach::Pillars::default();
        for pillar in Pillar::ALL {
            pillars[pillar].because = says("Name one.");
        }
        pillars[Pillar::Reason] = Finding {
            state: State::Met,
            spans: vec![],
            because: says("It says why."),
        };
        pillars[Pillar::Commonality].state = State::Weak;
        Review {
            verdict: Verdict::Revise,
            language: Some("en"),
            pillars,
            diagnostics,
            suggestions: vec![],
            length: Length {
                used: 12,
                limit: Some(10),
            },
        }
    }

    fn remark(note: &str, words: &str) -> Diagnostic {
        let start = note.find(words).unwrap();
        Diagnostic {
            code: Code::BigAsk,
            severity: Severity::Warning,
            span: Span::new(start, start + words.len()),
            message: says("Too much to ask."),
            fixes: vec![],
        }
    }

    fn plain(note: &str, review: &Review) -> String {
        anstream::adapter::strip_str(&render("note.txt", note, review)).to_string()
    }

    /// The remark about `words` is drawn as `expected`.
    #[track_caller]
    fn check(note: &str, words: &str, expected: &str) {
        check_drawn(note, remark(note, words), expected);
    }

    #[track_caller]
    fn check_drawn(note: &str, diagnostic: Diagnostic, expected: &str) {
        let shown = plain(note, &review(vec![diagnostic]));
        let (drawn, _) = shown.split_once("\n\n").unwrap();
        assert_eq!(drawn, expected.trim_matches('\n'), "\n{drawn}");
    }

    #[test]
    fn marks_stand_under_the_words() {
        check(
            "Hi Ana, a quick call?",
            "a quick call",
            "
warning[big-ask]: Too much to ask.
 --> note.txt:1:9
  |
1 | Hi Ana, a quick call?
  |         ^^^^^^^^^^^^
",
        );
    }

    #[test]
    fn wide_characters_take_two_columns() {
        check(
            "👋 Grüße 世界, a quick call?",
            "a quick call",
            "
warning[big-ask]: Too much to ask.
 --> note.txt:1:13
  |
1 | 👋 Grüße 世界, a quick call?
  |                ^^^^^^^^^^^^
",
        );
    }

    #[test]
    fn tabs_are_drawn_as_spaces() {
        check(
            "Hi\tAna,\ta quick call?",
            "a quick call",
            "
warning[big-ask]: Too much to ask.
 --> note.txt:1:9
  |
1 | Hi    Ana,    a quick call?
  |               ^^^^^^^^^^^^
",
        );
    }

    #[test]
    fn a_mark_may_run_over_lines() {
        check(
            "Hi Ana,\n\nI liked the talk. A quick\ncall next week?\n\nBen",
            "A quick\ncall",
            "
warning[big-ask]: Too much to ask.
 --> note.txt:3:19
  |
3 |   I liked the talk. A quick
  |  ___________________^
4 | | call next week?
  | |____^
",
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let note = format!(
            "{} a quick call? {}",
            "before ".repeat(20),
            "after ".repeat(20)
        );
        let shown = plain(&note, &review(vec![remark(&note, "a quick call")]));
        assert!(shown.contains("a quick call"));
        assert!(shown.lines().all(|line| line.chars().count() <= WIDTH));
    }

    #[test]
    fn an_empty_note_has_a_mark() {
        let empty = Diagnostic {
            code: Code::Empty,
            severity: Severity::Error,
            ..remark("", "")
        };
        check_drawn(
            "",
            empty,
            "
error[empty]: Too much to ask.
 --> note.txt:1:1
  |
1 |
  | ^
",
        );
    }

    #[test]
    fn fixes_are_told_in_words() {
        let note = "Hi, a quick call?";
        let fix = |title, start, end, text: &str| Fix {
            title: says(title),
            span: Span::new(start, end),
            text: text.to_owned(),
        };
        let diagnostic = Diagnostic {
            severity: Severity::Hint,
            fixes: vec![
                fix("Ask a question", 4, 16, "a line or two"),
                fix("Leave it out", 2, 16, ""),
                fix("Greet by name", 2, 2, " Ana"),
            ],
            ..remark(note, "a quick call")
        };
        check_drawn(
            note,
            diagnostic,
            "
hint[big-ask]: Too much to ask.
 --> note.txt:1:5
  |
1 | Hi, a quick call?
  |     ^^^^^^^^^^^^
  |
  = help: Ask a question: “a quick call” → “a line or two”
  = help: Leave it out: remove “, a quick call”
  = help: Greet by name: insert “ Ana”
",
        );
    }

    #[test]
    fn pillars_have_their_states_in_words() {
        let mut review = review(vec![]);
        review.suggestions.push(Suggestion {
            pillar: Pillar::Commonality,
            text: "You both studied in Porto".to_owned(),
            because: says("your education\u{1b}[2J"),
            strength: 0.8,
            recipient: None,
        });
        let expected = "\
Pillars
  Reason         met      It says why.
  Common ground  weak     Name one.
  Reference      missing  Name one.
  Offer          missing  Name one.
  Personal touch missing  Name one.

You could add
  Common ground  You both studied in Porto (your education\u{FFFD}[2J)

Length   12 of 10 characters, 2 too many
Verdict  revise: worth another look before it goes out
";
        assert_eq!(plain("Hi Ana", &review), expected);
    }

    #[test]
    fn what_a_terminal_would_obey_is_never_written() {
        let note = "Hi \u{1b}[35mAna, a quick call?";
        let shown = render(
            "note.txt",
            note,
            &review(vec![remark(note, "a quick call")]),
        );
        assert!(!shown.contains("\u{1b}[35m"), "{shown:?}");
    }
}
