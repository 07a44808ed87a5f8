package org.sportel.complaints;

import static org.sportel.complaints.db.Tables.PERSON;

import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.platform.Json;
import org.sportel.platform.Sealer;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches who complains. */
@Component
final class Complainants {
  private static final String PURPOSE = "complainant";

  private final DSLContext sql;
  private final Transactions transactions;
  private final Sealer sealer;
  private final Json json;

  Complainants(DSLContext sql, Transactions transactions, Sealer sealer, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.sealer = sealer;
    this.json = json;
  }

  /** Who complains, ready to be kept: in the open, or sealed before the transaction begins. */
  sealed interface Prepared {
    /** Kept as it is. */
    record Open(Complainant person) implements Prepared {}

    /** Kept sealed. */
    record Sealed(String text) implements Prepared {}
  }

  /** Prepares who complains. Begins its own transaction the first time, so call it outside one. */
  Prepared prepare(ComplaintLevel level, Complainant person) {
    return level == ComplaintLevel.CONFIDENTIAL
        ? new Prepared.Sealed(sealer.seal(PURPOSE, json.write(person)))
        : new Prepared.Open(person);
  }

  void add(ComplaintId id, Prepared prepared) {
    var insert =
        sql.insertInto(PERSON)
            .set(PERSON.TENANT_ID, transactions.tenant().value())
            .set(PERSON.COMPLAINT_ID, id.value());
    switch (prepared) {
      case Prepared.Open(var person) ->
          insert
              .set(PERSON.LEVEL, ComplaintLevel.NAMED.name())
              .set(PERSON.NAME, person.name())
              .set(PERSON.CONTACT, person.contact())
              .execute();
      case Prepared.Sealed(var text) ->
          insert
              .set(PERSON.LEVEL, ComplaintLevel.CONFIDENTIAL.name())
              .set(PERSON.SEALED, text)
              .execute();
    }
  }

  /** Who complains in the open; empty at every other level. */
  Optional<Complainant> named(ComplaintId id) {
    return sql.select(PERSON.NAME, PERSON.CONTACT)
        .from(PERSON)
        .where(
            PERSON.TENANT_ID.eq(transactions.tenant().value()),
            PERSON.COMPLAINT_ID.eq(id.value()),
            PERSON.LEVEL.eq(ComplaintLevel.NAMED.name()))
        .fetchOptional(row -> new Complainant(row.value1(), row.value2()));
  }

  /** What is sealed of who complains; empty at every other level. */
  Optional<String> sealed(ComplaintId id) {
    return sql.select(PERSON.SEALED)
        .from(PERSON)
        .where(
            PERSON.TENANT_ID.eq(transactions.tenant().value()),
            PERSON.COMPLAINT_ID.eq(id.value()),
            PERSON.LEVEL.eq(ComplaintLevel.CONFIDENTIAL.name()))
        .fetchOptional(row -> row.value1());
  }

  /** Breaks a seal. Begins its own transaction the first time, so call it outside one. */
  Complainant open(String sealed) {
    return sealer
        .open(PURPOSE, sealed)
        .map(text -> json.read(text, Complainant.class))
        .orElseThrow(() -> new IllegalStateException("A seal that is not ours"));
  }
}
