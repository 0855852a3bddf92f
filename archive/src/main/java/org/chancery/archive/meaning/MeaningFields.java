package org.chancery.archive.meaning;

/**
 * The fields of the index of meanings: a document for each passage, one at least for each record.
 */
final class MeaningFields {

  static final String RECORD = "record";

  /** The record and the digest of its text, which together tell whether it is here as it is. */
  static final String STATE = "state";

  static final String START = "start";
  static final String END = "end";
  static final String VECTOR = "vector";

  private MeaningFields() {}
}
