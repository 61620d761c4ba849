//! `cargo xtask package`: what the stores ask for, in `dist/`.
//!
//! An archive for each browser, and the sources for the reviewers of a store. The same extension
//! gives the same bytes: nothing of the clock or of the order on the disk is in them.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::build;
use crate::run::{output_of, run};

const MANIFEST: &str = "manifest.json";

/// What an extension is made of; anything else got there by mistake.
const KINDS: [&str; 7] = ["css", "html", "js", "json", "png", "txt", "wasm"];

/// A browser, and the keys of the one manifest that are meant for others: its store warns of what
/// it does not know.
struct Store {
    name: &'static str,
    others: &'static [&'static str],
}

const STORES: [Store; 2] = [
    Store {
        name: "chromium",
        others: &["/background/scripts", "/browser_specific_settings"],
    },
    Store {
        name: "firefox",
        others: &["/background/service_worker", "/minimum_chrome_version"],
    },
];

/// Builds the extension and packs it.
pub fn package(root: &Path) -> Result<()> {
    let is_checkout = root.join(".git").exists();
    if is_checkout {
        let changes = output_of(
            Command::new("git")
                .args(["status", "--porcelain"])
                .current_dir(root),
        )?;
        check_committed(&changes)?;
    }
    build::build(root)?;
    let files = files(&root.join(build::OUTPUT))?;
    let name = format!("intro-coach-{}", env!("CARGO_PKG_VERSION"));
    for store in &STORES {
        let archive = format!("dist/{name}-{}.zip", store.name);
        fs::write(root.join(&archive), packed(&for_store(&files, store)?)?)?;
        println!("{archive} is ready");
    }
    if is_checkout {
        sources(root, &name)
    } else {
        println!("No archive of the sources: this is no checkout of git");
        Ok(())
    }
}

/// The archive of the sources is made from the last commit, the others from what stands in the
/// folder: a store's reviewer builds the one and compares it with the other.
fn check_committed(changes: &str) -> Result<()> {
    ensure!(
        changes.is_empty(),
        "only what is committed can be packed: commit or put away\n{changes}"
    );
    Ok(())
}

/// The sources as they were last committed.
fn sources(root: &Path, name: &str) -> Result<()> {
    let archive = format!("dist/{name}-source.zip");
    run(Command::new("git")
        .args(["archive", "--format=zip", "HEAD"])
        .args([format!("--prefix={name}/"), format!("--output={archive}")])
        .current_dir(root))?;
    println!("{archive} is ready, of the last commit");
    Ok(())
}

/// Files by their place in the extension, in its order.
type Files = BTreeMap<String, Vec<u8>>;

fn files(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    collect(folder, "", &mut files)?;
    for name in files.keys() {
        ensure!(belongs(name), "{name} has no place in an extension");
    }
    Ok(files)
}

fn collect(folder: &Path, place: &str, files: &mut Files) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_str().context("a file's name is no text")?;
        let place = format!("{place}{name}");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{place}/"), files)?;
        } else {
            files.insert(place, fs::read(entry.path())?);
        }
    }
    Ok(())
}

fn belongs(name: &str) -> bool {
    let is_hidden = name.split('/').any(|part| part.starts_with('.'));
    let kind = Path::new(name).extension().and_then(|kind| kind.to_str());
    !is_hidden && kind.is_some_and(|kind| KINDS.contains(&kind))
}

/// The same files, but for the keys of the manifest that are meant for others.
fn for_store(files: &Files, store: &Store) -> Result<Files> {
    let mut files = files.clone();
    let manifest = files.get_mut(MANIFEST).context("there is no manifest")?;
    let mut keys: Value = serde_json::from_slice(manifest)?;
    for pointer in store.others {
        remove(&mut keys, pointer);
    }
    *manifest = serde_json::to_vec_pretty(&keys)?;
    Ok(files)
}

fn remove(value: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
    if let Some(Value::Object(fields)) = value.pointer_mut(parent) {
        fields.remove(key);
    }
}

fn packed(files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use serde_json::json;
    use zip::ZipArchive;

    use super::*;

    fn extension() -> Files {
        let manifest = json!({
            "minimum_chrome_version": "137",
            "background": { "service_worker": "main.js", "scripts": ["main.js"] },
            "browser_specific_settings": { "gecko": {} },
        });
        Files::from([
            (MANIFEST.to_owned(), manifest.to_string().into_bytes()),
            ("background/main.js".to_owned(), b"start()".to_vec()),
            ("icons/16.png".to_owned(), vec![0, 1, 2]),
        ])
    }

    fn unpacked(bytes: Vec<u8>) -> Files {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        (0..archive.len())
            .map(|index| {
                let mut file = archive.by_index(index).unwrap();
                let mut bytes = Vec::new();
                file.read_to_end(&mut bytes).unwrap();
                (file.name().unwrap().into_owned(), bytes)
            })
            .collect()
    }

    #[test]
    fn an_archive_holds_what_the_folder_holds_and_is_the_same_twice() {
        let folder = std::env::temp_dir().join(format!("extension-{}", std::process::id()));
        for (name, bytes) in extension() {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        let read = [files(&folder), files(&folder)].map(Result::unwrap);
        fs::remove_dir_all(&folder).unwrap();
        let archives = read.map(|files| packed(&files).unwrap());
        assert_eq!(archives[0], archives[1]);
        assert_eq!(unpacked(archives[0].clone()), extension());
    }

    #[track_caller]
    fn check(store: &Store, expected: &Value) {
        let files = for_store(&extension(), store).unwrap();
        let manifest: Value = serde_json::from_slice(&files[MANIFEST]).unwrap();
        assert_eq!(manifest, *expected);
        assert_eq!(files.len(), extension().len());
    }

    #[test]
    fn a_store_gets_no_keys_of_others() {
        let [chromium, firefox] = &STORES;
        check(
            chromium,
            &json!({
                "minimum_chrome_version": "137",
                "background": { "service_worker": "main.js" },
            }),
        );
        check(
            firefox,
            &json!({
                "background": { "scripts": ["main.js"] },
                "browser_specific_settings": { "gecko": {} },
            }),
        );
    }

    #[test]
    fn what_is_not_committed_is_not_packed() {
        assert!(check_committed("").is_ok());
        for changes in [" M manifest.json\n", "?? extension/icons/new.png\n"] {
            let error = check_committed(changes).unwrap_err();
            assert!(error.to_string().ends_with(changes), "{error}");
        }
    }

    #[test]
    fn strays_do_not_travel() {
        for name in ["manifest.json", "content/main.js", "languages/en.txt"] {
            assert!(belongs(name), "{name}");
        }
        for name in [
            ".DS_Store",
            "content/main.ts",
            "main.js.map",
            ".git/a.js",
            "README",
        ] {
            assert!(!belongs(name), "{name}");
        }
    }
}
