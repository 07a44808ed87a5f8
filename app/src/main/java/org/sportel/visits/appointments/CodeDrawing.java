package org.sportel.visits.appointments;

import java.security.SecureRandom;
import java.util.Optional;
import org.sportel.platform.Ids;
import org.sportel.platform.Sealer;
import org.springframework.stereotype.Component;

/** Draws ids and codes of appointments, and keeps a code so that it can be mailed again. */
@Component
final class CodeDrawing {
  private static final String SEALED_FOR = "appointment";

  private final Ids ids;
  private final Sealer sealer;
  private final SecureRandom random = new SecureRandom();

  CodeDrawing(Ids ids, Sealer sealer) {
    this.ids = ids;
    this.sealer = sealer;
  }

  AppointmentId id() {
    return new AppointmentId(ids.next());
  }

  AppointmentCode code() {
    return AppointmentCode.draw(random);
  }

  /** How a code is kept. */
  Appointments.Secret kept(AppointmentCode code) {
    return new Appointments.Secret(code.digest(), sealer.seal(SEALED_FOR, code.letters()));
  }

  /** The code that was kept. */
  Optional<AppointmentCode> open(String sealed) {
    return sealer.open(SEALED_FOR, sealed).flatMap(AppointmentCode::read);
  }
}
