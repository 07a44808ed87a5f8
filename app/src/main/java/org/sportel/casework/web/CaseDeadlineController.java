package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.ExtendCaseDeadline;
import org.sportel.casework.StartDeadline;
import org.sportel.casework.model.CaseId;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The recorded start of a case's deadline, and its extension. */
@Controller
final class CaseDeadlineController {
  private final StartDeadline startDeadline;
  private final ExtendCaseDeadline extendDeadline;
  private final CaseForms forms;

  CaseDeadlineController(
      StartDeadline startDeadline, ExtendCaseDeadline extendDeadline, CaseForms forms) {
    this.startDeadline = startDeadline;
    this.extendDeadline = extendDeadline;
    this.forms = forms;
  }

  @PostMapping("/desk/cases/{id}/deadline")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String start(@PathVariable UUID id, @RequestParam(defaultValue = "") String event) {
    var came =
        CaseForms.choice(DeadlineRule.Start.class, event)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return forms.run(
        id,
        "deadline",
        () -> {
          startDeadline.start(new CaseId(id), came);
          return id;
        });
  }

  @PostMapping("/desk/cases/{id}/extension")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS})
  String extend(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = new CaseForms.Form("extended", "extension", typed);
    return forms.run(
        id,
        form,
        () ->
            extendDeadline.extend(
                new CaseId(id),
                whole(typed.getOrDefault("amount", "")),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("legalBasis", "")),
        answer,
        model);
  }

  /** What was typed as a whole number; nought, which no time is, where it is none. */
  private static int whole(String typed) {
    var digits = typed.strip();
    return !digits.isEmpty()
            && digits.length() < 6
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : 0;
  }
}
