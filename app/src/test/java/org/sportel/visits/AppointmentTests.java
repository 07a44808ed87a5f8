package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Actor;
import org.sportel.platform.Busy;
import org.sportel.platform.DailyWork;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Lang;
import org.sportel.platform.SettableClock;
import org.sportel.visits.appointments.AffectedAppointments;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.AppointmentRefusal;
import org.sportel.visits.appointments.AppointmentState;
import org.sportel.visits.appointments.Appointments;
import org.sportel.visits.appointments.AppointmentsAhead;
import org.sportel.visits.appointments.ArriveForAppointment;
import org.sportel.visits.appointments.BookForSomebody;
import org.sportel.visits.appointments.BookingRule;
import org.sportel.visits.appointments.CancelAppointment;
import org.sportel.visits.appointments.CloseCounter;
import org.sportel.visits.appointments.ConfirmAppointment;
import org.sportel.visits.appointments.HoldSlot;
import org.sportel.visits.appointments.MoveAppointment;
import org.sportel.visits.appointments.Offers;
import org.sportel.visits.appointments.ProposeTimes;
import org.sportel.visits.appointments.SetUpBooking;
import org.sportel.visits.appointments.WaitForSlot;
import org.sportel.visits.model.CallReason;
import org.sportel.visits.model.CounterCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SportelTest
class AppointmentTests {
  private static final ServiceCode SERVICE = OpenHall.SERVICE;
  private static final Appointment.Wish WISH = OpenHall.WISH;
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  @Autowired JobRunner jobs;

  @AfterEach
  void goOn() {
    clock.release();
  }

  @Test
  void isHeldConfirmedMovedAndCancelledByItsCode() {
    var hall = hall(2, 0);
    var times = times(hall);
    var held = hold(hall, times.getFirst());
    assertThat(times(hall)).contains(times.getFirst());
    var none = new Appointment.Wish(List.of(new ServiceCode("NO-SUCH")), 1, Set.of());
    refused(
        AppointmentRefusal.Reason.NOT_GIVEN,
        () -> hall.get(HoldSlot.class).hold(hall.centre(), none, times.getFirst(), Lang.EN),
        hall);
    confirm(hall, held, "ana");
    var other = times.get(3);
    hall.system(() -> hall.get(MoveAppointment.class).move(held.code(), other));
    var moved = now(hall, held);
    assertThat(moved.slot().starts()).isEqualTo(other);
    assertThat(moved.sequence()).isEqualTo(1);
    hall.system(() -> hall.get(CancelAppointment.class).cancel(held.code()));
    assertThat(now(hall, held).state()).isEqualTo(AppointmentState.CANCELLED);
    assertThat(now(hall, held).sequence()).isEqualTo(2);
    refused(
        AppointmentRefusal.Reason.OVER,
        () -> hall.get(MoveAppointment.class).move(held.code(), times.get(5)),
        hall);
  }

  @Test
  void oneOfAHundredGetsTheLastTimeAndTheOthersAreToldTheNext() throws Exception {
    var hall = hall(1, 0);
    var last = times(hall).getFirst();
    var barrier = new CyclicBarrier(100);
    var tasks = new ArrayList<Callable<String>>();
    for (int i = 0; i < 100; i++) {
      tasks.add(
          () -> {
            barrier.await();
            return attempt(hall, last);
          });
    }
    try (var takers = Executors.newFixedThreadPool(100)) {
      var answers = new ArrayList<String>();
      for (var answer : takers.invokeAll(tasks)) {
        answers.add(answer.get());
      }
      assertThat(answers).filteredOn(answer -> answer.equals("won")).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> !answer.equals("won"))
          .hasSize(99)
          .allSatisfy(answer -> assertThat(answer).startsWith("TIME_TAKEN").contains(":30"));
    }
    assertThat(times(hall)).doesNotContain(last);
  }

  private static String attempt(Hall hall, Instant time) throws InterruptedException {
    while (true) {
      try {
        hold(hall, time);
        return "won";
      } catch (AppointmentRefusal refused) {
        return refused.reason() + " " + refused.args()[0];
      } catch (Busy busy) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aPlaceThatNobodyConfirmsIsGivenBackAfterTenMinutes() {
    clock.set(clock.instant());
    var hall = hall(1, 0);
    var time = times(hall).getFirst();
    var held = hold(hall, time);
    assertThat(times(hall)).doesNotContain(time);
    clock.set(clock.instant().plus(Duration.ofMinutes(11)));
    assertThat(times(hall)).contains(time);
    refused(
        AppointmentRefusal.Reason.HOLD_OVER,
        () -> hall.get(ConfirmAppointment.class).confirm(held.code(), holder("ana")),
        hall);
    confirm(hall, hold(hall, time), "ben");
  }

  @Test
  void nobodyHoardsTimes() {
    var hall = hall(2, 0);
    var times = times(hall);
    confirm(hall, hold(hall, times.get(0)), "ana");
    var second = hold(hall, times.get(2));
    refused(
        AppointmentRefusal.Reason.TOO_MANY,
        () -> hall.get(ConfirmAppointment.class).confirm(second.code(), holder("ANA")),
        hall);
    confirm(hall, second, "ben");
  }

  @Test
  void keepsCountersForPeopleWithoutAnAppointment() {
    var hall = hall(4, 50);
    var time = times(hall).getFirst();
    hold(hall, time);
    hold(hall, time);
    refused(
        AppointmentRefusal.Reason.TIME_TAKEN,
        () -> hall.get(HoldSlot.class).hold(hall.centre(), WISH, time, Lang.EN),
        hall);
    refused(
        AppointmentRefusal.Reason.TIME_NOT_OFFERED,
        () ->
            hall.get(HoldSlot.class)
                .hold(hall.centre(), WISH, time.plus(Duration.ofMinutes(7)), Lang.EN),
        hall);
  }

  @Test
  void whoArrivesIsCalledWhenTheirTimeHasCome() {
    var hall = hall(1, 0);
    var clerk = hall.clerk(1);
    var time = times(hall).get(20);
    var booked =
        hall.as(
            clerk,
            () -> hall.get(BookForSomebody.class).book(hall.centre(), WISH, time, holder("ana")));
    var id = booked.appointment().id();
    refused(
        AppointmentRefusal.Reason.NOT_TODAY,
        () -> hall.get(ArriveForAppointment.class).arriveFor(id, hall.centre()),
        hall);
    clock.set(time.minus(Duration.ofMinutes(10)));
    hall.runAs(clerk, () -> hall.get(TakeSeat.class).take(hall.centre(), hall.counter(1)));
    var walkIn = hall.arrive(clerk, hall.a);
    clock.set(time.minus(Duration.ofMinutes(5)));
    var ticket =
        hall.as(clerk, () -> hall.get(ArriveForAppointment.class).arriveFor(id, hall.centre()));
    assertThat(ticket.times().due()).contains(time);
    assertThat(next(hall, clerk).ticket()).isEqualTo(walkIn.id());
    hall.runAs(clerk, () -> hall.get(StartServing.class).start(walkIn.id()));
    hall.runAs(clerk, () -> hall.get(FinishTicket.class).finish(walkIn.id()));
    hall.arrive(clerk, hall.a);
    clock.set(time.plus(Duration.ofMinutes(1)));
    var call = next(hall, clerk);
    assertThat(call.ticket()).isEqualTo(ticket.id());
    assertThat(call.because()).isEqualTo(CallReason.APPOINTMENT);
    assertThat(now(hall, booked).state()).isEqualTo(AppointmentState.ARRIVED);
  }

  private static CounterCall next(Hall hall, Actor clerk) {
    return hall.as(clerk, () -> hall.get(CallNext.class).call()).orElseThrow();
  }

  @Test
  void countsWhoDidNotComeAndForgetsNamesAfterAMonth() {
    var hall = hall(1, 0);
    var time = times(hall).getFirst();
    var held = hold(hall, time);
    confirm(hall, held, "ana");
    assertThat(ahead(hall, "ANA@example.org")).hasSize(1);
    assertThat(ahead(hall, "")).isEmpty();
    clock.set(time.plus(Duration.ofMinutes(31)));
    jobs.runDue();
    assertThat(now(hall, held).state()).isEqualTo(AppointmentState.MISSED);
    clock.set(time.plus(Duration.ofDays(31)));
    context.getBeansOfType(DailyWork.class).values().stream()
        .filter(work -> work.name().equals("visits.forget-holders"))
        .forEach(DailyWork::run);
    assertThat(now(hall, held).holder())
        .isEqualTo(Appointment.Holder.unknown(now(hall, held).holder().lang()));
  }

  @Test
  void nobodyIsCancelledWhenACounterIsNotStaffed() {
    var hall = hall(2, 0);
    var times = times(hall);
    var ana = hold(hall, times.get(0));
    confirm(hall, ana, "ana");
    confirm(hall, hold(hall, times.get(0)), "ben");
    var cem = hold(hall, times.get(2));
    confirm(hall, cem, "cem");
    var day = LocalDate.ofInstant(times.get(0), ZONE);
    hall.system(
        () -> {
          hall.get(CloseCounter.class).close(hall.centre(), hall.counter(1), day, day);
          return "";
        });
    assertThat(hall.system(() -> hall.get(AffectedAppointments.class).of(hall.centre())))
        .extracting(AffectedAppointments.Affected::cause)
        .containsOnly(AffectedAppointments.Cause.COUNTER_AWAY)
        .hasSize(2);
    var proposed = hall.system(() -> hall.get(ProposeTimes.class).propose(hall.centre()));
    assertThat(proposed).isEqualTo(new ProposeTimes.Proposed(1, 1, 0));
    assertThat(now(hall, cem).slot().counter()).isEqualTo(hall.counter(2));
    assertThat(now(hall, cem).sequence()).isZero();
    assertThat(now(hall, ana).state()).isEqualTo(AppointmentState.BOOKED);
    assertThat(hall.system(() -> hall.get(ProposeTimes.class).propose(hall.centre())))
        .isEqualTo(new ProposeTimes.Proposed(0, 0, 0));
    hall.system(() -> hall.get(MoveAppointment.class).move(ana.code(), times.get(4)));
    assertThat(hall.system(() -> hall.get(AffectedAppointments.class).of(hall.centre()))).isEmpty();
  }

  @Test
  void aFreedTimeGoesToWhoeverWaitsLongest() {
    clock.set(clock.instant());
    var hall = hall(1, 0);
    var taken = new ArrayList<HoldSlot.HeldSlot>();
    hall.system(
        () -> {
          hall.get(SetUpBooking.class)
              .set(hall.centre(), new BookingRule(true, 120, 240, 0, 0, 1, 0, 0, Map.of()));
          return "";
        });
    for (var time : all(hall)) {
      if (all(hall).contains(time)) {
        var held = hold(hall, time);
        confirm(hall, held, "full" + taken.size());
        taken.add(held);
      }
    }
    assertThat(all(hall)).isEmpty();
    for (var who : List.of("first", "second")) {
      hall.system(
          () -> {
            hall.get(WaitForSlot.class).add(hall.centre(), WISH, who + "@example.org", Lang.EN);
            return "";
          });
    }
    hall.system(() -> hall.get(CancelAppointment.class).cancel(taken.getLast().code()));
    jobs.runDue();
    assertThat(all(hall)).isEmpty();
    refused(
        AppointmentRefusal.Reason.TOO_MANY,
        () -> {
          hall.get(WaitForSlot.class).add(hall.centre(), WISH, "second@example.org", Lang.EN);
          return "";
        },
        hall);
  }

  private List<Instant> all(Hall hall) {
    var from = LocalDate.ofInstant(clock.instant(), ZONE);
    return hall.system(
        () ->
            hall.get(Offers.class).free(hall.centre(), WISH, from, 9, false).values().stream()
                .flatMap(List::stream)
                .map(Appointment.Slot::starts)
                .toList());
  }

  private Hall hall(int counters, int walkIn) {
    return OpenHall.with(context, counters, walkIn);
  }

  private static List<Instant> times(Hall hall) {
    return OpenHall.times(hall);
  }

  private static HoldSlot.HeldSlot hold(Hall hall, Instant time) {
    return hall.system(() -> hall.get(HoldSlot.class).hold(hall.centre(), WISH, time, Lang.EN));
  }

  private static void confirm(Hall hall, HoldSlot.HeldSlot held, String who) {
    hall.system(() -> hall.get(ConfirmAppointment.class).confirm(held.code(), holder(who)));
    assertThat(now(hall, held).state()).isEqualTo(AppointmentState.BOOKED);
  }

  private static List<Appointment> ahead(Hall hall, String email) {
    return hall.system(() -> hall.get(AppointmentsAhead.class).of(email, ""));
  }

  private static Appointment.Holder holder(String who) {
    return new Appointment.Holder(who, who + "@example.org", "", Lang.EN);
  }

  private static Appointment now(Hall hall, HoldSlot.HeldSlot held) {
    return hall.system(
        () -> hall.get(Appointments.class).find(held.appointment().id()).orElseThrow());
  }

  private static void refused(AppointmentRefusal.Reason reason, Callable<?> work, Hall hall) {
    assertThatThrownBy(
            () ->
                hall.system(
                    () -> {
                      try {
                        return work.call();
                      } catch (RuntimeException refusal) {
                        throw refusal;
                      } catch (Exception other) {
                        throw new IllegalStateException(other);
                      }
                    }))
        .isInstanceOfSatisfying(
            AppointmentRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
