package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Work that takes time or may be repeated: tasks, sub-processes and calls (BPMN 2.0.2, 10.3). */
public sealed interface Activity extends Element {

  /** Values copied in before and out after the work. */
  @Override
  Mappings mappings();

  /** Present when the activity is repeated for several items. */
  Optional<Repeat> repeat();

  /** A task for a person (10.3.3): opens a task and waits until somebody completes it. */
  record UserTask(Face face, Mappings mappings, Optional<Repeat> repeat, Assignment assignment)
      implements Activity {}

  /**
   * A service, send or business-rule task done by the program (10.3.3): calls the activity named by
   * {@code type} and waits for its answer.
   */
  record CallTask(Face face, Mappings mappings, Optional<Repeat> repeat, Call call)
      implements Activity {}

  /** A manual or plain task: passed straight through, because nobody reports its end. */
  record PassTask(Face face, Mappings mappings, Optional<Repeat> repeat) implements Activity {}

  /**
   * A business-rule task that evaluates a DMN decision (10.3.3) and stores the answer.
   *
   * @param decision id of the decision
   * @param result name of the value that takes the answer
   */
  record DecisionTask(
      Face face, Mappings mappings, Optional<Repeat> repeat, Formula decision, String result)
      implements Activity {
    /** The values that it sets: its outputs where it has some, else its result. */
    public List<String> sets() {
      var outputs = mappings.out();
      return outputs.isEmpty() ? List.of(result) : outputs.stream().map(Mapping::target).toList();
    }
  }

  /** Waits for a message (10.3.3). */
  record ReceiveTask(Face face, Mappings mappings, Optional<Repeat> repeat, Trigger.Message message)
      implements Activity {}

  /**
   * An embedded or event sub-process (10.3.5): a scope of its own.
   *
   * @param event true for an event sub-process, which begins by its start event's trigger
   */
  record SubProcess(Face face, Mappings mappings, Optional<Repeat> repeat, boolean event)
      implements Activity {}

  /**
   * A call of another procedure (10.3.6), run inside the same case.
   *
   * @param process id of the called procedure; a constant, so that a set can be checked
   * @param passAll whether the called procedure sees all data of the caller
   * @param returnAll whether everything it set comes back
   */
  record CallActivity(
      Face face,
      Mappings mappings,
      Optional<Repeat> repeat,
      String process,
      boolean passAll,
      boolean returnAll)
      implements Activity {}

  /**
   * Who shall do a user task and with which form. Lists may be given as constants separated by
   * commas or as an expression.
   *
   * @param form id or key of the form; empty when none
   * @param due when it should be done: ISO duration, date or date-time
   * @param headers free settings from the model
   */
  record Assignment(
      Formula assignee,
      Formula candidateGroups,
      Formula candidateUsers,
      Formula form,
      Formula due,
      Formula priority,
      Map<String, String> headers) {
    public Assignment {
      headers = Map.copyOf(headers);
    }

    /** Whether the model names anybody at all. */
    public boolean named() {
      return !(assignee.isEmpty() && candidateGroups.isEmpty() && candidateUsers.isEmpty());
    }
  }

  /**
   * What the program shall do: a type registered by the program, never a class from the file.
   *
   * @param headers free settings from the model
   */
  record Call(Formula type, Map<String, String> headers) {
    public Call {
      headers = Map.copyOf(headers);
    }
  }

  /**
   * One copy of a value: the expression's result is stored under the target name.
   *
   * @param alone whether it sees the values as they were, without the copies before it
   */
  record Mapping(Formula source, String target, boolean alone) {}

  /** Input and output mappings; empty lists copy nothing in and everything out. */
  record Mappings(List<Mapping> in, List<Mapping> out) {
    /** Copies nothing in and everything out. */
    public static final Mappings NONE = new Mappings(List.of(), List.of());

    public Mappings {
      in = List.copyOf(in);
      out = List.copyOf(out);
    }
  }

  /**
   * Repetition for several items (multi-instance, 10.3.8).
   *
   * @param sequential one after the other instead of all at once
   * @param cardinality how often, when no collection is given; empty otherwise
   * @param items the collection; empty when a cardinality is given
   * @param item name of the value that holds the item; may be empty
   * @param results name of the list that collects results; may be empty
   * @param result expression for one result
   * @param until completion condition, checked after each instance; may be empty
   */
  record Repeat(
      boolean sequential,
      Formula cardinality,
      Formula items,
      String item,
      String results,
      Formula result,
      Formula until) {}
}
