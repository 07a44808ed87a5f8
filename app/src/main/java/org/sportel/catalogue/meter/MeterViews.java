package org.sportel.catalogue.meter;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.catalogue.card.CitizenCost;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.meter.MeterPage.Comparison;
import org.sportel.deadlines.Explanations;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Tone;

/** Puts measures side by side into words. */
final class MeterViews {
  private static final String NOTHING = "–";

  private final Baseline baseline;
  private final String currency;

  MeterViews(Baseline baseline, String currency) {
    this.baseline = baseline;
    this.currency = currency;
  }

  /** One of the two versions that are compared. */
  record Side(
      int number, Measure measure, CaseCounts.OfVersion counted, Optional<BigDecimal> visits) {}

  /** The baseline beside a later version. */
  Comparison compare(Side old, Side current) {
    var before = old.measure();
    var now = current.measure();
    var rates = baseline.rates();
    var rows = new ArrayList<List<Cell>>();
    rows.add(row("questions", before.questions(), now.questions()));
    rows.add(row("documents", before.documents(), now.documents()));
    rows.add(row("tasks", before.tasks(), now.tasks()));
    rows.add(time(before.time(), now.time()));
    counted(old, current, rows);
    rows.add(stated("trips", before.cost(), now.cost(), CitizenCost::trips));
    rows.add(stated("minutes", before.cost(), now.cost(), CitizenCost::minutes));
    rows.add(stated("copies", before.cost(), now.cost(), CitizenCost::copies));
    rows.add(money("fee", before.fee(), now.fee()));
    rows.add(money("perCase", before.cost().map(rates::perCase), now.cost().map(rates::perCase)));
    rows.add(money("perYear", before.cost().map(this::year), now.cost().map(this::year)));
    var complete = before.cost().isPresent() && now.cost().isPresent();
    return new Comparison(
        t(
            "catalogue.meter.about",
            baseline.yearly(),
            money(rates.hour()),
            money(rates.trip()),
            money(rates.page()),
            Texts.office(baseline.office()),
            Texts.date(baseline.at())),
        t("catalogue.card.version", old.number()),
        t("catalogue.card.version", current.number()),
        rows,
        complete ? bars(old.number(), before, current.number(), now) : List.of(),
        complete ? "" : t("catalogue.meter.missing"));
  }

  /** What cases and visits came; visits only where there are enough cases of a version. */
  private static void counted(Side old, Side current, List<List<Cell>> rows) {
    rows.add(row("cases", old.counted().cases(), current.counted().cases()));
    rows.add(
        both(
            "daysMeasured",
            old.counted().days(),
            current.counted().days(),
            days -> t("catalogue.meter.days", days)));
    if (old.visits().isPresent() || current.visits().isPresent()) {
      rows.add(both("visitsCounted", old.visits(), current.visits(), Texts::number));
    }
  }

  /** What a year costs with the cases of the baseline. */
  BigDecimal year(CitizenCost cost) {
    return baseline.rates().perYear(cost, baseline.yearly());
  }

  String money(BigDecimal amount) {
    return Texts.money(amount, currency);
  }

  private List<Bar> bars(int numberBefore, Measure before, int numberNow, Measure now) {
    return List.of(
        bar(t("catalogue.card.version", numberBefore), year(before.cost().orElseThrow())),
        bar(t("catalogue.card.version", numberNow), year(now.cost().orElseThrow())));
  }

  private Bar bar(String label, BigDecimal amount) {
    return new Bar(label, amount.doubleValue(), money(amount), "");
  }

  private static List<Cell> row(String key, int before, int now) {
    return row(
        key,
        Texts.number(before),
        Texts.number(now),
        Optional.of(BigDecimal.valueOf(now - before)),
        Texts::number);
  }

  private static List<Cell> stated(
      String key,
      Optional<CitizenCost> before,
      Optional<CitizenCost> now,
      Function<CitizenCost, Integer> part) {
    return both(
        key,
        before.map(part).map(BigDecimal::valueOf),
        now.map(part).map(BigDecimal::valueOf),
        Texts::number);
  }

  private List<Cell> money(String key, Optional<BigDecimal> before, Optional<BigDecimal> now) {
    return both(key, before, now, this::money);
  }

  private static List<Cell> time(Optional<ServiceDeadline> before, Optional<ServiceDeadline> now) {
    var same =
        before.isPresent()
            && before.map(ServiceDeadline::unit).equals(now.map(ServiceDeadline::unit));
    var change =
        same
            ? Optional.of(
                BigDecimal.valueOf(now.orElseThrow().amount() - before.orElseThrow().amount()))
            : Optional.<BigDecimal>empty();
    return row("time", length(before), length(now), change, Texts::number);
  }

  private static String length(Optional<ServiceDeadline> time) {
    return time.map(one -> Explanations.length(one.amount(), one.unit()))
        .orElseGet(() -> t("catalogue.meter.unstated"));
  }

  private static List<Cell> both(
      String key,
      Optional<BigDecimal> before,
      Optional<BigDecimal> now,
      Function<BigDecimal, String> said) {
    var unstated = t("catalogue.meter.unstated");
    return row(
        key,
        before.map(said).orElse(unstated),
        now.map(said).orElse(unstated),
        before.flatMap(old -> now.map(fresh -> fresh.subtract(old))),
        said);
  }

  private static List<Cell> row(
      String key,
      String before,
      String now,
      Optional<BigDecimal> change,
      Function<BigDecimal, String> said) {
    return List.of(
        Cell.of(t("catalogue.meter.row." + key)),
        Cell.of(before),
        Cell.of(now),
        change.map(by -> change(by, said)).orElseGet(() -> Cell.of(NOTHING)));
  }

  /** Less is better in every row. */
  private static Cell change(BigDecimal by, Function<BigDecimal, String> said) {
    return switch (by.signum()) {
      case 0 -> Cell.of(t("catalogue.meter.same"));
      case 1 -> Cell.tag(t("catalogue.meter.more", said.apply(by)), Tone.ORANGE);
      default -> Cell.tag(t("catalogue.meter.less", said.apply(by.negate())), Tone.GREEN);
    };
  }
}
