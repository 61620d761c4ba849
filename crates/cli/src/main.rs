//! Intro Coach in a terminal.
fn main() {}
