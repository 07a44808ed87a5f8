package org.sportel.feedback.survey.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.SurveyForm;
import org.sportel.feedback.survey.SurveyResults;
import org.sportel.feedback.survey.Surveys;
import org.sportel.forms.Form;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Json;
import org.sportel.web.Texts;
import org.sportel.web.components.Bar;
import org.springframework.stereotype.Component;

/** Draws surveys and what came of them. */
@Component
final class SurveyViews {
  private final Surveys surveys;
  private final CurrentTenant current;
  private final Clock clock;
  private final Json json;

  SurveyViews(Surveys surveys, CurrentTenant current, Clock clock, Json json) {
    this.surveys = surveys;
    this.current = current;
    this.clock = clock;
    this.json = json;
  }

  Form form(Survey survey) {
    return SurveyForm.of(survey, json);
  }

  ZonedDateTime now() {
    return clock.instant().atZone(current.get().zone());
  }

  /**
   * What came of it, each channel for itself; in a transaction. As long as answers may come only
   * their number is told: who looks before and after one would know it.
   */
  SurveyResultsPage results(Survey survey, String path, boolean withWords) {
    boolean running = running(survey);
    return new SurveyResultsPage(
        path,
        Texts.show(survey.plan().title()),
        running,
        byChannel(survey)
            .map(results -> running ? counted(results) : part(results, withWords))
            .toList());
  }

  private boolean running(Survey survey) {
    return !survey.over(now().toLocalDate());
  }

  private static SurveyResultsPage.Part counted(SurveyResults results) {
    return new SurveyResultsPage.Part(
        t("feedback.survey.channel." + results.channel()), count(results.count()), List.of());
  }

  private Stream<SurveyResults> byChannel(Survey survey) {
    var answers = surveys.answers(survey.id());
    return Arrays.stream(Survey.Channel.values())
        .filter(channel -> survey.plan().channels().contains(channel))
        .map(channel -> SurveyResults.of(survey, channel, answers));
  }

  private static SurveyResultsPage.Part part(SurveyResults results, boolean withWords) {
    return new SurveyResultsPage.Part(
        t("feedback.survey.channel." + results.channel()),
        count(results.count()),
        results.results().stream()
            .filter(result -> withWords || !result.lines().isEmpty())
            .map(SurveyViews::chart)
            .toList());
  }

  private static SurveyResultsPage.Chart chart(SurveyResults.Result result) {
    int all = result.answered().orElse(0);
    return new SurveyResultsPage.Chart(
        Texts.show(result.question().text()).text(),
        count(result.answered()),
        result.answered().isEmpty()
            ? List.of()
            : result.lines().stream().map(line -> bar(line, all)).toList(),
        result.words());
  }

  private static Bar bar(SurveyResults.Line line, int all) {
    return new Bar(
        Texts.show(line.choice().text()).text(), line.count().orElse(0), shown(line, all), "");
  }

  private static String shown(SurveyResults.Line line, int all) {
    return line.count()
        .map(count -> t("feedback.survey.of", count, all == 0 ? 0 : Math.round(100f * count / all)))
        .orElseGet(() -> t("feedback.survey.hidden"));
  }

  private static String count(Optional<Integer> count) {
    return count
        .map(number -> t("feedback.survey.answered", number))
        .orElseGet(() -> t("feedback.tooFew", SurveyResults.LEAST));
  }

  /** The same as lines of a file; what is too few says so. */
  List<List<String>> file(Survey survey) {
    var head =
        Stream.of("channel", "question", "choice", "answers", "answered")
            .map(column -> t("feedback.survey.file." + column))
            .toList();
    var lines = running(survey) ? Stream.<SurveyResults>empty() : byChannel(survey);
    return Stream.concat(Stream.of(head), lines.flatMap(SurveyViews::lines)).toList();
  }

  private static Stream<List<String>> lines(SurveyResults results) {
    var channel = t("feedback.survey.channel." + results.channel());
    return results.results().stream()
        .filter(result -> result.answered().isPresent())
        .flatMap(
            result ->
                result.lines().stream()
                    .map(
                        line ->
                            List.of(
                                channel,
                                Texts.show(result.question().text()).text(),
                                Texts.show(line.choice().text()).text(),
                                line.count()
                                    .map(String::valueOf)
                                    .orElseGet(() -> t("feedback.survey.hidden")),
                                result.answered().map(String::valueOf).orElse(""))));
  }
}
