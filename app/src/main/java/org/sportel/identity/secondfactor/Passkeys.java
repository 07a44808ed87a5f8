package org.sportel.identity.secondfactor;

import static org.sportel.identity.db.Tables.PASSKEY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.identity.AccountId;
import org.sportel.identity.db.tables.records.PasskeyRecord;
import org.springframework.stereotype.Component;

/** The accounts' passkeys. */
@Component
final class Passkeys {
  private final DSLContext sql;

  Passkeys(DSLContext sql) {
    this.sql = sql;
  }

  List<Passkey> of(AccountId account) {
    return sql.selectFrom(PASSKEY)
        .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
        .orderBy(PASSKEY.ADDED_AT, PASSKEY.ID)
        .fetch(Passkeys::passkey);
  }

  boolean any(AccountId account) {
    return sql.fetchExists(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account.value()));
  }

  Optional<Passkey> find(AccountId account, byte[] credentialId) {
    return sql.selectFrom(PASSKEY)
        .where(PASSKEY.ACCOUNT_ID.eq(account.value()), PASSKEY.CREDENTIAL_ID.eq(credentialId))
        .fetchOptional(Passkeys::passkey);
  }

  /** Whether it was added; a key that somebody has already is not. */
  boolean add(AccountId account, Passkey key) {
    return sql.insertInto(PASSKEY)
            .set(PASSKEY.ACCOUNT_ID, account.value())
            .set(PASSKEY.ID, key.id())
            .set(PASSKEY.CREDENTIAL_ID, key.proof().credentialId())
            .set(PASSKEY.CREDENTIAL, key.proof().credential())
            .set(PASSKEY.SIGN_COUNT, key.proof().signCount())
            .set(PASSKEY.NAME, key.name())
            .set(PASSKEY.ADDED_AT, key.addedAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Notes a use; of two with the same counter only one succeeds, unless the key counts none. */
  boolean used(AccountId account, Passkey key, long count, Instant at) {
    return sql.update(PASSKEY)
            .set(PASSKEY.SIGN_COUNT, count)
            .set(PASSKEY.USED_AT, at.atOffset(ZoneOffset.UTC))
            .where(
                PASSKEY.ACCOUNT_ID.eq(account.value()),
                PASSKEY.ID.eq(key.id()),
                PASSKEY.SIGN_COUNT.eq(key.proof().signCount()))
            .execute()
        == 1;
  }

  boolean remove(AccountId account, UUID id) {
    return sql.deleteFrom(PASSKEY)
            .where(PASSKEY.ACCOUNT_ID.eq(account.value()), PASSKEY.ID.eq(id))
            .execute()
        == 1;
  }

  boolean removeAll(AccountId account) {
    return sql.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account.value())).execute() > 0;
  }

  private static Passkey passkey(PasskeyRecord row) {
    return new Passkey(
        row.getId(),
        row.getName(),
        row.getAddedAt().toInstant(),
        Optional.ofNullable(row.getUsedAt()).map(java.time.OffsetDateTime::toInstant),
        new Passkey.Proof(row.getCredentialId(), row.getCredential(), row.getSignCount()));
  }
}
