//! A certificate of our own for every host, and the pin by which a browser knows it.

use std::sync::Arc;

use anyhow::Result;
use base64::Engine as _;
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use sha2::{Digest as _, Sha256};

/// Makes a key that lives as long as this process. Returns the server's side and the pin: the
/// SHA-256 of the public key, in Base64, as `--ignore-certificate-errors-spki-list` wants it.
///
/// # Errors
/// When the key can not be made.
pub fn identity() -> Result<(Arc<ServerConfig>, String)> {
    // The name does not matter: the browser trusts the key, and asks for nothing else.
    let made = rcgen::generate_simple_self_signed(vec!["saydo-tests.example".to_owned()])?;
    let key =
        PrivateKeyDer::try_from(made.signing_key.serialize_der()).map_err(anyhow::Error::msg)?;
    let pin = Sha256::digest(spki(&made.signing_key));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)?;
    Ok((Arc::new(config), base64::engine::general_purpose::STANDARD.encode(pin)))
}

fn spki(key: &rcgen::KeyPair) -> Vec<u8> {
    use rcgen::PublicKeyData as _;
    key.subject_public_key_info()
}
