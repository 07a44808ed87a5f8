package org.sportel.rights.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sportel.network.CurrentDay;
import org.sportel.rights.assessment.Assessment;
import org.sportel.rights.assessment.Assessments;
import org.sportel.rights.assessment.Instrument;
import org.sportel.rights.assessment.KnownAnswers;
import org.sportel.rights.assessment.Question;
import org.sportel.rights.assessment.Question.Choice;
import org.sportel.rights.assessment.Question.Kind;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts the pages of the self-assessment together, in a transaction. */
@Component
final class AssessmentPages {
  /** How many questions there are. */
  static final int QUESTIONS = 34;

  private static final String PATH = "/desk/assessment/";

  private final Assessments assessments;
  private final Instrument instrument;
  private final KnownAnswers known;
  private final CurrentDay today;

  AssessmentPages(
      Assessments assessments, Instrument instrument, KnownAnswers known, CurrentDay today) {
    this.assessments = assessments;
    this.instrument = instrument;
    this.known = known;
    this.today = today;
  }

  AssessmentsPage years() {
    int now = today.day().getYear();
    var begun = assessments.list();
    return new AssessmentsPage(
        IntStream.concat(IntStream.of(now, now - 1), begun.stream().mapToInt(Assessment::year))
            .distinct()
            .boxed()
            .map(
                year ->
                    List.of(
                        Cell.link(String.valueOf(year), PATH + year),
                        state(begun.stream().filter(one -> one.year() == year).toList())))
            .toList());
  }

  private static Cell state(List<Assessment> year) {
    if (year.isEmpty()) {
      return Cell.tag(t("rights.assessment.notBegun"), Tone.GREY);
    }
    return year.getFirst()
        .finished()
        .map(day -> Cell.tag(t("rights.assessment.finishedOn", Texts.date(day)), Tone.GREEN))
        .orElseGet(() -> Cell.tag(t("rights.assessment.draft"), Tone.YELLOW));
  }

  /** The year of an address; a page that is not found where nobody can assess it. */
  int year(String typed) {
    int now = today.day().getYear();
    return IntStream.concat(
            IntStream.of(now, now - 1), assessments.list().stream().mapToInt(Assessment::year))
        .filter(year -> String.valueOf(year).equals(typed))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  AssessmentPage of(String typed, String done) {
    int year = year(typed);
    var found = assessments.of(year);
    if (found.flatMap(Assessment::finished).isPresent()) {
      return result(found.get(), done);
    }
    return form(year, found.map(Assessment::answers).orElse(Map.of()), done, FieldErrors.none());
  }

  /** The form as it was sent, with what is wrong. */
  AssessmentPage wrong(int year, Map<Integer, List<String>> answers, FieldErrors errors) {
    return form(year, answers, "", errors);
  }

  /** What is wrong with answers: a number that is none. */
  FieldErrors errors(Map<Integer, List<String>> answers) {
    var errors = FieldErrors.none();
    for (var question : instrument.questions()) {
      var given = answers.getOrDefault(question.number(), List.of());
      if (question.kind() == Kind.NUMBER
          && given.stream().anyMatch(one -> !one.matches("[0-9]{1,9}"))) {
        errors = errors.with("q" + question.number(), "rights.assessment.number");
      }
    }
    return errors;
  }

  private AssessmentPage form(
      int year, Map<Integer, List<String>> answers, String done, FieldErrors errors) {
    return new AssessmentPage(
        year,
        instrument.questions().stream()
            .map(question -> field(question, answers.getOrDefault(question.number(), List.of())))
            .toList(),
        List.of(),
        List.of(),
        false,
        done,
        errors);
  }

  private AssessmentPage.Field field(Question question, List<String> answers) {
    var proposed = answers.isEmpty() ? known.of(question.known(), today.day()) : List.<String>of();
    return new AssessmentPage.Field(
        "q" + question.number(),
        question.kind().name(),
        t("rights.assessment.question", question.number(), Texts.show(question.text()).text()),
        proposed.isEmpty() ? "" : t("rights.assessment.known"),
        question.options().stream()
            .map(one -> Option.of(one.code(), Texts.show(one.text()).text()))
            .toList(),
        answers.isEmpty() ? proposed : answers);
  }

  private AssessmentPage result(Assessment one, String done) {
    var shares = assessments.shares(one.year());
    return new AssessmentPage(
        one.year(),
        List.of(),
        instrument.questions().stream().map(question -> row(question, one, shares)).toList(),
        instrument.next(one.answers()).stream()
            .map(next -> new AssessmentPage.Next(Texts.show(next.text()), next.href()))
            .toList(),
        !shares.isEmpty(),
        done,
        FieldErrors.none());
  }

  private static List<Cell> row(Question question, Assessment one, Map<String, Integer> shares) {
    var answers = one.answers().getOrDefault(question.number(), List.of());
    var cells = new ArrayList<Cell>();
    cells.add(
        Cell.of(
            t(
                "rights.assessment.question",
                question.number(),
                Texts.show(question.text()).text())));
    cells.add(Cell.of(own(question, answers)));
    cells.add(
        Cell.of(
            question.options().stream()
                .flatMap(option -> option.share().map(share -> share(option, share)).stream())
                .collect(Collectors.joining("; "))));
    cells.add(
        Cell.of(
            shares.isEmpty()
                ? ""
                : question.options().stream()
                    .map(
                        option ->
                            share(
                                option,
                                shares.getOrDefault(
                                    Assessments.key(question.number(), option.code()), 0)))
                    .collect(Collectors.joining("; "))));
    return cells;
  }

  private static String own(Question question, List<String> answers) {
    if (answers.isEmpty()) {
      return t("rights.assessment.unanswered");
    }
    return question.chosen()
        ? question.options().stream()
            .filter(option -> answers.contains(option.code()))
            .map(option -> Texts.show(option.text()).text())
            .collect(Collectors.joining("; "))
        : answers.getFirst();
  }

  private static String share(Choice option, int share) {
    return t("rights.assessment.share", Texts.show(option.text()).text(), Texts.number(share));
  }
}
