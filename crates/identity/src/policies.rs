//! Managed policies by their ARNs, and the documents that allow everything.

use store::{Failure, Tx};

use crate::entities::{ManagedPolicy, find};

/// AdministratorAccess, and FullAWSAccess.
pub const FULL_ACCESS: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// RCPFullAWSAccess.
pub const RESOURCE_FULL_ACCESS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;

/// A customer's managed policy by its ARN.
pub fn find_managed(tx: &Tx, arn: &str) -> Result<Option<ManagedPolicy>, Failure> {
    let Some([.., account, resource]) = policy::arn::split(arn) else { return Ok(None) };
    let name = resource.rsplit('/').next().unwrap_or_default();
    let found = find::<ManagedPolicy>(tx, account, name)?;
    Ok(found.filter(|it| it.arn() == arn))
}
