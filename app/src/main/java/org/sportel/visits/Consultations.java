package org.sportel.visits;

import static org.sportel.visits.db.Tables.CONSULTATION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.ConsultationRecord;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** The consultations of the running transaction's tenant. */
@Component
public final class Consultations {
  private final DSLContext sql;
  private final Transactions transactions;

  Consultations(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** What a visitor was advised on. */
  public List<NewConsultation> of(VisitId visit) {
    return sql.selectFrom(CONSULTATION)
        .where(CONSULTATION.TENANT_ID.eq(tenant()), CONSULTATION.VISIT_ID.eq(visit.value()))
        .orderBy(CONSULTATION.NOTED_AT)
        .fetch(Consultations::consultation);
  }

  void add(UUID id, NewConsultation noted, UUID account, Instant at) {
    var row = new ConsultationRecord();
    row.setTenantId(tenant());
    row.setId(id);
    row.setCentreId(noted.centre().value());
    row.set(CONSULTATION.VISIT_ID, noted.visit().map(VisitId::value).orElse(null));
    row.setAccountId(account);
    row.setTopic(noted.topic().name());
    row.set(CONSULTATION.SERVICE, noted.service().map(ServiceCode::value).orElse(null));
    row.setChannel(noted.channel().name());
    row.setMinutes(noted.minutes());
    row.setNotedAt(at.atOffset(ZoneOffset.UTC));
    sql.insertInto(CONSULTATION).set(row).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static NewConsultation consultation(ConsultationRecord row) {
    return new NewConsultation(
        new CentreId(row.getCentreId()),
        Optional.ofNullable(row.getVisitId()).map(VisitId::new),
        ConsultationTopic.valueOf(row.getTopic()),
        Optional.ofNullable(row.getService()).map(ServiceCode::new),
        ConsultationChannel.valueOf(row.getChannel()),
        row.getMinutes());
  }
}
