//! Sets of medicine classes.
//! It never knows the name of a class.
//! Read next: `answer.rs`.

/// A set of medicine classes by their place in the class list (at most 256).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClassSet(pub [u64; 4]);

impl ClassSet {
    /// No class.
    pub const EMPTY: ClassSet = ClassSet([0; 4]);

    /// The set of one class alone.
    #[must_use]
    pub const fn of(class: u8) -> ClassSet {
        let bit = 1u64.wrapping_shl(class as u32 % 64);
        match class {
            0..=63 => ClassSet([bit, 0, 0, 0]),
            64..=127 => ClassSet([0, bit, 0, 0]),
            128..=191 => ClassSet([0, 0, bit, 0]),
            192..=255 => ClassSet([0, 0, 0, bit]),
        }
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: ClassSet) -> ClassSet {
        let (ClassSet([a, b, c, d]), ClassSet([e, f, g, h])) = (self, other);
        ClassSet([a | e, b | f, c | g, d | h])
    }

    /// Whether the two sets share a class.
    #[must_use]
    pub const fn meets(self, other: ClassSet) -> bool {
        let (ClassSet([a, b, c, d]), ClassSet([e, f, g, h])) = (self, other);
        (a & e) | (b & f) | (c & g) | (d & h) != 0
    }
}
