//! Configuration: flags, then `TRAILKEEP_…` variables, then a TOML file, then defaults.
//!
//! # Invariants
//!
//! * Every value has been checked when a [`Config`] exists.
//! * An unknown key in the file is refused: a misspelt safety setting must not be silently ignored.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::BoolishValueParser;
use identity::Credentials;
use serde::Deserialize;
use tracing_subscriber::EnvFilter;

use crate::master::source::{MasterFlags, Source};
use crate::start::reason;

/// Why the program cannot go on, in one sentence.
pub type Sentence = String;

pub const LISTEN_DEFAULT: &str = "127.0.0.1:4566";
pub const MASTER_KEY_FILE: &str = "master.key";

#[derive(Args, Debug, Default)]
pub struct Flags {
    /// The directory that keeps the data (default: trailkeep in the user's data directory).
    #[arg(long, env = "TRAILKEEP_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// The address to listen on (default: 127.0.0.1:4566).
    #[arg(long, env = "TRAILKEEP_LISTEN", value_name = "ADDRESS")]
    listen: Option<String>,
    /// A second address for health and metrics, which then leave the first one.
    #[arg(long, env = "TRAILKEEP_ADMIN_LISTEN", value_name = "ADDRESS")]
    admin_listen: Option<String>,
    /// Let root move the clock, and keep all state in memory unless a data directory is named.
    #[arg(long, env = "TRAILKEEP_LAB", value_parser = BoolishValueParser::new())]
    lab: bool,
    /// A TOML file with these settings, by the same names.
    #[arg(long, env = "TRAILKEEP_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    master: MasterFlags,
    /// Certificate chain in PEM; switches TLS on.
    #[arg(long, env = "TRAILKEEP_TLS_CERT", value_name = "FILE")]
    tls_cert: Option<PathBuf>,
    /// Private key of the certificate in PEM.
    #[arg(long, env = "TRAILKEEP_TLS_KEY", value_name = "FILE")]
    tls_key: Option<PathBuf>,
    /// A host name under which buckets are addressed as BUCKET.NAME; may be repeated.
    #[arg(long = "host", env = "TRAILKEEP_HOSTS", value_name = "NAME", value_delimiter = ',')]
    hosts: Vec<String>,
    /// Make buckets as before April 2023: access lists count, public access is not blocked.
    #[arg(
        long,
        env = "TRAILKEEP_OLDER_BUCKET_DEFAULTS",
        value_parser = BoolishValueParser::new()
    )]
    older_bucket_defaults: bool,
    /// How many MiB deleted small objects may hold, at least, before live ones are moved together to take
    /// their space back (default: 128).
    #[arg(long, env = "TRAILKEEP_DEAD_SPACE", value_name = "MIB")]
    dead_space: Option<u32>,
    /// How logs are written: text or json (default: text).
    #[arg(long, env = "TRAILKEEP_LOG_FORMAT", value_name = "FORMAT")]
    log_format: Option<LogFormat>,
    /// Which logs are written, as in `info,trailkeep=debug` (default: info).
    #[arg(long, env = "TRAILKEEP_LOG", value_name = "FILTER")]
    log: Option<String>,
    /// The account's id at the first start: twelve digits (default: made up).
    #[arg(long, env = "TRAILKEEP_ACCOUNT_ID", value_name = "ID")]
    account_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub data: Option<PathBuf>,
    pub listen: Option<String>,
    admin_listen: Option<String>,
    lab: Option<bool>,
    pub master_key_file: Option<PathBuf>,
    pub master_key_uri: Option<String>,
    pub tls_cert: Option<PathBuf>,
    tls_key: Option<PathBuf>,
    hosts: Option<Vec<String>>,
    older_bucket_defaults: Option<bool>,
    dead_space: Option<u32>,
    log_format: Option<LogFormat>,
    log: Option<String>,
    account_id: Option<String>,
    pub root_access_key_id: Option<String>,
    pub root_secret_access_key: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Config {
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub admin_listen: Option<SocketAddr>,
    pub lab: bool,
    /// All state is in memory.
    pub memory: bool,
    pub master_key: Source,
    pub tls: Option<TlsFiles>,
    pub hosts: Vec<String>,
    pub older_bucket_defaults: bool,
    /// How much deleted small objects may hold, in bytes.
    pub dead_bytes: u64,
    pub log_format: LogFormat,
    pub log: String,
    pub preset: Preset,
}

#[derive(Debug, Clone)]
pub struct TlsFiles {
    pub cert: PathBuf,
    pub key: PathBuf,
}

/// What the first start is told instead of making it up.
#[derive(Clone, Default)]
pub struct Preset {
    pub account_id: Option<String>,
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
}

impl Preset {
    /// Whether an account and its root key are what was preset, as far as anything was.
    pub fn fits(&self, account_id: &str, root: &Credentials) -> bool {
        let fits =
            |preset: &Option<String>, it: &str| preset.as_deref().is_none_or(|set| set == it);
        fits(&self.account_id, account_id)
            && fits(&self.access_key_id, &root.access_key_id)
            && fits(&self.secret_access_key, &root.secret_access_key)
    }
}

impl std::fmt::Debug for Preset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preset").field("account_id", &self.account_id).finish_non_exhaustive()
    }
}

impl Config {
    /// A server on a directory, everything else as it is by default.
    #[cfg(test)]
    pub fn of_directory(dir: &Path) -> Config {
        let flags = Flags { data: Some(dir.into()), ..Flags::default() };
        Config { preset: Preset::default(), ..Config::resolve(flags).expect("defaults are good") }
    }

    /// Put flags, environment, file and defaults together, and check each.
    pub fn resolve(flags: Flags) -> Result<Config, Sentence> {
        let file = File::read(flags.config.as_deref())?;
        let lab = flags.lab || file.lab == Some(true);
        let data = flags.data.or(file.data);
        let memory = lab && data.is_none();
        let data = match data {
            Some(dir) => dir,
            None if memory => PathBuf::new(),
            None => default_data_directory()?,
        };
        let listen = flags.listen.or(file.listen).unwrap_or_else(|| LISTEN_DEFAULT.into());
        let admin_listen = flags.admin_listen.or(file.admin_listen);
        let hosts = if flags.hosts.is_empty() { file.hosts } else { Some(flags.hosts) };
        let master = flags.master.or(file.master_key_file, file.master_key_uri);
        Ok(Config {
            listen: address(&listen)?,
            admin_listen: admin_listen.as_deref().map(address).transpose()?,
            lab,
            memory,
            master_key: Source::resolve(master, &data)?,
            tls: tls(flags.tls_cert.or(file.tls_cert), flags.tls_key.or(file.tls_key))?,
            hosts: hosts.unwrap_or_else(|| vec!["localhost".into()]),
            older_bucket_defaults: flags.older_bucket_defaults
                || file.older_bucket_defaults == Some(true),
            dead_bytes: flags
                .dead_space
                .or(file.dead_space)
                .map_or(store::DEAD_BYTES, |mib| u64::from(mib) << 20),
            log_format: flags.log_format.or(file.log_format).unwrap_or(LogFormat::Text),
            log: log_filter(flags.log.or(file.log))?,
            // The root keys come from the environment or the file only: flags are seen by every user
            // of the machine.
            preset: preset(
                flags.account_id.or(file.account_id),
                variable("TRAILKEEP_ROOT_ACCESS_KEY_ID").or(file.root_access_key_id),
                variable("TRAILKEEP_ROOT_SECRET_ACCESS_KEY").or(file.root_secret_access_key),
            )?,
            data,
        })
    }
}

impl File {
    /// What the file says; nothing when there is none.
    pub fn read(path: Option<&Path>) -> Result<File, Sentence> {
        let Some(path) = path else { return Ok(File::default()) };
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|it| {
            format!("the configuration file {name} cannot be read: {}.", reason(&it))
        })?;
        toml::from_str(&text)
            .map_err(|it| format!("the configuration file {name} is not valid: {}.", it.message()))
    }
}

/// A variable that is set and not empty.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|it| !it.is_empty())
}

pub fn default_data_directory() -> Result<PathBuf, Sentence> {
    if let Some(base) = variable("XDG_DATA_HOME") {
        return Ok(Path::new(&base).join("trailkeep"));
    }
    match variable("HOME") {
        Some(home) => Ok(Path::new(&home).join(".local/share/trailkeep")),
        None => Err("there is no home directory to keep data in; name one with --data DIR.".into()),
    }
}

fn address(text: &str) -> Result<SocketAddr, Sentence> {
    let text = text.replace("localhost:", "127.0.0.1:");
    text.parse().map_err(|_| {
        format!("`{text}` is not an address to listen on; write it as in {LISTEN_DEFAULT}.")
    })
}

fn log_filter(text: Option<String>) -> Result<String, Sentence> {
    let text = text.unwrap_or_else(|| "info".into());
    match EnvFilter::try_new(&text) {
        Ok(_) => Ok(text),
        Err(_) => Err(format!(
            "`{text}` is not a filter of logs; write it as in `info` or `warn,trailkeep=debug`."
        )),
    }
}

fn tls(cert: Option<PathBuf>, key: Option<PathBuf>) -> Result<Option<TlsFiles>, Sentence> {
    match (cert, key) {
        (Some(cert), Some(key)) => Ok(Some(TlsFiles { cert, key })),
        (None, None) => Ok(None),
        _ => Err("TLS needs both --tls-cert and --tls-key.".into()),
    }
}

fn preset(
    account_id: Option<String>,
    access_key_id: Option<String>,
    secret_access_key: Option<String>,
) -> Result<Preset, Sentence> {
    if let Some(id) = &account_id
        && !(id.len() == 12 && id.bytes().all(|it| it.is_ascii_digit()))
    {
        return Err(format!("`{id}` is not an account id; it has twelve digits."));
    }
    if let Some(id) = &access_key_id
        && !((16..=128).contains(&id.len()) && id.bytes().all(|it| it.is_ascii_alphanumeric()))
    {
        return Err("an access key id has 16 to 128 letters and digits.".into());
    }
    if secret_access_key.as_ref().is_some_and(|it| it.len() < 8) {
        return Err("a secret access key has at least eight characters.".into());
    }
    if access_key_id.is_some() != secret_access_key.is_some() {
        return Err("TRAILKEEP_ROOT_ACCESS_KEY_ID and TRAILKEEP_ROOT_SECRET_ACCESS_KEY go \
                    together."
            .into());
    }
    Ok(Preset { account_id, access_key_id, secret_access_key })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_space_is_said_in_mebibytes_by_flag_or_file() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("trailkeep.toml");
        std::fs::write(&file, "dead_space = 3").unwrap();
        let flags = || Flags { data: Some("/data".into()), ..Flags::default() };
        let bytes = |flags: Flags| Config::resolve(flags).unwrap().dead_bytes;
        assert_eq!(bytes(flags()), store::DEAD_BYTES);
        assert_eq!(bytes(Flags { config: Some(file.clone()), ..flags() }), 3 << 20);
        assert_eq!(bytes(Flags { dead_space: Some(0), config: Some(file), ..flags() }), 0);
    }

    #[test]
    fn what_is_wrong_with_a_setting_is_said() {
        let said = |flags: Flags| Config::resolve(flags).unwrap_err();
        let flags = || Flags { data: Some("/data".into()), ..Flags::default() };
        let listen = said(Flags { listen: Some("4566".into()), ..flags() });
        assert!(listen.contains("`4566` is not an address"), "{listen}");
        let filter = said(Flags { log: Some("a=b=c".into()), ..flags() });
        assert!(filter.contains("`a=b=c` is not a filter"), "{filter}");
        let file = said(Flags { config: Some("/none".into()), ..flags() });
        assert_eq!(file, "the configuration file /none cannot be read: no such file or directory.");
        let tls = said(Flags { tls_cert: Some("cert".into()), ..flags() });
        assert!(tls.contains("both"), "{tls}");
    }
}
