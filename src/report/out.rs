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
    ///
    /// Item by item, because each use of `collect` costs the phone more than the loop.
    #[must_use]
    pub fn list<T>(items: impl IntoIterator<Item = T>, mut each: impl FnMut(T) -> Out) -> Out {
        let mut list = Vec::new();
        for item in items {
            list.push(each(item));
        }
        Out::List(list)
    }

    /// A list of texts.
    #[must_use]
    pub fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Out {
        Out::list(items, Out::text)
    }

    /// RFC 8785: keys in order, no space, the shortest escapes.
    #[must_use]
    pub fn canonical_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    /// Adds a field to the object that stands under a name of this one.
    pub fn put_inside(&mut self, name: &str, key: &'static str, value: Out) {
        let Out::Object(pairs) = self else { return };
        if let Some((_, Out::Object(inside))) = pairs.iter_mut().find(|(key, _)| *key == name) {
            inside.push((key, value));
        }
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

/// An object in the making; keys with nothing are left out.
///
/// Each line of a response is one call, so that the phone loads the code that stores a pair only once.
#[derive(Debug, Default)]
pub struct Fields(Vec<(&'static str, Out)>);

impl Fields {
    /// No field yet.
    #[must_use]
    pub fn new() -> Fields {
        Fields::default()
    }

    /// Adds text.
    #[must_use]
    #[inline(never)]
    pub fn text(self, key: &'static str, text: &str) -> Fields {
        self.put(key, Out::Text(text.to_owned()))
    }

    /// Adds text, if there is any.
    #[must_use]
    #[inline(never)]
    pub fn maybe_text(self, key: &'static str, text: Option<&String>) -> Fields {
        match text {
            Some(text) => self.text(key, text),
            None => self,
        }
    }

    /// Adds a whole number.
    #[must_use]
    #[inline(never)]
    pub fn integer(self, key: &'static str, number: i64) -> Fields {
        self.put(key, Out::Integer(number))
    }

    /// Adds the word `true`, if it holds.
    #[must_use]
    #[inline(never)]
    pub fn mark(self, key: &'static str, holds: bool) -> Fields {
        if holds { self.put(key, Out::True) } else { self }
    }

    /// Adds a tree.
    #[must_use]
    #[inline(never)]
    pub fn put(mut self, key: &'static str, value: Out) -> Fields {
        self.0.push((key, value));
        self
    }

    /// Adds a tree, if there is one.
    #[must_use]
    #[inline(never)]
    pub fn maybe(self, key: &'static str, value: Option<Out>) -> Fields {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    /// The object.
    #[must_use]
    pub fn done(self) -> Out {
        Out::Object(self.0)
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

pub(crate) fn write_text(value: &str, text: &mut String) {
    text.push('"');
    // Most texts hold nothing to escape, and are copied as they are.
    if value.bytes().all(|byte| 0x20 <= byte && byte != b'"' && byte != b'\\') {
        text.push_str(value);
        text.push('"');
        return;
    }
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
    use super::Fields;
    use super::Out;

    #[test]
    fn canonical_text_sorts_keys_and_escapes_shortly() {
        let list = Out::List(vec![Out::Integer(-1), Out::True]);
        let out = Fields::new().text("b", "\u{1f}\"\\\n€").maybe("left_out", None).put("a", list).done();
        assert_eq!(out.canonical_text(), r#"{"a":[-1,true],"b":"\u001f\"\\\n€"}"#);
        let parsed: serde_json::Value = serde_json::from_str(&out.canonical_text()).unwrap();
        assert_eq!(parsed["b"], "\u{1f}\"\\\n€");
    }
}
