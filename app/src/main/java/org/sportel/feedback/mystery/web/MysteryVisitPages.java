package org.sportel.feedback.mystery.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.feedback.MaskedWords;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.feedback.mystery.MysteryRounds;
import org.sportel.feedback.mystery.MysterySheet;
import org.sportel.feedback.mystery.MysteryVisit;
import org.sportel.feedback.mystery.MysteryVisitors;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** A visit with its report, in a writing transaction, because the look is recorded. */
@Component
final class MysteryVisitPages {
  private final MysteryRounds rounds;
  private final MysteryVisits visits;
  private final MysteryVisitors visitors;
  private final MysteryRoundPages pages;
  private final AccessLog accessLog;

  MysteryVisitPages(
      MysteryRounds rounds,
      MysteryVisits visits,
      MysteryVisitors visitors,
      MysteryRoundPages pages,
      AccessLog accessLog) {
    this.rounds = rounds;
    this.visits = visits;
    this.visitors = visitors;
    this.pages = pages;
    this.accessLog = accessLog;
  }

  MysteryVisitPage of(UUID id, FieldErrors errors) {
    var visit = visits.get(id);
    var round = rounds.get(visit.round());
    look(id);
    var words = visit.report().map(MysteryVisit.Report::words).orElse("");
    return new MysteryVisitPage(
        id.toString(),
        new Link(
            Texts.show(round.plan().title()).text(),
            MysteryRoundController.ROUNDS + "/" + round.id()),
        Texts.show(visit.sheet().title()),
        visit.state(),
        round.state() == MysteryRound.State.RUNNING,
        summary(visit),
        visit.report().map(report -> marks(visit, report)).orElse(List.of()),
        new MysteryVisitPage.Words(
            words,
            visit.released().isEmpty() ? MaskedWords.of(words) : visit.released(),
            !visit.released().isEmpty()),
        visits.evidence(id).stream()
            .map(
                file ->
                    new Link(
                        file.name(),
                        MysteryVisitController.PATH + "/" + id + "/files/" + file.file().value()))
            .toList(),
        pages.visitors(),
        errors);
  }

  /** Records that a report or a file of it is read. */
  void look(UUID id) {
    accessLog.record("mystery-visit", "mystery-visit", List.of(MysteryVisit.subject(id)));
  }

  private List<SummaryRow> summary(MysteryVisit visit) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(t("feedback.column.centre"), pages.centre(visit.centre())));
    rows.add(
        SummaryRow.of(
            t("feedback.mystery.visitor"), visit.visitor().map(visitors::name).orElse("–")));
    rows.add(
        SummaryRow.of(t("feedback.survey.state"), t("feedback.mystery.visit." + visit.state())));
    visit
        .report()
        .ifPresent(
            report -> {
              rows.add(SummaryRow.of(t("feedback.mystery.day"), Texts.date(report.day())));
              report
                  .waited()
                  .ifPresent(
                      minutes ->
                          rows.add(
                              SummaryRow.of(
                                  t("feedback.mystery.waited"),
                                  t("feedback.mystery.minutes", minutes))));
            });
    return rows;
  }

  private static List<SummaryRow> marks(MysteryVisit visit, MysteryVisit.Report report) {
    return visit.sheet().points().stream()
        .map(
            point ->
                SummaryRow.of(
                    Texts.show(point.text()).text(),
                    t(
                        "feedback.mystery.mark."
                            + report.marks().getOrDefault(point.key(), MysterySheet.Mark.UNSEEN))))
        .toList();
  }
}
