//! Prose for people: the text in native builds, nothing in the wasm.
//! It never reaches a patient's page.
//! Read next: `pack/rule.rs`.

/// The text in native builds, `""` in the wasm, which holds no clinician's prose.
#[macro_export]
macro_rules! prose {
    ($text:literal) => {
        // WHY: an inline const has no branch in the table around it, so that `all_of(&[...])` after it still promotes.
        const { if cfg!(target_arch = "wasm32") { "" } else { $text } }
    };
}
