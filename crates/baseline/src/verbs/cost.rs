//! `baseline cost`: what each level costs a month.
//!
//! # Invariants
//!
//! * What the account can tell is read there (files, key); the rest comes from flags or counts nothing,
//!   and the answer says which.

use std::path::PathBuf;

use clap::Args;
use jiff::{Timestamp, ToSpan};

use super::session::{Session, read};
use super::{Common, Ending};
use crate::cloud::{Bound, observe, stored};
use crate::core::cost::{Prices, SHIPPED, Usage};
use crate::core::observed::{Observed, Seen};
use crate::render::cost::Costs;

/// How many files are counted.
const FILES_MAX: usize = 100_000;
/// How far back written files count as those of a month.
const MONTH_HOURS: i64 = 30 * 24;

#[derive(Args)]
pub struct CostFlags {
    #[command(flatten)]
    common: Common,
    /// A file of prices instead of the one that is built in.
    #[arg(long, value_name = "FILE")]
    prices: Option<PathBuf>,
    /// Data events a month.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    data_events: u64,
    /// Management events a month that a second trail delivers again.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    management_copies: u64,
    /// Requests to KMS a month by those who read the log files.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    kms_requests: u64,
    /// Log files read a month.
    #[arg(long, default_value_t = 0, value_name = "NUMBER")]
    reads: u64,
}

pub async fn cost(flags: CostFlags) -> Result<Ending, String> {
    let prices = match &flags.prices {
        None => Prices::parse(SHIPPED),
        Some(path) => Prices::parse(&read(path)?),
    };
    let prices = prices.map_err(|it| format!("the file of prices is not valid: {it}."))?;
    let session = Session::open(&flags.common).await?;
    let seen = observe(&session.cloud, &session.levels.names, false).await;
    let mut remarks = Vec::new();
    let usage = usage(&session, &seen, &flags, &mut remarks).await?;
    let (basic, secure) = (&session.levels.basic, &session.levels.secure);
    let (basic, secure) = (prices.estimate(basic, &usage), prices.estimate(secure, &usage));
    let costs =
        Costs { prices: &prices, usage: &usage, basic: &basic, secure: &secure, remarks: &remarks };
    session.show(|paint| costs.text(paint), || costs.json());
    Ok(Ending::Well)
}

async fn usage(
    session: &Session,
    seen: &Observed,
    flags: &CostFlags,
    remarks: &mut Vec<String>,
) -> Result<Usage, String> {
    let mut usage = Usage {
        region: seen.key_region().into(),
        files_read: flags.reads,
        management_copies: flags.management_copies,
        data_events: flags.data_events,
        kms_requests: flags.kms_requests,
        ..Usage::default()
    };
    if let Seen::Known(Some(key)) = &seen.key {
        usage.has_key = true;
        usage.rotations = key.rotations.unwrap_or(0);
        if key.rotations.is_none() {
            remarks.push("the rotations of the key could not be read; none is counted".into());
        }
    }
    match &seen.bucket {
        Seen::Known(Some(_)) => {
            let since = Timestamp::now() - MONTH_HOURS.hours();
            let bound = Bound { prefix: String::new(), objects_max: FILES_MAX };
            let stored =
                stored(&session.cloud, &seen.bucket_name, &bound, since.as_second()).await?;
            usage.stored = stored.bytes_by_class;
            usage.files_written = stored.written_since;
            if stored.cut {
                remarks.push(format!("only the first {} files were counted", stored.looked_at));
            }
        }
        Seen::Known(None) => {
            remarks.push("there is no bucket yet: storage and writes count nothing".into())
        }
        Seen::Unknown(why) => remarks.push(format!("the bucket could not be read: {why}")),
    }
    let given = [flags.data_events, flags.management_copies, flags.kms_requests, flags.reads];
    if given.iter().all(|it| *it == 0) {
        remarks.push(
            "data events, further copies, KMS requests and reads count nothing unless they are given by \
             flags"
                .into(),
        );
    }
    Ok(usage)
}
