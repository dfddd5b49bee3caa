//! `CreateCustomKeyStore`: refused, for there is no cluster and no key manager to be reached from here.

use wire::kms as aws;

use super::custom_key_stores;
use crate::prelude::*;

pub(crate) struct CreateCustomKeyStore;

impl Operation for CreateCustomKeyStore {
    type Shape = aws::CreateCustomKeyStore;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(custom_key_stores::access("kms:CreateCustomKeyStore"))
    }

    fn execute(_: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Err(match input.custom_key_store_type.as_deref() {
            Some("EXTERNAL_KEY_STORE") => {
                aws::xks_proxy_uri_unreachable("No external key store proxy can be reached.")
            }
            _ => {
                let id = input.cloud_hsm_cluster_id.unwrap_or_default();
                aws::cloud_hsm_cluster_not_found(format!("CloudHSM cluster '{id}' does not exist."))
            }
        }
        .into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn what_a_store_would_stand_on_is_not_there() {
        let told = |kind: Option<&str>| {
            let input = aws::CreateCustomKeyStoreRequest {
                custom_key_store_name: "vault".into(),
                custom_key_store_type: kind.map(Into::into),
                ..Default::default()
            };
            World::new().call::<CreateCustomKeyStore>(input).unwrap_err().code
        };
        assert_eq!(told(None), "CloudHsmClusterNotFoundException");
        assert_eq!(told(Some("AWS_CLOUDHSM")), "CloudHsmClusterNotFoundException");
        assert_eq!(told(Some("EXTERNAL_KEY_STORE")), "XksProxyUriUnreachableException");
    }
}
