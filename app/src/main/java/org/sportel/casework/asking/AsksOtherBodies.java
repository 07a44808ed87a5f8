package org.sportel.casework.asking;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.casework.model.CaseId;

/** Asks other bodies what a procedure asks of them; a bean of the module that keeps requests. */
public interface AsksOtherBodies {
  /** The message that a procedure waits for, under the number of the request as key. */
  String MESSAGE = "other-body-answered";

  /** The value that says what came: {@code ANSWERED}, {@code SILENT} or {@code TAKEN_BACK}. */
  String STAGE = "bodyAnswer";

  /** The value with the words of the answer. */
  String WORDS = "bodyWords";

  /**
   * What is asked.
   *
   * @param body the body's code in the address book, or its name there
   * @param reason {@code OPINION}, {@code DATA}, {@code DOCUMENT}, {@code CONSENT}, {@code ACTION}
   *     or {@code OTHER}
   * @param days until when an answer is expected, counted from today
   * @param silenceCounts whether the case goes on when nothing came by then
   */
  record Question(
      String body, String reason, String subject, String words, int days, boolean silenceCounts) {}

  /**
   * What was sent.
   *
   * @param number its outgoing number
   * @param body the body's name
   * @param due until when an answer is expected
   */
  record Sent(String number, String body, LocalDate due) {}

  /** Whether the address book has an open body of this code or name. */
  boolean knows(String body);

  /**
   * Sends it; the caller has locked the case.
   *
   * @return empty where there is no such body
   * @throws org.sportel.platform.Refused naming what cannot be sent like this
   */
  Optional<Sent> ask(CaseId id, Question question);
}
