package org.sportel.visits.booking;

import jakarta.servlet.http.HttpServletRequest;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.AppointmentCode;
import org.sportel.visits.appointments.AppointmentRefusal;
import org.sportel.visits.appointments.Appointments;
import org.sportel.visits.web.Here;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;

/** Opens an appointment to whoever has its code, and slows down who guesses. */
@Component
public final class FindByCode {
  private static final Limit GUESSES = new Limit.Guesses("appointment codes", 10);

  private final Here here;
  private final Appointments appointments;
  private final Tries tries;

  FindByCode(Here here, Appointments appointments, Tries tries) {
    this.here = here;
    this.appointments = appointments;
    this.tries = tries;
  }

  /** An appointment with its code. */
  public record Opened(Appointment appointment, AppointmentCode code) {}

  /**
   * Opens it, outside a transaction.
   *
   * @throws AppointmentRefusal CODE_UNKNOWN, or TOO_MANY_TRIES with the minutes to wait
   */
  public Opened open(String typed, HttpServletRequest request) {
    var guess = GUESSES.of(ClientAddress.of(request));
    var wait = tries.count(guess);
    if (wait.isPresent()) {
      throw new AppointmentRefusal(wait.get());
    }
    var code = AppointmentCode.read(typed).orElseThrow(FindByCode::unknown);
    var found = here.read(() -> appointments.coded(code)).orElseThrow(FindByCode::unknown);
    tries.giveBack(guess);
    return new Opened(found, code);
  }

  private static AppointmentRefusal unknown() {
    return new AppointmentRefusal(AppointmentRefusal.Reason.CODE_UNKNOWN);
  }
}
