//! The engine and the reader for JavaScript: plain objects in, plain objects out.

use std::cell::Cell;

use js_sys::{Error, JsString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use wire::Reviewer;

// Where there are no threads it needs no lock.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Tells the console where the engine broke: the place in the code and nothing else, since a message
/// may quote the draft.
#[wasm_bindgen(start)]
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            web_sys::console::error_1(&format!("engine: {place}").into());
        }
    }));
}

/// The tag of the language whose file a review of `note` needs and [`load_language`] was not given
/// yet.
#[wasm_bindgen(js_name = neededLanguage)]
pub fn needed_language(note: &str) -> Option<String> {
    wire::needed_language(note).map(ToOwned::to_owned)
}

/// Takes the file of a language.
///
/// # Errors
///
/// A JavaScript `Error` that names the line, where the file cannot be read.
#[wasm_bindgen(js_name = loadLanguage)]
pub fn load_language(tag: &str, text: &str) -> Result<(), Error> {
    wire::load_language(tag, text).map_err(|error| Error::new(&format!("{tag}: {error}")))
}

/// Takes the guard's file, without which no stock text is known.
///
/// # Errors
///
/// A JavaScript `Error` that names the line, where the file cannot be read.
#[wasm_bindgen(js_name = loadGuard)]
pub fn load_guard(text: &str) -> Result<(), Error> {
    wire::load_guard(text).map_err(|error| Error::new(&format!("guard: {error}")))
}

thread_local! {
    /// The next review is mostly of the same note with a letter more.
    static REVIEWER: Cell<Reviewer> = Cell::default();
}

/// Reviews a note: a `ReviewRequest` in, a `Review` out.
///
/// # Errors
///
/// A JavaScript `Error` that names the field, where the request does not have its shape.
#[wasm_bindgen]
pub fn review(request: JsValue) -> Result<JsValue, Error> {
    let request = from_js(request)?;
    let mut reviewer = REVIEWER.take();
    let review = reviewer.review(request);
    REVIEWER.set(reviewer);
    to_js(&review)
}

/// Reads a profile from a page: a `ReadRequest` in, a `Profile` out.
///
/// # Errors
///
/// A JavaScript `Error` that names the field, where the request does not have its shape.
#[wasm_bindgen(js_name = readProfile)]
pub fn read_profile(request: JsValue) -> Result<JsValue, Error> {
    to_js(&from_js::<wire::ReadRequest>(request)?.read())
}

fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, Error> {
    serde_wasm_bindgen::from_value(value).map_err(|cause| error(&cause))
}

fn to_js<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    // Optional values are null as in JSON, so that the terminal and the browser agree.
    value
        .serialize(&Serializer::json_compatible())
        .map_err(|cause| error(&cause))
}

fn error(error: &serde_wasm_bindgen::Error) -> Error {
    Error::new(&String::from(JsString::from(error.to_string())))
}
