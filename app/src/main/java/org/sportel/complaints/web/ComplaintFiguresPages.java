package org.sportel.complaints.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.complaints.figures.ComplaintNumbers;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Binds the pages of figures; what everybody sees leaves small numbers out. */
@Component
public final class ComplaintFiguresPages {
  private static final int YEARS = 5;
  private static final int MONTHS = 12;
  private static final List<String> FIGURES =
      List.of(
          "received",
          "acknowledged",
          "answered",
          "onTime",
          "overdue",
          "upheld",
          "reopened",
          "median");

  private final ComplaintFigures figures;
  private final CorrectiveActions actions;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Clock clock;

  ComplaintFiguresPages(
      ComplaintFigures figures,
      CorrectiveActions actions,
      Transactions transactions,
      CurrentTenant current,
      Clock clock) {
    this.figures = figures;
    this.actions = actions;
    this.transactions = transactions;
    this.current = current;
    this.clock = clock;
  }

  /** The page of a year; of this one for a year that has no page. */
  public ComplaintFiguresPage page(boolean desk, String back, int wanted) {
    int now = LocalDate.ofInstant(clock.instant(), current.get().zone()).getYear();
    var years = IntStream.range(0, YEARS).mapToObj(ago -> now - ago).toList();
    int year = years.contains(wanted) ? wanted : now;
    return transactions.read(current.scope(), () -> bound(desk, back, year, years));
  }

  private ComplaintFiguresPage bound(boolean desk, String back, int year, List<Integer> years) {
    var sums =
        figures.of(YearMonth.of(year, 1).atDay(1), YearMonth.of(year, 12).atEndOfMonth(), !desk);
    return new ComplaintFiguresPage(
        desk,
        back,
        year,
        years,
        shown(desk)
            .map(one -> SummaryRow.of(t("complaints.figure." + one), value(one, sums.all(), desk)))
            .toList(),
        columns("complaints.about", desk),
        columns("complaints.channel", desk),
        rows("complaints.topic.", sums.byTopic(), desk),
        rows("complaints.channel.", sums.byChannel(), desk),
        desk ? months() : List.of(),
        actions.published().stream().map(one -> Texts.show(one.what())).toList(),
        shown(desk)
            .map(
                one ->
                    SummaryRow.of(t("complaints.figure." + one), t("complaints.definition." + one)))
            .toList());
  }

  /** Each of the last twelve whole months, with the same month of the year before. */
  private List<List<Cell>> months() {
    var last = YearMonth.from(LocalDate.ofInstant(clock.instant(), current.get().zone()));
    var months = figures.months(last.minusMonths(1), 2 * MONTHS);
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(last::minusMonths)
        .map(
            month -> {
              var cells = new ArrayList<Cell>();
              cells.add(Cell.of(Texts.month(month)));
              for (var figure : List.of("received", "onTime", "median")) {
                cells.add(Cell.of(value(figure, of(months, month), true)));
                cells.add(Cell.of(value(figure, of(months, month.minusYears(1)), true)));
              }
              return List.<Cell>copyOf(cells);
            })
        .toList();
  }

  private static ComplaintNumbers of(Map<YearMonth, ComplaintNumbers> months, YearMonth month) {
    return Objects.requireNonNull(months.get(month));
  }

  /** The time to the acknowledgement is for the office: it would tell a few old ones apart. */
  private static Stream<String> shown(boolean desk) {
    return FIGURES.stream().filter(one -> desk || !one.equals("acknowledged"));
  }

  private static List<Column> columns(String first, boolean desk) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(t(first)));
    shown(desk).forEach(one -> columns.add(Column.figures(t("complaints.figure." + one))));
    return columns;
  }

  private static List<List<Cell>> rows(String key, List<ComplaintFigures.Row> by, boolean desk) {
    return by.stream()
        .map(
            one -> {
              var cells = new ArrayList<Cell>();
              cells.add(
                  Cell.of(
                      one.key()
                          .map(group -> t(key + group.name()))
                          .orElseGet(() -> t("complaints.figures.together"))));
              shown(desk).forEach(figure -> cells.add(Cell.of(value(figure, one.numbers(), desk))));
              return List.copyOf(cells);
            })
        .toList();
  }

  /**
   * A figure in words. In public a row of few complaints shows nothing but that there are few, and
   * a share needs enough to be a share of.
   */
  static String value(String figure, ComplaintNumbers numbers, boolean desk) {
    if (!desk && numbers.received() < ComplaintFigures.LEAST) {
      return figure.equals("received") ? t("complaints.few", ComplaintFigures.LEAST) : "–";
    }
    return switch (figure) {
      case "received" -> Texts.number(numbers.received());
      case "acknowledged" -> numbers.acknowledged().map(ComplaintFiguresPages::told).orElse("–");
      case "answered" -> counted(numbers.answered(), desk);
      case "onTime" -> share(numbers.onTime(), numbers.answered(), desk);
      case "overdue" -> counted(numbers.overdue(), desk);
      case "upheld" -> share(numbers.upheld(), numbers.decided(), desk);
      case "reopened" -> counted(numbers.reopened(), desk);
      case "median" ->
          numbers
              .median()
              .filter(time -> desk || numbers.answered() >= ComplaintFigures.LEAST)
              .map(time -> t("complaints.days", Math.max(1, time.toDays())))
              .orElse("–");
      default -> throw new IllegalArgumentException(figure);
    };
  }

  private static String told(Duration time) {
    return time.toDays() == 0 ? t("complaints.sameDay") : t("complaints.days", time.toDays());
  }

  private static String counted(int count, boolean desk) {
    return desk || count == 0 || count >= ComplaintFigures.LEAST
        ? Texts.number(count)
        : t("complaints.few", ComplaintFigures.LEAST);
  }

  private static String share(int part, int whole, boolean desk) {
    if (whole == 0 || !desk && whole < ComplaintFigures.LEAST) {
      return "–";
    }
    return t("complaints.share", Math.round(100.0 * part / whole), whole);
  }
}
