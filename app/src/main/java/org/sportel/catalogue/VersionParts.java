package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.BUNDLE_PART;
import static org.sportel.catalogue.db.Tables.DEFINITION;

import java.util.List;
import org.jooq.DSLContext;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of the parts of versions. */
@Component
final class VersionParts {
  private final Transactions transactions;
  private final DSLContext sql;

  VersionParts(Transactions transactions, DSLContext sql) {
    this.transactions = transactions;
    this.sql = sql;
  }

  /** Writes the parts of a version; those that an earlier one has are shared. */
  void add(VersionId version, List<Part> parts) {
    for (var part : parts) {
      var digest = Digests.of(part);
      sql.insertInto(DEFINITION)
          .set(DEFINITION.TENANT_ID, tenant())
          .set(DEFINITION.DIGEST, digest)
          .set(DEFINITION.BODY, part.body())
          .onConflictDoNothing()
          .execute();
      sql.insertInto(BUNDLE_PART)
          .set(BUNDLE_PART.TENANT_ID, tenant())
          .set(BUNDLE_PART.VERSION_ID, version.value())
          .set(BUNDLE_PART.KIND, part.kind().name())
          .set(BUNDLE_PART.NAME, part.name())
          .set(BUNDLE_PART.DIGEST, digest)
          .execute();
    }
  }

  /** The parts of a version by kind and name. */
  List<Part> of(VersionId id) {
    return sql.select(BUNDLE_PART.KIND, BUNDLE_PART.NAME, DEFINITION.BODY)
        .from(BUNDLE_PART)
        .join(DEFINITION)
        .on(
            DEFINITION.TENANT_ID.eq(BUNDLE_PART.TENANT_ID),
            DEFINITION.DIGEST.eq(BUNDLE_PART.DIGEST))
        .where(BUNDLE_PART.TENANT_ID.eq(tenant()), BUNDLE_PART.VERSION_ID.eq(id.value()))
        .orderBy(BUNDLE_PART.KIND, BUNDLE_PART.NAME)
        .fetch(row -> new Part(PartKind.valueOf(row.value1()), row.value2(), row.value3()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
