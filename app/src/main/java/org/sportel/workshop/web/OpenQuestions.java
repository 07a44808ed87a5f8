package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.text.Folded;
import org.sportel.web.components.Option;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.DrawnModel;
import org.sportel.workshop.plain.OpenPoint;
import org.sportel.workshop.web.CompletePage.Question;

/** Asks what a drawn procedure leaves open, with choices and proposals. */
final class OpenQuestions {
  private final Vocabulary words;
  private final Map<String, String> foreign;

  /**
   * Begins.
   *
   * @param foreign what foreign names mean, by name
   */
  OpenQuestions(Vocabulary words, Map<String, String> foreign) {
    this.words = words;
    this.foreign = foreign;
  }

  /** The questions of a procedure; what was typed stands instead of the proposals. */
  List<Question> of(DrawnModel model, Map<String, String> typed) {
    return model.open().stream().map(point -> question(point, model, typed)).toList();
  }

  private Question question(OpenPoint point, DrawnModel model, Map<String, String> typed) {
    var kind = point.kind().name();
    var hint =
        point.said().isEmpty()
            ? hint(point)
            : t(
                "workshop.open.said." + (point.kind() == OpenPoint.Kind.LANE ? "lane" : "call"),
                point.said());
    return new Question(
        point.field(),
        t("workshop.open." + kind, point.label()),
        hint,
        options(point, model),
        typed.getOrDefault(point.field(), proposal(point, model)));
  }

  private static String hint(OpenPoint point) {
    return switch (point.kind()) {
      case TIME -> t("workshop.open.hint.TIME");
      case MESSAGE -> t("workshop.open.hint.MESSAGE");
      case EVENT -> t("workshop.open.hint.EVENT");
      case CODE -> t("workshop.open.hint.CODE");
      case POOL, LANE, WHO, TASK, CALL, NAME -> "";
    };
  }

  private List<Option> options(OpenPoint point, DrawnModel model) {
    return switch (point.kind()) {
      case POOL ->
          model.processes().entrySet().stream()
              .map(process -> Option.of(process.getKey(), process.getValue()))
              .toList();
      case LANE, WHO -> words.groups();
      case TASK -> deeds(true);
      case CALL -> deeds(false);
      case MESSAGE, TIME, EVENT, CODE, NAME -> List.of();
    };
  }

  private List<Option> deeds(boolean passed) {
    var options = new ArrayList<Option>();
    for (var kind : words.kinds()) {
      options.add(Option.of("user:" + kind.value(), kind.label()));
    }
    for (var activity : words.activities()) {
      options.add(
          Option.of("call:" + activity.type(), t("workshop.open.program", activity.type())));
    }
    if (passed) {
      options.add(Option.of("pass", t("workshop.open.pass")));
    }
    return options;
  }

  private String proposal(OpenPoint point, DrawnModel model) {
    return switch (point.kind()) {
      case POOL -> model.processes().keySet().stream().findFirst().orElse("");
      case LANE -> like(point.said()).orElse("");
      case TASK -> "user:work";
      case CALL ->
          Optional.ofNullable(foreign.get(point.said())).map(type -> "call:" + type).orElse("");
      case WHO -> "officer";
      case MESSAGE, TIME, EVENT, CODE, NAME -> "";
    };
  }

  /** The unit whose name is, or holds, the name of a lane. */
  private Optional<String> like(String lane) {
    var wanted = folded(lane);
    return wanted.length() < 3
        ? Optional.empty()
        : words.groups().stream()
            .filter(group -> folded(group.label()).contains(wanted))
            .map(Option::value)
            .findFirst();
  }

  private static String folded(String text) {
    return Folded.of(text).toLowerCase(Locale.ROOT);
  }
}
