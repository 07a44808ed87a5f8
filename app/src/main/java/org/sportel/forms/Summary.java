package org.sportel.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.forms.Answered.Line;
import org.sportel.web.Texts;

/** Tells answers again in words. */
final class Summary {
  private Summary() {}

  static List<Answered> of(FormPage page, List<Instance> instances, AnswerTree tree) {
    List<Answered> told = new ArrayList<>();
    for (Instance instance : instances) {
      Object value = tree.get(instance.path());
      if (!instance.hidden()) {
        told.add(
            new Answered(
                page.code(),
                instance.name(),
                instance.question().face().label(),
                row(instance.path()),
                value == null ? List.of() : lines(instance.question().input(), value)));
      }
    }
    return told;
  }

  private static int row(List<Object> path) {
    return path.stream()
        .filter(Integer.class::isInstance)
        .map(step -> (Integer) step + 1)
        .findFirst()
        .orElse(0);
  }

  private static List<Line> lines(Input input, Object value) {
    if (!Plain.fits(value, input)) {
      return List.of(new Line.Given(String.valueOf(value)));
    }
    return switch (input) {
      case Input.Line l -> given(value);
      case Input.Paragraph p -> given(value);
      case Input.Figure f -> List.of(new Line.Given(figure(f, value)));
      case Input.Tick t -> List.of(new Line.YesNo((Boolean) value));
      case Input.OneOf o -> List.of(choice(o.choices(), value));
      case Input.ManyOf m ->
          ((List<?>) value).stream().map(one -> choice(m.choices(), one)).toList();
      case Input.Day d -> List.of(new Line.Given(day(String.valueOf(value))));
      case Input.Hour h -> given(value);
      case Input.DayAndHour d -> List.of(new Line.Given(dayAndHour(String.valueOf(value))));
      case Input.Upload u -> ((List<?>) value).stream().map(Summary::file).toList();
    };
  }

  private static List<Line> given(Object value) {
    return List.of(new Line.Given(String.valueOf(value)));
  }

  private static Line choice(List<Input.Choice> choices, Object value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .<Line>map(choice -> new Line.Chosen(choice.label()))
        .orElseGet(() -> new Line.Given(String.valueOf(value)));
  }

  private static Line file(Object file) {
    Map<?, ?> entry = (Map<?, ?>) file;
    return new Line.Filed(String.valueOf(entry.get("id")), String.valueOf(entry.get("name")));
  }

  private static String figure(Input.Figure figure, Object value) {
    String number = Plain.number(value).map(Texts::figure).orElseGet(() -> String.valueOf(value));
    return (figure.before() + " " + number + " " + figure.after()).strip();
  }

  private static String day(String value) {
    try {
      return Texts.date(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static String dayAndHour(String value) {
    try {
      LocalDateTime time = LocalDateTime.parse(value);
      return Texts.date(time.toLocalDate()) + " " + Texts.time(time.toLocalTime());
    } catch (DateTimeException e) {
      return value;
    }
  }
}
