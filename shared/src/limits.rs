//! Every cap in one place, each with its reason. A cap that is hit is reported, never silent.

/// A policy document after decoding, in bytes: the largest real policy page seen was 777 KB.
pub const POLICY_BYTES: usize = 4 * 1024 * 1024;
/// Sentences of one policy that are interpreted; the longest real policy has about 1,500.
pub const POLICY_SENTENCES: usize = 20_000;
/// Words of one policy that are interpreted: the longest real policy page has about 40,000.
pub const POLICY_WORDS: usize = 120_000;
/// Blocks of text taken from one document.
pub const POLICY_BLOCKS: usize = 40_000;
/// A block of text, in bytes: a longer one goes on as another.
pub const BLOCK_BYTES: usize = 16 * 1024;
/// Words of a sentence: what is longer is read in parts.
pub const SENTENCE_WORDS: usize = 250;
/// How often one sentence is taken to express the same concept.
pub const SENTENCE_HITS: usize = 24;
/// Sentences of a heading that say what stands under it.
pub const HEADING_SENTENCES: usize = 8;
/// Sentences before a table cell among which the head of its column is looked for.
pub const TABLE_LOOK_BACK: usize = 400;
/// Blocks that one link may reach over, when it is not closed.
pub const LINK_BLOCKS: usize = 32;
/// Items in any one list of a policy record.
pub const POLICY_ITEMS: usize = 400;
/// Contradictions, and remarks, that a report carries of a policy: more than the popup shows at once.
pub const POLICY_REMARKS: usize = 8;
/// The heading over a quote, in bytes: enough to find it again.
pub const HEADING_BYTES: usize = 200;
/// Differences between two readings of a policy that are told.
pub const POLICY_CHANGES: usize = 60;
/// Decisions that are remembered of one policy: a page has hundreds of kinds of finding at most.
pub const DECISIONS_PER_POLICY: usize = 4_096;
/// A quote, in bytes: a very long sentence is cut at a word.
pub const QUOTE_BYTES: usize = 1_200;
/// A URL as observed, in bytes: above this it carries a payload that we keep no copy of.
pub const URL_BYTES: usize = 8 * 1024;
/// A URL kept as evidence, in bytes: a tab's session state is small.
pub const EVIDENCE_URL_BYTES: usize = 1024;
/// Any other string that comes from a page, in bytes.
pub const TEXT_BYTES: usize = 2 * 1024;
/// Observations of one tab: the heaviest news page seen made 1,299 requests.
pub const OBSERVATIONS_PER_TAB: usize = 10_000;
/// Findings of one page report: what the popup can show and one frame can carry.
pub const FINDINGS_PER_REPORT: usize = 500;
/// Observations kept as evidence with a finding.
pub const EVIDENCE_PER_FINDING: usize = 4;
/// What the observations of one tab may occupy in memory, in bytes: the heaviest news page seen
/// needed a quarter of it.
pub const LOG_BYTES_PER_TAB: usize = 4 * 1024 * 1024;
/// Bytes of a body that leaves which are looked through: what a person types stands in the first of them.
pub const BODY_BYTES: usize = 64 * 1024;
/// What left a tab in the last moments and is kept, in bytes, until it is known what was typed.
pub const LEFT_BYTES_PER_TAB: usize = 1024 * 1024;
/// Facts taken from one message of a content script, and links taken from one page.
pub const FACTS_PER_MESSAGE: usize = 500;
/// Frames of one tab whose page is remembered, to tell late requests of the page before.
pub const FRAMES_PER_TAB: usize = 500;
/// Tabs followed at the same time.
pub const TABS: usize = 200;
/// A native-messaging frame that the host accepts, in bytes.
pub const FRAME_IN: usize = 1024 * 1024;
/// A native-messaging frame that the host sends, in bytes; browsers refuse above 1 MiB.
pub const FRAME_OUT: usize = 900 * 1024;
/// The hello frame, in bytes.
pub const HELLO_BYTES: usize = 4 * 1024;
/// What one tab may occupy in `storage.session`, in bytes: the browser gives about 10 MB in all.
pub const SESSION_BYTES_PER_TAB: usize = 40 * 1024;
/// Redirects followed when a policy is fetched.
pub const POLICY_REDIRECTS: usize = 3;
/// Time for fetching one policy, in milliseconds.
pub const POLICY_FETCH_MS: u32 = 8_000;
/// Time between two fetches of the same policy, in milliseconds.
pub const POLICY_REFETCH_MS: u64 = 24 * 60 * 60 * 1000;
/// An e-mail address (RFC 5321: 254 octets).
pub const ADDRESS_BYTES: usize = 254;
