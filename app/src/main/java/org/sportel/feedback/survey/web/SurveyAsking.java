package org.sportel.feedback.survey.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.feedback.survey.AnswerSurvey;
import org.sportel.feedback.survey.Answers;
import org.sportel.feedback.survey.Survey;
import org.sportel.forms.FormView;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Asks the questions of a survey and takes what was answered. */
@Component
final class SurveyAsking {
  private final SurveyViews views;
  private final AnswerSurvey answerSurvey;
  private final CurrentTenant current;
  private final Transactions transactions;

  SurveyAsking(
      SurveyViews views,
      AnswerSurvey answerSurvey,
      CurrentTenant current,
      Transactions transactions) {
    this.views = views;
    this.answerSurvey = answerSurvey;
    this.current = current;
    this.transactions = transactions;
  }

  SurveyAskPage blank(Survey survey, String path) {
    var view = views.form(survey).view(Map.of(), views.now());
    return page(survey, path, view, UUID.randomUUID().toString(), FieldErrors.none());
  }

  /** Takes an answer; gives the page again where something is wrong with it. */
  Optional<SurveyAskPage> take(
      Survey survey, Survey.Channel channel, MultiValueMap<String, String> sent, String path) {
    var form = views.form(survey);
    var collected = form.collect(sent, Map.of(), views.now());
    var once = TypedId.find(Optional.ofNullable(sent.getFirst("once")).orElse(""));
    var id = once.filter(drawn -> drawn.version() == 4).orElseGet(UUID::randomUUID);
    if (!collected.complete()) {
      var view = form.view(collected, views.now());
      return Optional.of(page(survey, path, view, id.toString(), FieldErrors.none()));
    }
    var answers = Answers.of(form.tidy(collected.answers(), views.now()));
    try {
      transactions.run(current.scope(), () -> answerSurvey.answer(survey, channel, id, answers));
      return Optional.empty();
    } catch (SurveyRefusal refused) {
      if (refused.reason() != SurveyRefusal.Reason.EMPTY) {
        throw refused;
      }
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      var view = form.view(collected, views.now());
      return Optional.of(page(survey, path, view, id.toString(), errors));
    }
  }

  private static SurveyAskPage page(
      Survey survey, String path, FormView view, String once, FieldErrors errors) {
    return new SurveyAskPage(
        path,
        Texts.show(survey.plan().title()),
        survey.plan().lead().map(Texts::show),
        Texts.date(survey.plan().closes()),
        view,
        once,
        errors);
  }
}
