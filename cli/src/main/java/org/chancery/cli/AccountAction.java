package org.chancery.cli;

/** What {@code account} does. */
enum AccountAction {
  ADD,
  LIST,
  PASSWORD,
  REMOVE;

  /** Its words. */
  static final class Words extends EnumWords<AccountAction> {
    Words() {
      super("account", values());
    }
  }
}
