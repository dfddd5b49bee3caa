//! The shapes of `iam`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "iam",
    signing_name: "iam",
    endpoint_prefix: "iam",
    protocol: Protocol::Query,
    target_prefix: "",
    json_version: "",
    api_version: "2010-05-08",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    event_source: "iam.amazonaws.com",
    operations: &[
        &ACCEPT_DELEGATION_REQUEST,
        &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        &ADD_ROLE_TO_INSTANCE_PROFILE,
        &ADD_USER_TO_GROUP,
        &ASSOCIATE_DELEGATION_REQUEST,
        &ATTACH_GROUP_POLICY,
        &ATTACH_ROLE_POLICY,
        &ATTACH_USER_POLICY,
        &CHANGE_PASSWORD,
        &CREATE_ACCESS_KEY,
        &CREATE_ACCOUNT_ALIAS,
        &CREATE_DELEGATION_REQUEST,
        &CREATE_GROUP,
        &CREATE_INSTANCE_PROFILE,
        &CREATE_LOGIN_PROFILE,
        &CREATE_OPEN_ID_CONNECT_PROVIDER,
        &CREATE_POLICY,
        &CREATE_POLICY_VERSION,
        &CREATE_ROLE,
        &CREATE_SAML_PROVIDER,
        &CREATE_SERVICE_LINKED_ROLE,
        &CREATE_SERVICE_SPECIFIC_CREDENTIAL,
        &CREATE_USER,
        &CREATE_VIRTUAL_MFA_DEVICE,
        &DEACTIVATE_MFA_DEVICE,
        &DELETE_ACCESS_KEY,
        &DELETE_ACCOUNT_ALIAS,
        &DELETE_ACCOUNT_PASSWORD_POLICY,
        &DELETE_GROUP,
        &DELETE_GROUP_POLICY,
        &DELETE_INSTANCE_PROFILE,
        &DELETE_LOGIN_PROFILE,
        &DELETE_OPEN_ID_CONNECT_PROVIDER,
        &DELETE_POLICY,
        &DELETE_POLICY_VERSION,
        &DELETE_ROLE,
        &DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &DELETE_ROLE_POLICY,
        &DELETE_SAML_PROVIDER,
        &DELETE_SSH_PUBLIC_KEY,
        &DELETE_SERVER_CERTIFICATE,
        &DELETE_SERVICE_LINKED_ROLE,
        &DELETE_SERVICE_SPECIFIC_CREDENTIAL,
        &DELETE_SIGNING_CERTIFICATE,
        &DELETE_USER,
        &DELETE_USER_PERMISSIONS_BOUNDARY,
        &DELETE_USER_POLICY,
        &DELETE_VIRTUAL_MFA_DEVICE,
        &DETACH_GROUP_POLICY,
        &DETACH_ROLE_POLICY,
        &DETACH_USER_POLICY,
        &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &ENABLE_MFA_DEVICE,
        &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &GENERATE_CREDENTIAL_REPORT,
        &GENERATE_ORGANIZATIONS_ACCESS_REPORT,
        &GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
        &GET_ACCESS_KEY_LAST_USED,
        &GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &GET_ACCOUNT_PASSWORD_POLICY,
        &GET_ACCOUNT_SUMMARY,
        &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        &GET_CREDENTIAL_REPORT,
        &GET_DELEGATION_REQUEST,
        &GET_GROUP,
        &GET_GROUP_POLICY,
        &GET_HUMAN_READABLE_SUMMARY,
        &GET_INSTANCE_PROFILE,
        &GET_LOGIN_PROFILE,
        &GET_MFA_DEVICE,
        &GET_OPEN_ID_CONNECT_PROVIDER,
        &GET_ORGANIZATIONS_ACCESS_REPORT,
        &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
        &GET_POLICY,
        &GET_POLICY_VERSION,
        &GET_ROLE,
        &GET_ROLE_POLICY,
        &GET_SAML_PROVIDER,
        &GET_SSH_PUBLIC_KEY,
        &GET_SERVER_CERTIFICATE,
        &GET_SERVICE_LAST_ACCESSED_DETAILS,
        &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
        &GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        &GET_USER,
        &GET_USER_POLICY,
        &LIST_ACCESS_KEYS,
        &LIST_ACCOUNT_ALIASES,
        &LIST_ATTACHED_GROUP_POLICIES,
        &LIST_ATTACHED_ROLE_POLICIES,
        &LIST_ATTACHED_USER_POLICIES,
        &LIST_DELEGATION_REQUESTS,
        &LIST_ENTITIES_FOR_POLICY,
        &LIST_GROUP_POLICIES,
        &LIST_GROUPS,
        &LIST_GROUPS_FOR_USER,
        &LIST_INSTANCE_PROFILE_TAGS,
        &LIST_INSTANCE_PROFILES,
        &LIST_INSTANCE_PROFILES_FOR_ROLE,
        &LIST_MFA_DEVICE_TAGS,
        &LIST_MFA_DEVICES,
        &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        &LIST_OPEN_ID_CONNECT_PROVIDERS,
        &LIST_ORGANIZATIONS_FEATURES,
        &LIST_POLICIES,
        &LIST_POLICIES_GRANTING_SERVICE_ACCESS,
        &LIST_POLICY_TAGS,
        &LIST_POLICY_VERSIONS,
        &LIST_ROLE_POLICIES,
        &LIST_ROLE_TAGS,
        &LIST_ROLES,
        &LIST_SAML_PROVIDER_TAGS,
        &LIST_SAML_PROVIDERS,
        &LIST_SSH_PUBLIC_KEYS,
        &LIST_SERVER_CERTIFICATE_TAGS,
        &LIST_SERVER_CERTIFICATES,
        &LIST_SERVICE_SPECIFIC_CREDENTIALS,
        &LIST_SIGNING_CERTIFICATES,
        &LIST_USER_POLICIES,
        &LIST_USER_TAGS,
        &LIST_USERS,
        &LIST_VIRTUAL_MFA_DEVICES,
        &PUT_GROUP_POLICY,
        &PUT_ROLE_PERMISSIONS_BOUNDARY,
        &PUT_ROLE_POLICY,
        &PUT_USER_PERMISSIONS_BOUNDARY,
        &PUT_USER_POLICY,
        &REJECT_DELEGATION_REQUEST,
        &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        &REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        &REMOVE_USER_FROM_GROUP,
        &RESET_SERVICE_SPECIFIC_CREDENTIAL,
        &RESYNC_MFA_DEVICE,
        &SEND_DELEGATION_TOKEN,
        &SET_DEFAULT_POLICY_VERSION,
        &SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
        &SIMULATE_CUSTOM_POLICY,
        &SIMULATE_PRINCIPAL_POLICY,
        &TAG_INSTANCE_PROFILE,
        &TAG_MFA_DEVICE,
        &TAG_OPEN_ID_CONNECT_PROVIDER,
        &TAG_POLICY,
        &TAG_ROLE,
        &TAG_SAML_PROVIDER,
        &TAG_SERVER_CERTIFICATE,
        &TAG_USER,
        &UNTAG_INSTANCE_PROFILE,
        &UNTAG_MFA_DEVICE,
        &UNTAG_OPEN_ID_CONNECT_PROVIDER,
        &UNTAG_POLICY,
        &UNTAG_ROLE,
        &UNTAG_SAML_PROVIDER,
        &UNTAG_SERVER_CERTIFICATE,
        &UNTAG_USER,
        &UPDATE_ACCESS_KEY,
        &UPDATE_ACCOUNT_PASSWORD_POLICY,
        &UPDATE_ASSUME_ROLE_POLICY,
        &UPDATE_DELEGATION_REQUEST,
        &UPDATE_GROUP,
        &UPDATE_LOGIN_PROFILE,
        &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        &UPDATE_ROLE,
        &UPDATE_ROLE_DESCRIPTION,
        &UPDATE_SAML_PROVIDER,
        &UPDATE_SSH_PUBLIC_KEY,
        &UPDATE_SERVER_CERTIFICATE,
        &UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
        &UPDATE_SIGNING_CERTIFICATE,
        &UPDATE_USER,
        &UPLOAD_SSH_PUBLIC_KEY,
        &UPLOAD_SERVER_CERTIFICATE,
        &UPLOAD_SIGNING_CERTIFICATE,
    ],
    unserved: &[],
};

operation! { SERVICE AcceptDelegationRequest ACCEPT_DELEGATION_REQUEST(AcceptDelegationRequestRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION] }
operation! { SERVICE AddClientIDToOpenIDConnectProvider ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER(AddClientIDToOpenIDConnectProviderRequest) -> crate::Empty, ("POST", "/"), [CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE AddRoleToInstanceProfile ADD_ROLE_TO_INSTANCE_PROFILE(AddRoleToInstanceProfileRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE AddUserToGroup ADD_USER_TO_GROUP(AddUserToGroupRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE AssociateDelegationRequest ASSOCIATE_DELEGATION_REQUEST(AssociateDelegationRequestRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE AttachGroupPolicy ATTACH_GROUP_POLICY(AttachGroupPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE AttachRolePolicy ATTACH_ROLE_POLICY(AttachRolePolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE AttachUserPolicy ATTACH_USER_POLICY(AttachUserPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE ChangePassword CHANGE_PASSWORD(ChangePasswordRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_USER_TYPE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, PASSWORD_POLICY_VIOLATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE CreateAccessKey CREATE_ACCESS_KEY(CreateAccessKeyRequest) -> CreateAccessKeyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateAccessKeyResult") }
operation! { SERVICE CreateAccountAlias CREATE_ACCOUNT_ALIAS(CreateAccountAliasRequest) -> crate::Empty, ("POST", "/"), [CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE CreateDelegationRequest CREATE_DELEGATION_REQUEST(CreateDelegationRequestRequest) -> CreateDelegationRequestResponse, ("POST", "/"), [ENTITY_ALREADY_EXISTS_EXCEPTION, SERVICE_FAILURE_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION] .wrapped("CreateDelegationRequestResult") }
operation! { SERVICE CreateGroup CREATE_GROUP(CreateGroupRequest) -> CreateGroupResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateGroupResult") }
operation! { SERVICE CreateInstanceProfile CREATE_INSTANCE_PROFILE(CreateInstanceProfileRequest) -> CreateInstanceProfileResponse, ("POST", "/"), [ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateInstanceProfileResult") }
operation! { SERVICE CreateLoginProfile CREATE_LOGIN_PROFILE(CreateLoginProfileRequest) -> CreateLoginProfileResponse, ("POST", "/"), [ENTITY_ALREADY_EXISTS_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, PASSWORD_POLICY_VIOLATION_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateLoginProfileResult") }
operation! { SERVICE CreateOpenIDConnectProvider CREATE_OPEN_ID_CONNECT_PROVIDER(CreateOpenIDConnectProviderRequest) -> CreateOpenIDConnectProviderResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION, OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION] .wrapped("CreateOpenIDConnectProviderResult") }
operation! { SERVICE CreatePolicy CREATE_POLICY(CreatePolicyRequest) -> CreatePolicyResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreatePolicyResult") }
operation! { SERVICE CreatePolicyVersion CREATE_POLICY_VERSION(CreatePolicyVersionRequest) -> CreatePolicyVersionResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreatePolicyVersionResult") }
operation! { SERVICE CreateRole CREATE_ROLE(CreateRoleRequest) -> CreateRoleResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateRoleResult") }
operation! { SERVICE CreateSAMLProvider CREATE_SAML_PROVIDER(CreateSAMLProviderRequest) -> CreateSAMLProviderResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateSAMLProviderResult") }
operation! { SERVICE CreateServiceLinkedRole CREATE_SERVICE_LINKED_ROLE(CreateServiceLinkedRoleRequest) -> CreateServiceLinkedRoleResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateServiceLinkedRoleResult") }
operation! { SERVICE CreateServiceSpecificCredential CREATE_SERVICE_SPECIFIC_CREDENTIAL(CreateServiceSpecificCredentialRequest) -> CreateServiceSpecificCredentialResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_NOT_SUPPORTED_EXCEPTION] .wrapped("CreateServiceSpecificCredentialResult") }
operation! { SERVICE CreateUser CREATE_USER(CreateUserRequest) -> CreateUserResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateUserResult") }
operation! { SERVICE CreateVirtualMFADevice CREATE_VIRTUAL_MFA_DEVICE(CreateVirtualMFADeviceRequest) -> CreateVirtualMFADeviceResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("CreateVirtualMFADeviceResult") }
operation! { SERVICE DeactivateMFADevice DEACTIVATE_MFA_DEVICE(DeactivateMFADeviceRequest) -> crate::Empty, ("POST", "/"), [ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION] }
operation! { SERVICE DeleteAccessKey DELETE_ACCESS_KEY(DeleteAccessKeyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteAccountAlias DELETE_ACCOUNT_ALIAS(DeleteAccountAliasRequest) -> crate::Empty, ("POST", "/"), [CONCURRENT_MODIFICATION_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteAccountPasswordPolicy DELETE_ACCOUNT_PASSWORD_POLICY(crate::Empty) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteGroup DELETE_GROUP(DeleteGroupRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteGroupPolicy DELETE_GROUP_POLICY(DeleteGroupPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteInstanceProfile DELETE_INSTANCE_PROFILE(DeleteInstanceProfileRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteLoginProfile DELETE_LOGIN_PROFILE(DeleteLoginProfileRequest) -> crate::Empty, ("POST", "/"), [ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteOpenIDConnectProvider DELETE_OPEN_ID_CONNECT_PROVIDER(DeleteOpenIDConnectProviderRequest) -> crate::Empty, ("POST", "/"), [INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeletePolicy DELETE_POLICY(DeletePolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, DELETE_CONFLICT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeletePolicyVersion DELETE_POLICY_VERSION(DeletePolicyVersionRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, DELETE_CONFLICT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteRole DELETE_ROLE(DeleteRoleRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteRolePermissionsBoundary DELETE_ROLE_PERMISSIONS_BOUNDARY(DeleteRolePermissionsBoundaryRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteRolePolicy DELETE_ROLE_POLICY(DeleteRolePolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteSAMLProvider DELETE_SAML_PROVIDER(DeleteSAMLProviderRequest) -> crate::Empty, ("POST", "/"), [INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteSSHPublicKey DELETE_SSH_PUBLIC_KEY(DeleteSSHPublicKeyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION] }
operation! { SERVICE DeleteServerCertificate DELETE_SERVER_CERTIFICATE(DeleteServerCertificateRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteServiceLinkedRole DELETE_SERVICE_LINKED_ROLE(DeleteServiceLinkedRoleRequest) -> DeleteServiceLinkedRoleResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("DeleteServiceLinkedRoleResult") }
operation! { SERVICE DeleteServiceSpecificCredential DELETE_SERVICE_SPECIFIC_CREDENTIAL(DeleteServiceSpecificCredentialRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION] }
operation! { SERVICE DeleteSigningCertificate DELETE_SIGNING_CERTIFICATE(DeleteSigningCertificateRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteUser DELETE_USER(DeleteUserRequest) -> crate::Empty, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, DELETE_CONFLICT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteUserPermissionsBoundary DELETE_USER_PERMISSIONS_BOUNDARY(DeleteUserPermissionsBoundaryRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteUserPolicy DELETE_USER_POLICY(DeleteUserPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DeleteVirtualMFADevice DELETE_VIRTUAL_MFA_DEVICE(DeleteVirtualMFADeviceRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION] }
operation! { SERVICE DetachGroupPolicy DETACH_GROUP_POLICY(DetachGroupPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DetachRolePolicy DETACH_ROLE_POLICY(DetachRolePolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DetachUserPolicy DETACH_USER_POLICY(DetachUserPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE DisableOrganizationsRootCredentialsManagement DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT(DisableOrganizationsRootCredentialsManagementRequest) -> DisableOrganizationsRootCredentialsManagementResponse, ("POST", "/"), [SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION, ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION] .wrapped("DisableOrganizationsRootCredentialsManagementResult") }
operation! { SERVICE DisableOrganizationsRootSessions DISABLE_ORGANIZATIONS_ROOT_SESSIONS(DisableOrganizationsRootSessionsRequest) -> DisableOrganizationsRootSessionsResponse, ("POST", "/"), [SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION, ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION] .wrapped("DisableOrganizationsRootSessionsResult") }
operation! { SERVICE DisableOutboundWebIdentityFederation DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION(crate::Empty) -> crate::Empty, ("POST", "/"), [FEATURE_DISABLED_EXCEPTION] }
operation! { SERVICE EnableMFADevice ENABLE_MFA_DEVICE(EnableMFADeviceRequest) -> crate::Empty, ("POST", "/"), [ENTITY_ALREADY_EXISTS_EXCEPTION, ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, INVALID_AUTHENTICATION_CODE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION] }
operation! { SERVICE EnableOrganizationsRootCredentialsManagement ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT(EnableOrganizationsRootCredentialsManagementRequest) -> EnableOrganizationsRootCredentialsManagementResponse, ("POST", "/"), [SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION, ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION] .wrapped("EnableOrganizationsRootCredentialsManagementResult") }
operation! { SERVICE EnableOrganizationsRootSessions ENABLE_ORGANIZATIONS_ROOT_SESSIONS(EnableOrganizationsRootSessionsRequest) -> EnableOrganizationsRootSessionsResponse, ("POST", "/"), [SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION, ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION] .wrapped("EnableOrganizationsRootSessionsResult") }
operation! { SERVICE EnableOutboundWebIdentityFederation ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION(crate::Empty) -> EnableOutboundWebIdentityFederationResponse, ("POST", "/"), [FEATURE_ENABLED_EXCEPTION] .wrapped("EnableOutboundWebIdentityFederationResult") }
operation! { SERVICE GenerateCredentialReport GENERATE_CREDENTIAL_REPORT(crate::Empty) -> GenerateCredentialReportResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GenerateCredentialReportResult") }
operation! { SERVICE GenerateOrganizationsAccessReport GENERATE_ORGANIZATIONS_ACCESS_REPORT(GenerateOrganizationsAccessReportRequest) -> GenerateOrganizationsAccessReportResponse, ("POST", "/"), [REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION] .wrapped("GenerateOrganizationsAccessReportResult") }
operation! { SERVICE GenerateServiceLastAccessedDetails GENERATE_SERVICE_LAST_ACCESSED_DETAILS(GenerateServiceLastAccessedDetailsRequest) -> GenerateServiceLastAccessedDetailsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("GenerateServiceLastAccessedDetailsResult") }
operation! { SERVICE GetAccessKeyLastUsed GET_ACCESS_KEY_LAST_USED(GetAccessKeyLastUsedRequest) -> GetAccessKeyLastUsedResponse, ("POST", "/"), [] .wrapped("GetAccessKeyLastUsedResult") }
operation! { SERVICE GetAccountAuthorizationDetails GET_ACCOUNT_AUTHORIZATION_DETAILS(GetAccountAuthorizationDetailsRequest) -> GetAccountAuthorizationDetailsResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("GetAccountAuthorizationDetailsResult") }
operation! { SERVICE GetAccountPasswordPolicy GET_ACCOUNT_PASSWORD_POLICY(crate::Empty) -> GetAccountPasswordPolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetAccountPasswordPolicyResult") }
operation! { SERVICE GetAccountSummary GET_ACCOUNT_SUMMARY(crate::Empty) -> GetAccountSummaryResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("GetAccountSummaryResult") }
operation! { SERVICE GetContextKeysForCustomPolicy GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY(GetContextKeysForCustomPolicyRequest) -> GetContextKeysForPolicyResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION] .wrapped("GetContextKeysForCustomPolicyResult") }
operation! { SERVICE GetContextKeysForPrincipalPolicy GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY(GetContextKeysForPrincipalPolicyRequest) -> GetContextKeysForPolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("GetContextKeysForPrincipalPolicyResult") }
operation! { SERVICE GetCredentialReport GET_CREDENTIAL_REPORT(crate::Empty) -> GetCredentialReportResponse, ("POST", "/"), [CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION, CREDENTIAL_REPORT_EXPIRED_EXCEPTION, CREDENTIAL_REPORT_NOT_READY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetCredentialReportResult") }
operation! { SERVICE GetDelegationRequest GET_DELEGATION_REQUEST(GetDelegationRequestRequest) -> GetDelegationRequestResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetDelegationRequestResult") }
operation! { SERVICE GetGroup GET_GROUP(GetGroupRequest) -> GetGroupResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetGroupResult") }
operation! { SERVICE GetGroupPolicy GET_GROUP_POLICY(GetGroupPolicyRequest) -> GetGroupPolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetGroupPolicyResult") }
operation! { SERVICE GetHumanReadableSummary GET_HUMAN_READABLE_SUMMARY(GetHumanReadableSummaryRequest) -> GetHumanReadableSummaryResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetHumanReadableSummaryResult") }
operation! { SERVICE GetInstanceProfile GET_INSTANCE_PROFILE(GetInstanceProfileRequest) -> GetInstanceProfileResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetInstanceProfileResult") }
operation! { SERVICE GetLoginProfile GET_LOGIN_PROFILE(GetLoginProfileRequest) -> GetLoginProfileResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetLoginProfileResult") }
operation! { SERVICE GetMFADevice GET_MFA_DEVICE(GetMFADeviceRequest) -> GetMFADeviceResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetMFADeviceResult") }
operation! { SERVICE GetOpenIDConnectProvider GET_OPEN_ID_CONNECT_PROVIDER(GetOpenIDConnectProviderRequest) -> GetOpenIDConnectProviderResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetOpenIDConnectProviderResult") }
operation! { SERVICE GetOrganizationsAccessReport GET_ORGANIZATIONS_ACCESS_REPORT(GetOrganizationsAccessReportRequest) -> GetOrganizationsAccessReportResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION] .wrapped("GetOrganizationsAccessReportResult") }
operation! { SERVICE GetOutboundWebIdentityFederationInfo GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO(crate::Empty) -> GetOutboundWebIdentityFederationInfoResponse, ("POST", "/"), [FEATURE_DISABLED_EXCEPTION] .wrapped("GetOutboundWebIdentityFederationInfoResult") }
operation! { SERVICE GetPolicy GET_POLICY(GetPolicyRequest) -> GetPolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetPolicyResult") }
operation! { SERVICE GetPolicyVersion GET_POLICY_VERSION(GetPolicyVersionRequest) -> GetPolicyVersionResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetPolicyVersionResult") }
operation! { SERVICE GetRole GET_ROLE(GetRoleRequest) -> GetRoleResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetRoleResult") }
operation! { SERVICE GetRolePolicy GET_ROLE_POLICY(GetRolePolicyRequest) -> GetRolePolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetRolePolicyResult") }
operation! { SERVICE GetSAMLProvider GET_SAML_PROVIDER(GetSAMLProviderRequest) -> GetSAMLProviderResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetSAMLProviderResult") }
operation! { SERVICE GetSSHPublicKey GET_SSH_PUBLIC_KEY(GetSSHPublicKeyRequest) -> GetSSHPublicKeyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION] .wrapped("GetSSHPublicKeyResult") }
operation! { SERVICE GetServerCertificate GET_SERVER_CERTIFICATE(GetServerCertificateRequest) -> GetServerCertificateResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetServerCertificateResult") }
operation! { SERVICE GetServiceLastAccessedDetails GET_SERVICE_LAST_ACCESSED_DETAILS(GetServiceLastAccessedDetailsRequest) -> GetServiceLastAccessedDetailsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("GetServiceLastAccessedDetailsResult") }
operation! { SERVICE GetServiceLastAccessedDetailsWithEntities GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES(GetServiceLastAccessedDetailsWithEntitiesRequest) -> GetServiceLastAccessedDetailsWithEntitiesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("GetServiceLastAccessedDetailsWithEntitiesResult") }
operation! { SERVICE GetServiceLinkedRoleDeletionStatus GET_SERVICE_LINKED_ROLE_DELETION_STATUS(GetServiceLinkedRoleDeletionStatusRequest) -> GetServiceLinkedRoleDeletionStatusResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetServiceLinkedRoleDeletionStatusResult") }
operation! { SERVICE GetUser GET_USER(GetUserRequest) -> GetUserResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetUserResult") }
operation! { SERVICE GetUserPolicy GET_USER_POLICY(GetUserPolicyRequest) -> GetUserPolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("GetUserPolicyResult") }
operation! { SERVICE ListAccessKeys LIST_ACCESS_KEYS(ListAccessKeysRequest) -> ListAccessKeysResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListAccessKeysResult") }
operation! { SERVICE ListAccountAliases LIST_ACCOUNT_ALIASES(ListAccountAliasesRequest) -> ListAccountAliasesResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListAccountAliasesResult") }
operation! { SERVICE ListAttachedGroupPolicies LIST_ATTACHED_GROUP_POLICIES(ListAttachedGroupPoliciesRequest) -> ListAttachedGroupPoliciesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListAttachedGroupPoliciesResult") }
operation! { SERVICE ListAttachedRolePolicies LIST_ATTACHED_ROLE_POLICIES(ListAttachedRolePoliciesRequest) -> ListAttachedRolePoliciesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListAttachedRolePoliciesResult") }
operation! { SERVICE ListAttachedUserPolicies LIST_ATTACHED_USER_POLICIES(ListAttachedUserPoliciesRequest) -> ListAttachedUserPoliciesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListAttachedUserPoliciesResult") }
operation! { SERVICE ListDelegationRequests LIST_DELEGATION_REQUESTS(ListDelegationRequestsRequest) -> ListDelegationRequestsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("ListDelegationRequestsResult") }
operation! { SERVICE ListEntitiesForPolicy LIST_ENTITIES_FOR_POLICY(ListEntitiesForPolicyRequest) -> ListEntitiesForPolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListEntitiesForPolicyResult") }
operation! { SERVICE ListGroupPolicies LIST_GROUP_POLICIES(ListGroupPoliciesRequest) -> ListGroupPoliciesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListGroupPoliciesResult") }
operation! { SERVICE ListGroups LIST_GROUPS(ListGroupsRequest) -> ListGroupsResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListGroupsResult") }
operation! { SERVICE ListGroupsForUser LIST_GROUPS_FOR_USER(ListGroupsForUserRequest) -> ListGroupsForUserResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListGroupsForUserResult") }
operation! { SERVICE ListInstanceProfileTags LIST_INSTANCE_PROFILE_TAGS(ListInstanceProfileTagsRequest) -> ListInstanceProfileTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListInstanceProfileTagsResult") }
operation! { SERVICE ListInstanceProfiles LIST_INSTANCE_PROFILES(ListInstanceProfilesRequest) -> ListInstanceProfilesResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListInstanceProfilesResult") }
operation! { SERVICE ListInstanceProfilesForRole LIST_INSTANCE_PROFILES_FOR_ROLE(ListInstanceProfilesForRoleRequest) -> ListInstanceProfilesForRoleResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListInstanceProfilesForRoleResult") }
operation! { SERVICE ListMFADeviceTags LIST_MFA_DEVICE_TAGS(ListMFADeviceTagsRequest) -> ListMFADeviceTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListMFADeviceTagsResult") }
operation! { SERVICE ListMFADevices LIST_MFA_DEVICES(ListMFADevicesRequest) -> ListMFADevicesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListMFADevicesResult") }
operation! { SERVICE ListOpenIDConnectProviderTags LIST_OPEN_ID_CONNECT_PROVIDER_TAGS(ListOpenIDConnectProviderTagsRequest) -> ListOpenIDConnectProviderTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("ListOpenIDConnectProviderTagsResult") }
operation! { SERVICE ListOpenIDConnectProviders LIST_OPEN_ID_CONNECT_PROVIDERS(ListOpenIDConnectProvidersRequest) -> ListOpenIDConnectProvidersResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListOpenIDConnectProvidersResult") }
operation! { SERVICE ListOrganizationsFeatures LIST_ORGANIZATIONS_FEATURES(ListOrganizationsFeaturesRequest) -> ListOrganizationsFeaturesResponse, ("POST", "/"), [SERVICE_ACCESS_NOT_ENABLED_EXCEPTION, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION, ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION] .wrapped("ListOrganizationsFeaturesResult") }
operation! { SERVICE ListPolicies LIST_POLICIES(ListPoliciesRequest) -> ListPoliciesResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListPoliciesResult") }
operation! { SERVICE ListPoliciesGrantingServiceAccess LIST_POLICIES_GRANTING_SERVICE_ACCESS(ListPoliciesGrantingServiceAccessRequest) -> ListPoliciesGrantingServiceAccessResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("ListPoliciesGrantingServiceAccessResult") }
operation! { SERVICE ListPolicyTags LIST_POLICY_TAGS(ListPolicyTagsRequest) -> ListPolicyTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("ListPolicyTagsResult") }
operation! { SERVICE ListPolicyVersions LIST_POLICY_VERSIONS(ListPolicyVersionsRequest) -> ListPolicyVersionsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListPolicyVersionsResult") }
operation! { SERVICE ListRolePolicies LIST_ROLE_POLICIES(ListRolePoliciesRequest) -> ListRolePoliciesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListRolePoliciesResult") }
operation! { SERVICE ListRoleTags LIST_ROLE_TAGS(ListRoleTagsRequest) -> ListRoleTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListRoleTagsResult") }
operation! { SERVICE ListRoles LIST_ROLES(ListRolesRequest) -> ListRolesResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListRolesResult") }
operation! { SERVICE ListSAMLProviderTags LIST_SAML_PROVIDER_TAGS(ListSAMLProviderTagsRequest) -> ListSAMLProviderTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, INVALID_INPUT_EXCEPTION] .wrapped("ListSAMLProviderTagsResult") }
operation! { SERVICE ListSAMLProviders LIST_SAML_PROVIDERS(ListSAMLProvidersRequest) -> ListSAMLProvidersResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListSAMLProvidersResult") }
operation! { SERVICE ListSSHPublicKeys LIST_SSH_PUBLIC_KEYS(ListSSHPublicKeysRequest) -> ListSSHPublicKeysResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION] .wrapped("ListSSHPublicKeysResult") }
operation! { SERVICE ListServerCertificateTags LIST_SERVER_CERTIFICATE_TAGS(ListServerCertificateTagsRequest) -> ListServerCertificateTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListServerCertificateTagsResult") }
operation! { SERVICE ListServerCertificates LIST_SERVER_CERTIFICATES(ListServerCertificatesRequest) -> ListServerCertificatesResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListServerCertificatesResult") }
operation! { SERVICE ListServiceSpecificCredentials LIST_SERVICE_SPECIFIC_CREDENTIALS(ListServiceSpecificCredentialsRequest) -> ListServiceSpecificCredentialsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_NOT_SUPPORTED_EXCEPTION] .wrapped("ListServiceSpecificCredentialsResult") }
operation! { SERVICE ListSigningCertificates LIST_SIGNING_CERTIFICATES(ListSigningCertificatesRequest) -> ListSigningCertificatesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListSigningCertificatesResult") }
operation! { SERVICE ListUserPolicies LIST_USER_POLICIES(ListUserPoliciesRequest) -> ListUserPoliciesResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListUserPoliciesResult") }
operation! { SERVICE ListUserTags LIST_USER_TAGS(ListUserTagsRequest) -> ListUserTagsResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("ListUserTagsResult") }
operation! { SERVICE ListUsers LIST_USERS(ListUsersRequest) -> ListUsersResponse, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] .wrapped("ListUsersResult") }
operation! { SERVICE ListVirtualMFADevices LIST_VIRTUAL_MFA_DEVICES(ListVirtualMFADevicesRequest) -> ListVirtualMFADevicesResponse, ("POST", "/"), [] .wrapped("ListVirtualMFADevicesResult") }
operation! { SERVICE PutGroupPolicy PUT_GROUP_POLICY(PutGroupPolicyRequest) -> crate::Empty, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE PutRolePermissionsBoundary PUT_ROLE_PERMISSIONS_BOUNDARY(PutRolePermissionsBoundaryRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE PutRolePolicy PUT_ROLE_POLICY(PutRolePolicyRequest) -> crate::Empty, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE PutUserPermissionsBoundary PUT_USER_PERMISSIONS_BOUNDARY(PutUserPermissionsBoundaryRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE PutUserPolicy PUT_USER_POLICY(PutUserPolicyRequest) -> crate::Empty, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE RejectDelegationRequest REJECT_DELEGATION_REQUEST(RejectDelegationRequestRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE RemoveClientIDFromOpenIDConnectProvider REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER(RemoveClientIDFromOpenIDConnectProviderRequest) -> crate::Empty, ("POST", "/"), [CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE RemoveRoleFromInstanceProfile REMOVE_ROLE_FROM_INSTANCE_PROFILE(RemoveRoleFromInstanceProfileRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE RemoveUserFromGroup REMOVE_USER_FROM_GROUP(RemoveUserFromGroupRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE ResetServiceSpecificCredential RESET_SERVICE_SPECIFIC_CREDENTIAL(ResetServiceSpecificCredentialRequest) -> ResetServiceSpecificCredentialResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION] .wrapped("ResetServiceSpecificCredentialResult") }
operation! { SERVICE ResyncMFADevice RESYNC_MFA_DEVICE(ResyncMFADeviceRequest) -> crate::Empty, ("POST", "/"), [INVALID_AUTHENTICATION_CODE_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION] }
operation! { SERVICE SendDelegationToken SEND_DELEGATION_TOKEN(SendDelegationTokenRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE SetDefaultPolicyVersion SET_DEFAULT_POLICY_VERSION(SetDefaultPolicyVersionRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE SetSecurityTokenServicePreferences SET_SECURITY_TOKEN_SERVICE_PREFERENCES(SetSecurityTokenServicePreferencesRequest) -> crate::Empty, ("POST", "/"), [SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE SimulateCustomPolicy SIMULATE_CUSTOM_POLICY(SimulateCustomPolicyRequest) -> SimulatePolicyResponse, ("POST", "/"), [INVALID_INPUT_EXCEPTION, POLICY_EVALUATION_EXCEPTION] .wrapped("SimulateCustomPolicyResult") }
operation! { SERVICE SimulatePrincipalPolicy SIMULATE_PRINCIPAL_POLICY(SimulatePrincipalPolicyRequest) -> SimulatePolicyResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, POLICY_EVALUATION_EXCEPTION] .wrapped("SimulatePrincipalPolicyResult") }
operation! { SERVICE TagInstanceProfile TAG_INSTANCE_PROFILE(TagInstanceProfileRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE TagMFADevice TAG_MFA_DEVICE(TagMFADeviceRequest) -> crate::Empty, ("POST", "/"), [INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE TagOpenIDConnectProvider TAG_OPEN_ID_CONNECT_PROVIDER(TagOpenIDConnectProviderRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE TagPolicy TAG_POLICY(TagPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE TagRole TAG_ROLE(TagRoleRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE TagSAMLProvider TAG_SAML_PROVIDER(TagSAMLProviderRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE TagServerCertificate TAG_SERVER_CERTIFICATE(TagServerCertificateRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE TagUser TAG_USER(TagUserRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagInstanceProfile UNTAG_INSTANCE_PROFILE(UntagInstanceProfileRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagMFADevice UNTAG_MFA_DEVICE(UntagMFADeviceRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagOpenIDConnectProvider UNTAG_OPEN_ID_CONNECT_PROVIDER(UntagOpenIDConnectProviderRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagPolicy UNTAG_POLICY(UntagPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagRole UNTAG_ROLE(UntagRoleRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagSAMLProvider UNTAG_SAML_PROVIDER(UntagSAMLProviderRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagServerCertificate UNTAG_SERVER_CERTIFICATE(UntagServerCertificateRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UntagUser UNTAG_USER(UntagUserRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UpdateAccessKey UPDATE_ACCESS_KEY(UpdateAccessKeyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE UpdateAccountPasswordPolicy UPDATE_ACCOUNT_PASSWORD_POLICY(UpdateAccountPasswordPolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UpdateAssumeRolePolicy UPDATE_ASSUME_ROLE_POLICY(UpdateAssumeRolePolicyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UpdateDelegationRequest UPDATE_DELEGATION_REQUEST(UpdateDelegationRequestRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE UpdateGroup UPDATE_GROUP(UpdateGroupRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UpdateLoginProfile UPDATE_LOGIN_PROFILE(UpdateLoginProfileRequest) -> crate::Empty, ("POST", "/"), [ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, PASSWORD_POLICY_VIOLATION_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UpdateOpenIDConnectProviderThumbprint UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT(UpdateOpenIDConnectProviderThumbprintRequest) -> crate::Empty, ("POST", "/"), [CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UpdateRole UPDATE_ROLE(UpdateRoleRequest) -> UpdateRoleResponse, ("POST", "/"), [UNMODIFIABLE_ENTITY_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("UpdateRoleResult") }
operation! { SERVICE UpdateRoleDescription UPDATE_ROLE_DESCRIPTION(UpdateRoleDescriptionRequest) -> UpdateRoleDescriptionResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("UpdateRoleDescriptionResult") }
operation! { SERVICE UpdateSAMLProvider UPDATE_SAML_PROVIDER(UpdateSAMLProviderRequest) -> UpdateSAMLProviderResponse, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION] .wrapped("UpdateSAMLProviderResult") }
operation! { SERVICE UpdateSSHPublicKey UPDATE_SSH_PUBLIC_KEY(UpdateSSHPublicKeyRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE UpdateServerCertificate UPDATE_SERVER_CERTIFICATE(UpdateServerCertificateRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UpdateServiceSpecificCredential UPDATE_SERVICE_SPECIFIC_CREDENTIAL(UpdateServiceSpecificCredentialRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION] }
operation! { SERVICE UpdateSigningCertificate UPDATE_SIGNING_CERTIFICATE(UpdateSigningCertificateRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE UpdateUser UPDATE_USER(UpdateUserRequest) -> crate::Empty, ("POST", "/"), [NO_SUCH_ENTITY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] }
operation! { SERVICE UploadSSHPublicKey UPLOAD_SSH_PUBLIC_KEY(UploadSSHPublicKeyRequest) -> UploadSSHPublicKeyResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, INVALID_PUBLIC_KEY_EXCEPTION, DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION, UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION] .wrapped("UploadSSHPublicKeyResult") }
operation! { SERVICE UploadServerCertificate UPLOAD_SERVER_CERTIFICATE(UploadServerCertificateRequest) -> UploadServerCertificateResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, INVALID_INPUT_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, MALFORMED_CERTIFICATE_EXCEPTION, KEY_PAIR_MISMATCH_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("UploadServerCertificateResult") }
operation! { SERVICE UploadSigningCertificate UPLOAD_SIGNING_CERTIFICATE(UploadSigningCertificateRequest) -> UploadSigningCertificateResponse, ("POST", "/"), [LIMIT_EXCEEDED_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, MALFORMED_CERTIFICATE_EXCEPTION, INVALID_CERTIFICATE_EXCEPTION, DUPLICATE_CERTIFICATE_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION] .wrapped("UploadSigningCertificateResult") }

errors! {
    access_denied ACCESS_DENIED = "AccessDenied" "AccessDenied" 403,
    account_not_management_or_delegated_administrator ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION = "AccountNotManagementOrDelegatedAdministratorException" "AccountNotManagementOrDelegatedAdministratorException" 400,
    caller_is_not_management_account CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION = "CallerIsNotManagementAccountException" "CallerIsNotManagementAccountException" 400,
    concurrent_modification CONCURRENT_MODIFICATION_EXCEPTION = "ConcurrentModificationException" "ConcurrentModification" 409,
    credential_report_expired CREDENTIAL_REPORT_EXPIRED_EXCEPTION = "CredentialReportExpiredException" "ReportExpired" 410,
    credential_report_not_present CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION = "CredentialReportNotPresentException" "ReportNotPresent" 410,
    credential_report_not_ready CREDENTIAL_REPORT_NOT_READY_EXCEPTION = "CredentialReportNotReadyException" "ReportInProgress" 404,
    delete_conflict DELETE_CONFLICT_EXCEPTION = "DeleteConflictException" "DeleteConflict" 409,
    duplicate_certificate DUPLICATE_CERTIFICATE_EXCEPTION = "DuplicateCertificateException" "DuplicateCertificate" 409,
    duplicate_ssh_public_key DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION = "DuplicateSSHPublicKeyException" "DuplicateSSHPublicKey" 400,
    entity_already_exists ENTITY_ALREADY_EXISTS_EXCEPTION = "EntityAlreadyExistsException" "EntityAlreadyExists" 409,
    entity_temporarily_unmodifiable ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION = "EntityTemporarilyUnmodifiableException" "EntityTemporarilyUnmodifiable" 409,
    feature_disabled FEATURE_DISABLED_EXCEPTION = "FeatureDisabledException" "FeatureDisabled" 404,
    feature_enabled FEATURE_ENABLED_EXCEPTION = "FeatureEnabledException" "FeatureEnabled" 409,
    invalid_authentication_code INVALID_AUTHENTICATION_CODE_EXCEPTION = "InvalidAuthenticationCodeException" "InvalidAuthenticationCode" 403,
    invalid_certificate INVALID_CERTIFICATE_EXCEPTION = "InvalidCertificateException" "InvalidCertificate" 400,
    invalid_input INVALID_INPUT_EXCEPTION = "InvalidInputException" "InvalidInput" 400,
    invalid_parameter_value INVALID_PARAMETER_VALUE = "InvalidParameterValue" "InvalidParameterValue" 400,
    invalid_public_key INVALID_PUBLIC_KEY_EXCEPTION = "InvalidPublicKeyException" "InvalidPublicKey" 400,
    invalid_user_type INVALID_USER_TYPE_EXCEPTION = "InvalidUserTypeException" "InvalidUserType" 400,
    key_pair_mismatch KEY_PAIR_MISMATCH_EXCEPTION = "KeyPairMismatchException" "KeyPairMismatch" 400,
    limit_exceeded LIMIT_EXCEEDED_EXCEPTION = "LimitExceededException" "LimitExceeded" 409,
    malformed_certificate MALFORMED_CERTIFICATE_EXCEPTION = "MalformedCertificateException" "MalformedCertificate" 400,
    malformed_input MALFORMED_INPUT = "MalformedInput" "MalformedInput" 400,
    malformed_policy_document MALFORMED_POLICY_DOCUMENT_EXCEPTION = "MalformedPolicyDocumentException" "MalformedPolicyDocument" 400,
    no_such_entity NO_SUCH_ENTITY_EXCEPTION = "NoSuchEntityException" "NoSuchEntity" 404,
    open_id_idp_communication_error OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION = "OpenIdIdpCommunicationErrorException" "OpenIdIdpCommunicationError" 400,
    organization_not_found ORGANIZATION_NOT_FOUND_EXCEPTION = "OrganizationNotFoundException" "OrganizationNotFoundException" 400,
    organization_not_in_all_features_mode ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION = "OrganizationNotInAllFeaturesModeException" "OrganizationNotInAllFeaturesModeException" 400,
    param_validation PARAM_VALIDATION = "ParamValidation" "ParamValidation" 400,
    password_policy_violation PASSWORD_POLICY_VIOLATION_EXCEPTION = "PasswordPolicyViolationException" "PasswordPolicyViolation" 400,
    policy_evaluation POLICY_EVALUATION_EXCEPTION = "PolicyEvaluationException" "PolicyEvaluation" 500,
    policy_not_attachable POLICY_NOT_ATTACHABLE_EXCEPTION = "PolicyNotAttachableException" "PolicyNotAttachable" 400,
    report_generation_limit_exceeded REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION = "ReportGenerationLimitExceededException" "ReportGenerationLimitExceeded" 409,
    service_access_not_enabled SERVICE_ACCESS_NOT_ENABLED_EXCEPTION = "ServiceAccessNotEnabledException" "ServiceAccessNotEnabledException" 400,
    service_failure SERVICE_FAILURE_EXCEPTION = "ServiceFailureException" "ServiceFailure" 500,
    service_not_supported SERVICE_NOT_SUPPORTED_EXCEPTION = "ServiceNotSupportedException" "NotSupportedService" 404,
    unmodifiable_entity UNMODIFIABLE_ENTITY_EXCEPTION = "UnmodifiableEntityException" "UnmodifiableEntity" 400,
    unrecognized_public_key_encoding UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION = "UnrecognizedPublicKeyEncodingException" "UnrecognizedPublicKeyEncoding" 400,
    validation_error VALIDATION_ERROR = "ValidationError" "ValidationError" 400,
}

shape! { AcceptDelegationRequestRequest {
    delegation_request_id "DelegationRequestId": String = member(&types::DELEGATION_REQUEST_ID_TYPE).required(),
} }
shape! { AccessDetail {
    service_name "ServiceName": String = member(&plain::TEXT).required(),
    service_namespace "ServiceNamespace": String = member(&types::SERVICE_NAMESPACE_TYPE).required(),
    region "Region": Option<String> = member(&plain::TEXT),
    entity_path "EntityPath": Option<String> = member(&types::ORGANIZATIONS_ENTITY_PATH_TYPE),
    last_authenticated_time "LastAuthenticatedTime": Option<crate::Time> = member(&plain::TIME),
    total_authenticated_entities "TotalAuthenticatedEntities": Option<i32> = member(&plain::INTEGER),
} }
shape! { AccessKey {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    access_key_id "AccessKeyId": String = member(&types::ACCESS_KEY_ID_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
    secret_access_key "SecretAccessKey": String = member(&types::ACCESS_KEY_SECRET_TYPE).required(),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { AccessKeyLastUsed {
    last_used_date "LastUsedDate": Option<crate::Time> = member(&plain::TIME),
    service_name "ServiceName": String = member(&plain::TEXT).required(),
    region "Region": String = member(&plain::TEXT).required(),
} }
shape! { AccessKeyMetadata {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    access_key_id "AccessKeyId": Option<String> = member(&types::ACCESS_KEY_ID_TYPE),
    status "Status": Option<String> = member(&types::STATUS_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { AddClientIDToOpenIDConnectProviderRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
    client_id "ClientID": String = member(&types::CLIENT_ID_TYPE).required(),
} }
shape! { AddRoleToInstanceProfileRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
} }
shape! { AddUserToGroupRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
} }
shape! { AssociateDelegationRequestRequest {
    delegation_request_id "DelegationRequestId": String = member(&types::DELEGATION_REQUEST_ID_TYPE).required(),
} }
shape! { AttachGroupPolicyRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { AttachRolePolicyRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { AttachUserPolicyRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { AttachedPermissionsBoundary {
    permissions_boundary_type "PermissionsBoundaryType": Option<String> = member(&types::PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
    permissions_boundary_arn "PermissionsBoundaryArn": Option<String> = member(&types::ARN_TYPE),
} }
shape! { AttachedPolicy {
    policy_name "PolicyName": Option<String> = member(&types::POLICY_NAME_TYPE),
    policy_arn "PolicyArn": Option<String> = member(&types::ARN_TYPE),
} }
shape! { ChangePasswordRequest {
    old_password "OldPassword": String = member(&types::PASSWORD_TYPE).required(),
    new_password "NewPassword": String = member(&types::PASSWORD_TYPE).required(),
} }
shape! { ContextEntry {
    context_key_name "ContextKeyName": Option<String> = member(&types::CONTEXT_KEY_NAME_TYPE),
    context_key_values "ContextKeyValues": Option<Vec<String>> = member(&types::CONTEXT_KEY_VALUE_LIST_TYPE),
    context_key_type "ContextKeyType": Option<String> = member(&types::CONTEXT_KEY_TYPE_ENUM),
} }
shape! { CreateAccessKeyRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
} }
shape! { CreateAccessKeyResponse {
    access_key "AccessKey": AccessKey = member(&types::ACCESS_KEY).required(),
} }
shape! { CreateAccountAliasRequest {
    account_alias "AccountAlias": String = member(&types::ACCOUNT_ALIAS_TYPE).required(),
} }
shape! { CreateDelegationRequestRequest {
    owner_account_id "OwnerAccountId": Option<String> = member(&types::ACCOUNT_ID_TYPE),
    description "Description": String = member(&types::DELEGATION_REQUEST_DESCRIPTION_TYPE).required(),
    permissions "Permissions": DelegationPermission = member(&types::DELEGATION_PERMISSION).required(),
    request_message "RequestMessage": Option<String> = member(&types::REQUEST_MESSAGE_TYPE),
    requestor_workflow_id "RequestorWorkflowId": String = member(&types::REQUESTOR_WORKFLOW_ID_TYPE).required(),
    redirect_url "RedirectUrl": Option<String> = member(&types::REDIRECT_URL_TYPE),
    notification_channel "NotificationChannel": String = member(&types::NOTIFICATION_CHANNEL_TYPE).required(),
    session_duration "SessionDuration": i32 = member(&types::SESSION_DURATION_TYPE).required(),
    only_send_by_owner "OnlySendByOwner": Option<bool> = member(&plain::BOOL),
} }
shape! { CreateDelegationRequestResponse {
    console_deep_link "ConsoleDeepLink": Option<String> = member(&types::CONSOLE_DEEP_LINK_TYPE),
    delegation_request_id "DelegationRequestId": Option<String> = member(&types::DELEGATION_REQUEST_ID_TYPE),
} }
shape! { CreateGroupRequest {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
} }
shape! { CreateGroupResponse {
    group "Group": Group = member(&types::GROUP).required(),
} }
shape! { CreateInstanceProfileRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
    path "Path": Option<String> = member(&types::PATH_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreateInstanceProfileResponse {
    instance_profile "InstanceProfile": InstanceProfile = member(&types::INSTANCE_PROFILE).required(),
} }
shape! { CreateLoginProfileRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    password "Password": Option<String> = member(&types::PASSWORD_TYPE),
    password_reset_required "PasswordResetRequired": Option<bool> = member(&plain::BOOL),
} }
shape! { CreateLoginProfileResponse {
    login_profile "LoginProfile": LoginProfile = member(&types::LOGIN_PROFILE).required(),
} }
shape! { CreateOpenIDConnectProviderRequest {
    url "Url": String = member(&types::OPEN_ID_CONNECT_PROVIDER_URL_TYPE).required(),
    client_id_list "ClientIDList": Option<Vec<String>> = member(&types::CLIENT_ID_LIST_TYPE),
    thumbprint_list "ThumbprintList": Option<Vec<String>> = member(&types::THUMBPRINT_LIST_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreateOpenIDConnectProviderResponse {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": Option<String> = member(&types::ARN_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreatePolicyRequest {
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    path "Path": Option<String> = member(&types::POLICY_PATH_TYPE),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
    description "Description": Option<String> = member(&types::POLICY_DESCRIPTION_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreatePolicyResponse {
    policy "Policy": Option<Policy> = member(&types::POLICY),
} }
shape! { CreatePolicyVersionRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
    set_as_default "SetAsDefault": Option<bool> = member(&plain::BOOL),
} }
shape! { CreatePolicyVersionResponse {
    policy_version "PolicyVersion": Option<PolicyVersion> = member(&types::POLICY_VERSION),
} }
shape! { CreateRoleRequest {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    assume_role_policy_document "AssumeRolePolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
    description "Description": Option<String> = member(&types::ROLE_DESCRIPTION_TYPE),
    max_session_duration "MaxSessionDuration": Option<i32> = member(&types::ROLE_MAX_SESSION_DURATION_TYPE),
    permissions_boundary "PermissionsBoundary": Option<String> = member(&types::ARN_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreateRoleResponse {
    role "Role": Role = member(&types::ROLE).required(),
} }
shape! { CreateSAMLProviderRequest {
    saml_metadata_document "SAMLMetadataDocument": String = member(&types::SAML_METADATA_DOCUMENT_TYPE).required(),
    name "Name": String = member(&types::SAML_PROVIDER_NAME_TYPE).required(),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
    assertion_encryption_mode "AssertionEncryptionMode": Option<String> = member(&types::ASSERTION_ENCRYPTION_MODE_TYPE),
    add_private_key "AddPrivateKey": Option<String> = member(&types::PRIVATE_KEY_TYPE),
} }
shape! { CreateSAMLProviderResponse {
    saml_provider_arn "SAMLProviderArn": Option<String> = member(&types::ARN_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreateServiceLinkedRoleRequest {
    aws_service_name "AWSServiceName": String = member(&types::GROUP_NAME_TYPE).required(),
    description "Description": Option<String> = member(&types::ROLE_DESCRIPTION_TYPE),
    custom_suffix "CustomSuffix": Option<String> = member(&types::CUSTOM_SUFFIX_TYPE),
} }
shape! { CreateServiceLinkedRoleResponse {
    role "Role": Option<Role> = member(&types::ROLE),
} }
shape! { CreateServiceSpecificCredentialRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    service_name "ServiceName": String = member(&plain::TEXT).required(),
    credential_age_days "CredentialAgeDays": Option<i32> = member(&types::CREDENTIAL_AGE_DAYS),
} }
shape! { CreateServiceSpecificCredentialResponse {
    service_specific_credential "ServiceSpecificCredential": Option<ServiceSpecificCredential> = member(&types::SERVICE_SPECIFIC_CREDENTIAL),
} }
shape! { CreateUserRequest {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    permissions_boundary "PermissionsBoundary": Option<String> = member(&types::ARN_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreateUserResponse {
    user "User": Option<User> = member(&types::USER),
} }
shape! { CreateVirtualMFADeviceRequest {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    virtual_mfa_device_name "VirtualMFADeviceName": String = member(&types::VIRTUAL_MFA_DEVICE_NAME).required(),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { CreateVirtualMFADeviceResponse {
    virtual_mfa_device "VirtualMFADevice": VirtualMFADevice = member(&types::VIRTUAL_MFA_DEVICE).required(),
} }
shape! { DeactivateMFADeviceRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
} }
shape! { DelegationPermission {
    policy_template_arn "PolicyTemplateArn": Option<String> = member(&types::ARN_TYPE),
    parameters "Parameters": Option<Vec<PolicyParameter>> = member(&types::POLICY_PARAMETER_LIST_TYPE),
} }
shape! { DelegationRequest {
    delegation_request_id "DelegationRequestId": Option<String> = member(&types::DELEGATION_REQUEST_ID_TYPE),
    owner_account_id "OwnerAccountId": Option<String> = member(&types::ACCOUNT_ID_TYPE),
    description "Description": Option<String> = member(&types::DELEGATION_REQUEST_DESCRIPTION_TYPE),
    request_message "RequestMessage": Option<String> = member(&types::REQUEST_MESSAGE_TYPE),
    permissions "Permissions": Option<DelegationPermission> = member(&types::DELEGATION_PERMISSION),
    permission_policy "PermissionPolicy": Option<String> = member(&plain::TEXT),
    role_permission_restriction_arns "RolePermissionRestrictionArns": Option<Vec<String>> = member(&types::ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE),
    owner_id "OwnerId": Option<String> = member(&types::OWNER_ID_TYPE),
    approver_id "ApproverId": Option<String> = member(&types::ARN_TYPE),
    state "State": Option<String> = member(&types::STATE_TYPE),
    expiration_time "ExpirationTime": Option<crate::Time> = member(&plain::TIME),
    requestor_id "RequestorId": Option<String> = member(&types::ACCOUNT_ID_TYPE),
    requestor_name "RequestorName": Option<String> = member(&types::REQUESTOR_NAME_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    session_duration "SessionDuration": Option<i32> = member(&types::SESSION_DURATION_TYPE),
    redirect_url "RedirectUrl": Option<String> = member(&types::REDIRECT_URL_TYPE),
    notes "Notes": Option<String> = member(&types::NOTES_TYPE),
    rejection_reason "RejectionReason": Option<String> = member(&types::NOTES_TYPE),
    only_send_by_owner "OnlySendByOwner": Option<bool> = member(&plain::BOOL),
    updated_time "UpdatedTime": Option<crate::Time> = member(&plain::TIME),
} }
shape! { DeleteAccessKeyRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    access_key_id "AccessKeyId": String = member(&types::ACCESS_KEY_ID_TYPE).required(),
} }
shape! { DeleteAccountAliasRequest {
    account_alias "AccountAlias": String = member(&types::ACCOUNT_ALIAS_TYPE).required(),
} }
shape! { DeleteGroupPolicyRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
} }
shape! { DeleteGroupRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
} }
shape! { DeleteInstanceProfileRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
} }
shape! { DeleteLoginProfileRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
} }
shape! { DeleteOpenIDConnectProviderRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { DeletePolicyRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { DeletePolicyVersionRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    version_id "VersionId": String = member(&types::POLICY_VERSION_ID_TYPE).required(),
} }
shape! { DeleteRolePermissionsBoundaryRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
} }
shape! { DeleteRolePolicyRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
} }
shape! { DeleteRoleRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
} }
shape! { DeleteSAMLProviderRequest {
    saml_provider_arn "SAMLProviderArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { DeleteSSHPublicKeyRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    ssh_public_key_id "SSHPublicKeyId": String = member(&types::PUBLIC_KEY_ID_TYPE).required(),
} }
shape! { DeleteServerCertificateRequest {
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
} }
shape! { DeleteServiceLinkedRoleRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
} }
shape! { DeleteServiceLinkedRoleResponse {
    deletion_task_id "DeletionTaskId": String = member(&types::DELETION_TASK_ID_TYPE).required(),
} }
shape! { DeleteServiceSpecificCredentialRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    service_specific_credential_id "ServiceSpecificCredentialId": String = member(&types::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
} }
shape! { DeleteSigningCertificateRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    certificate_id "CertificateId": String = member(&types::CERTIFICATE_ID_TYPE).required(),
} }
shape! { DeleteUserPermissionsBoundaryRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
} }
shape! { DeleteUserPolicyRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
} }
shape! { DeleteUserRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
} }
shape! { DeleteVirtualMFADeviceRequest {
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
} }
shape! { DeletionTaskFailureReasonType {
    reason "Reason": Option<String> = member(&types::REASON_TYPE),
    role_usage_list "RoleUsageList": Option<Vec<RoleUsageType>> = member(&types::ROLE_USAGE_LIST_TYPE),
} }
shape! { DetachGroupPolicyRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { DetachRolePolicyRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { DetachUserPolicyRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { DisableOrganizationsRootCredentialsManagementRequest {
} }
shape! { DisableOrganizationsRootCredentialsManagementResponse {
    organization_id "OrganizationId": Option<String> = member(&types::ORGANIZATION_ID_TYPE),
    enabled_features "EnabledFeatures": Option<Vec<String>> = member(&types::FEATURES_LIST_TYPE),
} }
shape! { DisableOrganizationsRootSessionsRequest {
} }
shape! { DisableOrganizationsRootSessionsResponse {
    organization_id "OrganizationId": Option<String> = member(&types::ORGANIZATION_ID_TYPE),
    enabled_features "EnabledFeatures": Option<Vec<String>> = member(&types::FEATURES_LIST_TYPE),
} }
shape! { EnableMFADeviceRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    authentication_code1 "AuthenticationCode1": String = member(&types::AUTHENTICATION_CODE_TYPE).required(),
    authentication_code2 "AuthenticationCode2": String = member(&types::AUTHENTICATION_CODE_TYPE).required(),
} }
shape! { EnableOrganizationsRootCredentialsManagementRequest {
} }
shape! { EnableOrganizationsRootCredentialsManagementResponse {
    organization_id "OrganizationId": Option<String> = member(&types::ORGANIZATION_ID_TYPE),
    enabled_features "EnabledFeatures": Option<Vec<String>> = member(&types::FEATURES_LIST_TYPE),
} }
shape! { EnableOrganizationsRootSessionsRequest {
} }
shape! { EnableOrganizationsRootSessionsResponse {
    organization_id "OrganizationId": Option<String> = member(&types::ORGANIZATION_ID_TYPE),
    enabled_features "EnabledFeatures": Option<Vec<String>> = member(&types::FEATURES_LIST_TYPE),
} }
shape! { EnableOutboundWebIdentityFederationResponse {
    issuer_identifier "IssuerIdentifier": Option<String> = member(&plain::TEXT),
} }
shape! { EntityDetails {
    entity_info "EntityInfo": EntityInfo = member(&types::ENTITY_INFO).required(),
    last_authenticated "LastAuthenticated": Option<crate::Time> = member(&plain::TIME),
} }
shape! { EntityInfo {
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    name "Name": String = member(&types::USER_NAME_TYPE).required(),
    r#type "Type": String = member(&types::POLICY_OWNER_ENTITY_TYPE).required(),
    id "Id": String = member(&types::ID_TYPE).required(),
    path "Path": Option<String> = member(&types::PATH_TYPE),
} }
shape! { ErrorDetails {
    message "Message": String = member(&plain::TEXT).required(),
    code "Code": String = member(&plain::TEXT).required(),
} }
shape! { EvaluationResult {
    eval_action_name "EvalActionName": String = member(&types::ACTION_NAME_TYPE).required(),
    eval_resource_name "EvalResourceName": Option<String> = member(&types::RESOURCE_NAME_TYPE),
    eval_decision "EvalDecision": String = member(&types::POLICY_EVALUATION_DECISION_TYPE).required(),
    matched_statements "MatchedStatements": Option<Vec<Statement>> = member(&types::STATEMENT_LIST_TYPE),
    missing_context_values "MissingContextValues": Option<Vec<String>> = member(&types::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
    organizations_decision_detail "OrganizationsDecisionDetail": Option<OrganizationsDecisionDetail> = member(&types::ORGANIZATIONS_DECISION_DETAIL),
    permissions_boundary_decision_detail "PermissionsBoundaryDecisionDetail": Option<PermissionsBoundaryDecisionDetail> = member(&types::PERMISSIONS_BOUNDARY_DECISION_DETAIL),
    eval_decision_details "EvalDecisionDetails": Option<Vec<(String, String)>> = member(&types::EVAL_DECISION_DETAILS_TYPE),
    resource_specific_results "ResourceSpecificResults": Option<Vec<ResourceSpecificResult>> = member(&types::RESOURCE_SPECIFIC_RESULT_LIST_TYPE),
} }
shape! { GenerateCredentialReportResponse {
    state "State": Option<String> = member(&types::REPORT_STATE_TYPE),
    description "Description": Option<String> = member(&plain::TEXT),
} }
shape! { GenerateOrganizationsAccessReportRequest {
    entity_path "EntityPath": String = member(&types::ORGANIZATIONS_ENTITY_PATH_TYPE).required(),
    organizations_policy_id "OrganizationsPolicyId": Option<String> = member(&types::ORGANIZATIONS_POLICY_ID_TYPE),
} }
shape! { GenerateOrganizationsAccessReportResponse {
    job_id "JobId": Option<String> = member(&types::JOB_ID_TYPE),
} }
shape! { GenerateServiceLastAccessedDetailsRequest {
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    granularity "Granularity": Option<String> = member(&types::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
} }
shape! { GenerateServiceLastAccessedDetailsResponse {
    job_id "JobId": Option<String> = member(&types::JOB_ID_TYPE),
} }
shape! { GetAccessKeyLastUsedRequest {
    access_key_id "AccessKeyId": String = member(&types::ACCESS_KEY_ID_TYPE).required(),
} }
shape! { GetAccessKeyLastUsedResponse {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    access_key_last_used "AccessKeyLastUsed": Option<AccessKeyLastUsed> = member(&types::ACCESS_KEY_LAST_USED),
} }
shape! { GetAccountAuthorizationDetailsRequest {
    filter "Filter": Option<Vec<String>> = member(&types::ENTITY_LIST_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { GetAccountAuthorizationDetailsResponse {
    user_detail_list "UserDetailList": Option<Vec<UserDetail>> = member(&types::USER_DETAIL_LIST_TYPE),
    group_detail_list "GroupDetailList": Option<Vec<GroupDetail>> = member(&types::GROUP_DETAIL_LIST_TYPE),
    role_detail_list "RoleDetailList": Option<Vec<RoleDetail>> = member(&types::ROLE_DETAIL_LIST_TYPE),
    policies "Policies": Option<Vec<ManagedPolicyDetail>> = member(&types::MANAGED_POLICY_DETAIL_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { GetAccountPasswordPolicyResponse {
    password_policy "PasswordPolicy": PasswordPolicy = member(&types::PASSWORD_POLICY).required(),
} }
shape! { GetAccountSummaryResponse {
    summary_map "SummaryMap": Option<Vec<(String, i32)>> = member(&types::SUMMARY_MAP_TYPE),
} }
shape! { GetContextKeysForCustomPolicyRequest {
    policy_input_list "PolicyInputList": Vec<String> = member(&types::SIMULATION_POLICY_LIST_TYPE).required(),
} }
shape! { GetContextKeysForPolicyResponse {
    context_key_names "ContextKeyNames": Option<Vec<String>> = member(&types::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
} }
shape! { GetContextKeysForPrincipalPolicyRequest {
    policy_source_arn "PolicySourceArn": String = member(&types::ARN_TYPE).required(),
    policy_input_list "PolicyInputList": Option<Vec<String>> = member(&types::SIMULATION_POLICY_LIST_TYPE),
} }
shape! { GetCredentialReportResponse {
    content "Content": Option<Vec<u8>> = member(&plain::BLOB),
    report_format "ReportFormat": Option<String> = member(&types::REPORT_FORMAT_TYPE),
    generated_time "GeneratedTime": Option<crate::Time> = member(&plain::TIME),
} }
shape! { GetDelegationRequestRequest {
    delegation_request_id "DelegationRequestId": String = member(&types::DELEGATION_REQUEST_ID_TYPE).required(),
    delegation_permission_check "DelegationPermissionCheck": Option<bool> = member(&plain::BOOL),
} }
shape! { GetDelegationRequestResponse {
    delegation_request "DelegationRequest": Option<DelegationRequest> = member(&types::DELEGATION_REQUEST),
    permission_check_status "PermissionCheckStatus": Option<String> = member(&types::PERMISSION_CHECK_STATUS_TYPE),
    permission_check_result "PermissionCheckResult": Option<String> = member(&types::PERMISSION_CHECK_RESULT_TYPE),
} }
shape! { GetGroupPolicyRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
} }
shape! { GetGroupPolicyResponse {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
} }
shape! { GetGroupRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { GetGroupResponse {
    group "Group": Group = member(&types::GROUP).required(),
    users "Users": Vec<User> = member(&types::USER_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { GetHumanReadableSummaryRequest {
    entity_arn "EntityArn": String = member(&types::ARN_TYPE).required(),
    locale "Locale": Option<String> = member(&types::LOCALE_TYPE),
} }
shape! { GetHumanReadableSummaryResponse {
    summary_content "SummaryContent": Option<String> = member(&types::SUMMARY_CONTENT_TYPE),
    locale "Locale": Option<String> = member(&types::LOCALE_TYPE),
    summary_state "SummaryState": Option<String> = member(&types::SUMMARY_STATE_TYPE),
} }
shape! { GetInstanceProfileRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
} }
shape! { GetInstanceProfileResponse {
    instance_profile "InstanceProfile": InstanceProfile = member(&types::INSTANCE_PROFILE).required(),
} }
shape! { GetLoginProfileRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
} }
shape! { GetLoginProfileResponse {
    login_profile "LoginProfile": LoginProfile = member(&types::LOGIN_PROFILE).required(),
} }
shape! { GetMFADeviceRequest {
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
} }
shape! { GetMFADeviceResponse {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    enable_date "EnableDate": Option<crate::Time> = member(&plain::TIME),
    certifications "Certifications": Option<Vec<(String, String)>> = member(&types::CERTIFICATION_MAP_TYPE),
} }
shape! { GetOpenIDConnectProviderRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { GetOpenIDConnectProviderResponse {
    url "Url": Option<String> = member(&types::OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
    client_id_list "ClientIDList": Option<Vec<String>> = member(&types::CLIENT_ID_LIST_TYPE),
    thumbprint_list "ThumbprintList": Option<Vec<String>> = member(&types::THUMBPRINT_LIST_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { GetOrganizationsAccessReportRequest {
    job_id "JobId": String = member(&types::JOB_ID_TYPE).required(),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    sort_key "SortKey": Option<String> = member(&types::SORT_KEY_TYPE),
} }
shape! { GetOrganizationsAccessReportResponse {
    job_status "JobStatus": String = member(&types::JOB_STATUS_TYPE).required(),
    job_creation_date "JobCreationDate": crate::Time = member(&plain::TIME).required(),
    job_completion_date "JobCompletionDate": Option<crate::Time> = member(&plain::TIME),
    number_of_services_accessible "NumberOfServicesAccessible": Option<i32> = member(&plain::INTEGER),
    number_of_services_not_accessed "NumberOfServicesNotAccessed": Option<i32> = member(&plain::INTEGER),
    access_details "AccessDetails": Option<Vec<AccessDetail>> = member(&types::ACCESS_DETAILS),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    error_details "ErrorDetails": Option<ErrorDetails> = member(&types::ERROR_DETAILS),
} }
shape! { GetOutboundWebIdentityFederationInfoResponse {
    issuer_identifier "IssuerIdentifier": Option<String> = member(&plain::TEXT),
    jwt_vending_enabled "JwtVendingEnabled": Option<bool> = member(&plain::BOOL),
} }
shape! { GetPolicyRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { GetPolicyResponse {
    policy "Policy": Option<Policy> = member(&types::POLICY),
} }
shape! { GetPolicyVersionRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    version_id "VersionId": String = member(&types::POLICY_VERSION_ID_TYPE).required(),
} }
shape! { GetPolicyVersionResponse {
    policy_version "PolicyVersion": Option<PolicyVersion> = member(&types::POLICY_VERSION),
} }
shape! { GetRolePolicyRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
} }
shape! { GetRolePolicyResponse {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
} }
shape! { GetRoleRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
} }
shape! { GetRoleResponse {
    role "Role": Role = member(&types::ROLE).required(),
} }
shape! { GetSAMLProviderRequest {
    saml_provider_arn "SAMLProviderArn": String = member(&types::ARN_TYPE).required(),
} }
shape! { GetSAMLProviderResponse {
    saml_provider_uuid "SAMLProviderUUID": Option<String> = member(&types::PRIVATE_KEY_ID_TYPE),
    saml_metadata_document "SAMLMetadataDocument": Option<String> = member(&types::SAML_METADATA_DOCUMENT_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    valid_until "ValidUntil": Option<crate::Time> = member(&plain::TIME),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
    assertion_encryption_mode "AssertionEncryptionMode": Option<String> = member(&types::ASSERTION_ENCRYPTION_MODE_TYPE),
    private_key_list "PrivateKeyList": Option<Vec<SAMLPrivateKey>> = member(&types::PRIVATE_KEY_LIST),
} }
shape! { GetSSHPublicKeyRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    ssh_public_key_id "SSHPublicKeyId": String = member(&types::PUBLIC_KEY_ID_TYPE).required(),
    encoding "Encoding": String = member(&types::ENCODING_TYPE).required(),
} }
shape! { GetSSHPublicKeyResponse {
    ssh_public_key "SSHPublicKey": Option<SSHPublicKey> = member(&types::SSH_PUBLIC_KEY),
} }
shape! { GetServerCertificateRequest {
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
} }
shape! { GetServerCertificateResponse {
    server_certificate "ServerCertificate": ServerCertificate = member(&types::SERVER_CERTIFICATE).required(),
} }
shape! { GetServiceLastAccessedDetailsRequest {
    job_id "JobId": String = member(&types::JOB_ID_TYPE).required(),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { GetServiceLastAccessedDetailsResponse {
    job_status "JobStatus": String = member(&types::JOB_STATUS_TYPE).required(),
    job_type "JobType": Option<String> = member(&types::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
    job_creation_date "JobCreationDate": crate::Time = member(&plain::TIME).required(),
    services_last_accessed "ServicesLastAccessed": Vec<ServiceLastAccessed> = member(&types::SERVICES_LAST_ACCESSED).required(),
    job_completion_date "JobCompletionDate": crate::Time = member(&plain::TIME).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
    error "Error": Option<ErrorDetails> = member(&types::ERROR_DETAILS),
} }
shape! { GetServiceLastAccessedDetailsWithEntitiesRequest {
    job_id "JobId": String = member(&types::JOB_ID_TYPE).required(),
    service_namespace "ServiceNamespace": String = member(&types::SERVICE_NAMESPACE_TYPE).required(),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { GetServiceLastAccessedDetailsWithEntitiesResponse {
    job_status "JobStatus": String = member(&types::JOB_STATUS_TYPE).required(),
    job_creation_date "JobCreationDate": crate::Time = member(&plain::TIME).required(),
    job_completion_date "JobCompletionDate": crate::Time = member(&plain::TIME).required(),
    entity_details_list "EntityDetailsList": Vec<EntityDetails> = member(&types::ENTITY_DETAILS_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
    error "Error": Option<ErrorDetails> = member(&types::ERROR_DETAILS),
} }
shape! { GetServiceLinkedRoleDeletionStatusRequest {
    deletion_task_id "DeletionTaskId": String = member(&types::DELETION_TASK_ID_TYPE).required(),
} }
shape! { GetServiceLinkedRoleDeletionStatusResponse {
    status "Status": String = member(&types::DELETION_TASK_STATUS_TYPE).required(),
    reason "Reason": Option<DeletionTaskFailureReasonType> = member(&types::DELETION_TASK_FAILURE_REASON_TYPE),
} }
shape! { GetUserPolicyRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
} }
shape! { GetUserPolicyResponse {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
} }
shape! { GetUserRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
} }
shape! { GetUserResponse {
    user "User": User = member(&types::USER).required(),
} }
shape! { Group {
    path "Path": String = member(&types::PATH_TYPE).required(),
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    group_id "GroupId": String = member(&types::ID_TYPE).required(),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    create_date "CreateDate": crate::Time = member(&plain::TIME).required(),
} }
shape! { GroupDetail {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    group_name "GroupName": Option<String> = member(&types::GROUP_NAME_TYPE),
    group_id "GroupId": Option<String> = member(&types::ID_TYPE),
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    group_policy_list "GroupPolicyList": Option<Vec<PolicyDetail>> = member(&types::POLICY_DETAIL_LIST_TYPE),
    attached_managed_policies "AttachedManagedPolicies": Option<Vec<AttachedPolicy>> = member(&types::ATTACHED_POLICIES_LIST_TYPE),
} }
shape! { InstanceProfile {
    path "Path": String = member(&types::PATH_TYPE).required(),
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
    instance_profile_id "InstanceProfileId": String = member(&types::ID_TYPE).required(),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    create_date "CreateDate": crate::Time = member(&plain::TIME).required(),
    roles "Roles": Vec<Role> = member(&types::ROLE_LIST_TYPE).required(),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { ListAccessKeysRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListAccessKeysResponse {
    access_key_metadata "AccessKeyMetadata": Vec<AccessKeyMetadata> = member(&types::ACCESS_KEY_METADATA_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListAccountAliasesRequest {
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListAccountAliasesResponse {
    account_aliases "AccountAliases": Vec<String> = member(&types::ACCOUNT_ALIAS_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListAttachedGroupPoliciesRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    path_prefix "PathPrefix": Option<String> = member(&types::POLICY_PATH_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListAttachedGroupPoliciesResponse {
    attached_policies "AttachedPolicies": Option<Vec<AttachedPolicy>> = member(&types::ATTACHED_POLICIES_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListAttachedRolePoliciesRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    path_prefix "PathPrefix": Option<String> = member(&types::POLICY_PATH_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListAttachedRolePoliciesResponse {
    attached_policies "AttachedPolicies": Option<Vec<AttachedPolicy>> = member(&types::ATTACHED_POLICIES_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListAttachedUserPoliciesRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    path_prefix "PathPrefix": Option<String> = member(&types::POLICY_PATH_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListAttachedUserPoliciesResponse {
    attached_policies "AttachedPolicies": Option<Vec<AttachedPolicy>> = member(&types::ATTACHED_POLICIES_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListDelegationRequestsRequest {
    owner_id "OwnerId": Option<String> = member(&types::OWNER_ID_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListDelegationRequestsResponse {
    delegation_requests "DelegationRequests": Option<Vec<DelegationRequest>> = member(&types::DELEGATION_REQUESTS_LIST_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    is_truncated "isTruncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListEntitiesForPolicyRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    entity_filter "EntityFilter": Option<String> = member(&types::ENTITY_TYPE),
    path_prefix "PathPrefix": Option<String> = member(&types::PATH_TYPE),
    policy_usage_filter "PolicyUsageFilter": Option<String> = member(&types::POLICY_USAGE_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListEntitiesForPolicyResponse {
    policy_groups "PolicyGroups": Option<Vec<PolicyGroup>> = member(&types::POLICY_GROUP_LIST_TYPE),
    policy_users "PolicyUsers": Option<Vec<PolicyUser>> = member(&types::POLICY_USER_LIST_TYPE),
    policy_roles "PolicyRoles": Option<Vec<PolicyRole>> = member(&types::POLICY_ROLE_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListGroupPoliciesRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListGroupPoliciesResponse {
    policy_names "PolicyNames": Vec<String> = member(&types::POLICY_NAME_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListGroupsForUserRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListGroupsForUserResponse {
    groups "Groups": Vec<Group> = member(&types::GROUP_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListGroupsRequest {
    path_prefix "PathPrefix": Option<String> = member(&types::PATH_PREFIX_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListGroupsResponse {
    groups "Groups": Vec<Group> = member(&types::GROUP_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListInstanceProfileTagsRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListInstanceProfileTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListInstanceProfilesForRoleRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListInstanceProfilesForRoleResponse {
    instance_profiles "InstanceProfiles": Vec<InstanceProfile> = member(&types::INSTANCE_PROFILE_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListInstanceProfilesRequest {
    path_prefix "PathPrefix": Option<String> = member(&types::PATH_PREFIX_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListInstanceProfilesResponse {
    instance_profiles "InstanceProfiles": Vec<InstanceProfile> = member(&types::INSTANCE_PROFILE_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListMFADeviceTagsRequest {
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListMFADeviceTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListMFADevicesRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListMFADevicesResponse {
    mfa_devices "MFADevices": Vec<MFADevice> = member(&types::MFA_DEVICE_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListOpenIDConnectProviderTagsRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListOpenIDConnectProviderTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListOpenIDConnectProvidersRequest {
} }
shape! { ListOpenIDConnectProvidersResponse {
    open_id_connect_provider_list "OpenIDConnectProviderList": Option<Vec<OpenIDConnectProviderListEntry>> = member(&types::OPEN_ID_CONNECT_PROVIDER_LIST_TYPE),
} }
shape! { ListOrganizationsFeaturesRequest {
} }
shape! { ListOrganizationsFeaturesResponse {
    organization_id "OrganizationId": Option<String> = member(&types::ORGANIZATION_ID_TYPE),
    enabled_features "EnabledFeatures": Option<Vec<String>> = member(&types::FEATURES_LIST_TYPE),
} }
shape! { ListPoliciesGrantingServiceAccessEntry {
    service_namespace "ServiceNamespace": Option<String> = member(&types::SERVICE_NAMESPACE_TYPE),
    policies "Policies": Option<Vec<PolicyGrantingServiceAccess>> = member(&types::POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE),
} }
shape! { ListPoliciesGrantingServiceAccessRequest {
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    service_namespaces "ServiceNamespaces": Vec<String> = member(&types::SERVICE_NAMESPACE_LIST_TYPE).required(),
} }
shape! { ListPoliciesGrantingServiceAccessResponse {
    policies_granting_service_access "PoliciesGrantingServiceAccess": Vec<ListPoliciesGrantingServiceAccessEntry> = member(&types::LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListPoliciesRequest {
    scope "Scope": Option<String> = member(&types::POLICY_SCOPE_TYPE),
    only_attached "OnlyAttached": Option<bool> = member(&plain::BOOL),
    path_prefix "PathPrefix": Option<String> = member(&types::POLICY_PATH_TYPE),
    policy_usage_filter "PolicyUsageFilter": Option<String> = member(&types::POLICY_USAGE_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListPoliciesResponse {
    policies "Policies": Option<Vec<Policy>> = member(&types::POLICY_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListPolicyTagsRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListPolicyTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListPolicyVersionsRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListPolicyVersionsResponse {
    versions "Versions": Option<Vec<PolicyVersion>> = member(&types::POLICY_DOCUMENT_VERSION_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListRolePoliciesRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListRolePoliciesResponse {
    policy_names "PolicyNames": Vec<String> = member(&types::POLICY_NAME_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListRoleTagsRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListRoleTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListRolesRequest {
    path_prefix "PathPrefix": Option<String> = member(&types::PATH_PREFIX_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListRolesResponse {
    roles "Roles": Vec<Role> = member(&types::ROLE_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListSAMLProviderTagsRequest {
    saml_provider_arn "SAMLProviderArn": String = member(&types::ARN_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListSAMLProviderTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListSAMLProvidersRequest {
} }
shape! { ListSAMLProvidersResponse {
    saml_provider_list "SAMLProviderList": Option<Vec<SAMLProviderListEntry>> = member(&types::SAML_PROVIDER_LIST_TYPE),
} }
shape! { ListSSHPublicKeysRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListSSHPublicKeysResponse {
    ssh_public_keys "SSHPublicKeys": Option<Vec<SSHPublicKeyMetadata>> = member(&types::SSH_PUBLIC_KEY_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListServerCertificateTagsRequest {
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListServerCertificateTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListServerCertificatesRequest {
    path_prefix "PathPrefix": Option<String> = member(&types::PATH_PREFIX_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListServerCertificatesResponse {
    server_certificate_metadata_list "ServerCertificateMetadataList": Vec<ServerCertificateMetadata> = member(&types::SERVER_CERTIFICATE_METADATA_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListServiceSpecificCredentialsRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    service_name "ServiceName": Option<String> = member(&plain::TEXT),
    all_users "AllUsers": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListServiceSpecificCredentialsResponse {
    service_specific_credentials "ServiceSpecificCredentials": Option<Vec<ServiceSpecificCredentialMetadata>> = member(&types::SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE),
    marker "Marker": Option<String> = member(&plain::TEXT),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
} }
shape! { ListSigningCertificatesRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListSigningCertificatesResponse {
    certificates "Certificates": Vec<SigningCertificate> = member(&types::CERTIFICATE_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListUserPoliciesRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListUserPoliciesResponse {
    policy_names "PolicyNames": Vec<String> = member(&types::POLICY_NAME_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListUserTagsRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListUserTagsResponse {
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListUsersRequest {
    path_prefix "PathPrefix": Option<String> = member(&types::PATH_PREFIX_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListUsersResponse {
    users "Users": Vec<User> = member(&types::USER_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { ListVirtualMFADevicesRequest {
    assignment_status "AssignmentStatus": Option<String> = member(&types::ASSIGNMENT_STATUS_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
} }
shape! { ListVirtualMFADevicesResponse {
    virtual_mfa_devices "VirtualMFADevices": Vec<VirtualMFADevice> = member(&types::VIRTUAL_MFA_DEVICE_LIST_TYPE).required(),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { LoginProfile {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    create_date "CreateDate": crate::Time = member(&plain::TIME).required(),
    password_reset_required "PasswordResetRequired": Option<bool> = member(&plain::BOOL),
} }
shape! { MFADevice {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    enable_date "EnableDate": crate::Time = member(&plain::TIME).required(),
} }
shape! { ManagedPolicyDetail {
    policy_name "PolicyName": Option<String> = member(&types::POLICY_NAME_TYPE),
    policy_id "PolicyId": Option<String> = member(&types::ID_TYPE),
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    path "Path": Option<String> = member(&types::POLICY_PATH_TYPE),
    default_version_id "DefaultVersionId": Option<String> = member(&types::POLICY_VERSION_ID_TYPE),
    attachment_count "AttachmentCount": Option<i32> = member(&plain::INTEGER),
    permissions_boundary_usage_count "PermissionsBoundaryUsageCount": Option<i32> = member(&plain::INTEGER),
    is_attachable "IsAttachable": Option<bool> = member(&plain::BOOL),
    description "Description": Option<String> = member(&types::POLICY_DESCRIPTION_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    update_date "UpdateDate": Option<crate::Time> = member(&plain::TIME),
    policy_version_list "PolicyVersionList": Option<Vec<PolicyVersion>> = member(&types::POLICY_DOCUMENT_VERSION_LIST_TYPE),
} }
shape! { OpenIDConnectProviderListEntry {
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
} }
shape! { OrganizationsDecisionDetail {
    allowed_by_organizations "AllowedByOrganizations": Option<bool> = member(&plain::BOOL),
} }
shape! { PasswordPolicy {
    minimum_password_length "MinimumPasswordLength": Option<i32> = member(&types::MINIMUM_PASSWORD_LENGTH_TYPE),
    require_symbols "RequireSymbols": Option<bool> = member(&plain::BOOL),
    require_numbers "RequireNumbers": Option<bool> = member(&plain::BOOL),
    require_uppercase_characters "RequireUppercaseCharacters": Option<bool> = member(&plain::BOOL),
    require_lowercase_characters "RequireLowercaseCharacters": Option<bool> = member(&plain::BOOL),
    allow_users_to_change_password "AllowUsersToChangePassword": Option<bool> = member(&plain::BOOL),
    expire_passwords "ExpirePasswords": Option<bool> = member(&plain::BOOL),
    max_password_age "MaxPasswordAge": Option<i32> = member(&types::MAX_PASSWORD_AGE_TYPE),
    password_reuse_prevention "PasswordReusePrevention": Option<i32> = member(&types::PASSWORD_REUSE_PREVENTION_TYPE),
    hard_expiry "HardExpiry": Option<bool> = member(&plain::BOOL),
} }
shape! { PermissionsBoundaryDecisionDetail {
    allowed_by_permissions_boundary "AllowedByPermissionsBoundary": Option<bool> = member(&plain::BOOL),
} }
shape! { Policy {
    policy_name "PolicyName": Option<String> = member(&types::POLICY_NAME_TYPE),
    policy_id "PolicyId": Option<String> = member(&types::ID_TYPE),
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    path "Path": Option<String> = member(&types::POLICY_PATH_TYPE),
    default_version_id "DefaultVersionId": Option<String> = member(&types::POLICY_VERSION_ID_TYPE),
    attachment_count "AttachmentCount": Option<i32> = member(&plain::INTEGER),
    permissions_boundary_usage_count "PermissionsBoundaryUsageCount": Option<i32> = member(&plain::INTEGER),
    is_attachable "IsAttachable": Option<bool> = member(&plain::BOOL),
    description "Description": Option<String> = member(&types::POLICY_DESCRIPTION_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    update_date "UpdateDate": Option<crate::Time> = member(&plain::TIME),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { PolicyDetail {
    policy_name "PolicyName": Option<String> = member(&types::POLICY_NAME_TYPE),
    policy_document "PolicyDocument": Option<String> = member(&types::POLICY_DOCUMENT_TYPE),
} }
shape! { PolicyGrantingServiceAccess {
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    policy_type "PolicyType": String = member(&types::POLICY_TYPE).required(),
    policy_arn "PolicyArn": Option<String> = member(&types::ARN_TYPE),
    entity_type "EntityType": Option<String> = member(&types::POLICY_OWNER_ENTITY_TYPE),
    entity_name "EntityName": Option<String> = member(&types::ENTITY_NAME_TYPE),
} }
shape! { PolicyGroup {
    group_name "GroupName": Option<String> = member(&types::GROUP_NAME_TYPE),
    group_id "GroupId": Option<String> = member(&types::ID_TYPE),
} }
shape! { PolicyParameter {
    name "Name": Option<String> = member(&types::POLICY_PARAMETER_NAME_TYPE),
    values "Values": Option<Vec<String>> = member(&types::POLICY_PARAMETER_VALUES_LIST_TYPE),
    r#type "Type": Option<String> = member(&types::POLICY_PARAMETER_TYPE_ENUM),
} }
shape! { PolicyRole {
    role_name "RoleName": Option<String> = member(&types::ROLE_NAME_TYPE),
    role_id "RoleId": Option<String> = member(&types::ID_TYPE),
} }
shape! { PolicyUser {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    user_id "UserId": Option<String> = member(&types::ID_TYPE),
} }
shape! { PolicyVersion {
    document "Document": Option<String> = member(&types::POLICY_DOCUMENT_TYPE),
    version_id "VersionId": Option<String> = member(&types::POLICY_VERSION_ID_TYPE),
    is_default_version "IsDefaultVersion": Option<bool> = member(&plain::BOOL),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { Position {
    line "Line": Option<i32> = member(&plain::INTEGER),
    column "Column": Option<i32> = member(&plain::INTEGER),
} }
shape! { PutGroupPolicyRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
} }
shape! { PutRolePermissionsBoundaryRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    permissions_boundary "PermissionsBoundary": String = member(&types::ARN_TYPE).required(),
} }
shape! { PutRolePolicyRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
} }
shape! { PutUserPermissionsBoundaryRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    permissions_boundary "PermissionsBoundary": String = member(&types::ARN_TYPE).required(),
} }
shape! { PutUserPolicyRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    policy_name "PolicyName": String = member(&types::POLICY_NAME_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
} }
shape! { RejectDelegationRequestRequest {
    delegation_request_id "DelegationRequestId": String = member(&types::DELEGATION_REQUEST_ID_TYPE).required(),
    notes "Notes": Option<String> = member(&types::NOTES_TYPE),
} }
shape! { RemoveClientIDFromOpenIDConnectProviderRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
    client_id "ClientID": String = member(&types::CLIENT_ID_TYPE).required(),
} }
shape! { RemoveRoleFromInstanceProfileRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
} }
shape! { RemoveUserFromGroupRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
} }
shape! { ResetServiceSpecificCredentialRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    service_specific_credential_id "ServiceSpecificCredentialId": String = member(&types::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
} }
shape! { ResetServiceSpecificCredentialResponse {
    service_specific_credential "ServiceSpecificCredential": Option<ServiceSpecificCredential> = member(&types::SERVICE_SPECIFIC_CREDENTIAL),
} }
shape! { ResourceSpecificResult {
    eval_resource_name "EvalResourceName": String = member(&types::RESOURCE_NAME_TYPE).required(),
    eval_resource_decision "EvalResourceDecision": String = member(&types::POLICY_EVALUATION_DECISION_TYPE).required(),
    matched_statements "MatchedStatements": Option<Vec<Statement>> = member(&types::STATEMENT_LIST_TYPE),
    missing_context_values "MissingContextValues": Option<Vec<String>> = member(&types::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
    eval_decision_details "EvalDecisionDetails": Option<Vec<(String, String)>> = member(&types::EVAL_DECISION_DETAILS_TYPE),
    permissions_boundary_decision_detail "PermissionsBoundaryDecisionDetail": Option<PermissionsBoundaryDecisionDetail> = member(&types::PERMISSIONS_BOUNDARY_DECISION_DETAIL),
} }
shape! { ResyncMFADeviceRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    authentication_code1 "AuthenticationCode1": String = member(&types::AUTHENTICATION_CODE_TYPE).required(),
    authentication_code2 "AuthenticationCode2": String = member(&types::AUTHENTICATION_CODE_TYPE).required(),
} }
shape! { Role {
    path "Path": String = member(&types::PATH_TYPE).required(),
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    role_id "RoleId": String = member(&types::ID_TYPE).required(),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    create_date "CreateDate": crate::Time = member(&plain::TIME).required(),
    assume_role_policy_document "AssumeRolePolicyDocument": Option<String> = member(&types::POLICY_DOCUMENT_TYPE),
    description "Description": Option<String> = member(&types::ROLE_DESCRIPTION_TYPE),
    max_session_duration "MaxSessionDuration": Option<i32> = member(&types::ROLE_MAX_SESSION_DURATION_TYPE),
    permissions_boundary "PermissionsBoundary": Option<AttachedPermissionsBoundary> = member(&types::ATTACHED_PERMISSIONS_BOUNDARY),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
    role_last_used "RoleLastUsed": Option<RoleLastUsed> = member(&types::ROLE_LAST_USED),
} }
shape! { RoleDetail {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    role_name "RoleName": Option<String> = member(&types::ROLE_NAME_TYPE),
    role_id "RoleId": Option<String> = member(&types::ID_TYPE),
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    assume_role_policy_document "AssumeRolePolicyDocument": Option<String> = member(&types::POLICY_DOCUMENT_TYPE),
    instance_profile_list "InstanceProfileList": Option<Vec<InstanceProfile>> = member(&types::INSTANCE_PROFILE_LIST_TYPE),
    role_policy_list "RolePolicyList": Option<Vec<PolicyDetail>> = member(&types::POLICY_DETAIL_LIST_TYPE),
    attached_managed_policies "AttachedManagedPolicies": Option<Vec<AttachedPolicy>> = member(&types::ATTACHED_POLICIES_LIST_TYPE),
    permissions_boundary "PermissionsBoundary": Option<AttachedPermissionsBoundary> = member(&types::ATTACHED_PERMISSIONS_BOUNDARY),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
    role_last_used "RoleLastUsed": Option<RoleLastUsed> = member(&types::ROLE_LAST_USED),
} }
shape! { RoleLastUsed {
    last_used_date "LastUsedDate": Option<crate::Time> = member(&plain::TIME),
    region "Region": Option<String> = member(&plain::TEXT),
} }
shape! { RoleUsageType {
    region "Region": Option<String> = member(&types::REGION_NAME_TYPE),
    resources "Resources": Option<Vec<String>> = member(&types::ARN_LIST_TYPE),
} }
shape! { SAMLPrivateKey {
    key_id "KeyId": Option<String> = member(&types::PRIVATE_KEY_ID_TYPE),
    timestamp "Timestamp": Option<crate::Time> = member(&plain::TIME),
} }
shape! { SAMLProviderListEntry {
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    valid_until "ValidUntil": Option<crate::Time> = member(&plain::TIME),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { SSHPublicKey {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    ssh_public_key_id "SSHPublicKeyId": String = member(&types::PUBLIC_KEY_ID_TYPE).required(),
    fingerprint "Fingerprint": String = member(&types::PUBLIC_KEY_FINGERPRINT_TYPE).required(),
    ssh_public_key_body "SSHPublicKeyBody": String = member(&types::PUBLIC_KEY_MATERIAL_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
    upload_date "UploadDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { SSHPublicKeyMetadata {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    ssh_public_key_id "SSHPublicKeyId": String = member(&types::PUBLIC_KEY_ID_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
    upload_date "UploadDate": crate::Time = member(&plain::TIME).required(),
} }
shape! { SendDelegationTokenRequest {
    delegation_request_id "DelegationRequestId": String = member(&types::DELEGATION_REQUEST_ID_TYPE).required(),
} }
shape! { ServerCertificate {
    server_certificate_metadata "ServerCertificateMetadata": ServerCertificateMetadata = member(&types::SERVER_CERTIFICATE_METADATA).required(),
    certificate_body "CertificateBody": String = member(&types::CERTIFICATE_BODY_TYPE).required(),
    certificate_chain "CertificateChain": Option<String> = member(&types::CERTIFICATE_CHAIN_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { ServerCertificateMetadata {
    path "Path": String = member(&types::PATH_TYPE).required(),
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
    server_certificate_id "ServerCertificateId": String = member(&types::ID_TYPE).required(),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    upload_date "UploadDate": Option<crate::Time> = member(&plain::TIME),
    expiration "Expiration": Option<crate::Time> = member(&plain::TIME),
} }
shape! { ServiceLastAccessed {
    service_name "ServiceName": String = member(&plain::TEXT).required(),
    last_authenticated "LastAuthenticated": Option<crate::Time> = member(&plain::TIME),
    service_namespace "ServiceNamespace": String = member(&types::SERVICE_NAMESPACE_TYPE).required(),
    last_authenticated_entity "LastAuthenticatedEntity": Option<String> = member(&types::ARN_TYPE),
    last_authenticated_region "LastAuthenticatedRegion": Option<String> = member(&plain::TEXT),
    total_authenticated_entities "TotalAuthenticatedEntities": Option<i32> = member(&plain::INTEGER),
    tracked_actions_last_accessed "TrackedActionsLastAccessed": Option<Vec<TrackedActionLastAccessed>> = member(&types::TRACKED_ACTIONS_LAST_ACCESSED),
} }
shape! { ServiceSpecificCredential {
    create_date "CreateDate": crate::Time = member(&plain::TIME).required(),
    expiration_date "ExpirationDate": Option<crate::Time> = member(&plain::TIME),
    service_name "ServiceName": String = member(&plain::TEXT).required(),
    service_user_name "ServiceUserName": Option<String> = member(&types::SERVICE_USER_NAME),
    service_password "ServicePassword": Option<String> = member(&types::SERVICE_PASSWORD),
    service_credential_alias "ServiceCredentialAlias": Option<String> = member(&types::SERVICE_CREDENTIAL_ALIAS),
    service_credential_secret "ServiceCredentialSecret": Option<String> = member(&types::SERVICE_CREDENTIAL_SECRET),
    service_specific_credential_id "ServiceSpecificCredentialId": String = member(&types::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
} }
shape! { ServiceSpecificCredentialMetadata {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
    service_user_name "ServiceUserName": Option<String> = member(&types::SERVICE_USER_NAME),
    service_credential_alias "ServiceCredentialAlias": Option<String> = member(&types::SERVICE_CREDENTIAL_ALIAS),
    create_date "CreateDate": crate::Time = member(&plain::TIME).required(),
    expiration_date "ExpirationDate": Option<crate::Time> = member(&plain::TIME),
    service_specific_credential_id "ServiceSpecificCredentialId": String = member(&types::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    service_name "ServiceName": String = member(&plain::TEXT).required(),
} }
shape! { SetDefaultPolicyVersionRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    version_id "VersionId": String = member(&types::POLICY_VERSION_ID_TYPE).required(),
} }
shape! { SetSecurityTokenServicePreferencesRequest {
    global_endpoint_token_version "GlobalEndpointTokenVersion": String = member(&types::GLOBAL_ENDPOINT_TOKEN_VERSION).required(),
} }
shape! { SigningCertificate {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    certificate_id "CertificateId": String = member(&types::CERTIFICATE_ID_TYPE).required(),
    certificate_body "CertificateBody": String = member(&types::CERTIFICATE_BODY_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
    upload_date "UploadDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { SimulateCustomPolicyRequest {
    policy_input_list "PolicyInputList": Vec<String> = member(&types::SIMULATION_POLICY_LIST_TYPE).required(),
    permissions_boundary_policy_input_list "PermissionsBoundaryPolicyInputList": Option<Vec<String>> = member(&types::SIMULATION_POLICY_LIST_TYPE),
    action_names "ActionNames": Vec<String> = member(&types::ACTION_NAME_LIST_TYPE).required(),
    resource_arns "ResourceArns": Option<Vec<String>> = member(&types::RESOURCE_NAME_LIST_TYPE),
    resource_policy "ResourcePolicy": Option<String> = member(&types::POLICY_DOCUMENT_TYPE),
    resource_owner "ResourceOwner": Option<String> = member(&types::RESOURCE_NAME_TYPE),
    caller_arn "CallerArn": Option<String> = member(&types::RESOURCE_NAME_TYPE),
    context_entries "ContextEntries": Option<Vec<ContextEntry>> = member(&types::CONTEXT_ENTRY_LIST_TYPE),
    resource_handling_option "ResourceHandlingOption": Option<String> = member(&types::RESOURCE_HANDLING_OPTION_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { SimulatePolicyResponse {
    evaluation_results "EvaluationResults": Option<Vec<EvaluationResult>> = member(&types::EVALUATION_RESULTS_LIST_TYPE),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    marker "Marker": Option<String> = member(&plain::TEXT),
} }
shape! { SimulatePrincipalPolicyRequest {
    policy_source_arn "PolicySourceArn": String = member(&types::ARN_TYPE).required(),
    policy_input_list "PolicyInputList": Option<Vec<String>> = member(&types::SIMULATION_POLICY_LIST_TYPE),
    permissions_boundary_policy_input_list "PermissionsBoundaryPolicyInputList": Option<Vec<String>> = member(&types::SIMULATION_POLICY_LIST_TYPE),
    action_names "ActionNames": Vec<String> = member(&types::ACTION_NAME_LIST_TYPE).required(),
    resource_arns "ResourceArns": Option<Vec<String>> = member(&types::RESOURCE_NAME_LIST_TYPE),
    resource_policy "ResourcePolicy": Option<String> = member(&types::POLICY_DOCUMENT_TYPE),
    resource_owner "ResourceOwner": Option<String> = member(&types::RESOURCE_NAME_TYPE),
    caller_arn "CallerArn": Option<String> = member(&types::RESOURCE_NAME_TYPE),
    context_entries "ContextEntries": Option<Vec<ContextEntry>> = member(&types::CONTEXT_ENTRY_LIST_TYPE),
    resource_handling_option "ResourceHandlingOption": Option<String> = member(&types::RESOURCE_HANDLING_OPTION_TYPE),
    max_items "MaxItems": Option<i32> = member(&types::MAX_ITEMS_TYPE),
    marker "Marker": Option<String> = member(&types::MARKER_TYPE),
} }
shape! { Statement {
    source_policy_id "SourcePolicyId": Option<String> = member(&plain::TEXT),
    source_policy_type "SourcePolicyType": Option<String> = member(&types::POLICY_SOURCE_TYPE),
    start_position "StartPosition": Option<Position> = member(&types::POSITION),
    end_position "EndPosition": Option<Position> = member(&types::POSITION),
} }
shape! { Tag {
    key "Key": String = member(&types::TAG_KEY_TYPE).required(),
    value "Value": String = member(&types::TAG_VALUE_TYPE).required(),
} }
shape! { TagInstanceProfileRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TagMFADeviceRequest {
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TagOpenIDConnectProviderRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TagPolicyRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TagRoleRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TagSAMLProviderRequest {
    saml_provider_arn "SAMLProviderArn": String = member(&types::ARN_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TagServerCertificateRequest {
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TagUserRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST_TYPE).required(),
} }
shape! { TrackedActionLastAccessed {
    action_name "ActionName": Option<String> = member(&plain::TEXT),
    last_accessed_entity "LastAccessedEntity": Option<String> = member(&types::ARN_TYPE),
    last_accessed_time "LastAccessedTime": Option<crate::Time> = member(&plain::TIME),
    last_accessed_region "LastAccessedRegion": Option<String> = member(&plain::TEXT),
} }
shape! { UntagInstanceProfileRequest {
    instance_profile_name "InstanceProfileName": String = member(&types::INSTANCE_PROFILE_NAME_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UntagMFADeviceRequest {
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UntagOpenIDConnectProviderRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UntagPolicyRequest {
    policy_arn "PolicyArn": String = member(&types::ARN_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UntagRoleRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UntagSAMLProviderRequest {
    saml_provider_arn "SAMLProviderArn": String = member(&types::ARN_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UntagServerCertificateRequest {
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UntagUserRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST_TYPE).required(),
} }
shape! { UpdateAccessKeyRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    access_key_id "AccessKeyId": String = member(&types::ACCESS_KEY_ID_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
} }
shape! { UpdateAccountPasswordPolicyRequest {
    minimum_password_length "MinimumPasswordLength": Option<i32> = member(&types::MINIMUM_PASSWORD_LENGTH_TYPE),
    require_symbols "RequireSymbols": Option<bool> = member(&plain::BOOL),
    require_numbers "RequireNumbers": Option<bool> = member(&plain::BOOL),
    require_uppercase_characters "RequireUppercaseCharacters": Option<bool> = member(&plain::BOOL),
    require_lowercase_characters "RequireLowercaseCharacters": Option<bool> = member(&plain::BOOL),
    allow_users_to_change_password "AllowUsersToChangePassword": Option<bool> = member(&plain::BOOL),
    max_password_age "MaxPasswordAge": Option<i32> = member(&types::MAX_PASSWORD_AGE_TYPE),
    password_reuse_prevention "PasswordReusePrevention": Option<i32> = member(&types::PASSWORD_REUSE_PREVENTION_TYPE),
    hard_expiry "HardExpiry": Option<bool> = member(&plain::BOOL),
} }
shape! { UpdateAssumeRolePolicyRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    policy_document "PolicyDocument": String = member(&types::POLICY_DOCUMENT_TYPE).required(),
} }
shape! { UpdateDelegationRequestRequest {
    delegation_request_id "DelegationRequestId": String = member(&types::DELEGATION_REQUEST_ID_TYPE).required(),
    notes "Notes": Option<String> = member(&types::NOTES_TYPE),
} }
shape! { UpdateGroupRequest {
    group_name "GroupName": String = member(&types::GROUP_NAME_TYPE).required(),
    new_path "NewPath": Option<String> = member(&types::PATH_TYPE),
    new_group_name "NewGroupName": Option<String> = member(&types::GROUP_NAME_TYPE),
} }
shape! { UpdateLoginProfileRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    password "Password": Option<String> = member(&types::PASSWORD_TYPE),
    password_reset_required "PasswordResetRequired": Option<bool> = member(&plain::BOOL),
} }
shape! { UpdateOpenIDConnectProviderThumbprintRequest {
    open_id_connect_provider_arn "OpenIDConnectProviderArn": String = member(&types::ARN_TYPE).required(),
    thumbprint_list "ThumbprintList": Vec<String> = member(&types::THUMBPRINT_LIST_TYPE).required(),
} }
shape! { UpdateRoleDescriptionRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    description "Description": String = member(&types::ROLE_DESCRIPTION_TYPE).required(),
} }
shape! { UpdateRoleDescriptionResponse {
    role "Role": Option<Role> = member(&types::ROLE),
} }
shape! { UpdateRoleRequest {
    role_name "RoleName": String = member(&types::ROLE_NAME_TYPE).required(),
    description "Description": Option<String> = member(&types::ROLE_DESCRIPTION_TYPE),
    max_session_duration "MaxSessionDuration": Option<i32> = member(&types::ROLE_MAX_SESSION_DURATION_TYPE),
} }
shape! { UpdateRoleResponse {
} }
shape! { UpdateSAMLProviderRequest {
    saml_metadata_document "SAMLMetadataDocument": Option<String> = member(&types::SAML_METADATA_DOCUMENT_TYPE),
    saml_provider_arn "SAMLProviderArn": String = member(&types::ARN_TYPE).required(),
    assertion_encryption_mode "AssertionEncryptionMode": Option<String> = member(&types::ASSERTION_ENCRYPTION_MODE_TYPE),
    add_private_key "AddPrivateKey": Option<String> = member(&types::PRIVATE_KEY_TYPE),
    remove_private_key "RemovePrivateKey": Option<String> = member(&types::PRIVATE_KEY_ID_TYPE),
} }
shape! { UpdateSAMLProviderResponse {
    saml_provider_arn "SAMLProviderArn": Option<String> = member(&types::ARN_TYPE),
} }
shape! { UpdateSSHPublicKeyRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    ssh_public_key_id "SSHPublicKeyId": String = member(&types::PUBLIC_KEY_ID_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
} }
shape! { UpdateServerCertificateRequest {
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
    new_path "NewPath": Option<String> = member(&types::PATH_TYPE),
    new_server_certificate_name "NewServerCertificateName": Option<String> = member(&types::SERVER_CERTIFICATE_NAME_TYPE),
} }
shape! { UpdateServiceSpecificCredentialRequest {
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    service_specific_credential_id "ServiceSpecificCredentialId": String = member(&types::SERVICE_SPECIFIC_CREDENTIAL_ID).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
} }
shape! { UpdateSigningCertificateRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    certificate_id "CertificateId": String = member(&types::CERTIFICATE_ID_TYPE).required(),
    status "Status": String = member(&types::STATUS_TYPE).required(),
} }
shape! { UpdateUserRequest {
    user_name "UserName": String = member(&types::EXISTING_USER_NAME_TYPE).required(),
    new_path "NewPath": Option<String> = member(&types::PATH_TYPE),
    new_user_name "NewUserName": Option<String> = member(&types::USER_NAME_TYPE),
} }
shape! { UploadSSHPublicKeyRequest {
    user_name "UserName": String = member(&types::USER_NAME_TYPE).required(),
    ssh_public_key_body "SSHPublicKeyBody": String = member(&types::PUBLIC_KEY_MATERIAL_TYPE).required(),
} }
shape! { UploadSSHPublicKeyResponse {
    ssh_public_key "SSHPublicKey": Option<SSHPublicKey> = member(&types::SSH_PUBLIC_KEY),
} }
shape! { UploadServerCertificateRequest {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    server_certificate_name "ServerCertificateName": String = member(&types::SERVER_CERTIFICATE_NAME_TYPE).required(),
    certificate_body "CertificateBody": String = member(&types::CERTIFICATE_BODY_TYPE).required(),
    private_key "PrivateKey": String = member(&types::PRIVATE_KEY_TYPE).required(),
    certificate_chain "CertificateChain": Option<String> = member(&types::CERTIFICATE_CHAIN_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { UploadServerCertificateResponse {
    server_certificate_metadata "ServerCertificateMetadata": Option<ServerCertificateMetadata> = member(&types::SERVER_CERTIFICATE_METADATA),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { UploadSigningCertificateRequest {
    user_name "UserName": Option<String> = member(&types::EXISTING_USER_NAME_TYPE),
    certificate_body "CertificateBody": String = member(&types::CERTIFICATE_BODY_TYPE).required(),
} }
shape! { UploadSigningCertificateResponse {
    certificate "Certificate": SigningCertificate = member(&types::SIGNING_CERTIFICATE).required(),
} }
shape! { User {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    user_id "UserId": String = member(&types::ID_TYPE).required(),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
    create_date "CreateDate": crate::Time = member(&plain::TIME).required(),
    password_last_used "PasswordLastUsed": Option<crate::Time> = member(&plain::TIME),
    permissions_boundary "PermissionsBoundary": Option<AttachedPermissionsBoundary> = member(&types::ATTACHED_PERMISSIONS_BOUNDARY),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { UserDetail {
    path "Path": Option<String> = member(&types::PATH_TYPE),
    user_name "UserName": Option<String> = member(&types::USER_NAME_TYPE),
    user_id "UserId": Option<String> = member(&types::ID_TYPE),
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
    create_date "CreateDate": Option<crate::Time> = member(&plain::TIME),
    user_policy_list "UserPolicyList": Option<Vec<PolicyDetail>> = member(&types::POLICY_DETAIL_LIST_TYPE),
    group_list "GroupList": Option<Vec<String>> = member(&types::GROUP_NAME_LIST_TYPE),
    attached_managed_policies "AttachedManagedPolicies": Option<Vec<AttachedPolicy>> = member(&types::ATTACHED_POLICIES_LIST_TYPE),
    permissions_boundary "PermissionsBoundary": Option<AttachedPermissionsBoundary> = member(&types::ATTACHED_PERMISSIONS_BOUNDARY),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { VirtualMFADevice {
    serial_number "SerialNumber": String = member(&types::SERIAL_NUMBER_TYPE).required(),
    base32_string_seed "Base32StringSeed": Option<Vec<u8>> = member(&types::BOOTSTRAP_DATUM),
    qr_code_png "QRCodePNG": Option<Vec<u8>> = member(&types::BOOTSTRAP_DATUM),
    user "User": Option<User> = member(&types::USER),
    enable_date "EnableDate": Option<crate::Time> = member(&plain::TIME),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }

mod types {
    use super::*;

    pub static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Type = Type::text().one_of(&["SERVICE_LEVEL", "ACTION_LEVEL"]);
    pub static ACCESS_DETAIL: Type = Type::structure(&super::AccessDetail);
    pub static ACCESS_DETAILS: Type = Type::list(&ACCESS_DETAIL, "member");
    pub static ACCESS_KEY: Type = Type::structure(&super::AccessKey);
    pub static ACCESS_KEY_LAST_USED: Type = Type::structure(&super::AccessKeyLastUsed);
    pub static ACCESS_KEY_METADATA: Type = Type::structure(&super::AccessKeyMetadata);
    pub static ACTION_NAME_LIST_TYPE: Type = Type::list(&ACTION_NAME_TYPE, "member");
    pub static ACTION_NAME_TYPE: Type = Type::text().min(3).max(128);
    pub static ARN_LIST_TYPE: Type = Type::list(&ARN_TYPE, "member");
    pub static ATTACHED_PERMISSIONS_BOUNDARY: Type = Type::structure(&super::AttachedPermissionsBoundary);
    pub static ATTACHED_POLICY: Type = Type::structure(&super::AttachedPolicy);
    pub static BOOTSTRAP_DATUM: Type = Type::blob().sensitive();
    pub static CERTIFICATION_KEY_TYPE: Type = Type::text().min(1).max(128).pattern("[\\u0020-\\u00FF]+");
    pub static CERTIFICATION_MAP_TYPE: Type = Type::map((&CERTIFICATION_KEY_TYPE, "key"), (&CERTIFICATION_VALUE_TYPE, "value"));
    pub static CERTIFICATION_VALUE_TYPE: Type = Type::text().min(1).max(32).pattern("[\\u0020-\\u00FF]+");
    pub static CONTEXT_ENTRY: Type = Type::structure(&super::ContextEntry);
    pub static CONTEXT_ENTRY_LIST_TYPE: Type = Type::list(&CONTEXT_ENTRY, "member");
    pub static CONTEXT_KEY_NAME_TYPE: Type = Type::text().min(5).max(256);
    pub static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Type = Type::list(&CONTEXT_KEY_NAME_TYPE, "member");
    pub static CONTEXT_KEY_TYPE_ENUM: Type = Type::text().one_of(&["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"]);
    pub static CONTEXT_KEY_VALUE_LIST_TYPE: Type = Type::list(&plain::TEXT, "member");
    pub static DELEGATION_PERMISSION: Type = Type::structure(&super::DelegationPermission);
    pub static DELEGATION_REQUEST: Type = Type::structure(&super::DelegationRequest);
    pub static DELETION_TASK_FAILURE_REASON_TYPE: Type = Type::structure(&super::DeletionTaskFailureReasonType);
    pub static DELETION_TASK_ID_TYPE: Type = Type::text().min(1).max(1000);
    pub static DELETION_TASK_STATUS_TYPE: Type = Type::text().one_of(&["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]);
    pub static ENTITY_DETAILS: Type = Type::structure(&super::EntityDetails);
    pub static ENTITY_INFO: Type = Type::structure(&super::EntityInfo);
    pub static ENTITY_TYPE: Type = Type::text().one_of(&["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]);
    pub static ERROR_DETAILS: Type = Type::structure(&super::ErrorDetails);
    pub static EVAL_DECISION_DETAILS_TYPE: Type = Type::map((&EVAL_DECISION_SOURCE_TYPE, "key"), (&POLICY_EVALUATION_DECISION_TYPE, "value"));
    pub static EVAL_DECISION_SOURCE_TYPE: Type = Type::text().min(3).max(256);
    pub static EVALUATION_RESULT: Type = Type::structure(&super::EvaluationResult);
    pub static EVALUATION_RESULTS_LIST_TYPE: Type = Type::list(&EVALUATION_RESULT, "member");
    pub static FEATURE_TYPE: Type = Type::text().one_of(&["RootCredentialsManagement", "RootSessions"]);
    pub static FEATURES_LIST_TYPE: Type = Type::list(&FEATURE_TYPE, "member");
    pub static GROUP: Type = Type::structure(&super::Group);
    pub static GROUP_DETAIL: Type = Type::structure(&super::GroupDetail);
    pub static INSTANCE_PROFILE: Type = Type::structure(&super::InstanceProfile);
    pub static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: Type = Type::structure(&super::ListPoliciesGrantingServiceAccessEntry);
    pub static LOGIN_PROFILE: Type = Type::structure(&super::LoginProfile);
    pub static MFA_DEVICE: Type = Type::structure(&super::MFADevice);
    pub static MANAGED_POLICY_DETAIL: Type = Type::structure(&super::ManagedPolicyDetail);
    pub static MANAGED_POLICY_DETAIL_LIST_TYPE: Type = Type::list(&MANAGED_POLICY_DETAIL, "member");
    pub static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Type = Type::structure(&super::OpenIDConnectProviderListEntry);
    pub static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Type = Type::list(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY, "member");
    pub static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Type = Type::text().min(1).max(255);
    pub static ORGANIZATION_ID_TYPE: Type = Type::text().max(34).pattern("^o-[a-z0-9]{10,32}$");
    pub static ORGANIZATIONS_DECISION_DETAIL: Type = Type::structure(&super::OrganizationsDecisionDetail);
    pub static PASSWORD_POLICY: Type = Type::structure(&super::PasswordPolicy);
    pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Type = Type::text().one_of(&["PermissionsBoundaryPolicy"]);
    pub static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Type = Type::structure(&super::PermissionsBoundaryDecisionDetail);
    pub static POLICY: Type = Type::structure(&super::Policy);
    pub static POLICY_DETAIL: Type = Type::structure(&super::PolicyDetail);
    pub static POLICY_EVALUATION_DECISION_TYPE: Type = Type::text().one_of(&["allowed", "explicitDeny", "implicitDeny"]);
    pub static POLICY_GRANTING_SERVICE_ACCESS: Type = Type::structure(&super::PolicyGrantingServiceAccess);
    pub static POLICY_GROUP: Type = Type::structure(&super::PolicyGroup);
    pub static POLICY_GROUP_LIST_TYPE: Type = Type::list(&POLICY_GROUP, "member");
    pub static POLICY_PARAMETER: Type = Type::structure(&super::PolicyParameter);
    pub static POLICY_PARAMETER_TYPE_ENUM: Type = Type::text().one_of(&["string", "stringList"]);
    pub static POLICY_ROLE: Type = Type::structure(&super::PolicyRole);
    pub static POLICY_ROLE_LIST_TYPE: Type = Type::list(&POLICY_ROLE, "member");
    pub static POLICY_SOURCE_TYPE: Type = Type::text().one_of(&["user", "group", "role", "aws-managed", "user-managed", "resource", "none"]);
    pub static POLICY_USAGE_TYPE: Type = Type::text().one_of(&["PermissionsPolicy", "PermissionsBoundary"]);
    pub static POLICY_USER: Type = Type::structure(&super::PolicyUser);
    pub static POLICY_USER_LIST_TYPE: Type = Type::list(&POLICY_USER, "member");
    pub static POLICY_VERSION: Type = Type::structure(&super::PolicyVersion);
    pub static POSITION: Type = Type::structure(&super::Position);
    pub static REASON_TYPE: Type = Type::text().max(1000);
    pub static REGION_NAME_TYPE: Type = Type::text().min(1).max(100);
    pub static REPORT_FORMAT_TYPE: Type = Type::text().one_of(&["text/csv"]);
    pub static REPORT_STATE_TYPE: Type = Type::text().one_of(&["STARTED", "INPROGRESS", "COMPLETE"]);
    pub static RESOURCE_HANDLING_OPTION_TYPE: Type = Type::text().min(1).max(64);
    pub static RESOURCE_NAME_LIST_TYPE: Type = Type::list(&RESOURCE_NAME_TYPE, "member");
    pub static RESOURCE_NAME_TYPE: Type = Type::text().min(1).max(2048);
    pub static RESOURCE_SPECIFIC_RESULT: Type = Type::structure(&super::ResourceSpecificResult);
    pub static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Type = Type::list(&RESOURCE_SPECIFIC_RESULT, "member");
    pub static ROLE: Type = Type::structure(&super::Role);
    pub static ROLE_DETAIL: Type = Type::structure(&super::RoleDetail);
    pub static ROLE_LAST_USED: Type = Type::structure(&super::RoleLastUsed);
    pub static ROLE_USAGE_LIST_TYPE: Type = Type::list(&ROLE_USAGE_TYPE, "member");
    pub static ROLE_USAGE_TYPE: Type = Type::structure(&super::RoleUsageType);
    pub static SAML_METADATA_DOCUMENT_TYPE: Type = Type::text().min(1000).max(10000000);
    pub static SAML_PRIVATE_KEY: Type = Type::structure(&super::SAMLPrivateKey);
    pub static SAML_PROVIDER_LIST_ENTRY: Type = Type::structure(&super::SAMLProviderListEntry);
    pub static SAML_PROVIDER_LIST_TYPE: Type = Type::list(&SAML_PROVIDER_LIST_ENTRY, "member");
    pub static SAML_PROVIDER_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w._-]+");
    pub static SSH_PUBLIC_KEY: Type = Type::structure(&super::SSHPublicKey);
    pub static SSH_PUBLIC_KEY_LIST_TYPE: Type = Type::list(&SSH_PUBLIC_KEY_METADATA, "member");
    pub static SSH_PUBLIC_KEY_METADATA: Type = Type::structure(&super::SSHPublicKeyMetadata);
    pub static SERVER_CERTIFICATE: Type = Type::structure(&super::ServerCertificate);
    pub static SERVER_CERTIFICATE_METADATA: Type = Type::structure(&super::ServerCertificateMetadata);
    pub static SERVICE_LAST_ACCESSED: Type = Type::structure(&super::ServiceLastAccessed);
    pub static SERVICE_SPECIFIC_CREDENTIAL: Type = Type::structure(&super::ServiceSpecificCredential);
    pub static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Type = Type::structure(&super::ServiceSpecificCredentialMetadata);
    pub static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Type = Type::list(&SERVICE_SPECIFIC_CREDENTIAL_METADATA, "member");
    pub static SERVICES_LAST_ACCESSED: Type = Type::list(&SERVICE_LAST_ACCESSED, "member");
    pub static SIGNING_CERTIFICATE: Type = Type::structure(&super::SigningCertificate);
    pub static SIMULATION_POLICY_LIST_TYPE: Type = Type::list(&POLICY_DOCUMENT_TYPE, "member");
    pub static STATEMENT: Type = Type::structure(&super::Statement);
    pub static STATEMENT_LIST_TYPE: Type = Type::list(&STATEMENT, "member");
    pub static TAG: Type = Type::structure(&super::Tag);
    pub static TRACKED_ACTION_LAST_ACCESSED: Type = Type::structure(&super::TrackedActionLastAccessed);
    pub static TRACKED_ACTIONS_LAST_ACCESSED: Type = Type::list(&TRACKED_ACTION_LAST_ACCESSED, "member");
    pub static USER: Type = Type::structure(&super::User);
    pub static USER_DETAIL: Type = Type::structure(&super::UserDetail);
    pub static VIRTUAL_MFA_DEVICE: Type = Type::structure(&super::VirtualMFADevice);
    pub static ACCESS_KEY_ID_TYPE: Type = Type::text().min(16).max(128).pattern("[\\w]+");
    pub static ACCESS_KEY_METADATA_LIST_TYPE: Type = Type::list(&ACCESS_KEY_METADATA, "member");
    pub static ACCESS_KEY_SECRET_TYPE: Type = Type::text().sensitive();
    pub static ACCOUNT_ALIAS_LIST_TYPE: Type = Type::list(&ACCOUNT_ALIAS_TYPE, "member");
    pub static ACCOUNT_ALIAS_TYPE: Type = Type::text().min(3).max(63).pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");
    pub static ACCOUNT_ID_TYPE: Type = Type::text().pattern("\\d{12}");
    pub static ARN_TYPE: Type = Type::text().min(20).max(2048);
    pub static ASSERTION_ENCRYPTION_MODE_TYPE: Type = Type::text().one_of(&["Required", "Allowed"]);
    pub static ASSIGNMENT_STATUS_TYPE: Type = Type::text().one_of(&["Assigned", "Unassigned", "Any"]);
    pub static ATTACHED_POLICIES_LIST_TYPE: Type = Type::list(&ATTACHED_POLICY, "member");
    pub static AUTHENTICATION_CODE_TYPE: Type = Type::text().min(6).max(6).pattern("[\\d]+");
    pub static CERTIFICATE_BODY_TYPE: Type = Type::text().min(1).max(16384).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static CERTIFICATE_CHAIN_TYPE: Type = Type::text().min(1).max(2097152).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static CERTIFICATE_ID_TYPE: Type = Type::text().min(24).max(128).pattern("[\\w]+");
    pub static CERTIFICATE_LIST_TYPE: Type = Type::list(&SIGNING_CERTIFICATE, "member");
    pub static CLIENT_ID_LIST_TYPE: Type = Type::list(&CLIENT_ID_TYPE, "member");
    pub static CLIENT_ID_TYPE: Type = Type::text().min(1).max(255);
    pub static CONSOLE_DEEP_LINK_TYPE: Type = Type::text().min(1).max(255);
    pub static CREDENTIAL_AGE_DAYS: Type = Type::integer().min(1).max(36600);
    pub static CUSTOM_SUFFIX_TYPE: Type = Type::text().min(1).max(64).pattern("[\\w+=,.@-]+");
    pub static DELEGATION_REQUEST_DESCRIPTION_TYPE: Type = Type::text().max(1000).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
    pub static DELEGATION_REQUEST_ID_TYPE: Type = Type::text().min(16).max(128).pattern("[\\w-]+");
    pub static DELEGATION_REQUESTS_LIST_TYPE: Type = Type::list(&DELEGATION_REQUEST, "member");
    pub static ENCODING_TYPE: Type = Type::text().one_of(&["SSH", "PEM"]);
    pub static ENTITY_DETAILS_LIST_TYPE: Type = Type::list(&ENTITY_DETAILS, "member");
    pub static ENTITY_LIST_TYPE: Type = Type::list(&ENTITY_TYPE, "member");
    pub static ENTITY_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w+=,.@-]+");
    pub static EXISTING_USER_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w+=,.@-]+");
    pub static GLOBAL_ENDPOINT_TOKEN_VERSION: Type = Type::text().one_of(&["v1Token", "v2Token"]);
    pub static GROUP_DETAIL_LIST_TYPE: Type = Type::list(&GROUP_DETAIL, "member");
    pub static GROUP_LIST_TYPE: Type = Type::list(&GROUP, "member");
    pub static GROUP_NAME_LIST_TYPE: Type = Type::list(&GROUP_NAME_TYPE, "member");
    pub static GROUP_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w+=,.@-]+");
    pub static ID_TYPE: Type = Type::text().min(16).max(128).pattern("[\\w]+");
    pub static INSTANCE_PROFILE_LIST_TYPE: Type = Type::list(&INSTANCE_PROFILE, "member");
    pub static INSTANCE_PROFILE_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w+=,.@-]+");
    pub static JOB_ID_TYPE: Type = Type::text().min(36).max(36);
    pub static JOB_STATUS_TYPE: Type = Type::text().one_of(&["IN_PROGRESS", "COMPLETED", "FAILED"]);
    pub static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Type = Type::list(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY, "member");
    pub static LOCALE_TYPE: Type = Type::text().min(2).max(12);
    pub static MARKER_TYPE: Type = Type::text().min(1).max(320).pattern("[\\u0020-\\u00FF]+");
    pub static MAX_ITEMS_TYPE: Type = Type::integer().min(1).max(1000);
    pub static MAX_PASSWORD_AGE_TYPE: Type = Type::integer().min(1).max(1095);
    pub static MFA_DEVICE_LIST_TYPE: Type = Type::list(&MFA_DEVICE, "member");
    pub static MINIMUM_PASSWORD_LENGTH_TYPE: Type = Type::integer().min(6).max(128);
    pub static NOTES_TYPE: Type = Type::text().max(500).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
    pub static NOTIFICATION_CHANNEL_TYPE: Type = Type::text().min(2).max(400).pattern("^[a-zA-Z0-9:_.-]+$");
    pub static ORGANIZATIONS_ENTITY_PATH_TYPE: Type = Type::text().min(19).max(427).pattern("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*");
    pub static ORGANIZATIONS_POLICY_ID_TYPE: Type = Type::text().pattern("^p-[0-9a-zA-Z_]{8,128}$");
    pub static OWNER_ID_TYPE: Type = Type::text().min(20).max(2048).pattern("^[a-zA-Z0-9:/+=,.@_-]+$");
    pub static PASSWORD_REUSE_PREVENTION_TYPE: Type = Type::integer().min(1).max(24);
    pub static PASSWORD_TYPE: Type = Type::text().min(1).max(128).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+").sensitive();
    pub static PATH_PREFIX_TYPE: Type = Type::text().min(1).max(512).pattern("\\u002F[\\u0021-\\u007F]*");
    pub static PATH_TYPE: Type = Type::text().min(1).max(512).pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");
    pub static PERMISSION_CHECK_RESULT_TYPE: Type = Type::text().one_of(&["ALLOWED", "DENIED", "UNSURE"]);
    pub static PERMISSION_CHECK_STATUS_TYPE: Type = Type::text().one_of(&["COMPLETE", "IN_PROGRESS", "FAILED"]);
    pub static POLICY_DESCRIPTION_TYPE: Type = Type::text().max(1000);
    pub static POLICY_DETAIL_LIST_TYPE: Type = Type::list(&POLICY_DETAIL, "member");
    pub static POLICY_DOCUMENT_TYPE: Type = Type::text().min(1).max(131072).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Type = Type::list(&POLICY_VERSION, "member");
    pub static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Type = Type::list(&POLICY_GRANTING_SERVICE_ACCESS, "member");
    pub static POLICY_LIST_TYPE: Type = Type::list(&POLICY, "member");
    pub static POLICY_NAME_LIST_TYPE: Type = Type::list(&POLICY_NAME_TYPE, "member");
    pub static POLICY_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w+=,.@-]+");
    pub static POLICY_OWNER_ENTITY_TYPE: Type = Type::text().one_of(&["USER", "ROLE", "GROUP"]);
    pub static POLICY_PARAMETER_LIST_TYPE: Type = Type::list(&POLICY_PARAMETER, "member").max(50);
    pub static POLICY_PARAMETER_NAME_TYPE: Type = Type::text().min(5).max(256).pattern("[ -~]+");
    pub static POLICY_PARAMETER_VALUE_TYPE: Type = Type::text().pattern("[ -~]+");
    pub static POLICY_PARAMETER_VALUES_LIST_TYPE: Type = Type::list(&POLICY_PARAMETER_VALUE_TYPE, "member");
    pub static POLICY_PATH_TYPE: Type = Type::text().min(1).max(512).pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
    pub static POLICY_SCOPE_TYPE: Type = Type::text().one_of(&["All", "AWS", "Local"]);
    pub static POLICY_TYPE: Type = Type::text().one_of(&["INLINE", "MANAGED"]);
    pub static POLICY_VERSION_ID_TYPE: Type = Type::text().pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
    pub static PRIVATE_KEY_ID_TYPE: Type = Type::text().min(22).max(64).pattern("[A-Z0-9]+");
    pub static PRIVATE_KEY_LIST: Type = Type::list(&SAML_PRIVATE_KEY, "member").max(2);
    pub static PRIVATE_KEY_TYPE: Type = Type::text().min(1).max(16384).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+").sensitive();
    pub static PUBLIC_KEY_FINGERPRINT_TYPE: Type = Type::text().min(48).max(48).pattern("[:\\w]+");
    pub static PUBLIC_KEY_ID_TYPE: Type = Type::text().min(20).max(128).pattern("[\\w]+");
    pub static PUBLIC_KEY_MATERIAL_TYPE: Type = Type::text().min(1).max(16384).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static REDIRECT_URL_TYPE: Type = Type::text().min(1).max(255).pattern("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$");
    pub static REQUEST_MESSAGE_TYPE: Type = Type::text().max(200).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
    pub static REQUESTOR_NAME_TYPE: Type = Type::text().max(30).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
    pub static REQUESTOR_WORKFLOW_ID_TYPE: Type = Type::text().min(5).max(400).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+");
    pub static ROLE_DESCRIPTION_TYPE: Type = Type::text().max(1000).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
    pub static ROLE_DETAIL_LIST_TYPE: Type = Type::list(&ROLE_DETAIL, "member");
    pub static ROLE_LIST_TYPE: Type = Type::list(&ROLE, "member");
    pub static ROLE_MAX_SESSION_DURATION_TYPE: Type = Type::integer().min(3600).max(43200);
    pub static ROLE_NAME_TYPE: Type = Type::text().min(1).max(64).pattern("[\\w+=,.@-]+");
    pub static ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: Type = Type::list(&ARN_TYPE, "member");
    pub static SERIAL_NUMBER_TYPE: Type = Type::text().min(9).max(256).pattern("[\\w+=/:,.@-]+");
    pub static SERVER_CERTIFICATE_METADATA_LIST_TYPE: Type = Type::list(&SERVER_CERTIFICATE_METADATA, "member");
    pub static SERVER_CERTIFICATE_NAME_TYPE: Type = Type::text().min(1).max(128).pattern("[\\w+=,.@-]+");
    pub static SERVICE_CREDENTIAL_ALIAS: Type = Type::text().min(0).max(200).pattern("[\\w+=,.@-]+");
    pub static SERVICE_CREDENTIAL_SECRET: Type = Type::text().sensitive();
    pub static SERVICE_NAMESPACE_LIST_TYPE: Type = Type::list(&SERVICE_NAMESPACE_TYPE, "member").min(1).max(200);
    pub static SERVICE_NAMESPACE_TYPE: Type = Type::text().min(1).max(64).pattern("[\\w-]*");
    pub static SERVICE_PASSWORD: Type = Type::text().sensitive();
    pub static SERVICE_SPECIFIC_CREDENTIAL_ID: Type = Type::text().min(20).max(128).pattern("[\\w]+");
    pub static SERVICE_USER_NAME: Type = Type::text().min(0).max(200).pattern("[\\w+=,.@-]*");
    pub static SESSION_DURATION_TYPE: Type = Type::integer().min(300).max(43200);
    pub static SORT_KEY_TYPE: Type = Type::text().one_of(&["SERVICE_NAMESPACE_ASCENDING", "SERVICE_NAMESPACE_DESCENDING", "LAST_AUTHENTICATED_TIME_ASCENDING", "LAST_AUTHENTICATED_TIME_DESCENDING"]);
    pub static STATE_TYPE: Type = Type::text().one_of(&["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"]);
    pub static STATUS_TYPE: Type = Type::text().one_of(&["Active", "Inactive", "Expired"]);
    pub static SUMMARY_CONTENT_TYPE: Type = Type::text().min(0).max(10000);
    pub static SUMMARY_KEY_TYPE: Type = Type::text().one_of(&["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"]);
    pub static SUMMARY_MAP_TYPE: Type = Type::map((&SUMMARY_KEY_TYPE, "key"), (&plain::INTEGER, "value"));
    pub static SUMMARY_STATE_TYPE: Type = Type::text().one_of(&["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"]);
    pub static TAG_KEY_LIST_TYPE: Type = Type::list(&TAG_KEY_TYPE, "member").max(50);
    pub static TAG_KEY_TYPE: Type = Type::text().min(1).max(128).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
    pub static TAG_LIST_TYPE: Type = Type::list(&TAG, "member").max(50);
    pub static TAG_VALUE_TYPE: Type = Type::text().min(0).max(256).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
    pub static THUMBPRINT_LIST_TYPE: Type = Type::list(&THUMBPRINT_TYPE, "member");
    pub static THUMBPRINT_TYPE: Type = Type::text().min(40).max(40);
    pub static USER_DETAIL_LIST_TYPE: Type = Type::list(&USER_DETAIL, "member");
    pub static USER_LIST_TYPE: Type = Type::list(&USER, "member");
    pub static USER_NAME_TYPE: Type = Type::text().min(1).max(64).pattern("[\\w+=,.@-]+");
    pub static VIRTUAL_MFA_DEVICE_LIST_TYPE: Type = Type::list(&VIRTUAL_MFA_DEVICE, "member");
    pub static VIRTUAL_MFA_DEVICE_NAME: Type = Type::text().min(1).pattern("[\\w+=,.@-]+");
}
