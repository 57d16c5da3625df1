//! Ordinary words that must not be taken for misspelt names, kept as numbers made of their letters.
//! It never keeps a medicine out: a word that is listed, or by chance has the number of one, is only not compared by likeness.
//! Read next: `vocabulary.rs`.

/// The bits of a number: one word in some three thousand has the number of a listed one by chance.
pub(crate) const BITS: u32 = 22;
const ENDS: &[&str] = &["", "s", "es", "ed", "d", "ing", "er", "ers", "ly", "r", "rs", "ion", "ions", "al"];

/// The number of a word.
pub(crate) fn number(word: &str) -> u32 {
    let mix = |number: u32, byte: u8| (number ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let mixed = word.bytes().fold(0x811c_9dc5, mix).wrapping_mul(0x9e37_79b1);
    mixed.wrapping_shr(u32::BITS.wrapping_sub(BITS))
}

/// The words of which a word may be a form: itself, or that without one of the usual endings, with or without its `e`.
pub(crate) fn stems(word: &str) -> impl Iterator<Item = String> {
    ENDS.iter().filter_map(|end| Some((*end, word.strip_suffix(end)?))).flat_map(|(end, stem)| {
        let short = 3 < stem.len() && !end.is_empty();
        [Some(stem.to_owned()), short.then(|| format!("{stem}e"))].into_iter().flatten()
    })
}

/// Whether the word, or one of which it is a form, is in the list: how far each number is from the one before, low bytes first.
pub(crate) fn is_listed(word: &str, list: &[u8]) -> bool {
    let wanted: Vec<u32> = stems(word).map(|stem| number(&stem)).collect();
    let (low, high) = list.split_at(list.len().wrapping_div(2));
    let mut at = 0u32;
    low.iter().zip(high).any(|(low, high)| {
        at = at.wrapping_add(u32::from(u16::from_le_bytes([*low, *high])));
        wanted.contains(&at)
    })
}
