//! How a new version takes its place, whatever call writes it.
//!
//! | versioning | what was current         | the null version in the history | the new version |
//! |------------|--------------------------|---------------------------------|-----------------|
//! | never      | is erased                | there is none                   | null            |
//! | enabled    | goes into the history    | stays                           | gets an id      |
//! | suspended  | erased if null, else     | is erased                       | null            |
//! |            | goes into the history    |                                 |                 |
//!
//! # Invariants
//!
//! * The new version owns a reference to each blob that it names, and what is erased gives its
//!   references back in the same transaction.
//! * A condition is judged on the rows that the write replaces, in the same transaction: of two
//!   writers who both ask for an absent object, one wins.
//! * Only the current version counts for a condition.

use gate::{Context, Outcome};
use store::{Reverse, Tx};
use wire::Refusal;

use super::acl::Belonging;
use super::conditions::same_etag;
use super::encryption::Encryption;
use super::ids;
use super::lookup::newest_in_history;
use super::refuse::{header_not_implemented, no_such_key, precondition_failed};
use super::rows::{
    Bucket, CURRENT, Checksum, HISTORY, Headers, MANIFESTS, Manifest, NULLS, PartEntry, Piece,
    ROW_PIECES_MAX, Version, Versioning,
};
use super::tags::Tags;

/// All of a version that does not follow from where it lands.
#[derive(Debug, Default)]
pub(super) struct NewVersion {
    pub size: u64,
    /// Without quotes.
    pub etag: String,
    pub checksum: Option<Checksum>,
    pub headers: Headers,
    pub metadata: Vec<(String, String)>,
    pub tags: Tags,
    pub pieces: Vec<Piece>,
    /// Of an object put together from parts; otherwise none.
    pub parts: Vec<PartEntry>,
    pub modified_at: i64,
    pub belonging: Belonging,
    pub encryption: Encryption,
}

/// Make `new` the current version of `key`.
pub(super) fn store_version(
    cx: &Context,
    tx: &mut Tx,
    bucket: &Bucket,
    key: &str,
    new: NewVersion,
) -> Outcome<Version> {
    adopt(tx, &new.pieces);
    let newest = make_way(tx, bucket, key)?;
    let mut version = Version {
        order: ids::order(cx.now, newest),
        salt: ids::salt(cx, 0),
        null: bucket.versioning != Versioning::Enabled,
        modified_at: whole_second(new.modified_at),
        size: new.size,
        etag: new.etag,
        checksum: new.checksum,
        headers: new.headers,
        metadata: new.metadata,
        tags: new.tags,
        parts_count: new.parts.len() as u32,
        owner: new.belonging.owner,
        acl: new.belonging.acl,
        encryption: new.encryption,
        ..Version::default()
    };
    if new.parts.is_empty() && new.pieces.len() <= ROW_PIECES_MAX {
        version.pieces = new.pieces;
    } else {
        version.manifest = true;
        let manifest = Manifest { pieces: new.pieces, parts: new.parts };
        tx.put(MANIFESTS, (bucket.name.as_str(), key, version.order), &manifest);
    }
    tx.put(CURRENT, (bucket.name.as_str(), key), &version);
    Ok(version)
}

/// Clear the place of the current version, and say the order of the newest version so far.
pub(super) fn make_way(tx: &mut Tx, bucket: &Bucket, key: &str) -> Outcome<Option<u64>> {
    let name = bucket.name.as_str();
    let current = tx.get(CURRENT, (name, key))?;
    let newest = match &current {
        Some(current) => Some(current.order),
        None if bucket.versioning == Versioning::Never => None,
        None => newest_in_history(tx, name, key)?.map(|it| it.order),
    };
    if bucket.versioning == Versioning::Suspended {
        erase_null_from_history(tx, name, key)?;
    }
    if let Some(current) = current {
        tx.delete(CURRENT, (name, key));
        if current.null && bucket.versioning != Versioning::Enabled {
            release(tx, name, key, &current)?;
        } else {
            put_into_history(tx, name, key, &current);
        }
    }
    Ok(newest)
}

pub(super) fn put_into_history(tx: &mut Tx, bucket: &str, key: &str, version: &Version) {
    tx.put(HISTORY, (bucket, key, Reverse(version.order)), version);
    if version.null {
        tx.put(NULLS, (bucket, key), &version.order);
    }
}

pub(super) fn delete_from_history(tx: &mut Tx, bucket: &str, key: &str, version: &Version) {
    tx.delete(HISTORY, (bucket, key, Reverse(version.order)));
    if version.null {
        tx.delete(NULLS, (bucket, key));
    }
}

fn erase_null_from_history(tx: &mut Tx, bucket: &str, key: &str) -> Outcome<()> {
    if let Some(order) = tx.get(NULLS, (bucket, key))?
        && let Some(null) = tx.get(HISTORY, (bucket, key, Reverse(order)))?
    {
        delete_from_history(tx, bucket, key, &null);
        release(tx, bucket, key, &null)?;
    }
    Ok(())
}

/// Give back what a version's row owns, once the row itself is gone.
pub(super) fn release(tx: &mut Tx, bucket: &str, key: &str, version: &Version) -> Outcome<()> {
    let manifest = manifest(tx, bucket, key, version)?;
    if version.manifest {
        tx.delete(MANIFESTS, (bucket, key, version.order));
    }
    release_pieces(tx, &manifest.pieces);
    Ok(())
}

/// Where the bytes of a version lie.
pub(super) fn manifest(tx: &Tx, bucket: &str, key: &str, version: &Version) -> Outcome<Manifest> {
    if !version.manifest {
        return Ok(Manifest { pieces: version.pieces.clone(), parts: Vec::new() });
    }
    let manifest = tx.get(MANIFESTS, (bucket, key, version.order))?;
    Ok(manifest.ok_or_else(|| store::Failure::new(format!("no manifest for {bucket}/{key}")))?)
}

pub(super) fn adopt(tx: &mut Tx, pieces: &[Piece]) {
    for id in pieces.iter().filter_map(Piece::blob) {
        tx.adopt(id);
    }
}

pub(super) fn release_pieces(tx: &mut Tx, pieces: &[Piece]) {
    for id in pieces.iter().filter_map(Piece::blob) {
        tx.release(id);
    }
}

pub(super) fn whole_second(milliseconds: i64) -> i64 {
    milliseconds - milliseconds.rem_euclid(1000)
}

/// What must be so for a write to happen.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum WriteCondition {
    Always,
    /// `If-None-Match: *`
    Absent,
    /// `If-Match` with an ETag.
    Matches(String),
}

impl WriteCondition {
    pub(super) fn parse(
        if_match: &Option<String>,
        if_none_match: &Option<String>,
    ) -> Result<WriteCondition, Refusal> {
        let refuse = |header: &str, why: String| {
            Err(header_not_implemented(header).with("additionalMessage", why))
        };
        let other_value =
            |header| format!("We don't accept the provided value of {header} header for this API");
        match (if_match.as_deref(), if_none_match.as_deref()) {
            (None, None) => Ok(WriteCondition::Always),
            (Some(_), Some(_)) => {
                let why = "Multiple conditional request headers present in the request";
                refuse("If-Match,If-None-Match", why.into())
            }
            (None, Some("*")) => Ok(WriteCondition::Absent),
            (None, Some(_)) => refuse("If-None-Match", other_value("If-None-Match")),
            (Some("*"), None) => refuse("If-Match", other_value("If-Match")),
            (Some(etag), None) => Ok(WriteCondition::Matches(etag.into())),
        }
    }

    /// Judge the condition on the current version.
    pub(super) fn check(&self, tx: &Tx, bucket: &str, key: &str) -> Outcome<()> {
        match self {
            WriteCondition::Always => Ok(()),
            WriteCondition::Absent => match tx.get(CURRENT, (bucket, key))? {
                None => Ok(()),
                Some(_) => Err(precondition_failed("If-None-Match").into()),
            },
            WriteCondition::Matches(etag) => match tx.get(CURRENT, (bucket, key))? {
                None => Err(no_such_key(key).into()),
                Some(current) if same_etag(etag, &current.etag) => Ok(()),
                Some(_) => Err(precondition_failed("If-Match").into()),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(if_match: &str, if_none_match: &str) -> Result<WriteCondition, Refusal> {
        let optional = |it: &str| (!it.is_empty()).then(|| it.to_string());
        WriteCondition::parse(&optional(if_match), &optional(if_none_match))
    }

    #[test]
    fn a_write_knows_two_conditions_and_says_which_others_it_does_not() {
        assert_eq!(parse("", "").unwrap(), WriteCondition::Always);
        assert_eq!(parse("", "*").unwrap(), WriteCondition::Absent);
        assert_eq!(parse("\"e\"", "").unwrap(), WriteCondition::Matches("\"e\"".into()));
        for (if_match, if_none_match, header) in [
            ("*", "", "If-Match"),
            ("", "e", "If-None-Match"),
            ("e", "*", "If-Match,If-None-Match"),
        ] {
            let refusal = parse(if_match, if_none_match).unwrap_err();
            assert_eq!((refusal.status, &*refusal.code), (501, "NotImplemented"));
            assert_eq!(refusal.extras[0].1, header);
        }
    }
}
