package org.sportel.setup.heard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.sportel.complaints.Complaints;
import org.sportel.complaints.DecideReview;
import org.sportel.complaints.NightlyComplaints;
import org.sportel.complaints.ProposeAnswer;
import org.sportel.complaints.RecordAction;
import org.sportel.complaints.ScreenComplaint;
import org.sportel.complaints.SendAnswer;
import org.sportel.complaints.action.CheckAction;
import org.sportel.complaints.action.FinishAction;
import org.sportel.complaints.action.NightlyActions;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.identity.AccountId;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** What officers do with the demo's complaints, each in the name of who is in charge. */
@Component
final class DemoComplaintWork {
  private final ScreenComplaint screenComplaint;
  private final Answers answers;
  private final Changes changes;
  private final Complaints complaints;
  private final StaffOfUnit staff;
  private final Acting acting;

  DemoComplaintWork(
      ScreenComplaint screenComplaint,
      Answers answers,
      Changes changes,
      Complaints complaints,
      StaffOfUnit staff,
      Acting acting) {
    this.screenComplaint = screenComplaint;
    this.answers = answers;
    this.changes = changes;
    this.complaints = complaints;
    this.staff = staff;
    this.acting = acting;
  }

  /** How answers are given. */
  @Component
  record Answers(ProposeAnswer propose, SendAnswer send, DecideReview review) {}

  /** How something is changed, and what the nights do. */
  @Component
  record Changes(
      RecordAction record,
      FinishAction finish,
      CheckAction check,
      NightlyComplaints complaints,
      NightlyActions actions) {}

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

  /** Records what is to be changed; empty where nobody is in charge. */
  Optional<UUID> change(ComplaintId id, LocalText what, LocalDate until) {
    var recorded = new AtomicReference<Optional<UUID>>(Optional.empty());
    inCharge(
        id,
        complaint ->
            recorded.set(
                Optional.of(
                    changes
                        .record()
                        .record(
                            id,
                            new RecordAction.NewAction(
                                what, new AccountId(acting.now().id()), until, true))
                        .id())));
    return recorded.get();
  }

  void finish(ComplaintId id, Optional<UUID> action, String evidence, LocalDate check) {
    action.ifPresent(
        one -> inCharge(id, complaint -> changes.finish().finish(one, evidence, check)));
  }

  void check(ComplaintId id, Optional<UUID> action, String effect) {
    action.ifPresent(one -> inCharge(id, complaint -> changes.check().check(one, true, effect)));
  }

  /** What the program does by itself at night, where complaints are played. */
  void night(TenantId tenant) {
    changes.complaints().run(tenant);
    changes.actions().run(tenant);
  }

  /** Works on a complaint in the name of who is in charge; nothing where nobody is. */
  void inCharge(ComplaintId id, Consumer<Complaint> work) {
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
