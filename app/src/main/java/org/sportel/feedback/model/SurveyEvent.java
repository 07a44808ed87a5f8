package org.sportel.feedback.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happens to surveys. Answers leave no event: when one came tells who gave it. */
public sealed interface SurveyEvent extends Event {
  /** A survey was begun or changed. */
  record Drafted(UUID subject) implements SurveyEvent {
    @Override
    public String type() {
      return "feedback.survey-drafted";
    }
  }

  /** A draft was thrown away. */
  record Dropped(UUID subject) implements SurveyEvent {
    @Override
    public String type() {
      return "feedback.survey-dropped";
    }
  }

  /** It is open from a day to another. */
  record Published(UUID subject, LocalDate opens, LocalDate closes, int questions)
      implements SurveyEvent {
    @Override
    public String type() {
      return "feedback.survey-published";
    }
  }

  /** It was ended before its last day. */
  record Closed(UUID subject) implements SurveyEvent {
    @Override
    public String type() {
      return "feedback.survey-closed";
    }
  }
}
