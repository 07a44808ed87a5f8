package org.sportel.feedback.survey;

import java.util.List;
import org.sportel.platform.LocalText;

/**
 * A question.
 *
 * @param key the name under which answers lie; never changed
 * @param choices what can be chosen, for the kinds that have choices of their own
 */
public record SurveyQuestion(
    String key, Kind kind, LocalText text, List<Choice> choices, boolean required) {
  /** The most choices of one question. */
  public static final int MOST_CHOICES = 20;

  /** Copies the choices. */
  public SurveyQuestion {
    choices = List.copyOf(choices);
  }

  /** How it is answered. */
  public enum Kind {
    /** From very bad to very good, in five steps. */
    SCALE,
    /** One of several choices. */
    ONE,
    /** Any of several choices. */
    SEVERAL,
    /** In own words. */
    WORDS;

    /** Whether somebody must write its choices. */
    public boolean hasChoices() {
      return this == ONE || this == SEVERAL;
    }
  }

  /** Something that can be chosen. */
  public record Choice(String value, LocalText text) {}
}
