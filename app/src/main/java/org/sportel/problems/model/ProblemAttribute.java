package org.sportel.problems.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedDay;

/**
 * What a category asks beside the description (Open311: attribute of a service definition).
 *
 * @param code unique within the category
 * @param values what can be chosen; none for typed answers
 */
public record ProblemAttribute(
    String code, Datatype datatype, boolean required, LocalText question, List<Value> values) {
  /** Copies the values. */
  public ProblemAttribute {
    values = List.copyOf(Optional.ofNullable(values).orElse(List.of()));
  }

  /** The kinds of answers that the standard knows. */
  public enum Datatype {
    /** One line. */
    STRING,
    /** A number. */
    NUMBER,
    /** A day and time, ISO 8601. */
    DATETIME,
    /** Several lines. */
    TEXT,
    /** One of the values. */
    SINGLEVALUELIST,
    /** Some of the values. */
    MULTIVALUELIST;

    /** The standard's word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Something that can be chosen. */
  public record Value(String key, LocalText name) {}

  /** Whether the answers are ones that can be given. */
  public boolean takes(List<String> answers) {
    return switch (datatype) {
      case STRING, TEXT -> answers.size() <= 1;
      case NUMBER -> answers.size() <= 1 && answers.stream().allMatch(ProblemAttribute::isNumber);
      case DATETIME -> answers.size() <= 1 && answers.stream().allMatch(ProblemAttribute::isTime);
      case SINGLEVALUELIST -> answers.size() <= 1 && known(answers);
      case MULTIVALUELIST -> known(answers);
    };
  }

  private boolean known(List<String> answers) {
    return answers.stream()
        .allMatch(answer -> values.stream().anyMatch(value -> value.key().equals(answer)));
  }

  private static boolean isNumber(String typed) {
    return typed.length() <= 20
        && !typed.isEmpty()
        && typed.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')
        && new java.util.Scanner(typed).useLocale(Locale.ROOT).hasNextBigDecimal();
  }

  private static boolean isTime(String typed) {
    return TypedDay.iso(typed).isPresent() || TypedDay.isoTime(typed).isPresent();
  }
}
