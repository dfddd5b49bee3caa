//! TLS at the edge.
//!
//! # Invariants
//!
//! * A certificate or key that cannot be used stops the start with a sentence, never a handshake.

use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::config::{Sentence, TlsFiles};
use crate::start::reason;

pub type Acceptor = TlsAcceptor;

pub fn acceptor(files: &TlsFiles) -> Result<Acceptor, Sentence> {
    let unreadable = |path: &std::path::Path, it: &pem::Error| match it {
        pem::Error::Io(it) => format!("{} cannot be read: {}.", path.display(), reason(it)),
        it => format!("{} cannot be read as PEM: {it}.", path.display()),
    };
    let chain = CertificateDer::pem_file_iter(&files.cert)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|it| unreadable(&files.cert, &it))?;
    if chain.is_empty() {
        return Err(format!("{} holds no certificate in PEM.", files.cert.display()));
    }
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|it| unreadable(&files.key, &it))?;
    let unusable = |it| format!("{} cannot be used: {it}.", files.cert.display());
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(unusable)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
