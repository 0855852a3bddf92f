package org.chancery.cli;

/** The forms of {@code search --as}, {@code chain --as} and {@code missing --as}. */
enum DataForm {
  PAGE,
  JSON,
  CSV;

  /** Its words. */
  static final class Words extends EnumWords<DataForm> {
    Words() {
      super("--as", values());
    }
  }
}
