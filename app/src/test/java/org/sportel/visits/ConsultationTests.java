package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SettableClock;
import org.sportel.visits.advice.AdviceCount;
import org.sportel.visits.advice.AdviceFacts;
import org.sportel.visits.consultations.Consultations;
import org.sportel.visits.consultations.CorrectConsultation;
import org.sportel.visits.consultations.NoteConsultation;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationId;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was noted of advice, and who may correct it until when. */
@SportelTest
class ConsultationTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  @Test
  void isCorrectedByWhoNotedItOrAHeadAndTheJournalKeepsBoth() {
    var hall = Hall.with(context, 2);
    var clerk = hall.clerk(1);
    var id = note(hall, clerk, 5, "");
    correct(hall, clerk, id, 15, "asked twice");
    correct(hall, hall.person("Manager", Duty.CENTRE_MANAGER), id, 20, "asked twice");
    assertThat(hall.system(() -> hall.get(Consultations.class).get(id).of().minutes()))
        .isEqualTo(20);
    assertThatThrownBy(() -> correct(hall, hall.clerk(2), id, 5, ""))
        .isInstanceOf(NotAllowed.class);
    correct(hall, clerk, id, 20, "asked twice");
    assertThat(journal(hall))
        .hasSize(2)
        .anySatisfy(
            entry ->
                assertThat(entry)
                    .containsPattern("\"before\".*\"minutes\": 5.*")
                    .containsPattern("\"after\".*\"minutes\": 15.*")
                    .contains("\"words\": true")
                    .doesNotContain("asked twice"));
  }

  @Test
  void countsOnceInTheFiguresAsItWasCorrectedAlsoWhenTheyAreBuiltAnew() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    correct(hall, clerk, note(hall, clerk, 5, ""), 15, "");
    note(hall, clerk, 7, "");
    var following = hall.get(Following.class);
    following.catchUp(hall.tenant());
    var counted = counted(hall);
    assertThat(counted)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.count()).isEqualTo(2);
              assertThat(one.minutes()).isEqualTo(22);
              assertThat(one.channel()).isEqualTo("PHONE");
            });
    following.restart("visits.advice", hall.tenant());
    following.catchUp(hall.tenant());
    assertThat(counted(hall)).isEqualTo(counted);
  }

  @Test
  void staysAsItIsOnceItsDayIsOver() {
    try {
      clock.set(clock.instant());
      var hall = Hall.with(context, 1);
      var clerk = hall.clerk(1);
      var id = note(hall, clerk, 5, "");
      clock.advance(Duration.ofDays(1));
      assertThatThrownBy(() -> correct(hall, clerk, id, 15, ""))
          .isInstanceOfSatisfying(
              VisitRefusal.class,
              refused ->
                  assertThat(refused.reason()).isEqualTo(VisitRefusal.Reason.CONSULTATION_OVER));
    } finally {
      clock.release();
    }
  }

  @Test
  void keepsNumbersAndAddressesOfPeopleOutOfNotes() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    for (var note : new String[] {"JMBG 0101990 123456", "tel. 069-123-456", "ana@example.org"}) {
      assertThatThrownBy(() -> note(hall, clerk, 5, note))
          .isInstanceOfSatisfying(
              VisitRefusal.class,
              refused -> assertThat(refused.reason()).isEqualTo(VisitRefusal.Reason.NOTE_PERSONAL));
    }
    note(hall, clerk, 5, "law 12/2024, form 7");
    assertThatThrownBy(() -> note(hall, hall.person("Reader", Duty.AUDITOR), 5, ""))
        .isInstanceOf(NotAllowed.class);
  }

  private static ConsultationId note(Hall hall, Actor who, int minutes, String note) {
    return hall.as(who, () -> hall.get(NoteConsultation.class).note(advice(hall, minutes, note)));
  }

  private static void correct(Hall hall, Actor who, ConsultationId id, int minutes, String note) {
    hall.runAs(
        who, () -> hall.get(CorrectConsultation.class).correct(id, advice(hall, minutes, note)));
  }

  private static NewConsultation advice(Hall hall, int minutes, String note) {
    return new NewConsultation(
        hall.centre(),
        Optional.empty(),
        Optional.empty(),
        ConsultationTopic.ADVICE,
        Optional.empty(),
        Optional.empty(),
        ConsultationChannel.PHONE,
        minutes,
        note);
  }

  private List<AdviceCount> counted(Hall hall) {
    var month = YearMonth.from(clock.instant().atZone(ZoneId.of("Europe/Podgorica")));
    return hall.system(() -> hall.get(AdviceFacts.class).of(month, month));
  }

  private static List<String> journal(Hall hall) {
    return hall.system(
        () ->
            hall.get(DSLContext.class)
                .fetch(
                    "select payload::text from platform.journal where tenant_id = ? and type = ?",
                    hall.tenant().value(),
                    "visits.consultation-corrected")
                .map(row -> row.get(0, String.class)));
  }
}
