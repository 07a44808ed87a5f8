package org.sportel.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.web.MessageText;

/** Checks whether a day or an hour can be meant, beside the other answers and the present. */
final class DayCheck {
  private final Instance instance;
  private final AnswerTree tree;
  private final LocalDate today;
  private final String label;

  DayCheck(Instance instance, AnswerTree tree, LocalDate today, String label) {
    this.instance = instance;
    this.tree = tree;
    this.today = today;
    this.label = label;
  }

  Optional<MessageText> of(@Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    }
    String text = String.valueOf(value);
    return switch (instance.question().input()) {
      case Input.Day day -> day(day.when(), text);
      case Input.DayAndHour both ->
          day(both.when(), text)
              .or(() -> step(both.minutes(), text.substring(text.indexOf('T') + 1)));
      case Input.Hour hour -> step(hour.minutes(), text);
      default -> Optional.empty();
    };
  }

  private Optional<MessageText> day(When when, String text) {
    LocalDate day = date(text);
    LocalDate first = when.notBefore().map(this::beside).orElse(null);
    return day == null
        ? Optional.of(MessageText.of("forms.error.date", label))
        : when.wrong(label, day, first, today);
  }

  private @Nullable LocalDate beside(String key) {
    List<Object> path = new ArrayList<>(instance.path());
    path.set(path.size() - 1, key);
    Object value = tree.get(path);
    return value == null ? null : date(String.valueOf(value));
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Optional<MessageText> step(int minutes, String text) {
    try {
      return LocalTime.parse(text).getMinute() % minutes == 0
          ? Optional.empty()
          : Optional.of(MessageText.of("forms.error.step", label, minutes));
    } catch (DateTimeException e) {
      return Optional.of(MessageText.of("forms.error.time", label));
    }
  }
}
