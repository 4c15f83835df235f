//! A writer of HTML that escapes by type: markup is `&'static str`, everything else is text.

/// A page in the making.
#[derive(Debug, Default)]
pub struct Page {
    html: String,
}

impl Page {
    /// Markup of ours: only what stands in the source code.
    pub fn markup(&mut self, markup: &'static str) -> &mut Self {
        self.html.push_str(markup);
        self
    }

    /// Text, also as the value of a quoted attribute. Control and bidirectional characters go.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for letter in crate::text::plain(text).chars() {
            match letter {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                '\'' => self.html.push_str("&#39;"),
                letter => self.html.push(letter),
            }
        }
        self
    }

    /// The page.
    pub fn finish(self) -> String {
        self.html
    }
}
