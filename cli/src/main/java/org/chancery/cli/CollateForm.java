package org.chancery.cli;

/** The forms of {@code collate --as}. */
enum CollateForm {
  PAGE,
  JSON,
  HTML,
  TEI;

  /** Its words. */
  static final class Words extends EnumWords<CollateForm> {
    Words() {
      super("--as", values());
    }
  }
}
