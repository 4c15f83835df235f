//! What a page shows, as a value: elements and texts. Built without a browser, so that it can be
//! tested, and put on the screen in one go.
//!
//! There is no way to put markup in: every text becomes a text node, and an address becomes a link
//! only when it is one of the web.

use std::collections::BTreeSet;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, Node};

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Child {
    Tag(Tag),
    Text(String),
}

/// An element without anything.
#[must_use]
pub fn tag(name: &'static str) -> Tag {
    Tag { name, attributes: Vec::new(), children: Vec::new() }
}

/// A link that opens in a tab of its own; only its text when the address is not one of the web.
#[must_use]
pub fn link(address: &str, text: &str) -> Tag {
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return tag("span").text(text);
    }
    tag("a").set("href", address).set("target", "_blank").set("rel", "noreferrer").text(text)
}

/// A button; `action` is what the page does when it is pressed.
#[must_use]
pub fn button(action: &'static str, text: &str) -> Tag {
    tag("button").set("type", "button").set("data-do", action).set("id", action).text(text)
}

/// Something that opens when it is pressed. `id` has to be the same each time it is shown.
#[must_use]
pub fn fold(id: &str, summary: Tag, inside: impl IntoIterator<Item = Tag>) -> Tag {
    tag("details").set("id", id).child(summary).children(inside)
}

impl Tag {
    /// Opens what can be unfolded, when `open`.
    #[must_use]
    pub fn opened(self, open: bool) -> Self {
        if open { self.set("open", "") } else { self }
    }

    /// Sets its classes.
    #[must_use]
    pub fn class(self, class: &str) -> Self {
        self.set("class", class)
    }

    /// Sets an attribute.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.retain(|(known, _)| *known != name);
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.children.push(Child::Text(text.to_owned()));
        self
    }

    /// Adds an element.
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Child::Tag(child));
        self
    }

    /// Adds elements.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Child::Tag));
        self
    }

    fn build(&self, document: &Document) -> Result<Element, JsValue> {
        let element = document.create_element(self.name)?;
        for (name, value) in &self.attributes {
            element.set_attribute(name, value)?;
        }
        for child in &self.children {
            let node: Node = match child {
                Child::Tag(tag) => tag.build(document)?.into(),
                Child::Text(text) => document.create_text_node(text).into(),
            };
            element.append_child(&node)?;
        }
        Ok(element)
    }

    /// Shows it as the only content of the page. What was unfolded stays so, and the keyboard stays
    /// where it was.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn show(&self) -> Result<(), JsValue> {
        self.show_as(|document| document.body().map(Element::from))
    }

    /// Shows it as the only content of the element with this identifier, likewise.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn show_in(&self, id: &str) -> Result<(), JsValue> {
        self.show_as(|document| document.get_element_by_id(id))
    }

    fn show_as(&self, place: impl Fn(&Document) -> Option<Element>) -> Result<(), JsValue> {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return Ok(());
        };
        let Some(place) = place(&document) else { return Ok(()) };
        let open = unfolded(&document)?;
        let focus = document.active_element().map(|element| element.id());
        let element = self.build(&document)?;
        place.replace_children_with_node_1(&element);
        for id in open {
            if let Some(element) = document.get_element_by_id(&id) {
                element.set_attribute("open", "")?;
            }
        }
        let again = focus.filter(|id| !id.is_empty());
        let again = again.and_then(|id| document.get_element_by_id(&id));
        if let Some(element) = again.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            element.focus()?;
        }
        Ok(())
    }
}

/// Folds all up that is unfolded.
///
/// # Errors
/// Those of the browser.
pub fn fold_up() -> Result<(), JsValue> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return Ok(());
    };
    for id in unfolded(&document)? {
        if let Some(element) = document.get_element_by_id(&id) {
            element.remove_attribute("open")?;
        }
    }
    Ok(())
}

fn unfolded(document: &Document) -> Result<BTreeSet<String>, JsValue> {
    let mut open = BTreeSet::new();
    let all = document.query_selector_all("details[open]")?;
    for at in 0..all.length() {
        let element = all.get(at).and_then(|node| node.dyn_into::<Element>().ok());
        open.extend(element.map(|element| element.id()).filter(|id| !id.is_empty()));
    }
    Ok(open)
}

#[cfg(test)]
impl Tag {
    /// All texts, each followed by a line break; links with their address.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for child in &self.children {
            match child {
                Child::Tag(tag) => plain.push_str(&tag.plain()),
                Child::Text(text) => plain.push_str(&format!("{text}\n")),
            }
        }
        for (name, value) in &self.attributes {
            if *name == "href" {
                plain.push_str(&format!("<{value}>\n"));
            }
        }
        plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        for address in ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", "//x"]
        {
            assert_eq!(link(address, "x").name, "span", "{address}");
        }
        assert_eq!(link("https://a.example/", "x").name, "a");
    }
}
