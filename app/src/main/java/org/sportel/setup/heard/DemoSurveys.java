package org.sportel.setup.heard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sportel.feedback.survey.AnswerSurvey;
import org.sportel.feedback.survey.Answers;
import org.sportel.feedback.survey.KeepSurvey;
import org.sportel.feedback.survey.PublishSurvey;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.SurveyQuestion;
import org.sportel.feedback.survey.Surveys;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.setup.DemoChapter;
import org.sportel.setup.DemoStaff;
import org.sportel.setup.DemoTexts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks in each working tenant in two surveys: one is over, one takes answers. */
@Component
@Order(38)
final class DemoSurveys implements DemoChapter {
  private static final int SCORES = 5;

  private final KeepSurvey keepSurvey;
  private final PublishSurvey publishSurvey;
  private final Answering answering;
  private final DemoStaff staff;
  private final SettableClock clock;
  private final List<Told> told;

  DemoSurveys(
      KeepSurvey keepSurvey,
      PublishSurvey publishSurvey,
      Answering answering,
      DemoStaff staff,
      SettableClock clock,
      Json json) {
    this.keepSurvey = keepSurvey;
    this.publishSurvey = publishSurvey;
    this.answering = answering;
    this.staff = staff;
    this.clock = clock;
    this.told = List.of(json.read(DemoTexts.read("surveys.json"), Told[].class));
  }

  /** How answers are given and found. */
  @Component
  record Answering(AnswerSurvey answer, Surveys surveys) {}

  /**
   * A survey of the demo.
   *
   * @param opens days from now, negative in the past
   * @param online how many answer on the page
   * @param paper how many answer on paper
   */
  private record Told(
      int opens,
      int closes,
      int online,
      int paper,
      LocalText title,
      LocalText lead,
      List<SurveyQuestion> questions,
      List<LocalText> words) {}

  @Override
  public void play(List<Tenant> working) {
    var now = clock.instant();
    try {
      for (var tenant : working) {
        var today = now.atZone(tenant.zone()).toLocalDate();
        for (var one : told) {
          var opens = today.plusDays(one.opens());
          clock.set(opens.atTime(9, 0).atZone(tenant.zone()).toInstant());
          var id = new UUID[1];
          staff.run(
              Duty.CENTRE_MANAGER,
              tenant,
              () -> {
                id[0] =
                    keepSurvey.keep(
                        Optional.empty(),
                        new Survey.Plan(
                            one.title(),
                            Optional.of(one.lead()),
                            Survey.Audience.EVERYBODY,
                            Set.of(Survey.Channel.values()),
                            opens,
                            today.plusDays(one.closes())));
                keepSurvey.keep(id[0], asked -> one.questions());
                publishSurvey.publish(id[0]);
              });
          staff.run(Duty.COUNTER, tenant, () -> answer(tenant, id[0], one));
        }
      }
    } finally {
      clock.release();
    }
  }

  private void answer(Tenant tenant, UUID id, Told one) {
    var survey = answering.surveys().get(id);
    var random = new Random(tenant.id().value());
    for (int i = 0; i < one.online() + one.paper(); i++) {
      var channel = i < one.online() ? Survey.Channel.ONLINE : Survey.Channel.PAPER;
      var given = new HashMap<String, Object>();
      for (var question : one.questions()) {
        given.putAll(given(tenant, question, one, random));
      }
      answering.answer().answer(survey, channel, UUID.randomUUID(), Answers.of(given));
    }
  }

  private static Map<String, Object> given(
      Tenant tenant, SurveyQuestion question, Told one, Random random) {
    var choices = question.choices();
    return switch (question.kind()) {
      case SCALE ->
          Map.of(question.key(), String.valueOf(Math.min(SCORES, 2 + random.nextInt(SCORES))));
      case ONE -> Map.of(question.key(), choices.get(random.nextInt(choices.size())).value());
      case SEVERAL ->
          Map.of(
              question.key(),
              choices.stream()
                  .filter(choice -> random.nextBoolean())
                  .map(SurveyQuestion.Choice::value)
                  .toList());
      case WORDS ->
          one.words().isEmpty() || random.nextInt(3) > 0
              ? Map.of()
              : Map.of(
                  question.key(),
                  one.words().get(random.nextInt(one.words().size())).in(tenant.lang()).text());
    };
  }
}
