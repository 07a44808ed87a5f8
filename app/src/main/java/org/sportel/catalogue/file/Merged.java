package org.sportel.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.CardFact;
import org.sportel.catalogue.card.Charges;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Remedy;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.catalogue.reading.ServiceText;

/**
 * What an entry states in its fields, completed by what its free text proposes.
 *
 * @param unconfirmed the facts that come from the free text alone
 */
record Merged(
    List<Document> documents,
    Charges charges,
    List<ServiceDeadline> deadlines,
    Remedy remedy,
    List<CardFact> unconfirmed) {

  static Merged of(CardFields stated, Optional<ServiceText> proposed) {
    var unconfirmed = new ArrayList<CardFact>();
    var documents = stated.documents();
    if (documents.isEmpty()) {
      documents = proposed.map(ServiceText::documents).orElse(List.of());
      note(CardFact.DOCUMENTS, !documents.isEmpty(), unconfirmed);
    }
    var charges = stated.charges();
    if (!charges.stated() && charges.exemptions().isEmpty()) {
      var read = proposed.map(ServiceText::charges);
      note(CardFact.FEES, read.filter(Charges::stated).isPresent(), unconfirmed);
      var express = charges.express();
      charges =
          read.map(text -> new Charges(text.fees(), text.free(), text.exemptions(), express))
              .orElse(charges);
    }
    var deadlines = deadlines(stated, proposed, unconfirmed);
    return new Merged(
        documents, charges, deadlines, remedy(stated, proposed, unconfirmed), unconfirmed);
  }

  private static List<ServiceDeadline> deadlines(
      CardFields stated, Optional<ServiceText> proposed, List<CardFact> unconfirmed) {
    var deadlines = new ArrayList<>(stated.deadlines());
    for (var read : proposed.map(ServiceText::deadlines).orElse(List.of())) {
      if (deadlines.stream().noneMatch(one -> one.purpose() == read.purpose())) {
        deadlines.add(read);
        note(
            read.purpose() == Purpose.APPEAL ? CardFact.APPEAL : CardFact.DEADLINE,
            true,
            unconfirmed);
      }
    }
    return deadlines;
  }

  private static Remedy remedy(
      CardFields stated, Optional<ServiceText> proposed, List<CardFact> unconfirmed) {
    var own = stated.remedy();
    if (own.body().isPresent() || own.text().isPresent() || proposed.isEmpty()) {
      return own;
    }
    var read = proposed.get().remedy();
    note(
        CardFact.APPEAL,
        read.text().isPresent() && !unconfirmed.contains(CardFact.APPEAL),
        unconfirmed);
    return new Remedy(read.body(), read.text(), own.complaint());
  }

  private static void note(CardFact fact, boolean read, List<CardFact> unconfirmed) {
    if (read) {
      unconfirmed.add(fact);
    }
  }
}
