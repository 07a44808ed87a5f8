package org.sportel.documents;

import static org.sportel.documents.db.Tables.ISSUED;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.documents.content.FileDigest;
import org.sportel.documents.content.FileType;
import org.sportel.documents.db.tables.records.IssuedRecord;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The book of issued documents of the running transaction's tenant. */
@Component
final class IssueBook {
  private final DSLContext sql;
  private final StoredFiles files;
  private final Transactions transactions;
  private final Ids ids;
  private final Clock clock;

  IssueBook(DSLContext sql, StoredFiles files, Transactions transactions, Ids ids, Clock clock) {
    this.sql = sql;
    this.files = files;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Enters a document whose file is kept with its subject; empty when its kind and number of it
   * stand in the book already, after waiting for whoever is entering them.
   */
  Optional<IssuedDocument> enter(
      DocumentDraft draft, VerifyCode code, FileDigest digest, long size) {
    var id = new FileId(ids.next());
    var row = row(draft, code, digest);
    row.setFileId(id.value());
    int entered =
        sql.insertInto(ISSUED)
            .set(row)
            .onConflict(ISSUED.TENANT_ID, ISSUED.CASE_ID, ISSUED.KIND, ISSUED.NUMBER)
            .where(ISSUED.FILE_ID.isNotNull())
            .doNothing()
            .execute();
    if (entered == 0) {
      return Optional.empty();
    }
    files.add(file(id, draft, digest, size));
    return Optional.of(new IssuedDocument(id, code, digest));
  }

  private StoredFile file(FileId id, DocumentDraft draft, FileDigest digest, long size) {
    return new StoredFile(
        id,
        FileName.of(draft.number().replaceAll("[/\\\\]", "-") + ".pdf", FileType.PDF),
        FileType.PDF,
        size,
        digest,
        Optional.of(draft.subject()),
        clock.instant());
  }

  /** Notes a document that is handed out and not kept. */
  void note(DocumentDraft draft, VerifyCode code, FileDigest digest) {
    sql.executeInsert(row(draft, code, digest));
  }

  Optional<IssuedDocument> find(DocumentDraft draft) {
    return sql.selectFrom(ISSUED)
        .where(
            ISSUED.TENANT_ID.eq(transactions.tenant().value()),
            ISSUED.CASE_ID.eq(draft.subject().id()),
            ISSUED.KIND.eq(draft.content().kind().name()),
            ISSUED.NUMBER.eq(draft.number()),
            ISSUED.FILE_ID.isNotNull())
        .fetchOptional(
            row ->
                new IssuedDocument(
                    new FileId(Objects.requireNonNull(row.getFileId())),
                    new VerifyCode(transactions.tenant(), row.getCode()),
                    new FileDigest(row.getDigest())));
  }

  Optional<Verified> find(VerifyCode code) {
    return sql.selectFrom(ISSUED)
        .where(ISSUED.TENANT_ID.eq(transactions.tenant().value()), ISSUED.CODE.eq(code.letters()))
        .fetchOptional(
            row ->
                new Verified(
                    code,
                    DocumentKind.valueOf(row.getKind()),
                    row.getNumber(),
                    row.getAuthority(),
                    row.getUnit(),
                    row.getIssuedAt().toInstant(),
                    new FileDigest(row.getDigest())));
  }

  private IssuedRecord row(DocumentDraft draft, VerifyCode code, FileDigest digest) {
    var row = new IssuedRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(ids.next());
    row.setCaseId(draft.subject().id());
    row.setSubjectType(draft.subject().type());
    row.setKind(draft.content().kind().name());
    row.setNumber(draft.number());
    row.setCode(code.letters());
    row.setDigest(digest.hex());
    row.setAuthority(draft.letterhead().authority());
    row.setUnit(draft.letterhead().unit());
    row.setIssuedAt(draft.issuedAt().atOffset(ZoneOffset.UTC));
    return row;
  }
}
