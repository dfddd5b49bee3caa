//! The master key from where it may be, told with the program itself; the token is SoftHSM's.
//!
//! Without SoftHSM's module the stories of tokens are left out, and say so.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const HEX_KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const MODULES: [&str; 4] = [
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
];
const PIN: &str = "4711-pin";

/// A data directory, and what the program is told by its environment.
struct Place {
    dir: tempfile::TempDir,
    environment: Vec<(&'static str, String)>,
}

impl Place {
    fn new() -> Place {
        Place { dir: tempfile::tempdir().unwrap(), environment: Vec::new() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn data(&self) -> PathBuf {
        self.path("data")
    }

    fn with(&self, name: &'static str, value: impl Into<String>) -> Place {
        let dir = tempfile::Builder::new().tempdir_in(self.dir.path()).unwrap();
        let mut environment = self.environment.clone();
        environment.push((name, value.into()));
        Place { dir, environment }
    }

    fn command(&self, data: &Path, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_trailkeep"));
        command.args(words).env_clear().env("TRAILKEEP_DATA", data).env("TRAILKEEP_LOG", "warn");
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null());
        command
    }

    /// What the program prints, if it ends well; else its sentence.
    fn run_on(&self, data: &Path, words: &[&str]) -> Result<String, String> {
        let output = self.command(data, words).output().unwrap();
        let (out, said) =
            [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).into();
        assert_ne!(output.status.code(), Some(101), "{said}");
        if output.status.success() { Ok(out) } else { Err(said) }
    }

    fn run(&self, words: &[&str]) -> Result<String, String> {
        self.run_on(&self.data(), words)
    }

    /// Start the server, wait until it is there, and stop it. What it printed.
    fn serve(&self, words: &[&str]) -> Result<String, String> {
        let words = [&["serve", "--listen", "127.0.0.1:0"], words].concat();
        let mut command = self.command(&self.data(), &words);
        let mut server =
            Server(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
        let mut printed = String::new();
        let mut lines = BufReader::new(server.0.stdout.take().unwrap());
        // The announcement ends with the account, or with the lines of its first key.
        while !printed.contains("Account:") && lines.read_line(&mut printed).unwrap() > 0 {}
        if !printed.contains("Account:") {
            let mut said = String::new();
            std::io::Read::read_to_string(&mut server.0.stderr.take().unwrap(), &mut said).unwrap();
            assert!(!server.0.wait().unwrap().success());
            return Err(said);
        }
        let stopped = Command::new("kill").arg(server.0.id().to_string()).status().unwrap();
        assert!(stopped.success() && server.0.wait().unwrap().success());
        Ok(printed)
    }

    /// The root user's secret, which lies sealed in the data directory.
    fn secret(&self, words: &[&str]) -> Result<String, String> {
        let lines = self.run(&[&["env"], words].concat())?;
        Ok(lines.lines().find(|it| it.contains("SECRET")).unwrap().to_string())
    }
}

/// A server that ends with its test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn write(path: &Path, text: &str, mode: u32) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A place with a token `vault`, and the URI of the key `trailkeep` on it.
fn softhsm() -> Option<(Place, String)> {
    let Some(module) = MODULES.iter().find(|it| Path::new(it).exists()) else {
        eprintln!("SKIPPED: no module of SoftHSM is installed (Debian's package softhsm2)");
        return None;
    };
    let mut place = Place::new();
    let (tokens, config) = (place.path("tokens"), place.path("softhsm2.conf"));
    fs::create_dir(&tokens).unwrap();
    fs::write(&config, format!("directories.tokendir = {}\nlog.level = ERROR\n", tokens.display()))
        .unwrap();
    let made = Command::new("softhsm2-util")
        .args(["--init-token", "--free", "--label", "vault", "--so-pin", "so-pin", "--pin", PIN])
        .env("SOFTHSM2_CONF", &config)
        .output()
        .expect("softhsm2-util comes with the module");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    place.environment.push(("SOFTHSM2_CONF", text(&config).into()));
    Some((place, format!("pkcs11:token=vault;object=trailkeep?module-path={module}")))
}

#[test]
fn a_key_in_the_environment_or_a_credential_needs_no_file() {
    let base64 = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    let place = Place::new();
    let of_variable =
        Place { environment: vec![("TRAILKEEP_MASTER_KEY", HEX_KEY.into())], ..place };
    assert!(of_variable.serve(&[]).unwrap().contains("Account:"));
    assert!(!of_variable.data().join("master.key").exists());
    let secret = of_variable.secret(&[]).unwrap();

    let credentials = of_variable.path("credentials");
    fs::create_dir(&credentials).unwrap();
    // systemd shows its grant to the service's user as a bit of the group.
    write(&credentials.join("trailkeep.master-key"), &format!("{base64}\n"), 0o440);
    let directory = vec![("CREDENTIALS_DIRECTORY", text(&credentials).to_string())];
    let of_credential = Place { environment: directory, ..of_variable };
    assert_eq!(of_credential.secret(&[]).unwrap(), secret);
    of_credential.serve(&[]).unwrap();

    let both = of_credential.with("TRAILKEEP_MASTER_KEY", HEX_KEY);
    let said = both.run_on(&of_credential.data(), &["env"]).unwrap_err();
    assert!(said.contains("is set and there is a credential"), "{said}");
    let file = of_credential.path("other.key");
    write(&file, HEX_KEY, 0o600);
    let said = of_credential.serve(&["--master-key-file", text(&file)]).unwrap_err();
    assert!(said.contains("two master keys are named") && said.contains("credential"), "{said}");
    write(&credentials.join("trailkeep.master-key"), "hush", 0o400);
    let said = of_credential.serve(&[]).unwrap_err();
    assert!(said.contains("is not 64 hexadecimal digits") && !said.contains("hush"), "{said}");
}

#[test]
fn what_is_wrong_with_a_key_file_is_said() {
    let place = Place::new();
    place.serve(&[]).unwrap();
    let key = place.data().join("master.key");
    let good = fs::read_to_string(&key).unwrap();
    write(&key, &good, 0o644);
    assert!(place.serve(&[]).unwrap_err().contains("readable by others"));
    write(&key, "00ff", 0o600);
    assert!(place.serve(&[]).unwrap_err().contains("it has 4 characters"));
    write(&key, HEX_KEY, 0o600);
    let said = place.serve(&[]).unwrap_err();
    assert!(said.contains("belongs to another one") && said.contains("opens with: key "), "{said}");
    fs::remove_file(&key).unwrap();
    assert!(place.serve(&[]).unwrap_err().contains("is missing"));
    let uri = "pkcs11:token=x?module-path=/none/such.so";
    let said =
        place.serve(&["--master-key-uri", uri, "--master-key-file", text(&key)]).unwrap_err();
    assert!(said.contains("two master keys are named"), "{said}");
    let said = place.serve(&["--master-key-uri", uri]).unwrap_err();
    assert!(said.contains("the PKCS#11 module /none/such.so is missing"), "{said}");
    write(&key, &good, 0o600);
    place.serve(&[]).unwrap();
}

#[test]
fn a_data_directory_moves_to_another_key_file() {
    let place = Place::new();
    place.serve(&[]).unwrap();
    let secret = place.secret(&[]).unwrap();
    let old = fs::read_to_string(place.data().join("master.key")).unwrap();

    // In place: the old key opens nothing any more.
    let said = place.run(&["master-key", "reseal"]).unwrap();
    assert!(said.contains("Opens with: key ") && said.contains("number 1, 0 secrets"), "{said}");
    assert_eq!(place.secret(&[]).unwrap(), secret);
    let old_file = place.path("old.key");
    write(&old_file, &old, 0o600);
    let said = place.secret(&["--master-key-file", text(&old_file)]).unwrap_err();
    assert!(said.contains("belongs to another one"), "{said}");

    // To another file, with a new key of the data: whoever repeats it finds it done.
    let new = place.path("new.key");
    let words = ["master-key", "reseal", "--to-file", text(&new)];
    let said = place.run(&[&words[..], &["--new-data-key"]].concat()).unwrap();
    assert!(said.contains("number 2, 2 secrets"), "{said}");
    let said = place.run(&words).unwrap();
    assert!(said.contains("already") && said.contains("number 2, 0 secrets"), "{said}");
    assert_eq!(place.secret(&["--master-key-file", text(&new)]).unwrap(), secret);
    place.serve(&["--master-key-file", text(&new)]).unwrap();
    assert!(place.serve(&[]).unwrap_err().contains("belongs to another one"));

    // Beside one that is kept.
    let spare = place.path("spare.key");
    let flag = ["--master-key-file", text(&new)];
    let words = ["master-key", "reseal", "--keep", "--to-file", text(&spare)];
    let said = place.run(&[&words[..], &flag].concat()).unwrap();
    assert_eq!(said.lines().next().unwrap().matches("key ").count(), 2, "{said}");
    for file in [&new, &spare] {
        assert_eq!(place.secret(&["--master-key-file", text(file)]).unwrap(), secret);
    }
    let shown = place.run(&[&["master-key", "show"][..], &flag].concat()).unwrap();
    assert_eq!(shown.matches("Opens with: key ").count(), 2, "{shown}");
    let environment = place.with("TRAILKEEP_NEW_MASTER_KEY", HEX_KEY);
    let words = ["master-key", "reseal", "--to-environment"];
    environment.run_on(&place.data(), &[&words[..], &flag].concat()).unwrap();
    let now = place.with("TRAILKEEP_MASTER_KEY", HEX_KEY);
    assert!(now.run_on(&place.data(), &["env"]).unwrap().contains(&secret));
    assert!(place.secret(&["--master-key-file", text(&spare)]).is_err(), "its slot is gone");
}

#[test]
fn only_a_stopped_data_directory_is_sealed_anew() {
    let place = Place::new();
    let said = place.run(&["master-key", "reseal"]).unwrap_err();
    assert!(said.contains("there is no data directory"), "{said}");
    assert!(!place.data().exists());
    let words = ["serve", "--listen", "127.0.0.1:0"];
    let mut command = place.command(&place.data(), &words);
    let mut server = Server(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let keyring = fs::read(place.data().join("keyring")).unwrap();
    let said = place.run(&["master-key", "reseal"]).unwrap_err();
    assert!(said.contains("another"), "{said}");
    assert_eq!(fs::read(place.data().join("keyring")).unwrap(), keyring);
}

/// Killed at any instant, a data directory opens with the old key or with the new one, and the
/// command can be repeated.
#[test]
fn a_reseal_that_is_killed_leaves_a_directory_that_opens() {
    let place = Place::new();
    place.serve(&[]).unwrap();
    let secret = place.secret(&[]).unwrap();
    let begun = Instant::now();
    place.run(&["master-key", "reseal", "--new-data-key"]).unwrap();
    let whole = begun.elapsed().as_micros() as u64;
    let [one, other] = ["one.key", "other.key"].map(|it| place.path(it));
    place.run(&["master-key", "reseal", "--to-file", text(&one)]).unwrap();
    let (mut from, mut to) = (one, other);
    let mut cut_short = 0;
    for nth in 0..24_u64 {
        // Every other time in place; the instants are spread over the whole run.
        let in_place = nth % 2 == 0;
        let target = if in_place { text(&from) } else { text(&to) };
        let flag = ["--master-key-file", text(&from)];
        let words = ["master-key", "reseal", "--new-data-key", "--to-file", target];
        let mut command = place.command(&place.data(), &[&words[..], &flag].concat());
        let mut run = Server(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        std::thread::sleep(Duration::from_micros(whole * nth / 24));
        let _ = run.0.kill();
        cut_short += u32::from(!run.0.wait().unwrap().success());
        let secret_of = |file: &Path| place.secret(&["--master-key-file", text(file)]);
        let moved = !in_place && secret_of(&to).is_ok();
        if moved {
            (from, to) = (to, from);
            let _ = fs::remove_file(&to);
        }
        assert_eq!(secret_of(&from).as_deref(), Ok(secret.as_str()), "kill {nth}");
    }
    assert!(cut_short > 4, "{cut_short} of 24 runs were killed before their end");
    place.serve(&["--master-key-file", text(&from)]).unwrap();
    place
        .run(&["master-key", "reseal", "--to-file", text(&from), "--master-key-file", text(&from)])
        .unwrap();
    assert_eq!(place.secret(&["--master-key-file", text(&from)]).unwrap(), secret);
}

#[test]
fn a_token_keeps_the_master_key() {
    let Some((place, uri)) = softhsm() else { return };
    let pin_file = place.path("pin");
    write(&pin_file, &format!("{PIN}\n"), 0o600);
    let uri = format!("{uri}&pin-source=file:{}", pin_file.display());
    let flag = ["--master-key-uri", uri.as_str()];

    let said = place.serve(&flag).unwrap_err();
    assert!(said.contains("no AES key `trailkeep` on the token `vault`"), "{said}");
    let made = place.run(&["master-key", "make", "--uri", &uri]).unwrap();
    assert!(made.contains("pkcs11:token=vault;object=trailkeep"), "{made}");
    assert!(place.run(&["master-key", "make", "--uri", &uri]).unwrap_err().contains("already"));
    place.serve(&flag).unwrap();
    assert!(!place.data().join("master.key").exists());
    let secret = place.secret(&flag).unwrap();
    place.serve(&flag).unwrap();

    // Another key of the token is not the one.
    let other = uri.replace("object=trailkeep", "object=other");
    place.run(&["master-key", "make", "--uri", &other]).unwrap();
    let said = place.serve(&["--master-key-uri", &other]).unwrap_err();
    assert!(said.contains("belongs to another one") && said.contains("object=other"), "{said}");

    // To the other key, to a file, and back.
    let words = ["master-key", "reseal", "--new-data-key", "--to-uri", &other];
    place.run(&[&words[..], &flag].concat()).unwrap();
    assert_eq!(place.secret(&["--master-key-uri", &other]).unwrap(), secret);
    assert!(place.secret(&flag).unwrap_err().contains("belongs to another one"));
    let file = place.path("file.key");
    let words = ["master-key", "reseal", "--to-file", text(&file), "--master-key-uri", &other];
    place.run(&words).unwrap();
    let of_file = ["--master-key-file", text(&file)];
    assert_eq!(place.secret(&of_file).unwrap(), secret);
    let words = ["master-key", "reseal", "--keep", "--to-uri", &uri];
    place.run(&[&words[..], &of_file].concat()).unwrap();
    assert_eq!(place.secret(&of_file).unwrap(), secret);
    assert_eq!(place.secret(&flag).unwrap(), secret);
    place.serve(&flag).unwrap();
}

#[test]
fn what_is_wrong_with_a_token_is_said() {
    let Some((place, uri)) = softhsm() else { return };
    let set = place.with("TRAILKEEP_PKCS11_PIN", PIN);
    set.run(&["master-key", "make", "--uri", &uri]).unwrap();
    let flag = ["--master-key-uri", uri.as_str()];
    set.serve(&flag).unwrap();

    let said = place.serve(&flag).unwrap_err();
    assert!(said.contains("the PIN of the token is missing"), "{said}");
    let wrong = place.with("TRAILKEEP_PKCS11_PIN", "0000-not");
    let said = wrong.serve(&flag).unwrap_err();
    assert!(
        said.contains("the PIN of the token `vault` is wrong") && !said.contains("0000"),
        "{said}"
    );
    let open = place.path("pin");
    write(&open, PIN, 0o644);
    let said = place.serve(&["--master-key-uri", &format!("{uri}&pin-source={}", open.display())]);
    assert!(said.unwrap_err().contains("readable by others"));
    let none = uri.replace("token=vault", "token=other");
    let said = set.serve(&["--master-key-uri", &none]).unwrap_err();
    assert!(said.contains("no token") && said.contains("it shows `vault`"), "{said}");
    let text_file = place.path("module.so");
    write(&text_file, "not a library", 0o644);
    let broken = format!("pkcs11:token=vault?module-path={}", text_file.display());
    let said = set.serve(&["--master-key-uri", &broken]).unwrap_err();
    assert!(said.contains("cannot be used"), "{said}");
    let said = set.serve(&["--master-key-uri", &format!("{uri}&pin-value={PIN}")]).unwrap_err();
    assert!(said.contains("does not belong") && !said.contains(PIN), "{said}");
    // None of these attempts has changed what opens it.
    set.serve(&flag).unwrap();
}
