package org.sportel.visits.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.network.limits.PublicLimits;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.AppointmentCode;
import org.sportel.visits.appointments.AppointmentRefusal;
import org.sportel.visits.appointments.Appointments;
import org.sportel.visits.web.Here;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens an appointment to whoever has its code, and slows down who guesses. */
@Component
public final class FindByCode {
  private static final PublicLimits.Deed MOVE = new PublicLimits.Deed("MOVE", 10, 500);
  private static final Limit GUESSES = new Limit.Guesses("appointment codes", 10);

  private final Here here;
  private final Appointments appointments;
  private final Tries tries;
  private final PublicLimits limits;

  FindByCode(Here here, Appointments appointments, Tries tries, PublicLimits limits) {
    this.limits = limits;
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

  /** The page that tells whoever moved too many appointments to wait; empty where they need not. */
  Optional<String> held(HttpServletRequest request, HttpServletResponse response, Model model) {
    return limits.held(MOVE, request, response, model);
  }

  private static AppointmentRefusal unknown() {
    return new AppointmentRefusal(AppointmentRefusal.Reason.CODE_UNKNOWN);
  }
}
