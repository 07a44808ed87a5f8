package org.sportel.catalogue;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.catalogue.file.ImportReport;

/** An import's report as lines for a terminal. */
final class ReportText {
  private ReportText() {}

  static List<String> of(ImportReport report) {
    var text = new ArrayList<String>();
    if (!report.codePage().isEmpty()) {
      text.add(t("catalogue.report.codePage", report.codePage()));
    }
    for (var line : report.lines()) {
      line.problems()
          .forEach(
              problem ->
                  text.add(
                      head(line)
                          + problem.field()
                          + ": "
                          + t("catalogue.problem." + problem.reason(), problem.value())));
      line.findings()
          .forEach(
              finding ->
                  text.add(
                      head(line)
                          + finding.field()
                          + ": "
                          + t("catalogue.finding." + finding.reason())
                          + (finding.text().isEmpty() ? "" : " | " + finding.text())));
    }
    text.add(summary(report));
    return text;
  }

  static String summary(ImportReport report) {
    return t(
        "catalogue.report.summary",
        report.services(),
        report.added(),
        report.changed(),
        report.unchanged(),
        report.refused());
  }

  private static String head(ImportReport.Line line) {
    return line.entry() + " " + line.code() + " ";
  }
}
