package org.sportel.procedure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened in the world and moves the case. */
public sealed interface Occurrence {

  /** Values that come with it; merged into the data before anything moves. */
  default Map<String, ? extends @Nullable Object> data() {
    return Map.of();
  }

  /**
   * The case begins.
   *
   * @param start id of the start event; empty for the plain one
   */
  record Started(String start, Map<String, ? extends @Nullable Object> data) implements Occurrence {
    public Started {
      data = Values.copy(data);
    }

    /** Begins at the plain start event without further data. */
    public static Started plain() {
      return new Started("", Map.of());
    }
  }

  /**
   * A person completed a task.
   *
   * @param task key from {@link Effect.OpenTask}
   */
  record TaskCompleted(int task, Map<String, ? extends @Nullable Object> data)
      implements Occurrence {
    public TaskCompleted {
      data = Values.copy(data);
    }
  }

  /**
   * An activity of the program answered.
   *
   * @param call key from {@link Effect.CallActivity}
   */
  record ActivityAnswered(int call, Map<String, ? extends @Nullable Object> data)
      implements Occurrence {
    public ActivityAnswered {
      data = Values.copy(data);
    }
  }

  /**
   * An activity gave up, or a person reports a business error on a task.
   *
   * @param key key of the call or task
   * @param code error code for an error event to catch; empty for a technical failure, which stops
   *     the case visibly at the element
   * @param message what went wrong, in words
   */
  record ActivityFailed(
      int key, String code, String message, Map<String, ? extends @Nullable Object> data)
      implements Occurrence {
    public ActivityFailed {
      data = Values.copy(data);
    }
  }

  /**
   * A message arrived. The oldest wait with the same name and key takes it.
   *
   * @param key correlation key; empty matches only waits without key
   */
  record MessageArrived(String name, String key, Map<String, ? extends @Nullable Object> data)
      implements Occurrence {
    public MessageArrived {
      data = Values.copy(data);
    }
  }

  /**
   * A timer came due.
   *
   * @param timer key from {@link Effect.SetTimer}
   */
  record TimerFired(int timer) implements Occurrence {}

  /**
   * Somebody corrected what had stopped a token; it tries again.
   *
   * @param token id from {@link Effect.Stopped}
   * @param data corrected values
   */
  record Retried(int token, Map<String, ? extends @Nullable Object> data) implements Occurrence {
    public Retried {
      data = Values.copy(data);
    }
  }

  /** The whole case is withdrawn: everything open is closed. */
  record Cancelled() implements Occurrence {}
}
