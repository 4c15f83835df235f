//! What a policy says of Do Not Track.

use super::stating;
use crate::policy::reading::Reading;
use crate::policy::record::{DoNotTrack, Record};

pub fn read(reading: &Reading, record: &mut Record) {
    for sentence in stating(reading) {
        if !reading.says(sentence, "dnt.mention") || record.do_not_track.honoured.is_some() {
            continue;
        }
        let honoured = if reading.says(sentence, "dnt.ignored") {
            Some(false)
        } else if reading.says(sentence, "dnt.honoured") {
            Some(true)
        } else {
            None
        };
        if honoured.is_some() || record.do_not_track.quote.is_none() {
            let quote = Some(reading.quote(sentence).0);
            record.do_not_track = DoNotTrack { honoured, quote };
        }
    }
}
