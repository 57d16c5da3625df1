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

#[cfg(test)]
mod tests {
    use super::{sort_by_key, sort_by_key_down};

    #[test]
    fn equals_keep_their_order_both_ways() {
        let mut items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (3, 'e')];
        sort_by_key(&mut items, |item| item.0);
        assert_eq!(items.map(|item| item.1), ['b', 'd', 'a', 'c', 'e']);
        sort_by_key_down(&mut items, |item| item.0);
        assert_eq!(items.map(|item| item.1), ['e', 'a', 'c', 'b', 'd']);
    }
}
