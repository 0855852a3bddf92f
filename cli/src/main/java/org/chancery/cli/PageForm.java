package org.chancery.cli;

/** The forms of {@code history --as} and {@code align --as}. */
enum PageForm {
  PAGE,
  JSON,
  HTML;

  /** Its words. */
  static final class Words extends EnumWords<PageForm> {
    Words() {
      super("--as", values());
    }
  }
}
