package org.sportel.complaints;

import static org.sportel.complaints.db.Tables.ATTACHMENT;
import static org.sportel.complaints.db.Tables.LINK;
import static org.sportel.complaints.db.Tables.MESSAGE;
import static org.sportel.complaints.db.Tables.STATEMENT;
import static org.sportel.complaints.db.Tables.STOP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.complaints.model.ComplaintEvent.LinkKind;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.deadlines.Stop;
import org.sportel.documents.FileId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What belongs to a complaint: messages, statements, stops of its clock, links and files. */
@Component
public final class ComplaintParts {
  private final DSLContext sql;
  private final Transactions transactions;

  ComplaintParts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** A message between complainant and office. */
  public record Letter(UUID id, boolean fromOffice, String body, Instant sentAt) {}

  /**
   * A statement asked of somebody of the office.
   *
   * @param body empty as long as nothing was said
   */
  public record Statement(
      UUID id,
      ComplaintId complaint,
      UUID account,
      String question,
      Instant askedAt,
      String body,
      Optional<Instant> givenAt) {}

  /**
   * A file of a complaint.
   *
   * @param shown whether the complainant sees it; one of the office only after the answer
   */
  public record Attached(
      FileId file, boolean fromOffice, String title, Instant addedAt, boolean shown) {}

  /** What was written, the oldest first. */
  public List<Letter> letters(ComplaintId id) {
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.TENANT_ID.eq(tenant()), MESSAGE.COMPLAINT_ID.eq(id.value()))
        .orderBy(MESSAGE.SENT_AT, MESSAGE.ID)
        .fetch(
            row ->
                new Letter(
                    row.getId(), row.getFromOffice(), row.getBody(), row.getSentAt().toInstant()));
  }

  void add(ComplaintId id, Letter letter) {
    sql.insertInto(MESSAGE)
        .set(MESSAGE.TENANT_ID, tenant())
        .set(MESSAGE.ID, letter.id())
        .set(MESSAGE.COMPLAINT_ID, id.value())
        .set(MESSAGE.FROM_OFFICE, letter.fromOffice())
        .set(MESSAGE.BODY, letter.body())
        .set(MESSAGE.SENT_AT, Complaints.utc(letter.sentAt()))
        .execute();
  }

  /** The statements about a complaint, the oldest first. */
  public List<Statement> statements(ComplaintId id) {
    return statements(STATEMENT.COMPLAINT_ID.eq(id.value()));
  }

  /** The statements that are still awaited of a person. */
  public List<Statement> awaited(UUID account) {
    return statements(STATEMENT.ACCOUNT_ID.eq(account).and(STATEMENT.GIVEN_AT.isNull()));
  }

  Optional<Statement> statement(UUID id) {
    return statements(STATEMENT.ID.eq(id)).stream().findFirst();
  }

  private List<Statement> statements(Condition which) {
    return sql.selectFrom(STATEMENT)
        .where(STATEMENT.TENANT_ID.eq(tenant()), which)
        .orderBy(STATEMENT.ASKED_AT, STATEMENT.ID)
        .fetch(
            row ->
                new Statement(
                    row.getId(),
                    new ComplaintId(row.getComplaintId()),
                    row.getAccountId(),
                    row.getQuestion(),
                    row.getAskedAt().toInstant(),
                    row.getBody(),
                    Complaints.instant(row.getGivenAt())));
  }

  void ask(Statement asked) {
    sql.insertInto(STATEMENT)
        .set(STATEMENT.TENANT_ID, tenant())
        .set(STATEMENT.ID, asked.id())
        .set(STATEMENT.COMPLAINT_ID, asked.complaint().value())
        .set(STATEMENT.ACCOUNT_ID, asked.account())
        .set(STATEMENT.QUESTION, asked.question())
        .set(STATEMENT.ASKED_AT, Complaints.utc(asked.askedAt()))
        .execute();
  }

  boolean give(UUID id, String body, Instant now) {
    return sql.update(STATEMENT)
            .set(STATEMENT.BODY, body)
            .set(STATEMENT.GIVEN_AT, Complaints.utc(now))
            .where(STATEMENT.TENANT_ID.eq(tenant()), STATEMENT.ID.eq(id))
            .and(STATEMENT.GIVEN_AT.isNull())
            .execute()
        == 1;
  }

  /** When the clock of a complaint stood. */
  public List<Stop> stops(ComplaintId id) {
    return sql.selectFrom(STOP)
        .where(STOP.TENANT_ID.eq(tenant()), STOP.COMPLAINT_ID.eq(id.value()))
        .orderBy(STOP.FROM_AT)
        .fetch(row -> new Stop(row.getFromAt().toInstant(), Complaints.instant(row.getToAt())));
  }

  void stop(ComplaintId id, UUID stop, Instant now) {
    sql.insertInto(STOP)
        .set(STOP.TENANT_ID, tenant())
        .set(STOP.ID, stop)
        .set(STOP.COMPLAINT_ID, id.value())
        .set(STOP.FROM_AT, Complaints.utc(now))
        .onConflictDoNothing()
        .execute();
  }

  /** Ends the stop that runs, never before it began; false where none does. */
  boolean resume(ComplaintId id, Instant now) {
    return sql.update(STOP)
            .set(STOP.TO_AT, DSL.greatest(STOP.FROM_AT, DSL.val(Complaints.utc(now))))
            .where(STOP.TENANT_ID.eq(tenant()), STOP.COMPLAINT_ID.eq(id.value()))
            .and(STOP.TO_AT.isNull())
            .execute()
        == 1;
  }

  /** What a complaint is linked with, in either direction. */
  public Map<UUID, LinkKind> links(ComplaintId id) {
    var mine = LINK.TENANT_ID.eq(tenant());
    return sql.select(LINK.OTHER_ID, LINK.KIND)
        .from(LINK)
        .where(mine, LINK.COMPLAINT_ID.eq(id.value()))
        .union(
            sql.select(LINK.COMPLAINT_ID, LINK.KIND)
                .from(LINK)
                .where(mine, LINK.OTHER_ID.eq(id.value())))
        .fetchMap(row -> row.value1(), row -> LinkKind.valueOf(row.value2()));
  }

  void link(ComplaintId id, ComplaintId other, LinkKind kind) {
    sql.insertInto(LINK)
        .set(LINK.TENANT_ID, tenant())
        .set(LINK.COMPLAINT_ID, id.value())
        .set(LINK.OTHER_ID, other.value())
        .set(LINK.KIND, kind.name())
        .onConflict(LINK.TENANT_ID, LINK.COMPLAINT_ID, LINK.OTHER_ID)
        .doUpdate()
        .set(LINK.KIND, kind.name())
        .execute();
  }

  /** The files of a complaint in the order they came. */
  public List<Attached> files(ComplaintId id) {
    return sql.selectFrom(ATTACHMENT)
        .where(ATTACHMENT.TENANT_ID.eq(tenant()), ATTACHMENT.COMPLAINT_ID.eq(id.value()))
        .orderBy(ATTACHMENT.ADDED_AT, ATTACHMENT.TITLE, ATTACHMENT.FILE_ID)
        .fetch(
            row ->
                new Attached(
                    new FileId(row.getFileId()),
                    row.getFromOffice(),
                    row.getTitle(),
                    row.getAddedAt().toInstant(),
                    row.getShown()));
  }

  /** Takes a file of the office back that was not shown yet; false where there is none. */
  boolean detach(ComplaintId id, FileId file) {
    return sql.deleteFrom(ATTACHMENT)
            .where(ATTACHMENT.TENANT_ID.eq(tenant()), ATTACHMENT.COMPLAINT_ID.eq(id.value()))
            .and(ATTACHMENT.FILE_ID.eq(file.value()))
            .and(ATTACHMENT.FROM_OFFICE.isTrue())
            .and(ATTACHMENT.SHOWN.isFalse())
            .execute()
        == 1;
  }

  /** Shows the complainant the files of the office. */
  void show(ComplaintId id) {
    sql.update(ATTACHMENT)
        .set(ATTACHMENT.SHOWN, true)
        .where(ATTACHMENT.TENANT_ID.eq(tenant()), ATTACHMENT.COMPLAINT_ID.eq(id.value()))
        .execute();
  }

  void attach(ComplaintId id, Attached file) {
    sql.insertInto(ATTACHMENT)
        .set(ATTACHMENT.TENANT_ID, tenant())
        .set(ATTACHMENT.COMPLAINT_ID, id.value())
        .set(ATTACHMENT.FILE_ID, file.file().value())
        .set(ATTACHMENT.FROM_OFFICE, file.fromOffice())
        .set(ATTACHMENT.TITLE, file.title())
        .set(ATTACHMENT.ADDED_AT, Complaints.utc(file.addedAt()))
        .set(ATTACHMENT.SHOWN, file.shown())
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
