-- Who appears in a record, as its reading found it: deflated lines of kind, role, name and office. It can be made
-- again from the text; a record without a row is read again when people are asked for.
CREATE TABLE people (
  accession INTEGER NOT NULL,
  item      INTEGER NOT NULL,
  version   INTEGER NOT NULL,
  names     BLOB NOT NULL,
  PRIMARY KEY (accession, item)
);

-- From now on a decision may also be: part (names are one person, apart from others of the family name) and identify
-- (whoever is shown by a name is called so in a list that others keep; the value is LIST:NAME).
