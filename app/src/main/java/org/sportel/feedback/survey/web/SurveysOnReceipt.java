package org.sportel.feedback.survey.web;

import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.survey.Survey;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.springframework.stereotype.Component;

/** Asks people who applied to answer the surveys that are meant for applicants. */
@Component
final class SurveysOnReceipt implements Panel {
  private final SurveyLinks links;

  SurveysOnReceipt(SurveyLinks links) {
    this.links = links;
  }

  @Override
  public String host() {
    return "intake.receipt";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    return links.of(Survey.Audience.APPLICANTS);
  }
}
