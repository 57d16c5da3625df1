//! Sets of medicine classes.
//! It never knows the name of a class.
//! Read next: `medicine.rs`.

/// A set of medicine classes by their place in the class list (at most 384).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClassSet(pub [u64; 6]);

impl ClassSet {
    /// No class.
    pub const EMPTY: ClassSet = ClassSet([0; 6]);
    /// How many classes there can be.
    pub const MOST: u16 = 384;

    /// The set of one class alone; of none, beyond the most that there can be.
    #[must_use]
    pub const fn of(class: u16) -> ClassSet {
        let bit = 1u64.wrapping_shl(class as u32 % 64);
        match class {
            0..=63 => ClassSet([bit, 0, 0, 0, 0, 0]),
            64..=127 => ClassSet([0, bit, 0, 0, 0, 0]),
            128..=191 => ClassSet([0, 0, bit, 0, 0, 0]),
            192..=255 => ClassSet([0, 0, 0, bit, 0, 0]),
            256..=319 => ClassSet([0, 0, 0, 0, bit, 0]),
            320..=383 => ClassSet([0, 0, 0, 0, 0, bit]),
            _ => ClassSet::EMPTY,
        }
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: ClassSet) -> ClassSet {
        let (ClassSet([a, b, c, d, e, f]), ClassSet([g, h, i, j, k, l])) = (self, other);
        ClassSet([a | g, b | h, c | i, d | j, e | k, f | l])
    }

    /// Whether the two sets share a class.
    #[must_use]
    pub const fn meets(self, other: ClassSet) -> bool {
        let (ClassSet([a, b, c, d, e, f]), ClassSet([g, h, i, j, k, l])) = (self, other);
        (a & g) | (b & h) | (c & i) | (d & j) | (e & k) | (f & l) != 0
    }

    /// The places in the set, in order.
    pub fn places(self) -> impl Iterator<Item = u16> {
        (0..ClassSet::MOST).filter(move |place| self.meets(ClassSet::of(*place)))
    }
}
