//! The signatures of forms: who signed the policy of a browser's upload.
//!
//! What is signed is the policy as the form carries it, in base64, and nothing else: the policy says
//! which fields the form may have. (S3 API Reference, *Authenticating Requests in Browser-Based
//! Uploads Using POST*.)
//!
//! # Invariants
//!
//! * A form without a policy is signed by nobody; a form with one is signed or refused.

use aws_lc_rs::constant_time::verify_slices_are_equal;

use super::refusals::{self, Place, Refuse};
use super::verify::shown_mismatch;
use super::{ALGORITHM, ALGORITHM_4A, Claim, Dialect, Scope, SigningKey, Version, date};
use crate::Refusal;
use crate::body::form::{Head, missing_field};

/// What a form claims. `None`: nobody signed it.
pub fn present_form(head: &Head) -> Result<Option<Claim>, Refusal> {
    const VERSION_4: [&str; 4] =
        ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature"];
    const VERSION_2: [&str; 2] = ["AWSAccessKeyId", "Signature"];
    let any = |names: &[&str]| names.iter().any(|it| head.get(it).is_some());
    let (four, two) = (any(&VERSION_4), any(&VERSION_2));
    if head.get("policy").is_none() {
        return if four || two { Err(missing_field("policy")) } else { Ok(None) };
    }
    let wanted = |name: &str| head.get(name).ok_or_else(|| missing_field(name));
    if four {
        return version_4(VERSION_4.map(wanted), head).map(Some);
    }
    if !two {
        return Err(Refusal::access_denied("Access Denied"));
    }
    let [access_key_id, signature] = VERSION_2.map(wanted);
    Ok(Some(Claim {
        access_key_id: access_key_id?.into(),
        signature: signature?.into(),
        security_token: token(head),
        presigned: true,
        dialect: Dialect::S3,
        time_seconds: 0,
        time_sent: String::new(),
        version: Version::Two { host_bucket: None },
    }))
}

fn token(head: &Head) -> Option<String> {
    head.get(super::SECURITY_TOKEN).map(Into::into)
}

fn version_4(fields: [Result<&str, Refusal>; 4], head: &Head) -> Result<Claim, Refusal> {
    let [algorithm, credential, sent, signature] = fields;
    let refuse = Refuse { dialect: Dialect::S3, place: Place::Query };
    match algorithm? {
        ALGORITHM => {}
        ALGORITHM_4A => return Err(refusals::version_4a(Dialect::S3)),
        other => return Err(refuse.algorithm(other)),
    }
    let [access_key_id, day, region, service, terminal] = refuse.credential(credential?)?;
    let sent = sent?;
    let time_seconds = date::parse_basic(sent).ok_or_else(|| refuse.bad_date(sent))?;
    let scope = Scope {
        date: sent.into(),
        day: day.into(),
        region: region.into(),
        service: service.into(),
        terminal: terminal.into(),
        signed_headers: String::new(),
        expires_seconds: None,
    };
    Ok(Claim {
        access_key_id: access_key_id.into(),
        signature: signature?.into(),
        security_token: token(head),
        presigned: true,
        dialect: Dialect::S3,
        time_seconds,
        time_sent: sent.into(),
        version: Version::Four(scope),
    })
}

impl Claim {
    /// Check that the signature is that of `key` over a form's policy, as the form carries it.
    pub fn verify_form(&self, key: &SigningKey, policy: &str) -> Result<(), Refusal> {
        let equal = |signature: &[u8]| {
            verify_slices_are_equal(signature, self.signature.as_bytes()).is_ok()
        };
        let good = match &self.version {
            Version::Two { .. } => equal(key.sign_version_2(policy.as_bytes()).as_bytes()),
            Version::Four(_) => equal(&key.sign_lines(&[policy.as_bytes()])),
        };
        if good { Ok(()) } else { Err(shown_mismatch(self, policy)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::form::Field;

    fn head(fields: &[(&str, &str)]) -> Head {
        let field = |(name, value): &(&str, &str)| Field {
            name: name.to_string(),
            value: value.to_string(),
        };
        Head { fields: fields.iter().map(field).collect(), filename: None }
    }

    #[test]
    fn the_key_of_a_day_signs_a_policy() {
        let fields = [
            ("policy", "eyB9"),
            ("x-amz-algorithm", "AWS4-HMAC-SHA256"),
            ("X-Amz-Credential", "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"),
            ("X-Amz-Date", "20151229T000000Z"),
        ];
        let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        let key = SigningKey::derive(secret, "20151229", "us-east-1", "s3");
        let signature = key.sign_lines(&[b"eyB9"]);
        let signature = std::str::from_utf8(&signature).unwrap();
        let signed = [&fields[..], &[("X-Amz-Signature", signature)]].concat();
        let claim = present_form(&head(&signed)).unwrap().unwrap();
        assert_eq!(
            (claim.access_key_id.as_str(), claim.region()),
            ("AKIAIOSFODNN7EXAMPLE", Some("us-east-1"))
        );
        claim.check_scope(None, &["s3"]).unwrap();
        claim.verify_form(&claim.derive_key(secret), "eyB9").unwrap();
        let refusal = claim.verify_form(&claim.derive_key(secret), "eyB8").unwrap_err();
        assert_eq!(refusal.code, "SignatureDoesNotMatch");
        assert_eq!(claim.verify_form(&claim.derive_key("other"), "eyB9").unwrap_err().status, 403);
    }

    #[test]
    fn what_is_missing_is_named() {
        let said = |fields: &[(&str, &str)]| match present_form(&head(fields)) {
            Ok(None) => "nobody".to_string(),
            Ok(Some(claim)) => claim.version_name().to_string(),
            Err(refusal) => {
                refusal.extras.first().map_or(refusal.message.clone(), |it| it.1.clone())
            }
        };
        assert_eq!(said(&[]), "nobody");
        assert_eq!(said(&[("policy", "e30=")]), "Access Denied");
        assert_eq!(said(&[("signature", "s")]), "policy");
        assert_eq!(said(&[("policy", "e30="), ("signature", "s")]), "AWSAccessKeyId");
        assert_eq!(said(&[("policy", "e30="), ("awsaccesskeyid", "s")]), "Signature");
        assert_eq!(said(&[("policy", "e30="), ("X-Amz-Date", "d")]), "X-Amz-Algorithm");
        let both = [("policy", "e30="), ("Signature", "s"), ("AWSAccessKeyId", "k")];
        assert_eq!(said(&both), "SigV2");
    }
}
