package org.sportel.intake.web;

import java.util.List;
import java.util.Optional;
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
 * @param papers the service's documents with what was found of each
 * @param promise what would be promised now
 * @param known what is known of the person
 */
record CounterPage(
    String code,
    Shown service,
    BeforeYouStart facts,
    String key,
    Person person,
    FormView view,
    Payment payment,
    List<CounterPapers.Row> papers,
    Promise promise,
    Desk desk,
    Known known,
    FieldErrors errors) {
  /**
   * What is known of the person.
   *
   * @param earlier their cases, to be looked at before another is taken
   * @param looked whether the clerk looked for the person, so that nothing is asked again
   */
  record Known(List<Earlier> earlier, boolean looked) {}

  /**
   * By when the office would answer.
   *
   * @param day empty where no day is promised
   * @param speeds how fast it can be; empty where there is no choice
   * @param speed the one chosen
   */
  record Promise(String day, List<Option> speeds, String speed) {}

  /** Whether money is asked for, at one speed at least. */
  public boolean charged() {
    return !facts.fees().isEmpty() || !promise.speeds().isEmpty();
  }

  /** Whether the person was found, so that the hand goes on with the request. */
  public boolean goesOn() {
    return known.looked() && !person.name().isEmpty() && errors.isEmpty();
  }

  /** What the clerk may say of a document. */
  public List<Option> choices() {
    return CounterPapers.choices();
  }

  /** Where the page is sent. */
  public String action() {
    return desk.agency().map(Agency::path).orElse("/desk/apply/" + code);
  }

  /**
   * For which institution the application is taken.
   *
   * @param path where the page is sent
   */
  record Agency(String path, Shown institution) {}

  /**
   * Where and how the application is taken.
   *
   * @param channels none where there is only the counter
   * @param visit the visit that led here; empty where none did
   * @param agency empty where the service is the office's own
   */
  record Desk(
      List<Option> counters,
      String counter,
      List<Option> channels,
      String channel,
      List<Option> languages,
      String language,
      String visit,
      Optional<Agency> agency) {
    /** The same for an institution. */
    Desk at(Agency institution) {
      return new Desk(
          counters,
          counter,
          channels,
          channel,
          languages,
          language,
          visit,
          Optional.of(institution));
    }
  }

  /**
   * A case of the same person, told without anything that is in it.
   *
   * @param match by what it was found
   */
  record Earlier(String number, Shown service, String day, String match) {}
}
