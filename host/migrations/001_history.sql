-- The first schema: sites, what was seen on them, what their policies said, and the letters.
-- Times are milliseconds since 1970 (UTC); words are the identifiers of the JSON contract.

CREATE TABLE sites (
  id         INTEGER PRIMARY KEY,
  site       TEXT NOT NULL UNIQUE,
  first_seen INTEGER NOT NULL,
  last_seen  INTEGER NOT NULL
) STRICT;

CREATE TABLE reports (
  id        INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL UNIQUE,
  site      INTEGER NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
  page      TEXT NOT NULL,
  title     TEXT NOT NULL,
  started   INTEGER NOT NULL,
  updated   INTEGER NOT NULL,
  consent   TEXT NOT NULL,
  dropped   INTEGER NOT NULL
) STRICT;
CREATE INDEX reports_site ON reports (site, id);

-- What the policy of a report's site was: who is responsible, where to write.
CREATE TABLE policies (
  report       INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  status       TEXT NOT NULL,
  language     TEXT NOT NULL,
  coverage     REAL NOT NULL,
  last_updated TEXT,
  controller   TEXT NOT NULL,  -- JSON
  contacts     TEXT NOT NULL   -- JSON
) STRICT;

-- The documents of that policy, in reading order.
CREATE TABLE documents (
  report   INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url      TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  fetched  INTEGER NOT NULL,
  PRIMARY KEY (report, position)
) STRICT;

CREATE TABLE findings (
  report         INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  key            TEXT NOT NULL,
  rule           TEXT NOT NULL,
  vendor         TEXT,
  product        TEXT,
  category       TEXT,
  host           TEXT NOT NULL,
  first_party    INTEGER NOT NULL,
  mechanism      TEXT NOT NULL,
  consent        TEXT NOT NULL,
  severity       TEXT NOT NULL,
  confidence     TEXT NOT NULL,
  first_seen     INTEGER NOT NULL,
  count          INTEGER NOT NULL,
  purpose        TEXT NOT NULL,
  evidence       TEXT NOT NULL,  -- JSON
  verdict        TEXT NOT NULL,
  quote          TEXT,
  quote_2        TEXT,
  document       TEXT NOT NULL,
  verdict_severity   TEXT NOT NULL,
  verdict_confidence TEXT NOT NULL,
  verdict_rule       TEXT NOT NULL,
  PRIMARY KEY (report, position)
) STRICT;

CREATE TABLE cases (
  id        INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  site      INTEGER NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
  report_id TEXT NOT NULL,
  kind      TEXT NOT NULL,
  state     TEXT NOT NULL,
  recipient TEXT,
  subject   TEXT NOT NULL,
  body      TEXT NOT NULL,
  language  TEXT NOT NULL,
  law       TEXT NOT NULL,
  created   INTEGER NOT NULL,
  due       TEXT
) STRICT;
CREATE INDEX cases_site ON cases (site);

-- What happened to a letter, oldest first.
CREATE TABLE case_events (
  id    INTEGER PRIMARY KEY,
  "case" INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  time  INTEGER NOT NULL,
  event TEXT NOT NULL,
  note  TEXT NOT NULL
) STRICT;
CREATE INDEX case_events_case ON case_events ("case");
