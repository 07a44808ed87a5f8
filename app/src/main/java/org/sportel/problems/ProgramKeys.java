package org.sportel.problems;

import static org.sportel.problems.db.Tables.KEY_RULE;
import static org.sportel.problems.db.Tables.PROGRAM_KEY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CodeLetters;
import org.sportel.problems.db.tables.records.ProgramKeyRecord;
import org.springframework.stereotype.Component;

/** Keys with which programs report problems; kept as digests. */
@Component
public final class ProgramKeys {
  private static final int LENGTH = 26;

  private final DSLContext sql;
  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  ProgramKeys(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * A key.
   *
   * @param name who it was given to
   * @param hourly how many problems it may report in an hour
   */
  public record ProgramKey(UUID id, String name, int hourly, Instant added) {}

  /** Those that hold, the oldest first. */
  public List<ProgramKey> list() {
    return sql.selectFrom(PROGRAM_KEY)
        .where(PROGRAM_KEY.TENANT_ID.eq(tenant()))
        .orderBy(PROGRAM_KEY.ID)
        .fetch(ProgramKeys::key);
  }

  /** The key that a program sent, where it holds. */
  public Optional<ProgramKey> known(String sent) {
    return CodeLetters.read(sent, LENGTH)
        .flatMap(
            letters ->
                sql.selectFrom(PROGRAM_KEY)
                    .where(PROGRAM_KEY.TENANT_ID.eq(tenant()))
                    .and(PROGRAM_KEY.DIGEST.eq(digest(letters)))
                    .fetchOptional(ProgramKeys::key));
  }

  /** Whether programs without a key are refused; they are not while nobody has said so. */
  public boolean required() {
    return sql.select(KEY_RULE.REQUIRED)
        .from(KEY_RULE)
        .where(KEY_RULE.TENANT_ID.eq(tenant()))
        .fetchOptional(KEY_RULE.REQUIRED)
        .orElse(false);
  }

  /** Keeps one; answers what the program has to send. */
  String add(ProgramKey key) {
    var letters = CodeLetters.draw(LENGTH, random);
    var row = new ProgramKeyRecord();
    row.setTenantId(tenant());
    row.setId(key.id());
    row.setName(key.name());
    row.setDigest(digest(letters));
    row.setHourly(key.hourly());
    row.setAddedAt(key.added().atOffset(ZoneOffset.UTC));
    sql.insertInto(PROGRAM_KEY).set(row).execute();
    return letters;
  }

  boolean remove(UUID id) {
    return sql.deleteFrom(PROGRAM_KEY)
            .where(PROGRAM_KEY.TENANT_ID.eq(tenant()), PROGRAM_KEY.ID.eq(id))
            .execute()
        > 0;
  }

  void require(boolean required) {
    sql.insertInto(KEY_RULE)
        .set(KEY_RULE.TENANT_ID, tenant())
        .set(KEY_RULE.REQUIRED, required)
        .onConflict(KEY_RULE.TENANT_ID)
        .doUpdate()
        .set(KEY_RULE.REQUIRED, required)
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static ProgramKey key(ProgramKeyRecord row) {
    return new ProgramKey(
        row.getId(), row.getName(), row.getHourly(), row.getAddedAt().toInstant());
  }

  private static String digest(String letters) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(("open311 " + letters).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
