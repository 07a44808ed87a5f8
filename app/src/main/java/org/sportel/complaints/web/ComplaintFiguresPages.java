package org.sportel.complaints.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.complaints.figures.ComplaintNumbers;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.platform.published.SmallNumbers;
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
    var told = figures.told(year);
    var sums =
        desk
            ? figures.of(
                YearMonth.of(year, 1).atDay(1), YearMonth.of(year, 12).atEndOfMonth(), false)
            : told.sums();
    return new ComplaintFiguresPage(
        desk,
        back,
        year,
        years,
        desk ? summary(sums.all(), true) : toldSummary(told),
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

  private static List<SummaryRow> summary(ComplaintNumbers numbers, boolean desk) {
    return shown(desk)
        .map(one -> SummaryRow.of(t("complaints.figure." + one), value(one, numbers, desk)))
        .toList();
  }

  /** With the day up to which complaints count. */
  private static List<SummaryRow> toldSummary(ComplaintFigures.Told told) {
    if (!told.any()) {
      return summary(told.sums().all(), false);
    }
    var rows = new ArrayList<SummaryRow>();
    rows.add(
        SummaryRow.of(
            t("complaints.figures.until"),
            told.until()
                .map(month -> Texts.date(month.atEndOfMonth()))
                .orElseGet(() -> t("complaints.few", ComplaintFigures.LEAST))));
    told.until().ifPresent(_ -> rows.addAll(summary(told.sums().all(), false)));
    return rows;
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
    var figures = shown(desk).toList();
    var withheld = new HashMap<String, Set<Integer>>();
    figures.forEach(figure -> withheld.put(figure, desk ? Set.of() : withheld(figure, by)));
    return IntStream.range(0, by.size())
        .mapToObj(
            at -> {
              var one = by.get(at);
              var cells = new ArrayList<Cell>();
              cells.add(
                  Cell.of(
                      one.key()
                          .map(group -> t(key + group.name()))
                          .orElseGet(() -> t("complaints.figures.together"))));
              for (var figure : figures) {
                boolean hidden = withheld.getOrDefault(figure, Set.of()).contains(at);
                var value = value(figure, one.numbers(), desk);
                cells.add(Cell.of(hidden && !few(figure, one.numbers()) ? "–" : value));
              }
              return List.<Cell>copyOf(cells);
            })
        .toList();
  }

  /**
   * The rows whose value would give another row's away: the sum of a column stands above the table.
   */
  static Set<Integer> withheld(String figure, List<ComplaintFigures.Row> by) {
    var sizes = new TreeMap<Integer, Long>();
    for (int at = 0; at < by.size(); at++) {
      sizes.put(at, (long) whole(figure, by.get(at).numbers()));
    }
    return SmallNumbers.hidden(sizes, ComplaintFigures.LEAST, false);
  }

  /** How many stand behind a figure. */
  private static int whole(String figure, ComplaintNumbers numbers) {
    return switch (figure) {
      case "received" -> numbers.received();
      case "answered", "onTime", "median" -> numbers.answered();
      case "overdue" -> numbers.overdue();
      case "upheld" -> numbers.decided();
      case "reopened" -> numbers.reopened();
      default -> throw new IllegalArgumentException(figure);
    };
  }

  private static boolean few(String figure, ComplaintNumbers numbers) {
    int whole = whole(figure, numbers);
    return whole > 0 && whole < ComplaintFigures.LEAST;
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
