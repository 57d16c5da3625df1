//! The files of the repository, and their code without comments, tests and texts.
//! It never lists what is built, installed or ignored.
//! Read next: `shape.rs`.

use std::fs;
use std::path::Path;

/// A text file of the repository.
#[derive(Debug)]
pub(crate) struct File {
    /// Path from the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// What the repository does not hold: built, installed, or made while testing.
const NOT_OURS: &[&str] = &[".git", ".tools", "target", "node_modules", "dist", "screenshots"];
const KINDS: &[&str] = &["css", "d.ts", "html", "js", "json", "md", "mjs", "rs", "sh", "toml", "ts", "txt", "yml"];

/// Every text file, in the order of the paths.
pub(crate) fn files() -> Vec<File> {
    let mut files = Vec::new();
    collect(Path::new(env!("CARGO_MANIFEST_DIR")), "", &mut files);
    files.sort_by(|left, right| left.path.cmp(&right.path));
    assert!(100 < files.len(), "only {} files were found", files.len());
    files
}

/// The Rust sources of the crate.
pub(crate) fn sources() -> Vec<File> {
    files().into_iter().filter(|file| file.path.starts_with("src/") && file.path.ends_with(".rs")).collect()
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let inside = format!("{prefix}{name}");
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                collect(&path, &format!("{inside}/"), files);
            }
            continue;
        }
        let is_script = inside.starts_with("scripts/") || inside.starts_with(".ci/");
        if is_script || KINDS.iter().any(|kind| name.ends_with(&format!(".{kind}"))) {
            // Another file may be replaced while this runs; what cannot be read is not there.
            if let Ok(text) = fs::read_to_string(&path) {
                files.push(File { path: inside, text });
            }
        }
    }
}

impl File {
    /// The lines of code with their numbers: no comments, no tests, and texts emptied.
    pub(crate) fn code(&self) -> Vec<(usize, String)> {
        let body = self.text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
        body.enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(n, line)| (n + 1, without_texts(line)))
            .collect()
    }

    /// The comment with which the file opens, without its marks.
    pub(crate) fn opening(&self) -> String {
        let is_mark = |line: &&str| ["//", "/*", "*", "#"].iter().any(|mark| line.trim_start().starts_with(mark));
        let lines = self.text.lines().skip_while(|line| line.starts_with("#!")).take_while(is_mark);
        let words =
            |line: &str| line.trim().trim_start_matches(['/', '*', '#', '!']).trim_end_matches("*/").trim().to_owned();
        lines.map(words).collect::<Vec<_>>().join(" ")
    }
}

/// A line with the inside of its text literals and everything after `//` taken out.
fn without_texts(line: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' if inside => _ = characters.next(),
            '"' => {
                inside = !inside;
                kept.push('"');
            }
            _ if inside => {}
            '/' if characters.peek() == Some(&'/') => break,
            _ => kept.push(character),
        }
    }
    kept
}

#[test]
fn texts_and_comments_are_taken_out_of_code() {
    assert_eq!(without_texts(r#"let a = "1 // \" 2"; // 3"#), r#"let a = ""; "#);
}
