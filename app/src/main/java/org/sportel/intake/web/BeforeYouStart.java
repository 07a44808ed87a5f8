package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.deadlines.Explanations;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.platform.LocalText;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/**
 * What a person should know before applying.
 *
 * @param time by when the office answers
 */
record BeforeYouStart(
    List<Shown> documents, List<FeeLine> fees, boolean free, String time, Office office) {
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
    String lang = card.card().source().lang();
    return new BeforeYouStart(
        card.documentsAsked().stream().map(document -> shown(document, lang)).toList(),
        fees(card),
        card.card().charges().free(),
        card.deadline()
            .map(rule -> t("intake.start.within", Explanations.length(rule)))
            .orElseGet(() -> t("intake.start.noTime")),
        office(card, unit));
  }

  static List<FeeLine> fees(ServiceCard card) {
    String lang = card.card().source().lang();
    return card.card().charges().fees().stream().map(fee -> line(fee, lang)).toList();
  }

  private static Shown shown(Document document, String lang) {
    return Texts.show(LocalText.of(lang, document.text()));
  }

  private static FeeLine line(Fee fee, String lang) {
    return new FeeLine(
        fee.amount()
            .map(amount -> Texts.money(amount, fee.currency()))
            .orElseGet(() -> t("intake.fee.calculated")),
        fee.accounts(),
        Texts.show(LocalText.of(lang, fee.text().replaceFirst("^[-–\\s]+", ""))));
  }

  private static Office office(ServiceCard card, Optional<Unit> unit) {
    Optional<Contact> contact = unit.map(Unit::contact);
    Shown name =
        unit.map(found -> Texts.show(found.name())).orElseGet(() -> new Shown(card.unit(), "en"));
    return new Office(
        name,
        contact.flatMap(Contact::office).map(Texts::show).filter(office -> !office.equals(name)),
        contact.flatMap(Contact::place).map(Texts::show),
        contact.flatMap(Contact::phone).orElse(""),
        contact.flatMap(Contact::web).orElse(""));
  }
}
