package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.card.ServiceCode;

/**
 * Something that the checks before publishing say.
 *
 * @param here whether it concerns the part that is shown
 * @param place part, element and line in words
 * @param href where the part is changed; empty where that is the page that is shown
 */
record FoundLine(
    String weight,
    boolean here,
    String element,
    String place,
    String href,
    String text,
    String advice) {

  /** What is said of the bundle, the part that is shown first, errors before advice. */
  static List<FoundLine> of(ServiceCode code, List<BundleFinding> findings, Optional<Place> shown) {
    return findings.stream()
        .map(finding -> of(code, finding, shown))
        .distinct()
        .sorted(
            java.util.Comparator.comparing((FoundLine line) -> !line.here())
                .thenComparing(FoundLine::weight))
        .toList();
  }

  private static FoundLine of(ServiceCode code, BundleFinding finding, Optional<Place> shown) {
    var here = shown.filter(place -> place.path().equals(finding.part())).isPresent();
    var line = finding.line() > 0 ? " · " + t("workshop.line", finding.line()) : "";
    var element = finding.element().isEmpty() ? "" : " · " + finding.element();
    return new FoundLine(
        finding.weight().name(),
        here,
        finding.element(),
        finding.part() + element + line,
        here ? "" : Place.href(code, finding.part(), finding.element()),
        finding.message().text(),
        finding.advice().text());
  }

  boolean refuses() {
    return weight.equals(BundleFinding.Weight.ERROR.name());
  }
}
