package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.complaints.ComplaintInHand;
import org.sportel.complaints.DeclareConflict;
import org.sportel.complaints.TakeComplaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.web.ComplaintReads;
import org.sportel.documents.Downloads;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A complaint: looked at, taken, given away because of a conflict. */
@Controller
final class ComplaintController {
  private final ComplaintDesk desk;
  private final TakeComplaint takeComplaint;
  private final DeclareConflict declareConflict;
  private final OfficerFiles files;
  private final Transactions transactions;
  private final CurrentTenant current;

  ComplaintController(
      ComplaintDesk desk,
      TakeComplaint takeComplaint,
      DeclareConflict declareConflict,
      OfficerFiles files,
      Transactions transactions,
      CurrentTenant current) {
    this.desk = desk;
    this.takeComplaint = takeComplaint;
    this.declareConflict = declareConflict;
    this.files = files;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @GetMapping("/desk/complaints/{id}")
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String template,
      Model model) {
    return desk.show(id, done, template, model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/take")
  String take(
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id, "take", () -> takeComplaint.take(new ComplaintId(id)), request, response, model);
  }

  /** Afterwards the complaint is not seen any more, so the list is. */
  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/conflict")
  String conflict(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> declareConflict.declare(new ComplaintId(id)));
    return "redirect:/desk/complaints";
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @GetMapping("/desk/complaints/{id}/files/{file}")
  void download(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) {
    files.send(new ComplaintId(id), file, response);
  }

  /** Hands files of complaints out to officers. */
  @Component
  static final class OfficerFiles {
    private final ComplaintInHand inHand;
    private final ComplaintReads reads;
    private final Downloads downloads;
    private final Transactions transactions;
    private final CurrentTenant current;

    OfficerFiles(
        ComplaintInHand inHand,
        ComplaintReads reads,
        Downloads downloads,
        Transactions transactions,
        CurrentTenant current) {
      this.inHand = inHand;
      this.reads = reads;
      this.downloads = downloads;
      this.transactions = transactions;
      this.current = current;
    }

    void send(ComplaintId id, UUID file, HttpServletResponse response) {
      transactions.run(current.scope(), () -> inHand.require(id));
      downloads.send(reads.file(id, file), response);
    }
  }
}
