//! The architecture page must show the project as it is.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the workspace")
}

/// The rows of the code map: the place, and the file to start reading at.
fn code_map() -> Vec<(String, String)> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the page is there");
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let quoted: Vec<_> = row.split('`').collect();
        let [_, place, .., start, _] = quoted[..] else {
            panic!("a row of the code map names a place and a file: {row}");
        };
        (place.to_owned(), start.to_owned())
    })
    .filter(|(place, start)| place != start)
    .collect()
}

fn folders(below: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(below)).expect("the folder is there");
    entries
        .map(|entry| entry.expect("the entry can be read").path())
        .filter(|path| path.is_dir())
        .map(|path| {
            path.file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

#[test]
fn the_code_map_lists_every_crate_and_no_other() {
    let listed: BTreeSet<_> = code_map()
        .into_iter()
        .filter_map(|(place, _)| place.strip_prefix("crates/").map(ToOwned::to_owned))
        .collect();
    assert_eq!(listed, folders("crates"));
}

#[test]
fn what_the_code_map_names_is_there() {
    let rows = code_map();
    assert!(rows.len() > 5, "the code map has rows");
    for (place, start) in rows {
        let folder: PathBuf = root().join(&place);
        assert!(folder.is_dir(), "{place} is a folder");
        let near = folder.join(&start).exists();
        assert!(near, "{place}: there is no {start}");
    }
}
