//! The shapes of `kms`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "kms",
    signing_name: "kms",
    endpoint_prefix: "kms",
    protocol: Protocol::Json11,
    target_prefix: "TrentService",
    json_version: "1.1",
    api_version: "2014-11-01",
    xml_namespace: "",
    event_source: "kms.amazonaws.com",
    operations: &[
        &CANCEL_KEY_DELETION,
        &CONNECT_CUSTOM_KEY_STORE,
        &CREATE_ALIAS,
        &CREATE_CUSTOM_KEY_STORE,
        &CREATE_GRANT,
        &CREATE_KEY,
        &DECRYPT,
        &DELETE_ALIAS,
        &DELETE_CUSTOM_KEY_STORE,
        &DELETE_IMPORTED_KEY_MATERIAL,
        &DERIVE_SHARED_SECRET,
        &DESCRIBE_CUSTOM_KEY_STORES,
        &DESCRIBE_KEY,
        &DISABLE_KEY,
        &DISABLE_KEY_ROTATION,
        &DISCONNECT_CUSTOM_KEY_STORE,
        &ENABLE_KEY,
        &ENABLE_KEY_ROTATION,
        &ENCRYPT,
        &GENERATE_DATA_KEY,
        &GENERATE_DATA_KEY_PAIR,
        &GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT,
        &GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
        &GENERATE_MAC,
        &GENERATE_RANDOM,
        &GET_KEY_LAST_USAGE,
        &GET_KEY_POLICY,
        &GET_KEY_ROTATION_STATUS,
        &GET_PARAMETERS_FOR_IMPORT,
        &GET_PUBLIC_KEY,
        &IMPORT_KEY_MATERIAL,
        &LIST_ALIASES,
        &LIST_GRANTS,
        &LIST_KEY_POLICIES,
        &LIST_KEY_ROTATIONS,
        &LIST_KEYS,
        &LIST_RESOURCE_TAGS,
        &LIST_RETIRABLE_GRANTS,
        &PUT_KEY_POLICY,
        &RE_ENCRYPT,
        &REPLICATE_KEY,
        &RETIRE_GRANT,
        &REVOKE_GRANT,
        &ROTATE_KEY_ON_DEMAND,
        &SCHEDULE_KEY_DELETION,
        &SIGN,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ALIAS,
        &UPDATE_CUSTOM_KEY_STORE,
        &UPDATE_KEY_DESCRIPTION,
        &UPDATE_PRIMARY_REGION,
        &VERIFY,
        &VERIFY_MAC,
    ],
    unserved: &[],
};

operation! { SERVICE CancelKeyDeletion CANCEL_KEY_DELETION(CancelKeyDeletionRequest) -> CancelKeyDeletionResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE ConnectCustomKeyStore CONNECT_CUSTOM_KEY_STORE(ConnectCustomKeyStoreRequest) -> ConnectCustomKeyStoreResponse, ("POST", "/"), [CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION, CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION, CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION] }
operation! { SERVICE CreateAlias CREATE_ALIAS(CreateAliasRequest) -> crate::Empty, ("POST", "/"), [DEPENDENCY_TIMEOUT_EXCEPTION, ALREADY_EXISTS_EXCEPTION, NOT_FOUND_EXCEPTION, INVALID_ALIAS_NAME_EXCEPTION, KMS_INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE CreateCustomKeyStore CREATE_CUSTOM_KEY_STORE(CreateCustomKeyStoreRequest) -> CreateCustomKeyStoreResponse, ("POST", "/"), [CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION, CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION, INCORRECT_TRUST_ANCHOR_EXCEPTION, CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, XKS_PROXY_URI_IN_USE_EXCEPTION, XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION, XKS_PROXY_URI_UNREACHABLE_EXCEPTION, XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION, XKS_PROXY_INVALID_RESPONSE_EXCEPTION, XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION] }
operation! { SERVICE CreateGrant CREATE_GRANT(CreateGrantRequest) -> CreateGrantResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE CreateKey CREATE_KEY(CreateKeyRequest) -> CreateKeyResponse, ("POST", "/"), [MALFORMED_POLICY_DOCUMENT_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, KMS_INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, TAG_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, XKS_KEY_INVALID_CONFIGURATION_EXCEPTION, XKS_KEY_ALREADY_IN_USE_EXCEPTION, XKS_KEY_NOT_FOUND_EXCEPTION] }
operation! { SERVICE Decrypt DECRYPT(DecryptRequest) -> DecryptResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, INVALID_CIPHERTEXT_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, INCORRECT_KEY_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE DeleteAlias DELETE_ALIAS(DeleteAliasRequest) -> crate::Empty, ("POST", "/"), [DEPENDENCY_TIMEOUT_EXCEPTION, NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE DeleteCustomKeyStore DELETE_CUSTOM_KEY_STORE(DeleteCustomKeyStoreRequest) -> DeleteCustomKeyStoreResponse, ("POST", "/"), [CUSTOM_KEY_STORE_HAS_CMKS_EXCEPTION, CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION] }
operation! { SERVICE DeleteImportedKeyMaterial DELETE_IMPORTED_KEY_MATERIAL(DeleteImportedKeyMaterialRequest) -> DeleteImportedKeyMaterialResponse, ("POST", "/"), [INVALID_ARN_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE DeriveSharedSecret DERIVE_SHARED_SECRET(DeriveSharedSecretRequest) -> DeriveSharedSecretResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE DescribeCustomKeyStores DESCRIBE_CUSTOM_KEY_STORES(DescribeCustomKeyStoresRequest) -> DescribeCustomKeyStoresResponse, ("POST", "/"), [CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION] }
operation! { SERVICE DescribeKey DESCRIBE_KEY(DescribeKeyRequest) -> DescribeKeyResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION] }
operation! { SERVICE DisableKey DISABLE_KEY(DisableKeyRequest) -> crate::Empty, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE DisableKeyRotation DISABLE_KEY_ROTATION(DisableKeyRotationRequest) -> crate::Empty, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION] }
operation! { SERVICE DisconnectCustomKeyStore DISCONNECT_CUSTOM_KEY_STORE(DisconnectCustomKeyStoreRequest) -> DisconnectCustomKeyStoreResponse, ("POST", "/"), [CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION] }
operation! { SERVICE EnableKey ENABLE_KEY(EnableKeyRequest) -> crate::Empty, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE EnableKeyRotation ENABLE_KEY_ROTATION(EnableKeyRotationRequest) -> crate::Empty, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION] }
operation! { SERVICE Encrypt ENCRYPT(EncryptRequest) -> EncryptResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE GenerateDataKey GENERATE_DATA_KEY(GenerateDataKeyRequest) -> GenerateDataKeyResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE GenerateDataKeyPair GENERATE_DATA_KEY_PAIR(GenerateDataKeyPairRequest) -> GenerateDataKeyPairResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE GenerateDataKeyPairWithoutPlaintext GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT(GenerateDataKeyPairWithoutPlaintextRequest) -> GenerateDataKeyPairWithoutPlaintextResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE GenerateDataKeyWithoutPlaintext GENERATE_DATA_KEY_WITHOUT_PLAINTEXT(GenerateDataKeyWithoutPlaintextRequest) -> GenerateDataKeyWithoutPlaintextResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE GenerateMac GENERATE_MAC(GenerateMacRequest) -> GenerateMacResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE GenerateRandom GENERATE_RANDOM(GenerateRandomRequest) -> GenerateRandomResponse, ("POST", "/"), [DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION] }
operation! { SERVICE GetKeyLastUsage GET_KEY_LAST_USAGE(GetKeyLastUsageRequest) -> GetKeyLastUsageResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION] }
operation! { SERVICE GetKeyPolicy GET_KEY_POLICY(GetKeyPolicyRequest) -> GetKeyPolicyResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE GetKeyRotationStatus GET_KEY_ROTATION_STATUS(GetKeyRotationStatusRequest) -> GetKeyRotationStatusResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION] }
operation! { SERVICE GetParametersForImport GET_PARAMETERS_FOR_IMPORT(GetParametersForImportRequest) -> GetParametersForImportResponse, ("POST", "/"), [INVALID_ARN_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE GetPublicKey GET_PUBLIC_KEY(GetPublicKeyRequest) -> GetPublicKeyResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE ImportKeyMaterial IMPORT_KEY_MATERIAL(ImportKeyMaterialRequest) -> ImportKeyMaterialResponse, ("POST", "/"), [INVALID_ARN_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, INVALID_CIPHERTEXT_EXCEPTION, INCORRECT_KEY_MATERIAL_EXCEPTION, EXPIRED_IMPORT_TOKEN_EXCEPTION, INVALID_IMPORT_TOKEN_EXCEPTION] }
operation! { SERVICE ListAliases LIST_ALIASES(ListAliasesRequest) -> ListAliasesResponse, ("POST", "/"), [DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION, INVALID_ARN_EXCEPTION, NOT_FOUND_EXCEPTION] }
operation! { SERVICE ListGrants LIST_GRANTS(ListGrantsRequest) -> ListGrantsResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_MARKER_EXCEPTION, INVALID_GRANT_ID_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE ListKeyPolicies LIST_KEY_POLICIES(ListKeyPoliciesRequest) -> ListKeyPoliciesResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE ListKeyRotations LIST_KEY_ROTATIONS(ListKeyRotationsRequest) -> ListKeyRotationsResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION] }
operation! { SERVICE ListKeys LIST_KEYS(ListKeysRequest) -> ListKeysResponse, ("POST", "/"), [DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, INVALID_MARKER_EXCEPTION] }
operation! { SERVICE ListResourceTags LIST_RESOURCE_TAGS(ListResourceTagsRequest) -> ListResourceTagsResponse, ("POST", "/"), [KMS_INTERNAL_EXCEPTION, NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_MARKER_EXCEPTION] }
operation! { SERVICE ListRetirableGrants LIST_RETIRABLE_GRANTS(ListRetirableGrantsRequest) -> ListGrantsResponse, ("POST", "/"), [DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_MARKER_EXCEPTION, INVALID_ARN_EXCEPTION, NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION] }
operation! { SERVICE PutKeyPolicy PUT_KEY_POLICY(PutKeyPolicyRequest) -> crate::Empty, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, KMS_INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE ReEncrypt RE_ENCRYPT(ReEncryptRequest) -> ReEncryptResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, INVALID_CIPHERTEXT_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, INCORRECT_KEY_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE ReplicateKey REPLICATE_KEY(ReplicateKeyRequest) -> ReplicateKeyResponse, ("POST", "/"), [ALREADY_EXISTS_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, KMS_INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NOT_FOUND_EXCEPTION, TAG_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION] }
operation! { SERVICE RetireGrant RETIRE_GRANT(RetireGrantRequest) -> crate::Empty, ("POST", "/"), [INVALID_ARN_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, INVALID_GRANT_ID_EXCEPTION, NOT_FOUND_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE RevokeGrant REVOKE_GRANT(RevokeGrantRequest) -> crate::Empty, ("POST", "/"), [NOT_FOUND_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_GRANT_ID_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE RotateKeyOnDemand ROTATE_KEY_ON_DEMAND(RotateKeyOnDemandRequest) -> RotateKeyOnDemandResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONFLICT_EXCEPTION] }
operation! { SERVICE ScheduleKeyDeletion SCHEDULE_KEY_DELETION(ScheduleKeyDeletionRequest) -> ScheduleKeyDeletionResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE Sign SIGN(SignRequest) -> SignResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE TagResource TAG_RESOURCE(TagResourceRequest) -> crate::Empty, ("POST", "/"), [KMS_INTERNAL_EXCEPTION, NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, TAG_EXCEPTION] }
operation! { SERVICE UntagResource UNTAG_RESOURCE(UntagResourceRequest) -> crate::Empty, ("POST", "/"), [KMS_INTERNAL_EXCEPTION, NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, TAG_EXCEPTION] }
operation! { SERVICE UpdateAlias UPDATE_ALIAS(UpdateAliasRequest) -> crate::Empty, ("POST", "/"), [DEPENDENCY_TIMEOUT_EXCEPTION, NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE UpdateCustomKeyStore UPDATE_CUSTOM_KEY_STORE(UpdateCustomKeyStoreRequest) -> UpdateCustomKeyStoreResponse, ("POST", "/"), [CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION, CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, KMS_INTERNAL_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION, CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, XKS_PROXY_URI_IN_USE_EXCEPTION, XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION, XKS_PROXY_URI_UNREACHABLE_EXCEPTION, XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION, XKS_PROXY_INVALID_RESPONSE_EXCEPTION, XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION] }
operation! { SERVICE UpdateKeyDescription UPDATE_KEY_DESCRIPTION(UpdateKeyDescriptionRequest) -> crate::Empty, ("POST", "/"), [NOT_FOUND_EXCEPTION, INVALID_ARN_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION] }
operation! { SERVICE UpdatePrimaryRegion UPDATE_PRIMARY_REGION(UpdatePrimaryRegionRequest) -> crate::Empty, ("POST", "/"), [DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, KMS_INTERNAL_EXCEPTION, NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION] }
operation! { SERVICE Verify VERIFY(VerifyRequest) -> VerifyResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, KMS_INVALID_SIGNATURE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }
operation! { SERVICE VerifyMac VERIFY_MAC(VerifyMacRequest) -> VerifyMacResponse, ("POST", "/"), [NOT_FOUND_EXCEPTION, DISABLED_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_MAC_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION] }

errors! {
    access_denied ACCESS_DENIED_EXCEPTION = "AccessDeniedException" "AccessDeniedException" 400,
    already_exists ALREADY_EXISTS_EXCEPTION = "AlreadyExistsException" "AlreadyExistsException" 400,
    cloud_hsm_cluster_in_use CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION = "CloudHsmClusterInUseException" "CloudHsmClusterInUseException" 400,
    cloud_hsm_cluster_invalid_configuration CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION = "CloudHsmClusterInvalidConfigurationException" "CloudHsmClusterInvalidConfigurationException" 400,
    cloud_hsm_cluster_not_active CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION = "CloudHsmClusterNotActiveException" "CloudHsmClusterNotActiveException" 400,
    cloud_hsm_cluster_not_found CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION = "CloudHsmClusterNotFoundException" "CloudHsmClusterNotFoundException" 400,
    cloud_hsm_cluster_not_related CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION = "CloudHsmClusterNotRelatedException" "CloudHsmClusterNotRelatedException" 400,
    conflict CONFLICT_EXCEPTION = "ConflictException" "ConflictException" 400,
    custom_key_store_has_cmks CUSTOM_KEY_STORE_HAS_CMKS_EXCEPTION = "CustomKeyStoreHasCMKsException" "CustomKeyStoreHasCMKsException" 400,
    custom_key_store_invalid_state CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION = "CustomKeyStoreInvalidStateException" "CustomKeyStoreInvalidStateException" 400,
    custom_key_store_name_in_use CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION = "CustomKeyStoreNameInUseException" "CustomKeyStoreNameInUseException" 400,
    custom_key_store_not_found CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION = "CustomKeyStoreNotFoundException" "CustomKeyStoreNotFoundException" 400,
    dependency_timeout DEPENDENCY_TIMEOUT_EXCEPTION = "DependencyTimeoutException" "DependencyTimeoutException" 500,
    disabled DISABLED_EXCEPTION = "DisabledException" "DisabledException" 400,
    dry_run_operation DRY_RUN_OPERATION_EXCEPTION = "DryRunOperationException" "DryRunOperationException" 400,
    expired_import_token EXPIRED_IMPORT_TOKEN_EXCEPTION = "ExpiredImportTokenException" "ExpiredImportTokenException" 400,
    incorrect_key INCORRECT_KEY_EXCEPTION = "IncorrectKeyException" "IncorrectKeyException" 400,
    incorrect_key_material INCORRECT_KEY_MATERIAL_EXCEPTION = "IncorrectKeyMaterialException" "IncorrectKeyMaterialException" 400,
    incorrect_trust_anchor INCORRECT_TRUST_ANCHOR_EXCEPTION = "IncorrectTrustAnchorException" "IncorrectTrustAnchorException" 400,
    invalid_alias_name INVALID_ALIAS_NAME_EXCEPTION = "InvalidAliasNameException" "InvalidAliasNameException" 400,
    invalid_arn INVALID_ARN_EXCEPTION = "InvalidArnException" "InvalidArnException" 400,
    invalid_ciphertext INVALID_CIPHERTEXT_EXCEPTION = "InvalidCiphertextException" "InvalidCiphertextException" 400,
    invalid_grant_id INVALID_GRANT_ID_EXCEPTION = "InvalidGrantIdException" "InvalidGrantIdException" 400,
    invalid_grant_token INVALID_GRANT_TOKEN_EXCEPTION = "InvalidGrantTokenException" "InvalidGrantTokenException" 400,
    invalid_import_token INVALID_IMPORT_TOKEN_EXCEPTION = "InvalidImportTokenException" "InvalidImportTokenException" 400,
    invalid_key_usage INVALID_KEY_USAGE_EXCEPTION = "InvalidKeyUsageException" "InvalidKeyUsageException" 400,
    invalid_marker INVALID_MARKER_EXCEPTION = "InvalidMarkerException" "InvalidMarkerException" 400,
    key_unavailable KEY_UNAVAILABLE_EXCEPTION = "KeyUnavailableException" "KeyUnavailableException" 500,
    kms_internal KMS_INTERNAL_EXCEPTION = "KMSInternalException" "KMSInternalException" 500,
    kms_invalid_mac KMS_INVALID_MAC_EXCEPTION = "KMSInvalidMacException" "KMSInvalidMacException" 400,
    kms_invalid_signature KMS_INVALID_SIGNATURE_EXCEPTION = "KMSInvalidSignatureException" "KMSInvalidSignatureException" 400,
    kms_invalid_state KMS_INVALID_STATE_EXCEPTION = "KMSInvalidStateException" "KMSInvalidStateException" 400,
    limit_exceeded LIMIT_EXCEEDED_EXCEPTION = "LimitExceededException" "LimitExceededException" 400,
    malformed_policy_document MALFORMED_POLICY_DOCUMENT_EXCEPTION = "MalformedPolicyDocumentException" "MalformedPolicyDocumentException" 400,
    not_found NOT_FOUND_EXCEPTION = "NotFoundException" "NotFoundException" 400,
    tag TAG_EXCEPTION = "TagException" "TagException" 400,
    unsupported_operation UNSUPPORTED_OPERATION_EXCEPTION = "UnsupportedOperationException" "UnsupportedOperationException" 400,
    validation VALIDATION_EXCEPTION = "ValidationException" "ValidationException" 400,
    xks_key_already_in_use XKS_KEY_ALREADY_IN_USE_EXCEPTION = "XksKeyAlreadyInUseException" "XksKeyAlreadyInUseException" 400,
    xks_key_invalid_configuration XKS_KEY_INVALID_CONFIGURATION_EXCEPTION = "XksKeyInvalidConfigurationException" "XksKeyInvalidConfigurationException" 400,
    xks_key_not_found XKS_KEY_NOT_FOUND_EXCEPTION = "XksKeyNotFoundException" "XksKeyNotFoundException" 400,
    xks_proxy_incorrect_authentication_credential XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION = "XksProxyIncorrectAuthenticationCredentialException" "XksProxyIncorrectAuthenticationCredentialException" 400,
    xks_proxy_invalid_configuration XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION = "XksProxyInvalidConfigurationException" "XksProxyInvalidConfigurationException" 400,
    xks_proxy_invalid_response XKS_PROXY_INVALID_RESPONSE_EXCEPTION = "XksProxyInvalidResponseException" "XksProxyInvalidResponseException" 400,
    xks_proxy_uri_endpoint_in_use XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION = "XksProxyUriEndpointInUseException" "XksProxyUriEndpointInUseException" 400,
    xks_proxy_uri_in_use XKS_PROXY_URI_IN_USE_EXCEPTION = "XksProxyUriInUseException" "XksProxyUriInUseException" 400,
    xks_proxy_uri_unreachable XKS_PROXY_URI_UNREACHABLE_EXCEPTION = "XksProxyUriUnreachableException" "XksProxyUriUnreachableException" 400,
    xks_proxy_vpc_endpoint_service_in_use XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION = "XksProxyVpcEndpointServiceInUseException" "XksProxyVpcEndpointServiceInUseException" 400,
    xks_proxy_vpc_endpoint_service_invalid_configuration XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION = "XksProxyVpcEndpointServiceInvalidConfigurationException" "XksProxyVpcEndpointServiceInvalidConfigurationException" 400,
    xks_proxy_vpc_endpoint_service_not_found XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION = "XksProxyVpcEndpointServiceNotFoundException" "XksProxyVpcEndpointServiceNotFoundException" 400,
}

shape! { AliasListEntry {
    alias_name "AliasName": Option<String> = member(&types::ALIAS_NAME_TYPE),
    alias_arn "AliasArn": Option<String> = member(&types::ARN_TYPE),
    target_key_id "TargetKeyId": Option<String> = member(&types::KEY_ID_TYPE),
    creation_date "CreationDate": Option<crate::Time> = member(&plain::TIME),
    last_updated_date "LastUpdatedDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { CancelKeyDeletionRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { CancelKeyDeletionResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
} }
shape! { ConnectCustomKeyStoreRequest {
    custom_key_store_id "CustomKeyStoreId": String = member(&types::CUSTOM_KEY_STORE_ID_TYPE).required(),
} }
shape! { ConnectCustomKeyStoreResponse {
} }
shape! { CreateAliasRequest {
    alias_name "AliasName": String = member(&types::ALIAS_NAME_TYPE).required(),
    target_key_id "TargetKeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { CreateCustomKeyStoreRequest {
    custom_key_store_name "CustomKeyStoreName": String = member(&types::CUSTOM_KEY_STORE_NAME_TYPE).required(),
    cloud_hsm_cluster_id "CloudHsmClusterId": Option<String> = member(&types::CLOUD_HSM_CLUSTER_ID_TYPE),
    trust_anchor_certificate "TrustAnchorCertificate": Option<String> = member(&types::TRUST_ANCHOR_CERTIFICATE_TYPE),
    key_store_password "KeyStorePassword": Option<String> = member(&types::KEY_STORE_PASSWORD_TYPE),
    custom_key_store_type "CustomKeyStoreType": Option<String> = member(&types::CUSTOM_KEY_STORE_TYPE),
    xks_proxy_uri_endpoint "XksProxyUriEndpoint": Option<String> = member(&types::XKS_PROXY_URI_ENDPOINT_TYPE),
    xks_proxy_uri_path "XksProxyUriPath": Option<String> = member(&types::XKS_PROXY_URI_PATH_TYPE),
    xks_proxy_vpc_endpoint_service_name "XksProxyVpcEndpointServiceName": Option<String> = member(&types::XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE),
    xks_proxy_vpc_endpoint_service_owner "XksProxyVpcEndpointServiceOwner": Option<String> = member(&types::ACCOUNT_ID_TYPE),
    xks_proxy_authentication_credential "XksProxyAuthenticationCredential": Option<XksProxyAuthenticationCredentialType> = member(&types::XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE),
    xks_proxy_connectivity "XksProxyConnectivity": Option<String> = member(&types::XKS_PROXY_CONNECTIVITY_TYPE),
} }
shape! { CreateCustomKeyStoreResponse {
    custom_key_store_id "CustomKeyStoreId": Option<String> = member(&types::CUSTOM_KEY_STORE_ID_TYPE),
} }
shape! { CreateGrantRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    grantee_principal "GranteePrincipal": String = member(&types::PRINCIPAL_ID_TYPE).required(),
    retiring_principal "RetiringPrincipal": Option<String> = member(&types::PRINCIPAL_ID_TYPE),
    operations "Operations": Vec<String> = member(&types::GRANT_OPERATION_LIST).required(),
    constraints "Constraints": Option<GrantConstraints> = member(&types::GRANT_CONSTRAINTS),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    name "Name": Option<String> = member(&types::GRANT_NAME_TYPE),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { CreateGrantResponse {
    grant_token "GrantToken": Option<String> = member(&types::GRANT_TOKEN_TYPE),
    grant_id "GrantId": Option<String> = member(&types::GRANT_ID_TYPE),
} }
shape! { CreateKeyRequest {
    policy "Policy": Option<String> = member(&types::POLICY_TYPE),
    description "Description": Option<String> = member(&types::DESCRIPTION_TYPE),
    key_usage "KeyUsage": Option<String> = member(&types::KEY_USAGE_TYPE),
    customer_master_key_spec "CustomerMasterKeySpec": Option<String> = member(&types::CUSTOMER_MASTER_KEY_SPEC),
    key_spec "KeySpec": Option<String> = member(&types::KEY_SPEC),
    origin "Origin": Option<String> = member(&types::ORIGIN_TYPE),
    custom_key_store_id "CustomKeyStoreId": Option<String> = member(&types::CUSTOM_KEY_STORE_ID_TYPE),
    bypass_policy_lockout_safety_check "BypassPolicyLockoutSafetyCheck": Option<bool> = member(&plain::BOOL),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST),
    multi_region "MultiRegion": Option<bool> = member(&plain::BOOL),
    xks_key_id "XksKeyId": Option<String> = member(&types::XKS_KEY_ID_TYPE),
} }
shape! { CreateKeyResponse {
    key_metadata "KeyMetadata": Option<KeyMetadata> = member(&types::KEY_METADATA),
} }
shape! { CustomKeyStoresListEntry {
    custom_key_store_id "CustomKeyStoreId": Option<String> = member(&types::CUSTOM_KEY_STORE_ID_TYPE),
    custom_key_store_name "CustomKeyStoreName": Option<String> = member(&types::CUSTOM_KEY_STORE_NAME_TYPE),
    cloud_hsm_cluster_id "CloudHsmClusterId": Option<String> = member(&types::CLOUD_HSM_CLUSTER_ID_TYPE),
    trust_anchor_certificate "TrustAnchorCertificate": Option<String> = member(&types::TRUST_ANCHOR_CERTIFICATE_TYPE),
    connection_state "ConnectionState": Option<String> = member(&types::CONNECTION_STATE_TYPE),
    connection_error_code "ConnectionErrorCode": Option<String> = member(&types::CONNECTION_ERROR_CODE_TYPE),
    creation_date "CreationDate": Option<crate::Time> = member(&plain::TIME),
    custom_key_store_type "CustomKeyStoreType": Option<String> = member(&types::CUSTOM_KEY_STORE_TYPE),
    xks_proxy_configuration "XksProxyConfiguration": Option<XksProxyConfigurationType> = member(&types::XKS_PROXY_CONFIGURATION_TYPE),
} }
shape! { DecryptRequest {
    ciphertext_blob "CiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    encryption_context "EncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    encryption_algorithm "EncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
    recipient "Recipient": Option<RecipientInfo> = member(&types::RECIPIENT_INFO),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
    dry_run_modifiers "DryRunModifiers": Option<Vec<String>> = member(&types::DRY_RUN_MODIFIER_LIST),
} }
shape! { DecryptResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    plaintext "Plaintext": Option<Vec<u8>> = member(&types::PLAINTEXT_TYPE),
    encryption_algorithm "EncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
    ciphertext_for_recipient "CiphertextForRecipient": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { DeleteAliasRequest {
    alias_name "AliasName": String = member(&types::ALIAS_NAME_TYPE).required(),
} }
shape! { DeleteCustomKeyStoreRequest {
    custom_key_store_id "CustomKeyStoreId": String = member(&types::CUSTOM_KEY_STORE_ID_TYPE).required(),
} }
shape! { DeleteCustomKeyStoreResponse {
} }
shape! { DeleteImportedKeyMaterialRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { DeleteImportedKeyMaterialResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_RESPONSE_TYPE),
} }
shape! { DeriveSharedSecretRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    key_agreement_algorithm "KeyAgreementAlgorithm": String = member(&types::KEY_AGREEMENT_ALGORITHM_SPEC).required(),
    public_key "PublicKey": Vec<u8> = member(&types::PUBLIC_KEY_TYPE).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
    recipient "Recipient": Option<RecipientInfo> = member(&types::RECIPIENT_INFO),
} }
shape! { DeriveSharedSecretResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    shared_secret "SharedSecret": Option<Vec<u8>> = member(&types::PLAINTEXT_TYPE),
    ciphertext_for_recipient "CiphertextForRecipient": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    key_agreement_algorithm "KeyAgreementAlgorithm": Option<String> = member(&types::KEY_AGREEMENT_ALGORITHM_SPEC),
    key_origin "KeyOrigin": Option<String> = member(&types::ORIGIN_TYPE),
} }
shape! { DescribeCustomKeyStoresRequest {
    custom_key_store_id "CustomKeyStoreId": Option<String> = member(&types::CUSTOM_KEY_STORE_ID_TYPE),
    custom_key_store_name "CustomKeyStoreName": Option<String> = member(&types::CUSTOM_KEY_STORE_NAME_TYPE),
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { DescribeCustomKeyStoresResponse {
    custom_key_stores "CustomKeyStores": Option<Vec<CustomKeyStoresListEntry>> = member(&types::CUSTOM_KEY_STORES_LIST),
    next_marker "NextMarker": Option<String> = member(&types::MARKER_TYPE),
    truncated "Truncated": Option<bool> = member(&plain::BOOL),
} }
shape! { DescribeKeyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
} }
shape! { DescribeKeyResponse {
    key_metadata "KeyMetadata": Option<KeyMetadata> = member(&types::KEY_METADATA),
} }
shape! { DisableKeyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { DisableKeyRotationRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { DisconnectCustomKeyStoreRequest {
    custom_key_store_id "CustomKeyStoreId": String = member(&types::CUSTOM_KEY_STORE_ID_TYPE).required(),
} }
shape! { DisconnectCustomKeyStoreResponse {
} }
shape! { EnableKeyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { EnableKeyRotationRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    rotation_period_in_days "RotationPeriodInDays": Option<i32> = member(&types::ROTATION_PERIOD_IN_DAYS_TYPE),
} }
shape! { EncryptRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    plaintext "Plaintext": Vec<u8> = member(&types::PLAINTEXT_TYPE).required(),
    encryption_context "EncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    encryption_algorithm "EncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { EncryptResponse {
    ciphertext_blob "CiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    encryption_algorithm "EncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
} }
shape! { GenerateDataKeyPairRequest {
    encryption_context "EncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    key_pair_spec "KeyPairSpec": String = member(&types::DATA_KEY_PAIR_SPEC).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    recipient "Recipient": Option<RecipientInfo> = member(&types::RECIPIENT_INFO),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { GenerateDataKeyPairResponse {
    private_key_ciphertext_blob "PrivateKeyCiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    private_key_plaintext "PrivateKeyPlaintext": Option<Vec<u8>> = member(&types::PLAINTEXT_TYPE),
    public_key "PublicKey": Option<Vec<u8>> = member(&types::PUBLIC_KEY_TYPE),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_pair_spec "KeyPairSpec": Option<String> = member(&types::DATA_KEY_PAIR_SPEC),
    ciphertext_for_recipient "CiphertextForRecipient": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { GenerateDataKeyPairWithoutPlaintextRequest {
    encryption_context "EncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    key_pair_spec "KeyPairSpec": String = member(&types::DATA_KEY_PAIR_SPEC).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { GenerateDataKeyPairWithoutPlaintextResponse {
    private_key_ciphertext_blob "PrivateKeyCiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    public_key "PublicKey": Option<Vec<u8>> = member(&types::PUBLIC_KEY_TYPE),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_pair_spec "KeyPairSpec": Option<String> = member(&types::DATA_KEY_PAIR_SPEC),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { GenerateDataKeyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    encryption_context "EncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    number_of_bytes "NumberOfBytes": Option<i32> = member(&types::NUMBER_OF_BYTES_TYPE),
    key_spec "KeySpec": Option<String> = member(&types::DATA_KEY_SPEC),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    recipient "Recipient": Option<RecipientInfo> = member(&types::RECIPIENT_INFO),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { GenerateDataKeyResponse {
    ciphertext_blob "CiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    plaintext "Plaintext": Option<Vec<u8>> = member(&types::PLAINTEXT_TYPE),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    ciphertext_for_recipient "CiphertextForRecipient": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { GenerateDataKeyWithoutPlaintextRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    encryption_context "EncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    key_spec "KeySpec": Option<String> = member(&types::DATA_KEY_SPEC),
    number_of_bytes "NumberOfBytes": Option<i32> = member(&types::NUMBER_OF_BYTES_TYPE),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { GenerateDataKeyWithoutPlaintextResponse {
    ciphertext_blob "CiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { GenerateMacRequest {
    message "Message": Vec<u8> = member(&types::PLAINTEXT_TYPE).required(),
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    mac_algorithm "MacAlgorithm": String = member(&types::MAC_ALGORITHM_SPEC).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { GenerateMacResponse {
    mac "Mac": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    mac_algorithm "MacAlgorithm": Option<String> = member(&types::MAC_ALGORITHM_SPEC),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
} }
shape! { GenerateRandomRequest {
    number_of_bytes "NumberOfBytes": Option<i32> = member(&types::NUMBER_OF_BYTES_TYPE),
    custom_key_store_id "CustomKeyStoreId": Option<String> = member(&types::CUSTOM_KEY_STORE_ID_TYPE),
    recipient "Recipient": Option<RecipientInfo> = member(&types::RECIPIENT_INFO),
} }
shape! { GenerateRandomResponse {
    plaintext "Plaintext": Option<Vec<u8>> = member(&types::PLAINTEXT_TYPE),
    ciphertext_for_recipient "CiphertextForRecipient": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
} }
shape! { GetKeyLastUsageRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { GetKeyLastUsageResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_last_usage "KeyLastUsage": Option<KeyLastUsageData> = member(&types::KEY_LAST_USAGE_DATA),
    tracking_start_date "TrackingStartDate": Option<crate::Time> = member(&plain::TIME),
    key_creation_date "KeyCreationDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { GetKeyPolicyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    policy_name "PolicyName": Option<String> = member(&types::POLICY_NAME_TYPE),
} }
shape! { GetKeyPolicyResponse {
    policy "Policy": Option<String> = member(&types::POLICY_TYPE),
    policy_name "PolicyName": Option<String> = member(&types::POLICY_NAME_TYPE),
} }
shape! { GetKeyRotationStatusRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { GetKeyRotationStatusResponse {
    key_rotation_enabled "KeyRotationEnabled": Option<bool> = member(&plain::BOOL),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    rotation_period_in_days "RotationPeriodInDays": Option<i32> = member(&types::ROTATION_PERIOD_IN_DAYS_TYPE),
    next_rotation_date "NextRotationDate": Option<crate::Time> = member(&plain::TIME),
    on_demand_rotation_start_date "OnDemandRotationStartDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { GetParametersForImportRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    wrapping_algorithm "WrappingAlgorithm": String = member(&types::ALGORITHM_SPEC).required(),
    wrapping_key_spec "WrappingKeySpec": String = member(&types::WRAPPING_KEY_SPEC).required(),
} }
shape! { GetParametersForImportResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    import_token "ImportToken": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    public_key "PublicKey": Option<Vec<u8>> = member(&types::PLAINTEXT_TYPE),
    parameters_valid_to "ParametersValidTo": Option<crate::Time> = member(&plain::TIME),
} }
shape! { GetPublicKeyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
} }
shape! { GetPublicKeyResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    public_key "PublicKey": Option<Vec<u8>> = member(&types::PUBLIC_KEY_TYPE),
    customer_master_key_spec "CustomerMasterKeySpec": Option<String> = member(&types::CUSTOMER_MASTER_KEY_SPEC),
    key_spec "KeySpec": Option<String> = member(&types::KEY_SPEC),
    key_usage "KeyUsage": Option<String> = member(&types::KEY_USAGE_TYPE),
    encryption_algorithms "EncryptionAlgorithms": Option<Vec<String>> = member(&types::ENCRYPTION_ALGORITHM_SPEC_LIST),
    signing_algorithms "SigningAlgorithms": Option<Vec<String>> = member(&types::SIGNING_ALGORITHM_SPEC_LIST),
    key_agreement_algorithms "KeyAgreementAlgorithms": Option<Vec<String>> = member(&types::KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
} }
shape! { GrantConstraints {
    encryption_context_subset "EncryptionContextSubset": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    encryption_context_equals "EncryptionContextEquals": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
} }
shape! { GrantListEntry {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    grant_id "GrantId": Option<String> = member(&types::GRANT_ID_TYPE),
    name "Name": Option<String> = member(&types::GRANT_NAME_TYPE),
    creation_date "CreationDate": Option<crate::Time> = member(&plain::TIME),
    grantee_principal "GranteePrincipal": Option<String> = member(&types::PRINCIPAL_ID_TYPE),
    retiring_principal "RetiringPrincipal": Option<String> = member(&types::PRINCIPAL_ID_TYPE),
    issuing_account "IssuingAccount": Option<String> = member(&types::PRINCIPAL_ID_TYPE),
    operations "Operations": Option<Vec<String>> = member(&types::GRANT_OPERATION_LIST),
    constraints "Constraints": Option<GrantConstraints> = member(&types::GRANT_CONSTRAINTS),
} }
shape! { ImportKeyMaterialRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    import_token "ImportToken": Vec<u8> = member(&types::CIPHERTEXT_TYPE).required(),
    encrypted_key_material "EncryptedKeyMaterial": Vec<u8> = member(&types::CIPHERTEXT_TYPE).required(),
    valid_to "ValidTo": Option<crate::Time> = member(&plain::TIME),
    expiration_model "ExpirationModel": Option<String> = member(&types::EXPIRATION_MODEL_TYPE),
    import_type "ImportType": Option<String> = member(&types::IMPORT_TYPE),
    key_material_description "KeyMaterialDescription": Option<String> = member(&types::KEY_MATERIAL_DESCRIPTION_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { ImportKeyMaterialResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { KeyLastUsageData {
    operation "Operation": Option<String> = member(&types::KEY_LAST_USAGE_TRACKING_OPERATION),
    timestamp "Timestamp": Option<crate::Time> = member(&plain::TIME),
    cloud_trail_event_id "CloudTrailEventId": Option<String> = member(&plain::TEXT),
    kms_request_id "KmsRequestId": Option<String> = member(&plain::TEXT),
} }
shape! { KeyListEntry {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_arn "KeyArn": Option<String> = member(&types::ARN_TYPE),
} }
shape! { KeyMetadata {
    aws_account_id "AWSAccountId": Option<String> = member(&plain::TEXT),
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    creation_date "CreationDate": Option<crate::Time> = member(&plain::TIME),
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    description "Description": Option<String> = member(&types::DESCRIPTION_TYPE),
    key_usage "KeyUsage": Option<String> = member(&types::KEY_USAGE_TYPE),
    key_state "KeyState": Option<String> = member(&types::KEY_STATE),
    deletion_date "DeletionDate": Option<crate::Time> = member(&plain::TIME),
    valid_to "ValidTo": Option<crate::Time> = member(&plain::TIME),
    origin "Origin": Option<String> = member(&types::ORIGIN_TYPE),
    custom_key_store_id "CustomKeyStoreId": Option<String> = member(&types::CUSTOM_KEY_STORE_ID_TYPE),
    cloud_hsm_cluster_id "CloudHsmClusterId": Option<String> = member(&types::CLOUD_HSM_CLUSTER_ID_TYPE),
    expiration_model "ExpirationModel": Option<String> = member(&types::EXPIRATION_MODEL_TYPE),
    key_manager "KeyManager": Option<String> = member(&types::KEY_MANAGER_TYPE),
    customer_master_key_spec "CustomerMasterKeySpec": Option<String> = member(&types::CUSTOMER_MASTER_KEY_SPEC),
    key_spec "KeySpec": Option<String> = member(&types::KEY_SPEC),
    encryption_algorithms "EncryptionAlgorithms": Option<Vec<String>> = member(&types::ENCRYPTION_ALGORITHM_SPEC_LIST),
    signing_algorithms "SigningAlgorithms": Option<Vec<String>> = member(&types::SIGNING_ALGORITHM_SPEC_LIST),
    key_agreement_algorithms "KeyAgreementAlgorithms": Option<Vec<String>> = member(&types::KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
    multi_region "MultiRegion": Option<bool> = member(&plain::BOOL),
    multi_region_configuration "MultiRegionConfiguration": Option<MultiRegionConfiguration> = member(&types::MULTI_REGION_CONFIGURATION),
    pending_deletion_window_in_days "PendingDeletionWindowInDays": Option<i32> = member(&types::PENDING_WINDOW_IN_DAYS_TYPE),
    mac_algorithms "MacAlgorithms": Option<Vec<String>> = member(&types::MAC_ALGORITHM_SPEC_LIST),
    xks_key_configuration "XksKeyConfiguration": Option<XksKeyConfigurationType> = member(&types::XKS_KEY_CONFIGURATION_TYPE),
    current_key_material_id "CurrentKeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { ListAliasesRequest {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { ListAliasesResponse {
    aliases "Aliases": Option<Vec<AliasListEntry>> = member(&types::ALIAS_LIST),
    next_marker "NextMarker": Option<String> = member(&types::MARKER_TYPE),
    truncated "Truncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListGrantsRequest {
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    grant_id "GrantId": Option<String> = member(&types::GRANT_ID_TYPE),
    grantee_principal "GranteePrincipal": Option<String> = member(&types::PRINCIPAL_ID_TYPE),
} }
shape! { ListGrantsResponse {
    grants "Grants": Option<Vec<GrantListEntry>> = member(&types::GRANT_LIST),
    next_marker "NextMarker": Option<String> = member(&types::MARKER_TYPE),
    truncated "Truncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListKeyPoliciesRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { ListKeyPoliciesResponse {
    policy_names "PolicyNames": Option<Vec<String>> = member(&types::POLICY_NAME_LIST),
    next_marker "NextMarker": Option<String> = member(&types::MARKER_TYPE),
    truncated "Truncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListKeyRotationsRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    include_key_material "IncludeKeyMaterial": Option<String> = member(&types::INCLUDE_KEY_MATERIAL),
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { ListKeyRotationsResponse {
    rotations "Rotations": Option<Vec<RotationsListEntry>> = member(&types::ROTATIONS_LIST),
    next_marker "NextMarker": Option<String> = member(&types::MARKER_TYPE),
    truncated "Truncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListKeysRequest {
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { ListKeysResponse {
    keys "Keys": Option<Vec<KeyListEntry>> = member(&types::KEY_LIST),
    next_marker "NextMarker": Option<String> = member(&types::MARKER_TYPE),
    truncated "Truncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListResourceTagsRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { ListResourceTagsResponse {
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST),
    next_marker "NextMarker": Option<String> = member(&types::MARKER_TYPE),
    truncated "Truncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListRetirableGrantsRequest {
    limit "Limit": Option<i32> = member(&types::LIMIT_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    retiring_principal "RetiringPrincipal": String = member(&types::PRINCIPAL_ID_TYPE).required(),
} }
shape! { MultiRegionConfiguration {
    multi_region_key_type "MultiRegionKeyType": Option<String> = member(&types::MULTI_REGION_KEY_TYPE),
    primary_key "PrimaryKey": Option<MultiRegionKey> = member(&types::MULTI_REGION_KEY),
    replica_keys "ReplicaKeys": Option<Vec<MultiRegionKey>> = member(&types::MULTI_REGION_KEY_LIST),
} }
shape! { MultiRegionKey {
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    region "Region": Option<String> = member(&types::REGION_TYPE),
} }
shape! { PutKeyPolicyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    policy_name "PolicyName": Option<String> = member(&types::POLICY_NAME_TYPE),
    policy "Policy": String = member(&types::POLICY_TYPE).required(),
    bypass_policy_lockout_safety_check "BypassPolicyLockoutSafetyCheck": Option<bool> = member(&plain::BOOL),
} }
shape! { ReEncryptRequest {
    ciphertext_blob "CiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    source_encryption_context "SourceEncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    source_key_id "SourceKeyId": Option<String> = member(&types::KEY_ID_TYPE),
    destination_key_id "DestinationKeyId": String = member(&types::KEY_ID_TYPE).required(),
    destination_encryption_context "DestinationEncryptionContext": Option<Vec<(String, String)>> = member(&types::ENCRYPTION_CONTEXT_TYPE),
    source_encryption_algorithm "SourceEncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
    destination_encryption_algorithm "DestinationEncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
    dry_run_modifiers "DryRunModifiers": Option<Vec<String>> = member(&types::DRY_RUN_MODIFIER_LIST),
} }
shape! { ReEncryptResponse {
    ciphertext_blob "CiphertextBlob": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    source_key_id "SourceKeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    source_encryption_algorithm "SourceEncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
    destination_encryption_algorithm "DestinationEncryptionAlgorithm": Option<String> = member(&types::ENCRYPTION_ALGORITHM_SPEC),
    source_key_material_id "SourceKeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
    destination_key_material_id "DestinationKeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
} }
shape! { RecipientInfo {
    key_encryption_algorithm "KeyEncryptionAlgorithm": Option<String> = member(&types::KEY_ENCRYPTION_MECHANISM),
    attestation_document "AttestationDocument": Option<Vec<u8>> = member(&types::ATTESTATION_DOCUMENT_TYPE),
} }
shape! { ReplicateKeyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    replica_region "ReplicaRegion": String = member(&types::REGION_TYPE).required(),
    policy "Policy": Option<String> = member(&types::POLICY_TYPE),
    bypass_policy_lockout_safety_check "BypassPolicyLockoutSafetyCheck": Option<bool> = member(&plain::BOOL),
    description "Description": Option<String> = member(&types::DESCRIPTION_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST),
} }
shape! { ReplicateKeyResponse {
    replica_key_metadata "ReplicaKeyMetadata": Option<KeyMetadata> = member(&types::KEY_METADATA),
    replica_policy "ReplicaPolicy": Option<String> = member(&types::POLICY_TYPE),
    replica_tags "ReplicaTags": Option<Vec<Tag>> = member(&types::TAG_LIST),
} }
shape! { RetireGrantRequest {
    grant_token "GrantToken": Option<String> = member(&types::GRANT_TOKEN_TYPE),
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    grant_id "GrantId": Option<String> = member(&types::GRANT_ID_TYPE),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { RevokeGrantRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    grant_id "GrantId": String = member(&types::GRANT_ID_TYPE).required(),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { RotateKeyOnDemandRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { RotateKeyOnDemandResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
} }
shape! { RotationsListEntry {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    key_material_id "KeyMaterialId": Option<String> = member(&types::BACKING_KEY_ID_TYPE),
    key_material_description "KeyMaterialDescription": Option<String> = member(&types::KEY_MATERIAL_DESCRIPTION_TYPE),
    import_state "ImportState": Option<String> = member(&types::IMPORT_STATE),
    key_material_state "KeyMaterialState": Option<String> = member(&types::KEY_MATERIAL_STATE),
    expiration_model "ExpirationModel": Option<String> = member(&types::EXPIRATION_MODEL_TYPE),
    valid_to "ValidTo": Option<crate::Time> = member(&plain::TIME),
    rotation_date "RotationDate": Option<crate::Time> = member(&plain::TIME),
    rotation_type "RotationType": Option<String> = member(&types::ROTATION_TYPE),
} }
shape! { ScheduleKeyDeletionRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    pending_window_in_days "PendingWindowInDays": Option<i32> = member(&types::PENDING_WINDOW_IN_DAYS_TYPE),
} }
shape! { ScheduleKeyDeletionResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    deletion_date "DeletionDate": Option<crate::Time> = member(&plain::TIME),
    key_state "KeyState": Option<String> = member(&types::KEY_STATE),
    pending_window_in_days "PendingWindowInDays": Option<i32> = member(&types::PENDING_WINDOW_IN_DAYS_TYPE),
} }
shape! { SignRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    message "Message": Vec<u8> = member(&types::PLAINTEXT_TYPE).required(),
    message_type "MessageType": Option<String> = member(&types::MESSAGE_TYPE),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    signing_algorithm "SigningAlgorithm": String = member(&types::SIGNING_ALGORITHM_SPEC).required(),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { SignResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    signature "Signature": Option<Vec<u8>> = member(&types::CIPHERTEXT_TYPE),
    signing_algorithm "SigningAlgorithm": Option<String> = member(&types::SIGNING_ALGORITHM_SPEC),
} }
shape! { Tag {
    tag_key "TagKey": String = member(&types::TAG_KEY_TYPE).required(),
    tag_value "TagValue": String = member(&types::TAG_VALUE_TYPE).required(),
} }
shape! { TagResourceRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST).required(),
} }
shape! { UntagResourceRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST).required(),
} }
shape! { UpdateAliasRequest {
    alias_name "AliasName": String = member(&types::ALIAS_NAME_TYPE).required(),
    target_key_id "TargetKeyId": String = member(&types::KEY_ID_TYPE).required(),
} }
shape! { UpdateCustomKeyStoreRequest {
    custom_key_store_id "CustomKeyStoreId": String = member(&types::CUSTOM_KEY_STORE_ID_TYPE).required(),
    new_custom_key_store_name "NewCustomKeyStoreName": Option<String> = member(&types::CUSTOM_KEY_STORE_NAME_TYPE),
    key_store_password "KeyStorePassword": Option<String> = member(&types::KEY_STORE_PASSWORD_TYPE),
    cloud_hsm_cluster_id "CloudHsmClusterId": Option<String> = member(&types::CLOUD_HSM_CLUSTER_ID_TYPE),
    xks_proxy_uri_endpoint "XksProxyUriEndpoint": Option<String> = member(&types::XKS_PROXY_URI_ENDPOINT_TYPE),
    xks_proxy_uri_path "XksProxyUriPath": Option<String> = member(&types::XKS_PROXY_URI_PATH_TYPE),
    xks_proxy_vpc_endpoint_service_name "XksProxyVpcEndpointServiceName": Option<String> = member(&types::XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE),
    xks_proxy_vpc_endpoint_service_owner "XksProxyVpcEndpointServiceOwner": Option<String> = member(&types::ACCOUNT_ID_TYPE),
    xks_proxy_authentication_credential "XksProxyAuthenticationCredential": Option<XksProxyAuthenticationCredentialType> = member(&types::XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE),
    xks_proxy_connectivity "XksProxyConnectivity": Option<String> = member(&types::XKS_PROXY_CONNECTIVITY_TYPE),
} }
shape! { UpdateCustomKeyStoreResponse {
} }
shape! { UpdateKeyDescriptionRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    description "Description": String = member(&types::DESCRIPTION_TYPE).required(),
} }
shape! { UpdatePrimaryRegionRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    primary_region "PrimaryRegion": String = member(&types::REGION_TYPE).required(),
} }
shape! { VerifyMacRequest {
    message "Message": Vec<u8> = member(&types::PLAINTEXT_TYPE).required(),
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    mac_algorithm "MacAlgorithm": String = member(&types::MAC_ALGORITHM_SPEC).required(),
    mac "Mac": Vec<u8> = member(&types::CIPHERTEXT_TYPE).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { VerifyMacResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    mac_valid "MacValid": Option<bool> = member(&plain::BOOL),
    mac_algorithm "MacAlgorithm": Option<String> = member(&types::MAC_ALGORITHM_SPEC),
} }
shape! { VerifyRequest {
    key_id "KeyId": String = member(&types::KEY_ID_TYPE).required(),
    message "Message": Vec<u8> = member(&types::PLAINTEXT_TYPE).required(),
    message_type "MessageType": Option<String> = member(&types::MESSAGE_TYPE),
    signature "Signature": Vec<u8> = member(&types::CIPHERTEXT_TYPE).required(),
    signing_algorithm "SigningAlgorithm": String = member(&types::SIGNING_ALGORITHM_SPEC).required(),
    grant_tokens "GrantTokens": Option<Vec<String>> = member(&types::GRANT_TOKEN_LIST),
    dry_run "DryRun": Option<bool> = member(&plain::BOOL),
} }
shape! { VerifyResponse {
    key_id "KeyId": Option<String> = member(&types::KEY_ID_TYPE),
    signature_valid "SignatureValid": Option<bool> = member(&plain::BOOL),
    signing_algorithm "SigningAlgorithm": Option<String> = member(&types::SIGNING_ALGORITHM_SPEC),
} }
shape! { XksKeyConfigurationType {
    id "Id": Option<String> = member(&types::XKS_KEY_ID_TYPE),
} }
shape! { XksProxyAuthenticationCredentialType {
    access_key_id "AccessKeyId": String = member(&types::XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE).required(),
    raw_secret_access_key "RawSecretAccessKey": String = member(&types::XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE).required(),
} }
shape! { XksProxyConfigurationType {
    connectivity "Connectivity": Option<String> = member(&types::XKS_PROXY_CONNECTIVITY_TYPE),
    access_key_id "AccessKeyId": Option<String> = member(&types::XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE),
    uri_endpoint "UriEndpoint": Option<String> = member(&types::XKS_PROXY_URI_ENDPOINT_TYPE),
    uri_path "UriPath": Option<String> = member(&types::XKS_PROXY_URI_PATH_TYPE),
    vpc_endpoint_service_name "VpcEndpointServiceName": Option<String> = member(&types::XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE),
    vpc_endpoint_service_owner "VpcEndpointServiceOwner": Option<String> = member(&types::ACCOUNT_ID_TYPE),
} }

mod types {
    use super::*;

    pub static ACCOUNT_ID_TYPE: Type = Type::text().min(12).max(12).pattern("[0-9]{12}");
    pub static ALGORITHM_SPEC: Type = Type::text().one_of(&["RSAES_PKCS1_V1_5", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "RSA_AES_KEY_WRAP_SHA_1", "RSA_AES_KEY_WRAP_SHA_256", "SM2PKE"]);
    pub static ALIAS_LIST: Type = Type::list(&ALIAS_LIST_ENTRY, "member");
    pub static ALIAS_LIST_ENTRY: Type = Type::structure(&super::AliasListEntry);
    pub static ALIAS_NAME_TYPE: Type = Type::text().min(1).max(256).pattern("^[a-zA-Z0-9:/_-]+$");
    pub static ARN_TYPE: Type = Type::text().min(20).max(2048);
    pub static ATTESTATION_DOCUMENT_TYPE: Type = Type::blob().min(1).max(262144);
    pub static BACKING_KEY_ID_RESPONSE_TYPE: Type = Type::text().min(0).max(64).pattern("^[a-f0-9]+$");
    pub static BACKING_KEY_ID_TYPE: Type = Type::text().min(64).max(64).pattern("^[a-f0-9]+$");
    pub static CIPHERTEXT_TYPE: Type = Type::blob().min(1).max(6144);
    pub static CLOUD_HSM_CLUSTER_ID_TYPE: Type = Type::text().min(19).max(24).pattern("cluster-[2-7a-zA-Z]{11,16}");
    pub static CONNECTION_ERROR_CODE_TYPE: Type = Type::text().one_of(&["INVALID_CREDENTIALS", "CLUSTER_NOT_FOUND", "NETWORK_ERRORS", "INTERNAL_ERROR", "INSUFFICIENT_CLOUDHSM_HSMS", "USER_LOCKED_OUT", "USER_NOT_FOUND", "USER_LOGGED_IN", "SUBNET_NOT_FOUND", "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET", "XKS_PROXY_ACCESS_DENIED", "XKS_PROXY_NOT_REACHABLE", "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND", "XKS_PROXY_INVALID_RESPONSE", "XKS_PROXY_INVALID_CONFIGURATION", "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION", "XKS_PROXY_TIMED_OUT", "XKS_PROXY_INVALID_TLS_CONFIGURATION"]);
    pub static CONNECTION_STATE_TYPE: Type = Type::text().one_of(&["CONNECTED", "CONNECTING", "FAILED", "DISCONNECTED", "DISCONNECTING"]);
    pub static CUSTOM_KEY_STORE_ID_TYPE: Type = Type::text().min(1).max(64);
    pub static CUSTOM_KEY_STORE_NAME_TYPE: Type = Type::text().min(1).max(256);
    pub static CUSTOM_KEY_STORE_TYPE: Type = Type::text().one_of(&["AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]);
    pub static CUSTOM_KEY_STORES_LIST: Type = Type::list(&CUSTOM_KEY_STORES_LIST_ENTRY, "member");
    pub static CUSTOM_KEY_STORES_LIST_ENTRY: Type = Type::structure(&super::CustomKeyStoresListEntry);
    pub static CUSTOMER_MASTER_KEY_SPEC: Type = Type::text().one_of(&["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2"]);
    pub static DATA_KEY_PAIR_SPEC: Type = Type::text().one_of(&["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SM2", "ECC_NIST_EDWARDS25519"]);
    pub static DATA_KEY_SPEC: Type = Type::text().one_of(&["AES_256", "AES_128"]);
    pub static DESCRIPTION_TYPE: Type = Type::text().min(0).max(8192);
    pub static DRY_RUN_MODIFIER_LIST: Type = Type::list(&DRY_RUN_MODIFIER_TYPE, "member");
    pub static DRY_RUN_MODIFIER_TYPE: Type = Type::text().one_of(&["IGNORE_CIPHERTEXT"]);
    pub static ENCRYPTION_ALGORITHM_SPEC: Type = Type::text().one_of(&["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]);
    pub static ENCRYPTION_ALGORITHM_SPEC_LIST: Type = Type::list(&ENCRYPTION_ALGORITHM_SPEC, "member");
    pub static ENCRYPTION_CONTEXT_TYPE: Type = Type::map((&plain::TEXT, "key"), (&plain::TEXT, "value"));
    pub static EXPIRATION_MODEL_TYPE: Type = Type::text().one_of(&["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"]);
    pub static GRANT_CONSTRAINTS: Type = Type::structure(&super::GrantConstraints);
    pub static GRANT_ID_TYPE: Type = Type::text().min(1).max(128);
    pub static GRANT_LIST: Type = Type::list(&GRANT_LIST_ENTRY, "member");
    pub static GRANT_LIST_ENTRY: Type = Type::structure(&super::GrantListEntry);
    pub static GRANT_NAME_TYPE: Type = Type::text().min(1).max(256).pattern("^[a-zA-Z0-9:/_-]+$");
    pub static GRANT_OPERATION: Type = Type::text().one_of(&["Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo", "Sign", "Verify", "GetPublicKey", "CreateGrant", "RetireGrant", "DescribeKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateMac", "VerifyMac", "DeriveSharedSecret"]);
    pub static GRANT_OPERATION_LIST: Type = Type::list(&GRANT_OPERATION, "member");
    pub static GRANT_TOKEN_LIST: Type = Type::list(&GRANT_TOKEN_TYPE, "member").min(0).max(10);
    pub static GRANT_TOKEN_TYPE: Type = Type::text().min(1).max(8192);
    pub static IMPORT_STATE: Type = Type::text().one_of(&["IMPORTED", "PENDING_IMPORT"]);
    pub static IMPORT_TYPE: Type = Type::text().one_of(&["NEW_KEY_MATERIAL", "EXISTING_KEY_MATERIAL"]);
    pub static INCLUDE_KEY_MATERIAL: Type = Type::text().one_of(&["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"]);
    pub static KEY_AGREEMENT_ALGORITHM_SPEC: Type = Type::text().one_of(&["ECDH"]);
    pub static KEY_AGREEMENT_ALGORITHM_SPEC_LIST: Type = Type::list(&KEY_AGREEMENT_ALGORITHM_SPEC, "member");
    pub static KEY_ENCRYPTION_MECHANISM: Type = Type::text().one_of(&["RSAES_OAEP_SHA_256"]);
    pub static KEY_ID_TYPE: Type = Type::text().min(1).max(2048);
    pub static KEY_LAST_USAGE_DATA: Type = Type::structure(&super::KeyLastUsageData);
    pub static KEY_LAST_USAGE_TRACKING_OPERATION: Type = Type::text().one_of(&["Decrypt", "DeriveSharedSecret", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "GenerateMac", "ReEncrypt", "Sign", "Verify", "VerifyMac"]);
    pub static KEY_LIST: Type = Type::list(&KEY_LIST_ENTRY, "member");
    pub static KEY_LIST_ENTRY: Type = Type::structure(&super::KeyListEntry);
    pub static KEY_MANAGER_TYPE: Type = Type::text().one_of(&["AWS", "CUSTOMER"]);
    pub static KEY_MATERIAL_DESCRIPTION_TYPE: Type = Type::text().min(0).max(256).pattern("^[a-zA-Z0-9:/_\\s.-]+$");
    pub static KEY_MATERIAL_STATE: Type = Type::text().one_of(&["NON_CURRENT", "CURRENT", "PENDING_ROTATION", "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"]);
    pub static KEY_METADATA: Type = Type::structure(&super::KeyMetadata);
    pub static KEY_SPEC: Type = Type::text().one_of(&["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519"]);
    pub static KEY_STATE: Type = Type::text().one_of(&["Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"]);
    pub static KEY_STORE_PASSWORD_TYPE: Type = Type::text().min(7).max(32).sensitive();
    pub static KEY_USAGE_TYPE: Type = Type::text().one_of(&["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"]);
    pub static LIMIT_TYPE: Type = Type::integer().min(1).max(1000);
    pub static MAC_ALGORITHM_SPEC: Type = Type::text().one_of(&["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"]);
    pub static MAC_ALGORITHM_SPEC_LIST: Type = Type::list(&MAC_ALGORITHM_SPEC, "member");
    pub static MARKER_TYPE: Type = Type::text().min(1).max(1024).pattern("[\\u0020-\\u00FF]*");
    pub static MESSAGE_TYPE: Type = Type::text().one_of(&["RAW", "DIGEST", "EXTERNAL_MU"]);
    pub static MULTI_REGION_CONFIGURATION: Type = Type::structure(&super::MultiRegionConfiguration);
    pub static MULTI_REGION_KEY: Type = Type::structure(&super::MultiRegionKey);
    pub static MULTI_REGION_KEY_LIST: Type = Type::list(&MULTI_REGION_KEY, "member");
    pub static MULTI_REGION_KEY_TYPE: Type = Type::text().one_of(&["PRIMARY", "REPLICA"]);
    pub static NUMBER_OF_BYTES_TYPE: Type = Type::integer().min(1).max(1024);
    pub static ORIGIN_TYPE: Type = Type::text().one_of(&["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]);
    pub static PENDING_WINDOW_IN_DAYS_TYPE: Type = Type::integer().min(1).max(365);
    pub static PLAINTEXT_TYPE: Type = Type::blob().min(1).max(4096).sensitive();
    pub static POLICY_NAME_LIST: Type = Type::list(&POLICY_NAME_TYPE, "member");
    pub static POLICY_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w]+");
    pub static POLICY_TYPE: Type = Type::text().min(1).max(131072).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static PRINCIPAL_ID_TYPE: Type = Type::text().min(1).max(256).pattern("^[\\w+=,.@:/-]+$");
    pub static PUBLIC_KEY_TYPE: Type = Type::blob().min(1).max(8192);
    pub static RECIPIENT_INFO: Type = Type::structure(&super::RecipientInfo);
    pub static REGION_TYPE: Type = Type::text().min(1).max(32).pattern("^([a-z]+-){2,3}\\d+$");
    pub static ROTATION_PERIOD_IN_DAYS_TYPE: Type = Type::integer().min(90).max(2560);
    pub static ROTATION_TYPE: Type = Type::text().one_of(&["AUTOMATIC", "ON_DEMAND"]);
    pub static ROTATIONS_LIST: Type = Type::list(&ROTATIONS_LIST_ENTRY, "member");
    pub static ROTATIONS_LIST_ENTRY: Type = Type::structure(&super::RotationsListEntry);
    pub static SIGNING_ALGORITHM_SPEC: Type = Type::text().one_of(&["RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512", "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "SM2DSA", "ML_DSA_SHAKE_256", "ED25519_SHA_512", "ED25519_PH_SHA_512"]);
    pub static SIGNING_ALGORITHM_SPEC_LIST: Type = Type::list(&SIGNING_ALGORITHM_SPEC, "member");
    pub static TAG: Type = Type::structure(&super::Tag);
    pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY_TYPE, "member");
    pub static TAG_KEY_TYPE: Type = Type::text().min(1).max(128);
    pub static TAG_LIST: Type = Type::list(&TAG, "member");
    pub static TAG_VALUE_TYPE: Type = Type::text().min(0).max(256);
    pub static TRUST_ANCHOR_CERTIFICATE_TYPE: Type = Type::text().min(1).max(5000);
    pub static WRAPPING_KEY_SPEC: Type = Type::text().one_of(&["RSA_2048", "RSA_3072", "RSA_4096", "SM2"]);
    pub static XKS_KEY_CONFIGURATION_TYPE: Type = Type::structure(&super::XksKeyConfigurationType);
    pub static XKS_KEY_ID_TYPE: Type = Type::text().min(1).max(128).pattern("^[a-zA-Z0-9-_.]+$");
    pub static XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE: Type = Type::text().min(20).max(30).pattern("^[A-Z2-7]+$").sensitive();
    pub static XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE: Type = Type::structure(&super::XksProxyAuthenticationCredentialType);
    pub static XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE: Type = Type::text().min(43).max(64).pattern("^[a-zA-Z0-9\\/+=]+$").sensitive();
    pub static XKS_PROXY_CONFIGURATION_TYPE: Type = Type::structure(&super::XksProxyConfigurationType);
    pub static XKS_PROXY_CONNECTIVITY_TYPE: Type = Type::text().one_of(&["PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE"]);
    pub static XKS_PROXY_URI_ENDPOINT_TYPE: Type = Type::text().min(10).max(128).pattern("^https://[a-zA-Z0-9.-]+$");
    pub static XKS_PROXY_URI_PATH_TYPE: Type = Type::text().min(10).max(128).pattern("^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$");
    pub static XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE: Type = Type::text().min(20).max(64).pattern("^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$");
}
