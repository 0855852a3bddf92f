-- An accession is one source as it came in. Numbers are given once and never again.
CREATE TABLE accession (
  number    INTEGER PRIMARY KEY,
  name      TEXT NOT NULL,
  -- Where it came from: other bytes from the same place are a new version.
  origin    TEXT NOT NULL,
  -- The current version.
  version   INTEGER NOT NULL,
  items     INTEGER NOT NULL DEFAULT 0,
  -- When it was withdrawn, ISO 8601 in UTC.
  withdrawn TEXT
);
CREATE INDEX accession_origin ON accession (origin);

CREATE TABLE version (
  accession INTEGER NOT NULL REFERENCES accession (number),
  version   INTEGER NOT NULL,
  -- SHA-256 of the bytes, which lie in sources/ab/cdef...
  digest    TEXT NOT NULL,
  bytes     INTEGER NOT NULL,
  added     TEXT NOT NULL,
  PRIMARY KEY (accession, version)
) WITHOUT ROWID;
CREATE INDEX version_digest ON version (digest);

-- The text of a record in one version of its source, deflated UTF-8, and what its format said of it.
CREATE TABLE paper (
  accession  INTEGER NOT NULL,
  item       INTEGER NOT NULL,
  version    INTEGER NOT NULL,
  -- The document within the file, such as d17; empty when the file is one document.
  key        TEXT NOT NULL,
  media_type TEXT NOT NULL,
  notation   TEXT NOT NULL,
  digest     TEXT NOT NULL,
  text       BLOB NOT NULL,
  encoding   BLOB NOT NULL,
  PRIMARY KEY (accession, item, version)
);

-- The catalogue: one card for each record in its current version.
CREATE TABLE card (
  accession      INTEGER NOT NULL REFERENCES accession (number),
  item           INTEGER NOT NULL,
  -- The last version of the source that has this record.
  version        INTEGER NOT NULL,
  -- The document within the file, such as d17; empty when the file is one document.
  key            TEXT NOT NULL,
  heading        TEXT,
  kind           TEXT,
  number         TEXT,
  sender         TEXT,
  addressee      TEXT,
  place          TEXT,
  -- As the paper gives it, in EDTF, and its first and last possible day.
  date           TEXT,
  earliest       TEXT,
  latest         TEXT,
  classification TEXT,
  hand           INTEGER NOT NULL,
  characters     INTEGER NOT NULL,
  statements     INTEGER NOT NULL,
  commitments    INTEGER NOT NULL,
  queries        INTEGER NOT NULL,
  -- When it alone was withdrawn.
  withdrawn      TEXT,
  PRIMARY KEY (accession, item)
);
CREATE INDEX card_earliest ON card (earliest, accession, item);

-- What happened to the sources, in order. Rows are only ever added.
CREATE TABLE event (
  number    INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  who       TEXT NOT NULL,
  -- added, version, withdrawn, restored, erased.
  what      TEXT NOT NULL,
  accession INTEGER NOT NULL,
  -- The item, when the event is about one alone.
  item      INTEGER,
  why       TEXT NOT NULL
);
CREATE TRIGGER event_kept BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'the log of events is only added to'); END;
CREATE TRIGGER event_never_gone BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'the log of events is only added to'); END;

-- What editors decided, in order. Rows are only ever added; a decision is undone by a further one.
CREATE TABLE decision (
  number    INTEGER PRIMARY KEY,
  at        TEXT NOT NULL,
  who       TEXT NOT NULL,
  why       TEXT NOT NULL,
  -- confirm, reject, correct, settle, answer, merge, split, rename, undo.
  kind      TEXT NOT NULL,
  -- Where the words stand that it is about, and the SHA-256 of the text in which they stood there.
  accession INTEGER,
  item      INTEGER,
  subject   TEXT,
  digest    TEXT,
  first     INTEGER,
  last      INTEGER,
  quoted    TEXT,
  before    TEXT,
  -- The value, state, answer or name decided on, and the names or the number it is about.
  value     TEXT,
  names     TEXT
);
CREATE INDEX decision_record ON decision (accession, item);
CREATE TRIGGER decision_kept BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'decisions are only added to'); END;
CREATE TRIGGER decision_never_gone BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decisions are only added to'); END;
