package org.chancery.tei;

/** How an element stands on the typed page. */
enum Layout {
  /** A block of its own, a blank line around it. */
  BLOCK,
  /** A quotation: a block when it is set off or stands among blocks, else in the line. */
  QUOTE,
  /** A note: where it stands depends on its attributes. */
  NOTE,
  /** A list: its items are indented lines. */
  LIST,
  /** An item of a list. */
  ITEM,
  /** The label of the item that follows. */
  LABEL,
  /** A line of its own within its block. */
  LINE,
  /** A greeting: a line in a closer, else a block. */
  SALUTE,
  /** A signature: in the line of its closer; after another signature a line of its own. */
  SIGNED,
  /** Who speaks, on the line on which his words begin. */
  SPEAKER,
  /** A line end. */
  BREAK,
  /** A row of a table. */
  ROW,
  /** A cell of a row. */
  CELL,
  /** The beginning of a page. */
  PAGE,
  /** Words left out. */
  OMISSION,
  /** Letters that may be small capitals. */
  TYPE,
  /** A stretch that may be a side-note. */
  SEGMENT,
  /** Alternatives for one place. */
  CHOICE,
  /** A form that is printed only where no other stands beside it in a choice. */
  EXPANSION,
  /** A better reading: in a choice, behind the word that it betters. */
  CORRECTION,
  /** Words in the line. */
  INLINE,
  /** Nothing that was on the page. */
  SILENT
}
