//! An account in memory that does what the steps say, for tests.
//!
//! # Invariants
//!
//! * It knows nothing of levels: it does what AWS would do with the call, so that a plan that forgets
//!   something is found out.

use std::collections::BTreeMap;

use super::carry::Hand;
use super::choice::Choice;
use super::levels::{Algorithm, Levels, SHIPPED};
use super::observed::{Bucket, Encryption, Key, Observed, Seen, Trail};
use super::plan::Plan;
use super::steps::{Action, Change, Step};

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/made";

pub fn levels() -> Levels {
    Levels::parse(SHIPPED).unwrap()
}

#[derive(Debug)]
pub struct Account {
    pub seen: Observed,
    /// The calls that are refused.
    pub refuses: Vec<&'static str>,
}

impl Account {
    pub fn empty() -> Account {
        let seen = Observed {
            account: "111122223333".into(),
            partition: "aws".into(),
            home_region: "us-east-1".into(),
            regions: Vec::new(),
            trail: Seen::Known(None),
            bucket_name: "trailkeep-baseline-111122223333".into(),
            bucket: Seen::Known(None),
            key: Seen::Known(None),
        };
        Account { seen, refuses: Vec::new() }
    }

    pub fn plan(&self, choice: &Choice) -> Plan {
        Plan::make(&levels(), choice, &self.seen)
    }

    /// An account that was brought to a level.
    pub fn at(choice: &Choice) -> Account {
        let mut account = Account::empty();
        for step in account.plan(choice).steps {
            account.act(&step).unwrap();
        }
        account
    }

    pub fn trail(&mut self) -> Option<&mut Trail> {
        match &mut self.seen.trail {
            Seen::Known(it) => it.as_mut(),
            Seen::Unknown(_) => None,
        }
    }

    pub fn bucket(&mut self) -> Option<&mut Bucket> {
        match &mut self.seen.bucket {
            Seen::Known(it) => it.as_mut(),
            Seen::Unknown(_) => None,
        }
    }

    pub fn key(&mut self) -> Option<&mut Key> {
        match &mut self.seen.key {
            Seen::Known(it) => it.as_mut(),
            Seen::Unknown(_) => None,
        }
    }

    fn enabled_key(&mut self) -> Result<String, String> {
        match self.key() {
            Some(key) if key.state == "Enabled" => Ok(key.arn.clone()),
            _ => Err("there is no key that could be used.".into()),
        }
    }

    pub fn act(&mut self, step: &Step) -> Result<(), String> {
        if self.refuses.contains(&step.call) {
            return Err("AccessDenied: no.".into());
        }
        match &step.action {
            Action::CreateBucket => self.create_bucket(),
            Action::CreateKey(policy) => {
                assert_eq!(self.seen.key, Seen::Known(None), "a second key");
                self.seen.key = Seen::Known(Some(Key {
                    named: false,
                    arn: KEY.into(),
                    state: "Enabled".into(),
                    rotation: Seen::Known(false),
                    rotations: Some(0),
                    policy: Seen::Known(policy.clone()),
                }));
            }
            Action::CreateTrail(_) => self.create_trail(step)?,
            Action::UpdateTrail(change) => self.update_trail(*change)?,
            Action::StartLogging => self.trail().ok_or("no trail.")?.logging = Seen::Known(true),
            Action::TagTrail(tags) => {
                self.trail().ok_or("no trail.")?.tags = Seen::Known(tags.clone());
            }
            Action::CreateAlias => self.key().ok_or("no key.")?.named = true,
            Action::EnableRotation => {
                self.enabled_key()?;
                self.key().ok_or("no key.")?.rotation = Seen::Known(true);
            }
            Action::EnableKey | Action::CancelKeyDeletion => {
                self.key().ok_or("no key.")?.state = "Enabled".into();
            }
            Action::PutKeyPolicy(policy) => {
                self.key().ok_or("no key.")?.policy = Seen::Known(policy.clone());
            }
            _ => self.set_bucket(&step.action)?,
        }
        Ok(())
    }

    fn create_bucket(&mut self) {
        self.seen.bucket = Seen::Known(Some(Bucket {
            region: self.seen.home_region.clone(),
            encryption: Seen::Known(Some(Encryption {
                algorithm: Algorithm::Aes256,
                kms_key: None,
            })),
            public_access_blocked: Seen::Known(true),
            versioning: Seen::Known(false),
            mfa_delete: false,
            expiry: Seen::Known(None),
            policy: Seen::Known(None),
        }));
    }

    fn set_bucket(&mut self, action: &Action) -> Result<(), String> {
        let key = self.enabled_key();
        let bucket = self.bucket().ok_or("no bucket.")?;
        match action {
            Action::BlockPublicAccess => bucket.public_access_blocked = Seen::Known(true),
            Action::EnableVersioning => bucket.versioning = Seen::Known(true),
            Action::PutBucketPolicy(it) => bucket.policy = Seen::Known(Some(it.clone())),
            Action::PutLifecycle(_) if bucket.mfa_delete => return Err("MFA Delete.".into()),
            Action::PutLifecycle(it) => bucket.expiry = Seen::Known(Some(*it)),
            Action::PutBucketEncryption(algorithm) => {
                let kms_key = if *algorithm == Algorithm::Kms { Some(key?) } else { None };
                bucket.encryption =
                    Seen::Known(Some(Encryption { algorithm: *algorithm, kms_key }));
            }
            other => panic!("{other:?} is no setting of a bucket"),
        }
        Ok(())
    }

    fn create_trail(&mut self, step: &Step) -> Result<(), String> {
        let Action::CreateTrail(new) = &step.action else { return Err("no trail.".into()) };
        let kms_key = if new.encrypted_with_key { Some(self.enabled_key()?) } else { None };
        let bucket = self.bucket().ok_or("no bucket.")?;
        if matches!(bucket.policy, Seen::Known(None)) {
            return Err("InsufficientS3BucketPolicyException.".into());
        }
        self.seen.trail = Seen::Known(Some(Trail {
            arn: step.resource.clone(),
            home_region: self.seen.home_region.clone(),
            bucket: self.seen.bucket_name.clone(),
            multi_region: new.multi_region,
            global_service_events: new.global_service_events,
            log_file_validation: new.log_file_validation,
            kms_key,
            logging: Seen::Known(false),
            delivery_error: None,
            tags: Seen::Known(BTreeMap::new()),
        }));
        Ok(())
    }

    fn update_trail(&mut self, change: Change) -> Result<(), String> {
        let key = self.enabled_key();
        let trail = self.trail().ok_or("no trail.")?;
        match change {
            Change::MultiRegion if !trail.global_service_events => {
                return Err("combination.".into());
            }
            Change::MultiRegion => trail.multi_region = true,
            Change::GlobalServiceEvents => trail.global_service_events = true,
            Change::LogFileValidation => trail.log_file_validation = true,
            Change::Encrypt => trail.kms_key = Some(key?),
            Change::StopEncrypting => trail.kms_key = None,
        }
        Ok(())
    }
}

impl Hand for Account {
    async fn take(&mut self, step: &Step) -> Result<String, String> {
        self.act(step).map(|()| step.call.to_string())
    }
}

/// Wait for a future that never waits.
pub fn park<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(future)
}
