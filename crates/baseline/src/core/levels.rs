//! The levels, as the file of levels says.
//!
//! # Invariants
//!
//! * An unknown key is refused: a misspelt safety setting must not be silently ignored.
//! * A level that needs a key says what key; this is checked before anything is asked of AWS.

use serde::{Deserialize, Serialize};

/// The file that is shipped with the program.
pub const SHIPPED: &str = include_str!("../../data/levels.toml");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum LevelName {
    Basic,
    Secure,
}

impl LevelName {
    pub fn word(self) -> &'static str {
        match self {
            LevelName::Basic => "basic",
            LevelName::Secure => "secure",
        }
    }

    pub fn parse(word: &str) -> Option<LevelName> {
        [LevelName::Basic, LevelName::Secure].into_iter().find(|it| it.word() == word)
    }
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    pub names: Names,
    pub basic: Level,
    pub secure: Level,
}

/// What things are called, with `{account}` and `{region}` to be filled in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    pub trail: String,
    pub bucket: String,
    pub key_alias: String,
    pub lifecycle_rule: String,
}

/// What one level sets. What it leaves out, it leaves alone.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    #[serde(default)]
    pub trail: TrailLevel,
    #[serde(default)]
    pub bucket: BucketLevel,
    pub key: Option<KeyLevel>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrailLevel {
    pub logging: Option<bool>,
    pub global_service_events: Option<bool>,
    pub multi_region: Option<bool>,
    pub log_file_validation: Option<bool>,
    pub encrypted_with_key: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BucketLevel {
    pub default_encryption: Option<Algorithm>,
    pub block_public_access: Option<bool>,
    pub versioning: Option<bool>,
    pub mfa_delete: Option<MfaDelete>,
    pub expire_after_days: Option<u32>,
    pub noncurrent_expire_after_days: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    #[serde(rename = "AES256")]
    Aes256,
    #[serde(rename = "aws:kms")]
    Kms,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MfaDelete {
    Remind,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyLevel {
    pub rotation: Option<bool>,
}

impl Levels {
    pub fn parse(text: &str) -> Result<Levels, String> {
        let levels: Levels = toml::from_str(text).map_err(|it| it.message().to_string())?;
        for name in [LevelName::Basic, LevelName::Secure] {
            levels.of(name).check().map_err(|it| format!("level {}: {it}", name.word()))?;
        }
        match levels.names.key_alias.strip_prefix("alias/") {
            Some(rest) if !rest.is_empty() && !rest.starts_with("aws/") => Ok(levels),
            _ => Err("names.key_alias begins with alias/, and not with alias/aws/".into()),
        }
    }

    pub fn of(&self, name: LevelName) -> &Level {
        match name {
            LevelName::Basic => &self.basic,
            LevelName::Secure => &self.secure,
        }
    }
}

impl Names {
    pub fn filled(&self, account: &str, region: &str) -> Names {
        let fill = |it: &str| it.replace("{account}", account).replace("{region}", region);
        Names {
            trail: fill(&self.trail),
            bucket: fill(&self.bucket),
            key_alias: fill(&self.key_alias),
            lifecycle_rule: self.lifecycle_rule.clone(),
        }
    }
}

impl Level {
    /// Whether anything at this level is encrypted with the account's own key.
    pub fn wants_key(&self) -> bool {
        self.trail.encrypted_with_key == Some(true)
            || self.bucket.default_encryption == Some(Algorithm::Kms)
    }

    fn check(&self) -> Result<(), String> {
        let (trail, bucket) = (&self.trail, &self.bucket);
        if self.wants_key() && self.key.is_none() {
            return Err("it encrypts with a key, so it needs a [key] table".into());
        }
        // Taking protection away is never a baseline's business, so `false` has no meaning here.
        let weakening = [
            ("trail.logging", trail.logging),
            ("trail.global_service_events", trail.global_service_events),
            ("trail.multi_region", trail.multi_region),
            ("trail.log_file_validation", trail.log_file_validation),
            ("bucket.block_public_access", bucket.block_public_access),
            ("bucket.versioning", bucket.versioning),
            ("key.rotation", self.key.as_ref().and_then(|it| it.rotation)),
        ];
        if let Some((name, _)) = weakening.iter().find(|(_, value)| *value == Some(false)) {
            return Err(format!("{name} may be true or left out; a baseline switches nothing off"));
        }
        if bucket.noncurrent_expire_after_days.is_some() && bucket.expire_after_days.is_none() {
            return Err("noncurrent_expire_after_days needs expire_after_days".into());
        }
        let days = [bucket.expire_after_days, bucket.noncurrent_expire_after_days];
        match days.contains(&Some(0)) {
            true => Err("an expiry is at least one day away".into()),
            false => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_keeps_three_years_and_encrypts_at_the_secure_level() {
        let levels = Levels::parse(SHIPPED).unwrap();
        assert_eq!(levels.basic.bucket.expire_after_days, Some(1095));
        assert!(levels.secure.wants_key() && !levels.basic.wants_key());
        let names = levels.names.filled("111122223333", "eu-west-1");
        assert_eq!(names.bucket, "trailkeep-baseline-111122223333");
    }

    #[test]
    fn a_misspelt_or_weakening_setting_is_refused() {
        let with = |from: &str, to: &str| Levels::parse(&SHIPPED.replacen(from, to, 1));
        let typo = with("log_file_validation", "log_file_validaton").unwrap_err();
        assert!(typo.contains("log_file_validaton"), "{typo}");
        let off = with("logging = true", "logging = false").unwrap_err();
        assert_eq!(
            off,
            "level basic: trail.logging may be true or left out; a baseline switches nothing off"
        );
        let keyless = with("[secure.key]\nrotation = true", "").unwrap_err();
        assert!(keyless.contains("needs a [key] table"), "{keyless}");
        let alias = with("\"alias/trailkeep-baseline\"", "\"alias/aws/s3\"").unwrap_err();
        assert!(alias.contains("alias/"), "{alias}");
    }
}
