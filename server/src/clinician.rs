//! Who may log in: names and password hashes (Argon2id with the library's recommended settings).
//! It never keeps a password, and never answers faster for a name that does not exist.
//! Read next: `session.rs`, who is logged in.

use crate::error::Error;
use crate::store::{Store, audit};
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use rusqlite::OptionalExtension;

/// The shortest password that is taken, in characters.
pub(crate) const SHORTEST: usize = 12;
/// A hash of nothing, so that an unknown name takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Z3VhcmQtb2Ytbm9ib2R5$d8Q1vvYvJFaGFyhDMBBK8j2KVFWS4vBNC9rjBaAeKLI";

impl Store {
    /// Sets the password of a clinician, who may be new.
    pub(crate) fn set_clinician(&mut self, name: &str, password: &str) -> Result<(), Error> {
        if name.trim() != name || name.is_empty() || 200 < name.chars().count() {
            return Err(Error::Settings("a name has 1 to 200 characters and no space around it".to_owned()));
        }
        if password.chars().count() < SHORTEST {
            return Err(Error::Settings(format!("a password has at least {SHORTEST} characters")));
        }
        let hash = Argon2::default()
            .hash_password(password.as_bytes())
            .map_err(|error| Error::Password(error.to_string()))?
            .to_string();
        let transaction = self.begin()?;
        transaction.execute(
            "INSERT INTO clinician VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET password_hash = excluded.password_hash",
            [name, &hash],
        )?;
        audit(&transaction, "terminal", "clinician_set", name, "")?;
        transaction.commit()?;
        Ok(())
    }

    /// Takes the login of a clinician away; what they wrote stays.
    pub(crate) fn remove_clinician(&mut self, name: &str) -> Result<(), Error> {
        let transaction = self.begin()?;
        if transaction.execute("DELETE FROM clinician WHERE name = ?1", [name])? == 0 {
            return Err(Error::Settings(format!("there is no clinician `{name}`")));
        }
        audit(&transaction, "terminal", "clinician_removed", name, "")?;
        transaction.commit()?;
        Ok(())
    }

    /// The hash of a clinician's password; whoever has none may not log in.
    pub(crate) fn password_hash(&self, name: &str) -> Result<Option<String>, Error> {
        let query = "SELECT password_hash FROM clinician WHERE name = ?1";
        Ok(self.connection().query_row(query, [name], |row| row.get(0)).optional()?)
    }
}

/// Whether it is the password of the hash. Slow on purpose: not to be called while the store is held.
pub(crate) fn is_password(password: &str, hash: Option<&str>) -> Login {
    let parsed = PasswordHash::new(hash.unwrap_or(NOBODY));
    let right = parsed.is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
    if right && hash.is_some() { Login::Right } else { Login::Wrong }
}

/// What a login came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Login {
    Right,
    Wrong,
}

#[cfg(test)]
mod tests {
    use super::{Login, NOBODY, is_password};
    use argon2::password_hash::phc::PasswordHash;

    #[test]
    fn the_hash_of_nobody_is_a_hash_with_the_usual_cost() {
        let hash = PasswordHash::new(NOBODY).unwrap();
        let usual = argon2::Params::default();
        let params = argon2::Params::try_from(&hash).unwrap();
        assert_eq!((params.m_cost(), params.t_cost()), (usual.m_cost(), usual.t_cost()));
        assert_eq!(is_password("", None), Login::Wrong);
    }
}
