package org.sportel.visits.diary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.visits.appointments.BookingRule;
import org.sportel.visits.web.Choices;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** Reads the form about appointments and fills it. */
record BookingForm(boolean open, Map<String, String> numbers, Map<String, String> minutes) {
  private static final String MINUTES = "minutes-";
  private static final int LEAST = 5;
  private static final int MOST = 240;

  /** A number with its bounds. */
  private record Bounds(String field, int least, int most) {}

  private static final List<Bounds> NUMBERS =
      List.of(
          new Bounds("step", LEAST, 120),
          new Bounds("usual", LEAST, MOST),
          new Bounds("buffer", 0, 60),
          new Bounds("lead", 0, 720),
          new Bounds("horizon", 1, 180),
          new Bounds("walkIn", 0, 90),
          new Bounds("staff", 0, 90));

  BookingForm {
    numbers = Map.copyOf(numbers);
    minutes = Map.copyOf(minutes);
  }

  static BookingForm of(BookingRule rule) {
    var numbers = new LinkedHashMap<String, String>();
    numbers.put("step", String.valueOf(rule.step()));
    numbers.put("usual", String.valueOf(rule.usual()));
    numbers.put("buffer", String.valueOf(rule.buffer()));
    numbers.put("lead", String.valueOf(rule.leadHours()));
    numbers.put("horizon", String.valueOf(rule.horizonDays()));
    numbers.put("walkIn", String.valueOf(rule.walkInShare()));
    numbers.put("staff", String.valueOf(rule.staffShare()));
    var minutes = new LinkedHashMap<String, String>();
    rule.minutes().forEach((code, length) -> minutes.put(code.value(), String.valueOf(length)));
    return new BookingForm(rule.open(), numbers, minutes);
  }

  static BookingForm of(MultiValueMap<String, String> sent) {
    var numbers = new LinkedHashMap<String, String>();
    for (var number : NUMBERS) {
      numbers.put(number.field(), first(sent, number.field()));
    }
    var minutes = new LinkedHashMap<String, String>();
    sent.keySet().stream()
        .filter(field -> field.startsWith(MINUTES))
        .filter(field -> !first(sent, field).isBlank())
        .forEach(field -> minutes.put(field.substring(MINUTES.length()), first(sent, field)));
    return new BookingForm(sent.containsKey("open"), numbers, minutes);
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var number : NUMBERS) {
      var typed = numbers.getOrDefault(number.field(), "");
      if (!within(typed, number.least(), number.most())) {
        errors = errors.with(number.field(), "visits.number.wrong", number.least(), number.most());
      }
    }
    for (var service : minutes.entrySet()) {
      if (!within(service.getValue(), LEAST, MOST)) {
        errors = errors.with(MINUTES + service.getKey(), "visits.number.wrong", LEAST, MOST);
      }
    }
    return errors;
  }

  /** The rule; the form must be right. */
  BookingRule rule() {
    var lengths = new LinkedHashMap<ServiceCode, Integer>();
    minutes.forEach(
        (code, typed) ->
            ServiceCode.find(code)
                .ifPresent(service -> lengths.put(service, Choices.number(typed).orElseThrow())));
    return new BookingRule(
        open,
        number("step"),
        number("usual"),
        number("buffer"),
        number("lead"),
        number("horizon"),
        number("walkIn"),
        number("staff"),
        lengths);
  }

  private int number(String field) {
    return Choices.number(numbers.getOrDefault(field, "")).orElseThrow();
  }

  private static boolean within(String typed, int least, int most) {
    return Choices.number(typed).filter(n -> n >= least && n <= most).isPresent();
  }

  private static String first(MultiValueMap<String, String> sent, String field) {
    var value = sent.getFirst(field);
    return value == null ? "" : value.strip();
  }
}
