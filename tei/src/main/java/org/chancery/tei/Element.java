package org.chancery.tei;

import java.util.HashMap;
import java.util.Map;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;

/**
 * The elements of TEI that mean something to Chancery, in one table for reading and writing: the
 * name, how the element stands on the typed page, and through {@link #of(Mark)} which mark it is.
 * All others are words in the line.
 */
enum Element {
  AB("ab", Layout.BLOCK),
  ADD("add", Layout.INLINE),
  ADDRESS("address", Layout.BLOCK),
  ADDR_LINE("addrLine", Layout.LINE),
  ARGUMENT("argument", Layout.BLOCK),
  ATTACHMENT("attachment", Layout.BLOCK),
  BACK("back", Layout.BLOCK),
  BODY("body", Layout.BLOCK),
  BYLINE("byline", Layout.BLOCK),
  CELL("cell", Layout.CELL),
  CHOICE("choice", Layout.CHOICE),
  CLOSER("closer", Layout.BLOCK),
  CORR("corr", Layout.CORRECTION),
  DATE("date", Layout.INLINE),
  DATELINE("dateline", Layout.BLOCK),
  DEL("del", Layout.INLINE),
  DIV("div", Layout.BLOCK),
  DOC_TITLE("docTitle", Layout.BLOCK),
  EPIGRAPH("epigraph", Layout.BLOCK),
  EX("ex", Layout.INLINE),
  EXPAN("expan", Layout.EXPANSION),
  FIGURE("figure", Layout.SILENT),
  FLOATING_TEXT("floatingText", Layout.BLOCK),
  FRONT("front", Layout.BLOCK),
  FW("fw", Layout.SILENT),
  GAP("gap", Layout.OMISSION),
  GLOSS("gloss", Layout.INLINE),
  GRAPHIC("graphic", Layout.SILENT),
  GROUP("group", Layout.BLOCK),
  HEAD("head", Layout.BLOCK),
  HI("hi", Layout.TYPE),
  INDEX("index", Layout.SILENT),
  INTERP("interp", Layout.SILENT),
  ITEM("item", Layout.ITEM),
  L("l", Layout.LINE),
  LABEL("label", Layout.LABEL),
  LB("lb", Layout.BREAK),
  LG("lg", Layout.BLOCK),
  LIST("list", Layout.LIST),
  LIST_EVENT("listEvent", Layout.SILENT),
  LIST_ORG("listOrg", Layout.SILENT),
  LIST_PERSON("listPerson", Layout.SILENT),
  LIST_PLACE("listPlace", Layout.SILENT),
  NOTE("note", Layout.NOTE),
  OPENER("opener", Layout.BLOCK),
  ORG_NAME("orgName", Layout.INLINE),
  P("p", Layout.BLOCK),
  PB("pb", Layout.PAGE),
  PERS_NAME("persName", Layout.INLINE),
  PLACE_NAME("placeName", Layout.INLINE),
  POSTSCRIPT("postscript", Layout.BLOCK),
  QUOTE("quote", Layout.QUOTE),
  REG("reg", Layout.EXPANSION),
  ROLE_NAME("roleName", Layout.INLINE),
  ROW("row", Layout.ROW),
  SALUTE("salute", Layout.SALUTE),
  SEG("seg", Layout.SEGMENT),
  SIC("sic", Layout.INLINE),
  SIGNED("signed", Layout.SIGNED),
  SP("sp", Layout.BLOCK),
  SPEAKER("speaker", Layout.SPEAKER),
  SPAN_GRP("spanGrp", Layout.SILENT),
  SUBST("subst", Layout.INLINE),
  SUBST_JOIN("substJoin", Layout.SILENT),
  SUPPLIED("supplied", Layout.INLINE),
  TABLE("table", Layout.BLOCK),
  TITLE_PAGE("titlePage", Layout.BLOCK),
  TRAILER("trailer", Layout.BLOCK),
  U("u", Layout.BLOCK),
  UNCLEAR("unclear", Layout.INLINE),
  OTHER("", Layout.INLINE);

  private static final Map<String, Element> BY_NAME = byName();

  private final String tag;
  private final Layout layout;

  Element(String tag, Layout layout) {
    this.tag = tag;
    this.layout = layout;
  }

  private static Map<String, Element> byName() {
    Map<String, Element> all = new HashMap<>();
    for (Element element : values()) {
      all.put(element.tag, element);
    }
    return Map.copyOf(all);
  }

  /** Returns the element of that local name. */
  static Element of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  /** Returns the element that a mark is written as. */
  static Element of(Mark mark) {
    return switch (mark) {
      case Addition a -> ADD;
      case Deletion d -> DEL;
      case Substitution s -> SUBST;
      case Supplied s -> SUPPLIED;
      case Unclear u -> UNCLEAR;
      case Gap g -> GAP;
      case Note n -> NOTE;
    };
  }

  /** Returns the local name. */
  String tag() {
    return tag;
  }

  Layout layout() {
    return layout;
  }
}
