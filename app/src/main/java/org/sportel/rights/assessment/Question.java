package org.sportel.rights.assessment;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * A question of the self-assessment.
 *
 * @param number from 1
 * @param known the name of what the system can answer by itself; empty where it cannot
 * @param options the answers to choose from; none for numbers and words
 */
public record Question(int number, Kind kind, String known, LocalText text, List<Choice> options) {
  /** Copies the options. */
  public Question {
    options = List.copyOf(options);
  }

  /** How it is answered. */
  public enum Kind {
    /** By a whole number. */
    NUMBER,
    /** By one option. */
    ONE,
    /** By any number of options. */
    MANY,
    /** In own words. */
    WORDS
  }

  /**
   * An answer to choose.
   *
   * @param share of the centres of the survey of 2017 that chose it, in per cent; empty where none
   *     was published
   */
  public record Choice(String code, LocalText text, Optional<Integer> share) {}

  /** Whether the answer is chosen from options. */
  public boolean chosen() {
    return kind == Kind.ONE || kind == Kind.MANY;
  }

  /** Those of the answers that it knows, in its own order; one at most where only one may be. */
  List<String> cleaned(List<String> answers) {
    return switch (kind) {
      case NUMBER -> answers.stream().filter(Question::number).limit(1).toList();
      case WORDS -> answers.stream().filter(words -> !words.isBlank()).limit(1).toList();
      case ONE, MANY ->
          options.stream()
              .map(Choice::code)
              .filter(answers::contains)
              .limit(kind == Kind.ONE ? 1 : options.size())
              .toList();
    };
  }

  private static boolean number(String text) {
    return text.matches("[0-9]{1,9}");
  }
}
