package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The timelines of cases that came from former systems. */
@Component
public final class Histories {
  private final DSLContext db;
  private final Transactions transactions;
  private final Journal journal;

  Histories(DSLContext db, Transactions transactions, Journal journal) {
    this.db = db;
    this.transactions = transactions;
    this.journal = journal;
  }

  /**
   * A step of the timeline.
   *
   * @param activity empty for the beginning of the case; at its end what became of it, where known
   * @param resource code of who did it, empty where unknown
   */
  public record Past(Kind kind, Instant at, String activity, String resource, String unit) {
    /** What kind of step. */
    public enum Kind {
      /** The case began. */
      RECEIVED,
      /** Something was done. */
      STEP,
      /** The case ended. */
      ENDED
    }
  }

  /** A case and all that happened in it. */
  public record History(FoundCase file, List<Past> steps) {
    /** Copies the steps. */
    public History {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The history of an imported case in the running transaction's tenant.
   *
   * @throws InsightRefusal NO_SUCH_HISTORY when there is none or it lies in other units
   */
  public History get(UUID id, Places places) {
    var file =
        db.selectFrom(CASE_FACT)
            .where(
                CASE_FACT.TENANT_ID.eq(transactions.tenant().value()),
                CASE_FACT.CASE_ID.eq(id),
                CASE_FACT.ORIGIN.eq("IMPORTED"))
            .fetchOptional(Figures::found)
            .filter(
                found ->
                    places.all()
                        || places.units().stream().anyMatch(u -> u.toString().equals(found.unit())))
            .orElseThrow(() -> new InsightRefusal(InsightRefusal.Reason.NO_SUCH_HISTORY));
    var steps =
        journal.of(id).stream()
            .map(
                entry ->
                    kind(entry.type())
                        .map(
                            kind ->
                                new Past(
                                    kind,
                                    entry.happenedAt(),
                                    entry
                                        .payload()
                                        .path("activity")
                                        .asString(entry.payload().path("status").asString("")),
                                    entry.payload().path("resource").asString(""),
                                    entry.payload().path("unit").asString(""))))
            .flatMap(Optional::stream)
            .toList();
    return new History(file, steps);
  }

  private static Optional<Past.Kind> kind(String type) {
    return switch (type) {
      case "insight.case-imported" -> Optional.of(Past.Kind.RECEIVED);
      case "insight.step-imported" -> Optional.of(Past.Kind.STEP);
      case "insight.end-imported" -> Optional.of(Past.Kind.ENDED);
      default -> Optional.empty();
    };
  }
}
