package org.sportel.outbound;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.Tenants;
import org.sportel.outbound.model.RequestId;
import org.sportel.platform.Ids;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Jobs;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Lets silence count when the last day for an answer is over, where a procedure says so. */
@Component
final class CountSilence implements JobHandler<CountSilence.Order> {
  private static final String KIND = "outbound.count-silence";

  /** For which request. */
  record Order(UUID request) {}

  private final RecordSilence silence;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Jobs jobs;
  private final Ids ids;

  CountSilence(
      RecordSilence silence, Tenants tenants, Transactions transactions, Jobs jobs, Ids ids) {
    this.silence = silence;
    this.tenants = tenants;
    this.transactions = transactions;
    this.jobs = jobs;
    this.ids = ids;
  }

  /** Orders it for the day after the last one. */
  void order(RequestId id, LocalDate due) {
    var zone = tenants.get(transactions.tenant()).zone();
    jobs.enqueue(
        KIND, ids.next(), new Order(id.value()), due.plusDays(1).atStartOfDay(zone).toInstant());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public void run(TenantId tenant, Order order) {
    var id = new RequestId(order.request());
    transactions.run(
        Scope.of(tenant), () -> silence.lapse(id).ifPresent(later -> order(id, later)));
  }
}
