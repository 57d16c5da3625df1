//! What the clinic says about its server: a small TOML file, and flags that go before it.
//! It never guesses: an unknown key or flag is an error, and nothing listens on another address than was said.
//! Read next: `../../docs/operations.md`, the same for whoever runs it.

use crate::error::Error;
use lexopt::prelude::{Long, Value};
use serde::{Deserialize, Serialize};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// How the server is to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Config {
    /// The clinic's program, as JSON.
    pub(crate) program: PathBuf,
    /// The one file in which everything is stored.
    pub(crate) database: PathBuf,
    /// Where to listen.
    pub(crate) address: SocketAddr,
    /// The folder of the clinic's pages, if this server gives them out.
    pub(crate) site: Option<PathBuf>,
    /// Whether the pages come to the browser over https, as behind a proxy that ends TLS.
    pub(crate) https: YesNo,
    /// Whether the address of the sender stands in `X-Forwarded-For`, written by the clinic's own proxy.
    pub(crate) proxied: YesNo,
    /// How many intakes one address may send in a minute.
    pub(crate) posts_per_minute: u32,
}

/// A switch in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum YesNo {
    /// It is so.
    Yes,
    /// It is not so.
    No,
}

/// The file, with every key optional.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    program: Option<PathBuf>,
    database: Option<PathBuf>,
    address: Option<String>,
    site: Option<PathBuf>,
    https: Option<YesNo>,
    proxied: Option<YesNo>,
    posts_per_minute: Option<u32>,
}

/// What is to be done, with its own words behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Command {
    pub(crate) name: String,
    pub(crate) words: Vec<String>,
    pub(crate) config: Config,
}

/// The usual number of intakes from one address in a minute.
const POSTS_PER_MINUTE: u32 = 30;

/// Reads the command line, and the file that it names.
pub(crate) fn read(arguments: impl IntoIterator<Item = String>) -> Result<Command, Error> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let (mut flags, mut words, mut file) = (File::default(), Vec::new(), File::default());
    let settings = |error: lexopt::Error| Error::Settings(error.to_string());
    while let Some(argument) = parser.next().map_err(settings)? {
        let flag = match argument {
            Value(word) => {
                words.push(word.to_string_lossy().into_owned());
                continue;
            }
            Long(flag) => flag.to_owned(),
            other => return Err(settings(other.unexpected())),
        };
        let value = parser.value().map_err(settings)?.to_string_lossy().into_owned();
        match flag.as_str() {
            "config" => file = read_file(Path::new(&value))?,
            "program" => flags.program = Some(value.into()),
            "database" => flags.database = Some(value.into()),
            "address" => flags.address = Some(value),
            "site" => flags.site = Some(value.into()),
            "https" => flags.https = Some(switch(&flag, &value)?),
            "proxied" => flags.proxied = Some(switch(&flag, &value)?),
            "posts-per-minute" => flags.posts_per_minute = Some(number(&flag, &value)?),
            _ => return Err(Error::Settings(format!("there is no flag --{flag}"))),
        }
    }
    let config = flags.or(file).config()?;
    let name = if words.is_empty() { "serve".to_owned() } else { words.remove(0) };
    Ok(Command { name, words, config })
}

/// Paths in the file start at the folder of the file.
fn read_file(path: &Path) -> Result<File, Error> {
    let text = fs::read_to_string(path).map_err(|error| Error::Io(path.display().to_string(), error))?;
    let mut file: File =
        toml::from_str(&text).map_err(|error| Error::Settings(format!("{}: {error}", path.display())))?;
    let folder = path.parent().unwrap_or(Path::new("."));
    for place in [&mut file.program, &mut file.database, &mut file.site].into_iter().flatten() {
        *place = folder.join(&*place);
    }
    Ok(file)
}

fn switch(flag: &str, value: &str) -> Result<YesNo, Error> {
    match value {
        "yes" => Ok(YesNo::Yes),
        "no" => Ok(YesNo::No),
        _ => Err(Error::Settings(format!("--{flag} takes `yes` or `no`, not `{value}`"))),
    }
}

fn number(flag: &str, value: &str) -> Result<u32, Error> {
    value.parse().map_err(|_| Error::Settings(format!("--{flag} takes a whole number, not `{value}`")))
}

impl File {
    fn or(self, below: File) -> File {
        File {
            program: self.program.or(below.program),
            database: self.database.or(below.database),
            address: self.address.or(below.address),
            site: self.site.or(below.site),
            https: self.https.or(below.https),
            proxied: self.proxied.or(below.proxied),
            posts_per_minute: self.posts_per_minute.or(below.posts_per_minute),
        }
    }

    fn config(self) -> Result<Config, Error> {
        let address = self.address.unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        Ok(Config {
            program: self.program.unwrap_or_else(|| "program.json".into()),
            database: self.database.unwrap_or_else(|| "intakes.sqlite".into()),
            address: address
                .parse()
                .map_err(|_| Error::Settings(format!("`{address}` is no address such as 127.0.0.1:8080")))?,
            site: self.site,
            https: self.https.unwrap_or(YesNo::No),
            proxied: self.proxied.unwrap_or(YesNo::No),
            posts_per_minute: self.posts_per_minute.unwrap_or(POSTS_PER_MINUTE),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{POSTS_PER_MINUTE, YesNo, read};
    use std::path::Path;

    fn words(line: &str) -> Vec<String> {
        ["server"].into_iter().chain(line.split_whitespace()).map(str::to_owned).collect()
    }

    #[test]
    fn without_anything_it_serves_on_loopback() {
        let command = read(words("")).unwrap();
        assert_eq!((command.name.as_str(), command.words.len()), ("serve", 0));
        assert!(command.config.address.ip().is_loopback());
        assert_eq!((command.config.posts_per_minute, command.config.https), (POSTS_PER_MINUTE, YesNo::No));
    }

    #[test]
    fn flags_go_before_the_file_and_paths_start_at_the_file() {
        let folder = std::env::temp_dir().join(format!("intake-config-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("server.toml");
        std::fs::write(&file, "program = \"p.json\"\nhttps = \"yes\"\nposts_per_minute = 5\n").unwrap();
        let line = format!("add-clinician --config {} Dana --posts-per-minute 7", file.display());
        let command = read(words(&line)).unwrap();
        assert_eq!(
            (command.name.as_str(), command.words.as_slice()),
            ("add-clinician", ["Dana".to_owned()].as_slice())
        );
        assert_eq!(command.config.program, folder.join("p.json"));
        assert_eq!((command.config.posts_per_minute, command.config.https), (7, YesNo::Yes));
        assert_eq!(command.config.database, Path::new("intakes.sqlite"));
        std::fs::write(&file, "adress = \"127.0.0.1:1\"\n").unwrap();
        assert!(read(words(&line)).is_err());
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn an_unknown_flag_or_value_is_an_error() {
        for line in ["--adress x", "--https maybe", "--posts-per-minute many", "--address nowhere", "-x", "--program"] {
            assert!(read(words(line)).is_err(), "{line}");
        }
    }
}
