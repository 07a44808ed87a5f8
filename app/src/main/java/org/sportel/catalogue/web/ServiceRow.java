package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.FoundServices;
import org.sportel.catalogue.card.Fee;
import org.sportel.deadlines.Explanations;
import org.sportel.platform.LocalText.Shown;

/**
 * A service in a list.
 *
 * @param place the municipality, empty inside one
 * @param facts price, time and ways in one line; empty where nothing is known
 */
record ServiceRow(
    Shown title,
    String href,
    String category,
    String code,
    String place,
    boolean illustrative,
    String facts) {

  /** What a list says of a service, such as "3.00 € · decision: 15 days · online". */
  static String words(Optional<FoundServices.Facts> facts) {
    return facts
        .map(
            told ->
                Stream.of(
                        price(told),
                        told.time()
                            .map(
                                time ->
                                    t(
                                        "catalogue.row.time",
                                        Explanations.length(time.amount(), time.unit()))),
                        Optional.of(
                            t(told.online() ? "catalogue.row.online" : "catalogue.row.counter")))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  /** The sum where there is one; where several are possible, that it depends. */
  private static Optional<String> price(FoundServices.Facts facts) {
    if (facts.free()) {
      return Optional.of(t("catalogue.row.free"));
    }
    List<Fee> fees = facts.fees();
    return switch (fees.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(one(fees.getFirst()));
      default -> Optional.of(t("catalogue.row.fees"));
    };
  }

  private static String one(Fee fee) {
    return fee.kind() == Fee.Kind.FIXED ? FeeAmount.of(fee) : t("catalogue.row.fees");
  }
}
