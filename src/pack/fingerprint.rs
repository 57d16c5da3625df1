//! Fingerprints of the engine and of the pack, written by `scripts/bless` and checked by a test.
//! It never changes without the sources or the catalogue changing.
//! Read next: `tables.rs`.

/// Crate version and hash of the crate's sources.
pub const ENGINE: &str = concat!(env!("CARGO_PKG_VERSION"), "+", include_str!("engine.sha256"));
/// SHA-256 of the catalogue.
pub const PACK: &str = include_str!("pack.sha256");
