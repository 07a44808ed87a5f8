package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.sportel.forms.Answered;
import org.sportel.forms.FormPage;
import org.sportel.intake.Person;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.contact.Telephone;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Words;

/** Tells an application again, section by section, with links to change it. */
final class Summaries {
  private Summaries() {}

  /**
   * All sections.
   *
   * @param speed what the chosen speed promises and costs; empty where there is no choice
   */
  static List<CheckPage.Section> of(DraftInHand place, String speed) {
    List<CheckPage.Section> sections = new ArrayList<>();
    sections.add(new CheckPage.Section(own(t("intake.who.title")), person(place)));
    for (FormPage page : place.pages()) {
      List<SummaryRow> rows =
          place.form().summary(page, place.draft().answers(), place.now()).stream()
              .map(answered -> row(answered, place.links().step(page.code())))
              .toList();
      if (!rows.isEmpty()) {
        sections.add(new CheckPage.Section(Texts.show(page.title()), rows));
      }
    }
    if (place.hasFee()) {
      sections.add(new CheckPage.Section(own(t("intake.fee.title")), money(place, speed)));
    }
    return sections;
  }

  private static Shown own(String text) {
    return new Shown(text, Texts.lang().tag());
  }

  private static List<SummaryRow> person(DraftInHand place) {
    Person person = place.draft().person();
    List<SummaryRow> rows = new ArrayList<>();
    if (person.through().equals("other")) {
      add(rows, place, "representedBy", person.representedBy());
    }
    add(rows, place, "kind", t("intake.who.kind." + person.kind()));
    add(rows, place, "name", person.name());
    add(rows, place, "identifier", person.identifier());
    add(rows, place, "address", person.address());
    add(rows, place, "email", person.email());
    add(rows, place, "phone", phone(place));
    return rows;
  }

  private static String phone(DraftInHand place) {
    return Telephone.shown(place.draft().person().phone(), place.tenant().country());
  }

  private static void add(List<SummaryRow> rows, DraftInHand place, String field, String value) {
    rows.add(
        SummaryRow.of(t("intake.who." + field), value.isEmpty() ? t("forms.notAnswered") : value)
            .changedAt(t("intake.change"), WhoPage.Part.asking(field).address(place.links())));
  }

  private static SummaryRow row(Answered answered, String address) {
    String label = Texts.show(answered.label()).text();
    String key = answered.row() > 0 ? label + " (" + answered.row() + ")" : label;
    return SummaryRow.of(key, lines(answered)).changedAt(t("intake.change"), address);
  }

  private static Content lines(Answered answered) {
    if (answered.lines().isEmpty()) {
      return Words.plain(t("forms.notAnswered"));
    }
    return output -> {
      for (int i = 0; i < answered.lines().size(); i++) {
        if (i > 0) {
          output.writeContent("<br>");
        }
        line(answered.lines().get(i)).writeTo(output);
      }
    };
  }

  private static Content line(Answered.Line line) {
    return switch (line) {
      case Answered.Line.Given given -> Words.plain(given.text());
      case Answered.Line.Chosen chosen -> Words.shown(Texts.show(chosen.text()));
      case Answered.Line.Filed filed -> Words.plain(filed.title());
      case Answered.Line.YesNo yesNo -> Words.plain(t(yesNo.yes() ? "forms.yes" : "forms.no"));
    };
  }

  private static List<SummaryRow> money(DraftInHand place, String speed) {
    var chosen =
        SummaryRow.of(t("intake.speed." + place.speed()), speed)
            .changedAt(t("intake.change"), place.links().fee());
    return speed.isEmpty() ? List.of(fee(place)) : List.of(chosen, fee(place));
  }

  private static SummaryRow fee(DraftInHand place) {
    var proofs = place.draft().payment().proofs();
    String value =
        proofs.isEmpty()
            ? t("intake.fee.noProof")
            : String.join("\n", proofs.stream().map(proof -> proof.name()).toList());
    return SummaryRow.of(t("intake.proof.title"), value)
        .changedAt(t("intake.change"), place.links().fee());
  }
}
