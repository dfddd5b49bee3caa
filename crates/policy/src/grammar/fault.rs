//! What can be wrong with a document, and AWS's words for it.
//!
//! # Invariants
//!
//! * One fault, one text per service that reads the document. IAM's texts serve every service whose own
//!   are not known.

use crate::policy::{Kind, Malformed};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Not JSON, or not an object.
    Json,
    /// A wrong type, an unknown element, two of a pair.
    Syntax,
    /// An element is missing.
    Missing(&'static str),
    UnknownVersion,
    OldVersion,
    /// What IAM's older parser stumbles over.
    Legacy,
    SidTwice,
    SidLetters,
    NoActions,
    NoResources,
    NoVendor,
    TwoColons,
    Vendor(String),
    NotArn(String),
    Partition(String, String),
    ResourceVendor,
    S3Region(String),
    IamRegion(String),
    IamPath,
    HasPrincipal,
    /// An element that a trust policy may not have.
    Prohibited(&'static str),
    TrustAction,
    Principal(String),
    /// An action that is none of the service's.
    Action,
    Resource,
    /// A bucket's action on objects, or the other way about.
    DoesNotApply,
    /// Right as JSON, and not allowed in this kind of document.
    NotHere,
}

/// AWS Organizations has one text for every fault.
const ORGANIZATIONS: &str =
    "The provided policy document does not meet the requirements of the specified policy type.";

impl Fault {
    pub fn at(self, kind: Kind, at: usize) -> Malformed {
        let message = match kind {
            Kind::ServiceControl | Kind::ResourceControl => ORGANIZATIONS.to_string(),
            Kind::Bucket => self.for_s3(),
            Kind::Key => self.for_kms(),
            _ => self.for_iam(),
        };
        Malformed { message, at: Some(at) }
    }

    fn for_iam(&self) -> String {
        match self {
            Self::Json | Self::Syntax | Self::UnknownVersion | Self::NotHere => SYNTAX.into(),
            Self::Missing("Principal") => "Missing required field Principal".into(),
            Self::Missing(_) => SYNTAX.into(),
            Self::OldVersion => "Policy document must be version 2012-10-17 or greater.".into(),
            Self::Legacy => "The policy failed legacy parsing".into(),
            Self::SidTwice => "Statement IDs (SID) in a single policy must be unique.".into(),
            Self::SidLetters => SID_LETTERS.into(),
            Self::NoActions => "Policy statement must contain actions.".into(),
            Self::NoResources => "Policy statement must contain resources.".into(),
            Self::NoVendor => NO_VENDOR.into(),
            Self::TwoColons => "Actions/Condition can contain only one colon.".into(),
            Self::Vendor(vendor) => format!("Vendor {vendor} is not valid"),
            Self::NotArn(text) => format!("Resource {text} must be in ARN format or \"*\"."),
            Self::Partition(partition, arn) => {
                format!("Partition \"{partition}\" is not valid for resource \"{arn}\".")
            }
            Self::ResourceVendor => {
                "Resource vendor must be fully qualified and cannot contain regexes.".into()
            }
            Self::S3Region(arn) => format!("Resource {arn} can not contain region information."),
            Self::IamRegion(arn) => {
                format!("IAM resource {arn} cannot contain region information.")
            }
            Self::IamPath => IAM_PATH.into(),
            Self::HasPrincipal => "Policy document should not specify a principal.".into(),
            Self::Prohibited(element) => format!("Has prohibited field {element}."),
            Self::TrustAction => TRUST_ACTION.into(),
            Self::Principal(text) => format!("Invalid principal in policy: {text}"),
            Self::Action => "Policy has invalid action".into(),
            Self::Resource => "Policy has invalid resource".into(),
            Self::DoesNotApply => "Action does not apply to any resource(s) in statement".into(),
        }
    }

    fn for_s3(&self) -> String {
        match self {
            Self::Json => "Policies must be valid JSON and the first byte must be '{'".into(),
            Self::Missing(element) => format!("Missing required field {element}"),
            Self::NoActions => "Missing required field Action".into(),
            Self::NoResources => "Missing required field Resource".into(),
            Self::UnknownVersion => "The policy must contain a valid version string".into(),
            Self::Principal(_) => "Invalid principal in policy".into(),
            Self::NoVendor | Self::TwoColons | Self::Vendor(_) => Self::Action.for_iam(),
            Self::NotArn(_)
            | Self::Partition(..)
            | Self::ResourceVendor
            | Self::S3Region(_)
            | Self::IamRegion(_)
            | Self::IamPath => Self::Resource.for_iam(),
            other => other.for_iam(),
        }
    }

    fn for_kms(&self) -> String {
        match self {
            Self::Principal(_) => {
                "Policy contains a statement with one or more invalid principals.".into()
            }
            other => other.for_iam(),
        }
    }
}

const SYNTAX: &str = "Syntax errors in policy.";
const SID_LETTERS: &str = "Statement IDs (SID) must be alpha-numeric. Check that your input \
    satisfies the regular expression [0-9A-Za-z]*";
const NO_VENDOR: &str =
    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
const IAM_PATH: &str = "IAM resource path must either be \"*\" or start with user/, \
    federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, \
    sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.";
// The two blanks are AWS's.
const TRUST_ACTION: &str = "Trust Policy statement actions can only be sts:AssumeRole, \
    sts:AssumeRoleWithSAML,  and sts:AssumeRoleWithWebIdentity";
