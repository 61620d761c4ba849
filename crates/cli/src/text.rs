//! A review for people: marks under the words, then what stands and what is missing.

use std::fmt::Write as _;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};
use anstyle::{AnsiColor, Style};
use coach::{Diagnostic, Finding, Fix, Length, Pillar, Review, Severity, State, Verdict};

/// Longer lines are cut around their marks.
const WIDTH: usize = 100;

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

/// One remark under the words that it is about.
fn mark(path: &str, note: &str, diagnostic: &Diagnostic) -> String {
    let span = diagnostic.span.start..diagnostic.span.end;
    let remark = level(diagnostic.severity)
        .primary_title(&diagnostic.message)
        .id(diagnostic.code.id())
        .element(
            Snippet::source(note)
                .path(path)
                .annotation(AnnotationKind::Primary.span(span)),
        );
    let report: Vec<Group> = std::iter::once(remark)
        .chain(diagnostic.fixes.iter().map(|fix| offer(note, fix)))
        .collect();
    Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(WIDTH)
        .render(&report)
}

/// What the note would look like with `fix`.
fn offer<'a>(note: &'a str, fix: &'a Fix) -> Group<'a> {
    let patch = Patch::new(fix.span.start..fix.span.end, &fix.text);
    Level::HELP
        .secondary_title(&fix.title)
        .element(Snippet::source(note).patch(patch))
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
        let line = format!(
            "  {:<14} {style}{word:<7}{style:#}  {}",
            name(pillar),
            printable(because)
        );
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

fn suggestions(out: &mut String, review: &Review) {
    if review.suggestions.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{HEADING}You could add{HEADING:#}");
    for suggestion in &review.suggestions {
        let _ = write!(
            out,
            "  {:<14} {}",
            name(suggestion.pillar),
            printable(&suggestion.text)
        );
        if !suggestion.because.is_empty() {
            let _ = write!(out, " ({})", printable(&suggestion.because));
        }
        out.push('\n');
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
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use coach::{Code, Span, Suggestion};

    fn review(diagnostics: Vec<Diagnostic>) -> Review {
        let mut pillars = coach::Pillars::default();
        pillars[Pillar::Reason] = Finding {
            state: State::Met,
            spans: vec![],
            because: "It says why.".to_owned(),
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
            message: "Too much to ask.".to_owned(),
            fixes: vec![],
        }
    }

    fn plain(note: &str, review: &Review) -> String {
        anstream::adapter::strip_str(&render("note.txt", note, review)).to_string()
    }

    /// The remark about `words` is drawn as `expected`.
    #[track_caller]
    fn check(note: &str, words: &str, expected: &str) {
        let shown = plain(note, &review(vec![remark(note, words)]));
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
}
