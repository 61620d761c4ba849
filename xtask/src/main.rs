//! Builds, shows, tests and measures Intro Coach.

mod generate;

use std::path::Path;

fn main() -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the workspace");
    generate::write(root)
}
