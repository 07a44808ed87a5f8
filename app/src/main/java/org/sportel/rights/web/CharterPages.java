package org.sportel.rights.web;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.insight.words.ValueWords;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.rights.charter.Charter;
import org.sportel.rights.charter.Charter.Line;
import org.sportel.rights.charter.EqualTreatment;
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
  private final EqualTreatment equal;
  private final Centres centres;
  private final CurrentDay today;
  private final CurrentTenant current;

  CharterPages(
      Charter charter,
      EqualTreatment equal,
      Centres centres,
      CurrentDay today,
      CurrentTenant current) {
    this.charter = charter;
    this.equal = equal;
    this.centres = centres;
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
        desk ? List.of() : alike(month),
        link,
        done);
  }

  private List<CharterPage.Alike> alike(YearMonth month) {
    var places = new HashMap<String, String>();
    centres
        .list()
        .forEach(one -> places.put(one.id().value().toString(), Texts.show(one.name()).text()));
    return equal.of(month).stream()
        .map(
            alike ->
                new CharterPage.Alike(
                    Texts.show(alike.line().standard().what()),
                    alike.spreads().stream()
                        .map(spread -> way(alike.line(), spread, places))
                        .toList()))
        .toList();
  }

  private static CharterPage.Way way(
      Line line, EqualTreatment.Spread spread, Map<String, String> places) {
    return new CharterPage.Way(
        t("rights.alike.by." + spread.way().code()),
        t("rights.alike." + spread.way().code()),
        spread.parts().entrySet().stream()
            .map(part -> part(line, name(spread.way(), part.getKey(), places), part.getValue()))
            .toList());
  }

  private static String name(Dimension way, String key, Map<String, String> places) {
    var channel = "insight.channel." + key;
    if (way == Dimension.CHANNEL && Texts.knows(channel)) {
      return t(channel);
    }
    return places.getOrDefault(key, key);
  }

  private static List<Cell> part(Line line, String name, Optional<EqualTreatment.Part> part) {
    var formula = line.indicator().orElseThrow().formula();
    return List.of(
        Cell.of(name),
        Cell.of(
            part.flatMap(one -> one.measured().value())
                .map(value -> ValueWords.of(formula, value))
                .orElse("")),
        part.map(
                one ->
                    one.kept()
                        ? Cell.tag(t("rights.state.KEPT"), Tone.GREEN)
                        : Cell.tag(t("rights.state.BROKEN"), Tone.RED))
            .orElseGet(() -> Cell.tag(t("rights.state.TOO_FEW"), Tone.GREY)));
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
