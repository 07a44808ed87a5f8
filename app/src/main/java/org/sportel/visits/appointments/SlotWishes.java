package org.sportel.visits.appointments;

import static org.sportel.visits.db.Tables.SLOT_WISH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.SlotWishRecord;
import org.sportel.visits.model.Accommodation;
import org.springframework.stereotype.Component;

/** Who waits for a free time, in the running transaction's tenant. */
@Component
final class SlotWishes {
  private static final String WAITING = "WAITING";

  private final DSLContext sql;
  private final Transactions transactions;
  private final ContactDigests digests;

  SlotWishes(DSLContext sql, Transactions transactions, ContactDigests digests) {
    this.sql = sql;
    this.transactions = transactions;
    this.digests = digests;
  }

  /** Writes one; false where the address waits already. */
  boolean add(SlotWish wish, Instant made) {
    if (waits(wish.email())) {
      return false;
    }
    var row = new SlotWishRecord();
    row.setTenantId(tenant());
    row.setId(wish.id());
    row.setCentreId(wish.centre().value());
    row.setServices(wish.wish().services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setPersons(wish.wish().persons());
    row.setNeeds(wish.wish().needs().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setUntilOn(wish.until());
    row.setEmail(wish.email());
    row.setContactDigest(digests.of(wish.email(), ""));
    row.setLang(wish.lang().tag());
    row.setState(WAITING);
    row.setMadeAt(made.atOffset(ZoneOffset.UTC));
    return sql.insertInto(SLOT_WISH).set(row).onConflictDoNothing().execute() == 1;
  }

  private boolean waits(String email) {
    return sql.fetchExists(
        SLOT_WISH,
        SLOT_WISH
            .TENANT_ID
            .eq(tenant())
            .and(SLOT_WISH.CONTACT_DIGEST.in(digests.known(email, "")))
            .and(SLOT_WISH.STATE.eq(WAITING)));
  }

  /** Those who wait in a centre, the first one first, held until the transaction ends. */
  List<SlotWish> waiting(CentreId centre, LocalDate today, int most) {
    return sql.selectFrom(SLOT_WISH)
        .where(SLOT_WISH.TENANT_ID.eq(tenant()), SLOT_WISH.CENTRE_ID.eq(centre.value()))
        .and(SLOT_WISH.STATE.eq(WAITING))
        .and(SLOT_WISH.UNTIL_ON.ge(today))
        .orderBy(SLOT_WISH.MADE_AT, SLOT_WISH.ID)
        .limit(most)
        .forUpdate()
        .skipLocked()
        .fetch(SlotWishes::wish);
  }

  void offered(UUID id) {
    sql.update(SLOT_WISH)
        .set(SLOT_WISH.STATE, "OFFERED")
        .where(SLOT_WISH.TENANT_ID.eq(tenant()), SLOT_WISH.ID.eq(id))
        .execute();
  }

  /** Forgets those who were written to or whose last day has passed. */
  void forget(LocalDate today, Instant before) {
    sql.deleteFrom(SLOT_WISH)
        .where(SLOT_WISH.TENANT_ID.eq(tenant()))
        .and(
            SLOT_WISH
                .UNTIL_ON
                .lt(today)
                .or(
                    SLOT_WISH
                        .STATE
                        .ne(WAITING)
                        .and(SLOT_WISH.MADE_AT.lt(before.atOffset(ZoneOffset.UTC)))))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static SlotWish wish(SlotWishRecord row) {
    return new SlotWish(
        row.getId(),
        new CentreId(row.getCentreId()),
        new Appointment.Wish(
            Arrays.stream(row.getServices()).map(ServiceCode::new).toList(),
            row.getPersons(),
            Arrays.stream(row.getNeeds()).map(Accommodation::valueOf).collect(Collectors.toSet())),
        row.getUntilOn(),
        row.getEmail(),
        Lang.of(row.getLang()));
  }
}
