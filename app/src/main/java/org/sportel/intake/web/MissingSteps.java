package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.forms.FormPage;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;

/** The steps of an application that are not complete yet. */
final class MissingSteps {
  private MissingSteps() {}

  static List<Link> of(DraftInHand place) {
    List<Link> missing = new ArrayList<>();
    for (var part : WhoPage.Part.values()) {
      if (!part.errors(place.draft().person()).isEmpty()) {
        missing.add(new Link(t("intake.who.part." + part), part.address(place.links())));
      }
    }
    var errors = place.form().check(place.draft().answers(), place.now()).and(place.lacking());
    for (FormPage page : place.pages()) {
      boolean wrong =
          place.form().summary(page, place.draft().answers(), place.now()).stream()
              .anyMatch(answered -> errors.has(answered.name()));
      if (wrong) {
        missing.add(new Link(Texts.show(page.title()).text(), place.links().step(page.code())));
      }
    }
    return missing;
  }
}
