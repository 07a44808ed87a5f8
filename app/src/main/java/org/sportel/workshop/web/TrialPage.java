package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.forms.FormView;
import org.sportel.web.components.DiagramView;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;

/**
 * A trial run of a draft.
 *
 * @param kept the run so far, sent back with every button
 * @param begin what is asked before the run begins; empty while it runs
 * @param now where it stands; empty before it began
 * @param practice whether an official practises on what is published; no draft is tried then
 */
record TrialPage(
    String code,
    String href,
    String procedure,
    String kept,
    String notice,
    Optional<Begin> begin,
    Optional<Now> now,
    List<Option> procedures,
    String test,
    boolean practice) {
  /**
   * The application and the day on which it comes in.
   *
   * @param faster whether the service offers a faster way
   */
  record Begin(String day, Optional<FormView> form, boolean faster) {}

  /**
   * Where the run stands.
   *
   * @param time the run's own time
   * @param over how it ended; empty while it runs
   * @param events what an official must note so that the time runs
   * @param facts deadline, fee, documents and values, with their names
   */
  record Now(
      Optional<DiagramView> diagram,
      String time,
      String over,
      List<Task> tasks,
      List<Call> calls,
      List<Message> messages,
      List<Option> events,
      List<String> timers,
      List<String> stopped,
      List<Fact> facts,
      List<String> passed) {}

  /** A task of a person that waits. */
  record Task(String element, String name, String who, List<Ask> asks, Optional<FormView> form) {}

  /** An activity of the program that waits for what it is to answer. */
  record Call(String element, String name, String type, List<Ask> asks, List<Option> errors) {}

  /** A message that is waited for, and what it may say. */
  record Message(Option name, List<Ask> asks) {}

  /** A value that is asked; one of the options where there are any. */
  record Ask(String name, String label, List<Option> options) {}

  /** Something that came of it. */
  record Fact(String name, String value) {}

  TrialPage saying(String words) {
    return words.isEmpty()
        ? this
        : new TrialPage(code, href, procedure, kept, words, begin, now, procedures, test, practice);
  }

  TrialPage before(Begin asked) {
    return new TrialPage(
        code, href, procedure, kept, notice, Optional.of(asked), now, procedures, test, practice);
  }

  TrialPage running(String script, Now stands) {
    return new TrialPage(
        code,
        href,
        procedure,
        script,
        notice,
        begin,
        Optional.of(stands),
        procedures,
        test,
        practice);
  }

  /** The same for an official who practises. */
  TrialPage practised() {
    return new TrialPage(code, href, procedure, kept, notice, begin, now, List.of(), test, true);
  }

  /** Where its buttons lead. */
  String here() {
    return practice ? PracticeController.HERE + "/" + code : href + "/try";
  }

  String title() {
    return t(practice ? "workshop.practice" : "workshop.trial");
  }

  List<Link> links() {
    return practice
        ? List.of(new Link(title(), PracticeController.HERE), new Link(code, ""))
        : List.of(
            new Link(t("workshop.services"), "/desk/services"),
            new Link(code, href),
            new Link(title(), ""));
  }
}
