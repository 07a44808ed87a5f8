package org.sportel.feedback.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.feedback.survey.KeepSurvey;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.SurveyQuestion;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the questions of a draft are written, put in order and taken out. */
@Controller
final class SurveyQuestionController {
  private static final String AT = SurveyDeskController.PATH + "/{id}/questions/{key}";
  private static final String NEW = "new";

  private final Surveys surveys;
  private final KeepSurvey keepSurvey;
  private final CurrentTenant current;
  private final Transactions transactions;

  SurveyQuestionController(
      Surveys surveys, KeepSurvey keepSurvey, CurrentTenant current, Transactions transactions) {
    this.surveys = surveys;
    this.keepSurvey = keepSurvey;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.MANAGE_CENTRE)
  @GetMapping(AT)
  String show(@PathVariable UUID id, @PathVariable String key, Model model) {
    var form = key.equals(NEW) ? SurveyQuestionForm.empty() : known(survey(id), key);
    return show(id, key, form, FieldErrors.none(), model);
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(AT)
  String keep(
      @PathVariable UUID id,
      @PathVariable String key,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = SurveyQuestionForm.of(sent);
    var errors = form.errors(current.get().lang());
    if (!errors.isEmpty()) {
      response.setStatus(422);
      return show(id, key, form, errors, model);
    }
    return change(id, questions -> with(questions, key, form));
  }

  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(AT + "/remove")
  String remove(@PathVariable UUID id, @PathVariable String key) {
    return change(
        id, questions -> questions.stream().filter(one -> !one.key().equals(key)).toList());
  }

  /** Asks it before the one that stands above it. */
  @Access(power = Power.MANAGE_CENTRE)
  @PostMapping(AT + "/up")
  String up(@PathVariable UUID id, @PathVariable String key) {
    return change(id, questions -> raised(questions, key));
  }

  private static List<SurveyQuestion> with(
      List<SurveyQuestion> questions, String key, SurveyQuestionForm form) {
    var changed = new ArrayList<>(questions);
    if (key.equals(NEW)) {
      int last =
          questions.stream()
              .mapToInt(one -> Integer.parseInt(one.key().substring(1)))
              .max()
              .orElse(0);
      changed.add(form.question("q" + (last + 1)));
    } else {
      int at = place(questions, key);
      changed.set(at, form.question(key));
    }
    return changed;
  }

  private static List<SurveyQuestion> raised(List<SurveyQuestion> questions, String key) {
    var changed = new ArrayList<>(questions);
    int at = place(questions, key);
    if (at > 0) {
      changed.add(at - 1, changed.remove(at));
    }
    return changed;
  }

  private static int place(List<SurveyQuestion> questions, String key) {
    for (int at = 0; at < questions.size(); at++) {
      if (questions.get(at).key().equals(key)) {
        return at;
      }
    }
    throw unknown();
  }

  private String change(UUID id, UnaryOperator<List<SurveyQuestion>> how) {
    transactions.run(current.scope(), () -> keepSurvey.keep(id, how));
    return "redirect:" + SurveyDeskController.PATH + "/" + id;
  }

  private static SurveyQuestionForm known(Survey survey, String key) {
    return survey
        .question(key)
        .map(SurveyQuestionForm::of)
        .orElseThrow(SurveyQuestionController::unknown);
  }

  private static SurveyRefusal unknown() {
    return new SurveyRefusal(SurveyRefusal.Reason.SURVEY_UNKNOWN);
  }

  private Survey survey(UUID id) {
    return transactions.read(current.scope(), () -> surveys.get(id));
  }

  private String show(
      UUID id, String key, SurveyQuestionForm form, FieldErrors errors, Model model) {
    var title = Texts.show(survey(id).plan().title()).text();
    model.addAttribute(
        "page",
        new SurveyQuestionPage(id.toString(), title, key, form, current.get().lang(), errors));
    return "feedback/survey/web/surveyQuestionPage";
  }
}
