//! The page of a rule, which is Markdown of our own: headings, lists, paragraphs.

use super::tree::{Tag, tag};

/// Shows a rule page; its title is left out, the finding has one.
#[must_use]
pub fn show(markdown: &str) -> Vec<Tag> {
    markdown.split("\n\n").filter_map(block).collect()
}

fn block(block: &str) -> Option<Tag> {
    let block = block.trim();
    if let Some((heading, rest)) =
        block.strip_prefix("## ").map(|b| b.split_once('\n').unwrap_or((b, "")))
    {
        let below = self::block(rest);
        return Some(tag("div").child(tag("h4").text(heading)).children(below));
    }
    if block.is_empty() || block.starts_with("# ") || block.starts_with("<!--") {
        return None;
    }
    if block.starts_with("- ") {
        let items =
            block.split("\n- ").map(|item| tag("li").text(&line(item.trim_start_matches("- "))));
        return Some(tag("ul").children(items));
    }
    Some(tag("p").text(&line(block)))
}

/// One line of text, without marks of emphasis and code.
fn line(text: &str) -> String {
    text.replace(['*', '`'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_and_paragraphs_are_told_apart() {
        let page = "# Title\n\n## What\nIt *is*\nthis.\n\n## See\n- one\n- `two`\n  more\n";
        let shown: String = show(page).iter().map(Tag::plain).collect();
        assert_eq!(shown, "What\nIt is this.\nSee\none\ntwo more\n");
    }
}
