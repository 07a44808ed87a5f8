package org.sportel.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.feel.FeelFailed;
import org.sportel.platform.Busy;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.contact.Telephone;
import org.sportel.platform.text.TypedText;
import org.sportel.web.MessageText;
import org.sportel.web.Texts;

/** Checks one value in the order of form-js; the first thing wrong is told. */
final class Check {

  private final Component.Question question;
  private final String label;

  Check(Component.Question question, String label) {
    this.question = question;
    this.label = label;
  }

  Optional<MessageText> of(@Nullable Object value) {
    if (value != null && !Plain.fits(value, question.input())) {
      return wrong("forms.error.choice");
    }
    Object answered = Boolean.FALSE.equals(value) ? null : value;
    if (answered == null || saysNothing(answered)) {
      return question.checks().required() ? wrong(required()) : Optional.empty();
    }
    return switch (question.input()) {
      case Input.Line line -> text(answered);
      case Input.Paragraph paragraph -> text(answered);
      case Input.Figure figure -> figure(figure, answered);
      case Input.OneOf oneOf -> known(oneOf.choices(), List.of(answered));
      case Input.ManyOf manyOf -> known(manyOf.choices(), (List<?>) answered);
      case Input.Day day -> Optional.empty();
      case Input.Hour hour -> Optional.empty();
      case Input.DayAndHour both -> Optional.empty();
      case Input.Tick tick -> Optional.empty();
      case Input.Upload upload -> Optional.empty();
    };
  }

  /** A text with no letter and no digit answers nothing. */
  private boolean saysNothing(Object answered) {
    boolean text =
        question.input() instanceof Input.Line || question.input() instanceof Input.Paragraph;
    return text && question.checks().required() && TypedText.blank(String.valueOf(answered));
  }

  private String required() {
    return switch (question.input()) {
      case Input.Tick t -> "forms.error.tick";
      case Input.OneOf o -> "forms.error.choose";
      case Input.ManyOf m -> "forms.error.choose";
      case Input.Upload u -> "forms.error.upload";
      case Input.Line l -> "forms.error.required";
      case Input.Paragraph p -> "forms.error.required";
      case Input.Figure f -> "forms.error.required";
      case Input.Day d -> "forms.error.required";
      case Input.Hour h -> "forms.error.required";
      case Input.DayAndHour d -> "forms.error.required";
    };
  }

  private Optional<MessageText> text(Object value) {
    String text = String.valueOf(value);
    Optional<MessageText> shape = shape(text);
    if (shape.isPresent()) {
      return shape;
    }
    String stripped = text.strip();
    int length = stripped.codePointCount(0, stripped.length());
    Checks.Bounds bounds = question.checks().bounds();
    if (bounds.minLength().isPresent() && length < bounds.minLength().get()) {
      return wrong("forms.error.minLength", bounds.minLength().get());
    }
    if (bounds.maxLength().isPresent() && length > bounds.maxLength().get()) {
      return wrong("forms.error.maxLength", bounds.maxLength().get());
    }
    return switch (question.checks().kind()) {
      case ANY -> Optional.empty();
      case EMAIL -> email(text);
      case PHONE ->
          Telephone.read(text, "").isPresent() ? Optional.empty() : wrong("forms.error.phone");
    };
  }

  private Optional<MessageText> email(String text) {
    return EmailAddress.fault(text)
        .flatMap(
            fault ->
                switch (fault) {
                  case SHAPE -> wrong("forms.error.email");
                  case LETTERS -> wrong("forms.error.emailLetters");
                });
  }

  private Optional<MessageText> shape(String text) {
    return question
        .checks()
        .shape()
        .filter(shape -> !found(shape, text))
        .map(
            shape ->
                shape
                    .words()
                    .map(words -> MessageText.of("forms.error.own", label, words))
                    .orElseGet(() -> MessageText.of("forms.error.pattern", label)));
  }

  private static boolean found(Checks.Shape shape, String text) {
    try {
      return shape.pattern().found(text);
    } catch (FeelFailed late) {
      throw new Busy();
    }
  }

  private Optional<MessageText> figure(Input.Figure figure, Object value) {
    Optional<BigDecimal> read = Plain.number(value);
    if (read.isEmpty()) {
      return wrong("forms.error.number");
    }
    BigDecimal number = read.get();
    if (figure.decimals() >= 0 && number.stripTrailingZeros().scale() > figure.decimals()) {
      return figure.decimals() == 0
          ? wrong("forms.error.whole")
          : wrong("forms.error.decimals", figure.decimals());
    }
    if (figure.increment().isPresent()) {
      BigDecimal over = number.remainder(figure.increment().get());
      if (over.signum() != 0) {
        BigDecimal below = number.subtract(over);
        BigDecimal above = below.add(figure.increment().get());
        return wrong("forms.error.increment", Texts.figure(below), Texts.figure(above));
      }
    }
    Checks.Bounds bounds = question.checks().bounds();
    if (bounds.min().isPresent() && number.compareTo(bounds.min().get()) < 0) {
      return wrong("forms.error.min", Texts.figure(bounds.min().get()));
    }
    if (bounds.max().isPresent() && number.compareTo(bounds.max().get()) > 0) {
      return wrong("forms.error.max", Texts.figure(bounds.max().get()));
    }
    return figure.asText() ? text(value) : Optional.empty();
  }

  private Optional<MessageText> known(List<Input.Choice> choices, List<?> values) {
    List<String> known = choices.stream().map(Input.Choice::value).toList();
    return known.containsAll(values) ? Optional.empty() : wrong("forms.error.choice");
  }

  private Optional<MessageText> wrong(String key, Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = label;
    System.arraycopy(args, 0, all, 1, args.length);
    return Optional.of(MessageText.of(key, all));
  }
}
