package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Fee;
import org.sportel.deadlines.Explanations;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/**
 * What a person should know before applying.
 *
 * @param silent whether the card says nothing of documents, which is not that none are needed
 * @param time by when the office answers
 * @param faster that a faster way can be chosen; empty where none is offered
 */
record BeforeYouStart(
    List<Shown> documents,
    boolean silent,
    List<FeeLine> fees,
    boolean free,
    String time,
    String faster,
    Office office) {
  /**
   * A fee.
   *
   * @param accounts where it is paid
   */
  record FeeLine(String amount, List<String> accounts, Shown words) {}

  /** Who is responsible and how to reach them. */
  record Office(
      Shown unit, Optional<Shown> person, Optional<Shown> place, String phone, String web) {}

  static BeforeYouStart of(ServiceCard card, Optional<Unit> unit) {
    return new BeforeYouStart(
        card.documentsAsked().stream().map(document -> Texts.show(document.name())).toList(),
        card.card().documents().isEmpty(),
        fees(card),
        card.card().charges().free(),
        card.deadline()
            .map(rule -> t("intake.start.within", Explanations.length(rule)))
            .orElseGet(() -> t("intake.start.noTime")),
        card.expressTime()
            .map(time -> t("intake.start.faster", Explanations.length(time.rule())))
            .orElse(""),
        office(card, unit));
  }

  /** What it costs and how long it takes, in one line; the service's own page says the rest. */
  String price() {
    var sum =
        free
            ? Optional.of(t("intake.start.free"))
            : fees.size() == 1 ? Optional.of(fees.getFirst().amount()) : Optional.<String>empty();
    return sum.map(amount -> t("intake.start.costs", amount) + " ").orElse("")
        + time
        + (faster.isEmpty() ? "" : " " + faster);
  }

  static List<FeeLine> fees(ServiceCard card) {
    return lines(card.card().charges().fees());
  }

  static List<FeeLine> lines(List<Fee> fees) {
    return fees.stream().map(BeforeYouStart::line).toList();
  }

  private static FeeLine line(Fee fee) {
    return new FeeLine(FeeAmount.of(fee), fee.accounts(), Texts.show(fee.name()));
  }

  private static Office office(ServiceCard card, Optional<Unit> unit) {
    Contact contact = card.contact(unit.map(Unit::contact).orElseGet(Contact::notGiven));
    Shown name =
        unit.map(found -> Texts.show(found.name())).orElseGet(() -> new Shown(card.unit(), "en"));
    return new Office(
        name,
        contact.office().map(Texts::show).filter(office -> !office.equals(name)),
        contact.place().map(Texts::show),
        contact.phone().orElse(""),
        contact.web().orElse(""));
  }
}
