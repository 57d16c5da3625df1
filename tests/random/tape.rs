//! A tape of numbers from which everything random is drawn: a shorter tape draws a simpler case.
//! It never ends: past its end it gives zeros, or, made from a seed, further numbers.
//! Read next: `pack.rs`.

/// Numbers to draw from.
#[derive(Debug, Clone)]
pub(crate) struct Tape {
    numbers: Vec<u32>,
    at: usize,
    seed: Option<u64>,
}

impl Tape {
    /// A tape of these numbers and then zeros.
    pub(crate) fn of(numbers: Vec<u32>) -> Tape {
        Tape { numbers, at: 0, seed: None }
    }

    /// An endless tape that only depends on the seed.
    pub(crate) fn endless(seed: u64) -> Tape {
        Tape { numbers: Vec::new(), at: 0, seed: Some(seed) }
    }

    fn draw(&mut self) -> u32 {
        if let Some(seed) = &mut self.seed {
            return split_mix(seed);
        }
        let number = self.numbers.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        number
    }

    /// A number below `n`; 0 when the tape has ended.
    pub(crate) fn pick(&mut self, n: usize) -> usize {
        if n < 2 { 0 } else { self.draw() as usize % n }
    }

    /// True in `times` of `of` draws; false when the tape has ended.
    pub(crate) fn chance(&mut self, times: usize, of: usize) -> bool {
        of - times <= self.pick(of)
    }

    /// One of the items; the first when the tape has ended.
    pub(crate) fn choose<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.pick(items.len())].clone()
    }

    /// Some of the items, in order; none when the tape has ended.
    pub(crate) fn some_of<T: Clone>(&mut self, items: &[T]) -> Vec<T> {
        items.iter().filter(|_| self.chance(1, 2)).cloned().collect()
    }

    /// The items in a random order; as they are when the tape has ended.
    pub(crate) fn shuffled<T>(&mut self, mut items: Vec<T>) -> Vec<T> {
        for place in 0..items.len() {
            let other = place + self.pick(items.len() - place);
            items.swap(place, other);
        }
        items
    }
}

/// SplitMix64: small, well mixed, and the same everywhere.
fn split_mix(state: &mut u64) -> u32 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed >> 32) as u32
}
