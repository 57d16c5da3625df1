//! Feeds mutated requests and raw bytes to the engine for a number of seconds: the fuzz smoke on stable.
//! It never accepts an answer that is no response, and a panic ends it.
//! Read next: `../tests/common/mod.rs`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use ketamine_intake::pack::pack;
use ketamine_intake::wasm::{explain_text, screen_text};
use std::time::{Duration, Instant};
use std::{env, process};

fn main() {
    let seconds = env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(60);
    let seeds: Vec<Vec<u8>> =
        common::cases().iter().step_by(7).map(|case| case.request().to_string().into_bytes()).collect();
    let rules: Vec<&str> = pack().rules().map(|rule| rule.id).collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let start = Instant::now();
    let mut runs = 0u64;
    let (mut screened, mut refused) = (0u64, 0u64);
    while start.elapsed() < Duration::from_secs(seconds) {
        let mut bytes = seeds[random.below(seeds.len())].clone();
        for _ in 0..random.below(12) {
            mutate(&mut bytes, &mut random);
        }
        let text = screen_text(&bytes).canonical_text();
        match &text {
            text if text.contains("\"type\":\"screened\"") => screened += 1,
            text if text.contains("\"type\":\"refused\"") => refused += 1,
            _ => {
                eprintln!("no response for {}", String::from_utf8_lossy(&bytes));
                process::exit(1);
            }
        }
        let _: serde_json::Value = serde_json::from_str(&text).unwrap();
        if runs.is_multiple_of(16) {
            let _ = explain_text(&bytes, rules[random.below(rules.len())]).canonical_text();
        }
        runs += 1;
    }
    println!("{runs} inputs in {seconds} s: {screened} screened, {refused} refused, none lost");
    if screened == 0 || refused == 0 {
        process::exit(1);
    }
}

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    const PIECES: &[&str] = &[
        "null",
        "true",
        "[]",
        "{}",
        "\"\"",
        "-1",
        "9007199254740993",
        "1e400",
        "0.5",
        "\"none\"",
        "\"unsure\"",
        "\"declined\"",
        "\"2026-02-30\"",
        "\"\\ud800\"",
        "\"99999999999999999 kPa\"",
        "[[[[[[[[[[]]]]]]]]]]",
        "{\"refused\":\"cycle\"}",
        "\u{0}",
        "\u{202e}",
    ];
    let at = random.below(bytes.len() + 1);
    match random.below(5) {
        0 if at < bytes.len() => bytes[at] = random.next() as u8,
        1 => bytes.truncate(at),
        2 => {
            let end = (at + random.below(40)).min(bytes.len());
            bytes.drain(at..end);
        }
        3 => {
            let from = random.below(bytes.len() + 1);
            let piece: Vec<u8> = bytes[from..(from + random.below(60)).min(bytes.len())].to_vec();
            bytes.splice(at..at, piece);
        }
        _ => {
            let piece = PIECES[random.below(PIECES.len())];
            // Replaces the value after the next colon, so that the request often stays readable.
            let colon = bytes[at.min(bytes.len())..].iter().position(|byte| *byte == b':').map(|n| at + n + 1);
            let from = colon.unwrap_or(at);
            let end =
                bytes[from..].iter().position(|byte| matches!(byte, b',' | b'}' | b']')).map_or(from, |n| from + n);
            bytes.splice(from..end, piece.bytes());
        }
    }
}

/// A small generator with a fixed seed (xorshift64), so that a failure comes back.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}
