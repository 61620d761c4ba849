//! One note, reviewed.

use std::io::{self, Write as _};

use wire::ReviewRequest;

use crate::args::{Format, ReviewArgs};
use crate::exit::{Exit, Failure, written};
use crate::input::{self, Source};
use crate::text;

/// Reviews the note that the command line names.
pub fn run(args: &ReviewArgs) -> Result<Exit, Failure> {
    // The profiles first: nobody should type a note to learn then that a profile is broken.
    let profile = input::profile(args.profile.as_deref())?;
    let sender = input::profile(args.sender.as_deref())?;
    let source = Source::from_arg(args.note.as_deref());
    let request = ReviewRequest {
        text: source.note()?,
        profile,
        sender,
        site: args.site.map(str::to_owned),
        limit: args.limit,
        history: None,
    };
    let (verdict, wrote) = match args.format.unwrap_or(Format::Text) {
        Format::Json => {
            let review = wire::review(&request);
            (review.verdict, write_json(&review))
        }
        Format::Text => {
            let review = request.review();
            let shown = text::render(&source.to_string(), &request.text, &review);
            (review.verdict.into(), write_text(&shown))
        }
    };
    written(wrote).map(|_| verdict.into())
}

fn write_json(review: &wire::Review) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, review)?;
    out.write_all(b"\n")?;
    out.flush()
}

fn write_text(shown: &str) -> io::Result<()> {
    // Drops the colours where nobody would see them.
    let mut out = anstream::stdout();
    out.write_all(shown.as_bytes())?;
    out.flush()
}
