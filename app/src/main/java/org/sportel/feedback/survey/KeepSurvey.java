package org.sportel.feedback.survey;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sportel.feedback.model.SurveyEvent;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.text.CodeLetters;
import org.springframework.stereotype.Component;

/** Begins a survey, or changes its plan or questions while it is a draft. */
@Component
public final class KeepSurvey {
  private static final int CODE = 6;

  private final Surveys surveys;
  private final Ids ids;
  private final Authority authority;
  private final Journal journal;
  private final SecureRandom random = new SecureRandom();

  KeepSurvey(Surveys surveys, Ids ids, Authority authority, Journal journal) {
    this.surveys = surveys;
    this.ids = ids;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Keeps it and answers its id.
   *
   * @param id of the draft that is changed; a new one is begun without
   * @throws SurveyRefusal SURVEY_UNKNOWN or PUBLISHED_ALREADY
   * @throws org.sportel.platform.NotAllowed without the power to run a centre
   */
  public UUID keep(Optional<UUID> id, Survey.Plan plan) {
    authority.require(Power.MANAGE_CENTRE);
    var survey =
        id.map(surveys::lockDraft)
            .map(old -> new Survey(old.id(), old.code(), plan, old.state(), old.questions()))
            .orElseGet(
                () ->
                    new Survey(
                        ids.next(),
                        CodeLetters.draw(CODE, random).toLowerCase(java.util.Locale.ROOT),
                        plan,
                        Survey.State.DRAFT,
                        List.of()));
    return kept(survey);
  }

  /**
   * Changes the questions of a draft, in the order in which they are asked.
   *
   * @param how what becomes of those that it has
   * @throws SurveyRefusal SURVEY_UNKNOWN, PUBLISHED_ALREADY or TOO_MANY_QUESTIONS
   * @throws org.sportel.platform.NotAllowed without the power to run a centre
   */
  public UUID keep(UUID id, UnaryOperator<List<SurveyQuestion>> how) {
    authority.require(Power.MANAGE_CENTRE);
    var draft = surveys.lockDraft(id);
    var questions = how.apply(draft.questions());
    if (questions.size() > Survey.MOST_QUESTIONS) {
      throw new SurveyRefusal(SurveyRefusal.Reason.TOO_MANY_QUESTIONS, Survey.MOST_QUESTIONS);
    }
    return kept(draft.asking(questions));
  }

  private UUID kept(Survey survey) {
    surveys.keep(survey);
    journal.record(new SurveyEvent.Drafted(survey.id()));
    return survey.id();
  }
}
