//! The free functions that JavaScript calls.
//! It never exports a class, so nothing is to be freed and nothing can stay locked.
//! Read next: `../../js/client.js`.

use super::{about, explain_request, recognise_medicines, replay, screen_request};
use crate::intake::Plain;
use crate::order::Gather;
use crate::report::Out;
use js_sys::{Array, Number, Object};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("types.d.ts");

/// Screens a request.
#[wasm_bindgen(js_name = screen)]
pub fn screen_js(request: &JsValue) -> JsValue {
    give(&screen_request(take(request)))
}

/// Explains one rule over a request.
#[wasm_bindgen(js_name = explain)]
pub fn explain_js(request: &JsValue, rule: &str) -> JsValue {
    give(&explain_request(take(request), rule))
}

/// Says which engine and pack this is, and whether a program may run.
#[wasm_bindgen(js_name = about)]
pub fn about_js(request: &JsValue) -> JsValue {
    give(&about(&take(request)))
}

/// Evaluates a request again and compares it with a receipt.
#[wasm_bindgen(js_name = replay)]
pub fn replay_js(receipt: &JsValue, request: &JsValue) -> JsValue {
    give(&replay(&take(receipt), take(request)))
}

/// Reads a text as medicines; needs no program.
#[wasm_bindgen(js_name = recogniseMedicines)]
pub fn recognise_medicines_js(text: &str) -> JsValue {
    give(&recognise_medicines(text))
}

/// Plain data from a JavaScript value; the snapshot has removed everything that could run code when read.
fn take(value: &JsValue) -> Plain {
    if let Some(text) = value.as_string() {
        Plain::Text(text)
    } else if let Some(number) = value.as_f64() {
        take_number(value, number)
    } else if value.as_bool().is_some() {
        Plain::Boolean
    } else if value.is_null() || value.is_undefined() {
        Plain::Absent
    } else if let Some(list) = value.dyn_ref::<Array>() {
        Plain::List(list.iter().map(|item| take(&item)).gather())
    } else if let Some(object) = value.dyn_ref::<Object>() {
        Plain::object(Object::entries(object).iter().map(|pair| take_pair(&Array::from(&pair))).gather())
    } else {
        Plain::Refused("not_plain_data".to_owned())
    }
}

fn take_pair(pair: &Array) -> (String, Plain) {
    (pair.get(0).as_string().unwrap_or_default(), take(&pair.get(1)))
}

fn take_number(value: &JsValue, number: f64) -> Plain {
    if Number::is_safe_integer(value) {
        #[expect(clippy::cast_possible_truncation, reason = "a safe integer is whole and fits")]
        let whole = number as i64;
        Plain::Integer(whole)
    } else if Number::is_integer(value) {
        Plain::Refused("integer_too_large".to_owned())
    } else {
        Plain::Refused("not_a_whole_number".to_owned())
    }
}

fn give(out: &Out) -> JsValue {
    out.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}
