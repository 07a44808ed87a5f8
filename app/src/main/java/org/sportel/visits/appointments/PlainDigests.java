package org.sportel.visits.appointments;

import static org.sportel.visits.db.Tables.APPOINTMENT;
import static org.sportel.visits.db.Tables.SLOT_WISH;

import org.jooq.DSLContext;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Finds digests of contacts that earlier versions made without a key, and replaces them. */
@Component
final class PlainDigests {
  private static final int AT_ONCE = 200;

  private final DSLContext sql;
  private final Transactions transactions;
  private final ContactDigests digests;

  PlainDigests(DSLContext sql, Transactions transactions, ContactDigests digests) {
    this.sql = sql;
    this.transactions = transactions;
    this.digests = digests;
  }

  /** Replaces some in the running transaction; answers how many. */
  int replace() {
    return ofAppointments() + ofWishes();
  }

  private int ofAppointments() {
    int tenant = transactions.tenant().value();
    var plain =
        sql.select(APPOINTMENT.ID, APPOINTMENT.EMAIL, APPOINTMENT.PHONE)
            .from(APPOINTMENT)
            .where(APPOINTMENT.TENANT_ID.eq(tenant), APPOINTMENT.CONTACT_DIGEST.ne(""))
            .and(APPOINTMENT.CONTACT_DIGEST.startsWith(ContactDigests.KEYED).not())
            .limit(AT_ONCE)
            .fetch();
    for (var row : plain) {
      sql.update(APPOINTMENT)
          .set(APPOINTMENT.CONTACT_DIGEST, digests.of(row.value2(), row.value3()))
          .where(APPOINTMENT.TENANT_ID.eq(tenant), APPOINTMENT.ID.eq(row.value1()))
          .execute();
    }
    return plain.size();
  }

  private int ofWishes() {
    int tenant = transactions.tenant().value();
    var plain =
        sql.select(SLOT_WISH.ID, SLOT_WISH.EMAIL)
            .from(SLOT_WISH)
            .where(SLOT_WISH.TENANT_ID.eq(tenant))
            .and(SLOT_WISH.CONTACT_DIGEST.startsWith(ContactDigests.KEYED).not())
            .limit(AT_ONCE)
            .fetch();
    for (var row : plain) {
      sql.update(SLOT_WISH)
          .set(SLOT_WISH.CONTACT_DIGEST, digests.of(row.value2(), ""))
          .where(SLOT_WISH.TENANT_ID.eq(tenant), SLOT_WISH.ID.eq(row.value1()))
          .execute();
    }
    return plain.size();
  }
}
