package org.sportel.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.action.FinishAction;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.sportel.web.board.NoticeTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was changed because of complaints, as the sheet on the wall tells it. */
@SportelTest
class ChangedNoticeTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  @Test
  void tellsWhatWasDoneInItsMonthAndConcernsTheCentreOrTheWholeOffice() {
    var bureau = Bureau.in(context);
    var here = centre(bureau, "here");
    var there = centre(bureau, "there");
    var owner = bureau.person("Owner", Assignment.everywhere(Duty.COUNTER));
    var officer = bureau.officer("Officer");
    var month = YearMonth.from(today());
    assertThat(board(bureau, here, month)).isEmpty();
    done(bureau, officer, owner, Optional.empty());
    assertThat(board(bureau, here, month).orElseThrow().rows()).hasSize(1);
    done(bureau, officer, owner, Optional.of(there));
    var sheet = board(bureau, here, month).orElseThrow();
    assertThat(sheet.columns()).hasSize(2);
    assertThat(sheet.rows()).containsExactly(List.of("A second ticket machine", date(today())));
    assertThat(board(bureau, there, month).orElseThrow().rows()).hasSize(2);
    assertThat(board(bureau, here, month.minusMonths(1))).isEmpty();
  }

  @Test
  void saysNothingOfWhatIsNotDoneYetOrNotForEverybody() {
    var bureau = Bureau.in(context);
    var here = centre(bureau, "here");
    var owner = bureau.person("Owner", Assignment.everywhere(Duty.COUNTER));
    var officer = bureau.officer("Officer");
    var open = action(bureau, officer, owner, Optional.empty(), true);
    var inside = action(bureau, officer, owner, Optional.empty(), false);
    finish(bureau, owner, inside);
    assertThat(bureau.system(() -> bureau.get(CorrectiveActions.class).get(open)).done()).isFalse();
    assertThat(board(bureau, here, YearMonth.from(today()))).isEmpty();
  }

  private void done(Bureau bureau, Actor officer, Actor owner, Optional<UUID> centre) {
    finish(bureau, owner, action(bureau, officer, owner, centre, true));
  }

  private void finish(Bureau bureau, Actor owner, UUID action) {
    bureau.runAs(owner, () -> bureau.get(FinishAction.class).finish(action, "It stands.", today()));
  }

  private UUID action(
      Bureau bureau, Actor officer, Actor owner, Optional<UUID> centre, boolean published) {
    var wanted =
        new NewComplaint(
            ComplaintLevel.ANONYMOUS,
            ComplaintChannel.PORTAL,
            Lang.EN,
            new Complaint.About(
                ComplaintTopic.WAITING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                centre,
                "",
                "",
                Optional.empty()),
            "I waited three hours.",
            "",
            false,
            Optional.empty());
    var id = bureau.file(Actor.anonymous(), wanted).id();
    var change =
        new RecordAction.NewAction(
            LocalText.of("en", "A second ticket machine"),
            new org.sportel.identity.AccountId(owner.id()),
            today().plusDays(10),
            published);
    return bureau.as(officer, () -> bureau.get(RecordAction.class).record(id, change).id());
  }

  private static UUID centre(Bureau bureau, String code) {
    return bureau
        .system(
            () ->
                bureau
                    .get(AddCentre.class)
                    .add(
                        new NewCentre(
                            code,
                            Centre.Level.LOCAL,
                            LocalText.of("en", "Centre " + code),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Contact.notGiven())))
        .value();
  }

  private Optional<NoticeTable> board(Bureau bureau, UUID centre, YearMonth month) {
    return bureau.system(
        () ->
            Texts.speaking(
                Lang.EN,
                ZONE,
                () ->
                    context.getBeansOfType(NoticePart.class).values().stream()
                        .flatMap(part -> part.of(centre, month).stream())
                        .filter(table -> table.title().equals("You said, we did"))
                        .findFirst()));
  }

  private static String date(LocalDate day) {
    return Texts.speaking(Lang.EN, ZONE, () -> Texts.date(day));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
