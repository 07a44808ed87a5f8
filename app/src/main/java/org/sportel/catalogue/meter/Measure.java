package org.sportel.catalogue.meter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CitizenCost;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.procedure.Activity;

/**
 * What one version of a service asks of a person and of the office. A version never changes, and
 * neither does its measure.
 *
 * @param questions that the application asks; what the Standard Cost Model calls data requirements
 * @param documents to be handed in; alternatives count once
 * @param tasks of officials in the procedures of the bundle
 * @param time for the decision
 * @param cost minutes, pages and trips of a person; empty while nobody has stated them
 * @param fee what is paid, where it is one sum; empty where it is calculated or there are several
 */
record Measure(
    int questions,
    int documents,
    int tasks,
    Optional<ServiceDeadline> time,
    Optional<CitizenCost> cost,
    Optional<BigDecimal> fee) {

  /** Measures a version. */
  static Measure of(ServiceBundle bundle) {
    var card = bundle.card();
    return new Measure(
        (int) bundle.form().keys().size(),
        documents(card),
        (int)
            bundle.procedures().values().stream()
                .flatMap(model -> model.elements().stream())
                .filter(Activity.UserTask.class::isInstance)
                .count(),
        card.deadline(ServiceDeadline.Purpose.DECISION),
        card.conditions().citizenCost(),
        fee(card));
  }

  private static int documents(Card card) {
    var asked = card.documents().stream().filter(Document::asked).toList();
    var single = asked.stream().filter(document -> document.oneOf().isEmpty()).count();
    var groups = asked.stream().flatMap(document -> document.oneOf().stream()).distinct().count();
    return (int) (single + groups);
  }

  private static Optional<BigDecimal> fee(Card card) {
    var charges = card.charges();
    if (charges.free()) {
      return Optional.of(BigDecimal.ZERO);
    }
    return Stream.of(charges.fees())
        .filter(fees -> fees.size() == 1)
        .map(java.util.List::getFirst)
        .filter(fee -> fee.kind() == Fee.Kind.FIXED)
        .flatMap(fee -> fee.amount().stream())
        .findFirst();
  }
}
