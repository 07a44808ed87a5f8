package org.sportel.agency;

import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.JobHandler;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** Tells a municipality what became of a case that it took. */
@Component
final class TellHost implements JobHandler<TellHost.Order> {
  static final String KIND = "agency.tell-host";

  private final NoteTakenCase note;

  TellHost(NoteTakenCase note) {
    this.note = note;
  }

  /** Which case of the job's tenant is told to whom. */
  record Order(UUID caseId, int host) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public void run(TenantId institution, Order order) {
    note.note(institution, new CaseId(order.caseId()), new TenantId(order.host()));
  }
}
