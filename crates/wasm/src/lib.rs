//! The engine and the reader for JavaScript: plain objects in, plain objects out.

use js_sys::{Error, JsString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// Reviews a note: a `ReviewRequest` in, a `Review` out.
///
/// # Errors
///
/// A JavaScript `Error` that names the field, where the request does not have its shape.
#[wasm_bindgen]
pub fn review(request: JsValue) -> Result<JsValue, Error> {
    to_js(&wire::review(&from_js(request)?))
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
    serde_wasm_bindgen::from_value(value).map_err(error)
}

fn to_js<T: Serialize>(value: &T) -> Result<JsValue, Error> {
    // Optional values are null as in JSON, so that the terminal and the browser agree.
    value
        .serialize(&Serializer::json_compatible())
        .map_err(error)
}

fn error(error: serde_wasm_bindgen::Error) -> Error {
    Error::new(&String::from(JsString::from(error.to_string())))
}
