package org.chancery.cli;

/** The forms of {@code ledger --as}. */
enum LedgerForm {
  PAGE,
  JSON,
  CSV,
  HTML;

  /** Its words. */
  static final class Words extends EnumWords<LedgerForm> {
    Words() {
      super("--as", values());
    }
  }
}
