package org.sportel.rights.measures;

import static org.sportel.rights.db.Tables.MEASURE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.network.CentreId;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.rights.db.tables.records.MeasureRecord;
import org.sportel.rights.model.PeopleGroup;
import org.sportel.rights.model.RightsRefusal;
import org.springframework.stereotype.Component;

/** The measures of the running transaction's tenant. */
@Component
public final class Measures {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  Measures(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** Those that are done now, the next review first. */
  public List<RightsMeasure> list() {
    return sql.selectFrom(MEASURE)
        .where(MEASURE.TENANT_ID.eq(tenant()), MEASURE.ENDED_ON.isNull())
        .orderBy(MEASURE.REVIEW_ON, MEASURE.ID)
        .fetch(this::measure);
  }

  /**
   * One that is done now.
   *
   * @throws RightsRefusal MEASURE_UNKNOWN
   */
  public RightsMeasure get(UUID id) {
    return list().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RightsRefusal(RightsRefusal.Reason.MEASURE_UNKNOWN));
  }

  /** Writes it anew, as it is from a day on. */
  void put(RightsMeasure measure, LocalDate day) {
    var row = row(measure);
    sql.insertInto(MEASURE)
        .set(row)
        .set(MEASURE.SINCE, day)
        .onConflict(MEASURE.TENANT_ID, MEASURE.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  /** Ends it; false where it is over or unknown. */
  boolean end(UUID id, LocalDate day) {
    return sql.update(MEASURE)
            .set(MEASURE.ENDED_ON, day)
            .where(MEASURE.TENANT_ID.eq(tenant()), MEASURE.ID.eq(id), MEASURE.ENDED_ON.isNull())
            .execute()
        == 1;
  }

  private MeasureRecord row(RightsMeasure measure) {
    var row = new MeasureRecord();
    row.setTenantId(tenant());
    row.setId(measure.id());
    row.setGroups(measure.groups().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setWhat(JSONB.valueOf(json.write(measure.what())));
    row.setUnitId(measure.unit().value());
    row.set(MEASURE.CENTRE_ID, measure.centre().map(CentreId::value).orElse(null));
    row.setEvidence(measure.evidence());
    row.setReviewOn(measure.review());
    row.setShown(measure.shown());
    return row;
  }

  private RightsMeasure measure(MeasureRecord row) {
    return new RightsMeasure(
        row.getId(),
        Arrays.stream(row.getGroups()).map(PeopleGroup::valueOf).collect(Collectors.toSet()),
        json.read(row.getWhat().data(), LocalText.class),
        new UnitId(row.getUnitId()),
        Optional.ofNullable(row.getCentreId()).map(CentreId::new),
        row.getEvidence(),
        row.getReviewOn(),
        row.getShown());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
