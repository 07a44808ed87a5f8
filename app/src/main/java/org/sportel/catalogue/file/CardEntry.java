package org.sportel.catalogue.file;

import java.util.Collection;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Charges;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.platform.LocalText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a card as an entry of a file of services; read again it gives the same card. */
public final class CardEntry {
  private CardEntry() {}

  /** The entry of a draft: with the facts that nobody has confirmed yet. */
  public static ObjectNode draft(Card card) {
    var entry = of(card);
    var unconfirmed = entry.putArray("unconfirmed");
    card.source().unconfirmed().forEach(fact -> unconfirmed.add(fact.name()));
    return entry;
  }

  /** The entry; empty fields are left out. */
  public static ObjectNode of(Card card) {
    var entry = JsonNodeFactory.instance.objectNode();
    entry.put("code", card.code().value());
    text(entry, "title", Optional.of(card.naming().title()));
    text(entry, "description", card.naming().description());
    words(entry, "tags", card.naming().tags());
    entry.put("category", card.topic().category().code());
    text(entry, "function", card.topic().function());
    words(entry, "events", card.topic().events());
    words(entry, "audience", card.topic().audience());
    words(entry, "channels", card.topic().channels());
    competence(entry, card.competence());
    conditions(entry, card.conditions());
    card.documents().forEach(document -> document(entry.withArray("documents"), document));
    charges(entry, card.charges());
    card.deadlines().forEach(deadline -> deadline(entry.withArray("deadlines"), deadline));
    product(entry, card.product());
    var appeal = entry.putObject("appeal");
    text(appeal, "body", card.remedy().body());
    text(appeal, "text", card.remedy().text());
    text(entry, "complaint", card.remedy().complaint());
    card.legalBasis().forEach(law -> reference(entry.withArray("legalBasis").addObject(), law));
    return entry;
  }

  private static void competence(ObjectNode entry, Card.Competence competence) {
    entry.put("unit", competence.unit());
    text(entry, "institution", competence.institution());
    var contact = entry.putObject("contact");
    text(contact, "office", competence.contact().office());
    text(contact, "place", competence.contact().place());
    competence.contact().phone().ifPresent(phone -> contact.put("phone", phone));
    competence.contact().web().ifPresent(web -> contact.put("web", web));
  }

  private static void conditions(ObjectNode entry, Card.Conditions conditions) {
    text(entry, "requirements", conditions.requirements());
    text(entry, "vulnerableGroups", conditions.vulnerableGroups());
    text(entry, "goodToKnow", conditions.goodToKnow());
    conditions
        .citizenCost()
        .ifPresent(
            cost ->
                entry
                    .putObject("citizenCost")
                    .put("minutes", cost.minutes())
                    .put("copies", cost.copies())
                    .put("trips", cost.trips()));
  }

  private static void document(ArrayNode rows, Document document) {
    var row = rows.addObject();
    row.put("form", document.form().name());
    text(row, "name", Optional.of(document.name()));
    text(row, "issuer", document.issuer());
    text(row, "validity", document.validity());
    row.put("ownRegister", document.ownRegister());
    document.oneOf().ifPresent(mark -> row.put("oneOf", mark));
  }

  private static void charges(ObjectNode entry, Charges charges) {
    charges.fees().forEach(fee -> fee(entry.withArray("fees").addObject(), fee));
    entry.put("free", charges.free());
    for (var exemption : charges.exemptions()) {
      var row = entry.withArray("exemptions").addObject();
      text(row, "who", Optional.of(exemption.who()));
      exemption.legalBasis().ifPresent(law -> reference(row.putObject("legalBasis"), law));
    }
    charges
        .express()
        .ifPresent(
            express -> {
              var row = entry.putObject("express");
              row.put("amount", express.amount()).put("unit", express.unit().name());
              express.fee().ifPresent(fee -> fee(row.putObject("fee"), fee));
            });
  }

  private static void fee(ObjectNode row, Fee fee) {
    row.put("kind", fee.kind().name());
    fee.amount().ifPresent(amount -> row.put("amount", amount.toPlainString()));
    row.put("currency", fee.currency());
    text(row, "per", fee.per());
    words(row, "accounts", fee.accounts());
    text(row, "name", Optional.of(fee.name()));
    fee.legalBasis().ifPresent(law -> reference(row.putObject("legalBasis"), law));
  }

  private static void deadline(ArrayNode rows, ServiceDeadline deadline) {
    var row = rows.addObject();
    row.put("purpose", deadline.purpose().name());
    row.put("amount", deadline.amount());
    row.put("unit", deadline.unit().name());
    row.put("start", deadline.start().name());
    row.put("first", deadline.first().name());
    row.put("rolling", deadline.rolling().name());
    words(row, "stops", deadline.stops().stream().map(Enum::name).sorted().toList());
    deadline
        .extension()
        .ifPresent(
            longer -> {
              var extension = row.putObject("extension");
              extension.put("amount", longer.amount()).put("unit", longer.unit().name());
              text(extension, "reason", longer.reason());
            });
    row.put("atExpiry", deadline.atExpiry().name());
    deadline.legalBasis().ifPresent(law -> reference(row.putObject("legalBasis"), law));
    text(row, "words", deadline.words());
  }

  private static void product(ObjectNode entry, Card.Product product) {
    entry.put("outcome", product.kind().name().toLowerCase(java.util.Locale.ROOT));
    entry.put("procedure", product.procedure());
    entry.put("form", product.form());
    entry.put("template", product.template());
    text(entry, "validity", product.validity());
  }

  private static void reference(ObjectNode row, LegalReference law) {
    text(row, "act", Optional.of(law.act()));
    law.article().ifPresent(article -> row.put("article", article));
    law.url().ifPresent(url -> row.put("url", url));
  }

  private static void text(ObjectNode node, String field, Optional<LocalText> text) {
    text.ifPresent(
        said -> {
          var texts = node.putObject(field);
          said.texts().forEach(texts::put);
        });
  }

  private static void words(ObjectNode node, String field, Collection<String> words) {
    var list = node.putArray(field);
    words.forEach(list::add);
  }
}
