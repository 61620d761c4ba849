//! Turns `sites/*.json` into Rust data, so that neither the browser nor the terminal parses it
//! when it starts. A file that does not have the expected shape stops the build, with its name
//! and the field.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;

#[derive(Deserialize)]
struct Site {
    id: String,
    name: String,
    #[serde(default)]
    hosts: Vec<String>,
    limit: Option<usize>,
    #[serde(default)]
    profile: Profile,
    #[serde(default, rename = "stockTexts")]
    stock_texts: Vec<StockText>,
}

#[derive(Default, Deserialize)]
struct Profile {
    #[serde(default)]
    paths: Vec<String>,
    #[serde(default, rename = "slugParameter")]
    slug_parameter: Option<String>,
    #[serde(default)]
    headings: Lists,
    #[serde(default)]
    keys: Lists,
    #[serde(default)]
    words: Lists,
}

type Lists = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
struct StockText {
    lang: String,
    text: String,
}

fn main() {
    // Cargo runs this in the crate's folder.
    let folder = Path::new("../../sites");
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("sites.rs");
    fs::write(out, generate(folder)).expect("OUT_DIR is writable");
}

fn generate(folder: &Path) -> String {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("sites/ stands at the root")
        .map(|entry| entry.expect("sites/ is readable").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    let mut rust = String::from("static SITES: &[Site] = &[\n");
    let mut stock_texts = String::from(
        "#[cfg(not(target_arch = \"wasm32\"))]\nstatic STOCK_TEXTS: &[StockText] = &[\n",
    );
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let site = read(&file);
        write_site(&mut rust, &site);
        write_stock_texts(&mut stock_texts, &site);
    }
    rust.push_str("];\n");
    stock_texts.push_str("];\n");
    rust + &stock_texts
}

fn read(file: &Path) -> Site {
    let text =
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut json = serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(&mut json)
        .unwrap_or_else(|error| panic!("{}: {}: {}", file.display(), error.path(), error.inner()))
}

fn write_site(rust: &mut String, site: &Site) {
    let Site {
        id,
        name,
        hosts,
        limit,
        profile,
        ..
    } = site;
    write!(
        rust,
        "Site {{ id: {id:?}, name: {name:?}, hosts: &{hosts:?}, limit: {limit:?},"
    )
    .expect("strings take all");
    write!(
        rust,
        "profile_paths: &{:?}, slug_parameter: {:?},",
        profile.paths, profile.slug_parameter
    )
    .expect("strings take all");
    write_lists(rust, "headings", &profile.headings);
    write_lists(rust, "keys", &profile.keys);
    write_lists(rust, "words", &profile.words);
    rust.push_str("},\n");
}

fn write_stock_texts(rust: &mut String, site: &Site) {
    for StockText { lang, text } in &site.stock_texts {
        write!(rust, "StockText {{ language: {lang:?}, text: {text:?} }},")
            .expect("strings take all");
    }
}

fn write_lists(rust: &mut String, field: &str, lists: &Lists) {
    write!(rust, "{field}: &[").expect("strings take all");
    for (name, entries) in lists {
        write!(rust, "({name:?}, &{entries:?}),").expect("strings take all");
    }
    rust.push_str("],");
}
