//! Reads a phrase.

/// What a phrase is made of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Element {
    /// A word in folded form.
    Word(String),
    /// Words that begin so.
    Prefix(String),
    /// Words that end so.
    Suffix(String),
    /// An entry of the list with this name.
    List(String),
    /// One of several.
    Either(Vec<Vec<Element>>),
    /// May be left out.
    Maybe(Box<Element>),
    /// Any one word.
    Any,
    /// Up to so many words; `true` where it may cross a clause mark.
    Gap(u8, bool),
    /// Words that name something.
    Topic,
    /// One word that names something.
    Thing,
    /// Capitalised words.
    Name,
    /// A number.
    Number,
    /// A mark that parts clauses.
    Clause,
    /// The start of a sentence or clause.
    Start,
    /// The end of a sentence.
    End,
}

/// Reads a phrase; `Err` says what is wrong with it.
pub(super) fn parse(phrase: &str) -> Result<Vec<Element>, String> {
    let mut parser = Parser { rest: phrase };
    let elements = parser.sequence()?;
    if parser.rest.is_empty() {
        Ok(elements)
    } else {
        Err(format!("`{}` is left over", parser.rest))
    }
}

/// Entries of a list: phrases that stand for one another.
#[derive(Debug, Default)]
pub struct Entries(pub(super) Vec<Vec<Element>>);

impl Entries {
    /// Adds those of a line, parted by `|`; `Err` says what is wrong with it.
    pub fn add(&mut self, line: &str) -> Result<(), String> {
        match parse(&format!("({line})"))?.as_mut_slice() {
            [Element::Either(choices)] => self.0.append(choices),
            _ => return Err("`|` or `)` stands where it should not".into()),
        }
        Ok(())
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn sequence(&mut self) -> Result<Vec<Element>, String> {
        let mut elements = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.is_empty() || self.rest.starts_with(['|', ')']) {
                return Ok(elements);
            }
            let element = self.element()?;
            if self.take("?") {
                elements.push(Element::Maybe(Box::new(whole(element))));
            } else {
                elements.extend(element);
            }
        }
    }

    /// One element; a word with an apostrophe or hyphen gives several.
    fn element(&mut self) -> Result<Vec<Element>, String> {
        if self.take("(") {
            return self.either();
        }
        if self.take("{") {
            let name = self.until('}')?;
            return Ok(vec![Element::List(name)]);
        }
        if self.take("<") {
            let name = self.until('>')?;
            return Ok(vec![slot(&name)?]);
        }
        for (mark, element) in [
            ("...", Element::Gap(8, true)),
            ("..", Element::Gap(3, false)),
            ("_", Element::Any),
            (",", Element::Clause),
            ("^", Element::Start),
            ("$", Element::End),
        ] {
            if self.take(mark) {
                return Ok(vec![element]);
            }
        }
        self.words()
    }

    fn either(&mut self) -> Result<Vec<Element>, String> {
        let mut choices = vec![self.sequence()?];
        while self.take("|") {
            choices.push(self.sequence()?);
        }
        if self.take(")") {
            Ok(vec![Element::Either(choices)])
        } else {
            Err("`)` is missing".into())
        }
    }

    fn words(&mut self) -> Result<Vec<Element>, String> {
        if self.take("*") {
            return self.suffix();
        }
        let end = self
            .rest
            .find(|c: char| c.is_whitespace() || "(){}<>|?,_^$*".contains(c))
            .unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        let mut words: Vec<_> = crate::text::tokens(text)
            .into_iter()
            .map(|token| Element::Word(token.folded))
            .collect();
        if words.is_empty() {
            return Err(format!("`{text}{rest}` is no word"));
        }
        if self.take("*")
            && let Some(Element::Word(last)) = words.pop()
        {
            words.push(Element::Prefix(last));
        }
        Ok(words)
    }

    fn suffix(&mut self) -> Result<Vec<Element>, String> {
        let mut words = self.words()?;
        match (words.pop(), words.is_empty()) {
            (Some(Element::Word(ending)), true) => Ok(vec![Element::Suffix(ending)]),
            _ => Err("`*` stands before one ending".into()),
        }
    }

    fn take(&mut self, mark: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(mark) else {
            return false;
        };
        self.rest = rest;
        true
    }

    fn until(&mut self, mark: char) -> Result<String, String> {
        let (name, rest) = self
            .rest
            .split_once(mark)
            .ok_or_else(|| format!("`{mark}` is missing"))?;
        self.rest = rest;
        Ok(name.to_owned())
    }
}

fn slot(name: &str) -> Result<Element, String> {
    match name {
        "topic" => Ok(Element::Topic),
        "thing" => Ok(Element::Thing),
        "name" => Ok(Element::Name),
        "number" => Ok(Element::Number),
        _ => Err(format!("`<{name}>` is no slot")),
    }
}

fn whole(mut elements: Vec<Element>) -> Element {
    if elements.len() == 1 {
        return elements.remove(0);
    }
    Element::Either(vec![elements])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Element {
        Element::Word(text.into())
    }

    #[test]
    fn words_are_folded_and_split() {
        assert_eq!(
            parse("I'd Née").unwrap(),
            [word("i"), word("d"), word("nee")]
        );
    }

    #[test]
    fn choices_nest() {
        assert_eq!(
            parse("(a|b (c|d)?)").unwrap(),
            [Element::Either(vec![
                vec![word("a")],
                vec![
                    word("b"),
                    Element::Maybe(Box::new(Element::Either(vec![
                        vec![word("c")],
                        vec![word("d")]
                    ])))
                ]
            ])]
        );
    }

    #[test]
    fn an_optional_word_with_an_apostrophe_is_optional_as_a_whole() {
        assert_eq!(
            parse("i'd?").unwrap(),
            [Element::Maybe(Box::new(Element::Either(vec![vec![
                word("i"),
                word("d")
            ]])))]
        );
    }

    #[test]
    fn a_star_stands_for_the_rest_of_a_word() {
        assert_eq!(
            parse("connect* *ed").unwrap(),
            [
                Element::Prefix("connect".into()),
                Element::Suffix("ed".into())
            ]
        );
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!(parse("(a|b").unwrap_err(), "`)` is missing");
        assert_eq!(parse("a)").unwrap_err(), "`)` is left over");
        assert_eq!(parse("<verb>").unwrap_err(), "`<verb>` is no slot");
    }
}
