package org.sportel.identity.contact;

import static org.sportel.identity.db.Tables.MAIL_ADDRESS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.identity.AccountId;
import org.sportel.platform.contact.EmailAddress;
import org.springframework.stereotype.Component;

/** The confirmed addresses of accounts. */
@Component
public final class MailAddresses {
  private final DSLContext sql;

  MailAddresses(DSLContext sql) {
    this.sql = sql;
  }

  /** The address of an account; empty where its person gave none. */
  public Optional<EmailAddress> find(AccountId account) {
    return sql.selectFrom(MAIL_ADDRESS)
        .where(MAIL_ADDRESS.ACCOUNT_ID.eq(account.value()))
        .fetchOptional(MAIL_ADDRESS.ADDRESS)
        .flatMap(EmailAddress::read);
  }

  void put(AccountId account, EmailAddress address, Instant at) {
    var confirmed = at.atOffset(ZoneOffset.UTC);
    sql.insertInto(MAIL_ADDRESS)
        .set(MAIL_ADDRESS.ACCOUNT_ID, account.value())
        .set(MAIL_ADDRESS.ADDRESS, address.value())
        .set(MAIL_ADDRESS.CONFIRMED_AT, confirmed)
        .onConflict(MAIL_ADDRESS.ACCOUNT_ID)
        .doUpdate()
        .set(MAIL_ADDRESS.ADDRESS, address.value())
        .set(MAIL_ADDRESS.CONFIRMED_AT, confirmed)
        .execute();
  }

  boolean remove(AccountId account) {
    return sql.deleteFrom(MAIL_ADDRESS).where(MAIL_ADDRESS.ACCOUNT_ID.eq(account.value())).execute()
        == 1;
  }
}
