package org.chancery.record.anatomy;

import java.util.List;

/** Finds where the list ends of those who got copies of a paper. */
final class CopyLists {

  private static final int LONGEST = 30;

  private final String text;
  private final List<MatterTokens> lines;

  CopyLists(String text, List<MatterTokens> lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * Returns the last line of the list that begins on {@code line}: to it belong entries, lines that
   * are set in, and below a colon all lines of the block.
   */
  int end(int line) {
    MatterTokens head = lines.get(line);
    boolean open = head.sign(head.size() - 1) == ':' && line + 1 < lines.size();
    boolean entries = open && FootWords.isEntry(lines.get(line + 1));
    int last = line;
    while (last + 1 < lines.size() && last - line < LONGEST) {
      MatterTokens next = lines.get(last + 1);
      boolean joined = next.size() > 0 && !apart(last + 1);
      boolean hangs = joined && indent(last + 1) > indent(line);
      boolean below = joined && open && !entries && PlainDates.at(next, 0, 0).isEmpty();
      if (!FootWords.isEntry(next) && !hangs && !below) {
        break;
      }
      last++;
    }
    return last;
  }

  /** Tells whether a blank line stands above. */
  private boolean apart(int line) {
    int at = text.lastIndexOf('\n', lines.get(line).start(0) - 1);
    return at > 0 && text.substring(text.lastIndexOf('\n', at - 1) + 1, at).isBlank();
  }

  private int indent(int line) {
    int start = lines.get(line).start(0);
    return start - text.lastIndexOf('\n', start - 1);
  }
}
