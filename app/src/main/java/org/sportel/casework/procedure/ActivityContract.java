package org.sportel.casework.procedure;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What an activity of the program takes and gives. Designers see it, the publishing gate checks
 * models against it, and {@code docs/procedure-activities.md} is made from it.
 *
 * @param type the name by which a model calls it
 * @param moment when it is done
 * @param outputs the values it sets
 * @param errors codes that an error event on the task may catch
 */
@NamedInterface("activities")
public record ActivityContract(
    String type, Moment moment, List<Input> inputs, List<Output> outputs, List<String> errors) {
  /** Copies the lists. */
  public ActivityContract {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    errors = List.copyOf(errors);
  }

  /** When an activity is done. */
  public enum Moment {
    /** In the step that comes to it; nothing of it stays when the step is undone. */
    AT_ONCE,
    /**
     * In the step that comes to it; where the case has no number yet, because the procedure begins
     * with it, right after the registration, like {@link #AFTERWARDS}.
     */
    WITH_NUMBER,
    /** Right after the step, in a transaction of its own with its answer: done exactly once. */
    AFTERWARDS,
    /** Outside any transaction, because it asks another system; it may be asked twice. */
    OUTSIDE
  }

  /** What a value is. */
  public enum Type {
    /** Words, in one language or as a context of languages. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** Money, such as 12.50; never below zero. */
    SUM,
    /** Values under names. */
    CONTEXT,
    /** A day such as 2026-03-01. */
    DAY,
    /** Yes or no. */
    TRUTH,
    /** The code of a unit of the municipality. */
    UNIT,
    /** The code of a service of the municipality. */
    SERVICE,
    /** Why the time stands still: correction, opinion, payment or translation. */
    STOP,
    /** From what the time is counted, such as payment. */
    EVENT,
    /** The code or name of a body in the address book of other bodies. */
    BODY,
    /** The name of a letter or message of the service. */
    LETTER
  }

  /** A value that it sets. */
  public record Output(String name, Type type) {}

  /**
   * A value that it takes, from an input mapping or, for texts, a task header.
   *
   * @param instead another input with which this one is not needed; empty where there is none
   */
  public record Input(String name, Type type, boolean required, String instead) {
    /** One that must be given unless another is. */
    public static Input unless(String instead, String name, Type type) {
      return new Input(name, type, true, instead);
    }

    /** One that must be given. */
    public static Input needed(String name, Type type) {
      return new Input(name, type, true, "");
    }

    /** One that may be left out. */
    public static Input optional(String name, Type type) {
      return new Input(name, type, false, "");
    }
  }
}
