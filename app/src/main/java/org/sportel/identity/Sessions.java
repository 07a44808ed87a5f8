package org.sportel.identity;

import static org.sportel.identity.db.Tables.SESSION;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The open sign-ins, as rows that Spring Session keeps. */
@Component
final class Sessions {
  private final Transactions transactions;
  private final DSLContext sql;

  Sessions(Transactions transactions, DSLContext sql) {
    this.transactions = transactions;
    this.sql = sql;
  }

  /** One open sign-in; the key is not the secret that the browser holds. */
  record Row(String key, AccountId account, Instant begun, Instant lastSeen) {}

  /** Ends every open sign-in of an account with the running transaction. */
  void endAll(AccountId account) {
    sql.deleteFrom(SESSION).where(of(account)).execute();
  }

  /** Ends every open sign-in of an account but the one with this secret. */
  int endOthers(AccountId account, String secret) {
    return sql.deleteFrom(SESSION)
        .where(of(account), SESSION.SESSION_ID.ne(stored(secret)))
        .execute();
  }

  /** The open sign-ins of an account, the last seen first; the one with this secret is known. */
  List<Own> of(AccountId account, String secret, Instant now) {
    return sql.select(
            SESSION.PRIMARY_ID, SESSION.SESSION_ID, SESSION.CREATION_TIME, SESSION.LAST_ACCESS_TIME)
        .from(SESSION)
        .where(of(account), SESSION.EXPIRY_TIME.gt(now.toEpochMilli()))
        .orderBy(SESSION.LAST_ACCESS_TIME.desc(), SESSION.PRIMARY_ID)
        .fetch(
            row ->
                new Own(
                    new Row(
                        row.value1(),
                        account,
                        Instant.ofEpochMilli(row.value3()),
                        Instant.ofEpochMilli(row.value4())),
                    row.value2().equals(stored(secret))));
  }

  /** An open sign-in of somebody's own, and whether it is the one that asks. */
  record Own(Row row, boolean here) {}

  /** Ends one, wherever it sits. */
  boolean end(AccountId account, String key) {
    return sql.deleteFrom(SESSION).where(SESSION.PRIMARY_ID.eq(key), of(account)).execute() == 1;
  }

  /** Ends one that sits in the running transaction's tenant. */
  boolean endHere(AccountId account, String key) {
    return sql.deleteFrom(SESSION).where(SESSION.PRIMARY_ID.eq(key), of(account), here()).execute()
        == 1;
  }

  /** Ends every open sign-in of an account that sits in the running transaction's tenant. */
  void endAllHere(AccountId account) {
    sql.deleteFrom(SESSION).where(of(account), here()).execute();
  }

  /** The open sign-ins that sit in the running transaction's tenant. */
  List<Row> here(Instant now) {
    return sql.select(
            SESSION.PRIMARY_ID,
            DSL.splitPart(SESSION.PRINCIPAL_NAME, DSL.inline(" "), DSL.inline(1)),
            SESSION.CREATION_TIME,
            SESSION.LAST_ACCESS_TIME)
        .from(SESSION)
        .where(here(), SESSION.EXPIRY_TIME.gt(now.toEpochMilli()))
        .orderBy(SESSION.LAST_ACCESS_TIME.desc())
        .fetch(
            row ->
                new Row(
                    row.value1(),
                    new AccountId(UUID.fromString(row.value2())),
                    Instant.ofEpochMilli(row.value3()),
                    Instant.ofEpochMilli(row.value4())));
  }

  /** As SessionConfiguration's statements store it. */
  private static String stored(String secret) {
    return HexFormat.of().formatHex(SecretDigest.of(secret));
  }

  private static Condition of(AccountId account) {
    return DSL.splitPart(SESSION.PRINCIPAL_NAME, DSL.inline(" "), DSL.inline(1))
        .eq(account.value().toString());
  }

  private Condition here() {
    return DSL.splitPart(SESSION.PRINCIPAL_NAME, DSL.inline(" "), DSL.inline(2))
        .eq(String.valueOf(transactions.tenant().value()));
  }
}
