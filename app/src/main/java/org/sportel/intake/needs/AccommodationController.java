package org.sportel.intake.needs;

import java.util.List;
import java.util.UUID;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff note what an applicant needs. */
@Controller
final class AccommodationController {
  private final NoteAccommodations noteAccommodations;
  private final CurrentTenant current;
  private final Transactions transactions;

  AccommodationController(
      NoteAccommodations noteAccommodations, CurrentTenant current, Transactions transactions) {
    this.noteAccommodations = noteAccommodations;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  @PostMapping("/desk/cases/{id}/accommodations")
  String note(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> needs) {
    transactions.run(
        current.scope(), () -> noteAccommodations.note(new CaseId(id), ChosenNeeds.of(needs)));
    return "redirect:" + CaseLinks.at(new CaseId(id));
  }
}
