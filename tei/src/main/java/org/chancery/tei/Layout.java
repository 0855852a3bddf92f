package org.chancery.tei;

/** How an element stands on the typed page. */
enum Layout {
  /** A block of its own, a blank line around it. */
  BLOCK,
  /** A list: its items are indented lines. */
  LIST,
  /** An item of a list. */
  ITEM,
  /** The label of the item that follows. */
  LABEL,
  /** A line of its own within its block. */
  LINE,
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
  /** Words in the line. */
  INLINE,
  /** Nothing that was on the page. */
  SILENT;

  static Layout of(String element) {
    return switch (element) {
      case "p", "head", "opener", "closer", "dateline", "div", "attachment", "postscript", "quote", "note", "table",
          "ab", "lg", "floatingText", "address", "epigraph", "argument", "trailer", "byline", "docTitle", "titlePage",
          "front", "back", "group", "sp", "salute" -> BLOCK;
      case "signed", "addrLine", "l" -> LINE;
      case "list" -> LIST;
      case "item" -> ITEM;
      case "label" -> LABEL;
      case "lb" -> BREAK;
      case "row" -> ROW;
      case "cell" -> CELL;
      case "pb" -> PAGE;
      case "gap" -> OMISSION;
      case "expan", "reg", "figure", "graphic", "fw", "listPerson", "listPlace", "index", "interp", "spanGrp" -> SILENT;
      default -> INLINE;
    };
  }
}
