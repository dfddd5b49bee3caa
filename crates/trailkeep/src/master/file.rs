//! Key files: written for their owner only, all at once, and read only if they are so.
//!
//! # Invariants
//!
//! * A key file that others can read is not used.
//! * A file is replaced by renaming, after its bytes are on disk: it is never half there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use vault::{Key, Master};
use zeroize::Zeroizing;

use crate::config::Sentence;
use crate::entropy;
use crate::start::reason;

/// The longest key or PIN that is read, with room for a line's end.
const SECRET_BYTES_MAX: u64 = 4096;

/// Read a master key from a file of ours.
pub fn read_key(path: &Path) -> Result<Master, Sentence> {
    let name = path.display();
    let text = read_private(path).map_err(|it| match it {
        Unread::Missing => {
            format!("the master key {name} is missing; without it the data directory stays closed.")
        }
        Unread::Open => {
            format!("the master key {name} is readable by others; run chmod 600 {name}.")
        }
        Unread::Failed(reason) => format!("the master key {name} cannot be read: {reason}."),
    })?;
    parse_key(&text).ok_or_else(|| {
        let length = text.trim_ascii().len();
        format!(
            "the master key {name} is not 64 hexadecimal digits or the base64 of 32 bytes; it has \
             {length} characters."
        )
    })
}

pub fn parse_key(text: &[u8]) -> Option<Master> {
    Master::parse(std::str::from_utf8(text).ok()?)
}

/// Write a new key to a file that is not there yet.
pub fn make_key(path: &Path) -> Result<(), Sentence> {
    if path.exists() {
        return Err(format!("there is a file {} already; it is left as it is.", path.display()));
    }
    write_new_key(path)
}

/// Write a new key to a file, in place of what is there.
pub fn write_new_key(path: &Path) -> Result<(), Sentence> {
    let key = Key::new(entropy::bytes());
    let text = Zeroizing::new(format!("{}\n", *Zeroizing::new(hex::encode(*key))));
    write_private(path, text.as_bytes()).map_err(|it| {
        format!("the master key {} cannot be written: {}.", path.display(), reason(&it))
    })
}

/// Why a file with a secret was not read.
pub enum Unread {
    Missing,
    /// Others can read it.
    Open,
    Failed(String),
}

/// The bytes of a file that only its owner can read.
pub fn read_private(path: &Path) -> Result<Zeroizing<Vec<u8>>, Unread> {
    let file = File::open(path).map_err(unread)?;
    let mode = file.metadata().map_err(unread)?.permissions().mode();
    match mode & 0o077 {
        0 => read_all(file).map_err(unread),
        _ => Err(Unread::Open),
    }
}

/// The bytes of a credential. systemd shows its grant to the service's user as a bit of the file's
/// group, so modes say nothing here; the directory is what keeps others out.
pub fn read_credential(path: &Path) -> Result<Zeroizing<Vec<u8>>, Unread> {
    read_all(File::open(path).map_err(unread)?).map_err(unread)
}

fn read_all(file: File) -> io::Result<Zeroizing<Vec<u8>>> {
    // With room for all there may be: a text that grew would leave copies behind.
    let mut text = Zeroizing::new(Vec::with_capacity(SECRET_BYTES_MAX as usize + 64));
    file.take(SECRET_BYTES_MAX).read_to_end(&mut text)?;
    Ok(text)
}

fn unread(error: io::Error) -> Unread {
    match error.kind() {
        io::ErrorKind::NotFound => Unread::Missing,
        _ => Unread::Failed(reason(&error)),
    }
}

/// Write a file that only its owner can read, all of it or nothing.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let half = beside(path, "new");
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    replace(&half, path)
}

/// Give a file that is on disk the name of another, durably.
pub fn replace(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    match to.parent() {
        Some(dir) if dir != Path::new("") => File::open(dir)?.sync_all(),
        _ => File::open(".")?.sync_all(),
    }
}

/// The path with an ending more.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_master_key_is_made_once_and_never_read_from_an_open_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        assert!(read_key(&path).unwrap_err().contains("is missing"));
        make_key(&path).unwrap();
        let fingerprint = read_key(&path).unwrap().fingerprint();
        assert!(make_key(&path).unwrap_err().contains("already"));
        assert_eq!(read_key(&path).unwrap().fingerprint(), fingerprint);
        for mode in [0o640, 0o604, 0o620] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            assert!(read_key(&path).unwrap_err().contains("readable by others"));
        }
    }

    #[test]
    fn a_file_that_holds_no_key_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        let cases: [&[u8]; 4] = [b"", b"hush\n", &[0x80; 32], &[b'a'; 100_000]];
        for (bytes, length) in cases.into_iter().zip(["0", "4", "32", "4096"]) {
            write_private(&path, bytes).unwrap();
            let said = read_key(&path).unwrap_err();
            assert!(said.contains(&format!("has {length} characters")), "{said}");
        }
        assert!(read_key(dir.path()).unwrap_err().contains("readable by others"));
    }
}
