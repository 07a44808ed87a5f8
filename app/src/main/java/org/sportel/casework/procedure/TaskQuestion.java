package org.sportel.casework.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.platform.LocalText;
import org.sportel.procedure.Activity.UserTask;
import org.springframework.modulith.NamedInterface;

/**
 * A value that the procedure gets when a task is done, besides those of the task's form.
 *
 * @param choices codes with their words, where it is one of several
 */
@NamedInterface("activities")
public record TaskQuestion(String name, Type type, Map<String, LocalText> choices) {
  /** What kind of value. */
  public enum Type {
    /** Yes or no. */
    TRUTH,
    /** One of the choices. */
    CHOICE,
    /** Words. */
    WORDS,
    /** A whole number. */
    NUMBER,
    /** A day. */
    DAY
  }

  /** Copies the choices. */
  public TaskQuestion {
    choices = new LinkedHashMap<>(choices);
  }

  /** What comes of a task: by its kind, and by the ways out that its model offers. */
  public static List<TaskQuestion> of(UserTask task) {
    var kind = TaskKind.of(task.assignment().headers().getOrDefault("kind", ""));
    var questions = new ArrayList<>(of(kind.orElse(TaskKind.WORK)));
    var outcomes = TaskOutcomes.of(task);
    if (!outcomes.choices().isEmpty()) {
      questions.add(new TaskQuestion(outcomes.variable(), Type.CHOICE, outcomes.choices()));
    }
    return questions;
  }

  private static List<TaskQuestion> of(TaskKind kind) {
    return switch (kind) {
      case CHECK ->
          List.of(
              truth("complete"),
              truth("opinionNeeded"),
              plain("missing", Type.WORDS),
              plain("answerBy", Type.DAY),
              plain("answerDays", Type.NUMBER));
      case OPINION -> List.of(truth("opinionFavourable"));
      case DRAFT -> List.of(outcome());
      case APPROVE, ISSUE -> List.of(truth("approved"), outcome());
      case CORRECTION, DELIVER, WORK -> List.of();
    };
  }

  private static TaskQuestion truth(String name) {
    return plain(name, Type.TRUTH);
  }

  private static TaskQuestion plain(String name, Type type) {
    return new TaskQuestion(name, type, Map.of());
  }

  private static TaskQuestion outcome() {
    var choices = new LinkedHashMap<String, LocalText>();
    for (var outcome : Outcome.values()) {
      choices.put(outcome.word(), new LocalText(Map.of("en", outcome.word())));
    }
    return new TaskQuestion("outcome", Type.CHOICE, choices);
  }
}
