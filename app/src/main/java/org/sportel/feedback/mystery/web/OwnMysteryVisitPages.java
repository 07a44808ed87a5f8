package org.sportel.feedback.mystery.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.documents.FileLimits;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.feedback.mystery.MysteryRounds;
import org.sportel.feedback.mystery.MysteryVisit;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.Acting;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** What a visitor sees: the own visits and their sheets, and nothing else; in a transaction. */
@Component
final class OwnMysteryVisitPages {
  private final MysteryRounds rounds;
  private final MysteryVisits visits;
  private final MysteryScenarioPages scenarios;
  private final Centres centres;
  private final FileLimits limits;
  private final Acting acting;

  OwnMysteryVisitPages(
      MysteryRounds rounds,
      MysteryVisits visits,
      MysteryScenarioPages scenarios,
      Centres centres,
      FileLimits limits,
      Acting acting) {
    this.rounds = rounds;
    this.visits = visits;
    this.scenarios = scenarios;
    this.centres = centres;
    this.limits = limits;
    this.acting = acting;
  }

  OwnMysteryVisitsPage list(boolean sent) {
    var open = new ArrayList<List<Cell>>();
    var made = new ArrayList<List<Cell>>();
    var own = visits.by(acting.now().id());
    var known = rounds.all(own.stream().map(MysteryVisit::round).collect(Collectors.toSet()));
    var places =
        centres.list().stream()
            .collect(
                Collectors.toMap(one -> one.id().value(), one -> Texts.show(one.name()).text()));
    for (var visit : own) {
      var place = places.getOrDefault(visit.centre(), "–");
      var round = Objects.requireNonNull(known.get(visit.round()));
      if (open(visit, round)) {
        open.add(row(visit, round, place, true));
      } else if (visit.state() == MysteryVisit.State.REPORTED) {
        made.add(row(visit, round, place, false));
      }
    }
    return new OwnMysteryVisitsPage(open, made, sent);
  }

  private static List<Cell> row(
      MysteryVisit visit, MysteryRound round, String place, boolean leads) {
    var title = Texts.show(visit.sheet().title());
    return List.of(
        leads
            ? Cell.link(title, OwnMysteryVisitsController.PATH + "/" + visit.id())
            : Cell.of(title),
        Cell.of(place),
        Cell.of(Texts.date(round.plan().opens())),
        Cell.of(Texts.date(round.plan().closes())));
  }

  private static boolean open(MysteryVisit visit, MysteryRound round) {
    return visit.state() == MysteryVisit.State.PLANNED
        && round.state() == MysteryRound.State.RUNNING;
  }

  /** The own visit; that of anybody else is not found. */
  MysteryVisit own(UUID id) {
    return visits.get(id, acting.now().id());
  }

  MysterySheetPage sheet(
      UUID id, Optional<MysterySheetForm> typed, String once, FieldErrors errors) {
    var visit = own(id);
    var form = typed.orElseGet(MysterySheetForm::empty);
    return new MysterySheetPage(
        id.toString(),
        Texts.show(visit.sheet().title()),
        Texts.show(visit.sheet().task()),
        about(visit),
        visit.sheet().points().stream()
            .map(
                point ->
                    new MysterySheetPage.Point(
                        MysterySheetForm.MARK + point.key(),
                        Texts.show(point.text()),
                        form.marks().getOrDefault(point.key(), "")))
            .toList(),
        form,
        open(visit, rounds.get(visit.round())),
        once,
        new MysterySheetPage.Files(limits.megabytes(), limits.files(), limits.kinds()),
        errors);
  }

  private List<SummaryRow> about(MysteryVisit visit) {
    var plan = rounds.get(visit.round()).plan();
    var rows = new ArrayList<SummaryRow>();
    centre(visit)
        .ifPresent(
            centre -> {
              rows.add(SummaryRow.of(t("feedback.column.centre"), Texts.show(centre.name())));
              centre
                  .address()
                  .ifPresent(
                      address -> rows.add(SummaryRow.of(t("feedback.mystery.address"), address)));
            });
    visit
        .sheet()
        .service()
        .ifPresent(
            code -> rows.add(SummaryRow.of(t("feedback.column.service"), scenarios.service(code))));
    rows.add(
        SummaryRow.of(
            t("feedback.survey.window"),
            t("feedback.survey.fromTo", Texts.date(plan.opens()), Texts.date(plan.closes()))));
    return rows;
  }

  private Optional<Centre> centre(MysteryVisit visit) {
    return centres.find(new CentreId(visit.centre()));
  }
}
