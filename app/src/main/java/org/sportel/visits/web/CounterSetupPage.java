package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;

/** What a counter serves. */
record CounterSetupPage(
    String centreId,
    Shown centre,
    String counter,
    Shown name,
    List<Place> queues,
    List<String> skills,
    FieldErrors errors) {
  CounterSetupPage {
    queues = List.copyOf(queues);
    skills = List.copyOf(skills);
  }

  /** The address the form is sent to. */
  String path() {
    return "/desk/today/" + centreId + "/setup/counters/" + counter;
  }

  /**
   * A queue with its place at the counter.
   *
   * @param place as typed; empty where it is not served
   */
  record Place(String id, String letter, Shown name, String place) {}
}
