//! Reading a number with its unit, as step 4 of docs/semantics.md says.
//! It never uses a float.
//! Read next: `judge.rs`.

use super::catalogue::Number;

/// The number in steps of its scale, if it can be read.
pub(crate) fn number(kind: &Number, text: &str) -> Option<i128> {
    let text =
        text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ").replace(['’', '′'], "'").replace(['”', '″'], "\"");
    let parts = parts(&text)?;
    let centimetres = kind.unit == "cm";
    if 2 < parts.len() || (parts.len() == 2 && !centimetres) {
        return None;
    }
    // The sum of all parts is `top / bottom`.
    let (mut top, mut bottom, mut converted) = (0i128, 1i128, false);
    for (place, (digits, decimals, sign)) in parts.iter().enumerate() {
        let spelling = |sign: &str| kind.spellings.iter().find(|(text, ..)| text == sign);
        let (times, over) = match spelling(sign) {
            Some((_, times, over)) => (*times, *over),
            None if !sign.is_empty() => return None,
            None if place == 1 => spelling("in").map(|(_, times, over)| (*times, *over))?,
            None if kind.needs_unit => return None,
            None => (kind.scale, 1),
        };
        converted |= over != 1;
        let over = over * 10i128.pow(*decimals);
        top = top * over + digits * times * bottom;
        bottom *= over;
    }
    if kind.scale == 1 && !converted && top % bottom != 0 {
        return None;
    }
    Some((2 * top + bottom).div_euclid(2 * bottom))
}

/// Digits, how many of them are decimals, and the sign of the unit, for each number in the text.
fn parts(text: &str) -> Option<Vec<(i128, u32, String)>> {
    let mut parts = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|character: char| !"0123456789.,".contains(character)).unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        let halves: Vec<&str> = number.split(['.', ',']).collect();
        let good = |half: &&str| (1..=9).contains(&half.len());
        if 2 < halves.len() || !halves.iter().all(good) {
            return None;
        }
        let decimals = halves.get(1).map_or(0, |half| half.len() as u32);
        let end = after.find(|character: char| character.is_ascii_digit()).unwrap_or(after.len());
        let (sign, after) = after.split_at(end);
        parts.push((halves.concat().parse().ok()?, decimals, sign.trim().trim_end_matches('.').to_owned()));
        rest = after;
    }
    (!parts.is_empty()).then_some(parts)
}
