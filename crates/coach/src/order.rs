//! Putting the short lists of a note in order.
//!
//! The library's sort, once for each kind of list, would weigh some kilobytes each in the browser's
//! module and save nothing: a note has few of anything.

/// Sorts by what `key` gives, the least first; equals stay in their order.
pub(crate) fn sort_short<T, K: PartialOrd>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && key(&list[at - 1]) > key(&list[at]) {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Puts the strongest first; equals stay in their order.
pub(crate) fn strongest_first<T>(list: &mut [T], strength: impl Fn(&T) -> f32) {
    sort_short(list, |one| -strength(one));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_in_their_order() {
        let mut list = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_short(&mut list, |one| one.0);
        assert_eq!(list, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn the_strongest_comes_first() {
        let mut list = [(0.2, 'a'), (0.9, 'b'), (0.2, 'c')];
        strongest_first(&mut list, |one| one.0);
        assert_eq!(list, [(0.9, 'b'), (0.2, 'a'), (0.2, 'c')]);
    }
}
