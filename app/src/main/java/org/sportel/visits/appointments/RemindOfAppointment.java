package org.sportel.visits.appointments;

import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Reminds somebody of their appointment a day before, with the way to cancel it. */
@Component
final class RemindOfAppointment implements JobHandler<ComingDue.Order> {
  static final String KIND = "visits.remind";

  private final Appointments appointments;
  private final AppointmentMail mail;
  private final Transactions transactions;
  private final Offers.Place place;

  RemindOfAppointment(
      Appointments appointments,
      AppointmentMail mail,
      Transactions transactions,
      Offers.Place place) {
    this.appointments = appointments;
    this.mail = mail;
    this.transactions = transactions;
    this.place = place;
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
                .filter(one -> appointments.remind(one.id(), place.now()))
                .ifPresent(mail::reminder));
  }
}
