package org.sportel.visits.appointments;

import org.sportel.platform.JobHandler;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Counts half an hour after its time that nobody came, and gives the place back. */
@Component
final class EndMissedAppointment implements JobHandler<ComingDue.Order> {
  static final String KIND = "visits.miss";

  private final Appointments appointments;
  private final Transactions transactions;
  private final Journal journal;

  EndMissedAppointment(Appointments appointments, Transactions transactions, Journal journal) {
    this.appointments = appointments;
    this.transactions = transactions;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<ComingDue.Order> data() {
    return ComingDue.Order.class;
  }

  @Override
  public void run(TenantId tenant, ComingDue.Order order) {
    transactions.run(
        Scope.of(tenant),
        () ->
            appointments
                .lock(new AppointmentId(order.appointment()))
                .filter(one -> one.state() == AppointmentState.BOOKED)
                .filter(one -> one.slot().starts().equals(order.starts()))
                .ifPresent(this::missed));
  }

  private void missed(Appointment appointment) {
    appointments.change(appointment.to(AppointmentState.MISSED));
    journal.record(
        new AppointmentEvent.NoShow(
            appointment.id().value(),
            appointment.centre().value(),
            appointment.queue().value(),
            appointment.slot().starts()));
  }
}
