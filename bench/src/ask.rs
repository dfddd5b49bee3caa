//! One call of any service, asked again and again: what a call costs that moves no body.
//!
//! # Invariants
//!
//! * Each connection waits for its answer before it asks again.
//! * An answer that is no success ends the run.

use std::io::Result;
use std::time::{Duration, Instant};

use proof::http::{Connection, Want};
use proof::sign::{Request, Signer, sha256_hex};

use crate::load::crew;
use crate::report::Report;
use crate::{Ask, unexpected};

const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";
const JSON: &str = "application/x-amz-json-1.1";

pub fn run(ask: &Ask, report: &mut Report) -> Result<()> {
    let begun = Instant::now();
    let until = begun + Duration::from_secs_f64(ask.seconds);
    let mut latencies = crew(1, ask.connections, |_| worker(ask.clone(), until))?;
    let what = match &ask.target {
        Some(target) => target.rsplit('.').next().unwrap_or(target),
        None => ask.body.split('&').next().unwrap_or_default().trim_start_matches("Action="),
    };
    report.calls(what, 0, begun.elapsed(), &mut latencies);
    Ok(())
}

async fn worker(ask: Ask, until: Instant) -> Result<Vec<u32>> {
    let keys = (ask.endpoint.access_key_id.as_str(), ask.endpoint.secret_access_key.as_str());
    let mut signer =
        Signer::new(&ask.endpoint.address.to_string(), keys, &ask.endpoint.region, &ask.service);
    let mut connection = Connection::open(ask.endpoint.address).await?;
    let mut headers = vec![("content-type", FORM)];
    if let Some(target) = &ask.target {
        headers = vec![("content-type", JSON), ("x-amz-target", target.as_str())];
    }
    let (payload, length) = (sha256_hex(ask.body.as_bytes()), ask.body.len() as u64);
    let mut head = Vec::with_capacity(4096);
    let mut latencies = Vec::with_capacity(1 << 16);
    while Instant::now() < until {
        let begun = Instant::now();
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
            payload: &payload,
            length,
        };
        signer.head(&request, &mut head);
        let answer = connection.exchange(&head, ask.body.as_bytes(), Want::Status).await?;
        if !answer.is_success() {
            return Err(unexpected("POST /", &answer));
        }
        latencies.push(u32::try_from(begun.elapsed().as_micros()).unwrap_or(u32::MAX));
    }
    Ok(latencies)
}
