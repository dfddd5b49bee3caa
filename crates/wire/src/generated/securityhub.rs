//! The shapes of `securityhub`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "securityhub",
    signing_name: "securityhub",
    endpoint_prefix: "securityhub",
    protocol: Protocol::RestJson,
    target_prefix: "",
    json_version: "1.1",
    api_version: "2018-10-26",
    xml_namespace: "",
    event_source: "securityhub.amazonaws.com",
    operations: &[
        &BATCH_DISABLE_STANDARDS,
        &BATCH_ENABLE_STANDARDS,
        &BATCH_GET_SECURITY_CONTROLS,
        &BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS,
        &BATCH_IMPORT_FINDINGS,
        &BATCH_UPDATE_FINDINGS,
        &BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS,
        &CREATE_ACTION_TARGET,
        &CREATE_INSIGHT,
        &DELETE_ACTION_TARGET,
        &DELETE_INSIGHT,
        &DESCRIBE_ACTION_TARGETS,
        &DESCRIBE_HUB,
        &DESCRIBE_PRODUCTS,
        &DESCRIBE_STANDARDS,
        &DESCRIBE_STANDARDS_CONTROLS,
        &DISABLE_IMPORT_FINDINGS_FOR_PRODUCT,
        &DISABLE_SECURITY_HUB,
        &ENABLE_IMPORT_FINDINGS_FOR_PRODUCT,
        &ENABLE_SECURITY_HUB,
        &GET_ADMINISTRATOR_ACCOUNT,
        &GET_ENABLED_STANDARDS,
        &GET_FINDING_HISTORY,
        &GET_FINDINGS,
        &GET_INSIGHT_RESULTS,
        &GET_INSIGHTS,
        &GET_MASTER_ACCOUNT,
        &GET_SECURITY_CONTROL_DEFINITION,
        &LIST_ENABLED_PRODUCTS_FOR_IMPORT,
        &LIST_SECURITY_CONTROL_DEFINITIONS,
        &LIST_STANDARDS_CONTROL_ASSOCIATIONS,
        &LIST_TAGS_FOR_RESOURCE,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ACTION_TARGET,
        &UPDATE_FINDINGS,
        &UPDATE_INSIGHT,
        &UPDATE_SECURITY_CONTROL,
        &UPDATE_SECURITY_HUB_CONFIGURATION,
        &UPDATE_STANDARDS_CONTROL,
    ],
    unserved: super::unserved::SECURITYHUB_OPERATIONS,
};

operation! { SERVICE BatchDisableStandards BATCH_DISABLE_STANDARDS(BatchDisableStandardsRequest) -> BatchDisableStandardsResponse, ("POST", "/standards/deregister"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, ACCESS_DENIED_EXCEPTION] }
operation! { SERVICE BatchEnableStandards BATCH_ENABLE_STANDARDS(BatchEnableStandardsRequest) -> BatchEnableStandardsResponse, ("POST", "/standards/register"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, ACCESS_DENIED_EXCEPTION] }
operation! { SERVICE BatchGetSecurityControls BATCH_GET_SECURITY_CONTROLS(BatchGetSecurityControlsRequest) -> BatchGetSecurityControlsResponse, ("POST", "/securityControls/batchGet"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE BatchGetStandardsControlAssociations BATCH_GET_STANDARDS_CONTROL_ASSOCIATIONS(BatchGetStandardsControlAssociationsRequest) -> BatchGetStandardsControlAssociationsResponse, ("POST", "/associations/batchGet"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE BatchImportFindings BATCH_IMPORT_FINDINGS(BatchImportFindingsRequest) -> BatchImportFindingsResponse, ("POST", "/findings/import"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION] }
operation! { SERVICE BatchUpdateFindings BATCH_UPDATE_FINDINGS(BatchUpdateFindingsRequest) -> BatchUpdateFindingsResponse, ("PATCH", "/findings/batchupdate"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION] }
operation! { SERVICE BatchUpdateStandardsControlAssociations BATCH_UPDATE_STANDARDS_CONTROL_ASSOCIATIONS(BatchUpdateStandardsControlAssociationsRequest) -> BatchUpdateStandardsControlAssociationsResponse, ("PATCH", "/associations"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, INVALID_INPUT_EXCEPTION, ACCESS_DENIED_EXCEPTION] }
operation! { SERVICE CreateActionTarget CREATE_ACTION_TARGET(CreateActionTargetRequest) -> CreateActionTargetResponse, ("POST", "/actionTargets"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_CONFLICT_EXCEPTION] }
operation! { SERVICE CreateInsight CREATE_INSIGHT(CreateInsightRequest) -> CreateInsightResponse, ("POST", "/insights"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_CONFLICT_EXCEPTION] }
operation! { SERVICE DeleteActionTarget DELETE_ACTION_TARGET(DeleteActionTargetRequest) -> DeleteActionTargetResponse, ("DELETE", "/actionTargets/{ActionTargetArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE DeleteInsight DELETE_INSIGHT(DeleteInsightRequest) -> DeleteInsightResponse, ("DELETE", "/insights/{InsightArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE DescribeActionTargets DESCRIBE_ACTION_TARGETS(DescribeActionTargetsRequest) -> DescribeActionTargetsResponse, ("POST", "/actionTargets/get"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE DescribeHub DESCRIBE_HUB(DescribeHubRequest) -> DescribeHubResponse, ("GET", "/accounts"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, INVALID_INPUT_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE DescribeProducts DESCRIBE_PRODUCTS(DescribeProductsRequest) -> DescribeProductsResponse, ("GET", "/products"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE DescribeStandards DESCRIBE_STANDARDS(DescribeStandardsRequest) -> DescribeStandardsResponse, ("GET", "/standards"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION] }
operation! { SERVICE DescribeStandardsControls DESCRIBE_STANDARDS_CONTROLS(DescribeStandardsControlsRequest) -> DescribeStandardsControlsResponse, ("GET", "/standards/controls/{StandardsSubscriptionArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE DisableImportFindingsForProduct DISABLE_IMPORT_FINDINGS_FOR_PRODUCT(DisableImportFindingsForProductRequest) -> DisableImportFindingsForProductResponse, ("DELETE", "/productSubscriptions/{ProductSubscriptionArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION] }
operation! { SERVICE DisableSecurityHub DISABLE_SECURITY_HUB(DisableSecurityHubRequest) -> DisableSecurityHubResponse, ("DELETE", "/accounts"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, ACCESS_DENIED_EXCEPTION] }
operation! { SERVICE EnableImportFindingsForProduct ENABLE_IMPORT_FINDINGS_FOR_PRODUCT(EnableImportFindingsForProductRequest) -> EnableImportFindingsForProductResponse, ("POST", "/productSubscriptions"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION] }
operation! { SERVICE EnableSecurityHub ENABLE_SECURITY_HUB(EnableSecurityHubRequest) -> EnableSecurityHubResponse, ("POST", "/accounts"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_CONFLICT_EXCEPTION, ACCESS_DENIED_EXCEPTION] }
operation! { SERVICE GetAdministratorAccount GET_ADMINISTRATOR_ACCOUNT(GetAdministratorAccountRequest) -> GetAdministratorAccountResponse, ("GET", "/administrator"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE GetEnabledStandards GET_ENABLED_STANDARDS(GetEnabledStandardsRequest) -> GetEnabledStandardsResponse, ("POST", "/standards/get"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION] }
operation! { SERVICE GetFindingHistory GET_FINDING_HISTORY(GetFindingHistoryRequest) -> GetFindingHistoryResponse, ("POST", "/findingHistory/get"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION] }
operation! { SERVICE GetFindings GET_FINDINGS(GetFindingsRequest) -> GetFindingsResponse, ("POST", "/findings"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION] }
operation! { SERVICE GetInsightResults GET_INSIGHT_RESULTS(GetInsightResultsRequest) -> GetInsightResultsResponse, ("GET", "/insights/results/{InsightArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE GetInsights GET_INSIGHTS(GetInsightsRequest) -> GetInsightsResponse, ("POST", "/insights/get"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE GetMasterAccount GET_MASTER_ACCOUNT(GetMasterAccountRequest) -> GetMasterAccountResponse, ("GET", "/master"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] .deprecated() }
operation! { SERVICE GetSecurityControlDefinition GET_SECURITY_CONTROL_DEFINITION(GetSecurityControlDefinitionRequest) -> GetSecurityControlDefinitionResponse, ("GET", "/securityControl/definition"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE ListEnabledProductsForImport LIST_ENABLED_PRODUCTS_FOR_IMPORT(ListEnabledProductsForImportRequest) -> ListEnabledProductsForImportResponse, ("GET", "/productSubscriptions"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION] }
operation! { SERVICE ListSecurityControlDefinitions LIST_SECURITY_CONTROL_DEFINITIONS(ListSecurityControlDefinitionsRequest) -> ListSecurityControlDefinitionsResponse, ("GET", "/securityControls/definitions"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION] }
operation! { SERVICE ListStandardsControlAssociations LIST_STANDARDS_CONTROL_ASSOCIATIONS(ListStandardsControlAssociationsRequest) -> ListStandardsControlAssociationsResponse, ("GET", "/associations"), [INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, INVALID_INPUT_EXCEPTION] }
operation! { SERVICE ListTagsForResource LIST_TAGS_FOR_RESOURCE(ListTagsForResourceRequest) -> ListTagsForResourceResponse, ("GET", "/tags/{ResourceArn}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE TagResource TAG_RESOURCE(TagResourceRequest) -> TagResourceResponse, ("POST", "/tags/{ResourceArn}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE UntagResource UNTAG_RESOURCE(UntagResourceRequest) -> UntagResourceResponse, ("DELETE", "/tags/{ResourceArn}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE UpdateActionTarget UPDATE_ACTION_TARGET(UpdateActionTargetRequest) -> UpdateActionTargetResponse, ("PATCH", "/actionTargets/{ActionTargetArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE UpdateFindings UPDATE_FINDINGS(UpdateFindingsRequest) -> UpdateFindingsResponse, ("PATCH", "/findings"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE UpdateInsight UPDATE_INSIGHT(UpdateInsightRequest) -> UpdateInsightResponse, ("PATCH", "/insights/{InsightArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION] }
operation! { SERVICE UpdateSecurityControl UPDATE_SECURITY_CONTROL(UpdateSecurityControlRequest) -> UpdateSecurityControlResponse, ("PATCH", "/securityControl/update"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, RESOURCE_IN_USE_EXCEPTION, ACCESS_DENIED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, RESOURCE_IN_USE_EXCEPTION] }
operation! { SERVICE UpdateSecurityHubConfiguration UPDATE_SECURITY_HUB_CONFIGURATION(UpdateSecurityHubConfigurationRequest) -> UpdateSecurityHubConfigurationResponse, ("PATCH", "/accounts"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, ACCESS_DENIED_EXCEPTION] }
operation! { SERVICE UpdateStandardsControl UPDATE_STANDARDS_CONTROL(UpdateStandardsControlRequest) -> UpdateStandardsControlResponse, ("PATCH", "/standards/control/{StandardsControlArn+}"), [INTERNAL_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_ACCESS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, ACCESS_DENIED_EXCEPTION] }

errors! {
    access_denied ACCESS_DENIED_EXCEPTION = "AccessDeniedException" "AccessDeniedException" 403,
    internal INTERNAL_EXCEPTION = "InternalException" "InternalException" 500,
    invalid_access INVALID_ACCESS_EXCEPTION = "InvalidAccessException" "InvalidAccessException" 401,
    invalid_input INVALID_INPUT_EXCEPTION = "InvalidInputException" "InvalidInputException" 400,
    limit_exceeded LIMIT_EXCEEDED_EXCEPTION = "LimitExceededException" "LimitExceededException" 429,
    resource_conflict RESOURCE_CONFLICT_EXCEPTION = "ResourceConflictException" "ResourceConflictException" 409,
    resource_in_use RESOURCE_IN_USE_EXCEPTION = "ResourceInUseException" "ResourceInUseException" 400,
    resource_not_found RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" "ResourceNotFoundException" 404,
}

shape! { Action {
    action_type "ActionType": Option<String> = member(&types::NON_EMPTY_STRING),
    network_connection_action "NetworkConnectionAction": Option<NetworkConnectionAction> = member(&types::NETWORK_CONNECTION_ACTION),
    aws_api_call_action "AwsApiCallAction": Option<AwsApiCallAction> = member(&types::AWS_API_CALL_ACTION),
    dns_request_action "DnsRequestAction": Option<DnsRequestAction> = member(&types::DNS_REQUEST_ACTION),
    port_probe_action "PortProbeAction": Option<PortProbeAction> = member(&types::PORT_PROBE_ACTION),
} }
shape! { ActionLocalIpDetails {
    ip_address_v4 "IpAddressV4": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { ActionLocalPortDetails {
    port "Port": Option<i32> = member(&plain::INTEGER),
    port_name "PortName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { ActionRemoteIpDetails {
    ip_address_v4 "IpAddressV4": Option<String> = member(&types::NON_EMPTY_STRING),
    organization "Organization": Option<IpOrganizationDetails> = member(&types::IP_ORGANIZATION_DETAILS),
    country "Country": Option<Country> = member(&types::COUNTRY),
    city "City": Option<City> = member(&types::CITY),
    geo_location "GeoLocation": Option<GeoLocation> = member(&types::GEO_LOCATION),
} }
shape! { ActionRemotePortDetails {
    port "Port": Option<i32> = member(&plain::INTEGER),
    port_name "PortName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { ActionTarget {
    action_target_arn "ActionTargetArn": String = member(&types::NON_EMPTY_STRING).required(),
    name "Name": String = member(&types::NON_EMPTY_STRING).required(),
    description "Description": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { Actor {
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    user "User": Option<ActorUser> = member(&types::ACTOR_USER),
    session "Session": Option<ActorSession> = member(&types::ACTOR_SESSION),
} }
shape! { ActorSession {
    uid "Uid": Option<String> = member(&types::NON_EMPTY_STRING),
    mfa_status "MfaStatus": Option<String> = member(&types::ACTOR_SESSION_MFA_STATUS),
    created_time "CreatedTime": Option<i64> = member(&plain::LONG),
    issuer "Issuer": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { ActorUser {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    uid "Uid": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    credential_uid "CredentialUid": Option<String> = member(&types::NON_EMPTY_STRING),
    account "Account": Option<UserAccount> = member(&types::USER_ACCOUNT),
} }
shape! { Adjustment {
    metric "Metric": Option<String> = member(&types::NON_EMPTY_STRING),
    reason "Reason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AssociatedStandard {
    standards_id "StandardsId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AssociationSetDetails {
    association_state "AssociationState": Option<AssociationStateDetails> = member(&types::ASSOCIATION_STATE_DETAILS),
    gateway_id "GatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    main "Main": Option<bool> = member(&plain::BOOL),
    route_table_association_id "RouteTableAssociationId": Option<String> = member(&types::NON_EMPTY_STRING),
    route_table_id "RouteTableId": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AssociationStateDetails {
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
    status_message "StatusMessage": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AvailabilityZone {
    zone_name "ZoneName": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAmazonMqBrokerDetails {
    authentication_strategy "AuthenticationStrategy": Option<String> = member(&types::NON_EMPTY_STRING),
    auto_minor_version_upgrade "AutoMinorVersionUpgrade": Option<bool> = member(&plain::BOOL),
    broker_arn "BrokerArn": Option<String> = member(&types::NON_EMPTY_STRING),
    broker_name "BrokerName": Option<String> = member(&types::NON_EMPTY_STRING),
    deployment_mode "DeploymentMode": Option<String> = member(&types::NON_EMPTY_STRING),
    encryption_options "EncryptionOptions": Option<AwsAmazonMqBrokerEncryptionOptionsDetails> = member(&types::AWS_AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_DETAILS),
    engine_type "EngineType": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    host_instance_type "HostInstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    broker_id "BrokerId": Option<String> = member(&types::NON_EMPTY_STRING),
    ldap_server_metadata "LdapServerMetadata": Option<AwsAmazonMqBrokerLdapServerMetadataDetails> = member(&types::AWS_AMAZON_MQ_BROKER_LDAP_SERVER_METADATA_DETAILS),
    logs "Logs": Option<AwsAmazonMqBrokerLogsDetails> = member(&types::AWS_AMAZON_MQ_BROKER_LOGS_DETAILS),
    maintenance_window_start_time "MaintenanceWindowStartTime": Option<AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails> = member(&types::AWS_AMAZON_MQ_BROKER_MAINTENANCE_WINDOW_START_TIME_DETAILS),
    publicly_accessible "PubliclyAccessible": Option<bool> = member(&plain::BOOL),
    security_groups "SecurityGroups": Option<Vec<String>> = member(&types::STRING_LIST),
    storage_type "StorageType": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_ids "SubnetIds": Option<Vec<String>> = member(&types::STRING_LIST),
    users "Users": Option<Vec<AwsAmazonMqBrokerUsersDetails>> = member(&types::AWS_AMAZON_MQ_BROKER_USERS_LIST),
} }
shape! { AwsAmazonMqBrokerEncryptionOptionsDetails {
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    use_aws_owned_key "UseAwsOwnedKey": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsAmazonMqBrokerLdapServerMetadataDetails {
    hosts "Hosts": Option<Vec<String>> = member(&types::STRING_LIST),
    role_base "RoleBase": Option<String> = member(&types::NON_EMPTY_STRING),
    role_name "RoleName": Option<String> = member(&types::NON_EMPTY_STRING),
    role_search_matching "RoleSearchMatching": Option<String> = member(&types::NON_EMPTY_STRING),
    role_search_subtree "RoleSearchSubtree": Option<bool> = member(&plain::BOOL),
    service_account_username "ServiceAccountUsername": Option<String> = member(&types::NON_EMPTY_STRING),
    user_base "UserBase": Option<String> = member(&types::NON_EMPTY_STRING),
    user_role_name "UserRoleName": Option<String> = member(&types::NON_EMPTY_STRING),
    user_search_matching "UserSearchMatching": Option<String> = member(&types::NON_EMPTY_STRING),
    user_search_subtree "UserSearchSubtree": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsAmazonMqBrokerLogsDetails {
    audit "Audit": Option<bool> = member(&plain::BOOL),
    general "General": Option<bool> = member(&plain::BOOL),
    audit_log_group "AuditLogGroup": Option<String> = member(&types::NON_EMPTY_STRING),
    general_log_group "GeneralLogGroup": Option<String> = member(&types::NON_EMPTY_STRING),
    pending "Pending": Option<AwsAmazonMqBrokerLogsPendingDetails> = member(&types::AWS_AMAZON_MQ_BROKER_LOGS_PENDING_DETAILS),
} }
shape! { AwsAmazonMqBrokerLogsPendingDetails {
    audit "Audit": Option<bool> = member(&plain::BOOL),
    general "General": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails {
    day_of_week "DayOfWeek": Option<String> = member(&types::NON_EMPTY_STRING),
    time_of_day "TimeOfDay": Option<String> = member(&types::NON_EMPTY_STRING),
    time_zone "TimeZone": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAmazonMqBrokerUsersDetails {
    pending_change "PendingChange": Option<String> = member(&types::NON_EMPTY_STRING),
    username "Username": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsApiCallAction {
    api "Api": Option<String> = member(&types::NON_EMPTY_STRING),
    service_name "ServiceName": Option<String> = member(&types::NON_EMPTY_STRING),
    caller_type "CallerType": Option<String> = member(&types::NON_EMPTY_STRING),
    remote_ip_details "RemoteIpDetails": Option<ActionRemoteIpDetails> = member(&types::ACTION_REMOTE_IP_DETAILS),
    domain_details "DomainDetails": Option<AwsApiCallActionDomainDetails> = member(&types::AWS_API_CALL_ACTION_DOMAIN_DETAILS),
    affected_resources "AffectedResources": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    first_seen "FirstSeen": Option<String> = member(&types::NON_EMPTY_STRING),
    last_seen "LastSeen": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsApiCallActionDomainDetails {
    domain "Domain": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsApiGatewayAccessLogSettings {
    format "Format": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_arn "DestinationArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsApiGatewayCanarySettings {
    percent_traffic "PercentTraffic": Option<f64> = member(&plain::FLOAT),
    deployment_id "DeploymentId": Option<String> = member(&types::NON_EMPTY_STRING),
    stage_variable_overrides "StageVariableOverrides": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    use_stage_cache "UseStageCache": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsApiGatewayEndpointConfiguration {
    types "Types": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsApiGatewayMethodSettings {
    metrics_enabled "MetricsEnabled": Option<bool> = member(&plain::BOOL),
    logging_level "LoggingLevel": Option<String> = member(&types::NON_EMPTY_STRING),
    data_trace_enabled "DataTraceEnabled": Option<bool> = member(&plain::BOOL),
    throttling_burst_limit "ThrottlingBurstLimit": Option<i32> = member(&plain::INTEGER),
    throttling_rate_limit "ThrottlingRateLimit": Option<f64> = member(&plain::FLOAT),
    caching_enabled "CachingEnabled": Option<bool> = member(&plain::BOOL),
    cache_ttl_in_seconds "CacheTtlInSeconds": Option<i32> = member(&plain::INTEGER),
    cache_data_encrypted "CacheDataEncrypted": Option<bool> = member(&plain::BOOL),
    require_authorization_for_cache_control "RequireAuthorizationForCacheControl": Option<bool> = member(&plain::BOOL),
    unauthorized_cache_control_header_strategy "UnauthorizedCacheControlHeaderStrategy": Option<String> = member(&types::NON_EMPTY_STRING),
    http_method "HttpMethod": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_path "ResourcePath": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsApiGatewayRestApiDetails {
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    created_date "CreatedDate": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
    binary_media_types "BinaryMediaTypes": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    minimum_compression_size "MinimumCompressionSize": Option<i32> = member(&plain::INTEGER),
    api_key_source "ApiKeySource": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint_configuration "EndpointConfiguration": Option<AwsApiGatewayEndpointConfiguration> = member(&types::AWS_API_GATEWAY_ENDPOINT_CONFIGURATION),
} }
shape! { AwsApiGatewayStageDetails {
    deployment_id "DeploymentId": Option<String> = member(&types::NON_EMPTY_STRING),
    client_certificate_id "ClientCertificateId": Option<String> = member(&types::NON_EMPTY_STRING),
    stage_name "StageName": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    cache_cluster_enabled "CacheClusterEnabled": Option<bool> = member(&plain::BOOL),
    cache_cluster_size "CacheClusterSize": Option<String> = member(&types::NON_EMPTY_STRING),
    cache_cluster_status "CacheClusterStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    method_settings "MethodSettings": Option<Vec<AwsApiGatewayMethodSettings>> = member(&types::AWS_API_GATEWAY_METHOD_SETTINGS_LIST),
    variables "Variables": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    documentation_version "DocumentationVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    access_log_settings "AccessLogSettings": Option<AwsApiGatewayAccessLogSettings> = member(&types::AWS_API_GATEWAY_ACCESS_LOG_SETTINGS),
    canary_settings "CanarySettings": Option<AwsApiGatewayCanarySettings> = member(&types::AWS_API_GATEWAY_CANARY_SETTINGS),
    tracing_enabled "TracingEnabled": Option<bool> = member(&plain::BOOL),
    created_date "CreatedDate": Option<String> = member(&types::NON_EMPTY_STRING),
    last_updated_date "LastUpdatedDate": Option<String> = member(&types::NON_EMPTY_STRING),
    web_acl_arn "WebAclArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsApiGatewayV2ApiDetails {
    api_endpoint "ApiEndpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    api_id "ApiId": Option<String> = member(&types::NON_EMPTY_STRING),
    api_key_selection_expression "ApiKeySelectionExpression": Option<String> = member(&types::NON_EMPTY_STRING),
    created_date "CreatedDate": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    protocol_type "ProtocolType": Option<String> = member(&types::NON_EMPTY_STRING),
    route_selection_expression "RouteSelectionExpression": Option<String> = member(&types::NON_EMPTY_STRING),
    cors_configuration "CorsConfiguration": Option<AwsCorsConfiguration> = member(&types::AWS_CORS_CONFIGURATION),
} }
shape! { AwsApiGatewayV2RouteSettings {
    detailed_metrics_enabled "DetailedMetricsEnabled": Option<bool> = member(&plain::BOOL),
    logging_level "LoggingLevel": Option<String> = member(&types::NON_EMPTY_STRING),
    data_trace_enabled "DataTraceEnabled": Option<bool> = member(&plain::BOOL),
    throttling_burst_limit "ThrottlingBurstLimit": Option<i32> = member(&plain::INTEGER),
    throttling_rate_limit "ThrottlingRateLimit": Option<f64> = member(&plain::FLOAT),
} }
shape! { AwsApiGatewayV2StageDetails {
    client_certificate_id "ClientCertificateId": Option<String> = member(&types::NON_EMPTY_STRING),
    created_date "CreatedDate": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    default_route_settings "DefaultRouteSettings": Option<AwsApiGatewayV2RouteSettings> = member(&types::AWS_API_GATEWAY_V2_ROUTE_SETTINGS),
    deployment_id "DeploymentId": Option<String> = member(&types::NON_EMPTY_STRING),
    last_updated_date "LastUpdatedDate": Option<String> = member(&types::NON_EMPTY_STRING),
    route_settings "RouteSettings": Option<AwsApiGatewayV2RouteSettings> = member(&types::AWS_API_GATEWAY_V2_ROUTE_SETTINGS),
    stage_name "StageName": Option<String> = member(&types::NON_EMPTY_STRING),
    stage_variables "StageVariables": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    access_log_settings "AccessLogSettings": Option<AwsApiGatewayAccessLogSettings> = member(&types::AWS_API_GATEWAY_ACCESS_LOG_SETTINGS),
    auto_deploy "AutoDeploy": Option<bool> = member(&plain::BOOL),
    last_deployment_status_message "LastDeploymentStatusMessage": Option<String> = member(&types::NON_EMPTY_STRING),
    api_gateway_managed "ApiGatewayManaged": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails {
    authentication_type "AuthenticationType": Option<String> = member(&types::NON_EMPTY_STRING),
    lambda_authorizer_config "LambdaAuthorizerConfig": Option<AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS),
    open_id_connect_config "OpenIdConnectConfig": Option<AwsAppSyncGraphQlApiOpenIdConnectConfigDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS),
    user_pool_config "UserPoolConfig": Option<AwsAppSyncGraphQlApiUserPoolConfigDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS),
} }
shape! { AwsAppSyncGraphQlApiDetails {
    api_id "ApiId": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    open_id_connect_config "OpenIdConnectConfig": Option<AwsAppSyncGraphQlApiOpenIdConnectConfigDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    lambda_authorizer_config "LambdaAuthorizerConfig": Option<AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS),
    xray_enabled "XrayEnabled": Option<bool> = member(&plain::BOOL),
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    user_pool_config "UserPoolConfig": Option<AwsAppSyncGraphQlApiUserPoolConfigDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS),
    authentication_type "AuthenticationType": Option<String> = member(&types::NON_EMPTY_STRING),
    log_config "LogConfig": Option<AwsAppSyncGraphQlApiLogConfigDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_LOG_CONFIG_DETAILS),
    additional_authentication_providers "AdditionalAuthenticationProviders": Option<Vec<AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails>> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_LIST),
    waf_web_acl_arn "WafWebAclArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails {
    authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds": Option<i32> = member(&plain::INTEGER),
    authorizer_uri "AuthorizerUri": Option<String> = member(&types::NON_EMPTY_STRING),
    identity_validation_expression "IdentityValidationExpression": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAppSyncGraphQlApiLogConfigDetails {
    cloud_watch_logs_role_arn "CloudWatchLogsRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    exclude_verbose_content "ExcludeVerboseContent": Option<bool> = member(&plain::BOOL),
    field_log_level "FieldLogLevel": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAppSyncGraphQlApiOpenIdConnectConfigDetails {
    auth_tt_l "AuthTtL": Option<i64> = member(&plain::LONG),
    client_id "ClientId": Option<String> = member(&types::NON_EMPTY_STRING),
    iat_tt_l "IatTtL": Option<i64> = member(&plain::LONG),
    issuer "Issuer": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAppSyncGraphQlApiUserPoolConfigDetails {
    app_id_client_regex "AppIdClientRegex": Option<String> = member(&types::NON_EMPTY_STRING),
    aws_region "AwsRegion": Option<String> = member(&types::NON_EMPTY_STRING),
    default_action "DefaultAction": Option<String> = member(&types::NON_EMPTY_STRING),
    user_pool_id "UserPoolId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAthenaWorkGroupConfigurationDetails {
    result_configuration "ResultConfiguration": Option<AwsAthenaWorkGroupConfigurationResultConfigurationDetails> = member(&types::AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_DETAILS),
} }
shape! { AwsAthenaWorkGroupConfigurationResultConfigurationDetails {
    encryption_configuration "EncryptionConfiguration": Option<AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails> = member(&types::AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_ENCRYPTION_CONFIGURATION_DETAILS),
} }
shape! { AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails {
    encryption_option "EncryptionOption": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_key "KmsKey": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAthenaWorkGroupDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
    configuration "Configuration": Option<AwsAthenaWorkGroupConfigurationDetails> = member(&types::AWS_ATHENA_WORK_GROUP_CONFIGURATION_DETAILS),
} }
shape! { AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails {
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAutoScalingAutoScalingGroupDetails {
    launch_configuration_name "LaunchConfigurationName": Option<String> = member(&types::NON_EMPTY_STRING),
    load_balancer_names "LoadBalancerNames": Option<Vec<String>> = member(&types::STRING_LIST),
    health_check_type "HealthCheckType": Option<String> = member(&types::NON_EMPTY_STRING),
    health_check_grace_period "HealthCheckGracePeriod": Option<i32> = member(&plain::INTEGER),
    created_time "CreatedTime": Option<String> = member(&types::NON_EMPTY_STRING),
    mixed_instances_policy "MixedInstancesPolicy": Option<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_DETAILS),
    availability_zones "AvailabilityZones": Option<Vec<AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails>> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST),
    launch_template "LaunchTemplate": Option<AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION),
    capacity_rebalance "CapacityRebalance": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification {
    launch_template_id "LaunchTemplateId": Option<String> = member(&types::NON_EMPTY_STRING),
    launch_template_name "LaunchTemplateName": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails {
    instances_distribution "InstancesDistribution": Option<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_INSTANCES_DISTRIBUTION_DETAILS),
    launch_template "LaunchTemplate": Option<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_DETAILS),
} }
shape! { AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails {
    on_demand_allocation_strategy "OnDemandAllocationStrategy": Option<String> = member(&types::NON_EMPTY_STRING),
    on_demand_base_capacity "OnDemandBaseCapacity": Option<i32> = member(&plain::INTEGER),
    on_demand_percentage_above_base_capacity "OnDemandPercentageAboveBaseCapacity": Option<i32> = member(&plain::INTEGER),
    spot_allocation_strategy "SpotAllocationStrategy": Option<String> = member(&types::NON_EMPTY_STRING),
    spot_instance_pools "SpotInstancePools": Option<i32> = member(&plain::INTEGER),
    spot_max_price "SpotMaxPrice": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails {
    launch_template_specification "LaunchTemplateSpecification": Option<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION),
    overrides "Overrides": Option<Vec<AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails>> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST),
} }
shape! { AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification {
    launch_template_id "LaunchTemplateId": Option<String> = member(&types::NON_EMPTY_STRING),
    launch_template_name "LaunchTemplateName": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails {
    instance_type "InstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    weighted_capacity "WeightedCapacity": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails {
    device_name "DeviceName": Option<String> = member(&types::NON_EMPTY_STRING),
    ebs "Ebs": Option<AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails> = member(&types::AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_EBS_DETAILS),
    no_device "NoDevice": Option<bool> = member(&plain::BOOL),
    virtual_name "VirtualName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails {
    delete_on_termination "DeleteOnTermination": Option<bool> = member(&plain::BOOL),
    encrypted "Encrypted": Option<bool> = member(&plain::BOOL),
    iops "Iops": Option<i32> = member(&plain::INTEGER),
    snapshot_id "SnapshotId": Option<String> = member(&types::NON_EMPTY_STRING),
    volume_size "VolumeSize": Option<i32> = member(&plain::INTEGER),
    volume_type "VolumeType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsAutoScalingLaunchConfigurationDetails {
    associate_public_ip_address "AssociatePublicIpAddress": Option<bool> = member(&plain::BOOL),
    block_device_mappings "BlockDeviceMappings": Option<Vec<AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails>> = member(&types::AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_LIST),
    classic_link_vpc_id "ClassicLinkVpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    classic_link_vpc_security_groups "ClassicLinkVpcSecurityGroups": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    created_time "CreatedTime": Option<String> = member(&types::NON_EMPTY_STRING),
    ebs_optimized "EbsOptimized": Option<bool> = member(&plain::BOOL),
    iam_instance_profile "IamInstanceProfile": Option<String> = member(&types::NON_EMPTY_STRING),
    image_id "ImageId": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_monitoring "InstanceMonitoring": Option<AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails> = member(&types::AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_INSTANCE_MONITORING_DETAILS),
    instance_type "InstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    kernel_id "KernelId": Option<String> = member(&types::NON_EMPTY_STRING),
    key_name "KeyName": Option<String> = member(&types::NON_EMPTY_STRING),
    launch_configuration_name "LaunchConfigurationName": Option<String> = member(&types::NON_EMPTY_STRING),
    placement_tenancy "PlacementTenancy": Option<String> = member(&types::NON_EMPTY_STRING),
    ramdisk_id "RamdiskId": Option<String> = member(&types::NON_EMPTY_STRING),
    security_groups "SecurityGroups": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    spot_price "SpotPrice": Option<String> = member(&types::NON_EMPTY_STRING),
    user_data "UserData": Option<String> = member(&types::NON_EMPTY_STRING),
    metadata_options "MetadataOptions": Option<AwsAutoScalingLaunchConfigurationMetadataOptions> = member(&types::AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_METADATA_OPTIONS),
} }
shape! { AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsAutoScalingLaunchConfigurationMetadataOptions {
    http_endpoint "HttpEndpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    http_put_response_hop_limit "HttpPutResponseHopLimit": Option<i32> = member(&plain::INTEGER),
    http_tokens "HttpTokens": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupBackupPlanAdvancedBackupSettingsDetails {
    backup_options "BackupOptions": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    resource_type "ResourceType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupBackupPlanBackupPlanDetails {
    backup_plan_name "BackupPlanName": Option<String> = member(&types::NON_EMPTY_STRING),
    advanced_backup_settings "AdvancedBackupSettings": Option<Vec<AwsBackupBackupPlanAdvancedBackupSettingsDetails>> = member(&types::AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_LIST),
    backup_plan_rule "BackupPlanRule": Option<Vec<AwsBackupBackupPlanRuleDetails>> = member(&types::AWS_BACKUP_BACKUP_PLAN_RULE_LIST),
} }
shape! { AwsBackupBackupPlanDetails {
    backup_plan "BackupPlan": Option<AwsBackupBackupPlanBackupPlanDetails> = member(&types::AWS_BACKUP_BACKUP_PLAN_BACKUP_PLAN_DETAILS),
    backup_plan_arn "BackupPlanArn": Option<String> = member(&types::NON_EMPTY_STRING),
    backup_plan_id "BackupPlanId": Option<String> = member(&types::NON_EMPTY_STRING),
    version_id "VersionId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupBackupPlanLifecycleDetails {
    delete_after_days "DeleteAfterDays": Option<i64> = member(&plain::LONG),
    move_to_cold_storage_after_days "MoveToColdStorageAfterDays": Option<i64> = member(&plain::LONG),
} }
shape! { AwsBackupBackupPlanRuleCopyActionsDetails {
    destination_backup_vault_arn "DestinationBackupVaultArn": Option<String> = member(&types::NON_EMPTY_STRING),
    lifecycle "Lifecycle": Option<AwsBackupBackupPlanLifecycleDetails> = member(&types::AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS),
} }
shape! { AwsBackupBackupPlanRuleDetails {
    target_backup_vault "TargetBackupVault": Option<String> = member(&types::NON_EMPTY_STRING),
    start_window_minutes "StartWindowMinutes": Option<i64> = member(&plain::LONG),
    schedule_expression "ScheduleExpression": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_name "RuleName": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
    enable_continuous_backup "EnableContinuousBackup": Option<bool> = member(&plain::BOOL),
    completion_window_minutes "CompletionWindowMinutes": Option<i64> = member(&plain::LONG),
    copy_actions "CopyActions": Option<Vec<AwsBackupBackupPlanRuleCopyActionsDetails>> = member(&types::AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_LIST),
    lifecycle "Lifecycle": Option<AwsBackupBackupPlanLifecycleDetails> = member(&types::AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS),
} }
shape! { AwsBackupBackupVaultDetails {
    backup_vault_arn "BackupVaultArn": Option<String> = member(&types::NON_EMPTY_STRING),
    backup_vault_name "BackupVaultName": Option<String> = member(&types::NON_EMPTY_STRING),
    encryption_key_arn "EncryptionKeyArn": Option<String> = member(&types::NON_EMPTY_STRING),
    notifications "Notifications": Option<AwsBackupBackupVaultNotificationsDetails> = member(&types::AWS_BACKUP_BACKUP_VAULT_NOTIFICATIONS_DETAILS),
    access_policy "AccessPolicy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupBackupVaultNotificationsDetails {
    backup_vault_events "BackupVaultEvents": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    sns_topic_arn "SnsTopicArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupRecoveryPointCalculatedLifecycleDetails {
    delete_at "DeleteAt": Option<String> = member(&types::NON_EMPTY_STRING),
    move_to_cold_storage_at "MoveToColdStorageAt": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupRecoveryPointCreatedByDetails {
    backup_plan_arn "BackupPlanArn": Option<String> = member(&types::NON_EMPTY_STRING),
    backup_plan_id "BackupPlanId": Option<String> = member(&types::NON_EMPTY_STRING),
    backup_plan_version "BackupPlanVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    backup_rule_id "BackupRuleId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupRecoveryPointDetails {
    backup_size_in_bytes "BackupSizeInBytes": Option<i64> = member(&plain::LONG),
    backup_vault_arn "BackupVaultArn": Option<String> = member(&types::NON_EMPTY_STRING),
    backup_vault_name "BackupVaultName": Option<String> = member(&types::NON_EMPTY_STRING),
    calculated_lifecycle "CalculatedLifecycle": Option<AwsBackupRecoveryPointCalculatedLifecycleDetails> = member(&types::AWS_BACKUP_RECOVERY_POINT_CALCULATED_LIFECYCLE_DETAILS),
    completion_date "CompletionDate": Option<String> = member(&types::NON_EMPTY_STRING),
    created_by "CreatedBy": Option<AwsBackupRecoveryPointCreatedByDetails> = member(&types::AWS_BACKUP_RECOVERY_POINT_CREATED_BY_DETAILS),
    creation_date "CreationDate": Option<String> = member(&types::NON_EMPTY_STRING),
    encryption_key_arn "EncryptionKeyArn": Option<String> = member(&types::NON_EMPTY_STRING),
    iam_role_arn "IamRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    is_encrypted "IsEncrypted": Option<bool> = member(&plain::BOOL),
    last_restore_time "LastRestoreTime": Option<String> = member(&types::NON_EMPTY_STRING),
    lifecycle "Lifecycle": Option<AwsBackupRecoveryPointLifecycleDetails> = member(&types::AWS_BACKUP_RECOVERY_POINT_LIFECYCLE_DETAILS),
    recovery_point_arn "RecoveryPointArn": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_arn "ResourceArn": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_type "ResourceType": Option<String> = member(&types::NON_EMPTY_STRING),
    source_backup_vault_arn "SourceBackupVaultArn": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    status_message "StatusMessage": Option<String> = member(&types::NON_EMPTY_STRING),
    storage_class "StorageClass": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsBackupRecoveryPointLifecycleDetails {
    delete_after_days "DeleteAfterDays": Option<i64> = member(&plain::LONG),
    move_to_cold_storage_after_days "MoveToColdStorageAfterDays": Option<i64> = member(&plain::LONG),
} }
shape! { AwsCertificateManagerCertificateDetails {
    certificate_authority_arn "CertificateAuthorityArn": Option<String> = member(&types::NON_EMPTY_STRING),
    created_at "CreatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_name "DomainName": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_validation_options "DomainValidationOptions": Option<Vec<AwsCertificateManagerCertificateDomainValidationOption>> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS),
    extended_key_usages "ExtendedKeyUsages": Option<Vec<AwsCertificateManagerCertificateExtendedKeyUsage>> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGES),
    failure_reason "FailureReason": Option<String> = member(&types::NON_EMPTY_STRING),
    imported_at "ImportedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    in_use_by "InUseBy": Option<Vec<String>> = member(&types::STRING_LIST),
    issued_at "IssuedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    issuer "Issuer": Option<String> = member(&types::NON_EMPTY_STRING),
    key_algorithm "KeyAlgorithm": Option<String> = member(&types::NON_EMPTY_STRING),
    key_usages "KeyUsages": Option<Vec<AwsCertificateManagerCertificateKeyUsage>> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGES),
    not_after "NotAfter": Option<String> = member(&types::NON_EMPTY_STRING),
    not_before "NotBefore": Option<String> = member(&types::NON_EMPTY_STRING),
    options "Options": Option<AwsCertificateManagerCertificateOptions> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_OPTIONS),
    renewal_eligibility "RenewalEligibility": Option<String> = member(&types::NON_EMPTY_STRING),
    renewal_summary "RenewalSummary": Option<AwsCertificateManagerCertificateRenewalSummary> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_RENEWAL_SUMMARY),
    serial "Serial": Option<String> = member(&types::NON_EMPTY_STRING),
    signature_algorithm "SignatureAlgorithm": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    subject "Subject": Option<String> = member(&types::NON_EMPTY_STRING),
    subject_alternative_names "SubjectAlternativeNames": Option<Vec<String>> = member(&types::STRING_LIST),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCertificateManagerCertificateDomainValidationOption {
    domain_name "DomainName": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_record "ResourceRecord": Option<AwsCertificateManagerCertificateResourceRecord> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_RESOURCE_RECORD),
    validation_domain "ValidationDomain": Option<String> = member(&types::NON_EMPTY_STRING),
    validation_emails "ValidationEmails": Option<Vec<String>> = member(&types::STRING_LIST),
    validation_method "ValidationMethod": Option<String> = member(&types::NON_EMPTY_STRING),
    validation_status "ValidationStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCertificateManagerCertificateExtendedKeyUsage {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    o_id "OId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCertificateManagerCertificateKeyUsage {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCertificateManagerCertificateOptions {
    certificate_transparency_logging_preference "CertificateTransparencyLoggingPreference": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCertificateManagerCertificateRenewalSummary {
    domain_validation_options "DomainValidationOptions": Option<Vec<AwsCertificateManagerCertificateDomainValidationOption>> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS),
    renewal_status "RenewalStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    renewal_status_reason "RenewalStatusReason": Option<String> = member(&types::NON_EMPTY_STRING),
    updated_at "UpdatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCertificateManagerCertificateResourceRecord {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFormationStackDetails {
    capabilities "Capabilities": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    creation_time "CreationTime": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    disable_rollback "DisableRollback": Option<bool> = member(&plain::BOOL),
    drift_information "DriftInformation": Option<AwsCloudFormationStackDriftInformationDetails> = member(&types::AWS_CLOUD_FORMATION_STACK_DRIFT_INFORMATION_DETAILS),
    enable_termination_protection "EnableTerminationProtection": Option<bool> = member(&plain::BOOL),
    last_updated_time "LastUpdatedTime": Option<String> = member(&types::NON_EMPTY_STRING),
    notification_arns "NotificationArns": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    outputs "Outputs": Option<Vec<AwsCloudFormationStackOutputsDetails>> = member(&types::AWS_CLOUD_FORMATION_STACK_OUTPUTS_LIST),
    role_arn "RoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    stack_id "StackId": Option<String> = member(&types::NON_EMPTY_STRING),
    stack_name "StackName": Option<String> = member(&types::NON_EMPTY_STRING),
    stack_status "StackStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    stack_status_reason "StackStatusReason": Option<String> = member(&types::NON_EMPTY_STRING),
    timeout_in_minutes "TimeoutInMinutes": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsCloudFormationStackDriftInformationDetails {
    stack_drift_status "StackDriftStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFormationStackOutputsDetails {
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    output_key "OutputKey": Option<String> = member(&types::NON_EMPTY_STRING),
    output_value "OutputValue": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFrontDistributionCacheBehavior {
    viewer_protocol_policy "ViewerProtocolPolicy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFrontDistributionCacheBehaviors {
    items "Items": Option<Vec<AwsCloudFrontDistributionCacheBehavior>> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS_ITEM_LIST),
} }
shape! { AwsCloudFrontDistributionDefaultCacheBehavior {
    viewer_protocol_policy "ViewerProtocolPolicy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFrontDistributionDetails {
    cache_behaviors "CacheBehaviors": Option<AwsCloudFrontDistributionCacheBehaviors> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS),
    default_cache_behavior "DefaultCacheBehavior": Option<AwsCloudFrontDistributionDefaultCacheBehavior> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_DEFAULT_CACHE_BEHAVIOR),
    default_root_object "DefaultRootObject": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_name "DomainName": Option<String> = member(&types::NON_EMPTY_STRING),
    e_tag "ETag": Option<String> = member(&types::NON_EMPTY_STRING),
    last_modified_time "LastModifiedTime": Option<String> = member(&types::NON_EMPTY_STRING),
    logging "Logging": Option<AwsCloudFrontDistributionLogging> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_LOGGING),
    origins "Origins": Option<AwsCloudFrontDistributionOrigins> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGINS),
    origin_groups "OriginGroups": Option<AwsCloudFrontDistributionOriginGroups> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS),
    viewer_certificate "ViewerCertificate": Option<AwsCloudFrontDistributionViewerCertificate> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_VIEWER_CERTIFICATE),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    web_acl_id "WebAclId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFrontDistributionLogging {
    bucket "Bucket": Option<String> = member(&types::NON_EMPTY_STRING),
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    include_cookies "IncludeCookies": Option<bool> = member(&plain::BOOL),
    prefix "Prefix": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFrontDistributionOriginCustomOriginConfig {
    http_port "HttpPort": Option<i32> = member(&plain::INTEGER),
    https_port "HttpsPort": Option<i32> = member(&plain::INTEGER),
    origin_keepalive_timeout "OriginKeepaliveTimeout": Option<i32> = member(&plain::INTEGER),
    origin_protocol_policy "OriginProtocolPolicy": Option<String> = member(&types::NON_EMPTY_STRING),
    origin_read_timeout "OriginReadTimeout": Option<i32> = member(&plain::INTEGER),
    origin_ssl_protocols "OriginSslProtocols": Option<AwsCloudFrontDistributionOriginSslProtocols> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_SSL_PROTOCOLS),
} }
shape! { AwsCloudFrontDistributionOriginGroup {
    failover_criteria "FailoverCriteria": Option<AwsCloudFrontDistributionOriginGroupFailover> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER),
} }
shape! { AwsCloudFrontDistributionOriginGroupFailover {
    status_codes "StatusCodes": Option<AwsCloudFrontDistributionOriginGroupFailoverStatusCodes> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES),
} }
shape! { AwsCloudFrontDistributionOriginGroupFailoverStatusCodes {
    items "Items": Option<Vec<i32>> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES_ITEM_LIST),
    quantity "Quantity": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsCloudFrontDistributionOriginGroups {
    items "Items": Option<Vec<AwsCloudFrontDistributionOriginGroup>> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS_ITEM_LIST),
} }
shape! { AwsCloudFrontDistributionOriginItem {
    domain_name "DomainName": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    origin_path "OriginPath": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_origin_config "S3OriginConfig": Option<AwsCloudFrontDistributionOriginS3OriginConfig> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_S3_ORIGIN_CONFIG),
    custom_origin_config "CustomOriginConfig": Option<AwsCloudFrontDistributionOriginCustomOriginConfig> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_CUSTOM_ORIGIN_CONFIG),
} }
shape! { AwsCloudFrontDistributionOriginS3OriginConfig {
    origin_access_identity "OriginAccessIdentity": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudFrontDistributionOriginSslProtocols {
    items "Items": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    quantity "Quantity": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsCloudFrontDistributionOrigins {
    items "Items": Option<Vec<AwsCloudFrontDistributionOriginItem>> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM_LIST),
} }
shape! { AwsCloudFrontDistributionViewerCertificate {
    acm_certificate_arn "AcmCertificateArn": Option<String> = member(&types::NON_EMPTY_STRING),
    certificate "Certificate": Option<String> = member(&types::NON_EMPTY_STRING),
    certificate_source "CertificateSource": Option<String> = member(&types::NON_EMPTY_STRING),
    cloud_front_default_certificate "CloudFrontDefaultCertificate": Option<bool> = member(&plain::BOOL),
    iam_certificate_id "IamCertificateId": Option<String> = member(&types::NON_EMPTY_STRING),
    minimum_protocol_version "MinimumProtocolVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    ssl_support_method "SslSupportMethod": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudTrailTrailDetails {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    cloud_watch_logs_role_arn "CloudWatchLogsRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    has_custom_event_selectors "HasCustomEventSelectors": Option<bool> = member(&plain::BOOL),
    home_region "HomeRegion": Option<String> = member(&types::NON_EMPTY_STRING),
    include_global_service_events "IncludeGlobalServiceEvents": Option<bool> = member(&plain::BOOL),
    is_multi_region_trail "IsMultiRegionTrail": Option<bool> = member(&plain::BOOL),
    is_organization_trail "IsOrganizationTrail": Option<bool> = member(&plain::BOOL),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    log_file_validation_enabled "LogFileValidationEnabled": Option<bool> = member(&plain::BOOL),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_bucket_name "S3BucketName": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_key_prefix "S3KeyPrefix": Option<String> = member(&types::NON_EMPTY_STRING),
    sns_topic_arn "SnsTopicArn": Option<String> = member(&types::NON_EMPTY_STRING),
    sns_topic_name "SnsTopicName": Option<String> = member(&types::NON_EMPTY_STRING),
    trail_arn "TrailArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudWatchAlarmDetails {
    actions_enabled "ActionsEnabled": Option<bool> = member(&plain::BOOL),
    alarm_actions "AlarmActions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    alarm_arn "AlarmArn": Option<String> = member(&types::NON_EMPTY_STRING),
    alarm_configuration_updated_timestamp "AlarmConfigurationUpdatedTimestamp": Option<String> = member(&types::NON_EMPTY_STRING),
    alarm_description "AlarmDescription": Option<String> = member(&types::NON_EMPTY_STRING),
    alarm_name "AlarmName": Option<String> = member(&types::NON_EMPTY_STRING),
    comparison_operator "ComparisonOperator": Option<String> = member(&types::NON_EMPTY_STRING),
    datapoints_to_alarm "DatapointsToAlarm": Option<i32> = member(&plain::INTEGER),
    dimensions "Dimensions": Option<Vec<AwsCloudWatchAlarmDimensionsDetails>> = member(&types::AWS_CLOUD_WATCH_ALARM_DIMENSIONS_LIST),
    evaluate_low_sample_count_percentile "EvaluateLowSampleCountPercentile": Option<String> = member(&types::NON_EMPTY_STRING),
    evaluation_periods "EvaluationPeriods": Option<i32> = member(&plain::INTEGER),
    extended_statistic "ExtendedStatistic": Option<String> = member(&types::NON_EMPTY_STRING),
    insufficient_data_actions "InsufficientDataActions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    namespace "Namespace": Option<String> = member(&types::NON_EMPTY_STRING),
    ok_actions "OkActions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    period "Period": Option<i32> = member(&plain::INTEGER),
    statistic "Statistic": Option<String> = member(&types::NON_EMPTY_STRING),
    threshold "Threshold": Option<f64> = member(&plain::FLOAT),
    threshold_metric_id "ThresholdMetricId": Option<String> = member(&types::NON_EMPTY_STRING),
    treat_missing_data "TreatMissingData": Option<String> = member(&types::NON_EMPTY_STRING),
    unit "Unit": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCloudWatchAlarmDimensionsDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCodeBuildProjectArtifactsDetails {
    artifact_identifier "ArtifactIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    encryption_disabled "EncryptionDisabled": Option<bool> = member(&plain::BOOL),
    location "Location": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    namespace_type "NamespaceType": Option<String> = member(&types::NON_EMPTY_STRING),
    override_artifact_name "OverrideArtifactName": Option<bool> = member(&plain::BOOL),
    packaging "Packaging": Option<String> = member(&types::NON_EMPTY_STRING),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCodeBuildProjectDetails {
    encryption_key "EncryptionKey": Option<String> = member(&types::NON_EMPTY_STRING),
    artifacts "Artifacts": Option<Vec<AwsCodeBuildProjectArtifactsDetails>> = member(&types::AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST),
    environment "Environment": Option<AwsCodeBuildProjectEnvironment> = member(&types::AWS_CODE_BUILD_PROJECT_ENVIRONMENT),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    source "Source": Option<AwsCodeBuildProjectSource> = member(&types::AWS_CODE_BUILD_PROJECT_SOURCE),
    service_role "ServiceRole": Option<String> = member(&types::NON_EMPTY_STRING),
    logs_config "LogsConfig": Option<AwsCodeBuildProjectLogsConfigDetails> = member(&types::AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_DETAILS),
    vpc_config "VpcConfig": Option<AwsCodeBuildProjectVpcConfig> = member(&types::AWS_CODE_BUILD_PROJECT_VPC_CONFIG),
    secondary_artifacts "SecondaryArtifacts": Option<Vec<AwsCodeBuildProjectArtifactsDetails>> = member(&types::AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST),
} }
shape! { AwsCodeBuildProjectEnvironment {
    certificate "Certificate": Option<String> = member(&types::NON_EMPTY_STRING),
    environment_variables "EnvironmentVariables": Option<Vec<AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails>> = member(&types::AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_LIST),
    privileged_mode "PrivilegedMode": Option<bool> = member(&plain::BOOL),
    image_pull_credentials_type "ImagePullCredentialsType": Option<String> = member(&types::NON_EMPTY_STRING),
    registry_credential "RegistryCredential": Option<AwsCodeBuildProjectEnvironmentRegistryCredential> = member(&types::AWS_CODE_BUILD_PROJECT_ENVIRONMENT_REGISTRY_CREDENTIAL),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCodeBuildProjectEnvironmentRegistryCredential {
    credential "Credential": Option<String> = member(&types::NON_EMPTY_STRING),
    credential_provider "CredentialProvider": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails {
    group_name "GroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    stream_name "StreamName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCodeBuildProjectLogsConfigDetails {
    cloud_watch_logs "CloudWatchLogs": Option<AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails> = member(&types::AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_CLOUD_WATCH_LOGS_DETAILS),
    s3_logs "S3Logs": Option<AwsCodeBuildProjectLogsConfigS3LogsDetails> = member(&types::AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_S3_LOGS_DETAILS),
} }
shape! { AwsCodeBuildProjectLogsConfigS3LogsDetails {
    encryption_disabled "EncryptionDisabled": Option<bool> = member(&plain::BOOL),
    location "Location": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsCodeBuildProjectSource {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    location "Location": Option<String> = member(&types::NON_EMPTY_STRING),
    git_clone_depth "GitCloneDepth": Option<i32> = member(&plain::INTEGER),
    insecure_ssl "InsecureSsl": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsCodeBuildProjectVpcConfig {
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    subnets "Subnets": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    security_group_ids "SecurityGroupIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsCorsConfiguration {
    allow_origins "AllowOrigins": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    allow_credentials "AllowCredentials": Option<bool> = member(&plain::BOOL),
    expose_headers "ExposeHeaders": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    max_age "MaxAge": Option<i32> = member(&plain::INTEGER),
    allow_methods "AllowMethods": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    allow_headers "AllowHeaders": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsDmsEndpointDetails {
    certificate_arn "CertificateArn": Option<String> = member(&types::NON_EMPTY_STRING),
    database_name "DatabaseName": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint_arn "EndpointArn": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint_identifier "EndpointIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint_type "EndpointType": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_name "EngineName": Option<String> = member(&types::NON_EMPTY_STRING),
    external_id "ExternalId": Option<String> = member(&types::NON_EMPTY_STRING),
    extra_connection_attributes "ExtraConnectionAttributes": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
    server_name "ServerName": Option<String> = member(&types::NON_EMPTY_STRING),
    ssl_mode "SslMode": Option<String> = member(&types::NON_EMPTY_STRING),
    username "Username": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDmsReplicationInstanceDetails {
    allocated_storage "AllocatedStorage": Option<i32> = member(&plain::INTEGER),
    auto_minor_version_upgrade "AutoMinorVersionUpgrade": Option<bool> = member(&plain::BOOL),
    availability_zone "AvailabilityZone": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    multi_az "MultiAZ": Option<bool> = member(&plain::BOOL),
    preferred_maintenance_window "PreferredMaintenanceWindow": Option<String> = member(&types::NON_EMPTY_STRING),
    publicly_accessible "PubliclyAccessible": Option<bool> = member(&plain::BOOL),
    replication_instance_class "ReplicationInstanceClass": Option<String> = member(&types::NON_EMPTY_STRING),
    replication_instance_identifier "ReplicationInstanceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    replication_subnet_group "ReplicationSubnetGroup": Option<AwsDmsReplicationInstanceReplicationSubnetGroupDetails> = member(&types::AWS_DMS_REPLICATION_INSTANCE_REPLICATION_SUBNET_GROUP_DETAILS),
    vpc_security_groups "VpcSecurityGroups": Option<Vec<AwsDmsReplicationInstanceVpcSecurityGroupsDetails>> = member(&types::AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_LIST),
} }
shape! { AwsDmsReplicationInstanceReplicationSubnetGroupDetails {
    replication_subnet_group_identifier "ReplicationSubnetGroupIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDmsReplicationInstanceVpcSecurityGroupsDetails {
    vpc_security_group_id "VpcSecurityGroupId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDmsReplicationTaskDetails {
    cdc_start_position "CdcStartPosition": Option<String> = member(&types::NON_EMPTY_STRING),
    cdc_start_time "CdcStartTime": Option<String> = member(&types::NON_EMPTY_STRING),
    cdc_stop_position "CdcStopPosition": Option<String> = member(&types::NON_EMPTY_STRING),
    migration_type "MigrationType": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_identifier "ResourceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    replication_instance_arn "ReplicationInstanceArn": Option<String> = member(&types::NON_EMPTY_STRING),
    replication_task_identifier "ReplicationTaskIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    replication_task_settings "ReplicationTaskSettings": Option<String> = member(&types::NON_EMPTY_STRING),
    source_endpoint_arn "SourceEndpointArn": Option<String> = member(&types::NON_EMPTY_STRING),
    table_mappings "TableMappings": Option<String> = member(&types::NON_EMPTY_STRING),
    target_endpoint_arn "TargetEndpointArn": Option<String> = member(&types::NON_EMPTY_STRING),
    task_data "TaskData": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDynamoDbTableAttributeDefinition {
    attribute_name "AttributeName": Option<String> = member(&types::NON_EMPTY_STRING),
    attribute_type "AttributeType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDynamoDbTableBillingModeSummary {
    billing_mode "BillingMode": Option<String> = member(&types::NON_EMPTY_STRING),
    last_update_to_pay_per_request_date_time "LastUpdateToPayPerRequestDateTime": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDynamoDbTableDetails {
    attribute_definitions "AttributeDefinitions": Option<Vec<AwsDynamoDbTableAttributeDefinition>> = member(&types::AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION_LIST),
    billing_mode_summary "BillingModeSummary": Option<AwsDynamoDbTableBillingModeSummary> = member(&types::AWS_DYNAMO_DB_TABLE_BILLING_MODE_SUMMARY),
    creation_date_time "CreationDateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    global_secondary_indexes "GlobalSecondaryIndexes": Option<Vec<AwsDynamoDbTableGlobalSecondaryIndex>> = member(&types::AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX_LIST),
    global_table_version "GlobalTableVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    item_count "ItemCount": Option<i32> = member(&plain::INTEGER),
    key_schema "KeySchema": Option<Vec<AwsDynamoDbTableKeySchema>> = member(&types::AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
    latest_stream_arn "LatestStreamArn": Option<String> = member(&types::NON_EMPTY_STRING),
    latest_stream_label "LatestStreamLabel": Option<String> = member(&types::NON_EMPTY_STRING),
    local_secondary_indexes "LocalSecondaryIndexes": Option<Vec<AwsDynamoDbTableLocalSecondaryIndex>> = member(&types::AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX_LIST),
    provisioned_throughput "ProvisionedThroughput": Option<AwsDynamoDbTableProvisionedThroughput> = member(&types::AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT),
    replicas "Replicas": Option<Vec<AwsDynamoDbTableReplica>> = member(&types::AWS_DYNAMO_DB_TABLE_REPLICA_LIST),
    restore_summary "RestoreSummary": Option<AwsDynamoDbTableRestoreSummary> = member(&types::AWS_DYNAMO_DB_TABLE_RESTORE_SUMMARY),
    sse_description "SseDescription": Option<AwsDynamoDbTableSseDescription> = member(&types::AWS_DYNAMO_DB_TABLE_SSE_DESCRIPTION),
    stream_specification "StreamSpecification": Option<AwsDynamoDbTableStreamSpecification> = member(&types::AWS_DYNAMO_DB_TABLE_STREAM_SPECIFICATION),
    table_id "TableId": Option<String> = member(&types::NON_EMPTY_STRING),
    table_name "TableName": Option<String> = member(&types::NON_EMPTY_STRING),
    table_size_bytes "TableSizeBytes": Option<i64> = member(&plain::LONG),
    table_status "TableStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    deletion_protection_enabled "DeletionProtectionEnabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsDynamoDbTableGlobalSecondaryIndex {
    backfilling "Backfilling": Option<bool> = member(&plain::BOOL),
    index_arn "IndexArn": Option<String> = member(&types::NON_EMPTY_STRING),
    index_name "IndexName": Option<String> = member(&types::NON_EMPTY_STRING),
    index_size_bytes "IndexSizeBytes": Option<i64> = member(&plain::LONG),
    index_status "IndexStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    item_count "ItemCount": Option<i32> = member(&plain::INTEGER),
    key_schema "KeySchema": Option<Vec<AwsDynamoDbTableKeySchema>> = member(&types::AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
    projection "Projection": Option<AwsDynamoDbTableProjection> = member(&types::AWS_DYNAMO_DB_TABLE_PROJECTION),
    provisioned_throughput "ProvisionedThroughput": Option<AwsDynamoDbTableProvisionedThroughput> = member(&types::AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT),
} }
shape! { AwsDynamoDbTableKeySchema {
    attribute_name "AttributeName": Option<String> = member(&types::NON_EMPTY_STRING),
    key_type "KeyType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDynamoDbTableLocalSecondaryIndex {
    index_arn "IndexArn": Option<String> = member(&types::NON_EMPTY_STRING),
    index_name "IndexName": Option<String> = member(&types::NON_EMPTY_STRING),
    key_schema "KeySchema": Option<Vec<AwsDynamoDbTableKeySchema>> = member(&types::AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST),
    projection "Projection": Option<AwsDynamoDbTableProjection> = member(&types::AWS_DYNAMO_DB_TABLE_PROJECTION),
} }
shape! { AwsDynamoDbTableProjection {
    non_key_attributes "NonKeyAttributes": Option<Vec<String>> = member(&types::STRING_LIST),
    projection_type "ProjectionType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDynamoDbTableProvisionedThroughput {
    last_decrease_date_time "LastDecreaseDateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    last_increase_date_time "LastIncreaseDateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    number_of_decreases_today "NumberOfDecreasesToday": Option<i32> = member(&plain::INTEGER),
    read_capacity_units "ReadCapacityUnits": Option<i32> = member(&plain::INTEGER),
    write_capacity_units "WriteCapacityUnits": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsDynamoDbTableProvisionedThroughputOverride {
    read_capacity_units "ReadCapacityUnits": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsDynamoDbTableReplica {
    global_secondary_indexes "GlobalSecondaryIndexes": Option<Vec<AwsDynamoDbTableReplicaGlobalSecondaryIndex>> = member(&types::AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
    kms_master_key_id "KmsMasterKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    provisioned_throughput_override "ProvisionedThroughputOverride": Option<AwsDynamoDbTableProvisionedThroughputOverride> = member(&types::AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE),
    region_name "RegionName": Option<String> = member(&types::NON_EMPTY_STRING),
    replica_status "ReplicaStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    replica_status_description "ReplicaStatusDescription": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDynamoDbTableReplicaGlobalSecondaryIndex {
    index_name "IndexName": Option<String> = member(&types::NON_EMPTY_STRING),
    provisioned_throughput_override "ProvisionedThroughputOverride": Option<AwsDynamoDbTableProvisionedThroughputOverride> = member(&types::AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE),
} }
shape! { AwsDynamoDbTableRestoreSummary {
    source_backup_arn "SourceBackupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    source_table_arn "SourceTableArn": Option<String> = member(&types::NON_EMPTY_STRING),
    restore_date_time "RestoreDateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    restore_in_progress "RestoreInProgress": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsDynamoDbTableSseDescription {
    inaccessible_encryption_date_time "InaccessibleEncryptionDateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    sse_type "SseType": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_master_key_arn "KmsMasterKeyArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsDynamoDbTableStreamSpecification {
    stream_enabled "StreamEnabled": Option<bool> = member(&plain::BOOL),
    stream_view_type "StreamViewType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails {
    directory_id "DirectoryId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2ClientVpnEndpointAuthenticationOptionsDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    active_directory "ActiveDirectory": Option<AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_ACTIVE_DIRECTORY_DETAILS),
    mutual_authentication "MutualAuthentication": Option<AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_MUTUAL_AUTHENTICATION_DETAILS),
    federated_authentication "FederatedAuthentication": Option<AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_FEDERATED_AUTHENTICATION_DETAILS),
} }
shape! { AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails {
    saml_provider_arn "SamlProviderArn": Option<String> = member(&types::NON_EMPTY_STRING),
    self_service_saml_provider_arn "SelfServiceSamlProviderArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails {
    client_root_certificate_chain "ClientRootCertificateChain": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2ClientVpnEndpointClientConnectOptionsDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    lambda_function_arn "LambdaFunctionArn": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_STATUS_DETAILS),
} }
shape! { AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails {
    code "Code": Option<String> = member(&types::NON_EMPTY_STRING),
    message "Message": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    banner_text "BannerText": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2ClientVpnEndpointConnectionLogOptionsDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    cloudwatch_log_group "CloudwatchLogGroup": Option<String> = member(&types::NON_EMPTY_STRING),
    cloudwatch_log_stream "CloudwatchLogStream": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2ClientVpnEndpointDetails {
    client_vpn_endpoint_id "ClientVpnEndpointId": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    client_cidr_block "ClientCidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    dns_server "DnsServer": Option<Vec<String>> = member(&types::STRING_LIST),
    split_tunnel "SplitTunnel": Option<bool> = member(&plain::BOOL),
    transport_protocol "TransportProtocol": Option<String> = member(&types::NON_EMPTY_STRING),
    vpn_port "VpnPort": Option<i32> = member(&plain::INTEGER),
    server_certificate_arn "ServerCertificateArn": Option<String> = member(&types::NON_EMPTY_STRING),
    authentication_options "AuthenticationOptions": Option<Vec<AwsEc2ClientVpnEndpointAuthenticationOptionsDetails>> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_LIST),
    connection_log_options "ConnectionLogOptions": Option<AwsEc2ClientVpnEndpointConnectionLogOptionsDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_CONNECTION_LOG_OPTIONS_DETAILS),
    security_group_id_set "SecurityGroupIdSet": Option<Vec<String>> = member(&types::STRING_LIST),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    self_service_portal_url "SelfServicePortalUrl": Option<String> = member(&types::NON_EMPTY_STRING),
    client_connect_options "ClientConnectOptions": Option<AwsEc2ClientVpnEndpointClientConnectOptionsDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_DETAILS),
    session_timeout_hours "SessionTimeoutHours": Option<i32> = member(&plain::INTEGER),
    client_login_banner_options "ClientLoginBannerOptions": Option<AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_LOGIN_BANNER_OPTIONS_DETAILS),
} }
shape! { AwsEc2EipDetails {
    instance_id "InstanceId": Option<String> = member(&types::NON_EMPTY_STRING),
    public_ip "PublicIp": Option<String> = member(&types::NON_EMPTY_STRING),
    allocation_id "AllocationId": Option<String> = member(&types::NON_EMPTY_STRING),
    association_id "AssociationId": Option<String> = member(&types::NON_EMPTY_STRING),
    domain "Domain": Option<String> = member(&types::NON_EMPTY_STRING),
    public_ipv4_pool "PublicIpv4Pool": Option<String> = member(&types::NON_EMPTY_STRING),
    network_border_group "NetworkBorderGroup": Option<String> = member(&types::NON_EMPTY_STRING),
    network_interface_id "NetworkInterfaceId": Option<String> = member(&types::NON_EMPTY_STRING),
    network_interface_owner_id "NetworkInterfaceOwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    private_ip_address "PrivateIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2InstanceDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    image_id "ImageId": Option<String> = member(&types::NON_EMPTY_STRING),
    ip_v4_addresses "IpV4Addresses": Option<Vec<String>> = member(&types::STRING_LIST),
    ip_v6_addresses "IpV6Addresses": Option<Vec<String>> = member(&types::STRING_LIST),
    key_name "KeyName": Option<String> = member(&types::NON_EMPTY_STRING),
    iam_instance_profile_arn "IamInstanceProfileArn": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
    launched_at "LaunchedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    network_interfaces "NetworkInterfaces": Option<Vec<AwsEc2InstanceNetworkInterfacesDetails>> = member(&types::AWS_EC2_INSTANCE_NETWORK_INTERFACES_LIST),
    virtualization_type "VirtualizationType": Option<String> = member(&types::NON_EMPTY_STRING),
    metadata_options "MetadataOptions": Option<AwsEc2InstanceMetadataOptions> = member(&types::AWS_EC2_INSTANCE_METADATA_OPTIONS),
    monitoring "Monitoring": Option<AwsEc2InstanceMonitoringDetails> = member(&types::AWS_EC2_INSTANCE_MONITORING_DETAILS),
} }
shape! { AwsEc2InstanceMetadataOptions {
    http_endpoint "HttpEndpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    http_protocol_ipv6 "HttpProtocolIpv6": Option<String> = member(&types::NON_EMPTY_STRING),
    http_put_response_hop_limit "HttpPutResponseHopLimit": Option<i32> = member(&plain::INTEGER),
    http_tokens "HttpTokens": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_metadata_tags "InstanceMetadataTags": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2InstanceMonitoringDetails {
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2InstanceNetworkInterfacesDetails {
    network_interface_id "NetworkInterfaceId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails {
    device_name "DeviceName": Option<String> = member(&types::NON_EMPTY_STRING),
    ebs "Ebs": Option<AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_EBS_DETAILS),
    no_device "NoDevice": Option<String> = member(&types::NON_EMPTY_STRING),
    virtual_name "VirtualName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails {
    delete_on_termination "DeleteOnTermination": Option<bool> = member(&plain::BOOL),
    encrypted "Encrypted": Option<bool> = member(&plain::BOOL),
    iops "Iops": Option<i32> = member(&plain::INTEGER),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    snapshot_id "SnapshotId": Option<String> = member(&types::NON_EMPTY_STRING),
    throughput "Throughput": Option<i32> = member(&plain::INTEGER),
    volume_size "VolumeSize": Option<i32> = member(&plain::INTEGER),
    volume_type "VolumeType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails {
    capacity_reservation_id "CapacityReservationId": Option<String> = member(&types::NON_EMPTY_STRING),
    capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails {
    capacity_reservation_preference "CapacityReservationPreference": Option<String> = member(&types::NON_EMPTY_STRING),
    capacity_reservation_target "CapacityReservationTarget": Option<AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_CAPACITY_RESERVATION_TARGET_DETAILS),
} }
shape! { AwsEc2LaunchTemplateDataCpuOptionsDetails {
    core_count "CoreCount": Option<i32> = member(&plain::INTEGER),
    threads_per_core "ThreadsPerCore": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2LaunchTemplateDataCreditSpecificationDetails {
    cpu_credits "CpuCredits": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataDetails {
    block_device_mapping_set "BlockDeviceMappingSet": Option<Vec<AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_LIST),
    capacity_reservation_specification "CapacityReservationSpecification": Option<AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_DETAILS),
    cpu_options "CpuOptions": Option<AwsEc2LaunchTemplateDataCpuOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_CPU_OPTIONS_DETAILS),
    credit_specification "CreditSpecification": Option<AwsEc2LaunchTemplateDataCreditSpecificationDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_CREDIT_SPECIFICATION_DETAILS),
    disable_api_stop "DisableApiStop": Option<bool> = member(&plain::BOOL),
    disable_api_termination "DisableApiTermination": Option<bool> = member(&plain::BOOL),
    ebs_optimized "EbsOptimized": Option<bool> = member(&plain::BOOL),
    elastic_gpu_specification_set "ElasticGpuSpecificationSet": Option<Vec<AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_LIST),
    elastic_inference_accelerator_set "ElasticInferenceAcceleratorSet": Option<Vec<AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_LIST),
    enclave_options "EnclaveOptions": Option<AwsEc2LaunchTemplateDataEnclaveOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_ENCLAVE_OPTIONS_DETAILS),
    hibernation_options "HibernationOptions": Option<AwsEc2LaunchTemplateDataHibernationOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_HIBERNATION_OPTIONS_DETAILS),
    iam_instance_profile "IamInstanceProfile": Option<AwsEc2LaunchTemplateDataIamInstanceProfileDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_IAM_INSTANCE_PROFILE_DETAILS),
    image_id "ImageId": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_initiated_shutdown_behavior "InstanceInitiatedShutdownBehavior": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_market_options "InstanceMarketOptions": Option<AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_DETAILS),
    instance_requirements "InstanceRequirements": Option<AwsEc2LaunchTemplateDataInstanceRequirementsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_DETAILS),
    instance_type "InstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    kernel_id "KernelId": Option<String> = member(&types::NON_EMPTY_STRING),
    key_name "KeyName": Option<String> = member(&types::NON_EMPTY_STRING),
    license_set "LicenseSet": Option<Vec<AwsEc2LaunchTemplateDataLicenseSetDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_LIST),
    maintenance_options "MaintenanceOptions": Option<AwsEc2LaunchTemplateDataMaintenanceOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_MAINTENANCE_OPTIONS_DETAILS),
    metadata_options "MetadataOptions": Option<AwsEc2LaunchTemplateDataMetadataOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_METADATA_OPTIONS_DETAILS),
    monitoring "Monitoring": Option<AwsEc2LaunchTemplateDataMonitoringDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_MONITORING_DETAILS),
    network_interface_set "NetworkInterfaceSet": Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_LIST),
    placement "Placement": Option<AwsEc2LaunchTemplateDataPlacementDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_PLACEMENT_DETAILS),
    private_dns_name_options "PrivateDnsNameOptions": Option<AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_PRIVATE_DNS_NAME_OPTIONS_DETAILS),
    ram_disk_id "RamDiskId": Option<String> = member(&types::NON_EMPTY_STRING),
    security_group_id_set "SecurityGroupIdSet": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    security_group_set "SecurityGroupSet": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    user_data "UserData": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails {
    count "Count": Option<i32> = member(&plain::INTEGER),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataEnclaveOptionsDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsEc2LaunchTemplateDataHibernationOptionsDetails {
    configured "Configured": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsEc2LaunchTemplateDataIamInstanceProfileDetails {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails {
    market_type "MarketType": Option<String> = member(&types::NON_EMPTY_STRING),
    spot_options "SpotOptions": Option<AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_SPOT_OPTIONS_DETAILS),
} }
shape! { AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails {
    block_duration_minutes "BlockDurationMinutes": Option<i32> = member(&plain::INTEGER),
    instance_interruption_behavior "InstanceInterruptionBehavior": Option<String> = member(&types::NON_EMPTY_STRING),
    max_price "MaxPrice": Option<String> = member(&types::NON_EMPTY_STRING),
    spot_instance_type "SpotInstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    valid_until "ValidUntil": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails {
    max "Max": Option<i32> = member(&plain::INTEGER),
    min "Min": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails {
    max "Max": Option<i32> = member(&plain::INTEGER),
    min "Min": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails {
    max "Max": Option<i32> = member(&plain::INTEGER),
    min "Min": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsDetails {
    accelerator_count "AcceleratorCount": Option<AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_COUNT_DETAILS),
    accelerator_manufacturers "AcceleratorManufacturers": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    accelerator_names "AcceleratorNames": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB": Option<AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_TOTAL_MEMORY_MI_B_DETAILS),
    accelerator_types "AcceleratorTypes": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    bare_metal "BareMetal": Option<String> = member(&types::NON_EMPTY_STRING),
    baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps": Option<AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_BASELINE_EBS_BANDWIDTH_MBPS_DETAILS),
    burstable_performance "BurstablePerformance": Option<String> = member(&types::NON_EMPTY_STRING),
    cpu_manufacturers "CpuManufacturers": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    excluded_instance_types "ExcludedInstanceTypes": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    instance_generations "InstanceGenerations": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    local_storage "LocalStorage": Option<String> = member(&types::NON_EMPTY_STRING),
    local_storage_types "LocalStorageTypes": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    memory_gi_b_per_v_cpu "MemoryGiBPerVCpu": Option<AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_GI_B_PER_V_CPU_DETAILS),
    memory_mi_b "MemoryMiB": Option<AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_MI_B_DETAILS),
    network_interface_count "NetworkInterfaceCount": Option<AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_NETWORK_INTERFACE_COUNT_DETAILS),
    on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice": Option<i32> = member(&plain::INTEGER),
    require_hibernate_support "RequireHibernateSupport": Option<bool> = member(&plain::BOOL),
    spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice": Option<i32> = member(&plain::INTEGER),
    total_local_storage_gb "TotalLocalStorageGB": Option<AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_TOTAL_LOCAL_STORAGE_GB_DETAILS),
    v_cpu_count "VCpuCount": Option<AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_V_CPU_COUNT_DETAILS),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails {
    max "Max": Option<f64> = member(&plain::FLOAT),
    min "Min": Option<f64> = member(&plain::FLOAT),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails {
    max "Max": Option<i32> = member(&plain::INTEGER),
    min "Min": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails {
    max "Max": Option<i32> = member(&plain::INTEGER),
    min "Min": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails {
    max "Max": Option<f64> = member(&plain::FLOAT),
    min "Min": Option<f64> = member(&plain::FLOAT),
} }
shape! { AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails {
    max "Max": Option<i32> = member(&plain::INTEGER),
    min "Min": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2LaunchTemplateDataLicenseSetDetails {
    license_configuration_arn "LicenseConfigurationArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataMaintenanceOptionsDetails {
    auto_recovery "AutoRecovery": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataMetadataOptionsDetails {
    http_endpoint "HttpEndpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    http_protocol_ipv6 "HttpProtocolIpv6": Option<String> = member(&types::NON_EMPTY_STRING),
    http_tokens "HttpTokens": Option<String> = member(&types::NON_EMPTY_STRING),
    http_put_response_hop_limit "HttpPutResponseHopLimit": Option<i32> = member(&plain::INTEGER),
    instance_metadata_tags "InstanceMetadataTags": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataMonitoringDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails {
    associate_carrier_ip_address "AssociateCarrierIpAddress": Option<bool> = member(&plain::BOOL),
    associate_public_ip_address "AssociatePublicIpAddress": Option<bool> = member(&plain::BOOL),
    delete_on_termination "DeleteOnTermination": Option<bool> = member(&plain::BOOL),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    device_index "DeviceIndex": Option<i32> = member(&plain::INTEGER),
    groups "Groups": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    interface_type "InterfaceType": Option<String> = member(&types::NON_EMPTY_STRING),
    ipv4_prefix_count "Ipv4PrefixCount": Option<i32> = member(&plain::INTEGER),
    ipv4_prefixes "Ipv4Prefixes": Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_LIST),
    ipv6_address_count "Ipv6AddressCount": Option<i32> = member(&plain::INTEGER),
    ipv6_addresses "Ipv6Addresses": Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_LIST),
    ipv6_prefix_count "Ipv6PrefixCount": Option<i32> = member(&plain::INTEGER),
    ipv6_prefixes "Ipv6Prefixes": Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_LIST),
    network_card_index "NetworkCardIndex": Option<i32> = member(&plain::INTEGER),
    network_interface_id "NetworkInterfaceId": Option<String> = member(&types::NON_EMPTY_STRING),
    private_ip_address "PrivateIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
    private_ip_addresses "PrivateIpAddresses": Option<Vec<AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails>> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_LIST),
    secondary_private_ip_address_count "SecondaryPrivateIpAddressCount": Option<i32> = member(&plain::INTEGER),
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails {
    ipv4_prefix "Ipv4Prefix": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails {
    ipv6_address "Ipv6Address": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails {
    ipv6_prefix "Ipv6Prefix": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails {
    primary "Primary": Option<bool> = member(&plain::BOOL),
    private_ip_address "PrivateIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataPlacementDetails {
    affinity "Affinity": Option<String> = member(&types::NON_EMPTY_STRING),
    availability_zone "AvailabilityZone": Option<String> = member(&types::NON_EMPTY_STRING),
    group_name "GroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    host_id "HostId": Option<String> = member(&types::NON_EMPTY_STRING),
    host_resource_group_arn "HostResourceGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    partition_number "PartitionNumber": Option<i32> = member(&plain::INTEGER),
    spread_domain "SpreadDomain": Option<String> = member(&types::NON_EMPTY_STRING),
    tenancy "Tenancy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails {
    enable_resource_name_dns_aaaa_record "EnableResourceNameDnsAAAARecord": Option<bool> = member(&plain::BOOL),
    enable_resource_name_dns_a_record "EnableResourceNameDnsARecord": Option<bool> = member(&plain::BOOL),
    hostname_type "HostnameType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2LaunchTemplateDetails {
    launch_template_name "LaunchTemplateName": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    launch_template_data "LaunchTemplateData": Option<AwsEc2LaunchTemplateDataDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DATA_DETAILS),
    default_version_number "DefaultVersionNumber": Option<i64> = member(&plain::LONG),
    latest_version_number "LatestVersionNumber": Option<i64> = member(&plain::LONG),
} }
shape! { AwsEc2NetworkAclAssociation {
    network_acl_association_id "NetworkAclAssociationId": Option<String> = member(&types::NON_EMPTY_STRING),
    network_acl_id "NetworkAclId": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2NetworkAclDetails {
    is_default "IsDefault": Option<bool> = member(&plain::BOOL),
    network_acl_id "NetworkAclId": Option<String> = member(&types::NON_EMPTY_STRING),
    owner_id "OwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    associations "Associations": Option<Vec<AwsEc2NetworkAclAssociation>> = member(&types::AWS_EC2_NETWORK_ACL_ASSOCIATION_LIST),
    entries "Entries": Option<Vec<AwsEc2NetworkAclEntry>> = member(&types::AWS_EC2_NETWORK_ACL_ENTRY_LIST),
} }
shape! { AwsEc2NetworkAclEntry {
    cidr_block "CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    egress "Egress": Option<bool> = member(&plain::BOOL),
    icmp_type_code "IcmpTypeCode": Option<IcmpTypeCode> = member(&types::ICMP_TYPE_CODE),
    ipv6_cidr_block "Ipv6CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    port_range "PortRange": Option<PortRangeFromTo> = member(&types::PORT_RANGE_FROM_TO),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_action "RuleAction": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_number "RuleNumber": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2NetworkInterfaceAttachment {
    attach_time "AttachTime": Option<String> = member(&types::NON_EMPTY_STRING),
    attachment_id "AttachmentId": Option<String> = member(&types::NON_EMPTY_STRING),
    delete_on_termination "DeleteOnTermination": Option<bool> = member(&plain::BOOL),
    device_index "DeviceIndex": Option<i32> = member(&plain::INTEGER),
    instance_id "InstanceId": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_owner_id "InstanceOwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2NetworkInterfaceDetails {
    attachment "Attachment": Option<AwsEc2NetworkInterfaceAttachment> = member(&types::AWS_EC2_NETWORK_INTERFACE_ATTACHMENT),
    network_interface_id "NetworkInterfaceId": Option<String> = member(&types::NON_EMPTY_STRING),
    security_groups "SecurityGroups": Option<Vec<AwsEc2NetworkInterfaceSecurityGroup>> = member(&types::AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP_LIST),
    source_dest_check "SourceDestCheck": Option<bool> = member(&plain::BOOL),
    ip_v6_addresses "IpV6Addresses": Option<Vec<AwsEc2NetworkInterfaceIpV6AddressDetail>> = member(&types::AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_LIST),
    private_ip_addresses "PrivateIpAddresses": Option<Vec<AwsEc2NetworkInterfacePrivateIpAddressDetail>> = member(&types::AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST),
    public_dns_name "PublicDnsName": Option<String> = member(&types::NON_EMPTY_STRING),
    public_ip "PublicIp": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2NetworkInterfaceIpV6AddressDetail {
    ip_v6_address "IpV6Address": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2NetworkInterfacePrivateIpAddressDetail {
    private_ip_address "PrivateIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
    private_dns_name "PrivateDnsName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2NetworkInterfaceSecurityGroup {
    group_name "GroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    group_id "GroupId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2RouteTableDetails {
    association_set "AssociationSet": Option<Vec<AssociationSetDetails>> = member(&types::ASSOCIATION_SET_LIST),
    owner_id "OwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    propagating_vgw_set "PropagatingVgwSet": Option<Vec<PropagatingVgwSetDetails>> = member(&types::PROPAGATING_VGW_SET_LIST),
    route_table_id "RouteTableId": Option<String> = member(&types::NON_EMPTY_STRING),
    route_set "RouteSet": Option<Vec<RouteSetDetails>> = member(&types::ROUTE_SET_LIST),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2SecurityGroupDetails {
    group_name "GroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    group_id "GroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    owner_id "OwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    ip_permissions "IpPermissions": Option<Vec<AwsEc2SecurityGroupIpPermission>> = member(&types::AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST),
    ip_permissions_egress "IpPermissionsEgress": Option<Vec<AwsEc2SecurityGroupIpPermission>> = member(&types::AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST),
} }
shape! { AwsEc2SecurityGroupIpPermission {
    ip_protocol "IpProtocol": Option<String> = member(&types::NON_EMPTY_STRING),
    from_port "FromPort": Option<i32> = member(&plain::INTEGER),
    to_port "ToPort": Option<i32> = member(&plain::INTEGER),
    user_id_group_pairs "UserIdGroupPairs": Option<Vec<AwsEc2SecurityGroupUserIdGroupPair>> = member(&types::AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR_LIST),
    ip_ranges "IpRanges": Option<Vec<AwsEc2SecurityGroupIpRange>> = member(&types::AWS_EC2_SECURITY_GROUP_IP_RANGE_LIST),
    ipv6_ranges "Ipv6Ranges": Option<Vec<AwsEc2SecurityGroupIpv6Range>> = member(&types::AWS_EC2_SECURITY_GROUP_IPV6_RANGE_LIST),
    prefix_list_ids "PrefixListIds": Option<Vec<AwsEc2SecurityGroupPrefixListId>> = member(&types::AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID_LIST),
} }
shape! { AwsEc2SecurityGroupIpRange {
    cidr_ip "CidrIp": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2SecurityGroupIpv6Range {
    cidr_ipv6 "CidrIpv6": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2SecurityGroupPrefixListId {
    prefix_list_id "PrefixListId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2SecurityGroupUserIdGroupPair {
    group_id "GroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    group_name "GroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    peering_status "PeeringStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    user_id "UserId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_peering_connection_id "VpcPeeringConnectionId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2SubnetDetails {
    assign_ipv6_address_on_creation "AssignIpv6AddressOnCreation": Option<bool> = member(&plain::BOOL),
    availability_zone "AvailabilityZone": Option<String> = member(&types::NON_EMPTY_STRING),
    availability_zone_id "AvailabilityZoneId": Option<String> = member(&types::NON_EMPTY_STRING),
    available_ip_address_count "AvailableIpAddressCount": Option<i32> = member(&plain::INTEGER),
    cidr_block "CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    default_for_az "DefaultForAz": Option<bool> = member(&plain::BOOL),
    map_public_ip_on_launch "MapPublicIpOnLaunch": Option<bool> = member(&plain::BOOL),
    owner_id "OwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_arn "SubnetArn": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    ipv6_cidr_block_association_set "Ipv6CidrBlockAssociationSet": Option<Vec<Ipv6CidrBlockAssociation>> = member(&types::IPV6_CIDR_BLOCK_ASSOCIATION_LIST),
} }
shape! { AwsEc2TransitGatewayDetails {
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    default_route_table_propagation "DefaultRouteTablePropagation": Option<String> = member(&types::NON_EMPTY_STRING),
    auto_accept_shared_attachments "AutoAcceptSharedAttachments": Option<String> = member(&types::NON_EMPTY_STRING),
    default_route_table_association "DefaultRouteTableAssociation": Option<String> = member(&types::NON_EMPTY_STRING),
    transit_gateway_cidr_blocks "TransitGatewayCidrBlocks": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    association_default_route_table_id "AssociationDefaultRouteTableId": Option<String> = member(&types::NON_EMPTY_STRING),
    propagation_default_route_table_id "PropagationDefaultRouteTableId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpn_ecmp_support "VpnEcmpSupport": Option<String> = member(&types::NON_EMPTY_STRING),
    dns_support "DnsSupport": Option<String> = member(&types::NON_EMPTY_STRING),
    multicast_support "MulticastSupport": Option<String> = member(&types::NON_EMPTY_STRING),
    amazon_side_asn "AmazonSideAsn": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEc2VolumeAttachment {
    attach_time "AttachTime": Option<String> = member(&types::NON_EMPTY_STRING),
    delete_on_termination "DeleteOnTermination": Option<bool> = member(&plain::BOOL),
    instance_id "InstanceId": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VolumeDetails {
    create_time "CreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    device_name "DeviceName": Option<String> = member(&types::NON_EMPTY_STRING),
    encrypted "Encrypted": Option<bool> = member(&plain::BOOL),
    size "Size": Option<i32> = member(&plain::INTEGER),
    snapshot_id "SnapshotId": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    attachments "Attachments": Option<Vec<AwsEc2VolumeAttachment>> = member(&types::AWS_EC2_VOLUME_ATTACHMENT_LIST),
    volume_id "VolumeId": Option<String> = member(&types::NON_EMPTY_STRING),
    volume_type "VolumeType": Option<String> = member(&types::NON_EMPTY_STRING),
    volume_scan_status "VolumeScanStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpcDetails {
    cidr_block_association_set "CidrBlockAssociationSet": Option<Vec<CidrBlockAssociation>> = member(&types::CIDR_BLOCK_ASSOCIATION_LIST),
    ipv6_cidr_block_association_set "Ipv6CidrBlockAssociationSet": Option<Vec<Ipv6CidrBlockAssociation>> = member(&types::IPV6_CIDR_BLOCK_ASSOCIATION_LIST),
    dhcp_options_id "DhcpOptionsId": Option<String> = member(&types::NON_EMPTY_STRING),
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpcEndpointServiceDetails {
    acceptance_required "AcceptanceRequired": Option<bool> = member(&plain::BOOL),
    availability_zones "AvailabilityZones": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    base_endpoint_dns_names "BaseEndpointDnsNames": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    manages_vpc_endpoints "ManagesVpcEndpoints": Option<bool> = member(&plain::BOOL),
    gateway_load_balancer_arns "GatewayLoadBalancerArns": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    network_load_balancer_arns "NetworkLoadBalancerArns": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    private_dns_name "PrivateDnsName": Option<String> = member(&types::NON_EMPTY_STRING),
    service_id "ServiceId": Option<String> = member(&types::NON_EMPTY_STRING),
    service_name "ServiceName": Option<String> = member(&types::NON_EMPTY_STRING),
    service_state "ServiceState": Option<String> = member(&types::NON_EMPTY_STRING),
    service_type "ServiceType": Option<Vec<AwsEc2VpcEndpointServiceServiceTypeDetails>> = member(&types::AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_LIST),
} }
shape! { AwsEc2VpcEndpointServiceServiceTypeDetails {
    service_type "ServiceType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpcPeeringConnectionDetails {
    accepter_vpc_info "AccepterVpcInfo": Option<AwsEc2VpcPeeringConnectionVpcInfoDetails> = member(&types::AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS),
    expiration_time "ExpirationTime": Option<String> = member(&types::NON_EMPTY_STRING),
    requester_vpc_info "RequesterVpcInfo": Option<AwsEc2VpcPeeringConnectionVpcInfoDetails> = member(&types::AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS),
    status "Status": Option<AwsEc2VpcPeeringConnectionStatusDetails> = member(&types::AWS_EC2_VPC_PEERING_CONNECTION_STATUS_DETAILS),
    vpc_peering_connection_id "VpcPeeringConnectionId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpcPeeringConnectionStatusDetails {
    code "Code": Option<String> = member(&types::NON_EMPTY_STRING),
    message "Message": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpcPeeringConnectionVpcInfoDetails {
    cidr_block "CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    cidr_block_set "CidrBlockSet": Option<Vec<VpcInfoCidrBlockSetDetails>> = member(&types::VPC_INFO_CIDR_BLOCK_SET_LIST),
    ipv6_cidr_block_set "Ipv6CidrBlockSet": Option<Vec<VpcInfoIpv6CidrBlockSetDetails>> = member(&types::VPC_INFO_IPV6_CIDR_BLOCK_SET_LIST),
    owner_id "OwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    peering_options "PeeringOptions": Option<VpcInfoPeeringOptionsDetails> = member(&types::VPC_INFO_PEERING_OPTIONS_DETAILS),
    region "Region": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpnConnectionDetails {
    vpn_connection_id "VpnConnectionId": Option<String> = member(&types::NON_EMPTY_STRING),
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
    customer_gateway_id "CustomerGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    customer_gateway_configuration "CustomerGatewayConfiguration": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    vpn_gateway_id "VpnGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    category "Category": Option<String> = member(&types::NON_EMPTY_STRING),
    vgw_telemetry "VgwTelemetry": Option<Vec<AwsEc2VpnConnectionVgwTelemetryDetails>> = member(&types::AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_LIST),
    options "Options": Option<AwsEc2VpnConnectionOptionsDetails> = member(&types::AWS_EC2_VPN_CONNECTION_OPTIONS_DETAILS),
    routes "Routes": Option<Vec<AwsEc2VpnConnectionRoutesDetails>> = member(&types::AWS_EC2_VPN_CONNECTION_ROUTES_LIST),
    transit_gateway_id "TransitGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpnConnectionOptionsDetails {
    static_routes_only "StaticRoutesOnly": Option<bool> = member(&plain::BOOL),
    tunnel_options "TunnelOptions": Option<Vec<AwsEc2VpnConnectionOptionsTunnelOptionsDetails>> = member(&types::AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_LIST),
} }
shape! { AwsEc2VpnConnectionOptionsTunnelOptionsDetails {
    dpd_timeout_seconds "DpdTimeoutSeconds": Option<i32> = member(&plain::INTEGER),
    ike_versions "IkeVersions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    outside_ip_address "OutsideIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
    phase1_dh_group_numbers "Phase1DhGroupNumbers": Option<Vec<i32>> = member(&types::INTEGER_LIST),
    phase1_encryption_algorithms "Phase1EncryptionAlgorithms": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    phase1_integrity_algorithms "Phase1IntegrityAlgorithms": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    phase1_lifetime_seconds "Phase1LifetimeSeconds": Option<i32> = member(&plain::INTEGER),
    phase2_dh_group_numbers "Phase2DhGroupNumbers": Option<Vec<i32>> = member(&types::INTEGER_LIST),
    phase2_encryption_algorithms "Phase2EncryptionAlgorithms": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    phase2_integrity_algorithms "Phase2IntegrityAlgorithms": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    phase2_lifetime_seconds "Phase2LifetimeSeconds": Option<i32> = member(&plain::INTEGER),
    pre_shared_key "PreSharedKey": Option<String> = member(&types::NON_EMPTY_STRING),
    rekey_fuzz_percentage "RekeyFuzzPercentage": Option<i32> = member(&plain::INTEGER),
    rekey_margin_time_seconds "RekeyMarginTimeSeconds": Option<i32> = member(&plain::INTEGER),
    replay_window_size "ReplayWindowSize": Option<i32> = member(&plain::INTEGER),
    tunnel_inside_cidr "TunnelInsideCidr": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpnConnectionRoutesDetails {
    destination_cidr_block "DestinationCidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEc2VpnConnectionVgwTelemetryDetails {
    accepted_route_count "AcceptedRouteCount": Option<i32> = member(&plain::INTEGER),
    certificate_arn "CertificateArn": Option<String> = member(&types::NON_EMPTY_STRING),
    last_status_change "LastStatusChange": Option<String> = member(&types::NON_EMPTY_STRING),
    outside_ip_address "OutsideIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    status_message "StatusMessage": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcrContainerImageDetails {
    registry_id "RegistryId": Option<String> = member(&types::NON_EMPTY_STRING),
    repository_name "RepositoryName": Option<String> = member(&types::NON_EMPTY_STRING),
    architecture "Architecture": Option<String> = member(&types::NON_EMPTY_STRING),
    image_digest "ImageDigest": Option<String> = member(&types::NON_EMPTY_STRING),
    image_tags "ImageTags": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    image_published_at "ImagePublishedAt": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcrRepositoryDetails {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    image_scanning_configuration "ImageScanningConfiguration": Option<AwsEcrRepositoryImageScanningConfigurationDetails> = member(&types::AWS_ECR_REPOSITORY_IMAGE_SCANNING_CONFIGURATION_DETAILS),
    image_tag_mutability "ImageTagMutability": Option<String> = member(&types::NON_EMPTY_STRING),
    lifecycle_policy "LifecyclePolicy": Option<AwsEcrRepositoryLifecyclePolicyDetails> = member(&types::AWS_ECR_REPOSITORY_LIFECYCLE_POLICY_DETAILS),
    repository_name "RepositoryName": Option<String> = member(&types::NON_EMPTY_STRING),
    repository_policy_text "RepositoryPolicyText": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcrRepositoryImageScanningConfigurationDetails {
    scan_on_push "ScanOnPush": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsEcrRepositoryLifecyclePolicyDetails {
    lifecycle_policy_text "LifecyclePolicyText": Option<String> = member(&types::NON_EMPTY_STRING),
    registry_id "RegistryId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsClusterClusterSettingsDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsClusterConfigurationDetails {
    execute_command_configuration "ExecuteCommandConfiguration": Option<AwsEcsClusterConfigurationExecuteCommandConfigurationDetails> = member(&types::AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_DETAILS),
} }
shape! { AwsEcsClusterConfigurationExecuteCommandConfigurationDetails {
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    log_configuration "LogConfiguration": Option<AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails> = member(&types::AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_LOG_CONFIGURATION_DETAILS),
    logging "Logging": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails {
    cloud_watch_encryption_enabled "CloudWatchEncryptionEnabled": Option<bool> = member(&plain::BOOL),
    cloud_watch_log_group_name "CloudWatchLogGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_bucket_name "S3BucketName": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_encryption_enabled "S3EncryptionEnabled": Option<bool> = member(&plain::BOOL),
    s3_key_prefix "S3KeyPrefix": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsClusterDefaultCapacityProviderStrategyDetails {
    base "Base": Option<i32> = member(&plain::INTEGER),
    capacity_provider "CapacityProvider": Option<String> = member(&types::NON_EMPTY_STRING),
    weight "Weight": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEcsClusterDetails {
    cluster_arn "ClusterArn": Option<String> = member(&types::NON_EMPTY_STRING),
    active_services_count "ActiveServicesCount": Option<i32> = member(&plain::INTEGER),
    capacity_providers "CapacityProviders": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    cluster_settings "ClusterSettings": Option<Vec<AwsEcsClusterClusterSettingsDetails>> = member(&types::AWS_ECS_CLUSTER_CLUSTER_SETTINGS_LIST),
    configuration "Configuration": Option<AwsEcsClusterConfigurationDetails> = member(&types::AWS_ECS_CLUSTER_CONFIGURATION_DETAILS),
    default_capacity_provider_strategy "DefaultCapacityProviderStrategy": Option<Vec<AwsEcsClusterDefaultCapacityProviderStrategyDetails>> = member(&types::AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_LIST),
    cluster_name "ClusterName": Option<String> = member(&types::NON_EMPTY_STRING),
    registered_container_instances_count "RegisteredContainerInstancesCount": Option<i32> = member(&plain::INTEGER),
    running_tasks_count "RunningTasksCount": Option<i32> = member(&plain::INTEGER),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsContainerDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    image "Image": Option<String> = member(&types::NON_EMPTY_STRING),
    mount_points "MountPoints": Option<Vec<AwsMountPoint>> = member(&types::AWS_MOUNT_POINT_LIST),
    privileged "Privileged": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsEcsServiceCapacityProviderStrategyDetails {
    base "Base": Option<i32> = member(&plain::INTEGER),
    capacity_provider "CapacityProvider": Option<String> = member(&types::NON_EMPTY_STRING),
    weight "Weight": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails {
    enable "Enable": Option<bool> = member(&plain::BOOL),
    rollback "Rollback": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsEcsServiceDeploymentConfigurationDetails {
    deployment_circuit_breaker "DeploymentCircuitBreaker": Option<AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails> = member(&types::AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DEPLOYMENT_CIRCUIT_BREAKER_DETAILS),
    maximum_percent "MaximumPercent": Option<i32> = member(&plain::INTEGER),
    minimum_healthy_percent "MinimumHealthyPercent": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEcsServiceDeploymentControllerDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsServiceDetails {
    capacity_provider_strategy "CapacityProviderStrategy": Option<Vec<AwsEcsServiceCapacityProviderStrategyDetails>> = member(&types::AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_LIST),
    cluster "Cluster": Option<String> = member(&types::NON_EMPTY_STRING),
    deployment_configuration "DeploymentConfiguration": Option<AwsEcsServiceDeploymentConfigurationDetails> = member(&types::AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DETAILS),
    deployment_controller "DeploymentController": Option<AwsEcsServiceDeploymentControllerDetails> = member(&types::AWS_ECS_SERVICE_DEPLOYMENT_CONTROLLER_DETAILS),
    desired_count "DesiredCount": Option<i32> = member(&plain::INTEGER),
    enable_ecs_managed_tags "EnableEcsManagedTags": Option<bool> = member(&plain::BOOL),
    enable_execute_command "EnableExecuteCommand": Option<bool> = member(&plain::BOOL),
    health_check_grace_period_seconds "HealthCheckGracePeriodSeconds": Option<i32> = member(&plain::INTEGER),
    launch_type "LaunchType": Option<String> = member(&types::NON_EMPTY_STRING),
    load_balancers "LoadBalancers": Option<Vec<AwsEcsServiceLoadBalancersDetails>> = member(&types::AWS_ECS_SERVICE_LOAD_BALANCERS_LIST),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    network_configuration "NetworkConfiguration": Option<AwsEcsServiceNetworkConfigurationDetails> = member(&types::AWS_ECS_SERVICE_NETWORK_CONFIGURATION_DETAILS),
    placement_constraints "PlacementConstraints": Option<Vec<AwsEcsServicePlacementConstraintsDetails>> = member(&types::AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_LIST),
    placement_strategies "PlacementStrategies": Option<Vec<AwsEcsServicePlacementStrategiesDetails>> = member(&types::AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_LIST),
    platform_version "PlatformVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    propagate_tags "PropagateTags": Option<String> = member(&types::NON_EMPTY_STRING),
    role "Role": Option<String> = member(&types::NON_EMPTY_STRING),
    scheduling_strategy "SchedulingStrategy": Option<String> = member(&types::NON_EMPTY_STRING),
    service_arn "ServiceArn": Option<String> = member(&types::NON_EMPTY_STRING),
    service_name "ServiceName": Option<String> = member(&types::NON_EMPTY_STRING),
    service_registries "ServiceRegistries": Option<Vec<AwsEcsServiceServiceRegistriesDetails>> = member(&types::AWS_ECS_SERVICE_SERVICE_REGISTRIES_LIST),
    task_definition "TaskDefinition": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsServiceLoadBalancersDetails {
    container_name "ContainerName": Option<String> = member(&types::NON_EMPTY_STRING),
    container_port "ContainerPort": Option<i32> = member(&plain::INTEGER),
    load_balancer_name "LoadBalancerName": Option<String> = member(&types::NON_EMPTY_STRING),
    target_group_arn "TargetGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails {
    assign_public_ip "AssignPublicIp": Option<String> = member(&types::NON_EMPTY_STRING),
    security_groups "SecurityGroups": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    subnets "Subnets": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsEcsServiceNetworkConfigurationDetails {
    aws_vpc_configuration "AwsVpcConfiguration": Option<AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails> = member(&types::AWS_ECS_SERVICE_NETWORK_CONFIGURATION_AWS_VPC_CONFIGURATION_DETAILS),
} }
shape! { AwsEcsServicePlacementConstraintsDetails {
    expression "Expression": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsServicePlacementStrategiesDetails {
    field "Field": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsServiceServiceRegistriesDetails {
    container_name "ContainerName": Option<String> = member(&types::NON_EMPTY_STRING),
    container_port "ContainerPort": Option<i32> = member(&plain::INTEGER),
    port "Port": Option<i32> = member(&plain::INTEGER),
    registry_arn "RegistryArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails {
    condition "Condition": Option<String> = member(&types::NON_EMPTY_STRING),
    container_name "ContainerName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsDetails {
    command "Command": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    cpu "Cpu": Option<i32> = member(&plain::INTEGER),
    depends_on "DependsOn": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_LIST),
    disable_networking "DisableNetworking": Option<bool> = member(&plain::BOOL),
    dns_search_domains "DnsSearchDomains": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    dns_servers "DnsServers": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    docker_labels "DockerLabels": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    docker_security_options "DockerSecurityOptions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    entry_point "EntryPoint": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    environment "Environment": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_LIST),
    environment_files "EnvironmentFiles": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_LIST),
    essential "Essential": Option<bool> = member(&plain::BOOL),
    extra_hosts "ExtraHosts": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_LIST),
    firelens_configuration "FirelensConfiguration": Option<AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_FIRELENS_CONFIGURATION_DETAILS),
    health_check "HealthCheck": Option<AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_HEALTH_CHECK_DETAILS),
    hostname "Hostname": Option<String> = member(&types::NON_EMPTY_STRING),
    image "Image": Option<String> = member(&types::NON_EMPTY_STRING),
    interactive "Interactive": Option<bool> = member(&plain::BOOL),
    links "Links": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    linux_parameters "LinuxParameters": Option<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DETAILS),
    log_configuration "LogConfiguration": Option<AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_DETAILS),
    memory "Memory": Option<i32> = member(&plain::INTEGER),
    memory_reservation "MemoryReservation": Option<i32> = member(&plain::INTEGER),
    mount_points "MountPoints": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_LIST),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    port_mappings "PortMappings": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_LIST),
    privileged "Privileged": Option<bool> = member(&plain::BOOL),
    pseudo_terminal "PseudoTerminal": Option<bool> = member(&plain::BOOL),
    readonly_root_filesystem "ReadonlyRootFilesystem": Option<bool> = member(&plain::BOOL),
    repository_credentials "RepositoryCredentials": Option<AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_REPOSITORY_CREDENTIALS_DETAILS),
    resource_requirements "ResourceRequirements": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_LIST),
    secrets "Secrets": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_LIST),
    start_timeout "StartTimeout": Option<i32> = member(&plain::INTEGER),
    stop_timeout "StopTimeout": Option<i32> = member(&plain::INTEGER),
    system_controls "SystemControls": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_LIST),
    ulimits "Ulimits": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_LIST),
    user "User": Option<String> = member(&types::NON_EMPTY_STRING),
    volumes_from "VolumesFrom": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_LIST),
    working_directory "WorkingDirectory": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails {
    hostname "Hostname": Option<String> = member(&types::NON_EMPTY_STRING),
    ip_address "IpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails {
    options "Options": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails {
    command "Command": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    interval "Interval": Option<i32> = member(&plain::INTEGER),
    retries "Retries": Option<i32> = member(&plain::INTEGER),
    start_period "StartPeriod": Option<i32> = member(&plain::INTEGER),
    timeout "Timeout": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails {
    add "Add": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    drop "Drop": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails {
    capabilities "Capabilities": Option<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_CAPABILITIES_DETAILS),
    devices "Devices": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_LIST),
    init_process_enabled "InitProcessEnabled": Option<bool> = member(&plain::BOOL),
    max_swap "MaxSwap": Option<i32> = member(&plain::INTEGER),
    shared_memory_size "SharedMemorySize": Option<i32> = member(&plain::INTEGER),
    swappiness "Swappiness": Option<i32> = member(&plain::INTEGER),
    tmpfs "Tmpfs": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_LIST),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails {
    container_path "ContainerPath": Option<String> = member(&types::NON_EMPTY_STRING),
    host_path "HostPath": Option<String> = member(&types::NON_EMPTY_STRING),
    permissions "Permissions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails {
    container_path "ContainerPath": Option<String> = member(&types::NON_EMPTY_STRING),
    mount_options "MountOptions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    size "Size": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails {
    log_driver "LogDriver": Option<String> = member(&types::NON_EMPTY_STRING),
    options "Options": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    secret_options "SecretOptions": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_LIST),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value_from "ValueFrom": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails {
    container_path "ContainerPath": Option<String> = member(&types::NON_EMPTY_STRING),
    read_only "ReadOnly": Option<bool> = member(&plain::BOOL),
    source_volume "SourceVolume": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails {
    container_port "ContainerPort": Option<i32> = member(&plain::INTEGER),
    host_port "HostPort": Option<i32> = member(&plain::INTEGER),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails {
    credentials_parameter "CredentialsParameter": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value_from "ValueFrom": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails {
    namespace "Namespace": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails {
    hard_limit "HardLimit": Option<i32> = member(&plain::INTEGER),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    soft_limit "SoftLimit": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails {
    read_only "ReadOnly": Option<bool> = member(&plain::BOOL),
    source_container "SourceContainer": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionDetails {
    container_definitions "ContainerDefinitions": Option<Vec<AwsEcsTaskDefinitionContainerDefinitionsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LIST),
    cpu "Cpu": Option<String> = member(&types::NON_EMPTY_STRING),
    execution_role_arn "ExecutionRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    family "Family": Option<String> = member(&types::NON_EMPTY_STRING),
    inference_accelerators "InferenceAccelerators": Option<Vec<AwsEcsTaskDefinitionInferenceAcceleratorsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_LIST),
    ipc_mode "IpcMode": Option<String> = member(&types::NON_EMPTY_STRING),
    memory "Memory": Option<String> = member(&types::NON_EMPTY_STRING),
    network_mode "NetworkMode": Option<String> = member(&types::NON_EMPTY_STRING),
    pid_mode "PidMode": Option<String> = member(&types::NON_EMPTY_STRING),
    placement_constraints "PlacementConstraints": Option<Vec<AwsEcsTaskDefinitionPlacementConstraintsDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_LIST),
    proxy_configuration "ProxyConfiguration": Option<AwsEcsTaskDefinitionProxyConfigurationDetails> = member(&types::AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_DETAILS),
    requires_compatibilities "RequiresCompatibilities": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    task_role_arn "TaskRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    volumes "Volumes": Option<Vec<AwsEcsTaskDefinitionVolumesDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_VOLUMES_LIST),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionInferenceAcceleratorsDetails {
    device_name "DeviceName": Option<String> = member(&types::NON_EMPTY_STRING),
    device_type "DeviceType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionPlacementConstraintsDetails {
    expression "Expression": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionProxyConfigurationDetails {
    container_name "ContainerName": Option<String> = member(&types::NON_EMPTY_STRING),
    proxy_configuration_properties "ProxyConfigurationProperties": Option<Vec<AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails>> = member(&types::AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_LIST),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionVolumesDetails {
    docker_volume_configuration "DockerVolumeConfiguration": Option<AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails> = member(&types::AWS_ECS_TASK_DEFINITION_VOLUMES_DOCKER_VOLUME_CONFIGURATION_DETAILS),
    efs_volume_configuration "EfsVolumeConfiguration": Option<AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails> = member(&types::AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_DETAILS),
    host "Host": Option<AwsEcsTaskDefinitionVolumesHostDetails> = member(&types::AWS_ECS_TASK_DEFINITION_VOLUMES_HOST_DETAILS),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails {
    autoprovision "Autoprovision": Option<bool> = member(&plain::BOOL),
    driver "Driver": Option<String> = member(&types::NON_EMPTY_STRING),
    driver_opts "DriverOpts": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    labels "Labels": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    scope "Scope": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails {
    access_point_id "AccessPointId": Option<String> = member(&types::NON_EMPTY_STRING),
    iam "Iam": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails {
    authorization_config "AuthorizationConfig": Option<AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails> = member(&types::AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_AUTHORIZATION_CONFIG_DETAILS),
    filesystem_id "FilesystemId": Option<String> = member(&types::NON_EMPTY_STRING),
    root_directory "RootDirectory": Option<String> = member(&types::NON_EMPTY_STRING),
    transit_encryption "TransitEncryption": Option<String> = member(&types::NON_EMPTY_STRING),
    transit_encryption_port "TransitEncryptionPort": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsEcsTaskDefinitionVolumesHostDetails {
    source_path "SourcePath": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEcsTaskDetails {
    cluster_arn "ClusterArn": Option<String> = member(&types::NON_EMPTY_STRING),
    task_definition_arn "TaskDefinitionArn": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
    created_at "CreatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    started_at "StartedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    started_by "StartedBy": Option<String> = member(&types::NON_EMPTY_STRING),
    group "Group": Option<String> = member(&types::NON_EMPTY_STRING),
    volumes "Volumes": Option<Vec<AwsEcsTaskVolumeDetails>> = member(&types::AWS_ECS_TASK_VOLUME_DETAILS_LIST),
    containers "Containers": Option<Vec<AwsEcsContainerDetails>> = member(&types::AWS_ECS_CONTAINER_DETAILS_LIST),
} }
shape! { AwsEcsTaskVolumeDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    host "Host": Option<AwsEcsTaskVolumeHostDetails> = member(&types::AWS_ECS_TASK_VOLUME_HOST_DETAILS),
} }
shape! { AwsEcsTaskVolumeHostDetails {
    source_path "SourcePath": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEfsAccessPointDetails {
    access_point_id "AccessPointId": Option<String> = member(&types::NON_EMPTY_STRING),
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    client_token "ClientToken": Option<String> = member(&types::NON_EMPTY_STRING),
    file_system_id "FileSystemId": Option<String> = member(&types::NON_EMPTY_STRING),
    posix_user "PosixUser": Option<AwsEfsAccessPointPosixUserDetails> = member(&types::AWS_EFS_ACCESS_POINT_POSIX_USER_DETAILS),
    root_directory "RootDirectory": Option<AwsEfsAccessPointRootDirectoryDetails> = member(&types::AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_DETAILS),
} }
shape! { AwsEfsAccessPointPosixUserDetails {
    gid "Gid": Option<String> = member(&types::NON_EMPTY_STRING),
    secondary_gids "SecondaryGids": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    uid "Uid": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEfsAccessPointRootDirectoryCreationInfoDetails {
    owner_gid "OwnerGid": Option<String> = member(&types::NON_EMPTY_STRING),
    owner_uid "OwnerUid": Option<String> = member(&types::NON_EMPTY_STRING),
    permissions "Permissions": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEfsAccessPointRootDirectoryDetails {
    creation_info "CreationInfo": Option<AwsEfsAccessPointRootDirectoryCreationInfoDetails> = member(&types::AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_CREATION_INFO_DETAILS),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEksClusterDetails {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    certificate_authority_data "CertificateAuthorityData": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_status "ClusterStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint "Endpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    resources_vpc_config "ResourcesVpcConfig": Option<AwsEksClusterResourcesVpcConfigDetails> = member(&types::AWS_EKS_CLUSTER_RESOURCES_VPC_CONFIG_DETAILS),
    role_arn "RoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
    logging "Logging": Option<AwsEksClusterLoggingDetails> = member(&types::AWS_EKS_CLUSTER_LOGGING_DETAILS),
} }
shape! { AwsEksClusterLoggingClusterLoggingDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    types "Types": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsEksClusterLoggingDetails {
    cluster_logging "ClusterLogging": Option<Vec<AwsEksClusterLoggingClusterLoggingDetails>> = member(&types::AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_LIST),
} }
shape! { AwsEksClusterResourcesVpcConfigDetails {
    security_group_ids "SecurityGroupIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    subnet_ids "SubnetIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    endpoint_public_access "EndpointPublicAccess": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsElasticBeanstalkEnvironmentDetails {
    application_name "ApplicationName": Option<String> = member(&types::NON_EMPTY_STRING),
    cname "Cname": Option<String> = member(&types::NON_EMPTY_STRING),
    date_created "DateCreated": Option<String> = member(&types::NON_EMPTY_STRING),
    date_updated "DateUpdated": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint_url "EndpointUrl": Option<String> = member(&types::NON_EMPTY_STRING),
    environment_arn "EnvironmentArn": Option<String> = member(&types::NON_EMPTY_STRING),
    environment_id "EnvironmentId": Option<String> = member(&types::NON_EMPTY_STRING),
    environment_links "EnvironmentLinks": Option<Vec<AwsElasticBeanstalkEnvironmentEnvironmentLink>> = member(&types::AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINKS),
    environment_name "EnvironmentName": Option<String> = member(&types::NON_EMPTY_STRING),
    option_settings "OptionSettings": Option<Vec<AwsElasticBeanstalkEnvironmentOptionSetting>> = member(&types::AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTINGS),
    platform_arn "PlatformArn": Option<String> = member(&types::NON_EMPTY_STRING),
    solution_stack_name "SolutionStackName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    tier "Tier": Option<AwsElasticBeanstalkEnvironmentTier> = member(&types::AWS_ELASTIC_BEANSTALK_ENVIRONMENT_TIER),
    version_label "VersionLabel": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElasticBeanstalkEnvironmentEnvironmentLink {
    environment_name "EnvironmentName": Option<String> = member(&types::NON_EMPTY_STRING),
    link_name "LinkName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElasticBeanstalkEnvironmentOptionSetting {
    namespace "Namespace": Option<String> = member(&types::NON_EMPTY_STRING),
    option_name "OptionName": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_name "ResourceName": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElasticBeanstalkEnvironmentTier {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElasticsearchDomainDetails {
    access_policies "AccessPolicies": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_endpoint_options "DomainEndpointOptions": Option<AwsElasticsearchDomainDomainEndpointOptions> = member(&types::AWS_ELASTICSEARCH_DOMAIN_DOMAIN_ENDPOINT_OPTIONS),
    domain_id "DomainId": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_name "DomainName": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint "Endpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoints "Endpoints": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    elasticsearch_version "ElasticsearchVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    elasticsearch_cluster_config "ElasticsearchClusterConfig": Option<AwsElasticsearchDomainElasticsearchClusterConfigDetails> = member(&types::AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_DETAILS),
    encryption_at_rest_options "EncryptionAtRestOptions": Option<AwsElasticsearchDomainEncryptionAtRestOptions> = member(&types::AWS_ELASTICSEARCH_DOMAIN_ENCRYPTION_AT_REST_OPTIONS),
    log_publishing_options "LogPublishingOptions": Option<AwsElasticsearchDomainLogPublishingOptions> = member(&types::AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS),
    node_to_node_encryption_options "NodeToNodeEncryptionOptions": Option<AwsElasticsearchDomainNodeToNodeEncryptionOptions> = member(&types::AWS_ELASTICSEARCH_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS),
    service_software_options "ServiceSoftwareOptions": Option<AwsElasticsearchDomainServiceSoftwareOptions> = member(&types::AWS_ELASTICSEARCH_DOMAIN_SERVICE_SOFTWARE_OPTIONS),
    vpc_options "VPCOptions": Option<AwsElasticsearchDomainVPCOptions> = member(&types::AWS_ELASTICSEARCH_DOMAIN_VPC_OPTIONS),
} }
shape! { AwsElasticsearchDomainDomainEndpointOptions {
    enforce_https "EnforceHTTPS": Option<bool> = member(&plain::BOOL),
    tls_security_policy "TLSSecurityPolicy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElasticsearchDomainElasticsearchClusterConfigDetails {
    dedicated_master_count "DedicatedMasterCount": Option<i32> = member(&plain::INTEGER),
    dedicated_master_enabled "DedicatedMasterEnabled": Option<bool> = member(&plain::BOOL),
    dedicated_master_type "DedicatedMasterType": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_count "InstanceCount": Option<i32> = member(&plain::INTEGER),
    instance_type "InstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    zone_awareness_config "ZoneAwarenessConfig": Option<AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails> = member(&types::AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS),
    zone_awareness_enabled "ZoneAwarenessEnabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails {
    availability_zone_count "AvailabilityZoneCount": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsElasticsearchDomainEncryptionAtRestOptions {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElasticsearchDomainLogPublishingOptions {
    index_slow_logs "IndexSlowLogs": Option<AwsElasticsearchDomainLogPublishingOptionsLogConfig> = member(&types::AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG),
    search_slow_logs "SearchSlowLogs": Option<AwsElasticsearchDomainLogPublishingOptionsLogConfig> = member(&types::AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG),
    audit_logs "AuditLogs": Option<AwsElasticsearchDomainLogPublishingOptionsLogConfig> = member(&types::AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG),
} }
shape! { AwsElasticsearchDomainLogPublishingOptionsLogConfig {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsElasticsearchDomainNodeToNodeEncryptionOptions {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsElasticsearchDomainServiceSoftwareOptions {
    automated_update_date "AutomatedUpdateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    cancellable "Cancellable": Option<bool> = member(&plain::BOOL),
    current_version "CurrentVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    new_version "NewVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    update_available "UpdateAvailable": Option<bool> = member(&plain::BOOL),
    update_status "UpdateStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElasticsearchDomainVPCOptions {
    availability_zones "AvailabilityZones": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    security_group_ids "SecurityGroupIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    subnet_ids "SubnetIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    vpc_id "VPCId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbAppCookieStickinessPolicy {
    cookie_name "CookieName": Option<String> = member(&types::NON_EMPTY_STRING),
    policy_name "PolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbLbCookieStickinessPolicy {
    cookie_expiration_period "CookieExpirationPeriod": Option<i64> = member(&plain::LONG),
    policy_name "PolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbLoadBalancerAccessLog {
    emit_interval "EmitInterval": Option<i32> = member(&plain::INTEGER),
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    s3_bucket_name "S3BucketName": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_bucket_prefix "S3BucketPrefix": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbLoadBalancerAdditionalAttribute {
    key "Key": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbLoadBalancerAttributes {
    access_log "AccessLog": Option<AwsElbLoadBalancerAccessLog> = member(&types::AWS_ELB_LOAD_BALANCER_ACCESS_LOG),
    connection_draining "ConnectionDraining": Option<AwsElbLoadBalancerConnectionDraining> = member(&types::AWS_ELB_LOAD_BALANCER_CONNECTION_DRAINING),
    connection_settings "ConnectionSettings": Option<AwsElbLoadBalancerConnectionSettings> = member(&types::AWS_ELB_LOAD_BALANCER_CONNECTION_SETTINGS),
    cross_zone_load_balancing "CrossZoneLoadBalancing": Option<AwsElbLoadBalancerCrossZoneLoadBalancing> = member(&types::AWS_ELB_LOAD_BALANCER_CROSS_ZONE_LOAD_BALANCING),
    additional_attributes "AdditionalAttributes": Option<Vec<AwsElbLoadBalancerAdditionalAttribute>> = member(&types::AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE_LIST),
} }
shape! { AwsElbLoadBalancerBackendServerDescription {
    instance_port "InstancePort": Option<i32> = member(&plain::INTEGER),
    policy_names "PolicyNames": Option<Vec<String>> = member(&types::STRING_LIST),
} }
shape! { AwsElbLoadBalancerConnectionDraining {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    timeout "Timeout": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsElbLoadBalancerConnectionSettings {
    idle_timeout "IdleTimeout": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsElbLoadBalancerCrossZoneLoadBalancing {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsElbLoadBalancerDetails {
    availability_zones "AvailabilityZones": Option<Vec<String>> = member(&types::STRING_LIST),
    backend_server_descriptions "BackendServerDescriptions": Option<Vec<AwsElbLoadBalancerBackendServerDescription>> = member(&types::AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTIONS),
    canonical_hosted_zone_name "CanonicalHostedZoneName": Option<String> = member(&types::NON_EMPTY_STRING),
    canonical_hosted_zone_name_id "CanonicalHostedZoneNameID": Option<String> = member(&types::NON_EMPTY_STRING),
    created_time "CreatedTime": Option<String> = member(&types::NON_EMPTY_STRING),
    dns_name "DnsName": Option<String> = member(&types::NON_EMPTY_STRING),
    health_check "HealthCheck": Option<AwsElbLoadBalancerHealthCheck> = member(&types::AWS_ELB_LOAD_BALANCER_HEALTH_CHECK),
    instances "Instances": Option<Vec<AwsElbLoadBalancerInstance>> = member(&types::AWS_ELB_LOAD_BALANCER_INSTANCES),
    listener_descriptions "ListenerDescriptions": Option<Vec<AwsElbLoadBalancerListenerDescription>> = member(&types::AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTIONS),
    load_balancer_attributes "LoadBalancerAttributes": Option<AwsElbLoadBalancerAttributes> = member(&types::AWS_ELB_LOAD_BALANCER_ATTRIBUTES),
    load_balancer_name "LoadBalancerName": Option<String> = member(&types::NON_EMPTY_STRING),
    policies "Policies": Option<AwsElbLoadBalancerPolicies> = member(&types::AWS_ELB_LOAD_BALANCER_POLICIES),
    scheme "Scheme": Option<String> = member(&types::NON_EMPTY_STRING),
    security_groups "SecurityGroups": Option<Vec<String>> = member(&types::STRING_LIST),
    source_security_group "SourceSecurityGroup": Option<AwsElbLoadBalancerSourceSecurityGroup> = member(&types::AWS_ELB_LOAD_BALANCER_SOURCE_SECURITY_GROUP),
    subnets "Subnets": Option<Vec<String>> = member(&types::STRING_LIST),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbLoadBalancerHealthCheck {
    healthy_threshold "HealthyThreshold": Option<i32> = member(&plain::INTEGER),
    interval "Interval": Option<i32> = member(&plain::INTEGER),
    target "Target": Option<String> = member(&types::NON_EMPTY_STRING),
    timeout "Timeout": Option<i32> = member(&plain::INTEGER),
    unhealthy_threshold "UnhealthyThreshold": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsElbLoadBalancerInstance {
    instance_id "InstanceId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbLoadBalancerListener {
    instance_port "InstancePort": Option<i32> = member(&plain::INTEGER),
    instance_protocol "InstanceProtocol": Option<String> = member(&types::NON_EMPTY_STRING),
    load_balancer_port "LoadBalancerPort": Option<i32> = member(&plain::INTEGER),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    ssl_certificate_id "SslCertificateId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbLoadBalancerListenerDescription {
    listener "Listener": Option<AwsElbLoadBalancerListener> = member(&types::AWS_ELB_LOAD_BALANCER_LISTENER),
    policy_names "PolicyNames": Option<Vec<String>> = member(&types::STRING_LIST),
} }
shape! { AwsElbLoadBalancerPolicies {
    app_cookie_stickiness_policies "AppCookieStickinessPolicies": Option<Vec<AwsElbAppCookieStickinessPolicy>> = member(&types::AWS_ELB_APP_COOKIE_STICKINESS_POLICIES),
    lb_cookie_stickiness_policies "LbCookieStickinessPolicies": Option<Vec<AwsElbLbCookieStickinessPolicy>> = member(&types::AWS_ELB_LB_COOKIE_STICKINESS_POLICIES),
    other_policies "OtherPolicies": Option<Vec<String>> = member(&types::STRING_LIST),
} }
shape! { AwsElbLoadBalancerSourceSecurityGroup {
    group_name "GroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    owner_alias "OwnerAlias": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbv2LoadBalancerAttribute {
    key "Key": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsElbv2LoadBalancerDetails {
    availability_zones "AvailabilityZones": Option<Vec<AvailabilityZone>> = member(&types::AVAILABILITY_ZONES),
    canonical_hosted_zone_id "CanonicalHostedZoneId": Option<String> = member(&types::NON_EMPTY_STRING),
    created_time "CreatedTime": Option<String> = member(&types::NON_EMPTY_STRING),
    dns_name "DNSName": Option<String> = member(&types::NON_EMPTY_STRING),
    ip_address_type "IpAddressType": Option<String> = member(&types::NON_EMPTY_STRING),
    scheme "Scheme": Option<String> = member(&types::NON_EMPTY_STRING),
    security_groups "SecurityGroups": Option<Vec<String>> = member(&types::SECURITY_GROUPS),
    state "State": Option<LoadBalancerState> = member(&types::LOAD_BALANCER_STATE),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    load_balancer_attributes "LoadBalancerAttributes": Option<Vec<AwsElbv2LoadBalancerAttribute>> = member(&types::AWS_ELBV2_LOAD_BALANCER_ATTRIBUTES),
} }
shape! { AwsEventSchemasRegistryDetails {
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    registry_arn "RegistryArn": Option<String> = member(&types::NON_EMPTY_STRING),
    registry_name "RegistryName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEventsEndpointDetails {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint_id "EndpointId": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint_url "EndpointUrl": Option<String> = member(&types::NON_EMPTY_STRING),
    event_buses "EventBuses": Option<Vec<AwsEventsEndpointEventBusesDetails>> = member(&types::AWS_EVENTS_ENDPOINT_EVENT_BUSES_LIST),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    replication_config "ReplicationConfig": Option<AwsEventsEndpointReplicationConfigDetails> = member(&types::AWS_EVENTS_ENDPOINT_REPLICATION_CONFIG_DETAILS),
    role_arn "RoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    routing_config "RoutingConfig": Option<AwsEventsEndpointRoutingConfigDetails> = member(&types::AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_DETAILS),
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
    state_reason "StateReason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEventsEndpointEventBusesDetails {
    event_bus_arn "EventBusArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEventsEndpointReplicationConfigDetails {
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEventsEndpointRoutingConfigDetails {
    failover_config "FailoverConfig": Option<AwsEventsEndpointRoutingConfigFailoverConfigDetails> = member(&types::AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_DETAILS),
} }
shape! { AwsEventsEndpointRoutingConfigFailoverConfigDetails {
    primary "Primary": Option<AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails> = member(&types::AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_PRIMARY_DETAILS),
    secondary "Secondary": Option<AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails> = member(&types::AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_SECONDARY_DETAILS),
} }
shape! { AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails {
    health_check "HealthCheck": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails {
    route "Route": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsEventsEventbusDetails {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    policy "Policy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDataSourcesCloudTrailDetails {
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDataSourcesDetails {
    cloud_trail "CloudTrail": Option<AwsGuardDutyDetectorDataSourcesCloudTrailDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_CLOUD_TRAIL_DETAILS),
    dns_logs "DnsLogs": Option<AwsGuardDutyDetectorDataSourcesDnsLogsDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DNS_LOGS_DETAILS),
    flow_logs "FlowLogs": Option<AwsGuardDutyDetectorDataSourcesFlowLogsDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_FLOW_LOGS_DETAILS),
    kubernetes "Kubernetes": Option<AwsGuardDutyDetectorDataSourcesKubernetesDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_DETAILS),
    malware_protection "MalwareProtection": Option<AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_DETAILS),
    s3_logs "S3Logs": Option<AwsGuardDutyDetectorDataSourcesS3LogsDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_S3_LOGS_DETAILS),
} }
shape! { AwsGuardDutyDetectorDataSourcesDnsLogsDetails {
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDataSourcesFlowLogsDetails {
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails {
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDataSourcesKubernetesDetails {
    audit_logs "AuditLogs": Option<AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_AUDIT_LOGS_DETAILS),
} }
shape! { AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails {
    scan_ec2_instance_with_findings "ScanEc2InstanceWithFindings": Option<AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_DETAILS),
    service_role "ServiceRole": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails {
    ebs_volumes "EbsVolumes": Option<AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_EBS_VOLUMES_DETAILS),
} }
shape! { AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails {
    reason "Reason": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDataSourcesS3LogsDetails {
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorDetails {
    data_sources "DataSources": Option<AwsGuardDutyDetectorDataSourcesDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DETAILS),
    features "Features": Option<Vec<AwsGuardDutyDetectorFeaturesDetails>> = member(&types::AWS_GUARD_DUTY_DETECTOR_FEATURES_LIST),
    finding_publishing_frequency "FindingPublishingFrequency": Option<String> = member(&types::NON_EMPTY_STRING),
    service_role "ServiceRole": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsGuardDutyDetectorFeaturesDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamAccessKeyDetails {
    user_name "UserName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::AWS_IAM_ACCESS_KEY_STATUS),
    created_at "CreatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    principal_id "PrincipalId": Option<String> = member(&types::NON_EMPTY_STRING),
    principal_type "PrincipalType": Option<String> = member(&types::NON_EMPTY_STRING),
    principal_name "PrincipalName": Option<String> = member(&types::NON_EMPTY_STRING),
    account_id "AccountId": Option<String> = member(&types::NON_EMPTY_STRING),
    access_key_id "AccessKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    session_context "SessionContext": Option<AwsIamAccessKeySessionContext> = member(&types::AWS_IAM_ACCESS_KEY_SESSION_CONTEXT),
} }
shape! { AwsIamAccessKeySessionContext {
    attributes "Attributes": Option<AwsIamAccessKeySessionContextAttributes> = member(&types::AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_ATTRIBUTES),
    session_issuer "SessionIssuer": Option<AwsIamAccessKeySessionContextSessionIssuer> = member(&types::AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_SESSION_ISSUER),
} }
shape! { AwsIamAccessKeySessionContextAttributes {
    mfa_authenticated "MfaAuthenticated": Option<bool> = member(&plain::BOOL),
    creation_date "CreationDate": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamAccessKeySessionContextSessionIssuer {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    principal_id "PrincipalId": Option<String> = member(&types::NON_EMPTY_STRING),
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    account_id "AccountId": Option<String> = member(&types::NON_EMPTY_STRING),
    user_name "UserName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamAttachedManagedPolicy {
    policy_name "PolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
    policy_arn "PolicyArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamGroupDetails {
    attached_managed_policies "AttachedManagedPolicies": Option<Vec<AwsIamAttachedManagedPolicy>> = member(&types::AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
    create_date "CreateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    group_id "GroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    group_name "GroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    group_policy_list "GroupPolicyList": Option<Vec<AwsIamGroupPolicy>> = member(&types::AWS_IAM_GROUP_POLICY_LIST),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamGroupPolicy {
    policy_name "PolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamInstanceProfile {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    create_date "CreateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_profile_id "InstanceProfileId": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_profile_name "InstanceProfileName": Option<String> = member(&types::NON_EMPTY_STRING),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
    roles "Roles": Option<Vec<AwsIamInstanceProfileRole>> = member(&types::AWS_IAM_INSTANCE_PROFILE_ROLES),
} }
shape! { AwsIamInstanceProfileRole {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    assume_role_policy_document "AssumeRolePolicyDocument": Option<String> = member(&types::AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT),
    create_date "CreateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
    role_id "RoleId": Option<String> = member(&types::NON_EMPTY_STRING),
    role_name "RoleName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamPermissionsBoundary {
    permissions_boundary_arn "PermissionsBoundaryArn": Option<String> = member(&types::NON_EMPTY_STRING),
    permissions_boundary_type "PermissionsBoundaryType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamPolicyDetails {
    attachment_count "AttachmentCount": Option<i32> = member(&plain::INTEGER),
    create_date "CreateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    default_version_id "DefaultVersionId": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    is_attachable "IsAttachable": Option<bool> = member(&plain::BOOL),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
    permissions_boundary_usage_count "PermissionsBoundaryUsageCount": Option<i32> = member(&plain::INTEGER),
    policy_id "PolicyId": Option<String> = member(&types::NON_EMPTY_STRING),
    policy_name "PolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
    policy_version_list "PolicyVersionList": Option<Vec<AwsIamPolicyVersion>> = member(&types::AWS_IAM_POLICY_VERSION_LIST),
    update_date "UpdateDate": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamPolicyVersion {
    version_id "VersionId": Option<String> = member(&types::NON_EMPTY_STRING),
    is_default_version "IsDefaultVersion": Option<bool> = member(&plain::BOOL),
    create_date "CreateDate": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamRoleDetails {
    assume_role_policy_document "AssumeRolePolicyDocument": Option<String> = member(&types::AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT),
    attached_managed_policies "AttachedManagedPolicies": Option<Vec<AwsIamAttachedManagedPolicy>> = member(&types::AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
    create_date "CreateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_profile_list "InstanceProfileList": Option<Vec<AwsIamInstanceProfile>> = member(&types::AWS_IAM_INSTANCE_PROFILE_LIST),
    permissions_boundary "PermissionsBoundary": Option<AwsIamPermissionsBoundary> = member(&types::AWS_IAM_PERMISSIONS_BOUNDARY),
    role_id "RoleId": Option<String> = member(&types::NON_EMPTY_STRING),
    role_name "RoleName": Option<String> = member(&types::NON_EMPTY_STRING),
    role_policy_list "RolePolicyList": Option<Vec<AwsIamRolePolicy>> = member(&types::AWS_IAM_ROLE_POLICY_LIST),
    max_session_duration "MaxSessionDuration": Option<i32> = member(&plain::INTEGER),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamRolePolicy {
    policy_name "PolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsIamUserDetails {
    attached_managed_policies "AttachedManagedPolicies": Option<Vec<AwsIamAttachedManagedPolicy>> = member(&types::AWS_IAM_ATTACHED_MANAGED_POLICY_LIST),
    create_date "CreateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    group_list "GroupList": Option<Vec<String>> = member(&types::STRING_LIST),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
    permissions_boundary "PermissionsBoundary": Option<AwsIamPermissionsBoundary> = member(&types::AWS_IAM_PERMISSIONS_BOUNDARY),
    user_id "UserId": Option<String> = member(&types::NON_EMPTY_STRING),
    user_name "UserName": Option<String> = member(&types::NON_EMPTY_STRING),
    user_policy_list "UserPolicyList": Option<Vec<AwsIamUserPolicy>> = member(&types::AWS_IAM_USER_POLICY_LIST),
} }
shape! { AwsIamUserPolicy {
    policy_name "PolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsKinesisStreamDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    stream_encryption "StreamEncryption": Option<AwsKinesisStreamStreamEncryptionDetails> = member(&types::AWS_KINESIS_STREAM_STREAM_ENCRYPTION_DETAILS),
    shard_count "ShardCount": Option<i32> = member(&plain::INTEGER),
    retention_period_hours "RetentionPeriodHours": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsKinesisStreamStreamEncryptionDetails {
    encryption_type "EncryptionType": Option<String> = member(&types::NON_EMPTY_STRING),
    key_id "KeyId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsKmsKeyDetails {
    aws_account_id "AWSAccountId": Option<String> = member(&types::NON_EMPTY_STRING),
    creation_date "CreationDate": Option<f64> = member(&plain::FLOAT),
    key_id "KeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    key_manager "KeyManager": Option<String> = member(&types::NON_EMPTY_STRING),
    key_state "KeyState": Option<String> = member(&types::NON_EMPTY_STRING),
    origin "Origin": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    key_rotation_status "KeyRotationStatus": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsLambdaFunctionCode {
    s3_bucket "S3Bucket": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_key "S3Key": Option<String> = member(&types::NON_EMPTY_STRING),
    s3_object_version "S3ObjectVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    zip_file "ZipFile": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsLambdaFunctionDeadLetterConfig {
    target_arn "TargetArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsLambdaFunctionDetails {
    code "Code": Option<AwsLambdaFunctionCode> = member(&types::AWS_LAMBDA_FUNCTION_CODE),
    code_sha256 "CodeSha256": Option<String> = member(&types::NON_EMPTY_STRING),
    dead_letter_config "DeadLetterConfig": Option<AwsLambdaFunctionDeadLetterConfig> = member(&types::AWS_LAMBDA_FUNCTION_DEAD_LETTER_CONFIG),
    environment "Environment": Option<AwsLambdaFunctionEnvironment> = member(&types::AWS_LAMBDA_FUNCTION_ENVIRONMENT),
    function_name "FunctionName": Option<String> = member(&types::NON_EMPTY_STRING),
    handler "Handler": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_key_arn "KmsKeyArn": Option<String> = member(&types::NON_EMPTY_STRING),
    last_modified "LastModified": Option<String> = member(&types::NON_EMPTY_STRING),
    layers "Layers": Option<Vec<AwsLambdaFunctionLayer>> = member(&types::AWS_LAMBDA_FUNCTION_LAYER_LIST),
    master_arn "MasterArn": Option<String> = member(&types::NON_EMPTY_STRING),
    memory_size "MemorySize": Option<i32> = member(&plain::INTEGER),
    revision_id "RevisionId": Option<String> = member(&types::NON_EMPTY_STRING),
    role "Role": Option<String> = member(&types::NON_EMPTY_STRING),
    runtime "Runtime": Option<String> = member(&types::NON_EMPTY_STRING),
    timeout "Timeout": Option<i32> = member(&plain::INTEGER),
    tracing_config "TracingConfig": Option<AwsLambdaFunctionTracingConfig> = member(&types::AWS_LAMBDA_FUNCTION_TRACING_CONFIG),
    vpc_config "VpcConfig": Option<AwsLambdaFunctionVpcConfig> = member(&types::AWS_LAMBDA_FUNCTION_VPC_CONFIG),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
    architectures "Architectures": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    package_type "PackageType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsLambdaFunctionEnvironment {
    variables "Variables": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    error "Error": Option<AwsLambdaFunctionEnvironmentError> = member(&types::AWS_LAMBDA_FUNCTION_ENVIRONMENT_ERROR),
} }
shape! { AwsLambdaFunctionEnvironmentError {
    error_code "ErrorCode": Option<String> = member(&types::NON_EMPTY_STRING),
    message "Message": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsLambdaFunctionLayer {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    code_size "CodeSize": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsLambdaFunctionTracingConfig {
    mode "Mode": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsLambdaFunctionVpcConfig {
    security_group_ids "SecurityGroupIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    subnet_ids "SubnetIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsLambdaLayerVersionDetails {
    version "Version": Option<i64> = member(&plain::LONG),
    compatible_runtimes "CompatibleRuntimes": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    created_date "CreatedDate": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsMountPoint {
    source_volume "SourceVolume": Option<String> = member(&types::NON_EMPTY_STRING),
    container_path "ContainerPath": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsMskClusterClusterInfoClientAuthenticationDetails {
    sasl "Sasl": Option<AwsMskClusterClusterInfoClientAuthenticationSaslDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_DETAILS),
    unauthenticated "Unauthenticated": Option<AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_UNAUTHENTICATED_DETAILS),
    tls "Tls": Option<AwsMskClusterClusterInfoClientAuthenticationTlsDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_TLS_DETAILS),
} }
shape! { AwsMskClusterClusterInfoClientAuthenticationSaslDetails {
    iam "Iam": Option<AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_IAM_DETAILS),
    scram "Scram": Option<AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_SCRAM_DETAILS),
} }
shape! { AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsMskClusterClusterInfoClientAuthenticationTlsDetails {
    certificate_authority_arn_list "CertificateAuthorityArnList": Option<Vec<String>> = member(&types::STRING_LIST),
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsMskClusterClusterInfoDetails {
    encryption_info "EncryptionInfo": Option<AwsMskClusterClusterInfoEncryptionInfoDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_DETAILS),
    current_version "CurrentVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    number_of_broker_nodes "NumberOfBrokerNodes": Option<i32> = member(&plain::INTEGER),
    cluster_name "ClusterName": Option<String> = member(&types::NON_EMPTY_STRING),
    client_authentication "ClientAuthentication": Option<AwsMskClusterClusterInfoClientAuthenticationDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_DETAILS),
    enhanced_monitoring "EnhancedMonitoring": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsMskClusterClusterInfoEncryptionInfoDetails {
    encryption_in_transit "EncryptionInTransit": Option<AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_IN_TRANSIT_DETAILS),
    encryption_at_rest "EncryptionAtRest": Option<AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_AT_REST_DETAILS),
} }
shape! { AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails {
    data_volume_kms_key_id "DataVolumeKMSKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails {
    in_cluster "InCluster": Option<bool> = member(&plain::BOOL),
    client_broker "ClientBroker": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsMskClusterDetails {
    cluster_info "ClusterInfo": Option<AwsMskClusterClusterInfoDetails> = member(&types::AWS_MSK_CLUSTER_CLUSTER_INFO_DETAILS),
} }
shape! { AwsNetworkFirewallFirewallDetails {
    delete_protection "DeleteProtection": Option<bool> = member(&plain::BOOL),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    firewall_arn "FirewallArn": Option<String> = member(&types::NON_EMPTY_STRING),
    firewall_id "FirewallId": Option<String> = member(&types::NON_EMPTY_STRING),
    firewall_name "FirewallName": Option<String> = member(&types::NON_EMPTY_STRING),
    firewall_policy_arn "FirewallPolicyArn": Option<String> = member(&types::NON_EMPTY_STRING),
    firewall_policy_change_protection "FirewallPolicyChangeProtection": Option<bool> = member(&plain::BOOL),
    subnet_change_protection "SubnetChangeProtection": Option<bool> = member(&plain::BOOL),
    subnet_mappings "SubnetMappings": Option<Vec<AwsNetworkFirewallFirewallSubnetMappingsDetails>> = member(&types::AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_LIST),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsNetworkFirewallFirewallPolicyDetails {
    firewall_policy "FirewallPolicy": Option<FirewallPolicyDetails> = member(&types::FIREWALL_POLICY_DETAILS),
    firewall_policy_arn "FirewallPolicyArn": Option<String> = member(&types::NON_EMPTY_STRING),
    firewall_policy_id "FirewallPolicyId": Option<String> = member(&types::NON_EMPTY_STRING),
    firewall_policy_name "FirewallPolicyName": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsNetworkFirewallFirewallSubnetMappingsDetails {
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsNetworkFirewallRuleGroupDetails {
    capacity "Capacity": Option<i32> = member(&plain::INTEGER),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_group "RuleGroup": Option<RuleGroupDetails> = member(&types::RULE_GROUP_DETAILS),
    rule_group_arn "RuleGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_group_id "RuleGroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_group_name "RuleGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    internal_user_database_enabled "InternalUserDatabaseEnabled": Option<bool> = member(&plain::BOOL),
    master_user_options "MasterUserOptions": Option<AwsOpenSearchServiceDomainMasterUserOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_MASTER_USER_OPTIONS_DETAILS),
} }
shape! { AwsOpenSearchServiceDomainClusterConfigDetails {
    instance_count "InstanceCount": Option<i32> = member(&plain::INTEGER),
    warm_enabled "WarmEnabled": Option<bool> = member(&plain::BOOL),
    warm_count "WarmCount": Option<i32> = member(&plain::INTEGER),
    dedicated_master_enabled "DedicatedMasterEnabled": Option<bool> = member(&plain::BOOL),
    zone_awareness_config "ZoneAwarenessConfig": Option<AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS),
    dedicated_master_count "DedicatedMasterCount": Option<i32> = member(&plain::INTEGER),
    instance_type "InstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    warm_type "WarmType": Option<String> = member(&types::NON_EMPTY_STRING),
    zone_awareness_enabled "ZoneAwarenessEnabled": Option<bool> = member(&plain::BOOL),
    dedicated_master_type "DedicatedMasterType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails {
    availability_zone_count "AvailabilityZoneCount": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsOpenSearchServiceDomainDetails {
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    access_policies "AccessPolicies": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_name "DomainName": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_endpoint "DomainEndpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    encryption_at_rest_options "EncryptionAtRestOptions": Option<AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_ENCRYPTION_AT_REST_OPTIONS_DETAILS),
    node_to_node_encryption_options "NodeToNodeEncryptionOptions": Option<AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS_DETAILS),
    service_software_options "ServiceSoftwareOptions": Option<AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_SERVICE_SOFTWARE_OPTIONS_DETAILS),
    cluster_config "ClusterConfig": Option<AwsOpenSearchServiceDomainClusterConfigDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_DETAILS),
    domain_endpoint_options "DomainEndpointOptions": Option<AwsOpenSearchServiceDomainDomainEndpointOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_DOMAIN_ENDPOINT_OPTIONS_DETAILS),
    vpc_options "VpcOptions": Option<AwsOpenSearchServiceDomainVpcOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_VPC_OPTIONS_DETAILS),
    log_publishing_options "LogPublishingOptions": Option<AwsOpenSearchServiceDomainLogPublishingOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTIONS_DETAILS),
    domain_endpoints "DomainEndpoints": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    advanced_security_options "AdvancedSecurityOptions": Option<AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_ADVANCED_SECURITY_OPTIONS_DETAILS),
} }
shape! { AwsOpenSearchServiceDomainDomainEndpointOptionsDetails {
    custom_endpoint_certificate_arn "CustomEndpointCertificateArn": Option<String> = member(&types::NON_EMPTY_STRING),
    custom_endpoint_enabled "CustomEndpointEnabled": Option<bool> = member(&plain::BOOL),
    enforce_https "EnforceHTTPS": Option<bool> = member(&plain::BOOL),
    custom_endpoint "CustomEndpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    tls_security_policy "TLSSecurityPolicy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsOpenSearchServiceDomainLogPublishingOption {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsOpenSearchServiceDomainLogPublishingOptionsDetails {
    index_slow_logs "IndexSlowLogs": Option<AwsOpenSearchServiceDomainLogPublishingOption> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
    search_slow_logs "SearchSlowLogs": Option<AwsOpenSearchServiceDomainLogPublishingOption> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
    audit_logs "AuditLogs": Option<AwsOpenSearchServiceDomainLogPublishingOption> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION),
} }
shape! { AwsOpenSearchServiceDomainMasterUserOptionsDetails {
    master_user_arn "MasterUserArn": Option<String> = member(&types::NON_EMPTY_STRING),
    master_user_name "MasterUserName": Option<String> = member(&types::NON_EMPTY_STRING),
    master_user_password "MasterUserPassword": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails {
    automated_update_date "AutomatedUpdateDate": Option<String> = member(&types::NON_EMPTY_STRING),
    cancellable "Cancellable": Option<bool> = member(&plain::BOOL),
    current_version "CurrentVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    new_version "NewVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    update_available "UpdateAvailable": Option<bool> = member(&plain::BOOL),
    update_status "UpdateStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    optional_deployment "OptionalDeployment": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsOpenSearchServiceDomainVpcOptionsDetails {
    security_group_ids "SecurityGroupIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    subnet_ids "SubnetIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsRdsDbClusterAssociatedRole {
    role_arn "RoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbClusterDetails {
    allocated_storage "AllocatedStorage": Option<i32> = member(&plain::INTEGER),
    availability_zones "AvailabilityZones": Option<Vec<String>> = member(&types::STRING_LIST),
    backup_retention_period "BackupRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    database_name "DatabaseName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    endpoint "Endpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    reader_endpoint "ReaderEndpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    custom_endpoints "CustomEndpoints": Option<Vec<String>> = member(&types::STRING_LIST),
    multi_az "MultiAz": Option<bool> = member(&plain::BOOL),
    engine "Engine": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
    master_username "MasterUsername": Option<String> = member(&types::NON_EMPTY_STRING),
    preferred_backup_window "PreferredBackupWindow": Option<String> = member(&types::NON_EMPTY_STRING),
    preferred_maintenance_window "PreferredMaintenanceWindow": Option<String> = member(&types::NON_EMPTY_STRING),
    read_replica_identifiers "ReadReplicaIdentifiers": Option<Vec<String>> = member(&types::STRING_LIST),
    vpc_security_groups "VpcSecurityGroups": Option<Vec<AwsRdsDbInstanceVpcSecurityGroup>> = member(&types::AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS),
    hosted_zone_id "HostedZoneId": Option<String> = member(&types::NON_EMPTY_STRING),
    storage_encrypted "StorageEncrypted": Option<bool> = member(&plain::BOOL),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    db_cluster_resource_id "DbClusterResourceId": Option<String> = member(&types::NON_EMPTY_STRING),
    associated_roles "AssociatedRoles": Option<Vec<AwsRdsDbClusterAssociatedRole>> = member(&types::AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLES),
    cluster_create_time "ClusterCreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    enabled_cloud_watch_logs_exports "EnabledCloudWatchLogsExports": Option<Vec<String>> = member(&types::STRING_LIST),
    engine_mode "EngineMode": Option<String> = member(&types::NON_EMPTY_STRING),
    deletion_protection "DeletionProtection": Option<bool> = member(&plain::BOOL),
    http_endpoint_enabled "HttpEndpointEnabled": Option<bool> = member(&plain::BOOL),
    activity_stream_status "ActivityStreamStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    copy_tags_to_snapshot "CopyTagsToSnapshot": Option<bool> = member(&plain::BOOL),
    cross_account_clone "CrossAccountClone": Option<bool> = member(&plain::BOOL),
    domain_memberships "DomainMemberships": Option<Vec<AwsRdsDbDomainMembership>> = member(&types::AWS_RDS_DB_DOMAIN_MEMBERSHIPS),
    db_cluster_parameter_group "DbClusterParameterGroup": Option<String> = member(&types::NON_EMPTY_STRING),
    db_subnet_group "DbSubnetGroup": Option<String> = member(&types::NON_EMPTY_STRING),
    db_cluster_option_group_memberships "DbClusterOptionGroupMemberships": Option<Vec<AwsRdsDbClusterOptionGroupMembership>> = member(&types::AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIPS),
    db_cluster_identifier "DbClusterIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_cluster_members "DbClusterMembers": Option<Vec<AwsRdsDbClusterMember>> = member(&types::AWS_RDS_DB_CLUSTER_MEMBERS),
    iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled": Option<bool> = member(&plain::BOOL),
    auto_minor_version_upgrade "AutoMinorVersionUpgrade": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsRdsDbClusterMember {
    is_cluster_writer "IsClusterWriter": Option<bool> = member(&plain::BOOL),
    promotion_tier "PromotionTier": Option<i32> = member(&plain::INTEGER),
    db_instance_identifier "DbInstanceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_cluster_parameter_group_status "DbClusterParameterGroupStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbClusterOptionGroupMembership {
    db_cluster_option_group_name "DbClusterOptionGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute {
    attribute_name "AttributeName": Option<String> = member(&types::NON_EMPTY_STRING),
    attribute_values "AttributeValues": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { AwsRdsDbClusterSnapshotDetails {
    availability_zones "AvailabilityZones": Option<Vec<String>> = member(&types::STRING_LIST),
    snapshot_create_time "SnapshotCreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    engine "Engine": Option<String> = member(&types::NON_EMPTY_STRING),
    allocated_storage "AllocatedStorage": Option<i32> = member(&plain::INTEGER),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_create_time "ClusterCreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    master_username "MasterUsername": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    license_model "LicenseModel": Option<String> = member(&types::NON_EMPTY_STRING),
    snapshot_type "SnapshotType": Option<String> = member(&types::NON_EMPTY_STRING),
    percent_progress "PercentProgress": Option<i32> = member(&plain::INTEGER),
    storage_encrypted "StorageEncrypted": Option<bool> = member(&plain::BOOL),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    db_cluster_identifier "DbClusterIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_cluster_snapshot_identifier "DbClusterSnapshotIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled": Option<bool> = member(&plain::BOOL),
    db_cluster_snapshot_attributes "DbClusterSnapshotAttributes": Option<Vec<AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute>> = member(&types::AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTES),
} }
shape! { AwsRdsDbDomainMembership {
    domain "Domain": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    fqdn "Fqdn": Option<String> = member(&types::NON_EMPTY_STRING),
    iam_role_name "IamRoleName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbInstanceAssociatedRole {
    role_arn "RoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    feature_name "FeatureName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbInstanceDetails {
    associated_roles "AssociatedRoles": Option<Vec<AwsRdsDbInstanceAssociatedRole>> = member(&types::AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLES),
    ca_certificate_identifier "CACertificateIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_cluster_identifier "DBClusterIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_instance_identifier "DBInstanceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_instance_class "DBInstanceClass": Option<String> = member(&types::NON_EMPTY_STRING),
    db_instance_port "DbInstancePort": Option<i32> = member(&plain::INTEGER),
    dbi_resource_id "DbiResourceId": Option<String> = member(&types::NON_EMPTY_STRING),
    db_name "DBName": Option<String> = member(&types::NON_EMPTY_STRING),
    deletion_protection "DeletionProtection": Option<bool> = member(&plain::BOOL),
    endpoint "Endpoint": Option<AwsRdsDbInstanceEndpoint> = member(&types::AWS_RDS_DB_INSTANCE_ENDPOINT),
    engine "Engine": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    iam_database_authentication_enabled "IAMDatabaseAuthenticationEnabled": Option<bool> = member(&plain::BOOL),
    instance_create_time "InstanceCreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    publicly_accessible "PubliclyAccessible": Option<bool> = member(&plain::BOOL),
    storage_encrypted "StorageEncrypted": Option<bool> = member(&plain::BOOL),
    tde_credential_arn "TdeCredentialArn": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_security_groups "VpcSecurityGroups": Option<Vec<AwsRdsDbInstanceVpcSecurityGroup>> = member(&types::AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS),
    multi_az "MultiAz": Option<bool> = member(&plain::BOOL),
    enhanced_monitoring_resource_arn "EnhancedMonitoringResourceArn": Option<String> = member(&types::NON_EMPTY_STRING),
    db_instance_status "DbInstanceStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    master_username "MasterUsername": Option<String> = member(&types::NON_EMPTY_STRING),
    allocated_storage "AllocatedStorage": Option<i32> = member(&plain::INTEGER),
    preferred_backup_window "PreferredBackupWindow": Option<String> = member(&types::NON_EMPTY_STRING),
    backup_retention_period "BackupRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    db_security_groups "DbSecurityGroups": Option<Vec<String>> = member(&types::STRING_LIST),
    db_parameter_groups "DbParameterGroups": Option<Vec<AwsRdsDbParameterGroup>> = member(&types::AWS_RDS_DB_PARAMETER_GROUPS),
    availability_zone "AvailabilityZone": Option<String> = member(&types::NON_EMPTY_STRING),
    db_subnet_group "DbSubnetGroup": Option<AwsRdsDbSubnetGroup> = member(&types::AWS_RDS_DB_SUBNET_GROUP),
    preferred_maintenance_window "PreferredMaintenanceWindow": Option<String> = member(&types::NON_EMPTY_STRING),
    pending_modified_values "PendingModifiedValues": Option<AwsRdsDbPendingModifiedValues> = member(&types::AWS_RDS_DB_PENDING_MODIFIED_VALUES),
    latest_restorable_time "LatestRestorableTime": Option<String> = member(&types::NON_EMPTY_STRING),
    auto_minor_version_upgrade "AutoMinorVersionUpgrade": Option<bool> = member(&plain::BOOL),
    read_replica_source_db_instance_identifier "ReadReplicaSourceDBInstanceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    read_replica_db_instance_identifiers "ReadReplicaDBInstanceIdentifiers": Option<Vec<String>> = member(&types::STRING_LIST),
    read_replica_db_cluster_identifiers "ReadReplicaDBClusterIdentifiers": Option<Vec<String>> = member(&types::STRING_LIST),
    license_model "LicenseModel": Option<String> = member(&types::NON_EMPTY_STRING),
    iops "Iops": Option<i32> = member(&plain::INTEGER),
    option_group_memberships "OptionGroupMemberships": Option<Vec<AwsRdsDbOptionGroupMembership>> = member(&types::AWS_RDS_DB_OPTION_GROUP_MEMBERSHIPS),
    character_set_name "CharacterSetName": Option<String> = member(&types::NON_EMPTY_STRING),
    secondary_availability_zone "SecondaryAvailabilityZone": Option<String> = member(&types::NON_EMPTY_STRING),
    status_infos "StatusInfos": Option<Vec<AwsRdsDbStatusInfo>> = member(&types::AWS_RDS_DB_STATUS_INFOS),
    storage_type "StorageType": Option<String> = member(&types::NON_EMPTY_STRING),
    domain_memberships "DomainMemberships": Option<Vec<AwsRdsDbDomainMembership>> = member(&types::AWS_RDS_DB_DOMAIN_MEMBERSHIPS),
    copy_tags_to_snapshot "CopyTagsToSnapshot": Option<bool> = member(&plain::BOOL),
    monitoring_interval "MonitoringInterval": Option<i32> = member(&plain::INTEGER),
    monitoring_role_arn "MonitoringRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    promotion_tier "PromotionTier": Option<i32> = member(&plain::INTEGER),
    timezone "Timezone": Option<String> = member(&types::NON_EMPTY_STRING),
    performance_insights_enabled "PerformanceInsightsEnabled": Option<bool> = member(&plain::BOOL),
    performance_insights_kms_key_id "PerformanceInsightsKmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    performance_insights_retention_period "PerformanceInsightsRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    enabled_cloud_watch_logs_exports "EnabledCloudWatchLogsExports": Option<Vec<String>> = member(&types::STRING_LIST),
    processor_features "ProcessorFeatures": Option<Vec<AwsRdsDbProcessorFeature>> = member(&types::AWS_RDS_DB_PROCESSOR_FEATURES),
    listener_endpoint "ListenerEndpoint": Option<AwsRdsDbInstanceEndpoint> = member(&types::AWS_RDS_DB_INSTANCE_ENDPOINT),
    max_allocated_storage "MaxAllocatedStorage": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsRdsDbInstanceEndpoint {
    address "Address": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
    hosted_zone_id "HostedZoneId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbInstanceVpcSecurityGroup {
    vpc_security_group_id "VpcSecurityGroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbOptionGroupMembership {
    option_group_name "OptionGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbParameterGroup {
    db_parameter_group_name "DbParameterGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    parameter_apply_status "ParameterApplyStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbPendingModifiedValues {
    db_instance_class "DbInstanceClass": Option<String> = member(&types::NON_EMPTY_STRING),
    allocated_storage "AllocatedStorage": Option<i32> = member(&plain::INTEGER),
    master_user_password "MasterUserPassword": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
    backup_retention_period "BackupRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    multi_az "MultiAZ": Option<bool> = member(&plain::BOOL),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    license_model "LicenseModel": Option<String> = member(&types::NON_EMPTY_STRING),
    iops "Iops": Option<i32> = member(&plain::INTEGER),
    db_instance_identifier "DbInstanceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    storage_type "StorageType": Option<String> = member(&types::NON_EMPTY_STRING),
    ca_certificate_identifier "CaCertificateIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_subnet_group_name "DbSubnetGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    pending_cloud_watch_logs_exports "PendingCloudWatchLogsExports": Option<AwsRdsPendingCloudWatchLogsExports> = member(&types::AWS_RDS_PENDING_CLOUD_WATCH_LOGS_EXPORTS),
    processor_features "ProcessorFeatures": Option<Vec<AwsRdsDbProcessorFeature>> = member(&types::AWS_RDS_DB_PROCESSOR_FEATURES),
} }
shape! { AwsRdsDbProcessorFeature {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbSecurityGroupDetails {
    db_security_group_arn "DbSecurityGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    db_security_group_description "DbSecurityGroupDescription": Option<String> = member(&types::NON_EMPTY_STRING),
    db_security_group_name "DbSecurityGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    ec2_security_groups "Ec2SecurityGroups": Option<Vec<AwsRdsDbSecurityGroupEc2SecurityGroup>> = member(&types::AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUPS),
    ip_ranges "IpRanges": Option<Vec<AwsRdsDbSecurityGroupIpRange>> = member(&types::AWS_RDS_DB_SECURITY_GROUP_IP_RANGES),
    owner_id "OwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbSecurityGroupEc2SecurityGroup {
    ec2_security_group_id "Ec2SecurityGroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    ec2_security_group_name "Ec2SecurityGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    ec2_security_group_owner_id "Ec2SecurityGroupOwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbSecurityGroupIpRange {
    cidr_ip "CidrIp": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbSnapshotDetails {
    db_snapshot_identifier "DbSnapshotIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    db_instance_identifier "DbInstanceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    snapshot_create_time "SnapshotCreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    engine "Engine": Option<String> = member(&types::NON_EMPTY_STRING),
    allocated_storage "AllocatedStorage": Option<i32> = member(&plain::INTEGER),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
    availability_zone "AvailabilityZone": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_create_time "InstanceCreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    master_username "MasterUsername": Option<String> = member(&types::NON_EMPTY_STRING),
    engine_version "EngineVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    license_model "LicenseModel": Option<String> = member(&types::NON_EMPTY_STRING),
    snapshot_type "SnapshotType": Option<String> = member(&types::NON_EMPTY_STRING),
    iops "Iops": Option<i32> = member(&plain::INTEGER),
    option_group_name "OptionGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    percent_progress "PercentProgress": Option<i32> = member(&plain::INTEGER),
    source_region "SourceRegion": Option<String> = member(&types::NON_EMPTY_STRING),
    source_db_snapshot_identifier "SourceDbSnapshotIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    storage_type "StorageType": Option<String> = member(&types::NON_EMPTY_STRING),
    tde_credential_arn "TdeCredentialArn": Option<String> = member(&types::NON_EMPTY_STRING),
    encrypted "Encrypted": Option<bool> = member(&plain::BOOL),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    timezone "Timezone": Option<String> = member(&types::NON_EMPTY_STRING),
    iam_database_authentication_enabled "IamDatabaseAuthenticationEnabled": Option<bool> = member(&plain::BOOL),
    processor_features "ProcessorFeatures": Option<Vec<AwsRdsDbProcessorFeature>> = member(&types::AWS_RDS_DB_PROCESSOR_FEATURES),
    dbi_resource_id "DbiResourceId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbStatusInfo {
    status_type "StatusType": Option<String> = member(&types::NON_EMPTY_STRING),
    normal "Normal": Option<bool> = member(&plain::BOOL),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    message "Message": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbSubnetGroup {
    db_subnet_group_name "DbSubnetGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    db_subnet_group_description "DbSubnetGroupDescription": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_group_status "SubnetGroupStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    subnets "Subnets": Option<Vec<AwsRdsDbSubnetGroupSubnet>> = member(&types::AWS_RDS_DB_SUBNET_GROUP_SUBNETS),
    db_subnet_group_arn "DbSubnetGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbSubnetGroupSubnet {
    subnet_identifier "SubnetIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    subnet_availability_zone "SubnetAvailabilityZone": Option<AwsRdsDbSubnetGroupSubnetAvailabilityZone> = member(&types::AWS_RDS_DB_SUBNET_GROUP_SUBNET_AVAILABILITY_ZONE),
    subnet_status "SubnetStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsDbSubnetGroupSubnetAvailabilityZone {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsEventSubscriptionDetails {
    cust_subscription_id "CustSubscriptionId": Option<String> = member(&types::NON_EMPTY_STRING),
    customer_aws_id "CustomerAwsId": Option<String> = member(&types::NON_EMPTY_STRING),
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
    event_categories_list "EventCategoriesList": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    event_subscription_arn "EventSubscriptionArn": Option<String> = member(&types::NON_EMPTY_STRING),
    sns_topic_arn "SnsTopicArn": Option<String> = member(&types::NON_EMPTY_STRING),
    source_ids_list "SourceIdsList": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    source_type "SourceType": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    subscription_creation_time "SubscriptionCreationTime": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRdsPendingCloudWatchLogsExports {
    log_types_to_enable "LogTypesToEnable": Option<Vec<String>> = member(&types::STRING_LIST),
    log_types_to_disable "LogTypesToDisable": Option<Vec<String>> = member(&types::STRING_LIST),
} }
shape! { AwsRedshiftClusterClusterNode {
    node_role "NodeRole": Option<String> = member(&types::NON_EMPTY_STRING),
    private_ip_address "PrivateIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
    public_ip_address "PublicIpAddress": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterClusterParameterGroup {
    cluster_parameter_status_list "ClusterParameterStatusList": Option<Vec<AwsRedshiftClusterClusterParameterStatus>> = member(&types::AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS_LIST),
    parameter_apply_status "ParameterApplyStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    parameter_group_name "ParameterGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterClusterParameterStatus {
    parameter_name "ParameterName": Option<String> = member(&types::NON_EMPTY_STRING),
    parameter_apply_status "ParameterApplyStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    parameter_apply_error_description "ParameterApplyErrorDescription": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterClusterSecurityGroup {
    cluster_security_group_name "ClusterSecurityGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterClusterSnapshotCopyStatus {
    destination_region "DestinationRegion": Option<String> = member(&types::NON_EMPTY_STRING),
    manual_snapshot_retention_period "ManualSnapshotRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    retention_period "RetentionPeriod": Option<i32> = member(&plain::INTEGER),
    snapshot_copy_grant_name "SnapshotCopyGrantName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterDeferredMaintenanceWindow {
    defer_maintenance_end_time "DeferMaintenanceEndTime": Option<String> = member(&types::NON_EMPTY_STRING),
    defer_maintenance_identifier "DeferMaintenanceIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    defer_maintenance_start_time "DeferMaintenanceStartTime": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterDetails {
    allow_version_upgrade "AllowVersionUpgrade": Option<bool> = member(&plain::BOOL),
    automated_snapshot_retention_period "AutomatedSnapshotRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    availability_zone "AvailabilityZone": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_availability_status "ClusterAvailabilityStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_create_time "ClusterCreateTime": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_identifier "ClusterIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_nodes "ClusterNodes": Option<Vec<AwsRedshiftClusterClusterNode>> = member(&types::AWS_REDSHIFT_CLUSTER_CLUSTER_NODES),
    cluster_parameter_groups "ClusterParameterGroups": Option<Vec<AwsRedshiftClusterClusterParameterGroup>> = member(&types::AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUPS),
    cluster_public_key "ClusterPublicKey": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_revision_number "ClusterRevisionNumber": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_security_groups "ClusterSecurityGroups": Option<Vec<AwsRedshiftClusterClusterSecurityGroup>> = member(&types::AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUPS),
    cluster_snapshot_copy_status "ClusterSnapshotCopyStatus": Option<AwsRedshiftClusterClusterSnapshotCopyStatus> = member(&types::AWS_REDSHIFT_CLUSTER_CLUSTER_SNAPSHOT_COPY_STATUS),
    cluster_status "ClusterStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_subnet_group_name "ClusterSubnetGroupName": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_version "ClusterVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    db_name "DBName": Option<String> = member(&types::NON_EMPTY_STRING),
    deferred_maintenance_windows "DeferredMaintenanceWindows": Option<Vec<AwsRedshiftClusterDeferredMaintenanceWindow>> = member(&types::AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOWS),
    elastic_ip_status "ElasticIpStatus": Option<AwsRedshiftClusterElasticIpStatus> = member(&types::AWS_REDSHIFT_CLUSTER_ELASTIC_IP_STATUS),
    elastic_resize_number_of_node_options "ElasticResizeNumberOfNodeOptions": Option<String> = member(&types::NON_EMPTY_STRING),
    encrypted "Encrypted": Option<bool> = member(&plain::BOOL),
    endpoint "Endpoint": Option<AwsRedshiftClusterEndpoint> = member(&types::AWS_REDSHIFT_CLUSTER_ENDPOINT),
    enhanced_vpc_routing "EnhancedVpcRouting": Option<bool> = member(&plain::BOOL),
    expected_next_snapshot_schedule_time "ExpectedNextSnapshotScheduleTime": Option<String> = member(&types::NON_EMPTY_STRING),
    expected_next_snapshot_schedule_time_status "ExpectedNextSnapshotScheduleTimeStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    hsm_status "HsmStatus": Option<AwsRedshiftClusterHsmStatus> = member(&types::AWS_REDSHIFT_CLUSTER_HSM_STATUS),
    iam_roles "IamRoles": Option<Vec<AwsRedshiftClusterIamRole>> = member(&types::AWS_REDSHIFT_CLUSTER_IAM_ROLES),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    maintenance_track_name "MaintenanceTrackName": Option<String> = member(&types::NON_EMPTY_STRING),
    manual_snapshot_retention_period "ManualSnapshotRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    master_username "MasterUsername": Option<String> = member(&types::NON_EMPTY_STRING),
    next_maintenance_window_start_time "NextMaintenanceWindowStartTime": Option<String> = member(&types::NON_EMPTY_STRING),
    node_type "NodeType": Option<String> = member(&types::NON_EMPTY_STRING),
    number_of_nodes "NumberOfNodes": Option<i32> = member(&plain::INTEGER),
    pending_actions "PendingActions": Option<Vec<String>> = member(&types::STRING_LIST),
    pending_modified_values "PendingModifiedValues": Option<AwsRedshiftClusterPendingModifiedValues> = member(&types::AWS_REDSHIFT_CLUSTER_PENDING_MODIFIED_VALUES),
    preferred_maintenance_window "PreferredMaintenanceWindow": Option<String> = member(&types::NON_EMPTY_STRING),
    publicly_accessible "PubliclyAccessible": Option<bool> = member(&plain::BOOL),
    resize_info "ResizeInfo": Option<AwsRedshiftClusterResizeInfo> = member(&types::AWS_REDSHIFT_CLUSTER_RESIZE_INFO),
    restore_status "RestoreStatus": Option<AwsRedshiftClusterRestoreStatus> = member(&types::AWS_REDSHIFT_CLUSTER_RESTORE_STATUS),
    snapshot_schedule_identifier "SnapshotScheduleIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    snapshot_schedule_state "SnapshotScheduleState": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_security_groups "VpcSecurityGroups": Option<Vec<AwsRedshiftClusterVpcSecurityGroup>> = member(&types::AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUPS),
    logging_status "LoggingStatus": Option<AwsRedshiftClusterLoggingStatus> = member(&types::AWS_REDSHIFT_CLUSTER_LOGGING_STATUS),
} }
shape! { AwsRedshiftClusterElasticIpStatus {
    elastic_ip "ElasticIp": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterEndpoint {
    address "Address": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsRedshiftClusterHsmStatus {
    hsm_client_certificate_identifier "HsmClientCertificateIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    hsm_configuration_identifier "HsmConfigurationIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterIamRole {
    apply_status "ApplyStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    iam_role_arn "IamRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterLoggingStatus {
    bucket_name "BucketName": Option<String> = member(&types::NON_EMPTY_STRING),
    last_failure_message "LastFailureMessage": Option<String> = member(&types::NON_EMPTY_STRING),
    last_failure_time "LastFailureTime": Option<String> = member(&types::NON_EMPTY_STRING),
    last_successful_delivery_time "LastSuccessfulDeliveryTime": Option<String> = member(&types::NON_EMPTY_STRING),
    logging_enabled "LoggingEnabled": Option<bool> = member(&plain::BOOL),
    s3_key_prefix "S3KeyPrefix": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterPendingModifiedValues {
    automated_snapshot_retention_period "AutomatedSnapshotRetentionPeriod": Option<i32> = member(&plain::INTEGER),
    cluster_identifier "ClusterIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_type "ClusterType": Option<String> = member(&types::NON_EMPTY_STRING),
    cluster_version "ClusterVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    encryption_type "EncryptionType": Option<String> = member(&types::NON_EMPTY_STRING),
    enhanced_vpc_routing "EnhancedVpcRouting": Option<bool> = member(&plain::BOOL),
    maintenance_track_name "MaintenanceTrackName": Option<String> = member(&types::NON_EMPTY_STRING),
    master_user_password "MasterUserPassword": Option<String> = member(&types::NON_EMPTY_STRING),
    node_type "NodeType": Option<String> = member(&types::NON_EMPTY_STRING),
    number_of_nodes "NumberOfNodes": Option<i32> = member(&plain::INTEGER),
    publicly_accessible "PubliclyAccessible": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsRedshiftClusterResizeInfo {
    allow_cancel_resize "AllowCancelResize": Option<bool> = member(&plain::BOOL),
    resize_type "ResizeType": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterRestoreStatus {
    current_restore_rate_in_mega_bytes_per_second "CurrentRestoreRateInMegaBytesPerSecond": Option<f64> = member(&plain::FLOAT),
    elapsed_time_in_seconds "ElapsedTimeInSeconds": Option<i64> = member(&plain::LONG),
    estimated_time_to_completion_in_seconds "EstimatedTimeToCompletionInSeconds": Option<i64> = member(&plain::LONG),
    progress_in_mega_bytes "ProgressInMegaBytes": Option<i64> = member(&plain::LONG),
    snapshot_size_in_mega_bytes "SnapshotSizeInMegaBytes": Option<i64> = member(&plain::LONG),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRedshiftClusterVpcSecurityGroup {
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_security_group_id "VpcSecurityGroupId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRoute53HostedZoneConfigDetails {
    comment "Comment": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRoute53HostedZoneDetails {
    hosted_zone "HostedZone": Option<AwsRoute53HostedZoneObjectDetails> = member(&types::AWS_ROUTE53_HOSTED_ZONE_OBJECT_DETAILS),
    vpcs "Vpcs": Option<Vec<AwsRoute53HostedZoneVpcDetails>> = member(&types::AWS_ROUTE53_HOSTED_ZONE_VPCS_LIST),
    name_servers "NameServers": Option<Vec<String>> = member(&types::AWS_ROUTE53_HOSTED_ZONE_NAME_SERVERS_LIST),
    query_logging_config "QueryLoggingConfig": Option<AwsRoute53QueryLoggingConfigDetails> = member(&types::AWS_ROUTE53_QUERY_LOGGING_CONFIG_DETAILS),
} }
shape! { AwsRoute53HostedZoneObjectDetails {
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    config "Config": Option<AwsRoute53HostedZoneConfigDetails> = member(&types::AWS_ROUTE53_HOSTED_ZONE_CONFIG_DETAILS),
} }
shape! { AwsRoute53HostedZoneVpcDetails {
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    region "Region": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsRoute53QueryLoggingConfigDetails {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn": Option<CloudWatchLogsLogGroupArnConfigDetails> = member(&types::CLOUD_WATCH_LOGS_LOG_GROUP_ARN_CONFIG_DETAILS),
} }
shape! { AwsS3AccessPointDetails {
    access_point_arn "AccessPointArn": Option<String> = member(&types::NON_EMPTY_STRING),
    alias "Alias": Option<String> = member(&types::NON_EMPTY_STRING),
    bucket "Bucket": Option<String> = member(&types::NON_EMPTY_STRING),
    bucket_account_id "BucketAccountId": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    network_origin "NetworkOrigin": Option<String> = member(&types::NON_EMPTY_STRING),
    public_access_block_configuration "PublicAccessBlockConfiguration": Option<AwsS3AccountPublicAccessBlockDetails> = member(&types::AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
    vpc_configuration "VpcConfiguration": Option<AwsS3AccessPointVpcConfigurationDetails> = member(&types::AWS_S3_ACCESS_POINT_VPC_CONFIGURATION_DETAILS),
} }
shape! { AwsS3AccessPointVpcConfigurationDetails {
    vpc_id "VpcId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3AccountPublicAccessBlockDetails {
    block_public_acls "BlockPublicAcls": Option<bool> = member(&plain::BOOL),
    block_public_policy "BlockPublicPolicy": Option<bool> = member(&plain::BOOL),
    ignore_public_acls "IgnorePublicAcls": Option<bool> = member(&plain::BOOL),
    restrict_public_buckets "RestrictPublicBuckets": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationDetails {
    rules "Rules": Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesDetails>> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_LIST),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails {
    days_after_initiation "DaysAfterInitiation": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesDetails {
    abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload": Option<AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_ABORT_INCOMPLETE_MULTIPART_UPLOAD_DETAILS),
    expiration_date "ExpirationDate": Option<String> = member(&types::NON_EMPTY_STRING),
    expiration_in_days "ExpirationInDays": Option<i32> = member(&plain::INTEGER),
    expired_object_delete_marker "ExpiredObjectDeleteMarker": Option<bool> = member(&plain::BOOL),
    filter "Filter": Option<AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_DETAILS),
    id "ID": Option<String> = member(&types::NON_EMPTY_STRING),
    noncurrent_version_expiration_in_days "NoncurrentVersionExpirationInDays": Option<i32> = member(&plain::INTEGER),
    noncurrent_version_transitions "NoncurrentVersionTransitions": Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails>> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_LIST),
    prefix "Prefix": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    transitions "Transitions": Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails>> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_LIST),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails {
    predicate "Predicate": Option<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_DETAILS),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails {
    operands "Operands": Option<Vec<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails>> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_LIST),
    prefix "Prefix": Option<String> = member(&types::NON_EMPTY_STRING),
    tag "Tag": Option<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_TAG_DETAILS),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails {
    prefix "Prefix": Option<String> = member(&types::NON_EMPTY_STRING),
    tag "Tag": Option<AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_TAG_DETAILS),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails {
    key "Key": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails {
    key "Key": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails {
    days "Days": Option<i32> = member(&plain::INTEGER),
    storage_class "StorageClass": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails {
    date "Date": Option<String> = member(&types::NON_EMPTY_STRING),
    days "Days": Option<i32> = member(&plain::INTEGER),
    storage_class "StorageClass": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketBucketVersioningConfiguration {
    is_mfa_delete_enabled "IsMfaDeleteEnabled": Option<bool> = member(&plain::BOOL),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketDetails {
    owner_id "OwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    owner_name "OwnerName": Option<String> = member(&types::NON_EMPTY_STRING),
    owner_account_id "OwnerAccountId": Option<String> = member(&types::NON_EMPTY_STRING),
    created_at "CreatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    server_side_encryption_configuration "ServerSideEncryptionConfiguration": Option<AwsS3BucketServerSideEncryptionConfiguration> = member(&types::AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_CONFIGURATION),
    bucket_lifecycle_configuration "BucketLifecycleConfiguration": Option<AwsS3BucketBucketLifecycleConfigurationDetails> = member(&types::AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_DETAILS),
    public_access_block_configuration "PublicAccessBlockConfiguration": Option<AwsS3AccountPublicAccessBlockDetails> = member(&types::AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
    access_control_list "AccessControlList": Option<String> = member(&types::NON_EMPTY_STRING),
    bucket_logging_configuration "BucketLoggingConfiguration": Option<AwsS3BucketLoggingConfiguration> = member(&types::AWS_S3_BUCKET_LOGGING_CONFIGURATION),
    bucket_website_configuration "BucketWebsiteConfiguration": Option<AwsS3BucketWebsiteConfiguration> = member(&types::AWS_S3_BUCKET_WEBSITE_CONFIGURATION),
    bucket_notification_configuration "BucketNotificationConfiguration": Option<AwsS3BucketNotificationConfiguration> = member(&types::AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION),
    bucket_versioning_configuration "BucketVersioningConfiguration": Option<AwsS3BucketBucketVersioningConfiguration> = member(&types::AWS_S3_BUCKET_BUCKET_VERSIONING_CONFIGURATION),
    object_lock_configuration "ObjectLockConfiguration": Option<AwsS3BucketObjectLockConfiguration> = member(&types::AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketLoggingConfiguration {
    destination_bucket_name "DestinationBucketName": Option<String> = member(&types::NON_EMPTY_STRING),
    log_file_prefix "LogFilePrefix": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketNotificationConfiguration {
    configurations "Configurations": Option<Vec<AwsS3BucketNotificationConfigurationDetail>> = member(&types::AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAILS),
} }
shape! { AwsS3BucketNotificationConfigurationDetail {
    events "Events": Option<Vec<String>> = member(&types::AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_EVENTS),
    filter "Filter": Option<AwsS3BucketNotificationConfigurationFilter> = member(&types::AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_FILTER),
    destination "Destination": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketNotificationConfigurationFilter {
    s3_key_filter "S3KeyFilter": Option<AwsS3BucketNotificationConfigurationS3KeyFilter> = member(&types::AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER),
} }
shape! { AwsS3BucketNotificationConfigurationS3KeyFilter {
    filter_rules "FilterRules": Option<Vec<AwsS3BucketNotificationConfigurationS3KeyFilterRule>> = member(&types::AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULES),
} }
shape! { AwsS3BucketNotificationConfigurationS3KeyFilterRule {
    name "Name": Option<String> = member(&types::AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE_NAME),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketObjectLockConfiguration {
    object_lock_enabled "ObjectLockEnabled": Option<String> = member(&types::NON_EMPTY_STRING),
    rule "Rule": Option<AwsS3BucketObjectLockConfigurationRuleDetails> = member(&types::AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DETAILS),
} }
shape! { AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails {
    days "Days": Option<i32> = member(&plain::INTEGER),
    mode "Mode": Option<String> = member(&types::NON_EMPTY_STRING),
    years "Years": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsS3BucketObjectLockConfigurationRuleDetails {
    default_retention "DefaultRetention": Option<AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails> = member(&types::AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DEFAULT_RETENTION_DETAILS),
} }
shape! { AwsS3BucketServerSideEncryptionByDefault {
    sse_algorithm "SSEAlgorithm": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_master_key_id "KMSMasterKeyID": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketServerSideEncryptionConfiguration {
    rules "Rules": Option<Vec<AwsS3BucketServerSideEncryptionRule>> = member(&types::AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULES),
} }
shape! { AwsS3BucketServerSideEncryptionRule {
    apply_server_side_encryption_by_default "ApplyServerSideEncryptionByDefault": Option<AwsS3BucketServerSideEncryptionByDefault> = member(&types::AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
} }
shape! { AwsS3BucketWebsiteConfiguration {
    error_document "ErrorDocument": Option<String> = member(&types::NON_EMPTY_STRING),
    index_document_suffix "IndexDocumentSuffix": Option<String> = member(&types::NON_EMPTY_STRING),
    redirect_all_requests_to "RedirectAllRequestsTo": Option<AwsS3BucketWebsiteConfigurationRedirectTo> = member(&types::AWS_S3_BUCKET_WEBSITE_CONFIGURATION_REDIRECT_TO),
    routing_rules "RoutingRules": Option<Vec<AwsS3BucketWebsiteConfigurationRoutingRule>> = member(&types::AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULES),
} }
shape! { AwsS3BucketWebsiteConfigurationRedirectTo {
    hostname "Hostname": Option<String> = member(&types::NON_EMPTY_STRING),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketWebsiteConfigurationRoutingRule {
    condition "Condition": Option<AwsS3BucketWebsiteConfigurationRoutingRuleCondition> = member(&types::AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_CONDITION),
    redirect "Redirect": Option<AwsS3BucketWebsiteConfigurationRoutingRuleRedirect> = member(&types::AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_REDIRECT),
} }
shape! { AwsS3BucketWebsiteConfigurationRoutingRuleCondition {
    http_error_code_returned_equals "HttpErrorCodeReturnedEquals": Option<String> = member(&types::NON_EMPTY_STRING),
    key_prefix_equals "KeyPrefixEquals": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3BucketWebsiteConfigurationRoutingRuleRedirect {
    hostname "Hostname": Option<String> = member(&types::NON_EMPTY_STRING),
    http_redirect_code "HttpRedirectCode": Option<String> = member(&types::NON_EMPTY_STRING),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    replace_key_prefix_with "ReplaceKeyPrefixWith": Option<String> = member(&types::NON_EMPTY_STRING),
    replace_key_with "ReplaceKeyWith": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsS3ObjectDetails {
    last_modified "LastModified": Option<String> = member(&types::NON_EMPTY_STRING),
    e_tag "ETag": Option<String> = member(&types::NON_EMPTY_STRING),
    version_id "VersionId": Option<String> = member(&types::NON_EMPTY_STRING),
    content_type "ContentType": Option<String> = member(&types::NON_EMPTY_STRING),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::NON_EMPTY_STRING),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsSageMakerNotebookInstanceDetails {
    accelerator_types "AcceleratorTypes": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    additional_code_repositories "AdditionalCodeRepositories": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    default_code_repository "DefaultCodeRepository": Option<String> = member(&types::NON_EMPTY_STRING),
    direct_internet_access "DirectInternetAccess": Option<String> = member(&types::NON_EMPTY_STRING),
    failure_reason "FailureReason": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_metadata_service_configuration "InstanceMetadataServiceConfiguration": Option<AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails> = member(&types::AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_METADATA_SERVICE_CONFIGURATION_DETAILS),
    instance_type "InstanceType": Option<String> = member(&types::NON_EMPTY_STRING),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    network_interface_id "NetworkInterfaceId": Option<String> = member(&types::NON_EMPTY_STRING),
    notebook_instance_arn "NotebookInstanceArn": Option<String> = member(&types::NON_EMPTY_STRING),
    notebook_instance_lifecycle_config_name "NotebookInstanceLifecycleConfigName": Option<String> = member(&types::NON_EMPTY_STRING),
    notebook_instance_name "NotebookInstanceName": Option<String> = member(&types::NON_EMPTY_STRING),
    notebook_instance_status "NotebookInstanceStatus": Option<String> = member(&types::NON_EMPTY_STRING),
    platform_identifier "PlatformIdentifier": Option<String> = member(&types::NON_EMPTY_STRING),
    role_arn "RoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    root_access "RootAccess": Option<String> = member(&types::NON_EMPTY_STRING),
    security_groups "SecurityGroups": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    subnet_id "SubnetId": Option<String> = member(&types::NON_EMPTY_STRING),
    url "Url": Option<String> = member(&types::NON_EMPTY_STRING),
    volume_size_in_gb "VolumeSizeInGB": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails {
    minimum_instance_metadata_service_version "MinimumInstanceMetadataServiceVersion": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsSecretsManagerSecretDetails {
    rotation_rules "RotationRules": Option<AwsSecretsManagerSecretRotationRules> = member(&types::AWS_SECRETS_MANAGER_SECRET_ROTATION_RULES),
    rotation_occurred_within_frequency "RotationOccurredWithinFrequency": Option<bool> = member(&plain::BOOL),
    kms_key_id "KmsKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    rotation_enabled "RotationEnabled": Option<bool> = member(&plain::BOOL),
    rotation_lambda_arn "RotationLambdaArn": Option<String> = member(&types::NON_EMPTY_STRING),
    deleted "Deleted": Option<bool> = member(&plain::BOOL),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsSecretsManagerSecretRotationRules {
    automatically_after_days "AutomaticallyAfterDays": Option<i32> = member(&plain::INTEGER),
} }
shape! { AwsSecurityFinding {
    schema_version "SchemaVersion": String = member(&types::NON_EMPTY_STRING).required(),
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
    product_arn "ProductArn": String = member(&types::NON_EMPTY_STRING).required(),
    product_name "ProductName": Option<String> = member(&types::NON_EMPTY_STRING),
    company_name "CompanyName": Option<String> = member(&types::NON_EMPTY_STRING),
    region "Region": Option<String> = member(&types::NON_EMPTY_STRING),
    generator_id "GeneratorId": String = member(&types::NON_EMPTY_STRING).required(),
    aws_account_id "AwsAccountId": String = member(&types::NON_EMPTY_STRING).required(),
    types "Types": Option<Vec<String>> = member(&types::TYPE_LIST),
    first_observed_at "FirstObservedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    last_observed_at "LastObservedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    created_at "CreatedAt": String = member(&types::NON_EMPTY_STRING).required(),
    updated_at "UpdatedAt": String = member(&types::NON_EMPTY_STRING).required(),
    severity "Severity": Option<Severity> = member(&types::SEVERITY),
    confidence "Confidence": Option<i32> = member(&plain::INTEGER),
    criticality "Criticality": Option<i32> = member(&plain::INTEGER),
    title "Title": String = member(&types::NON_EMPTY_STRING).required(),
    description "Description": String = member(&types::NON_EMPTY_STRING).required(),
    remediation "Remediation": Option<Remediation> = member(&types::REMEDIATION),
    source_url "SourceUrl": Option<String> = member(&types::NON_EMPTY_STRING),
    product_fields "ProductFields": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    user_defined_fields "UserDefinedFields": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    malware "Malware": Option<Vec<Malware>> = member(&types::MALWARE_LIST),
    network "Network": Option<Network> = member(&types::NETWORK),
    network_path "NetworkPath": Option<Vec<NetworkPathComponent>> = member(&types::NETWORK_PATH_LIST),
    process "Process": Option<ProcessDetails> = member(&types::PROCESS_DETAILS),
    threats "Threats": Option<Vec<Threat>> = member(&types::THREAT_LIST),
    threat_intel_indicators "ThreatIntelIndicators": Option<Vec<ThreatIntelIndicator>> = member(&types::THREAT_INTEL_INDICATOR_LIST),
    resources "Resources": Vec<Resource> = member(&types::RESOURCE_LIST).required(),
    compliance "Compliance": Option<Compliance> = member(&types::COMPLIANCE),
    verification_state "VerificationState": Option<String> = member(&types::VERIFICATION_STATE),
    workflow_state "WorkflowState": Option<String> = member(&types::WORKFLOW_STATE),
    workflow "Workflow": Option<Workflow> = member(&types::WORKFLOW),
    record_state "RecordState": Option<String> = member(&types::RECORD_STATE),
    related_findings "RelatedFindings": Option<Vec<RelatedFinding>> = member(&types::RELATED_FINDING_LIST),
    note "Note": Option<Note> = member(&types::NOTE),
    vulnerabilities "Vulnerabilities": Option<Vec<Vulnerability>> = member(&types::VULNERABILITY_LIST),
    patch_summary "PatchSummary": Option<PatchSummary> = member(&types::PATCH_SUMMARY),
    action "Action": Option<Action> = member(&types::ACTION),
    finding_provider_fields "FindingProviderFields": Option<FindingProviderFields> = member(&types::FINDING_PROVIDER_FIELDS),
    sample "Sample": Option<bool> = member(&plain::BOOL),
    generator_details "GeneratorDetails": Option<GeneratorDetails> = member(&types::GENERATOR_DETAILS),
    processed_at "ProcessedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    aws_account_name "AwsAccountName": Option<String> = member(&types::NON_EMPTY_STRING),
    detection "Detection": Option<Detection> = member(&types::DETECTION),
} }
shape! { AwsSecurityFindingFilters {
    product_arn "ProductArn": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    aws_account_id "AwsAccountId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    id "Id": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    generator_id "GeneratorId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    region "Region": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    r#type "Type": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    first_observed_at "FirstObservedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    last_observed_at "LastObservedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    created_at "CreatedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    updated_at "UpdatedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    severity_product "SeverityProduct": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    severity_normalized "SeverityNormalized": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    severity_label "SeverityLabel": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    confidence "Confidence": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    criticality "Criticality": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    title "Title": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    description "Description": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    recommendation_text "RecommendationText": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    source_url "SourceUrl": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    product_fields "ProductFields": Option<Vec<MapFilter>> = member(&types::MAP_FILTER_LIST),
    product_name "ProductName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    company_name "CompanyName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    user_defined_fields "UserDefinedFields": Option<Vec<MapFilter>> = member(&types::MAP_FILTER_LIST),
    malware_name "MalwareName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    malware_type "MalwareType": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    malware_path "MalwarePath": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    malware_state "MalwareState": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    network_direction "NetworkDirection": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    network_protocol "NetworkProtocol": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    network_source_ip_v4 "NetworkSourceIpV4": Option<Vec<IpFilter>> = member(&types::IP_FILTER_LIST),
    network_source_ip_v6 "NetworkSourceIpV6": Option<Vec<IpFilter>> = member(&types::IP_FILTER_LIST),
    network_source_port "NetworkSourcePort": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    network_source_domain "NetworkSourceDomain": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    network_source_mac "NetworkSourceMac": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    network_destination_ip_v4 "NetworkDestinationIpV4": Option<Vec<IpFilter>> = member(&types::IP_FILTER_LIST),
    network_destination_ip_v6 "NetworkDestinationIpV6": Option<Vec<IpFilter>> = member(&types::IP_FILTER_LIST),
    network_destination_port "NetworkDestinationPort": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    network_destination_domain "NetworkDestinationDomain": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    process_name "ProcessName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    process_path "ProcessPath": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    process_pid "ProcessPid": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    process_parent_pid "ProcessParentPid": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    process_launched_at "ProcessLaunchedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    process_terminated_at "ProcessTerminatedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    threat_intel_indicator_type "ThreatIntelIndicatorType": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    threat_intel_indicator_value "ThreatIntelIndicatorValue": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    threat_intel_indicator_category "ThreatIntelIndicatorCategory": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    threat_intel_indicator_last_observed_at "ThreatIntelIndicatorLastObservedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    threat_intel_indicator_source "ThreatIntelIndicatorSource": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    threat_intel_indicator_source_url "ThreatIntelIndicatorSourceUrl": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_type "ResourceType": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_id "ResourceId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_partition "ResourcePartition": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_region "ResourceRegion": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_tags "ResourceTags": Option<Vec<MapFilter>> = member(&types::MAP_FILTER_LIST),
    resource_aws_ec2_instance_type "ResourceAwsEc2InstanceType": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_ec2_instance_image_id "ResourceAwsEc2InstanceImageId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_ec2_instance_ip_v4_addresses "ResourceAwsEc2InstanceIpV4Addresses": Option<Vec<IpFilter>> = member(&types::IP_FILTER_LIST),
    resource_aws_ec2_instance_ip_v6_addresses "ResourceAwsEc2InstanceIpV6Addresses": Option<Vec<IpFilter>> = member(&types::IP_FILTER_LIST),
    resource_aws_ec2_instance_key_name "ResourceAwsEc2InstanceKeyName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_ec2_instance_iam_instance_profile_arn "ResourceAwsEc2InstanceIamInstanceProfileArn": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_ec2_instance_vpc_id "ResourceAwsEc2InstanceVpcId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_ec2_instance_subnet_id "ResourceAwsEc2InstanceSubnetId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_ec2_instance_launched_at "ResourceAwsEc2InstanceLaunchedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    resource_aws_s3_bucket_owner_id "ResourceAwsS3BucketOwnerId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_s3_bucket_owner_name "ResourceAwsS3BucketOwnerName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_iam_access_key_user_name "ResourceAwsIamAccessKeyUserName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_iam_access_key_principal_name "ResourceAwsIamAccessKeyPrincipalName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_iam_access_key_status "ResourceAwsIamAccessKeyStatus": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_aws_iam_access_key_created_at "ResourceAwsIamAccessKeyCreatedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    resource_aws_iam_user_user_name "ResourceAwsIamUserUserName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_container_name "ResourceContainerName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_container_image_id "ResourceContainerImageId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_container_image_name "ResourceContainerImageName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_container_launched_at "ResourceContainerLaunchedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    resource_details_other "ResourceDetailsOther": Option<Vec<MapFilter>> = member(&types::MAP_FILTER_LIST),
    compliance_status "ComplianceStatus": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    verification_state "VerificationState": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    workflow_state "WorkflowState": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    workflow_status "WorkflowStatus": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    record_state "RecordState": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    related_findings_product_arn "RelatedFindingsProductArn": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    related_findings_id "RelatedFindingsId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    note_text "NoteText": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    note_updated_at "NoteUpdatedAt": Option<Vec<DateFilter>> = member(&types::DATE_FILTER_LIST),
    note_updated_by "NoteUpdatedBy": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    keyword "Keyword": Option<Vec<KeywordFilter>> = member(&types::KEYWORD_FILTER_LIST),
    finding_provider_fields_confidence "FindingProviderFieldsConfidence": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    finding_provider_fields_criticality "FindingProviderFieldsCriticality": Option<Vec<NumberFilter>> = member(&types::NUMBER_FILTER_LIST),
    finding_provider_fields_related_findings_id "FindingProviderFieldsRelatedFindingsId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    finding_provider_fields_related_findings_product_arn "FindingProviderFieldsRelatedFindingsProductArn": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    finding_provider_fields_severity_label "FindingProviderFieldsSeverityLabel": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    finding_provider_fields_severity_original "FindingProviderFieldsSeverityOriginal": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    finding_provider_fields_types "FindingProviderFieldsTypes": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    sample "Sample": Option<Vec<BooleanFilter>> = member(&types::BOOLEAN_FILTER_LIST),
    compliance_security_control_id "ComplianceSecurityControlId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    compliance_associated_standards_id "ComplianceAssociatedStandardsId": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    vulnerabilities_exploit_available "VulnerabilitiesExploitAvailable": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    vulnerabilities_fix_available "VulnerabilitiesFixAvailable": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    compliance_security_control_parameters_name "ComplianceSecurityControlParametersName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    compliance_security_control_parameters_value "ComplianceSecurityControlParametersValue": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    aws_account_name "AwsAccountName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_application_name "ResourceApplicationName": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
    resource_application_arn "ResourceApplicationArn": Option<Vec<StringFilter>> = member(&types::STRING_FILTER_LIST),
} }
shape! { AwsSecurityFindingIdentifier {
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
    product_arn "ProductArn": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { AwsSnsTopicDetails {
    kms_master_key_id "KmsMasterKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    subscription "Subscription": Option<Vec<AwsSnsTopicSubscription>> = member(&types::AWS_SNS_TOPIC_SUBSCRIPTION_LIST),
    topic_name "TopicName": Option<String> = member(&types::NON_EMPTY_STRING),
    owner "Owner": Option<String> = member(&types::NON_EMPTY_STRING),
    sqs_success_feedback_role_arn "SqsSuccessFeedbackRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    sqs_failure_feedback_role_arn "SqsFailureFeedbackRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    application_success_feedback_role_arn "ApplicationSuccessFeedbackRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    firehose_success_feedback_role_arn "FirehoseSuccessFeedbackRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    firehose_failure_feedback_role_arn "FirehoseFailureFeedbackRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    http_success_feedback_role_arn "HttpSuccessFeedbackRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    http_failure_feedback_role_arn "HttpFailureFeedbackRoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsSnsTopicSubscription {
    endpoint "Endpoint": Option<String> = member(&types::NON_EMPTY_STRING),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsSqsQueueDetails {
    kms_data_key_reuse_period_seconds "KmsDataKeyReusePeriodSeconds": Option<i32> = member(&plain::INTEGER),
    kms_master_key_id "KmsMasterKeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    queue_name "QueueName": Option<String> = member(&types::NON_EMPTY_STRING),
    dead_letter_target_arn "DeadLetterTargetArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsSsmComplianceSummary {
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    compliant_critical_count "CompliantCriticalCount": Option<i32> = member(&plain::INTEGER),
    compliant_high_count "CompliantHighCount": Option<i32> = member(&plain::INTEGER),
    compliant_medium_count "CompliantMediumCount": Option<i32> = member(&plain::INTEGER),
    execution_type "ExecutionType": Option<String> = member(&types::NON_EMPTY_STRING),
    non_compliant_critical_count "NonCompliantCriticalCount": Option<i32> = member(&plain::INTEGER),
    compliant_informational_count "CompliantInformationalCount": Option<i32> = member(&plain::INTEGER),
    non_compliant_informational_count "NonCompliantInformationalCount": Option<i32> = member(&plain::INTEGER),
    compliant_unspecified_count "CompliantUnspecifiedCount": Option<i32> = member(&plain::INTEGER),
    non_compliant_low_count "NonCompliantLowCount": Option<i32> = member(&plain::INTEGER),
    non_compliant_high_count "NonCompliantHighCount": Option<i32> = member(&plain::INTEGER),
    compliant_low_count "CompliantLowCount": Option<i32> = member(&plain::INTEGER),
    compliance_type "ComplianceType": Option<String> = member(&types::NON_EMPTY_STRING),
    patch_baseline_id "PatchBaselineId": Option<String> = member(&types::NON_EMPTY_STRING),
    overall_severity "OverallSeverity": Option<String> = member(&types::NON_EMPTY_STRING),
    non_compliant_medium_count "NonCompliantMediumCount": Option<i32> = member(&plain::INTEGER),
    non_compliant_unspecified_count "NonCompliantUnspecifiedCount": Option<i32> = member(&plain::INTEGER),
    patch_group "PatchGroup": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsSsmPatch {
    compliance_summary "ComplianceSummary": Option<AwsSsmComplianceSummary> = member(&types::AWS_SSM_COMPLIANCE_SUMMARY),
} }
shape! { AwsSsmPatchComplianceDetails {
    patch "Patch": Option<AwsSsmPatch> = member(&types::AWS_SSM_PATCH),
} }
shape! { AwsStepFunctionStateMachineDetails {
    label "Label": Option<String> = member(&types::NON_EMPTY_STRING),
    logging_configuration "LoggingConfiguration": Option<AwsStepFunctionStateMachineLoggingConfigurationDetails> = member(&types::AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DETAILS),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    role_arn "RoleArn": Option<String> = member(&types::NON_EMPTY_STRING),
    state_machine_arn "StateMachineArn": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    tracing_configuration "TracingConfiguration": Option<AwsStepFunctionStateMachineTracingConfigurationDetails> = member(&types::AWS_STEP_FUNCTION_STATE_MACHINE_TRACING_CONFIGURATION_DETAILS),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails {
    log_group_arn "LogGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails {
    cloud_watch_logs_log_group "CloudWatchLogsLogGroup": Option<AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails> = member(&types::AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_CLOUD_WATCH_LOGS_LOG_GROUP_DETAILS),
} }
shape! { AwsStepFunctionStateMachineLoggingConfigurationDetails {
    destinations "Destinations": Option<Vec<AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails>> = member(&types::AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_LIST),
    include_execution_data "IncludeExecutionData": Option<bool> = member(&plain::BOOL),
    level "Level": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsStepFunctionStateMachineTracingConfigurationDetails {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsWafRateBasedRuleDetails {
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    rate_key "RateKey": Option<String> = member(&types::NON_EMPTY_STRING),
    rate_limit "RateLimit": Option<i64> = member(&plain::LONG),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
    match_predicates "MatchPredicates": Option<Vec<AwsWafRateBasedRuleMatchPredicate>> = member(&types::AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE_LIST),
} }
shape! { AwsWafRateBasedRuleMatchPredicate {
    data_id "DataId": Option<String> = member(&types::NON_EMPTY_STRING),
    negated "Negated": Option<bool> = member(&plain::BOOL),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalRateBasedRuleDetails {
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    rate_key "RateKey": Option<String> = member(&types::NON_EMPTY_STRING),
    rate_limit "RateLimit": Option<i64> = member(&plain::LONG),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
    match_predicates "MatchPredicates": Option<Vec<AwsWafRegionalRateBasedRuleMatchPredicate>> = member(&types::AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE_LIST),
} }
shape! { AwsWafRegionalRateBasedRuleMatchPredicate {
    data_id "DataId": Option<String> = member(&types::NON_EMPTY_STRING),
    negated "Negated": Option<bool> = member(&plain::BOOL),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalRuleDetails {
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    predicate_list "PredicateList": Option<Vec<AwsWafRegionalRulePredicateListDetails>> = member(&types::AWS_WAF_REGIONAL_RULE_PREDICATE_LIST),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalRuleGroupDetails {
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_group_id "RuleGroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    rules "Rules": Option<Vec<AwsWafRegionalRuleGroupRulesDetails>> = member(&types::AWS_WAF_REGIONAL_RULE_GROUP_RULES_LIST),
} }
shape! { AwsWafRegionalRuleGroupRulesActionDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalRuleGroupRulesDetails {
    action "Action": Option<AwsWafRegionalRuleGroupRulesActionDetails> = member(&types::AWS_WAF_REGIONAL_RULE_GROUP_RULES_ACTION_DETAILS),
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalRulePredicateListDetails {
    data_id "DataId": Option<String> = member(&types::NON_EMPTY_STRING),
    negated "Negated": Option<bool> = member(&plain::BOOL),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalWebAclDetails {
    default_action "DefaultAction": Option<String> = member(&types::NON_EMPTY_STRING),
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    rules_list "RulesList": Option<Vec<AwsWafRegionalWebAclRulesListDetails>> = member(&types::AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST),
    web_acl_id "WebAclId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalWebAclRulesListActionDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalWebAclRulesListDetails {
    action "Action": Option<AwsWafRegionalWebAclRulesListActionDetails> = member(&types::AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_ACTION_DETAILS),
    override_action "OverrideAction": Option<AwsWafRegionalWebAclRulesListOverrideActionDetails> = member(&types::AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_OVERRIDE_ACTION_DETAILS),
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRegionalWebAclRulesListOverrideActionDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRuleDetails {
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    predicate_list "PredicateList": Option<Vec<AwsWafRulePredicateListDetails>> = member(&types::AWS_WAF_RULE_PREDICATE_LIST),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRuleGroupDetails {
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    rule_group_id "RuleGroupId": Option<String> = member(&types::NON_EMPTY_STRING),
    rules "Rules": Option<Vec<AwsWafRuleGroupRulesDetails>> = member(&types::AWS_WAF_RULE_GROUP_RULES_LIST),
} }
shape! { AwsWafRuleGroupRulesActionDetails {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRuleGroupRulesDetails {
    action "Action": Option<AwsWafRuleGroupRulesActionDetails> = member(&types::AWS_WAF_RULE_GROUP_RULES_ACTION_DETAILS),
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafRulePredicateListDetails {
    data_id "DataId": Option<String> = member(&types::NON_EMPTY_STRING),
    negated "Negated": Option<bool> = member(&plain::BOOL),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafWebAclDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    default_action "DefaultAction": Option<String> = member(&types::NON_EMPTY_STRING),
    rules "Rules": Option<Vec<AwsWafWebAclRule>> = member(&types::AWS_WAF_WEB_ACL_RULE_LIST),
    web_acl_id "WebAclId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafWebAclRule {
    action "Action": Option<WafAction> = member(&types::WAF_ACTION),
    excluded_rules "ExcludedRules": Option<Vec<WafExcludedRule>> = member(&types::WAF_EXCLUDED_RULE_LIST),
    override_action "OverrideAction": Option<WafOverrideAction> = member(&types::WAF_OVERRIDE_ACTION),
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafv2ActionAllowDetails {
    custom_request_handling "CustomRequestHandling": Option<AwsWafv2CustomRequestHandlingDetails> = member(&types::AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
} }
shape! { AwsWafv2ActionBlockDetails {
    custom_response "CustomResponse": Option<AwsWafv2CustomResponseDetails> = member(&types::AWS_WAFV2_CUSTOM_RESPONSE_DETAILS),
} }
shape! { AwsWafv2CustomHttpHeader {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { AwsWafv2CustomRequestHandlingDetails {
    insert_headers "InsertHeaders": Option<Vec<AwsWafv2CustomHttpHeader>> = member(&types::AWS_WAFV2_INSERT_HEADERS_LIST),
} }
shape! { AwsWafv2CustomResponseDetails {
    custom_response_body_key "CustomResponseBodyKey": Option<String> = member(&types::NON_EMPTY_STRING),
    response_code "ResponseCode": Option<i32> = member(&plain::INTEGER),
    response_headers "ResponseHeaders": Option<Vec<AwsWafv2CustomHttpHeader>> = member(&types::AWS_WAFV2_INSERT_HEADERS_LIST),
} }
shape! { AwsWafv2RuleGroupDetails {
    capacity "Capacity": Option<i64> = member(&plain::LONG),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    rules "Rules": Option<Vec<AwsWafv2RulesDetails>> = member(&types::AWS_WAFV2_RULES_LIST),
    scope "Scope": Option<String> = member(&types::NON_EMPTY_STRING),
    visibility_config "VisibilityConfig": Option<AwsWafv2VisibilityConfigDetails> = member(&types::AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
} }
shape! { AwsWafv2RulesActionCaptchaDetails {
    custom_request_handling "CustomRequestHandling": Option<AwsWafv2CustomRequestHandlingDetails> = member(&types::AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
} }
shape! { AwsWafv2RulesActionCountDetails {
    custom_request_handling "CustomRequestHandling": Option<AwsWafv2CustomRequestHandlingDetails> = member(&types::AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS),
} }
shape! { AwsWafv2RulesActionDetails {
    allow "Allow": Option<AwsWafv2ActionAllowDetails> = member(&types::AWS_WAFV2_ACTION_ALLOW_DETAILS),
    block "Block": Option<AwsWafv2ActionBlockDetails> = member(&types::AWS_WAFV2_ACTION_BLOCK_DETAILS),
    captcha "Captcha": Option<AwsWafv2RulesActionCaptchaDetails> = member(&types::AWS_WAFV2_RULES_ACTION_CAPTCHA_DETAILS),
    count "Count": Option<AwsWafv2RulesActionCountDetails> = member(&types::AWS_WAFV2_RULES_ACTION_COUNT_DETAILS),
} }
shape! { AwsWafv2RulesDetails {
    action "Action": Option<AwsWafv2RulesActionDetails> = member(&types::AWS_WAFV2_RULES_ACTION_DETAILS),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    override_action "OverrideAction": Option<String> = member(&types::NON_EMPTY_STRING),
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    visibility_config "VisibilityConfig": Option<AwsWafv2VisibilityConfigDetails> = member(&types::AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
} }
shape! { AwsWafv2VisibilityConfigDetails {
    cloud_watch_metrics_enabled "CloudWatchMetricsEnabled": Option<bool> = member(&plain::BOOL),
    metric_name "MetricName": Option<String> = member(&types::NON_EMPTY_STRING),
    sampled_requests_enabled "SampledRequestsEnabled": Option<bool> = member(&plain::BOOL),
} }
shape! { AwsWafv2WebAclActionDetails {
    allow "Allow": Option<AwsWafv2ActionAllowDetails> = member(&types::AWS_WAFV2_ACTION_ALLOW_DETAILS),
    block "Block": Option<AwsWafv2ActionBlockDetails> = member(&types::AWS_WAFV2_ACTION_BLOCK_DETAILS),
} }
shape! { AwsWafv2WebAclCaptchaConfigDetails {
    immunity_time_property "ImmunityTimeProperty": Option<AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails> = member(&types::AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_IMMUNITY_TIME_PROPERTY_DETAILS),
} }
shape! { AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails {
    immunity_time "ImmunityTime": Option<i64> = member(&plain::LONG),
} }
shape! { AwsWafv2WebAclDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    managedby_firewall_manager "ManagedbyFirewallManager": Option<bool> = member(&plain::BOOL),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    capacity "Capacity": Option<i64> = member(&plain::LONG),
    captcha_config "CaptchaConfig": Option<AwsWafv2WebAclCaptchaConfigDetails> = member(&types::AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_DETAILS),
    default_action "DefaultAction": Option<AwsWafv2WebAclActionDetails> = member(&types::AWS_WAFV2_WEB_ACL_ACTION_DETAILS),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    rules "Rules": Option<Vec<AwsWafv2RulesDetails>> = member(&types::AWS_WAFV2_RULES_LIST),
    visibility_config "VisibilityConfig": Option<AwsWafv2VisibilityConfigDetails> = member(&types::AWS_WAFV2_VISIBILITY_CONFIG_DETAILS),
} }
shape! { AwsXrayEncryptionConfigDetails {
    key_id "KeyId": Option<String> = member(&types::NON_EMPTY_STRING),
    status "Status": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { BatchDisableStandardsRequest {
    standards_subscription_arns "StandardsSubscriptionArns": Vec<String> = member(&types::STANDARDS_SUBSCRIPTION_ARNS).required(),
} }
shape! { BatchDisableStandardsResponse {
    standards_subscriptions "StandardsSubscriptions": Option<Vec<StandardsSubscription>> = member(&types::STANDARDS_SUBSCRIPTIONS),
} }
shape! { BatchEnableStandardsRequest {
    standards_subscription_requests "StandardsSubscriptionRequests": Vec<StandardsSubscriptionRequest> = member(&types::STANDARDS_SUBSCRIPTION_REQUESTS).required(),
} }
shape! { BatchEnableStandardsResponse {
    standards_subscriptions "StandardsSubscriptions": Option<Vec<StandardsSubscription>> = member(&types::STANDARDS_SUBSCRIPTIONS),
} }
shape! { BatchGetSecurityControlsRequest {
    security_control_ids "SecurityControlIds": Vec<String> = member(&types::STRING_LIST).required(),
} }
shape! { BatchGetSecurityControlsResponse {
    security_controls "SecurityControls": Vec<SecurityControl> = member(&types::SECURITY_CONTROLS).required(),
    unprocessed_ids "UnprocessedIds": Option<Vec<UnprocessedSecurityControl>> = member(&types::UNPROCESSED_SECURITY_CONTROLS),
} }
shape! { BatchGetStandardsControlAssociationsRequest {
    standards_control_association_ids "StandardsControlAssociationIds": Vec<StandardsControlAssociationId> = member(&types::STANDARDS_CONTROL_ASSOCIATION_IDS).required(),
} }
shape! { BatchGetStandardsControlAssociationsResponse {
    standards_control_association_details "StandardsControlAssociationDetails": Vec<StandardsControlAssociationDetail> = member(&types::STANDARDS_CONTROL_ASSOCIATION_DETAILS).required(),
    unprocessed_associations "UnprocessedAssociations": Option<Vec<UnprocessedStandardsControlAssociation>> = member(&types::UNPROCESSED_STANDARDS_CONTROL_ASSOCIATIONS),
} }
shape! { BatchImportFindingsRequest {
    findings "Findings": Vec<AwsSecurityFinding> = member(&types::BATCH_IMPORT_FINDINGS_REQUEST_FINDING_LIST).required(),
} }
shape! { BatchImportFindingsResponse {
    failed_count "FailedCount": i32 = member(&plain::INTEGER).required(),
    success_count "SuccessCount": i32 = member(&plain::INTEGER).required(),
    failed_findings "FailedFindings": Option<Vec<ImportFindingsError>> = member(&types::IMPORT_FINDINGS_ERROR_LIST),
} }
shape! { BatchUpdateFindingsRequest {
    finding_identifiers "FindingIdentifiers": Vec<AwsSecurityFindingIdentifier> = member(&types::AWS_SECURITY_FINDING_IDENTIFIER_LIST).required(),
    note "Note": Option<NoteUpdate> = member(&types::NOTE_UPDATE),
    severity "Severity": Option<SeverityUpdate> = member(&types::SEVERITY_UPDATE),
    verification_state "VerificationState": Option<String> = member(&types::VERIFICATION_STATE),
    confidence "Confidence": Option<i32> = member(&types::RATIO_SCALE),
    criticality "Criticality": Option<i32> = member(&types::RATIO_SCALE),
    types "Types": Option<Vec<String>> = member(&types::TYPE_LIST),
    user_defined_fields "UserDefinedFields": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    workflow "Workflow": Option<WorkflowUpdate> = member(&types::WORKFLOW_UPDATE),
    related_findings "RelatedFindings": Option<Vec<RelatedFinding>> = member(&types::RELATED_FINDING_LIST),
} }
shape! { BatchUpdateFindingsResponse {
    processed_findings "ProcessedFindings": Vec<AwsSecurityFindingIdentifier> = member(&types::AWS_SECURITY_FINDING_IDENTIFIER_LIST).required(),
    unprocessed_findings "UnprocessedFindings": Vec<BatchUpdateFindingsUnprocessedFinding> = member(&types::BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDINGS_LIST).required(),
} }
shape! { BatchUpdateFindingsUnprocessedFinding {
    finding_identifier "FindingIdentifier": AwsSecurityFindingIdentifier = member(&types::AWS_SECURITY_FINDING_IDENTIFIER).required(),
    error_code "ErrorCode": String = member(&types::NON_EMPTY_STRING).required(),
    error_message "ErrorMessage": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { BatchUpdateStandardsControlAssociationsRequest {
    standards_control_association_updates "StandardsControlAssociationUpdates": Vec<StandardsControlAssociationUpdate> = member(&types::STANDARDS_CONTROL_ASSOCIATION_UPDATES).required(),
} }
shape! { BatchUpdateStandardsControlAssociationsResponse {
    unprocessed_association_updates "UnprocessedAssociationUpdates": Option<Vec<UnprocessedStandardsControlAssociationUpdate>> = member(&types::UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATES),
} }
shape! { BooleanConfigurationOptions {
    default_value "DefaultValue": Option<bool> = member(&plain::BOOL),
} }
shape! { BooleanFilter {
    value "Value": Option<bool> = member(&plain::BOOL),
} }
shape! { Cell {
    column "Column": Option<i64> = member(&plain::LONG),
    row "Row": Option<i64> = member(&plain::LONG),
    column_name "ColumnName": Option<String> = member(&types::NON_EMPTY_STRING),
    cell_reference "CellReference": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { CidrBlockAssociation {
    association_id "AssociationId": Option<String> = member(&types::NON_EMPTY_STRING),
    cidr_block "CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    cidr_block_state "CidrBlockState": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { City {
    city_name "CityName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { ClassificationResult {
    mime_type "MimeType": Option<String> = member(&types::NON_EMPTY_STRING),
    size_classified "SizeClassified": Option<i64> = member(&plain::LONG),
    additional_occurrences "AdditionalOccurrences": Option<bool> = member(&plain::BOOL),
    status "Status": Option<ClassificationStatus> = member(&types::CLASSIFICATION_STATUS),
    sensitive_data "SensitiveData": Option<Vec<SensitiveDataResult>> = member(&types::SENSITIVE_DATA_RESULT_LIST),
    custom_data_identifiers "CustomDataIdentifiers": Option<CustomDataIdentifiersResult> = member(&types::CUSTOM_DATA_IDENTIFIERS_RESULT),
} }
shape! { ClassificationStatus {
    code "Code": Option<String> = member(&types::NON_EMPTY_STRING),
    reason "Reason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { CloudWatchLogsLogGroupArnConfigDetails {
    cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn": Option<String> = member(&types::NON_EMPTY_STRING),
    hosted_zone_id "HostedZoneId": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { CodeRepositoryDetails {
    provider_type "ProviderType": Option<String> = member(&types::NON_EMPTY_STRING),
    project_name "ProjectName": Option<String> = member(&types::NON_EMPTY_STRING),
    code_security_integration_arn "CodeSecurityIntegrationArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { CodeVulnerabilitiesFilePath {
    end_line "EndLine": Option<i32> = member(&plain::INTEGER),
    file_name "FileName": Option<String> = member(&types::NON_EMPTY_STRING),
    file_path "FilePath": Option<String> = member(&types::NON_EMPTY_STRING),
    start_line "StartLine": Option<i32> = member(&plain::INTEGER),
} }
shape! { Compliance {
    status "Status": Option<String> = member(&types::COMPLIANCE_STATUS),
    related_requirements "RelatedRequirements": Option<Vec<String>> = member(&types::RELATED_REQUIREMENTS_LIST),
    status_reasons "StatusReasons": Option<Vec<StatusReason>> = member(&types::STATUS_REASONS_LIST),
    security_control_id "SecurityControlId": Option<String> = member(&types::NON_EMPTY_STRING),
    associated_standards "AssociatedStandards": Option<Vec<AssociatedStandard>> = member(&types::ASSOCIATED_STANDARDS_LIST),
    security_control_parameters "SecurityControlParameters": Option<Vec<SecurityControlParameter>> = member(&types::SECURITY_CONTROL_PARAMETERS_LIST),
} }
shape! { ConfigurationOptions {
    integer "Integer": Option<IntegerConfigurationOptions> = member(&types::INTEGER_CONFIGURATION_OPTIONS),
    integer_list "IntegerList": Option<IntegerListConfigurationOptions> = member(&types::INTEGER_LIST_CONFIGURATION_OPTIONS),
    double "Double": Option<DoubleConfigurationOptions> = member(&types::DOUBLE_CONFIGURATION_OPTIONS),
    string "String": Option<StringConfigurationOptions> = member(&types::STRING_CONFIGURATION_OPTIONS),
    string_list "StringList": Option<StringListConfigurationOptions> = member(&types::STRING_LIST_CONFIGURATION_OPTIONS),
    boolean "Boolean": Option<BooleanConfigurationOptions> = member(&types::BOOLEAN_CONFIGURATION_OPTIONS),
    r#enum "Enum": Option<EnumConfigurationOptions> = member(&types::ENUM_CONFIGURATION_OPTIONS),
    enum_list "EnumList": Option<EnumListConfigurationOptions> = member(&types::ENUM_LIST_CONFIGURATION_OPTIONS),
} .union() }
shape! { ContainerDetails {
    container_runtime "ContainerRuntime": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    image_id "ImageId": Option<String> = member(&types::NON_EMPTY_STRING),
    image_name "ImageName": Option<String> = member(&types::NON_EMPTY_STRING),
    launched_at "LaunchedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    volume_mounts "VolumeMounts": Option<Vec<VolumeMount>> = member(&types::VOLUME_MOUNT_LIST),
    privileged "Privileged": Option<bool> = member(&plain::BOOL),
} }
shape! { Country {
    country_code "CountryCode": Option<String> = member(&types::NON_EMPTY_STRING),
    country_name "CountryName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { CreateActionTargetRequest {
    name "Name": String = member(&types::NON_EMPTY_STRING).required(),
    description "Description": String = member(&types::NON_EMPTY_STRING).required(),
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { CreateActionTargetResponse {
    action_target_arn "ActionTargetArn": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { CreateInsightRequest {
    name "Name": String = member(&types::NON_EMPTY_STRING).required(),
    filters "Filters": AwsSecurityFindingFilters = member(&types::AWS_SECURITY_FINDING_FILTERS).required(),
    group_by_attribute "GroupByAttribute": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { CreateInsightResponse {
    insight_arn "InsightArn": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { CustomDataIdentifiersDetections {
    count "Count": Option<i64> = member(&plain::LONG),
    arn "Arn": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    occurrences "Occurrences": Option<Occurrences> = member(&types::OCCURRENCES),
} }
shape! { CustomDataIdentifiersResult {
    detections "Detections": Option<Vec<CustomDataIdentifiersDetections>> = member(&types::CUSTOM_DATA_IDENTIFIERS_DETECTIONS_LIST),
    total_count "TotalCount": Option<i64> = member(&plain::LONG),
} }
shape! { Cvss {
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
    base_score "BaseScore": Option<f64> = member(&plain::FLOAT),
    base_vector "BaseVector": Option<String> = member(&types::NON_EMPTY_STRING),
    source "Source": Option<String> = member(&types::NON_EMPTY_STRING),
    adjustments "Adjustments": Option<Vec<Adjustment>> = member(&types::ADJUSTMENT_LIST),
} }
shape! { DataClassificationDetails {
    detailed_results_location "DetailedResultsLocation": Option<String> = member(&types::NON_EMPTY_STRING),
    result "Result": Option<ClassificationResult> = member(&types::CLASSIFICATION_RESULT),
} }
shape! { DateFilter {
    start "Start": Option<String> = member(&types::NON_EMPTY_STRING),
    end "End": Option<String> = member(&types::NON_EMPTY_STRING),
    date_range "DateRange": Option<DateRange> = member(&types::DATE_RANGE),
} }
shape! { DateRange {
    value "Value": Option<i32> = member(&plain::INTEGER),
    unit "Unit": Option<String> = member(&types::DATE_RANGE_UNIT),
    comparison "Comparison": Option<String> = member(&types::DATE_RANGE_COMPARISON),
} }
shape! { DeleteActionTargetRequest {
    action_target_arn "ActionTargetArn": String = member(&types::NON_EMPTY_STRING).path("ActionTargetArn").required(),
} }
shape! { DeleteActionTargetResponse {
    action_target_arn "ActionTargetArn": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { DeleteInsightRequest {
    insight_arn "InsightArn": String = member(&types::NON_EMPTY_STRING).path("InsightArn").required(),
} }
shape! { DeleteInsightResponse {
    insight_arn "InsightArn": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { DescribeActionTargetsRequest {
    action_target_arns "ActionTargetArns": Option<Vec<String>> = member(&types::ARN_LIST),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS),
} }
shape! { DescribeActionTargetsResponse {
    action_targets "ActionTargets": Vec<ActionTarget> = member(&types::ACTION_TARGET_LIST).required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { DescribeHubRequest {
    hub_arn "HubArn": Option<String> = member(&types::NON_EMPTY_STRING).query("HubArn"),
} }
shape! { DescribeHubResponse {
    hub_arn "HubArn": Option<String> = member(&types::NON_EMPTY_STRING),
    subscribed_at "SubscribedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    auto_enable_controls "AutoEnableControls": Option<bool> = member(&plain::BOOL),
    control_finding_generator "ControlFindingGenerator": Option<String> = member(&types::CONTROL_FINDING_GENERATOR),
} }
shape! { DescribeProductsRequest {
    next_token "NextToken": Option<String> = member(&plain::TEXT).query("NextToken"),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS).query("MaxResults"),
    product_arn "ProductArn": Option<String> = member(&types::NON_EMPTY_STRING).query("ProductArn"),
} }
shape! { DescribeProductsResponse {
    products "Products": Vec<Product> = member(&types::PRODUCTS_LIST).required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { DescribeStandardsControlsRequest {
    standards_subscription_arn "StandardsSubscriptionArn": String = member(&types::NON_EMPTY_STRING).path("StandardsSubscriptionArn").required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT).query("NextToken"),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS).query("MaxResults"),
} }
shape! { DescribeStandardsControlsResponse {
    controls "Controls": Option<Vec<StandardsControl>> = member(&types::STANDARDS_CONTROLS),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { DescribeStandardsRequest {
    next_token "NextToken": Option<String> = member(&plain::TEXT).query("NextToken"),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS).query("MaxResults"),
} }
shape! { DescribeStandardsResponse {
    standards "Standards": Option<Vec<Standard>> = member(&types::STANDARDS),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { Detection {
    sequence "Sequence": Option<Sequence> = member(&types::SEQUENCE),
} }
shape! { DisableImportFindingsForProductRequest {
    product_subscription_arn "ProductSubscriptionArn": String = member(&types::NON_EMPTY_STRING).path("ProductSubscriptionArn").required(),
} }
shape! { DisableImportFindingsForProductResponse {
} }
shape! { DisableSecurityHubRequest {
} }
shape! { DisableSecurityHubResponse {
} }
shape! { DnsRequestAction {
    domain "Domain": Option<String> = member(&types::NON_EMPTY_STRING),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    blocked "Blocked": Option<bool> = member(&plain::BOOL),
} }
shape! { DoubleConfigurationOptions {
    default_value "DefaultValue": Option<f64> = member(&plain::FLOAT),
    min "Min": Option<f64> = member(&plain::FLOAT),
    max "Max": Option<f64> = member(&plain::FLOAT),
} }
shape! { EnableImportFindingsForProductRequest {
    product_arn "ProductArn": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { EnableImportFindingsForProductResponse {
    product_subscription_arn "ProductSubscriptionArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { EnableSecurityHubRequest {
    tags "Tags": Option<Vec<(String, String)>> = member(&types::TAG_MAP),
    enable_default_standards "EnableDefaultStandards": Option<bool> = member(&plain::BOOL),
    control_finding_generator "ControlFindingGenerator": Option<String> = member(&types::CONTROL_FINDING_GENERATOR),
} }
shape! { EnableSecurityHubResponse {
} }
shape! { EnumConfigurationOptions {
    default_value "DefaultValue": Option<String> = member(&types::NON_EMPTY_STRING),
    allowed_values "AllowedValues": Option<Vec<String>> = member(&types::STRING_LIST),
} }
shape! { EnumListConfigurationOptions {
    default_value "DefaultValue": Option<Vec<String>> = member(&types::STRING_LIST),
    max_items "MaxItems": Option<i32> = member(&plain::INTEGER),
    allowed_values "AllowedValues": Option<Vec<String>> = member(&types::STRING_LIST),
} }
shape! { FilePaths {
    file_path "FilePath": Option<String> = member(&types::NON_EMPTY_STRING),
    file_name "FileName": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_id "ResourceId": Option<String> = member(&types::NON_EMPTY_STRING),
    hash "Hash": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { FindingHistoryRecord {
    finding_identifier "FindingIdentifier": Option<AwsSecurityFindingIdentifier> = member(&types::AWS_SECURITY_FINDING_IDENTIFIER),
    update_time "UpdateTime": Option<crate::Time> = member(&plain::TIME_ISO8601),
    finding_created "FindingCreated": Option<bool> = member(&plain::BOOL),
    update_source "UpdateSource": Option<FindingHistoryUpdateSource> = member(&types::FINDING_HISTORY_UPDATE_SOURCE),
    updates "Updates": Option<Vec<FindingHistoryUpdate>> = member(&types::FINDING_HISTORY_UPDATES_LIST),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { FindingHistoryUpdate {
    updated_field "UpdatedField": Option<String> = member(&types::NON_EMPTY_STRING),
    old_value "OldValue": Option<String> = member(&types::NON_EMPTY_STRING),
    new_value "NewValue": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { FindingHistoryUpdateSource {
    r#type "Type": Option<String> = member(&types::FINDING_HISTORY_UPDATE_SOURCE_TYPE),
    identity "Identity": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { FindingProviderFields {
    confidence "Confidence": Option<i32> = member(&types::RATIO_SCALE),
    criticality "Criticality": Option<i32> = member(&types::RATIO_SCALE),
    related_findings "RelatedFindings": Option<Vec<RelatedFinding>> = member(&types::RELATED_FINDING_LIST),
    severity "Severity": Option<FindingProviderSeverity> = member(&types::FINDING_PROVIDER_SEVERITY),
    types "Types": Option<Vec<String>> = member(&types::TYPE_LIST),
} }
shape! { FindingProviderSeverity {
    label "Label": Option<String> = member(&types::SEVERITY_LABEL),
    original "Original": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { FirewallPolicyDetails {
    stateful_rule_group_references "StatefulRuleGroupReferences": Option<Vec<FirewallPolicyStatefulRuleGroupReferencesDetails>> = member(&types::FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_LIST),
    stateless_custom_actions "StatelessCustomActions": Option<Vec<FirewallPolicyStatelessCustomActionsDetails>> = member(&types::FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_LIST),
    stateless_default_actions "StatelessDefaultActions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    stateless_fragment_default_actions "StatelessFragmentDefaultActions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    stateless_rule_group_references "StatelessRuleGroupReferences": Option<Vec<FirewallPolicyStatelessRuleGroupReferencesDetails>> = member(&types::FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_LIST),
} }
shape! { FirewallPolicyStatefulRuleGroupReferencesDetails {
    resource_arn "ResourceArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { FirewallPolicyStatelessCustomActionsDetails {
    action_definition "ActionDefinition": Option<StatelessCustomActionDefinition> = member(&types::STATELESS_CUSTOM_ACTION_DEFINITION),
    action_name "ActionName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { FirewallPolicyStatelessRuleGroupReferencesDetails {
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    resource_arn "ResourceArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { GeneratorDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    labels "Labels": Option<Vec<String>> = member(&types::TYPE_LIST),
} }
shape! { GeoLocation {
    lon "Lon": Option<f64> = member(&plain::FLOAT),
    lat "Lat": Option<f64> = member(&plain::FLOAT),
} }
shape! { GetAdministratorAccountRequest {
} }
shape! { GetAdministratorAccountResponse {
    administrator "Administrator": Option<Invitation> = member(&types::INVITATION),
} }
shape! { GetEnabledStandardsRequest {
    standards_subscription_arns "StandardsSubscriptionArns": Option<Vec<String>> = member(&types::STANDARDS_SUBSCRIPTION_ARNS),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS),
} }
shape! { GetEnabledStandardsResponse {
    standards_subscriptions "StandardsSubscriptions": Option<Vec<StandardsSubscription>> = member(&types::STANDARDS_SUBSCRIPTIONS),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { GetFindingHistoryRequest {
    finding_identifier "FindingIdentifier": AwsSecurityFindingIdentifier = member(&types::AWS_SECURITY_FINDING_IDENTIFIER).required(),
    start_time "StartTime": Option<crate::Time> = member(&plain::TIME_ISO8601),
    end_time "EndTime": Option<crate::Time> = member(&plain::TIME_ISO8601),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS),
} }
shape! { GetFindingHistoryResponse {
    records "Records": Option<Vec<FindingHistoryRecord>> = member(&types::FINDING_HISTORY_RECORD_LIST),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { GetFindingsRequest {
    filters "Filters": Option<AwsSecurityFindingFilters> = member(&types::AWS_SECURITY_FINDING_FILTERS),
    sort_criteria "SortCriteria": Option<Vec<SortCriterion>> = member(&types::SORT_CRITERIA),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS),
} }
shape! { GetFindingsResponse {
    findings "Findings": Vec<AwsSecurityFinding> = member(&types::AWS_SECURITY_FINDING_LIST).required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { GetInsightResultsRequest {
    insight_arn "InsightArn": String = member(&types::NON_EMPTY_STRING).path("InsightArn").required(),
} }
shape! { GetInsightResultsResponse {
    insight_results "InsightResults": InsightResults = member(&types::INSIGHT_RESULTS).required(),
} }
shape! { GetInsightsRequest {
    insight_arns "InsightArns": Option<Vec<String>> = member(&types::ARN_LIST),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS),
} }
shape! { GetInsightsResponse {
    insights "Insights": Vec<Insight> = member(&types::INSIGHT_LIST).required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { GetMasterAccountRequest {
} }
shape! { GetMasterAccountResponse {
    master "Master": Option<Invitation> = member(&types::INVITATION),
} }
shape! { GetSecurityControlDefinitionRequest {
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).query("SecurityControlId").required(),
} }
shape! { GetSecurityControlDefinitionResponse {
    security_control_definition "SecurityControlDefinition": SecurityControlDefinition = member(&types::SECURITY_CONTROL_DEFINITION).required(),
} }
shape! { IcmpTypeCode {
    code "Code": Option<i32> = member(&plain::INTEGER),
    r#type "Type": Option<i32> = member(&plain::INTEGER),
} }
shape! { ImportFindingsError {
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
    error_code "ErrorCode": String = member(&types::NON_EMPTY_STRING).required(),
    error_message "ErrorMessage": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { Indicator {
    key "Key": Option<String> = member(&types::NON_EMPTY_STRING),
    values "Values": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    title "Title": Option<String> = member(&types::NON_EMPTY_STRING),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { Insight {
    insight_arn "InsightArn": String = member(&types::NON_EMPTY_STRING).required(),
    name "Name": String = member(&types::NON_EMPTY_STRING).required(),
    filters "Filters": AwsSecurityFindingFilters = member(&types::AWS_SECURITY_FINDING_FILTERS).required(),
    group_by_attribute "GroupByAttribute": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { InsightResultValue {
    group_by_attribute_value "GroupByAttributeValue": String = member(&types::NON_EMPTY_STRING).required(),
    count "Count": i32 = member(&plain::INTEGER).required(),
} }
shape! { InsightResults {
    insight_arn "InsightArn": String = member(&types::NON_EMPTY_STRING).required(),
    group_by_attribute "GroupByAttribute": String = member(&types::NON_EMPTY_STRING).required(),
    result_values "ResultValues": Vec<InsightResultValue> = member(&types::INSIGHT_RESULT_VALUE_LIST).required(),
} }
shape! { IntegerConfigurationOptions {
    default_value "DefaultValue": Option<i32> = member(&plain::INTEGER),
    min "Min": Option<i32> = member(&plain::INTEGER),
    max "Max": Option<i32> = member(&plain::INTEGER),
} }
shape! { IntegerListConfigurationOptions {
    default_value "DefaultValue": Option<Vec<i32>> = member(&types::INTEGER_LIST),
    min "Min": Option<i32> = member(&plain::INTEGER),
    max "Max": Option<i32> = member(&plain::INTEGER),
    max_items "MaxItems": Option<i32> = member(&plain::INTEGER),
} }
shape! { Invitation {
    account_id "AccountId": Option<String> = member(&plain::TEXT),
    invitation_id "InvitationId": Option<String> = member(&types::NON_EMPTY_STRING),
    invited_at "InvitedAt": Option<crate::Time> = member(&plain::TIME_ISO8601),
    member_status "MemberStatus": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { IpFilter {
    cidr "Cidr": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { IpOrganizationDetails {
    asn "Asn": Option<i32> = member(&plain::INTEGER),
    asn_org "AsnOrg": Option<String> = member(&types::NON_EMPTY_STRING),
    isp "Isp": Option<String> = member(&types::NON_EMPTY_STRING),
    org "Org": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { Ipv6CidrBlockAssociation {
    association_id "AssociationId": Option<String> = member(&types::NON_EMPTY_STRING),
    ipv6_cidr_block "Ipv6CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    cidr_block_state "CidrBlockState": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { KeywordFilter {
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { ListEnabledProductsForImportRequest {
    next_token "NextToken": Option<String> = member(&plain::TEXT).query("NextToken"),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS).query("MaxResults"),
} }
shape! { ListEnabledProductsForImportResponse {
    product_subscriptions "ProductSubscriptions": Option<Vec<String>> = member(&types::PRODUCT_SUBSCRIPTION_ARN_LIST),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { ListSecurityControlDefinitionsRequest {
    standards_arn "StandardsArn": Option<String> = member(&types::NON_EMPTY_STRING).query("StandardsArn"),
    next_token "NextToken": Option<String> = member(&plain::TEXT).query("NextToken"),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS).query("MaxResults"),
} }
shape! { ListSecurityControlDefinitionsResponse {
    security_control_definitions "SecurityControlDefinitions": Vec<SecurityControlDefinition> = member(&types::SECURITY_CONTROL_DEFINITIONS).required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { ListStandardsControlAssociationsRequest {
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).query("SecurityControlId").required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT).query("NextToken"),
    max_results "MaxResults": Option<i32> = member(&types::MAX_RESULTS).query("MaxResults"),
} }
shape! { ListStandardsControlAssociationsResponse {
    standards_control_association_summaries "StandardsControlAssociationSummaries": Vec<StandardsControlAssociationSummary> = member(&types::STANDARDS_CONTROL_ASSOCIATION_SUMMARIES).required(),
    next_token "NextToken": Option<String> = member(&plain::TEXT),
} }
shape! { ListTagsForResourceRequest {
    resource_arn "ResourceArn": String = member(&types::RESOURCE_ARN).path("ResourceArn").required(),
} }
shape! { ListTagsForResourceResponse {
    tags "Tags": Option<Vec<(String, String)>> = member(&types::TAG_MAP),
} }
shape! { LoadBalancerState {
    code "Code": Option<String> = member(&types::NON_EMPTY_STRING),
    reason "Reason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { Malware {
    name "Name": String = member(&types::NON_EMPTY_STRING).required(),
    r#type "Type": Option<String> = member(&types::MALWARE_TYPE),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
    state "State": Option<String> = member(&types::MALWARE_STATE),
} }
shape! { MapFilter {
    key "Key": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
    comparison "Comparison": Option<String> = member(&types::MAP_FILTER_COMPARISON),
} }
shape! { Network {
    direction "Direction": Option<String> = member(&types::NETWORK_DIRECTION),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    open_port_range "OpenPortRange": Option<PortRange> = member(&types::PORT_RANGE),
    source_ip_v4 "SourceIpV4": Option<String> = member(&types::NON_EMPTY_STRING),
    source_ip_v6 "SourceIpV6": Option<String> = member(&types::NON_EMPTY_STRING),
    source_port "SourcePort": Option<i32> = member(&plain::INTEGER),
    source_domain "SourceDomain": Option<String> = member(&types::NON_EMPTY_STRING),
    source_mac "SourceMac": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_ip_v4 "DestinationIpV4": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_ip_v6 "DestinationIpV6": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_port "DestinationPort": Option<i32> = member(&plain::INTEGER),
    destination_domain "DestinationDomain": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { NetworkAutonomousSystem {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    number "Number": Option<i32> = member(&plain::INTEGER),
} }
shape! { NetworkConnection {
    direction "Direction": Option<String> = member(&types::CONNECTION_DIRECTION),
} }
shape! { NetworkConnectionAction {
    connection_direction "ConnectionDirection": Option<String> = member(&types::NON_EMPTY_STRING),
    remote_ip_details "RemoteIpDetails": Option<ActionRemoteIpDetails> = member(&types::ACTION_REMOTE_IP_DETAILS),
    remote_port_details "RemotePortDetails": Option<ActionRemotePortDetails> = member(&types::ACTION_REMOTE_PORT_DETAILS),
    local_port_details "LocalPortDetails": Option<ActionLocalPortDetails> = member(&types::ACTION_LOCAL_PORT_DETAILS),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    blocked "Blocked": Option<bool> = member(&plain::BOOL),
} }
shape! { NetworkEndpoint {
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    ip "Ip": Option<String> = member(&types::NON_EMPTY_STRING),
    domain "Domain": Option<String> = member(&types::NON_EMPTY_STRING),
    port "Port": Option<i32> = member(&plain::INTEGER),
    location "Location": Option<NetworkGeoLocation> = member(&types::NETWORK_GEO_LOCATION),
    autonomous_system "AutonomousSystem": Option<NetworkAutonomousSystem> = member(&types::NETWORK_AUTONOMOUS_SYSTEM),
    connection "Connection": Option<NetworkConnection> = member(&types::NETWORK_CONNECTION),
} }
shape! { NetworkGeoLocation {
    city "City": Option<String> = member(&types::NON_EMPTY_STRING),
    country "Country": Option<String> = member(&types::NON_EMPTY_STRING),
    lat "Lat": Option<f64> = member(&plain::FLOAT),
    lon "Lon": Option<f64> = member(&plain::FLOAT),
} }
shape! { NetworkHeader {
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    destination "Destination": Option<NetworkPathComponentDetails> = member(&types::NETWORK_PATH_COMPONENT_DETAILS),
    source "Source": Option<NetworkPathComponentDetails> = member(&types::NETWORK_PATH_COMPONENT_DETAILS),
} }
shape! { NetworkPathComponent {
    component_id "ComponentId": Option<String> = member(&types::NON_EMPTY_STRING),
    component_type "ComponentType": Option<String> = member(&types::NON_EMPTY_STRING),
    egress "Egress": Option<NetworkHeader> = member(&types::NETWORK_HEADER),
    ingress "Ingress": Option<NetworkHeader> = member(&types::NETWORK_HEADER),
} }
shape! { NetworkPathComponentDetails {
    address "Address": Option<Vec<String>> = member(&types::STRING_LIST),
    port_ranges "PortRanges": Option<Vec<PortRange>> = member(&types::PORT_RANGE_LIST),
} }
shape! { Note {
    text "Text": String = member(&types::NON_EMPTY_STRING).required(),
    updated_by "UpdatedBy": String = member(&types::NON_EMPTY_STRING).required(),
    updated_at "UpdatedAt": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { NoteUpdate {
    text "Text": String = member(&types::NON_EMPTY_STRING).required(),
    updated_by "UpdatedBy": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { NumberFilter {
    gte "Gte": Option<f64> = member(&plain::FLOAT),
    lte "Lte": Option<f64> = member(&plain::FLOAT),
    eq "Eq": Option<f64> = member(&plain::FLOAT),
    gt "Gt": Option<f64> = member(&plain::FLOAT),
    lt "Lt": Option<f64> = member(&plain::FLOAT),
} }
shape! { Occurrences {
    line_ranges "LineRanges": Option<Vec<Range>> = member(&types::RANGES),
    offset_ranges "OffsetRanges": Option<Vec<Range>> = member(&types::RANGES),
    pages "Pages": Option<Vec<Page>> = member(&types::PAGES),
    records "Records": Option<Vec<Record>> = member(&types::RECORDS),
    cells "Cells": Option<Vec<Cell>> = member(&types::CELLS),
} }
shape! { Page {
    page_number "PageNumber": Option<i64> = member(&plain::LONG),
    line_range "LineRange": Option<Range> = member(&types::RANGE),
    offset_range "OffsetRange": Option<Range> = member(&types::RANGE),
} }
shape! { ParameterConfiguration {
    value_type "ValueType": String = member(&types::PARAMETER_VALUE_TYPE).required(),
    value "Value": Option<ParameterValue> = member(&types::PARAMETER_VALUE),
} }
shape! { ParameterDefinition {
    description "Description": String = member(&types::NON_EMPTY_STRING).required(),
    configuration_options "ConfigurationOptions": ConfigurationOptions = member(&types::CONFIGURATION_OPTIONS).required(),
} }
shape! { ParameterValue {
    integer "Integer": Option<i32> = member(&plain::INTEGER),
    integer_list "IntegerList": Option<Vec<i32>> = member(&types::INTEGER_LIST),
    double "Double": Option<f64> = member(&plain::FLOAT),
    string "String": Option<String> = member(&types::NON_EMPTY_STRING),
    string_list "StringList": Option<Vec<String>> = member(&types::STRING_LIST),
    boolean "Boolean": Option<bool> = member(&plain::BOOL),
    r#enum "Enum": Option<String> = member(&types::NON_EMPTY_STRING),
    enum_list "EnumList": Option<Vec<String>> = member(&types::STRING_LIST),
} .union() }
shape! { PatchSummary {
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
    installed_count "InstalledCount": Option<i32> = member(&plain::INTEGER),
    missing_count "MissingCount": Option<i32> = member(&plain::INTEGER),
    failed_count "FailedCount": Option<i32> = member(&plain::INTEGER),
    installed_other_count "InstalledOtherCount": Option<i32> = member(&plain::INTEGER),
    installed_rejected_count "InstalledRejectedCount": Option<i32> = member(&plain::INTEGER),
    installed_pending_reboot "InstalledPendingReboot": Option<i32> = member(&plain::INTEGER),
    operation_start_time "OperationStartTime": Option<String> = member(&types::NON_EMPTY_STRING),
    operation_end_time "OperationEndTime": Option<String> = member(&types::NON_EMPTY_STRING),
    reboot_option "RebootOption": Option<String> = member(&types::NON_EMPTY_STRING),
    operation "Operation": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { PortProbeAction {
    port_probe_details "PortProbeDetails": Option<Vec<PortProbeDetail>> = member(&types::PORT_PROBE_DETAIL_LIST),
    blocked "Blocked": Option<bool> = member(&plain::BOOL),
} }
shape! { PortProbeDetail {
    local_port_details "LocalPortDetails": Option<ActionLocalPortDetails> = member(&types::ACTION_LOCAL_PORT_DETAILS),
    local_ip_details "LocalIpDetails": Option<ActionLocalIpDetails> = member(&types::ACTION_LOCAL_IP_DETAILS),
    remote_ip_details "RemoteIpDetails": Option<ActionRemoteIpDetails> = member(&types::ACTION_REMOTE_IP_DETAILS),
} }
shape! { PortRange {
    begin "Begin": Option<i32> = member(&plain::INTEGER),
    end "End": Option<i32> = member(&plain::INTEGER),
} }
shape! { PortRangeFromTo {
    from "From": Option<i32> = member(&plain::INTEGER),
    to "To": Option<i32> = member(&plain::INTEGER),
} }
shape! { ProcessDetails {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    path "Path": Option<String> = member(&types::NON_EMPTY_STRING),
    pid "Pid": Option<i32> = member(&plain::INTEGER),
    parent_pid "ParentPid": Option<i32> = member(&plain::INTEGER),
    launched_at "LaunchedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    terminated_at "TerminatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { Product {
    product_arn "ProductArn": String = member(&types::NON_EMPTY_STRING).required(),
    product_name "ProductName": Option<String> = member(&types::NON_EMPTY_STRING),
    company_name "CompanyName": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    categories "Categories": Option<Vec<String>> = member(&types::CATEGORY_LIST),
    integration_types "IntegrationTypes": Option<Vec<String>> = member(&types::INTEGRATION_TYPE_LIST),
    marketplace_url "MarketplaceUrl": Option<String> = member(&types::NON_EMPTY_STRING),
    activation_url "ActivationUrl": Option<String> = member(&types::NON_EMPTY_STRING),
    product_subscription_resource_policy "ProductSubscriptionResourcePolicy": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { PropagatingVgwSetDetails {
    gateway_id "GatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { Range {
    start "Start": Option<i64> = member(&plain::LONG),
    end "End": Option<i64> = member(&plain::LONG),
    start_column "StartColumn": Option<i64> = member(&plain::LONG),
} }
shape! { Recommendation {
    text "Text": Option<String> = member(&types::NON_EMPTY_STRING),
    url "Url": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { Record {
    json_path "JsonPath": Option<String> = member(&types::NON_EMPTY_STRING),
    record_index "RecordIndex": Option<i64> = member(&plain::LONG),
} }
shape! { RelatedFinding {
    product_arn "ProductArn": String = member(&types::NON_EMPTY_STRING).required(),
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { Remediation {
    recommendation "Recommendation": Option<Recommendation> = member(&types::RECOMMENDATION),
} }
shape! { Resource {
    r#type "Type": String = member(&types::NON_EMPTY_STRING).required(),
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
    partition "Partition": Option<String> = member(&types::PARTITION),
    region "Region": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_role "ResourceRole": Option<String> = member(&types::NON_EMPTY_STRING),
    tags "Tags": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    data_classification "DataClassification": Option<DataClassificationDetails> = member(&types::DATA_CLASSIFICATION_DETAILS),
    details "Details": Option<ResourceDetails> = member(&types::RESOURCE_DETAILS),
    application_name "ApplicationName": Option<String> = member(&types::NON_EMPTY_STRING),
    application_arn "ApplicationArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { ResourceDetails {
    aws_auto_scaling_auto_scaling_group "AwsAutoScalingAutoScalingGroup": Option<AwsAutoScalingAutoScalingGroupDetails> = member(&types::AWS_AUTO_SCALING_AUTO_SCALING_GROUP_DETAILS),
    aws_code_build_project "AwsCodeBuildProject": Option<AwsCodeBuildProjectDetails> = member(&types::AWS_CODE_BUILD_PROJECT_DETAILS),
    aws_cloud_front_distribution "AwsCloudFrontDistribution": Option<AwsCloudFrontDistributionDetails> = member(&types::AWS_CLOUD_FRONT_DISTRIBUTION_DETAILS),
    aws_ec2_instance "AwsEc2Instance": Option<AwsEc2InstanceDetails> = member(&types::AWS_EC2_INSTANCE_DETAILS),
    aws_ec2_network_interface "AwsEc2NetworkInterface": Option<AwsEc2NetworkInterfaceDetails> = member(&types::AWS_EC2_NETWORK_INTERFACE_DETAILS),
    aws_ec2_security_group "AwsEc2SecurityGroup": Option<AwsEc2SecurityGroupDetails> = member(&types::AWS_EC2_SECURITY_GROUP_DETAILS),
    aws_ec2_volume "AwsEc2Volume": Option<AwsEc2VolumeDetails> = member(&types::AWS_EC2_VOLUME_DETAILS),
    aws_ec2_vpc "AwsEc2Vpc": Option<AwsEc2VpcDetails> = member(&types::AWS_EC2_VPC_DETAILS),
    aws_ec2_eip "AwsEc2Eip": Option<AwsEc2EipDetails> = member(&types::AWS_EC2_EIP_DETAILS),
    aws_ec2_subnet "AwsEc2Subnet": Option<AwsEc2SubnetDetails> = member(&types::AWS_EC2_SUBNET_DETAILS),
    aws_ec2_network_acl "AwsEc2NetworkAcl": Option<AwsEc2NetworkAclDetails> = member(&types::AWS_EC2_NETWORK_ACL_DETAILS),
    aws_elbv2_load_balancer "AwsElbv2LoadBalancer": Option<AwsElbv2LoadBalancerDetails> = member(&types::AWS_ELBV2_LOAD_BALANCER_DETAILS),
    aws_elastic_beanstalk_environment "AwsElasticBeanstalkEnvironment": Option<AwsElasticBeanstalkEnvironmentDetails> = member(&types::AWS_ELASTIC_BEANSTALK_ENVIRONMENT_DETAILS),
    aws_elasticsearch_domain "AwsElasticsearchDomain": Option<AwsElasticsearchDomainDetails> = member(&types::AWS_ELASTICSEARCH_DOMAIN_DETAILS),
    aws_s3_bucket "AwsS3Bucket": Option<AwsS3BucketDetails> = member(&types::AWS_S3_BUCKET_DETAILS),
    aws_s3_account_public_access_block "AwsS3AccountPublicAccessBlock": Option<AwsS3AccountPublicAccessBlockDetails> = member(&types::AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS),
    aws_s3_object "AwsS3Object": Option<AwsS3ObjectDetails> = member(&types::AWS_S3_OBJECT_DETAILS),
    aws_secrets_manager_secret "AwsSecretsManagerSecret": Option<AwsSecretsManagerSecretDetails> = member(&types::AWS_SECRETS_MANAGER_SECRET_DETAILS),
    aws_iam_access_key "AwsIamAccessKey": Option<AwsIamAccessKeyDetails> = member(&types::AWS_IAM_ACCESS_KEY_DETAILS),
    aws_iam_user "AwsIamUser": Option<AwsIamUserDetails> = member(&types::AWS_IAM_USER_DETAILS),
    aws_iam_policy "AwsIamPolicy": Option<AwsIamPolicyDetails> = member(&types::AWS_IAM_POLICY_DETAILS),
    aws_api_gateway_v2_stage "AwsApiGatewayV2Stage": Option<AwsApiGatewayV2StageDetails> = member(&types::AWS_API_GATEWAY_V2_STAGE_DETAILS),
    aws_api_gateway_v2_api "AwsApiGatewayV2Api": Option<AwsApiGatewayV2ApiDetails> = member(&types::AWS_API_GATEWAY_V2_API_DETAILS),
    aws_dynamo_db_table "AwsDynamoDbTable": Option<AwsDynamoDbTableDetails> = member(&types::AWS_DYNAMO_DB_TABLE_DETAILS),
    aws_api_gateway_stage "AwsApiGatewayStage": Option<AwsApiGatewayStageDetails> = member(&types::AWS_API_GATEWAY_STAGE_DETAILS),
    aws_api_gateway_rest_api "AwsApiGatewayRestApi": Option<AwsApiGatewayRestApiDetails> = member(&types::AWS_API_GATEWAY_REST_API_DETAILS),
    aws_cloud_trail_trail "AwsCloudTrailTrail": Option<AwsCloudTrailTrailDetails> = member(&types::AWS_CLOUD_TRAIL_TRAIL_DETAILS),
    aws_ssm_patch_compliance "AwsSsmPatchCompliance": Option<AwsSsmPatchComplianceDetails> = member(&types::AWS_SSM_PATCH_COMPLIANCE_DETAILS),
    aws_certificate_manager_certificate "AwsCertificateManagerCertificate": Option<AwsCertificateManagerCertificateDetails> = member(&types::AWS_CERTIFICATE_MANAGER_CERTIFICATE_DETAILS),
    aws_redshift_cluster "AwsRedshiftCluster": Option<AwsRedshiftClusterDetails> = member(&types::AWS_REDSHIFT_CLUSTER_DETAILS),
    aws_elb_load_balancer "AwsElbLoadBalancer": Option<AwsElbLoadBalancerDetails> = member(&types::AWS_ELB_LOAD_BALANCER_DETAILS),
    aws_iam_group "AwsIamGroup": Option<AwsIamGroupDetails> = member(&types::AWS_IAM_GROUP_DETAILS),
    aws_iam_role "AwsIamRole": Option<AwsIamRoleDetails> = member(&types::AWS_IAM_ROLE_DETAILS),
    aws_kms_key "AwsKmsKey": Option<AwsKmsKeyDetails> = member(&types::AWS_KMS_KEY_DETAILS),
    aws_lambda_function "AwsLambdaFunction": Option<AwsLambdaFunctionDetails> = member(&types::AWS_LAMBDA_FUNCTION_DETAILS),
    aws_lambda_layer_version "AwsLambdaLayerVersion": Option<AwsLambdaLayerVersionDetails> = member(&types::AWS_LAMBDA_LAYER_VERSION_DETAILS),
    aws_rds_db_instance "AwsRdsDbInstance": Option<AwsRdsDbInstanceDetails> = member(&types::AWS_RDS_DB_INSTANCE_DETAILS),
    aws_sns_topic "AwsSnsTopic": Option<AwsSnsTopicDetails> = member(&types::AWS_SNS_TOPIC_DETAILS),
    aws_sqs_queue "AwsSqsQueue": Option<AwsSqsQueueDetails> = member(&types::AWS_SQS_QUEUE_DETAILS),
    aws_waf_web_acl "AwsWafWebAcl": Option<AwsWafWebAclDetails> = member(&types::AWS_WAF_WEB_ACL_DETAILS),
    aws_rds_db_snapshot "AwsRdsDbSnapshot": Option<AwsRdsDbSnapshotDetails> = member(&types::AWS_RDS_DB_SNAPSHOT_DETAILS),
    aws_rds_db_cluster_snapshot "AwsRdsDbClusterSnapshot": Option<AwsRdsDbClusterSnapshotDetails> = member(&types::AWS_RDS_DB_CLUSTER_SNAPSHOT_DETAILS),
    aws_rds_db_cluster "AwsRdsDbCluster": Option<AwsRdsDbClusterDetails> = member(&types::AWS_RDS_DB_CLUSTER_DETAILS),
    aws_ecs_cluster "AwsEcsCluster": Option<AwsEcsClusterDetails> = member(&types::AWS_ECS_CLUSTER_DETAILS),
    aws_ecs_container "AwsEcsContainer": Option<AwsEcsContainerDetails> = member(&types::AWS_ECS_CONTAINER_DETAILS),
    aws_ecs_task_definition "AwsEcsTaskDefinition": Option<AwsEcsTaskDefinitionDetails> = member(&types::AWS_ECS_TASK_DEFINITION_DETAILS),
    container "Container": Option<ContainerDetails> = member(&types::CONTAINER_DETAILS),
    other "Other": Option<Vec<(String, String)>> = member(&types::FIELD_MAP),
    aws_rds_event_subscription "AwsRdsEventSubscription": Option<AwsRdsEventSubscriptionDetails> = member(&types::AWS_RDS_EVENT_SUBSCRIPTION_DETAILS),
    aws_ecs_service "AwsEcsService": Option<AwsEcsServiceDetails> = member(&types::AWS_ECS_SERVICE_DETAILS),
    aws_auto_scaling_launch_configuration "AwsAutoScalingLaunchConfiguration": Option<AwsAutoScalingLaunchConfigurationDetails> = member(&types::AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_DETAILS),
    aws_ec2_vpn_connection "AwsEc2VpnConnection": Option<AwsEc2VpnConnectionDetails> = member(&types::AWS_EC2_VPN_CONNECTION_DETAILS),
    aws_ecr_container_image "AwsEcrContainerImage": Option<AwsEcrContainerImageDetails> = member(&types::AWS_ECR_CONTAINER_IMAGE_DETAILS),
    aws_open_search_service_domain "AwsOpenSearchServiceDomain": Option<AwsOpenSearchServiceDomainDetails> = member(&types::AWS_OPEN_SEARCH_SERVICE_DOMAIN_DETAILS),
    aws_ec2_vpc_endpoint_service "AwsEc2VpcEndpointService": Option<AwsEc2VpcEndpointServiceDetails> = member(&types::AWS_EC2_VPC_ENDPOINT_SERVICE_DETAILS),
    aws_xray_encryption_config "AwsXrayEncryptionConfig": Option<AwsXrayEncryptionConfigDetails> = member(&types::AWS_XRAY_ENCRYPTION_CONFIG_DETAILS),
    aws_waf_rate_based_rule "AwsWafRateBasedRule": Option<AwsWafRateBasedRuleDetails> = member(&types::AWS_WAF_RATE_BASED_RULE_DETAILS),
    aws_waf_regional_rate_based_rule "AwsWafRegionalRateBasedRule": Option<AwsWafRegionalRateBasedRuleDetails> = member(&types::AWS_WAF_REGIONAL_RATE_BASED_RULE_DETAILS),
    aws_ecr_repository "AwsEcrRepository": Option<AwsEcrRepositoryDetails> = member(&types::AWS_ECR_REPOSITORY_DETAILS),
    aws_eks_cluster "AwsEksCluster": Option<AwsEksClusterDetails> = member(&types::AWS_EKS_CLUSTER_DETAILS),
    aws_network_firewall_firewall_policy "AwsNetworkFirewallFirewallPolicy": Option<AwsNetworkFirewallFirewallPolicyDetails> = member(&types::AWS_NETWORK_FIREWALL_FIREWALL_POLICY_DETAILS),
    aws_network_firewall_firewall "AwsNetworkFirewallFirewall": Option<AwsNetworkFirewallFirewallDetails> = member(&types::AWS_NETWORK_FIREWALL_FIREWALL_DETAILS),
    aws_network_firewall_rule_group "AwsNetworkFirewallRuleGroup": Option<AwsNetworkFirewallRuleGroupDetails> = member(&types::AWS_NETWORK_FIREWALL_RULE_GROUP_DETAILS),
    aws_rds_db_security_group "AwsRdsDbSecurityGroup": Option<AwsRdsDbSecurityGroupDetails> = member(&types::AWS_RDS_DB_SECURITY_GROUP_DETAILS),
    aws_kinesis_stream "AwsKinesisStream": Option<AwsKinesisStreamDetails> = member(&types::AWS_KINESIS_STREAM_DETAILS),
    aws_ec2_transit_gateway "AwsEc2TransitGateway": Option<AwsEc2TransitGatewayDetails> = member(&types::AWS_EC2_TRANSIT_GATEWAY_DETAILS),
    aws_efs_access_point "AwsEfsAccessPoint": Option<AwsEfsAccessPointDetails> = member(&types::AWS_EFS_ACCESS_POINT_DETAILS),
    aws_cloud_formation_stack "AwsCloudFormationStack": Option<AwsCloudFormationStackDetails> = member(&types::AWS_CLOUD_FORMATION_STACK_DETAILS),
    aws_cloud_watch_alarm "AwsCloudWatchAlarm": Option<AwsCloudWatchAlarmDetails> = member(&types::AWS_CLOUD_WATCH_ALARM_DETAILS),
    aws_ec2_vpc_peering_connection "AwsEc2VpcPeeringConnection": Option<AwsEc2VpcPeeringConnectionDetails> = member(&types::AWS_EC2_VPC_PEERING_CONNECTION_DETAILS),
    aws_waf_regional_rule_group "AwsWafRegionalRuleGroup": Option<AwsWafRegionalRuleGroupDetails> = member(&types::AWS_WAF_REGIONAL_RULE_GROUP_DETAILS),
    aws_waf_regional_rule "AwsWafRegionalRule": Option<AwsWafRegionalRuleDetails> = member(&types::AWS_WAF_REGIONAL_RULE_DETAILS),
    aws_waf_regional_web_acl "AwsWafRegionalWebAcl": Option<AwsWafRegionalWebAclDetails> = member(&types::AWS_WAF_REGIONAL_WEB_ACL_DETAILS),
    aws_waf_rule "AwsWafRule": Option<AwsWafRuleDetails> = member(&types::AWS_WAF_RULE_DETAILS),
    aws_waf_rule_group "AwsWafRuleGroup": Option<AwsWafRuleGroupDetails> = member(&types::AWS_WAF_RULE_GROUP_DETAILS),
    aws_ecs_task "AwsEcsTask": Option<AwsEcsTaskDetails> = member(&types::AWS_ECS_TASK_DETAILS),
    aws_backup_backup_vault "AwsBackupBackupVault": Option<AwsBackupBackupVaultDetails> = member(&types::AWS_BACKUP_BACKUP_VAULT_DETAILS),
    aws_backup_backup_plan "AwsBackupBackupPlan": Option<AwsBackupBackupPlanDetails> = member(&types::AWS_BACKUP_BACKUP_PLAN_DETAILS),
    aws_backup_recovery_point "AwsBackupRecoveryPoint": Option<AwsBackupRecoveryPointDetails> = member(&types::AWS_BACKUP_RECOVERY_POINT_DETAILS),
    aws_ec2_launch_template "AwsEc2LaunchTemplate": Option<AwsEc2LaunchTemplateDetails> = member(&types::AWS_EC2_LAUNCH_TEMPLATE_DETAILS),
    aws_sage_maker_notebook_instance "AwsSageMakerNotebookInstance": Option<AwsSageMakerNotebookInstanceDetails> = member(&types::AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_DETAILS),
    aws_wafv2_web_acl "AwsWafv2WebAcl": Option<AwsWafv2WebAclDetails> = member(&types::AWS_WAFV2_WEB_ACL_DETAILS),
    aws_wafv2_rule_group "AwsWafv2RuleGroup": Option<AwsWafv2RuleGroupDetails> = member(&types::AWS_WAFV2_RULE_GROUP_DETAILS),
    aws_ec2_route_table "AwsEc2RouteTable": Option<AwsEc2RouteTableDetails> = member(&types::AWS_EC2_ROUTE_TABLE_DETAILS),
    aws_amazon_mq_broker "AwsAmazonMqBroker": Option<AwsAmazonMqBrokerDetails> = member(&types::AWS_AMAZON_MQ_BROKER_DETAILS),
    aws_app_sync_graph_ql_api "AwsAppSyncGraphQlApi": Option<AwsAppSyncGraphQlApiDetails> = member(&types::AWS_APP_SYNC_GRAPH_QL_API_DETAILS),
    aws_event_schemas_registry "AwsEventSchemasRegistry": Option<AwsEventSchemasRegistryDetails> = member(&types::AWS_EVENT_SCHEMAS_REGISTRY_DETAILS),
    aws_guard_duty_detector "AwsGuardDutyDetector": Option<AwsGuardDutyDetectorDetails> = member(&types::AWS_GUARD_DUTY_DETECTOR_DETAILS),
    aws_step_function_state_machine "AwsStepFunctionStateMachine": Option<AwsStepFunctionStateMachineDetails> = member(&types::AWS_STEP_FUNCTION_STATE_MACHINE_DETAILS),
    aws_athena_work_group "AwsAthenaWorkGroup": Option<AwsAthenaWorkGroupDetails> = member(&types::AWS_ATHENA_WORK_GROUP_DETAILS),
    aws_events_eventbus "AwsEventsEventbus": Option<AwsEventsEventbusDetails> = member(&types::AWS_EVENTS_EVENTBUS_DETAILS),
    aws_dms_endpoint "AwsDmsEndpoint": Option<AwsDmsEndpointDetails> = member(&types::AWS_DMS_ENDPOINT_DETAILS),
    aws_events_endpoint "AwsEventsEndpoint": Option<AwsEventsEndpointDetails> = member(&types::AWS_EVENTS_ENDPOINT_DETAILS),
    aws_dms_replication_task "AwsDmsReplicationTask": Option<AwsDmsReplicationTaskDetails> = member(&types::AWS_DMS_REPLICATION_TASK_DETAILS),
    aws_dms_replication_instance "AwsDmsReplicationInstance": Option<AwsDmsReplicationInstanceDetails> = member(&types::AWS_DMS_REPLICATION_INSTANCE_DETAILS),
    aws_route53_hosted_zone "AwsRoute53HostedZone": Option<AwsRoute53HostedZoneDetails> = member(&types::AWS_ROUTE53_HOSTED_ZONE_DETAILS),
    aws_msk_cluster "AwsMskCluster": Option<AwsMskClusterDetails> = member(&types::AWS_MSK_CLUSTER_DETAILS),
    aws_s3_access_point "AwsS3AccessPoint": Option<AwsS3AccessPointDetails> = member(&types::AWS_S3_ACCESS_POINT_DETAILS),
    aws_ec2_client_vpn_endpoint "AwsEc2ClientVpnEndpoint": Option<AwsEc2ClientVpnEndpointDetails> = member(&types::AWS_EC2_CLIENT_VPN_ENDPOINT_DETAILS),
    code_repository "CodeRepository": Option<CodeRepositoryDetails> = member(&types::CODE_REPOSITORY_DETAILS),
} }
shape! { RouteSetDetails {
    carrier_gateway_id "CarrierGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    core_network_arn "CoreNetworkArn": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_cidr_block "DestinationCidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_ipv6_cidr_block "DestinationIpv6CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_prefix_list_id "DestinationPrefixListId": Option<String> = member(&types::NON_EMPTY_STRING),
    egress_only_internet_gateway_id "EgressOnlyInternetGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    gateway_id "GatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_id "InstanceId": Option<String> = member(&types::NON_EMPTY_STRING),
    instance_owner_id "InstanceOwnerId": Option<String> = member(&types::NON_EMPTY_STRING),
    local_gateway_id "LocalGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    nat_gateway_id "NatGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    network_interface_id "NetworkInterfaceId": Option<String> = member(&types::NON_EMPTY_STRING),
    origin "Origin": Option<String> = member(&types::NON_EMPTY_STRING),
    state "State": Option<String> = member(&types::NON_EMPTY_STRING),
    transit_gateway_id "TransitGatewayId": Option<String> = member(&types::NON_EMPTY_STRING),
    vpc_peering_connection_id "VpcPeeringConnectionId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { RuleGroupDetails {
    rule_variables "RuleVariables": Option<RuleGroupVariables> = member(&types::RULE_GROUP_VARIABLES),
    rules_source "RulesSource": Option<RuleGroupSource> = member(&types::RULE_GROUP_SOURCE),
} }
shape! { RuleGroupSource {
    rules_source_list "RulesSourceList": Option<RuleGroupSourceListDetails> = member(&types::RULE_GROUP_SOURCE_LIST_DETAILS),
    rules_string "RulesString": Option<String> = member(&types::NON_EMPTY_STRING),
    stateful_rules "StatefulRules": Option<Vec<RuleGroupSourceStatefulRulesDetails>> = member(&types::RULE_GROUP_SOURCE_STATEFUL_RULES_LIST),
    stateless_rules_and_custom_actions "StatelessRulesAndCustomActions": Option<RuleGroupSourceStatelessRulesAndCustomActionsDetails> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULES_AND_CUSTOM_ACTIONS_DETAILS),
} }
shape! { RuleGroupSourceCustomActionsDetails {
    action_definition "ActionDefinition": Option<StatelessCustomActionDefinition> = member(&types::STATELESS_CUSTOM_ACTION_DEFINITION),
    action_name "ActionName": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { RuleGroupSourceListDetails {
    generated_rules_type "GeneratedRulesType": Option<String> = member(&types::NON_EMPTY_STRING),
    target_types "TargetTypes": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    targets "Targets": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { RuleGroupSourceStatefulRulesDetails {
    action "Action": Option<String> = member(&types::NON_EMPTY_STRING),
    header "Header": Option<RuleGroupSourceStatefulRulesHeaderDetails> = member(&types::RULE_GROUP_SOURCE_STATEFUL_RULES_HEADER_DETAILS),
    rule_options "RuleOptions": Option<Vec<RuleGroupSourceStatefulRulesOptionsDetails>> = member(&types::RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_LIST),
} }
shape! { RuleGroupSourceStatefulRulesHeaderDetails {
    destination "Destination": Option<String> = member(&types::NON_EMPTY_STRING),
    destination_port "DestinationPort": Option<String> = member(&types::NON_EMPTY_STRING),
    direction "Direction": Option<String> = member(&types::NON_EMPTY_STRING),
    protocol "Protocol": Option<String> = member(&types::NON_EMPTY_STRING),
    source "Source": Option<String> = member(&types::NON_EMPTY_STRING),
    source_port "SourcePort": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { RuleGroupSourceStatefulRulesOptionsDetails {
    keyword "Keyword": Option<String> = member(&types::NON_EMPTY_STRING),
    settings "Settings": Option<Vec<String>> = member(&types::RULE_GROUP_SOURCE_STATEFUL_RULES_RULE_OPTIONS_SETTINGS_LIST),
} }
shape! { RuleGroupSourceStatelessRuleDefinition {
    actions "Actions": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    match_attributes "MatchAttributes": Option<RuleGroupSourceStatelessRuleMatchAttributes> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES),
} }
shape! { RuleGroupSourceStatelessRuleMatchAttributes {
    destination_ports "DestinationPorts": Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts>> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS_LIST),
    destinations "Destinations": Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesDestinations>> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS_LIST),
    protocols "Protocols": Option<Vec<i32>> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_PROTOCOLS_LIST),
    source_ports "SourcePorts": Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesSourcePorts>> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS_LIST),
    sources "Sources": Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesSources>> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES_LIST),
    tcp_flags "TcpFlags": Option<Vec<RuleGroupSourceStatelessRuleMatchAttributesTcpFlags>> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS_LIST),
} }
shape! { RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts {
    from_port "FromPort": Option<i32> = member(&plain::INTEGER),
    to_port "ToPort": Option<i32> = member(&plain::INTEGER),
} }
shape! { RuleGroupSourceStatelessRuleMatchAttributesDestinations {
    address_definition "AddressDefinition": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { RuleGroupSourceStatelessRuleMatchAttributesSourcePorts {
    from_port "FromPort": Option<i32> = member(&plain::INTEGER),
    to_port "ToPort": Option<i32> = member(&plain::INTEGER),
} }
shape! { RuleGroupSourceStatelessRuleMatchAttributesSources {
    address_definition "AddressDefinition": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { RuleGroupSourceStatelessRuleMatchAttributesTcpFlags {
    flags "Flags": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    masks "Masks": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { RuleGroupSourceStatelessRulesAndCustomActionsDetails {
    custom_actions "CustomActions": Option<Vec<RuleGroupSourceCustomActionsDetails>> = member(&types::RULE_GROUP_SOURCE_CUSTOM_ACTIONS_LIST),
    stateless_rules "StatelessRules": Option<Vec<RuleGroupSourceStatelessRulesDetails>> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULES_LIST),
} }
shape! { RuleGroupSourceStatelessRulesDetails {
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    rule_definition "RuleDefinition": Option<RuleGroupSourceStatelessRuleDefinition> = member(&types::RULE_GROUP_SOURCE_STATELESS_RULE_DEFINITION),
} }
shape! { RuleGroupVariables {
    ip_sets "IpSets": Option<RuleGroupVariablesIpSetsDetails> = member(&types::RULE_GROUP_VARIABLES_IP_SETS_DETAILS),
    port_sets "PortSets": Option<RuleGroupVariablesPortSetsDetails> = member(&types::RULE_GROUP_VARIABLES_PORT_SETS_DETAILS),
} }
shape! { RuleGroupVariablesIpSetsDetails {
    definition "Definition": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { RuleGroupVariablesPortSetsDetails {
    definition "Definition": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { SecurityControl {
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    security_control_arn "SecurityControlArn": String = member(&types::NON_EMPTY_STRING).required(),
    title "Title": String = member(&types::NON_EMPTY_STRING).required(),
    description "Description": String = member(&types::NON_EMPTY_STRING).required(),
    remediation_url "RemediationUrl": String = member(&types::NON_EMPTY_STRING).required(),
    severity_rating "SeverityRating": String = member(&types::SEVERITY_RATING).required(),
    security_control_status "SecurityControlStatus": String = member(&types::CONTROL_STATUS).required(),
    update_status "UpdateStatus": Option<String> = member(&types::UPDATE_STATUS),
    parameters "Parameters": Option<Vec<(String, ParameterConfiguration)>> = member(&types::PARAMETERS),
    last_update_reason "LastUpdateReason": Option<String> = member(&types::ALPHA_NUMERIC_NON_EMPTY_STRING),
} }
shape! { SecurityControlDefinition {
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    title "Title": String = member(&types::NON_EMPTY_STRING).required(),
    description "Description": String = member(&types::NON_EMPTY_STRING).required(),
    remediation_url "RemediationUrl": String = member(&types::NON_EMPTY_STRING).required(),
    severity_rating "SeverityRating": String = member(&types::SEVERITY_RATING).required(),
    current_region_availability "CurrentRegionAvailability": String = member(&types::REGION_AVAILABILITY_STATUS).required(),
    customizable_properties "CustomizableProperties": Option<Vec<String>> = member(&types::CUSTOMIZABLE_PROPERTIES),
    parameter_definitions "ParameterDefinitions": Option<Vec<(String, ParameterDefinition)>> = member(&types::PARAMETER_DEFINITIONS),
} }
shape! { SecurityControlParameter {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    value "Value": Option<Vec<String>> = member(&types::TYPE_LIST),
} }
shape! { SensitiveDataDetections {
    count "Count": Option<i64> = member(&plain::LONG),
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    occurrences "Occurrences": Option<Occurrences> = member(&types::OCCURRENCES),
} }
shape! { SensitiveDataResult {
    category "Category": Option<String> = member(&types::NON_EMPTY_STRING),
    detections "Detections": Option<Vec<SensitiveDataDetections>> = member(&types::SENSITIVE_DATA_DETECTIONS_LIST),
    total_count "TotalCount": Option<i64> = member(&plain::LONG),
} }
shape! { Sequence {
    uid "Uid": Option<String> = member(&types::NON_EMPTY_STRING),
    actors "Actors": Option<Vec<Actor>> = member(&types::ACTORS_LIST),
    endpoints "Endpoints": Option<Vec<NetworkEndpoint>> = member(&types::NETWORK_ENDPOINTS_LIST),
    signals "Signals": Option<Vec<Signal>> = member(&types::SIGNALS_LIST),
    sequence_indicators "SequenceIndicators": Option<Vec<Indicator>> = member(&types::INDICATORS_LIST),
} }
shape! { Severity {
    product "Product": Option<f64> = member(&plain::FLOAT),
    label "Label": Option<String> = member(&types::SEVERITY_LABEL),
    normalized "Normalized": Option<i32> = member(&plain::INTEGER),
    original "Original": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { SeverityUpdate {
    normalized "Normalized": Option<i32> = member(&types::RATIO_SCALE),
    product "Product": Option<f64> = member(&plain::FLOAT),
    label "Label": Option<String> = member(&types::SEVERITY_LABEL),
} }
shape! { Signal {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
    id "Id": Option<String> = member(&types::NON_EMPTY_STRING),
    title "Title": Option<String> = member(&types::NON_EMPTY_STRING),
    product_arn "ProductArn": Option<String> = member(&types::NON_EMPTY_STRING),
    resource_ids "ResourceIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    signal_indicators "SignalIndicators": Option<Vec<Indicator>> = member(&types::INDICATORS_LIST),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    created_at "CreatedAt": Option<i64> = member(&plain::LONG),
    updated_at "UpdatedAt": Option<i64> = member(&plain::LONG),
    first_seen_at "FirstSeenAt": Option<i64> = member(&plain::LONG),
    last_seen_at "LastSeenAt": Option<i64> = member(&plain::LONG),
    severity "Severity": Option<f64> = member(&plain::FLOAT),
    count "Count": Option<i32> = member(&plain::INTEGER),
    actor_ids "ActorIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
    endpoint_ids "EndpointIds": Option<Vec<String>> = member(&types::NON_EMPTY_STRING_LIST),
} }
shape! { SoftwarePackage {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    version "Version": Option<String> = member(&types::NON_EMPTY_STRING),
    epoch "Epoch": Option<String> = member(&types::NON_EMPTY_STRING),
    release "Release": Option<String> = member(&types::NON_EMPTY_STRING),
    architecture "Architecture": Option<String> = member(&types::NON_EMPTY_STRING),
    package_manager "PackageManager": Option<String> = member(&types::NON_EMPTY_STRING),
    file_path "FilePath": Option<String> = member(&types::NON_EMPTY_STRING),
    fixed_in_version "FixedInVersion": Option<String> = member(&types::NON_EMPTY_STRING),
    remediation "Remediation": Option<String> = member(&types::NON_EMPTY_STRING),
    source_layer_hash "SourceLayerHash": Option<String> = member(&types::NON_EMPTY_STRING),
    source_layer_arn "SourceLayerArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { SortCriterion {
    field "Field": Option<String> = member(&types::NON_EMPTY_STRING),
    sort_order "SortOrder": Option<String> = member(&types::SORT_ORDER),
} }
shape! { Standard {
    standards_arn "StandardsArn": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    enabled_by_default "EnabledByDefault": Option<bool> = member(&plain::BOOL),
    standards_managed_by "StandardsManagedBy": Option<StandardsManagedBy> = member(&types::STANDARDS_MANAGED_BY),
} }
shape! { StandardsControl {
    standards_control_arn "StandardsControlArn": Option<String> = member(&types::NON_EMPTY_STRING),
    control_status "ControlStatus": Option<String> = member(&types::CONTROL_STATUS),
    disabled_reason "DisabledReason": Option<String> = member(&types::NON_EMPTY_STRING),
    control_status_updated_at "ControlStatusUpdatedAt": Option<crate::Time> = member(&plain::TIME_ISO8601),
    control_id "ControlId": Option<String> = member(&types::NON_EMPTY_STRING),
    title "Title": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
    remediation_url "RemediationUrl": Option<String> = member(&types::NON_EMPTY_STRING),
    severity_rating "SeverityRating": Option<String> = member(&types::SEVERITY_RATING),
    related_requirements "RelatedRequirements": Option<Vec<String>> = member(&types::RELATED_REQUIREMENTS_LIST),
} }
shape! { StandardsControlAssociationDetail {
    standards_arn "StandardsArn": String = member(&types::NON_EMPTY_STRING).required(),
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    security_control_arn "SecurityControlArn": String = member(&types::NON_EMPTY_STRING).required(),
    association_status "AssociationStatus": String = member(&types::ASSOCIATION_STATUS).required(),
    related_requirements "RelatedRequirements": Option<Vec<String>> = member(&types::RELATED_REQUIREMENTS_LIST),
    updated_at "UpdatedAt": Option<crate::Time> = member(&plain::TIME_ISO8601),
    updated_reason "UpdatedReason": Option<String> = member(&types::NON_EMPTY_STRING),
    standards_control_title "StandardsControlTitle": Option<String> = member(&types::NON_EMPTY_STRING),
    standards_control_description "StandardsControlDescription": Option<String> = member(&types::NON_EMPTY_STRING),
    standards_control_arns "StandardsControlArns": Option<Vec<String>> = member(&types::STANDARDS_CONTROL_ARN_LIST),
} }
shape! { StandardsControlAssociationId {
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    standards_arn "StandardsArn": String = member(&types::NON_EMPTY_STRING).required(),
} }
shape! { StandardsControlAssociationSummary {
    standards_arn "StandardsArn": String = member(&types::NON_EMPTY_STRING).required(),
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    security_control_arn "SecurityControlArn": String = member(&types::NON_EMPTY_STRING).required(),
    association_status "AssociationStatus": String = member(&types::ASSOCIATION_STATUS).required(),
    related_requirements "RelatedRequirements": Option<Vec<String>> = member(&types::RELATED_REQUIREMENTS_LIST),
    updated_at "UpdatedAt": Option<crate::Time> = member(&plain::TIME_ISO8601),
    updated_reason "UpdatedReason": Option<String> = member(&types::NON_EMPTY_STRING),
    standards_control_title "StandardsControlTitle": Option<String> = member(&types::NON_EMPTY_STRING),
    standards_control_description "StandardsControlDescription": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { StandardsControlAssociationUpdate {
    standards_arn "StandardsArn": String = member(&types::NON_EMPTY_STRING).required(),
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    association_status "AssociationStatus": String = member(&types::ASSOCIATION_STATUS).required(),
    updated_reason "UpdatedReason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { StandardsManagedBy {
    company "Company": Option<String> = member(&types::NON_EMPTY_STRING),
    product "Product": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { StandardsStatusReason {
    status_reason_code "StatusReasonCode": String = member(&types::STATUS_REASON_CODE).required(),
} }
shape! { StandardsSubscription {
    standards_subscription_arn "StandardsSubscriptionArn": String = member(&types::NON_EMPTY_STRING).required(),
    standards_arn "StandardsArn": String = member(&types::NON_EMPTY_STRING).required(),
    standards_input "StandardsInput": Vec<(String, String)> = member(&types::STANDARDS_INPUT_PARAMETER_MAP).required(),
    standards_status "StandardsStatus": String = member(&types::STANDARDS_STATUS).required(),
    standards_controls_updatable "StandardsControlsUpdatable": Option<String> = member(&types::STANDARDS_CONTROLS_UPDATABLE),
    standards_status_reason "StandardsStatusReason": Option<StandardsStatusReason> = member(&types::STANDARDS_STATUS_REASON),
} }
shape! { StandardsSubscriptionRequest {
    standards_arn "StandardsArn": String = member(&types::NON_EMPTY_STRING).required(),
    standards_input "StandardsInput": Option<Vec<(String, String)>> = member(&types::STANDARDS_INPUT_PARAMETER_MAP),
} }
shape! { StatelessCustomActionDefinition {
    publish_metric_action "PublishMetricAction": Option<StatelessCustomPublishMetricAction> = member(&types::STATELESS_CUSTOM_PUBLISH_METRIC_ACTION),
} }
shape! { StatelessCustomPublishMetricAction {
    dimensions "Dimensions": Option<Vec<StatelessCustomPublishMetricActionDimension>> = member(&types::STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSIONS_LIST),
} }
shape! { StatelessCustomPublishMetricActionDimension {
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { StatusReason {
    reason_code "ReasonCode": String = member(&types::NON_EMPTY_STRING).required(),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { StringConfigurationOptions {
    default_value "DefaultValue": Option<String> = member(&types::NON_EMPTY_STRING),
    re2_expression "Re2Expression": Option<String> = member(&types::NON_EMPTY_STRING),
    expression_description "ExpressionDescription": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { StringFilter {
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
    comparison "Comparison": Option<String> = member(&types::STRING_FILTER_COMPARISON),
} }
shape! { StringListConfigurationOptions {
    default_value "DefaultValue": Option<Vec<String>> = member(&types::STRING_LIST),
    re2_expression "Re2Expression": Option<String> = member(&types::NON_EMPTY_STRING),
    max_items "MaxItems": Option<i32> = member(&plain::INTEGER),
    expression_description "ExpressionDescription": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { TagResourceRequest {
    resource_arn "ResourceArn": String = member(&types::RESOURCE_ARN).path("ResourceArn").required(),
    tags "Tags": Vec<(String, String)> = member(&types::TAG_MAP).required(),
} }
shape! { TagResourceResponse {
} }
shape! { Threat {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    severity "Severity": Option<String> = member(&types::NON_EMPTY_STRING),
    item_count "ItemCount": Option<i32> = member(&plain::INTEGER),
    file_paths "FilePaths": Option<Vec<FilePaths>> = member(&types::FILE_PATH_LIST),
} }
shape! { ThreatIntelIndicator {
    r#type "Type": Option<String> = member(&types::THREAT_INTEL_INDICATOR_TYPE),
    value "Value": Option<String> = member(&types::NON_EMPTY_STRING),
    category "Category": Option<String> = member(&types::THREAT_INTEL_INDICATOR_CATEGORY),
    last_observed_at "LastObservedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    source "Source": Option<String> = member(&types::NON_EMPTY_STRING),
    source_url "SourceUrl": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { UnprocessedSecurityControl {
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    error_code "ErrorCode": String = member(&types::UNPROCESSED_ERROR_CODE).required(),
    error_reason "ErrorReason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { UnprocessedStandardsControlAssociation {
    standards_control_association_id "StandardsControlAssociationId": StandardsControlAssociationId = member(&types::STANDARDS_CONTROL_ASSOCIATION_ID).required(),
    error_code "ErrorCode": String = member(&types::UNPROCESSED_ERROR_CODE).required(),
    error_reason "ErrorReason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { UnprocessedStandardsControlAssociationUpdate {
    standards_control_association_update "StandardsControlAssociationUpdate": StandardsControlAssociationUpdate = member(&types::STANDARDS_CONTROL_ASSOCIATION_UPDATE).required(),
    error_code "ErrorCode": String = member(&types::UNPROCESSED_ERROR_CODE).required(),
    error_reason "ErrorReason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { UntagResourceRequest {
    resource_arn "ResourceArn": String = member(&types::RESOURCE_ARN).path("ResourceArn").required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST).query("tagKeys").required(),
} }
shape! { UntagResourceResponse {
} }
shape! { UpdateActionTargetRequest {
    action_target_arn "ActionTargetArn": String = member(&types::NON_EMPTY_STRING).path("ActionTargetArn").required(),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    description "Description": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { UpdateActionTargetResponse {
} }
shape! { UpdateFindingsRequest {
    filters "Filters": AwsSecurityFindingFilters = member(&types::AWS_SECURITY_FINDING_FILTERS).required(),
    note "Note": Option<NoteUpdate> = member(&types::NOTE_UPDATE),
    record_state "RecordState": Option<String> = member(&types::RECORD_STATE),
} }
shape! { UpdateFindingsResponse {
} }
shape! { UpdateInsightRequest {
    insight_arn "InsightArn": String = member(&types::NON_EMPTY_STRING).path("InsightArn").required(),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    filters "Filters": Option<AwsSecurityFindingFilters> = member(&types::AWS_SECURITY_FINDING_FILTERS),
    group_by_attribute "GroupByAttribute": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { UpdateInsightResponse {
} }
shape! { UpdateSecurityControlRequest {
    security_control_id "SecurityControlId": String = member(&types::NON_EMPTY_STRING).required(),
    parameters "Parameters": Vec<(String, ParameterConfiguration)> = member(&types::PARAMETERS).required(),
    last_update_reason "LastUpdateReason": Option<String> = member(&types::ALPHA_NUMERIC_NON_EMPTY_STRING),
} }
shape! { UpdateSecurityControlResponse {
} }
shape! { UpdateSecurityHubConfigurationRequest {
    auto_enable_controls "AutoEnableControls": Option<bool> = member(&plain::BOOL),
    control_finding_generator "ControlFindingGenerator": Option<String> = member(&types::CONTROL_FINDING_GENERATOR),
} }
shape! { UpdateSecurityHubConfigurationResponse {
} }
shape! { UpdateStandardsControlRequest {
    standards_control_arn "StandardsControlArn": String = member(&types::NON_EMPTY_STRING).path("StandardsControlArn").required(),
    control_status "ControlStatus": Option<String> = member(&types::CONTROL_STATUS),
    disabled_reason "DisabledReason": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { UpdateStandardsControlResponse {
} }
shape! { UserAccount {
    uid "Uid": Option<String> = member(&types::NON_EMPTY_STRING),
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { VolumeMount {
    name "Name": Option<String> = member(&types::NON_EMPTY_STRING),
    mount_path "MountPath": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { VpcInfoCidrBlockSetDetails {
    cidr_block "CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { VpcInfoIpv6CidrBlockSetDetails {
    ipv6_cidr_block "Ipv6CidrBlock": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { VpcInfoPeeringOptionsDetails {
    allow_dns_resolution_from_remote_vpc "AllowDnsResolutionFromRemoteVpc": Option<bool> = member(&plain::BOOL),
    allow_egress_from_local_classic_link_to_remote_vpc "AllowEgressFromLocalClassicLinkToRemoteVpc": Option<bool> = member(&plain::BOOL),
    allow_egress_from_local_vpc_to_remote_classic_link "AllowEgressFromLocalVpcToRemoteClassicLink": Option<bool> = member(&plain::BOOL),
} }
shape! { Vulnerability {
    id "Id": String = member(&types::NON_EMPTY_STRING).required(),
    vulnerable_packages "VulnerablePackages": Option<Vec<SoftwarePackage>> = member(&types::SOFTWARE_PACKAGE_LIST),
    cvss "Cvss": Option<Vec<Cvss>> = member(&types::CVSS_LIST),
    related_vulnerabilities "RelatedVulnerabilities": Option<Vec<String>> = member(&types::STRING_LIST),
    vendor "Vendor": Option<VulnerabilityVendor> = member(&types::VULNERABILITY_VENDOR),
    reference_urls "ReferenceUrls": Option<Vec<String>> = member(&types::STRING_LIST),
    fix_available "FixAvailable": Option<String> = member(&types::VULNERABILITY_FIX_AVAILABLE),
    epss_score "EpssScore": Option<f64> = member(&plain::FLOAT),
    exploit_available "ExploitAvailable": Option<String> = member(&types::VULNERABILITY_EXPLOIT_AVAILABLE),
    last_known_exploit_at "LastKnownExploitAt": Option<String> = member(&types::NON_EMPTY_STRING),
    code_vulnerabilities "CodeVulnerabilities": Option<Vec<VulnerabilityCodeVulnerabilities>> = member(&types::VULNERABILITY_CODE_VULNERABILITIES_LIST),
} }
shape! { VulnerabilityCodeVulnerabilities {
    cwes "Cwes": Option<Vec<String>> = member(&types::TYPE_LIST),
    file_path "FilePath": Option<CodeVulnerabilitiesFilePath> = member(&types::CODE_VULNERABILITIES_FILE_PATH),
    source_arn "SourceArn": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { VulnerabilityVendor {
    name "Name": String = member(&types::NON_EMPTY_STRING).required(),
    url "Url": Option<String> = member(&types::NON_EMPTY_STRING),
    vendor_severity "VendorSeverity": Option<String> = member(&types::NON_EMPTY_STRING),
    vendor_created_at "VendorCreatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
    vendor_updated_at "VendorUpdatedAt": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { WafAction {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { WafExcludedRule {
    rule_id "RuleId": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { WafOverrideAction {
    r#type "Type": Option<String> = member(&types::NON_EMPTY_STRING),
} }
shape! { Workflow {
    status "Status": Option<String> = member(&types::WORKFLOW_STATUS),
} }
shape! { WorkflowUpdate {
    status "Status": Option<String> = member(&types::WORKFLOW_STATUS),
} }

mod types {
    use super::*;

    pub static ACTION: Type = Type::structure(&super::Action);
    pub static ACTION_LOCAL_IP_DETAILS: Type = Type::structure(&super::ActionLocalIpDetails);
    pub static ACTION_LOCAL_PORT_DETAILS: Type = Type::structure(&super::ActionLocalPortDetails);
    pub static ACTION_REMOTE_IP_DETAILS: Type = Type::structure(&super::ActionRemoteIpDetails);
    pub static ACTION_REMOTE_PORT_DETAILS: Type = Type::structure(&super::ActionRemotePortDetails);
    pub static ACTION_TARGET: Type = Type::structure(&super::ActionTarget);
    pub static ACTION_TARGET_LIST: Type = Type::list(&ACTION_TARGET, "member");
    pub static ACTOR: Type = Type::structure(&super::Actor);
    pub static ACTOR_SESSION: Type = Type::structure(&super::ActorSession);
    pub static ACTOR_SESSION_MFA_STATUS: Type = Type::text().one_of(&["ENABLED", "DISABLED"]);
    pub static ACTOR_USER: Type = Type::structure(&super::ActorUser);
    pub static ACTORS_LIST: Type = Type::list(&ACTOR, "member").min(0).max(10);
    pub static ADJUSTMENT: Type = Type::structure(&super::Adjustment);
    pub static ADJUSTMENT_LIST: Type = Type::list(&ADJUSTMENT, "member");
    pub static ALPHA_NUMERIC_NON_EMPTY_STRING: Type = Type::text().pattern("^([^\\u0000-\\u007F]|[-_ a-zA-Z0-9])+$");
    pub static ARN_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static ASSOCIATED_STANDARD: Type = Type::structure(&super::AssociatedStandard);
    pub static ASSOCIATED_STANDARDS_LIST: Type = Type::list(&ASSOCIATED_STANDARD, "member");
    pub static ASSOCIATION_SET_DETAILS: Type = Type::structure(&super::AssociationSetDetails);
    pub static ASSOCIATION_SET_LIST: Type = Type::list(&ASSOCIATION_SET_DETAILS, "member");
    pub static ASSOCIATION_STATE_DETAILS: Type = Type::structure(&super::AssociationStateDetails);
    pub static ASSOCIATION_STATUS: Type = Type::text().one_of(&["ENABLED", "DISABLED"]);
    pub static AVAILABILITY_ZONE: Type = Type::structure(&super::AvailabilityZone);
    pub static AVAILABILITY_ZONES: Type = Type::list(&AVAILABILITY_ZONE, "member");
    pub static AWS_AMAZON_MQ_BROKER_DETAILS: Type = Type::structure(&super::AwsAmazonMqBrokerDetails);
    pub static AWS_AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_DETAILS: Type = Type::structure(&super::AwsAmazonMqBrokerEncryptionOptionsDetails);
    pub static AWS_AMAZON_MQ_BROKER_LDAP_SERVER_METADATA_DETAILS: Type = Type::structure(&super::AwsAmazonMqBrokerLdapServerMetadataDetails);
    pub static AWS_AMAZON_MQ_BROKER_LOGS_DETAILS: Type = Type::structure(&super::AwsAmazonMqBrokerLogsDetails);
    pub static AWS_AMAZON_MQ_BROKER_LOGS_PENDING_DETAILS: Type = Type::structure(&super::AwsAmazonMqBrokerLogsPendingDetails);
    pub static AWS_AMAZON_MQ_BROKER_MAINTENANCE_WINDOW_START_TIME_DETAILS: Type = Type::structure(&super::AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails);
    pub static AWS_AMAZON_MQ_BROKER_USERS_DETAILS: Type = Type::structure(&super::AwsAmazonMqBrokerUsersDetails);
    pub static AWS_AMAZON_MQ_BROKER_USERS_LIST: Type = Type::list(&AWS_AMAZON_MQ_BROKER_USERS_DETAILS, "member");
    pub static AWS_API_CALL_ACTION: Type = Type::structure(&super::AwsApiCallAction);
    pub static AWS_API_CALL_ACTION_DOMAIN_DETAILS: Type = Type::structure(&super::AwsApiCallActionDomainDetails);
    pub static AWS_API_GATEWAY_ACCESS_LOG_SETTINGS: Type = Type::structure(&super::AwsApiGatewayAccessLogSettings);
    pub static AWS_API_GATEWAY_CANARY_SETTINGS: Type = Type::structure(&super::AwsApiGatewayCanarySettings);
    pub static AWS_API_GATEWAY_ENDPOINT_CONFIGURATION: Type = Type::structure(&super::AwsApiGatewayEndpointConfiguration);
    pub static AWS_API_GATEWAY_METHOD_SETTINGS: Type = Type::structure(&super::AwsApiGatewayMethodSettings);
    pub static AWS_API_GATEWAY_METHOD_SETTINGS_LIST: Type = Type::list(&AWS_API_GATEWAY_METHOD_SETTINGS, "member");
    pub static AWS_API_GATEWAY_REST_API_DETAILS: Type = Type::structure(&super::AwsApiGatewayRestApiDetails);
    pub static AWS_API_GATEWAY_STAGE_DETAILS: Type = Type::structure(&super::AwsApiGatewayStageDetails);
    pub static AWS_API_GATEWAY_V2_API_DETAILS: Type = Type::structure(&super::AwsApiGatewayV2ApiDetails);
    pub static AWS_API_GATEWAY_V2_ROUTE_SETTINGS: Type = Type::structure(&super::AwsApiGatewayV2RouteSettings);
    pub static AWS_API_GATEWAY_V2_STAGE_DETAILS: Type = Type::structure(&super::AwsApiGatewayV2StageDetails);
    pub static AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_DETAILS: Type = Type::structure(&super::AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails);
    pub static AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_LIST: Type = Type::list(&AWS_APP_SYNC_GRAPH_QL_API_ADDITIONAL_AUTHENTICATION_PROVIDERS_DETAILS, "member");
    pub static AWS_APP_SYNC_GRAPH_QL_API_DETAILS: Type = Type::structure(&super::AwsAppSyncGraphQlApiDetails);
    pub static AWS_APP_SYNC_GRAPH_QL_API_LAMBDA_AUTHORIZER_CONFIG_DETAILS: Type = Type::structure(&super::AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails);
    pub static AWS_APP_SYNC_GRAPH_QL_API_LOG_CONFIG_DETAILS: Type = Type::structure(&super::AwsAppSyncGraphQlApiLogConfigDetails);
    pub static AWS_APP_SYNC_GRAPH_QL_API_OPEN_ID_CONNECT_CONFIG_DETAILS: Type = Type::structure(&super::AwsAppSyncGraphQlApiOpenIdConnectConfigDetails);
    pub static AWS_APP_SYNC_GRAPH_QL_API_USER_POOL_CONFIG_DETAILS: Type = Type::structure(&super::AwsAppSyncGraphQlApiUserPoolConfigDetails);
    pub static AWS_ATHENA_WORK_GROUP_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsAthenaWorkGroupConfigurationDetails);
    pub static AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsAthenaWorkGroupConfigurationResultConfigurationDetails);
    pub static AWS_ATHENA_WORK_GROUP_CONFIGURATION_RESULT_CONFIGURATION_ENCRYPTION_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails);
    pub static AWS_ATHENA_WORK_GROUP_DETAILS: Type = Type::structure(&super::AwsAthenaWorkGroupDetails);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST: Type = Type::list(&AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST_DETAILS, "member");
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_AVAILABILITY_ZONES_LIST_DETAILS: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_DETAILS: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupDetails);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_DETAILS: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_INSTANCES_DISTRIBUTION_DETAILS: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_DETAILS: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_LAUNCH_TEMPLATE_SPECIFICATION: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification);
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST: Type = Type::list(&AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST_DETAILS, "member");
    pub static AWS_AUTO_SCALING_AUTO_SCALING_GROUP_MIXED_INSTANCES_POLICY_LAUNCH_TEMPLATE_OVERRIDES_LIST_DETAILS: Type = Type::structure(&super::AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails);
    pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_DETAILS: Type = Type::structure(&super::AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails);
    pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_EBS_DETAILS: Type = Type::structure(&super::AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails);
    pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_LIST: Type = Type::list(&AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_BLOCK_DEVICE_MAPPINGS_DETAILS, "member");
    pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsAutoScalingLaunchConfigurationDetails);
    pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_INSTANCE_MONITORING_DETAILS: Type = Type::structure(&super::AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails);
    pub static AWS_AUTO_SCALING_LAUNCH_CONFIGURATION_METADATA_OPTIONS: Type = Type::structure(&super::AwsAutoScalingLaunchConfigurationMetadataOptions);
    pub static AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_DETAILS: Type = Type::structure(&super::AwsBackupBackupPlanAdvancedBackupSettingsDetails);
    pub static AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_LIST: Type = Type::list(&AWS_BACKUP_BACKUP_PLAN_ADVANCED_BACKUP_SETTINGS_DETAILS, "member");
    pub static AWS_BACKUP_BACKUP_PLAN_BACKUP_PLAN_DETAILS: Type = Type::structure(&super::AwsBackupBackupPlanBackupPlanDetails);
    pub static AWS_BACKUP_BACKUP_PLAN_DETAILS: Type = Type::structure(&super::AwsBackupBackupPlanDetails);
    pub static AWS_BACKUP_BACKUP_PLAN_LIFECYCLE_DETAILS: Type = Type::structure(&super::AwsBackupBackupPlanLifecycleDetails);
    pub static AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_DETAILS: Type = Type::structure(&super::AwsBackupBackupPlanRuleCopyActionsDetails);
    pub static AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_LIST: Type = Type::list(&AWS_BACKUP_BACKUP_PLAN_RULE_COPY_ACTIONS_DETAILS, "member");
    pub static AWS_BACKUP_BACKUP_PLAN_RULE_DETAILS: Type = Type::structure(&super::AwsBackupBackupPlanRuleDetails);
    pub static AWS_BACKUP_BACKUP_PLAN_RULE_LIST: Type = Type::list(&AWS_BACKUP_BACKUP_PLAN_RULE_DETAILS, "member");
    pub static AWS_BACKUP_BACKUP_VAULT_DETAILS: Type = Type::structure(&super::AwsBackupBackupVaultDetails);
    pub static AWS_BACKUP_BACKUP_VAULT_NOTIFICATIONS_DETAILS: Type = Type::structure(&super::AwsBackupBackupVaultNotificationsDetails);
    pub static AWS_BACKUP_RECOVERY_POINT_CALCULATED_LIFECYCLE_DETAILS: Type = Type::structure(&super::AwsBackupRecoveryPointCalculatedLifecycleDetails);
    pub static AWS_BACKUP_RECOVERY_POINT_CREATED_BY_DETAILS: Type = Type::structure(&super::AwsBackupRecoveryPointCreatedByDetails);
    pub static AWS_BACKUP_RECOVERY_POINT_DETAILS: Type = Type::structure(&super::AwsBackupRecoveryPointDetails);
    pub static AWS_BACKUP_RECOVERY_POINT_LIFECYCLE_DETAILS: Type = Type::structure(&super::AwsBackupRecoveryPointLifecycleDetails);
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DETAILS: Type = Type::structure(&super::AwsCertificateManagerCertificateDetails);
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTION: Type = Type::structure(&super::AwsCertificateManagerCertificateDomainValidationOption);
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTIONS: Type = Type::list(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_DOMAIN_VALIDATION_OPTION, "member");
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGE: Type = Type::structure(&super::AwsCertificateManagerCertificateExtendedKeyUsage);
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGES: Type = Type::list(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_EXTENDED_KEY_USAGE, "member");
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGE: Type = Type::structure(&super::AwsCertificateManagerCertificateKeyUsage);
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGES: Type = Type::list(&AWS_CERTIFICATE_MANAGER_CERTIFICATE_KEY_USAGE, "member");
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_OPTIONS: Type = Type::structure(&super::AwsCertificateManagerCertificateOptions);
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_RENEWAL_SUMMARY: Type = Type::structure(&super::AwsCertificateManagerCertificateRenewalSummary);
    pub static AWS_CERTIFICATE_MANAGER_CERTIFICATE_RESOURCE_RECORD: Type = Type::structure(&super::AwsCertificateManagerCertificateResourceRecord);
    pub static AWS_CLOUD_FORMATION_STACK_DETAILS: Type = Type::structure(&super::AwsCloudFormationStackDetails);
    pub static AWS_CLOUD_FORMATION_STACK_DRIFT_INFORMATION_DETAILS: Type = Type::structure(&super::AwsCloudFormationStackDriftInformationDetails);
    pub static AWS_CLOUD_FORMATION_STACK_OUTPUTS_DETAILS: Type = Type::structure(&super::AwsCloudFormationStackOutputsDetails);
    pub static AWS_CLOUD_FORMATION_STACK_OUTPUTS_LIST: Type = Type::list(&AWS_CLOUD_FORMATION_STACK_OUTPUTS_DETAILS, "member");
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIOR: Type = Type::structure(&super::AwsCloudFrontDistributionCacheBehavior);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS: Type = Type::structure(&super::AwsCloudFrontDistributionCacheBehaviors);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIORS_ITEM_LIST: Type = Type::list(&AWS_CLOUD_FRONT_DISTRIBUTION_CACHE_BEHAVIOR, "member");
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_DEFAULT_CACHE_BEHAVIOR: Type = Type::structure(&super::AwsCloudFrontDistributionDefaultCacheBehavior);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_DETAILS: Type = Type::structure(&super::AwsCloudFrontDistributionDetails);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_LOGGING: Type = Type::structure(&super::AwsCloudFrontDistributionLogging);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_CUSTOM_ORIGIN_CONFIG: Type = Type::structure(&super::AwsCloudFrontDistributionOriginCustomOriginConfig);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP: Type = Type::structure(&super::AwsCloudFrontDistributionOriginGroup);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER: Type = Type::structure(&super::AwsCloudFrontDistributionOriginGroupFailover);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES: Type = Type::structure(&super::AwsCloudFrontDistributionOriginGroupFailoverStatusCodes);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP_FAILOVER_STATUS_CODES_ITEM_LIST: Type = Type::list(&plain::INTEGER, "member");
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS: Type = Type::structure(&super::AwsCloudFrontDistributionOriginGroups);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUPS_ITEM_LIST: Type = Type::list(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_GROUP, "member");
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM: Type = Type::structure(&super::AwsCloudFrontDistributionOriginItem);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM_LIST: Type = Type::list(&AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_ITEM, "member");
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_S3_ORIGIN_CONFIG: Type = Type::structure(&super::AwsCloudFrontDistributionOriginS3OriginConfig);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGIN_SSL_PROTOCOLS: Type = Type::structure(&super::AwsCloudFrontDistributionOriginSslProtocols);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_ORIGINS: Type = Type::structure(&super::AwsCloudFrontDistributionOrigins);
    pub static AWS_CLOUD_FRONT_DISTRIBUTION_VIEWER_CERTIFICATE: Type = Type::structure(&super::AwsCloudFrontDistributionViewerCertificate);
    pub static AWS_CLOUD_TRAIL_TRAIL_DETAILS: Type = Type::structure(&super::AwsCloudTrailTrailDetails);
    pub static AWS_CLOUD_WATCH_ALARM_DETAILS: Type = Type::structure(&super::AwsCloudWatchAlarmDetails);
    pub static AWS_CLOUD_WATCH_ALARM_DIMENSIONS_DETAILS: Type = Type::structure(&super::AwsCloudWatchAlarmDimensionsDetails);
    pub static AWS_CLOUD_WATCH_ALARM_DIMENSIONS_LIST: Type = Type::list(&AWS_CLOUD_WATCH_ALARM_DIMENSIONS_DETAILS, "member");
    pub static AWS_CODE_BUILD_PROJECT_ARTIFACTS_DETAILS: Type = Type::structure(&super::AwsCodeBuildProjectArtifactsDetails);
    pub static AWS_CODE_BUILD_PROJECT_ARTIFACTS_LIST: Type = Type::list(&AWS_CODE_BUILD_PROJECT_ARTIFACTS_DETAILS, "member");
    pub static AWS_CODE_BUILD_PROJECT_DETAILS: Type = Type::structure(&super::AwsCodeBuildProjectDetails);
    pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT: Type = Type::structure(&super::AwsCodeBuildProjectEnvironment);
    pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_DETAILS: Type = Type::structure(&super::AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails);
    pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_LIST: Type = Type::list(&AWS_CODE_BUILD_PROJECT_ENVIRONMENT_ENVIRONMENT_VARIABLES_DETAILS, "member");
    pub static AWS_CODE_BUILD_PROJECT_ENVIRONMENT_REGISTRY_CREDENTIAL: Type = Type::structure(&super::AwsCodeBuildProjectEnvironmentRegistryCredential);
    pub static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_CLOUD_WATCH_LOGS_DETAILS: Type = Type::structure(&super::AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails);
    pub static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_DETAILS: Type = Type::structure(&super::AwsCodeBuildProjectLogsConfigDetails);
    pub static AWS_CODE_BUILD_PROJECT_LOGS_CONFIG_S3_LOGS_DETAILS: Type = Type::structure(&super::AwsCodeBuildProjectLogsConfigS3LogsDetails);
    pub static AWS_CODE_BUILD_PROJECT_SOURCE: Type = Type::structure(&super::AwsCodeBuildProjectSource);
    pub static AWS_CODE_BUILD_PROJECT_VPC_CONFIG: Type = Type::structure(&super::AwsCodeBuildProjectVpcConfig);
    pub static AWS_CORS_CONFIGURATION: Type = Type::structure(&super::AwsCorsConfiguration);
    pub static AWS_DMS_ENDPOINT_DETAILS: Type = Type::structure(&super::AwsDmsEndpointDetails);
    pub static AWS_DMS_REPLICATION_INSTANCE_DETAILS: Type = Type::structure(&super::AwsDmsReplicationInstanceDetails);
    pub static AWS_DMS_REPLICATION_INSTANCE_REPLICATION_SUBNET_GROUP_DETAILS: Type = Type::structure(&super::AwsDmsReplicationInstanceReplicationSubnetGroupDetails);
    pub static AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_DETAILS: Type = Type::structure(&super::AwsDmsReplicationInstanceVpcSecurityGroupsDetails);
    pub static AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_LIST: Type = Type::list(&AWS_DMS_REPLICATION_INSTANCE_VPC_SECURITY_GROUPS_DETAILS, "member");
    pub static AWS_DMS_REPLICATION_TASK_DETAILS: Type = Type::structure(&super::AwsDmsReplicationTaskDetails);
    pub static AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION: Type = Type::structure(&super::AwsDynamoDbTableAttributeDefinition);
    pub static AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION_LIST: Type = Type::list(&AWS_DYNAMO_DB_TABLE_ATTRIBUTE_DEFINITION, "member");
    pub static AWS_DYNAMO_DB_TABLE_BILLING_MODE_SUMMARY: Type = Type::structure(&super::AwsDynamoDbTableBillingModeSummary);
    pub static AWS_DYNAMO_DB_TABLE_DETAILS: Type = Type::structure(&super::AwsDynamoDbTableDetails);
    pub static AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX: Type = Type::structure(&super::AwsDynamoDbTableGlobalSecondaryIndex);
    pub static AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX_LIST: Type = Type::list(&AWS_DYNAMO_DB_TABLE_GLOBAL_SECONDARY_INDEX, "member");
    pub static AWS_DYNAMO_DB_TABLE_KEY_SCHEMA: Type = Type::structure(&super::AwsDynamoDbTableKeySchema);
    pub static AWS_DYNAMO_DB_TABLE_KEY_SCHEMA_LIST: Type = Type::list(&AWS_DYNAMO_DB_TABLE_KEY_SCHEMA, "member");
    pub static AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX: Type = Type::structure(&super::AwsDynamoDbTableLocalSecondaryIndex);
    pub static AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX_LIST: Type = Type::list(&AWS_DYNAMO_DB_TABLE_LOCAL_SECONDARY_INDEX, "member");
    pub static AWS_DYNAMO_DB_TABLE_PROJECTION: Type = Type::structure(&super::AwsDynamoDbTableProjection);
    pub static AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT: Type = Type::structure(&super::AwsDynamoDbTableProvisionedThroughput);
    pub static AWS_DYNAMO_DB_TABLE_PROVISIONED_THROUGHPUT_OVERRIDE: Type = Type::structure(&super::AwsDynamoDbTableProvisionedThroughputOverride);
    pub static AWS_DYNAMO_DB_TABLE_REPLICA: Type = Type::structure(&super::AwsDynamoDbTableReplica);
    pub static AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX: Type = Type::structure(&super::AwsDynamoDbTableReplicaGlobalSecondaryIndex);
    pub static AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Type = Type::list(&AWS_DYNAMO_DB_TABLE_REPLICA_GLOBAL_SECONDARY_INDEX, "member");
    pub static AWS_DYNAMO_DB_TABLE_REPLICA_LIST: Type = Type::list(&AWS_DYNAMO_DB_TABLE_REPLICA, "member");
    pub static AWS_DYNAMO_DB_TABLE_RESTORE_SUMMARY: Type = Type::structure(&super::AwsDynamoDbTableRestoreSummary);
    pub static AWS_DYNAMO_DB_TABLE_SSE_DESCRIPTION: Type = Type::structure(&super::AwsDynamoDbTableSseDescription);
    pub static AWS_DYNAMO_DB_TABLE_STREAM_SPECIFICATION: Type = Type::structure(&super::AwsDynamoDbTableStreamSpecification);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_ACTIVE_DIRECTORY_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointAuthenticationOptionsDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_FEDERATED_AUTHENTICATION_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_LIST: Type = Type::list(&AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_DETAILS, "member");
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_AUTHENTICATION_OPTIONS_MUTUAL_AUTHENTICATION_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointClientConnectOptionsDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_CONNECT_OPTIONS_STATUS_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CLIENT_LOGIN_BANNER_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_CONNECTION_LOG_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointConnectionLogOptionsDetails);
    pub static AWS_EC2_CLIENT_VPN_ENDPOINT_DETAILS: Type = Type::structure(&super::AwsEc2ClientVpnEndpointDetails);
    pub static AWS_EC2_EIP_DETAILS: Type = Type::structure(&super::AwsEc2EipDetails);
    pub static AWS_EC2_INSTANCE_DETAILS: Type = Type::structure(&super::AwsEc2InstanceDetails);
    pub static AWS_EC2_INSTANCE_METADATA_OPTIONS: Type = Type::structure(&super::AwsEc2InstanceMetadataOptions);
    pub static AWS_EC2_INSTANCE_MONITORING_DETAILS: Type = Type::structure(&super::AwsEc2InstanceMonitoringDetails);
    pub static AWS_EC2_INSTANCE_NETWORK_INTERFACES_DETAILS: Type = Type::structure(&super::AwsEc2InstanceNetworkInterfacesDetails);
    pub static AWS_EC2_INSTANCE_NETWORK_INTERFACES_LIST: Type = Type::list(&AWS_EC2_INSTANCE_NETWORK_INTERFACES_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_EBS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_BLOCK_DEVICE_MAPPING_SET_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_CAPACITY_RESERVATION_TARGET_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CAPACITY_RESERVATION_SPECIFICATION_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CPU_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataCpuOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_CREDIT_SPECIFICATION_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataCreditSpecificationDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_GPU_SPECIFICATION_SET_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_ELASTIC_INFERENCE_ACCELERATOR_SET_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_ENCLAVE_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataEnclaveOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_HIBERNATION_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataHibernationOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_IAM_INSTANCE_PROFILE_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataIamInstanceProfileDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_MARKET_OPTIONS_SPOT_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_COUNT_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_ACCELERATOR_TOTAL_MEMORY_MI_B_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_BASELINE_EBS_BANDWIDTH_MBPS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_GI_B_PER_V_CPU_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_MEMORY_MI_B_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_NETWORK_INTERFACE_COUNT_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_TOTAL_LOCAL_STORAGE_GB_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_INSTANCE_REQUIREMENTS_V_CPU_COUNT_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataLicenseSetDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_LICENSE_SET_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_MAINTENANCE_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataMaintenanceOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_METADATA_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataMetadataOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_MONITORING_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataMonitoringDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV4_PREFIXES_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_ADDRESSES_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_IPV6_PREFIXES_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_LIST: Type = Type::list(&AWS_EC2_LAUNCH_TEMPLATE_DATA_NETWORK_INTERFACE_SET_PRIVATE_IP_ADDRESSES_DETAILS, "member");
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_PLACEMENT_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataPlacementDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DATA_PRIVATE_DNS_NAME_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails);
    pub static AWS_EC2_LAUNCH_TEMPLATE_DETAILS: Type = Type::structure(&super::AwsEc2LaunchTemplateDetails);
    pub static AWS_EC2_NETWORK_ACL_ASSOCIATION: Type = Type::structure(&super::AwsEc2NetworkAclAssociation);
    pub static AWS_EC2_NETWORK_ACL_ASSOCIATION_LIST: Type = Type::list(&AWS_EC2_NETWORK_ACL_ASSOCIATION, "member");
    pub static AWS_EC2_NETWORK_ACL_DETAILS: Type = Type::structure(&super::AwsEc2NetworkAclDetails);
    pub static AWS_EC2_NETWORK_ACL_ENTRY: Type = Type::structure(&super::AwsEc2NetworkAclEntry);
    pub static AWS_EC2_NETWORK_ACL_ENTRY_LIST: Type = Type::list(&AWS_EC2_NETWORK_ACL_ENTRY, "member");
    pub static AWS_EC2_NETWORK_INTERFACE_ATTACHMENT: Type = Type::structure(&super::AwsEc2NetworkInterfaceAttachment);
    pub static AWS_EC2_NETWORK_INTERFACE_DETAILS: Type = Type::structure(&super::AwsEc2NetworkInterfaceDetails);
    pub static AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_DETAIL: Type = Type::structure(&super::AwsEc2NetworkInterfaceIpV6AddressDetail);
    pub static AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_LIST: Type = Type::list(&AWS_EC2_NETWORK_INTERFACE_IP_V6_ADDRESS_DETAIL, "member");
    pub static AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_DETAIL: Type = Type::structure(&super::AwsEc2NetworkInterfacePrivateIpAddressDetail);
    pub static AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Type = Type::list(&AWS_EC2_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_DETAIL, "member");
    pub static AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP: Type = Type::structure(&super::AwsEc2NetworkInterfaceSecurityGroup);
    pub static AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP_LIST: Type = Type::list(&AWS_EC2_NETWORK_INTERFACE_SECURITY_GROUP, "member");
    pub static AWS_EC2_ROUTE_TABLE_DETAILS: Type = Type::structure(&super::AwsEc2RouteTableDetails);
    pub static AWS_EC2_SECURITY_GROUP_DETAILS: Type = Type::structure(&super::AwsEc2SecurityGroupDetails);
    pub static AWS_EC2_SECURITY_GROUP_IP_PERMISSION: Type = Type::structure(&super::AwsEc2SecurityGroupIpPermission);
    pub static AWS_EC2_SECURITY_GROUP_IP_PERMISSION_LIST: Type = Type::list(&AWS_EC2_SECURITY_GROUP_IP_PERMISSION, "member");
    pub static AWS_EC2_SECURITY_GROUP_IP_RANGE: Type = Type::structure(&super::AwsEc2SecurityGroupIpRange);
    pub static AWS_EC2_SECURITY_GROUP_IP_RANGE_LIST: Type = Type::list(&AWS_EC2_SECURITY_GROUP_IP_RANGE, "member");
    pub static AWS_EC2_SECURITY_GROUP_IPV6_RANGE: Type = Type::structure(&super::AwsEc2SecurityGroupIpv6Range);
    pub static AWS_EC2_SECURITY_GROUP_IPV6_RANGE_LIST: Type = Type::list(&AWS_EC2_SECURITY_GROUP_IPV6_RANGE, "member");
    pub static AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID: Type = Type::structure(&super::AwsEc2SecurityGroupPrefixListId);
    pub static AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID_LIST: Type = Type::list(&AWS_EC2_SECURITY_GROUP_PREFIX_LIST_ID, "member");
    pub static AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR: Type = Type::structure(&super::AwsEc2SecurityGroupUserIdGroupPair);
    pub static AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR_LIST: Type = Type::list(&AWS_EC2_SECURITY_GROUP_USER_ID_GROUP_PAIR, "member");
    pub static AWS_EC2_SUBNET_DETAILS: Type = Type::structure(&super::AwsEc2SubnetDetails);
    pub static AWS_EC2_TRANSIT_GATEWAY_DETAILS: Type = Type::structure(&super::AwsEc2TransitGatewayDetails);
    pub static AWS_EC2_VOLUME_ATTACHMENT: Type = Type::structure(&super::AwsEc2VolumeAttachment);
    pub static AWS_EC2_VOLUME_ATTACHMENT_LIST: Type = Type::list(&AWS_EC2_VOLUME_ATTACHMENT, "member");
    pub static AWS_EC2_VOLUME_DETAILS: Type = Type::structure(&super::AwsEc2VolumeDetails);
    pub static AWS_EC2_VPC_DETAILS: Type = Type::structure(&super::AwsEc2VpcDetails);
    pub static AWS_EC2_VPC_ENDPOINT_SERVICE_DETAILS: Type = Type::structure(&super::AwsEc2VpcEndpointServiceDetails);
    pub static AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_DETAILS: Type = Type::structure(&super::AwsEc2VpcEndpointServiceServiceTypeDetails);
    pub static AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_LIST: Type = Type::list(&AWS_EC2_VPC_ENDPOINT_SERVICE_SERVICE_TYPE_DETAILS, "member");
    pub static AWS_EC2_VPC_PEERING_CONNECTION_DETAILS: Type = Type::structure(&super::AwsEc2VpcPeeringConnectionDetails);
    pub static AWS_EC2_VPC_PEERING_CONNECTION_STATUS_DETAILS: Type = Type::structure(&super::AwsEc2VpcPeeringConnectionStatusDetails);
    pub static AWS_EC2_VPC_PEERING_CONNECTION_VPC_INFO_DETAILS: Type = Type::structure(&super::AwsEc2VpcPeeringConnectionVpcInfoDetails);
    pub static AWS_EC2_VPN_CONNECTION_DETAILS: Type = Type::structure(&super::AwsEc2VpnConnectionDetails);
    pub static AWS_EC2_VPN_CONNECTION_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2VpnConnectionOptionsDetails);
    pub static AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEc2VpnConnectionOptionsTunnelOptionsDetails);
    pub static AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_LIST: Type = Type::list(&AWS_EC2_VPN_CONNECTION_OPTIONS_TUNNEL_OPTIONS_DETAILS, "member");
    pub static AWS_EC2_VPN_CONNECTION_ROUTES_DETAILS: Type = Type::structure(&super::AwsEc2VpnConnectionRoutesDetails);
    pub static AWS_EC2_VPN_CONNECTION_ROUTES_LIST: Type = Type::list(&AWS_EC2_VPN_CONNECTION_ROUTES_DETAILS, "member");
    pub static AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_DETAILS: Type = Type::structure(&super::AwsEc2VpnConnectionVgwTelemetryDetails);
    pub static AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_LIST: Type = Type::list(&AWS_EC2_VPN_CONNECTION_VGW_TELEMETRY_DETAILS, "member");
    pub static AWS_ECR_CONTAINER_IMAGE_DETAILS: Type = Type::structure(&super::AwsEcrContainerImageDetails);
    pub static AWS_ECR_REPOSITORY_DETAILS: Type = Type::structure(&super::AwsEcrRepositoryDetails);
    pub static AWS_ECR_REPOSITORY_IMAGE_SCANNING_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcrRepositoryImageScanningConfigurationDetails);
    pub static AWS_ECR_REPOSITORY_LIFECYCLE_POLICY_DETAILS: Type = Type::structure(&super::AwsEcrRepositoryLifecyclePolicyDetails);
    pub static AWS_ECS_CLUSTER_CLUSTER_SETTINGS_DETAILS: Type = Type::structure(&super::AwsEcsClusterClusterSettingsDetails);
    pub static AWS_ECS_CLUSTER_CLUSTER_SETTINGS_LIST: Type = Type::list(&AWS_ECS_CLUSTER_CLUSTER_SETTINGS_DETAILS, "member");
    pub static AWS_ECS_CLUSTER_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsClusterConfigurationDetails);
    pub static AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsClusterConfigurationExecuteCommandConfigurationDetails);
    pub static AWS_ECS_CLUSTER_CONFIGURATION_EXECUTE_COMMAND_CONFIGURATION_LOG_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails);
    pub static AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_DETAILS: Type = Type::structure(&super::AwsEcsClusterDefaultCapacityProviderStrategyDetails);
    pub static AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_LIST: Type = Type::list(&AWS_ECS_CLUSTER_DEFAULT_CAPACITY_PROVIDER_STRATEGY_DETAILS, "member");
    pub static AWS_ECS_CLUSTER_DETAILS: Type = Type::structure(&super::AwsEcsClusterDetails);
    pub static AWS_ECS_CONTAINER_DETAILS: Type = Type::structure(&super::AwsEcsContainerDetails);
    pub static AWS_ECS_CONTAINER_DETAILS_LIST: Type = Type::list(&AWS_ECS_CONTAINER_DETAILS, "member");
    pub static AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_DETAILS: Type = Type::structure(&super::AwsEcsServiceCapacityProviderStrategyDetails);
    pub static AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_LIST: Type = Type::list(&AWS_ECS_SERVICE_CAPACITY_PROVIDER_STRATEGY_DETAILS, "member");
    pub static AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DEPLOYMENT_CIRCUIT_BREAKER_DETAILS: Type = Type::structure(&super::AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails);
    pub static AWS_ECS_SERVICE_DEPLOYMENT_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsServiceDeploymentConfigurationDetails);
    pub static AWS_ECS_SERVICE_DEPLOYMENT_CONTROLLER_DETAILS: Type = Type::structure(&super::AwsEcsServiceDeploymentControllerDetails);
    pub static AWS_ECS_SERVICE_DETAILS: Type = Type::structure(&super::AwsEcsServiceDetails);
    pub static AWS_ECS_SERVICE_LOAD_BALANCERS_DETAILS: Type = Type::structure(&super::AwsEcsServiceLoadBalancersDetails);
    pub static AWS_ECS_SERVICE_LOAD_BALANCERS_LIST: Type = Type::list(&AWS_ECS_SERVICE_LOAD_BALANCERS_DETAILS, "member");
    pub static AWS_ECS_SERVICE_NETWORK_CONFIGURATION_AWS_VPC_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails);
    pub static AWS_ECS_SERVICE_NETWORK_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsServiceNetworkConfigurationDetails);
    pub static AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_DETAILS: Type = Type::structure(&super::AwsEcsServicePlacementConstraintsDetails);
    pub static AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_LIST: Type = Type::list(&AWS_ECS_SERVICE_PLACEMENT_CONSTRAINTS_DETAILS, "member");
    pub static AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_DETAILS: Type = Type::structure(&super::AwsEcsServicePlacementStrategiesDetails);
    pub static AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_LIST: Type = Type::list(&AWS_ECS_SERVICE_PLACEMENT_STRATEGIES_DETAILS, "member");
    pub static AWS_ECS_SERVICE_SERVICE_REGISTRIES_DETAILS: Type = Type::structure(&super::AwsEcsServiceServiceRegistriesDetails);
    pub static AWS_ECS_SERVICE_SERVICE_REGISTRIES_LIST: Type = Type::list(&AWS_ECS_SERVICE_SERVICE_REGISTRIES_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DEPENDS_ON_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_FILES_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ENVIRONMENT_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_EXTRA_HOSTS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_FIRELENS_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_HEALTH_CHECK_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_CAPABILITIES_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_DEVICES_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LINUX_PARAMETERS_TMPFS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_LOG_CONFIGURATION_SECRET_OPTIONS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_MOUNT_POINTS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_PORT_MAPPINGS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_REPOSITORY_CREDENTIALS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_RESOURCE_REQUIREMENTS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SECRETS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_SYSTEM_CONTROLS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_ULIMITS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails);
    pub static AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_CONTAINER_DEFINITIONS_VOLUMES_FROM_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionDetails);
    pub static AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionInferenceAcceleratorsDetails);
    pub static AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_INFERENCE_ACCELERATORS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionPlacementConstraintsDetails);
    pub static AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_PLACEMENT_CONSTRAINTS_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionProxyConfigurationDetails);
    pub static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails);
    pub static AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_PROXY_CONFIGURATION_PROXY_CONFIGURATION_PROPERTIES_DETAILS, "member");
    pub static AWS_ECS_TASK_DEFINITION_VOLUMES_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionVolumesDetails);
    pub static AWS_ECS_TASK_DEFINITION_VOLUMES_DOCKER_VOLUME_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails);
    pub static AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_AUTHORIZATION_CONFIG_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails);
    pub static AWS_ECS_TASK_DEFINITION_VOLUMES_EFS_VOLUME_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails);
    pub static AWS_ECS_TASK_DEFINITION_VOLUMES_HOST_DETAILS: Type = Type::structure(&super::AwsEcsTaskDefinitionVolumesHostDetails);
    pub static AWS_ECS_TASK_DEFINITION_VOLUMES_LIST: Type = Type::list(&AWS_ECS_TASK_DEFINITION_VOLUMES_DETAILS, "member");
    pub static AWS_ECS_TASK_DETAILS: Type = Type::structure(&super::AwsEcsTaskDetails);
    pub static AWS_ECS_TASK_VOLUME_DETAILS: Type = Type::structure(&super::AwsEcsTaskVolumeDetails);
    pub static AWS_ECS_TASK_VOLUME_DETAILS_LIST: Type = Type::list(&AWS_ECS_TASK_VOLUME_DETAILS, "member");
    pub static AWS_ECS_TASK_VOLUME_HOST_DETAILS: Type = Type::structure(&super::AwsEcsTaskVolumeHostDetails);
    pub static AWS_EFS_ACCESS_POINT_DETAILS: Type = Type::structure(&super::AwsEfsAccessPointDetails);
    pub static AWS_EFS_ACCESS_POINT_POSIX_USER_DETAILS: Type = Type::structure(&super::AwsEfsAccessPointPosixUserDetails);
    pub static AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_CREATION_INFO_DETAILS: Type = Type::structure(&super::AwsEfsAccessPointRootDirectoryCreationInfoDetails);
    pub static AWS_EFS_ACCESS_POINT_ROOT_DIRECTORY_DETAILS: Type = Type::structure(&super::AwsEfsAccessPointRootDirectoryDetails);
    pub static AWS_EKS_CLUSTER_DETAILS: Type = Type::structure(&super::AwsEksClusterDetails);
    pub static AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_DETAILS: Type = Type::structure(&super::AwsEksClusterLoggingClusterLoggingDetails);
    pub static AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_LIST: Type = Type::list(&AWS_EKS_CLUSTER_LOGGING_CLUSTER_LOGGING_DETAILS, "member");
    pub static AWS_EKS_CLUSTER_LOGGING_DETAILS: Type = Type::structure(&super::AwsEksClusterLoggingDetails);
    pub static AWS_EKS_CLUSTER_RESOURCES_VPC_CONFIG_DETAILS: Type = Type::structure(&super::AwsEksClusterResourcesVpcConfigDetails);
    pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_DETAILS: Type = Type::structure(&super::AwsElasticBeanstalkEnvironmentDetails);
    pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINK: Type = Type::structure(&super::AwsElasticBeanstalkEnvironmentEnvironmentLink);
    pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINKS: Type = Type::list(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_ENVIRONMENT_LINK, "member");
    pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTING: Type = Type::structure(&super::AwsElasticBeanstalkEnvironmentOptionSetting);
    pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTINGS: Type = Type::list(&AWS_ELASTIC_BEANSTALK_ENVIRONMENT_OPTION_SETTING, "member");
    pub static AWS_ELASTIC_BEANSTALK_ENVIRONMENT_TIER: Type = Type::structure(&super::AwsElasticBeanstalkEnvironmentTier);
    pub static AWS_ELASTICSEARCH_DOMAIN_DETAILS: Type = Type::structure(&super::AwsElasticsearchDomainDetails);
    pub static AWS_ELASTICSEARCH_DOMAIN_DOMAIN_ENDPOINT_OPTIONS: Type = Type::structure(&super::AwsElasticsearchDomainDomainEndpointOptions);
    pub static AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_DETAILS: Type = Type::structure(&super::AwsElasticsearchDomainElasticsearchClusterConfigDetails);
    pub static AWS_ELASTICSEARCH_DOMAIN_ELASTICSEARCH_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS: Type = Type::structure(&super::AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails);
    pub static AWS_ELASTICSEARCH_DOMAIN_ENCRYPTION_AT_REST_OPTIONS: Type = Type::structure(&super::AwsElasticsearchDomainEncryptionAtRestOptions);
    pub static AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS: Type = Type::structure(&super::AwsElasticsearchDomainLogPublishingOptions);
    pub static AWS_ELASTICSEARCH_DOMAIN_LOG_PUBLISHING_OPTIONS_LOG_CONFIG: Type = Type::structure(&super::AwsElasticsearchDomainLogPublishingOptionsLogConfig);
    pub static AWS_ELASTICSEARCH_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS: Type = Type::structure(&super::AwsElasticsearchDomainNodeToNodeEncryptionOptions);
    pub static AWS_ELASTICSEARCH_DOMAIN_SERVICE_SOFTWARE_OPTIONS: Type = Type::structure(&super::AwsElasticsearchDomainServiceSoftwareOptions);
    pub static AWS_ELASTICSEARCH_DOMAIN_VPC_OPTIONS: Type = Type::structure(&super::AwsElasticsearchDomainVPCOptions);
    pub static AWS_ELB_APP_COOKIE_STICKINESS_POLICIES: Type = Type::list(&AWS_ELB_APP_COOKIE_STICKINESS_POLICY, "member");
    pub static AWS_ELB_APP_COOKIE_STICKINESS_POLICY: Type = Type::structure(&super::AwsElbAppCookieStickinessPolicy);
    pub static AWS_ELB_LB_COOKIE_STICKINESS_POLICIES: Type = Type::list(&AWS_ELB_LB_COOKIE_STICKINESS_POLICY, "member");
    pub static AWS_ELB_LB_COOKIE_STICKINESS_POLICY: Type = Type::structure(&super::AwsElbLbCookieStickinessPolicy);
    pub static AWS_ELB_LOAD_BALANCER_ACCESS_LOG: Type = Type::structure(&super::AwsElbLoadBalancerAccessLog);
    pub static AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE: Type = Type::structure(&super::AwsElbLoadBalancerAdditionalAttribute);
    pub static AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE_LIST: Type = Type::list(&AWS_ELB_LOAD_BALANCER_ADDITIONAL_ATTRIBUTE, "member");
    pub static AWS_ELB_LOAD_BALANCER_ATTRIBUTES: Type = Type::structure(&super::AwsElbLoadBalancerAttributes);
    pub static AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTION: Type = Type::structure(&super::AwsElbLoadBalancerBackendServerDescription);
    pub static AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTIONS: Type = Type::list(&AWS_ELB_LOAD_BALANCER_BACKEND_SERVER_DESCRIPTION, "member");
    pub static AWS_ELB_LOAD_BALANCER_CONNECTION_DRAINING: Type = Type::structure(&super::AwsElbLoadBalancerConnectionDraining);
    pub static AWS_ELB_LOAD_BALANCER_CONNECTION_SETTINGS: Type = Type::structure(&super::AwsElbLoadBalancerConnectionSettings);
    pub static AWS_ELB_LOAD_BALANCER_CROSS_ZONE_LOAD_BALANCING: Type = Type::structure(&super::AwsElbLoadBalancerCrossZoneLoadBalancing);
    pub static AWS_ELB_LOAD_BALANCER_DETAILS: Type = Type::structure(&super::AwsElbLoadBalancerDetails);
    pub static AWS_ELB_LOAD_BALANCER_HEALTH_CHECK: Type = Type::structure(&super::AwsElbLoadBalancerHealthCheck);
    pub static AWS_ELB_LOAD_BALANCER_INSTANCE: Type = Type::structure(&super::AwsElbLoadBalancerInstance);
    pub static AWS_ELB_LOAD_BALANCER_INSTANCES: Type = Type::list(&AWS_ELB_LOAD_BALANCER_INSTANCE, "member");
    pub static AWS_ELB_LOAD_BALANCER_LISTENER: Type = Type::structure(&super::AwsElbLoadBalancerListener);
    pub static AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTION: Type = Type::structure(&super::AwsElbLoadBalancerListenerDescription);
    pub static AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTIONS: Type = Type::list(&AWS_ELB_LOAD_BALANCER_LISTENER_DESCRIPTION, "member");
    pub static AWS_ELB_LOAD_BALANCER_POLICIES: Type = Type::structure(&super::AwsElbLoadBalancerPolicies);
    pub static AWS_ELB_LOAD_BALANCER_SOURCE_SECURITY_GROUP: Type = Type::structure(&super::AwsElbLoadBalancerSourceSecurityGroup);
    pub static AWS_ELBV2_LOAD_BALANCER_ATTRIBUTE: Type = Type::structure(&super::AwsElbv2LoadBalancerAttribute);
    pub static AWS_ELBV2_LOAD_BALANCER_ATTRIBUTES: Type = Type::list(&AWS_ELBV2_LOAD_BALANCER_ATTRIBUTE, "member");
    pub static AWS_ELBV2_LOAD_BALANCER_DETAILS: Type = Type::structure(&super::AwsElbv2LoadBalancerDetails);
    pub static AWS_EVENT_SCHEMAS_REGISTRY_DETAILS: Type = Type::structure(&super::AwsEventSchemasRegistryDetails);
    pub static AWS_EVENTS_ENDPOINT_DETAILS: Type = Type::structure(&super::AwsEventsEndpointDetails);
    pub static AWS_EVENTS_ENDPOINT_EVENT_BUSES_DETAILS: Type = Type::structure(&super::AwsEventsEndpointEventBusesDetails);
    pub static AWS_EVENTS_ENDPOINT_EVENT_BUSES_LIST: Type = Type::list(&AWS_EVENTS_ENDPOINT_EVENT_BUSES_DETAILS, "member");
    pub static AWS_EVENTS_ENDPOINT_REPLICATION_CONFIG_DETAILS: Type = Type::structure(&super::AwsEventsEndpointReplicationConfigDetails);
    pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_DETAILS: Type = Type::structure(&super::AwsEventsEndpointRoutingConfigDetails);
    pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_DETAILS: Type = Type::structure(&super::AwsEventsEndpointRoutingConfigFailoverConfigDetails);
    pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_PRIMARY_DETAILS: Type = Type::structure(&super::AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails);
    pub static AWS_EVENTS_ENDPOINT_ROUTING_CONFIG_FAILOVER_CONFIG_SECONDARY_DETAILS: Type = Type::structure(&super::AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails);
    pub static AWS_EVENTS_EVENTBUS_DETAILS: Type = Type::structure(&super::AwsEventsEventbusDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_CLOUD_TRAIL_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesCloudTrailDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_DNS_LOGS_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesDnsLogsDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_FLOW_LOGS_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesFlowLogsDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_AUDIT_LOGS_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_KUBERNETES_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesKubernetesDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_MALWARE_PROTECTION_SCAN_EC2_INSTANCE_WITH_FINDINGS_EBS_VOLUMES_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DATA_SOURCES_S3_LOGS_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDataSourcesS3LogsDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_FEATURES_DETAILS: Type = Type::structure(&super::AwsGuardDutyDetectorFeaturesDetails);
    pub static AWS_GUARD_DUTY_DETECTOR_FEATURES_LIST: Type = Type::list(&AWS_GUARD_DUTY_DETECTOR_FEATURES_DETAILS, "member");
    pub static AWS_IAM_ACCESS_KEY_DETAILS: Type = Type::structure(&super::AwsIamAccessKeyDetails);
    pub static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT: Type = Type::structure(&super::AwsIamAccessKeySessionContext);
    pub static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_ATTRIBUTES: Type = Type::structure(&super::AwsIamAccessKeySessionContextAttributes);
    pub static AWS_IAM_ACCESS_KEY_SESSION_CONTEXT_SESSION_ISSUER: Type = Type::structure(&super::AwsIamAccessKeySessionContextSessionIssuer);
    pub static AWS_IAM_ACCESS_KEY_STATUS: Type = Type::text().one_of(&["Active", "Inactive"]);
    pub static AWS_IAM_ATTACHED_MANAGED_POLICY: Type = Type::structure(&super::AwsIamAttachedManagedPolicy);
    pub static AWS_IAM_ATTACHED_MANAGED_POLICY_LIST: Type = Type::list(&AWS_IAM_ATTACHED_MANAGED_POLICY, "member");
    pub static AWS_IAM_GROUP_DETAILS: Type = Type::structure(&super::AwsIamGroupDetails);
    pub static AWS_IAM_GROUP_POLICY: Type = Type::structure(&super::AwsIamGroupPolicy);
    pub static AWS_IAM_GROUP_POLICY_LIST: Type = Type::list(&AWS_IAM_GROUP_POLICY, "member");
    pub static AWS_IAM_INSTANCE_PROFILE: Type = Type::structure(&super::AwsIamInstanceProfile);
    pub static AWS_IAM_INSTANCE_PROFILE_LIST: Type = Type::list(&AWS_IAM_INSTANCE_PROFILE, "member");
    pub static AWS_IAM_INSTANCE_PROFILE_ROLE: Type = Type::structure(&super::AwsIamInstanceProfileRole);
    pub static AWS_IAM_INSTANCE_PROFILE_ROLES: Type = Type::list(&AWS_IAM_INSTANCE_PROFILE_ROLE, "member");
    pub static AWS_IAM_PERMISSIONS_BOUNDARY: Type = Type::structure(&super::AwsIamPermissionsBoundary);
    pub static AWS_IAM_POLICY_DETAILS: Type = Type::structure(&super::AwsIamPolicyDetails);
    pub static AWS_IAM_POLICY_VERSION: Type = Type::structure(&super::AwsIamPolicyVersion);
    pub static AWS_IAM_POLICY_VERSION_LIST: Type = Type::list(&AWS_IAM_POLICY_VERSION, "member");
    pub static AWS_IAM_ROLE_ASSUME_ROLE_POLICY_DOCUMENT: Type = Type::text().min(1).max(131072).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+");
    pub static AWS_IAM_ROLE_DETAILS: Type = Type::structure(&super::AwsIamRoleDetails);
    pub static AWS_IAM_ROLE_POLICY: Type = Type::structure(&super::AwsIamRolePolicy);
    pub static AWS_IAM_ROLE_POLICY_LIST: Type = Type::list(&AWS_IAM_ROLE_POLICY, "member");
    pub static AWS_IAM_USER_DETAILS: Type = Type::structure(&super::AwsIamUserDetails);
    pub static AWS_IAM_USER_POLICY: Type = Type::structure(&super::AwsIamUserPolicy);
    pub static AWS_IAM_USER_POLICY_LIST: Type = Type::list(&AWS_IAM_USER_POLICY, "member");
    pub static AWS_KINESIS_STREAM_DETAILS: Type = Type::structure(&super::AwsKinesisStreamDetails);
    pub static AWS_KINESIS_STREAM_STREAM_ENCRYPTION_DETAILS: Type = Type::structure(&super::AwsKinesisStreamStreamEncryptionDetails);
    pub static AWS_KMS_KEY_DETAILS: Type = Type::structure(&super::AwsKmsKeyDetails);
    pub static AWS_LAMBDA_FUNCTION_CODE: Type = Type::structure(&super::AwsLambdaFunctionCode);
    pub static AWS_LAMBDA_FUNCTION_DEAD_LETTER_CONFIG: Type = Type::structure(&super::AwsLambdaFunctionDeadLetterConfig);
    pub static AWS_LAMBDA_FUNCTION_DETAILS: Type = Type::structure(&super::AwsLambdaFunctionDetails);
    pub static AWS_LAMBDA_FUNCTION_ENVIRONMENT: Type = Type::structure(&super::AwsLambdaFunctionEnvironment);
    pub static AWS_LAMBDA_FUNCTION_ENVIRONMENT_ERROR: Type = Type::structure(&super::AwsLambdaFunctionEnvironmentError);
    pub static AWS_LAMBDA_FUNCTION_LAYER: Type = Type::structure(&super::AwsLambdaFunctionLayer);
    pub static AWS_LAMBDA_FUNCTION_LAYER_LIST: Type = Type::list(&AWS_LAMBDA_FUNCTION_LAYER, "member");
    pub static AWS_LAMBDA_FUNCTION_TRACING_CONFIG: Type = Type::structure(&super::AwsLambdaFunctionTracingConfig);
    pub static AWS_LAMBDA_FUNCTION_VPC_CONFIG: Type = Type::structure(&super::AwsLambdaFunctionVpcConfig);
    pub static AWS_LAMBDA_LAYER_VERSION_DETAILS: Type = Type::structure(&super::AwsLambdaLayerVersionDetails);
    pub static AWS_MOUNT_POINT: Type = Type::structure(&super::AwsMountPoint);
    pub static AWS_MOUNT_POINT_LIST: Type = Type::list(&AWS_MOUNT_POINT, "member");
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoClientAuthenticationDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoClientAuthenticationSaslDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_IAM_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_SASL_SCRAM_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_TLS_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoClientAuthenticationTlsDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_CLIENT_AUTHENTICATION_UNAUTHENTICATED_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoEncryptionInfoDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_AT_REST_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails);
    pub static AWS_MSK_CLUSTER_CLUSTER_INFO_ENCRYPTION_INFO_ENCRYPTION_IN_TRANSIT_DETAILS: Type = Type::structure(&super::AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails);
    pub static AWS_MSK_CLUSTER_DETAILS: Type = Type::structure(&super::AwsMskClusterDetails);
    pub static AWS_NETWORK_FIREWALL_FIREWALL_DETAILS: Type = Type::structure(&super::AwsNetworkFirewallFirewallDetails);
    pub static AWS_NETWORK_FIREWALL_FIREWALL_POLICY_DETAILS: Type = Type::structure(&super::AwsNetworkFirewallFirewallPolicyDetails);
    pub static AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_DETAILS: Type = Type::structure(&super::AwsNetworkFirewallFirewallSubnetMappingsDetails);
    pub static AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_LIST: Type = Type::list(&AWS_NETWORK_FIREWALL_FIREWALL_SUBNET_MAPPINGS_DETAILS, "member");
    pub static AWS_NETWORK_FIREWALL_RULE_GROUP_DETAILS: Type = Type::structure(&super::AwsNetworkFirewallRuleGroupDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_ADVANCED_SECURITY_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainClusterConfigDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_CLUSTER_CONFIG_ZONE_AWARENESS_CONFIG_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_DOMAIN_ENDPOINT_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainDomainEndpointOptionsDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_ENCRYPTION_AT_REST_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTION: Type = Type::structure(&super::AwsOpenSearchServiceDomainLogPublishingOption);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_LOG_PUBLISHING_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainLogPublishingOptionsDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_MASTER_USER_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainMasterUserOptionsDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_NODE_TO_NODE_ENCRYPTION_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_SERVICE_SOFTWARE_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails);
    pub static AWS_OPEN_SEARCH_SERVICE_DOMAIN_VPC_OPTIONS_DETAILS: Type = Type::structure(&super::AwsOpenSearchServiceDomainVpcOptionsDetails);
    pub static AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLE: Type = Type::structure(&super::AwsRdsDbClusterAssociatedRole);
    pub static AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLES: Type = Type::list(&AWS_RDS_DB_CLUSTER_ASSOCIATED_ROLE, "member");
    pub static AWS_RDS_DB_CLUSTER_DETAILS: Type = Type::structure(&super::AwsRdsDbClusterDetails);
    pub static AWS_RDS_DB_CLUSTER_MEMBER: Type = Type::structure(&super::AwsRdsDbClusterMember);
    pub static AWS_RDS_DB_CLUSTER_MEMBERS: Type = Type::list(&AWS_RDS_DB_CLUSTER_MEMBER, "member");
    pub static AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIP: Type = Type::structure(&super::AwsRdsDbClusterOptionGroupMembership);
    pub static AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIPS: Type = Type::list(&AWS_RDS_DB_CLUSTER_OPTION_GROUP_MEMBERSHIP, "member");
    pub static AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTE: Type = Type::structure(&super::AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute);
    pub static AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTES: Type = Type::list(&AWS_RDS_DB_CLUSTER_SNAPSHOT_DB_CLUSTER_SNAPSHOT_ATTRIBUTE, "member");
    pub static AWS_RDS_DB_CLUSTER_SNAPSHOT_DETAILS: Type = Type::structure(&super::AwsRdsDbClusterSnapshotDetails);
    pub static AWS_RDS_DB_DOMAIN_MEMBERSHIP: Type = Type::structure(&super::AwsRdsDbDomainMembership);
    pub static AWS_RDS_DB_DOMAIN_MEMBERSHIPS: Type = Type::list(&AWS_RDS_DB_DOMAIN_MEMBERSHIP, "member");
    pub static AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLE: Type = Type::structure(&super::AwsRdsDbInstanceAssociatedRole);
    pub static AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLES: Type = Type::list(&AWS_RDS_DB_INSTANCE_ASSOCIATED_ROLE, "member");
    pub static AWS_RDS_DB_INSTANCE_DETAILS: Type = Type::structure(&super::AwsRdsDbInstanceDetails);
    pub static AWS_RDS_DB_INSTANCE_ENDPOINT: Type = Type::structure(&super::AwsRdsDbInstanceEndpoint);
    pub static AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUP: Type = Type::structure(&super::AwsRdsDbInstanceVpcSecurityGroup);
    pub static AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUPS: Type = Type::list(&AWS_RDS_DB_INSTANCE_VPC_SECURITY_GROUP, "member");
    pub static AWS_RDS_DB_OPTION_GROUP_MEMBERSHIP: Type = Type::structure(&super::AwsRdsDbOptionGroupMembership);
    pub static AWS_RDS_DB_OPTION_GROUP_MEMBERSHIPS: Type = Type::list(&AWS_RDS_DB_OPTION_GROUP_MEMBERSHIP, "member");
    pub static AWS_RDS_DB_PARAMETER_GROUP: Type = Type::structure(&super::AwsRdsDbParameterGroup);
    pub static AWS_RDS_DB_PARAMETER_GROUPS: Type = Type::list(&AWS_RDS_DB_PARAMETER_GROUP, "member");
    pub static AWS_RDS_DB_PENDING_MODIFIED_VALUES: Type = Type::structure(&super::AwsRdsDbPendingModifiedValues);
    pub static AWS_RDS_DB_PROCESSOR_FEATURE: Type = Type::structure(&super::AwsRdsDbProcessorFeature);
    pub static AWS_RDS_DB_PROCESSOR_FEATURES: Type = Type::list(&AWS_RDS_DB_PROCESSOR_FEATURE, "member");
    pub static AWS_RDS_DB_SECURITY_GROUP_DETAILS: Type = Type::structure(&super::AwsRdsDbSecurityGroupDetails);
    pub static AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUP: Type = Type::structure(&super::AwsRdsDbSecurityGroupEc2SecurityGroup);
    pub static AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUPS: Type = Type::list(&AWS_RDS_DB_SECURITY_GROUP_EC2_SECURITY_GROUP, "member");
    pub static AWS_RDS_DB_SECURITY_GROUP_IP_RANGE: Type = Type::structure(&super::AwsRdsDbSecurityGroupIpRange);
    pub static AWS_RDS_DB_SECURITY_GROUP_IP_RANGES: Type = Type::list(&AWS_RDS_DB_SECURITY_GROUP_IP_RANGE, "member");
    pub static AWS_RDS_DB_SNAPSHOT_DETAILS: Type = Type::structure(&super::AwsRdsDbSnapshotDetails);
    pub static AWS_RDS_DB_STATUS_INFO: Type = Type::structure(&super::AwsRdsDbStatusInfo);
    pub static AWS_RDS_DB_STATUS_INFOS: Type = Type::list(&AWS_RDS_DB_STATUS_INFO, "member");
    pub static AWS_RDS_DB_SUBNET_GROUP: Type = Type::structure(&super::AwsRdsDbSubnetGroup);
    pub static AWS_RDS_DB_SUBNET_GROUP_SUBNET: Type = Type::structure(&super::AwsRdsDbSubnetGroupSubnet);
    pub static AWS_RDS_DB_SUBNET_GROUP_SUBNET_AVAILABILITY_ZONE: Type = Type::structure(&super::AwsRdsDbSubnetGroupSubnetAvailabilityZone);
    pub static AWS_RDS_DB_SUBNET_GROUP_SUBNETS: Type = Type::list(&AWS_RDS_DB_SUBNET_GROUP_SUBNET, "member");
    pub static AWS_RDS_EVENT_SUBSCRIPTION_DETAILS: Type = Type::structure(&super::AwsRdsEventSubscriptionDetails);
    pub static AWS_RDS_PENDING_CLOUD_WATCH_LOGS_EXPORTS: Type = Type::structure(&super::AwsRdsPendingCloudWatchLogsExports);
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_NODE: Type = Type::structure(&super::AwsRedshiftClusterClusterNode);
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_NODES: Type = Type::list(&AWS_REDSHIFT_CLUSTER_CLUSTER_NODE, "member");
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUP: Type = Type::structure(&super::AwsRedshiftClusterClusterParameterGroup);
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUPS: Type = Type::list(&AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_GROUP, "member");
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS: Type = Type::structure(&super::AwsRedshiftClusterClusterParameterStatus);
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS_LIST: Type = Type::list(&AWS_REDSHIFT_CLUSTER_CLUSTER_PARAMETER_STATUS, "member");
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUP: Type = Type::structure(&super::AwsRedshiftClusterClusterSecurityGroup);
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUPS: Type = Type::list(&AWS_REDSHIFT_CLUSTER_CLUSTER_SECURITY_GROUP, "member");
    pub static AWS_REDSHIFT_CLUSTER_CLUSTER_SNAPSHOT_COPY_STATUS: Type = Type::structure(&super::AwsRedshiftClusterClusterSnapshotCopyStatus);
    pub static AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOW: Type = Type::structure(&super::AwsRedshiftClusterDeferredMaintenanceWindow);
    pub static AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOWS: Type = Type::list(&AWS_REDSHIFT_CLUSTER_DEFERRED_MAINTENANCE_WINDOW, "member");
    pub static AWS_REDSHIFT_CLUSTER_DETAILS: Type = Type::structure(&super::AwsRedshiftClusterDetails);
    pub static AWS_REDSHIFT_CLUSTER_ELASTIC_IP_STATUS: Type = Type::structure(&super::AwsRedshiftClusterElasticIpStatus);
    pub static AWS_REDSHIFT_CLUSTER_ENDPOINT: Type = Type::structure(&super::AwsRedshiftClusterEndpoint);
    pub static AWS_REDSHIFT_CLUSTER_HSM_STATUS: Type = Type::structure(&super::AwsRedshiftClusterHsmStatus);
    pub static AWS_REDSHIFT_CLUSTER_IAM_ROLE: Type = Type::structure(&super::AwsRedshiftClusterIamRole);
    pub static AWS_REDSHIFT_CLUSTER_IAM_ROLES: Type = Type::list(&AWS_REDSHIFT_CLUSTER_IAM_ROLE, "member");
    pub static AWS_REDSHIFT_CLUSTER_LOGGING_STATUS: Type = Type::structure(&super::AwsRedshiftClusterLoggingStatus);
    pub static AWS_REDSHIFT_CLUSTER_PENDING_MODIFIED_VALUES: Type = Type::structure(&super::AwsRedshiftClusterPendingModifiedValues);
    pub static AWS_REDSHIFT_CLUSTER_RESIZE_INFO: Type = Type::structure(&super::AwsRedshiftClusterResizeInfo);
    pub static AWS_REDSHIFT_CLUSTER_RESTORE_STATUS: Type = Type::structure(&super::AwsRedshiftClusterRestoreStatus);
    pub static AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUP: Type = Type::structure(&super::AwsRedshiftClusterVpcSecurityGroup);
    pub static AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUPS: Type = Type::list(&AWS_REDSHIFT_CLUSTER_VPC_SECURITY_GROUP, "member");
    pub static AWS_ROUTE53_HOSTED_ZONE_CONFIG_DETAILS: Type = Type::structure(&super::AwsRoute53HostedZoneConfigDetails);
    pub static AWS_ROUTE53_HOSTED_ZONE_DETAILS: Type = Type::structure(&super::AwsRoute53HostedZoneDetails);
    pub static AWS_ROUTE53_HOSTED_ZONE_NAME_SERVERS_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static AWS_ROUTE53_HOSTED_ZONE_OBJECT_DETAILS: Type = Type::structure(&super::AwsRoute53HostedZoneObjectDetails);
    pub static AWS_ROUTE53_HOSTED_ZONE_VPC_DETAILS: Type = Type::structure(&super::AwsRoute53HostedZoneVpcDetails);
    pub static AWS_ROUTE53_HOSTED_ZONE_VPCS_LIST: Type = Type::list(&AWS_ROUTE53_HOSTED_ZONE_VPC_DETAILS, "member");
    pub static AWS_ROUTE53_QUERY_LOGGING_CONFIG_DETAILS: Type = Type::structure(&super::AwsRoute53QueryLoggingConfigDetails);
    pub static AWS_S3_ACCESS_POINT_DETAILS: Type = Type::structure(&super::AwsS3AccessPointDetails);
    pub static AWS_S3_ACCESS_POINT_VPC_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsS3AccessPointVpcConfigurationDetails);
    pub static AWS_S3_ACCOUNT_PUBLIC_ACCESS_BLOCK_DETAILS: Type = Type::structure(&super::AwsS3AccountPublicAccessBlockDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_ABORT_INCOMPLETE_MULTIPART_UPLOAD_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_LIST: Type = Type::list(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_DETAILS, "member");
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_OPERANDS_TAG_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_FILTER_PREDICATE_TAG_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_LIST: Type = Type::list(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_DETAILS, "member");
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_LIST: Type = Type::list(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_NONCURRENT_VERSION_TRANSITIONS_DETAILS, "member");
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_DETAILS: Type = Type::structure(&super::AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails);
    pub static AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_LIST: Type = Type::list(&AWS_S3_BUCKET_BUCKET_LIFECYCLE_CONFIGURATION_RULES_TRANSITIONS_DETAILS, "member");
    pub static AWS_S3_BUCKET_BUCKET_VERSIONING_CONFIGURATION: Type = Type::structure(&super::AwsS3BucketBucketVersioningConfiguration);
    pub static AWS_S3_BUCKET_DETAILS: Type = Type::structure(&super::AwsS3BucketDetails);
    pub static AWS_S3_BUCKET_LOGGING_CONFIGURATION: Type = Type::structure(&super::AwsS3BucketLoggingConfiguration);
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION: Type = Type::structure(&super::AwsS3BucketNotificationConfiguration);
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAIL: Type = Type::structure(&super::AwsS3BucketNotificationConfigurationDetail);
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAILS: Type = Type::list(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_DETAIL, "member");
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_EVENTS: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_FILTER: Type = Type::structure(&super::AwsS3BucketNotificationConfigurationFilter);
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER: Type = Type::structure(&super::AwsS3BucketNotificationConfigurationS3KeyFilter);
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE: Type = Type::structure(&super::AwsS3BucketNotificationConfigurationS3KeyFilterRule);
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE_NAME: Type = Type::text().one_of(&["Prefix", "Suffix"]);
    pub static AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULES: Type = Type::list(&AWS_S3_BUCKET_NOTIFICATION_CONFIGURATION_S3_KEY_FILTER_RULE, "member");
    pub static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION: Type = Type::structure(&super::AwsS3BucketObjectLockConfiguration);
    pub static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DEFAULT_RETENTION_DETAILS: Type = Type::structure(&super::AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails);
    pub static AWS_S3_BUCKET_OBJECT_LOCK_CONFIGURATION_RULE_DETAILS: Type = Type::structure(&super::AwsS3BucketObjectLockConfigurationRuleDetails);
    pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Type = Type::structure(&super::AwsS3BucketServerSideEncryptionByDefault);
    pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_CONFIGURATION: Type = Type::structure(&super::AwsS3BucketServerSideEncryptionConfiguration);
    pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULE: Type = Type::structure(&super::AwsS3BucketServerSideEncryptionRule);
    pub static AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULES: Type = Type::list(&AWS_S3_BUCKET_SERVER_SIDE_ENCRYPTION_RULE, "member");
    pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION: Type = Type::structure(&super::AwsS3BucketWebsiteConfiguration);
    pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_REDIRECT_TO: Type = Type::structure(&super::AwsS3BucketWebsiteConfigurationRedirectTo);
    pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE: Type = Type::structure(&super::AwsS3BucketWebsiteConfigurationRoutingRule);
    pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_CONDITION: Type = Type::structure(&super::AwsS3BucketWebsiteConfigurationRoutingRuleCondition);
    pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE_REDIRECT: Type = Type::structure(&super::AwsS3BucketWebsiteConfigurationRoutingRuleRedirect);
    pub static AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULES: Type = Type::list(&AWS_S3_BUCKET_WEBSITE_CONFIGURATION_ROUTING_RULE, "member");
    pub static AWS_S3_OBJECT_DETAILS: Type = Type::structure(&super::AwsS3ObjectDetails);
    pub static AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_DETAILS: Type = Type::structure(&super::AwsSageMakerNotebookInstanceDetails);
    pub static AWS_SAGE_MAKER_NOTEBOOK_INSTANCE_METADATA_SERVICE_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails);
    pub static AWS_SECRETS_MANAGER_SECRET_DETAILS: Type = Type::structure(&super::AwsSecretsManagerSecretDetails);
    pub static AWS_SECRETS_MANAGER_SECRET_ROTATION_RULES: Type = Type::structure(&super::AwsSecretsManagerSecretRotationRules);
    pub static AWS_SECURITY_FINDING: Type = Type::structure(&super::AwsSecurityFinding);
    pub static AWS_SECURITY_FINDING_FILTERS: Type = Type::structure(&super::AwsSecurityFindingFilters);
    pub static AWS_SECURITY_FINDING_IDENTIFIER: Type = Type::structure(&super::AwsSecurityFindingIdentifier);
    pub static AWS_SECURITY_FINDING_IDENTIFIER_LIST: Type = Type::list(&AWS_SECURITY_FINDING_IDENTIFIER, "member");
    pub static AWS_SECURITY_FINDING_LIST: Type = Type::list(&AWS_SECURITY_FINDING, "member");
    pub static AWS_SNS_TOPIC_DETAILS: Type = Type::structure(&super::AwsSnsTopicDetails);
    pub static AWS_SNS_TOPIC_SUBSCRIPTION: Type = Type::structure(&super::AwsSnsTopicSubscription);
    pub static AWS_SNS_TOPIC_SUBSCRIPTION_LIST: Type = Type::list(&AWS_SNS_TOPIC_SUBSCRIPTION, "member");
    pub static AWS_SQS_QUEUE_DETAILS: Type = Type::structure(&super::AwsSqsQueueDetails);
    pub static AWS_SSM_COMPLIANCE_SUMMARY: Type = Type::structure(&super::AwsSsmComplianceSummary);
    pub static AWS_SSM_PATCH: Type = Type::structure(&super::AwsSsmPatch);
    pub static AWS_SSM_PATCH_COMPLIANCE_DETAILS: Type = Type::structure(&super::AwsSsmPatchComplianceDetails);
    pub static AWS_STEP_FUNCTION_STATE_MACHINE_DETAILS: Type = Type::structure(&super::AwsStepFunctionStateMachineDetails);
    pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_CLOUD_WATCH_LOGS_LOG_GROUP_DETAILS: Type = Type::structure(&super::AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails);
    pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_DETAILS: Type = Type::structure(&super::AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails);
    pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_LIST: Type = Type::list(&AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DESTINATIONS_DETAILS, "member");
    pub static AWS_STEP_FUNCTION_STATE_MACHINE_LOGGING_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsStepFunctionStateMachineLoggingConfigurationDetails);
    pub static AWS_STEP_FUNCTION_STATE_MACHINE_TRACING_CONFIGURATION_DETAILS: Type = Type::structure(&super::AwsStepFunctionStateMachineTracingConfigurationDetails);
    pub static AWS_WAF_RATE_BASED_RULE_DETAILS: Type = Type::structure(&super::AwsWafRateBasedRuleDetails);
    pub static AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE: Type = Type::structure(&super::AwsWafRateBasedRuleMatchPredicate);
    pub static AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE_LIST: Type = Type::list(&AWS_WAF_RATE_BASED_RULE_MATCH_PREDICATE, "member");
    pub static AWS_WAF_REGIONAL_RATE_BASED_RULE_DETAILS: Type = Type::structure(&super::AwsWafRegionalRateBasedRuleDetails);
    pub static AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE: Type = Type::structure(&super::AwsWafRegionalRateBasedRuleMatchPredicate);
    pub static AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE_LIST: Type = Type::list(&AWS_WAF_REGIONAL_RATE_BASED_RULE_MATCH_PREDICATE, "member");
    pub static AWS_WAF_REGIONAL_RULE_DETAILS: Type = Type::structure(&super::AwsWafRegionalRuleDetails);
    pub static AWS_WAF_REGIONAL_RULE_GROUP_DETAILS: Type = Type::structure(&super::AwsWafRegionalRuleGroupDetails);
    pub static AWS_WAF_REGIONAL_RULE_GROUP_RULES_ACTION_DETAILS: Type = Type::structure(&super::AwsWafRegionalRuleGroupRulesActionDetails);
    pub static AWS_WAF_REGIONAL_RULE_GROUP_RULES_DETAILS: Type = Type::structure(&super::AwsWafRegionalRuleGroupRulesDetails);
    pub static AWS_WAF_REGIONAL_RULE_GROUP_RULES_LIST: Type = Type::list(&AWS_WAF_REGIONAL_RULE_GROUP_RULES_DETAILS, "member");
    pub static AWS_WAF_REGIONAL_RULE_PREDICATE_LIST: Type = Type::list(&AWS_WAF_REGIONAL_RULE_PREDICATE_LIST_DETAILS, "member");
    pub static AWS_WAF_REGIONAL_RULE_PREDICATE_LIST_DETAILS: Type = Type::structure(&super::AwsWafRegionalRulePredicateListDetails);
    pub static AWS_WAF_REGIONAL_WEB_ACL_DETAILS: Type = Type::structure(&super::AwsWafRegionalWebAclDetails);
    pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST: Type = Type::list(&AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_DETAILS, "member");
    pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_ACTION_DETAILS: Type = Type::structure(&super::AwsWafRegionalWebAclRulesListActionDetails);
    pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_DETAILS: Type = Type::structure(&super::AwsWafRegionalWebAclRulesListDetails);
    pub static AWS_WAF_REGIONAL_WEB_ACL_RULES_LIST_OVERRIDE_ACTION_DETAILS: Type = Type::structure(&super::AwsWafRegionalWebAclRulesListOverrideActionDetails);
    pub static AWS_WAF_RULE_DETAILS: Type = Type::structure(&super::AwsWafRuleDetails);
    pub static AWS_WAF_RULE_GROUP_DETAILS: Type = Type::structure(&super::AwsWafRuleGroupDetails);
    pub static AWS_WAF_RULE_GROUP_RULES_ACTION_DETAILS: Type = Type::structure(&super::AwsWafRuleGroupRulesActionDetails);
    pub static AWS_WAF_RULE_GROUP_RULES_DETAILS: Type = Type::structure(&super::AwsWafRuleGroupRulesDetails);
    pub static AWS_WAF_RULE_GROUP_RULES_LIST: Type = Type::list(&AWS_WAF_RULE_GROUP_RULES_DETAILS, "member");
    pub static AWS_WAF_RULE_PREDICATE_LIST: Type = Type::list(&AWS_WAF_RULE_PREDICATE_LIST_DETAILS, "member");
    pub static AWS_WAF_RULE_PREDICATE_LIST_DETAILS: Type = Type::structure(&super::AwsWafRulePredicateListDetails);
    pub static AWS_WAF_WEB_ACL_DETAILS: Type = Type::structure(&super::AwsWafWebAclDetails);
    pub static AWS_WAF_WEB_ACL_RULE: Type = Type::structure(&super::AwsWafWebAclRule);
    pub static AWS_WAF_WEB_ACL_RULE_LIST: Type = Type::list(&AWS_WAF_WEB_ACL_RULE, "member");
    pub static AWS_WAFV2_ACTION_ALLOW_DETAILS: Type = Type::structure(&super::AwsWafv2ActionAllowDetails);
    pub static AWS_WAFV2_ACTION_BLOCK_DETAILS: Type = Type::structure(&super::AwsWafv2ActionBlockDetails);
    pub static AWS_WAFV2_CUSTOM_HTTP_HEADER: Type = Type::structure(&super::AwsWafv2CustomHttpHeader);
    pub static AWS_WAFV2_CUSTOM_REQUEST_HANDLING_DETAILS: Type = Type::structure(&super::AwsWafv2CustomRequestHandlingDetails);
    pub static AWS_WAFV2_CUSTOM_RESPONSE_DETAILS: Type = Type::structure(&super::AwsWafv2CustomResponseDetails);
    pub static AWS_WAFV2_INSERT_HEADERS_LIST: Type = Type::list(&AWS_WAFV2_CUSTOM_HTTP_HEADER, "member");
    pub static AWS_WAFV2_RULE_GROUP_DETAILS: Type = Type::structure(&super::AwsWafv2RuleGroupDetails);
    pub static AWS_WAFV2_RULES_ACTION_CAPTCHA_DETAILS: Type = Type::structure(&super::AwsWafv2RulesActionCaptchaDetails);
    pub static AWS_WAFV2_RULES_ACTION_COUNT_DETAILS: Type = Type::structure(&super::AwsWafv2RulesActionCountDetails);
    pub static AWS_WAFV2_RULES_ACTION_DETAILS: Type = Type::structure(&super::AwsWafv2RulesActionDetails);
    pub static AWS_WAFV2_RULES_DETAILS: Type = Type::structure(&super::AwsWafv2RulesDetails);
    pub static AWS_WAFV2_RULES_LIST: Type = Type::list(&AWS_WAFV2_RULES_DETAILS, "member");
    pub static AWS_WAFV2_VISIBILITY_CONFIG_DETAILS: Type = Type::structure(&super::AwsWafv2VisibilityConfigDetails);
    pub static AWS_WAFV2_WEB_ACL_ACTION_DETAILS: Type = Type::structure(&super::AwsWafv2WebAclActionDetails);
    pub static AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_DETAILS: Type = Type::structure(&super::AwsWafv2WebAclCaptchaConfigDetails);
    pub static AWS_WAFV2_WEB_ACL_CAPTCHA_CONFIG_IMMUNITY_TIME_PROPERTY_DETAILS: Type = Type::structure(&super::AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails);
    pub static AWS_WAFV2_WEB_ACL_DETAILS: Type = Type::structure(&super::AwsWafv2WebAclDetails);
    pub static AWS_XRAY_ENCRYPTION_CONFIG_DETAILS: Type = Type::structure(&super::AwsXrayEncryptionConfigDetails);
    pub static BATCH_IMPORT_FINDINGS_REQUEST_FINDING_LIST: Type = Type::list(&AWS_SECURITY_FINDING, "member").min(1).max(100);
    pub static BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDING: Type = Type::structure(&super::BatchUpdateFindingsUnprocessedFinding);
    pub static BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDINGS_LIST: Type = Type::list(&BATCH_UPDATE_FINDINGS_UNPROCESSED_FINDING, "member");
    pub static BOOLEAN_CONFIGURATION_OPTIONS: Type = Type::structure(&super::BooleanConfigurationOptions);
    pub static BOOLEAN_FILTER: Type = Type::structure(&super::BooleanFilter);
    pub static BOOLEAN_FILTER_LIST: Type = Type::list(&BOOLEAN_FILTER, "member");
    pub static CATEGORY_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static CELL: Type = Type::structure(&super::Cell);
    pub static CELLS: Type = Type::list(&CELL, "member");
    pub static CIDR_BLOCK_ASSOCIATION: Type = Type::structure(&super::CidrBlockAssociation);
    pub static CIDR_BLOCK_ASSOCIATION_LIST: Type = Type::list(&CIDR_BLOCK_ASSOCIATION, "member");
    pub static CITY: Type = Type::structure(&super::City);
    pub static CLASSIFICATION_RESULT: Type = Type::structure(&super::ClassificationResult);
    pub static CLASSIFICATION_STATUS: Type = Type::structure(&super::ClassificationStatus);
    pub static CLOUD_WATCH_LOGS_LOG_GROUP_ARN_CONFIG_DETAILS: Type = Type::structure(&super::CloudWatchLogsLogGroupArnConfigDetails);
    pub static CODE_REPOSITORY_DETAILS: Type = Type::structure(&super::CodeRepositoryDetails);
    pub static CODE_VULNERABILITIES_FILE_PATH: Type = Type::structure(&super::CodeVulnerabilitiesFilePath);
    pub static COMPLIANCE: Type = Type::structure(&super::Compliance);
    pub static COMPLIANCE_STATUS: Type = Type::text().one_of(&["PASSED", "WARNING", "FAILED", "NOT_AVAILABLE"]);
    pub static CONFIGURATION_OPTIONS: Type = Type::structure(&super::ConfigurationOptions);
    pub static CONNECTION_DIRECTION: Type = Type::text().one_of(&["INBOUND", "OUTBOUND"]);
    pub static CONTAINER_DETAILS: Type = Type::structure(&super::ContainerDetails);
    pub static CONTROL_FINDING_GENERATOR: Type = Type::text().one_of(&["STANDARD_CONTROL", "SECURITY_CONTROL"]);
    pub static CONTROL_STATUS: Type = Type::text().one_of(&["ENABLED", "DISABLED"]);
    pub static COUNTRY: Type = Type::structure(&super::Country);
    pub static CUSTOM_DATA_IDENTIFIERS_DETECTIONS: Type = Type::structure(&super::CustomDataIdentifiersDetections);
    pub static CUSTOM_DATA_IDENTIFIERS_DETECTIONS_LIST: Type = Type::list(&CUSTOM_DATA_IDENTIFIERS_DETECTIONS, "member");
    pub static CUSTOM_DATA_IDENTIFIERS_RESULT: Type = Type::structure(&super::CustomDataIdentifiersResult);
    pub static CUSTOMIZABLE_PROPERTIES: Type = Type::list(&SECURITY_CONTROL_PROPERTY, "member");
    pub static CVSS: Type = Type::structure(&super::Cvss);
    pub static CVSS_LIST: Type = Type::list(&CVSS, "member");
    pub static DATA_CLASSIFICATION_DETAILS: Type = Type::structure(&super::DataClassificationDetails);
    pub static DATE_FILTER: Type = Type::structure(&super::DateFilter);
    pub static DATE_FILTER_LIST: Type = Type::list(&DATE_FILTER, "member");
    pub static DATE_RANGE: Type = Type::structure(&super::DateRange);
    pub static DATE_RANGE_COMPARISON: Type = Type::text().one_of(&["WITHIN", "OLDER_THAN"]);
    pub static DATE_RANGE_UNIT: Type = Type::text().one_of(&["DAYS"]);
    pub static DETECTION: Type = Type::structure(&super::Detection);
    pub static DNS_REQUEST_ACTION: Type = Type::structure(&super::DnsRequestAction);
    pub static DOUBLE_CONFIGURATION_OPTIONS: Type = Type::structure(&super::DoubleConfigurationOptions);
    pub static ENUM_CONFIGURATION_OPTIONS: Type = Type::structure(&super::EnumConfigurationOptions);
    pub static ENUM_LIST_CONFIGURATION_OPTIONS: Type = Type::structure(&super::EnumListConfigurationOptions);
    pub static FIELD_MAP: Type = Type::map((&NON_EMPTY_STRING, "key"), (&NON_EMPTY_STRING, "value"));
    pub static FILE_PATH_LIST: Type = Type::list(&FILE_PATHS, "member");
    pub static FILE_PATHS: Type = Type::structure(&super::FilePaths);
    pub static FINDING_HISTORY_RECORD: Type = Type::structure(&super::FindingHistoryRecord);
    pub static FINDING_HISTORY_RECORD_LIST: Type = Type::list(&FINDING_HISTORY_RECORD, "member");
    pub static FINDING_HISTORY_UPDATE: Type = Type::structure(&super::FindingHistoryUpdate);
    pub static FINDING_HISTORY_UPDATE_SOURCE: Type = Type::structure(&super::FindingHistoryUpdateSource);
    pub static FINDING_HISTORY_UPDATE_SOURCE_TYPE: Type = Type::text().one_of(&["BATCH_UPDATE_FINDINGS", "BATCH_IMPORT_FINDINGS"]);
    pub static FINDING_HISTORY_UPDATES_LIST: Type = Type::list(&FINDING_HISTORY_UPDATE, "member");
    pub static FINDING_PROVIDER_FIELDS: Type = Type::structure(&super::FindingProviderFields);
    pub static FINDING_PROVIDER_SEVERITY: Type = Type::structure(&super::FindingProviderSeverity);
    pub static FIREWALL_POLICY_DETAILS: Type = Type::structure(&super::FirewallPolicyDetails);
    pub static FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_DETAILS: Type = Type::structure(&super::FirewallPolicyStatefulRuleGroupReferencesDetails);
    pub static FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_LIST: Type = Type::list(&FIREWALL_POLICY_STATEFUL_RULE_GROUP_REFERENCES_DETAILS, "member");
    pub static FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_DETAILS: Type = Type::structure(&super::FirewallPolicyStatelessCustomActionsDetails);
    pub static FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_LIST: Type = Type::list(&FIREWALL_POLICY_STATELESS_CUSTOM_ACTIONS_DETAILS, "member");
    pub static FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_DETAILS: Type = Type::structure(&super::FirewallPolicyStatelessRuleGroupReferencesDetails);
    pub static FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_LIST: Type = Type::list(&FIREWALL_POLICY_STATELESS_RULE_GROUP_REFERENCES_DETAILS, "member");
    pub static GENERATOR_DETAILS: Type = Type::structure(&super::GeneratorDetails);
    pub static GEO_LOCATION: Type = Type::structure(&super::GeoLocation);
    pub static ICMP_TYPE_CODE: Type = Type::structure(&super::IcmpTypeCode);
    pub static IMPORT_FINDINGS_ERROR: Type = Type::structure(&super::ImportFindingsError);
    pub static IMPORT_FINDINGS_ERROR_LIST: Type = Type::list(&IMPORT_FINDINGS_ERROR, "member");
    pub static INDICATOR: Type = Type::structure(&super::Indicator);
    pub static INDICATORS_LIST: Type = Type::list(&INDICATOR, "member").min(0).max(100);
    pub static INSIGHT: Type = Type::structure(&super::Insight);
    pub static INSIGHT_LIST: Type = Type::list(&INSIGHT, "member");
    pub static INSIGHT_RESULT_VALUE: Type = Type::structure(&super::InsightResultValue);
    pub static INSIGHT_RESULT_VALUE_LIST: Type = Type::list(&INSIGHT_RESULT_VALUE, "member");
    pub static INSIGHT_RESULTS: Type = Type::structure(&super::InsightResults);
    pub static INTEGER_CONFIGURATION_OPTIONS: Type = Type::structure(&super::IntegerConfigurationOptions);
    pub static INTEGER_LIST: Type = Type::list(&plain::INTEGER, "member");
    pub static INTEGER_LIST_CONFIGURATION_OPTIONS: Type = Type::structure(&super::IntegerListConfigurationOptions);
    pub static INTEGRATION_TYPE: Type = Type::text().one_of(&["SEND_FINDINGS_TO_SECURITY_HUB", "RECEIVE_FINDINGS_FROM_SECURITY_HUB", "UPDATE_FINDINGS_IN_SECURITY_HUB"]);
    pub static INTEGRATION_TYPE_LIST: Type = Type::list(&INTEGRATION_TYPE, "member");
    pub static INVITATION: Type = Type::structure(&super::Invitation);
    pub static IP_FILTER: Type = Type::structure(&super::IpFilter);
    pub static IP_FILTER_LIST: Type = Type::list(&IP_FILTER, "member");
    pub static IP_ORGANIZATION_DETAILS: Type = Type::structure(&super::IpOrganizationDetails);
    pub static IPV6_CIDR_BLOCK_ASSOCIATION: Type = Type::structure(&super::Ipv6CidrBlockAssociation);
    pub static IPV6_CIDR_BLOCK_ASSOCIATION_LIST: Type = Type::list(&IPV6_CIDR_BLOCK_ASSOCIATION, "member");
    pub static KEYWORD_FILTER: Type = Type::structure(&super::KeywordFilter);
    pub static KEYWORD_FILTER_LIST: Type = Type::list(&KEYWORD_FILTER, "member");
    pub static LOAD_BALANCER_STATE: Type = Type::structure(&super::LoadBalancerState);
    pub static MALWARE: Type = Type::structure(&super::Malware);
    pub static MALWARE_LIST: Type = Type::list(&MALWARE, "member");
    pub static MALWARE_STATE: Type = Type::text().one_of(&["OBSERVED", "REMOVAL_FAILED", "REMOVED"]);
    pub static MALWARE_TYPE: Type = Type::text().one_of(&["ADWARE", "BLENDED_THREAT", "BOTNET_AGENT", "COIN_MINER", "EXPLOIT_KIT", "KEYLOGGER", "MACRO", "POTENTIALLY_UNWANTED", "SPYWARE", "RANSOMWARE", "REMOTE_ACCESS", "ROOTKIT", "TROJAN", "VIRUS", "WORM"]);
    pub static MAP_FILTER: Type = Type::structure(&super::MapFilter);
    pub static MAP_FILTER_COMPARISON: Type = Type::text().one_of(&["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]);
    pub static MAP_FILTER_LIST: Type = Type::list(&MAP_FILTER, "member");
    pub static MAX_RESULTS: Type = Type::integer().min(1).max(100);
    pub static NETWORK: Type = Type::structure(&super::Network);
    pub static NETWORK_AUTONOMOUS_SYSTEM: Type = Type::structure(&super::NetworkAutonomousSystem);
    pub static NETWORK_CONNECTION: Type = Type::structure(&super::NetworkConnection);
    pub static NETWORK_CONNECTION_ACTION: Type = Type::structure(&super::NetworkConnectionAction);
    pub static NETWORK_DIRECTION: Type = Type::text().one_of(&["IN", "OUT"]);
    pub static NETWORK_ENDPOINT: Type = Type::structure(&super::NetworkEndpoint);
    pub static NETWORK_ENDPOINTS_LIST: Type = Type::list(&NETWORK_ENDPOINT, "member").min(0).max(10);
    pub static NETWORK_GEO_LOCATION: Type = Type::structure(&super::NetworkGeoLocation);
    pub static NETWORK_HEADER: Type = Type::structure(&super::NetworkHeader);
    pub static NETWORK_PATH_COMPONENT: Type = Type::structure(&super::NetworkPathComponent);
    pub static NETWORK_PATH_COMPONENT_DETAILS: Type = Type::structure(&super::NetworkPathComponentDetails);
    pub static NETWORK_PATH_LIST: Type = Type::list(&NETWORK_PATH_COMPONENT, "member");
    pub static NON_EMPTY_STRING: Type = Type::text().pattern(".*\\S.*");
    pub static NON_EMPTY_STRING_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static NOTE: Type = Type::structure(&super::Note);
    pub static NOTE_UPDATE: Type = Type::structure(&super::NoteUpdate);
    pub static NUMBER_FILTER: Type = Type::structure(&super::NumberFilter);
    pub static NUMBER_FILTER_LIST: Type = Type::list(&NUMBER_FILTER, "member");
    pub static OCCURRENCES: Type = Type::structure(&super::Occurrences);
    pub static PAGE: Type = Type::structure(&super::Page);
    pub static PAGES: Type = Type::list(&PAGE, "member");
    pub static PARAMETER_CONFIGURATION: Type = Type::structure(&super::ParameterConfiguration);
    pub static PARAMETER_DEFINITION: Type = Type::structure(&super::ParameterDefinition);
    pub static PARAMETER_DEFINITIONS: Type = Type::map((&NON_EMPTY_STRING, "key"), (&PARAMETER_DEFINITION, "value"));
    pub static PARAMETER_VALUE: Type = Type::structure(&super::ParameterValue);
    pub static PARAMETER_VALUE_TYPE: Type = Type::text().one_of(&["DEFAULT", "CUSTOM"]);
    pub static PARAMETERS: Type = Type::map((&NON_EMPTY_STRING, "key"), (&PARAMETER_CONFIGURATION, "value"));
    pub static PARTITION: Type = Type::text().one_of(&["aws", "aws-cn", "aws-us-gov"]);
    pub static PATCH_SUMMARY: Type = Type::structure(&super::PatchSummary);
    pub static PORT_PROBE_ACTION: Type = Type::structure(&super::PortProbeAction);
    pub static PORT_PROBE_DETAIL: Type = Type::structure(&super::PortProbeDetail);
    pub static PORT_PROBE_DETAIL_LIST: Type = Type::list(&PORT_PROBE_DETAIL, "member");
    pub static PORT_RANGE: Type = Type::structure(&super::PortRange);
    pub static PORT_RANGE_FROM_TO: Type = Type::structure(&super::PortRangeFromTo);
    pub static PORT_RANGE_LIST: Type = Type::list(&PORT_RANGE, "member");
    pub static PROCESS_DETAILS: Type = Type::structure(&super::ProcessDetails);
    pub static PRODUCT: Type = Type::structure(&super::Product);
    pub static PRODUCT_SUBSCRIPTION_ARN_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static PRODUCTS_LIST: Type = Type::list(&PRODUCT, "member");
    pub static PROPAGATING_VGW_SET_DETAILS: Type = Type::structure(&super::PropagatingVgwSetDetails);
    pub static PROPAGATING_VGW_SET_LIST: Type = Type::list(&PROPAGATING_VGW_SET_DETAILS, "member");
    pub static RANGE: Type = Type::structure(&super::Range);
    pub static RANGES: Type = Type::list(&RANGE, "member");
    pub static RATIO_SCALE: Type = Type::integer().min(0).max(100);
    pub static RECOMMENDATION: Type = Type::structure(&super::Recommendation);
    pub static RECORD: Type = Type::structure(&super::Record);
    pub static RECORD_STATE: Type = Type::text().one_of(&["ACTIVE", "ARCHIVED"]);
    pub static RECORDS: Type = Type::list(&RECORD, "member");
    pub static REGION_AVAILABILITY_STATUS: Type = Type::text().one_of(&["AVAILABLE", "UNAVAILABLE"]);
    pub static RELATED_FINDING: Type = Type::structure(&super::RelatedFinding);
    pub static RELATED_FINDING_LIST: Type = Type::list(&RELATED_FINDING, "member");
    pub static RELATED_REQUIREMENTS_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static REMEDIATION: Type = Type::structure(&super::Remediation);
    pub static RESOURCE: Type = Type::structure(&super::Resource);
    pub static RESOURCE_ARN: Type = Type::text().pattern("^arn:aws:securityhub:.*");
    pub static RESOURCE_DETAILS: Type = Type::structure(&super::ResourceDetails);
    pub static RESOURCE_LIST: Type = Type::list(&RESOURCE, "member");
    pub static ROUTE_SET_DETAILS: Type = Type::structure(&super::RouteSetDetails);
    pub static ROUTE_SET_LIST: Type = Type::list(&ROUTE_SET_DETAILS, "member");
    pub static RULE_GROUP_DETAILS: Type = Type::structure(&super::RuleGroupDetails);
    pub static RULE_GROUP_SOURCE: Type = Type::structure(&super::RuleGroupSource);
    pub static RULE_GROUP_SOURCE_CUSTOM_ACTIONS_DETAILS: Type = Type::structure(&super::RuleGroupSourceCustomActionsDetails);
    pub static RULE_GROUP_SOURCE_CUSTOM_ACTIONS_LIST: Type = Type::list(&RULE_GROUP_SOURCE_CUSTOM_ACTIONS_DETAILS, "member");
    pub static RULE_GROUP_SOURCE_LIST_DETAILS: Type = Type::structure(&super::RuleGroupSourceListDetails);
    pub static RULE_GROUP_SOURCE_STATEFUL_RULES_DETAILS: Type = Type::structure(&super::RuleGroupSourceStatefulRulesDetails);
    pub static RULE_GROUP_SOURCE_STATEFUL_RULES_HEADER_DETAILS: Type = Type::structure(&super::RuleGroupSourceStatefulRulesHeaderDetails);
    pub static RULE_GROUP_SOURCE_STATEFUL_RULES_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATEFUL_RULES_DETAILS, "member");
    pub static RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_DETAILS: Type = Type::structure(&super::RuleGroupSourceStatefulRulesOptionsDetails);
    pub static RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATEFUL_RULES_OPTIONS_DETAILS, "member");
    pub static RULE_GROUP_SOURCE_STATEFUL_RULES_RULE_OPTIONS_SETTINGS_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_DEFINITION: Type = Type::structure(&super::RuleGroupSourceStatelessRuleDefinition);
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES: Type = Type::structure(&super::RuleGroupSourceStatelessRuleMatchAttributes);
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS: Type = Type::structure(&super::RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts);
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATION_PORTS, "member");
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS: Type = Type::structure(&super::RuleGroupSourceStatelessRuleMatchAttributesDestinations);
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_DESTINATIONS, "member");
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_PROTOCOLS_LIST: Type = Type::list(&plain::INTEGER, "member");
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS: Type = Type::structure(&super::RuleGroupSourceStatelessRuleMatchAttributesSourcePorts);
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCE_PORTS, "member");
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES: Type = Type::structure(&super::RuleGroupSourceStatelessRuleMatchAttributesSources);
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_SOURCES, "member");
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS: Type = Type::structure(&super::RuleGroupSourceStatelessRuleMatchAttributesTcpFlags);
    pub static RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATELESS_RULE_MATCH_ATTRIBUTES_TCP_FLAGS, "member");
    pub static RULE_GROUP_SOURCE_STATELESS_RULES_AND_CUSTOM_ACTIONS_DETAILS: Type = Type::structure(&super::RuleGroupSourceStatelessRulesAndCustomActionsDetails);
    pub static RULE_GROUP_SOURCE_STATELESS_RULES_DETAILS: Type = Type::structure(&super::RuleGroupSourceStatelessRulesDetails);
    pub static RULE_GROUP_SOURCE_STATELESS_RULES_LIST: Type = Type::list(&RULE_GROUP_SOURCE_STATELESS_RULES_DETAILS, "member");
    pub static RULE_GROUP_VARIABLES: Type = Type::structure(&super::RuleGroupVariables);
    pub static RULE_GROUP_VARIABLES_IP_SETS_DETAILS: Type = Type::structure(&super::RuleGroupVariablesIpSetsDetails);
    pub static RULE_GROUP_VARIABLES_PORT_SETS_DETAILS: Type = Type::structure(&super::RuleGroupVariablesPortSetsDetails);
    pub static SECURITY_CONTROL: Type = Type::structure(&super::SecurityControl);
    pub static SECURITY_CONTROL_DEFINITION: Type = Type::structure(&super::SecurityControlDefinition);
    pub static SECURITY_CONTROL_DEFINITIONS: Type = Type::list(&SECURITY_CONTROL_DEFINITION, "member");
    pub static SECURITY_CONTROL_PARAMETER: Type = Type::structure(&super::SecurityControlParameter);
    pub static SECURITY_CONTROL_PARAMETERS_LIST: Type = Type::list(&SECURITY_CONTROL_PARAMETER, "member");
    pub static SECURITY_CONTROL_PROPERTY: Type = Type::text().one_of(&["Parameters"]);
    pub static SECURITY_CONTROLS: Type = Type::list(&SECURITY_CONTROL, "member");
    pub static SECURITY_GROUPS: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static SENSITIVE_DATA_DETECTIONS: Type = Type::structure(&super::SensitiveDataDetections);
    pub static SENSITIVE_DATA_DETECTIONS_LIST: Type = Type::list(&SENSITIVE_DATA_DETECTIONS, "member");
    pub static SENSITIVE_DATA_RESULT: Type = Type::structure(&super::SensitiveDataResult);
    pub static SENSITIVE_DATA_RESULT_LIST: Type = Type::list(&SENSITIVE_DATA_RESULT, "member");
    pub static SEQUENCE: Type = Type::structure(&super::Sequence);
    pub static SEVERITY: Type = Type::structure(&super::Severity);
    pub static SEVERITY_LABEL: Type = Type::text().one_of(&["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]);
    pub static SEVERITY_RATING: Type = Type::text().one_of(&["LOW", "MEDIUM", "HIGH", "CRITICAL"]);
    pub static SEVERITY_UPDATE: Type = Type::structure(&super::SeverityUpdate);
    pub static SIGNAL: Type = Type::structure(&super::Signal);
    pub static SIGNALS_LIST: Type = Type::list(&SIGNAL, "member").min(1).max(100);
    pub static SOFTWARE_PACKAGE: Type = Type::structure(&super::SoftwarePackage);
    pub static SOFTWARE_PACKAGE_LIST: Type = Type::list(&SOFTWARE_PACKAGE, "member");
    pub static SORT_CRITERIA: Type = Type::list(&SORT_CRITERION, "member");
    pub static SORT_CRITERION: Type = Type::structure(&super::SortCriterion);
    pub static SORT_ORDER: Type = Type::text().one_of(&["asc", "desc"]);
    pub static STANDARD: Type = Type::structure(&super::Standard);
    pub static STANDARDS: Type = Type::list(&STANDARD, "member");
    pub static STANDARDS_CONTROL: Type = Type::structure(&super::StandardsControl);
    pub static STANDARDS_CONTROL_ARN_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static STANDARDS_CONTROL_ASSOCIATION_DETAIL: Type = Type::structure(&super::StandardsControlAssociationDetail);
    pub static STANDARDS_CONTROL_ASSOCIATION_DETAILS: Type = Type::list(&STANDARDS_CONTROL_ASSOCIATION_DETAIL, "member");
    pub static STANDARDS_CONTROL_ASSOCIATION_ID: Type = Type::structure(&super::StandardsControlAssociationId);
    pub static STANDARDS_CONTROL_ASSOCIATION_IDS: Type = Type::list(&STANDARDS_CONTROL_ASSOCIATION_ID, "member");
    pub static STANDARDS_CONTROL_ASSOCIATION_SUMMARIES: Type = Type::list(&STANDARDS_CONTROL_ASSOCIATION_SUMMARY, "member");
    pub static STANDARDS_CONTROL_ASSOCIATION_SUMMARY: Type = Type::structure(&super::StandardsControlAssociationSummary);
    pub static STANDARDS_CONTROL_ASSOCIATION_UPDATE: Type = Type::structure(&super::StandardsControlAssociationUpdate);
    pub static STANDARDS_CONTROL_ASSOCIATION_UPDATES: Type = Type::list(&STANDARDS_CONTROL_ASSOCIATION_UPDATE, "member");
    pub static STANDARDS_CONTROLS: Type = Type::list(&STANDARDS_CONTROL, "member");
    pub static STANDARDS_CONTROLS_UPDATABLE: Type = Type::text().one_of(&["READY_FOR_UPDATES", "NOT_READY_FOR_UPDATES"]);
    pub static STANDARDS_INPUT_PARAMETER_MAP: Type = Type::map((&NON_EMPTY_STRING, "key"), (&NON_EMPTY_STRING, "value"));
    pub static STANDARDS_MANAGED_BY: Type = Type::structure(&super::StandardsManagedBy);
    pub static STANDARDS_STATUS: Type = Type::text().one_of(&["PENDING", "READY", "FAILED", "DELETING", "INCOMPLETE"]);
    pub static STANDARDS_STATUS_REASON: Type = Type::structure(&super::StandardsStatusReason);
    pub static STANDARDS_SUBSCRIPTION: Type = Type::structure(&super::StandardsSubscription);
    pub static STANDARDS_SUBSCRIPTION_ARNS: Type = Type::list(&NON_EMPTY_STRING, "member").min(1).max(25);
    pub static STANDARDS_SUBSCRIPTION_REQUEST: Type = Type::structure(&super::StandardsSubscriptionRequest);
    pub static STANDARDS_SUBSCRIPTION_REQUESTS: Type = Type::list(&STANDARDS_SUBSCRIPTION_REQUEST, "member").min(1).max(25);
    pub static STANDARDS_SUBSCRIPTIONS: Type = Type::list(&STANDARDS_SUBSCRIPTION, "member");
    pub static STATELESS_CUSTOM_ACTION_DEFINITION: Type = Type::structure(&super::StatelessCustomActionDefinition);
    pub static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION: Type = Type::structure(&super::StatelessCustomPublishMetricAction);
    pub static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSION: Type = Type::structure(&super::StatelessCustomPublishMetricActionDimension);
    pub static STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSIONS_LIST: Type = Type::list(&STATELESS_CUSTOM_PUBLISH_METRIC_ACTION_DIMENSION, "member");
    pub static STATUS_REASON: Type = Type::structure(&super::StatusReason);
    pub static STATUS_REASON_CODE: Type = Type::text().one_of(&["NO_AVAILABLE_CONFIGURATION_RECORDER", "MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED", "INTERNAL_ERROR"]);
    pub static STATUS_REASONS_LIST: Type = Type::list(&STATUS_REASON, "member");
    pub static STRING_CONFIGURATION_OPTIONS: Type = Type::structure(&super::StringConfigurationOptions);
    pub static STRING_FILTER: Type = Type::structure(&super::StringFilter);
    pub static STRING_FILTER_COMPARISON: Type = Type::text().one_of(&["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "CONTAINS_WORD"]);
    pub static STRING_FILTER_LIST: Type = Type::list(&STRING_FILTER, "member");
    pub static STRING_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static STRING_LIST_CONFIGURATION_OPTIONS: Type = Type::structure(&super::StringListConfigurationOptions);
    pub static TAG_KEY: Type = Type::text().min(1).max(128).pattern("^(?!aws:)[a-zA-Z+-=._:/]+$");
    pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY, "member").min(1).max(50);
    pub static TAG_MAP: Type = Type::map((&TAG_KEY, "key"), (&TAG_VALUE, "value")).min(1).max(50);
    pub static TAG_VALUE: Type = Type::text().max(256);
    pub static THREAT: Type = Type::structure(&super::Threat);
    pub static THREAT_INTEL_INDICATOR: Type = Type::structure(&super::ThreatIntelIndicator);
    pub static THREAT_INTEL_INDICATOR_CATEGORY: Type = Type::text().one_of(&["BACKDOOR", "CARD_STEALER", "COMMAND_AND_CONTROL", "DROP_SITE", "EXPLOIT_SITE", "KEYLOGGER"]);
    pub static THREAT_INTEL_INDICATOR_LIST: Type = Type::list(&THREAT_INTEL_INDICATOR, "member");
    pub static THREAT_INTEL_INDICATOR_TYPE: Type = Type::text().one_of(&["DOMAIN", "EMAIL_ADDRESS", "HASH_MD5", "HASH_SHA1", "HASH_SHA256", "HASH_SHA512", "IPV4_ADDRESS", "IPV6_ADDRESS", "MUTEX", "PROCESS", "URL"]);
    pub static THREAT_LIST: Type = Type::list(&THREAT, "member");
    pub static TYPE_LIST: Type = Type::list(&NON_EMPTY_STRING, "member");
    pub static UNPROCESSED_ERROR_CODE: Type = Type::text().one_of(&["INVALID_INPUT", "ACCESS_DENIED", "NOT_FOUND", "RESOURCE_NOT_FOUND", "LIMIT_EXCEEDED"]);
    pub static UNPROCESSED_SECURITY_CONTROL: Type = Type::structure(&super::UnprocessedSecurityControl);
    pub static UNPROCESSED_SECURITY_CONTROLS: Type = Type::list(&UNPROCESSED_SECURITY_CONTROL, "member");
    pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION: Type = Type::structure(&super::UnprocessedStandardsControlAssociation);
    pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATE: Type = Type::structure(&super::UnprocessedStandardsControlAssociationUpdate);
    pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATES: Type = Type::list(&UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION_UPDATE, "member");
    pub static UNPROCESSED_STANDARDS_CONTROL_ASSOCIATIONS: Type = Type::list(&UNPROCESSED_STANDARDS_CONTROL_ASSOCIATION, "member");
    pub static UPDATE_STATUS: Type = Type::text().one_of(&["READY", "UPDATING"]);
    pub static USER_ACCOUNT: Type = Type::structure(&super::UserAccount);
    pub static VERIFICATION_STATE: Type = Type::text().one_of(&["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"]);
    pub static VOLUME_MOUNT: Type = Type::structure(&super::VolumeMount);
    pub static VOLUME_MOUNT_LIST: Type = Type::list(&VOLUME_MOUNT, "member");
    pub static VPC_INFO_CIDR_BLOCK_SET_DETAILS: Type = Type::structure(&super::VpcInfoCidrBlockSetDetails);
    pub static VPC_INFO_CIDR_BLOCK_SET_LIST: Type = Type::list(&VPC_INFO_CIDR_BLOCK_SET_DETAILS, "member");
    pub static VPC_INFO_IPV6_CIDR_BLOCK_SET_DETAILS: Type = Type::structure(&super::VpcInfoIpv6CidrBlockSetDetails);
    pub static VPC_INFO_IPV6_CIDR_BLOCK_SET_LIST: Type = Type::list(&VPC_INFO_IPV6_CIDR_BLOCK_SET_DETAILS, "member");
    pub static VPC_INFO_PEERING_OPTIONS_DETAILS: Type = Type::structure(&super::VpcInfoPeeringOptionsDetails);
    pub static VULNERABILITY: Type = Type::structure(&super::Vulnerability);
    pub static VULNERABILITY_CODE_VULNERABILITIES: Type = Type::structure(&super::VulnerabilityCodeVulnerabilities);
    pub static VULNERABILITY_CODE_VULNERABILITIES_LIST: Type = Type::list(&VULNERABILITY_CODE_VULNERABILITIES, "member");
    pub static VULNERABILITY_EXPLOIT_AVAILABLE: Type = Type::text().one_of(&["YES", "NO"]);
    pub static VULNERABILITY_FIX_AVAILABLE: Type = Type::text().one_of(&["YES", "NO", "PARTIAL"]);
    pub static VULNERABILITY_LIST: Type = Type::list(&VULNERABILITY, "member");
    pub static VULNERABILITY_VENDOR: Type = Type::structure(&super::VulnerabilityVendor);
    pub static WAF_ACTION: Type = Type::structure(&super::WafAction);
    pub static WAF_EXCLUDED_RULE: Type = Type::structure(&super::WafExcludedRule);
    pub static WAF_EXCLUDED_RULE_LIST: Type = Type::list(&WAF_EXCLUDED_RULE, "member");
    pub static WAF_OVERRIDE_ACTION: Type = Type::structure(&super::WafOverrideAction);
    pub static WORKFLOW: Type = Type::structure(&super::Workflow);
    pub static WORKFLOW_STATE: Type = Type::text().one_of(&["NEW", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "RESOLVED"]);
    pub static WORKFLOW_STATUS: Type = Type::text().one_of(&["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"]);
    pub static WORKFLOW_UPDATE: Type = Type::structure(&super::WorkflowUpdate);
}
