package org.sportel.complaints;

import java.util.Optional;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.springframework.stereotype.Component;

/** Gives a complaint to somebody independent of it, or leaves it open where nobody is. */
@Component
final class ComplaintHandover {
  private final ComplaintOfficers officers;

  ComplaintHandover(ComplaintOfficers officers) {
    this.officers = officers;
  }

  /** A complaint with who is in charge now, and what the journal says of it. */
  record Given(Complaint complaint, ComplaintEvent event) {}

  Given give(Complaint complaint, Because because) {
    var officer = officers.choose(complaint);
    return new Given(
        complaint.with(complaint.handling().by(officer)),
        officer
            .<ComplaintEvent>map(
                one -> new ComplaintEvent.Assigned(complaint.id().value(), one, because))
            .orElseGet(() -> new ComplaintEvent.LeftOpen(complaint.id().value())));
  }

  /** Whether who is in charge may stay so. */
  boolean stays(Complaint complaint) {
    return Optional.of(complaint)
        .flatMap(one -> one.handling().officer())
        .filter(officer -> officers.serves(complaint, officer))
        .isPresent();
  }
}
