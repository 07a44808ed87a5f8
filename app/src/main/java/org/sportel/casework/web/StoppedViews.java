package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.casework.StoppedCases;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.stopped.StoppedMoves;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.procedure.Effect;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Puts together the pages of stopped steps, in a transaction. */
@Component
final class StoppedViews {
  private static final String LIST = "/desk/stopped";

  private final StoppedCases stopped;
  private final Authority authority;
  private final Acting acting;

  StoppedViews(StoppedCases stopped, Authority authority, Acting acting) {
    this.stopped = stopped;
    this.authority = authority;
    this.acting = acting;
  }

  StoppedPage list(String done) {
    var proposed = stopped.proposed();
    return new StoppedPage(
        stopped.list().stream()
            .map(listed -> row(listed, proposed.contains(listed.stop().caseId())))
            .toList(),
        done,
        authority.may(Power.ADMINISTER) ? Optional.of(stopped.twoPersons()) : Optional.empty());
  }

  StoppedPage.One one(CaseId id, int token, CasePage.Typed typed) {
    var shown = stopped.get(id, token);
    var stop = shown.listed().stop();
    var names =
        shown.targets().stream()
            .collect(Collectors.toMap(StoppedCases.Target::element, StoppedCases.Target::name));
    var chosen =
        shown
            .proposed()
            .map(StoppedMoves.Proposed::element)
            .orElseGet(() -> typed.value("redirect", "element"));
    return new StoppedPage.One(
        at(stop),
        shown.listed().number(),
        facts(shown.listed()),
        stop.seen().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(value -> SummaryRow.of(value.getKey(), value.getValue()))
            .toList(),
        shown.targets().stream().map(target -> Option.of(target.element(), target.name())).toList(),
        names.containsKey(chosen)
            ? stopped.foreseen(id, token, chosen).stream()
                .flatMap(effect -> words(effect, names).stream())
                .toList()
            : List.of(),
        shown.proposed().map(proposed -> proposed(proposed, names)).orElse(List.of()),
        shown.proposed().filter(one -> one.by().equals(acting.now().id())).isPresent(),
        shown.twoPersons(),
        typed);
  }

  private static List<SummaryRow> proposed(
      StoppedMoves.Proposed proposed, Map<String, String> names) {
    return List.of(
        SummaryRow.of(
            t("casework.stopped.to"), names.getOrDefault(proposed.element(), proposed.element())),
        SummaryRow.of(t("casework.stopped.why"), proposed.reason()),
        SummaryRow.of(
            t("casework.stopped.proposedBy"),
            Texts.office(proposed.office()) + ", " + Texts.dateTime(proposed.at())));
  }

  /** What comes first, in words; what only tidies up is left out. */
  private static Optional<String> words(Effect effect, Map<String, String> names) {
    return switch (effect) {
      case Effect.OpenTask task ->
          Optional.of(t("casework.stopped.foreseen.task", name(task.name(), task.element())));
      case Effect.CallActivity call ->
          Optional.of(
              t("casework.stopped.foreseen.call", name(call.name(), call.element()), call.type()));
      case Effect.SetTimer timer ->
          Optional.of(
              t(
                  "casework.stopped.foreseen.timer",
                  names.getOrDefault(timer.element(), timer.element())));
      case Effect.AwaitMessage wait ->
          Optional.of(t("casework.stopped.foreseen.message", wait.message()));
      case Effect.Stopped stop ->
          Optional.of(
              t(
                  "casework.stopped.foreseen.stop",
                  name(stop.name(), stop.element()),
                  stop.reason()));
      case Effect.Ended _ -> Optional.of(t("casework.stopped.foreseen.end"));
      case Effect.CloseTask _,
          Effect.DropCall _,
          Effect.DropTimer _,
          Effect.DropMessage _,
          Effect.Resumed _ ->
          Optional.empty();
    };
  }

  private static String name(String name, String element) {
    return name.isBlank() ? element : name;
  }

  private static List<SummaryRow> facts(StoppedSteps.Listed listed) {
    var stop = listed.stop();
    return List.of(
        SummaryRow.of(t("casework.service"), listed.service()),
        SummaryRow.of(t("casework.stopped.element"), name(stop)),
        SummaryRow.of(t("casework.stopped.since"), Texts.dateTime(stop.at())),
        SummaryRow.of(
            t("casework.stopped.expression"),
            stop.expression().isEmpty() ? t("casework.stopped.noExpression") : stop.expression()),
        SummaryRow.of(t("casework.stopped.reason"), stop.reason()));
  }

  private static List<Cell> row(StoppedSteps.Listed listed, boolean proposed) {
    var stop = listed.stop();
    var cells =
        new ArrayList<>(
            List.of(
                Cell.link(listed.number(), at(stop)),
                Cell.of(listed.service()),
                Cell.of(name(stop)),
                Cell.of(stop.reason()),
                Cell.of(Texts.shortDateTime(stop.at()))));
    cells.add(Cell.of(proposed ? t("casework.stopped.waits") : "–"));
    return cells;
  }

  private static String name(StoppedSteps.Stop stop) {
    return stop.name().isBlank() ? stop.element() : stop.name() + " (" + stop.element() + ")";
  }

  private static String at(StoppedSteps.Stop stop) {
    return LIST + "/" + stop.caseId().value() + "/" + stop.token();
  }
}
