package org.sportel.feedback.mystery;

import static org.sportel.feedback.db.Tables.MYSTERY_EVIDENCE;
import static org.sportel.feedback.db.Tables.MYSTERY_VISIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.sportel.documents.FileId;
import org.sportel.feedback.db.tables.records.MysteryEvidenceRecord;
import org.sportel.feedback.db.tables.records.MysteryVisitRecord;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The mystery visits of the running transaction's tenant. */
@Component
public final class MysteryVisits {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  MysteryVisits(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** A file that a visitor brought along. */
  public record Evidence(FileId file, String name) {}

  /** Those of a round. */
  public List<MysteryVisit> of(UUID round) {
    return sql.selectFrom(MYSTERY_VISIT)
        .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()), MYSTERY_VISIT.ROUND_ID.eq(round))
        .orderBy(MYSTERY_VISIT.CENTRE_ID, MYSTERY_VISIT.ID)
        .fetch(this::visit);
  }

  /** Those of a visitor. */
  public List<MysteryVisit> by(UUID visitor) {
    return sql.selectFrom(MYSTERY_VISIT)
        .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()), MYSTERY_VISIT.VISITOR_ID.eq(visitor))
        .orderBy(MYSTERY_VISIT.ID)
        .fetch(this::visit);
  }

  /**
   * A visit that is known to exist.
   *
   * @throws MysteryRefusal VISIT_UNKNOWN
   */
  public MysteryVisit get(UUID id) {
    return sql.selectFrom(MYSTERY_VISIT)
        .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()), MYSTERY_VISIT.ID.eq(id))
        .fetchOptional(this::visit)
        .orElseThrow(MysteryVisits::unknown);
  }

  /**
   * A visit of this visitor; that of anybody else is not known to them.
   *
   * @throws MysteryRefusal VISIT_UNKNOWN
   */
  public MysteryVisit get(UUID id, UUID visitor) {
    var visit = get(id);
    if (visit.visitor().filter(visitor::equals).isEmpty()) {
      throw unknown();
    }
    return visit;
  }

  /** What the visitor brought along. */
  public List<Evidence> evidence(UUID visit) {
    return sql.selectFrom(MYSTERY_EVIDENCE)
        .where(MYSTERY_EVIDENCE.TENANT_ID.eq(tenant()), MYSTERY_EVIDENCE.VISIT_ID.eq(visit))
        .orderBy(MYSTERY_EVIDENCE.FILE_ID)
        .fetch(row -> new Evidence(new FileId(row.getFileId()), row.getName()));
  }

  MysteryVisit lock(UUID id) {
    return sql.selectFrom(MYSTERY_VISIT)
        .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()), MYSTERY_VISIT.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::visit)
        .orElseThrow(MysteryVisits::unknown);
  }

  /** A visit that is still to be made, locked until the transaction ends. */
  MysteryVisit lockPlanned(UUID id) {
    var visit = lock(id);
    if (visit.state() != MysteryVisit.State.PLANNED) {
      throw new MysteryRefusal(MysteryRefusal.Reason.REPORTED_ALREADY);
    }
    return visit;
  }

  void plan(List<MysteryVisit> visits) {
    sql.batchInsert(
            visits.stream()
                .map(
                    visit -> {
                      var row = new MysteryVisitRecord();
                      row.setTenantId(tenant());
                      row.setId(visit.id());
                      row.setRoundId(visit.round());
                      row.setCentreId(visit.centre());
                      row.set(MYSTERY_VISIT.VISITOR_ID, visit.visitor().orElse(null));
                      row.setSheet(JSONB.valueOf(json.write(visit.sheet())));
                      row.setState(visit.state().name());
                      return row;
                    })
                .toList())
        .execute();
  }

  void give(UUID id, UUID visitor) {
    change(id, MYSTERY_VISIT.VISITOR_ID, visitor);
  }

  void cancel(UUID id) {
    change(id, MYSTERY_VISIT.STATE, MysteryVisit.State.CANCELLED.name());
  }

  void release(UUID id, String words) {
    change(id, MYSTERY_VISIT.RELEASED_WORDS, words);
  }

  void report(UUID id, MysteryVisit.Report report, List<Evidence> brought) {
    sql.update(MYSTERY_VISIT)
        .set(MYSTERY_VISIT.STATE, MysteryVisit.State.REPORTED.name())
        .set(MYSTERY_VISIT.VISITED_ON, report.day())
        .set(MYSTERY_VISIT.WAITED_MINUTES, report.waited().orElse(null))
        .set(MYSTERY_VISIT.MARKS, JSONB.valueOf(json.write(report.marks())))
        .set(MYSTERY_VISIT.WORDS, report.words())
        .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()), MYSTERY_VISIT.ID.eq(id))
        .execute();
    for (var one : brought) {
      var row = new MysteryEvidenceRecord();
      row.setTenantId(tenant());
      row.setVisitId(id);
      row.setFileId(one.file().value());
      row.setName(one.name());
      sql.executeInsert(row);
    }
  }

  /** Forgets who made the visits of a round, what they wrote and brought along. */
  void forget(UUID round) {
    sql.deleteFrom(MYSTERY_EVIDENCE)
        .where(MYSTERY_EVIDENCE.TENANT_ID.eq(tenant()))
        .and(
            MYSTERY_EVIDENCE.VISIT_ID.in(
                sql.select(MYSTERY_VISIT.ID)
                    .from(MYSTERY_VISIT)
                    .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()))
                    .and(MYSTERY_VISIT.ROUND_ID.eq(round))))
        .execute();
    sql.update(MYSTERY_VISIT)
        .setNull(MYSTERY_VISIT.VISITOR_ID)
        .set(MYSTERY_VISIT.WORDS, "")
        .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()), MYSTERY_VISIT.ROUND_ID.eq(round))
        .execute();
  }

  private <T> void change(UUID id, Field<T> field, T value) {
    sql.update(MYSTERY_VISIT)
        .set(field, value)
        .where(MYSTERY_VISIT.TENANT_ID.eq(tenant()), MYSTERY_VISIT.ID.eq(id))
        .execute();
  }

  private MysteryVisit visit(MysteryVisitRecord row) {
    var report =
        Optional.ofNullable(row.getVisitedOn())
            .map(
                day ->
                    new MysteryVisit.Report(
                        day,
                        Optional.ofNullable(row.getWaitedMinutes()),
                        marks(row.getMarks().data()),
                        row.getWords()));
    return new MysteryVisit(
        row.getId(),
        row.getRoundId(),
        row.getCentreId(),
        Optional.ofNullable(row.getVisitorId()),
        json.read(row.getSheet().data(), MysterySheet.class),
        MysteryVisit.State.valueOf(row.getState()),
        report,
        row.getReleasedWords());
  }

  private Map<String, MysterySheet.Mark> marks(String kept) {
    var marks = new HashMap<String, MysterySheet.Mark>();
    for (var entry : json.tree(kept).properties()) {
      marks.put(entry.getKey(), MysterySheet.Mark.valueOf(entry.getValue().asString()));
    }
    return marks;
  }

  private static MysteryRefusal unknown() {
    return new MysteryRefusal(MysteryRefusal.Reason.VISIT_UNKNOWN);
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
