//! Ordinary words that must not be taken for misspelt names, kept as numbers made of their letters.
//! It never keeps a medicine out: a word that is listed, or by chance has the number of one, is only not compared by likeness.
//! Read next: `vocabulary.rs`.

/// The bits of a number: one word in some three thousand has the number of a listed one by chance.
pub(crate) const BITS: u32 = 22;
/// The bits of a distance that are written as they are.
pub(crate) const LOW_BITS: u32 = 11;
const ENDS: &str = " s es ed d ing er ers ly r rs ion ions al";

/// The number of a word.
pub(crate) fn number(word: &str) -> u32 {
    let mix = |number: u32, byte: u8| (number ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let mixed = word.bytes().fold(0x811c_9dc5, mix).wrapping_mul(0x9e37_79b1);
    mixed.wrapping_shr(u32::BITS.wrapping_sub(BITS))
}

/// The words of which a word may be a form: itself, or that without one of the usual endings, with or without its `e`.
pub(crate) fn stems(word: &str) -> impl Iterator<Item = String> {
    ENDS.split(' ').filter_map(|end| Some((end, word.strip_suffix(end)?))).flat_map(|(end, stem)| {
        let short = 3 < stem.len() && !end.is_empty();
        [Some(stem.to_owned()), short.then(|| format!("{stem}e"))].into_iter().flatten()
    })
}

/// The numbers of a list: how far each is from the one before, as many ones as the high part of that says, a zero, the low bits.
pub(crate) fn numbers(list: &[u8]) -> Vec<u32> {
    let mut bits = list.iter().flat_map(|byte| (0..8).map(move |at| u32::from(byte.wrapping_shr(at) & 1)));
    let (mut numbers, mut at) = (Vec::new(), 0u32);
    while let Some(bit) = bits.next() {
        if bit == 1 {
            at = at.wrapping_add(1u32.wrapping_shl(LOW_BITS));
            continue;
        }
        let low = (0..LOW_BITS).zip(&mut bits).fold(0, |low, (place, bit)| low | bit.wrapping_shl(place));
        at = at.wrapping_add(low);
        numbers.push(at);
    }
    numbers
}

/// Whether the word, or one of which it is a form, is among the numbers.
pub(crate) fn is_listed(word: &str, numbers: &[u32]) -> bool {
    stems(word).any(|stem| numbers.binary_search(&number(&stem)).is_ok())
}
