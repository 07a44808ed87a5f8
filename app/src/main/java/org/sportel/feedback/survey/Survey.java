package org.sportel.feedback.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * Questions of an office.
 *
 * @param code a short part of its address
 */
public record Survey(UUID id, String code, Plan plan, State state, List<SurveyQuestion> questions) {
  /** The most questions of one survey. */
  public static final int MOST_QUESTIONS = 30;

  /** Copies the questions. */
  public Survey {
    questions = List.copyOf(questions);
  }

  /** Where a survey stands. */
  public enum State {
    /** It is being written. */
    DRAFT,
    /** It is or will be open, or its days are over. */
    PUBLISHED,
    /** It was ended before its last day. */
    CLOSED
  }

  /** Who is asked. */
  public enum Audience {
    /** Everybody who reads the page of surveys. */
    EVERYBODY,
    /** People who were served, on the page of their ticket. */
    VISITORS,
    /** People who applied, on their receipt. */
    APPLICANTS
  }

  /** How answers come; they are counted apart. */
  public enum Channel {
    /** On the page. */
    ONLINE,
    /** On paper, typed by staff. */
    PAPER
  }

  /**
   * What is asked about, whom, when and how.
   *
   * @param opens the first day
   * @param closes the last day
   */
  public record Plan(
      LocalText title,
      Optional<LocalText> lead,
      Audience audience,
      Set<Channel> channels,
      LocalDate opens,
      LocalDate closes) {
    /** Copies the channels. */
    public Plan {
      channels = Set.copyOf(channels);
    }
  }

  /** Whether it takes answers on a day. */
  public boolean open(LocalDate day) {
    return state == State.PUBLISHED && !day.isBefore(plan.opens()) && !day.isAfter(plan.closes());
  }

  /** Whether it takes no more answers. */
  public boolean over(LocalDate day) {
    return state == State.CLOSED || (state == State.PUBLISHED && day.isAfter(plan.closes()));
  }

  /** The question of that key. */
  public Optional<SurveyQuestion> question(String key) {
    return questions.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  Survey with(State next) {
    return new Survey(id, code, plan, next, questions);
  }

  Survey asking(List<SurveyQuestion> asked) {
    return new Survey(id, code, plan, state, asked);
  }
}
