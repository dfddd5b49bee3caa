//! The shapes of `s3control`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "s3control",
    signing_name: "s3",
    endpoint_prefix: "s3-control",
    protocol: Protocol::RestXml,
    target_prefix: "",
    json_version: "",
    api_version: "2018-08-20",
    xml_namespace: "http://awss3control.amazonaws.com/doc/2018-08-20/",
    event_source: "s3.amazonaws.com",
    operations: &[
        &DELETE_PUBLIC_ACCESS_BLOCK,
        &GET_PUBLIC_ACCESS_BLOCK,
        &LIST_TAGS_FOR_RESOURCE,
        &PUT_PUBLIC_ACCESS_BLOCK,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
    ],
    unserved: super::unserved::S3CONTROL_OPERATIONS,
};

operation! { SERVICE DeletePublicAccessBlock DELETE_PUBLIC_ACCESS_BLOCK(DeletePublicAccessBlockRequest) -> crate::Empty, ("DELETE", "/v20180820/configuration/publicAccessBlock"), [] .status(204) }
operation! { SERVICE GetPublicAccessBlock GET_PUBLIC_ACCESS_BLOCK(GetPublicAccessBlockRequest) -> GetPublicAccessBlockOutput, ("GET", "/v20180820/configuration/publicAccessBlock"), [NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION] }
operation! { SERVICE ListTagsForResource LIST_TAGS_FOR_RESOURCE(ListTagsForResourceRequest) -> ListTagsForResourceResult, ("GET", "/v20180820/tags/{resourceArn+}"), [] }
operation! { SERVICE PutPublicAccessBlock PUT_PUBLIC_ACCESS_BLOCK(PutPublicAccessBlockRequest) -> crate::Empty, ("PUT", "/v20180820/configuration/publicAccessBlock"), [] }
operation! { SERVICE TagResource TAG_RESOURCE(TagResourceRequest) -> TagResourceResult, ("POST", "/v20180820/tags/{resourceArn+}"), [] .status(204) }
operation! { SERVICE UntagResource UNTAG_RESOURCE(UntagResourceRequest) -> UntagResourceResult, ("DELETE", "/v20180820/tags/{resourceArn+}"), [] .status(204) }

errors! {
    access_denied ACCESS_DENIED = "AccessDenied" "AccessDenied" 403,
    invalid_request INVALID_REQUEST = "InvalidRequest" "InvalidRequest" 400,
    malformed_xml MALFORMED_XML = "MalformedXML" "MalformedXML" 400,
    no_such_public_access_block_configuration NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION = "NoSuchPublicAccessBlockConfiguration" "NoSuchPublicAccessBlockConfiguration" 404,
}

shape! { DeletePublicAccessBlockRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).header("x-amz-account-id").required().host_label(),
} }
shape! { GetPublicAccessBlockOutput {
    public_access_block_configuration "PublicAccessBlockConfiguration": Option<PublicAccessBlockConfiguration> = member(&types::PUBLIC_ACCESS_BLOCK_CONFIGURATION).payload(),
} }
shape! { GetPublicAccessBlockRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).header("x-amz-account-id").required().host_label(),
} }
shape! { ListTagsForResourceRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).header("x-amz-account-id").required().host_label(),
    resource_arn "ResourceArn": String = member(&types::S3_RESOURCE_ARN).path("resourceArn").required(),
} }
shape! { ListTagsForResourceResult {
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_LIST),
} }
shape! { PublicAccessBlockConfiguration {
    block_public_acls "BlockPublicAcls": Option<bool> = member(&plain::BOOL),
    ignore_public_acls "IgnorePublicAcls": Option<bool> = member(&plain::BOOL),
    block_public_policy "BlockPublicPolicy": Option<bool> = member(&plain::BOOL),
    restrict_public_buckets "RestrictPublicBuckets": Option<bool> = member(&plain::BOOL),
} }
shape! { PutPublicAccessBlockRequest {
    public_access_block_configuration "PublicAccessBlockConfiguration": PublicAccessBlockConfiguration = member(&types::PUBLIC_ACCESS_BLOCK_CONFIGURATION).payload().required(),
    account_id "AccountId": String = member(&types::ACCOUNT_ID).header("x-amz-account-id").required().host_label(),
} }
shape! { Tag {
    key "Key": String = member(&types::TAG_KEY_STRING).required(),
    value "Value": String = member(&types::TAG_VALUE_STRING).required(),
} }
shape! { TagResourceRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).header("x-amz-account-id").required().host_label(),
    resource_arn "ResourceArn": String = member(&types::S3_RESOURCE_ARN).path("resourceArn").required(),
    tags "Tags": Vec<Tag> = member(&types::TAG_LIST).required(),
} }
shape! { TagResourceResult {
} }
shape! { UntagResourceRequest {
    account_id "AccountId": String = member(&types::ACCOUNT_ID).header("x-amz-account-id").required().host_label(),
    resource_arn "ResourceArn": String = member(&types::S3_RESOURCE_ARN).path("resourceArn").required(),
    tag_keys "TagKeys": Vec<String> = member(&types::TAG_KEY_LIST).query("tagKeys").required(),
} }
shape! { UntagResourceResult {
} }

mod types {
    use super::*;

    pub static ACCOUNT_ID: Type = Type::text().max(64).pattern("^\\d{12}$");
    pub static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Type = Type::structure(&super::PublicAccessBlockConfiguration);
    pub static S3_RESOURCE_ARN: Type = Type::text().max(1011).pattern("arn:[^:]+:s3(express)?:[^:].*");
    pub static TAG: Type = Type::structure(&super::Tag);
    pub static TAG_KEY_LIST: Type = Type::list(&TAG_KEY_STRING, "member").min(0).max(50);
    pub static TAG_KEY_STRING: Type = Type::text().min(1).max(128).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
    pub static TAG_LIST: Type = Type::list(&TAG, "Tag").min(0).max(50);
    pub static TAG_VALUE_STRING: Type = Type::text().min(0).max(256).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
}
