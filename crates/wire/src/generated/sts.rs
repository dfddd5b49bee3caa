//! The shapes of `sts`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "sts",
    signing_name: "sts",
    endpoint_prefix: "sts",
    protocol: Protocol::Query,
    target_prefix: "",
    json_version: "",
    api_version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    event_source: "sts.amazonaws.com",
    operations: &[
        &ASSUME_ROLE,
        &ASSUME_ROLE_WITH_SAML,
        &ASSUME_ROLE_WITH_WEB_IDENTITY,
        &ASSUME_ROOT,
        &DECODE_AUTHORIZATION_MESSAGE,
        &GET_ACCESS_KEY_INFO,
        &GET_CALLER_IDENTITY,
        &GET_DELEGATED_ACCESS_TOKEN,
        &GET_FEDERATION_TOKEN,
        &GET_SESSION_TOKEN,
        &GET_WEB_IDENTITY_TOKEN,
    ],
    unserved: &[],
};

operation! { SERVICE AssumeRole ASSUME_ROLE(AssumeRoleRequest) -> AssumeRoleResponse, ("POST", "/"), [MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION, REGION_DISABLED_EXCEPTION, EXPIRED_TOKEN_EXCEPTION] .wrapped("AssumeRoleResult") }
operation! { SERVICE AssumeRoleWithSAML ASSUME_ROLE_WITH_SAML(AssumeRoleWithSAMLRequest) -> AssumeRoleWithSAMLResponse, ("POST", "/"), [MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION, IDP_REJECTED_CLAIM_EXCEPTION, INVALID_IDENTITY_TOKEN_EXCEPTION, EXPIRED_TOKEN_EXCEPTION, REGION_DISABLED_EXCEPTION] .wrapped("AssumeRoleWithSAMLResult") .unsigned() }
operation! { SERVICE AssumeRoleWithWebIdentity ASSUME_ROLE_WITH_WEB_IDENTITY(AssumeRoleWithWebIdentityRequest) -> AssumeRoleWithWebIdentityResponse, ("POST", "/"), [MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION, IDP_REJECTED_CLAIM_EXCEPTION, IDP_COMMUNICATION_ERROR_EXCEPTION, INVALID_IDENTITY_TOKEN_EXCEPTION, EXPIRED_TOKEN_EXCEPTION, REGION_DISABLED_EXCEPTION] .wrapped("AssumeRoleWithWebIdentityResult") .unsigned() }
operation! { SERVICE AssumeRoot ASSUME_ROOT(AssumeRootRequest) -> AssumeRootResponse, ("POST", "/"), [REGION_DISABLED_EXCEPTION, EXPIRED_TOKEN_EXCEPTION] .wrapped("AssumeRootResult") }
operation! { SERVICE DecodeAuthorizationMessage DECODE_AUTHORIZATION_MESSAGE(DecodeAuthorizationMessageRequest) -> DecodeAuthorizationMessageResponse, ("POST", "/"), [INVALID_AUTHORIZATION_MESSAGE_EXCEPTION] .wrapped("DecodeAuthorizationMessageResult") }
operation! { SERVICE GetAccessKeyInfo GET_ACCESS_KEY_INFO(GetAccessKeyInfoRequest) -> GetAccessKeyInfoResponse, ("POST", "/"), [] .wrapped("GetAccessKeyInfoResult") }
operation! { SERVICE GetCallerIdentity GET_CALLER_IDENTITY(GetCallerIdentityRequest) -> GetCallerIdentityResponse, ("POST", "/"), [] .wrapped("GetCallerIdentityResult") }
operation! { SERVICE GetDelegatedAccessToken GET_DELEGATED_ACCESS_TOKEN(GetDelegatedAccessTokenRequest) -> GetDelegatedAccessTokenResponse, ("POST", "/"), [EXPIRED_TRADE_IN_TOKEN_EXCEPTION, REGION_DISABLED_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION] .wrapped("GetDelegatedAccessTokenResult") }
operation! { SERVICE GetFederationToken GET_FEDERATION_TOKEN(GetFederationTokenRequest) -> GetFederationTokenResponse, ("POST", "/"), [MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION, REGION_DISABLED_EXCEPTION] .wrapped("GetFederationTokenResult") }
operation! { SERVICE GetSessionToken GET_SESSION_TOKEN(GetSessionTokenRequest) -> GetSessionTokenResponse, ("POST", "/"), [REGION_DISABLED_EXCEPTION] .wrapped("GetSessionTokenResult") }
operation! { SERVICE GetWebIdentityToken GET_WEB_IDENTITY_TOKEN(GetWebIdentityTokenRequest) -> GetWebIdentityTokenResponse, ("POST", "/"), [SESSION_DURATION_ESCALATION_EXCEPTION, OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION, JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION] .wrapped("GetWebIdentityTokenResult") }

errors! {
    access_denied ACCESS_DENIED = "AccessDenied" "AccessDenied" 403,
    expired_token EXPIRED_TOKEN_EXCEPTION = "ExpiredTokenException" "ExpiredTokenException" 400,
    expired_trade_in_token EXPIRED_TRADE_IN_TOKEN_EXCEPTION = "ExpiredTradeInTokenException" "ExpiredTradeInTokenException" 400,
    idp_communication_error IDP_COMMUNICATION_ERROR_EXCEPTION = "IDPCommunicationErrorException" "IDPCommunicationError" 400,
    idp_rejected_claim IDP_REJECTED_CLAIM_EXCEPTION = "IDPRejectedClaimException" "IDPRejectedClaim" 403,
    invalid_action INVALID_ACTION = "InvalidAction" "InvalidAction" 400,
    invalid_authorization_message INVALID_AUTHORIZATION_MESSAGE_EXCEPTION = "InvalidAuthorizationMessageException" "InvalidAuthorizationMessageException" 400,
    invalid_identity_token INVALID_IDENTITY_TOKEN_EXCEPTION = "InvalidIdentityTokenException" "InvalidIdentityToken" 400,
    invalid_parameter_value INVALID_PARAMETER_VALUE = "InvalidParameterValue" "InvalidParameterValue" 400,
    jwt_payload_size_exceeded JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION = "JWTPayloadSizeExceededException" "JWTPayloadSizeExceededException" 400,
    malformed_policy_document MALFORMED_POLICY_DOCUMENT_EXCEPTION = "MalformedPolicyDocumentException" "MalformedPolicyDocument" 400,
    outbound_web_identity_federation_disabled OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION = "OutboundWebIdentityFederationDisabledException" "OutboundWebIdentityFederationDisabledException" 403,
    packed_policy_too_large PACKED_POLICY_TOO_LARGE_EXCEPTION = "PackedPolicyTooLargeException" "PackedPolicyTooLarge" 400,
    region_disabled REGION_DISABLED_EXCEPTION = "RegionDisabledException" "RegionDisabledException" 403,
    session_duration_escalation SESSION_DURATION_ESCALATION_EXCEPTION = "SessionDurationEscalationException" "SessionDurationEscalationException" 403,
    validation_error VALIDATION_ERROR = "ValidationError" "ValidationError" 400,
}

shape! { AssumeRoleRequest {
    role_arn "RoleArn": String = member(&types::ARN_TYPE).required(),
    role_session_name "RoleSessionName": String = member(&types::ROLE_SESSION_NAME_TYPE).required(),
    policy_arns "PolicyArns": Option<Vec<PolicyDescriptorType>> = member(&types::POLICY_DESCRIPTOR_LIST_TYPE),
    policy "Policy": Option<String> = member(&types::UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
    duration_seconds "DurationSeconds": Option<i32> = member(&types::ROLE_DURATION_SECONDS_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
    transitive_tag_keys "TransitiveTagKeys": Option<Vec<String>> = member(&types::TAG_KEY_LIST_TYPE),
    external_id "ExternalId": Option<String> = member(&types::EXTERNAL_ID_TYPE),
    serial_number "SerialNumber": Option<String> = member(&types::SERIAL_NUMBER_TYPE),
    token_code "TokenCode": Option<String> = member(&types::TOKEN_CODE_TYPE),
    source_identity "SourceIdentity": Option<String> = member(&types::SOURCE_IDENTITY_TYPE),
    provided_contexts "ProvidedContexts": Option<Vec<ProvidedContext>> = member(&types::PROVIDED_CONTEXTS_LIST_TYPE),
} }
shape! { AssumeRoleResponse {
    credentials "Credentials": Option<Credentials> = member(&types::CREDENTIALS),
    assumed_role_user "AssumedRoleUser": Option<AssumedRoleUser> = member(&types::ASSUMED_ROLE_USER),
    packed_policy_size "PackedPolicySize": Option<i32> = member(&types::NON_NEGATIVE_INTEGER_TYPE),
    source_identity "SourceIdentity": Option<String> = member(&types::SOURCE_IDENTITY_TYPE),
} }
shape! { AssumeRoleWithSAMLRequest {
    role_arn "RoleArn": String = member(&types::ARN_TYPE).required(),
    principal_arn "PrincipalArn": String = member(&types::ARN_TYPE).required(),
    saml_assertion "SAMLAssertion": String = member(&types::SAML_ASSERTION_TYPE).required(),
    policy_arns "PolicyArns": Option<Vec<PolicyDescriptorType>> = member(&types::POLICY_DESCRIPTOR_LIST_TYPE),
    policy "Policy": Option<String> = member(&types::SESSION_POLICY_DOCUMENT_TYPE),
    duration_seconds "DurationSeconds": Option<i32> = member(&types::ROLE_DURATION_SECONDS_TYPE),
} }
shape! { AssumeRoleWithSAMLResponse {
    credentials "Credentials": Option<Credentials> = member(&types::CREDENTIALS),
    assumed_role_user "AssumedRoleUser": Option<AssumedRoleUser> = member(&types::ASSUMED_ROLE_USER),
    packed_policy_size "PackedPolicySize": Option<i32> = member(&types::NON_NEGATIVE_INTEGER_TYPE),
    subject "Subject": Option<String> = member(&plain::TEXT),
    subject_type "SubjectType": Option<String> = member(&plain::TEXT),
    issuer "Issuer": Option<String> = member(&plain::TEXT),
    audience "Audience": Option<String> = member(&plain::TEXT),
    name_qualifier "NameQualifier": Option<String> = member(&plain::TEXT),
    source_identity "SourceIdentity": Option<String> = member(&types::SOURCE_IDENTITY_TYPE),
} }
shape! { AssumeRoleWithWebIdentityRequest {
    role_arn "RoleArn": String = member(&types::ARN_TYPE).required(),
    role_session_name "RoleSessionName": String = member(&types::ROLE_SESSION_NAME_TYPE).required(),
    web_identity_token "WebIdentityToken": String = member(&types::CLIENT_TOKEN_TYPE).required(),
    provider_id "ProviderId": Option<String> = member(&types::URL_TYPE),
    policy_arns "PolicyArns": Option<Vec<PolicyDescriptorType>> = member(&types::POLICY_DESCRIPTOR_LIST_TYPE),
    policy "Policy": Option<String> = member(&types::SESSION_POLICY_DOCUMENT_TYPE),
    duration_seconds "DurationSeconds": Option<i32> = member(&types::ROLE_DURATION_SECONDS_TYPE),
} }
shape! { AssumeRoleWithWebIdentityResponse {
    credentials "Credentials": Option<Credentials> = member(&types::CREDENTIALS),
    subject_from_web_identity_token "SubjectFromWebIdentityToken": Option<String> = member(&types::WEB_IDENTITY_SUBJECT_TYPE),
    assumed_role_user "AssumedRoleUser": Option<AssumedRoleUser> = member(&types::ASSUMED_ROLE_USER),
    packed_policy_size "PackedPolicySize": Option<i32> = member(&types::NON_NEGATIVE_INTEGER_TYPE),
    provider "Provider": Option<String> = member(&plain::TEXT),
    audience "Audience": Option<String> = member(&plain::TEXT),
    source_identity "SourceIdentity": Option<String> = member(&types::SOURCE_IDENTITY_TYPE),
} }
shape! { AssumeRootRequest {
    target_principal "TargetPrincipal": String = member(&types::TARGET_PRINCIPAL_TYPE).required(),
    task_policy_arn "TaskPolicyArn": PolicyDescriptorType = member(&types::POLICY_DESCRIPTOR_TYPE).required(),
    duration_seconds "DurationSeconds": Option<i32> = member(&types::ROOT_DURATION_SECONDS_TYPE),
} }
shape! { AssumeRootResponse {
    credentials "Credentials": Option<Credentials> = member(&types::CREDENTIALS),
    source_identity "SourceIdentity": Option<String> = member(&types::SOURCE_IDENTITY_TYPE),
} }
shape! { AssumedRoleUser {
    assumed_role_id "AssumedRoleId": String = member(&types::ASSUMED_ROLE_ID_TYPE).required(),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
} }
shape! { Credentials {
    access_key_id "AccessKeyId": String = member(&types::ACCESS_KEY_ID_TYPE).required(),
    secret_access_key "SecretAccessKey": String = member(&types::ACCESS_KEY_SECRET_TYPE).required(),
    session_token "SessionToken": String = member(&plain::TEXT).required(),
    expiration "Expiration": crate::Time = member(&plain::TIME).required(),
} }
shape! { DecodeAuthorizationMessageRequest {
    encoded_message "EncodedMessage": String = member(&types::ENCODED_MESSAGE_TYPE).required(),
} }
shape! { DecodeAuthorizationMessageResponse {
    decoded_message "DecodedMessage": Option<String> = member(&plain::TEXT),
} }
shape! { FederatedUser {
    federated_user_id "FederatedUserId": String = member(&types::FEDERATED_ID_TYPE).required(),
    arn "Arn": String = member(&types::ARN_TYPE).required(),
} }
shape! { GetAccessKeyInfoRequest {
    access_key_id "AccessKeyId": String = member(&types::ACCESS_KEY_ID_TYPE).required(),
} }
shape! { GetAccessKeyInfoResponse {
    account "Account": Option<String> = member(&plain::TEXT),
} }
shape! { GetCallerIdentityRequest {
} }
shape! { GetCallerIdentityResponse {
    user_id "UserId": Option<String> = member(&plain::TEXT),
    account "Account": Option<String> = member(&plain::TEXT),
    arn "Arn": Option<String> = member(&types::ARN_TYPE),
} }
shape! { GetDelegatedAccessTokenRequest {
    trade_in_token "TradeInToken": String = member(&types::TRADE_IN_TOKEN_TYPE).required(),
} }
shape! { GetDelegatedAccessTokenResponse {
    credentials "Credentials": Option<Credentials> = member(&types::CREDENTIALS),
    packed_policy_size "PackedPolicySize": Option<i32> = member(&types::NON_NEGATIVE_INTEGER_TYPE),
    assumed_principal "AssumedPrincipal": Option<String> = member(&types::ARN_TYPE),
} }
shape! { GetFederationTokenRequest {
    name "Name": String = member(&types::USER_NAME_TYPE).required(),
    policy "Policy": Option<String> = member(&types::SESSION_POLICY_DOCUMENT_TYPE),
    policy_arns "PolicyArns": Option<Vec<PolicyDescriptorType>> = member(&types::POLICY_DESCRIPTOR_LIST_TYPE),
    duration_seconds "DurationSeconds": Option<i32> = member(&types::DURATION_SECONDS_TYPE),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { GetFederationTokenResponse {
    credentials "Credentials": Option<Credentials> = member(&types::CREDENTIALS),
    federated_user "FederatedUser": Option<FederatedUser> = member(&types::FEDERATED_USER),
    packed_policy_size "PackedPolicySize": Option<i32> = member(&types::NON_NEGATIVE_INTEGER_TYPE),
} }
shape! { GetSessionTokenRequest {
    duration_seconds "DurationSeconds": Option<i32> = member(&types::DURATION_SECONDS_TYPE),
    serial_number "SerialNumber": Option<String> = member(&types::SERIAL_NUMBER_TYPE),
    token_code "TokenCode": Option<String> = member(&types::TOKEN_CODE_TYPE),
} }
shape! { GetSessionTokenResponse {
    credentials "Credentials": Option<Credentials> = member(&types::CREDENTIALS),
} }
shape! { GetWebIdentityTokenRequest {
    audience "Audience": Vec<String> = member(&types::WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE).required(),
    duration_seconds "DurationSeconds": Option<i32> = member(&types::WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE),
    signing_algorithm "SigningAlgorithm": String = member(&types::JWT_ALGORITHM_TYPE).required(),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST_TYPE),
} }
shape! { GetWebIdentityTokenResponse {
    web_identity_token "WebIdentityToken": Option<String> = member(&types::WEB_IDENTITY_TOKEN_TYPE),
    expiration "Expiration": Option<crate::Time> = member(&plain::TIME),
} }
shape! { PolicyDescriptorType {
    arn "arn": Option<String> = member(&types::ARN_TYPE),
} }
shape! { ProvidedContext {
    provider_arn "ProviderArn": Option<String> = member(&types::ARN_TYPE),
    context_assertion "ContextAssertion": Option<String> = member(&types::CONTEXT_ASSERTION_TYPE),
} }
shape! { Tag {
    key "Key": String = member(&types::TAG_KEY_TYPE).required(),
    value "Value": String = member(&types::TAG_VALUE_TYPE).required(),
} }

mod types {
    use super::*;

    pub static ASSUMED_ROLE_USER: Type = Type::structure(&super::AssumedRoleUser);
    pub static CREDENTIALS: Type = Type::structure(&super::Credentials);
    pub static FEDERATED_USER: Type = Type::structure(&super::FederatedUser);
    pub static POLICY_DESCRIPTOR_TYPE: Type = Type::structure(&super::PolicyDescriptorType);
    pub static PROVIDED_CONTEXT: Type = Type::structure(&super::ProvidedContext);
    pub static PROVIDED_CONTEXTS_LIST_TYPE: Type = Type::list(&PROVIDED_CONTEXT, "member").min(1).max(5);
    pub static ROOT_DURATION_SECONDS_TYPE: Type = Type::integer().min(0).max(900);
    pub static SAML_ASSERTION_TYPE: Type = Type::text().min(4).max(100000).sensitive();
    pub static TAG: Type = Type::structure(&super::Tag);
    pub static TARGET_PRINCIPAL_TYPE: Type = Type::text().min(12).max(2048);
    pub static ACCESS_KEY_ID_TYPE: Type = Type::text().min(16).max(128).pattern("[\\w]*");
    pub static ACCESS_KEY_SECRET_TYPE: Type = Type::text().sensitive();
    pub static ARN_TYPE: Type = Type::text().min(20).max(2048).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+");
    pub static ASSUMED_ROLE_ID_TYPE: Type = Type::text().min(2).max(193).pattern("[\\w+=,.@:-]*");
    pub static CLIENT_TOKEN_TYPE: Type = Type::text().min(4).max(20000).sensitive();
    pub static CONTEXT_ASSERTION_TYPE: Type = Type::text().min(4).max(2048);
    pub static DURATION_SECONDS_TYPE: Type = Type::integer().min(900).max(129600);
    pub static ENCODED_MESSAGE_TYPE: Type = Type::text().min(1).max(10240);
    pub static EXTERNAL_ID_TYPE: Type = Type::text().min(2).max(1224).pattern("[\\w+=,.@:\\/-]*");
    pub static FEDERATED_ID_TYPE: Type = Type::text().min(2).max(193).pattern("[\\w+=,.@\\:-]*");
    pub static JWT_ALGORITHM_TYPE: Type = Type::text().min(5).max(5);
    pub static NON_NEGATIVE_INTEGER_TYPE: Type = Type::integer().min(0);
    pub static POLICY_DESCRIPTOR_LIST_TYPE: Type = Type::list(&POLICY_DESCRIPTOR_TYPE, "member");
    pub static ROLE_DURATION_SECONDS_TYPE: Type = Type::integer().min(900).max(43200);
    pub static ROLE_SESSION_NAME_TYPE: Type = Type::text().min(2).max(64).pattern("[\\w+=,.@-]*");
    pub static SERIAL_NUMBER_TYPE: Type = Type::text().min(9).max(256).pattern("[\\w+=/:,.@-]*");
    pub static SESSION_POLICY_DOCUMENT_TYPE: Type = Type::text().min(1).max(2048).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static SOURCE_IDENTITY_TYPE: Type = Type::text().min(2).max(64).pattern("[\\w+=,.@-]*");
    pub static TAG_KEY_LIST_TYPE: Type = Type::list(&TAG_KEY_TYPE, "member").max(50);
    pub static TAG_KEY_TYPE: Type = Type::text().min(1).max(128).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
    pub static TAG_LIST_TYPE: Type = Type::list(&TAG, "member").max(50);
    pub static TAG_VALUE_TYPE: Type = Type::text().min(0).max(256).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
    pub static TOKEN_CODE_TYPE: Type = Type::text().min(6).max(6).pattern("[\\d]*");
    pub static TRADE_IN_TOKEN_TYPE: Type = Type::text().sensitive();
    pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Type = Type::text().min(1).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static URL_TYPE: Type = Type::text().min(4).max(2048);
    pub static USER_NAME_TYPE: Type = Type::text().min(2).max(32).pattern("[\\w+=,.@-]*");
    pub static WEB_IDENTITY_SUBJECT_TYPE: Type = Type::text().min(6).max(255);
    pub static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Type = Type::list(&WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE, "member").min(1).max(10);
    pub static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Type = Type::text().min(1).max(1000);
    pub static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Type = Type::integer().min(60).max(3600);
    pub static WEB_IDENTITY_TOKEN_TYPE: Type = Type::text().sensitive();
}
