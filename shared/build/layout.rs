//! Where things stand in a blob of data: shared by the compiler that writes it and the reader. The
//! catalogue has one; names as policies write them, lexicons and terms are in another. What a blob does
//! not have is an empty section.
//!
//! A blob is, for each section, its offset and length in bytes, then the sections.
//! Numbers are little-endian `u32`. A text is an offset into [`STRINGS`], where it stands as its
//! length, one byte (255: two more follow), and UTF-8; a list is an index into [`LISTS`], where it stands as a count and that
//! many texts. Offset 0 is the empty text, index 0 the empty list.
//!
//! Hosts are looked up as soon as a worker starts, so their table is in the blob. The tables of what
//! policies are read by are made when they are first asked for: hashes do not get smaller by packing.

/// Texts.
pub const STRINGS: usize = 0;
/// Lists of texts.
pub const LISTS: usize = 1;
/// Labels of hosts, a tree from the right that public suffix rules and hosts share: label (low 24
/// bits) and kind of rule, with [`NODE_INNER`] (high 8); number of the node above. Those of hosts first.
pub const NODES: usize = 2;
/// A table of nodes by [`edge`]: number plus one (low 20 bits) and the upper bits of the hash.
pub const NODE_SLOTS: usize = 3;
/// Hosts, each with the number of its node: product for the host and below (low 16 bits, plus one) and
/// for exactly this host (high 16); first path rule (low 16) and number of them (high 16).
pub const HOSTS: usize = 4;
/// Path rules, most specific first within a host: path, list of parameters, product or, with
/// [`PATH_WIDGET`], widget; its [`head`] and which bits of it count.
pub const PATHS: usize = 5;
/// Tracking addresses on any host: as [`PATHS`].
pub const ENDPOINTS: usize = 6;
/// Organisations: name, parent (plus one), homepage, list of country, opt-out and privacy policy.
pub const ORGANISATIONS: usize = 7;
/// Products: name (empty: the organisation as a whole); organisation (low 16), category (next 8)
/// and flags (high 8).
pub const PRODUCTS: usize = 8;
/// Names of organisations, sorted in lower case: text, organisation.
pub const ALIASES: usize = 9;
/// Cookies, sorted by name, then the patterns, longest first: name; domain (low 24 bits) and index
/// into [`PURPOSES`] (high 8); product (low 16, plus one) and days of life (high 16, 0 = session).
pub const COOKIES: usize = 10;
/// One word: the first pattern in [`COOKIES`].
pub const COOKIE_PATTERNS: usize = 11;
/// Names in policies, longest first: text, index of the organisation or, with [`NAME_PRODUCT`], of
/// the product.
pub const NAMES: usize = 12;
/// Widgets: identifier, product, kind, lists of live addresses, selectors and plain forms.
pub const WIDGETS: usize = 13;
/// Consent platforms: name, organisation, lists of hosts, banner, accept, refuse and save
/// selectors, cookies, and the JavaScript global.
pub const PLATFORMS: usize = 14;
/// Categories: name, severity, tracking.
pub const CATEGORIES: usize = 15;
/// Word lists: name, list.
pub const WORDS: usize = 16;
/// Lexicons, sorted by language: its code; its first row in [`FORMS`]; how many rows and, at the end of
/// them, how many that are tried one by one; bytes of the longest other form; in [`CODES`]: where its
/// concepts stand and how many; where the starts of its wordings stand (one for each word test, and the
/// end), and where the wordings do.
pub const LEXICONS: usize = 17;
/// Forms of words: as written (`word`, `stem*`, `*end`, `*inside*`); the word tests that it passes, as
/// a place in [`CODES`] (low 24 bits) and their number (high 8).
pub const FORMS: usize = 18;
/// Numbers of two bytes. A wording is its concept, with [`CASED`]; the number of its further steps;
/// and these, each a word test or, from [`GAP`], so many words of any kind.
pub const CODES: usize = 19;
/// Terms of the lists in `data/policy`: name of the list, a tab and the term; what it stands for.
pub const TERMS: usize = 20;
/// One bit for each [`pair`] of bytes by which a tracking address on any host may begin.
pub const ENDPOINT_PAIRS: usize = 21;
/// Products in the vendor list of the consent framework, sorted: product (high 16 bits), a number of
/// theirs there (low 16).
pub const TCF_VENDORS: usize = 22;
/// Parameters by which links carry who clicked them: name, product.
pub const LINK_PARAMETERS: usize = 23;
/// How many sections there are.
pub const SECTIONS: usize = 24;

/// Words in one record of each section.
pub const WIDTHS: [usize; SECTIONS] =
    [1, 1, 2, 1, 2, 5, 5, 4, 2, 2, 3, 1, 2, 6, 9, 3, 2, 9, 2, 1, 2, 1, 1, 2];

/// Flag of a wording's concept: the first word must have a capital.
pub const CASED: u16 = 1 << 15;
/// A step from here on is a gap of up to so many words.
pub const GAP: u16 = 0xff00;

/// The suffix rule is the text itself.
pub const RULE_PLAIN: u32 = 1;
/// The suffix rule is any one label before the text.
pub const RULE_WILDCARD: u32 = 2;
/// The text is an exception to a wildcard.
pub const RULE_EXCEPTION: u32 = 4;

/// There are labels below this one.
pub const NODE_INNER: u32 = 8;
/// The node above the last label of every host.
pub const ROOT: u32 = NODE_BITS;
/// The node above a name that stands under any public suffix.
pub const ANY: u32 = NODE_BITS - 1;
/// The bits of a slot that hold the number of a node.
pub const NODE_BITS: u32 = (1 << 20) - 1;

/// Flag of a name: it is a product's.
pub const NAME_PRODUCT: u32 = 1 << 30;
/// Flag of a name: matched with its capitals.
pub const NAME_CASED: u32 = 1 << 31;

/// Flag of a path rule: it names a widget.
pub const PATH_WIDGET: u32 = 1 << 31;
/// Purposes of cookies.
pub const PURPOSES: [&str; 4] = ["necessary", "functional", "analytics", "advertising"];

/// Flag of a product: follows people.
pub const FLAG_TRACKING: u32 = 1;
/// Flag of a product: from our own data files.
pub const FLAG_OWN: u32 = 2;
/// Where the severity stands among the flags of a product.
pub const SEVERITY_SHIFT: u32 = 4;

/// The hash of nothing (FNV-1a).
pub const HASH_START: u32 = 0x811c_9dc5;

/// The hash of a label, which is read from the right as addresses are, with one more byte before it.
#[inline(always)]
pub fn label_on(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// The hash of a label below a node.
#[inline(always)]
pub fn edge(above: u32, label: u32) -> u32 {
    let mixed = (label ^ above.wrapping_mul(0x9e37_79b1)).wrapping_mul(0x85eb_ca6b);
    mixed ^ mixed >> 15
}

/// The first bytes of a path after its slash, by which most rules are ruled out.
#[inline(always)]
pub fn head(path: &[u8]) -> u32 {
    let byte = |at: usize| path.get(at).copied().unwrap_or_default();
    u32::from_le_bytes([byte(1), byte(2), byte(3), byte(4)])
}

/// Bits of [`ENDPOINT_PAIRS`].
pub const PAIRS: usize = 1 << 13;

/// The bit of the first two bytes after a slash.
#[inline(always)]
pub fn pair(first: u8, second: u8) -> usize {
    ((first as usize) << 5 ^ second as usize) % PAIRS
}
