package org.sportel.catalogue;

import org.sportel.catalogue.bundle.CatalogueRefusal;

/** Why a service is changed, as it stays in its history. */
public final class ChangeReason {
  private static final int LONGEST = 1_000;

  private ChangeReason() {}

  /**
   * The reason as typed, without blanks around it.
   *
   * @throws CatalogueRefusal REASON_MISSING without a reason or with one that is too long
   */
  public static String of(String typed) {
    var reason = typed.strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw new CatalogueRefusal(CatalogueRefusal.Reason.REASON_MISSING, LONGEST);
    }
    return reason;
  }
}
