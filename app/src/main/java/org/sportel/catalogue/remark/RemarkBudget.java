package org.sportel.catalogue.remark;

import java.time.Duration;
import java.util.Optional;
import org.sportel.platform.TenantId;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Limits how many remarks strangers write in a day, by network address and in the tenant. */
@Component
final class RemarkBudget {
  private static final Duration DAY = Duration.ofDays(1);
  private static final int OF_ADDRESS = 10;
  private static final int OF_TENANT = 300;

  private final Tries tries;
  private final int times;

  /**
   * @param times how many times the usual budgets, for offices of very many people
   */
  RemarkBudget(Tries tries, @Value("${sportel.limits:1}") int times) {
    this.tries = tries;
    this.times = times;
  }

  /** Counts a remark before anything is done; how long to wait where the budget is used up. */
  Optional<Duration> take(TenantId tenant, String address) {
    return tries.count(
        new Limit.Budget("catalogue.remark", (long) OF_ADDRESS * times, DAY).of(address),
        new Limit.Budget("catalogue.remark all", (long) OF_TENANT * times, DAY)
            .of(String.valueOf(tenant.value())));
  }
}
