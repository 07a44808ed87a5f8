package org.sportel.visits.hall;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** What a display shows: who is called and how long each queue is. */
record HallBoard(List<Call> calls, List<Row> queues, List<Shown> notices) {
  HallBoard {
    calls = List.copyOf(calls);
    queues = List.copyOf(queues);
    notices = List.copyOf(notices);
  }

  /**
   * A call.
   *
   * @param mark changes with each call and recall
   * @param fresh whether the person has not come yet
   * @param said the same to be spoken, in the visitor's language
   */
  record Call(String mark, String number, Shown counter, boolean fresh, Shown said) {
    private static final int SHORT = 16;

    /** Whether the name of the counter takes two smaller lines. */
    boolean lengthy() {
      return counter.text().length() > SHORT;
    }
  }

  /**
   * A queue.
   *
   * @param estimate how long it takes, in words
   */
  record Row(String id, String letter, String colour, Shown name, int waiting, String estimate) {}
}
