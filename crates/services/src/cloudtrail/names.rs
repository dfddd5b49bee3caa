//! Names of trails, and the ARNs that hold them.
//!
//! # Invariants
//!
//! * A [`Name`] is well formed: whoever has one need not check it again.
//! * A bare name means a trail of the caller's account in the region of the call.

use wire::cloudtrail as aws;

use crate::prelude::*;

const LENGTH_MIN: usize = 3;
const LENGTH_MAX: usize = 128;

/// Which trail a caller speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub account: String,
    pub region: String,
    pub name: String,
    /// Whether the caller gave an ARN.
    pub full: bool,
}

impl Name {
    /// Read a name or an ARN.
    pub fn parse(cx: &Context, text: &str) -> Result<Name, Refusal> {
        if text.starts_with("arn:") {
            return Name::parse_arn(text);
        }
        check(text)?;
        let (account, region) = (cx.caller.account.clone(), cx.region.clone());
        Ok(Name { account, region, name: text.into(), full: false })
    }

    /// Read an ARN.
    pub fn parse_arn(text: &str) -> Result<Name, Refusal> {
        let invalid = || aws::cloud_trail_arn_invalid(format!("The ARN {text} is not valid."));
        let Some([_, "aws", "cloudtrail", region, account, resource]) = policy::arn::split(text)
        else {
            return Err(invalid());
        };
        let name = resource.strip_prefix("trail/").ok_or_else(invalid)?;
        let account_ok = account.len() == 12 && account.bytes().all(|it| it.is_ascii_digit());
        if region.is_empty() || !account_ok || check(name).is_err() {
            return Err(invalid());
        }
        let (account, region) = (account.into(), region.into());
        Ok(Name { account, region, name: name.into(), full: true })
    }

    pub fn arn(&self) -> String {
        format!("arn:aws:cloudtrail:{}:{}:trail/{}", self.region, self.account, self.name)
    }
}

/// Check the form of a bare name, in the order in which AWS does.
pub(super) fn check(name: &str) -> Result<(), Refusal> {
    let length = name.chars().count();
    let wrong = |message: String| Err(aws::invalid_trail_name(message));
    if length < LENGTH_MIN {
        return wrong(format!(
            "Trail name too short. Minimum allowed length: {LENGTH_MIN} characters. \
             Specified name length: {length} characters."
        ));
    }
    if length > LENGTH_MAX {
        return wrong(format!(
            "Trail name too long. Maximum allowed length: {LENGTH_MAX} characters. \
             Specified name length: {length} characters."
        ));
    }
    let ends = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric());
    if !name.chars().all(|it| it.is_ascii_alphanumeric() || ".-_".contains(it)) {
        return wrong(
            "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, \
             periods (.), hyphens (-), and underscores (_)."
                .into(),
        );
    }
    if !ends(name.chars().next()) {
        return wrong("Trail name must starts with a letter or number.".into());
    }
    if !ends(name.chars().next_back()) {
        return wrong("Trail name must ends with a letter or number.".into());
    }
    let adjacent = |it: &[u8]| it.iter().all(|it| b".-_".contains(it));
    if name.as_bytes().windows(2).any(adjacent) {
        return wrong(
            "Trail name cannot have two adjacent periods (.), hyphens (-), or underscores (_)."
                .into(),
        );
    }
    if is_address(name) {
        return wrong("Trail name must not be formatted as an IP address.".into());
    }
    Ok(())
}

/// Four numbers below 256 with periods between them.
fn is_address(name: &str) -> bool {
    name.split('.').count() == 4 && name.split('.').all(|it| it.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_refused_in_the_words_of_aws() {
        let said = |name: &str| check(name).unwrap_err().message;
        assert!(said("ab").starts_with("Trail name too short. Minimum allowed length: 3 "));
        assert!(said(&"a".repeat(129)).ends_with("Specified name length: 129 characters."));
        assert!(said("a/b").starts_with("Trail name or ARN can only contain"));
        assert_eq!(said("-ab"), "Trail name must starts with a letter or number.");
        assert_eq!(said("ab-"), "Trail name must ends with a letter or number.");
        assert!(check("a..b").is_err() && check("a_-b").is_err() && check("10.0.0.1").is_err());
        assert!(check("management-events_2026.v1").is_ok());
    }

    proptest! {
        #[test]
        fn an_arn_is_read_as_it_was_written(name in "[A-Za-z0-9]{3,20}", text: String) {
            let arn = format!("arn:aws:cloudtrail:us-east-1:111122223333:trail/{name}");
            prop_assert_eq!(Name::parse_arn(&arn).unwrap().arn(), arn);
            let _ = Name::parse_arn(&format!("arn:{text}"));
            let _ = check(&text);
        }
    }
}
