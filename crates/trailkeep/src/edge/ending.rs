//! Endings of forms: what a browser is answered when its upload went well.
//!
//! | asked for                    | answer                                             |
//! |------------------------------|----------------------------------------------------|
//! | `success_action_redirect`    | 303 to that address, with bucket, key and ETag     |
//! | `success_action_status` 200  | 200, empty                                         |
//! | `success_action_status` 201  | 201, a document with location, bucket, key and ETag |
//! | anything else                | 204, empty                                         |
//!
//! # Invariants
//!
//! * An address that is none is ignored, as S3 does.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, HOST, HeaderMap, HeaderValue, LOCATION};
use http::request::Parts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use wire::body::form::Head;
use wire::route::Routed;

use super::Peer;

/// What stays as it is in an address.
pub const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const PATH: &AsciiSet = &PLAIN.remove(b'/');

/// How a form wants to be answered when it went well.
pub struct Ending {
    status: u16,
    redirect: Option<String>,
    location: String,
    bucket: String,
    key: String,
}

impl Ending {
    pub fn of(head: &Head, routed: &Routed, parts: &Parts, peer: &Peer) -> Ending {
        let label = |name| routed.label(name).unwrap_or_default().to_string();
        let (bucket, key) = (label("Bucket"), label("Key"));
        let scheme = if peer.tls.is_some() { "https" } else { "http" };
        let host = parts.headers.get(HOST).and_then(|it| it.to_str().ok()).unwrap_or_default();
        let path = parts.uri.path().trim_end_matches('/');
        let address = |it: &str| {
            let url = it.parse::<http::Uri>().ok()?;
            let whole = url.scheme().is_some() && url.authority().is_some();
            (whole && HeaderValue::from_str(it).is_ok()).then(|| it.to_string())
        };
        let redirect = head.get("success_action_redirect").or_else(|| head.get("redirect"));
        Ending {
            status: match head.get("success_action_status") {
                Some("200") => 200,
                Some("201") => 201,
                _ => 204,
            },
            redirect: redirect.and_then(address),
            location: format!("{scheme}://{host}{path}/{}", utf8_percent_encode(&key, PATH)),
            bucket,
            key,
        }
    }

    /// The answer, upon the headers that tell of the object.
    pub fn answer(&self, mut headers: HeaderMap) -> (u16, HeaderMap, Bytes) {
        headers.remove(CONTENT_LENGTH);
        let etag = headers.get(ETAG).and_then(|it| it.to_str().ok()).unwrap_or_default();
        let (status, location, body) = match &self.redirect {
            Some(url) => {
                let part = |text| utf8_percent_encode(text, PLAIN);
                let mark = if url.contains('?') { '&' } else { '?' };
                let (bucket, key, etag) = (part(&self.bucket), part(&self.key), part(etag));
                let url = format!("{url}{mark}bucket={bucket}&key={key}&etag={etag}");
                (303, url, String::new())
            }
            None if self.status == 201 => (201, self.location.clone(), self.document(etag)),
            None => (self.status, self.location.clone(), String::new()),
        };
        if let Ok(location) = HeaderValue::from_str(&location) {
            headers.insert(LOCATION, location);
        }
        if !body.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/xml"));
        }
        (status, headers, body.into())
    }

    fn document(&self, etag: &str) -> String {
        let [location, bucket, key, etag] =
            [&self.location, &self.bucket, &self.key, etag].map(escaped);
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse><Location>{location}\
             </Location><Bucket>{bucket}</Bucket><Key>{key}</Key><ETag>{etag}</ETag></PostResponse>"
        )
    }
}

/// A text as it stands in an element.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML has no other control characters, not even written as numbers.
            '\t' | '\n' | '\r' => out.push_str(&format!("&#x{:X};", letter as u32)),
            letter if letter.is_control() => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ending(status: u16, redirect: Option<&str>) -> Ending {
        Ending {
            status,
            redirect: redirect.map(Into::into),
            location: "http://localhost/ledger/a%20b".into(),
            bucket: "ledger".into(),
            key: "a <b>".into(),
        }
    }

    #[test]
    fn a_form_is_answered_as_it_wants() {
        let mut headers = HeaderMap::new();
        headers.insert(ETAG, HeaderValue::from_static("\"0f\""));
        let (status, answered, body) = ending(204, None).answer(headers.clone());
        assert_eq!((status, body.len()), (204, 0));
        assert_eq!(answered[LOCATION], "http://localhost/ledger/a%20b");
        let (status, _, body) = ending(201, None).answer(headers.clone());
        assert_eq!(status, 201);
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains("<Key>a &lt;b&gt;</Key><ETag>&quot;0f&quot;</ETag>"), "{body}");
        let (status, answered, _) = ending(201, Some("http://there/done?x=1")).answer(headers);
        assert_eq!(status, 303);
        assert_eq!(
            answered[LOCATION],
            "http://there/done?x=1&bucket=ledger&key=a%20%3Cb%3E&etag=%220f%22"
        );
    }
}
