//! The tree of what we say back: text, whole numbers, lists and objects with fixed keys, and its canonical text.
//! It never holds a float, a null, or data as a key.
//! Read next: `../wasm/response.rs`.

use crate::order::sort_by_key;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A tree of plain data with fixed keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Out {
    /// Text.
    Text(String),
    /// A whole number within plus or minus 2^53 - 1.
    Integer(i64),
    /// The word `true`; absence stands for false.
    True,
    /// A list.
    List(Vec<Out>),
    /// Fixed keys; absent ones are left out.
    Object(Vec<(&'static str, Out)>),
}

impl Out {
    /// Text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Out {
        Out::Text(text.into())
    }

    /// A list of what each item becomes.
    #[must_use]
    pub fn list<T>(items: impl IntoIterator<Item = T>, each: impl FnMut(T) -> Out) -> Out {
        Out::List(items.into_iter().map(each).collect())
    }

    /// A list of texts.
    #[must_use]
    pub fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Out {
        Out::list(items, Out::text)
    }

    /// An object; keys with nothing are left out.
    #[must_use]
    pub fn object(pairs: Vec<(&'static str, Option<Out>)>) -> Out {
        // WHY: not generic, so that the phone loads it once.
        let mut object = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            if let Some(value) = value {
                object.push((key, value));
            }
        }
        Out::Object(object)
    }

    /// RFC 8785: keys in order, no space, the shortest escapes.
    #[must_use]
    pub fn canonical_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Out::Text(value) => write_text(value, text),
            Out::Integer(number) => text.push_str(&number.to_string()),
            Out::True => text.push_str("true"),
            Out::List(items) => write_all(text, '[', items.iter(), |item, text| item.write(text), ']'),
            Out::Object(pairs) => {
                let mut pairs: Vec<&(&'static str, Out)> = pairs.iter().collect();
                // INVARIANT: keys are ASCII, so the order of bytes is the order of UTF-16 units.
                sort_by_key(&mut pairs, |(key, _)| *key);
                let write_pair = |(key, value): &(&'static str, Out), text: &mut String| {
                    write_text(key, text);
                    text.push(':');
                    value.write(text);
                };
                write_all(text, '{', pairs.into_iter(), write_pair, '}');
            }
        }
    }
}

fn write_all<T>(
    text: &mut String,
    open: char,
    items: impl Iterator<Item = T>,
    write: impl Fn(T, &mut String),
    close: char,
) {
    text.push(open);
    for (n, item) in items.enumerate() {
        if 0 < n {
            text.push(',');
        }
        write(item, text);
    }
    text.push(close);
}

fn write_text(value: &str, text: &mut String) {
    text.push('"');
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\u{8}' => text.push_str("\\b"),
            '\u{9}' => text.push_str("\\t"),
            '\u{a}' => text.push_str("\\n"),
            '\u{c}' => text.push_str("\\f"),
            '\u{d}' => text.push_str("\\r"),
            '\u{0}'..='\u{1f}' => text.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => text.push(character),
        }
    }
    text.push('"');
}

impl Serialize for Out {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Out::Text(text) => serializer.serialize_str(text),
            Out::Integer(number) => serializer.serialize_i64(*number),
            Out::True => serializer.serialize_bool(true),
            Out::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Out::Object(pairs) => {
                let mut object = serializer.serialize_map(Some(pairs.len()))?;
                for (key, value) in pairs {
                    object.serialize_entry(key, value)?;
                }
                object.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Out;

    #[test]
    fn canonical_text_sorts_keys_and_escapes_shortly() {
        let out = Out::object(vec![
            ("b", Some(Out::text("\u{1f}\"\\\n€"))),
            ("left_out", None),
            ("a", Some(Out::List(vec![Out::Integer(-1), Out::True]))),
        ]);
        assert_eq!(out.canonical_text(), r#"{"a":[-1,true],"b":"\u001f\"\\\n€"}"#);
        let parsed: serde_json::Value = serde_json::from_str(&out.canonical_text()).unwrap();
        assert_eq!(parsed["b"], "\u{1f}\"\\\n€");
    }
}
