//! Which services and operations we generate, and the facts that AWS's models leave out.
//!
//! # Invariants
//!
//! * A further service is one line in [`SERVICES`].
//! * Every fact here is one that AWS's answers show and the botocore model does not say.

pub struct Service {
    pub name: &'static str,
    /// None for all of them.
    pub operations: Option<&'static [&'static str]>,
    pub facts: Facts,
}

/// What the model does not say.
pub struct Facts {
    /// The namespace of the root elements.
    pub namespace: &'static str,
    /// Errors that no operation of the model names.
    pub errors: &'static [(&'static str, u16)],
    /// Required members of answers that are not always there.
    pub optional: &'static [(&'static str, &'static str)],
    /// The root element of an output.
    pub roots: &'static [(&'static str, &'static str)],
    /// The members that come first, in their order; the others follow in the model's.
    pub orders: &'static [(&'static str, &'static [&'static str])],
    /// The operations whose bodies are refused without a digest, where the model says so of more.
    pub checked: Option<&'static [&'static str]>,
    /// The status of a success.
    pub statuses: &'static [(&'static str, u16)],
    /// The service's name in its events, where it is not the endpoint's.
    pub event_source: &'static str,
}

/// A service of which the model says everything.
pub const NONE: Facts = Facts {
    namespace: "",
    errors: &[],
    optional: &[],
    roots: &[],
    orders: &[],
    checked: None,
    statuses: &[],
    event_source: "",
};

pub const SERVICES: &[Service] = &[
    Service { name: "account", operations: None, facts: NONE },
    Service { name: "cloudtrail", operations: None, facts: NONE },
    Service { name: "ec2", operations: Some(&["DescribeRegions"]), facts: EC2 },
    Service { name: "iam", operations: None, facts: IAM },
    Service { name: "organizations", operations: None, facts: ORGANIZATIONS },
    Service { name: "s3", operations: None, facts: S3 },
    Service {
        name: "s3control",
        operations: Some(&[
            "DeletePublicAccessBlock",
            "GetPublicAccessBlock",
            "PutPublicAccessBlock",
        ]),
        facts: S3_CONTROL,
    },
    Service { name: "sts", operations: None, facts: STS },
];

/// What every query service answers, whatever its model names. The root user has neither name nor path.
const IAM: Facts = Facts {
    errors: &[
        ("AccessDenied", 403),
        ("InvalidParameterValue", 400),
        ("MalformedInput", 400),
        ("ParamValidation", 400),
        ("ValidationError", 400),
    ],
    optional: &[
        ("AccessKey", "UserName"),
        ("MFADevice", "UserName"),
        ("User", "Path"),
        ("User", "UserName"),
    ],
    ..NONE
};

const STS: Facts = Facts {
    errors: &[
        ("AccessDenied", 403),
        ("InvalidAction", 400),
        ("InvalidParameterValue", 400),
        ("ValidationError", 400),
    ],
    ..NONE
};

/// The answer to a value that the model's constraints refuse has no shape of its own.
const ORGANIZATIONS: Facts = Facts { errors: &[("ValidationException", 400)], ..NONE };

/// The account's own block of public access: a service with S3's name in its scope and its events.
const S3_CONTROL: Facts = Facts {
    namespace: "http://awss3control.amazonaws.com/doc/2018-08-20/",
    errors: &[
        ("AccessDenied", 403),
        ("InvalidRequest", 400),
        ("MalformedXML", 400),
        ("NoSuchPublicAccessBlockConfiguration", 404),
    ],
    // The model has 200; AWS answers 204.
    statuses: &[("DeletePublicAccessBlock", 204)],
    event_source: "s3.amazonaws.com",
    ..NONE
};

/// The model leaves out the slash at the end.
const EC2: Facts = Facts { namespace: "http://ec2.amazonaws.com/doc/2016-11-15/", ..NONE };

/// Services that are known by the names of their operations only, so that a call to one is refused
/// by its name, in its protocol, and recorded.
pub const UNSERVED: &[&str] = &[
    "acm",
    "autoscaling",
    "cloudformation",
    "cloudwatch",
    "config",
    "dynamodb",
    "events",
    "kms",
    "lambda",
    "logs",
    "rds",
    "resourcegroupstaggingapi",
    "secretsmanager",
    "securityhub",
    "sns",
    "sqs",
    "ssm",
];

const S3: Facts = Facts {
    namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    errors: &[
        ("AccessForbidden", 403),
        ("AccountProblem", 403),
        ("AuthorizationHeaderMalformed", 400),
        ("AuthorizationQueryParametersError", 400),
        ("BadDigest", 400),
        ("BadRequest", 400),
        ("BucketHasAccessPointsAttached", 400),
        ("BucketNotEmpty", 409),
        ("ConditionalRequestConflict", 409),
        ("EntityTooLarge", 400),
        ("EntityTooSmall", 400),
        ("ExpiredToken", 400),
        ("IllegalLocationConstraintException", 400),
        ("IllegalVersioningConfigurationException", 400),
        ("IncompleteBody", 400),
        ("InternalError", 500),
        ("InvalidAccessKeyId", 403),
        ("InvalidArgument", 400),
        ("InvalidBucketAclWithObjectOwnership", 400),
        ("InvalidBucketName", 400),
        ("InvalidBucketOwnerAWSAccountID", 400),
        ("InvalidBucketState", 409),
        ("InvalidChunkSizeError", 400),
        ("InvalidDigest", 400),
        ("InvalidEncryptionAlgorithmError", 400),
        ("InvalidLocationConstraint", 400),
        ("InvalidPart", 400),
        ("InvalidPartNumber", 416),
        ("InvalidPartOrder", 400),
        ("InvalidPolicyDocument", 400),
        ("InvalidRange", 416),
        ("InvalidSecurity", 403),
        ("InvalidStorageClass", 400),
        ("InvalidTag", 400),
        ("InvalidTargetBucketForLogging", 400),
        ("InvalidToken", 400),
        ("InvalidURI", 400),
        ("KeyTooLongError", 400),
        ("MalformedACLError", 400),
        ("MalformedPOSTRequest", 400),
        ("MalformedPolicy", 400),
        ("MalformedTrailerError", 400),
        ("MalformedXML", 400),
        ("MaxMessageLengthExceeded", 400),
        ("MaxPostPreDataLengthExceededError", 400),
        ("MetadataTooLarge", 400),
        ("MethodNotAllowed", 405),
        ("MissingContentLength", 411),
        ("MissingRequestBodyError", 400),
        ("MissingSecurityHeader", 400),
        ("NoSuchBucketPolicy", 404),
        ("NoSuchCORSConfiguration", 404),
        ("NoSuchConfiguration", 404),
        ("NoSuchLifecycleConfiguration", 404),
        ("NoSuchObjectLockConfiguration", 404),
        ("NoSuchPublicAccessBlockConfiguration", 404),
        ("NoSuchTagSet", 404),
        ("NoSuchVersion", 404),
        ("NoSuchWebsiteConfiguration", 404),
        ("NotImplemented", 501),
        ("NotModified", 304),
        ("ObjectLockConfigurationNotFoundError", 404),
        ("OperationAborted", 409),
        ("OwnershipControlsNotFoundError", 404),
        ("PermanentRedirect", 301),
        ("PreconditionFailed", 412),
        ("ReplicationConfigurationNotFoundError", 404),
        ("RequestHeaderSectionTooLarge", 400),
        ("RequestTimeTooSkewed", 403),
        ("RequestTimeout", 400),
        ("ServerSideEncryptionConfigurationNotFoundError", 404),
        ("ServiceUnavailable", 503),
        ("SignatureDoesNotMatch", 403),
        ("SlowDown", 503),
        ("TemporaryRedirect", 307),
        ("TooManyBuckets", 400),
        ("UnresolvableGrantByEmailAddress", 400),
        ("XAmzContentSHA256Mismatch", 400),
    ],
    optional: &[],
    roots: &[
        ("CompleteMultipartUploadOutput", "CompleteMultipartUploadResult"),
        ("CreateMultipartUploadOutput", "InitiateMultipartUploadResult"),
        ("CreateSessionOutput", "CreateSessionResult"),
        ("DeleteObjectsOutput", "DeleteResult"),
        ("GetBucketAccelerateConfigurationOutput", "AccelerateConfiguration"),
        ("GetBucketAclOutput", "AccessControlPolicy"),
        ("GetBucketCorsOutput", "CORSConfiguration"),
        ("GetBucketLocationOutput", "LocationConstraint"),
        ("GetBucketLifecycleConfigurationOutput", "LifecycleConfiguration"),
        ("GetBucketLifecycleOutput", "LifecycleConfiguration"),
        ("GetBucketLoggingOutput", "BucketLoggingStatus"),
        ("GetBucketRequestPaymentOutput", "RequestPaymentConfiguration"),
        ("GetBucketTaggingOutput", "Tagging"),
        ("GetBucketVersioningOutput", "VersioningConfiguration"),
        ("GetBucketWebsiteOutput", "WebsiteConfiguration"),
        ("GetObjectAclOutput", "AccessControlPolicy"),
        ("GetObjectAttributesOutput", "GetObjectAttributesResponse"),
        ("GetObjectTaggingOutput", "Tagging"),
        ("ListBucketAnalyticsConfigurationsOutput", "ListBucketAnalyticsConfigurationResult"),
        ("ListBucketInventoryConfigurationsOutput", "ListInventoryConfigurationsResult"),
        ("ListBucketMetricsConfigurationsOutput", "ListMetricsConfigurationsResult"),
        ("ListBucketsOutput", "ListAllMyBucketsResult"),
        ("ListDirectoryBucketsOutput", "ListAllMyDirectoryBucketsResult"),
        ("ListMultipartUploadsOutput", "ListMultipartUploadsResult"),
        ("ListObjectVersionsOutput", "ListVersionsResult"),
        ("ListObjectsOutput", "ListBucketResult"),
        ("ListObjectsV2Output", "ListBucketResult"),
        ("ListPartsOutput", "ListPartsResult"),
    ],
    orders: &[
        (
            "ListObjectsOutput",
            &[
                "Name",
                "Prefix",
                "Marker",
                "NextMarker",
                "MaxKeys",
                "Delimiter",
                "IsTruncated",
                "EncodingType",
                "Contents",
                "CommonPrefixes",
            ],
        ),
        (
            "ListObjectsV2Output",
            &[
                "Name",
                "Prefix",
                "StartAfter",
                "ContinuationToken",
                "NextContinuationToken",
                "KeyCount",
                "MaxKeys",
                "Delimiter",
                "IsTruncated",
                "EncodingType",
                "Contents",
                "CommonPrefixes",
            ],
        ),
        (
            "ListObjectVersionsOutput",
            &[
                "Name",
                "Prefix",
                "KeyMarker",
                "VersionIdMarker",
                "NextKeyMarker",
                "NextVersionIdMarker",
                "MaxKeys",
                "Delimiter",
                "IsTruncated",
                "EncodingType",
                "Versions",
                "DeleteMarkers",
                "CommonPrefixes",
            ],
        ),
        (
            "ListMultipartUploadsOutput",
            &[
                "Bucket",
                "KeyMarker",
                "UploadIdMarker",
                "NextKeyMarker",
                "NextUploadIdMarker",
                "Prefix",
                "Delimiter",
                "MaxUploads",
                "IsTruncated",
                "EncodingType",
                "Uploads",
                "CommonPrefixes",
            ],
        ),
        (
            "ListPartsOutput",
            &[
                "Bucket",
                "Key",
                "UploadId",
                "Initiator",
                "Owner",
                "StorageClass",
                "PartNumberMarker",
                "NextPartNumberMarker",
                "MaxParts",
                "IsTruncated",
                "ChecksumAlgorithm",
                "ChecksumType",
                "Parts",
            ],
        ),
        ("ListBucketsOutput", &["Owner", "Buckets", "ContinuationToken", "Prefix"]),
        (
            "Object",
            &[
                "Key",
                "LastModified",
                "ETag",
                "ChecksumAlgorithm",
                "ChecksumType",
                "Size",
                "Owner",
                "StorageClass",
            ],
        ),
        (
            "ObjectVersion",
            &[
                "Key",
                "VersionId",
                "IsLatest",
                "LastModified",
                "ETag",
                "ChecksumAlgorithm",
                "ChecksumType",
                "Size",
                "Owner",
                "StorageClass",
            ],
        ),
        ("DeleteMarkerEntry", &["Key", "VersionId", "IsLatest", "LastModified", "Owner"]),
        (
            "MultipartUpload",
            &[
                "Key",
                "UploadId",
                "Initiator",
                "Owner",
                "StorageClass",
                "Initiated",
                "ChecksumAlgorithm",
                "ChecksumType",
            ],
        ),
    ],
    checked: Some(&[
        "DeleteObjects",
        "PutBucketCors",
        "PutBucketLifecycleConfiguration",
        "PutBucketTagging",
        "PutObjectLockConfiguration",
        "PutObjectTagging",
    ]),
    statuses: &[
        ("PutBucketAnalyticsConfiguration", 204),
        ("PutBucketIntelligentTieringConfiguration", 204),
        ("PutBucketInventoryConfiguration", 204),
        ("PutBucketMetricsConfiguration", 204),
        ("PutBucketPolicy", 204),
        ("PutBucketTagging", 204),
    ],
    event_source: "",
};
