package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.insight.db.tables.records.CaseFactRecord;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.springframework.stereotype.Component;

/** Keeps the facts, one row per case; only the follower and a rebuild write. */
@Component
final class Facts {
  private final DSLContext db;
  private final Transactions transactions;
  private final ManyRows rows;

  Facts(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
    this.rows = ManyRows.kept(db, CASE_FACT);
  }

  /**
   * Takes in what happened to some cases: their facts are read together, changed one event after
   * the other and written together.
   */
  void change(Set<UUID> cases, Consumer<Changing> work) {
    var changing = new Changing(of(cases));
    work.accept(changing);
    rows.write(List.copyOf(changing.changed.values()));
  }

  private Map<UUID, CaseFactRecord> of(Collection<UUID> cases) {
    return db.selectFrom(CASE_FACT)
        .where(tenant(), CASE_FACT.CASE_ID.eq(DSL.any(cases.toArray(UUID[]::new))))
        .fetchMap(CASE_FACT.CASE_ID);
  }

  /** Facts of some cases while events are taken in. */
  final class Changing {
    private final Map<UUID, CaseFactRecord> known;
    private final Map<UUID, CaseFactRecord> changed = new HashMap<>();

    private Changing(Map<UUID, CaseFactRecord> known) {
      this.known = known;
    }

    /** Notes what an event tells; the latest word on service, place and deadline counts. */
    void keep(Fact fact) {
      var said = row(fact);
      var row = known.get(fact.id());
      if (row == null) {
        put(said);
        return;
      }
      if (row.getNumber().isEmpty()) {
        row.setNumber(said.getNumber());
      }
      row.setService(said.getService());
      row.set(CASE_FACT.SERVICE_VERSION, said.get(CASE_FACT.SERVICE_VERSION));
      row.setCategory(said.getCategory());
      row.setUnit(said.getUnit());
      row.setCentre(said.getCentre());
      row.setChannel(said.getChannel());
      row.setReceivedAt(said.getReceivedAt());
      row.set(CASE_FACT.DUE_AT, said.get(CASE_FACT.DUE_AT));
      seen(row, said.getLastAt());
      put(row);
    }

    /** Notes a case of a former system, which is told once and never changes. */
    void imported(Fact fact) {
      if (!known.containsKey(fact.id())) {
        put(row(fact));
      }
    }

    void decided(UUID id, Instant at, String outcome) {
      change(
          id,
          row -> {
            row.setDecidedAt(utc(at));
            row.setOutcome(outcome);
            row.setWaiting(false);
            seen(row, utc(at));
          });
    }

    void closed(UUID id, Instant at, String outcome) {
      change(
          id,
          row -> {
            if (row.get(CASE_FACT.CLOSED_AT) == null) {
              row.setClosedAt(utc(at));
            }
            if (row.getOutcome().isEmpty()) {
              row.setOutcome(outcome);
            }
            row.setWaiting(false);
          });
    }

    void correctionAsked(UUID id) {
      change(
          id,
          row -> {
            row.setCorrections(row.getCorrections() + 1);
            row.setWaiting(true);
          });
    }

    void visited(UUID id) {
      change(id, row -> row.setVisits(row.getVisits() + 1));
    }

    /** Notes whether the time of a case stands still, for whatever reason. */
    void standing(UUID id, boolean stands) {
      change(id, row -> row.setStanding(stands));
    }

    void correctionAnswered(UUID id) {
      change(id, row -> row.setWaiting(false));
    }

    private void change(UUID id, Consumer<CaseFactRecord> how) {
      var row = known.get(id);
      if (row != null) {
        how.accept(row);
        put(row);
      }
    }

    private void put(CaseFactRecord row) {
      known.put(row.getCaseId(), row);
      changed.put(row.getCaseId(), row);
    }
  }

  private static void seen(CaseFactRecord row, OffsetDateTime at) {
    if (at.isAfter(row.getLastAt())) {
      row.setLastAt(at);
    }
  }

  /** Forgets every fact of the tenant; the journal has them all. */
  void empty() {
    db.deleteFrom(CASE_FACT).where(tenant()).execute();
  }

  /** Every row as it stands, in a fixed order: two builds of one journal give the same. */
  List<String> rows() {
    return db.selectFrom(CASE_FACT)
        .where(tenant())
        .orderBy(CASE_FACT.CASE_ID)
        .fetch(row -> row.intoList().toString());
  }

  private Condition tenant() {
    return CASE_FACT.TENANT_ID.eq(transactions.tenant().value());
  }

  private CaseFactRecord row(Fact fact) {
    var row = new CaseFactRecord();
    row.setTenantId(transactions.tenant().value());
    row.setCaseId(fact.id());
    row.setOrigin(fact.origin().name());
    row.setNumber(fact.number());
    row.setService(fact.request().code());
    row.set(CASE_FACT.SERVICE_VERSION, fact.request().version().orElse(null));
    row.setCategory(fact.request().category());
    row.setUnit(fact.place().unit());
    row.setCentre(fact.place().centre());
    row.setChannel(fact.place().channel());
    row.setReceivedAt(utc(fact.dates().receivedAt()));
    row.set(CASE_FACT.DUE_AT, utc(fact.dates().dueAt()));
    row.set(CASE_FACT.AS_OF, utc(fact.dates().asOf()));
    row.setOutcome("");
    row.setWaiting(false);
    row.setStanding(false);
    row.setCorrections(0);
    row.setVisits(0);
    row.setLastAt(utc(fact.happenedAt()));
    return row;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
    return at.map(Facts::utc).orElse(null);
  }
}
