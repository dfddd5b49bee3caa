//! The verbs of `trailkeep baseline`.
//!
//! # Invariants
//!
//! * Nothing is changed without a yes: of the user at the terminal, by `--yes`, or by opting in.
//! * The status of the process tells a script what happened: 0 all is well, 1 something failed or was
//!   refused, 3 (`plan` only) something would be changed. 2 is a wrong command line.

mod apply;
mod choose;
mod cost;
mod impact;
mod plan;
mod run;
mod session;
mod status;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::core::levels::LevelName;

#[derive(Subcommand)]
pub enum BaselineVerb {
    /// Show how every region and every setting stands.
    Status {
        #[command(flatten)]
        common: Common,
        /// Compare with this level instead of the chosen one.
        #[arg(long)]
        level: Option<LevelName>,
    },
    /// Show what would be changed; ends with status 3 if anything would.
    Plan {
        #[command(flatten)]
        common: Common,
        /// Plan for this level instead of the chosen one.
        #[arg(long)]
        level: Option<LevelName>,
    },
    /// Bring the account to its level.
    Apply {
        #[command(flatten)]
        common: Common,
        /// Choose this level, and apply it.
        #[arg(long)]
        level: Option<LevelName>,
        /// Do not ask.
        #[arg(long, short)]
        yes: bool,
    },
    /// Go back to the basic level. The key stays, and what is encrypted with it stays readable.
    Rollback {
        #[command(flatten)]
        common: Common,
        /// Do not ask.
        #[arg(long, short)]
        yes: bool,
    },
    /// Choose a level and have `run` put it back every week.
    OptIn {
        #[command(flatten)]
        common: Common,
        level: LevelName,
        /// When, as in `sat 02:00 Asia/Tokyo` (default: as before, or sat 02:00 UTC).
        #[arg(long, value_name = "WHEN")]
        schedule: Option<String>,
    },
    /// Have nothing put back any more. What is set stays as it is.
    OptOut {
        #[command(flatten)]
        common: Common,
    },
    /// Leave regions, resources (ARNs) or settings (such as bucket.versioning) alone.
    Exclude {
        #[command(flatten)]
        common: Common,
        #[arg(required = true, value_name = "REGION|ARN|SETTING")]
        what: Vec<String>,
    },
    /// Take exclusions back.
    Include {
        #[command(flatten)]
        common: Common,
        #[arg(required = true, value_name = "REGION|ARN|SETTING")]
        what: Vec<String>,
    },
    /// Wait for the schedule and put the level back each time, if the account is opted in.
    Run {
        #[command(flatten)]
        common: Common,
        /// Put it back now, once, and end: for cron and the like.
        #[arg(long)]
        once: bool,
    },
    /// List the log files that nobody could read any more if a key were deleted.
    KeyImpact {
        #[command(flatten)]
        common: Common,
        /// The key's ARN, id or alias (default: the baseline's key).
        key: Option<String>,
        /// Look in this bucket; may be repeated (default: the trail's bucket).
        #[arg(long = "bucket", value_name = "NAME")]
        buckets: Vec<String>,
        /// Look beneath this prefix only.
        #[arg(long, default_value = "")]
        prefix: String,
        /// Ask about this many files at most, in each bucket.
        #[arg(long, default_value_t = crate::core::impact::OBJECTS_MAX)]
        limit: usize,
    },
    /// Estimate what each level costs a month.
    Cost(cost::CostFlags),
    /// Print the file of levels, to be changed and used with --levels.
    Levels,
    /// Print the file of prices, to be changed and used with `cost --prices`.
    Prices,
}

/// What every verb takes.
#[derive(Args, Clone)]
pub struct Common {
    /// The region to work in; the trail is made here.
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    /// The profile of the AWS configuration to use.
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// Look at these regions only, separated by commas (default: all that the account lists).
    #[arg(long, value_name = "REGIONS", value_delimiter = ',')]
    pub regions: Vec<String>,
    /// A file of levels instead of the one that is built in (see `baseline levels`).
    #[arg(long, env = "TRAILKEEP_BASELINE_LEVELS", value_name = "FILE")]
    pub levels: Option<PathBuf>,
    /// The file that remembers (default: trailkeep/baseline.toml in the user's configuration).
    #[arg(long, env = "TRAILKEEP_BASELINE_STATE", value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// How a verb ended that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Well,
    WouldChange,
    NotAll,
}

impl From<Ending> for ExitCode {
    fn from(it: Ending) -> ExitCode {
        ExitCode::from(match it {
            Ending::Well => 0,
            Ending::NotAll => 1,
            Ending::WouldChange => 3,
        })
    }
}

pub fn run(verb: BaselineVerb) -> Result<ExitCode, String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|it| format!("no threads can be started: {it}."))?;
    runtime.block_on(perform(verb)).map(ExitCode::from)
}

async fn perform(verb: BaselineVerb) -> Result<Ending, String> {
    match verb {
        BaselineVerb::Status { common, level } => status::status(&common, level).await,
        BaselineVerb::Plan { common, level } => plan::plan(&common, level).await,
        BaselineVerb::Apply { common, level, yes } => apply::apply(&common, level, yes).await,
        BaselineVerb::Rollback { common, yes } => apply::rollback(&common, yes).await,
        BaselineVerb::OptIn { common, level, schedule } => {
            choose::opt_in(&common, level, schedule.as_deref()).await
        }
        BaselineVerb::OptOut { common } => choose::opt_out(&common).await,
        BaselineVerb::Exclude { common, what } => choose::exclude(&common, &what).await,
        BaselineVerb::Include { common, what } => choose::include(&common, &what).await,
        BaselineVerb::Run { common, once } => run::run(&common, once).await,
        BaselineVerb::KeyImpact { common, key, buckets, prefix, limit } => {
            let bound = crate::cloud::Bound { prefix, objects_max: limit };
            impact::impact(&common, key, buckets, bound).await
        }
        BaselineVerb::Cost(flags) => cost::cost(flags).await,
        BaselineVerb::Levels => {
            session::tell(crate::core::levels::SHIPPED);
            Ok(Ending::Well)
        }
        BaselineVerb::Prices => {
            session::tell(crate::core::cost::SHIPPED);
            Ok(Ending::Well)
        }
    }
}
