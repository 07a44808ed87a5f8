package org.sportel.feedback.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.feedback.survey.CloseSurvey;
import org.sportel.feedback.survey.PublishSurvey;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a survey is published and ended. */
@Controller
final class SurveyStateController {
  private final SurveyPages pages;
  private final Surveys surveys;
  private final PublishSurvey publishSurvey;
  private final CloseSurvey closeSurvey;
  private final CurrentTenant current;
  private final Transactions transactions;

  SurveyStateController(
      SurveyPages pages,
      Surveys surveys,
      PublishSurvey publishSurvey,
      CloseSurvey closeSurvey,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.surveys = surveys;
    this.publishSurvey = publishSurvey;
    this.closeSurvey = closeSurvey;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(SurveyDeskController.PATH + "/{id}/publish")
  String publish(@PathVariable UUID id, HttpServletResponse response, Model model) {
    try {
      transactions.run(current.scope(), () -> publishSurvey.publish(id));
      return "redirect:" + SurveyDeskController.PATH + "/" + id;
    } catch (SurveyRefusal refused) {
      if (refused.status() == HttpServletResponse.SC_NOT_FOUND) {
        throw refused;
      }
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      model.addAttribute(
          "page",
          transactions.read(current.scope(), () -> pages.of(surveys.get(id), true, errors)));
      return "feedback/survey/web/surveyPage";
    }
  }

  /** Ends it, or throws a draft away. */
  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(SurveyDeskController.PATH + "/{id}/close")
  String close(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> closeSurvey.close(id));
    return "redirect:" + SurveyDeskController.PATH;
  }
}
