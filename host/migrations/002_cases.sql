-- The second schema: cases that go on. Letters after the first, replies, who the user is, and the
-- directory of companies that was imported.

-- The owner of a tracker that a case is about; empty where it is the site.
ALTER TABLE cases ADD COLUMN vendor TEXT NOT NULL DEFAULT '';

-- Letters after the first (reminder, answer, complaint), oldest first.
CREATE TABLE case_letters (
  id        INTEGER PRIMARY KEY,
  "case"    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind      TEXT NOT NULL,
  created   INTEGER NOT NULL,
  recipient TEXT,
  subject   TEXT NOT NULL,
  body      TEXT NOT NULL
) STRICT;
CREATE INDEX case_letters_case ON case_letters ("case");

-- Replies that were filed, oldest first: the text that is shown, and the message as it came.
CREATE TABLE case_replies (
  id       INTEGER PRIMARY KEY,
  "case"   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  received TEXT NOT NULL,
  sender   TEXT NOT NULL,
  subject  TEXT NOT NULL,
  body     TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  message  BLOB NOT NULL,
  UNIQUE ("case", sha256)
) STRICT;

-- How the user signs, where they want to be answered; one row or none.
CREATE TABLE identity (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  name  TEXT,
  reply TEXT
) STRICT;

-- The directory of companies, one record each as JSON; `site` is the domain of its website.
CREATE TABLE directory (
  slug   TEXT PRIMARY KEY,
  site   TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX directory_site ON directory (site);

-- Under which names a company is known, in the form in which names are compared.
CREATE TABLE directory_names (
  name TEXT NOT NULL,
  slug TEXT NOT NULL REFERENCES directory (slug) ON DELETE CASCADE
) STRICT;
CREATE INDEX directory_names_name ON directory_names (name);
CREATE INDEX directory_names_slug ON directory_names (slug);
