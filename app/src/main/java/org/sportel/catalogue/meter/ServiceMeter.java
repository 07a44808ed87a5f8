package org.sportel.catalogue.meter;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentTenant;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Numeral;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the pages of the meter, in a transaction. */
@Component
final class ServiceMeter {
  private static final String DAYS = "catalogue.meter.days";

  private final VersionHistory history;
  private final ServiceBundles bundles;
  private final Baselines baselines;
  private final ObjectProvider<CaseCounts> counts;
  private final ObjectProvider<VisitCounts> visits;
  private final CurrentTenant current;

  ServiceMeter(
      VersionHistory history,
      ServiceBundles bundles,
      Baselines baselines,
      ObjectProvider<CaseCounts> counts,
      ObjectProvider<VisitCounts> visits,
      CurrentTenant current) {
    this.history = history;
    this.bundles = bundles;
    this.baselines = baselines;
    this.counts = counts;
    this.visits = visits;
    this.current = current;
  }

  /** One service; {@code typed} is empty on a plain look. */
  MeterPage one(
      ServiceCode code, String done, Optional<MeterPage.Typed> typed, FieldErrors errors) {
    var versions = history.of(code);
    var baseline = baselines.find(code);
    var counted =
        counts.stream().findFirst().map(all -> all.of(code)).orElse(CaseCounts.Counted.NONE);
    return new MeterPage(
        code.value(),
        Texts.show(versions.getFirst().card().title()),
        done,
        baseline.flatMap(against -> compare(against, versions, counted)),
        versions.stream()
            .map(
                version ->
                    Option.of(
                        String.valueOf(version.number()),
                        t("catalogue.card.version", version.number())))
            .toList(),
        ways(versions),
        typed.orElseGet(() -> begin(baseline, versions, counted.lastYear())),
        yearly(counted.lastYear()),
        errors);
  }

  /** How many cases came in a year, in words; that none came is no figure to begin with. */
  private static String yearly(int counted) {
    return counted == 0
        ? t("catalogue.meter.yearlyHint")
        : t("catalogue.meter.yearlyCounted", Texts.number(counted));
  }

  private static CaseCounts.OfVersion counted(CaseCounts.Counted counted, ServiceVersion version) {
    return counted
        .versions()
        .getOrDefault(version.card().version().value(), CaseCounts.OfVersion.NONE);
  }

  private Optional<MeterPage.Comparison> compare(
      Baseline against, List<ServiceVersion> versions, CaseCounts.Counted counted) {
    var now = now(versions);
    var joined = visits.stream().findFirst().map(all -> all.of(against.code())).orElse(Map.of());
    return find(versions, against)
        .map(
            old ->
                new MeterViews(against, current.get().currency())
                    .compare(side(old, counted, joined), side(now, counted, joined)));
  }

  private MeterViews.Side side(
      ServiceVersion version, CaseCounts.Counted counted, Map<UUID, BigDecimal> joined) {
    return new MeterViews.Side(
        version.number(),
        measure(version),
        counted(counted, version),
        Optional.ofNullable(joined.get(version.card().version().value())));
  }

  private static Optional<ServiceVersion> find(List<ServiceVersion> versions, Baseline against) {
    return versions.stream()
        .filter(version -> version.card().version().equals(against.version()))
        .findFirst();
  }

  /** The version in force, else the newest. */
  private static ServiceVersion now(List<ServiceVersion> versions) {
    return versions.stream()
        .filter(version -> version.state() instanceof VersionState.InForce)
        .findFirst()
        .orElseGet(versions::getFirst);
  }

  private Measure measure(ServiceVersion version) {
    return Measure.of(bundles.of(version.card().version()));
  }

  private List<List<Cell>> ways(List<ServiceVersion> versions) {
    var laws =
        baselines.lawDays(versions.stream().map(version -> version.card().version()).toList());
    return versions.stream()
        .map(
            version -> {
              var law = Optional.ofNullable(laws.get(version.card().version()));
              var way = WayOfLaw.of(version, law, current.get().zone());
              return List.of(
                  Cell.of(t("catalogue.card.version", version.number())),
                  Cell.of(law.map(Texts::date).orElse("–")),
                  Cell.of(Texts.date(way.made())),
                  Cell.of(way.live().map(Texts::date).orElse("–")),
                  Cell.of(way.madeToLive().map(days -> t(DAYS, days)).orElse("–")),
                  Cell.of(way.lawToLive().map(days -> t(DAYS, days)).orElse("–")));
            })
        .toList();
  }

  private MeterPage.Typed begin(
      Optional<Baseline> baseline, List<ServiceVersion> versions, int counted) {
    var numbers = new HashMap<String, String>();
    if (counted > 0) {
      numbers.put("yearly", String.valueOf(counted));
    }
    baseline.ifPresent(known -> numbers.put("yearly", String.valueOf(known.yearly())));
    baseline
        .map(Baseline::rates)
        .or(baselines::lastRates)
        .ifPresent(
            rates -> {
              numbers.put("hour", Numeral.field(rates.hour()));
              numbers.put("trip", Numeral.field(rates.trip()));
              numbers.put("page", Numeral.field(rates.page()));
            });
    var chosen =
        baseline.flatMap(known -> find(versions, known)).orElseGet(() -> now(versions)).number();
    return new MeterPage.Typed(
        String.valueOf(chosen),
        Map.copyOf(numbers),
        String.valueOf(versions.getFirst().number()),
        new DayFields("", "", ""));
  }

  /** All services with a baseline, and how long laws took. */
  MeterPage.All all() {
    var currency = current.get().currency();
    var lines = baselines.list().stream().map(baseline -> line(baseline, currency)).toList();
    var saved = lines.stream().flatMap(line -> line.saved().stream()).reduce(BigDecimal::add);
    var days = lines.stream().flatMap(line -> line.laws().stream()).sorted().toList();
    return new MeterPage.All(
        lines.stream().map(Line::cells).toList(),
        lines.stream().flatMap(line -> line.bar().stream()).toList(),
        saved
            .map(
                sum ->
                    t(
                        sum.signum() < 0 ? "catalogue.meter.costs" : "catalogue.meter.saves",
                        Texts.money(sum.abs(), currency)))
            .orElse(""),
        days.isEmpty()
            ? ""
            : t("catalogue.meter.laws", days.size(), t(DAYS, days.get((days.size() - 1) / 2))));
  }

  /** A service in the list. */
  private record Line(
      List<Cell> cells, Optional<Bar> bar, Optional<BigDecimal> saved, List<Long> laws) {}

  private Line line(Baseline baseline, String currency) {
    var versions = history.of(baseline.code());
    var now = now(versions);
    var views = new MeterViews(baseline, currency);
    var before = find(versions, baseline).flatMap(old -> measure(old).cost()).map(views::year);
    var after = measure(now).cost().map(views::year);
    var saved = before.flatMap(old -> after.map(old::subtract));
    var title = Texts.show(now.card().title());
    return new Line(
        List.of(
            Cell.link(title, at(baseline.code())),
            Cell.of(said(before, views)),
            Cell.of(said(after, views)),
            Cell.of(saved.map(views::money).orElse("–"))),
        after.map(
            sum -> new Bar(title.text(), sum.doubleValue(), views.money(sum), at(baseline.code()))),
        saved,
        laws(versions));
  }

  private static String said(Optional<BigDecimal> amount, MeterViews views) {
    return amount.map(views::money).orElseGet(() -> t("catalogue.meter.unstated"));
  }

  private List<Long> laws(List<ServiceVersion> versions) {
    var known =
        baselines.lawDays(versions.stream().map(version -> version.card().version()).toList());
    return versions.stream()
        .flatMap(
            version ->
                WayOfLaw.of(
                    version,
                    Optional.ofNullable(known.get(version.card().version())),
                    current.get().zone())
                    .lawToLive()
                    .stream())
        .toList();
  }

  private static String at(ServiceCode code) {
    return "/desk/services/" + code.value() + "/meter";
  }
}
