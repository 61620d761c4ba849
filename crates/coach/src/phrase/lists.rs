//! Many short lists of numbers in one long one: a list each on the heap would cost a look into
//! memory far away for every phrase.

/// Lists of numbers, told by their place.
#[derive(Debug)]
pub(super) struct Lists {
    /// Where each begins, and where the last ends.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Default for Lists {
    fn default() -> Self {
        Self {
            starts: vec![0],
            numbers: Vec::new(),
        }
    }
}

impl<'a> FromIterator<&'a [u32]> for Lists {
    fn from_iter<I: IntoIterator<Item = &'a [u32]>>(lists: I) -> Self {
        let mut all = Self::default();
        for list in lists {
            all.push(list.iter().copied());
        }
        all
    }
}

impl Lists {
    /// Adds a list after the others.
    pub(super) fn push(&mut self, list: impl IntoIterator<Item = u32>) {
        self.numbers.extend(list);
        let end = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.starts.push(end);
    }

    /// The list at `place`.
    pub(super) fn get(&self, place: usize) -> &[u32] {
        &self.numbers[self.starts[place] as usize..self.starts[place + 1] as usize]
    }

    /// How many lists there are.
    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_found_at_its_place() {
        let lists: Lists = [&[3, 1][..], &[], &[2]].into_iter().collect();
        assert_eq!(lists.len(), 3);
        assert_eq!(lists.get(0), [3, 1]);
        assert!(lists.get(1).is_empty());
        assert_eq!(lists.get(2), [2]);
    }
}
