package org.sportel.identity;

import static org.sportel.identity.db.Tables.ACCOUNT;
import static org.sportel.identity.db.Tables.PASSWORD_LINK;
import static org.sportel.identity.db.Tables.WORKPLACE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.identity.db.tables.records.AccountRecord;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** The network's accounts, where they work, and the links that let them choose a password. */
@Component
final class Accounts {
  private final DSLContext sql;

  Accounts(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Account> find(AccountId id) {
    return sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id.value())).fetchOptional(this::account);
  }

  Optional<Account> byName(SignInName name) {
    return sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.SIGN_IN_NAME.eq(name.value()))
        .fetchOptional(this::account);
  }

  void add(AccountId id, TenantId home, SignInName name, String office, Instant at) {
    sql.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, id.value())
        .set(ACCOUNT.HOME_TENANT, home.value())
        .set(ACCOUNT.SIGN_IN_NAME, name.value())
        .set(ACCOUNT.OFFICE, office)
        .set(ACCOUNT.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void activate(AccountId id, boolean active) {
    sql.update(ACCOUNT).set(ACCOUNT.ACTIVE, active).where(ACCOUNT.ID.eq(id.value())).execute();
  }

  void signedIn(AccountId id, Instant at) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.SIGNED_IN_AT, at.atOffset(ZoneOffset.UTC))
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  void password(AccountId id, String hash) {
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .set(ACCOUNT.MUST_CHANGE, false)
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  void mustChange(AccountId id) {
    sql.update(ACCOUNT).set(ACCOUNT.MUST_CHANGE, true).where(ACCOUNT.ID.eq(id.value())).execute();
  }

  void works(AccountId id, TenantId tenant) {
    sql.insertInto(WORKPLACE)
        .set(WORKPLACE.ACCOUNT_ID, id.value())
        .set(WORKPLACE.TENANT_ID, tenant.value())
        .onConflictDoNothing()
        .execute();
  }

  void worksNoLonger(AccountId id, TenantId tenant) {
    sql.deleteFrom(WORKPLACE)
        .where(WORKPLACE.ACCOUNT_ID.eq(id.value()), WORKPLACE.TENANT_ID.eq(tenant.value()))
        .execute();
  }

  List<TenantId> workplaces(AccountId id) {
    return sql.selectFrom(WORKPLACE)
        .where(WORKPLACE.ACCOUNT_ID.eq(id.value()))
        .orderBy(WORKPLACE.TENANT_ID)
        .fetch(row -> new TenantId(row.getTenantId()));
  }

  /** Keeps the one link that holds for the account; an earlier one no longer works. */
  void link(AccountId id, byte[] digest, Instant expires) {
    sql.deleteFrom(PASSWORD_LINK).where(PASSWORD_LINK.ACCOUNT_ID.eq(id.value())).execute();
    sql.insertInto(PASSWORD_LINK)
        .set(PASSWORD_LINK.CODE_DIGEST, digest)
        .set(PASSWORD_LINK.ACCOUNT_ID, id.value())
        .set(PASSWORD_LINK.EXPIRES_AT, expires.atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<AccountId> linked(byte[] digest, Instant now) {
    return sql.selectFrom(PASSWORD_LINK)
        .where(
            PASSWORD_LINK.CODE_DIGEST.eq(digest),
            PASSWORD_LINK.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
        .fetchOptional(row -> new AccountId(row.getAccountId()));
  }

  /** Uses the link up; of two at once only one succeeds. */
  boolean use(byte[] digest) {
    return sql.deleteFrom(PASSWORD_LINK).where(PASSWORD_LINK.CODE_DIGEST.eq(digest)).execute() == 1;
  }

  private Account account(AccountRecord row) {
    return new Account(
        new AccountId(row.getId()),
        new TenantId(row.getHomeTenant()),
        new SignInName(row.getSignInName()),
        Optional.ofNullable(row.getPasswordHash()),
        row.getActive(),
        row.getMustChange());
  }
}
