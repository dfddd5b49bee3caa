//! The shapes of `s3`: written by `cargo xtask shapes` from botocore 1.43.11, never by hand.

use crate::model::{Protocol, Service, Type, member, plain};
use crate::shape::{errors, operation, shape};

pub static SERVICE: Service = Service {
    name: "s3",
    signing_name: "s3",
    endpoint_prefix: "s3",
    protocol: Protocol::RestXml,
    target_prefix: "",
    json_version: "",
    api_version: "2006-03-01",
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    event_source: "s3.amazonaws.com",
    operations: &[
        &ABORT_MULTIPART_UPLOAD,
        &COMPLETE_MULTIPART_UPLOAD,
        &COPY_OBJECT,
        &CREATE_BUCKET,
        &CREATE_BUCKET_METADATA_CONFIGURATION,
        &CREATE_BUCKET_METADATA_TABLE_CONFIGURATION,
        &CREATE_MULTIPART_UPLOAD,
        &CREATE_SESSION,
        &DELETE_BUCKET,
        &DELETE_BUCKET_ANALYTICS_CONFIGURATION,
        &DELETE_BUCKET_CORS,
        &DELETE_BUCKET_ENCRYPTION,
        &DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &DELETE_BUCKET_INVENTORY_CONFIGURATION,
        &DELETE_BUCKET_LIFECYCLE,
        &DELETE_BUCKET_METADATA_CONFIGURATION,
        &DELETE_BUCKET_METADATA_TABLE_CONFIGURATION,
        &DELETE_BUCKET_METRICS_CONFIGURATION,
        &DELETE_BUCKET_OWNERSHIP_CONTROLS,
        &DELETE_BUCKET_POLICY,
        &DELETE_BUCKET_REPLICATION,
        &DELETE_BUCKET_TAGGING,
        &DELETE_BUCKET_WEBSITE,
        &DELETE_OBJECT,
        &DELETE_OBJECT_TAGGING,
        &DELETE_OBJECTS,
        &DELETE_PUBLIC_ACCESS_BLOCK,
        &GET_BUCKET_ABAC,
        &GET_BUCKET_ACCELERATE_CONFIGURATION,
        &GET_BUCKET_ACL,
        &GET_BUCKET_ANALYTICS_CONFIGURATION,
        &GET_BUCKET_CORS,
        &GET_BUCKET_ENCRYPTION,
        &GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &GET_BUCKET_INVENTORY_CONFIGURATION,
        &GET_BUCKET_LIFECYCLE,
        &GET_BUCKET_LIFECYCLE_CONFIGURATION,
        &GET_BUCKET_LOCATION,
        &GET_BUCKET_LOGGING,
        &GET_BUCKET_METADATA_CONFIGURATION,
        &GET_BUCKET_METADATA_TABLE_CONFIGURATION,
        &GET_BUCKET_METRICS_CONFIGURATION,
        &GET_BUCKET_NOTIFICATION,
        &GET_BUCKET_NOTIFICATION_CONFIGURATION,
        &GET_BUCKET_OWNERSHIP_CONTROLS,
        &GET_BUCKET_POLICY,
        &GET_BUCKET_POLICY_STATUS,
        &GET_BUCKET_REPLICATION,
        &GET_BUCKET_REQUEST_PAYMENT,
        &GET_BUCKET_TAGGING,
        &GET_BUCKET_VERSIONING,
        &GET_BUCKET_WEBSITE,
        &GET_OBJECT,
        &GET_OBJECT_ACL,
        &GET_OBJECT_ATTRIBUTES,
        &GET_OBJECT_LEGAL_HOLD,
        &GET_OBJECT_LOCK_CONFIGURATION,
        &GET_OBJECT_RETENTION,
        &GET_OBJECT_TAGGING,
        &GET_OBJECT_TORRENT,
        &GET_PUBLIC_ACCESS_BLOCK,
        &HEAD_BUCKET,
        &HEAD_OBJECT,
        &LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
        &LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
        &LIST_BUCKET_INVENTORY_CONFIGURATIONS,
        &LIST_BUCKET_METRICS_CONFIGURATIONS,
        &LIST_BUCKETS,
        &LIST_DIRECTORY_BUCKETS,
        &LIST_MULTIPART_UPLOADS,
        &LIST_OBJECT_VERSIONS,
        &LIST_OBJECTS,
        &LIST_OBJECTS_V2,
        &LIST_PARTS,
        &PUT_BUCKET_ABAC,
        &PUT_BUCKET_ACCELERATE_CONFIGURATION,
        &PUT_BUCKET_ACL,
        &PUT_BUCKET_ANALYTICS_CONFIGURATION,
        &PUT_BUCKET_CORS,
        &PUT_BUCKET_ENCRYPTION,
        &PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
        &PUT_BUCKET_INVENTORY_CONFIGURATION,
        &PUT_BUCKET_LIFECYCLE,
        &PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        &PUT_BUCKET_LOGGING,
        &PUT_BUCKET_METRICS_CONFIGURATION,
        &PUT_BUCKET_NOTIFICATION,
        &PUT_BUCKET_NOTIFICATION_CONFIGURATION,
        &PUT_BUCKET_OWNERSHIP_CONTROLS,
        &PUT_BUCKET_POLICY,
        &PUT_BUCKET_REPLICATION,
        &PUT_BUCKET_REQUEST_PAYMENT,
        &PUT_BUCKET_TAGGING,
        &PUT_BUCKET_VERSIONING,
        &PUT_BUCKET_WEBSITE,
        &PUT_OBJECT,
        &PUT_OBJECT_ACL,
        &PUT_OBJECT_LEGAL_HOLD,
        &PUT_OBJECT_LOCK_CONFIGURATION,
        &PUT_OBJECT_RETENTION,
        &PUT_OBJECT_TAGGING,
        &PUT_PUBLIC_ACCESS_BLOCK,
        &RENAME_OBJECT,
        &RESTORE_OBJECT,
        &SELECT_OBJECT_CONTENT,
        &UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
        &UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
        &UPDATE_OBJECT_ENCRYPTION,
        &UPLOAD_PART,
        &UPLOAD_PART_COPY,
        &WRITE_GET_OBJECT_RESPONSE,
    ],
    unserved: &[],
};

operation! { SERVICE AbortMultipartUpload ABORT_MULTIPART_UPLOAD(AbortMultipartUploadRequest) -> AbortMultipartUploadOutput, ("DELETE", "/{Bucket}/{Key+}"), [NO_SUCH_UPLOAD] .status(204) }
operation! { SERVICE CompleteMultipartUpload COMPLETE_MULTIPART_UPLOAD(CompleteMultipartUploadRequest) -> CompleteMultipartUploadOutput, ("POST", "/{Bucket}/{Key+}"), [] }
operation! { SERVICE CopyObject COPY_OBJECT(CopyObjectRequest) -> CopyObjectOutput, ("PUT", "/{Bucket}/{Key+}"), [OBJECT_NOT_IN_ACTIVE_TIER_ERROR] }
operation! { SERVICE CreateBucket CREATE_BUCKET(CreateBucketRequest) -> CreateBucketOutput, ("PUT", "/{Bucket}"), [BUCKET_ALREADY_EXISTS, BUCKET_ALREADY_OWNED_BY_YOU] }
operation! { SERVICE CreateBucketMetadataConfiguration CREATE_BUCKET_METADATA_CONFIGURATION(CreateBucketMetadataConfigurationRequest) -> crate::Empty, ("POST", "/{Bucket}?metadataConfiguration"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE CreateBucketMetadataTableConfiguration CREATE_BUCKET_METADATA_TABLE_CONFIGURATION(CreateBucketMetadataTableConfigurationRequest) -> crate::Empty, ("POST", "/{Bucket}?metadataTable"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE CreateMultipartUpload CREATE_MULTIPART_UPLOAD(CreateMultipartUploadRequest) -> CreateMultipartUploadOutput, ("POST", "/{Bucket}/{Key+}?uploads"), [] }
operation! { SERVICE CreateSession CREATE_SESSION(CreateSessionRequest) -> CreateSessionOutput, ("GET", "/{Bucket}?session"), [NO_SUCH_BUCKET] }
operation! { SERVICE DeleteBucket DELETE_BUCKET(DeleteBucketRequest) -> crate::Empty, ("DELETE", "/{Bucket}"), [] .status(204) }
operation! { SERVICE DeleteBucketAnalyticsConfiguration DELETE_BUCKET_ANALYTICS_CONFIGURATION(DeleteBucketAnalyticsConfigurationRequest) -> crate::Empty, ("DELETE", "/{Bucket}?analytics"), [] .status(204) }
operation! { SERVICE DeleteBucketCors DELETE_BUCKET_CORS(DeleteBucketCorsRequest) -> crate::Empty, ("DELETE", "/{Bucket}?cors"), [] .status(204) }
operation! { SERVICE DeleteBucketEncryption DELETE_BUCKET_ENCRYPTION(DeleteBucketEncryptionRequest) -> crate::Empty, ("DELETE", "/{Bucket}?encryption"), [] .status(204) }
operation! { SERVICE DeleteBucketIntelligentTieringConfiguration DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION(DeleteBucketIntelligentTieringConfigurationRequest) -> crate::Empty, ("DELETE", "/{Bucket}?intelligent-tiering"), [] .status(204) }
operation! { SERVICE DeleteBucketInventoryConfiguration DELETE_BUCKET_INVENTORY_CONFIGURATION(DeleteBucketInventoryConfigurationRequest) -> crate::Empty, ("DELETE", "/{Bucket}?inventory"), [] .status(204) }
operation! { SERVICE DeleteBucketLifecycle DELETE_BUCKET_LIFECYCLE(DeleteBucketLifecycleRequest) -> crate::Empty, ("DELETE", "/{Bucket}?lifecycle"), [] .status(204) }
operation! { SERVICE DeleteBucketMetadataConfiguration DELETE_BUCKET_METADATA_CONFIGURATION(DeleteBucketMetadataConfigurationRequest) -> crate::Empty, ("DELETE", "/{Bucket}?metadataConfiguration"), [] .status(204) }
operation! { SERVICE DeleteBucketMetadataTableConfiguration DELETE_BUCKET_METADATA_TABLE_CONFIGURATION(DeleteBucketMetadataTableConfigurationRequest) -> crate::Empty, ("DELETE", "/{Bucket}?metadataTable"), [] .status(204) }
operation! { SERVICE DeleteBucketMetricsConfiguration DELETE_BUCKET_METRICS_CONFIGURATION(DeleteBucketMetricsConfigurationRequest) -> crate::Empty, ("DELETE", "/{Bucket}?metrics"), [] .status(204) }
operation! { SERVICE DeleteBucketOwnershipControls DELETE_BUCKET_OWNERSHIP_CONTROLS(DeleteBucketOwnershipControlsRequest) -> crate::Empty, ("DELETE", "/{Bucket}?ownershipControls"), [] .status(204) }
operation! { SERVICE DeleteBucketPolicy DELETE_BUCKET_POLICY(DeleteBucketPolicyRequest) -> crate::Empty, ("DELETE", "/{Bucket}?policy"), [] .status(204) }
operation! { SERVICE DeleteBucketReplication DELETE_BUCKET_REPLICATION(DeleteBucketReplicationRequest) -> crate::Empty, ("DELETE", "/{Bucket}?replication"), [] .status(204) }
operation! { SERVICE DeleteBucketTagging DELETE_BUCKET_TAGGING(DeleteBucketTaggingRequest) -> crate::Empty, ("DELETE", "/{Bucket}?tagging"), [] .status(204) }
operation! { SERVICE DeleteBucketWebsite DELETE_BUCKET_WEBSITE(DeleteBucketWebsiteRequest) -> crate::Empty, ("DELETE", "/{Bucket}?website"), [] .status(204) }
operation! { SERVICE DeleteObject DELETE_OBJECT(DeleteObjectRequest) -> DeleteObjectOutput, ("DELETE", "/{Bucket}/{Key+}"), [] .status(204) }
operation! { SERVICE DeleteObjectTagging DELETE_OBJECT_TAGGING(DeleteObjectTaggingRequest) -> DeleteObjectTaggingOutput, ("DELETE", "/{Bucket}/{Key+}?tagging"), [] .status(204) }
operation! { SERVICE DeleteObjects DELETE_OBJECTS(DeleteObjectsRequest) -> DeleteObjectsOutput, ("POST", "/{Bucket}?delete"), [] .checksum("ChecksumAlgorithm") .checksum_required() }
operation! { SERVICE DeletePublicAccessBlock DELETE_PUBLIC_ACCESS_BLOCK(DeletePublicAccessBlockRequest) -> crate::Empty, ("DELETE", "/{Bucket}?publicAccessBlock"), [] .status(204) }
operation! { SERVICE GetBucketAbac GET_BUCKET_ABAC(GetBucketAbacRequest) -> GetBucketAbacOutput, ("GET", "/{Bucket}?abac"), [] }
operation! { SERVICE GetBucketAccelerateConfiguration GET_BUCKET_ACCELERATE_CONFIGURATION(GetBucketAccelerateConfigurationRequest) -> GetBucketAccelerateConfigurationOutput, ("GET", "/{Bucket}?accelerate"), [] }
operation! { SERVICE GetBucketAcl GET_BUCKET_ACL(GetBucketAclRequest) -> GetBucketAclOutput, ("GET", "/{Bucket}?acl"), [] }
operation! { SERVICE GetBucketAnalyticsConfiguration GET_BUCKET_ANALYTICS_CONFIGURATION(GetBucketAnalyticsConfigurationRequest) -> GetBucketAnalyticsConfigurationOutput, ("GET", "/{Bucket}?analytics"), [] }
operation! { SERVICE GetBucketCors GET_BUCKET_CORS(GetBucketCorsRequest) -> GetBucketCorsOutput, ("GET", "/{Bucket}?cors"), [] }
operation! { SERVICE GetBucketEncryption GET_BUCKET_ENCRYPTION(GetBucketEncryptionRequest) -> GetBucketEncryptionOutput, ("GET", "/{Bucket}?encryption"), [] }
operation! { SERVICE GetBucketIntelligentTieringConfiguration GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION(GetBucketIntelligentTieringConfigurationRequest) -> GetBucketIntelligentTieringConfigurationOutput, ("GET", "/{Bucket}?intelligent-tiering"), [] }
operation! { SERVICE GetBucketInventoryConfiguration GET_BUCKET_INVENTORY_CONFIGURATION(GetBucketInventoryConfigurationRequest) -> GetBucketInventoryConfigurationOutput, ("GET", "/{Bucket}?inventory"), [] }
operation! { SERVICE GetBucketLifecycle GET_BUCKET_LIFECYCLE(GetBucketLifecycleRequest) -> GetBucketLifecycleOutput, ("GET", "/{Bucket}?lifecycle"), [] .deprecated() }
operation! { SERVICE GetBucketLifecycleConfiguration GET_BUCKET_LIFECYCLE_CONFIGURATION(GetBucketLifecycleConfigurationRequest) -> GetBucketLifecycleConfigurationOutput, ("GET", "/{Bucket}?lifecycle"), [] }
operation! { SERVICE GetBucketLocation GET_BUCKET_LOCATION(GetBucketLocationRequest) -> GetBucketLocationOutput, ("GET", "/{Bucket}?location"), [] }
operation! { SERVICE GetBucketLogging GET_BUCKET_LOGGING(GetBucketLoggingRequest) -> GetBucketLoggingOutput, ("GET", "/{Bucket}?logging"), [] }
operation! { SERVICE GetBucketMetadataConfiguration GET_BUCKET_METADATA_CONFIGURATION(GetBucketMetadataConfigurationRequest) -> GetBucketMetadataConfigurationOutput, ("GET", "/{Bucket}?metadataConfiguration"), [] }
operation! { SERVICE GetBucketMetadataTableConfiguration GET_BUCKET_METADATA_TABLE_CONFIGURATION(GetBucketMetadataTableConfigurationRequest) -> GetBucketMetadataTableConfigurationOutput, ("GET", "/{Bucket}?metadataTable"), [] }
operation! { SERVICE GetBucketMetricsConfiguration GET_BUCKET_METRICS_CONFIGURATION(GetBucketMetricsConfigurationRequest) -> GetBucketMetricsConfigurationOutput, ("GET", "/{Bucket}?metrics"), [] }
operation! { SERVICE GetBucketNotification GET_BUCKET_NOTIFICATION(GetBucketNotificationConfigurationRequest) -> NotificationConfigurationDeprecated, ("GET", "/{Bucket}?notification"), [] .deprecated() }
operation! { SERVICE GetBucketNotificationConfiguration GET_BUCKET_NOTIFICATION_CONFIGURATION(GetBucketNotificationConfigurationRequest) -> NotificationConfiguration, ("GET", "/{Bucket}?notification"), [] }
operation! { SERVICE GetBucketOwnershipControls GET_BUCKET_OWNERSHIP_CONTROLS(GetBucketOwnershipControlsRequest) -> GetBucketOwnershipControlsOutput, ("GET", "/{Bucket}?ownershipControls"), [] }
operation! { SERVICE GetBucketPolicy GET_BUCKET_POLICY(GetBucketPolicyRequest) -> GetBucketPolicyOutput, ("GET", "/{Bucket}?policy"), [] }
operation! { SERVICE GetBucketPolicyStatus GET_BUCKET_POLICY_STATUS(GetBucketPolicyStatusRequest) -> GetBucketPolicyStatusOutput, ("GET", "/{Bucket}?policyStatus"), [] }
operation! { SERVICE GetBucketReplication GET_BUCKET_REPLICATION(GetBucketReplicationRequest) -> GetBucketReplicationOutput, ("GET", "/{Bucket}?replication"), [] }
operation! { SERVICE GetBucketRequestPayment GET_BUCKET_REQUEST_PAYMENT(GetBucketRequestPaymentRequest) -> GetBucketRequestPaymentOutput, ("GET", "/{Bucket}?requestPayment"), [] }
operation! { SERVICE GetBucketTagging GET_BUCKET_TAGGING(GetBucketTaggingRequest) -> GetBucketTaggingOutput, ("GET", "/{Bucket}?tagging"), [] }
operation! { SERVICE GetBucketVersioning GET_BUCKET_VERSIONING(GetBucketVersioningRequest) -> GetBucketVersioningOutput, ("GET", "/{Bucket}?versioning"), [] }
operation! { SERVICE GetBucketWebsite GET_BUCKET_WEBSITE(GetBucketWebsiteRequest) -> GetBucketWebsiteOutput, ("GET", "/{Bucket}?website"), [] }
operation! { SERVICE GetObject GET_OBJECT(GetObjectRequest) -> GetObjectOutput, ("GET", "/{Bucket}/{Key+}"), [NO_SUCH_KEY, INVALID_OBJECT_STATE] }
operation! { SERVICE GetObjectAcl GET_OBJECT_ACL(GetObjectAclRequest) -> GetObjectAclOutput, ("GET", "/{Bucket}/{Key+}?acl"), [NO_SUCH_KEY] }
operation! { SERVICE GetObjectAttributes GET_OBJECT_ATTRIBUTES(GetObjectAttributesRequest) -> GetObjectAttributesOutput, ("GET", "/{Bucket}/{Key+}?attributes"), [NO_SUCH_KEY] }
operation! { SERVICE GetObjectLegalHold GET_OBJECT_LEGAL_HOLD(GetObjectLegalHoldRequest) -> GetObjectLegalHoldOutput, ("GET", "/{Bucket}/{Key+}?legal-hold"), [] }
operation! { SERVICE GetObjectLockConfiguration GET_OBJECT_LOCK_CONFIGURATION(GetObjectLockConfigurationRequest) -> GetObjectLockConfigurationOutput, ("GET", "/{Bucket}?object-lock"), [] }
operation! { SERVICE GetObjectRetention GET_OBJECT_RETENTION(GetObjectRetentionRequest) -> GetObjectRetentionOutput, ("GET", "/{Bucket}/{Key+}?retention"), [] }
operation! { SERVICE GetObjectTagging GET_OBJECT_TAGGING(GetObjectTaggingRequest) -> GetObjectTaggingOutput, ("GET", "/{Bucket}/{Key+}?tagging"), [] }
operation! { SERVICE GetObjectTorrent GET_OBJECT_TORRENT(GetObjectTorrentRequest) -> GetObjectTorrentOutput, ("GET", "/{Bucket}/{Key+}?torrent"), [] }
operation! { SERVICE GetPublicAccessBlock GET_PUBLIC_ACCESS_BLOCK(GetPublicAccessBlockRequest) -> GetPublicAccessBlockOutput, ("GET", "/{Bucket}?publicAccessBlock"), [] }
operation! { SERVICE HeadBucket HEAD_BUCKET(HeadBucketRequest) -> HeadBucketOutput, ("HEAD", "/{Bucket}"), [NO_SUCH_BUCKET] }
operation! { SERVICE HeadObject HEAD_OBJECT(HeadObjectRequest) -> HeadObjectOutput, ("HEAD", "/{Bucket}/{Key+}"), [NO_SUCH_KEY] }
operation! { SERVICE ListBucketAnalyticsConfigurations LIST_BUCKET_ANALYTICS_CONFIGURATIONS(ListBucketAnalyticsConfigurationsRequest) -> ListBucketAnalyticsConfigurationsOutput, ("GET", "/{Bucket}?analytics"), [] }
operation! { SERVICE ListBucketIntelligentTieringConfigurations LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS(ListBucketIntelligentTieringConfigurationsRequest) -> ListBucketIntelligentTieringConfigurationsOutput, ("GET", "/{Bucket}?intelligent-tiering"), [] }
operation! { SERVICE ListBucketInventoryConfigurations LIST_BUCKET_INVENTORY_CONFIGURATIONS(ListBucketInventoryConfigurationsRequest) -> ListBucketInventoryConfigurationsOutput, ("GET", "/{Bucket}?inventory"), [] }
operation! { SERVICE ListBucketMetricsConfigurations LIST_BUCKET_METRICS_CONFIGURATIONS(ListBucketMetricsConfigurationsRequest) -> ListBucketMetricsConfigurationsOutput, ("GET", "/{Bucket}?metrics"), [] }
operation! { SERVICE ListBuckets LIST_BUCKETS(ListBucketsRequest) -> ListBucketsOutput, ("GET", "/"), [] }
operation! { SERVICE ListDirectoryBuckets LIST_DIRECTORY_BUCKETS(ListDirectoryBucketsRequest) -> ListDirectoryBucketsOutput, ("GET", "/"), [] }
operation! { SERVICE ListMultipartUploads LIST_MULTIPART_UPLOADS(ListMultipartUploadsRequest) -> ListMultipartUploadsOutput, ("GET", "/{Bucket}?uploads"), [] }
operation! { SERVICE ListObjectVersions LIST_OBJECT_VERSIONS(ListObjectVersionsRequest) -> ListObjectVersionsOutput, ("GET", "/{Bucket}?versions"), [] }
operation! { SERVICE ListObjects LIST_OBJECTS(ListObjectsRequest) -> ListObjectsOutput, ("GET", "/{Bucket}"), [NO_SUCH_BUCKET] }
operation! { SERVICE ListObjectsV2 LIST_OBJECTS_V2(ListObjectsV2Request) -> ListObjectsV2Output, ("GET", "/{Bucket}?list-type=2"), [NO_SUCH_BUCKET] }
operation! { SERVICE ListParts LIST_PARTS(ListPartsRequest) -> ListPartsOutput, ("GET", "/{Bucket}/{Key+}"), [] }
operation! { SERVICE PutBucketAbac PUT_BUCKET_ABAC(PutBucketAbacRequest) -> crate::Empty, ("PUT", "/{Bucket}?abac"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketAccelerateConfiguration PUT_BUCKET_ACCELERATE_CONFIGURATION(PutBucketAccelerateConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?accelerate"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketAcl PUT_BUCKET_ACL(PutBucketAclRequest) -> crate::Empty, ("PUT", "/{Bucket}?acl"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketAnalyticsConfiguration PUT_BUCKET_ANALYTICS_CONFIGURATION(PutBucketAnalyticsConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?analytics"), [] .status(204) }
operation! { SERVICE PutBucketCors PUT_BUCKET_CORS(PutBucketCorsRequest) -> crate::Empty, ("PUT", "/{Bucket}?cors"), [] .checksum("ChecksumAlgorithm") .checksum_required() }
operation! { SERVICE PutBucketEncryption PUT_BUCKET_ENCRYPTION(PutBucketEncryptionRequest) -> crate::Empty, ("PUT", "/{Bucket}?encryption"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketIntelligentTieringConfiguration PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION(PutBucketIntelligentTieringConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?intelligent-tiering"), [] .status(204) }
operation! { SERVICE PutBucketInventoryConfiguration PUT_BUCKET_INVENTORY_CONFIGURATION(PutBucketInventoryConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?inventory"), [] .status(204) }
operation! { SERVICE PutBucketLifecycle PUT_BUCKET_LIFECYCLE(PutBucketLifecycleRequest) -> crate::Empty, ("PUT", "/{Bucket}?lifecycle"), [] .checksum("ChecksumAlgorithm") .deprecated() }
operation! { SERVICE PutBucketLifecycleConfiguration PUT_BUCKET_LIFECYCLE_CONFIGURATION(PutBucketLifecycleConfigurationRequest) -> PutBucketLifecycleConfigurationOutput, ("PUT", "/{Bucket}?lifecycle"), [] .checksum("ChecksumAlgorithm") .checksum_required() }
operation! { SERVICE PutBucketLogging PUT_BUCKET_LOGGING(PutBucketLoggingRequest) -> crate::Empty, ("PUT", "/{Bucket}?logging"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketMetricsConfiguration PUT_BUCKET_METRICS_CONFIGURATION(PutBucketMetricsConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?metrics"), [] .status(204) }
operation! { SERVICE PutBucketNotification PUT_BUCKET_NOTIFICATION(PutBucketNotificationRequest) -> crate::Empty, ("PUT", "/{Bucket}?notification"), [] .checksum("ChecksumAlgorithm") .deprecated() }
operation! { SERVICE PutBucketNotificationConfiguration PUT_BUCKET_NOTIFICATION_CONFIGURATION(PutBucketNotificationConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?notification"), [] }
operation! { SERVICE PutBucketOwnershipControls PUT_BUCKET_OWNERSHIP_CONTROLS(PutBucketOwnershipControlsRequest) -> crate::Empty, ("PUT", "/{Bucket}?ownershipControls"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketPolicy PUT_BUCKET_POLICY(PutBucketPolicyRequest) -> crate::Empty, ("PUT", "/{Bucket}?policy"), [] .status(204) .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketReplication PUT_BUCKET_REPLICATION(PutBucketReplicationRequest) -> crate::Empty, ("PUT", "/{Bucket}?replication"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketRequestPayment PUT_BUCKET_REQUEST_PAYMENT(PutBucketRequestPaymentRequest) -> crate::Empty, ("PUT", "/{Bucket}?requestPayment"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketTagging PUT_BUCKET_TAGGING(PutBucketTaggingRequest) -> crate::Empty, ("PUT", "/{Bucket}?tagging"), [] .status(204) .checksum("ChecksumAlgorithm") .checksum_required() }
operation! { SERVICE PutBucketVersioning PUT_BUCKET_VERSIONING(PutBucketVersioningRequest) -> crate::Empty, ("PUT", "/{Bucket}?versioning"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutBucketWebsite PUT_BUCKET_WEBSITE(PutBucketWebsiteRequest) -> crate::Empty, ("PUT", "/{Bucket}?website"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutObject PUT_OBJECT(PutObjectRequest) -> PutObjectOutput, ("PUT", "/{Bucket}/{Key+}"), [INVALID_REQUEST, INVALID_WRITE_OFFSET, TOO_MANY_PARTS, ENCRYPTION_TYPE_MISMATCH] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutObjectAcl PUT_OBJECT_ACL(PutObjectAclRequest) -> PutObjectAclOutput, ("PUT", "/{Bucket}/{Key+}?acl"), [NO_SUCH_KEY] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutObjectLegalHold PUT_OBJECT_LEGAL_HOLD(PutObjectLegalHoldRequest) -> PutObjectLegalHoldOutput, ("PUT", "/{Bucket}/{Key+}?legal-hold"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutObjectLockConfiguration PUT_OBJECT_LOCK_CONFIGURATION(PutObjectLockConfigurationRequest) -> PutObjectLockConfigurationOutput, ("PUT", "/{Bucket}?object-lock"), [] .checksum("ChecksumAlgorithm") .checksum_required() }
operation! { SERVICE PutObjectRetention PUT_OBJECT_RETENTION(PutObjectRetentionRequest) -> PutObjectRetentionOutput, ("PUT", "/{Bucket}/{Key+}?retention"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE PutObjectTagging PUT_OBJECT_TAGGING(PutObjectTaggingRequest) -> PutObjectTaggingOutput, ("PUT", "/{Bucket}/{Key+}?tagging"), [] .checksum("ChecksumAlgorithm") .checksum_required() }
operation! { SERVICE PutPublicAccessBlock PUT_PUBLIC_ACCESS_BLOCK(PutPublicAccessBlockRequest) -> crate::Empty, ("PUT", "/{Bucket}?publicAccessBlock"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE RenameObject RENAME_OBJECT(RenameObjectRequest) -> RenameObjectOutput, ("PUT", "/{Bucket}/{Key+}?renameObject"), [IDEMPOTENCY_PARAMETER_MISMATCH] }
operation! { SERVICE RestoreObject RESTORE_OBJECT(RestoreObjectRequest) -> RestoreObjectOutput, ("POST", "/{Bucket}/{Key+}?restore"), [OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR] .checksum("ChecksumAlgorithm") }
operation! { SERVICE SelectObjectContent SELECT_OBJECT_CONTENT(SelectObjectContentRequest) -> SelectObjectContentOutput, ("POST", "/{Bucket}/{Key+}?select&select-type=2"), [] }
operation! { SERVICE UpdateBucketMetadataInventoryTableConfiguration UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION(UpdateBucketMetadataInventoryTableConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?metadataInventoryTable"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE UpdateBucketMetadataJournalTableConfiguration UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION(UpdateBucketMetadataJournalTableConfigurationRequest) -> crate::Empty, ("PUT", "/{Bucket}?metadataJournalTable"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE UpdateObjectEncryption UPDATE_OBJECT_ENCRYPTION(UpdateObjectEncryptionRequest) -> UpdateObjectEncryptionResponse, ("PUT", "/{Bucket}/{Key+}?encryption"), [NO_SUCH_KEY, INVALID_REQUEST, ACCESS_DENIED] .checksum("ChecksumAlgorithm") }
operation! { SERVICE UploadPart UPLOAD_PART(UploadPartRequest) -> UploadPartOutput, ("PUT", "/{Bucket}/{Key+}"), [] .checksum("ChecksumAlgorithm") }
operation! { SERVICE UploadPartCopy UPLOAD_PART_COPY(UploadPartCopyRequest) -> UploadPartCopyOutput, ("PUT", "/{Bucket}/{Key+}"), [] }
operation! { SERVICE WriteGetObjectResponse WRITE_GET_OBJECT_RESPONSE(WriteGetObjectResponseRequest) -> crate::Empty, ("POST", "/WriteGetObjectResponse"), [] }

errors! {
    access_denied ACCESS_DENIED = "AccessDenied" "AccessDenied" 403,
    access_forbidden ACCESS_FORBIDDEN = "AccessForbidden" "AccessForbidden" 403,
    account_problem ACCOUNT_PROBLEM = "AccountProblem" "AccountProblem" 403,
    authorization_header_malformed AUTHORIZATION_HEADER_MALFORMED = "AuthorizationHeaderMalformed" "AuthorizationHeaderMalformed" 400,
    authorization_query_parameters_error AUTHORIZATION_QUERY_PARAMETERS_ERROR = "AuthorizationQueryParametersError" "AuthorizationQueryParametersError" 400,
    bad_digest BAD_DIGEST = "BadDigest" "BadDigest" 400,
    bad_request BAD_REQUEST = "BadRequest" "BadRequest" 400,
    bucket_already_exists BUCKET_ALREADY_EXISTS = "BucketAlreadyExists" "BucketAlreadyExists" 409,
    bucket_already_owned_by_you BUCKET_ALREADY_OWNED_BY_YOU = "BucketAlreadyOwnedByYou" "BucketAlreadyOwnedByYou" 409,
    bucket_has_access_points_attached BUCKET_HAS_ACCESS_POINTS_ATTACHED = "BucketHasAccessPointsAttached" "BucketHasAccessPointsAttached" 400,
    bucket_not_empty BUCKET_NOT_EMPTY = "BucketNotEmpty" "BucketNotEmpty" 409,
    conditional_request_conflict CONDITIONAL_REQUEST_CONFLICT = "ConditionalRequestConflict" "ConditionalRequestConflict" 409,
    encryption_type_mismatch ENCRYPTION_TYPE_MISMATCH = "EncryptionTypeMismatch" "EncryptionTypeMismatch" 400,
    entity_too_large ENTITY_TOO_LARGE = "EntityTooLarge" "EntityTooLarge" 400,
    entity_too_small ENTITY_TOO_SMALL = "EntityTooSmall" "EntityTooSmall" 400,
    expired_token EXPIRED_TOKEN = "ExpiredToken" "ExpiredToken" 400,
    idempotency_parameter_mismatch IDEMPOTENCY_PARAMETER_MISMATCH = "IdempotencyParameterMismatch" "IdempotencyParameterMismatch" 400,
    illegal_location_constraint ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION = "IllegalLocationConstraintException" "IllegalLocationConstraintException" 400,
    illegal_versioning_configuration ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION = "IllegalVersioningConfigurationException" "IllegalVersioningConfigurationException" 400,
    incomplete_body INCOMPLETE_BODY = "IncompleteBody" "IncompleteBody" 400,
    internal_error INTERNAL_ERROR = "InternalError" "InternalError" 500,
    invalid_access_key_id INVALID_ACCESS_KEY_ID = "InvalidAccessKeyId" "InvalidAccessKeyId" 403,
    invalid_argument INVALID_ARGUMENT = "InvalidArgument" "InvalidArgument" 400,
    invalid_bucket_acl_with_object_ownership INVALID_BUCKET_ACL_WITH_OBJECT_OWNERSHIP = "InvalidBucketAclWithObjectOwnership" "InvalidBucketAclWithObjectOwnership" 400,
    invalid_bucket_name INVALID_BUCKET_NAME = "InvalidBucketName" "InvalidBucketName" 400,
    invalid_bucket_owner_aws_account_id INVALID_BUCKET_OWNER_AWS_ACCOUNT_ID = "InvalidBucketOwnerAWSAccountID" "InvalidBucketOwnerAWSAccountID" 400,
    invalid_bucket_state INVALID_BUCKET_STATE = "InvalidBucketState" "InvalidBucketState" 409,
    invalid_chunk_size_error INVALID_CHUNK_SIZE_ERROR = "InvalidChunkSizeError" "InvalidChunkSizeError" 400,
    invalid_digest INVALID_DIGEST = "InvalidDigest" "InvalidDigest" 400,
    invalid_encryption_algorithm_error INVALID_ENCRYPTION_ALGORITHM_ERROR = "InvalidEncryptionAlgorithmError" "InvalidEncryptionAlgorithmError" 400,
    invalid_location_constraint INVALID_LOCATION_CONSTRAINT = "InvalidLocationConstraint" "InvalidLocationConstraint" 400,
    invalid_object_state INVALID_OBJECT_STATE = "InvalidObjectState" "InvalidObjectState" 403,
    invalid_part INVALID_PART = "InvalidPart" "InvalidPart" 400,
    invalid_part_number INVALID_PART_NUMBER = "InvalidPartNumber" "InvalidPartNumber" 416,
    invalid_part_order INVALID_PART_ORDER = "InvalidPartOrder" "InvalidPartOrder" 400,
    invalid_policy_document INVALID_POLICY_DOCUMENT = "InvalidPolicyDocument" "InvalidPolicyDocument" 400,
    invalid_range INVALID_RANGE = "InvalidRange" "InvalidRange" 416,
    invalid_request INVALID_REQUEST = "InvalidRequest" "InvalidRequest" 400,
    invalid_security INVALID_SECURITY = "InvalidSecurity" "InvalidSecurity" 403,
    invalid_storage_class INVALID_STORAGE_CLASS = "InvalidStorageClass" "InvalidStorageClass" 400,
    invalid_tag INVALID_TAG = "InvalidTag" "InvalidTag" 400,
    invalid_target_bucket_for_logging INVALID_TARGET_BUCKET_FOR_LOGGING = "InvalidTargetBucketForLogging" "InvalidTargetBucketForLogging" 400,
    invalid_token INVALID_TOKEN = "InvalidToken" "InvalidToken" 400,
    invalid_uri INVALID_URI = "InvalidURI" "InvalidURI" 400,
    invalid_write_offset INVALID_WRITE_OFFSET = "InvalidWriteOffset" "InvalidWriteOffset" 400,
    key_too_long_error KEY_TOO_LONG_ERROR = "KeyTooLongError" "KeyTooLongError" 400,
    malformed_acl_error MALFORMED_ACL_ERROR = "MalformedACLError" "MalformedACLError" 400,
    malformed_policy MALFORMED_POLICY = "MalformedPolicy" "MalformedPolicy" 400,
    malformed_post_request MALFORMED_POST_REQUEST = "MalformedPOSTRequest" "MalformedPOSTRequest" 400,
    malformed_trailer_error MALFORMED_TRAILER_ERROR = "MalformedTrailerError" "MalformedTrailerError" 400,
    malformed_xml MALFORMED_XML = "MalformedXML" "MalformedXML" 400,
    max_message_length_exceeded MAX_MESSAGE_LENGTH_EXCEEDED = "MaxMessageLengthExceeded" "MaxMessageLengthExceeded" 400,
    max_post_pre_data_length_exceeded_error MAX_POST_PRE_DATA_LENGTH_EXCEEDED_ERROR = "MaxPostPreDataLengthExceededError" "MaxPostPreDataLengthExceededError" 400,
    metadata_too_large METADATA_TOO_LARGE = "MetadataTooLarge" "MetadataTooLarge" 400,
    method_not_allowed METHOD_NOT_ALLOWED = "MethodNotAllowed" "MethodNotAllowed" 405,
    missing_content_length MISSING_CONTENT_LENGTH = "MissingContentLength" "MissingContentLength" 411,
    missing_request_body_error MISSING_REQUEST_BODY_ERROR = "MissingRequestBodyError" "MissingRequestBodyError" 400,
    missing_security_header MISSING_SECURITY_HEADER = "MissingSecurityHeader" "MissingSecurityHeader" 400,
    no_such_bucket NO_SUCH_BUCKET = "NoSuchBucket" "NoSuchBucket" 404,
    no_such_bucket_policy NO_SUCH_BUCKET_POLICY = "NoSuchBucketPolicy" "NoSuchBucketPolicy" 404,
    no_such_configuration NO_SUCH_CONFIGURATION = "NoSuchConfiguration" "NoSuchConfiguration" 404,
    no_such_cors_configuration NO_SUCH_CORS_CONFIGURATION = "NoSuchCORSConfiguration" "NoSuchCORSConfiguration" 404,
    no_such_key NO_SUCH_KEY = "NoSuchKey" "NoSuchKey" 404,
    no_such_lifecycle_configuration NO_SUCH_LIFECYCLE_CONFIGURATION = "NoSuchLifecycleConfiguration" "NoSuchLifecycleConfiguration" 404,
    no_such_object_lock_configuration NO_SUCH_OBJECT_LOCK_CONFIGURATION = "NoSuchObjectLockConfiguration" "NoSuchObjectLockConfiguration" 404,
    no_such_public_access_block_configuration NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION = "NoSuchPublicAccessBlockConfiguration" "NoSuchPublicAccessBlockConfiguration" 404,
    no_such_tag_set NO_SUCH_TAG_SET = "NoSuchTagSet" "NoSuchTagSet" 404,
    no_such_upload NO_SUCH_UPLOAD = "NoSuchUpload" "NoSuchUpload" 404,
    no_such_version NO_SUCH_VERSION = "NoSuchVersion" "NoSuchVersion" 404,
    no_such_website_configuration NO_SUCH_WEBSITE_CONFIGURATION = "NoSuchWebsiteConfiguration" "NoSuchWebsiteConfiguration" 404,
    not_implemented NOT_IMPLEMENTED = "NotImplemented" "NotImplemented" 501,
    not_modified NOT_MODIFIED = "NotModified" "NotModified" 304,
    object_already_in_active_tier_error OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR = "ObjectAlreadyInActiveTierError" "ObjectAlreadyInActiveTierError" 403,
    object_lock_configuration_not_found_error OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR = "ObjectLockConfigurationNotFoundError" "ObjectLockConfigurationNotFoundError" 404,
    object_not_in_active_tier_error OBJECT_NOT_IN_ACTIVE_TIER_ERROR = "ObjectNotInActiveTierError" "ObjectNotInActiveTierError" 403,
    operation_aborted OPERATION_ABORTED = "OperationAborted" "OperationAborted" 409,
    ownership_controls_not_found_error OWNERSHIP_CONTROLS_NOT_FOUND_ERROR = "OwnershipControlsNotFoundError" "OwnershipControlsNotFoundError" 404,
    permanent_redirect PERMANENT_REDIRECT = "PermanentRedirect" "PermanentRedirect" 301,
    precondition_failed PRECONDITION_FAILED = "PreconditionFailed" "PreconditionFailed" 412,
    replication_configuration_not_found_error REPLICATION_CONFIGURATION_NOT_FOUND_ERROR = "ReplicationConfigurationNotFoundError" "ReplicationConfigurationNotFoundError" 404,
    request_header_section_too_large REQUEST_HEADER_SECTION_TOO_LARGE = "RequestHeaderSectionTooLarge" "RequestHeaderSectionTooLarge" 400,
    request_time_too_skewed REQUEST_TIME_TOO_SKEWED = "RequestTimeTooSkewed" "RequestTimeTooSkewed" 403,
    request_timeout REQUEST_TIMEOUT = "RequestTimeout" "RequestTimeout" 400,
    server_side_encryption_configuration_not_found_error SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR = "ServerSideEncryptionConfigurationNotFoundError" "ServerSideEncryptionConfigurationNotFoundError" 404,
    service_unavailable SERVICE_UNAVAILABLE = "ServiceUnavailable" "ServiceUnavailable" 503,
    signature_does_not_match SIGNATURE_DOES_NOT_MATCH = "SignatureDoesNotMatch" "SignatureDoesNotMatch" 403,
    slow_down SLOW_DOWN = "SlowDown" "SlowDown" 503,
    temporary_redirect TEMPORARY_REDIRECT = "TemporaryRedirect" "TemporaryRedirect" 307,
    too_many_buckets TOO_MANY_BUCKETS = "TooManyBuckets" "TooManyBuckets" 400,
    too_many_parts TOO_MANY_PARTS = "TooManyParts" "TooManyParts" 400,
    unresolvable_grant_by_email_address UNRESOLVABLE_GRANT_BY_EMAIL_ADDRESS = "UnresolvableGrantByEmailAddress" "UnresolvableGrantByEmailAddress" 400,
    x_amz_content_sha256_mismatch X_AMZ_CONTENT_SHA256_MISMATCH = "XAmzContentSHA256Mismatch" "XAmzContentSHA256Mismatch" 400,
}

shape! { AbacStatus {
    status "Status": Option<String> = member(&types::BUCKET_ABAC_STATUS),
} }
shape! { AbortIncompleteMultipartUpload {
    days_after_initiation "DaysAfterInitiation": Option<i32> = member(&plain::INTEGER),
} }
shape! { AbortMultipartUploadOutput {
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { AbortMultipartUploadRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    upload_id "UploadId": String = member(&plain::TEXT).query("uploadId").required(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    if_match_initiated_time "IfMatchInitiatedTime": Option<crate::Time> = member(&plain::TIME_HTTP).header("x-amz-if-match-initiated-time"),
} }
shape! { AccelerateConfiguration {
    status "Status": Option<String> = member(&types::BUCKET_ACCELERATE_STATUS),
} }
shape! { AccessControlPolicy {
    grants "Grants": Option<Vec<Grant>> = member(&types::GRANTS).at("AccessControlList"),
    owner "Owner": Option<Owner> = member(&types::OWNER),
} }
shape! { AccessControlTranslation {
    owner "Owner": String = member(&types::OWNER_OVERRIDE).required(),
} }
shape! { AnalyticsAndOperator {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_SET).at("Tag").flattened(),
} }
shape! { AnalyticsConfiguration {
    id "Id": String = member(&plain::TEXT).required(),
    filter "Filter": Option<AnalyticsFilter> = member(&types::ANALYTICS_FILTER),
    storage_class_analysis "StorageClassAnalysis": StorageClassAnalysis = member(&types::STORAGE_CLASS_ANALYSIS).required(),
} }
shape! { AnalyticsExportDestination {
    s3_bucket_destination "S3BucketDestination": AnalyticsS3BucketDestination = member(&types::ANALYTICS_S3_BUCKET_DESTINATION).required(),
} }
shape! { AnalyticsFilter {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tag "Tag": Option<Tag> = member(&types::TAG),
    and "And": Option<AnalyticsAndOperator> = member(&types::ANALYTICS_AND_OPERATOR),
} }
shape! { AnalyticsS3BucketDestination {
    format "Format": String = member(&types::ANALYTICS_S3_EXPORT_FILE_FORMAT).required(),
    bucket_account_id "BucketAccountId": Option<String> = member(&plain::TEXT),
    bucket "Bucket": String = member(&plain::TEXT).required(),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
} }
shape! { BlockedEncryptionTypes {
    encryption_type "EncryptionType": Option<Vec<String>> = member(&types::ENCRYPTION_TYPE_LIST),
} }
shape! { Bucket {
    name "Name": Option<String> = member(&plain::TEXT),
    creation_date "CreationDate": Option<crate::Time> = member(&plain::TIME),
    bucket_region "BucketRegion": Option<String> = member(&plain::TEXT),
    bucket_arn "BucketArn": Option<String> = member(&types::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
} }
shape! { BucketInfo {
    data_redundancy "DataRedundancy": Option<String> = member(&types::DATA_REDUNDANCY),
    r#type "Type": Option<String> = member(&types::BUCKET_TYPE),
} }
shape! { BucketLifecycleConfiguration {
    rules "Rules": Vec<LifecycleRule> = member(&types::LIFECYCLE_RULES).at("Rule").required(),
} }
shape! { BucketLoggingStatus {
    logging_enabled "LoggingEnabled": Option<LoggingEnabled> = member(&types::LOGGING_ENABLED),
} }
shape! { CORSConfiguration {
    cors_rules "CORSRules": Vec<CORSRule> = member(&types::CORS_RULES).at("CORSRule").required(),
} }
shape! { CORSRule {
    id "ID": Option<String> = member(&plain::TEXT),
    allowed_headers "AllowedHeaders": Option<Vec<String>> = member(&types::ALLOWED_HEADERS).at("AllowedHeader"),
    allowed_methods "AllowedMethods": Vec<String> = member(&types::ALLOWED_METHODS).at("AllowedMethod").required(),
    allowed_origins "AllowedOrigins": Vec<String> = member(&types::ALLOWED_ORIGINS).at("AllowedOrigin").required(),
    expose_headers "ExposeHeaders": Option<Vec<String>> = member(&types::EXPOSE_HEADERS).at("ExposeHeader"),
    max_age_seconds "MaxAgeSeconds": Option<i32> = member(&plain::INTEGER),
} }
shape! { CSVInput {
    file_header_info "FileHeaderInfo": Option<String> = member(&types::FILE_HEADER_INFO),
    comments "Comments": Option<String> = member(&plain::TEXT),
    quote_escape_character "QuoteEscapeCharacter": Option<String> = member(&plain::TEXT),
    record_delimiter "RecordDelimiter": Option<String> = member(&plain::TEXT),
    field_delimiter "FieldDelimiter": Option<String> = member(&plain::TEXT),
    quote_character "QuoteCharacter": Option<String> = member(&plain::TEXT),
    allow_quoted_record_delimiter "AllowQuotedRecordDelimiter": Option<bool> = member(&plain::BOOL),
} }
shape! { CSVOutput {
    quote_fields "QuoteFields": Option<String> = member(&types::QUOTE_FIELDS),
    quote_escape_character "QuoteEscapeCharacter": Option<String> = member(&plain::TEXT),
    record_delimiter "RecordDelimiter": Option<String> = member(&plain::TEXT),
    field_delimiter "FieldDelimiter": Option<String> = member(&plain::TEXT),
    quote_character "QuoteCharacter": Option<String> = member(&plain::TEXT),
} }
shape! { Checksum {
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE),
} }
shape! { CloudFunctionConfiguration {
    id "Id": Option<String> = member(&plain::TEXT),
    event "Event": Option<String> = member(&types::EVENT),
    events "Events": Option<Vec<String>> = member(&types::EVENT_LIST).at("Event"),
    cloud_function "CloudFunction": Option<String> = member(&plain::TEXT),
    invocation_role "InvocationRole": Option<String> = member(&plain::TEXT),
} }
shape! { CommonPrefix {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
} }
shape! { CompleteMultipartUploadOutput {
    location "Location": Option<String> = member(&plain::TEXT),
    bucket "Bucket": Option<String> = member(&plain::TEXT),
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    expiration "Expiration": Option<String> = member(&plain::TEXT).header("x-amz-expiration"),
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("CompleteMultipartUploadResult") }
shape! { CompleteMultipartUploadRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    multipart_upload "MultipartUpload": Option<CompletedMultipartUpload> = member(&types::COMPLETED_MULTIPART_UPLOAD).at("CompleteMultipartUpload").payload(),
    upload_id "UploadId": String = member(&plain::TEXT).query("uploadId").required(),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash128"),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE).header("x-amz-checksum-type"),
    mpu_object_size "MpuObjectSize": Option<i64> = member(&plain::LONG).header("x-amz-mp-object-size"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    if_match "IfMatch": Option<String> = member(&plain::TEXT).header("if-match"),
    if_none_match "IfNoneMatch": Option<String> = member(&plain::TEXT).header("if-none-match"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
} }
shape! { CompletedMultipartUpload {
    parts "Parts": Option<Vec<CompletedPart>> = member(&types::COMPLETED_PART_LIST).at("Part"),
} }
shape! { CompletedPart {
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT),
    part_number "PartNumber": Option<i32> = member(&plain::INTEGER),
} }
shape! { Condition {
    http_error_code_returned_equals "HttpErrorCodeReturnedEquals": Option<String> = member(&plain::TEXT),
    key_prefix_equals "KeyPrefixEquals": Option<String> = member(&plain::TEXT),
} }
shape! { ContinuationEvent {
} }
shape! { CopyObjectOutput {
    copy_object_result "CopyObjectResult": Option<CopyObjectResult> = member(&types::COPY_OBJECT_RESULT).payload(),
    expiration "Expiration": Option<String> = member(&plain::TEXT).header("x-amz-expiration"),
    copy_source_version_id "CopySourceVersionId": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-version-id"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { CopyObjectRequest {
    acl "ACL": Option<String> = member(&types::OBJECT_CANNED_ACL).header("x-amz-acl"),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    cache_control "CacheControl": Option<String> = member(&plain::TEXT).header("cache-control"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-checksum-algorithm"),
    content_disposition "ContentDisposition": Option<String> = member(&plain::TEXT).header("content-disposition"),
    content_encoding "ContentEncoding": Option<String> = member(&plain::TEXT).header("content-encoding"),
    content_language "ContentLanguage": Option<String> = member(&plain::TEXT).header("content-language"),
    content_type "ContentType": Option<String> = member(&plain::TEXT).header("content-type"),
    copy_source "CopySource": String = member(&types::COPY_SOURCE).header("x-amz-copy-source").required(),
    copy_source_if_match "CopySourceIfMatch": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-if-match"),
    copy_source_if_modified_since "CopySourceIfModifiedSince": Option<crate::Time> = member(&plain::TIME).header("x-amz-copy-source-if-modified-since"),
    copy_source_if_none_match "CopySourceIfNoneMatch": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-if-none-match"),
    copy_source_if_unmodified_since "CopySourceIfUnmodifiedSince": Option<crate::Time> = member(&plain::TIME).header("x-amz-copy-source-if-unmodified-since"),
    expires "Expires": Option<String> = member(&plain::TEXT).header("expires"),
    grant_full_control "GrantFullControl": Option<String> = member(&plain::TEXT).header("x-amz-grant-full-control"),
    grant_read "GrantRead": Option<String> = member(&plain::TEXT).header("x-amz-grant-read"),
    grant_read_acp "GrantReadACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-read-acp"),
    grant_write_acp "GrantWriteACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-write-acp"),
    if_match "IfMatch": Option<String> = member(&plain::TEXT).header("if-match"),
    if_none_match "IfNoneMatch": Option<String> = member(&plain::TEXT).header("if-none-match"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    metadata "Metadata": Option<Vec<(String, String)>> = member(&types::METADATA).headers("x-amz-meta-"),
    metadata_directive "MetadataDirective": Option<String> = member(&types::METADATA_DIRECTIVE).header("x-amz-metadata-directive"),
    tagging_directive "TaggingDirective": Option<String> = member(&types::TAGGING_DIRECTIVE).header("x-amz-tagging-directive"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS).header("x-amz-storage-class"),
    website_redirect_location "WebsiteRedirectLocation": Option<String> = member(&plain::TEXT).header("x-amz-website-redirect-location"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    copy_source_sse_customer_algorithm "CopySourceSSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-server-side-encryption-customer-algorithm"),
    copy_source_sse_customer_key "CopySourceSSECustomerKey": Option<String> = member(&types::COPY_SOURCE_SSE_CUSTOMER_KEY).header("x-amz-copy-source-server-side-encryption-customer-key"),
    copy_source_sse_customer_key_md5 "CopySourceSSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-server-side-encryption-customer-key-md5"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    tagging "Tagging": Option<String> = member(&plain::TEXT).header("x-amz-tagging"),
    object_lock_mode "ObjectLockMode": Option<String> = member(&types::OBJECT_LOCK_MODE).header("x-amz-object-lock-mode"),
    object_lock_retain_until_date "ObjectLockRetainUntilDate": Option<crate::Time> = member(&plain::TIME_ISO8601).header("x-amz-object-lock-retain-until-date"),
    object_lock_legal_hold_status "ObjectLockLegalHoldStatus": Option<String> = member(&types::OBJECT_LOCK_LEGAL_HOLD_STATUS).header("x-amz-object-lock-legal-hold"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    expected_source_bucket_owner "ExpectedSourceBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-source-expected-bucket-owner"),
} }
shape! { CopyObjectResult {
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT),
} }
shape! { CopyPartResult {
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT),
} }
shape! { CreateBucketConfiguration {
    location_constraint "LocationConstraint": Option<String> = member(&types::BUCKET_LOCATION_CONSTRAINT),
    location "Location": Option<LocationInfo> = member(&types::LOCATION_INFO),
    bucket "Bucket": Option<BucketInfo> = member(&types::BUCKET_INFO),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_SET),
} }
shape! { CreateBucketMetadataConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    metadata_configuration "MetadataConfiguration": MetadataConfiguration = member(&types::METADATA_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { CreateBucketMetadataTableConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    metadata_table_configuration "MetadataTableConfiguration": MetadataTableConfiguration = member(&types::METADATA_TABLE_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { CreateBucketOutput {
    location "Location": Option<String> = member(&plain::TEXT).header("location"),
    bucket_arn "BucketArn": Option<String> = member(&types::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING).header("x-amz-bucket-arn"),
} }
shape! { CreateBucketRequest {
    acl "ACL": Option<String> = member(&types::BUCKET_CANNED_ACL).header("x-amz-acl"),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    create_bucket_configuration "CreateBucketConfiguration": Option<CreateBucketConfiguration> = member(&types::CREATE_BUCKET_CONFIGURATION).payload(),
    grant_full_control "GrantFullControl": Option<String> = member(&plain::TEXT).header("x-amz-grant-full-control"),
    grant_read "GrantRead": Option<String> = member(&plain::TEXT).header("x-amz-grant-read"),
    grant_read_acp "GrantReadACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-read-acp"),
    grant_write "GrantWrite": Option<String> = member(&plain::TEXT).header("x-amz-grant-write"),
    grant_write_acp "GrantWriteACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-write-acp"),
    object_lock_enabled_for_bucket "ObjectLockEnabledForBucket": Option<bool> = member(&plain::BOOL).header("x-amz-bucket-object-lock-enabled"),
    object_ownership "ObjectOwnership": Option<String> = member(&types::OBJECT_OWNERSHIP).header("x-amz-object-ownership"),
    bucket_namespace "BucketNamespace": Option<String> = member(&types::BUCKET_NAMESPACE).header("x-amz-bucket-namespace"),
} }
shape! { CreateMultipartUploadOutput {
    abort_date "AbortDate": Option<crate::Time> = member(&plain::TIME).header("x-amz-abort-date"),
    abort_rule_id "AbortRuleId": Option<String> = member(&plain::TEXT).header("x-amz-abort-rule-id"),
    bucket "Bucket": Option<String> = member(&plain::TEXT),
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    upload_id "UploadId": Option<String> = member(&plain::TEXT),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-checksum-algorithm"),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE).header("x-amz-checksum-type"),
} .root("InitiateMultipartUploadResult") }
shape! { CreateMultipartUploadRequest {
    acl "ACL": Option<String> = member(&types::OBJECT_CANNED_ACL).header("x-amz-acl"),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    cache_control "CacheControl": Option<String> = member(&plain::TEXT).header("cache-control"),
    content_disposition "ContentDisposition": Option<String> = member(&plain::TEXT).header("content-disposition"),
    content_encoding "ContentEncoding": Option<String> = member(&plain::TEXT).header("content-encoding"),
    content_language "ContentLanguage": Option<String> = member(&plain::TEXT).header("content-language"),
    content_type "ContentType": Option<String> = member(&plain::TEXT).header("content-type"),
    expires "Expires": Option<String> = member(&plain::TEXT).header("expires"),
    grant_full_control "GrantFullControl": Option<String> = member(&plain::TEXT).header("x-amz-grant-full-control"),
    grant_read "GrantRead": Option<String> = member(&plain::TEXT).header("x-amz-grant-read"),
    grant_read_acp "GrantReadACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-read-acp"),
    grant_write_acp "GrantWriteACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-write-acp"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    metadata "Metadata": Option<Vec<(String, String)>> = member(&types::METADATA).headers("x-amz-meta-"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS).header("x-amz-storage-class"),
    website_redirect_location "WebsiteRedirectLocation": Option<String> = member(&plain::TEXT).header("x-amz-website-redirect-location"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    tagging "Tagging": Option<String> = member(&plain::TEXT).header("x-amz-tagging"),
    object_lock_mode "ObjectLockMode": Option<String> = member(&types::OBJECT_LOCK_MODE).header("x-amz-object-lock-mode"),
    object_lock_retain_until_date "ObjectLockRetainUntilDate": Option<crate::Time> = member(&plain::TIME_ISO8601).header("x-amz-object-lock-retain-until-date"),
    object_lock_legal_hold_status "ObjectLockLegalHoldStatus": Option<String> = member(&types::OBJECT_LOCK_LEGAL_HOLD_STATUS).header("x-amz-object-lock-legal-hold"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-checksum-algorithm"),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE).header("x-amz-checksum-type"),
} }
shape! { CreateSessionOutput {
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    credentials "Credentials": SessionCredentials = member(&types::SESSION_CREDENTIALS).required(),
} .root("CreateSessionResult") }
shape! { CreateSessionRequest {
    session_mode "SessionMode": Option<String> = member(&types::SESSION_MODE).header("x-amz-create-session-mode"),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
} }
shape! { DefaultRetention {
    mode "Mode": Option<String> = member(&types::OBJECT_LOCK_RETENTION_MODE),
    days "Days": Option<i32> = member(&plain::INTEGER),
    years "Years": Option<i32> = member(&plain::INTEGER),
} }
shape! { Delete {
    objects "Objects": Vec<ObjectIdentifier> = member(&types::OBJECT_IDENTIFIER_LIST).at("Object").required(),
    quiet "Quiet": Option<bool> = member(&plain::BOOL),
} }
shape! { DeleteBucketAnalyticsConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketCorsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketEncryptionRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketIntelligentTieringConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketInventoryConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketLifecycleRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketMetadataConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketMetadataTableConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketMetricsConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketOwnershipControlsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketPolicyRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketReplicationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketTaggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteBucketWebsiteRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteMarkerEntry {
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    version_id "VersionId": Option<String> = member(&plain::TEXT),
    is_latest "IsLatest": Option<bool> = member(&plain::BOOL),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME),
    owner "Owner": Option<Owner> = member(&types::OWNER),
} }
shape! { DeleteMarkerReplication {
    status "Status": Option<String> = member(&types::DELETE_MARKER_REPLICATION_STATUS),
} }
shape! { DeleteObjectOutput {
    delete_marker "DeleteMarker": Option<bool> = member(&plain::BOOL).header("x-amz-delete-marker"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { DeleteObjectRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    mfa "MFA": Option<String> = member(&plain::TEXT).header("x-amz-mfa"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    bypass_governance_retention "BypassGovernanceRetention": Option<bool> = member(&plain::BOOL).header("x-amz-bypass-governance-retention"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    if_match "IfMatch": Option<String> = member(&plain::TEXT).header("if-match"),
    if_match_last_modified_time "IfMatchLastModifiedTime": Option<crate::Time> = member(&plain::TIME_HTTP).header("x-amz-if-match-last-modified-time"),
    if_match_size "IfMatchSize": Option<i64> = member(&plain::LONG).header("x-amz-if-match-size"),
} }
shape! { DeleteObjectTaggingOutput {
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
} }
shape! { DeleteObjectTaggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeleteObjectsOutput {
    deleted "Deleted": Option<Vec<DeletedObject>> = member(&types::DELETED_OBJECTS),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
    errors "Errors": Option<Vec<Error>> = member(&types::ERRORS).at("Error"),
} .root("DeleteResult") }
shape! { DeleteObjectsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    delete "Delete": Delete = member(&types::DELETE).payload().required(),
    mfa "MFA": Option<String> = member(&plain::TEXT).header("x-amz-mfa"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    bypass_governance_retention "BypassGovernanceRetention": Option<bool> = member(&plain::BOOL).header("x-amz-bypass-governance-retention"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
} }
shape! { DeletePublicAccessBlockRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { DeletedObject {
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    version_id "VersionId": Option<String> = member(&plain::TEXT),
    delete_marker "DeleteMarker": Option<bool> = member(&plain::BOOL),
    delete_marker_version_id "DeleteMarkerVersionId": Option<String> = member(&plain::TEXT),
} }
shape! { Destination {
    bucket "Bucket": String = member(&plain::TEXT).required(),
    account "Account": Option<String> = member(&plain::TEXT),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS),
    access_control_translation "AccessControlTranslation": Option<AccessControlTranslation> = member(&types::ACCESS_CONTROL_TRANSLATION),
    encryption_configuration "EncryptionConfiguration": Option<EncryptionConfiguration> = member(&types::ENCRYPTION_CONFIGURATION),
    replication_time "ReplicationTime": Option<ReplicationTime> = member(&types::REPLICATION_TIME),
    metrics "Metrics": Option<Metrics> = member(&types::METRICS),
} }
shape! { DestinationResult {
    table_bucket_type "TableBucketType": Option<String> = member(&types::S3_TABLES_BUCKET_TYPE),
    table_bucket_arn "TableBucketArn": Option<String> = member(&plain::TEXT),
    table_namespace "TableNamespace": Option<String> = member(&plain::TEXT),
} }
shape! { Encryption {
    encryption_type "EncryptionType": String = member(&types::SERVER_SIDE_ENCRYPTION).required(),
    kms_key_id "KMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID),
    kms_context "KMSContext": Option<String> = member(&plain::TEXT),
} }
shape! { EncryptionConfiguration {
    replica_kms_key_id "ReplicaKmsKeyID": Option<String> = member(&plain::TEXT),
} }
shape! { EndEvent {
} }
shape! { Error {
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    version_id "VersionId": Option<String> = member(&plain::TEXT),
    code "Code": Option<String> = member(&plain::TEXT),
    message "Message": Option<String> = member(&plain::TEXT),
} }
shape! { ErrorDetails {
    error_code "ErrorCode": Option<String> = member(&plain::TEXT),
    error_message "ErrorMessage": Option<String> = member(&plain::TEXT),
} }
shape! { ErrorDocument {
    key "Key": String = member(&types::OBJECT_KEY).required(),
} }
shape! { EventBridgeConfiguration {
} }
shape! { ExistingObjectReplication {
    status "Status": String = member(&types::EXISTING_OBJECT_REPLICATION_STATUS).required(),
} }
shape! { FilterRule {
    name "Name": Option<String> = member(&types::FILTER_RULE_NAME),
    value "Value": Option<String> = member(&plain::TEXT),
} }
shape! { GetBucketAbacOutput {
    abac_status "AbacStatus": Option<AbacStatus> = member(&types::ABAC_STATUS).payload(),
} }
shape! { GetBucketAbacRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketAccelerateConfigurationOutput {
    status "Status": Option<String> = member(&types::BUCKET_ACCELERATE_STATUS),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("AccelerateConfiguration") }
shape! { GetBucketAccelerateConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
} }
shape! { GetBucketAclOutput {
    owner "Owner": Option<Owner> = member(&types::OWNER),
    grants "Grants": Option<Vec<Grant>> = member(&types::GRANTS).at("AccessControlList"),
} .root("AccessControlPolicy") }
shape! { GetBucketAclRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketAnalyticsConfigurationOutput {
    analytics_configuration "AnalyticsConfiguration": Option<AnalyticsConfiguration> = member(&types::ANALYTICS_CONFIGURATION).payload(),
} }
shape! { GetBucketAnalyticsConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketCorsOutput {
    cors_rules "CORSRules": Option<Vec<CORSRule>> = member(&types::CORS_RULES).at("CORSRule"),
} .root("CORSConfiguration") }
shape! { GetBucketCorsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketEncryptionOutput {
    server_side_encryption_configuration "ServerSideEncryptionConfiguration": Option<ServerSideEncryptionConfiguration> = member(&types::SERVER_SIDE_ENCRYPTION_CONFIGURATION).payload(),
} }
shape! { GetBucketEncryptionRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketIntelligentTieringConfigurationOutput {
    intelligent_tiering_configuration "IntelligentTieringConfiguration": Option<IntelligentTieringConfiguration> = member(&types::INTELLIGENT_TIERING_CONFIGURATION).payload(),
} }
shape! { GetBucketIntelligentTieringConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketInventoryConfigurationOutput {
    inventory_configuration "InventoryConfiguration": Option<InventoryConfiguration> = member(&types::INVENTORY_CONFIGURATION).payload(),
} }
shape! { GetBucketInventoryConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketLifecycleConfigurationOutput {
    rules "Rules": Option<Vec<LifecycleRule>> = member(&types::LIFECYCLE_RULES).at("Rule"),
    transition_default_minimum_object_size "TransitionDefaultMinimumObjectSize": Option<String> = member(&types::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE).header("x-amz-transition-default-minimum-object-size"),
} .root("LifecycleConfiguration") }
shape! { GetBucketLifecycleConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketLifecycleOutput {
    rules "Rules": Option<Vec<Rule>> = member(&types::RULES).at("Rule"),
} .root("LifecycleConfiguration") }
shape! { GetBucketLifecycleRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketLocationOutput {
    location_constraint "LocationConstraint": Option<String> = member(&types::BUCKET_LOCATION_CONSTRAINT),
} .root("LocationConstraint") }
shape! { GetBucketLocationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketLoggingOutput {
    logging_enabled "LoggingEnabled": Option<LoggingEnabled> = member(&types::LOGGING_ENABLED),
} .root("BucketLoggingStatus") }
shape! { GetBucketLoggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketMetadataConfigurationOutput {
    get_bucket_metadata_configuration_result "GetBucketMetadataConfigurationResult": Option<GetBucketMetadataConfigurationResult> = member(&types::GET_BUCKET_METADATA_CONFIGURATION_RESULT).payload(),
} }
shape! { GetBucketMetadataConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketMetadataConfigurationResult {
    metadata_configuration_result "MetadataConfigurationResult": MetadataConfigurationResult = member(&types::METADATA_CONFIGURATION_RESULT).required(),
} }
shape! { GetBucketMetadataTableConfigurationOutput {
    get_bucket_metadata_table_configuration_result "GetBucketMetadataTableConfigurationResult": Option<GetBucketMetadataTableConfigurationResult> = member(&types::GET_BUCKET_METADATA_TABLE_CONFIGURATION_RESULT).payload(),
} }
shape! { GetBucketMetadataTableConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketMetadataTableConfigurationResult {
    metadata_table_configuration_result "MetadataTableConfigurationResult": MetadataTableConfigurationResult = member(&types::METADATA_TABLE_CONFIGURATION_RESULT).required(),
    status "Status": String = member(&plain::TEXT).required(),
    error "Error": Option<ErrorDetails> = member(&types::ERROR_DETAILS),
} }
shape! { GetBucketMetricsConfigurationOutput {
    metrics_configuration "MetricsConfiguration": Option<MetricsConfiguration> = member(&types::METRICS_CONFIGURATION).payload(),
} }
shape! { GetBucketMetricsConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketNotificationConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketOwnershipControlsOutput {
    ownership_controls "OwnershipControls": Option<OwnershipControls> = member(&types::OWNERSHIP_CONTROLS).payload(),
} }
shape! { GetBucketOwnershipControlsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketPolicyOutput {
    policy "Policy": Option<String> = member(&plain::TEXT).payload(),
} }
shape! { GetBucketPolicyRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketPolicyStatusOutput {
    policy_status "PolicyStatus": Option<PolicyStatus> = member(&types::POLICY_STATUS).payload(),
} }
shape! { GetBucketPolicyStatusRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketReplicationOutput {
    replication_configuration "ReplicationConfiguration": Option<ReplicationConfiguration> = member(&types::REPLICATION_CONFIGURATION).payload(),
} }
shape! { GetBucketReplicationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketRequestPaymentOutput {
    payer "Payer": Option<String> = member(&types::PAYER),
} .root("RequestPaymentConfiguration") }
shape! { GetBucketRequestPaymentRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketTaggingOutput {
    tag_set "TagSet": Vec<Tag> = member(&types::TAG_SET).required(),
} .root("Tagging") }
shape! { GetBucketTaggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketVersioningOutput {
    status "Status": Option<String> = member(&types::BUCKET_VERSIONING_STATUS),
    mfa_delete "MFADelete": Option<String> = member(&types::MFA_DELETE_STATUS).at("MfaDelete"),
} .root("VersioningConfiguration") }
shape! { GetBucketVersioningRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetBucketWebsiteOutput {
    redirect_all_requests_to "RedirectAllRequestsTo": Option<RedirectAllRequestsTo> = member(&types::REDIRECT_ALL_REQUESTS_TO),
    index_document "IndexDocument": Option<IndexDocument> = member(&types::INDEX_DOCUMENT),
    error_document "ErrorDocument": Option<ErrorDocument> = member(&types::ERROR_DOCUMENT),
    routing_rules "RoutingRules": Option<Vec<RoutingRule>> = member(&types::ROUTING_RULES),
} .root("WebsiteConfiguration") }
shape! { GetBucketWebsiteRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetObjectAclOutput {
    owner "Owner": Option<Owner> = member(&types::OWNER),
    grants "Grants": Option<Vec<Grant>> = member(&types::GRANTS).at("AccessControlList"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("AccessControlPolicy") }
shape! { GetObjectAclRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetObjectAttributesOutput {
    delete_marker "DeleteMarker": Option<bool> = member(&plain::BOOL).header("x-amz-delete-marker"),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME).header("last-modified"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    checksum "Checksum": Option<Checksum> = member(&types::CHECKSUM),
    object_parts "ObjectParts": Option<GetObjectAttributesParts> = member(&types::GET_OBJECT_ATTRIBUTES_PARTS),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS),
    object_size "ObjectSize": Option<i64> = member(&plain::LONG),
} .root("GetObjectAttributesResponse") }
shape! { GetObjectAttributesParts {
    total_parts_count "TotalPartsCount": Option<i32> = member(&plain::INTEGER).at("PartsCount"),
    part_number_marker "PartNumberMarker": Option<i32> = member(&plain::INTEGER),
    next_part_number_marker "NextPartNumberMarker": Option<i32> = member(&plain::INTEGER),
    max_parts "MaxParts": Option<i32> = member(&plain::INTEGER),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    parts "Parts": Option<Vec<ObjectPart>> = member(&types::PARTS_LIST).at("Part"),
} }
shape! { GetObjectAttributesRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    max_parts "MaxParts": Option<i32> = member(&plain::INTEGER).header("x-amz-max-parts"),
    part_number_marker "PartNumberMarker": Option<i32> = member(&plain::INTEGER).header("x-amz-part-number-marker"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    object_attributes "ObjectAttributes": Vec<String> = member(&types::OBJECT_ATTRIBUTES_LIST).header("x-amz-object-attributes").required(),
} }
shape! { GetObjectLegalHoldOutput {
    legal_hold "LegalHold": Option<ObjectLockLegalHold> = member(&types::OBJECT_LOCK_LEGAL_HOLD).payload(),
} }
shape! { GetObjectLegalHoldRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetObjectLockConfigurationOutput {
    object_lock_configuration "ObjectLockConfiguration": Option<ObjectLockConfiguration> = member(&types::OBJECT_LOCK_CONFIGURATION).payload(),
} }
shape! { GetObjectLockConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetObjectOutput {
    body "Body": Option<crate::Body> = member(&plain::BLOB).payload().streaming(),
    delete_marker "DeleteMarker": Option<bool> = member(&plain::BOOL).header("x-amz-delete-marker"),
    accept_ranges "AcceptRanges": Option<String> = member(&plain::TEXT).header("accept-ranges"),
    expiration "Expiration": Option<String> = member(&plain::TEXT).header("x-amz-expiration"),
    restore "Restore": Option<String> = member(&plain::TEXT).header("x-amz-restore"),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME).header("last-modified"),
    content_length "ContentLength": Option<i64> = member(&plain::LONG).header("content-length"),
    e_tag "ETag": Option<String> = member(&plain::TEXT).header("etag"),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash128"),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE).header("x-amz-checksum-type"),
    missing_meta "MissingMeta": Option<i32> = member(&plain::INTEGER).header("x-amz-missing-meta"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    cache_control "CacheControl": Option<String> = member(&plain::TEXT).header("cache-control"),
    content_disposition "ContentDisposition": Option<String> = member(&plain::TEXT).header("content-disposition"),
    content_encoding "ContentEncoding": Option<String> = member(&plain::TEXT).header("content-encoding"),
    content_language "ContentLanguage": Option<String> = member(&plain::TEXT).header("content-language"),
    content_range "ContentRange": Option<String> = member(&plain::TEXT).header("content-range"),
    content_type "ContentType": Option<String> = member(&plain::TEXT).header("content-type"),
    expires "Expires": Option<String> = member(&plain::TEXT).header("expires"),
    website_redirect_location "WebsiteRedirectLocation": Option<String> = member(&plain::TEXT).header("x-amz-website-redirect-location"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    metadata "Metadata": Option<Vec<(String, String)>> = member(&types::METADATA).headers("x-amz-meta-"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS).header("x-amz-storage-class"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
    replication_status "ReplicationStatus": Option<String> = member(&types::REPLICATION_STATUS).header("x-amz-replication-status"),
    parts_count "PartsCount": Option<i32> = member(&plain::INTEGER).header("x-amz-mp-parts-count"),
    tag_count "TagCount": Option<i32> = member(&plain::INTEGER).header("x-amz-tagging-count"),
    object_lock_mode "ObjectLockMode": Option<String> = member(&types::OBJECT_LOCK_MODE).header("x-amz-object-lock-mode"),
    object_lock_retain_until_date "ObjectLockRetainUntilDate": Option<crate::Time> = member(&plain::TIME_ISO8601).header("x-amz-object-lock-retain-until-date"),
    object_lock_legal_hold_status "ObjectLockLegalHoldStatus": Option<String> = member(&types::OBJECT_LOCK_LEGAL_HOLD_STATUS).header("x-amz-object-lock-legal-hold"),
} }
shape! { GetObjectRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    if_match "IfMatch": Option<String> = member(&plain::TEXT).header("if-match"),
    if_modified_since "IfModifiedSince": Option<crate::Time> = member(&plain::TIME).header("if-modified-since"),
    if_none_match "IfNoneMatch": Option<String> = member(&plain::TEXT).header("if-none-match"),
    if_unmodified_since "IfUnmodifiedSince": Option<crate::Time> = member(&plain::TIME).header("if-unmodified-since"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    range "Range": Option<String> = member(&plain::TEXT).header("range"),
    response_cache_control "ResponseCacheControl": Option<String> = member(&plain::TEXT).query("response-cache-control"),
    response_content_disposition "ResponseContentDisposition": Option<String> = member(&plain::TEXT).query("response-content-disposition"),
    response_content_encoding "ResponseContentEncoding": Option<String> = member(&plain::TEXT).query("response-content-encoding"),
    response_content_language "ResponseContentLanguage": Option<String> = member(&plain::TEXT).query("response-content-language"),
    response_content_type "ResponseContentType": Option<String> = member(&plain::TEXT).query("response-content-type"),
    response_expires "ResponseExpires": Option<crate::Time> = member(&plain::TIME_HTTP).query("response-expires"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    part_number "PartNumber": Option<i32> = member(&plain::INTEGER).query("partNumber"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    checksum_mode "ChecksumMode": Option<String> = member(&types::CHECKSUM_MODE).header("x-amz-checksum-mode"),
} }
shape! { GetObjectRetentionOutput {
    retention "Retention": Option<ObjectLockRetention> = member(&types::OBJECT_LOCK_RETENTION).payload(),
} }
shape! { GetObjectRetentionRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetObjectTaggingOutput {
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    tag_set "TagSet": Vec<Tag> = member(&types::TAG_SET).required(),
} .root("Tagging") }
shape! { GetObjectTaggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
} }
shape! { GetObjectTorrentOutput {
    body "Body": Option<crate::Body> = member(&plain::BLOB).payload().streaming(),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { GetObjectTorrentRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GetPublicAccessBlockOutput {
    public_access_block_configuration "PublicAccessBlockConfiguration": Option<PublicAccessBlockConfiguration> = member(&types::PUBLIC_ACCESS_BLOCK_CONFIGURATION).payload(),
} }
shape! { GetPublicAccessBlockRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { GlacierJobParameters {
    tier "Tier": String = member(&types::TIER).required(),
} }
shape! { Grant {
    grantee "Grantee": Option<Grantee> = member(&types::GRANTEE),
    permission "Permission": Option<String> = member(&types::PERMISSION),
} }
shape! { Grantee {
    display_name "DisplayName": Option<String> = member(&plain::TEXT),
    email_address "EmailAddress": Option<String> = member(&plain::TEXT),
    id "ID": Option<String> = member(&plain::TEXT),
    r#type "Type": String = member(&types::TYPE).at("xsi:type").required().attribute(),
    uri "URI": Option<String> = member(&plain::TEXT),
} .namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance") }
shape! { HeadBucketOutput {
    bucket_arn "BucketArn": Option<String> = member(&types::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING).header("x-amz-bucket-arn"),
    bucket_location_type "BucketLocationType": Option<String> = member(&types::LOCATION_TYPE).header("x-amz-bucket-location-type"),
    bucket_location_name "BucketLocationName": Option<String> = member(&plain::TEXT).header("x-amz-bucket-location-name"),
    bucket_region "BucketRegion": Option<String> = member(&types::REGION).header("x-amz-bucket-region"),
    access_point_alias "AccessPointAlias": Option<bool> = member(&plain::BOOL).header("x-amz-access-point-alias"),
} }
shape! { HeadBucketRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { HeadObjectOutput {
    delete_marker "DeleteMarker": Option<bool> = member(&plain::BOOL).header("x-amz-delete-marker"),
    accept_ranges "AcceptRanges": Option<String> = member(&plain::TEXT).header("accept-ranges"),
    expiration "Expiration": Option<String> = member(&plain::TEXT).header("x-amz-expiration"),
    restore "Restore": Option<String> = member(&plain::TEXT).header("x-amz-restore"),
    archive_status "ArchiveStatus": Option<String> = member(&types::ARCHIVE_STATUS).header("x-amz-archive-status"),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME).header("last-modified"),
    content_length "ContentLength": Option<i64> = member(&plain::LONG).header("content-length"),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash128"),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE).header("x-amz-checksum-type"),
    e_tag "ETag": Option<String> = member(&plain::TEXT).header("etag"),
    missing_meta "MissingMeta": Option<i32> = member(&plain::INTEGER).header("x-amz-missing-meta"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    cache_control "CacheControl": Option<String> = member(&plain::TEXT).header("cache-control"),
    content_disposition "ContentDisposition": Option<String> = member(&plain::TEXT).header("content-disposition"),
    content_encoding "ContentEncoding": Option<String> = member(&plain::TEXT).header("content-encoding"),
    content_language "ContentLanguage": Option<String> = member(&plain::TEXT).header("content-language"),
    content_type "ContentType": Option<String> = member(&plain::TEXT).header("content-type"),
    content_range "ContentRange": Option<String> = member(&plain::TEXT).header("content-range"),
    expires "Expires": Option<String> = member(&plain::TEXT).header("expires"),
    website_redirect_location "WebsiteRedirectLocation": Option<String> = member(&plain::TEXT).header("x-amz-website-redirect-location"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    metadata "Metadata": Option<Vec<(String, String)>> = member(&types::METADATA).headers("x-amz-meta-"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS).header("x-amz-storage-class"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
    replication_status "ReplicationStatus": Option<String> = member(&types::REPLICATION_STATUS).header("x-amz-replication-status"),
    parts_count "PartsCount": Option<i32> = member(&plain::INTEGER).header("x-amz-mp-parts-count"),
    tag_count "TagCount": Option<i32> = member(&plain::INTEGER).header("x-amz-tagging-count"),
    object_lock_mode "ObjectLockMode": Option<String> = member(&types::OBJECT_LOCK_MODE).header("x-amz-object-lock-mode"),
    object_lock_retain_until_date "ObjectLockRetainUntilDate": Option<crate::Time> = member(&plain::TIME_ISO8601).header("x-amz-object-lock-retain-until-date"),
    object_lock_legal_hold_status "ObjectLockLegalHoldStatus": Option<String> = member(&types::OBJECT_LOCK_LEGAL_HOLD_STATUS).header("x-amz-object-lock-legal-hold"),
} }
shape! { HeadObjectRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    if_match "IfMatch": Option<String> = member(&plain::TEXT).header("if-match"),
    if_modified_since "IfModifiedSince": Option<crate::Time> = member(&plain::TIME).header("if-modified-since"),
    if_none_match "IfNoneMatch": Option<String> = member(&plain::TEXT).header("if-none-match"),
    if_unmodified_since "IfUnmodifiedSince": Option<crate::Time> = member(&plain::TIME).header("if-unmodified-since"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    range "Range": Option<String> = member(&plain::TEXT).header("range"),
    response_cache_control "ResponseCacheControl": Option<String> = member(&plain::TEXT).query("response-cache-control"),
    response_content_disposition "ResponseContentDisposition": Option<String> = member(&plain::TEXT).query("response-content-disposition"),
    response_content_encoding "ResponseContentEncoding": Option<String> = member(&plain::TEXT).query("response-content-encoding"),
    response_content_language "ResponseContentLanguage": Option<String> = member(&plain::TEXT).query("response-content-language"),
    response_content_type "ResponseContentType": Option<String> = member(&plain::TEXT).query("response-content-type"),
    response_expires "ResponseExpires": Option<crate::Time> = member(&plain::TIME_HTTP).query("response-expires"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    part_number "PartNumber": Option<i32> = member(&plain::INTEGER).query("partNumber"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    checksum_mode "ChecksumMode": Option<String> = member(&types::CHECKSUM_MODE).header("x-amz-checksum-mode"),
} }
shape! { IndexDocument {
    suffix "Suffix": String = member(&plain::TEXT).required(),
} }
shape! { Initiator {
    id "ID": Option<String> = member(&plain::TEXT),
    display_name "DisplayName": Option<String> = member(&plain::TEXT),
} }
shape! { InputSerialization {
    csv "CSV": Option<CSVInput> = member(&types::CSV_INPUT),
    compression_type "CompressionType": Option<String> = member(&types::COMPRESSION_TYPE),
    json "JSON": Option<JSONInput> = member(&types::JSON_INPUT),
    parquet "Parquet": Option<ParquetInput> = member(&types::PARQUET_INPUT),
} }
shape! { IntelligentTieringAndOperator {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_SET).at("Tag").flattened(),
} }
shape! { IntelligentTieringConfiguration {
    id "Id": String = member(&plain::TEXT).required(),
    filter "Filter": Option<IntelligentTieringFilter> = member(&types::INTELLIGENT_TIERING_FILTER),
    status "Status": String = member(&types::INTELLIGENT_TIERING_STATUS).required(),
    tierings "Tierings": Vec<Tiering> = member(&types::TIERING_LIST).at("Tiering").required(),
} }
shape! { IntelligentTieringFilter {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tag "Tag": Option<Tag> = member(&types::TAG),
    and "And": Option<IntelligentTieringAndOperator> = member(&types::INTELLIGENT_TIERING_AND_OPERATOR),
} }
shape! { InventoryConfiguration {
    destination "Destination": InventoryDestination = member(&types::INVENTORY_DESTINATION).required(),
    is_enabled "IsEnabled": bool = member(&plain::BOOL).required(),
    filter "Filter": Option<InventoryFilter> = member(&types::INVENTORY_FILTER),
    id "Id": String = member(&plain::TEXT).required(),
    included_object_versions "IncludedObjectVersions": String = member(&types::INVENTORY_INCLUDED_OBJECT_VERSIONS).required(),
    optional_fields "OptionalFields": Option<Vec<String>> = member(&types::INVENTORY_OPTIONAL_FIELDS),
    schedule "Schedule": InventorySchedule = member(&types::INVENTORY_SCHEDULE).required(),
} }
shape! { InventoryDestination {
    s3_bucket_destination "S3BucketDestination": InventoryS3BucketDestination = member(&types::INVENTORY_S3_BUCKET_DESTINATION).required(),
} }
shape! { InventoryEncryption {
    sses3 "SSES3": Option<SSES3> = member(&types::SSES3).at("SSE-S3"),
    ssekms "SSEKMS": Option<SSEKMS> = member(&types::SSEKMS).at("SSE-KMS"),
} }
shape! { InventoryFilter {
    prefix "Prefix": String = member(&plain::TEXT).required(),
} }
shape! { InventoryS3BucketDestination {
    account_id "AccountId": Option<String> = member(&plain::TEXT),
    bucket "Bucket": String = member(&plain::TEXT).required(),
    format "Format": String = member(&types::INVENTORY_FORMAT).required(),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    encryption "Encryption": Option<InventoryEncryption> = member(&types::INVENTORY_ENCRYPTION),
} }
shape! { InventorySchedule {
    frequency "Frequency": String = member(&types::INVENTORY_FREQUENCY).required(),
} }
shape! { InventoryTableConfiguration {
    configuration_state "ConfigurationState": String = member(&types::INVENTORY_CONFIGURATION_STATE).required(),
    encryption_configuration "EncryptionConfiguration": Option<MetadataTableEncryptionConfiguration> = member(&types::METADATA_TABLE_ENCRYPTION_CONFIGURATION),
} }
shape! { InventoryTableConfigurationResult {
    configuration_state "ConfigurationState": String = member(&types::INVENTORY_CONFIGURATION_STATE).required(),
    table_status "TableStatus": Option<String> = member(&plain::TEXT),
    error "Error": Option<ErrorDetails> = member(&types::ERROR_DETAILS),
    table_name "TableName": Option<String> = member(&plain::TEXT),
    table_arn "TableArn": Option<String> = member(&plain::TEXT),
} }
shape! { InventoryTableConfigurationUpdates {
    configuration_state "ConfigurationState": String = member(&types::INVENTORY_CONFIGURATION_STATE).required(),
    encryption_configuration "EncryptionConfiguration": Option<MetadataTableEncryptionConfiguration> = member(&types::METADATA_TABLE_ENCRYPTION_CONFIGURATION),
} }
shape! { JSONInput {
    r#type "Type": Option<String> = member(&types::JSON_TYPE),
} }
shape! { JSONOutput {
    record_delimiter "RecordDelimiter": Option<String> = member(&plain::TEXT),
} }
shape! { JournalTableConfiguration {
    record_expiration "RecordExpiration": RecordExpiration = member(&types::RECORD_EXPIRATION).required(),
    encryption_configuration "EncryptionConfiguration": Option<MetadataTableEncryptionConfiguration> = member(&types::METADATA_TABLE_ENCRYPTION_CONFIGURATION),
} }
shape! { JournalTableConfigurationResult {
    table_status "TableStatus": String = member(&plain::TEXT).required(),
    error "Error": Option<ErrorDetails> = member(&types::ERROR_DETAILS),
    table_name "TableName": String = member(&plain::TEXT).required(),
    table_arn "TableArn": Option<String> = member(&plain::TEXT),
    record_expiration "RecordExpiration": RecordExpiration = member(&types::RECORD_EXPIRATION).required(),
} }
shape! { JournalTableConfigurationUpdates {
    record_expiration "RecordExpiration": RecordExpiration = member(&types::RECORD_EXPIRATION).required(),
} }
shape! { LambdaFunctionConfiguration {
    id "Id": Option<String> = member(&plain::TEXT),
    lambda_function_arn "LambdaFunctionArn": String = member(&plain::TEXT).at("CloudFunction").required(),
    events "Events": Vec<String> = member(&types::EVENT_LIST).at("Event").required(),
    filter "Filter": Option<NotificationConfigurationFilter> = member(&types::NOTIFICATION_CONFIGURATION_FILTER),
} }
shape! { LifecycleConfiguration {
    rules "Rules": Vec<Rule> = member(&types::RULES).at("Rule").required(),
} }
shape! { LifecycleExpiration {
    date "Date": Option<crate::Time> = member(&plain::TIME_ISO8601),
    days "Days": Option<i32> = member(&plain::INTEGER),
    expired_object_delete_marker "ExpiredObjectDeleteMarker": Option<bool> = member(&plain::BOOL),
} }
shape! { LifecycleRule {
    expiration "Expiration": Option<LifecycleExpiration> = member(&types::LIFECYCLE_EXPIRATION),
    id "ID": Option<String> = member(&plain::TEXT),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    filter "Filter": Option<LifecycleRuleFilter> = member(&types::LIFECYCLE_RULE_FILTER),
    status "Status": String = member(&types::EXPIRATION_STATUS).required(),
    transitions "Transitions": Option<Vec<Transition>> = member(&types::TRANSITION_LIST).at("Transition"),
    noncurrent_version_transitions "NoncurrentVersionTransitions": Option<Vec<NoncurrentVersionTransition>> = member(&types::NONCURRENT_VERSION_TRANSITION_LIST).at("NoncurrentVersionTransition"),
    noncurrent_version_expiration "NoncurrentVersionExpiration": Option<NoncurrentVersionExpiration> = member(&types::NONCURRENT_VERSION_EXPIRATION),
    abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload": Option<AbortIncompleteMultipartUpload> = member(&types::ABORT_INCOMPLETE_MULTIPART_UPLOAD),
} }
shape! { LifecycleRuleAndOperator {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_SET).at("Tag").flattened(),
    object_size_greater_than "ObjectSizeGreaterThan": Option<i64> = member(&plain::LONG),
    object_size_less_than "ObjectSizeLessThan": Option<i64> = member(&plain::LONG),
} }
shape! { LifecycleRuleFilter {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tag "Tag": Option<Tag> = member(&types::TAG),
    object_size_greater_than "ObjectSizeGreaterThan": Option<i64> = member(&plain::LONG),
    object_size_less_than "ObjectSizeLessThan": Option<i64> = member(&plain::LONG),
    and "And": Option<LifecycleRuleAndOperator> = member(&types::LIFECYCLE_RULE_AND_OPERATOR),
} }
shape! { ListBucketAnalyticsConfigurationsOutput {
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT),
    next_continuation_token "NextContinuationToken": Option<String> = member(&plain::TEXT),
    analytics_configuration_list "AnalyticsConfigurationList": Option<Vec<AnalyticsConfiguration>> = member(&types::ANALYTICS_CONFIGURATION_LIST).at("AnalyticsConfiguration"),
} .root("ListBucketAnalyticsConfigurationResult") }
shape! { ListBucketAnalyticsConfigurationsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT).query("continuation-token"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { ListBucketIntelligentTieringConfigurationsOutput {
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT),
    next_continuation_token "NextContinuationToken": Option<String> = member(&plain::TEXT),
    intelligent_tiering_configuration_list "IntelligentTieringConfigurationList": Option<Vec<IntelligentTieringConfiguration>> = member(&types::INTELLIGENT_TIERING_CONFIGURATION_LIST).at("IntelligentTieringConfiguration"),
} }
shape! { ListBucketIntelligentTieringConfigurationsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT).query("continuation-token"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { ListBucketInventoryConfigurationsOutput {
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT),
    inventory_configuration_list "InventoryConfigurationList": Option<Vec<InventoryConfiguration>> = member(&types::INVENTORY_CONFIGURATION_LIST).at("InventoryConfiguration"),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    next_continuation_token "NextContinuationToken": Option<String> = member(&plain::TEXT),
} .root("ListInventoryConfigurationsResult") }
shape! { ListBucketInventoryConfigurationsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT).query("continuation-token"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { ListBucketMetricsConfigurationsOutput {
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT),
    next_continuation_token "NextContinuationToken": Option<String> = member(&plain::TEXT),
    metrics_configuration_list "MetricsConfigurationList": Option<Vec<MetricsConfiguration>> = member(&types::METRICS_CONFIGURATION_LIST).at("MetricsConfiguration"),
} .root("ListMetricsConfigurationsResult") }
shape! { ListBucketMetricsConfigurationsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT).query("continuation-token"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { ListBucketsOutput {
    owner "Owner": Option<Owner> = member(&types::OWNER),
    buckets "Buckets": Option<Vec<Bucket>> = member(&types::BUCKETS),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
} .root("ListAllMyBucketsResult") }
shape! { ListBucketsRequest {
    max_buckets "MaxBuckets": Option<i32> = member(&types::MAX_BUCKETS).query("max-buckets"),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT).query("continuation-token"),
    prefix "Prefix": Option<String> = member(&plain::TEXT).query("prefix"),
    bucket_region "BucketRegion": Option<String> = member(&plain::TEXT).query("bucket-region"),
} }
shape! { ListDirectoryBucketsOutput {
    buckets "Buckets": Option<Vec<Bucket>> = member(&types::BUCKETS),
    continuation_token "ContinuationToken": Option<String> = member(&types::DIRECTORY_BUCKET_TOKEN),
} .root("ListAllMyDirectoryBucketsResult") }
shape! { ListDirectoryBucketsRequest {
    continuation_token "ContinuationToken": Option<String> = member(&types::DIRECTORY_BUCKET_TOKEN).query("continuation-token"),
    max_directory_buckets "MaxDirectoryBuckets": Option<i32> = member(&types::MAX_DIRECTORY_BUCKETS).query("max-directory-buckets"),
} }
shape! { ListMultipartUploadsOutput {
    bucket "Bucket": Option<String> = member(&plain::TEXT),
    key_marker "KeyMarker": Option<String> = member(&plain::TEXT),
    upload_id_marker "UploadIdMarker": Option<String> = member(&plain::TEXT),
    next_key_marker "NextKeyMarker": Option<String> = member(&plain::TEXT),
    next_upload_id_marker "NextUploadIdMarker": Option<String> = member(&plain::TEXT),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT),
    max_uploads "MaxUploads": Option<i32> = member(&plain::INTEGER),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE),
    uploads "Uploads": Option<Vec<MultipartUpload>> = member(&types::MULTIPART_UPLOAD_LIST).at("Upload"),
    common_prefixes "CommonPrefixes": Option<Vec<CommonPrefix>> = member(&types::COMMON_PREFIX_LIST),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("ListMultipartUploadsResult") }
shape! { ListMultipartUploadsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT).query("delimiter"),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE).query("encoding-type"),
    key_marker "KeyMarker": Option<String> = member(&plain::TEXT).query("key-marker"),
    max_uploads "MaxUploads": Option<i32> = member(&plain::INTEGER).query("max-uploads"),
    prefix "Prefix": Option<String> = member(&plain::TEXT).query("prefix"),
    upload_id_marker "UploadIdMarker": Option<String> = member(&plain::TEXT).query("upload-id-marker"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
} }
shape! { ListObjectVersionsOutput {
    name "Name": Option<String> = member(&plain::TEXT),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    key_marker "KeyMarker": Option<String> = member(&plain::TEXT),
    version_id_marker "VersionIdMarker": Option<String> = member(&plain::TEXT),
    next_key_marker "NextKeyMarker": Option<String> = member(&plain::TEXT),
    next_version_id_marker "NextVersionIdMarker": Option<String> = member(&plain::TEXT),
    max_keys "MaxKeys": Option<i32> = member(&plain::INTEGER),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE),
    versions "Versions": Option<Vec<ObjectVersion>> = member(&types::OBJECT_VERSION_LIST).at("Version"),
    delete_markers "DeleteMarkers": Option<Vec<DeleteMarkerEntry>> = member(&types::DELETE_MARKERS).at("DeleteMarker"),
    common_prefixes "CommonPrefixes": Option<Vec<CommonPrefix>> = member(&types::COMMON_PREFIX_LIST),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("ListVersionsResult") }
shape! { ListObjectVersionsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT).query("delimiter"),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE).query("encoding-type"),
    key_marker "KeyMarker": Option<String> = member(&plain::TEXT).query("key-marker"),
    max_keys "MaxKeys": Option<i32> = member(&plain::INTEGER).query("max-keys"),
    prefix "Prefix": Option<String> = member(&plain::TEXT).query("prefix"),
    version_id_marker "VersionIdMarker": Option<String> = member(&plain::TEXT).query("version-id-marker"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    optional_object_attributes "OptionalObjectAttributes": Option<Vec<String>> = member(&types::OPTIONAL_OBJECT_ATTRIBUTES_LIST).header("x-amz-optional-object-attributes"),
} }
shape! { ListObjectsOutput {
    name "Name": Option<String> = member(&plain::TEXT),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    marker "Marker": Option<String> = member(&plain::TEXT),
    next_marker "NextMarker": Option<String> = member(&plain::TEXT),
    max_keys "MaxKeys": Option<i32> = member(&plain::INTEGER),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE),
    contents "Contents": Option<Vec<Object>> = member(&types::OBJECT_LIST),
    common_prefixes "CommonPrefixes": Option<Vec<CommonPrefix>> = member(&types::COMMON_PREFIX_LIST),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("ListBucketResult") }
shape! { ListObjectsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT).query("delimiter"),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE).query("encoding-type"),
    marker "Marker": Option<String> = member(&plain::TEXT).query("marker"),
    max_keys "MaxKeys": Option<i32> = member(&plain::INTEGER).query("max-keys"),
    prefix "Prefix": Option<String> = member(&plain::TEXT).query("prefix"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    optional_object_attributes "OptionalObjectAttributes": Option<Vec<String>> = member(&types::OPTIONAL_OBJECT_ATTRIBUTES_LIST).header("x-amz-optional-object-attributes"),
} }
shape! { ListObjectsV2Output {
    name "Name": Option<String> = member(&plain::TEXT),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    start_after "StartAfter": Option<String> = member(&plain::TEXT),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT),
    next_continuation_token "NextContinuationToken": Option<String> = member(&plain::TEXT),
    key_count "KeyCount": Option<i32> = member(&plain::INTEGER),
    max_keys "MaxKeys": Option<i32> = member(&plain::INTEGER),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE),
    contents "Contents": Option<Vec<Object>> = member(&types::OBJECT_LIST),
    common_prefixes "CommonPrefixes": Option<Vec<CommonPrefix>> = member(&types::COMMON_PREFIX_LIST),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("ListBucketResult") }
shape! { ListObjectsV2Request {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    delimiter "Delimiter": Option<String> = member(&plain::TEXT).query("delimiter"),
    encoding_type "EncodingType": Option<String> = member(&types::ENCODING_TYPE).query("encoding-type"),
    max_keys "MaxKeys": Option<i32> = member(&plain::INTEGER).query("max-keys"),
    prefix "Prefix": Option<String> = member(&plain::TEXT).query("prefix"),
    continuation_token "ContinuationToken": Option<String> = member(&plain::TEXT).query("continuation-token"),
    fetch_owner "FetchOwner": Option<bool> = member(&plain::BOOL).query("fetch-owner"),
    start_after "StartAfter": Option<String> = member(&plain::TEXT).query("start-after"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    optional_object_attributes "OptionalObjectAttributes": Option<Vec<String>> = member(&types::OPTIONAL_OBJECT_ATTRIBUTES_LIST).header("x-amz-optional-object-attributes"),
} }
shape! { ListPartsOutput {
    bucket "Bucket": Option<String> = member(&plain::TEXT),
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    upload_id "UploadId": Option<String> = member(&plain::TEXT),
    initiator "Initiator": Option<Initiator> = member(&types::INITIATOR),
    owner "Owner": Option<Owner> = member(&types::OWNER),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS),
    part_number_marker "PartNumberMarker": Option<i32> = member(&plain::INTEGER),
    next_part_number_marker "NextPartNumberMarker": Option<i32> = member(&plain::INTEGER),
    max_parts "MaxParts": Option<i32> = member(&plain::INTEGER),
    is_truncated "IsTruncated": Option<bool> = member(&plain::BOOL),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE),
    parts "Parts": Option<Vec<Part>> = member(&types::PARTS).at("Part"),
    abort_date "AbortDate": Option<crate::Time> = member(&plain::TIME).header("x-amz-abort-date"),
    abort_rule_id "AbortRuleId": Option<String> = member(&plain::TEXT).header("x-amz-abort-rule-id"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} .root("ListPartsResult") }
shape! { ListPartsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    max_parts "MaxParts": Option<i32> = member(&plain::INTEGER).query("max-parts"),
    part_number_marker "PartNumberMarker": Option<i32> = member(&plain::INTEGER).query("part-number-marker"),
    upload_id "UploadId": String = member(&plain::TEXT).query("uploadId").required(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
} }
shape! { LocationInfo {
    r#type "Type": Option<String> = member(&types::LOCATION_TYPE),
    name "Name": Option<String> = member(&plain::TEXT),
} }
shape! { LoggingEnabled {
    target_bucket "TargetBucket": String = member(&plain::TEXT).required(),
    target_grants "TargetGrants": Option<Vec<TargetGrant>> = member(&types::TARGET_GRANTS),
    target_prefix "TargetPrefix": String = member(&plain::TEXT).required(),
    target_object_key_format "TargetObjectKeyFormat": Option<TargetObjectKeyFormat> = member(&types::TARGET_OBJECT_KEY_FORMAT),
} }
shape! { MetadataConfiguration {
    journal_table_configuration "JournalTableConfiguration": JournalTableConfiguration = member(&types::JOURNAL_TABLE_CONFIGURATION).required(),
    inventory_table_configuration "InventoryTableConfiguration": Option<InventoryTableConfiguration> = member(&types::INVENTORY_TABLE_CONFIGURATION),
} }
shape! { MetadataConfigurationResult {
    destination_result "DestinationResult": DestinationResult = member(&types::DESTINATION_RESULT).required(),
    journal_table_configuration_result "JournalTableConfigurationResult": Option<JournalTableConfigurationResult> = member(&types::JOURNAL_TABLE_CONFIGURATION_RESULT),
    inventory_table_configuration_result "InventoryTableConfigurationResult": Option<InventoryTableConfigurationResult> = member(&types::INVENTORY_TABLE_CONFIGURATION_RESULT),
} }
shape! { MetadataEntry {
    name "Name": Option<String> = member(&plain::TEXT),
    value "Value": Option<String> = member(&plain::TEXT),
} }
shape! { MetadataTableConfiguration {
    s3_tables_destination "S3TablesDestination": S3TablesDestination = member(&types::S3_TABLES_DESTINATION).required(),
} }
shape! { MetadataTableConfigurationResult {
    s3_tables_destination_result "S3TablesDestinationResult": S3TablesDestinationResult = member(&types::S3_TABLES_DESTINATION_RESULT).required(),
} }
shape! { MetadataTableEncryptionConfiguration {
    sse_algorithm "SseAlgorithm": String = member(&types::TABLE_SSE_ALGORITHM).required(),
    kms_key_arn "KmsKeyArn": Option<String> = member(&plain::TEXT),
} }
shape! { Metrics {
    status "Status": String = member(&types::METRICS_STATUS).required(),
    event_threshold "EventThreshold": Option<ReplicationTimeValue> = member(&types::REPLICATION_TIME_VALUE),
} }
shape! { MetricsAndOperator {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_SET).at("Tag").flattened(),
    access_point_arn "AccessPointArn": Option<String> = member(&plain::TEXT),
} }
shape! { MetricsConfiguration {
    id "Id": String = member(&plain::TEXT).required(),
    filter "Filter": Option<MetricsFilter> = member(&types::METRICS_FILTER),
} }
shape! { MetricsFilter {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tag "Tag": Option<Tag> = member(&types::TAG),
    access_point_arn "AccessPointArn": Option<String> = member(&plain::TEXT),
    and "And": Option<MetricsAndOperator> = member(&types::METRICS_AND_OPERATOR),
} }
shape! { MultipartUpload {
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    upload_id "UploadId": Option<String> = member(&plain::TEXT),
    initiator "Initiator": Option<Initiator> = member(&types::INITIATOR),
    owner "Owner": Option<Owner> = member(&types::OWNER),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS),
    initiated "Initiated": Option<crate::Time> = member(&plain::TIME),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE),
} }
shape! { NoncurrentVersionExpiration {
    noncurrent_days "NoncurrentDays": Option<i32> = member(&plain::INTEGER),
    newer_noncurrent_versions "NewerNoncurrentVersions": Option<i32> = member(&plain::INTEGER),
} }
shape! { NoncurrentVersionTransition {
    noncurrent_days "NoncurrentDays": Option<i32> = member(&plain::INTEGER),
    storage_class "StorageClass": Option<String> = member(&types::TRANSITION_STORAGE_CLASS),
    newer_noncurrent_versions "NewerNoncurrentVersions": Option<i32> = member(&plain::INTEGER),
} }
shape! { NotificationConfiguration {
    topic_configurations "TopicConfigurations": Option<Vec<TopicConfiguration>> = member(&types::TOPIC_CONFIGURATION_LIST).at("TopicConfiguration"),
    queue_configurations "QueueConfigurations": Option<Vec<QueueConfiguration>> = member(&types::QUEUE_CONFIGURATION_LIST).at("QueueConfiguration"),
    lambda_function_configurations "LambdaFunctionConfigurations": Option<Vec<LambdaFunctionConfiguration>> = member(&types::LAMBDA_FUNCTION_CONFIGURATION_LIST).at("CloudFunctionConfiguration"),
    event_bridge_configuration "EventBridgeConfiguration": Option<EventBridgeConfiguration> = member(&types::EVENT_BRIDGE_CONFIGURATION),
} }
shape! { NotificationConfigurationDeprecated {
    topic_configuration "TopicConfiguration": Option<TopicConfigurationDeprecated> = member(&types::TOPIC_CONFIGURATION_DEPRECATED),
    queue_configuration "QueueConfiguration": Option<QueueConfigurationDeprecated> = member(&types::QUEUE_CONFIGURATION_DEPRECATED),
    cloud_function_configuration "CloudFunctionConfiguration": Option<CloudFunctionConfiguration> = member(&types::CLOUD_FUNCTION_CONFIGURATION),
} }
shape! { NotificationConfigurationFilter {
    key "Key": Option<S3KeyFilter> = member(&types::S3_KEY_FILTER).at("S3Key"),
} }
shape! { Object {
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME),
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    checksum_algorithm "ChecksumAlgorithm": Option<Vec<String>> = member(&types::CHECKSUM_ALGORITHM_LIST),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE),
    size "Size": Option<i64> = member(&plain::LONG),
    owner "Owner": Option<Owner> = member(&types::OWNER),
    storage_class "StorageClass": Option<String> = member(&types::OBJECT_STORAGE_CLASS),
    restore_status "RestoreStatus": Option<RestoreStatus> = member(&types::RESTORE_STATUS),
} }
shape! { ObjectEncryption {
    ssekms "SSEKMS": Option<SSEKMSEncryption> = member(&types::SSEKMS_ENCRYPTION).at("SSE-KMS"),
} .union() }
shape! { ObjectIdentifier {
    key "Key": String = member(&types::OBJECT_KEY).required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT),
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    last_modified_time "LastModifiedTime": Option<crate::Time> = member(&plain::TIME_HTTP),
    size "Size": Option<i64> = member(&plain::LONG),
} }
shape! { ObjectLockConfiguration {
    object_lock_enabled "ObjectLockEnabled": Option<String> = member(&types::OBJECT_LOCK_ENABLED),
    rule "Rule": Option<ObjectLockRule> = member(&types::OBJECT_LOCK_RULE),
} }
shape! { ObjectLockLegalHold {
    status "Status": Option<String> = member(&types::OBJECT_LOCK_LEGAL_HOLD_STATUS),
} }
shape! { ObjectLockRetention {
    mode "Mode": Option<String> = member(&types::OBJECT_LOCK_RETENTION_MODE),
    retain_until_date "RetainUntilDate": Option<crate::Time> = member(&plain::TIME_ISO8601),
} }
shape! { ObjectLockRule {
    default_retention "DefaultRetention": Option<DefaultRetention> = member(&types::DEFAULT_RETENTION),
} }
shape! { ObjectPart {
    part_number "PartNumber": Option<i32> = member(&plain::INTEGER),
    size "Size": Option<i64> = member(&plain::LONG),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT),
} }
shape! { ObjectVersion {
    key "Key": Option<String> = member(&types::OBJECT_KEY),
    version_id "VersionId": Option<String> = member(&plain::TEXT),
    is_latest "IsLatest": Option<bool> = member(&plain::BOOL),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME),
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    checksum_algorithm "ChecksumAlgorithm": Option<Vec<String>> = member(&types::CHECKSUM_ALGORITHM_LIST),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE),
    size "Size": Option<i64> = member(&plain::LONG),
    owner "Owner": Option<Owner> = member(&types::OWNER),
    storage_class "StorageClass": Option<String> = member(&types::OBJECT_VERSION_STORAGE_CLASS),
    restore_status "RestoreStatus": Option<RestoreStatus> = member(&types::RESTORE_STATUS),
} }
shape! { OutputLocation {
    s3 "S3": Option<S3Location> = member(&types::S3_LOCATION),
} }
shape! { OutputSerialization {
    csv "CSV": Option<CSVOutput> = member(&types::CSV_OUTPUT),
    json "JSON": Option<JSONOutput> = member(&types::JSON_OUTPUT),
} }
shape! { Owner {
    display_name "DisplayName": Option<String> = member(&plain::TEXT),
    id "ID": Option<String> = member(&plain::TEXT),
} }
shape! { OwnershipControls {
    rules "Rules": Vec<OwnershipControlsRule> = member(&types::OWNERSHIP_CONTROLS_RULES).at("Rule").required(),
} }
shape! { OwnershipControlsRule {
    object_ownership "ObjectOwnership": String = member(&types::OBJECT_OWNERSHIP).required(),
} }
shape! { ParquetInput {
} }
shape! { Part {
    part_number "PartNumber": Option<i32> = member(&plain::INTEGER),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME),
    e_tag "ETag": Option<String> = member(&plain::TEXT),
    size "Size": Option<i64> = member(&plain::LONG),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT),
} }
shape! { PartitionedPrefix {
    partition_date_source "PartitionDateSource": Option<String> = member(&types::PARTITION_DATE_SOURCE),
} }
shape! { PolicyStatus {
    is_public "IsPublic": Option<bool> = member(&plain::BOOL),
} }
shape! { Progress {
    bytes_scanned "BytesScanned": Option<i64> = member(&plain::LONG),
    bytes_processed "BytesProcessed": Option<i64> = member(&plain::LONG),
    bytes_returned "BytesReturned": Option<i64> = member(&plain::LONG),
} }
shape! { ProgressEvent {
    details "Details": Option<Progress> = member(&types::PROGRESS),
} }
shape! { PublicAccessBlockConfiguration {
    block_public_acls "BlockPublicAcls": Option<bool> = member(&plain::BOOL),
    ignore_public_acls "IgnorePublicAcls": Option<bool> = member(&plain::BOOL),
    block_public_policy "BlockPublicPolicy": Option<bool> = member(&plain::BOOL),
    restrict_public_buckets "RestrictPublicBuckets": Option<bool> = member(&plain::BOOL),
} }
shape! { PutBucketAbacRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    abac_status "AbacStatus": AbacStatus = member(&types::ABAC_STATUS).payload().required(),
} }
shape! { PutBucketAccelerateConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    accelerate_configuration "AccelerateConfiguration": AccelerateConfiguration = member(&types::ACCELERATE_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
} }
shape! { PutBucketAclRequest {
    acl "ACL": Option<String> = member(&types::BUCKET_CANNED_ACL).header("x-amz-acl"),
    access_control_policy "AccessControlPolicy": Option<AccessControlPolicy> = member(&types::ACCESS_CONTROL_POLICY).payload(),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    grant_full_control "GrantFullControl": Option<String> = member(&plain::TEXT).header("x-amz-grant-full-control"),
    grant_read "GrantRead": Option<String> = member(&plain::TEXT).header("x-amz-grant-read"),
    grant_read_acp "GrantReadACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-read-acp"),
    grant_write "GrantWrite": Option<String> = member(&plain::TEXT).header("x-amz-grant-write"),
    grant_write_acp "GrantWriteACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-write-acp"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketAnalyticsConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    analytics_configuration "AnalyticsConfiguration": AnalyticsConfiguration = member(&types::ANALYTICS_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketCorsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    cors_configuration "CORSConfiguration": CORSConfiguration = member(&types::CORS_CONFIGURATION).payload().required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketEncryptionRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    server_side_encryption_configuration "ServerSideEncryptionConfiguration": ServerSideEncryptionConfiguration = member(&types::SERVER_SIDE_ENCRYPTION_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketIntelligentTieringConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    intelligent_tiering_configuration "IntelligentTieringConfiguration": IntelligentTieringConfiguration = member(&types::INTELLIGENT_TIERING_CONFIGURATION).payload().required(),
} }
shape! { PutBucketInventoryConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    inventory_configuration "InventoryConfiguration": InventoryConfiguration = member(&types::INVENTORY_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketLifecycleConfigurationOutput {
    transition_default_minimum_object_size "TransitionDefaultMinimumObjectSize": Option<String> = member(&types::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE).header("x-amz-transition-default-minimum-object-size"),
} }
shape! { PutBucketLifecycleConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    lifecycle_configuration "LifecycleConfiguration": Option<BucketLifecycleConfiguration> = member(&types::BUCKET_LIFECYCLE_CONFIGURATION).payload(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    transition_default_minimum_object_size "TransitionDefaultMinimumObjectSize": Option<String> = member(&types::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE).header("x-amz-transition-default-minimum-object-size"),
} }
shape! { PutBucketLifecycleRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    lifecycle_configuration "LifecycleConfiguration": Option<LifecycleConfiguration> = member(&types::LIFECYCLE_CONFIGURATION).payload(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketLoggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    bucket_logging_status "BucketLoggingStatus": BucketLoggingStatus = member(&types::BUCKET_LOGGING_STATUS).payload().required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketMetricsConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    id "Id": String = member(&plain::TEXT).query("id").required(),
    metrics_configuration "MetricsConfiguration": MetricsConfiguration = member(&types::METRICS_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketNotificationConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    notification_configuration "NotificationConfiguration": NotificationConfiguration = member(&types::NOTIFICATION_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    skip_destination_validation "SkipDestinationValidation": Option<bool> = member(&plain::BOOL).header("x-amz-skip-destination-validation"),
} }
shape! { PutBucketNotificationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    notification_configuration "NotificationConfiguration": NotificationConfigurationDeprecated = member(&types::NOTIFICATION_CONFIGURATION_DEPRECATED).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketOwnershipControlsRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    ownership_controls "OwnershipControls": OwnershipControls = member(&types::OWNERSHIP_CONTROLS).payload().required(),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
} }
shape! { PutBucketPolicyRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    confirm_remove_self_bucket_access "ConfirmRemoveSelfBucketAccess": Option<bool> = member(&plain::BOOL).header("x-amz-confirm-remove-self-bucket-access"),
    policy "Policy": String = member(&plain::TEXT).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketReplicationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    replication_configuration "ReplicationConfiguration": ReplicationConfiguration = member(&types::REPLICATION_CONFIGURATION).payload().required(),
    token "Token": Option<String> = member(&plain::TEXT).header("x-amz-bucket-object-lock-token"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketRequestPaymentRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    request_payment_configuration "RequestPaymentConfiguration": RequestPaymentConfiguration = member(&types::REQUEST_PAYMENT_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketTaggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    tagging "Tagging": Tagging = member(&types::TAGGING).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketVersioningRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    mfa "MFA": Option<String> = member(&plain::TEXT).header("x-amz-mfa"),
    versioning_configuration "VersioningConfiguration": VersioningConfiguration = member(&types::VERSIONING_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutBucketWebsiteRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    website_configuration "WebsiteConfiguration": WebsiteConfiguration = member(&types::WEBSITE_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutObjectAclOutput {
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { PutObjectAclRequest {
    acl "ACL": Option<String> = member(&types::OBJECT_CANNED_ACL).header("x-amz-acl"),
    access_control_policy "AccessControlPolicy": Option<AccessControlPolicy> = member(&types::ACCESS_CONTROL_POLICY).payload(),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    grant_full_control "GrantFullControl": Option<String> = member(&plain::TEXT).header("x-amz-grant-full-control"),
    grant_read "GrantRead": Option<String> = member(&plain::TEXT).header("x-amz-grant-read"),
    grant_read_acp "GrantReadACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-read-acp"),
    grant_write "GrantWrite": Option<String> = member(&plain::TEXT).header("x-amz-grant-write"),
    grant_write_acp "GrantWriteACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-write-acp"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutObjectLegalHoldOutput {
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { PutObjectLegalHoldRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    legal_hold "LegalHold": Option<ObjectLockLegalHold> = member(&types::OBJECT_LOCK_LEGAL_HOLD).payload(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutObjectLockConfigurationOutput {
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { PutObjectLockConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    object_lock_configuration "ObjectLockConfiguration": Option<ObjectLockConfiguration> = member(&types::OBJECT_LOCK_CONFIGURATION).payload(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    token "Token": Option<String> = member(&plain::TEXT).header("x-amz-bucket-object-lock-token"),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutObjectOutput {
    expiration "Expiration": Option<String> = member(&plain::TEXT).header("x-amz-expiration"),
    e_tag "ETag": Option<String> = member(&plain::TEXT).header("etag"),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash128"),
    checksum_type "ChecksumType": Option<String> = member(&types::CHECKSUM_TYPE).header("x-amz-checksum-type"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    size "Size": Option<i64> = member(&plain::LONG).header("x-amz-object-size"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { PutObjectRequest {
    acl "ACL": Option<String> = member(&types::OBJECT_CANNED_ACL).header("x-amz-acl"),
    body "Body": Option<crate::Body> = member(&plain::BLOB).payload().streaming(),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    cache_control "CacheControl": Option<String> = member(&plain::TEXT).header("cache-control"),
    content_disposition "ContentDisposition": Option<String> = member(&plain::TEXT).header("content-disposition"),
    content_encoding "ContentEncoding": Option<String> = member(&plain::TEXT).header("content-encoding"),
    content_language "ContentLanguage": Option<String> = member(&plain::TEXT).header("content-language"),
    content_length "ContentLength": Option<i64> = member(&plain::LONG).header("content-length"),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    content_type "ContentType": Option<String> = member(&plain::TEXT).header("content-type"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash128"),
    expires "Expires": Option<String> = member(&plain::TEXT).header("expires"),
    if_match "IfMatch": Option<String> = member(&plain::TEXT).header("if-match"),
    if_none_match "IfNoneMatch": Option<String> = member(&plain::TEXT).header("if-none-match"),
    grant_full_control "GrantFullControl": Option<String> = member(&plain::TEXT).header("x-amz-grant-full-control"),
    grant_read "GrantRead": Option<String> = member(&plain::TEXT).header("x-amz-grant-read"),
    grant_read_acp "GrantReadACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-read-acp"),
    grant_write_acp "GrantWriteACP": Option<String> = member(&plain::TEXT).header("x-amz-grant-write-acp"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    write_offset_bytes "WriteOffsetBytes": Option<i64> = member(&plain::LONG).header("x-amz-write-offset-bytes"),
    metadata "Metadata": Option<Vec<(String, String)>> = member(&types::METADATA).headers("x-amz-meta-"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS).header("x-amz-storage-class"),
    website_redirect_location "WebsiteRedirectLocation": Option<String> = member(&plain::TEXT).header("x-amz-website-redirect-location"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    ssekms_encryption_context "SSEKMSEncryptionContext": Option<String> = member(&types::SSEKMS_ENCRYPTION_CONTEXT).header("x-amz-server-side-encryption-context"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    tagging "Tagging": Option<String> = member(&plain::TEXT).header("x-amz-tagging"),
    object_lock_mode "ObjectLockMode": Option<String> = member(&types::OBJECT_LOCK_MODE).header("x-amz-object-lock-mode"),
    object_lock_retain_until_date "ObjectLockRetainUntilDate": Option<crate::Time> = member(&plain::TIME_ISO8601).header("x-amz-object-lock-retain-until-date"),
    object_lock_legal_hold_status "ObjectLockLegalHoldStatus": Option<String> = member(&types::OBJECT_LOCK_LEGAL_HOLD_STATUS).header("x-amz-object-lock-legal-hold"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutObjectRetentionOutput {
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { PutObjectRetentionRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    retention "Retention": Option<ObjectLockRetention> = member(&types::OBJECT_LOCK_RETENTION).payload(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    bypass_governance_retention "BypassGovernanceRetention": Option<bool> = member(&plain::BOOL).header("x-amz-bypass-governance-retention"),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { PutObjectTaggingOutput {
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-version-id"),
} }
shape! { PutObjectTaggingRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    tagging "Tagging": Tagging = member(&types::TAGGING).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
} }
shape! { PutPublicAccessBlockRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    public_access_block_configuration "PublicAccessBlockConfiguration": PublicAccessBlockConfiguration = member(&types::PUBLIC_ACCESS_BLOCK_CONFIGURATION).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { QueueConfiguration {
    id "Id": Option<String> = member(&plain::TEXT),
    queue_arn "QueueArn": String = member(&plain::TEXT).at("Queue").required(),
    events "Events": Vec<String> = member(&types::EVENT_LIST).at("Event").required(),
    filter "Filter": Option<NotificationConfigurationFilter> = member(&types::NOTIFICATION_CONFIGURATION_FILTER),
} }
shape! { QueueConfigurationDeprecated {
    id "Id": Option<String> = member(&plain::TEXT),
    event "Event": Option<String> = member(&types::EVENT),
    events "Events": Option<Vec<String>> = member(&types::EVENT_LIST).at("Event"),
    queue "Queue": Option<String> = member(&plain::TEXT),
} }
shape! { RecordExpiration {
    expiration "Expiration": String = member(&types::EXPIRATION_STATE).required(),
    days "Days": Option<i32> = member(&plain::INTEGER),
} }
shape! { RecordsEvent {
    payload "Payload": Option<Vec<u8>> = member(&plain::BLOB),
} }
shape! { Redirect {
    host_name "HostName": Option<String> = member(&plain::TEXT),
    http_redirect_code "HttpRedirectCode": Option<String> = member(&plain::TEXT),
    protocol "Protocol": Option<String> = member(&types::PROTOCOL),
    replace_key_prefix_with "ReplaceKeyPrefixWith": Option<String> = member(&plain::TEXT),
    replace_key_with "ReplaceKeyWith": Option<String> = member(&plain::TEXT),
} }
shape! { RedirectAllRequestsTo {
    host_name "HostName": String = member(&plain::TEXT).required(),
    protocol "Protocol": Option<String> = member(&types::PROTOCOL),
} }
shape! { RenameObjectOutput {
} }
shape! { RenameObjectRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    rename_source "RenameSource": String = member(&types::RENAME_SOURCE).header("x-amz-rename-source").required(),
    destination_if_match "DestinationIfMatch": Option<String> = member(&plain::TEXT).header("if-match"),
    destination_if_none_match "DestinationIfNoneMatch": Option<String> = member(&plain::TEXT).header("if-none-match"),
    destination_if_modified_since "DestinationIfModifiedSince": Option<crate::Time> = member(&plain::TIME).header("if-modified-since"),
    destination_if_unmodified_since "DestinationIfUnmodifiedSince": Option<crate::Time> = member(&plain::TIME).header("if-unmodified-since"),
    source_if_match "SourceIfMatch": Option<String> = member(&plain::TEXT).header("x-amz-rename-source-if-match"),
    source_if_none_match "SourceIfNoneMatch": Option<String> = member(&plain::TEXT).header("x-amz-rename-source-if-none-match"),
    source_if_modified_since "SourceIfModifiedSince": Option<crate::Time> = member(&plain::TIME_HTTP).header("x-amz-rename-source-if-modified-since"),
    source_if_unmodified_since "SourceIfUnmodifiedSince": Option<crate::Time> = member(&plain::TIME_HTTP).header("x-amz-rename-source-if-unmodified-since"),
    client_token "ClientToken": Option<String> = member(&plain::TEXT).header("x-amz-client-token").idempotency_token(),
} }
shape! { ReplicaModifications {
    status "Status": String = member(&types::REPLICA_MODIFICATIONS_STATUS).required(),
} }
shape! { ReplicationConfiguration {
    role "Role": String = member(&plain::TEXT).required(),
    rules "Rules": Vec<ReplicationRule> = member(&types::REPLICATION_RULES).at("Rule").required(),
} }
shape! { ReplicationRule {
    id "ID": Option<String> = member(&plain::TEXT),
    priority "Priority": Option<i32> = member(&plain::INTEGER),
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    filter "Filter": Option<ReplicationRuleFilter> = member(&types::REPLICATION_RULE_FILTER),
    status "Status": String = member(&types::REPLICATION_RULE_STATUS).required(),
    source_selection_criteria "SourceSelectionCriteria": Option<SourceSelectionCriteria> = member(&types::SOURCE_SELECTION_CRITERIA),
    existing_object_replication "ExistingObjectReplication": Option<ExistingObjectReplication> = member(&types::EXISTING_OBJECT_REPLICATION),
    destination "Destination": Destination = member(&types::DESTINATION).required(),
    delete_marker_replication "DeleteMarkerReplication": Option<DeleteMarkerReplication> = member(&types::DELETE_MARKER_REPLICATION),
} }
shape! { ReplicationRuleAndOperator {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tags "Tags": Option<Vec<Tag>> = member(&types::TAG_SET).at("Tag").flattened(),
} }
shape! { ReplicationRuleFilter {
    prefix "Prefix": Option<String> = member(&plain::TEXT),
    tag "Tag": Option<Tag> = member(&types::TAG),
    and "And": Option<ReplicationRuleAndOperator> = member(&types::REPLICATION_RULE_AND_OPERATOR),
} }
shape! { ReplicationTime {
    status "Status": String = member(&types::REPLICATION_TIME_STATUS).required(),
    time "Time": ReplicationTimeValue = member(&types::REPLICATION_TIME_VALUE).required(),
} }
shape! { ReplicationTimeValue {
    minutes "Minutes": Option<i32> = member(&plain::INTEGER),
} }
shape! { RequestPaymentConfiguration {
    payer "Payer": String = member(&types::PAYER).required(),
} }
shape! { RequestProgress {
    enabled "Enabled": Option<bool> = member(&plain::BOOL),
} }
shape! { RestoreObjectOutput {
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
    restore_output_path "RestoreOutputPath": Option<String> = member(&plain::TEXT).header("x-amz-restore-output-path"),
} }
shape! { RestoreObjectRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    restore_request "RestoreRequest": Option<RestoreRequest> = member(&types::RESTORE_REQUEST).payload(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { RestoreRequest {
    days "Days": Option<i32> = member(&plain::INTEGER),
    glacier_job_parameters "GlacierJobParameters": Option<GlacierJobParameters> = member(&types::GLACIER_JOB_PARAMETERS),
    r#type "Type": Option<String> = member(&types::RESTORE_REQUEST_TYPE),
    tier "Tier": Option<String> = member(&types::TIER),
    description "Description": Option<String> = member(&plain::TEXT),
    select_parameters "SelectParameters": Option<SelectParameters> = member(&types::SELECT_PARAMETERS),
    output_location "OutputLocation": Option<OutputLocation> = member(&types::OUTPUT_LOCATION),
} }
shape! { RestoreStatus {
    is_restore_in_progress "IsRestoreInProgress": Option<bool> = member(&plain::BOOL),
    restore_expiry_date "RestoreExpiryDate": Option<crate::Time> = member(&plain::TIME),
} }
shape! { RoutingRule {
    condition "Condition": Option<Condition> = member(&types::CONDITION),
    redirect "Redirect": Redirect = member(&types::REDIRECT).required(),
} }
shape! { Rule {
    expiration "Expiration": Option<LifecycleExpiration> = member(&types::LIFECYCLE_EXPIRATION),
    id "ID": Option<String> = member(&plain::TEXT),
    prefix "Prefix": String = member(&plain::TEXT).required(),
    status "Status": String = member(&types::EXPIRATION_STATUS).required(),
    transition "Transition": Option<Transition> = member(&types::TRANSITION),
    noncurrent_version_transition "NoncurrentVersionTransition": Option<NoncurrentVersionTransition> = member(&types::NONCURRENT_VERSION_TRANSITION),
    noncurrent_version_expiration "NoncurrentVersionExpiration": Option<NoncurrentVersionExpiration> = member(&types::NONCURRENT_VERSION_EXPIRATION),
    abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload": Option<AbortIncompleteMultipartUpload> = member(&types::ABORT_INCOMPLETE_MULTIPART_UPLOAD),
} }
shape! { S3KeyFilter {
    filter_rules "FilterRules": Option<Vec<FilterRule>> = member(&types::FILTER_RULE_LIST).at("FilterRule"),
} }
shape! { S3Location {
    bucket_name "BucketName": String = member(&plain::TEXT).required(),
    prefix "Prefix": String = member(&plain::TEXT).required(),
    encryption "Encryption": Option<Encryption> = member(&types::ENCRYPTION),
    canned_acl "CannedACL": Option<String> = member(&types::OBJECT_CANNED_ACL),
    access_control_list "AccessControlList": Option<Vec<Grant>> = member(&types::GRANTS),
    tagging "Tagging": Option<Tagging> = member(&types::TAGGING),
    user_metadata "UserMetadata": Option<Vec<MetadataEntry>> = member(&types::USER_METADATA),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS),
} }
shape! { S3TablesDestination {
    table_bucket_arn "TableBucketArn": String = member(&plain::TEXT).required(),
    table_name "TableName": String = member(&plain::TEXT).required(),
} }
shape! { S3TablesDestinationResult {
    table_bucket_arn "TableBucketArn": String = member(&plain::TEXT).required(),
    table_name "TableName": String = member(&plain::TEXT).required(),
    table_arn "TableArn": String = member(&plain::TEXT).required(),
    table_namespace "TableNamespace": String = member(&plain::TEXT).required(),
} }
shape! { SSEKMS {
    key_id "KeyId": String = member(&types::SSEKMS_KEY_ID).required(),
} .root("SSE-KMS") }
shape! { SSEKMSEncryption {
    kms_key_arn "KMSKeyArn": String = member(&types::NON_EMPTY_KMS_KEY_ARN_STRING).required(),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL),
} .root("SSE-KMS") }
shape! { SSES3 {
} .root("SSE-S3") }
shape! { ScanRange {
    start "Start": Option<i64> = member(&plain::LONG),
    end "End": Option<i64> = member(&plain::LONG),
} }
shape! { SelectObjectContentEventStream {
    records "Records": Option<RecordsEvent> = member(&types::RECORDS_EVENT),
    stats "Stats": Option<StatsEvent> = member(&types::STATS_EVENT),
    progress "Progress": Option<ProgressEvent> = member(&types::PROGRESS_EVENT),
    cont "Cont": Option<ContinuationEvent> = member(&types::CONTINUATION_EVENT),
    end "End": Option<EndEvent> = member(&types::END_EVENT),
} .union() }
shape! { SelectObjectContentOutput {
    payload "Payload": Option<SelectObjectContentEventStream> = member(&types::SELECT_OBJECT_CONTENT_EVENT_STREAM).payload(),
} }
shape! { SelectObjectContentRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    expression "Expression": String = member(&plain::TEXT).required(),
    expression_type "ExpressionType": String = member(&types::EXPRESSION_TYPE).required(),
    request_progress "RequestProgress": Option<RequestProgress> = member(&types::REQUEST_PROGRESS),
    input_serialization "InputSerialization": InputSerialization = member(&types::INPUT_SERIALIZATION).required(),
    output_serialization "OutputSerialization": OutputSerialization = member(&types::OUTPUT_SERIALIZATION).required(),
    scan_range "ScanRange": Option<ScanRange> = member(&types::SCAN_RANGE),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { SelectParameters {
    input_serialization "InputSerialization": InputSerialization = member(&types::INPUT_SERIALIZATION).required(),
    expression_type "ExpressionType": String = member(&types::EXPRESSION_TYPE).required(),
    expression "Expression": String = member(&plain::TEXT).required(),
    output_serialization "OutputSerialization": OutputSerialization = member(&types::OUTPUT_SERIALIZATION).required(),
} }
shape! { ServerSideEncryptionByDefault {
    sse_algorithm "SSEAlgorithm": String = member(&types::SERVER_SIDE_ENCRYPTION).required(),
    kms_master_key_id "KMSMasterKeyID": Option<String> = member(&types::SSEKMS_KEY_ID),
} }
shape! { ServerSideEncryptionConfiguration {
    rules "Rules": Vec<ServerSideEncryptionRule> = member(&types::SERVER_SIDE_ENCRYPTION_RULES).at("Rule").required(),
} }
shape! { ServerSideEncryptionRule {
    apply_server_side_encryption_by_default "ApplyServerSideEncryptionByDefault": Option<ServerSideEncryptionByDefault> = member(&types::SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL),
    blocked_encryption_types "BlockedEncryptionTypes": Option<BlockedEncryptionTypes> = member(&types::BLOCKED_ENCRYPTION_TYPES),
} }
shape! { SessionCredentials {
    access_key_id "AccessKeyId": String = member(&plain::TEXT).required(),
    secret_access_key "SecretAccessKey": String = member(&types::SESSION_CREDENTIAL_VALUE).required(),
    session_token "SessionToken": String = member(&types::SESSION_CREDENTIAL_VALUE).required(),
    expiration "Expiration": crate::Time = member(&plain::TIME).required(),
} }
shape! { SimplePrefix {
} }
shape! { SourceSelectionCriteria {
    sse_kms_encrypted_objects "SseKmsEncryptedObjects": Option<SseKmsEncryptedObjects> = member(&types::SSE_KMS_ENCRYPTED_OBJECTS),
    replica_modifications "ReplicaModifications": Option<ReplicaModifications> = member(&types::REPLICA_MODIFICATIONS),
} }
shape! { SseKmsEncryptedObjects {
    status "Status": String = member(&types::SSE_KMS_ENCRYPTED_OBJECTS_STATUS).required(),
} }
shape! { Stats {
    bytes_scanned "BytesScanned": Option<i64> = member(&plain::LONG),
    bytes_processed "BytesProcessed": Option<i64> = member(&plain::LONG),
    bytes_returned "BytesReturned": Option<i64> = member(&plain::LONG),
} }
shape! { StatsEvent {
    details "Details": Option<Stats> = member(&types::STATS),
} }
shape! { StorageClassAnalysis {
    data_export "DataExport": Option<StorageClassAnalysisDataExport> = member(&types::STORAGE_CLASS_ANALYSIS_DATA_EXPORT),
} }
shape! { StorageClassAnalysisDataExport {
    output_schema_version "OutputSchemaVersion": String = member(&types::STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION).required(),
    destination "Destination": AnalyticsExportDestination = member(&types::ANALYTICS_EXPORT_DESTINATION).required(),
} }
shape! { Tag {
    key "Key": String = member(&types::OBJECT_KEY).required(),
    value "Value": String = member(&plain::TEXT).required(),
} }
shape! { Tagging {
    tag_set "TagSet": Vec<Tag> = member(&types::TAG_SET).required(),
} }
shape! { TargetGrant {
    grantee "Grantee": Option<Grantee> = member(&types::GRANTEE),
    permission "Permission": Option<String> = member(&types::BUCKET_LOGS_PERMISSION),
} }
shape! { TargetObjectKeyFormat {
    simple_prefix "SimplePrefix": Option<SimplePrefix> = member(&types::SIMPLE_PREFIX),
    partitioned_prefix "PartitionedPrefix": Option<PartitionedPrefix> = member(&types::PARTITIONED_PREFIX),
} }
shape! { Tiering {
    days "Days": i32 = member(&plain::INTEGER).required(),
    access_tier "AccessTier": String = member(&types::INTELLIGENT_TIERING_ACCESS_TIER).required(),
} }
shape! { TopicConfiguration {
    id "Id": Option<String> = member(&plain::TEXT),
    topic_arn "TopicArn": String = member(&plain::TEXT).at("Topic").required(),
    events "Events": Vec<String> = member(&types::EVENT_LIST).at("Event").required(),
    filter "Filter": Option<NotificationConfigurationFilter> = member(&types::NOTIFICATION_CONFIGURATION_FILTER),
} }
shape! { TopicConfigurationDeprecated {
    id "Id": Option<String> = member(&plain::TEXT),
    events "Events": Option<Vec<String>> = member(&types::EVENT_LIST).at("Event"),
    event "Event": Option<String> = member(&types::EVENT),
    topic "Topic": Option<String> = member(&plain::TEXT),
} }
shape! { Transition {
    date "Date": Option<crate::Time> = member(&plain::TIME_ISO8601),
    days "Days": Option<i32> = member(&plain::INTEGER),
    storage_class "StorageClass": Option<String> = member(&types::TRANSITION_STORAGE_CLASS),
} }
shape! { UpdateBucketMetadataInventoryTableConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    inventory_table_configuration "InventoryTableConfiguration": InventoryTableConfigurationUpdates = member(&types::INVENTORY_TABLE_CONFIGURATION_UPDATES).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { UpdateBucketMetadataJournalTableConfigurationRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    journal_table_configuration "JournalTableConfiguration": JournalTableConfigurationUpdates = member(&types::JOURNAL_TABLE_CONFIGURATION_UPDATES).payload().required(),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { UpdateObjectEncryptionRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    version_id "VersionId": Option<String> = member(&plain::TEXT).query("versionId"),
    object_encryption "ObjectEncryption": ObjectEncryption = member(&types::OBJECT_ENCRYPTION).payload().required(),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
} }
shape! { UpdateObjectEncryptionResponse {
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { UploadPartCopyOutput {
    copy_source_version_id "CopySourceVersionId": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-version-id"),
    copy_part_result "CopyPartResult": Option<CopyPartResult> = member(&types::COPY_PART_RESULT).payload(),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { UploadPartCopyRequest {
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    copy_source "CopySource": String = member(&types::COPY_SOURCE).header("x-amz-copy-source").required(),
    copy_source_if_match "CopySourceIfMatch": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-if-match"),
    copy_source_if_modified_since "CopySourceIfModifiedSince": Option<crate::Time> = member(&plain::TIME).header("x-amz-copy-source-if-modified-since"),
    copy_source_if_none_match "CopySourceIfNoneMatch": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-if-none-match"),
    copy_source_if_unmodified_since "CopySourceIfUnmodifiedSince": Option<crate::Time> = member(&plain::TIME).header("x-amz-copy-source-if-unmodified-since"),
    copy_source_range "CopySourceRange": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-range"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    part_number "PartNumber": i32 = member(&plain::INTEGER).query("partNumber").required(),
    upload_id "UploadId": String = member(&plain::TEXT).query("uploadId").required(),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    copy_source_sse_customer_algorithm "CopySourceSSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-server-side-encryption-customer-algorithm"),
    copy_source_sse_customer_key "CopySourceSSECustomerKey": Option<String> = member(&types::COPY_SOURCE_SSE_CUSTOMER_KEY).header("x-amz-copy-source-server-side-encryption-customer-key"),
    copy_source_sse_customer_key_md5 "CopySourceSSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-copy-source-server-side-encryption-customer-key-md5"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
    expected_source_bucket_owner "ExpectedSourceBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-source-expected-bucket-owner"),
} }
shape! { UploadPartOutput {
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-server-side-encryption"),
    e_tag "ETag": Option<String> = member(&plain::TEXT).header("etag"),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash128"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-server-side-encryption-aws-kms-key-id"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-server-side-encryption-bucket-key-enabled"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-request-charged"),
} }
shape! { UploadPartRequest {
    body "Body": Option<crate::Body> = member(&plain::BLOB).payload().streaming(),
    bucket "Bucket": String = member(&plain::TEXT).path("Bucket").required(),
    content_length "ContentLength": Option<i64> = member(&plain::LONG).header("content-length"),
    content_md5 "ContentMD5": Option<String> = member(&plain::TEXT).header("content-md5"),
    checksum_algorithm "ChecksumAlgorithm": Option<String> = member(&types::CHECKSUM_ALGORITHM).header("x-amz-sdk-checksum-algorithm"),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-checksum-xxhash128"),
    key "Key": String = member(&types::OBJECT_KEY).path("Key").required(),
    part_number "PartNumber": i32 = member(&plain::INTEGER).query("partNumber").required(),
    upload_id "UploadId": String = member(&plain::TEXT).query("uploadId").required(),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-algorithm"),
    sse_customer_key "SSECustomerKey": Option<String> = member(&types::SSE_CUSTOMER_KEY).header("x-amz-server-side-encryption-customer-key"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-server-side-encryption-customer-key-md5"),
    request_payer "RequestPayer": Option<String> = member(&types::REQUEST_PAYER).header("x-amz-request-payer"),
    expected_bucket_owner "ExpectedBucketOwner": Option<String> = member(&plain::TEXT).header("x-amz-expected-bucket-owner"),
} }
shape! { VersioningConfiguration {
    mfa_delete "MFADelete": Option<String> = member(&types::MFA_DELETE).at("MfaDelete"),
    status "Status": Option<String> = member(&types::BUCKET_VERSIONING_STATUS),
} }
shape! { WebsiteConfiguration {
    error_document "ErrorDocument": Option<ErrorDocument> = member(&types::ERROR_DOCUMENT),
    index_document "IndexDocument": Option<IndexDocument> = member(&types::INDEX_DOCUMENT),
    redirect_all_requests_to "RedirectAllRequestsTo": Option<RedirectAllRequestsTo> = member(&types::REDIRECT_ALL_REQUESTS_TO),
    routing_rules "RoutingRules": Option<Vec<RoutingRule>> = member(&types::ROUTING_RULES),
} }
shape! { WriteGetObjectResponseRequest {
    request_route "RequestRoute": String = member(&plain::TEXT).header("x-amz-request-route").required().host_label(),
    request_token "RequestToken": String = member(&plain::TEXT).header("x-amz-request-token").required(),
    body "Body": Option<crate::Body> = member(&plain::BLOB).payload().streaming(),
    status_code "StatusCode": Option<i32> = member(&plain::INTEGER).header("x-amz-fwd-status"),
    error_code "ErrorCode": Option<String> = member(&plain::TEXT).header("x-amz-fwd-error-code"),
    error_message "ErrorMessage": Option<String> = member(&plain::TEXT).header("x-amz-fwd-error-message"),
    accept_ranges "AcceptRanges": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-accept-ranges"),
    cache_control "CacheControl": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-cache-control"),
    content_disposition "ContentDisposition": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-content-disposition"),
    content_encoding "ContentEncoding": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-content-encoding"),
    content_language "ContentLanguage": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-content-language"),
    content_length "ContentLength": Option<i64> = member(&plain::LONG).header("content-length"),
    content_range "ContentRange": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-content-range"),
    content_type "ContentType": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-content-type"),
    checksum_crc32 "ChecksumCRC32": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-crc32"),
    checksum_crc32_c "ChecksumCRC32C": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-crc32c"),
    checksum_crc64_nvme "ChecksumCRC64NVME": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-crc64nvme"),
    checksum_sha1 "ChecksumSHA1": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-sha1"),
    checksum_sha256 "ChecksumSHA256": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-sha256"),
    checksum_sha512 "ChecksumSHA512": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-sha512"),
    checksum_md5 "ChecksumMD5": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-md5"),
    checksum_xxhash64 "ChecksumXXHASH64": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-xxhash64"),
    checksum_xxhash3 "ChecksumXXHASH3": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-xxhash3"),
    checksum_xxhash128 "ChecksumXXHASH128": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-checksum-xxhash128"),
    delete_marker "DeleteMarker": Option<bool> = member(&plain::BOOL).header("x-amz-fwd-header-x-amz-delete-marker"),
    e_tag "ETag": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-etag"),
    expires "Expires": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-expires"),
    expiration "Expiration": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-expiration"),
    last_modified "LastModified": Option<crate::Time> = member(&plain::TIME).header("x-amz-fwd-header-last-modified"),
    missing_meta "MissingMeta": Option<i32> = member(&plain::INTEGER).header("x-amz-fwd-header-x-amz-missing-meta"),
    metadata "Metadata": Option<Vec<(String, String)>> = member(&types::METADATA).headers("x-amz-meta-"),
    object_lock_mode "ObjectLockMode": Option<String> = member(&types::OBJECT_LOCK_MODE).header("x-amz-fwd-header-x-amz-object-lock-mode"),
    object_lock_legal_hold_status "ObjectLockLegalHoldStatus": Option<String> = member(&types::OBJECT_LOCK_LEGAL_HOLD_STATUS).header("x-amz-fwd-header-x-amz-object-lock-legal-hold"),
    object_lock_retain_until_date "ObjectLockRetainUntilDate": Option<crate::Time> = member(&plain::TIME_ISO8601).header("x-amz-fwd-header-x-amz-object-lock-retain-until-date"),
    parts_count "PartsCount": Option<i32> = member(&plain::INTEGER).header("x-amz-fwd-header-x-amz-mp-parts-count"),
    replication_status "ReplicationStatus": Option<String> = member(&types::REPLICATION_STATUS).header("x-amz-fwd-header-x-amz-replication-status"),
    request_charged "RequestCharged": Option<String> = member(&types::REQUEST_CHARGED).header("x-amz-fwd-header-x-amz-request-charged"),
    restore "Restore": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-restore"),
    server_side_encryption "ServerSideEncryption": Option<String> = member(&types::SERVER_SIDE_ENCRYPTION).header("x-amz-fwd-header-x-amz-server-side-encryption"),
    sse_customer_algorithm "SSECustomerAlgorithm": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm"),
    ssekms_key_id "SSEKMSKeyId": Option<String> = member(&types::SSEKMS_KEY_ID).header("x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id"),
    sse_customer_key_md5 "SSECustomerKeyMD5": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-server-side-encryption-customer-key-md5"),
    storage_class "StorageClass": Option<String> = member(&types::STORAGE_CLASS).header("x-amz-fwd-header-x-amz-storage-class"),
    tag_count "TagCount": Option<i32> = member(&plain::INTEGER).header("x-amz-fwd-header-x-amz-tagging-count"),
    version_id "VersionId": Option<String> = member(&plain::TEXT).header("x-amz-fwd-header-x-amz-version-id"),
    bucket_key_enabled "BucketKeyEnabled": Option<bool> = member(&plain::BOOL).header("x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled"),
} }

mod types {
    use super::*;

    pub static ABAC_STATUS: Type = Type::structure(&super::AbacStatus);
    pub static ABORT_INCOMPLETE_MULTIPART_UPLOAD: Type = Type::structure(&super::AbortIncompleteMultipartUpload);
    pub static ACCELERATE_CONFIGURATION: Type = Type::structure(&super::AccelerateConfiguration);
    pub static ACCESS_CONTROL_POLICY: Type = Type::structure(&super::AccessControlPolicy);
    pub static ACCESS_CONTROL_TRANSLATION: Type = Type::structure(&super::AccessControlTranslation);
    pub static ALLOWED_HEADERS: Type = Type::list(&plain::TEXT, "").flattened();
    pub static ALLOWED_METHODS: Type = Type::list(&plain::TEXT, "").flattened();
    pub static ALLOWED_ORIGINS: Type = Type::list(&plain::TEXT, "").flattened();
    pub static ANALYTICS_AND_OPERATOR: Type = Type::structure(&super::AnalyticsAndOperator);
    pub static ANALYTICS_CONFIGURATION: Type = Type::structure(&super::AnalyticsConfiguration);
    pub static ANALYTICS_CONFIGURATION_LIST: Type = Type::list(&ANALYTICS_CONFIGURATION, "").flattened();
    pub static ANALYTICS_EXPORT_DESTINATION: Type = Type::structure(&super::AnalyticsExportDestination);
    pub static ANALYTICS_FILTER: Type = Type::structure(&super::AnalyticsFilter);
    pub static ANALYTICS_S3_BUCKET_DESTINATION: Type = Type::structure(&super::AnalyticsS3BucketDestination);
    pub static ANALYTICS_S3_EXPORT_FILE_FORMAT: Type = Type::text().one_of(&["CSV"]);
    pub static ARCHIVE_STATUS: Type = Type::text().one_of(&["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]);
    pub static BLOCKED_ENCRYPTION_TYPES: Type = Type::structure(&super::BlockedEncryptionTypes);
    pub static BUCKET: Type = Type::structure(&super::Bucket);
    pub static BUCKET_ABAC_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static BUCKET_ACCELERATE_STATUS: Type = Type::text().one_of(&["Enabled", "Suspended"]);
    pub static BUCKET_CANNED_ACL: Type = Type::text().one_of(&["private", "public-read", "public-read-write", "authenticated-read"]);
    pub static BUCKET_INFO: Type = Type::structure(&super::BucketInfo);
    pub static BUCKET_LIFECYCLE_CONFIGURATION: Type = Type::structure(&super::BucketLifecycleConfiguration);
    pub static BUCKET_LOCATION_CONSTRAINT: Type = Type::text().one_of(&["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"]);
    pub static BUCKET_LOGGING_STATUS: Type = Type::structure(&super::BucketLoggingStatus);
    pub static BUCKET_LOGS_PERMISSION: Type = Type::text().one_of(&["FULL_CONTROL", "READ", "WRITE"]);
    pub static BUCKET_NAMESPACE: Type = Type::text().one_of(&["account-regional", "global"]);
    pub static BUCKET_TYPE: Type = Type::text().one_of(&["Directory"]);
    pub static BUCKET_VERSIONING_STATUS: Type = Type::text().one_of(&["Enabled", "Suspended"]);
    pub static BUCKETS: Type = Type::list(&BUCKET, "Bucket");
    pub static CORS_CONFIGURATION: Type = Type::structure(&super::CORSConfiguration);
    pub static CORS_RULE: Type = Type::structure(&super::CORSRule);
    pub static CORS_RULES: Type = Type::list(&CORS_RULE, "").flattened();
    pub static CSV_INPUT: Type = Type::structure(&super::CSVInput);
    pub static CSV_OUTPUT: Type = Type::structure(&super::CSVOutput);
    pub static CHECKSUM: Type = Type::structure(&super::Checksum);
    pub static CHECKSUM_ALGORITHM: Type = Type::text().one_of(&["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"]);
    pub static CHECKSUM_ALGORITHM_LIST: Type = Type::list(&CHECKSUM_ALGORITHM, "").flattened();
    pub static CHECKSUM_MODE: Type = Type::text().one_of(&["ENABLED"]);
    pub static CHECKSUM_TYPE: Type = Type::text().one_of(&["COMPOSITE", "FULL_OBJECT"]);
    pub static CLOUD_FUNCTION_CONFIGURATION: Type = Type::structure(&super::CloudFunctionConfiguration);
    pub static COMMON_PREFIX: Type = Type::structure(&super::CommonPrefix);
    pub static COMMON_PREFIX_LIST: Type = Type::list(&COMMON_PREFIX, "").flattened();
    pub static COMPLETED_MULTIPART_UPLOAD: Type = Type::structure(&super::CompletedMultipartUpload);
    pub static COMPLETED_PART: Type = Type::structure(&super::CompletedPart);
    pub static COMPLETED_PART_LIST: Type = Type::list(&COMPLETED_PART, "").flattened();
    pub static COMPRESSION_TYPE: Type = Type::text().one_of(&["NONE", "GZIP", "BZIP2"]);
    pub static CONDITION: Type = Type::structure(&super::Condition);
    pub static CONTINUATION_EVENT: Type = Type::structure(&super::ContinuationEvent);
    pub static COPY_OBJECT_RESULT: Type = Type::structure(&super::CopyObjectResult);
    pub static COPY_PART_RESULT: Type = Type::structure(&super::CopyPartResult);
    pub static COPY_SOURCE: Type = Type::text().pattern("\\/?.+\\/.+");
    pub static COPY_SOURCE_SSE_CUSTOMER_KEY: Type = Type::text().sensitive();
    pub static CREATE_BUCKET_CONFIGURATION: Type = Type::structure(&super::CreateBucketConfiguration);
    pub static DATA_REDUNDANCY: Type = Type::text().one_of(&["SingleAvailabilityZone", "SingleLocalZone"]);
    pub static DEFAULT_RETENTION: Type = Type::structure(&super::DefaultRetention);
    pub static DELETE: Type = Type::structure(&super::Delete);
    pub static DELETE_MARKER_ENTRY: Type = Type::structure(&super::DeleteMarkerEntry);
    pub static DELETE_MARKER_REPLICATION: Type = Type::structure(&super::DeleteMarkerReplication);
    pub static DELETE_MARKER_REPLICATION_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static DELETE_MARKERS: Type = Type::list(&DELETE_MARKER_ENTRY, "").flattened();
    pub static DELETED_OBJECT: Type = Type::structure(&super::DeletedObject);
    pub static DELETED_OBJECTS: Type = Type::list(&DELETED_OBJECT, "").flattened();
    pub static DESTINATION: Type = Type::structure(&super::Destination);
    pub static DESTINATION_RESULT: Type = Type::structure(&super::DestinationResult);
    pub static DIRECTORY_BUCKET_TOKEN: Type = Type::text().min(0).max(1024);
    pub static ENCODING_TYPE: Type = Type::text().one_of(&["url"]);
    pub static ENCRYPTION: Type = Type::structure(&super::Encryption);
    pub static ENCRYPTION_CONFIGURATION: Type = Type::structure(&super::EncryptionConfiguration);
    pub static ENCRYPTION_TYPE: Type = Type::text().one_of(&["NONE", "SSE-C"]);
    pub static ENCRYPTION_TYPE_LIST: Type = Type::list(&ENCRYPTION_TYPE, "EncryptionType").flattened();
    pub static END_EVENT: Type = Type::structure(&super::EndEvent);
    pub static ERROR: Type = Type::structure(&super::Error);
    pub static ERROR_DETAILS: Type = Type::structure(&super::ErrorDetails);
    pub static ERROR_DOCUMENT: Type = Type::structure(&super::ErrorDocument);
    pub static ERRORS: Type = Type::list(&ERROR, "").flattened();
    pub static EVENT: Type = Type::text().one_of(&["s3:ReducedRedundancyLostObject", "s3:ObjectCreated:*", "s3:ObjectCreated:Put", "s3:ObjectCreated:Post", "s3:ObjectCreated:Copy", "s3:ObjectCreated:CompleteMultipartUpload", "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated", "s3:ObjectRestore:*", "s3:ObjectRestore:Post", "s3:ObjectRestore:Completed", "s3:Replication:*", "s3:Replication:OperationFailedReplication", "s3:Replication:OperationNotTracked", "s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold", "s3:ObjectRestore:Delete", "s3:LifecycleTransition", "s3:IntelligentTiering", "s3:ObjectAcl:Put", "s3:LifecycleExpiration:*", "s3:LifecycleExpiration:Delete", "s3:LifecycleExpiration:DeleteMarkerCreated", "s3:ObjectTagging:*", "s3:ObjectTagging:Put", "s3:ObjectTagging:Delete"]);
    pub static EVENT_BRIDGE_CONFIGURATION: Type = Type::structure(&super::EventBridgeConfiguration);
    pub static EVENT_LIST: Type = Type::list(&EVENT, "").flattened();
    pub static EXISTING_OBJECT_REPLICATION: Type = Type::structure(&super::ExistingObjectReplication);
    pub static EXISTING_OBJECT_REPLICATION_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static EXPIRATION_STATE: Type = Type::text().one_of(&["ENABLED", "DISABLED"]);
    pub static EXPIRATION_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static EXPOSE_HEADERS: Type = Type::list(&plain::TEXT, "").flattened();
    pub static EXPRESSION_TYPE: Type = Type::text().one_of(&["SQL"]);
    pub static FILE_HEADER_INFO: Type = Type::text().one_of(&["USE", "IGNORE", "NONE"]);
    pub static FILTER_RULE: Type = Type::structure(&super::FilterRule);
    pub static FILTER_RULE_LIST: Type = Type::list(&FILTER_RULE, "").flattened();
    pub static FILTER_RULE_NAME: Type = Type::text().one_of(&["prefix", "suffix"]);
    pub static GET_BUCKET_METADATA_CONFIGURATION_RESULT: Type = Type::structure(&super::GetBucketMetadataConfigurationResult);
    pub static GET_BUCKET_METADATA_TABLE_CONFIGURATION_RESULT: Type = Type::structure(&super::GetBucketMetadataTableConfigurationResult);
    pub static GET_OBJECT_ATTRIBUTES_PARTS: Type = Type::structure(&super::GetObjectAttributesParts);
    pub static GLACIER_JOB_PARAMETERS: Type = Type::structure(&super::GlacierJobParameters);
    pub static GRANT: Type = Type::structure(&super::Grant);
    pub static GRANTEE: Type = Type::structure(&super::Grantee);
    pub static GRANTS: Type = Type::list(&GRANT, "Grant");
    pub static INDEX_DOCUMENT: Type = Type::structure(&super::IndexDocument);
    pub static INITIATOR: Type = Type::structure(&super::Initiator);
    pub static INPUT_SERIALIZATION: Type = Type::structure(&super::InputSerialization);
    pub static INTELLIGENT_TIERING_ACCESS_TIER: Type = Type::text().one_of(&["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]);
    pub static INTELLIGENT_TIERING_AND_OPERATOR: Type = Type::structure(&super::IntelligentTieringAndOperator);
    pub static INTELLIGENT_TIERING_CONFIGURATION: Type = Type::structure(&super::IntelligentTieringConfiguration);
    pub static INTELLIGENT_TIERING_CONFIGURATION_LIST: Type = Type::list(&INTELLIGENT_TIERING_CONFIGURATION, "").flattened();
    pub static INTELLIGENT_TIERING_FILTER: Type = Type::structure(&super::IntelligentTieringFilter);
    pub static INTELLIGENT_TIERING_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static INVENTORY_CONFIGURATION: Type = Type::structure(&super::InventoryConfiguration);
    pub static INVENTORY_CONFIGURATION_LIST: Type = Type::list(&INVENTORY_CONFIGURATION, "").flattened();
    pub static INVENTORY_CONFIGURATION_STATE: Type = Type::text().one_of(&["ENABLED", "DISABLED"]);
    pub static INVENTORY_DESTINATION: Type = Type::structure(&super::InventoryDestination);
    pub static INVENTORY_ENCRYPTION: Type = Type::structure(&super::InventoryEncryption);
    pub static INVENTORY_FILTER: Type = Type::structure(&super::InventoryFilter);
    pub static INVENTORY_FORMAT: Type = Type::text().one_of(&["CSV", "ORC", "Parquet"]);
    pub static INVENTORY_FREQUENCY: Type = Type::text().one_of(&["Daily", "Weekly"]);
    pub static INVENTORY_INCLUDED_OBJECT_VERSIONS: Type = Type::text().one_of(&["All", "Current"]);
    pub static INVENTORY_OPTIONAL_FIELD: Type = Type::text().one_of(&["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate"]);
    pub static INVENTORY_OPTIONAL_FIELDS: Type = Type::list(&INVENTORY_OPTIONAL_FIELD, "Field");
    pub static INVENTORY_S3_BUCKET_DESTINATION: Type = Type::structure(&super::InventoryS3BucketDestination);
    pub static INVENTORY_SCHEDULE: Type = Type::structure(&super::InventorySchedule);
    pub static INVENTORY_TABLE_CONFIGURATION: Type = Type::structure(&super::InventoryTableConfiguration);
    pub static INVENTORY_TABLE_CONFIGURATION_RESULT: Type = Type::structure(&super::InventoryTableConfigurationResult);
    pub static INVENTORY_TABLE_CONFIGURATION_UPDATES: Type = Type::structure(&super::InventoryTableConfigurationUpdates);
    pub static JSON_INPUT: Type = Type::structure(&super::JSONInput);
    pub static JSON_OUTPUT: Type = Type::structure(&super::JSONOutput);
    pub static JSON_TYPE: Type = Type::text().one_of(&["DOCUMENT", "LINES"]);
    pub static JOURNAL_TABLE_CONFIGURATION: Type = Type::structure(&super::JournalTableConfiguration);
    pub static JOURNAL_TABLE_CONFIGURATION_RESULT: Type = Type::structure(&super::JournalTableConfigurationResult);
    pub static JOURNAL_TABLE_CONFIGURATION_UPDATES: Type = Type::structure(&super::JournalTableConfigurationUpdates);
    pub static LAMBDA_FUNCTION_CONFIGURATION: Type = Type::structure(&super::LambdaFunctionConfiguration);
    pub static LAMBDA_FUNCTION_CONFIGURATION_LIST: Type = Type::list(&LAMBDA_FUNCTION_CONFIGURATION, "").flattened();
    pub static LIFECYCLE_CONFIGURATION: Type = Type::structure(&super::LifecycleConfiguration);
    pub static LIFECYCLE_EXPIRATION: Type = Type::structure(&super::LifecycleExpiration);
    pub static LIFECYCLE_RULE: Type = Type::structure(&super::LifecycleRule);
    pub static LIFECYCLE_RULE_AND_OPERATOR: Type = Type::structure(&super::LifecycleRuleAndOperator);
    pub static LIFECYCLE_RULE_FILTER: Type = Type::structure(&super::LifecycleRuleFilter);
    pub static LIFECYCLE_RULES: Type = Type::list(&LIFECYCLE_RULE, "").flattened();
    pub static LOCATION_INFO: Type = Type::structure(&super::LocationInfo);
    pub static LOCATION_TYPE: Type = Type::text().one_of(&["AvailabilityZone", "LocalZone"]);
    pub static LOGGING_ENABLED: Type = Type::structure(&super::LoggingEnabled);
    pub static MFA_DELETE: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static MFA_DELETE_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static MAX_BUCKETS: Type = Type::integer().min(1).max(10000);
    pub static MAX_DIRECTORY_BUCKETS: Type = Type::integer().min(0).max(1000);
    pub static METADATA: Type = Type::map((&plain::TEXT, "key"), (&plain::TEXT, "value"));
    pub static METADATA_CONFIGURATION: Type = Type::structure(&super::MetadataConfiguration);
    pub static METADATA_CONFIGURATION_RESULT: Type = Type::structure(&super::MetadataConfigurationResult);
    pub static METADATA_DIRECTIVE: Type = Type::text().one_of(&["COPY", "REPLACE"]);
    pub static METADATA_ENTRY: Type = Type::structure(&super::MetadataEntry);
    pub static METADATA_TABLE_CONFIGURATION: Type = Type::structure(&super::MetadataTableConfiguration);
    pub static METADATA_TABLE_CONFIGURATION_RESULT: Type = Type::structure(&super::MetadataTableConfigurationResult);
    pub static METADATA_TABLE_ENCRYPTION_CONFIGURATION: Type = Type::structure(&super::MetadataTableEncryptionConfiguration);
    pub static METRICS: Type = Type::structure(&super::Metrics);
    pub static METRICS_AND_OPERATOR: Type = Type::structure(&super::MetricsAndOperator);
    pub static METRICS_CONFIGURATION: Type = Type::structure(&super::MetricsConfiguration);
    pub static METRICS_CONFIGURATION_LIST: Type = Type::list(&METRICS_CONFIGURATION, "").flattened();
    pub static METRICS_FILTER: Type = Type::structure(&super::MetricsFilter);
    pub static METRICS_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static MULTIPART_UPLOAD: Type = Type::structure(&super::MultipartUpload);
    pub static MULTIPART_UPLOAD_LIST: Type = Type::list(&MULTIPART_UPLOAD, "").flattened();
    pub static NON_EMPTY_KMS_KEY_ARN_STRING: Type = Type::text().min(20).max(2048).pattern("arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+").sensitive();
    pub static NONCURRENT_VERSION_EXPIRATION: Type = Type::structure(&super::NoncurrentVersionExpiration);
    pub static NONCURRENT_VERSION_TRANSITION: Type = Type::structure(&super::NoncurrentVersionTransition);
    pub static NONCURRENT_VERSION_TRANSITION_LIST: Type = Type::list(&NONCURRENT_VERSION_TRANSITION, "").flattened();
    pub static NOTIFICATION_CONFIGURATION: Type = Type::structure(&super::NotificationConfiguration);
    pub static NOTIFICATION_CONFIGURATION_DEPRECATED: Type = Type::structure(&super::NotificationConfigurationDeprecated);
    pub static NOTIFICATION_CONFIGURATION_FILTER: Type = Type::structure(&super::NotificationConfigurationFilter);
    pub static OBJECT: Type = Type::structure(&super::Object);
    pub static OBJECT_ATTRIBUTES: Type = Type::text().one_of(&["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]);
    pub static OBJECT_ATTRIBUTES_LIST: Type = Type::list(&OBJECT_ATTRIBUTES, "member");
    pub static OBJECT_CANNED_ACL: Type = Type::text().one_of(&["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"]);
    pub static OBJECT_ENCRYPTION: Type = Type::structure(&super::ObjectEncryption);
    pub static OBJECT_IDENTIFIER: Type = Type::structure(&super::ObjectIdentifier);
    pub static OBJECT_IDENTIFIER_LIST: Type = Type::list(&OBJECT_IDENTIFIER, "").flattened();
    pub static OBJECT_KEY: Type = Type::text().min(1);
    pub static OBJECT_LIST: Type = Type::list(&OBJECT, "").flattened();
    pub static OBJECT_LOCK_CONFIGURATION: Type = Type::structure(&super::ObjectLockConfiguration);
    pub static OBJECT_LOCK_ENABLED: Type = Type::text().one_of(&["Enabled"]);
    pub static OBJECT_LOCK_LEGAL_HOLD: Type = Type::structure(&super::ObjectLockLegalHold);
    pub static OBJECT_LOCK_LEGAL_HOLD_STATUS: Type = Type::text().one_of(&["ON", "OFF"]);
    pub static OBJECT_LOCK_MODE: Type = Type::text().one_of(&["GOVERNANCE", "COMPLIANCE"]);
    pub static OBJECT_LOCK_RETENTION: Type = Type::structure(&super::ObjectLockRetention);
    pub static OBJECT_LOCK_RETENTION_MODE: Type = Type::text().one_of(&["GOVERNANCE", "COMPLIANCE"]);
    pub static OBJECT_LOCK_RULE: Type = Type::structure(&super::ObjectLockRule);
    pub static OBJECT_OWNERSHIP: Type = Type::text().one_of(&["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"]);
    pub static OBJECT_PART: Type = Type::structure(&super::ObjectPart);
    pub static OBJECT_STORAGE_CLASS: Type = Type::text().one_of(&["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"]);
    pub static OBJECT_VERSION: Type = Type::structure(&super::ObjectVersion);
    pub static OBJECT_VERSION_LIST: Type = Type::list(&OBJECT_VERSION, "").flattened();
    pub static OBJECT_VERSION_STORAGE_CLASS: Type = Type::text().one_of(&["STANDARD"]);
    pub static OPTIONAL_OBJECT_ATTRIBUTES: Type = Type::text().one_of(&["RestoreStatus"]);
    pub static OPTIONAL_OBJECT_ATTRIBUTES_LIST: Type = Type::list(&OPTIONAL_OBJECT_ATTRIBUTES, "member");
    pub static OUTPUT_LOCATION: Type = Type::structure(&super::OutputLocation);
    pub static OUTPUT_SERIALIZATION: Type = Type::structure(&super::OutputSerialization);
    pub static OWNER: Type = Type::structure(&super::Owner);
    pub static OWNER_OVERRIDE: Type = Type::text().one_of(&["Destination"]);
    pub static OWNERSHIP_CONTROLS: Type = Type::structure(&super::OwnershipControls);
    pub static OWNERSHIP_CONTROLS_RULE: Type = Type::structure(&super::OwnershipControlsRule);
    pub static OWNERSHIP_CONTROLS_RULES: Type = Type::list(&OWNERSHIP_CONTROLS_RULE, "").flattened();
    pub static PARQUET_INPUT: Type = Type::structure(&super::ParquetInput);
    pub static PART: Type = Type::structure(&super::Part);
    pub static PARTITION_DATE_SOURCE: Type = Type::text().one_of(&["EventTime", "DeliveryTime"]);
    pub static PARTITIONED_PREFIX: Type = Type::structure(&super::PartitionedPrefix);
    pub static PARTS: Type = Type::list(&PART, "").flattened();
    pub static PARTS_LIST: Type = Type::list(&OBJECT_PART, "").flattened();
    pub static PAYER: Type = Type::text().one_of(&["Requester", "BucketOwner"]);
    pub static PERMISSION: Type = Type::text().one_of(&["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"]);
    pub static POLICY_STATUS: Type = Type::structure(&super::PolicyStatus);
    pub static PROGRESS: Type = Type::structure(&super::Progress);
    pub static PROGRESS_EVENT: Type = Type::structure(&super::ProgressEvent);
    pub static PROTOCOL: Type = Type::text().one_of(&["http", "https"]);
    pub static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Type = Type::structure(&super::PublicAccessBlockConfiguration);
    pub static QUEUE_CONFIGURATION: Type = Type::structure(&super::QueueConfiguration);
    pub static QUEUE_CONFIGURATION_DEPRECATED: Type = Type::structure(&super::QueueConfigurationDeprecated);
    pub static QUEUE_CONFIGURATION_LIST: Type = Type::list(&QUEUE_CONFIGURATION, "").flattened();
    pub static QUOTE_FIELDS: Type = Type::text().one_of(&["ALWAYS", "ASNEEDED"]);
    pub static RECORD_EXPIRATION: Type = Type::structure(&super::RecordExpiration);
    pub static RECORDS_EVENT: Type = Type::structure(&super::RecordsEvent);
    pub static REDIRECT: Type = Type::structure(&super::Redirect);
    pub static REDIRECT_ALL_REQUESTS_TO: Type = Type::structure(&super::RedirectAllRequestsTo);
    pub static REGION: Type = Type::text().min(0).max(20);
    pub static RENAME_SOURCE: Type = Type::text().pattern("\\/?.+\\/.+");
    pub static REPLICA_MODIFICATIONS: Type = Type::structure(&super::ReplicaModifications);
    pub static REPLICA_MODIFICATIONS_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static REPLICATION_CONFIGURATION: Type = Type::structure(&super::ReplicationConfiguration);
    pub static REPLICATION_RULE: Type = Type::structure(&super::ReplicationRule);
    pub static REPLICATION_RULE_AND_OPERATOR: Type = Type::structure(&super::ReplicationRuleAndOperator);
    pub static REPLICATION_RULE_FILTER: Type = Type::structure(&super::ReplicationRuleFilter);
    pub static REPLICATION_RULE_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static REPLICATION_RULES: Type = Type::list(&REPLICATION_RULE, "").flattened();
    pub static REPLICATION_STATUS: Type = Type::text().one_of(&["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"]);
    pub static REPLICATION_TIME: Type = Type::structure(&super::ReplicationTime);
    pub static REPLICATION_TIME_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static REPLICATION_TIME_VALUE: Type = Type::structure(&super::ReplicationTimeValue);
    pub static REQUEST_CHARGED: Type = Type::text().one_of(&["requester"]);
    pub static REQUEST_PAYER: Type = Type::text().one_of(&["requester"]);
    pub static REQUEST_PAYMENT_CONFIGURATION: Type = Type::structure(&super::RequestPaymentConfiguration);
    pub static REQUEST_PROGRESS: Type = Type::structure(&super::RequestProgress);
    pub static RESTORE_REQUEST: Type = Type::structure(&super::RestoreRequest);
    pub static RESTORE_REQUEST_TYPE: Type = Type::text().one_of(&["SELECT"]);
    pub static RESTORE_STATUS: Type = Type::structure(&super::RestoreStatus);
    pub static ROUTING_RULE: Type = Type::structure(&super::RoutingRule);
    pub static ROUTING_RULES: Type = Type::list(&ROUTING_RULE, "RoutingRule");
    pub static RULE: Type = Type::structure(&super::Rule);
    pub static RULES: Type = Type::list(&RULE, "").flattened();
    pub static S3_KEY_FILTER: Type = Type::structure(&super::S3KeyFilter);
    pub static S3_LOCATION: Type = Type::structure(&super::S3Location);
    pub static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Type = Type::text().min(1).max(128).pattern("arn:[^:]+:(s3|s3express):.*");
    pub static S3_TABLES_BUCKET_TYPE: Type = Type::text().one_of(&["aws", "customer"]);
    pub static S3_TABLES_DESTINATION: Type = Type::structure(&super::S3TablesDestination);
    pub static S3_TABLES_DESTINATION_RESULT: Type = Type::structure(&super::S3TablesDestinationResult);
    pub static SSE_CUSTOMER_KEY: Type = Type::text().sensitive();
    pub static SSEKMS: Type = Type::structure(&super::SSEKMS);
    pub static SSEKMS_ENCRYPTION: Type = Type::structure(&super::SSEKMSEncryption);
    pub static SSEKMS_ENCRYPTION_CONTEXT: Type = Type::text().sensitive();
    pub static SSEKMS_KEY_ID: Type = Type::text().sensitive();
    pub static SSES3: Type = Type::structure(&super::SSES3);
    pub static SCAN_RANGE: Type = Type::structure(&super::ScanRange);
    pub static SELECT_OBJECT_CONTENT_EVENT_STREAM: Type = Type::structure(&super::SelectObjectContentEventStream);
    pub static SELECT_PARAMETERS: Type = Type::structure(&super::SelectParameters);
    pub static SERVER_SIDE_ENCRYPTION: Type = Type::text().one_of(&["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"]);
    pub static SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Type = Type::structure(&super::ServerSideEncryptionByDefault);
    pub static SERVER_SIDE_ENCRYPTION_CONFIGURATION: Type = Type::structure(&super::ServerSideEncryptionConfiguration);
    pub static SERVER_SIDE_ENCRYPTION_RULE: Type = Type::structure(&super::ServerSideEncryptionRule);
    pub static SERVER_SIDE_ENCRYPTION_RULES: Type = Type::list(&SERVER_SIDE_ENCRYPTION_RULE, "").flattened();
    pub static SESSION_CREDENTIAL_VALUE: Type = Type::text().sensitive();
    pub static SESSION_CREDENTIALS: Type = Type::structure(&super::SessionCredentials);
    pub static SESSION_MODE: Type = Type::text().one_of(&["ReadOnly", "ReadWrite"]);
    pub static SIMPLE_PREFIX: Type = Type::structure(&super::SimplePrefix);
    pub static SOURCE_SELECTION_CRITERIA: Type = Type::structure(&super::SourceSelectionCriteria);
    pub static SSE_KMS_ENCRYPTED_OBJECTS: Type = Type::structure(&super::SseKmsEncryptedObjects);
    pub static SSE_KMS_ENCRYPTED_OBJECTS_STATUS: Type = Type::text().one_of(&["Enabled", "Disabled"]);
    pub static STATS: Type = Type::structure(&super::Stats);
    pub static STATS_EVENT: Type = Type::structure(&super::StatsEvent);
    pub static STORAGE_CLASS: Type = Type::text().one_of(&["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"]);
    pub static STORAGE_CLASS_ANALYSIS: Type = Type::structure(&super::StorageClassAnalysis);
    pub static STORAGE_CLASS_ANALYSIS_DATA_EXPORT: Type = Type::structure(&super::StorageClassAnalysisDataExport);
    pub static STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION: Type = Type::text().one_of(&["V_1"]);
    pub static TABLE_SSE_ALGORITHM: Type = Type::text().one_of(&["aws:kms", "AES256"]);
    pub static TAG: Type = Type::structure(&super::Tag);
    pub static TAG_SET: Type = Type::list(&TAG, "Tag");
    pub static TAGGING: Type = Type::structure(&super::Tagging);
    pub static TAGGING_DIRECTIVE: Type = Type::text().one_of(&["COPY", "REPLACE"]);
    pub static TARGET_GRANT: Type = Type::structure(&super::TargetGrant);
    pub static TARGET_GRANTS: Type = Type::list(&TARGET_GRANT, "Grant");
    pub static TARGET_OBJECT_KEY_FORMAT: Type = Type::structure(&super::TargetObjectKeyFormat);
    pub static TIER: Type = Type::text().one_of(&["Standard", "Bulk", "Expedited"]);
    pub static TIERING: Type = Type::structure(&super::Tiering);
    pub static TIERING_LIST: Type = Type::list(&TIERING, "").flattened();
    pub static TOPIC_CONFIGURATION: Type = Type::structure(&super::TopicConfiguration);
    pub static TOPIC_CONFIGURATION_DEPRECATED: Type = Type::structure(&super::TopicConfigurationDeprecated);
    pub static TOPIC_CONFIGURATION_LIST: Type = Type::list(&TOPIC_CONFIGURATION, "").flattened();
    pub static TRANSITION: Type = Type::structure(&super::Transition);
    pub static TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE: Type = Type::text().one_of(&["varies_by_storage_class", "all_storage_classes_128K"]);
    pub static TRANSITION_LIST: Type = Type::list(&TRANSITION, "").flattened();
    pub static TRANSITION_STORAGE_CLASS: Type = Type::text().one_of(&["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"]);
    pub static TYPE: Type = Type::text().one_of(&["CanonicalUser", "AmazonCustomerByEmail", "Group"]);
    pub static USER_METADATA: Type = Type::list(&METADATA_ENTRY, "MetadataEntry");
    pub static VERSIONING_CONFIGURATION: Type = Type::structure(&super::VersioningConfiguration);
    pub static WEBSITE_CONFIGURATION: Type = Type::structure(&super::WebsiteConfiguration);
}
