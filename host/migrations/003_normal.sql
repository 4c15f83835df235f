-- The third schema: the same history in far less room, and counts that are kept as it grows.
-- A text stands once in `strings`, a finding that is met again once in `facts`; what varies from visit
-- to visit is a few numbers, and the evidence. After these statements the program carries over what
-- the tables of the second schema hold, and drops them.

DROP VIEW documents;
ALTER TABLE policies RENAME TO policies_2;
ALTER TABLE findings RENAME TO findings_2;

CREATE TABLE strings (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- What was read of a policy, without the times at which it was fetched, as packed JSON (deflate).
CREATE TABLE policies (
  id      INTEGER PRIMARY KEY,
  digest  BLOB NOT NULL UNIQUE,
  summary BLOB NOT NULL
) STRICT;

ALTER TABLE reports ADD COLUMN policy INTEGER;
-- When each document of the policy was fetched, as a JSON array.
ALTER TABLE reports ADD COLUMN fetched TEXT NOT NULL DEFAULT '[]';
-- Days since 1970 (UTC).
ALTER TABLE reports ADD COLUMN day INTEGER GENERATED ALWAYS AS (updated / 86400000) VIRTUAL;
CREATE INDEX reports_day ON reports (day, site);

-- A finding and what the policy says of it, as far as they are the same on every visit: numbers of
-- `strings`, and `rest`, the JSON of what has no column. `company` is the vendor, or the host where
-- none is known. Nothing refers to a fact by a foreign key: that would need an index over all findings.
CREATE TABLE facts (
  id           INTEGER PRIMARY KEY,
  digest       BLOB NOT NULL UNIQUE,
  company      INTEGER NOT NULL,
  "key"        INTEGER,
  rule         INTEGER,
  vendor       INTEGER,
  product      INTEGER,
  category     INTEGER,
  host         INTEGER,
  mechanism    INTEGER NOT NULL,
  consent      INTEGER,
  severity     INTEGER,
  confidence   INTEGER,
  purpose      INTEGER,
  verdict      INTEGER NOT NULL,
  quote        INTEGER,
  quote_2      INTEGER,
  document     INTEGER,
  heading      INTEGER,
  weight       INTEGER,
  certainty    INTEGER,
  verdict_rule INTEGER,
  rest         INTEGER NOT NULL
) STRICT;

-- `seen` counts milliseconds from the start of the visit.
CREATE TABLE findings (
  report   INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  fact     INTEGER NOT NULL,
  seen     INTEGER NOT NULL,
  times    INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- The observations of all findings of a report, in their order, as packed JSON (deflate).
CREATE TABLE evidence (
  report INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  packed BLOB NOT NULL
) STRICT;

-- How many findings there are of each kind, in spans of 1, 32 and 1024 days (`grain` 0, 5, 10;
-- `span` = day >> grain), so that any range of days is a few spans.
CREATE TABLE tallies (
  grain     INTEGER NOT NULL,
  span      INTEGER NOT NULL,
  company   INTEGER NOT NULL,
  site      INTEGER NOT NULL,
  mechanism INTEGER NOT NULL,
  verdict   INTEGER NOT NULL,
  findings  INTEGER NOT NULL,
  PRIMARY KEY (grain, span, company, site, mechanism, verdict)
) STRICT, WITHOUT ROWID;

-- The same by day and kind alone, for any range of days as a chart.
CREATE TABLE days (
  day       INTEGER NOT NULL,
  mechanism INTEGER NOT NULL,
  verdict   INTEGER NOT NULL,
  findings  INTEGER NOT NULL,
  PRIMARY KEY (day, mechanism, verdict)
) STRICT, WITHOUT ROWID;
