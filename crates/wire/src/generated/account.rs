//! The shapes of `account`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "account",
    signing_name: "account",
    endpoint_prefix: "account",
    protocol: Protocol::RestJson,
    target_prefix: "",
    json_version: "",
    api_version: "2021-02-01",
    xml_namespace: "",
    event_source: "account.amazonaws.com",
    operations: &[
        &ACCEPT_PRIMARY_EMAIL_UPDATE,
        &DELETE_ALTERNATE_CONTACT,
        &DISABLE_REGION,
        &ENABLE_REGION,
        &GET_ACCOUNT_INFORMATION,
        &GET_ALTERNATE_CONTACT,
        &GET_CONTACT_INFORMATION,
        &GET_GOV_CLOUD_ACCOUNT_INFORMATION,
        &GET_PRIMARY_EMAIL,
        &GET_REGION_OPT_STATUS,
        &LIST_REGIONS,
        &PUT_ACCOUNT_NAME,
        &PUT_ALTERNATE_CONTACT,
        &PUT_CONTACT_INFORMATION,
        &START_PRIMARY_EMAIL_UPDATE,
    ],
    unserved: &[],
};

operation! { SERVICE AcceptPrimaryEmailUpdate ACCEPT_PRIMARY_EMAIL_UPDATE(AcceptPrimaryEmailUpdateRequest) -> AcceptPrimaryEmailUpdateResponse, ("POST", "/acceptPrimaryEmailUpdate"), [RESOURCE_NOT_FOUND_EXCEPTION, ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, CONFLICT_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE DeleteAlternateContact DELETE_ALTERNATE_CONTACT(DeleteAlternateContactRequest) -> crate::Empty, ("POST", "/deleteAlternateContact"), [RESOURCE_NOT_FOUND_EXCEPTION, VALIDATION_EXCEPTION, ACCESS_DENIED_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE DisableRegion DISABLE_REGION(DisableRegionRequest) -> crate::Empty, ("POST", "/disableRegion"), [ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, CONFLICT_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE EnableRegion ENABLE_REGION(EnableRegionRequest) -> crate::Empty, ("POST", "/enableRegion"), [ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, CONFLICT_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE GetAccountInformation GET_ACCOUNT_INFORMATION(GetAccountInformationRequest) -> GetAccountInformationResponse, ("POST", "/getAccountInformation"), [ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE GetAlternateContact GET_ALTERNATE_CONTACT(GetAlternateContactRequest) -> GetAlternateContactResponse, ("POST", "/getAlternateContact"), [RESOURCE_NOT_FOUND_EXCEPTION, VALIDATION_EXCEPTION, ACCESS_DENIED_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE GetContactInformation GET_CONTACT_INFORMATION(GetContactInformationRequest) -> GetContactInformationResponse, ("POST", "/getContactInformation"), [RESOURCE_NOT_FOUND_EXCEPTION, VALIDATION_EXCEPTION, ACCESS_DENIED_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE GetGovCloudAccountInformation GET_GOV_CLOUD_ACCOUNT_INFORMATION(GetGovCloudAccountInformationRequest) -> GetGovCloudAccountInformationResponse, ("POST", "/getGovCloudAccountInformation"), [RESOURCE_NOT_FOUND_EXCEPTION, RESOURCE_UNAVAILABLE_EXCEPTION, VALIDATION_EXCEPTION, ACCESS_DENIED_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE GetPrimaryEmail GET_PRIMARY_EMAIL(GetPrimaryEmailRequest) -> GetPrimaryEmailResponse, ("POST", "/getPrimaryEmail"), [RESOURCE_NOT_FOUND_EXCEPTION, ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE GetRegionOptStatus GET_REGION_OPT_STATUS(GetRegionOptStatusRequest) -> GetRegionOptStatusResponse, ("POST", "/getRegionOptStatus"), [ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE ListRegions LIST_REGIONS(ListRegionsRequest) -> ListRegionsResponse, ("POST", "/listRegions"), [ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE PutAccountName PUT_ACCOUNT_NAME(PutAccountNameRequest) -> crate::Empty, ("POST", "/putAccountName"), [ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE PutAlternateContact PUT_ALTERNATE_CONTACT(PutAlternateContactRequest) -> crate::Empty, ("POST", "/putAlternateContact"), [VALIDATION_EXCEPTION, ACCESS_DENIED_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE PutContactInformation PUT_CONTACT_INFORMATION(PutContactInformationRequest) -> crate::Empty, ("POST", "/putContactInformation"), [VALIDATION_EXCEPTION, ACCESS_DENIED_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }
operation! { SERVICE StartPrimaryEmailUpdate START_PRIMARY_EMAIL_UPDATE(StartPrimaryEmailUpdateRequest) -> StartPrimaryEmailUpdateResponse, ("POST", "/startPrimaryEmailUpdate"), [RESOURCE_NOT_FOUND_EXCEPTION, ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION, CONFLICT_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, INTERNAL_SERVER_EXCEPTION] }

errors! {
    access_denied ACCESS_DENIED_EXCEPTION = "AccessDeniedException" "AccessDeniedException" 403,
    conflict CONFLICT_EXCEPTION = "ConflictException" "ConflictException" 409,
    internal_server INTERNAL_SERVER_EXCEPTION = "InternalServerException" "InternalServerException" 500,
    resource_not_found RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" "ResourceNotFoundException" 404,
    resource_unavailable RESOURCE_UNAVAILABLE_EXCEPTION = "ResourceUnavailableException" "ResourceUnavailableException" 424,
    too_many_requests TOO_MANY_REQUESTS_EXCEPTION = "TooManyRequestsException" "TooManyRequestsException" 429,
    validation VALIDATION_EXCEPTION = "ValidationException" "ValidationException" 400,
}

shape! { AcceptPrimaryEmailUpdateRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).required(),
    primary_email "PrimaryEmail": String = member(&types::PRIMARY_EMAIL_ADDRESS).required(),
    otp "Otp": String = member(&types::OTP).required(),
} }
shape! { AcceptPrimaryEmailUpdateResponse {
    status "Status": Option<String> = member(&types::PRIMARY_EMAIL_UPDATE_STATUS),
} }
shape! { AlternateContact {
    name "Name": Option<String> = member(&types::NAME),
    title "Title": Option<String> = member(&types::TITLE),
    email_address "EmailAddress": Option<String> = member(&types::EMAIL_ADDRESS),
    phone_number "PhoneNumber": Option<String> = member(&types::PHONE_NUMBER),
    alternate_contact_type "AlternateContactType": Option<String> = member(&types::ALTERNATE_CONTACT_TYPE),
} }
shape! { ContactInformation {
    full_name "FullName": String = member(&types::FULL_NAME).required(),
    address_line1 "AddressLine1": String = member(&types::ADDRESS_LINE).required(),
    address_line2 "AddressLine2": Option<String> = member(&types::ADDRESS_LINE),
    address_line3 "AddressLine3": Option<String> = member(&types::ADDRESS_LINE),
    city "City": String = member(&types::CITY).required(),
    state_or_region "StateOrRegion": Option<String> = member(&types::STATE_OR_REGION),
    district_or_county "DistrictOrCounty": Option<String> = member(&types::DISTRICT_OR_COUNTY),
    postal_code "PostalCode": String = member(&types::POSTAL_CODE).required(),
    country_code "CountryCode": String = member(&types::COUNTRY_CODE).required(),
    phone_number "PhoneNumber": String = member(&types::CONTACT_INFORMATION_PHONE_NUMBER).required(),
    company_name "CompanyName": Option<String> = member(&types::COMPANY_NAME),
    website_url "WebsiteUrl": Option<String> = member(&types::WEBSITE_URL),
} }
shape! { DeleteAlternateContactRequest {
    alternate_contact_type "AlternateContactType": String = member(&types::ALTERNATE_CONTACT_TYPE).required(),
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { DisableRegionRequest {
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
    region_name "RegionName": String = member(&types::REGION_NAME).required(),
} }
shape! { EnableRegionRequest {
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
    region_name "RegionName": String = member(&types::REGION_NAME).required(),
} }
shape! { GetAccountInformationRequest {
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { GetAccountInformationResponse {
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
    account_name "AccountName": Option<String> = member(&types::ACCOUNT_NAME),
    account_created_date "AccountCreatedDate": Option<crate::Time> = member(&plain::TIME_ISO8601),
    account_state "AccountState": Option<String> = member(&types::ACCOUNT_STATE),
} }
shape! { GetAlternateContactRequest {
    alternate_contact_type "AlternateContactType": String = member(&types::ALTERNATE_CONTACT_TYPE).required(),
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { GetAlternateContactResponse {
    alternate_contact "AlternateContact": Option<AlternateContact> = member(&types::ALTERNATE_CONTACT),
} }
shape! { GetContactInformationRequest {
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { GetContactInformationResponse {
    contact_information "ContactInformation": Option<ContactInformation> = member(&types::CONTACT_INFORMATION),
} }
shape! { GetGovCloudAccountInformationRequest {
    standard_account_id "StandardAccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { GetGovCloudAccountInformationResponse {
    gov_cloud_account_id "GovCloudAccountId": String = member(&types::ACCOUNT_ID).required(),
    account_state "AccountState": String = member(&types::AWS_ACCOUNT_STATE).required(),
} }
shape! { GetPrimaryEmailRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).required(),
} }
shape! { GetPrimaryEmailResponse {
    primary_email "PrimaryEmail": Option<String> = member(&types::PRIMARY_EMAIL_ADDRESS),
} }
shape! { GetRegionOptStatusRequest {
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
    region_name "RegionName": String = member(&types::REGION_NAME).required(),
} }
shape! { GetRegionOptStatusResponse {
    region_name "RegionName": Option<String> = member(&types::REGION_NAME),
    region_opt_status "RegionOptStatus": Option<String> = member(&types::REGION_OPT_STATUS),
} }
shape! { ListRegionsRequest {
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
    max_results "MaxResults": Option<i32> = member(&types::LIST_REGIONS_REQUEST_MAX_RESULTS_INTEGER),
    next_token "NextToken": Option<String> = member(&types::LIST_REGIONS_REQUEST_NEXT_TOKEN_STRING),
    region_opt_status_contains "RegionOptStatusContains": Option<Vec<String>> = member(&types::REGION_OPT_STATUS_LIST),
} }
shape! { ListRegionsResponse {
    next_token "NextToken": Option<String> = member(&plain::TEXT),
    regions "Regions": Option<Vec<Region>> = member(&types::REGION_OPT_LIST),
} }
shape! { PutAccountNameRequest {
    account_name "AccountName": String = member(&types::ACCOUNT_NAME).required(),
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { PutAlternateContactRequest {
    name "Name": String = member(&types::NAME).required(),
    title "Title": String = member(&types::TITLE).required(),
    email_address "EmailAddress": String = member(&types::EMAIL_ADDRESS).required(),
    phone_number "PhoneNumber": String = member(&types::PHONE_NUMBER).required(),
    alternate_contact_type "AlternateContactType": String = member(&types::ALTERNATE_CONTACT_TYPE).required(),
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { PutContactInformationRequest {
    contact_information "ContactInformation": ContactInformation = member(&types::CONTACT_INFORMATION).required(),
    account_id "AccountId": Option<String> = member(&types::ACCOUNT_ID),
} }
shape! { Region {
    region_name "RegionName": Option<String> = member(&types::REGION_NAME),
    region_opt_status "RegionOptStatus": Option<String> = member(&types::REGION_OPT_STATUS),
} }
shape! { StartPrimaryEmailUpdateRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).required(),
    primary_email "PrimaryEmail": String = member(&types::PRIMARY_EMAIL_ADDRESS).required(),
} }
shape! { StartPrimaryEmailUpdateResponse {
    status "Status": Option<String> = member(&types::PRIMARY_EMAIL_UPDATE_STATUS),
} }

mod types {
    use super::*;

    pub static ACCOUNT_ID: Type = Type::text().pattern("\\d{12}");
    pub static ACCOUNT_NAME: Type = Type::text().min(1).max(50).pattern("[ -;=?-~]+").sensitive();
    pub static ACCOUNT_STATE: Type = Type::text().one_of(&["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "CLOSED"]);
    pub static ADDRESS_LINE: Type = Type::text().min(1).max(60).sensitive();
    pub static ALTERNATE_CONTACT: Type = Type::structure(&super::AlternateContact);
    pub static ALTERNATE_CONTACT_TYPE: Type = Type::text().one_of(&["BILLING", "OPERATIONS", "SECURITY"]);
    pub static AWS_ACCOUNT_STATE: Type = Type::text().one_of(&["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "CLOSED"]);
    pub static CITY: Type = Type::text().min(1).max(50).sensitive();
    pub static COMPANY_NAME: Type = Type::text().min(1).max(50).sensitive();
    pub static CONTACT_INFORMATION: Type = Type::structure(&super::ContactInformation);
    pub static CONTACT_INFORMATION_PHONE_NUMBER: Type = Type::text().min(1).max(20).pattern("[+][\\s0-9()-]+").sensitive();
    pub static COUNTRY_CODE: Type = Type::text().min(2).max(2).sensitive();
    pub static DISTRICT_OR_COUNTY: Type = Type::text().min(1).max(50).sensitive();
    pub static EMAIL_ADDRESS: Type = Type::text().min(1).max(254).pattern("[\\s]*[\\w+=.#|!&-]+@[\\w.-]+\\.[\\w]+[\\s]*").sensitive();
    pub static FULL_NAME: Type = Type::text().min(1).max(50).sensitive();
    pub static LIST_REGIONS_REQUEST_MAX_RESULTS_INTEGER: Type = Type::integer().min(1).max(50);
    pub static LIST_REGIONS_REQUEST_NEXT_TOKEN_STRING: Type = Type::text().min(0).max(1000);
    pub static NAME: Type = Type::text().min(1).max(64).sensitive();
    pub static OTP: Type = Type::text().pattern("[a-zA-Z0-9]{6}").sensitive();
    pub static PHONE_NUMBER: Type = Type::text().min(1).max(25).pattern("[\\s0-9()+-]+").sensitive();
    pub static POSTAL_CODE: Type = Type::text().min(1).max(20).sensitive();
    pub static PRIMARY_EMAIL_ADDRESS: Type = Type::text().min(5).max(64).sensitive();
    pub static PRIMARY_EMAIL_UPDATE_STATUS: Type = Type::text().one_of(&["PENDING", "ACCEPTED"]);
    pub static REGION: Type = Type::structure(&super::Region);
    pub static REGION_NAME: Type = Type::text().min(1).max(50);
    pub static REGION_OPT_LIST: Type = Type::list(&REGION, "member");
    pub static REGION_OPT_STATUS: Type = Type::text().one_of(&["ENABLED", "ENABLING", "DISABLING", "DISABLED", "ENABLED_BY_DEFAULT"]);
    pub static REGION_OPT_STATUS_LIST: Type = Type::list(&REGION_OPT_STATUS, "member");
    pub static STATE_OR_REGION: Type = Type::text().min(1).max(50).sensitive();
    pub static TITLE: Type = Type::text().min(1).max(50).sensitive();
    pub static WEBSITE_URL: Type = Type::text().min(1).max(256).sensitive();
}
