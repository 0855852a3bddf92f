package org.chancery.tei;

import org.chancery.tei.PageText.Gap;

/** An element that is open while a document is read; reused. */
final class Frame {

  /** The offset of an element in which nothing has been typed yet. */
  static final int NOT_STARTED = -1;

  Element element = Element.OTHER;
  Layout layout = Layout.INLINE;

  /** The type; for {@code hi} its rendition, for {@code date} its date. */
  String type = "";

  /** Where its first character stands. */
  int start = NOT_STARTED;

  /** Its place among the marks. */
  int slot;

  /** How many items or cells have begun inside. */
  int items;

  /** How deep a list lies in others. */
  int level;

  /** Where the last signature inside ended. */
  int lastSigned;

  /** How long the text was before, and what was due. */
  int lengthBefore;

  Gap gapBefore = Gap.NONE;
  boolean hasChildren;
  boolean labelled;
  boolean labelPending;

  /** Tells whether its words were taken over without a word of its own. */
  boolean isEmpty() {
    return start == NOT_STARTED;
  }

  void reset(Element is, Layout stands, String kind) {
    element = is;
    layout = stands;
    type = kind;
    start = NOT_STARTED;
    slot = 0;
    items = 0;
    level = 0;
    lastSigned = NOT_STARTED;
    hasChildren = false;
    labelled = false;
    labelPending = false;
  }
}
