//! Sorting for short lists.
//! It never reorders equal items.
//! Read next: `report/findings.rs`.

/// Sorts by a key, keeping the order of equals.
///
/// Insertion, because every list here is short, and each use of the standard sort costs a patient's phone
/// about four kilobytes.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let mut place = end;
        while let Some(before) = place.checked_sub(1) {
            let (Some(left), Some(right)) = (items.get(before), items.get(place)) else {
                break;
            };
            if key(left) <= key(right) {
                break;
            }
            items.swap(before, place);
            place = before;
        }
    }
}

/// Sorts by a key, greatest first, keeping the order of equals.
pub(crate) fn sort_by_key_down<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by_key(items, |item| core::cmp::Reverse(key(item)));
}

/// Sorts a list of any length; equals may change places.
///
/// Shell's way, because a stranger decides how long such a list is, and it is as short as insertion.
pub(crate) fn sort_long<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    let mut gap = items.len();
    while 1 < gap {
        // 5/11 is near the best known ratio of gaps; the last gap is 1.
        gap = gap.saturating_mul(5).div_euclid(11).max(1);
        for end in gap..items.len() {
            let mut place = end;
            while let Some(left) = place.checked_sub(gap) {
                let (Some(one), Some(other)) = (items.get(left), items.get(place)) else {
                    break;
                };
                if !before(other, one) {
                    break;
                }
                items.swap(left, place);
                place = left;
            }
        }
    }
}

/// Collects item by item.
pub(crate) trait Gather: Iterator + Sized {
    /// The items as a list, in their order.
    ///
    /// Each use of `collect` costs the phone two or three functions of its own, this one loop.
    fn gather(self) -> Vec<Self::Item> {
        let mut items = Vec::new();
        for item in self {
            items.push(item);
        }
        items
    }
}

impl<I: Iterator> Gather for I {}

#[cfg(test)]
mod tests {
    use super::{sort_by_key, sort_by_key_down, sort_long};

    #[test]
    fn a_long_list_in_any_order_is_sorted() {
        for length in [0_u64, 1, 2, 3, 10, 1_000] {
            let mut items: Vec<u64> = (0..length).map(|n| n.wrapping_mul(7_919) % 1_009).collect();
            let mut sorted = items.clone();
            sorted.sort_unstable();
            sort_long(&mut items, |left, right| left < right);
            assert_eq!(items, sorted);
        }
    }

    #[test]
    fn equals_keep_their_order_both_ways() {
        let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (3, 'e')];
        sort_by_key(&mut items, |item| item.0);
        assert_eq!(items.map(|item| item.1), ['b', 'd', 'a', 'c', 'e']);
        sort_by_key_down(&mut items, |item| item.0);
        assert_eq!(items.map(|item| item.1), ['e', 'a', 'c', 'b', 'd']);
    }
}
