//! One page, popup or worker: what a person does in it and sees of it.

use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use serde_json::{Value, json};

use crate::cdp::Cdp;

/// How high a popup can be, in CSS pixels.
const POPUP: u64 = 600;
/// How long a button may take to appear, or to be enabled.
const APPEAR: Duration = Duration::from_secs(10);
/// How long a page may take to load.
const LOAD: Duration = Duration::from_secs(30);

/// An attached page or worker.
pub struct Page {
    cdp: Rc<Cdp>,
    session: String,
    target: String,
}

impl Page {
    pub(crate) fn new(cdp: Rc<Cdp>, session: &str, target: &str) -> Self {
        Self { cdp, session: session.to_owned(), target: target.to_owned() }
    }

    /// The browser's identifier of it.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Calls a protocol method on this page.
    ///
    /// # Errors
    /// When the page refuses or is gone.
    pub fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.cdp.call(&self.session, method, params)
    }

    /// Opens an address and waits until it has loaded.
    ///
    /// # Errors
    /// When it can not be opened or does not load in time.
    pub fn go(&self, address: &str) -> Result<()> {
        self.call("Page.enable", json!({}))?;
        self.cdp.forget_events(&self.session);
        let answer = self.call("Page.navigate", json!({ "url": address }))?;
        if let Some(error) = answer["errorText"].as_str().filter(|e| !e.is_empty()) {
            bail!("{address} could not be reached ({error}): check the address and the network");
        }
        self.cdp
            .event(&self.session, "Page.loadEventFired", LOAD)
            .with_context(|| format!("{address} does not finish loading"))?;
        Ok(())
    }

    /// Evaluates JavaScript (awaiting a promise) as if the user had just clicked, and returns its
    /// value.
    ///
    /// # Errors
    /// When it throws; says what.
    pub fn eval(&self, script: &str) -> Result<Value> {
        let mut answer = self.call(
            "Runtime.evaluate",
            json!({
                "expression": script, "awaitPromise": true, "returnByValue": true, "userGesture": true,
            }),
        )?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            let text = thrown["exception"]["description"].as_str();
            bail!("{script}: {}", text.unwrap_or(&thrown.to_string()));
        }
        Ok(answer["result"]["value"].take())
    }

    /// Like [`Page::eval`] for a text.
    ///
    /// # Errors
    /// When it throws or is no text.
    pub fn eval_text(&self, script: &str) -> Result<String> {
        let value = self.eval(script)?;
        Ok(value.as_str().with_context(|| format!("{script}: {value} is no text"))?.to_owned())
    }

    /// The text a person sees.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn text(&self) -> Result<String> {
        self.eval_text("document.body?.innerText ?? ''")
    }

    /// All text of the page, also what is folded away.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn all_text(&self) -> Result<String> {
        self.eval_text("document.body?.textContent ?? ''")
    }

    /// Waits until a script gives something true.
    ///
    /// # Errors
    /// When it does not in time; `what` says what was waited for.
    pub fn until(&self, what: &str, script: &str, within: Duration) -> Result<Value> {
        let end = Instant::now() + within;
        loop {
            let value = self.eval(script)?;
            let waiting = value.is_null() || value == false || value == "" || value == 0;
            if !waiting {
                return Ok(value);
            }
            if Instant::now() > end {
                bail!("{what}: not within {within:?}; the page reads:\n{}", self.text()?);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Clicks the first visible button or link whose text begins with `label`, once there is one.
    ///
    /// # Errors
    /// When none appears.
    pub fn click(&self, label: &str) -> Result<()> {
        let wanted = json!(label);
        self.mouse(&format!(
            "[...document.querySelectorAll('button, a, summary, [role=button]')]
                .find(e => e.innerText.trim().startsWith({wanted}) && e.checkVisibility())"
        ))
    }

    /// Clicks the button of Saydo's own pages that does this, whatever language it speaks, once it
    /// can be pressed.
    ///
    /// # Errors
    /// When none appears.
    pub fn press(&self, action: &str) -> Result<()> {
        self.mouse(&format!("document.querySelector('button[data-do={action}]:enabled')"))
    }

    /// Writes into a field as a person does: key by key, after a click into it.
    ///
    /// # Errors
    /// When there is no such field.
    pub fn write(&self, field: &str, text: &str) -> Result<()> {
        self.mouse(&format!("document.querySelector({})", json!(field)))?;
        for key in text.chars() {
            let event = json!({ "type": "char", "text": key.to_string() });
            self.call("Input.dispatchKeyEvent", event)?;
        }
        Ok(())
    }

    /// Clicks an element with the mouse: pages can tell that from a click that a script makes.
    fn mouse(&self, element: &str) -> Result<()> {
        self.call("Page.bringToFront", json!({}))?;
        let script = format!(
            "(() => {{
                const hit = {element};
                hit?.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                const box = hit?.getBoundingClientRect();
                return box && {{ x: box.x + box.width / 2, y: box.y + box.height / 2 }};
            }})()"
        );
        let mut event = self.until(&format!("something to click: {element}"), &script, APPEAR)?;
        event["button"] = "left".into();
        event["clickCount"] = 1.into();
        for kind in ["mousePressed", "mouseReleased"] {
            event["type"] = kind.into();
            self.call("Input.dispatchMouseEvent", event.clone())?;
        }
        Ok(())
    }

    /// Writes a picture of the page as a popup shows it: `width` pixels wide, and no higher than a
    /// popup can be.
    ///
    /// # Errors
    /// When it can not be taken or written.
    pub fn picture(&self, file: &Path, width: u32) -> Result<()> {
        let size = |height| json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", size(200))?;
        let height = self.eval("Math.max(document.documentElement.scrollHeight, 120)")?;
        let height = height.as_u64().unwrap_or(POPUP).min(POPUP);
        self.call("Emulation.setDeviceMetricsOverride", size(height))?;
        let answer = self.call("Page.captureScreenshot", json!({ "format": "png" }))?;
        self.call("Emulation.clearDeviceMetricsOverride", json!({}))?;
        let data = answer["data"].as_str().context("no picture")?;
        fs::write(file, base64::engine::general_purpose::STANDARD.decode(data)?)?;
        Ok(())
    }

    /// Lets go of the target without closing it: an attached worker never goes to sleep.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn detach(self) -> Result<()> {
        self.cdp.call("", "Target.detachFromTarget", json!({ "sessionId": self.session }))?;
        Ok(())
    }

    /// Closes the page, or stops the worker.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn close(self) -> Result<()> {
        self.cdp.call("", "Target.closeTarget", json!({ "targetId": self.target }))?;
        Ok(())
    }
}
