//! Reading and writing in trees of JSON without anything that could stop the server.
//! It never fails: what is not there is null, and what cannot be written stays as it is.
//! Read next: `evaluate.rs`.

use serde_json::Value;

/// What stands under a path such as `/clinician/settled`.
pub(crate) fn at<'a>(tree: &'a Value, path: &str) -> &'a Value {
    tree.pointer(path).unwrap_or(&Value::Null)
}

/// The text that stands there, if it is one.
pub(crate) fn text_at<'a>(tree: &'a Value, path: &str) -> Option<&'a str> {
    at(tree, path).as_str()
}

/// Writes a field of an object.
pub(crate) fn set(tree: &mut Value, key: &str, value: Value) {
    if let Some(object) = tree.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
}

/// Whether a response holds a result.
pub(crate) fn is_screened(response: &Value) -> bool {
    text_at(response, "/type") == Some("screened")
}
