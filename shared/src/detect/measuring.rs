//! Whether what a script did to the device only serves to tell it from others.
//!
//! The same calls draw charts and games. What tells them apart is said at each limit; where that is
//! not clear, it is no fingerprint.

/// Letters and digits that a drawn text has to have, each counted once: pages draw a flag or a smile to
/// see whether the device knows it.
const LETTERS: usize = 10;
/// A picture smaller than this, in pixels either way, holds too little to tell devices apart.
const SIDE: f64 = 16.0;
/// Properties of the graphics card that are asked for, its name among them, on a canvas that nobody
/// sees. Games ask for a dozen, on one that is shown.
const PROPERTIES: f64 = 16.0;
/// Fonts in which one text is measured; an editor measures in those that it uses.
const FONTS: f64 = 64.0;
/// Samples of sound that are computed and read: two seconds. Music is longer.
const SAMPLES: f64 = 100_000.0;

/// What a script did, as the page's world counts it.
#[derive(Debug, Clone, PartialEq)]
pub struct Measuring<'a> {
    /// The call of the browser by which it read the outcome.
    pub api: &'a str,
    /// How many: fonts, properties, samples; of a drawing how often its state was kept or another
    /// picture was put into it.
    pub count: f64,
    /// The text drawn, or the nodes that made the sound.
    pub text: &'a str,
    /// Width and height of what was read.
    pub size: (f64, f64),
    /// Whether the visitor can see it.
    pub shown: bool,
}

impl Measuring<'_> {
    /// Whether it only serves to tell devices apart.
    #[must_use]
    pub fn is_fingerprint(&self) -> bool {
        match self.api {
            "toDataURL" | "toBlob" | "convertToBlob" | "getImageData" => {
                let large = self.size.0 >= SIDE && self.size.1 >= SIDE;
                // Charts and games keep and restore the state of what they draw, and show it.
                large && self.count == 0.0 && !self.shown && letters(self.text) >= LETTERS
            }
            "getParameter" => self.count >= PROPERTIES && !self.shown,
            "measureText" | "offsetWidth" => self.count >= FONTS,
            "startRendering" => {
                let made = |node: &str| self.text.split(' ').any(|word| word == node);
                let artificial = made("createOscillator") && made("createDynamicsCompressor");
                artificial && self.count <= SAMPLES
            }
            _ => false,
        }
    }

    /// What is shown of it as evidence.
    #[must_use]
    pub fn label(&self) -> String {
        match self.api {
            "getParameter" | "measureText" | "offsetWidth" => {
                format!("{} × {:.0}", self.api, self.count)
            }
            api => api.to_owned(),
        }
    }
}

/// Letters and digits of a text, each counted once.
fn letters(text: &str) -> usize {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|c| c.to_ascii_lowercase()).collect::<std::collections::BTreeSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_and_their_innocent_twins() {
        let check = |api, count, text, size, shown, expected| {
            let seen = Measuring { api, count, text, size, shown };
            assert_eq!(seen.is_fingerprint(), expected, "{seen:?}");
        };
        const TEXT: &str = "Sphinx of black quartz 14";
        check("toDataURL", 0.0, TEXT, (280.0, 60.0), false, true);
        check("getImageData", 0.0, TEXT, (280.0, 60.0), false, true);
        check("toDataURL", 0.0, TEXT, (280.0, 60.0), true, false);
        check("toDataURL", 3.0, TEXT, (280.0, 60.0), false, false);
        check("toDataURL", 0.0, TEXT, (8.0, 60.0), false, false);
        check("toDataURL", 0.0, TEXT, (f64::NAN, 60.0), false, false);
        check("getImageData", 0.0, "\u{1f1fa}\u{1f1f3}\u{1f600}", (300.0, 150.0), false, false);
        check("toDataURL", 0.0, "JP", (64.0, 64.0), false, false);
        check("getParameter", 32.0, "", (0.0, 0.0), false, true);
        check("getParameter", 8.0, "", (0.0, 0.0), false, false);
        check("getParameter", 32.0, "", (0.0, 0.0), true, false);
        check("measureText", 64.0, "", (0.0, 0.0), false, true);
        check("offsetWidth", 32.0, "", (0.0, 0.0), false, false);
        let both = " createOscillator createDynamicsCompressor";
        check("startRendering", 5_000.0, both, (0.0, 0.0), false, true);
        check("startRendering", 5_000_000.0, both, (0.0, 0.0), false, false);
        check("startRendering", 5_000.0, " createOscillator", (0.0, 0.0), false, false);
        check("eval", 1e9, TEXT, (280.0, 60.0), false, false);
    }
}
