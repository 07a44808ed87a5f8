package org.sportel.feedback.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What came of a survey in one channel. Channels are never added up, and few answers are not shown.
 *
 * @param count how many answered; empty where they are too few to be shown
 */
public record SurveyResults(Survey.Channel channel, Optional<Integer> count, List<Result> results) {
  /** Fewer are not shown. */
  public static final int LEAST = 5;

  /** Copies the results. */
  public SurveyResults {
    results = List.copyOf(results);
  }

  /**
   * What was answered to a question.
   *
   * @param answered how many answered it; empty where they are few
   * @param words what was written, in alphabetical order, apart from every other answer
   */
  public record Result(
      SurveyQuestion question, Optional<Integer> answered, List<Line> lines, List<String> words) {
    /** Copies lines and words. */
    public Result {
      lines = List.copyOf(lines);
      words = List.copyOf(words);
    }
  }

  /** How often something was chosen; empty where that is too seldom to be shown. */
  public record Line(SurveyQuestion.Choice choice, Optional<Integer> count) {}

  /** The results of a channel. */
  public static SurveyResults of(
      Survey survey, Survey.Channel channel, List<Surveys.Answer> answers) {
    var here =
        answers.stream()
            .filter(answer -> answer.channel() == channel)
            .map(Surveys.Answer::values)
            .toList();
    if (here.size() < LEAST) {
      return new SurveyResults(
          channel, here.isEmpty() ? Optional.of(0) : Optional.empty(), List.of());
    }
    return new SurveyResults(
        channel,
        Optional.of(here.size()),
        survey.questions().stream().map(question -> result(question, here)).toList());
  }

  private static Result result(SurveyQuestion question, List<Answers> answers) {
    var given =
        answers.stream().map(one -> one.to(question.key())).filter(one -> !one.isEmpty()).toList();
    var answered = Optional.of(given.size()).filter(size -> size >= LEAST || size == 0);
    if (question.kind() == SurveyQuestion.Kind.WORDS) {
      var words = given.stream().map(List::getFirst).sorted(Comparator.naturalOrder()).toList();
      return new Result(question, answered, List.of(), answered.isPresent() ? words : List.of());
    }
    var choices = SurveyForm.choices(question);
    var counts =
        choices.stream()
            .map(choice -> (int) given.stream().filter(one -> one.contains(choice.value())).count())
            .toList();
    var shown = shown(counts);
    return new Result(
        question,
        answered,
        IntStream.range(0, choices.size())
            .mapToObj(at -> new Line(choices.get(at), shown.get(at)))
            .toList(),
        List.of());
  }

  /**
   * Hides counts from one to four. What is hidden could be found from the sum where it is a single
   * count, or where all that is hidden is less than five together; then the smallest other one is
   * hidden too.
   */
  static List<Optional<Integer>> shown(List<Integer> counts) {
    var hidden =
        IntStream.range(0, counts.size())
            .filter(at -> counts.get(at) > 0 && counts.get(at) < LEAST)
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    var others =
        IntStream.range(0, counts.size())
            .filter(at -> counts.get(at) >= LEAST)
            .boxed()
            .sorted(Comparator.comparing(counts::get))
            .iterator();
    while (tellsTooMuch(hidden, counts) && others.hasNext()) {
      hidden.add(others.next());
    }
    return IntStream.range(0, counts.size())
        .mapToObj(at -> Optional.of(counts.get(at)).filter(count -> !hidden.contains(at)))
        .toList();
  }

  private static boolean tellsTooMuch(Set<Integer> hidden, List<Integer> counts) {
    return hidden.size() == 1
        || (!hidden.isEmpty() && hidden.stream().mapToInt(counts::get).sum() < LEAST);
  }
}
