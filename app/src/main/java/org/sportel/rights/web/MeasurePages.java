package org.sportel.rights.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.rights.measures.Gaps;
import org.sportel.rights.measures.Measures;
import org.sportel.rights.measures.RightsMeasure;
import org.sportel.rights.model.PeopleGroup;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Puts the pages of measures together, in a transaction. */
@Component
final class MeasurePages {
  private final Measures measures;
  private final Units units;
  private final Centres centres;
  private final CurrentDay today;
  private final CurrentTenant current;

  MeasurePages(
      Measures measures, Units units, Centres centres, CurrentDay today, CurrentTenant current) {
    this.measures = measures;
    this.units = units;
    this.centres = centres;
    this.today = today;
    this.current = current;
  }

  MeasuresPage list(String done) {
    var all = measures.list();
    return new MeasuresPage(
        Arrays.stream(PeopleGroup.values()).map(group -> group(group, all)).toList(),
        all.stream().map(this::row).toList(),
        gaps(Gaps.of(all, today.day())),
        done);
  }

  MeasurePage one(String id, MeasureForm form, FieldErrors errors) {
    return new MeasurePage(
        id,
        current.get().lang(),
        form,
        Arrays.stream(PeopleGroup.values())
            .map(group -> Option.of(group.name(), name(group)))
            .toList(),
        units.tree().all().stream()
            .map(unit -> Option.of(unit.id().value().toString(), Texts.show(unit.name()).text()))
            .toList(),
        centres.list().stream()
            .map(one -> Option.of(one.id().value().toString(), Texts.show(one.name()).text()))
            .toList(),
        errors);
  }

  static String name(PeopleGroup group) {
    return t("rights.group." + group);
  }

  private static List<Cell> group(PeopleGroup group, List<RightsMeasure> all) {
    long count = all.stream().filter(one -> one.groups().contains(group)).count();
    return List.of(
        Cell.of(name(group)),
        count == 0
            ? Cell.tag(t("rights.measures.nothing"), Tone.YELLOW)
            : Cell.of(Texts.number(count)));
  }

  private List<Cell> row(RightsMeasure one) {
    var late = one.overdue(today.day());
    return List.of(
        Cell.link(Texts.show(one.what()), "/desk/measures/" + one.id()),
        Cell.of(
            one.groups().stream()
                .sorted()
                .map(MeasurePages::name)
                .collect(Collectors.joining(", "))),
        Cell.of(where(one)),
        units.find(one.unit()).map(Unit::name).map(Texts::show).map(Cell::of).orElse(Cell.of("")),
        late
            ? Cell.tag(t("rights.measures.late", Texts.shortDate(one.review())), Tone.YELLOW)
            : Cell.of(Texts.shortDate(one.review())),
        Cell.of(one.evidence().isEmpty() ? t("rights.measures.unproven") : one.evidence()),
        Cell.of(t(one.shown() ? "rights.measures.shown" : "rights.measures.inside")));
  }

  private String where(RightsMeasure one) {
    return one.centre()
        .flatMap(centres::find)
        .map(centre -> Texts.show(centre.name()).text())
        .orElseGet(() -> t("rights.measure.everywhere"));
  }

  private static List<String> gaps(Gaps gaps) {
    var told = new ArrayList<String>();
    if (!gaps.groups().isEmpty()) {
      told.add(
          t(
              "rights.gaps.groups",
              gaps.groups().size(),
              gaps.groups().stream().map(MeasurePages::name).collect(Collectors.joining(", "))));
    }
    if (gaps.overdue() > 0) {
      told.add(t("rights.gaps.overdue", gaps.overdue()));
    }
    if (gaps.unproven() > 0) {
      told.add(t("rights.gaps.unproven", gaps.unproven()));
    }
    return told;
  }
}
