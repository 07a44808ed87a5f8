package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.intake.IntakeRefusal;
import org.sportel.intake.ResumeCode;
import org.sportel.intake.ResumeDraft;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a saved application up again by its code. */
@Controller
final class ResumeController {
  private final ResumeDraft resumeDraft;
  private final ApplyController.Surroundings here;

  ResumeController(ResumeDraft resumeDraft, ApplyController.Surroundings here) {
    this.resumeDraft = resumeDraft;
    this.here = here;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/resume")
  String ask(Model model) {
    return show("", FieldErrors.none(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/resume")
  String resume(HttpServletRequest request, HttpServletResponse response, Model model) {
    var typed = Posted.one(request, "code");
    var code = ResumeCode.read(typed);
    if (code.isEmpty()) {
      response.setStatus(422);
      return show(typed, FieldErrors.none().with("code", "intake.error.code"), model);
    }
    try {
      var resumed =
          resumeDraft.resume(here.current().scope(), code.get(), ClientAddress.of(request));
      var links = new ApplyLinks(here.current().get().slug(), resumed.draft().service().value());
      DraftCookie.write(resumed.key(), DraftCookie.Stay.chosen(request), links, request, response);
      return "redirect:" + links.goOn();
    } catch (IntakeRefusal refused) {
      RetryAfter.say(refused, response);
      response.setStatus(refused.status() == 429 ? 429 : 422);
      var wrong = FieldErrors.none().with("code", refused.messageKey(), refused.args());
      return show(typed, wrong, model);
    }
  }

  private String show(String typed, FieldErrors errors, Model model) {
    var tenant = here.current().get();
    model.addAttribute(
        "page", new ResumePage(tenant.slug(), Texts.show(tenant.name()), typed, errors));
    return "intake/web/resumePage";
  }
}
