//! The receipt: fingerprints of everything that makes a result, and of the result, so that anybody can get it again.
//! It never holds an answer, and never says that a result is right, only that it is the same.
//! Read next: `wasm/mod.rs`, where it is made and compared.

use crate::intake::Plain;
use crate::order::sort_long;
use crate::report::{Fields, Out, write_text};
use sha2::{Digest, Sha256};

/// The fingerprints of one evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt([(&'static str, String); 6]);

/// What a request alone says about its receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestFingerprints {
    /// Of the program as given.
    pub program: String,
    /// Of the rest of the request, without `today`.
    pub request: String,
    /// `today` as given, if it is text.
    pub today: String,
}

/// The only schema there is.
const SCHEMA: i64 = 1;
/// What has a fingerprint, or a name, of its own in a receipt.
const APART: &[&str] = &["program", "today"];

impl Receipt {
    /// The receipt of a result: a response without its receipt and without the fingerprints of engine and pack.
    ///
    /// Without a result, as when the program is refused, it equals no receipt.
    #[must_use]
    pub fn new(engine: &str, pack: &str, given: RequestFingerprints, result: Option<&Out>) -> Receipt {
        let result = match result {
            Some(result) => fingerprint(&result.canonical_text()),
            None => String::new(),
        };
        Receipt([
            ("engine", engine.to_owned()),
            ("pack", pack.to_owned()),
            ("program", given.program),
            ("request", given.request),
            ("today", given.today),
            ("result", result),
        ])
    }

    /// Which of its texts a given receipt does not have, in the order in which they stand here.
    #[must_use]
    pub fn differences(&self, given: &Plain) -> Vec<&'static str> {
        let mut others = Vec::new();
        for (key, value) in &self.0 {
            if !matches!(given.get(key), Plain::Text(text) if text == value && !text.is_empty()) {
                others.push(*key);
            }
        }
        others
    }

    /// As it stands in a response.
    #[must_use]
    pub fn out(&self) -> Out {
        let mut fields = Fields::new().integer("schema", SCHEMA);
        for (key, value) in &self.0 {
            fields = fields.text(key, value);
        }
        fields.done()
    }
}

impl RequestFingerprints {
    /// The fingerprints of a request as given.
    #[must_use]
    pub fn new(given: &Plain) -> RequestFingerprints {
        let mut rest = String::new();
        write_object(given, APART, &mut rest);
        let today = match given.get("today") {
            Plain::Text(today) => today.clone(),
            _ => String::new(),
        };
        let program = fingerprint(&canonical_text(given.get("program")));
        RequestFingerprints { program, request: fingerprint(&rest), today }
    }
}

/// SHA-256 in hexadecimal digits.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        for half in [byte >> 4, byte & 15] {
            digits.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    digits
}

/// RFC 8785 of plain data: keys in order of their UTF-16 units, absent ones left out.
///
/// What is no plain data stands there as its refusal, the form in which the snapshot hands it over.
#[must_use]
pub fn canonical_text(given: &Plain) -> String {
    let mut text = String::new();
    write(given, &mut text);
    text
}

fn write(given: &Plain, text: &mut String) {
    match given {
        Plain::Absent => text.push_str("null"),
        Plain::Boolean => write_refusal("boolean", text),
        Plain::Integer(number) => text.push_str(&number.to_string()),
        Plain::Text(value) => write_text(value, text),
        Plain::List(items) => {
            let mut mark = '[';
            for item in items {
                text.push(mark);
                write(item, text);
                mark = ',';
            }
            text.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Plain::Object(_) => write_object(given, &[], text),
        Plain::Refused(kind) => write_refusal(kind, text),
    }
}

fn write_refusal(kind: &str, text: &mut String) {
    text.push_str("{\"refused\":");
    write_text(kind, text);
    text.push('}');
}

fn write_object(given: &Plain, apart: &[&str], text: &mut String) {
    let Plain::Object(pairs) = given else { return write(given, text) };
    let mut sorted: Vec<&(String, Plain)> = Vec::new();
    for pair in pairs {
        if pair.1 != Plain::Absent && !apart.contains(&pair.0.as_str()) {
            sorted.push(pair);
        }
    }
    sort_long(&mut sorted, |(left, _), (right, _)| left.encode_utf16().lt(right.encode_utf16()));
    let mut mark = '{';
    for (key, value) in &sorted {
        text.push(mark);
        write_text(key, text);
        text.push(':');
        write(value, text);
        mark = ',';
    }
    text.push_str(if sorted.is_empty() { "{}" } else { "}" });
}

#[cfg(test)]
mod tests {
    use super::{Receipt, RequestFingerprints, canonical_text, fingerprint};
    use crate::intake::Plain;
    use crate::report::{Fields, Out};

    fn plain(json: &str) -> Plain {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn canonical_text_sorts_by_utf_16_units_and_leaves_out_what_is_absent() {
        // The sorting example of RFC 8785, section 3.2.3.
        let given = r#"{"\u20ac":"Euro","\r":"Return","\ufb33":"Dalet","1":"One","\ud83d\ude00":"Smile","\u0080":"Control","\u00f6":"o","x":null}"#;
        let sorted = "{\"\\r\":\"Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"o\",\"€\":\"Euro\",\"😀\":\"Smile\",\"\u{fb33}\":\"Dalet\"}";
        assert_eq!(canonical_text(&plain(given)), sorted);
        let odd = r#"{"e":{},"f":[],"c":[1,-2,null],"b":true,"a":{"refused":"date"},"d":1.5}"#;
        let written = r#"{"a":{"refused":"date"},"b":{"refused":"boolean"},"c":[1,-2,null],"d":{"refused":"not_a_whole_number"},"e":{},"f":[]}"#;
        assert_eq!(canonical_text(&plain(odd)), written);
    }

    #[test]
    fn a_fingerprint_is_the_published_sha_256() {
        assert_eq!(fingerprint("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn program_and_day_do_not_enter_the_fingerprint_of_the_request() {
        let of = |json: &str| RequestFingerprints::new(&plain(json));
        let first = of(r#"{"today":"2026-11-21","program":{"a":"1"},"answers":[]}"#);
        let later = of(r#"{"answers":[],"today":"2026-11-22","program":{"a":"2"}}"#);
        assert_eq!(first.request, later.request);
        assert_eq!(first.request, fingerprint(r#"{"answers":[]}"#));
        assert_ne!(first.program, later.program);
        assert_ne!(first.request, of(r#"{"answers":[{}]}"#).request);
    }

    #[test]
    fn every_text_that_differs_is_named() {
        let given = RequestFingerprints { program: "p".to_owned(), request: "r".to_owned(), today: "t".to_owned() };
        let receipt =
            |result: &str| Receipt::new("e", "k", given.clone(), Some(&Fields::new().text("x", result).done()));
        let read = |out: &Out| plain(&out.canonical_text());
        let first = receipt("1");
        assert!(first.differences(&read(&first.out())).is_empty());
        assert_eq!(first.differences(&read(&receipt("2").out())), ["result"]);
        let names = ["engine", "pack", "program", "request", "today", "result"];
        assert_eq!(first.differences(&Plain::Absent), names);
        let without = Receipt::new("e", "k", given.clone(), None);
        assert_eq!(without.differences(&read(&without.out())), ["result"]);
        for name in names {
            let altered =
                first.out().canonical_text().replacen(&format!("\"{name}\":\""), &format!("\"{name}\":\"0"), 1);
            assert_eq!(first.differences(&plain(&altered)), [name]);
        }
    }
}
