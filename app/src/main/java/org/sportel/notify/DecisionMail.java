package org.sportel.notify;

import static org.sportel.notify.db.Tables.DECISION_MAIL;

import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Keeps whether the running transaction's tenant mails decisions themselves or the way to them. An
 * e-mail is as open as a postcard, so that nothing is attached before a tenant says so.
 */
@Component
public final class DecisionMail {
  private final DSLContext sql;
  private final Transactions transactions;

  DecisionMail(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Whether the document is attached. */
  public boolean attached() {
    return sql.fetchExists(
        DECISION_MAIL,
        DECISION_MAIL.TENANT_ID.eq(transactions.tenant().value()),
        DECISION_MAIL.ATTACHED.isTrue());
  }

  void attached(boolean attached) {
    sql.insertInto(DECISION_MAIL)
        .set(DECISION_MAIL.TENANT_ID, transactions.tenant().value())
        .set(DECISION_MAIL.ATTACHED, attached)
        .onConflict(DECISION_MAIL.TENANT_ID)
        .doUpdate()
        .set(DECISION_MAIL.ATTACHED, attached)
        .execute();
  }
}
