//! What content scripts report of a page, as observations: its elements, what its scripts keep and
//! measure.

use super::super::{Detail, Kind, Observation};
use super::fact::{address, pixels};
use super::page::Page;
use crate::catalogue;
use crate::detect::measuring::Measuring;
use crate::limits::FACTS_PER_MESSAGE;

impl Page {
    /// An element of the page: adds what was measured to the request it made. On a page whose start
    /// was missed, where that request may not have been seen, it stands by itself.
    pub(super) fn element(
        &mut self,
        kind: Kind,
        url: &str,
        size: (u32, u32),
        hidden: bool,
        frame: &str,
        now: u64,
    ) {
        let Some(url) = address(url) else { return };
        let measured = (Some(size), hidden);
        let (mut seen, mut revised) = (false, false);
        self.log.revise(|observation| {
            let is = observation.url.as_deref() == Some(&url) && observation.kind == kind;
            let changed = (observation.detail.size, observation.detail.hidden) != measured;
            seen |= is;
            if is && changed {
                (observation.detail.size, observation.detail.hidden) = measured;
            }
            revised |= is && changed;
            is && changed
        });
        if revised {
            self.changed(now);
        }
        if seen {
            return;
        }
        if !self.partial {
            // Its answer is still to come, or never does: then nothing was loaded.
            if self.elements.len() < FACTS_PER_MESSAGE {
                self.elements.insert(url, (size, hidden));
            }
            return;
        }
        let mut observation = self.observe(kind, now);
        observation.url = Some(url);
        observation.initiator = address(frame);
        let resource = if kind == Kind::Request { "image" } else { "sub_frame" };
        let detail = Detail { size: Some(size), hidden, ..Detail::default() };
        observation.detail = Detail { resource: resource.into(), ..detail };
        self.add(observation);
    }

    /// A widget that the page shows. What it loads is seen on the network, and known there by its
    /// address; only on a page whose start was missed does the element stand by itself, when it is
    /// one that loads something: a plain link to a network does not.
    pub(super) fn widget(&mut self, id: &str, url: &str, frame: &str, now: u64) {
        let Some(url) = address(url).filter(|_| self.partial) else { return };
        let widget = url::Url::parse(&url).ok().and_then(|url| catalogue::widget_of(&url));
        let known = |o: &Observation| o.url.as_deref() == Some(&url);
        if widget.is_none_or(|widget| widget.id != id) || self.log.any(known) {
            return;
        }
        let mut observation = self.observe(Kind::Request, now);
        observation.url = Some(url);
        observation.initiator = address(frame);
        observation.detail.label = id.to_owned();
        self.add(observation);
    }

    pub(super) fn storage(&mut self, key: &str, identifies: bool, script: &str, time: u64) {
        let url = address(script);
        let sends = if identifies { vec!["user_id".to_owned()] } else { Vec::new() };
        let known = |o: &Observation| {
            o.kind == Kind::Storage && o.detail.label == key && o.url == url && o.sends == sends
        };
        if key.is_empty() || self.log.any(known) {
            return;
        }
        let mut observation = self.observe(Kind::Storage, time);
        observation.url = url;
        observation.sends = sends;
        observation.detail.label = key.to_owned();
        self.add(observation);
    }

    pub(super) fn fingerprint(
        &mut self,
        measuring: &Measuring,
        script: &str,
        frame: &str,
        time: u64,
    ) {
        let (url, label) = (address(script), measuring.label());
        let known = |o: &Observation| {
            o.kind == Kind::Fingerprinting && o.detail.label == label && o.url == url
        };
        if self.log.any(known) {
            return;
        }
        let mut observation = self.observe(Kind::Fingerprinting, time);
        observation.url = url;
        observation.initiator = address(frame);
        observation.detail.label = label;
        observation.detail.size = Some(pixels(measuring.size)).filter(|size| *size != (0, 0));
        self.add(observation);
    }
}
