//! One signed call to the server, and what became of it.
//!
//! # Invariants
//!
//! * A call that got no whole answer is `Lost`: nobody may assume that it did not happen.

use std::io::Result;
use std::net::SocketAddr;

use serde_json::Value;

use super::REGION;
use crate::http::{Answer, Connection, Want};
use crate::sign::{EMPTY, Request, Signer, sha256_hex};

/// What became of a call.
pub enum Fate {
    Answered(Answer),
    /// No answer, or one that says nothing about the effect.
    Lost,
}

/// A worker's connection with its signers.
pub struct Client {
    address: SocketAddr,
    connection: Option<Connection>,
    s3: Signer,
    cloudtrail: Signer,
    kms: Signer,
    head: Vec<u8>,
}

impl Client {
    pub fn new(address: SocketAddr, keys: &(String, String)) -> Self {
        let host = address.to_string();
        let keys = (keys.0.as_str(), keys.1.as_str());
        let s3 = Signer::new(&host, keys, REGION, "s3");
        let cloudtrail = Signer::new(&host, keys, REGION, "cloudtrail");
        let kms = Signer::new(&host, keys, REGION, "kms");
        Self { address, connection: None, s3, cloudtrail, kms, head: Vec::new() }
    }

    /// The name under which the next calls are recorded.
    pub fn call_itself(&mut self, agent: &str) {
        self.s3.call_itself(agent);
        self.cloudtrail.call_itself(agent);
        self.kms.call_itself(agent);
    }

    pub async fn s3(
        &mut self,
        method: &str,
        path: &str,
        query: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Fate {
        let hash = if body.is_empty() { EMPTY.into() } else { sha256_hex(body) };
        let length = body.len() as u64;
        let request = Request { method, path, query, headers, payload: &hash, length };
        self.s3.head(&request, &mut self.head);
        self.exchange(body).await
    }

    pub async fn get(&mut self, path: &str, query: &str) -> Fate {
        self.s3("GET", path, query, &[], b"").await
    }

    pub async fn cloudtrail(&mut self, operation: &str, input: &Value) -> Fate {
        let target = format!("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.{operation}");
        let body = input.to_string();
        json_head(&mut self.cloudtrail, &target, &body, &mut self.head);
        self.exchange(body.as_bytes()).await
    }

    pub async fn kms(&mut self, operation: &str, input: &Value) -> Fate {
        let body = input.to_string();
        json_head(&mut self.kms, &format!("TrentService.{operation}"), &body, &mut self.head);
        self.exchange(body.as_bytes()).await
    }

    async fn exchange(&mut self, body: &[u8]) -> Fate {
        match self.try_exchange(body).await {
            Ok(answer) if answer.status < 500 => Fate::Answered(answer),
            Ok(_) => Fate::Lost,
            Err(_) => {
                self.connection = None;
                Fate::Lost
            }
        }
    }

    async fn try_exchange(&mut self, body: &[u8]) -> Result<Answer> {
        if self.connection.is_none() {
            self.connection = Some(Connection::open(self.address).await?);
        }
        match &mut self.connection {
            Some(connection) => connection.exchange(&self.head, body, Want::All).await,
            None => Err(std::io::ErrorKind::NotConnected.into()),
        }
    }
}

/// The head of a request in JSON 1.1.
fn json_head(signer: &mut Signer, target: &str, body: &str, out: &mut Vec<u8>) {
    let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target)];
    let payload = sha256_hex(body.as_bytes());
    let length = body.len() as u64;
    let (method, path) = ("POST", "/");
    let request = Request { method, path, query: "", headers: &headers, payload: &payload, length };
    signer.head(&request, out);
}
