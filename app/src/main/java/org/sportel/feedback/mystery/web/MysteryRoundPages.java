package org.sportel.feedback.mystery.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.feedback.mystery.MysteryRounds;
import org.sportel.feedback.mystery.MysteryScenarios;
import org.sportel.feedback.mystery.MysteryVisit;
import org.sportel.feedback.mystery.MysteryVisitors;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Rounds as the desk shows them; in a transaction. */
@Component
final class MysteryRoundPages {
  private static final String GONE = "–";

  private final MysteryRounds rounds;
  private final MysteryVisits visits;
  private final MysteryScenarios scenarios;
  private final MysteryVisitors visitors;
  private final Centres centres;
  private final CurrentTenant current;

  MysteryRoundPages(
      MysteryRounds rounds,
      MysteryVisits visits,
      MysteryScenarios scenarios,
      MysteryVisitors visitors,
      Centres centres,
      CurrentTenant current) {
    this.rounds = rounds;
    this.visits = visits;
    this.scenarios = scenarios;
    this.visitors = visitors;
    this.centres = centres;
    this.current = current;
  }

  /** Who does not plan them learns of those of their centres when they are over. */
  MysteryRoundsPage list(boolean plans, Predicate<UUID> reads) {
    return new MysteryRoundsPage(
        rounds.list().stream()
            .filter(
                round ->
                    plans
                        || round.state() == MysteryRound.State.CLOSED
                            && round.plan().centres().stream().anyMatch(reads))
            .map(round -> row(round, plans))
            .toList(),
        plans);
  }

  private static List<Cell> row(MysteryRound round, boolean plans) {
    var plan = round.plan();
    var path = MysteryRoundController.ROUNDS + "/" + round.id();
    return List.of(
        Cell.link(Texts.show(plan.title()), plans ? path : path + "/results"),
        Cell.of(t("feedback.mystery.state." + round.state())),
        Cell.of(Texts.date(plan.opens())),
        Cell.of(Texts.date(plan.closes())),
        Cell.of(Texts.number(plan.visits())));
  }

  MysteryRoundPlanPage plan(String id, MysteryRoundForm form, FieldErrors errors) {
    return new MysteryRoundPlanPage(
        id,
        form,
        new MysteryRoundPlanPage.Choices(
            centres.list().stream()
                .map(one -> Option.of(one.id().value().toString(), name(one)))
                .toList(),
            scenarios.list().stream()
                .map(one -> Option.of(one.id().toString(), Texts.show(one.brief().title()).text()))
                .toList(),
            visitors()),
        current.get().lang(),
        errors);
  }

  /** Who may be sent. */
  List<Option> visitors() {
    return visitors.list().stream()
        .map(one -> Option.of(one.id().value().toString(), Texts.office(one.office())))
        .toList();
  }

  MysteryRoundPage of(UUID id, FieldErrors errors) {
    var round = rounds.get(id);
    var people = visitors.names();
    var places = places();
    return new MysteryRoundPage(
        id.toString(),
        Texts.show(round.plan().title()),
        round.state(),
        summary(round.plan(), people, places),
        visits.of(id).stream().map(visit -> visit(visit, people, places)).toList(),
        errors);
  }

  private static List<SummaryRow> summary(
      MysteryRound.Plan plan, Map<UUID, String> people, Map<UUID, String> places) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(
        SummaryRow.of(
            t("feedback.survey.window"),
            t("feedback.survey.fromTo", Texts.date(plan.opens()), Texts.date(plan.closes()))));
    rows.add(SummaryRow.of(t("feedback.mystery.centres"), names(plan.centres(), places)));
    rows.add(
        SummaryRow.of(
            t("feedback.mystery.visits"),
            t(
                "feedback.mystery.visits.sum",
                plan.centres().size(),
                plan.scenarios().size(),
                plan.times(),
                plan.visits())));
    rows.add(
        SummaryRow.of(
            t("feedback.mystery.visitors"),
            plan.visitors().isEmpty()
                ? t("feedback.mystery.visitors.forgotten")
                : names(plan.visitors(), people)));
    return rows;
  }

  private static String names(List<UUID> ids, Map<UUID, String> known) {
    return String.join("\n", ids.stream().map(id -> known.getOrDefault(id, GONE)).toList());
  }

  private static List<Cell> visit(
      MysteryVisit visit, Map<UUID, String> people, Map<UUID, String> places) {
    return List.of(
        Cell.link(
            places.getOrDefault(visit.centre(), GONE),
            MysteryVisitController.PATH + "/" + visit.id()),
        Cell.of(Texts.show(visit.sheet().title())),
        Cell.of(visit.visitor().map(one -> people.getOrDefault(one, GONE)).orElse(GONE)),
        Cell.tag(t("feedback.mystery.visit." + visit.state()), tone(visit.state())));
  }

  private static Tone tone(MysteryVisit.State state) {
    return switch (state) {
      case PLANNED -> Tone.PLAIN;
      case REPORTED -> Tone.GREEN;
      case CANCELLED -> Tone.GREY;
    };
  }

  /** What the centres are called, read once for a list. */
  Map<UUID, String> places() {
    var places = new HashMap<UUID, String>();
    centres.list().forEach(one -> places.put(one.id().value(), name(one)));
    return places;
  }

  /** What a centre is called; dashes where it is gone. */
  String centre(UUID id) {
    return centres.find(new CentreId(id)).map(MysteryRoundPages::name).orElse(GONE);
  }

  private static String name(Centre centre) {
    return Texts.show(centre.name()).text();
  }
}
