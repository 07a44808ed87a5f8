package org.sportel.complaints.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.sportel.complaints.DecideReview;
import org.sportel.complaints.ProposeAnswer;
import org.sportel.complaints.SendAnswer;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposes, sends and reviews answers. */
@Controller
final class AnswerController {
  private final ComplaintDesk desk;
  private final ProposeAnswer proposeAnswer;
  private final SendAnswer sendAnswer;
  private final DecideReview decideReview;

  AnswerController(
      ComplaintDesk desk,
      ProposeAnswer proposeAnswer,
      SendAnswer sendAnswer,
      DecideReview decideReview) {
    this.desk = desk;
    this.proposeAnswer = proposeAnswer;
    this.sendAnswer = sendAnswer;
    this.decideReview = decideReview;
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/propose")
  String propose(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "propose",
        () -> proposeAnswer.propose(new ComplaintId(id), outcome(outcome), answer),
        request,
        response,
        model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/answer")
  String answer(
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id, "answer", () -> sendAnswer.send(new ComplaintId(id)), request, response, model);
  }

  @Access(power = Power.HANDLE_COMPLAINTS)
  @PostMapping("/desk/complaints/{id}/review")
  String review(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return desk.act(
        id,
        "review",
        () -> decideReview.decide(new ComplaintId(id), outcome(outcome), answer),
        request,
        response,
        model);
  }

  private static ComplaintOutcome outcome(String name) {
    return Arrays.stream(ComplaintOutcome.values())
        .filter(one -> one.answered() && one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> ComplaintRefusal.of("outcome", ComplaintRefusal.Reason.OUTCOME_MISSING));
  }
}
