//! How far a typed word is from a name, in quarters of a mistake.
//! It never takes unbounded time: words longer than any name are not compared.
//! Read next: `table.rs`.

/// The longest name that is compared.
pub(crate) const LONGEST: usize = 40;
/// What a whole mistake costs.
const WHOLE: u16 = 4;

/// Spelled as it sounds: `ph` is `f`, a silent `h` after t, r, g is left out, `ck` is `k`, `qu` is `kw`.
pub(crate) fn sound(key: &str, sound: &mut Vec<u8>) {
    let bytes = key.as_bytes();
    sound.clear();
    for (place, byte) in bytes.iter().copied().enumerate() {
        let last = sound.last().copied();
        let before = place.checked_sub(1).and_then(|before| bytes.get(before)).copied();
        match (before, byte) {
            (Some(b'p'), b'h') => {
                sound.pop();
                sound.push(b'f');
            }
            (Some(b't' | b'r' | b'g'), b'h') => {}
            (Some(b'c'), b'k') => {
                sound.pop();
                sound.push(b'k');
            }
            (Some(b'q'), b'u') if last == Some(b'q') => {
                sound.pop();
                sound.extend(*b"kw");
            }
            _ => sound.push(byte),
        }
    }
}

/// The letters of a word, each a bit; two signs may share one, as `i` and `y` do, which are taken for each other.
pub(crate) fn letters(sound: &[u8]) -> u64 {
    let bit = |sign: u8| 1u64.wrapping_shl(u32::from(if sign == b'y' { b'i' } else { sign }));
    sound.iter().fold(0, |letters, sign| letters | bit(*sign))
}

/// What two words are apart at least, by their letters alone: a letter that the other has not costs 2 or more.
pub(crate) fn least_distance(one: u64, other: u64) -> u16 {
    let alone = (one & !other).count_ones().max((other & !one).count_ones());
    u16::try_from(alone).unwrap_or(u16::MAX).saturating_mul(2)
}

/// How much a word of so many letters may differ from a name.
pub(crate) const fn limit(letters: usize) -> u16 {
    match letters {
        0..=3 => 0,
        4 => 4,
        5 => 5,
        6 => 6,
        7 | 8 => 8,
        9 | 10 => 9,
        11..=13 => 11,
        _ => 13,
    }
}

/// The distance in quarters of a mistake, if it is at most the limit; both spelled as they sound.
pub(crate) fn distance(typed: &[u8], name: &[u8], limit: u16) -> Option<u16> {
    if LONGEST < typed.len() || LONGEST < name.len() || typed.is_empty() || name.is_empty() {
        return None;
    }
    let (mut before, mut last, mut row) = ([0u16; LONGEST + 1], [0u16; LONGEST + 1], [0u16; LONGEST + 1]);
    let mut left_out = 0;
    for (place, slot) in last.iter_mut().enumerate().skip(1).take(name.len()) {
        left_out = cost_of_one(name, place.wrapping_sub(1)).saturating_add(left_out);
        *slot = left_out;
    }
    for (i, letter) in typed.iter().copied().enumerate() {
        let too_many = cost_of_one(typed, i);
        let first = at(&last, 0).saturating_add(too_many);
        put(&mut row, 0, first);
        let mut least = first;
        for (j, wanted) in name.iter().copied().enumerate() {
            let next = j.wrapping_add(1);
            let replaced = at(&last, j).saturating_add(replacement(letter, wanted));
            let added = at(&last, next).saturating_add(too_many);
            let missing = at(&row, j).saturating_add(cost_of_one(name, j));
            let mut best = replaced.min(added).min(missing);
            let (typed_before, name_before) = (before_in(typed, i), before_in(name, j));
            if typed_before == Some(wanted) && name_before == Some(letter) && letter != wanted {
                best = best.min(at(&before, j.wrapping_sub(1)).saturating_add(3));
            }
            put(&mut row, next, best);
            least = least.min(best);
        }
        if limit.saturating_add(3) < least {
            return None;
        }
        (before, last) = (last, row);
    }
    Some(at(&last, name.len())).filter(|distance| *distance <= limit)
}

fn at(row: &[u16], place: usize) -> u16 {
    row.get(place).copied().unwrap_or(u16::MAX)
}

fn put(row: &mut [u16], place: usize, cost: u16) {
    if let Some(slot) = row.get_mut(place) {
        *slot = cost;
    }
}

fn before_in(word: &[u8], place: usize) -> Option<u8> {
    word.get(place.checked_sub(1)?).copied()
}

/// What it costs to have a letter too many or to leave it out: little when it only doubles its neighbour.
fn cost_of_one(word: &[u8], place: usize) -> u16 {
    let letter = word.get(place).copied();
    let same = |other: Option<u8>| other.is_some() && other == letter;
    if same(before_in(word, place)) || same(word.get(place.wrapping_add(1)).copied()) {
        return 1;
    }
    match letter {
        Some(b'h') => 2,
        Some(b'e') if place.wrapping_add(1) == word.len() => 2,
        Some(letter) if is_vowel(letter) && place != 0 => 3,
        _ => WHOLE,
    }
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn replacement(typed: u8, wanted: u8) -> u16 {
    if typed == wanted {
        return 0;
    }
    if is_vowel(typed) && is_vowel(wanted) {
        return if matches!((typed, wanted), (b'i' | b'y', b'i' | b'y')) { 1 } else { 2 };
    }
    if sounds_alike(typed, wanted) {
        return 2;
    }
    if typed.is_ascii_digit() || wanted.is_ascii_digit() {
        return WHOLE.saturating_mul(2);
    }
    if are_neighbours(typed, wanted) { 3 } else { WHOLE }
}

/// Whether two consonants are often written for each other.
pub(crate) fn sounds_alike(one: u8, other: u8) -> bool {
    const GROUPS: &[&[u8]] = &[b"ckqx", b"szcx", b"gj", b"fvw", b"mn", b"td", b"bp"];
    GROUPS.iter().any(|group| group.contains(&one) && group.contains(&other))
}

/// Whether two keys lie beside each other.
fn are_neighbours(one: u8, other: u8) -> bool {
    const ROWS: &[&[u8]] = &[b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];
    let place = |letter: u8| {
        ROWS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.iter().position(|key| *key == letter)?)))
    };
    match (place(one), place(other)) {
        (Some((row, column)), Some((other_row, other_column))) => {
            row.abs_diff(other_row) <= 1 && column.abs_diff(other_column) <= 1
        }
        _ => false,
    }
}

/// Whether two words may begin alike: the same letter, a letter that sounds like it, or the first two swapped.
pub(crate) fn begin_alike(typed: &[u8], name: &[u8]) -> bool {
    match (typed, name) {
        ([first, second, ..], [wanted, next, ..]) => {
            first == wanted
                || sounds_alike(*first, *wanted)
                || (is_vowel(*first) && is_vowel(*wanted))
                || (first == next && second == wanted)
        }
        _ => false,
    }
}

/// Whether a word may be the Spanish form of a name: the usual changes bring no other letters in.
pub(crate) fn may_be_spanish(typed: u64, name: u64) -> bool {
    typed & !name & !letters(b"aiof") == 0
}

/// An ingredient as it is called in Spanish, by the usual changes; letters only.
pub(crate) fn spanish(key: &str) -> String {
    const WITHIN: &str = "ph=f th=t chl=cl chr=cr y=i ll=l mm=m nn=n pp=p ff=f tt=t rh=r ss=s";
    const ENDS: &str =
        "ine=ina one=ona ole=ol ate=ato ide=ida ium=io in=ina en=eno il=ilo ac=aco ane=ano ene=eno ite=ito";
    let pairs = |list: &'static str| list.split(' ').filter_map(|pair| pair.split_once('='));
    let text = pairs(WITHIN).fold(key.to_owned(), |text, (from, to)| replaced(&text, from, to));
    let end = pairs(ENDS).find_map(|(from, to)| Some(format!("{}{to}", text.strip_suffix(from)?)));
    end.unwrap_or(text)
}

/// The text with other words in the place of a phrase, wherever it stands.
///
/// Byte by byte, because the search of the standard library costs the phone more than two kilobytes.
pub(crate) fn replaced(text: &str, phrase: &str, by: &str) -> String {
    let (mut whole, mut rest) = (String::new(), text);
    let place = |rest: &str| rest.as_bytes().windows(phrase.len()).position(|part| part == phrase.as_bytes());
    while let Some((before, found)) = place(rest).and_then(|place| rest.split_at_checked(place)) {
        whole = whole + before + by;
        rest = found.get(phrase.len()..).unwrap_or_default();
    }
    whole + rest
}
