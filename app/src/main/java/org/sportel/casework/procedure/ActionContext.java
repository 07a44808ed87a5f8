package org.sportel.casework.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Who acts, when and where, and the next id: what every deed notes. */
@Component
public final class ActionContext {
  private final Clock clock;
  private final Acting acting;
  private final Ids ids;
  private final Tenants tenants;
  private final Transactions transactions;

  ActionContext(Clock clock, Acting acting, Ids ids, Tenants tenants, Transactions transactions) {
    this.clock = clock;
    this.acting = acting;
    this.ids = ids;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** Now, as exactly as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Who acts. */
  public Actor actor() {
    return acting.now();
  }

  /** A new id. */
  public UUID id() {
    return ids.next();
  }

  /** The tenant of the running transaction. */
  public Tenant tenant() {
    return tenants.get(transactions.tenant());
  }

  /** The zone of the tenant, in which its days begin. */
  public ZoneId zone() {
    return tenant().zone();
  }
}
