package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.identity.Duty;
import org.sportel.network.ClosedOffice;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.sportel.visits.control.CloseDay;
import org.sportel.visits.control.MoveStaff;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a manager does in a waiting room while it runs. */
@SportelTest
class ControlTests {
  @Autowired ApplicationContext context;

  private Hall hall;
  private Actor manager;
  private Actor clerk;

  @BeforeEach
  void open() {
    hall = Hall.with(context, 2);
    manager = hall.person("Manager", Duty.CENTRE_MANAGER);
    clerk = hall.clerk(1);
  }

  @Test
  void movesAClerkToAFreeCounterWhereTheyGoOnCalling() {
    var ticket = hall.arrive(clerk, hall.a);
    move(manager, 1, Optional.of(2));
    var call = hall.as(clerk, () -> hall.get(CallNext.class).call()).orElseThrow();
    assertThat(call.counter()).isEqualTo(hall.counter(2));
    assertThat(call.ticket()).isEqualTo(ticket.id());
  }

  @Test
  void movesNobodyAwayFromWhomTheyServeNorToATakenCounter() {
    hall.clerk(2);
    refuses(() -> move(manager, 1, Optional.of(2)), VisitRefusal.Reason.COUNTER_TAKEN);
    hall.arrive(clerk, hall.a);
    hall.as(clerk, () -> hall.get(CallNext.class).call());
    refuses(() -> move(manager, 1, Optional.empty()), VisitRefusal.Reason.STILL_SERVING);
    assertThatThrownBy(() -> move(clerk, 1, Optional.empty())).isInstanceOf(NotAllowed.class);
  }

  @Test
  void closesACounterAtWhichNobodyIsServed() {
    move(manager, 1, Optional.empty());
    refuses(
        () -> hall.as(clerk, () -> hall.get(CallNext.class).call()), VisitRefusal.Reason.NO_SEAT);
  }

  @Test
  void givesNoTicketsInAClosedOrganisationAndServesThoseWhoWait() {
    hall.arrive(clerk, hall.a);
    try (var closed = new ClosedOffice(context, hall.tenant())) {
      refuses(() -> hall.arrive(clerk, hall.a), VisitRefusal.Reason.CENTRE_CLOSED);
      assertThat(hall.as(clerk, () -> hall.get(CallNext.class).call())).isPresent();
    }
    assertThat(hall.arrive(clerk, hall.a)).isNotNull();
  }

  @Test
  void givesNoMoreTicketsAfterTheDayAndServesThoseWhoWait() {
    var ticket = hall.arrive(clerk, hall.a);
    assertThat(close(false)).isZero();
    refuses(() -> hall.arrive(clerk, hall.a), VisitRefusal.Reason.CENTRE_CLOSED);
    assertThat(hall.as(clerk, () -> hall.get(CallNext.class).call()).orElseThrow().ticket())
        .isEqualTo(ticket.id());
    hall.runAs(manager, () -> hall.get(CloseDay.class).open(hall.centre()));
    assertThat(hall.arrive(clerk, hall.a).state()).isEqualTo(TicketState.WAITING);
  }

  @Test
  void sendsThoseHomeWhoWaitButNotWhoIsServed() {
    var served = hall.arrive(clerk, hall.a);
    hall.as(clerk, () -> hall.get(CallNext.class).call());
    var waits = hall.arrive(clerk, hall.a);
    assertThat(close(true)).isEqualTo(1);
    assertThat(hall.now(waits.id()).state()).isEqualTo(TicketState.LEFT);
    assertThat(hall.now(served.id()).state()).isEqualTo(TicketState.CALLED);
  }

  @Test
  void endsATicketThatNobodyEverHadInHandWithoutAnybodyHavingLeft() {
    var held = hall.arrive(clerk, hall.a);
    var lying = hall.as(clerk, () -> hall.issue(hall.a, Set.of(), Optional.empty()));
    assertThat(close(true)).isEqualTo(1);
    assertThat(hall.now(held.id()).state()).isEqualTo(TicketState.LEFT);
    assertThat(hall.now(lying.id()).state()).isEqualTo(TicketState.LAPSED);
    assertThat(hall.left(held.visit().day())).isEqualTo(1);
  }

  private int close(boolean sendHome) {
    return hall.as(manager, () -> hall.get(CloseDay.class).close(hall.centre(), sendHome));
  }

  private void move(Actor actor, int from, Optional<Integer> to) {
    hall.runAs(
        actor,
        () ->
            hall.get(MoveStaff.class)
                .move(hall.centre(), hall.counter(from), to.map(hall::counter)));
  }

  private static void refuses(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, VisitRefusal.Reason reason) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            VisitRefusal.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
