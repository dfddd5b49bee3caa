//! The codecs against expected texts, against themselves, and against hostile bytes.

mod golden;
mod hostile;
mod identity;
mod roundtrip;

use http::Request;
use http::request::Parts;

use crate::codec::{Ids, Response};

const IDS: Ids = Ids { request_id: "4442587FB7D0A2F9", id2: "c2Vjb25k" };

fn request(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

/// An answer as text: status, headers, body.
fn shown(response: &Response) -> String {
    let mut text = format!("{}\n", response.status);
    for (name, value) in &response.headers {
        text += &format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()));
    }
    text + "\n" + &String::from_utf8_lossy(&response.body)
}
