package org.sportel.documents;

import java.time.Duration;
import org.sportel.platform.TenantId;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Limits how many bytes strangers hand in within an hour, by network address and in a tenant. */
@Component
public final class UploadBudget {
  private static final long MEGABYTE = 1L << 20;

  private final Tries tries;
  private final Limit ofAddress;
  private final Limit ofTenant;

  UploadBudget(Tries tries, @Value("${sportel.limits:1}") int times) {
    this.tries = tries;
    var hour = Duration.ofHours(1);
    this.ofAddress = new Limit.Budget("upload", 800 * MEGABYTE * times, hour);
    this.ofTenant = new Limit.Budget("upload all", 20_000 * MEGABYTE * times, hour);
  }

  /**
   * Counts bytes before they are looked at. Begins its own transaction.
   *
   * @param client where they come from, such as a network address
   * @throws FileRefusal TOO_MUCH
   */
  public void take(TenantId tenant, String client, long bytes) {
    if (bytes == 0) {
      return;
    }
    var all = ofTenant.of(String.valueOf(tenant.value()), bytes);
    tries
        .count(ofAddress.of(client, bytes), all)
        .ifPresent(
            wait -> {
              throw new FileRefusal(wait);
            });
  }
}
