package org.sportel.feedback.survey;

import static org.sportel.feedback.db.Tables.SURVEY;
import static org.sportel.feedback.db.Tables.SURVEY_ANSWER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.feedback.db.tables.records.SurveyAnswerRecord;
import org.sportel.feedback.db.tables.records.SurveyRecord;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The surveys and answers of the running transaction's tenant. */
@Component
public final class Surveys {
  private static final int MOST = 200;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  Surveys(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** All of them, those that end last first. */
  public List<Survey> list() {
    return sql.selectFrom(SURVEY)
        .where(SURVEY.TENANT_ID.eq(tenant()))
        .orderBy(SURVEY.CLOSES_ON.desc(), SURVEY.ID)
        .limit(MOST)
        .fetch(this::survey);
  }

  /**
   * A survey that is known to exist.
   *
   * @throws SurveyRefusal SURVEY_UNKNOWN
   */
  public Survey get(UUID id) {
    return sql.selectFrom(SURVEY)
        .where(SURVEY.TENANT_ID.eq(tenant()), SURVEY.ID.eq(id))
        .fetchOptional(this::survey)
        .orElseThrow(() -> new SurveyRefusal(SurveyRefusal.Reason.SURVEY_UNKNOWN));
  }

  /** The survey with this code. */
  public Optional<Survey> coded(String code) {
    return sql.selectFrom(SURVEY)
        .where(SURVEY.TENANT_ID.eq(tenant()), SURVEY.CODE.eq(code))
        .fetchOptional(this::survey);
  }

  /** Those published for an audience that are open on a day, those that end first before others. */
  public List<Survey> open(Survey.Audience audience, LocalDate day) {
    return sql.selectFrom(SURVEY)
        .where(SURVEY.TENANT_ID.eq(tenant()), SURVEY.STATE.eq(Survey.State.PUBLISHED.name()))
        .and(SURVEY.AUDIENCE.eq(audience.name()))
        .and(SURVEY.OPENS_ON.le(day))
        .and(SURVEY.CLOSES_ON.ge(day))
        .and(SURVEY.CHANNELS.contains(new String[] {Survey.Channel.ONLINE.name()}))
        .orderBy(SURVEY.CLOSES_ON, SURVEY.ID)
        .limit(MOST)
        .fetch(this::survey);
  }

  /** An answer: its values by the keys of the questions. */
  public record Answer(Survey.Channel channel, Answers values) {}

  /** All answers of a survey, in no order that tells when they came. */
  public List<Answer> answers(UUID survey) {
    return sql.selectFrom(SURVEY_ANSWER)
        .where(SURVEY_ANSWER.TENANT_ID.eq(tenant()), SURVEY_ANSWER.SURVEY_ID.eq(survey))
        .orderBy(SURVEY_ANSWER.ID)
        .fetch(
            row ->
                new Answer(
                    Survey.Channel.valueOf(row.getChannel()),
                    json.read(row.getAnswers().data(), Answers.class)));
  }

  /** How many answers each survey has that has any. */
  public Map<UUID, Integer> counts() {
    return sql.select(SURVEY_ANSWER.SURVEY_ID, DSL.count())
        .from(SURVEY_ANSWER)
        .where(SURVEY_ANSWER.TENANT_ID.eq(tenant()))
        .groupBy(SURVEY_ANSWER.SURVEY_ID)
        .fetchMap(SURVEY_ANSWER.SURVEY_ID, DSL.count());
  }

  /** How many answers a survey has. */
  public int count(UUID survey) {
    return sql.fetchCount(
        SURVEY_ANSWER, SURVEY_ANSWER.TENANT_ID.eq(tenant()), SURVEY_ANSWER.SURVEY_ID.eq(survey));
  }

  Survey lock(UUID id) {
    return sql.selectFrom(SURVEY)
        .where(SURVEY.TENANT_ID.eq(tenant()), SURVEY.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::survey)
        .orElseThrow(() -> new SurveyRefusal(SurveyRefusal.Reason.SURVEY_UNKNOWN));
  }

  /** A draft, locked until the transaction ends: what is published is not changed. */
  Survey lockDraft(UUID id) {
    var survey = lock(id);
    if (survey.state() != Survey.State.DRAFT) {
      throw new SurveyRefusal(SurveyRefusal.Reason.PUBLISHED_ALREADY);
    }
    return survey;
  }

  void keep(Survey survey) {
    var row = row(survey);
    sql.insertInto(SURVEY)
        .set(row)
        .onConflict(SURVEY.TENANT_ID, SURVEY.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  void drop(UUID id) {
    sql.deleteFrom(SURVEY).where(SURVEY.TENANT_ID.eq(tenant()), SURVEY.ID.eq(id)).execute();
  }

  /** Keeps an answer; one that is known already changes nothing. */
  void keep(UUID id, UUID survey, Survey.Channel channel, LocalDate day, Answers values) {
    var row = new SurveyAnswerRecord();
    row.setTenantId(tenant());
    row.setId(id);
    row.setSurveyId(survey);
    row.setChannel(channel.name());
    row.setGivenOn(day);
    row.setAnswers(JSONB.valueOf(json.write(values)));
    sql.insertInto(SURVEY_ANSWER).set(row).onConflictDoNothing().execute();
  }

  /** Takes the words out of the answers to surveys whose last day was before that day. */
  void forgetWords(LocalDate before) {
    sql.selectFrom(SURVEY)
        .where(SURVEY.TENANT_ID.eq(tenant()), SURVEY.CLOSES_ON.lt(before))
        .fetch(this::survey)
        .forEach(this::forgetWords);
  }

  private void forgetWords(Survey survey) {
    survey.questions().stream()
        .filter(question -> question.kind() == SurveyQuestion.Kind.WORDS)
        .map(question -> DSL.val(question.key()))
        .forEach(
            key ->
                sql.update(SURVEY_ANSWER)
                    .set(
                        SURVEY_ANSWER.ANSWERS,
                        DSL.field(
                            "{0} #- cast(array['given', {1}] as text[])",
                            JSONB.class, SURVEY_ANSWER.ANSWERS, key))
                    .where(SURVEY_ANSWER.TENANT_ID.eq(tenant()))
                    .and(SURVEY_ANSWER.SURVEY_ID.eq(survey.id()))
                    .and(
                        DSL.condition(
                            "({0} -> 'given' -> {1}) is not null", SURVEY_ANSWER.ANSWERS, key))
                    .execute());
  }

  private SurveyRecord row(Survey survey) {
    var plan = survey.plan();
    var row = new SurveyRecord();
    row.setTenantId(tenant());
    row.setId(survey.id());
    row.setCode(survey.code());
    row.setTitle(JSONB.valueOf(json.write(plan.title())));
    row.setLead(JSONB.valueOf(plan.lead().map(json::write).orElse("{}")));
    row.setAudience(plan.audience().name());
    row.setChannels(plan.channels().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setOpensOn(plan.opens());
    row.setClosesOn(plan.closes());
    row.setQuestions(JSONB.valueOf(json.write(survey.questions())));
    row.setState(survey.state().name());
    return row;
  }

  private Survey survey(SurveyRecord row) {
    var lead = row.getLead().data();
    return new Survey(
        row.getId(),
        row.getCode(),
        new Survey.Plan(
            json.read(row.getTitle().data(), LocalText.class),
            lead.equals("{}") ? Optional.empty() : Optional.of(json.read(lead, LocalText.class)),
            Survey.Audience.valueOf(row.getAudience()),
            Arrays.stream(row.getChannels())
                .map(Survey.Channel::valueOf)
                .collect(Collectors.toSet()),
            row.getOpensOn(),
            row.getClosesOn()),
        Survey.State.valueOf(row.getState()),
        Arrays.asList(json.read(row.getQuestions().data(), SurveyQuestion[].class)));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
