//! PKCS#11 URIs (RFC 7512): which key, on which token, by which module.
//!
//! # Invariants
//!
//! * What is not understood is refused: an attribute that was left out would name another key.
//! * No URI holds a PIN, for settings are read by more people than PINs should be.

use std::path::PathBuf;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::config::Sentence;

pub const SCHEME: &str = "pkcs11:";

/// The label of the key, unless the URI names another.
const OBJECT_DEFAULT: &str = "trailkeep";

/// What may stand in an attribute as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// Where a key is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uri {
    pub module: PathBuf,
    pub token: Option<String>,
    pub serial: Option<String>,
    pub slot: Option<u64>,
    /// The label of the key.
    pub object: String,
    pub pin_file: Option<PathBuf>,
}

impl Uri {
    pub fn parse(text: &str) -> Result<Uri, Sentence> {
        let rest = text.strip_prefix(SCHEME).ok_or_else(|| {
            format!(
                "`{text}` names no key on a token; write it as in \
                 pkcs11:token=vault;object=trailkeep?module-path=/usr/lib/softhsm/libsofthsm2.so."
            )
        })?;
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut uri = Uri {
            module: PathBuf::new(),
            token: None,
            serial: None,
            slot: None,
            object: OBJECT_DEFAULT.into(),
            pin_file: None,
        };
        let attributes = path.split(';').chain(query.split('&')).filter(|it| !it.is_empty());
        let mut seen = Vec::new();
        for attribute in attributes {
            let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            let unfit = |why: &str| format!("the PKCS#11 URI's `{name}` {why}.");
            if seen.contains(&name) {
                return Err(unfit("is given twice"));
            }
            seen.push(name);
            let value = percent_decode_str(value).decode_utf8();
            let value = value.map_err(|_| unfit("is not UTF-8"))?.into_owned();
            match name {
                "token" => uri.token = Some(value),
                "serial" => uri.serial = Some(value),
                "slot-id" => {
                    uri.slot = Some(value.parse().map_err(|_| unfit("is not a number"))?);
                }
                "object" => uri.object = value,
                "type" if value == "secret-key" => {}
                "module-path" => uri.module = value.into(),
                "pin-source" => {
                    let file = value.strip_prefix("file:").unwrap_or(&value);
                    let file = file.strip_prefix("//").unwrap_or(file);
                    if !file.starts_with('/') {
                        return Err(unfit("is not the whole path of a file"));
                    }
                    uri.pin_file = Some(file.into());
                }
                "pin-value" => {
                    return Err(
                        "a PIN does not belong into a PKCS#11 URI; put it into a file and \
                                name that with pin-source=, or set TRAILKEEP_PKCS11_PIN."
                            .into(),
                    );
                }
                _ => return Err(unfit("is not understood here")),
            }
        }
        match uri.module.is_absolute() {
            true => Ok(uri),
            false => Err("the PKCS#11 URI names no module; add ?module-path= with the whole path \
                          of the token's library."
                .into()),
        }
    }

    /// The key on a token, as a keyring names it: modules and slots change, labels stay.
    pub fn name_on(token: &str, object: &str) -> String {
        let encoded = |it| utf8_percent_encode(it, PLAIN);
        format!("{SCHEME}token={};object={}", encoded(token), encoded(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_says_where_a_key_is() {
        let uri = "pkcs11:token=the%20vault;object=master%3B1;serial=9f;slot-id=7;type=secret-key\
                   ?module-path=/usr/lib/it.so&pin-source=file:/run/pin";
        let expected = Uri {
            module: "/usr/lib/it.so".into(),
            token: Some("the vault".into()),
            serial: Some("9f".into()),
            slot: Some(7),
            object: "master;1".into(),
            pin_file: Some("/run/pin".into()),
        };
        assert_eq!(Uri::parse(uri).unwrap(), expected);
        let least = Uri::parse("pkcs11:?module-path=/it.so").unwrap();
        assert_eq!((least.token, least.object), (None, "trailkeep".into()));
        assert_eq!(Uri::name_on("the vault", "a;1"), "pkcs11:token=the%20vault;object=a%3B1");
    }

    #[test]
    fn what_a_uri_must_not_say_is_refused() {
        let said = |text: &str| Uri::parse(text).unwrap_err();
        assert!(said("/etc/master.key").contains("names no key on a token"));
        assert!(said("pkcs11:token=it").contains("names no module"));
        assert!(said("pkcs11:?module-path=it.so").contains("whole path"));
        assert!(said("pkcs11:?module-path=/it.so&pin-value=1234").contains("does not belong"));
        assert!(!said("pkcs11:?module-path=/it.so&pin-value=1234").contains("1234"));
        assert!(said("pkcs11:manufacturer=x?module-path=/it.so").contains("`manufacturer` is not"));
        assert!(said("pkcs11:token=a;token=b?module-path=/it.so").contains("twice"));
        assert!(said("pkcs11:type=private?module-path=/it.so").contains("`type`"));
        assert!(said("pkcs11:slot-id=x?module-path=/it.so").contains("not a number"));
        assert!(said("pkcs11:?module-path=/it.so&pin-source=|ask").contains("whole path"));
    }
}
