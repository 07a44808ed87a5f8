package org.sportel.rights.charter;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.declared.Suppression;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Whether promises hold alike in every centre and by every way of coming: who lives far away or
 * does not write on the web is served no worse. Nobody is asked to which group they belong; only
 * where and how people came is known.
 */
@Component
public final class EqualTreatment {
  private static final List<Dimension> WAYS = List.of(Dimension.CENTRE, Dimension.CHANNEL);

  private final Charter charter;
  private final Measuring measuring;
  private final Tenants tenants;
  private final Transactions transactions;

  EqualTreatment(Charter charter, Measuring measuring, Tenants tenants, Transactions transactions) {
    this.charter = charter;
    this.measuring = measuring;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** A promise that was measured, in each centre and by each way of coming. */
  public record Alike(Charter.Line line, List<Spread> spreads) {
    /** Keeps their order. */
    public Alike {
      spreads = List.copyOf(spreads);
    }
  }

  /**
   * A promise in the parts of a month.
   *
   * @param parts the value of each part and whether it holds; empty where few stand behind it, or
   *     where it would tell those of another
   */
  public record Spread(Dimension way, Map<String, Optional<Part>> parts) {
    /** Keeps their order. */
    public Spread {
      parts = new LinkedHashMap<>(parts);
    }

    private boolean compares() {
      return parts.size() > 1 && parts.values().stream().anyMatch(Optional::isPresent);
    }
  }

  /** What was measured in a part. */
  public record Part(Measured measured, boolean kept) {}

  /**
   * The promises that were measured in a month and have at least two parts, one of which may be
   * shown. What an office promises to count as a whole is no promise to a single centre.
   */
  public List<Alike> of(YearMonth month) {
    return charter.of(month).stream()
        .filter(line -> line.measured().isPresent())
        .flatMap(line -> line.indicator().stream().map(one -> alike(line, one, month)))
        .filter(alike -> !alike.spreads().isEmpty())
        .toList();
  }

  private Alike alike(Charter.Line line, DeclaredIndicator indicator, YearMonth month) {
    boolean each = !indicator.formula().adds();
    return new Alike(
        line,
        each
            ? WAYS.stream()
                .map(way -> spread(line, indicator, way, month))
                .filter(Spread::compares)
                .toList()
            : List.of());
  }

  private Spread spread(
      Charter.Line line, DeclaredIndicator indicator, Dimension way, YearMonth month) {
    var found = measuring.by(way, indicator.formula(), question(month));
    var hidden = Suppression.ofMeasured(found, PublishedTotals.least(indicator));
    var parts = new LinkedHashMap<String, Optional<Part>>();
    found.forEach(
        (key, measured) -> {
          if (!key.isEmpty()) {
            parts.put(
                key,
                Optional.of(new Part(measured, kept(line, measured)))
                    .filter(_ -> !hidden.contains(key)));
          }
        });
    return new Spread(way, parts);
  }

  private static boolean kept(Charter.Line line, Measured measured) {
    return measured
        .value()
        .flatMap(value -> line.standard().promise().map(promise -> promise.keeps(value)))
        .orElse(false);
  }

  private IndicatorQuestion question(YearMonth month) {
    return new IndicatorQuestion(
        month.atDay(1),
        month.plusMonths(1).atDay(1),
        Map.of(),
        Places.everywhere(),
        tenants.get(transactions.tenant()).zone());
  }
}
