package org.sportel.intake.web;

import org.sportel.network.limits.PublicLimits;

/** What strangers do here that costs the office something, with an hour's budgets. */
final class CostlyDeeds {
  /** A draft is begun. */
  static final PublicLimits.Deed BEGIN = new PublicLimits.Deed("BEGIN", 60, 2_000);

  /** A code for later is drawn, and mailed where an address is known. */
  static final PublicLimits.Deed SAVE = new PublicLimits.Deed("SAVE", 30, 1_000);

  /** An application takes its register number. */
  static final PublicLimits.Deed SEND = new PublicLimits.Deed("SEND", 20, 600);

  private CostlyDeeds() {}
}
