package org.sportel.problems;

import java.time.Duration;
import org.sportel.platform.TenantId;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Limits how many problems strangers report in an hour, by network address, key and tenant. */
@Component
public final class ReportBudget {
  private static final Duration HOUR = Duration.ofHours(1);

  private final Tries tries;
  private final Limit ofAddress;
  private final Limit ofTenant;

  ReportBudget(Tries tries, @Value("${sportel.limits:1}") int times) {
    this.tries = tries;
    this.ofAddress = new Limit.Budget("problem", 20L * times, HOUR);
    this.ofTenant = new Limit.Budget("problem all", 600L * times, HOUR);
  }

  /**
   * Counts a report before anything is done. Begins its own transaction.
   *
   * @throws ProblemRefusal TOO_MANY
   */
  public void take(TenantId tenant, String client) {
    count(ofAddress.of(client), ofTenant.of(String.valueOf(tenant.value())));
  }

  /**
   * Counts a report of a program with a key of its own. Begins its own transaction.
   *
   * @throws ProblemRefusal TOO_MANY
   */
  public void take(ProgramKeys.ProgramKey key) {
    count(new Limit.Budget("problem key", key.hourly(), HOUR).of(key.id().toString()));
  }

  private void count(Limit.Key... keys) {
    tries
        .count(keys)
        .ifPresent(
            wait -> {
              throw new ProblemRefusal(wait);
            });
  }
}
