//! The codecs against expected texts, against themselves, and against hostile bytes.

mod golden;
mod hostile;
mod identity;
mod roundtrip;

use http::request::Parts;
use http::{HeaderName, Request};

use crate::codec::{Ids, Response};
use crate::model::Place;

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

#[test]
fn every_header_of_the_models_is_a_name_as_http_writes_it() {
    let services = crate::SERVICES.iter();
    let operations = services.flat_map(|it| it.operations.iter().copied());
    let members = operations.flat_map(|it| it.input.members.iter().chain(it.output.members));
    let headers = members.filter(|it| it.place == Place::Header);
    assert!(headers.clone().count() > 100);
    // Panics at one that is no name in lower case.
    headers.for_each(|it| drop(HeaderName::from_static(it.wire_name)));
}
