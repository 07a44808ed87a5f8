package org.sportel.complaints;

import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintStep;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Notes at night which times have passed, closes what was answered and not rejected in time, and
 * finds somebody for complaints nobody is in charge of.
 */
@Component
public final class NightlyComplaints implements DailyWork {
  private final Complaints complaints;
  private final ComplaintChanges changes;
  private final ComplaintHandover handover;
  private final ComplaintTimes times;
  private final Tenants tenants;
  private final Transactions transactions;

  NightlyComplaints(
      Complaints complaints,
      ComplaintChanges changes,
      ComplaintHandover handover,
      ComplaintTimes times,
      Tenants tenants,
      Transactions transactions) {
    this.complaints = complaints;
    this.changes = changes;
    this.handover = handover;
    this.times = times;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "complaints.nightly";
  }

  @Override
  public void run() {
    tenants.list().forEach(tenant -> run(tenant.id()));
  }

  /** Does it for one tenant. */
  public void run(TenantId tenant) {
    transactions.run(Scope.of(tenant), times::passed);
    transactions.run(Scope.of(tenant), this::lapse);
    transactions.run(Scope.of(tenant), this::assign);
  }

  private void lapse() {
    for (var id : complaints.silent(changes.today())) {
      var complaint = complaints.locked(id);
      if (ComplaintStep.LAPSE.from(complaint.stage())) {
        changes.save(
            complaint.after(ComplaintStep.LAPSE).with(complaint.finding().closed(changes.now())),
            new ComplaintEvent.Lapsed(id.value()));
      }
    }
  }

  private void assign() {
    for (var id : complaints.openOnes()) {
      var complaint = complaints.locked(id);
      if (!handover.stays(complaint)) {
        var given = handover.give(complaint, Because.WAITED);
        if (!given.complaint().equals(complaint)) {
          changes.save(given.complaint(), given.event());
        }
      }
    }
  }
}
