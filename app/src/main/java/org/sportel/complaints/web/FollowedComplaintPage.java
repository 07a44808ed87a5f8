package org.sportel.complaints.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Link;
import org.sportel.web.components.TimelineEntry;

/**
 * A complaint as the complainant follows it.
 *
 * @param base the page's address
 */
record FollowedComplaintPage(
    String base,
    Standing standing,
    Deadline deadline,
    Optional<Answer> answer,
    List<TimelineEntry> messages,
    List<Link> files,
    May may,
    List<Shown> bodies,
    Typed typed) {
  FollowedComplaintPage {
    messages = List.copyOf(messages);
    files = List.copyOf(files);
    bodies = List.copyOf(bodies);
  }

  /** What it is and where it stands. */
  record Standing(
      String number,
      List<String> about,
      String body,
      PlainState state,
      String next,
      Instant receivedAt,
      String appeal) {}

  /** Until when, and why; no day while the clock stands or the office has answered. */
  record Deadline(Optional<LocalDate> day, List<String> explanation) {}

  /** What the office found, and the files that go with it. */
  record Answer(String outcome, String text, String review, String forwardedTo, List<Link> files) {
    Answer {
      files = List.copyOf(files);
    }

    Answer with(List<Link> others) {
      return new Answer(outcome, text, review, forwardedTo, others);
    }
  }

  /** What the complainant can do. */
  record May(boolean respond, Optional<LocalDate> respondBy, boolean reopen) {}

  /** What was typed into a form that was refused, and what was just done. */
  record Typed(FieldErrors errors, String message, String reason, String done) {}
}
