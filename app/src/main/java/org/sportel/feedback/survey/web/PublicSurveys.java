package org.sportel.feedback.survey.web;

import java.util.function.Supplier;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Finds the surveys that everybody may see; begins transactions of its own. */
@Component
final class PublicSurveys {
  private static final int MOST_OVER = 20;

  private final Surveys surveys;
  private final CurrentDay today;
  private final CurrentTenant current;
  private final Transactions transactions;

  PublicSurveys(
      Surveys surveys, CurrentDay today, CurrentTenant current, Transactions transactions) {
    this.surveys = surveys;
    this.today = today;
    this.current = current;
    this.transactions = transactions;
  }

  PublicSurveysPage list(String path) {
    return read(
        () -> {
          var day = today.day();
          var over = surveys.list().stream().filter(one -> one.over(day)).limit(MOST_OVER);
          return new PublicSurveysPage(
              path,
              surveys.open(Survey.Audience.EVERYBODY, day).stream()
                  .map(PublicSurveys::line)
                  .toList(),
              over.map(PublicSurveys::line).toList());
        });
  }

  /** The survey of a code; a draft is nobody's. */
  Survey published(String code) {
    return read(() -> surveys.coded(code))
        .filter(survey -> survey.state() != Survey.State.DRAFT)
        .orElseThrow(() -> new SurveyRefusal(SurveyRefusal.Reason.SURVEY_UNKNOWN));
  }

  boolean open(Survey survey) {
    return survey.plan().channels().contains(Survey.Channel.ONLINE)
        && read(() -> survey.open(today.day()));
  }

  boolean over(Survey survey) {
    return read(() -> survey.over(today.day()));
  }

  <T> T read(Supplier<T> question) {
    return transactions.read(current.scope(), question::get);
  }

  private static PublicSurveysPage.Line line(Survey survey) {
    return new PublicSurveysPage.Line(
        survey.code(),
        Texts.show(survey.plan().title()),
        survey.plan().lead().map(Texts::show),
        Texts.date(survey.plan().closes()));
  }
}
