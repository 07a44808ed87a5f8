package org.sportel.platform.failures;

import static org.sportel.platform.db.Tables.CURSOR;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.platform.Follower;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells how far the followers are behind the journal. */
@Component
public final class FollowerLags {
  private final DSLContext db;
  private final Transactions transactions;
  private final ObjectProvider<Follower> followers;

  FollowerLags(DSLContext db, Transactions transactions, ObjectProvider<Follower> followers) {
    this.db = db;
    this.transactions = transactions;
    this.followers = followers;
  }

  /**
   * How far one is behind.
   *
   * @param since when the first entry was written that it has not taken in; empty when there is
   *     none
   */
  public record Lag(String follower, Optional<Instant> since) {}

  /** How far each is behind, in the running transaction of a tenant. */
  public List<Lag> list() {
    int tenant = transactions.tenant().value();
    var begun = new HashMap<String, Optional<Instant>>();
    db.fetch(
            "select c.follower, (select j.recorded_at from platform.journal j"
                + " where j.tenant_id = {0} and (j.era, j.tx, j.id) > (c.era, c.tx::text::xid8,"
                + " c.entry_id) order by j.era, j.tx, j.id limit 1)"
                + " from platform.cursor c where c.tenant_id = {0}",
            tenant)
        .forEach(
            row -> begun.put(row.get(CURSOR.FOLLOWER), instant(row.get(1, OffsetDateTime.class))));
    var first =
        instant(
            db.fetchValue(
                        "select j.recorded_at from platform.journal j where j.tenant_id = {0}"
                            + " order by j.era, j.tx, j.id limit 1",
                        tenant)
                    instanceof OffsetDateTime at
                ? at
                : null);
    return followers
        .orderedStream()
        .map(Follower::name)
        .map(name -> new Lag(name, begun.getOrDefault(name, first)))
        .toList();
  }

  private static Optional<Instant> instant(@org.jspecify.annotations.Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }
}
