package org.sportel.intake.web;

import java.util.List;
import org.sportel.forms.FormView;
import org.sportel.intake.Payment;
import org.sportel.intake.Person;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The page on which a clerk takes an application.
 *
 * @param key of the draft, posted back
 * @param earlier cases of the same person, to be looked at before another is taken
 */
record CounterPage(
    String code,
    Shown service,
    BeforeYouStart facts,
    String key,
    Person person,
    FormView view,
    Payment payment,
    Desk desk,
    List<Earlier> earlier,
    FieldErrors errors) {
  /**
   * Where and how the application is taken.
   *
   * @param visit the visit that led here; empty where none did
   */
  record Desk(
      List<Option> counters,
      String counter,
      List<Option> channels,
      String channel,
      List<Option> languages,
      String language,
      String visit) {}

  /**
   * A case of the same person, told without anything that is in it.
   *
   * @param match by what it was found
   */
  record Earlier(String number, Shown service, String day, String match) {}
}
