package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.AnswerProblem;
import org.sportel.problems.CloseProblem;
import org.sportel.problems.RecategoriseProblem;
import org.sportel.problems.ReleaseProblem;
import org.sportel.problems.TakeProblem;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemOutcome;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a unit does with a problem. */
@Controller
final class ProblemDeedsController {
  private final TakeProblem takeProblem;
  private final AnswerProblem answerProblem;
  private final RecategoriseProblem recategoriseProblem;
  private final ReleaseProblem releaseProblem;
  private final CloseProblem closeProblem;
  private final ProblemDeeds deeds;

  ProblemDeedsController(
      TakeProblem takeProblem,
      AnswerProblem answerProblem,
      RecategoriseProblem recategoriseProblem,
      ReleaseProblem releaseProblem,
      CloseProblem closeProblem,
      ProblemDeeds deeds) {
    this.takeProblem = takeProblem;
    this.answerProblem = answerProblem;
    this.recategoriseProblem = recategoriseProblem;
    this.releaseProblem = releaseProblem;
    this.closeProblem = closeProblem;
    this.deeds = deeds;
  }

  @Access(power = Power.WORK_CASES)
  @PostMapping("/desk/problems/{id}/take")
  String take(@PathVariable UUID id, HttpServletResponse response, Model model) {
    return deeds.done(id, "", response, model, () -> takeProblem.take(new ProblemId(id)));
  }

  @Access(power = Power.WORK_CASES)
  @PostMapping("/desk/problems/{id}/answer")
  String answer(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words,
      HttpServletResponse response,
      Model model) {
    var text = TypedText.text(words);
    return deeds.done(
        id, text, response, model, () -> answerProblem.answer(new ProblemId(id), text));
  }

  @Access(power = Power.WORK_CASES)
  @PostMapping("/desk/problems/{id}/category")
  String category(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String category,
      HttpServletResponse response,
      Model model) {
    return deeds.done(
        id,
        "",
        response,
        model,
        () -> recategoriseProblem.recategorise(new ProblemId(id), category));
  }

  @Access(power = Power.WORK_CASES)
  @PostMapping("/desk/problems/{id}/release")
  String release(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") String open,
      HttpServletResponse response,
      Model model) {
    return deeds.done(
        id,
        "",
        response,
        model,
        () -> releaseProblem.release(new ProblemId(id), open.equals("true")));
  }

  @Access(power = Power.WORK_CASES, files = true)
  @PostMapping("/desk/problems/{id}/close")
  String close(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var text = TypedText.text(words);
    return deeds.doneWithPhoto(
        id,
        text,
        request,
        response,
        model,
        photo -> closeProblem.close(new ProblemId(id), outcome(outcome), text, photo));
  }

  private static ProblemOutcome outcome(String name) {
    return Arrays.stream(ProblemOutcome.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(ProblemOutcome.NO_ACTION);
  }
}
