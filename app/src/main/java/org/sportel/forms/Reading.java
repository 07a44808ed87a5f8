package org.sportel.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.forms.Checks.Bounds;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.contact.Telephone;
import org.sportel.platform.text.TypedText;
import org.sportel.web.MessageText;
import org.sportel.web.Numeral;

/**
 * One posted answer as a value.
 *
 * @param value null when nothing was answered
 * @param error why what was typed is no value
 */
record Reading(@Nullable Object value, @Nullable MessageText error) {
  private static final int TEXT = 20_000;

  private static Reading of(@Nullable Object value) {
    return new Reading(value, null);
  }

  private static Reading wrong(String key, String label) {
    return new Reading(null, MessageText.of(key, label));
  }

  static Reading of(
      Component.Question question,
      String name,
      String label,
      Map<String, List<String>> posted,
      String country) {
    return switch (question.input()) {
      case Input.Line line ->
          text(line(question.checks(), TypedText.line(one(posted, name)), country), label);
      case Input.Paragraph paragraph ->
          text(one(posted, name).replace("\r\n", "\n").strip(), label);
      case Input.Figure figure ->
          figure(figure, question.checks().bounds(), one(posted, name), label);
      case Input.Tick tick -> of("true".equals(one(posted, name)));
      case Input.OneOf oneOf -> choice(oneOf, one(posted, name), label);
      case Input.ManyOf manyOf -> choices(manyOf, posted.getOrDefault(name, List.of()), label);
      case Input.Day day -> day(name, label, posted);
      case Input.Hour hour -> hour(one(posted, name), label);
      case Input.DayAndHour both -> dayAndHour(name, label, posted);
      case Input.Upload upload -> of(null);
    };
  }

  static String one(Map<String, List<String>> posted, String name) {
    List<String> values = posted.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** An address is kept as it is written to, a telephone number as it is dialled from anywhere. */
  private static String line(Checks checks, String typed, String country) {
    return switch (checks.kind()) {
      case ANY -> typed;
      case PHONE -> Telephone.read(typed, country).map(Telephone::international).orElse(typed);
      case EMAIL -> EmailAddress.read(typed).map(EmailAddress::value).orElse(typed);
    };
  }

  private static Reading text(String text, String label) {
    if (text.length() > TEXT) {
      return new Reading(null, MessageText.of("forms.error.maxLength", label, TEXT));
    }
    return of(text.isEmpty() ? null : text);
  }

  private static Reading figure(Input.Figure figure, Bounds bounds, String typed, String label) {
    if (typed.isBlank()) {
      return of(null);
    }
    List<BigDecimal> readings =
        Numeral.read(typed).meant(number -> isPossible(figure, bounds, number)).readings();
    return switch (readings.size()) {
      case 0 -> wrong("forms.error.number", label);
      case 1 -> {
        BigDecimal number = readings.getFirst();
        yield of(figure.asText() ? number.toPlainString() : number);
      }
      default ->
          new Reading(
              null,
              MessageText.of(
                  "forms.error.twoReadings",
                  label,
                  Numeral.field(readings.getFirst()),
                  Numeral.field(readings.getLast().stripTrailingZeros())));
    };
  }

  private static boolean isPossible(Input.Figure figure, Bounds bounds, BigDecimal number) {
    return (figure.decimals() < 0 || number.stripTrailingZeros().scale() <= figure.decimals())
        && bounds.min().filter(min -> number.compareTo(min) < 0).isEmpty()
        && bounds.max().filter(max -> number.compareTo(max) > 0).isEmpty();
  }

  private static Reading choice(Input.OneOf oneOf, String value, String label) {
    if (value.isEmpty()) {
      return of(null);
    }
    boolean known = oneOf.choices().stream().anyMatch(choice -> choice.value().equals(value));
    return known ? of(value) : wrong("forms.error.choice", label);
  }

  private static Reading choices(Input.ManyOf manyOf, List<String> values, String label) {
    List<String> known = manyOf.choices().stream().map(Input.Choice::value).toList();
    if (!known.containsAll(values)) {
      return wrong("forms.error.choice", label);
    }
    List<String> chosen = new ArrayList<>(known);
    chosen.retainAll(values);
    return of(chosen.isEmpty() ? null : chosen);
  }

  private static Reading day(String name, String label, Map<String, List<String>> posted) {
    String day = one(posted, name + "-day").strip();
    String month = one(posted, name + "-month").strip();
    String year = one(posted, name + "-year").strip();
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
      return of(null);
    }
    if (!day.matches("[0-9]{1,2}\\.?")
        || !month.matches("[0-9]{1,2}\\.?")
        || !year.matches("[0-9]{4}\\.?")) {
      return wrong("forms.error.date", label);
    }
    try {
      return of(LocalDate.of(number(year), number(month), number(day)).toString());
    } catch (DateTimeException e) {
      return wrong("forms.error.noSuchDay", label);
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replace(".", ""));
  }

  private static Reading hour(String typed, String label) {
    String text = typed.strip().replace('.', ':');
    if (text.isEmpty()) {
      return of(null);
    }
    if (!text.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]")) {
      return wrong("forms.error.time", label);
    }
    return of(LocalTime.parse(text.length() == 4 ? "0" + text : text).toString());
  }

  private static Reading dayAndHour(String name, String label, Map<String, List<String>> posted) {
    Reading day = day(name, label, posted);
    Reading hour = hour(one(posted, name + "-time"), label);
    if (day.error() != null || hour.error() != null) {
      return day.error() != null ? day : hour;
    }
    if (day.value() == null && hour.value() == null) {
      return of(null);
    }
    if (day.value() == null || hour.value() == null) {
      return wrong("forms.error.dateAndTime", label);
    }
    return of(day.value() + "T" + hour.value());
  }
}
