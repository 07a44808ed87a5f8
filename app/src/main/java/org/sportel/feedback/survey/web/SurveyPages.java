package org.sportel.feedback.survey.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.SurveyQuestion;
import org.sportel.feedback.survey.SurveyResults;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.web.FieldErrors;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.QrDrawing;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Surveys as the desk shows them; in a transaction. */
@Component
final class SurveyPages {
  private final Surveys surveys;
  private final CurrentDay today;
  private final CurrentTenant current;
  private final PublicAddress address;

  SurveyPages(Surveys surveys, CurrentDay today, CurrentTenant current, PublicAddress address) {
    this.surveys = surveys;
    this.today = today;
    this.current = current;
    this.address = address;
  }

  SurveysPage list(boolean manages) {
    var counts = surveys.counts();
    return new SurveysPage(
        surveys.list().stream()
            .map(survey -> row(survey, counts.getOrDefault(survey.id(), 0)))
            .toList(),
        manages);
  }

  private List<Cell> row(Survey survey, int count) {
    return List.of(
        Cell.link(Texts.show(survey.plan().title()), SurveyDeskController.PATH + "/" + survey.id()),
        Cell.of(state(survey)),
        Cell.of(t("feedback.survey.audience." + survey.plan().audience())),
        Cell.of(Texts.date(survey.plan().opens())),
        Cell.of(Texts.date(survey.plan().closes())),
        Cell.of(answers(count)));
  }

  private static String answers(int count) {
    return count == 0 || count >= SurveyResults.LEAST
        ? Texts.number(count)
        : t("feedback.tooFew", SurveyResults.LEAST);
  }

  private String state(Survey survey) {
    var day = today.day();
    if (survey.open(day)) {
      return t("feedback.survey.state.OPEN");
    }
    return survey.over(day)
        ? t("feedback.survey.state.CLOSED")
        : t("feedback.survey.state." + survey.state());
  }

  SurveyPage of(Survey survey, boolean manages, FieldErrors errors) {
    var path = "/m/" + current.get().slug() + "/surveys/" + survey.code();
    boolean paper =
        survey.open(today.day()) && survey.plan().channels().contains(Survey.Channel.PAPER);
    return new SurveyPage(
        survey.id().toString(),
        Texts.show(survey.plan().title()).text(),
        survey.state(),
        plan(survey),
        survey.questions().stream().map(SurveyPages::line).toList(),
        address.of(path),
        QrDrawing.of(address.of(path)),
        paper,
        manages,
        errors);
  }

  private List<SummaryRow> plan(Survey survey) {
    var plan = survey.plan();
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(t("feedback.survey.state"), state(survey)));
    rows.add(
        SummaryRow.of(
            t("feedback.survey.audience"), t("feedback.survey.audience." + plan.audience())));
    rows.add(
        SummaryRow.of(
            t("feedback.survey.channels"),
            plan.channels().stream()
                .map(channel -> t("feedback.survey.channel." + channel))
                .sorted()
                .collect(Collectors.joining("\n"))));
    rows.add(
        SummaryRow.of(
            t("feedback.survey.window"),
            t("feedback.survey.fromTo", Texts.date(plan.opens()), Texts.date(plan.closes()))));
    rows.add(SummaryRow.of(t("feedback.survey.answers"), answers(surveys.count(survey.id()))));
    return rows;
  }

  private static SurveyPage.Line line(SurveyQuestion question) {
    return new SurveyPage.Line(
        question.key(),
        Texts.show(question.text()).text(),
        t("feedback.survey.kind." + question.kind()),
        question.choices().stream()
            .map(choice -> Texts.show(choice.text()).text())
            .collect(Collectors.joining(" · ")));
  }
}
