package org.sportel.setup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sportel.complaints.Complaints;
import org.sportel.complaints.DecideReview;
import org.sportel.complaints.ProposeAnswer;
import org.sportel.complaints.RecordAction;
import org.sportel.complaints.ScreenComplaint;
import org.sportel.complaints.SendAnswer;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.identity.AccountId;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** What officers do with the demo's complaints, each in the name of who is in charge. */
@Component
final class DemoComplaintWork {
  private final ScreenComplaint screenComplaint;
  private final Answers answers;
  private final RecordAction recordAction;
  private final Complaints complaints;
  private final StaffOfUnit staff;
  private final Acting acting;

  DemoComplaintWork(
      ScreenComplaint screenComplaint,
      Answers answers,
      RecordAction recordAction,
      Complaints complaints,
      StaffOfUnit staff,
      Acting acting) {
    this.screenComplaint = screenComplaint;
    this.answers = answers;
    this.recordAction = recordAction;
    this.complaints = complaints;
    this.staff = staff;
    this.acting = acting;
  }

  /** How answers are given. */
  @Component
  record Answers(ProposeAnswer propose, SendAnswer send, DecideReview review) {}

  void screen(ComplaintId id) {
    inCharge(
        id,
        complaint ->
            screenComplaint.screen(
                id,
                new ScreenComplaint.Screening(
                    complaint.about().topic(),
                    complaint.about().category(),
                    complaint.about().service(),
                    complaint.about().unit(),
                    Set.of())));
  }

  void answer(ComplaintId id, ComplaintOutcome outcome, String answer) {
    inCharge(
        id,
        complaint -> {
          answers.propose().propose(id, outcome, answer);
          answers.send().send(id);
        });
  }

  void review(ComplaintId id, String answer) {
    inCharge(id, complaint -> answers.review().decide(id, ComplaintOutcome.PARTLY_UPHELD, answer));
  }

  void change(ComplaintId id, LocalText what, LocalDate until) {
    inCharge(
        id,
        complaint ->
            recordAction.record(
                id,
                new RecordAction.NewAction(what, new AccountId(acting.now().id()), until, true)));
  }

  private void inCharge(ComplaintId id, Consumer<Complaint> work) {
    var complaint = complaints.get(id);
    Optional<Actor> officer =
        complaint
            .handling()
            .officer()
            .flatMap(account -> staff.find(new AccountId(account)))
            .map(person -> person.actor());
    officer.ifPresent(actor -> acting.runAs(actor, () -> work.accept(complaint)));
  }
}
