//! `intro-coach review` as scripts meet it: exit codes, output, and what it says of bad input.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::thread;

use serde_json::Value;

/// A note that nobody could object to.
const GOOD_NOTE: &str = "Hi Ana, your talk on municipal broadband at NordNet made me rethink how \
    we plan poles in Lund. I work in city planning there; may I send you our cost data?";

/// What a run left behind.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Run {
    /// Every line of the output.
    fn json(&self) -> Vec<Value> {
        let parse = |line| serde_json::from_str(line).unwrap();
        self.out.lines().map(parse).collect()
    }
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_intro-coach"));
    command
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs `intro-coach` on `input`.
fn run(args: &[&str], input: impl Into<Vec<u8>>) -> Run {
    let mut child = command(args).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.into();
    // Apart, or both sides would wait once the pipes are full. The child may not care to read.
    let writer = thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.into()
}

/// A file that goes when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("{}-{name}", std::process::id()));
        fs::write(&path, content).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The run ended with `code`, and said all of `words` on standard error.
#[track_caller]
fn check_fails(run: &Run, code: i32, words: &[&str]) {
    assert_eq!(run.code, Some(code), "{run:?}");
    for word in words {
        assert!(run.err.contains(word), "no {word:?} in {run:?}");
    }
}

#[test]
fn the_verdict_is_the_exit_code() {
    let stock = "I'd like to add you to my professional network on LinkedIn.";
    for (note, code, verdict) in [
        (GOOD_NOTE, 0, "ready"),
        ("Hi, let's connect.", 1, "revise"),
        (stock, 2, "block"),
        ("", 2, "block"),
        ("\n", 2, "block"),
    ] {
        let json = run(&["review", "--format", "json"], note);
        assert_eq!(json.code, Some(code), "{note:?}: {json:?}");
        assert_eq!(json.json()[0]["verdict"], verdict, "{note:?}");
        let text = run(&["review"], note);
        assert_eq!(text.code, Some(code), "{note:?}: {text:?}");
        assert!(text.out.contains(verdict), "{text:?}");
    }
}

#[test]
fn the_json_has_the_keys_that_scripts_hold_on_to() {
    let run = run(&["review", "--format", "json", "--limit", "250"], GOOD_NOTE);
    let review = &run.json()[0];
    let mut keys: Vec<_> = review.as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(
        keys,
        [
            "diagnostics",
            "language",
            "length",
            "pillars",
            "suggestions",
            "verdict"
        ]
    );
    for pillar in ["reason", "commonality", "reference", "offer", "personal"] {
        let pillar = &review["pillars"][pillar];
        assert!(pillar["state"].is_string());
        assert!(pillar["spans"].is_array());
        assert!(pillar["because"].is_string());
        assert!(pillar["sentence"]["id"].is_string());
    }
    let used = GOOD_NOTE.encode_utf16().count();
    assert_eq!(review["length"]["used"], used);
    assert_eq!(review["length"]["limit"], 250);
}

#[test]
fn a_note_is_what_a_note_box_would_hold() {
    let file = Scratch::new("crlf.txt", "\u{FEFF}Hi Ana,\r\n👋 hello\r\n");
    let run = run(&["review", file.path(), "--format", "json"], "");
    let expected = "Hi Ana,\n👋 hello".encode_utf16().count();
    assert_eq!(run.json()[0]["length"]["used"], expected);
}

#[test]
fn the_text_of_a_line_is_taken_as_it_stands() {
    let text = "Hi Ana,\r\nhello\r\n";
    let line = serde_json::json!({ "text": text }).to_string();
    let run = run(&["review", "--jsonl"], line);
    assert_eq!(run.json()[0]["length"]["used"], text.len());
}

#[test]
fn there_are_no_colours_outside_a_terminal() {
    let run = run(&["review", "-"], "Hi, let's connect.");
    assert!(!run.out.contains('\u{1b}'), "{run:?}");
    for pillar in ["Reason", "Common ground", "Reference", "Offer"] {
        assert!(run.out.contains(pillar), "{run:?}");
    }
}

#[test]
fn bad_usage_is_64() {
    check_fails(&run(&[], ""), 64, &["Usage"]);
    check_fails(&run(&["review", "--nonsense"], ""), 64, &["--nonsense"]);
    check_fails(
        &run(&["review", "--limit", "few"], ""),
        64,
        &["--limit", "few"],
    );
    check_fails(
        &run(&["review", "--limit", "-5"], ""),
        64,
        &["invalid value '-5' for '--limit"],
    );
    check_fails(
        &run(&["review", "--site", "friendface"], ""),
        64,
        &["--site", "friendface", "linkedin"],
    );
    check_fails(
        &run(&["review", "--jsonl", "--format", "text"], ""),
        64,
        &["--jsonl", "--format text"],
    );
}

#[test]
fn a_file_that_cannot_be_read_is_bad_usage() {
    check_fails(&run(&["review", "no-such.txt"], ""), 64, &["no-such.txt"]);
    let args = ["review", "--profile", "no-such.json"];
    check_fails(&run(&args, "Hi"), 64, &["no-such.json"]);
    // A directory opens, but cannot be read.
    let directory = env!("CARGO_TARGET_TMPDIR");
    check_fails(&run(&["review", directory], ""), 64, &[directory]);
}

#[test]
fn help_and_version_are_no_failures() {
    let help = run(&["review", "--help"], "");
    assert_eq!(help.code, Some(0));
    assert!(help.out.contains("Exit codes"), "{help:?}");
    assert_eq!(run(&["--version"], "").code, Some(0));
}

#[test]
fn a_note_that_is_not_utf8_is_bad_data() {
    check_fails(
        &run(&["review"], b"Hi\nJos\xE9"),
        65,
        &["<stdin>:2", "UTF-8"],
    );
}

#[test]
fn a_note_that_nobody_could_send_is_bad_data() {
    let most = "a".repeat(64 << 10);
    assert_eq!(run(&["review"], format!("{most}\n")).code, Some(1));
    let longer = format!("{most}a");
    for args in [&["review"][..], &["review", "--format", "json"]] {
        check_fails(&run(args, longer.as_str()), 65, &["<stdin>: ", "64 KiB"]);
    }
    let line = format!("{{\"id\":7,\"text\":\"{longer}\"}}\n{{\"id\":8,\"text\":\"Hi\"}}");
    let run = run(&["review", "--jsonl"], line);
    check_fails(&run, 65, &["<stdin>:1: text: ", "64 KiB"]);
    let answers = run.json();
    assert!(answers[0]["error"].is_string() && answers[0]["id"] == 7);
    assert!(answers[1]["verdict"].is_string());
}

#[test]
fn a_bad_profile_names_file_line_and_field() {
    let profile = "{\n  \"name\": \"Ana\",\n  \"experience\": [{\"employees\": \"many\"}]\n}";
    let file = Scratch::new("bad.json", profile);
    for option in ["--profile", "--sender"] {
        check_fails(
            &run(&["review", option, file.path()], "Hi"),
            65,
            &[
                &format!("{}:3:", file.path()),
                "experience[0].employees",
                "whole number",
            ],
        );
    }
    let list = Scratch::new("list.json", "{\n\"mutual\": [[\"Bo Ek\"], 3]}");
    check_fails(
        &run(&["review", "--profile", list.path()], "Hi"),
        65,
        &[&format!("{}:2:11: mutual: ", list.path())],
    );
    let broken = Scratch::new("broken.json", "{\"name\": \"Ana\",\n");
    check_fails(
        &run(&["review", "--profile", broken.path()], "Hi"),
        65,
        &[&format!("{}:2:", broken.path())],
    );
}

#[test]
fn a_profile_may_begin_with_a_byte_order_mark() {
    let file = Scratch::new("mark.json", "\u{FEFF}{\"name\":\"Ana\"}\r\n");
    let run = run(&["review", "--profile", file.path()], GOOD_NOTE);
    assert_ne!(run.code, Some(65), "{run:?}");
}

#[test]
fn two_thousand_lines_come_back_in_order() {
    let line = |id| format!("{{\"id\":{id},\"text\":\"Note {id}. {GOOD_NOTE}\"}}\n");
    let input: String = (0..2000).map(line).collect();
    let run = run(&["review", "--jsonl"], input);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let ids: Vec<_> = run
        .json()
        .iter()
        .map(|review| review["id"].clone())
        .collect();
    assert_eq!(ids, (0..2000).map(Value::from).collect::<Vec<_>>());
    assert!(run.err.is_empty());
}

#[test]
fn a_line_is_reviewed_as_the_note_alone_would_be() {
    let file = Scratch::new("ana.json", "{\"name\":\"Ana Ruiz\"}");
    let args = [
        "review",
        "--format",
        "json",
        "--site",
        "linkedin",
        "--profile",
        file.path(),
    ];
    let mut alone = run(&args, GOOD_NOTE).json().remove(0);
    alone["id"] = "a".into();
    let line = serde_json::json!({
        "id": "a", "text": GOOD_NOTE, "site": "linkedin", "profile": {"name": "Ana Ruiz"},
    });
    assert_eq!(
        run(&["review", "--jsonl"], format!("{line}\n")).json(),
        [alone]
    );
}

#[test]
fn a_bad_line_does_not_stop_the_run() {
    let input = "{\"id\":1,\"text\":\"Hi Ana\",\"origin\":\"ignored\"}\n\
        not json\n\
        \n\
        {\"id\":\"x\",\"text\":\"Hi\",\"profile\":{\"followers\":\"many\"}}\n\
        {\"id\":3,\"text\":7}\n\
        {\"id\":4}\n\
        {\"id\":5,\"text\":\"Hi Ben\"}";
    let run = run(&["review", "--jsonl"], input);
    check_fails(
        &run,
        65,
        &[
            "<stdin>:2: ",
            "<stdin>:4: profile.followers: ",
            "<stdin>:5: text: ",
            "<stdin>:6: text: missing",
        ],
    );
    let answers = run.json();
    let ids: Vec<_> = answers
        .iter()
        .map(|answer| answer["id"].to_string())
        .collect();
    assert_eq!(ids, ["1", "null", "\"x\"", "3", "4", "5"]);
    for (answer, bad) in answers.iter().zip([false, true, true, true, true, false]) {
        assert_eq!(answer["error"].is_string(), bad, "{answer}");
        assert_eq!(answer["verdict"].is_string(), !bad, "{answer}");
    }
}

#[test]
fn a_line_that_is_not_utf8_keeps_its_id() {
    let run = run(&["review", "--jsonl"], b"{\"id\":7,\"text\":\"Jos\xE9\"}\n");
    check_fails(&run, 65, &["<stdin>:1: text: "]);
    assert_eq!(run.json()[0]["id"], 7);
}

#[test]
fn no_lines_are_no_reviews() {
    let run = run(&["review", "--jsonl"], "");
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""));
}

#[test]
fn an_unknown_site_in_a_line_is_a_warning() {
    let line = "{\"id\":1,\"text\":\"Hi\",\"site\":\"friendface\"}\n";
    let run = run(&["review", "--jsonl"], line.repeat(2));
    assert_eq!(run.code, Some(0));
    assert_eq!(run.json().len(), 2);
    assert_eq!(run.err.matches("friendface").count(), 1, "{run:?}");
}

#[test]
fn a_line_is_answered_before_the_next_one_is_sent() {
    let mut child = command(&["review", "--jsonl"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in ["1", "2"] {
        writeln!(stdin, "{{\"id\":{id},\"text\":\"Hi\"}}").unwrap();
        let answer = answers.next().unwrap().unwrap();
        assert!(answer.starts_with(&format!("{{\"id\":{id},")), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let mut child = command(&["review", "--jsonl"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    // The child may be gone before all of it is written: that is the point.
    let _ = stdin.write_all("{\"id\":1,\"text\":\"Hi\"}\n".repeat(50_000).as_bytes());
    drop(stdin);
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    for args in [&["review"][..], &["review", "--format", "json"]] {
        let child = command(args)
            .stdout(full.try_clone().unwrap())
            .spawn()
            .unwrap();
        let run = Run::from(child.wait_with_output().unwrap());
        check_fails(&run, 74, &["cannot write"]);
    }
}
