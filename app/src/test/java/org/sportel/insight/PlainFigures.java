package org.sportel.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.sportel.platform.Json;
import tools.jackson.databind.JsonNode;

/**
 * The figures of cases from the raw rows of the journal, written down once more from their
 * definitions and with nothing of the program but the names of events.
 */
public final class PlainFigures {
  private final Map<UUID, Told> cases = new HashMap<>();

  /** What is known of a case after its last event. */
  private static final class Told {
    private final Map<String, String> facts = new HashMap<>();
    private final List<Instant> decisions = new ArrayList<>();
    private boolean former;
    private boolean ended;
    private boolean asked;
    private boolean stands;
    private int corrections;
    private int visits;

    private Optional<Instant> at(String fact) {
      return Optional.ofNullable(facts.get(fact))
          .filter(text -> !text.isEmpty())
          .map(Instant::parse);
    }

    private Optional<Instant> decision() {
      return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    private boolean open() {
      return decisions.isEmpty() && !ended;
    }

    private boolean overdue(Instant now) {
      var seen = at("asOf").orElse(now);
      return open()
          && !asked
          && !stands
          && at("dueAt").filter(due -> due.isBefore(seen)).isPresent();
    }

    private double took() {
      return Duration.between(at("receivedAt").orElseThrow(), decision().orElseThrow()).toNanos()
          / 1e9;
    }
  }

  /** Which cases are looked at. */
  public record Part(Map<String, String> facts, Optional<YearMonth> from, Optional<YearMonth> to) {
    /** All of them. */
    public static Part all() {
      return new Part(Map.of(), Optional.empty(), Optional.empty());
    }
  }

  /** Reads every row of the running transaction's tenant in the order in which it was written. */
  public static PlainFigures of(DSLContext db, Json json) {
    var plain = new PlainFigures();
    db.fetch(
            "select type, subject, happened_at, payload::text from platform.journal"
                + " order by era, tx, id")
        .forEach(
            row ->
                plain.take(
                    row.get(0, String.class),
                    row.get(1, UUID.class),
                    row.get(2, OffsetDateTime.class).toInstant(),
                    json.read(row.get(3, String.class), JsonNode.class)));
    return plain;
  }

  /** How many cases there are. */
  public int size() {
    return cases.size();
  }

  private void take(String type, UUID subject, Instant at, JsonNode payload) {
    if (type.equals("insight.case-imported")) {
      var told = cases.computeIfAbsent(subject, _ -> new Told());
      told.former = true;
      facts(told, payload);
      return;
    }
    if (type.startsWith("casework.") && payload.path("of").has("receivedAt")) {
      facts(cases.computeIfAbsent(subject, _ -> new Told()), payload.path("of"));
    }
    var told = cases.get(subject);
    if (told == null) {
      return;
    }
    if (type.equals("casework.decision-approved") || type.equals("insight.end-imported")) {
      told.decisions.add(at);
      told.asked = false;
    } else if (type.equals("casework.withdrawn") || type.equals("casework.closed")) {
      told.ended = true;
      told.asked = false;
    } else if (type.equals("casework.correction-asked")) {
      told.corrections += 1;
      told.asked = true;
    } else if (type.equals("casework.correction-answered")) {
      told.asked = false;
    } else if (type.equals("casework.clock-stopped")) {
      told.stands = true;
    } else if (type.equals("casework.clock-resumed")) {
      told.stands = payload.path("standing").asBoolean(false);
      if (payload.path("reason").asString("").equals("correction")) {
        told.asked = false;
      }
    } else if (type.equals("casework.visited")) {
      told.visits += 1;
    }
  }

  private static void facts(Told told, JsonNode of) {
    for (var name :
        List.of("serviceCode", "unit", "centre", "channel", "receivedAt", "dueAt", "asOf")) {
      var node = of.path(name);
      var value = node.isObject() ? node.path("value") : node;
      told.facts.put(name, value.isNull() || value.isMissingNode() ? "" : value.asString(""));
    }
  }

  /** Every shipped figure by its code, to thousandths; those of nothing are left out. */
  public Map<String, BigDecimal> values(Part part, FigureQuestion question) {
    var meant =
        cases.values().stream()
            .filter(
                told ->
                    part.facts().entrySet().stream()
                        .allMatch(fact -> fact.getValue().equals(told.facts.get(fact.getKey()))))
            .toList();
    Predicate<Instant> within =
        at -> {
          var month = YearMonth.from(at.atZone(question.zone()));
          return part.from().filter(month::isBefore).isEmpty()
              && part.to().filter(month::isAfter).isEmpty();
        };
    var received =
        meant.stream().filter(told -> within.test(told.at("receivedAt").orElseThrow())).toList();
    var decided =
        meant.stream().filter(told -> told.decision().filter(within).isPresent()).toList();
    var values = new TreeMap<String, BigDecimal>();
    values.put("received", number(received.size()));
    values.put("decided", number(decided.size()));
    values.put(
        "on-time", number(count(decided, told -> late(told).filter(one -> !one).isPresent())));
    values.put("late", number(count(decided, told -> late(told).orElse(false))));
    values.put("open", number(count(meant, Told::open)));
    values.put("open-overdue", number(count(meant, told -> told.overdue(question.now()))));
    values.put("without-deadline", number(count(received, told -> told.at("dueAt").isEmpty())));
    values.put("corrections", number(received.stream().mapToInt(told -> told.corrections).sum()));
    double[] times = decided.stream().mapToDouble(Told::took).sorted().toArray();
    if (times.length > 0) {
      values.put("processing-median", number(middle(times)));
      values.put("processing-p90", number(ninth(times)));
    }
    var here = decided.stream().filter(told -> !told.former).toList();
    if (!here.isEmpty()) {
      var visits = here.stream().mapToInt(told -> told.visits).sum();
      values.put("visits-per-case", number((double) visits / here.size()));
    }
    return values;
  }

  /** Whether it was decided after its deadline; empty where it had none. */
  private static Optional<Boolean> late(Told told) {
    return told.at("dueAt").map(due -> told.decision().orElseThrow().isAfter(due));
  }

  private static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static double ninth(double[] sorted) {
    double place = 0.9 * (sorted.length - 1);
    int low = (int) place;
    double rest = place - low;
    return rest == 0 ? sorted[low] : sorted[low] * (1 - rest) + sorted[low + 1] * rest;
  }

  private static long count(List<Told> some, Predicate<Told> which) {
    return some.stream().filter(which).count();
  }

  private static BigDecimal number(long count) {
    return BigDecimal.valueOf(count).setScale(3);
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
  }
}
