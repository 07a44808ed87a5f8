package org.sportel.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.network.limits.PublicLimits;
import org.sportel.platform.Refused;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.kiosk.Kiosks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody in the hall complains, without a device of their own. */
@Controller
final class KioskComplaintController {
  private static final String AT = "/m/{slug}/centres/{code}/kiosk/" + KioskComplaintOffer.PAGE;

  /** More than a portal's, because a whole hall shares the address. */
  private static final PublicLimits.Deed FILE = new PublicLimits.Deed("complaint-kiosk", 30, 200);

  private final Kiosks kiosks;
  private final KioskComplaints complaints;
  private final PublicLimits limits;
  private final SenderNames senders;

  KioskComplaintController(
      Kiosks kiosks, KioskComplaints complaints, PublicLimits limits, SenderNames senders) {
    this.kiosks = kiosks;
    this.complaints = complaints;
    this.limits = limits;
    this.senders = senders;
  }

  @Access(Rule.PUBLIC)
  @GetMapping(AT)
  String form(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String level,
      HttpServletRequest request,
      Model model) {
    var form = FileComplaintForms.form(request);
    return kiosks.show(
        code,
        request,
        model,
        place ->
            complaints.form(
                place, FileComplaintForms.level(level), form, FieldErrors.none(), model));
  }

  @Access(Rule.PUBLIC)
  @PostMapping(AT)
  String file(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String level,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return kiosks.show(
        code,
        request,
        model,
        place -> filed(place, FileComplaintForms.level(level), request, response, model));
  }

  private String filed(
      Kiosks.Place place,
      Optional<ComplaintLevel> level,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = FileComplaintForms.form(request);
    var errors = FileComplaintForms.errors(level, form);
    if (level.isEmpty() || !errors.isEmpty()) {
      response.setStatus(422);
      return complaints.form(place, level, form, errors, model);
    }
    try {
      var wanted = complaints.wanted(place, level.get(), request);
      if (limits.held(FILE, senders.name(request), request, response, model).isPresent()) {
        return complaints.form(place, level, form, errors.with("", "complaints.kiosk.wait"), model);
      }
      return complaints.file(place, FileComplaintForms.sent(request, "once"), wanted, model);
    } catch (Refused refused) {
      RetryAfter.say(refused, response);
      response.setStatus(refused.status());
      var wrong = errors.with(refused.field().orElse(""), refused.messageKey(), refused.args());
      return complaints.form(place, level, form, wrong, model);
    }
  }
}
