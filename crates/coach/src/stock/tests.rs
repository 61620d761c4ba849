//! Every stock text in many disguises, and the notes of the corpus.

use super::{Beside, stock_text};
use crate::draft::Draft;
use crate::facts::Facts;
use crate::{Profile, Request};

fn is_blocked(note: &str) -> bool {
    let request = Request {
        note,
        ..Request::EMPTY
    };
    stock_text(&Draft::new(&request, &Facts::of(&request)), Beside::Talk).is_some()
}

fn stock_texts() -> impl Iterator<Item = (&'static str, String)> {
    sites::stock_texts()
        .iter()
        .map(|stock| (stock.language, filled(stock.text)))
}

fn filled(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(start) = text.find('{') {
        let end = text[start..]
            .find('}')
            .map_or(text.len(), |end| start + end + 1);
        text.replace_range(start..end, "Maria");
    }
    text
}

#[track_caller]
fn check_all(name: &str, disguise: impl Fn(&str) -> Option<String>) {
    let notes: Vec<String> = stock_texts()
        .filter_map(|(_, text)| disguise(&text))
        .collect();
    let missed: Vec<_> = notes.iter().filter(|note| !is_blocked(note)).collect();
    assert!(
        missed.len() * 100 <= notes.len(),
        "{name}: {} of {} pass:\n{missed:#?}",
        missed.len(),
        notes.len()
    );
}

#[test]
fn stock_texts_are_blocked_as_they_are() {
    check_all("plain", |text| Some(text.to_owned()));
}

/// Small letters, but for names: those keep their capital even where all else is careless.
fn lower_case(text: &str) -> String {
    text.to_lowercase().replace("maria", "Maria")
}

#[test]
fn case_spaces_and_marks_do_not_hide_them() {
    check_all("upper case", |text| Some(text.to_uppercase()));
    check_all("lower case", |text| Some(lower_case(text)));
    check_all("no-break spaces", |text| Some(text.replace(' ', "\u{a0}")));
    check_all("double spaces", |text| Some(text.replace(' ', "  ")));
    check_all("apostrophes", |text| Some(text.replace('\'', "’")));
    check_all("no full stop", |text| {
        Some(text.trim_end_matches(['.', '。', '।']).to_owned())
    });
    check_all("exclamation", |text| {
        Some(format!("{}!!", text.trim_end_matches(['.', '。', '।'])))
    });
    check_all("quoted", |text| Some(format!("“{text}”")));
}

#[test]
fn invisible_characters_do_not_hide_them() {
    check_all("zero-width space inside words", |text| {
        let mut hidden = String::new();
        for (index, letter) in text.chars().enumerate() {
            hidden.push(letter);
            if index % 5 == 2 && !is_indic(letter) {
                hidden.push('\u{200b}');
            }
        }
        Some(hidden)
    });
    check_all("byte order mark", |text| {
        Some(format!("\u{feff}{text}\u{200e}"))
    });
}

/// Scripts in which a sign between a letter and its vowel mark would show.
fn is_indic(letter: char) -> bool {
    ('\u{900}'..='\u{dff}').contains(&letter)
}

#[test]
fn accents_left_out_do_not_hide_them() {
    check_all("plain letters", |text| {
        let plain = crate::text::fold(text);
        (plain != text.to_lowercase()).then(|| lower_case(&plain))
    });
}

#[test]
fn greetings_names_and_closings_do_not_hide_them() {
    for wrap in [
        "Hi Ana, {}",
        "Dear Mr. Smith,\n\n{}",
        "Hello Ana Ruiz! {}",
        "Ana, {}",
        "hi ana,\n{}",
        "Guten Tag Frau Dr. Ruiz, {}",
        "{}\n\nBest regards,\nTom Fox",
        "{} Thanks!",
        "{} Thank you very much. Tom",
        "{} - Tom Fox",
        "{}\nTom",
        "👋 {} 😊🙏",
        "{}\n\nSent from my iPhone",
    ] {
        check_all(wrap, |text| Some(wrap.replace("{}", text)));
    }
}

/// Texts that are long enough to lose or change a word and still be known.
fn is_long(text: &str) -> bool {
    text.split_whitespace().count() >= 8
}

fn with_word(text: &str, at: usize, change: impl Fn(&str) -> String) -> String {
    text.split_whitespace()
        .enumerate()
        .map(|(index, word)| {
            if index == at {
                change(word)
            } else {
                word.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[track_caller]
fn check_each_word(name: &str, least: usize, change: impl Fn(&str) -> String) {
    let notes: Vec<String> = stock_texts()
        .filter(|(_, text)| is_long(text))
        .flat_map(|(_, text)| {
            (0..text.split_whitespace().count())
                .map(|at| with_word(&text, at, &change))
                .collect::<Vec<_>>()
        })
        .collect();
    let missed: Vec<_> = notes.iter().filter(|note| !is_blocked(note)).collect();
    assert!(
        missed.len() * 100 <= notes.len() * (100 - least),
        "{name}: {} of {} pass:\n{missed:#?}",
        missed.len(),
        notes.len()
    );
}

#[test]
fn a_word_left_out_does_not_hide_them() {
    check_each_word("left out", 99, |_| String::new());
}

#[test]
fn a_slip_of_a_letter_does_not_hide_them() {
    check_each_word("letters swapped", 99, |word| {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() >= 5 {
            letters.swap(2, 3);
        }
        letters.into_iter().collect()
    });
}

#[test]
fn a_word_more_does_not_hide_them() {
    check_each_word("one word more", 99, |word| match word {
        // Beside a name it would be one more word of the name.
        "Maria" => word.to_owned(),
        _ => format!("{word} LinkedIn"),
    });
}

#[test]
fn the_name_of_the_reader_inside_does_not_hide_them() {
    let target = Profile {
        name: Some("Ana Ruiz".into()),
        ..Profile::default()
    };
    let request = Request {
        note: "I'd like, Ana, to add you to my professional network on LinkedIn.",
        target: &target,
        ..Request::EMPTY
    };
    assert!(stock_text(&Draft::new(&request, &Facts::of(&request)), Beside::Talk).is_some());
}
