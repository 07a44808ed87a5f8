package org.sportel.visits.control;

import java.util.List;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * What a manager can do in a waiting room now.
 *
 * @param own the language in which a message must be said
 * @param message the one that is shown, in words with its end; empty where none is
 * @param closed whether no more tickets are given today
 */
record ControlPage(
    String centreId,
    Shown centre,
    List<Counter> counters,
    Lang own,
    String message,
    boolean closed,
    int waiting,
    Form form,
    String done,
    FieldErrors errors) {
  ControlPage {
    counters = List.copyOf(counters);
  }

  /** What was typed. */
  record Form(Map<Lang, String> texts, String until, String minutes, String people, String email) {
    Form {
      texts = Map.copyOf(texts);
    }

    String text(Lang lang) {
      return texts.getOrDefault(lang, "");
    }

    /** The same with the limits that are set, where none were typed. */
    Form over(Form set) {
      return minutes.isBlank() && people.isBlank() && email.isBlank()
          ? new Form(texts, until, set.minutes(), set.people(), set.email())
          : this;
    }
  }

  /**
   * A counter.
   *
   * @param who who sits there; empty where nobody does
   * @param others the free counters to which they can be moved
   */
  record Counter(String id, Shown name, String who, String queues, List<Option> others) {
    Counter {
      others = List.copyOf(others);
    }
  }

  /** The address of the page. */
  String path() {
    return "/desk/today/" + centreId + "/control";
  }
}
