package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the caller must do in the transaction that stores the new state. */
public sealed interface Effect {

  /** Id of the element that causes it. */
  String element();

  /**
   * A task for a person begins.
   *
   * @param task key for {@link Occurrence.TaskCompleted}
   * @param name name of the task as drawn
   * @param who who may take it
   * @param form id of the form; empty when none
   * @param documentation the designer's words about the task
   * @param headers free settings from the model
   * @param input values from input mappings, seen only in this task
   * @param due when it should be done
   * @param item for which item of a repeated task
   */
  record OpenTask(
      int task,
      String element,
      String name,
      Who who,
      String form,
      String documentation,
      Map<String, String> headers,
      Map<String, @Nullable Object> input,
      Optional<Due> due,
      Optional<Item> item)
      implements Effect {
    public OpenTask {
      headers = Map.copyOf(headers);
      input = Values.copy(input);
    }
  }

  /**
   * A task is over.
   *
   * @param completed false when it was withdrawn by something else that happened
   */
  record CloseTask(int task, String element, boolean completed) implements Effect {}

  /**
   * An activity of the program shall be done; it answers later with {@link
   * Occurrence.ActivityAnswered} or {@link Occurrence.ActivityFailed}.
   *
   * @param call key of the answer
   * @param type name of the activity, as registered by the program
   * @param input values from input mappings; all data seen when there are none
   */
  record CallActivity(
      int call,
      String element,
      String name,
      String type,
      Map<String, String> headers,
      Map<String, @Nullable Object> input,
      Optional<Item> item)
      implements Effect {
    public CallActivity {
      headers = Map.copyOf(headers);
      input = Values.copy(input);
    }
  }

  /** A called activity is no longer wanted; a late answer will be stale. */
  record DropCall(int call, String element) implements Effect {}

  /**
   * A timer begins.
   *
   * @param timer key for {@link Occurrence.TimerFired}
   * @param due when it fires
   * @param after key of the timer of the same cycle that just fired; 0 otherwise. A due duration
   *     then counts from the moment that one was due
   */
  record SetTimer(int timer, String element, Due due, int after) implements Effect {}

  /** A timer is no longer wanted. */
  record DropTimer(int timer, String element) implements Effect {}

  /**
   * The case now waits for a message.
   *
   * @param key correlation key; empty when any will do
   */
  record AwaitMessage(int waiting, String element, String message, String key) implements Effect {}

  /** The case no longer waits for a message. */
  record DropMessage(int waiting, String element, String message, String key) implements Effect {}

  /**
   * A token stopped: an expression failed, an activity gave up, or an error is caught nowhere. The
   * rest of the case goes on.
   *
   * @param token id for {@link Occurrence.Retried}
   * @param expression the expression, empty when another cause
   * @param reason what went wrong
   * @param seen the data it saw
   */
  record Stopped(
      int token,
      String element,
      String name,
      String expression,
      String reason,
      Map<String, @Nullable Object> seen)
      implements Effect {
    public Stopped {
      seen = Values.copy(seen);
    }
  }

  /** A stopped token goes on or is gone. */
  record Resumed(int token, String element) implements Effect {}

  /**
   * The procedure ended; nothing of it is open any more.
   *
   * @param element id of the end event that ended it last; id of the procedure when cancelled
   */
  record Ended(String element, How how) implements Effect {
    /** How a procedure ends. */
    public enum How {
      /** Every path came to its end. */
      COMPLETED,
      /** A terminate end event. */
      TERMINATED,
      /** {@link Occurrence.Cancelled}. */
      CANCELLED
    }
  }

  /** Who may take a task; all empty when the model names nobody. */
  record Who(String assignee, List<String> groups, List<String> users, Optional<Integer> priority) {
    public Who {
      groups = List.copyOf(groups);
      users = List.copyOf(users);
    }
  }

  /**
   * Which item of a repeated activity.
   *
   * @param index counted from 1
   */
  record Item(int index, int of, @Nullable Object value) {}
}
