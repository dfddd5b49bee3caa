//! What the baseline leaves alone: regions, resources, single settings.
//!
//! # Invariants
//!
//! * An exclusion is a region (`eu-west-1`), an ARN, or a setting of the levels (`bucket.versioning`,
//!   `bucket` for all of a bucket's); nothing else is taken, so that a typing error protects nothing
//!   in silence.

use super::checks::SETTINGS;

/// What is left alone, as the user wrote it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exclusion {
    Region(String),
    Resource(String),
    Setting(String),
}

impl Exclusion {
    pub fn parse(text: &str) -> Result<Exclusion, String> {
        let setting = |it: &&str| *it == text || it.split('.').next() == Some(text);
        if text.starts_with("arn:") && text.split(':').count() >= 6 && !text.contains(' ') {
            return Ok(Exclusion::Resource(text.into()));
        }
        if SETTINGS.iter().any(setting) {
            return Ok(Exclusion::Setting(text.into()));
        }
        if is_region(text) {
            return Ok(Exclusion::Region(text.into()));
        }
        Err(format!(
            "`{text}` is neither a region, nor an ARN, nor a setting ({}).",
            SETTINGS.join(", ")
        ))
    }

    pub fn text(&self) -> &str {
        match self {
            Exclusion::Region(it) | Exclusion::Resource(it) | Exclusion::Setting(it) => it,
        }
    }

    pub fn covers(&self, setting: &str, resource: &str, region: &str) -> bool {
        match self {
            Exclusion::Region(it) => it == region,
            Exclusion::Resource(it) => it == resource,
            Exclusion::Setting(it) => it == setting || setting.split('.').next() == Some(it),
        }
    }
}

/// Such as `us-east-1` or `ap-southeast-3`.
fn is_region(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let letters = |it: &&str| it.len() >= 2 && it.bytes().all(|it| it.is_ascii_lowercase());
    match parts.split_last() {
        Some((number, words)) => {
            (2..=3).contains(&words.len())
                && words.iter().all(letters)
                && (1..=2).contains(&number.len())
                && number.bytes().all(|it| it.is_ascii_digit())
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_resources_and_settings_are_told_apart() {
        let kind = |it: &str| Exclusion::parse(it).map(|it| format!("{it:?}"));
        assert_eq!(kind("us-gov-west-1").unwrap(), "Region(\"us-gov-west-1\")");
        assert_eq!(kind("arn:aws:s3:::logs").unwrap(), "Resource(\"arn:aws:s3:::logs\")");
        assert_eq!(kind("bucket.versioning").unwrap(), "Setting(\"bucket.versioning\")");
        assert_eq!(kind("bucket").unwrap(), "Setting(\"bucket\")");
        for wrong in ["tokyo", "bucket.versionning", "us-east", "arn:aws:s3", ""] {
            assert!(kind(wrong).unwrap_err().contains("neither a region"), "{wrong}");
        }
    }

    #[test]
    fn a_part_covers_its_settings_and_no_other() {
        let part = Exclusion::parse("bucket").unwrap();
        assert!(part.covers("bucket.versioning", "arn:aws:s3:::a", "us-east-1"));
        assert!(!part.covers("trail.logging", "arn:aws:s3:::a", "us-east-1"));
    }
}
