package org.sportel.feedback.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sportel.feedback.survey.Survey;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody finds and answers surveys, and reads what came of those that are over. */
@Controller
final class PublicSurveyController {
  private final SurveyAsking asking;
  private final SurveyViews views;
  private final SurveyBudget budget;
  private final PublicSurveys surveys;
  private final CurrentTenant current;

  PublicSurveyController(
      SurveyAsking asking,
      SurveyViews views,
      SurveyBudget budget,
      PublicSurveys surveys,
      CurrentTenant current) {
    this.asking = asking;
    this.views = views;
    this.budget = budget;
    this.surveys = surveys;
    this.current = current;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/surveys")
  String list(Model model) {
    model.addAttribute("page", surveys.list(home() + "/surveys"));
    return "feedback/survey/web/publicSurveysPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/surveys/{code}")
  String ask(@PathVariable String code, Model model) {
    var survey = surveys.published(code);
    if (!surveys.open(survey)) {
      return notOpen(survey, model);
    }
    model.addAttribute("page", asking.blank(survey, path(survey)));
    return "feedback/survey/web/surveyAskPage";
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/surveys/{code}")
  String answer(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var survey = surveys.published(code);
    if (!surveys.open(survey)) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return notOpen(survey, model);
    }
    budget.take(ClientAddress.of(request));
    var again = asking.take(survey, Survey.Channel.ONLINE, sent, path(survey));
    if (again.isEmpty()) {
      return "redirect:" + path(survey) + "/thanks";
    }
    response.setStatus(422);
    model.addAttribute("page", again.get());
    return "feedback/survey/web/surveyAskPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/surveys/{code}/thanks")
  String thanks(@PathVariable String code, Model model) {
    var survey = surveys.published(code);
    return said(survey, "feedback.survey.thanks", Optional.empty(), model);
  }

  private String notOpen(Survey survey, Model model) {
    return surveys.over(survey)
        ? said(survey, "feedback.survey.isOver", Optional.of(results(survey)), model)
        : said(survey, "feedback.survey.notYet", Optional.empty(), model);
  }

  private SurveyResultsPage results(Survey survey) {
    return surveys.read(() -> views.results(survey, path(survey), false));
  }

  private String said(Survey survey, String key, Optional<SurveyResultsPage> results, Model model) {
    model.addAttribute(
        "page", new SurveyThanksPage(home(), Texts.show(survey.plan().title()), key, results));
    return "feedback/survey/web/surveyThanksPage";
  }

  private String home() {
    return "/m/" + current.get().slug();
  }

  private String path(Survey survey) {
    return home() + "/surveys/" + survey.code();
  }
}
