package org.sportel.visits.hours;

import static org.sportel.web.Texts.t;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.visits.figures.PastIntervals;
import org.sportel.visits.figures.VisitCauses;
import org.sportel.visits.model.VisitCause;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Component;

/** Fills the page about the past weeks, in a transaction. */
@Component
final class PastWeeksPages {
  private static final int WEEKS = 8;
  private static final Duration TARGET = Duration.ofMinutes(15);
  private static final double SECONDS = 60;

  private final Here here;
  private final ManagedCentres centres;
  private final Services services;
  private final PastIntervals past;
  private final VisitCauses causes;
  private final HeldShare held;

  PastWeeksPages(
      Here here,
      ManagedCentres centres,
      Services services,
      PastIntervals past,
      VisitCauses causes,
      HeldShare held) {
    this.here = here;
    this.centres = centres;
    this.services = services;
    this.past = past;
    this.causes = causes;
    this.held = held;
  }

  PastWeeksPage page(CentreId id) {
    var today = here.today();
    var counts = causes.of(id, today.minusWeeks(WEEKS), today);
    var map = new HeatMap(past.of(id, today.minusWeeks(WEEKS), today), here.current().get().zone());
    return new PastWeeksPage(
        id.value().toString(),
        Texts.show(centres.get(id).name()),
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.lang().locale()))
            .toList(),
        map.hours().stream().map(hour -> hour(hour, map)).toList(),
        reasons(counts),
        FixList.of(counts).stream().map(this::row).toList(),
        held.words(id, today));
  }

  private static PastWeeksPage.Hour hour(int hour, HeatMap map) {
    var from = LocalTime.of(hour, 0);
    return new PastWeeksPage.Hour(
        Texts.span(from, from.plusHours(1)),
        Arrays.stream(DayOfWeek.values()).map(day -> square(map.at(day, hour))).toList());
  }

  private static PastWeeksPage.Square square(Optional<HeatMap.Square> square) {
    return square
        .map(
            one ->
                new PastWeeksPage.Square(
                    t(
                        "visits.hours.square",
                        Math.round(one.median().toSeconds() / SECONDS),
                        one.people()),
                    one.level(TARGET)))
        .orElseGet(() -> new PastWeeksPage.Square("", 0));
  }

  /** Every cause with how often it was noted. */
  private static String reasons(List<VisitCauses.Count> counts) {
    Map<VisitCause, Integer> sums =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    VisitCauses.Count::cause,
                    TreeMap::new,
                    Collectors.summingInt(VisitCauses.Count::visits)));
    return sums.entrySet().stream()
        .map(one -> t("visits.cause." + one.getKey()) + ": " + Texts.number(one.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private List<Cell> row(FixList.Fix fix) {
    var card = ServiceCode.find(fix.code()).flatMap(services::find);
    return List.of(
        card.map(one -> Cell.link(Here.text(one.title()), "/desk/services/" + fix.code() + "/card"))
            .orElseGet(() -> Cell.of(t("visits.causes.none"))),
        Cell.of(card.map(ServiceCard::unit).orElse("–")),
        Cell.of(Texts.number(fix.visits())),
        Cell.of(Texts.number(fix.avoidable())),
        Cell.of(t("visits.cause." + fix.why())));
  }
}
