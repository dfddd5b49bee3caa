//! The run: start, load, kill, look, and again.
//!
//! # Invariants
//!
//! * A kill comes without regard to what the server does: in the midst of the load, while
//!   it recovers, or while it ends by itself.
//! * After every restart each worker first looks into its lost call and compares what it
//!   touched; at checkpoints everything is compared, the events included.

use std::collections::BTreeMap;
use std::io::{Error, Result};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::asides::{Due, ROTATION};
use super::call::{Client, Fate};
use super::change::Effect;
use super::disk::betrayals;
use super::events::{Heard, gunzip, keys, object};
use super::ledger::{Known, Ledger, Made, Tally};
use super::load::step;
use super::sealed::{Method, bucket};
use super::sealed_load::configuration;
use super::{Dice, KEPT, LOGS, PLAIN, TRAIL};
use crate::chain::{self, Digest};
use crate::server::{Recipe, Server};
use crate::sign::sha256_hex;

/// How long the events may take to be delivered once the clock has moved.
const DELIVERY_MAX: Duration = Duration::from_secs(90);
/// The seconds the clock is moved at a checkpoint: past a delivery and past a digest.
const HOUR: u64 = 3700;
/// What is printed of the failures.
const SHOWN: usize = 20;

/// What a run is asked to do.
pub struct Settings {
    pub recipe: Recipe,
    pub kills: u64,
    pub seed: u64,
    pub workers: usize,
    /// Kills between two full comparisons.
    pub every: u64,
    /// The longest life of a server under load.
    pub life: Duration,
    pub aws: Option<PathBuf>,
}

struct Run {
    settings: Settings,
    agent: String,
    dice: Dice,
    ledgers: Vec<Ledger>,
    heard: Heard,
    numbers: Arc<AtomicU64>,
    kills: u64,
    recoveries: u64,
    failures: Vec<String>,
}

/// Run, print what was found, and say whether all of it was right.
pub async fn run(settings: Settings) -> Result<bool> {
    let begun = Instant::now();
    let seed = settings.seed;
    let ledgers = (0..settings.workers).map(|worker| Ledger { worker, ..Ledger::default() });
    let mut run = Run {
        agent: format!("crash/{seed}"),
        dice: Dice::new(seed),
        ledgers: ledgers.collect(),
        heard: Heard::default(),
        numbers: Arc::new(AtomicU64::new(1)),
        kills: 0,
        recoveries: 0,
        failures: Vec::new(),
        settings,
    };
    run.prepare().await?;
    while run.kills < run.settings.kills && run.failures.is_empty() {
        run.cycle().await?;
        if run.kills.is_multiple_of(run.settings.every) {
            run.checkpoint().await?;
        }
    }
    if run.failures.is_empty() {
        run.checkpoint().await?;
        run.validate().await?;
        run.search()?;
    }
    Ok(run.tell(begun.elapsed()))
}

impl Run {
    fn client(&self) -> Client {
        let mut client = Client::new(self.settings.recipe.address, &self.settings.recipe.keys);
        client.call_itself("check");
        client
    }

    async fn start(&self) -> Result<Server> {
        let mut server = self.settings.recipe.start()?;
        server.ready(self.settings.recipe.address, "/_trailkeep/health").await?;
        Ok(server)
    }

    /// Buckets and the trail that hears every change.
    async fn prepare(&mut self) -> Result<()> {
        let mut server = self.start().await?;
        let mut client = self.client();
        for bucket in [PLAIN, KEPT, LOGS] {
            expect(bucket, client.s3("PUT", &format!("/{bucket}"), "", &[], b"").await)?;
        }
        let on = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>";
        let path = format!("/{KEPT}");
        expect("versioning", client.s3("PUT", &path, "versioning=", &[], on).await)?;
        let account = &self.settings.recipe.account;
        let policy = policy(account).to_string();
        let path = format!("/{LOGS}");
        expect("policy", client.s3("PUT", &path, "policy=", &[], policy.as_bytes()).await)?;
        let input = json!({ "Name": TRAIL, "S3BucketName": LOGS, "S3KeyPrefix": "main",
            "EnableLogFileValidation": true });
        expect("CreateTrail", client.cloudtrail("CreateTrail", &input).await)?;
        let sealed: Vec<_> = (0..self.ledgers.len()).map(bucket).collect();
        for bucket in &sealed {
            let path = format!("/{bucket}");
            expect(bucket, client.s3("PUT", &path, "", &[], b"").await)?;
            let body = configuration(&Method::default());
            expect(bucket, client.s3("PUT", &path, "encryption=", &[], &body).await)?;
        }
        let all = [PLAIN, KEPT].into_iter().chain(sealed.iter().map(String::as_str));
        let values: Vec<_> = all.map(|it| format!("arn:aws:s3:::{it}/")).collect();
        // What KMS is asked counts as reading.
        let input = json!({ "TrailName": TRAIL, "EventSelectors": [
            { "ReadWriteType": "All", "IncludeManagementEvents": true },
            { "ReadWriteType": "WriteOnly", "IncludeManagementEvents": false,
              "DataResources": [{ "Type": "AWS::S3::Object", "Values": values }] }] });
        expect("PutEventSelectors", client.cloudtrail("PutEventSelectors", &input).await)?;
        let input = json!({ "Name": TRAIL });
        expect("StartLogging", client.cloudtrail("StartLogging", &input).await)?;
        server.kill()?;
        Ok(())
    }

    /// One life of the server.
    async fn cycle(&mut self) -> Result<()> {
        let life = Duration::from_millis(self.dice.below(self.settings.life.as_millis() as u64));
        if self.dice.below(10) == 0 {
            // A death in the midst of the recovery from another.
            let mut server = self.settings.recipe.start()?;
            tokio::time::sleep(Duration::from_millis(self.dice.below(60))).await;
            server.kill()?;
            self.kills += 1;
            self.recoveries += 1;
        }
        let mut server = match self.start().await {
            Ok(server) => server,
            Err(error) => {
                self.failures.push(format!("after {} kills: {error}", self.kills));
                return Ok(());
            }
        };
        let tasks = self.employ();
        if self.dice.below(8) == 0 {
            let seconds = 60 + self.dice.below(4000);
            let _ = self.advance(seconds);
        }
        tokio::time::sleep(life).await;
        if !server.is_running() {
            self.failures.push(format!("after {} kills: the server ended by itself", self.kills));
        }
        if self.dice.below(12) == 0 {
            terminate(server.id())?;
            tokio::time::sleep(Duration::from_millis(self.dice.below(30))).await;
        }
        server.kill()?;
        self.kills += 1;
        for task in tasks {
            let mut ledger = task.await.map_err(Error::other)?;
            self.failures.append(&mut ledger.failures);
            self.ledgers.push(ledger);
        }
        if self.kills % 10 < 2 {
            eprintln!("{} kills, {} calls", self.kills, self.numbers.load(Ordering::Relaxed));
        }
        Ok(())
    }

    /// Send every worker to work until the server is gone.
    fn employ(&mut self) -> Vec<tokio::task::JoinHandle<Ledger>> {
        let ledgers = std::mem::take(&mut self.ledgers);
        let mut tasks = Vec::new();
        for mut ledger in ledgers {
            let mut client = self.client();
            let mut dice = Dice::new(self.dice.roll());
            let numbers = Arc::clone(&self.numbers);
            let agent = self.agent.clone();
            tasks.push(tokio::spawn(async move {
                let mut idle = 0;
                let mut looked = false;
                while idle < 20 && ledger.failures.is_empty() {
                    let went = async {
                        ledger.resolve(&mut client).await?;
                        if !looked {
                            ledger.compare(&mut client, false).await?;
                            looked = true;
                        }
                        let number = numbers.fetch_add(1, Ordering::Relaxed);
                        step(&mut ledger, &mut client, &mut dice, &agent, number).await
                    };
                    match went.await {
                        Some(()) => idle = 0,
                        None => {
                            idle += 1;
                            tokio::time::sleep(Duration::from_millis(5)).await;
                        }
                    }
                }
                ledger
            }));
        }
        tasks
    }

    /// Everything, at rest: what is there, and what the events say.
    async fn checkpoint(&mut self) -> Result<()> {
        let _server = self.start().await?;
        let mut client = self.client();
        for ledger in &mut self.ledgers {
            let gone = || Error::other("the server went away at a checkpoint");
            ledger.resolve(&mut client).await.ok_or_else(gone)?;
            ledger.compare(&mut client, true).await.ok_or_else(gone)?;
            self.failures.append(&mut ledger.failures);
        }
        self.advance(HOUR)?;
        self.await_events(&mut client).await?;
        let made: Vec<&Made> = self.ledgers.iter().flat_map(|it| &it.made).collect();
        self.failures.append(&mut self.heard.compare(&made));
        self.failures.append(&mut self.heard.asides.compare(&self.due()));
        eprintln!("checkpoint: {} kills, {} events heard", self.kills, self.heard.events);
        Ok(())
    }

    /// What all workers had S3 ask of KMS, and the rotations that they asked for.
    fn due(&self) -> Due {
        let mut all = Due::new();
        for (what, (sure, perhaps)) in self.ledgers.iter().flat_map(|it| &it.asides) {
            let due = all.entry(what.clone()).or_default();
            *due = (due.0 + sure, due.1 + perhaps);
        }
        for (id, key) in self.ledgers.iter().flat_map(|it| &it.keys) {
            all.insert((id.clone(), ROTATION), (key.rotations as u64, 0));
        }
        all
    }

    /// Nothing that was encrypted may be read from the directory.
    fn search(&mut self) -> Result<()> {
        for file in betrayals(&self.settings.recipe.data)? {
            self.failures.push(format!("{file} holds what was encrypted"));
        }
        Ok(())
    }

    /// Wait until the event of every call that must have one has been delivered.
    async fn await_events(&mut self, client: &mut Client) -> Result<()> {
        let begun = Instant::now();
        let due: Vec<u64> = self
            .ledgers
            .iter()
            .flat_map(|it| &it.made)
            .filter(|it| matches!(it.fate, Known::Acknowledged | Known::Lost(Effect::Applied)))
            .map(|it| it.number)
            .collect();
        let asides = self.due();
        loop {
            let read = self.heard.read(client, "main/", &self.agent).await;
            read.ok_or_else(|| Error::other("a log file could not be read"))?;
            let missing = due.iter().filter(|it| !self.heard.has(**it)).count();
            let missing = missing as u64 + self.heard.asides.missing(&asides);
            if missing == 0 || begun.elapsed() > DELIVERY_MAX {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    /// Verify the digest chain of the trail, and with the stock validator when there is one.
    async fn validate(&mut self) -> Result<()> {
        let _server = self.start().await?;
        self.advance(HOUR)?;
        let mut client = self.client();
        let begun = Instant::now();
        let mut count = 0;
        // The chain is whole when it has stopped growing.
        while begun.elapsed() < DELIVERY_MAX {
            tokio::time::sleep(Duration::from_secs(2)).await;
            let now = keys(&mut client, "main/").await.map_or(0, |it| it.len());
            if now == count {
                break;
            }
            count = now;
        }
        let (digests, logs) =
            read_chain(&mut client).await.ok_or_else(|| Error::other("no chain"))?;
        let Fate::Answered(answer) = client
            .cloudtrail("ListPublicKeys", &json!({ "StartTime": 0, "EndTime": 32_503_680_000u64 }))
            .await
        else {
            return Err(Error::other("no answer to ListPublicKeys"));
        };
        let answer: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let public = chain::public_keys(&answer);
        let (mut wrong, named) = chain::verify(LOGS, &digests, &logs, &public);
        println!("chain: {} digests, {named} of {} log files named", digests.len(), logs.len());
        if digests.len() < 2 {
            wrong.push(format!("only {} digests were delivered", digests.len()));
        }
        self.failures.append(&mut wrong);
        if let Some(aws) = self.settings.aws.clone() {
            self.stock(&aws)?;
        }
        Ok(())
    }

    /// What `aws cloudtrail validate-logs` says of the whole chain.
    fn stock(&mut self, aws: &PathBuf) -> Result<()> {
        let recipe = &self.settings.recipe;
        let arn = format!("arn:aws:cloudtrail:us-east-1:{}:trail/{TRAIL}", recipe.account);
        let output = Command::new(aws)
            .args(["cloudtrail", "validate-logs", "--trail-arn", &arn])
            .args(["--start-time", "2020-01-01T00:00:00Z", "--end-time", "2090-01-01T00:00:00Z"])
            .env("AWS_ENDPOINT_URL", format!("http://{}", recipe.address))
            .env("AWS_ACCESS_KEY_ID", &recipe.keys.0)
            .env("AWS_SECRET_ACCESS_KEY", &recipe.keys.1)
            .env("AWS_DEFAULT_REGION", super::REGION)
            .output()?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        for line in text.lines().filter(|it| it.contains(" valid")) {
            println!("validate-logs: {line}");
        }
        if !output.status.success() {
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            self.failures.push(format!("validate-logs: {text} {error}"));
        }
        Ok(())
    }

    /// Move the lab's clock with the command that a user would type.
    fn advance(&self, seconds: u64) -> Result<()> {
        let recipe = &self.settings.recipe;
        let output = Command::new(&recipe.program)
            .args(["clock", "advance", &seconds.to_string()])
            .env("AWS_ENDPOINT_URL", format!("http://{}", recipe.address))
            .env("AWS_ACCESS_KEY_ID", &recipe.keys.0)
            .env("AWS_SECRET_ACCESS_KEY", &recipe.keys.1)
            .env("AWS_DEFAULT_REGION", super::REGION)
            .output()?;
        match output.status.success() {
            true => Ok(()),
            false => Err(Error::other(String::from_utf8_lossy(&output.stderr).into_owned())),
        }
    }

    /// Print the totals; true when nothing was wrong.
    fn tell(&self, elapsed: Duration) -> bool {
        let fate = |wanted: fn(&Known) -> bool| {
            self.ledgers.iter().flat_map(|it| &it.made).filter(|it| wanted(&it.fate)).count()
        };
        for failure in self.failures.iter().take(SHOWN) {
            println!("FAILURE {failure}");
        }
        let checks: u64 = self.ledgers.iter().map(|it| it.checks).sum();
        println!(
            "crash harness: seed {}, {} kills ({} during recovery), {} calls acknowledged, {} lost, \
             {} events, {checks} checks, {} failures, {:.0} s",
            self.settings.seed,
            self.kills,
            self.recoveries,
            fate(|it| *it == Known::Acknowledged),
            fate(|it| *it != Known::Acknowledged),
            self.heard.events,
            self.failures.len(),
            elapsed.as_secs_f64()
        );
        self.tell_sealed();
        self.failures.is_empty()
    }

    /// The totals of what is encrypted.
    fn tell_sealed(&self) {
        let sum =
            |of: fn(&Tally) -> u64| -> u64 { self.ledgers.iter().map(|it| of(&it.tally)).sum() };
        let keys: usize = self.ledgers.iter().map(|it| it.keys.len()).sum();
        let encrypted = self.ledgers.iter().flat_map(|it| it.keys.values());
        println!(
            "encryption: {keys} keys, {} ciphertexts opened {} times and refused {}, objects read \
             {} times and refused {}, {} events of KMS for S3 and of rotations",
            encrypted.map(|it| it.secrets.len()).sum::<usize>(),
            sum(|it| it.opened),
            sum(|it| it.refused),
            sum(|it| it.sealed),
            sum(|it| it.withheld),
            self.heard.asides.count(),
        );
    }
}

/// Every digest of the main trail in the order of its end, and the hash of every log file.
async fn read_chain(client: &mut Client) -> Option<(Vec<Digest>, BTreeMap<String, String>)> {
    let (mut digests, mut logs) = (Vec::new(), BTreeMap::new());
    for key in keys(client, "main/").await? {
        if !key.contains("/CloudTrail-Digest/") {
            let plain = gunzip(&object(client, &key).await?);
            logs.insert(key, sha256_hex(&plain));
            continue;
        }
        let Fate::Answered(answer) = client.get(&format!("/{LOGS}/{key}"), "").await else {
            return None;
        };
        let signature = answer.header("x-amz-meta-signature").unwrap_or_default().to_owned();
        digests.push(Digest { key, plain: gunzip(&answer.body), signature });
    }
    digests.sort_by(|a, b| a.key.cmp(&b.key));
    Some((digests, logs))
}

fn policy(account: &str) -> Value {
    let service = json!({ "Service": "cloudtrail.amazonaws.com" });
    let object = |prefix: &str| format!("arn:aws:s3:::{LOGS}/{prefix}AWSLogs/{account}/*");
    let objects: Vec<_> = ["main/", "crash-extra-0/", "crash-extra-1/", "crash-extra-2/"]
        .map(object)
        .into_iter()
        .collect();
    let acl = json!({ "s3:x-amz-acl": "bucket-owner-full-control" });
    json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": service, "Action": "s3:GetBucketAcl",
          "Resource": format!("arn:aws:s3:::{LOGS}") },
        { "Effect": "Allow", "Principal": service, "Action": "s3:PutObject",
          "Resource": objects, "Condition": { "StringEquals": acl } },
    ]})
}

fn expect(what: &str, fate: Fate) -> Result<()> {
    match fate {
        Fate::Answered(answer) if answer.is_success() => Ok(()),
        Fate::Answered(answer) => {
            Err(Error::other(format!("{what}: {} {}", answer.status, answer.text())))
        }
        Fate::Lost => Err(Error::other(format!("{what}: no answer"))),
    }
}

/// Ask the process to end, as an operator would.
fn terminate(id: u32) -> Result<()> {
    Command::new("kill").arg(id.to_string()).status().map(|_| ())
}
