//! What AWS says when a signature will not do.
//!
//! S3 has words of its own, and two codes for the same fault: one when the signature stands in a
//! header, one when it stands in the query string. The JSON protocols, the query protocol and EC2
//! share their words and differ in codes.
//!
//! # Invariants
//!
//! * Every refusal of authentication is worded here, so that a fault is named in one way.
//! * The `Authorization` header is echoed by S3 alone, where AWS does it; elsewhere its hash is.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Dialect, SKEW_SECONDS, TERMINAL, basic, iso};
use crate::{Protocol, Refusal};

/// Where a signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Header,
    Query,
}

/// What is wrong with `X-Amz-Expires`.
pub(super) enum ExpiresFault {
    NotANumber,
    Negative,
    TooLong,
}

/// Words the faults of one place in one dialect.
#[derive(Clone, Copy)]
pub(super) struct Refuse {
    pub dialect: Dialect,
    pub place: Place,
}

impl Refuse {
    /// S3's refusal of a part of the signature.
    fn malformed(&self, text: &str) -> Refusal {
        match self.place {
            Place::Header => Refusal::new(
                "AuthorizationHeaderMalformed",
                400,
                format!("The authorization header is malformed; {text}"),
            ),
            Place::Query => Refusal::new("AuthorizationQueryParametersError", 400, text),
        }
    }

    /// The same, of the credential, which the query string introduces with other words.
    pub(super) fn malformed_credential(&self, text: &str) -> Refusal {
        match self.place {
            Place::Header => self.malformed(text),
            Place::Query => {
                self.malformed(&format!("Error parsing the X-Amz-Credential parameter; {text}"))
            }
        }
    }

    /// Split a credential into key id, date, region, service and terminal.
    pub(super) fn credential<'a>(&self, text: &'a str) -> Result<[&'a str; 5], Refusal> {
        let mut pieces = text.split(['/']);
        let five: [&str; 5] = std::array::from_fn(|_| pieces.next().unwrap_or(""));
        if pieces.next().is_none() && five.iter().all(|piece| !piece.is_empty()) {
            return Ok(five);
        }
        Err(match self.dialect {
            Dialect::S3 => self.malformed_credential(
                "the Credential is mal-formed; expecting \
                 \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
            ),
            dialect => incomplete(
                dialect,
                format!(
                    "Credential must have exactly 5 slash-delimited elements, e.g. \
                     keyid/date/region/service/term, got '{text}'"
                ),
            ),
        })
    }

    /// A component of the header that is no `name=value`.
    pub(super) fn component(&self, component: &str, whole: &str) -> Refusal {
        match self.dialect {
            Dialect::S3 => self
                .malformed(&format!("the authorization component \"{component}\" is malformed.")),
            dialect => incomplete(
                dialect,
                format!(
                    "Invalid key=value pair (missing equal-sign) in Authorization header (hashed \
                     with SHA-256 and encoded with Base64): '{}'.",
                    hash_base64(whole)
                ),
            ),
        }
    }

    /// Components that are too few, too many, or not the three. `there` says which are there.
    pub(super) fn components(&self, count: usize, there: [bool; 3], whole: &str) -> Refusal {
        let missing = ["Credential", "Signature", "SignedHeaders"]
            .into_iter()
            .zip(there)
            .filter_map(|(name, there)| (!there).then_some(name));
        match self.dialect {
            Dialect::S3 => match missing.into_iter().next() {
                Some(name) if count == 3 => self.malformed(&format!("missing {name}.")),
                _ => self.malformed(
                    "the authorization header requires three components: Credential, \
                     SignedHeaders, and Signature.",
                ),
            },
            dialect => {
                let requires: String = missing
                    .map(|name| format!("Authorization header requires '{name}' parameter. "))
                    .collect();
                incomplete(dialect, format!("{requires}{}", hashed(whole)))
            }
        }
    }

    pub(super) fn no_date(&self, authorization: &str) -> Refusal {
        match self.dialect {
            Dialect::S3 => no_valid_date(),
            dialect => incomplete(
                dialect,
                format!(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a \
                     'Date' header. {}",
                    hashed(authorization)
                ),
            ),
        }
    }

    pub(super) fn bad_date(&self, sent: &str) -> Refusal {
        match (self.dialect, self.place) {
            (Dialect::S3, Place::Header) => no_valid_date(),
            (Dialect::S3, Place::Query) => self.malformed(
                "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
            ),
            (dialect, _) => incomplete(
                dialect,
                format!(
                    "Date must be in ISO-8601 'basic format'. Got '{sent}'. See \
                     http://en.wikipedia.org/wiki/ISO_8601"
                ),
            ),
        }
    }

    /// Parameters of a presigned URL that are missing.
    pub(super) fn parameters(&self, missing: &[&str]) -> Refusal {
        match self.dialect {
            Dialect::S3 => self.malformed(
                "Query-string authentication version 4 requires the X-Amz-Algorithm, \
                 X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and \
                 X-Amz-Expires parameters.",
            ),
            dialect => {
                let include: String = missing
                    .iter()
                    .map(|name| format!("AWS query-string parameters must include '{name}'. "))
                    .collect();
                incomplete(dialect, format!("{include}Re-examine the query-string parameters."))
            }
        }
    }

    pub(super) fn algorithm(&self, sent: &str) -> Refusal {
        match self.dialect {
            Dialect::S3 => self.malformed(
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"",
            ),
            dialect => unsupported_algorithm(dialect, sent),
        }
    }

    pub(super) fn expires(&self, fault: ExpiresFault) -> Refusal {
        let text = match fault {
            ExpiresFault::NotANumber => "X-Amz-Expires should be a number",
            ExpiresFault::Negative => "X-Amz-Expires must be non-negative",
            ExpiresFault::TooLong => {
                "X-Amz-Expires must be less than a week (in seconds); that is, the given \
                 X-Amz-Expires must be less than 604800 seconds"
            }
        };
        match self.dialect {
            Dialect::S3 => self.malformed(text),
            dialect => incomplete(dialect, text),
        }
    }

    /// The day of the credential is not the day of the request. S3's words.
    pub(super) fn scope_date_differs(&self, scope_date: &str, day: &str) -> Refusal {
        match self.place {
            Place::Header => {
                self.malformed("Invalid credential date. Date is not the same as X-Amz-Date.")
            }
            Place::Query => self.malformed(&format!(
                "Invalid credential date \"{scope_date}\". This date is not the same as \
                 X-Amz-Date: \"{day}\"."
            )),
        }
    }
}

/// Nobody signed. S3 leaves the answer to authorization, which knows public buckets.
pub fn missing_token(dialect: Dialect) -> Refusal {
    const TEXT: &str = "Request is missing Authentication Token";
    match dialect {
        Dialect::S3 => Refusal::access_denied("Access Denied"),
        Dialect::Other(Protocol::Query | Protocol::Ec2) => {
            Refusal::new("MissingAuthenticationToken", 403, TEXT)
        }
        Dialect::Other(protocol) => {
            Refusal::new("MissingAuthenticationTokenException", json_status(protocol), TEXT)
        }
    }
}

/// The key id is of nobody we know, or the key is inactive.
pub fn unknown_key(dialect: Dialect, access_key_id: &str) -> Refusal {
    const TEXT: &str = "The security token included in the request is invalid.";
    match dialect {
        Dialect::S3 => Refusal::new(
            "InvalidAccessKeyId",
            403,
            "The AWS Access Key Id you provided does not exist in our records.",
        )
        .with("AWSAccessKeyId", access_key_id),
        Dialect::Other(Protocol::Query) => Refusal::new("InvalidClientTokenId", 403, TEXT),
        Dialect::Other(Protocol::Ec2) => auth_failure(),
        Dialect::Other(protocol) => {
            Refusal::new("UnrecognizedClientException", json_status(protocol), TEXT)
        }
    }
}

/// EC2 does not say what is wrong with a key, a signature or its scope.
fn auth_failure() -> Refusal {
    Refusal::new("AuthFailure", 401, "AWS was not able to validate the provided access credentials")
}

/// A session token that does not belong to the key, or to a key that has none.
pub fn invalid_token(dialect: Dialect, access_key_id: &str, token: &str) -> Refusal {
    match dialect {
        Dialect::S3 => Refusal::new(
            "InvalidToken",
            400,
            "The provided token is malformed or otherwise invalid.",
        )
        .with("Token-0", token),
        dialect => unknown_key(dialect, access_key_id),
    }
}

/// A session that is over.
pub fn expired_token(dialect: Dialect, token: &str) -> Refusal {
    const TEXT: &str = "The security token included in the request is expired";
    match dialect {
        Dialect::S3 => Refusal::new("ExpiredToken", 400, "The provided token has expired.")
            .with("Token-0", token),
        Dialect::Other(Protocol::Query) => Refusal::new("ExpiredToken", 403, TEXT),
        Dialect::Other(Protocol::Ec2) => {
            Refusal::new("RequestExpired", 400, "Request has expired.")
        }
        Dialect::Other(protocol) => {
            Refusal::new("ExpiredTokenException", json_status(protocol), TEXT)
        }
    }
}

/// A signature, or a part of its scope, that is not right.
pub(super) fn invalid_signature(dialect: Dialect, text: impl Into<String>) -> Refusal {
    match dialect {
        Dialect::S3 | Dialect::Other(Protocol::Query) => {
            Refusal::new("SignatureDoesNotMatch", 403, text)
        }
        Dialect::Other(Protocol::Ec2) => auth_failure(),
        Dialect::Other(protocol) => {
            Refusal::new("InvalidSignatureException", json_status(protocol), text)
        }
    }
}

/// The signature is not the one we calculate.
pub(crate) fn mismatch(dialect: Dialect) -> Refusal {
    invalid_signature(
        dialect,
        match dialect {
            Dialect::S3 => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your key and signing method."
            }
            Dialect::Other(_) => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your AWS Secret Access Key and signing method. Consult the service \
                 documentation for details."
            }
        },
    )
}

/// A signature with parts missing or unreadable, outside S3.
fn incomplete(dialect: Dialect, text: impl Into<String>) -> Refusal {
    match dialect {
        Dialect::S3 | Dialect::Other(Protocol::Query | Protocol::Ec2) => {
            Refusal::new("IncompleteSignature", 400, text)
        }
        Dialect::Other(protocol) => {
            Refusal::new("IncompleteSignatureException", json_status(protocol), text)
        }
    }
}

fn unsupported_algorithm(dialect: Dialect, sent: &str) -> Refusal {
    incomplete(
        dialect,
        format!("Unsupported AWS 'algorithm': '{sent}' (only AWS4-HMAC-SHA256 for now). "),
    )
}

/// Account, whose protocol is REST with JSON, answers 403 where the others answer 400.
fn json_status(protocol: Protocol) -> u16 {
    if protocol == Protocol::RestJson { 403 } else { 400 }
}

fn no_valid_date() -> Refusal {
    Refusal::access_denied("AWS authentication requires a valid Date or x-amz-date header")
}

/// How AWS shows an `Authorization` header that it will not repeat.
fn hashed(authorization: &str) -> String {
    format!(
        "(Hashed with SHA-256 and encoded with Base64) Authorization={}",
        hash_base64(authorization)
    )
}

fn hash_base64(text: &str) -> String {
    STANDARD.encode(digest(&SHA256, text.as_bytes()).as_ref())
}

/// The header is not a kind, a space and the rest.
pub(super) fn no_space(dialect: Dialect, value: &str) -> Refusal {
    match dialect {
        Dialect::S3 => Refusal::invalid_argument(
            "Authorization header is invalid -- one and only one ' ' (space) required",
            "Authorization",
            value,
        ),
        dialect => Refuse { dialect, place: Place::Header }.component(value, value),
    }
}

/// The header begins with a kind that nobody knows.
pub(super) fn unknown_kind(dialect: Dialect, kind: &str, value: &str) -> Refusal {
    match dialect {
        Dialect::S3 => {
            Refusal::invalid_argument("Unsupported Authorization Type", "Authorization", value)
        }
        dialect => unsupported_algorithm(dialect, kind),
    }
}

/// Version 2, where it is not served: outside S3, in S3's younger regions, over signed chunks.
pub fn version_2(dialect: Dialect) -> Refusal {
    const TEXT: &str = "The authorization mechanism you have provided is not supported. Please \
                        use AWS4-HMAC-SHA256.";
    match dialect {
        Dialect::S3 => Refusal::new("InvalidRequest", 400, TEXT),
        dialect => incomplete(dialect, TEXT),
    }
}

/// Parameters of a version 2 URL that are missing.
pub(super) fn version_2_incomplete() -> Refusal {
    Refusal::access_denied(
        "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters",
    )
}

/// The end of a version 2 URL is no number.
pub(super) fn version_2_expires(sent: &str) -> Refusal {
    Refusal::access_denied(format!("Invalid date (should be seconds since epoch): {sent}"))
}

/// A parameter that acts as a header cannot be one.
pub(super) fn no_header(name: impl Into<String>, value: impl Into<String>) -> Refusal {
    Refusal::invalid_argument("The parameter cannot be read as a header.", name, value)
}

/// Version 2, and not even that.
pub(super) fn version_2_malformed(dialect: Dialect, value: &str) -> Refusal {
    match dialect {
        Dialect::S3 => Refusal::invalid_argument(
            "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature",
            "Authorization",
            value,
        ),
        dialect => version_2(dialect),
    }
}

/// A parameter of version 2 that would be signed as if it were several.
pub(super) fn ambiguous(name: impl Into<String>, value: impl Into<String>) -> Refusal {
    Refusal::invalid_argument(
        "The value of the parameter cannot be told from another parameter of the signature.",
        name,
        value,
    )
}

/// Version 4A, the asymmetric one. We do not verify it, so we say so.
pub(super) fn version_4a(dialect: Dialect) -> Refusal {
    const TEXT: &str = "AWS4-ECDSA-P256-SHA256 (Signature Version 4A) is not implemented. Please \
                        use AWS4-HMAC-SHA256.";
    match dialect {
        Dialect::S3 => Refusal::new(
            "NotImplemented",
            501,
            "A header you provided implies functionality that is not implemented",
        )
        .with("Header", "Authorization")
        .with("additionalMessage", TEXT),
        dialect => incomplete(dialect, TEXT),
    }
}

/// A header and a query string that both authenticate.
pub(super) fn two_mechanisms(dialect: Dialect, authorization: &[u8]) -> Refusal {
    match dialect {
        Dialect::S3 => Refusal::invalid_argument(
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature \
             query string parameter or the Authorization header should be specified",
            "Authorization",
            String::from_utf8_lossy(authorization),
        ),
        dialect => invalid_signature(
            dialect,
            "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP \
             header.",
        ),
    }
}

/// Headers that the signature must cover and does not.
pub(super) fn not_signed(dialect: Dialect, names: &[&str]) -> Refusal {
    match dialect {
        Dialect::S3 => Refusal::access_denied(
            "There were headers present in the request which were not signed",
        )
        .with("HeadersNotSigned", names.join(", ")),
        dialect => {
            let texts: Vec<_> = names
                .iter()
                .map(|name| match *name {
                    "host" => "'Host' or ':authority'".to_owned(),
                    name => format!("'{name}'"),
                })
                .map(|name| format!("{name} must be a 'SignedHeader' in the AWS Authorization."))
                .collect();
            invalid_signature(dialect, texts.join(" "))
        }
    }
}

/// A request whose date is too far from now. S3's words.
pub(super) fn too_skewed(time_sent: &str, now_seconds: i64) -> Refusal {
    Refusal::new(
        "RequestTimeTooSkewed",
        403,
        "The difference between the request time and the current time is too large.",
    )
    .with("RequestTime", time_sent)
    .with("ServerTime", iso(now_seconds))
    .with("MaxAllowedSkewMilliseconds", SKEW_SECONDS * 1000)
}

/// The same, outside S3: too old.
pub(super) fn signature_expired(
    dialect: Dialect,
    date: &str,
    now_seconds: i64,
    allowed_seconds: i64,
) -> Refusal {
    if dialect == Dialect::Other(Protocol::Ec2) {
        return Refusal::new("RequestExpired", 400, "Request has expired.");
    }
    let (least, now) = (basic(now_seconds - allowed_seconds), basic(now_seconds));
    let minutes = allowed_seconds / 60;
    invalid_signature(
        dialect,
        format!("Signature expired: {date} is now earlier than {least} ({now} - {minutes} min.)"),
    )
}

/// The same, outside S3: too new.
pub(super) fn signature_not_yet(
    dialect: Dialect,
    date: &str,
    now_seconds: i64,
    allowed_seconds: i64,
) -> Refusal {
    if dialect == Dialect::Other(Protocol::Ec2) {
        return auth_failure();
    }
    let (most, now) = (basic(now_seconds + allowed_seconds), basic(now_seconds));
    let minutes = allowed_seconds / 60;
    invalid_signature(
        dialect,
        format!(
            "Signature not yet current: {date} is still later than {most} ({now} + {minutes} min.)"
        ),
    )
}

/// All that is wrong with a scope, outside S3. AWS tells of every fault at once.
pub(super) fn scope(dialect: Dialect, faults: &[String]) -> Refusal {
    invalid_signature(dialect, faults.join(" "))
}

/// The terminal of a scope is another than ours.
pub(super) fn terminal_fault(terminal: &str) -> String {
    format!("Credential should be scoped with a valid terminator: '{TERMINAL}', not '{terminal}'.")
}
