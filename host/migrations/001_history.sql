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

-- What was read of the site's policy, whole as JSON; the columns are views of it.
CREATE TABLE policies (
  report       INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  summary      TEXT NOT NULL,
  status       TEXT GENERATED ALWAYS AS (summary ->> '$.status'),
  language     TEXT GENERATED ALWAYS AS (summary ->> '$.language'),
  contact      TEXT GENERATED ALWAYS AS (summary ->> '$.contacts[0].value')
) STRICT;

-- The documents that were read, in reading order.
CREATE VIEW documents AS
  SELECT p.report, d.key AS position, d.value ->> '$.url' AS url,
    d.value ->> '$.sha256' AS sha256, d.value ->> '$.fetched' AS fetched
  FROM policies p, json_each(p.summary, '$.documents') d;

-- What was found, and what the policy says of it, whole as JSON; the other columns are views of it.
-- Those that the history lists for every report are stored, in front of the long ones.
CREATE TABLE findings (
  report       INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  vendor       TEXT GENERATED ALWAYS AS (finding ->> '$.vendor.name') STORED,
  verdict      TEXT GENERATED ALWAYS AS (assessment ->> '$.verdict') STORED,
  finding      TEXT NOT NULL,
  assessment   TEXT NOT NULL,
  product      TEXT GENERATED ALWAYS AS (finding ->> '$.vendor.product'),
  host         TEXT GENERATED ALWAYS AS (finding ->> '$.host'),
  mechanism    TEXT GENERATED ALWAYS AS (finding ->> '$.mechanism'),
  consent      TEXT GENERATED ALWAYS AS (finding ->> '$.consent'),
  purpose      TEXT GENERATED ALWAYS AS (coalesce(finding ->> '$.purpose', '')),
  first_seen   INTEGER GENERATED ALWAYS AS (finding ->> '$.first_seen'),
  evidence     TEXT GENERATED ALWAYS AS (finding -> '$.evidence'),
  quote        TEXT GENERATED ALWAYS AS (assessment ->> '$.quote'),
  verdict_rule TEXT GENERATED ALWAYS AS (assessment ->> '$.rule'),
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
