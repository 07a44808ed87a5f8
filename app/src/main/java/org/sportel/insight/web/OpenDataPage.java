package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.List;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;

/**
 * The open data of a municipality or institution.
 *
 * @param path the address of the page
 * @param computed until when and when it was computed, in words
 * @param indicators name and definition of each that is published
 */
record OpenDataPage(
    Shown whose, String path, long rows, String computed, List<SummaryRow> indicators) {
  static OpenDataPage of(
      Tenant tenant, List<DeclaredIndicator> published, OpenDataKept.DataSet set) {
    return new OpenDataPage(
        Texts.show(tenant.name()),
        "/m/" + tenant.slug() + "/open-data",
        set.rows().size(),
        computed(set),
        published.stream()
            .map(
                one ->
                    SummaryRow.of(
                        Texts.show(one.name()).text() + " (" + one.code() + ")",
                        Texts.show(one.purpose()).text()
                            + " "
                            + IndicatorWords.formula(one.formula())))
            .toList());
  }

  /** Until when and when it was computed, in words; empty where there is nothing. */
  static String computed(OpenDataKept.DataSet set) {
    return set.rows().stream()
        .map(row -> row.period())
        .filter(period -> period.length() == 7)
        .max(String::compareTo)
        .map(month -> Texts.month(YearMonth.parse(month)))
        .map(month -> t("insight.open.until", month, Texts.dateTime(set.computedAt())))
        .orElse("");
  }
}
