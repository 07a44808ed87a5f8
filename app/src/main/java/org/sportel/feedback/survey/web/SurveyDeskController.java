package org.sportel.feedback.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.survey.KeepSurvey;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where surveys are begun and planned. */
@Controller
final class SurveyDeskController {
  static final String PATH = "/desk/surveys";

  private final SurveyPages pages;
  private final Surveys surveys;
  private final KeepSurvey keepSurvey;
  private final Authority authority;
  private final CurrentTenant current;
  private final Transactions transactions;

  SurveyDeskController(
      SurveyPages pages,
      Surveys surveys,
      KeepSurvey keepSurvey,
      Authority authority,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.surveys = surveys;
    this.keepSurvey = keepSurvey;
    this.authority = authority;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.SERVE_COUNTER, Power.MANAGE_CENTRE})
  @GetMapping(PATH)
  String list(Model model) {
    boolean manages = authority.may(Power.MANAGE_CENTRE);
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.list(manages)));
    return "feedback/survey/web/surveysPage";
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(PATH + "/new")
  String begin(Model model) {
    return plan("", SurveyPlanForm.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(PATH + "/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return keep(Optional.empty(), sent, response, model);
  }

  @Access(power = {Power.SERVE_COUNTER, Power.MANAGE_CENTRE})
  @GetMapping(PATH + "/{id}")
  String show(@PathVariable UUID id, Model model) {
    boolean manages = authority.may(Power.MANAGE_CENTRE);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(), () -> pages.of(surveys.get(id), manages, FieldErrors.none())));
    return "feedback/survey/web/surveyPage";
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(PATH + "/{id}/plan")
  String change(@PathVariable UUID id, Model model) {
    var survey = transactions.read(current.scope(), () -> surveys.get(id));
    return plan(id.toString(), SurveyPlanForm.of(survey.plan()), FieldErrors.none(), model);
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(PATH + "/{id}/plan")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return keep(Optional.of(id), sent, response, model);
  }

  private String keep(
      Optional<UUID> id,
      MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    id.ifPresent(known -> transactions.read(current.scope(), () -> surveys.get(known)));
    var form = SurveyPlanForm.of(sent);
    var errors = form.errors(current.get().lang());
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return plan(id.map(UUID::toString).orElse(""), form, errors, model);
    }
    var kept = transactions.write(current.scope(), () -> keepSurvey.keep(id, form.plan()));
    return "redirect:" + PATH + "/" + kept;
  }

  private String plan(String id, SurveyPlanForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", new SurveyPlanPage(id, form, current.get().lang(), errors));
    return "feedback/survey/web/surveyPlanPage";
  }
}
