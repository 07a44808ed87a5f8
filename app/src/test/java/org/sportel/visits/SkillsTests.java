package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.NotAllowed;
import org.sportel.visits.help.AskForHelp;
import org.sportel.visits.help.EndHelp;
import org.sportel.visits.help.HelpRequests;
import org.sportel.visits.model.Skills;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.skills.SetSkills;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who can do what at the counters, and who is asked to help. */
@SportelTest
class SkillsTests {
  @Autowired ApplicationContext context;

  @Test
  void leavesAVisitorToWhoeverSpeaksTheirLanguageAsLongAsThatPersonServes() {
    var hall = Hall.with(context, 2);
    var manager = hall.person("Manager", Duty.CENTRE_MANAGER);
    var one = hall.clerk(1);
    var two = hall.clerk(2);
    set(hall, manager, one.id(), Lang.SQ);
    set(hall, manager, two.id(), Lang.EN);
    var ticket = hall.arrive(one, hall.a);
    assertThat(hall.as(one, () -> hall.get(CallNext.class).call())).isEmpty();
    assertThat(hall.as(two, () -> hall.get(CallNext.class).call()).orElseThrow().ticket())
        .isEqualTo(ticket.id());
    var other = hall.arrive(one, hall.a);
    hall.runAs(two, () -> hall.get(FinishTicket.class).finish(ticket.id()));
    hall.runAs(two, () -> hall.get(TakeBreak.class).take(true));
    assertThat(hall.as(one, () -> hall.get(CallNext.class).call()).orElseThrow().ticket())
        .isEqualTo(other.id());
  }

  @Test
  void letsAManagerNoteSkillsOnlyOfWhoServesThere() {
    var hall = Hall.with(context, 1);
    var manager = hall.person("Manager", Duty.CENTRE_MANAGER);
    var clerk = hall.clerk(1);
    assertThatThrownBy(() -> set(hall, manager, UUID.randomUUID(), Lang.EN))
        .isInstanceOfSatisfying(
            VisitRefusal.class,
            refused -> assertThat(refused.reason()).isEqualTo(VisitRefusal.Reason.PERSON_UNKNOWN));
    assertThatThrownBy(() -> set(hall, clerk, clerk.id(), Lang.EN)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void showsTheManagerWhoAsksForHelpUntilSomebodyComesOrTheSeatIsLeft() {
    var hall = Hall.with(context, 1);
    var manager = hall.person("Manager", Duty.CENTRE_MANAGER);
    var clerk = hall.clerk(1);
    hall.runAs(clerk, () -> hall.get(AskForHelp.class).ask());
    hall.runAs(clerk, () -> hall.get(AskForHelp.class).ask());
    assertThat(asked(hall)).isTrue();
    assertThatThrownBy(
            () ->
                hall.runAs(
                    clerk, () -> hall.get(EndHelp.class).end(hall.centre(), hall.counter(1))))
        .isInstanceOf(NotAllowed.class);
    hall.runAs(manager, () -> hall.get(EndHelp.class).end(hall.centre(), hall.counter(1)));
    hall.runAs(manager, () -> hall.get(EndHelp.class).end(hall.centre(), hall.counter(1)));
    assertThat(asked(hall)).isFalse();
    hall.runAs(clerk, () -> hall.get(AskForHelp.class).ask());
    hall.runAs(clerk, () -> hall.get(LeaveSeat.class).leave());
    hall.runAs(clerk, () -> hall.get(TakeSeat.class).take(hall.centre(), hall.counter(1)));
    assertThat(asked(hall)).isFalse();
  }

  private static boolean asked(Hall hall) {
    return hall.system(
        () ->
            hall.get(HelpRequests.class)
                .of(hall.get(Seats.class).of(hall.centre()).getFirst())
                .isPresent());
  }

  private static void set(Hall hall, Actor by, UUID account, Lang lang) {
    var can = new Skills(Set.of(), Set.of(lang), List.of());
    hall.runAs(by, () -> hall.get(SetSkills.class).set(hall.centre(), account, can));
  }
}
