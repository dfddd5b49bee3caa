//! The events of KMS: what was asked, and of what was given, which key it was.
//!
//! # Invariants
//!
//! * No plaintext, ciphertext, signature or token is in them; encryption contexts are, as they were given.
//! * Whoever made a grant, or changed a key, is told which in the response, whatever the wire says.

use wire::{Document, Map, OperationModel};

use crate::event::Event;
use crate::json::Writer;
use crate::parameters;

const SYMMETRIC: &str = "SYMMETRIC_DEFAULT";

/// Changes that answer nothing, and whose events name the key.
const NAMING_THE_KEY: [&str; 10] = [
    "DisableKey",
    "DisableKeyRotation",
    "EnableKey",
    "EnableKeyRotation",
    "PutKeyPolicy",
    "RetireGrant",
    "RevokeGrant",
    "TagResource",
    "UntagResource",
    "UpdateKeyDescription",
];

/// Let the event of a refused call name no key that was not made; and where it was denied, none of
/// another account: whether that is there is not the caller's to know.
pub(crate) fn withhold_resources(event: &mut Event, denied: bool) {
    if event.model.name == "CreateKey" {
        event.resources.clear();
    }
    let own = &event.caller.account;
    event.resources.retain(|it| !denied || it.account.as_ref() == Some(own));
}

pub(crate) fn request(json: &mut Writer, model: &OperationModel, request: &Map) {
    if model.name == "GenerateRandom" {
        return json.null();
    }
    let mut request = request.clone();
    if model.name == "CreateKey" {
        // The spec has two names, and whoever says one has said the other.
        let names = ["KeySpec", "CustomerMasterKeySpec"];
        let said = names.iter().find_map(|it| request.text(it)).unwrap_or(SYMMETRIC).to_string();
        for name in names {
            request.set(name, Document::text(said.as_str()));
        }
    }
    parameters::write(json, model.input, &request, parameters::HIDDEN);
}

pub(crate) fn response(json: &mut Writer, event: &Event, response: &Map) {
    let key = event.resources.iter().find(|it| it.arn.contains(":key/"));
    match key {
        Some(key) if NAMING_THE_KEY.contains(&event.model.name) => {
            json.open('{');
            json.member("keyId", &key.arn);
            json.close('}');
        }
        Some(key) if event.model.name == "CreateGrant" => {
            json.open('{');
            json.member("grantId", response.text("GrantId").unwrap_or_default());
            json.member("keyId", &key.arn);
            json.close('}');
        }
        _ => parameters::write(json, event.model.output, response, parameters::HIDDEN),
    }
}

#[cfg(test)]
mod tests {
    use wire::{Shape, kms as aws};

    use super::*;

    fn told(model: &OperationModel, members: &[(&'static str, Document)]) -> String {
        let mut map = Map::new();
        for (name, value) in members {
            map.insert(*name, value.clone());
        }
        let mut json = Writer::new();
        request(&mut json, model, &map);
        json.finish()
    }

    #[test]
    fn what_is_secret_is_not_said_and_a_spec_by_both_its_names() {
        let members = [
            ("KeyId", Document::text("alias/aws/ssm")),
            ("Plaintext", Document::Blob(b"hush".to_vec())),
            ("GrantTokens", Document::List(vec![Document::text("t")])),
        ];
        assert_eq!(told(aws::Encrypt::MODEL, &members), r#"{"keyId":"alias/aws/ssm"}"#);
        let members = [("NumberOfBytes", Document::Integer(3))];
        assert_eq!(told(aws::GenerateRandom::MODEL, &members), "null");
        let members =
            [("KeySpec", Document::text("RSA_2048")), ("KeyUsage", Document::text("SIGN_VERIFY"))];
        assert_eq!(
            told(aws::CreateKey::MODEL, &members),
            r#"{"keySpec":"RSA_2048","keyUsage":"SIGN_VERIFY","customerMasterKeySpec":"RSA_2048"}"#
        );
        let members = [("GrantToken", Document::text("t"))];
        assert_eq!(told(aws::RetireGrant::MODEL, &members), "null");
    }
}
