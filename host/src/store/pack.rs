//! Values that are only ever read back whole: JSON, deflated.

use std::io::Read;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use saydo_shared::limits::FRAME_IN;
use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};

use super::Inner;

/// What one value may hold once unpacked, in bytes: it came in a frame, and is written out in full.
const UNPACKED: u64 = 4 * FRAME_IN as u64;

/// Packs a value.
pub(super) fn pack<T: Serialize>(value: &T) -> Result<Vec<u8>, Inner> {
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::fast());
    serde_json::to_writer(&mut packed, value)?;
    Ok(packed.finish().map_err(serde_json::Error::custom)?)
}

/// Unpacks a value. The file may come from elsewhere: what would grow too large is cut, and then is no
/// value.
pub(super) fn unpack<T: DeserializeOwned>(packed: &[u8]) -> Result<T, Inner> {
    let mut json = Vec::new();
    DeflateDecoder::new(packed)
        .take(UNPACKED)
        .read_to_end(&mut json)
        .map_err(serde_json::Error::custom)?;
    Ok(serde_json::from_slice(&json)?)
}
