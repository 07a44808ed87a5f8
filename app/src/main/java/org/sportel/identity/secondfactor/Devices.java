package org.sportel.identity.secondfactor;

import static org.sportel.identity.db.Tables.RECOVERY_CODE;
import static org.sportel.identity.db.Tables.SECOND_FACTOR;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.identity.AccountId;
import org.springframework.stereotype.Component;

/** The accounts' devices and recovery codes. */
@Component
final class Devices {
  private final DSLContext sql;

  Devices(DSLContext sql) {
    this.sql = sql;
  }

  /** A device with its sealed secret. */
  record Device(String secret, Instant setUpAt) {}

  Optional<Device> find(AccountId account) {
    return sql.selectFrom(SECOND_FACTOR)
        .where(SECOND_FACTOR.ACCOUNT_ID.eq(account.value()))
        .fetchOptional(row -> new Device(row.getSecret(), row.getSetUpAt().toInstant()));
  }

  int codesLeft(AccountId account) {
    return sql.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(account.value()));
  }

  /** Keeps a device in place of an earlier one, whose recovery codes hold no longer. */
  void put(AccountId account, String sealed, long step, Instant at) {
    remove(account);
    sql.insertInto(SECOND_FACTOR)
        .set(SECOND_FACTOR.ACCOUNT_ID, account.value())
        .set(SECOND_FACTOR.SECRET, sealed)
        .set(SECOND_FACTOR.SET_UP_AT, at.atOffset(ZoneOffset.UTC))
        .set(SECOND_FACTOR.LAST_STEP, step)
        .execute();
  }

  /** Notes that the code of a step was used; of two at once only one succeeds. */
  boolean use(AccountId account, long step) {
    return sql.update(SECOND_FACTOR)
            .set(SECOND_FACTOR.LAST_STEP, step)
            .where(SECOND_FACTOR.ACCOUNT_ID.eq(account.value()), SECOND_FACTOR.LAST_STEP.lt(step))
            .execute()
        == 1;
  }

  void codes(AccountId account, Collection<byte[]> digests) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(account.value())).execute();
    digests.forEach(
        digest ->
            sql.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.ACCOUNT_ID, account.value())
                .set(RECOVERY_CODE.CODE_DIGEST, digest)
                .execute());
  }

  /** Uses a recovery code up. */
  boolean use(AccountId account, byte[] digest) {
    return sql.deleteFrom(RECOVERY_CODE)
            .where(
                RECOVERY_CODE.ACCOUNT_ID.eq(account.value()), RECOVERY_CODE.CODE_DIGEST.eq(digest))
            .execute()
        == 1;
  }

  boolean remove(AccountId account) {
    return sql.deleteFrom(SECOND_FACTOR)
            .where(SECOND_FACTOR.ACCOUNT_ID.eq(account.value()))
            .execute()
        == 1;
  }
}
