-- Which archive this is: its copies have the same, no other has. One that was here before takes it from its first event,
-- so that its earlier copies, brought up to date elsewhere, come by the same.
CREATE TABLE identity (value TEXT NOT NULL);
INSERT INTO identity (value) SELECT coalesce(
  (SELECT lower(hex(at || ' ' || who || ' ' || accession)) FROM event ORDER BY number LIMIT 1),
  lower(hex(randomblob(16))));

-- What is still to be taken away of accessions that were erased: their files, and what the index of meanings has of
-- them. A row goes when that is done.
CREATE TABLE erasing (
  accession INTEGER NOT NULL,
  digest    TEXT NOT NULL,
  PRIMARY KEY (accession, digest)
) WITHOUT ROWID;

-- Undoings by the number of what they undo.
CREATE INDEX decision_undo ON decision (names) WHERE kind = 'undo';
