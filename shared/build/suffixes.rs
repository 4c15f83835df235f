//! The public suffix rules as a tree of labels, read from the right.

use std::collections::BTreeMap;

use crate::blob::Blob;
use crate::layout;

#[derive(Default)]
struct Node {
    kind: u32,
    children: BTreeMap<String, Node>,
}

/// Writes the rules, `(text, kind)`: each node's children stand together, sorted by label.
pub fn write(blob: &mut Blob, rules: &[(String, u32)]) -> Result<(), String> {
    let mut root = Node::default();
    for (rule, kind) in rules {
        let mut node = &mut root;
        for label in rule.rsplit('.') {
            node = node.children.entry(label.to_owned()).or_default();
        }
        node.kind |= kind;
    }
    let empty = String::new();
    let mut level = vec![(&empty, &root)];
    let mut next = 1;
    while !level.is_empty() {
        for (label, node) in &level {
            let count = node.children.len();
            if next + count > 0xffff {
                return Err("more than 65,535 suffix labels: widen the layout".into());
            }
            let label = blob.text(label)? | node.kind << 24;
            blob.push(layout::SUFFIXES, &[label, next as u32 | (count as u32) << 16])?;
            next += count;
        }
        level = level.into_iter().flat_map(|(_, node)| &node.children).collect();
    }
    Ok(())
}
