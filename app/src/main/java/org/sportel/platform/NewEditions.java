package org.sportel.platform;

import static org.sportel.platform.db.Tables.CURSOR;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;

/**
 * Puts followers of a new edition back to the journal's beginning, once for each tenant since the
 * program started: what an earlier edition kept is thrown away in the same transaction. Several
 * machines may look at once, the cursor's lock lets one of them do it.
 */
final class NewEditions {
  private final DSLContext db;
  private final PlatformParts ground;
  private final Set<TenantId> seen = ConcurrentHashMap.newKeySet();

  NewEditions(DSLContext db, PlatformParts ground) {
    this.db = db;
    this.ground = ground;
  }

  /** Looks at a tenant's cursors and puts back those that an earlier edition moved. */
  void look(Following following, List<Follower> all, TenantId tenant) {
    if (seen.contains(tenant)) {
      return;
    }
    all.stream()
        .filter(follower -> follower.rebuilds() && follower.edition() > 1)
        .forEach(
            follower ->
                ground
                    .transactions()
                    .run(Scope.of(tenant), () -> putBack(following, follower, tenant)));
    seen.add(tenant);
  }

  private void putBack(Following following, Follower follower, TenantId tenant) {
    var earlier =
        db.select(CURSOR.EDITION)
            .from(CURSOR)
            .where(CURSOR.TENANT_ID.eq(tenant.value()), CURSOR.FOLLOWER.eq(follower.name()))
            .forUpdate()
            .fetchOptional(CURSOR.EDITION)
            .filter(edition -> edition < follower.edition());
    if (earlier.isPresent()) {
      follower.empty();
      following.restart(follower.name(), tenant);
    }
  }
}
