//! KMS: keys that never leave the vault, and what is done with them.

mod aliases;
mod asymmetric;
pub(crate) mod cancel_key_deletion;
mod chance;
mod connect_custom_key_store;
pub(crate) mod create_alias;
mod create_custom_key_store;
pub(crate) mod create_grant;
pub(crate) mod create_key;
mod crypto;
#[cfg(test)]
mod crypto_testing;
mod custom_key_stores;
mod data_key_pairs;
mod data_keys;
mod decrypt;
mod delete_alias;
mod delete_custom_key_store;
mod delete_imported_key_material;
mod derive_shared_secret;
mod describe_custom_key_stores;
mod describe_key;
pub(crate) mod disable_key;
mod disable_key_rotation;
mod disconnect_custom_key_store;
mod dry_run;
pub(crate) mod enable_key;
mod enable_key_rotation;
mod encrypt;
mod envelope;
pub(crate) mod forward;
mod generate_data_key;
mod generate_data_key_pair;
mod generate_data_key_pair_without_plaintext;
mod generate_data_key_without_plaintext;
mod generate_mac;
mod generate_random;
mod get_key_last_usage;
mod get_key_policy;
mod get_key_rotation_status;
mod get_parameters_for_import;
mod get_public_key;
mod grant_pages;
#[cfg(test)]
mod grant_testing;
mod grant_tokens;
mod grantees;
mod grants;
mod import_key_material;
#[cfg(test)]
mod import_testing;
mod import_tokens;
mod imports;
mod keys;
mod list_aliases;
mod list_grants;
mod list_key_policies;
mod list_key_rotations;
mod list_keys;
mod list_resource_tags;
mod list_retirable_grants;
mod macs;
mod managed;
mod materials;
mod metadata;
mod naming;
mod needs;
mod paging;
mod policies;
pub(crate) mod posture;
pub(crate) mod put_key_policy;
mod re_encrypt;
mod recipient;
mod reseal;
mod retire_grant;
mod revoke_grant;
mod rotate_key_on_demand;
mod rotation;
mod rows;
pub(crate) mod schedule_key_deletion;
mod sign;
mod signing;
mod specs;
mod states;
mod symmetric;
mod tag_resource;
mod tags;
#[cfg(test)]
pub(crate) mod testing;
mod untag_resource;
mod update_alias;
mod update_custom_key_store;
mod update_key_description;
mod usage;
mod verify;
mod verify_mac;
pub mod worker;

use gate::Entry;

pub use reseal::reseal;

/// Every operation of KMS that is served.
pub const OPERATIONS: &[Entry] = &[
    Entry::of::<cancel_key_deletion::CancelKeyDeletion>(),
    Entry::of::<connect_custom_key_store::ConnectCustomKeyStore>(),
    Entry::of::<create_alias::CreateAlias>(),
    Entry::of::<create_custom_key_store::CreateCustomKeyStore>(),
    Entry::of::<create_grant::CreateGrant>(),
    Entry::of::<create_key::CreateKey>(),
    Entry::of::<decrypt::Decrypt>(),
    Entry::of::<delete_alias::DeleteAlias>(),
    Entry::of::<delete_custom_key_store::DeleteCustomKeyStore>(),
    Entry::of::<delete_imported_key_material::DeleteImportedKeyMaterial>(),
    Entry::of::<derive_shared_secret::DeriveSharedSecret>(),
    Entry::of::<describe_custom_key_stores::DescribeCustomKeyStores>(),
    Entry::of::<describe_key::DescribeKey>(),
    Entry::of::<disable_key::DisableKey>(),
    Entry::of::<disable_key_rotation::DisableKeyRotation>(),
    Entry::of::<disconnect_custom_key_store::DisconnectCustomKeyStore>(),
    Entry::of::<enable_key::EnableKey>(),
    Entry::of::<enable_key_rotation::EnableKeyRotation>(),
    Entry::of::<encrypt::Encrypt>(),
    Entry::of::<generate_data_key::GenerateDataKey>(),
    Entry::of::<generate_data_key_pair::GenerateDataKeyPair>(),
    Entry::of::<generate_data_key_pair_without_plaintext::GenerateDataKeyPairWithoutPlaintext>(),
    Entry::of::<generate_data_key_without_plaintext::GenerateDataKeyWithoutPlaintext>(),
    Entry::of::<generate_mac::GenerateMac>(),
    Entry::of::<generate_random::GenerateRandom>(),
    Entry::of::<get_key_last_usage::GetKeyLastUsage>(),
    Entry::of::<get_key_policy::GetKeyPolicy>(),
    Entry::of::<get_key_rotation_status::GetKeyRotationStatus>(),
    Entry::of::<get_parameters_for_import::GetParametersForImport>(),
    Entry::of::<get_public_key::GetPublicKey>(),
    Entry::of::<import_key_material::ImportKeyMaterial>(),
    Entry::of::<list_aliases::ListAliases>(),
    Entry::of::<list_grants::ListGrants>(),
    Entry::of::<list_key_policies::ListKeyPolicies>(),
    Entry::of::<list_key_rotations::ListKeyRotations>(),
    Entry::of::<list_keys::ListKeys>(),
    Entry::of::<list_resource_tags::ListResourceTags>(),
    Entry::of::<list_retirable_grants::ListRetirableGrants>(),
    Entry::of::<put_key_policy::PutKeyPolicy>(),
    Entry::of::<re_encrypt::ReEncrypt>(),
    Entry::of::<retire_grant::RetireGrant>(),
    Entry::of::<revoke_grant::RevokeGrant>(),
    Entry::of::<rotate_key_on_demand::RotateKeyOnDemand>(),
    Entry::of::<schedule_key_deletion::ScheduleKeyDeletion>(),
    Entry::of::<sign::Sign>(),
    Entry::of::<tag_resource::TagResource>(),
    Entry::of::<untag_resource::UntagResource>(),
    Entry::of::<update_alias::UpdateAlias>(),
    Entry::of::<update_custom_key_store::UpdateCustomKeyStore>(),
    Entry::of::<update_key_description::UpdateKeyDescription>(),
    Entry::of::<verify::Verify>(),
    Entry::of::<verify_mac::VerifyMac>(),
];
