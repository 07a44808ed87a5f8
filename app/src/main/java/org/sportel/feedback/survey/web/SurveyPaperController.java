package org.sportel.feedback.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the questions are looked at and printed, and answers on paper are typed. */
@Controller
final class SurveyPaperController {
  private static final String AT = SurveyDeskController.PATH + "/{id}";

  private final SurveyAsking asking;
  private final Surveys surveys;
  private final CurrentTenant current;
  private final Transactions transactions;

  SurveyPaperController(
      SurveyAsking asking, Surveys surveys, CurrentTenant current, Transactions transactions) {
    this.asking = asking;
    this.surveys = surveys;
    this.current = current;
    this.transactions = transactions;
  }

  /** As people will see it; nothing can be sent. */
  @Access(power = {Power.SERVE_COUNTER, Power.MANAGE_CENTRE})
  @GetMapping(AT + "/preview")
  String preview(@PathVariable UUID id, Model model) {
    model.addAttribute("page", asking.blank(survey(id), ""));
    return "feedback/survey/web/surveyPreviewPage";
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(AT + "/paper")
  String blank(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean taken, Model model) {
    model.addAttribute("page", new SurveyPaperPage(asking.blank(survey(id), path(id)), taken));
    return "feedback/survey/web/surveyPaperPage";
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping(AT + "/paper")
  String take(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var again = asking.take(survey(id), Survey.Channel.PAPER, sent, path(id));
    if (again.isEmpty()) {
      return "redirect:" + path(id) + "?taken=true";
    }
    response.setStatus(422);
    model.addAttribute("page", new SurveyPaperPage(again.get(), false));
    return "feedback/survey/web/surveyPaperPage";
  }

  private static String path(UUID id) {
    return SurveyDeskController.PATH + "/" + id + "/paper";
  }

  private Survey survey(UUID id) {
    return transactions.read(current.scope(), () -> surveys.get(id));
  }
}
