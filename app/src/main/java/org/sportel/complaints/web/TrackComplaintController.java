package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.complaints.ComplaintTracking;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Access;
import org.sportel.web.ClearSite;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a complaint by number and code. */
@Controller
final class TrackComplaintController {
  private static final String FORM = "complaints/web/trackComplaintPage";

  private final ComplaintTracking tracking;
  private final SenderNames senders;
  private final ComplaintCookie cookie;
  private final CurrentTenant current;

  TrackComplaintController(
      ComplaintTracking tracking,
      SenderNames senders,
      ComplaintCookie cookie,
      CurrentTenant current) {
    this.tracking = tracking;
    this.senders = senders;
    this.cookie = cookie;
    this.current = current;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/complaints/track")
  String form(@RequestParam(required = false) String closed, Model model) {
    model.addAttribute(
        "page", new TrackComplaintPage(base(), "", closed != null, FieldErrors.none()));
    return FORM;
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/complaints/track")
  String find(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var found = tracking.find(current.get().id(), number, code, senders.name(request));
      cookie.write(found, request, response);
      return "redirect:" + base() + "/track/" + found.value();
    } catch (ComplaintRefusal refused) {
      RetryAfter.say(refused, response);
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("number", refused.messageKey(), refused.args());
      model.addAttribute("page", new TrackComplaintPage(base(), number, false, errors));
      return FORM;
    }
  }

  /** Leaves the complaint, at a computer that others use too. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/complaints/track/close")
  String close(HttpServletRequest request, HttpServletResponse response) {
    cookie.forget(request, response);
    ClearSite.all(response);
    return "redirect:" + base() + "/track?closed";
  }

  private String base() {
    return "/m/" + current.get().slug() + "/complaints";
  }
}
