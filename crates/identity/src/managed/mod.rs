//! AWS's own managed policies: all that there are, with their documents.
//!
//! The data comes from the pinned package that `cargo xtask managed-policies` names, and lies
//! packed in the program: an index, and the documents in blocks.
//!
//! # Invariants
//!
//! * Nothing is unpacked before somebody asks. The index then stays; of the documents, one block
//!   is unpacked for the one that is asked for, and forgotten.
//! * An ARN is a policy's path and name, letter by letter; names differ without regard to case.
//! * The ids are our own, but for AdministratorAccess, whose AWS has told. They never change.

mod id;

use std::io::Read;
use std::sync::OnceLock;

use flate2::read::DeflateDecoder;

/// What every ARN here begins with.
pub const ARN_PREFIX: &str = "arn:aws:iam::aws:policy";

static INDEX: &[u8] = include_bytes!("index.deflate");
static DOCUMENTS: &[u8] = include_bytes!("documents.deflate");

/// One of AWS's own managed policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManagedAws {
    pub name: &'static str,
    /// `/`, `/job-function/`, `/service-role/`, `/aws-service-role/`, `/root-task/`.
    pub path: &'static str,
    pub default_version_id: &'static str,
    /// In milliseconds.
    pub created_at: i64,
    pub updated_at: i64,
    block: usize,
    /// Where the document stands in its block.
    from: usize,
    length: usize,
}

impl ManagedAws {
    pub fn arn(&self) -> String {
        format!("{ARN_PREFIX}{}{}", self.path, self.name)
    }

    /// `ANPA…`.
    pub fn id(&self) -> String {
        id::of(&self.arn())
    }

    /// The text of the default version. AWS keeps the others too; here there is but this one.
    pub fn document(&self) -> String {
        let lengths = &index().block_lengths;
        let from = lengths.iter().take(self.block).sum::<usize>();
        let packed = &DOCUMENTS[from..from + lengths[self.block]];
        let mut text = vec![0; self.from + self.length];
        let read = DeflateDecoder::new(packed).read_exact(&mut text);
        read.expect("the packed documents are our own");
        text.drain(..self.from);
        String::from_utf8(text).expect("the documents are text")
    }
}

/// A policy of AWS's own, by its ARN.
pub fn find(arn: &str) -> Option<ManagedAws> {
    let rest = arn.strip_prefix(ARN_PREFIX)?;
    let (path, name) = rest.split_at(rest.rfind('/')? + 1);
    let policies = &index().policies;
    let key = name.to_lowercase();
    let at = policies.binary_search_by(|it| it.name.to_lowercase().cmp(&key)).ok()?;
    let policy = policies[at];
    (policy.name == name && policy.path == path).then_some(policy)
}

/// All of them, by name without regard to case.
pub fn all() -> impl ExactSizeIterator<Item = ManagedAws> {
    index().policies.iter().copied()
}

struct Index {
    block_lengths: Vec<usize>,
    policies: Vec<ManagedAws>,
}

fn index() -> &'static Index {
    static UNPACKED: OnceLock<Index> = OnceLock::new();
    UNPACKED.get_or_init(|| {
        let mut text = String::new();
        let read = DeflateDecoder::new(INDEX).read_to_string(&mut text);
        read.expect("the packed index is our own");
        parse(text.leak()).expect("the index is our own")
    })
}

/// The first line holds the lengths of the blocks, each other one
/// `NAME PATH VERSION CREATED UPDATED BLOCK LENGTH`.
fn parse(text: &'static str) -> Option<Index> {
    let mut lines = text.lines();
    let lengths = lines.next()?.split(' ').map(|it| it.parse().ok());
    let block_lengths = lengths.collect::<Option<Vec<usize>>>()?;
    let mut policies: Vec<ManagedAws> = Vec::new();
    for line in lines {
        let mut words = line.split(' ');
        let mut word = || words.next();
        let (name, path, default_version_id) = (word()?, word()?, word()?);
        let created_at = wire::time::parse(word()?)?;
        let updated_at = match word()? {
            "=" => created_at,
            updated => wire::time::parse(updated)?,
        };
        let (block, length) = (word()?.parse().ok()?, word()?.parse().ok()?);
        let before = policies.last().filter(|it| it.block == block);
        let from = before.map_or(0, |it| it.from + it.length);
        policies.push(ManagedAws {
            name,
            path,
            default_version_id,
            created_at,
            updated_at,
            block,
            from,
            length,
        });
    }
    Some(Index { block_lengths, policies })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use policy::{Kind, Policy};

    use super::*;

    #[test]
    fn a_policy_is_found_by_its_very_arn() {
        let policy = find("arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
        assert_eq!(policy.id(), "ANPAIWMBCKSKIEE64ZLYK");
        assert_eq!(policy.default_version_id, "v1");
        assert_eq!(policy.created_at, 1_423_247_986_000);
        let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
        assert_eq!(policy.document(), text);
        for arn in [
            "arn:aws:iam::aws:policy/administratoraccess",
            "arn:aws:iam::aws:policy/job-function/AdministratorAccess",
            "arn:aws:iam::aws:policy/ViewOnlyAccess",
            "arn:aws:iam::111122223333:policy/AdministratorAccess",
            "arn:aws:iam::aws:policy",
            "",
        ] {
            assert_eq!(find(arn), None, "{arn}");
        }
    }

    /// What articles, tools and our own service-linked roles name.
    #[test]
    fn the_policies_that_people_use_are_there() {
        for name in [
            "PowerUserAccess",
            "ReadOnlyAccess",
            "SecurityAudit",
            "job-function/ViewOnlyAccess",
            "job-function/Billing",
            "IAMFullAccess",
            "IAMReadOnlyAccess",
            "IAMUserChangePassword",
            "IAMUserSSHKeys",
            "AmazonS3FullAccess",
            "AmazonS3ReadOnlyAccess",
            "AWSCloudTrail_FullAccess",
            "AWSCloudTrail_ReadOnlyAccess",
            "AWSOrganizationsFullAccess",
            "AWSKeyManagementServicePowerUser",
            "CloudWatchFullAccess",
            "AmazonSNSFullAccess",
            "AmazonSQSFullAccess",
            "AmazonEventBridgeFullAccess",
            "AWSCloudFormationFullAccess",
            "AWSSecurityHubFullAccess",
            "AmazonEC2ReadOnlyAccess",
            "AmazonSSMManagedInstanceCore",
            "service-role/AWS_ConfigRole",
            "service-role/AWSLambdaBasicExecutionRole",
            "aws-service-role/CloudTrailServiceRolePolicy",
            "aws-service-role/AWSOrganizationsServiceTrustPolicy",
            "aws-service-role/AWSConfigServiceRolePolicy",
            "aws-service-role/AWSSecurityHubServiceRolePolicy",
            "root-task/S3UnlockBucketPolicy",
            "root-task/IAMAuditRootUserCredentials",
        ] {
            let policy = find(&format!("{ARN_PREFIX}/{name}")).expect(name);
            assert!(policy.document().contains("\"Statement\""), "{name}");
        }
    }

    #[test]
    fn every_document_is_a_policy_and_every_id_its_own() {
        let (mut ids, mut before) = (BTreeSet::new(), String::new());
        for policy in all() {
            let name = policy.name.to_lowercase();
            assert!(before < name, "{before} stands before {name}");
            before = name;
            assert!(ids.insert(policy.id()), "the id of {} is taken", policy.name);
            assert!(policy.updated_at >= policy.created_at, "{}", policy.name);
            assert_eq!(find(&policy.arn()), Some(policy));
            let parsed = Policy::parse(&policy.document(), Kind::Identity);
            assert!(parsed.is_ok(), "{}: {parsed:?}", policy.name);
        }
        assert_eq!(ids.len(), 1485);
    }
}
