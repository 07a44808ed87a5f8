package org.sportel.rights.web;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sportel.insight.words.ValueWords;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.rights.charter.Charter;
import org.sportel.rights.charter.Charter.Line;
import org.sportel.rights.charter.Standard;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Puts the pages of the charter together, in a transaction. */
@Component
final class CharterPages {
  private final Charter charter;
  private final CurrentDay today;
  private final CurrentTenant current;

  CharterPages(Charter charter, CurrentDay today, CurrentTenant current) {
    this.charter = charter;
    this.today = today;
    this.current = current;
  }

  /** The charter for who keeps it: each row leads to its form. */
  CharterPage desk(String done) {
    return page("/m/" + current.get().slug() + "/charter", true, done);
  }

  /** The charter for everybody. */
  CharterPage open() {
    return page("/m/" + current.get().slug() + "/complaints", false, "");
  }

  StandardPage one(String id, StandardForm form, FieldErrors errors) {
    return new StandardPage(
        id,
        current.get().lang(),
        form,
        charter.indicators().stream()
            .map(one -> Option.of(one.code(), Texts.show(one.name()).text()))
            .toList(),
        List.of("minutes", "hours", "days", "percent", "number").stream()
            .map(unit -> Option.of(unit, t("rights.standard.unit." + unit)))
            .toList(),
        errors);
  }

  private CharterPage page(String link, boolean desk, String done) {
    var month = YearMonth.from(today.day()).minusMonths(1);
    return new CharterPage(
        Texts.show(current.get().name()).text(),
        Texts.month(month),
        charter.of(month).stream().map(line -> row(line, desk)).toList(),
        link,
        done);
  }

  private static List<Cell> row(Line line, boolean desk) {
    var standard = line.standard();
    var what = Texts.show(standard.what());
    var cells = new ArrayList<Cell>();
    cells.add(desk ? Cell.link(what, "/desk/charter/" + standard.id()) : Cell.of(what));
    cells.add(Cell.of(Texts.show(standard.served())));
    cells.addAll(figures(line));
    return cells;
  }

  /** What is promised and measured, and whether it holds; without words of the standard. */
  static List<Cell> figures(Line line) {
    var state =
        switch (line.state()) {
          case KEPT -> Cell.tag(t("rights.state.KEPT"), Tone.GREEN);
          case BROKEN -> Cell.tag(t("rights.state.BROKEN"), Tone.RED);
          case TOO_FEW, NOT_MEASURED -> Cell.tag(t("rights.state." + line.state()), Tone.GREY);
        };
    return List.of(Cell.of(promised(line)), Cell.of(measured(line)), state);
  }

  static String promised(Line line) {
    return line.standard()
        .promise()
        .flatMap(promise -> line.indicator().map(one -> words(promise, line)))
        .orElse("");
  }

  private static String words(Standard.Promise promise, Line line) {
    var indicator = line.indicator().orElseThrow();
    return t(
        promise.atMost() ? "rights.promise.most" : "rights.promise.least",
        Texts.show(indicator.name()).text(),
        ValueWords.of(indicator.formula(), promise.value()));
  }

  static String measured(Line line) {
    return line.measured()
        .flatMap(
            measured ->
                measured
                    .value()
                    .map(
                        value ->
                            t(
                                "rights.measured",
                                ValueWords.of(line.indicator().orElseThrow().formula(), value),
                                measured.sample())))
        .orElse("");
  }
}
