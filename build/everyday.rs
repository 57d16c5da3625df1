//! Writes the list of everyday words: sorted numbers, each as its distance from the one before.
//! It never writes a distance that two bytes do not hold.
//! Read next: `../src/medicines/everyday.rs`.

use crate::everyday::number;
use std::collections::BTreeSet;
use std::fs;

pub(crate) fn list() -> Vec<u8> {
    let text = fs::read_to_string("src/medicines/everyday.txt").unwrap();
    let numbers: BTreeSet<u32> = text.lines().map(number).collect();
    let mut at = 0;
    let far = |number: u32| {
        let far = u16::try_from(number - at).expect("everyday.txt: too few words for gaps of two bytes");
        at = number;
        far.to_le_bytes()
    };
    let gaps: Vec<[u8; 2]> = numbers.into_iter().map(far).collect();
    gaps.iter().map(|[low, _]| *low).chain(gaps.iter().map(|[_, high]| *high)).collect()
}
