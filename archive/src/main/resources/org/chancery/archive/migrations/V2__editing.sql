-- Who may decide in the reading room. Of the password only its Argon2id hash is kept.
CREATE TABLE account (
  name    TEXT PRIMARY KEY COLLATE NOCASE,
  hash    TEXT NOT NULL,
  -- When it was made and when its password was last changed, ISO 8601 in UTC.
  made    TEXT NOT NULL,
  changed TEXT NOT NULL
) WITHOUT ROWID;

-- The words of a record by which an editor shows that a commitment ended as settled.
ALTER TABLE decision ADD COLUMN shown_accession INTEGER;
ALTER TABLE decision ADD COLUMN shown_item INTEGER;
ALTER TABLE decision ADD COLUMN shown TEXT;
