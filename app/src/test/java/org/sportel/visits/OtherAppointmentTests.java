package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.network.AddUnit;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.ChangeCentre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewUnit;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.NotAllowed;
import org.sportel.visits.appointments.ArriveForAppointment;
import org.sportel.visits.appointments.CancelAppointment;
import org.sportel.visits.appointments.HoldSlot;
import org.sportel.visits.appointments.MoveAppointment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Appointments of a centre in which others serve. */
@SportelTest
class OtherAppointmentTests {
  @Autowired ApplicationContext context;

  /** Whoever serves in another unit's centres neither moves nor cancels nor receives. */
  @Test
  void isChangedByThoseWhoServeInItsCentre() {
    var hall = OpenHall.with(context, 1, 0);
    var times = OpenHall.times(hall);
    var id =
        hall.system(
            () ->
                hall.get(HoldSlot.class)
                    .hold(hall.centre(), OpenHall.WISH, times.getFirst(), Lang.EN)
                    .appointment()
                    .id());
    var coast = ofUnit(hall, "coast");
    var own = ofUnit(hall, "own");
    hall.system(() -> given(hall, "own"));
    for (var deed :
        List.<Runnable>of(
            () -> hall.get(CancelAppointment.class).cancelFor(id),
            () -> hall.get(MoveAppointment.class).moveFor(id, times.get(3)),
            () -> hall.get(ArriveForAppointment.class).arriveFor(id, hall.centre()))) {
      assertThatThrownBy(() -> hall.runAs(coast, deed)).isInstanceOf(NotAllowed.class);
    }
    hall.runAs(own, () -> hall.get(CancelAppointment.class).cancelFor(id));
  }

  /** Makes a unit with a clerk. */
  private static Actor ofUnit(Hall hall, String code) {
    var name = LocalText.of("en", code);
    var unit =
        hall.system(
            () ->
                hall.get(AddUnit.class)
                    .add(
                        new NewUnit(
                            code,
                            Unit.Kind.DEPARTMENT,
                            Optional.empty(),
                            name,
                            Contact.notGiven())));
    return hall.person("Clerk of " + code, Assignment.in(unit, Duty.COUNTER));
  }

  /** Gives the centre to a unit. */
  private static CentreId given(Hall hall, String code) {
    var unit = hall.get(Units.class).byCode(code).orElseThrow().id();
    hall.get(ChangeCentre.class)
        .change(
            hall.centre(),
            new NewCentre(
                "centre",
                Centre.Level.LOCAL,
                LocalText.of("en", "Service centre"),
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Contact.notGiven()));
    return hall.centre();
  }
}
