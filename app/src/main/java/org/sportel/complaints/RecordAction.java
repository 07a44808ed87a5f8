package org.sportel.complaints;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.complaints.action.CorrectiveAction;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.model.ActionEvent;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** Records what is to be changed because of a complaint: who does it, and until when. */
@Component
public final class RecordAction {
  private static final int LONGEST = 1_000;

  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintClock clock;
  private final CorrectiveActions actions;
  private final StaffOfUnit staff;
  private final Services services;

  RecordAction(
      ComplaintGate gate,
      ComplaintChanges changes,
      ComplaintClock clock,
      CorrectiveActions actions,
      StaffOfUnit staff,
      Services services) {
    this.gate = gate;
    this.changes = changes;
    this.clock = clock;
    this.actions = actions;
    this.staff = staff;
    this.services = services;
  }

  /**
   * What is to be changed.
   *
   * @param what in the languages it is told in
   * @param published whether everybody is told once it is done
   */
  public record NewAction(LocalText what, AccountId owner, LocalDate dueOn, boolean published) {}

  /**
   * Records it; it is linked to the service, unit and centre of the complaint.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, PERSON_UNKNOWN, DAY_PAST or
   *     TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public CorrectiveAction record(ComplaintId id, NewAction wanted) {
    var complaint = gate.take(id);
    wanted.what().texts().values().forEach(t -> ComplaintTexts.within("what", t, LONGEST));
    if (staff.find(wanted.owner()).filter(Staff::active).filter(Staff::colleague).isEmpty()) {
      throw ComplaintRefusal.of("owner", ComplaintRefusal.Reason.PERSON_UNKNOWN);
    }
    if (wanted.dueOn().isBefore(clock.today())) {
      throw ComplaintRefusal.of("dueOn", ComplaintRefusal.Reason.DAY_PAST);
    }
    var action =
        new CorrectiveAction(
            changes.fresh(),
            Optional.of(id.value()),
            wanted.what(),
            wanted.owner().value(),
            wanted.dueOn(),
            target(complaint.about()),
            changes.now(),
            CorrectiveAction.Progress.none(),
            wanted.published());
    actions.add(action);
    changes.note(
        new ActionEvent.Recorded(
            action.id(),
            action.complaint(),
            action.owner(),
            action.dueOn(),
            action.target().service(),
            action.target().unit(),
            action.target().centre()));
    return action;
  }

  private CorrectiveAction.Target target(Complaint.About about) {
    return new CorrectiveAction.Target(
        about.service(),
        about
            .service()
            .flatMap(code -> services.find(new ServiceCode(code)))
            .map(ServiceCard::version)
            .map(version -> version.value()),
        about.unit(),
        about.centre());
  }
}
