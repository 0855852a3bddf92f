package org.chancery.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import org.chancery.tei.PageText.Gap;

/**
 * Says what separates blocks, lines, items and cells. A list at the top whose items have labels is
 * typed as numbered paragraphs; all others as lines indented by four blanks a level; a list of
 * signatures as plain lines. Inside cells and labels all separators are blanks.
 */
final class Lists {

  private static final int DEEPEST_INDENT = 8;

  private final PageText page;
  private final Deque<Frame> lists = new ArrayDeque<>();
  private final Deque<Frame> items = new ArrayDeque<>();
  private int signatures;
  private int cells;
  private int labels;

  Lists(PageText page) {
    this.page = page;
  }

  void clear() {
    lists.clear();
    items.clear();
    signatures = 0;
    cells = 0;
    labels = 0;
  }

  private boolean inWords() {
    return cells > 0 || labels > 0;
  }

  /** Tells whether the innermost list is typed line by line. */
  boolean inLines() {
    if (signatures > 0) {
      return true;
    }
    for (Frame list : lists) {
      if (!isParagraphs(list)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParagraphs(Frame list) {
    return list.labelled && list.level == 1;
  }

  /** Numbered paragraphs stand as far in as what is around them. */
  private String indent() {
    if (signatures > 0) {
      return "";
    }
    for (Frame list : lists) {
      if (!isParagraphs(list)) {
        return "    ".repeat(Math.min(list.level, DEEPEST_INDENT));
      }
    }
    return "";
  }

  /** Parts a block from what is before or after it. */
  void block(Element element, Frame parent) {
    if (inWords()) {
      page.need(Gap.SPACE);
    } else if (lists.isEmpty()) {
      page.endBlock(Gap.BLOCK);
    } else if (element == Element.HEAD && parent.element == Element.LIST) {
      page.indent("");
      page.endBlock(Gap.BLOCK);
    } else if (items.isEmpty() || !items.element().isEmpty()) {
      page.endBlock(inLines() ? Gap.LINE : Gap.BLOCK);
    }
  }

  void line() {
    page.need(inWords() ? Gap.SPACE : Gap.LINE);
  }

  /** Begins a list; one directly in an item is a level deeper than the item's list. */
  void start(Frame list, Frame parent, boolean ofSignatures) {
    Frame outer = lists.peek();
    list.level = outer != null && parent.element == Element.ITEM ? outer.level + 1 : 1;
    if (inWords()) {
      page.need(Gap.SPACE);
    } else if (ofSignatures) {
      page.need(Gap.LINE);
    } else {
      page.endBlock(lists.isEmpty() || !inLines() ? Gap.BLOCK : Gap.LINE);
    }
    signatures += ofSignatures ? 1 : 0;
    lists.push(list);
  }

  void end() {
    if (lists.isEmpty()) {
      return;
    }
    lists.pop();
    if (signatures > 0) {
      signatures--;
      line();
    } else if (inWords()) {
      page.need(Gap.SPACE);
    } else {
      page.indent(indent());
      page.endBlock(lists.isEmpty() || !inLines() ? Gap.BLOCK : Gap.LINE);
    }
  }

  void item(Frame item) {
    Frame list = lists.peek();
    items.push(item);
    if (list == null) {
      line();
      return;
    }
    list.items++;
    if (list.labelPending) {
      list.labelPending = false;
      page.need(Gap.SPACE);
    } else {
      entry();
    }
  }

  void endItem() {
    items.poll();
    entry();
  }

  void label() {
    Frame list = lists.peek();
    if (list != null) {
      list.labelled |= list.items == 0;
      list.labelPending = true;
      entry();
    }
    labels++;
  }

  void endLabel() {
    labels--;
    page.need(Gap.SPACE);
  }

  /** Begins or ends an entry of the innermost list. */
  private void entry() {
    if (inWords()) {
      page.need(Gap.SPACE);
    } else if (signatures > 0) {
      page.need(Gap.LINE);
    } else {
      page.indent(indent());
      page.endBlock(inLines() ? Gap.LINE : Gap.BLOCK);
    }
  }

  void row() {
    if (inWords()) {
      page.need(Gap.SPACE);
    } else {
      page.endBlock(Gap.LINE);
    }
  }

  void endRow() {
    if (!inWords()) {
      page.noTabs();
      page.endBlock(Gap.LINE);
    }
  }

  void cell(Frame row) {
    if (inWords()) {
      page.need(Gap.SPACE);
    } else if (row.items++ > 0) {
      page.tab();
    }
    cells++;
  }

  void endCell() {
    cells--;
  }
}
