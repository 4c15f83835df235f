//! The tree of labels that addresses are looked up in: public suffix rules and hosts together, read
//! from the right.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::layout::{self, ANY, ROOT};

/// One label below another.
#[derive(Default)]
struct Node {
    kind: u32,
    /// Owners and path rules, where something is known of the host that ends here.
    host: Option<[u32; 2]>,
    children: BTreeMap<String, Node>,
}

/// The tree while it grows.
#[derive(Default)]
pub struct Tree {
    root: Node,
    /// Names that stand under any public suffix.
    any: Node,
}

impl Tree {
    /// Adds a public suffix rule, by its text without `*.` or `!`.
    pub fn rule(&mut self, text: &str, kind: u32) {
        descend(&mut self.root, text).kind |= kind;
    }

    /// Adds what is known of a host; `name.*` is that name under any public suffix.
    pub fn host(&mut self, name: &str, record: [u32; 2]) {
        let node = match name.strip_suffix(".*") {
            Some(name) => descend(&mut self.any, name),
            None => descend(&mut self.root, name),
        };
        node.host = Some(record);
    }

    /// Writes it: the nodes of hosts first, so that a host has the number of its node.
    pub fn write(&self, blob: &mut Blob) -> Result<(), String> {
        let mut nodes: Vec<(&str, &Node, usize)> = Vec::new();
        let mut open = vec![(&self.root, ROOT as usize), (&self.any, ANY as usize)];
        while let Some((node, place)) = open.pop() {
            for (label, child) in &node.children {
                open.push((child, nodes.len()));
                nodes.push((label, child, place));
            }
        }
        let mut order: Vec<usize> = (0..nodes.len()).collect();
        order.sort_by_key(|place| nodes[*place].1.host.is_none());
        let mut numbers = vec![0; nodes.len()];
        for (number, place) in (0..).zip(&order) {
            numbers[*place] = number;
        }
        let mut edges = Vec::new();
        for (number, (label, node, parent)) in (0..).zip(order.iter().map(|place| nodes[*place])) {
            let parent = numbers.get(parent).copied().unwrap_or(parent as u32);
            let below = u32::from(!node.children.is_empty()) * layout::NODE_INNER;
            let text = blob.text(label)? | (node.kind | below) << 24;
            blob.push(layout::NODES, &[text, parent])?;
            if let Some(record) = node.host {
                blob.push(layout::HOSTS, &record)?;
            }
            let hash = label.bytes().rev().fold(layout::HASH_START, layout::label_on);
            edges.push((layout::edge(parent, hash), number));
        }
        blob.edges(layout::NODE_SLOTS, &edges)
    }
}

/// The node of a name, its labels from the right.
fn descend<'a>(from: &'a mut Node, name: &str) -> &'a mut Node {
    name.rsplit('.').fold(from, |node, label| node.children.entry(label.to_owned()).or_default())
}
