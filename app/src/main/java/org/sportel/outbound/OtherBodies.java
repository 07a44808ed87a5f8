package org.sportel.outbound;

import static org.sportel.outbound.db.Tables.BODY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.outbound.db.tables.records.BodyRecord;
import org.sportel.outbound.model.OtherBody;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The address book of the running transaction's tenant. */
@Component
public final class OtherBodies {
  private static final UUID NOBODY = new UUID(0, 0);

  private final DSLContext sql;
  private final Transactions transactions;

  OtherBodies(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** All of them, by name. */
  public List<OtherBody> list() {
    return sql.selectFrom(BODY)
        .where(BODY.TENANT_ID.eq(tenant()))
        .orderBy(BODY.NAME, BODY.ID)
        .fetch(OtherBodies::body);
  }

  /** One of them. */
  public Optional<OtherBody> find(UUID id) {
    return sql.selectFrom(BODY)
        .where(BODY.TENANT_ID.eq(tenant()), BODY.ID.eq(id))
        .fetchOptional(OtherBodies::body);
  }

  Optional<OtherBody> ofInstitution(TenantId id) {
    return sql.selectFrom(BODY)
        .where(BODY.TENANT_ID.eq(tenant()), BODY.INSTITUTION.eq(id.value()))
        .fetchOptional(OtherBodies::body);
  }

  /** An open body by its code, or by its name where no body has that code. */
  public Optional<OtherBody> called(String body) {
    return sql.selectFrom(BODY)
        .where(
            BODY.TENANT_ID.eq(tenant()),
            BODY.OPEN.isTrue(),
            coded(body, NOBODY) ? BODY.CODE.eq(body) : BODY.NAME.eq(body))
        .fetchOptional(OtherBodies::body);
  }

  /** Whether a body, open or closed, has the code or the name. */
  boolean has(String code, String name) {
    return coded(code, NOBODY) || named(name, NOBODY);
  }

  boolean coded(String code, UUID besides) {
    return !code.isEmpty()
        && sql.fetchExists(
            BODY, BODY.TENANT_ID.eq(tenant()), BODY.CODE.eq(code), BODY.ID.ne(besides));
  }

  boolean named(String name, UUID besides) {
    return sql.fetchExists(
        BODY, BODY.TENANT_ID.eq(tenant()), BODY.NAME.eq(name), BODY.ID.ne(besides));
  }

  /** Adds a body, or changes the one with its id. */
  void keep(OtherBody body) {
    var row = new BodyRecord();
    row.setTenantId(tenant());
    row.setId(body.id());
    row.setCode(body.code());
    row.setName(body.name());
    row.setAddress(body.address());
    row.setEmail(body.email());
    row.setInstitution(body.institution().orElse(null));
    row.setOpen(body.open());
    sql.insertInto(BODY).set(row).onConflict(BODY.TENANT_ID, BODY.ID).doUpdate().set(row).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static OtherBody body(BodyRecord row) {
    return new OtherBody(
        row.getId(),
        row.getCode(),
        row.getName(),
        row.getAddress(),
        row.getEmail(),
        Optional.ofNullable(row.getInstitution()),
        row.getOpen());
  }
}
