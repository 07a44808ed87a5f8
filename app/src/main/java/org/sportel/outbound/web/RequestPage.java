package org.sportel.outbound.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;

/** A request to another body. */
record RequestPage(
    UUID id,
    String subject,
    Cell stage,
    List<SummaryRow> facts,
    String words,
    Answer answer,
    List<TimelineEntry> reminders,
    List<Link> letters,
    Mail mail,
    Deeds deeds,
    Typed typed) {
  RequestPage {
    facts = List.copyOf(facts);
    reminders = List.copyOf(reminders);
    letters = List.copyOf(letters);
  }

  /**
   * How it ended.
   *
   * @param title what happened, empty while it waits
   */
  record Answer(String title, String words, List<Link> files) {}

  /**
   * The mail as it can be sent.
   *
   * @param address empty where the body has none
   * @param href opens the mail program
   */
  record Mail(String address, String subject, String text, String href) {}

  /**
   * What can be done now.
   *
   * @param waiting whether it can be reminded and taken back
   * @param late whether silence can be recorded
   * @param answerable whether an answer can be filed
   */
  record Deeds(
      boolean waiting, boolean late, boolean answerable, List<Option> ways, int megabytes) {}

  /**
   * What was typed into a form that was refused; or what was just done.
   *
   * @param done in words, may be empty
   */
  record Typed(Map<String, String> values, FieldErrors errors, String done) {
    /** What stands in a field. */
    String of(String field) {
      return values.getOrDefault(field, "");
    }
  }
}
