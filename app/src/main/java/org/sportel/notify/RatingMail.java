package org.sportel.notify;

import static org.sportel.notify.db.Tables.NOT_ASKED;
import static org.sportel.notify.db.Tables.RATING_MAIL;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.platform.Sealer;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Keeps after how many days the running transaction's tenant asks applicants how it was, and which
 * addresses want no such question. Nobody is asked before a tenant says so.
 */
@Component
public final class RatingMail {
  private static final String PURPOSE = "no rating mail";

  private final DSLContext sql;
  private final Transactions transactions;
  private final Sealer sealer;
  private final Clock clock;

  RatingMail(DSLContext sql, Transactions transactions, Sealer sealer, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.sealer = sealer;
    this.clock = clock;
  }

  /** After how many days people are asked; empty where nobody is. */
  public Optional<Integer> days() {
    return sql.select(RATING_MAIL.DAYS)
        .from(RATING_MAIL)
        .where(RATING_MAIL.TENANT_ID.eq(tenant()))
        .fetchOptional(RATING_MAIL.DAYS);
  }

  void days(Optional<Integer> days) {
    sql.deleteFrom(RATING_MAIL).where(RATING_MAIL.TENANT_ID.eq(tenant())).execute();
    days.ifPresent(
        number ->
            sql.insertInto(RATING_MAIL)
                .set(RATING_MAIL.TENANT_ID, tenant())
                .set(RATING_MAIL.DAYS, number)
                .execute());
  }

  /** The code with which whoever reads the mail of an address refuses further questions. */
  String refusal(EmailAddress email) {
    return sealer.seal(purpose(), said(email.value()));
  }

  /** Whether a code refuses for an address of this tenant. */
  public boolean known(String code) {
    return sealer.open(purpose(), code).isPresent();
  }

  /** Asks this address nothing more; false for a code of nowhere. Refusing twice is harmless. */
  public boolean refuse(String code) {
    var email = sealer.open(purpose(), code);
    email.ifPresent(
        address ->
            sql.insertInto(NOT_ASKED)
                .set(NOT_ASKED.TENANT_ID, tenant())
                .set(NOT_ASKED.DIGEST, digest(address))
                .set(NOT_ASKED.SINCE, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute());
    return email.isPresent();
  }

  /** Whether an address refused such questions. */
  boolean refused(EmailAddress email) {
    return sql.fetchExists(
        NOT_ASKED,
        NOT_ASKED.TENANT_ID.eq(tenant()),
        NOT_ASKED.DIGEST.eq(digest(said(email.value()))));
  }

  private String purpose() {
    return PURPOSE + " " + tenant();
  }

  private static String said(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  private static String digest(String email) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(email.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
