//! Text as the recogniser compares it: plain lower-case letters and digits, cut into words.
//! It never loses where a word stood in the text.
//! Read next: `near.rs`.

/// A word or a number of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Lower case, without accents and apostrophes.
    pub(crate) text: String,
    /// Where it begins in the text, in bytes.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// What stands before it.
    pub(crate) gap: Gap,
}

/// What stands between two words, the strongest of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing: a digit after a letter, or the reverse.
    Nothing,
    /// Space, hyphen, full stop or any other sign.
    Space,
    /// A slash.
    Slash,
    /// Plus or ampersand.
    Plus,
    /// A bracket.
    Bracket,
    /// A colon, a dash with spaces, or an equals sign.
    Colon,
    /// A comma, an end of a sentence.
    Comma,
    /// A semicolon, a bullet, a new line, the beginning of the text.
    Line,
}

impl Word {
    /// Whether it is a number.
    pub(crate) fn is_number(&self) -> bool {
        self.text.starts_with(|first: char| first.is_ascii_digit())
    }
}

/// Cuts a text into words and numbers; letters and digits are kept apart.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut cutter = Cutter { words: Vec::new(), gap: Gap::Line };
    let mut characters = text.char_indices().peekable();
    let mut last = ' ';
    while let Some((place, character)) = characters.next() {
        let end = place.saturating_add(character.len_utf8());
        let next = characters.peek().map_or(' ', |(_, next)| plain(*next));
        match plain(character) {
            '\'' => continue,
            // The sign inside 0.5 and 1,000.
            '.' | ',' if last.is_ascii_digit() && next.is_ascii_digit() => cutter.point(character, text, end),
            '.' if next.is_ascii_digit() && cutter.begins_number(last) => cutter.leading_point(place, end),
            letter if letter.is_alphanumeric() => match expansion(character) {
                Some(letters) => letters.chars().for_each(|letter| cutter.letter(letter, place, end)),
                None => cutter.letter(letter, place, end),
            },
            sign => cutter.sign(sign, last, next),
        }
        last = plain(character);
    }
    cutter.words
}

struct Cutter {
    words: Vec<Word>,
    gap: Gap,
}

impl Cutter {
    fn letter(&mut self, letter: char, start: usize, end: usize) {
        match self.words.last_mut() {
            Some(word)
                if self.gap == Gap::Nothing
                    && word
                        .text
                        .ends_with(|last: char| (last.is_ascii_digit() || last == '.') == letter.is_ascii_digit()) =>
            {
                word.text.push(letter);
                word.end = end;
            }
            _ => {
                self.words.push(Word { text: letter.to_string(), start, end, gap: self.gap });
                self.gap = Gap::Nothing;
            }
        }
    }

    /// A decimal sign stays in the number; a comma before three digits is left out.
    fn point(&mut self, sign: char, text: &str, end: usize) {
        let digits = text.get(end..).unwrap_or_default().bytes().take_while(u8::is_ascii_digit).count();
        if let Some(word) = self.words.last_mut()
            && (sign == '.' || digits != 3)
        {
            word.text.push('.');
        }
    }

    /// ".5" is half of one; "No.3", "B.12" and "...5" are no fractions.
    fn begins_number(&self, last: char) -> bool {
        let long = self.words.last().is_some_and(|word| 3 < word.text.len());
        last != '.' && (!last.is_alphanumeric() || long)
    }

    fn leading_point(&mut self, start: usize, end: usize) {
        self.words.push(Word { text: "0.".to_owned(), start, end, gap: self.gap });
        self.gap = Gap::Nothing;
    }

    fn sign(&mut self, sign: char, last: char, next: char) {
        let spaced = last == ' ' && next == ' ';
        let gap = match sign {
            '/' => Gap::Slash,
            '+' | '&' => Gap::Plus,
            '(' | ')' | '[' | ']' => Gap::Bracket,
            ':' | '=' => Gap::Colon,
            '-' if spaced => Gap::Colon,
            ',' | '!' | '?' => Gap::Comma,
            // "St. John's", "vit. D" go on; a sentence ends with a longer word.
            '.' if next == ' ' && 3 < self.words.last().map_or(0, |word| word.text.len()) => Gap::Comma,
            ';' | '|' | '*' | '\n' => Gap::Line,
            _ => Gap::Space,
        };
        self.gap = self.gap.max(gap);
    }
}

/// A character in lower case, without accent or width; `'` for what is dropped.
pub(crate) fn plain(character: char) -> char {
    match character {
        'a'..='z' | '0'..='9' => character,
        'A'..='Z' => character.to_ascii_lowercase(),
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(character).wrapping_sub(0xfee0)).map_or(' ', |half| half.to_ascii_lowercase())
        }
        '\''
        | '’'
        | '‘'
        | '`'
        | '´'
        | '®'
        | '™'
        | '©'
        | '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{feff}' => '\'',
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' | 'æ' | 'Æ' => 'a',
        'ç' | 'Ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'ı' | 'İ' => 'i',
        'ñ' | 'Ñ' | 'ń' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'œ' | 'Œ' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'µ' | 'μ' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        'š' | 'ś' | 'ß' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        '½' | '¼' | '¾' => 'h',
        '\n' | '\r' | '•' | '·' | '●' | '\u{2028}' => '\n',
        '–' | '—' | '−' | '-' => '-',
        '、' => ',',
        '⁄' | '∕' => '/',
        '.' | ',' | ';' | '|' | '*' | '/' | '+' | '&' | '(' | ')' | '[' | ']' | ':' | '=' | '!' | '?' => character,
        other if other.is_alphanumeric() => other,
        other if other.is_whitespace() => ' ',
        _ => '#',
    }
}

/// What one character stands for when it is more than a letter.
const fn expansion(character: char) -> Option<&'static str> {
    match character {
        'æ' | 'Æ' => Some("ae"),
        'œ' | 'Œ' => Some("oe"),
        'ß' => Some("ss"),
        '½' | '¼' | '¾' => Some("half"),
        _ => None,
    }
}
