package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.casework.model.CheckedDocument.Found;
import org.sportel.catalogue.ServiceCard;
import org.sportel.intake.Draft;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/** The list of a service's documents as a clerk ticks it. */
final class CounterPapers {
  private static final int DIGITS = 4;

  private CounterPapers() {}

  /** A document with what was found of it; both empty where nobody looked. */
  record Row(String title, String found, String pages) {}

  static List<Row> rows(ServiceCard card, Draft draft) {
    return titles(card, draft.lang()).stream().map(title -> row(title, draft.checked())).toList();
  }

  static List<Row> rows(ServiceCard card) {
    return titles(card, Texts.lang()).stream().map(title -> new Row(title, "", "")).toList();
  }

  private static Row row(String title, List<CheckedDocument> checked) {
    return checked.stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .map(
            one ->
                new Row(
                    title, one.found().name(), one.pages() == 0 ? "" : String.valueOf(one.pages())))
        .orElse(new Row(title, "", ""));
  }

  static List<Option> choices() {
    return Arrays.stream(Found.values())
        .map(found -> Option.of(found.name(), Texts.t("intake.checked." + found)))
        .toList();
  }

  /**
   * What was posted, in the order of the service's list; documents nobody looked at are left out.
   */
  static List<CheckedDocument> posted(ServiceCard card, Lang lang, HttpServletRequest request) {
    var titles = titles(card, lang);
    var checked = new ArrayList<CheckedDocument>();
    for (int i = 0; i < titles.size(); i++) {
      var chosen = Posted.one(request, "found-" + i);
      for (var found : Found.values()) {
        if (found.name().equals(chosen)) {
          checked.add(new CheckedDocument(titles.get(i), found, pages(request, i)));
        }
      }
    }
    return checked;
  }

  /** A number that is none counts as not counted. */
  private static int pages(HttpServletRequest request, int i) {
    var typed = Posted.one(request, "pages-" + i).strip();
    return !typed.isEmpty()
            && typed.length() <= DIGITS
            && typed.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(typed)
        : 0;
  }

  /** Cut as they are kept, so that what is kept is found again. */
  private static List<String> titles(ServiceCard card, Lang lang) {
    return card.documentsAsked().stream()
        .map(document -> document.name().in(lang).text())
        .map(title -> new CheckedDocument(title, Found.MISSING, 0).title())
        .distinct()
        .toList();
  }
}
