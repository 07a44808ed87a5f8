package org.sportel.visits.appointments;

import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.springframework.stereotype.Component;

/** Tells people whose appointment cannot take place, and lets them choose another time by link. */
@Component
public final class ProposeTimes {
  private final Centres centres;
  private final AffectedAppointments affected;
  private final KeepElsewhere keepElsewhere;
  private final TellAffected tellAffected;
  private final Authority authority;

  ProposeTimes(
      Centres centres,
      AffectedAppointments affected,
      KeepElsewhere keepElsewhere,
      TellAffected tellAffected,
      Authority authority) {
    this.centres = centres;
    this.affected = affected;
    this.keepElsewhere = keepElsewhere;
    this.tellAffected = tellAffected;
    this.authority = authority;
  }

  /**
   * What became of the affected appointments.
   *
   * @param kept how many got another counter at the same time, which changes nothing for anybody
   * @param told how many people were written to
   * @param toPhone how many gave no address
   */
  public record Proposed(int kept, int told, int toPhone) {}

  /**
   * Keeps what can be kept and proposes other times to the others, in the caller's write
   * transaction; who was written to already is not written to again.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public Proposed propose(CentreId centre) {
    CentreRight.require(authority, centres.get(centre));
    int kept = 0;
    int told = 0;
    int toPhone = 0;
    for (var one : affected.of(centre)) {
      var appointment = one.appointment();
      if (one.cause() != AffectedAppointments.Cause.CLOSED && keepElsewhere.keep(appointment)) {
        kept++;
      } else if (appointment.holder().email().isEmpty()) {
        toPhone++;
      } else if (tellAffected.tell(appointment)) {
        told++;
      }
    }
    return new Proposed(kept, told, toPhone);
  }
}
