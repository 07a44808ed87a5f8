package org.sportel.casework.procedure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/**
 * What a model hands to an activity.
 *
 * @param input from the input mappings; everything the step sees when there are none
 * @param headers constant texts; {@code text.sq} and so on translate the header {@code text}
 */
public record ActivityCall(Map<String, @Nullable Object> input, Map<String, String> headers) {
  /** The longest text an activity takes. */
  static final int LONGEST = 4000;

  private static final Pattern SUM = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2}0*)?");

  /**
   * Words in a language, or the nearest that is given; an input counts before a header.
   *
   * @throws ActivityRefused when they are too long
   */
  public Optional<String> words(String name, Lang lang) {
    Optional<String> found =
        switch (input.get(name)) {
          case null ->
              headers.getOrDefault(name, "").isBlank()
                  ? Optional.empty()
                  : Optional.of(TaskOutcomes.translated(headers, name, "").in(lang).text());
          case Map<?, ?> languages -> Optional.of(texts(languages).in(lang).text());
          case Object value -> Optional.of(value.toString());
        };
    return found
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(
            text -> {
              if (text.length() > LONGEST) {
                throw ActivityRefused.input(name, "is longer than " + LONGEST);
              }
              return text;
            });
  }

  /** A code or key. */
  public Optional<String> text(String name) {
    return words(name, Lang.EN);
  }

  /**
   * A day.
   *
   * @throws ActivityRefused when it is none
   */
  public Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
              } catch (DateTimeException e) {
                throw ActivityRefused.input(name, "is no day");
              }
            });
  }

  /**
   * A whole number.
   *
   * @throws ActivityRefused when it is none
   */
  public Optional<Integer> number(String name) {
    return text(name)
        .map(
            text -> {
              try {
                return new BigDecimal(text).intValueExact();
              } catch (ArithmeticException | NumberFormatException e) {
                throw ActivityRefused.input(name, "is no whole number");
              }
            });
  }

  /**
   * Money.
   *
   * @throws ActivityRefused when it is none, is below zero or has more than two digits after the
   *     point
   */
  public Optional<BigDecimal> sum(String name) {
    return text(name)
        .map(
            text -> {
              if (!SUM.matcher(text).matches()) {
                throw ActivityRefused.input(name, "is no sum of money");
              }
              return new BigDecimal(text);
            });
  }

  /**
   * Yes or no.
   *
   * @throws ActivityRefused when it is something else
   */
  public Optional<Boolean> truth(String name) {
    return switch (input.get(name)) {
      case null -> Optional.empty();
      case Boolean yes -> Optional.of(yes);
      default -> throw ActivityRefused.input(name, "is neither true nor false");
    };
  }

  /**
   * Values under names.
   *
   * @throws ActivityRefused when it is something else
   */
  public Optional<Map<String, @Nullable Object>> context(String name) {
    return switch (input.get(name)) {
      case null -> Optional.empty();
      case Map<?, ?> values -> {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        values.forEach((key, value) -> named.put(String.valueOf(key), value));
        yield Optional.of(named);
      }
      default -> throw ActivityRefused.input(name, "is no context");
    };
  }

  /**
   * Refuses a call without what the activity needs.
   *
   * @throws ActivityRefused naming the input
   */
  void check(ActivityContract contract) {
    for (var wanted : contract.inputs()) {
      var given =
          switch (wanted.type()) {
            case TEXT, UNIT, SERVICE, STOP, EVENT, BODY, LETTER -> text(wanted.name()).isPresent();
            case NUMBER -> number(wanted.name()).isPresent();
            case SUM -> sum(wanted.name()).isPresent();
            case CONTEXT -> context(wanted.name()).isPresent();
            case DAY -> day(wanted.name()).isPresent();
            case TRUTH -> truth(wanted.name()).isPresent();
          };
      var instead = !wanted.instead().isEmpty() && text(wanted.instead()).isPresent();
      if (wanted.required() && !given && !instead) {
        throw ActivityRefused.input(wanted.name(), "is missing");
      }
    }
  }

  /** The call with nothing but what the activity takes. */
  ActivityCall only(ActivityContract contract) {
    var names = contract.inputs().stream().map(ActivityContract.Input::name).toList();
    Map<String, @Nullable Object> taken = new LinkedHashMap<>(input);
    taken.keySet().retainAll(names);
    return new ActivityCall(taken, headers);
  }

  private static LocalText texts(Map<?, ?> languages) {
    Map<String, String> texts = new LinkedHashMap<>();
    languages.forEach((lang, text) -> texts.put(String.valueOf(lang), String.valueOf(text)));
    return new LocalText(texts);
  }
}
