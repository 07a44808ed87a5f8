package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.DocumentForm;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/** Turns a card's documents into what a person reads. */
final class ServicePapers {
  private ServicePapers() {}

  static ServicePage.Papers of(Card card) {
    var groups = new LinkedHashMap<String, List<ServicePage.Paper>>();
    for (var document : card.documents()) {
      if (document.asked()) {
        var group = document.oneOf().orElseGet(() -> "single " + groups.size());
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(paper(document));
      }
    }
    return new ServicePage.Papers(
        List.copyOf(groups.values()),
        texts(card, DocumentForm.APPLICATION_FORM),
        texts(card, DocumentForm.OFFICE));
  }

  private static ServicePage.Paper paper(Document document) {
    var about = new ArrayList<Shown>();
    if (document.form() != DocumentForm.UNSTATED) {
      about.add(said("catalogue.document." + document.form()));
    }
    if (document.ownRegister()) {
      about.add(said("catalogue.service.documents.own"));
    }
    document.issuer().map(Texts::show).ifPresent(about::add);
    document.validity().map(Texts::show).ifPresent(about::add);
    return new ServicePage.Paper(Texts.show(document.name()), about);
  }

  private static Shown said(String key) {
    return new Shown(t(key), Texts.lang().tag());
  }

  private static List<Shown> texts(Card card, DocumentForm form) {
    return card.documents().stream()
        .filter(document -> document.form() == form)
        .map(document -> Texts.show(document.name()))
        .toList();
  }
}
