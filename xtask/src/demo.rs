//! `cargo xtask demo`: the extension on a replica of a profile page.

use std::path::Path;

use anyhow::Result;

use crate::run::run;
use crate::{build, node, setup};

/// Builds all and opens the replica; `headless` plays a session there instead.
pub fn demo(root: &Path, headless: bool) -> Result<()> {
    setup::browsers(&[setup::CHROMIUM])?;
    build::build(root)?;
    run(node::script(root)
        .arg("tests/browser/demo.ts")
        .args(headless.then_some("--headless")))
}
