package org.sportel.visits;

import static org.sportel.visits.db.Tables.DEVICE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CodeLetters;
import org.sportel.platform.text.TypedText;
import org.sportel.visits.db.tables.records.DeviceRecord;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** The kiosks, displays and client workplaces of the running transaction's tenant. */
@Component
public final class HallDevices {
  private static final int CODE = 8;
  private static final int SECRET = 26;
  private static final int ID = 36;

  private final DSLContext sql;
  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  HallDevices(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** How many letters a name may have. */
  public static final int LONGEST_NAME = 60;

  /** When a device was paired and when it last asked for a page; empty where it never did. */
  public record Dates(Optional<Instant> paired, Optional<Instant> seen) {}

  /**
   * A device in a list.
   *
   * @param name how staff call it; may be empty
   */
  public record Known(UUID id, CentreId centre, DeviceKind kind, String name, Dates dates) {}

  /**
   * A name as typed, cleaned.
   *
   * @throws VisitRefusal NAME_LONG
   */
  public static String named(String typed) {
    var name = TypedText.line(typed);
    if (name.length() > LONGEST_NAME) {
      throw new VisitRefusal(VisitRefusal.Reason.NAME_LONG, LONGEST_NAME);
    }
    return name;
  }

  /** The devices of a centre. */
  public List<Known> of(CentreId centre) {
    return sql.selectFrom(DEVICE)
        .where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.CENTRE_ID.eq(centre.value()))
        .orderBy(DEVICE.KIND, DEVICE.ADDED_AT)
        .fetch(HallDevices::known);
  }

  /** Whether a text looks like what devices hold, so that it is worth asking for one. */
  public static boolean couldHold(String text) {
    return text.length() == ID + 1 + SECRET && text.charAt(ID) == '.';
  }

  /** The device that holds this text, as it was given at its pairing. */
  public Optional<PairedDevice> holding(String text, DeviceKind kind) {
    if (!couldHold(text)) {
      return Optional.empty();
    }
    var digest = digest("secret " + text.substring(ID + 1));
    return sql.selectFrom(DEVICE)
        .where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.KIND.eq(kind.name()))
        .and(DEVICE.ID.cast(String.class).eq(text.substring(0, ID)))
        .and(DEVICE.SECRET_DIGEST.eq(digest))
        .fetchOptional(
            row ->
                new PairedDevice(
                    row.getId(),
                    new CentreId(row.getCentreId()),
                    DeviceKind.valueOf(row.getKind())));
  }

  Optional<Known> find(UUID id) {
    return sql.selectFrom(DEVICE)
        .where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.ID.eq(id))
        .fetchOptional(HallDevices::known);
  }

  /** Adds a device; answers the code that pairs it once. */
  String add(Known device, Instant now, Instant until) {
    var code = CodeLetters.draw(CODE, random);
    var row = new DeviceRecord();
    row.setTenantId(tenant());
    row.setId(device.id());
    row.setCentreId(device.centre().value());
    row.setKind(device.kind().name());
    row.setName(device.name());
    row.setCodeDigest(digest("code " + code));
    row.setCodeUntil(until.atOffset(ZoneOffset.UTC));
    row.setAddedAt(now.atOffset(ZoneOffset.UTC));
    sql.insertInto(DEVICE).set(row).execute();
    return CodeLetters.grouped(code, CODE / 2);
  }

  /** A device that was just paired, and what it must hold from now on. */
  record Fresh(Known device, String text) {}

  /** Uses a code up; empty where it pairs nothing of this kind here. */
  Optional<Fresh> pair(CentreId centre, DeviceKind kind, String typed, Instant now) {
    var secret = CodeLetters.draw(SECRET, random);
    return CodeLetters.read(typed, CODE)
        .flatMap(
            code ->
                sql.update(DEVICE)
                    .setNull(DEVICE.CODE_DIGEST)
                    .setNull(DEVICE.CODE_UNTIL)
                    .set(DEVICE.SECRET_DIGEST, digest("secret " + secret))
                    .set(DEVICE.PAIRED_AT, now.atOffset(ZoneOffset.UTC))
                    .where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.CENTRE_ID.eq(centre.value()))
                    .and(DEVICE.KIND.eq(kind.name()))
                    .and(DEVICE.CODE_DIGEST.eq(digest("code " + code)))
                    .and(DEVICE.CODE_UNTIL.gt(now.atOffset(ZoneOffset.UTC)))
                    .returning()
                    .fetchOptional(HallDevices::known))
        .map(device -> new Fresh(device, device.id() + "." + secret));
  }

  /** Draws a code that pairs a paired device once more; what it holds stays good until then. */
  public String renew(PairedDevice device, Instant until) {
    var code = CodeLetters.draw(CODE, random);
    sql.update(DEVICE)
        .set(DEVICE.CODE_DIGEST, digest("code " + code))
        .set(DEVICE.CODE_UNTIL, until.atOffset(ZoneOffset.UTC))
        .where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.ID.eq(device.id()))
        .execute();
    return code;
  }

  /** Keeps that a device asked for a page. */
  public void seen(PairedDevice device, Instant now) {
    sql.update(DEVICE)
        .set(DEVICE.SEEN_AT, now.atOffset(ZoneOffset.UTC))
        .where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.ID.eq(device.id()))
        .execute();
  }

  /** Keeps how staff call a device. */
  public void name(UUID id, String name) {
    sql.update(DEVICE)
        .set(DEVICE.NAME, name)
        .where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.ID.eq(id))
        .execute();
  }

  void remove(UUID id) {
    sql.deleteFrom(DEVICE).where(DEVICE.TENANT_ID.eq(tenant()), DEVICE.ID.eq(id)).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static Known known(DeviceRecord row) {
    return new Known(
        row.getId(),
        new CentreId(row.getCentreId()),
        DeviceKind.valueOf(row.getKind()),
        row.getName(),
        new Dates(instant(row.get(DEVICE.PAIRED_AT)), instant(row.get(DEVICE.SEEN_AT))));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(("device " + text).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
