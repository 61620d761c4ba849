//! A note a line in, a review a line out: in parallel, in order, in bounded memory.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};

use rayon::prelude::*;
use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use wire::{ReviewRequest, Reviewer};

use crate::args::{Format, ReviewArgs};
use crate::exit::{Exit, Failure, Reader, tell, written};
use crate::input::{self, Source};
use crate::shape::Shape;
use crate::site;

/// How much is read ahead: some thousand notes, enough for every core to have work.
const READ_AHEAD: usize = 1 << 20;

/// A longer line is bad: nobody's note, profiles and history need that much.
const LONGEST_LINE: usize = 8 << 20;

/// Reviews every line of the file that the command line names.
pub fn run(args: &ReviewArgs) -> Result<Exit, Failure> {
    if args.format == Some(Format::Text) {
        let what = "--jsonl writes JSON: it does not go with --format text";
        return Err(Failure::Usage(what.to_owned()));
    }
    let defaults = ReviewRequest {
        profile: input::profile(args.profile.as_deref())?,
        sender: input::profile(args.sender.as_deref())?,
        site: args.site.map(str::to_owned),
        limit: args.limit,
        ..ReviewRequest::default()
    };
    let source = Source::from_arg(args.note.as_deref());
    let mut lines = Lines::new(source.open()?);
    let mut out = io::stdout().lock();
    let mut log = Log::new(source.to_string());
    loop {
        let chunk = lines
            .next_chunk()
            .map_err(|error| source.unreadable(&error))?;
        if chunk.is_empty() {
            break;
        }
        let answers: Vec<Answer> = chunk
            .par_iter()
            .map_init(Reviewer::default, |reviewer, line| {
                line.answer(&defaults, reviewer)
            })
            .collect();
        log.note(&answers);
        if written(write(&mut out, &answers))? == Reader::Left {
            break;
        }
    }
    Ok(log.exit())
}

fn write(out: &mut impl Write, answers: &[Answer]) -> io::Result<()> {
    let mut bytes = Vec::new();
    for answer in answers {
        bytes.extend_from_slice(&answer.json);
        bytes.push(b'\n');
    }
    out.write_all(&bytes)?;
    out.flush()
}

/// What goes to standard error, and whether anything was wrong.
struct Log {
    source: String,
    any_bad: bool,
    unknown_sites: BTreeSet<String>,
}

impl Log {
    fn new(source: String) -> Self {
        Self {
            source,
            any_bad: false,
            unknown_sites: BTreeSet::new(),
        }
    }

    fn note(&mut self, answers: &[Answer]) {
        for answer in answers {
            let place = format!("{}:{}", self.source, answer.number);
            match &answer.trouble {
                None => {}
                Some(Trouble::Bad(what)) => {
                    self.any_bad = true;
                    tell(format_args!("error: {place}: {what}"));
                }
                Some(Trouble::UnknownSite(name)) => self.unknown_site(&place, name),
            }
        }
    }

    /// Warns once of every name.
    fn unknown_site(&mut self, place: &str, name: &str) {
        if self.unknown_sites.insert(name.to_owned()) {
            tell(format_args!(
                "warning: {place}: site: nothing is known of {name:?} (known are: {}); \
                 its notes are reviewed as on any site",
                site::known()
            ));
        }
    }

    fn exit(&self) -> Exit {
        if self.any_bad {
            Exit::Data
        } else {
            Exit::Ready
        }
    }
}

/// One line of the input.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    /// From 1, blank lines counted.
    number: usize,
    /// Without what comes after [`LONGEST_LINE`].
    bytes: Vec<u8>,
    /// True where something came after it.
    cut: bool,
}

/// One line of the output.
struct Answer {
    number: usize,
    json: Vec<u8>,
    trouble: Option<Trouble>,
}

/// What the user should know of a line.
enum Trouble {
    /// It could not be reviewed.
    Bad(String),
    /// It was, but not as a note on that site.
    UnknownSite(String),
}

#[derive(Serialize)]
struct Reviewed<'a> {
    id: Option<&'a RawValue>,
    #[serde(flatten)]
    review: wire::Review,
}

#[derive(Serialize)]
struct Refused<'a> {
    id: Option<&'a RawValue>,
    error: &'a str,
}

impl Line {
    fn answer(&self, defaults: &ReviewRequest, reviewer: &mut Reviewer) -> Answer {
        let mut keys = Keys::default();
        let request = self.request(&mut keys);
        let id = keys.id.as_deref();
        match request {
            Ok(request) => self.review(id, request, defaults, reviewer),
            Err(what) => Answer {
                number: self.number,
                json: json(&Refused { id, error: &what }),
                trouble: Some(Trouble::Bad(what)),
            },
        }
    }

    /// What the line asks for; `keys` keep what was seen of it, even where it is bad.
    fn request(&self, keys: &mut Keys) -> Result<ReviewRequest, String> {
        let seen = json::read(&self.bytes, &mut *keys);
        if self.cut {
            let most = LONGEST_LINE >> 20;
            return Err(format!("the line is longer than {most} MiB"));
        }
        let request = seen.and_then(|()| json::value(&self.bytes));
        let request: ReviewRequest = request.map_err(|error| error.without_place())?;
        if !keys.text {
            return Err("text: missing".to_owned());
        }
        input::check_length(&request.text).map_err(|what| format!("text: {what}"))?;
        Ok(request)
    }

    fn review(
        &self,
        id: Option<&RawValue>,
        mut request: ReviewRequest,
        defaults: &ReviewRequest,
        reviewer: &mut Reviewer,
    ) -> Answer {
        fill(&mut request, defaults);
        let trouble = request.site.as_mut().and_then(settle_site);
        let review = reviewer.review(request);
        Answer {
            number: self.number,
            json: json(&Reviewed { id, review }),
            trouble,
        }
    }
}

/// What a line does not say, the command line may.
fn fill(request: &mut ReviewRequest, defaults: &ReviewRequest) {
    fn or<T: Clone>(value: &mut Option<T>, default: Option<&T>) {
        if value.is_none() {
            *value = default.cloned();
        }
    }
    or(&mut request.profile, defaults.profile.as_ref());
    or(&mut request.sender, defaults.sender.as_ref());
    or(&mut request.site, defaults.site.as_ref());
    or(&mut request.limit, defaults.limit.as_ref());
}

/// Turns a site's name into its id. A site that nobody knows is no reason to refuse a note.
fn settle_site(site: &mut String) -> Option<Trouble> {
    match site::id(site) {
        Some(id) => {
            id.clone_into(site);
            None
        }
        None => Some(Trouble::UnknownSite(site.clone())),
    }
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("names and values of an answer can all be written")
}

/// What is seen of a line whether or not the rest of it can be read.
#[derive(Default)]
struct Keys {
    id: Option<Box<RawValue>>,
    text: bool,
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Keys {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "id" => self.id = Some(map.next_value()?),
                "profile" | "sender" => map.next_value_seed(Shape::Profile)?,
                other => {
                    self.text |= other == "text";
                    map.next_value_seed(Shape::Any)?;
                }
            }
        }
        Ok(())
    }
}

/// Reads lines as they come.
struct Lines<R> {
    reader: BufReader<R>,
    read: usize,
}

impl<R: Read> Lines<R> {
    fn new(reader: R) -> Self {
        Self {
            reader: BufReader::with_capacity(READ_AHEAD, reader),
            read: 0,
        }
    }

    /// The lines that are there by now, at least one; none at the end.
    ///
    /// It waits for a first line only: a program that asks one note at a time gets its answer
    /// before it asks the next.
    fn next_chunk(&mut self) -> io::Result<Vec<Line>> {
        let mut chunk = Vec::new();
        while chunk.is_empty() || self.reader.buffer().contains(&b'\n') {
            let Some(line) = self.next_line()? else { break };
            if !line.bytes.trim_ascii().is_empty() {
                chunk.push(line);
            }
        }
        Ok(chunk)
    }

    fn next_line(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        // One byte more than allowed tells a line that is too long from one that just fits.
        let most = LONGEST_LINE as u64 + 1;
        if self
            .reader
            .by_ref()
            .take(most)
            .read_until(b'\n', &mut bytes)?
            == 0
        {
            return Ok(None);
        }
        self.read += 1;
        let cut = bytes.len() > LONGEST_LINE && bytes.last() != Some(&b'\n');
        if cut {
            self.reader.skip_until(b'\n')?;
        }
        if self.read == 1 {
            bytes = input::without_mark(&bytes).to_vec();
        }
        Ok(Some(Line {
            number: self.read,
            bytes,
            cut,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(line: impl AsRef<[u8]>) -> String {
        let line = Line {
            number: 1,
            bytes: line.as_ref().to_vec(),
            cut: false,
        };
        String::from_utf8(
            line.answer(&ReviewRequest::default(), &mut Reviewer::default())
                .json,
        )
        .unwrap()
    }

    #[track_caller]
    fn check_bad(line: impl AsRef<[u8]>, expected: &str) {
        assert_eq!(answer(line), expected);
    }

    #[test]
    fn an_id_comes_back_as_it_was_written() {
        for id in ["7", "1.50", "\"a b\"", "12345678901234567890123", "null"] {
            let answer = answer(format!(r#"{{"text":"Hi","id":{id}}}"#));
            assert!(
                answer.starts_with(&format!(r#"{{"id":{id},"verdict":"#)),
                "{answer}"
            );
        }
    }

    #[test]
    fn an_id_that_was_read_before_the_line_broke_is_kept() {
        check_bad(
            r#"{"id":7,"text":"Hi An"#,
            r#"{"id":7,"error":"text: EOF while parsing a string"}"#,
        );
    }

    #[test]
    fn a_wrong_type_names_its_field_and_keeps_the_id() {
        check_bad(
            r#"{"text":"Hi","limit":"200","id":7}"#,
            r#"{"id":7,"error":"limit: invalid type: string \"200\", expected a whole number"}"#,
        );
        check_bad(
            r#"{"id":7,"text":null}"#,
            r#"{"id":7,"error":"text: invalid type: null, expected a string"}"#,
        );
        check_bad(
            r#"{"id":7,"text":"Hi","profile":{"groups":[{"name":3}]}}"#,
            r#"{"id":7,"error":"profile.groups[0].name: invalid type: integer `3`, expected a string"}"#,
        );
    }

    #[test]
    fn a_list_is_neither_a_line_nor_a_profile() {
        check_bad(
            r#"["Hi"]"#,
            r#"{"id":null,"error":"invalid type: list, expected an object"}"#,
        );
        check_bad(
            r#"{"id":7,"text":"Hi","sender":[]}"#,
            r#"{"id":7,"error":"sender: invalid type: list, expected an object"}"#,
        );
        check_bad(
            r#"{"id":7,"text":"Hi","profile":[1]}"#,
            r#"{"id":7,"error":"profile: invalid type: list, expected an object"}"#,
        );
        check_bad(
            r#"{"id":7,"text":"Hi","profile":{"experience":[{},["Boss","Acme"]]}}"#,
            r#"{"id":7,"error":"profile.experience[1]: invalid type: list, expected an object"}"#,
        );
    }

    #[test]
    fn what_stops_the_reading_is_told_with_its_key() {
        check_bad(
            b"{\"text\":\"Hi Ana\",\"id\":\"Jos\xE9\"}",
            r#"{"id":null,"error":"id: invalid unicode code point"}"#,
        );
        check_bad(
            b"{\"id\":\"Jos\xE9\",\"text\":\"x\"}",
            r#"{"id":null,"error":"id: invalid unicode code point"}"#,
        );
        check_bad(
            b"{\"id\":7,\"profile\":{\"name\":\"\xE9\"},\"text\":\"hi\"}",
            r#"{"id":7,"error":"profile.name: invalid unicode code point"}"#,
        );
    }

    #[test]
    fn what_nobody_reads_may_hold_anything() {
        let line = b"{\"id\":7,\"profile\":{\"foo\":\"\xE9\"},\"text\":\"hi\"}";
        assert!(answer(line).starts_with(r#"{"id":7,"verdict":"#));
    }

    #[test]
    fn a_line_without_text_is_bad() {
        check_bad(
            r#"{"id":7,"note":"Hi"}"#,
            r#"{"id":7,"error":"text: missing"}"#,
        );
    }

    #[test]
    fn what_a_line_says_goes_before_the_command_line() {
        let defaults = ReviewRequest {
            site: Some("linkedin".to_owned()),
            limit: Some(200),
            ..ReviewRequest::default()
        };
        let mut request = ReviewRequest {
            limit: Some(300),
            ..ReviewRequest::default()
        };
        fill(&mut request, &defaults);
        assert_eq!(request.limit, Some(300));
        assert_eq!(request.site, defaults.site);
    }

    #[test]
    fn sites_go_by_id_or_name() {
        let mut site = "LinkedIn".to_owned();
        assert!(settle_site(&mut site).is_none());
        assert_eq!(site, "linkedin");
        assert!(settle_site(&mut "friendface".to_owned()).is_some());
    }

    fn lines(input: &[u8]) -> Vec<(usize, String)> {
        let mut lines = Lines::new(input);
        let mut all = Vec::new();
        loop {
            let chunk = lines.next_chunk().unwrap();
            if chunk.is_empty() {
                return all;
            }
            all.extend(chunk.into_iter().map(|line| {
                let text = String::from_utf8_lossy(line.bytes.trim_ascii()).into_owned();
                (line.number, text)
            }));
        }
    }

    #[test]
    fn blank_lines_are_counted_and_skipped() {
        let read = lines(b"\xEF\xBB\xBFa\r\n\n  \nb");
        assert_eq!(read, [(1, "a".to_owned()), (4, "b".to_owned())]);
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let mut input = vec![b'a'; LONGEST_LINE + 5];
        input.extend_from_slice(b"\nb\n");
        let mut lines = Lines::new(&*input);
        let first = lines.next_line().unwrap().unwrap();
        assert!(first.cut);
        assert_eq!(first.bytes.len(), LONGEST_LINE + 1);
        let second = lines.next_line().unwrap().unwrap();
        assert_eq!(
            (second.number, second.bytes.as_slice()),
            (2, b"b\n".as_slice())
        );
    }

    /// Gives one line for every time that it is asked, as a pipe does.
    struct Slow(Vec<&'static [u8]>);

    impl Read for Slow {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some(line) = self.0.pop() else {
                return Ok(0);
            };
            buffer[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }

    #[test]
    fn a_line_is_answered_before_the_next_is_awaited() {
        let mut lines = Lines::new(Slow(vec![b"b\n", b"a\n"]));
        assert_eq!(lines.next_chunk().unwrap().len(), 1);
        assert_eq!(lines.next_chunk().unwrap().len(), 1);
        assert_eq!(lines.next_chunk().unwrap().len(), 0);
    }
}
