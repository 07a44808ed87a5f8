package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.problems.ProblemGate;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where units see their problems. */
@Controller
final class ProblemDeskController {
  private final ProblemDeskPages lists;
  private final DeskProblemPages pages;
  private final ProblemGate gate;
  private final Downloads downloads;
  private final CurrentTenant current;
  private final Transactions transactions;

  ProblemDeskController(
      ProblemDeskPages lists,
      DeskProblemPages pages,
      ProblemGate gate,
      Downloads downloads,
      CurrentTenant current,
      Transactions transactions) {
    this.lists = lists;
    this.pages = pages;
    this.gate = gate;
    this.downloads = downloads;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.WORK_CASES, Power.ADMINISTER})
  @GetMapping("/desk/problems")
  String list(
      @RequestParam(defaultValue = "open") String status,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    var asked = new ProblemDeskPage.Asked(status, category);
    model.addAttribute("page", transactions.read(current.scope(), () -> lists.of(asked, page)));
    return "problems/web/problemDeskPage";
  }

  @Access(power = Power.WORK_CASES)
  @GetMapping("/desk/problems/{id}")
  String one(@PathVariable UUID id, Model model) {
    model.addAttribute(
        "page",
        transactions.write(
            current.scope(),
            () -> pages.of(current.get(), gate.look(new ProblemId(id)), "", FieldErrors.none())));
    return "problems/web/deskProblemPage";
  }

  @Access(power = Power.WORK_CASES)
  @GetMapping("/desk/problems/{id}/photo")
  void photo(@PathVariable UUID id, HttpServletResponse response) {
    send(id, Problem.Photos::reported, response);
  }

  @Access(power = Power.WORK_CASES)
  @GetMapping("/desk/problems/{id}/closing-photo")
  void closingPhoto(@PathVariable UUID id, HttpServletResponse response) {
    send(id, Problem.Photos::closed, response);
  }

  private void send(
      UUID id, Function<Problem.Photos, Optional<UUID>> which, HttpServletResponse response) {
    var ready =
        transactions.read(
            current.scope(),
            () ->
                which
                    .apply(gate.look(new ProblemId(id)).photos())
                    .map(file -> downloads.find(new FileId(file)))
                    .orElseThrow(() -> new ProblemRefusal(ProblemRefusal.Reason.PROBLEM_UNKNOWN)));
    downloads.send(ready, response);
  }
}
