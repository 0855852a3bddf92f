package org.chancery.record.anatomy;

/**
 * One line of the working text, white space at both ends left out.
 *
 * @param start its first unit in the working text
 * @param end the unit after its last
 * @param indent how many blanks stand before it
 * @param gap whether a blank line, or the beginning of the text, stands before it
 * @param shapes what it looks like: the sum of the constants of {@link Shape}
 */
record Line(int start, int end, int indent, boolean gap, int shapes) {

  /** Returns how many units the line has. */
  int length() {
    return end - start;
  }

  /**
   * Tells whether the line is set in as an item of a list is: by a few blanks, not to the right.
   */
  boolean listed() {
    return indent >= 4 && indent <= 16;
  }

  /** Tells whether the line has the given shape, or one of them. */
  boolean is(int shape) {
    return (shapes & shape) != 0;
  }

  /** Returns the same line with further shapes. */
  Line with(int more) {
    return new Line(start, end, indent, gap, shapes | more);
  }
}
