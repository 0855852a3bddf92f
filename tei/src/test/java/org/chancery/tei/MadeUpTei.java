package org.chancery.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/** Makes well-formed TEI of elements in any order, as no encoder would. */
final class MadeUpTei {

  private static final String[] NAMES = {
    "p",
    "head",
    "dateline",
    "date",
    "opener",
    "closer",
    "signed",
    "salute",
    "persName",
    "gloss",
    "placeName",
    "list",
    "label",
    "item",
    "table",
    "row",
    "cell",
    "note",
    "seg",
    "hi",
    "add",
    "del",
    "subst",
    "choice",
    "sic",
    "corr",
    "expan",
    "supplied",
    "unclear",
    "gap",
    "lb",
    "pb",
    "quote",
    "div",
    "div",
    "floatingText",
    "attachment",
    "postscript",
    "fw",
    "ex",
    "ref"
  };
  private static final String[] ATTRIBUTES = {
    "",
    "",
    "",
    " type='from'",
    " type='to'",
    " type='document'",
    " type='participants'",
    " type='margin'",
    " type='source'",
    " when='1936-03-03'",
    " when='1936-00-99'",
    " n='1'",
    " rend='smallcaps'",
    " place='margin'",
    " hand='#h'",
    " from='1936' to='1937-02'"
  };

  private static final String[] WORDS = {
    " ",
    "  ",
    "\n",
    "a",
    "Sir:",
    "The",
    "March",
    "27",
    "1936",
    "[",
    "]",
    "[sic]",
    "Received",
    ".",
    "THE ",
    "Varro",
    "said that",
    "№",
    "😀",
    "\u2009",
    ", "
  };
  private static final int DEEPEST = 40;

  private MadeUpTei() {}

  /**
   * Makes one file.
   *
   * @param choose returns a number from 0 to below its argument
   * @param left tells how much choice is left; the file ends with it
   */
  static String of(IntUnaryOperator choose, IntSupplier left) {
    StringBuilder xml = new StringBuilder(TeiReadingTest.OPEN);
    Deque<String> open = new ArrayDeque<>();
    while (left.getAsInt() > 0 && xml.length() < 5_000) {
      int what = choose.applyAsInt(6);
      if (what < 2 && open.size() < DEEPEST) {
        String name = pick(NAMES, choose);
        xml.append('<').append(name).append(pick(ATTRIBUTES, choose)).append('>');
        open.push(name);
      } else if (what < 4 && !open.isEmpty()) {
        xml.append("</").append(open.pop()).append('>');
      } else {
        xml.append(pick(WORDS, choose));
      }
    }
    open.forEach(name -> xml.append("</").append(name).append('>'));
    return xml.append(TeiReadingTest.CLOSE).toString();
  }

  private static String pick(String[] from, IntUnaryOperator choose) {
    return from[choose.applyAsInt(from.length)];
  }
}
