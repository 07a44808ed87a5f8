package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.insight.Histories.History;
import org.sportel.insight.Histories.Past;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;

/** A case of a former system and all that happened in it. */
record HistoryPage(String number, List<SummaryRow> facts, List<TimelineEntry> moments) {
  static HistoryPage of(History history) {
    var file = history.file();
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(t("insight.case.received"), Texts.dateTime(file.receivedAt())));
    rows.add(
        SummaryRow.of(
            t("insight.case.due"),
            file.dueAt().map(Texts::dateTime).orElseGet(() -> t("insight.case.noDeadline"))));
    rows.add(
        SummaryRow.of(
            t("insight.case.decided"),
            file.decidedAt().map(Texts::dateTime).orElseGet(() -> t("insight.case.notEnded"))));
    rows.add(SummaryRow.of(t("insight.case.timeliness"), timeliness(history)));
    if (!file.channel().isEmpty()) {
      rows.add(SummaryRow.of(t("insight.dimension.channel"), file.channel()));
    }
    if (!file.unit().isEmpty()) {
      rows.add(SummaryRow.of(t("insight.dimension.unit"), file.unit()));
    }
    return new HistoryPage(
        file.number(), rows, history.steps().stream().map(HistoryPage::moment).toList());
  }

  private static String timeliness(History history) {
    var file = history.file();
    if (file.dueAt().isEmpty()) {
      return t("insight.case.timeliness.none");
    }
    return file.decidedAt()
        .map(
            at ->
                t(
                    at.isAfter(file.dueAt().get())
                        ? "insight.case.timeliness.late"
                        : "insight.case.timeliness.onTime"))
        .orElseGet(() -> t("insight.case.notEnded"));
  }

  private static TimelineEntry moment(Past past) {
    var title =
        switch (past.kind()) {
          case RECEIVED -> t("insight.history.received");
          case STEP -> past.activity().isBlank() ? t("insight.history.step") : past.activity();
          case ENDED ->
              past.activity().isBlank()
                  ? t("insight.history.ended")
                  : t("insight.history.endedAs", past.activity());
        };
    var unit = past.unit().isEmpty() ? "" : t("insight.dimension.unit") + ": " + past.unit();
    return new TimelineEntry(title, past.at(), past.resource(), unit);
  }
}
