//! Writes the list of everyday words: sorted numbers, each as its distance from the one before, in as few bits as that takes.
//! It never writes a number twice.
//! Read next: `../src/medicines/everyday.rs`.

use crate::everyday::{LOW_BITS, number};
use std::collections::BTreeSet;
use std::fs;

pub(crate) fn list() -> Vec<u8> {
    let text = fs::read_to_string("src/medicines/everyday.txt").unwrap();
    let numbers: BTreeSet<u32> = text.lines().map(number).collect();
    let (mut bits, mut at) = (Vec::new(), 0);
    for number in numbers {
        let far = number - at;
        at = number;
        bits.extend((0..far >> LOW_BITS).map(|_| true));
        bits.push(false);
        bits.extend((0..LOW_BITS).map(|bit| far >> bit & 1 == 1));
    }
    // The end is filled with ones: a distance that never comes to its end.
    let byte = |bits: &[bool]| (0..8).filter(|at| *bits.get(*at).unwrap_or(&true)).map(|at| 1u8 << at).sum();
    bits.chunks(8).map(byte).collect()
}
