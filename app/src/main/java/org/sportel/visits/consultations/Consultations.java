package org.sportel.visits.consultations;

import static org.sportel.visits.db.Tables.CONSULTATION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.db.tables.records.ConsultationRecord;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationId;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** The consultations of the running transaction's tenant. */
@Component
public final class Consultations {
  /** More than anybody notes on a day; a list shows the latest. */
  private static final int MOST = 200;

  private final DSLContext sql;
  private final Transactions transactions;

  Consultations(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** What a visitor was advised on. */
  public List<Consultation> of(VisitId visit) {
    return where(CONSULTATION.VISIT_ID.eq(visit.value()));
  }

  /** The advice about a case. */
  public List<Consultation> about(Subject subject) {
    return where(
        CONSULTATION.SUBJECT_TYPE.eq(subject.type()), CONSULTATION.SUBJECT_ID.eq(subject.id()));
  }

  /** What a person has noted since a moment, the latest first. */
  public List<Consultation> by(UUID account, Instant since) {
    return where(
            CONSULTATION.ACCOUNT_ID.eq(account),
            CONSULTATION.NOTED_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .reversed();
  }

  /** What others than this person have noted in these centres since a moment, the latest first. */
  public List<Consultation> ofOthers(UUID account, Collection<CentreId> centres, Instant since) {
    return where(
            CONSULTATION.ACCOUNT_ID.ne(account),
            CONSULTATION.CENTRE_ID.in(centres.stream().map(CentreId::value).toList()),
            CONSULTATION.NOTED_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .reversed();
  }

  /**
   * The consultation, held until the transaction ends.
   *
   * @throws VisitRefusal CONSULTATION_UNKNOWN
   */
  Consultation hold(ConsultationId id) {
    return sql.selectFrom(CONSULTATION)
        .where(CONSULTATION.TENANT_ID.eq(tenant()), CONSULTATION.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(Consultations::consultation)
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.CONSULTATION_UNKNOWN));
  }

  /**
   * A consultation that is known to exist.
   *
   * @throws VisitRefusal CONSULTATION_UNKNOWN
   */
  public Consultation get(ConsultationId id) {
    return where(CONSULTATION.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new VisitRefusal(VisitRefusal.Reason.CONSULTATION_UNKNOWN));
  }

  /** The centre for which a person noted something last. */
  Optional<CentreId> lastCentre(UUID account) {
    return sql.select(CONSULTATION.CENTRE_ID)
        .from(CONSULTATION)
        .where(CONSULTATION.TENANT_ID.eq(tenant()), CONSULTATION.ACCOUNT_ID.eq(account))
        .orderBy(CONSULTATION.NOTED_AT.desc())
        .limit(1)
        .fetchOptional(row -> new CentreId(row.value1()));
  }

  void add(Consultation noted) {
    var row = row(noted.of());
    row.setTenantId(tenant());
    row.setId(noted.id().value());
    row.set(CONSULTATION.VISIT_ID, noted.of().visit().map(VisitId::value).orElse(null));
    row.setAccountId(noted.account());
    row.setOffice(noted.office());
    row.setNotedAt(noted.at().atOffset(ZoneOffset.UTC));
    sql.insertInto(CONSULTATION).set(row).execute();
  }

  void correct(ConsultationId id, NewConsultation now) {
    sql.update(CONSULTATION)
        .set(row(now))
        .where(CONSULTATION.TENANT_ID.eq(tenant()), CONSULTATION.ID.eq(id.value()))
        .execute();
  }

  private List<Consultation> where(Condition... conditions) {
    return sql.selectFrom(CONSULTATION)
        .where(CONSULTATION.TENANT_ID.eq(tenant()))
        .and(org.jooq.impl.DSL.and(conditions))
        .orderBy(CONSULTATION.NOTED_AT.desc(), CONSULTATION.ID.desc())
        .limit(MOST)
        .fetch(Consultations::consultation)
        .reversed();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  /** What a correction may change. */
  private static ConsultationRecord row(NewConsultation noted) {
    var row = new ConsultationRecord();
    row.setCentreId(noted.centre().value());
    row.set(CONSULTATION.SUBJECT_TYPE, noted.concerns().map(Subject::type).orElse(null));
    row.set(CONSULTATION.SUBJECT_ID, noted.concerns().map(Subject::id).orElse(null));
    row.setTopic(noted.topic().name());
    row.set(CONSULTATION.SERVICE, noted.service().map(ServiceCode::value).orElse(null));
    row.set(
        CONSULTATION.INSTITUTION_ID, noted.institution().map(InstitutionId::value).orElse(null));
    row.setChannel(noted.channel().name());
    row.setMinutes(noted.minutes());
    row.setNote(noted.note());
    return row;
  }

  private static Consultation consultation(ConsultationRecord row) {
    return new Consultation(
        new ConsultationId(row.getId()),
        row.getAccountId(),
        row.getOffice(),
        row.getNotedAt().toInstant(),
        new NewConsultation(
            new CentreId(row.getCentreId()),
            Optional.ofNullable(row.getVisitId()).map(VisitId::new),
            Optional.ofNullable(row.getSubjectId())
                .map(id -> new Subject(row.getSubjectType(), id)),
            ConsultationTopic.valueOf(row.getTopic()),
            Optional.ofNullable(row.getService()).map(ServiceCode::new),
            Optional.ofNullable(row.getInstitutionId()).map(InstitutionId::new),
            ConsultationChannel.valueOf(row.getChannel()),
            row.getMinutes(),
            row.getNote()));
  }
}
