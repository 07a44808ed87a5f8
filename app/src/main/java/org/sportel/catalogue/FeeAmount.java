package org.sportel.catalogue;

import static org.sportel.web.Texts.t;

import org.sportel.catalogue.card.Fee;
import org.sportel.web.Texts;

/** Puts what a fee comes to into words; a rate never reads like a sum. */
public final class FeeAmount {
  private FeeAmount() {}

  /** Such as "5.00 €", "100 lekë for each ton", "2 % of the value", "calculated". */
  public static String of(Fee fee) {
    var per = fee.per().map(unit -> Texts.show(unit).text()).orElse("");
    return fee.amount()
        .map(
            amount ->
                switch (fee.kind()) {
                  case FIXED -> Texts.money(amount, fee.currency());
                  case RATE -> t("catalogue.fee.rate", Texts.money(amount, fee.currency()), per);
                  case SHARE ->
                      t("catalogue.fee.share", amount.stripTrailingZeros().toPlainString(), per);
                  case CALCULATED -> t("catalogue.service.fee.calculated");
                })
        .orElseGet(() -> t("catalogue.service.fee.calculated"));
  }
}
