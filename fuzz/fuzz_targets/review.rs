//! Whatever comes in, a review comes out, the same each time, and it makes sense.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzz::check(bytes));
