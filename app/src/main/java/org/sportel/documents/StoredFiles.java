package org.sportel.documents;

import static org.sportel.documents.db.Tables.FILE;
import static org.sportel.documents.db.Tables.ISSUED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.documents.content.FileDigest;
import org.sportel.documents.content.FileType;
import org.sportel.documents.db.tables.records.FileRecord;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/**
 * The rows of the files of the running transaction's tenant. The id of what a file belongs to
 * stands in the column {@code case_id}, as release 0.1.0 named it; {@code subject_type} says what
 * it is, and is empty where a program of that release wrote the row.
 */
@Component
final class StoredFiles {
  private final DSLContext sql;
  private final Transactions transactions;

  StoredFiles(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  void add(StoredFile file) {
    var row = new FileRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(file.id().value());
    row.setDigest(file.digest().hex());
    row.setName(file.name().text());
    row.setType(file.type().name());
    row.setSize(file.size());
    row.set(FILE.CASE_ID, file.subject().map(Subject::id).orElse(null));
    row.set(FILE.SUBJECT_TYPE, file.subject().map(Subject::type).orElse(null));
    row.setStoredAt(file.storedAt().atOffset(ZoneOffset.UTC));
    sql.executeInsert(row);
  }

  Optional<StoredFile> find(FileId id) {
    return list(FILE.ID.eq(id.value())).stream().findFirst();
  }

  List<StoredFile> list(Collection<FileId> ids) {
    return list(FILE.ID.in(ids.stream().map(FileId::value).toList()));
  }

  List<StoredFile> of(Subject subject) {
    return list(belongs(subject));
  }

  /** How many files the subject has beside these. */
  int count(Subject subject, Collection<FileId> beside) {
    return sql.fetchCount(
        FILE, mine(), belongs(subject), FILE.ID.notIn(beside.stream().map(FileId::value).toList()));
  }

  int attach(Collection<FileId> ids, Subject subject) {
    return sql.update(FILE)
        .set(FILE.CASE_ID, subject.id())
        .set(FILE.SUBJECT_TYPE, subject.type())
        .where(mine(), FILE.ID.in(ids.stream().map(FileId::value).toList()))
        .and(FILE.CASE_ID.isNull().or(belongs(subject)))
        .execute();
  }

  /**
   * Files of no subject that came before an instant, by id, held; those held by others left out.
   */
  List<FileId> loose(Instant before, Optional<FileId> after, int limit) {
    return sql.select(FILE.ID)
        .from(FILE)
        .where(mine(), FILE.CASE_ID.isNull())
        .and(FILE.STORED_AT.lt(before.atOffset(ZoneOffset.UTC)))
        .and(after.map(id -> FILE.ID.gt(id.value())).orElse(DSL.noCondition()))
        .andNotExists(
            DSL.selectOne()
                .from(ISSUED)
                .where(ISSUED.TENANT_ID.eq(FILE.TENANT_ID), ISSUED.FILE_ID.eq(FILE.ID)))
        .orderBy(FILE.ID)
        .limit(limit)
        .forUpdate()
        .of(FILE)
        .skipLocked()
        .fetch(row -> new FileId(row.value1()));
  }

  int remove(Collection<FileId> ids) {
    return sql.deleteFrom(FILE)
        .where(mine(), FILE.ID.in(ids.stream().map(FileId::value).toList()))
        .and(FILE.CASE_ID.isNull())
        .execute();
  }

  void removeOf(Subject subject, FileId id) {
    sql.deleteFrom(FILE)
        .where(mine(), belongs(subject), FILE.ID.eq(id.value()))
        .andNotExists(
            DSL.selectOne()
                .from(ISSUED)
                .where(ISSUED.TENANT_ID.eq(FILE.TENANT_ID), ISSUED.FILE_ID.eq(FILE.ID)))
        .execute();
  }

  void removeOf(Subject subject) {
    sql.deleteFrom(FILE)
        .where(mine(), belongs(subject))
        .andNotExists(
            DSL.selectOne()
                .from(ISSUED)
                .where(ISSUED.TENANT_ID.eq(FILE.TENANT_ID), ISSUED.FILE_ID.eq(FILE.ID)))
        .execute();
  }

  /** Those of some contents to which no row leads. */
  List<FileDigest> withoutRow(Collection<FileDigest> digests) {
    var known =
        new HashSet<>(
            sql.selectDistinct(FILE.DIGEST)
                .from(FILE)
                .where(mine(), FILE.DIGEST.in(digests.stream().map(FileDigest::hex).toList()))
                .fetch(FILE.DIGEST));
    return digests.stream().filter(digest -> !known.contains(digest.hex())).toList();
  }

  /** Keeps a content from being swept until the transaction ends; before its bytes are written. */
  void hold(FileDigest digest) {
    sql.select(DSL.function("pg_advisory_xact_lock_shared", Object.class, DSL.val(lock(digest))))
        .execute();
  }

  /** Whether nobody is storing a content; nobody can until the transaction ends. */
  boolean alone(FileDigest digest) {
    return sql.select(
            DSL.function("pg_try_advisory_xact_lock", Boolean.class, DSL.val(lock(digest))))
        .fetchSingle()
        .value1();
  }

  private long lock(FileDigest digest) {
    return Long.parseUnsignedLong(digest.hex().substring(0, 16), 16)
        ^ transactions.tenant().value();
  }

  private List<StoredFile> list(Condition which) {
    return sql.selectFrom(FILE)
        .where(mine(), which)
        .orderBy(FILE.STORED_AT, FILE.ID)
        .fetch(StoredFiles::file);
  }

  private static Condition belongs(Subject subject) {
    return FILE.CASE_ID
        .eq(subject.id())
        .and(FILE.SUBJECT_TYPE.eq(subject.type()).or(FILE.SUBJECT_TYPE.isNull()));
  }

  private Condition mine() {
    return FILE.TENANT_ID.eq(transactions.tenant().value());
  }

  private static Subject subject(FileRecord row, UUID id) {
    var type = row.getSubjectType();
    return new Subject(type == null ? Subject.CASE : type, id);
  }

  private static StoredFile file(FileRecord row) {
    return new StoredFile(
        new FileId(row.getId()),
        new FileName(row.getName()),
        FileType.valueOf(row.getType()),
        row.getSize(),
        new FileDigest(row.getDigest()),
        Optional.ofNullable(row.getCaseId()).map(id -> subject(row, id)),
        row.getStoredAt().toInstant());
  }
}
