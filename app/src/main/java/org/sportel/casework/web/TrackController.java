package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.casework.Tracking;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.web.Access;
import org.sportel.web.ClearSite;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds an application by number and code, without signing in. */
@Controller
final class TrackController {
  private final Tracking tracking;

  TrackController(Tracking tracking) {
    this.tracking = tracking;
  }

  @GetMapping("/track")
  @Access(Rule.PUBLIC)
  String form(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) String closed,
      Model model) {
    model.addAttribute("page", new TrackPage(number, "", closed != null, FieldErrors.none()));
    return "casework/web/trackPage";
  }

  /** Leaves the case, at a computer that others use too. */
  @PostMapping("/track/close")
  @Access(Rule.PUBLIC)
  String close(HttpServletRequest request, HttpServletResponse answer) {
    TrackedCases.close(request);
    ClearSite.all(answer);
    return "redirect:/track?closed";
  }

  @PostMapping("/track")
  @Access(Rule.PUBLIC)
  String find(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse answer,
      Model model) {
    var errors = FieldErrors.none();
    if (number.isBlank()) {
      errors = errors.with("number", "casework.track.numberMissing");
    }
    if (code.isBlank()) {
      errors = errors.with("code", "casework.track.codeMissing");
    }
    if (!errors.isEmpty()) {
      return again(number, code, errors, 422, answer, model);
    }
    try {
      var tracked = tracking.find(number, code, ClientAddress.of(request));
      TrackedCases.keep(tracked, request.getParameter("shared") != null, request);
      return "redirect:/m/" + tracked.tenant().slug() + "/track/" + tracked.id().value();
    } catch (CaseRefusal refused) {
      RetryAfter.say(refused, answer);
      var wrong = FieldErrors.none().with("number", refused.messageKey(), refused.args());
      return again(number, code, wrong, refused.status() == 429 ? 429 : 422, answer, model);
    }
  }

  private static String again(
      String number,
      String code,
      FieldErrors errors,
      int status,
      HttpServletResponse answer,
      Model model) {
    answer.setStatus(status);
    model.addAttribute("page", new TrackPage(number, code, false, errors));
    return "casework/web/trackPage";
  }
}
