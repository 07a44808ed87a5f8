package org.sportel.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Charges;
import org.sportel.catalogue.card.CitizenCost;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.DocumentForm;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.Remedy;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.Contact;

/** Reads the structured fields of an entry: documents, fees, deadlines and everything beside. */
final class CardFields {
  private static final int MOST = 10_000;

  private final Fields entry;
  private final String currency;

  CardFields(Fields entry, String currency) {
    this.entry = entry;
    this.currency = currency;
  }

  Card.Conditions conditions() {
    return new Card.Conditions(
        entry.text("requirements"),
        entry.text("vulnerableGroups"),
        entry.text("goodToKnow"),
        citizenCost());
  }

  private Optional<CitizenCost> citizenCost() {
    return entry
        .part("citizenCost")
        .filter(cost -> !cost.blank())
        .map(
            cost -> {
              var read =
                  new CitizenCost(
                      cost.number("minutes", 0, MOST).orElse(0),
                      cost.number("copies", 0, MOST).orElse(0),
                      cost.number("trips", 0, MOST).orElse(0));
              cost.done();
              return read;
            });
  }

  Contact contact() {
    return entry
        .part("contact")
        .map(
            contact -> {
              var read =
                  new Contact(
                      contact.text("office"),
                      contact.text("place"),
                      contact.word("phone"),
                      address(contact, "web"));
              contact.done();
              return read;
            })
        .orElseGet(Contact::notGiven);
  }

  /** An address that a browser may open; anything else is reported. */
  private static Optional<String> address(Fields fields, String name) {
    return fields
        .word(name)
        .filter(
            url -> {
              var opens = url.startsWith("https://") || url.startsWith("http://");
              if (!opens) {
                fields.wrong(name, url);
              }
              return opens;
            });
  }

  List<LegalReference> legalBasis() {
    var whole = entry.text("legalBasis").filter(text -> !entry.holdsRows("legalBasis"));
    if (whole.isPresent()) {
      return List.of(LegalReference.act(whole.get()));
    }
    return entry.rows("legalBasis").stream().flatMap(row -> reference(row).stream()).toList();
  }

  private static Optional<LegalReference> reference(Fields row) {
    if (row.blank()) {
      return Optional.empty();
    }
    var read =
        row.text("act")
            .map(act -> new LegalReference(act, row.word("article"), address(row, "url")));
    if (read.isEmpty()) {
      row.wrong("act", "");
    }
    row.done();
    return read;
  }

  private static Optional<LegalReference> basis(Fields row) {
    return row.part("legalBasis").flatMap(CardFields::reference);
  }

  Remedy remedy() {
    var appeal = entry.part("appeal");
    var read =
        new Remedy(
            appeal.flatMap(part -> part.text("body")),
            appeal.flatMap(part -> part.text("text")),
            entry.text("complaint"));
    appeal.ifPresent(Fields::done);
    return read;
  }

  List<Document> documents() {
    var documents = new ArrayList<Document>();
    for (var row : entry.rows("documents")) {
      if (row.blank() || row.text("name").isEmpty()) {
        continue;
      }
      documents.add(
          new Document(
              row.choice("form", DocumentForm.class).orElse(DocumentForm.UNSTATED),
              row.text("name").orElseThrow(),
              row.text("issuer"),
              row.text("validity"),
              row.yes("ownRegister"),
              row.word("oneOf")));
      row.done();
    }
    return documents;
  }

  Charges charges() {
    var fees = entry.rows("fees").stream().flatMap(row -> fee(row).stream()).toList();
    var exemptions = new ArrayList<Charges.Exemption>();
    for (var row : entry.rows("exemptions")) {
      row.text("who").ifPresent(who -> exemptions.add(new Charges.Exemption(who, basis(row))));
      row.done();
    }
    return new Charges(fees, entry.yes("free") && fees.isEmpty(), exemptions, express());
  }

  private Optional<Fee> fee(Fields row) {
    var name = row.text("name");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var amount = row.decimal("amount");
    var per = row.text("per");
    var usual = per.isPresent() ? Fee.Kind.RATE : Fee.Kind.FIXED;
    var kind = row.choice("kind", Fee.Kind.class).orElse(usual);
    var read =
        new Fee(
            amount.isEmpty() ? Fee.Kind.CALCULATED : kind,
            amount,
            row.word("currency").orElse(currency),
            per,
            row.words("accounts"),
            name.get(),
            basis(row));
    row.done();
    return Optional.of(read);
  }

  private Optional<Charges.Express> express() {
    return entry
        .part("express")
        .filter(row -> !row.blank())
        .flatMap(
            row -> {
              var unit = row.choice("unit", DeadlineRule.Unit.class);
              var amount = unit.flatMap(known -> row.number("amount", 1, known.most()));
              var fee = row.part("fee").flatMap(this::fee);
              row.done();
              return amount.map(known -> new Charges.Express(known, unit.orElseThrow(), fee));
            });
  }

  List<ServiceDeadline> deadlines() {
    var deadlines = new ArrayList<ServiceDeadline>();
    for (var row : entry.rows("deadlines")) {
      deadline(row)
          .filter(read -> deadlines.stream().noneMatch(one -> one.purpose() == read.purpose()))
          .ifPresent(deadlines::add);
    }
    return deadlines;
  }

  /** A time without purpose, amount or unit is no rule; it is reported and left out. */
  private Optional<ServiceDeadline> deadline(Fields row) {
    var purpose = row.choice("purpose", ServiceDeadline.Purpose.class);
    var unit = row.choice("unit", DeadlineRule.Unit.class);
    var amount = unit.flatMap(known -> row.number("amount", 1, known.most()));
    var start = row.choice("start", DeadlineRule.Start.class);
    var stops =
        row.has("stops")
            ? row.choices("stops", ServiceDeadline.Stop.class)
            : ServiceDeadline.usualStops();
    var read =
        amount.isEmpty() || purpose.isEmpty() || start.isEmpty()
            ? Optional.<ServiceDeadline>empty()
            : Optional.of(
                new ServiceDeadline(
                    purpose.get(),
                    amount.get(),
                    unit.orElseThrow(),
                    start.get(),
                    row.choice("first", DeadlineRule.First.class)
                        .orElse(DeadlineRule.First.NEXT_DAY),
                    row.choice("rolling", DeadlineRule.Rolling.class)
                        .orElse(DeadlineRule.Rolling.FORWARD),
                    stops,
                    extension(row),
                    row.choice("atExpiry", ServiceDeadline.Expiry.class)
                        .orElse(ServiceDeadline.Expiry.NONE),
                    basis(row),
                    row.text("words")));
    if (read.isEmpty() && row.word("amount").isPresent()) {
      row.wrong("", row.word("amount").orElse(""));
    }
    row.knows("first", "rolling", "extension", "atExpiry", "legalBasis", "words", "amount");
    row.done();
    return read;
  }

  private static Optional<ServiceDeadline.Extension> extension(Fields row) {
    return row.part("extension")
        .filter(part -> part.word("amount").isPresent())
        .flatMap(
            part -> {
              var unit = part.choice("unit", DeadlineRule.Unit.class);
              var amount = unit.flatMap(known -> part.number("amount", 1, known.most()));
              var reason = part.text("reason");
              part.done();
              return amount.map(
                  known -> new ServiceDeadline.Extension(known, unit.orElseThrow(), reason));
            });
  }
}
