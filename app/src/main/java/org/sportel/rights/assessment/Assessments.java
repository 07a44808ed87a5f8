package org.sportel.rights.assessment;

import static org.sportel.rights.db.Tables.ASSESSMENT;
import static org.sportel.rights.db.Tables.ASSESSMENT_COUNT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.rights.db.tables.records.AssessmentRecord;
import org.springframework.stereotype.Component;

/** The self-assessments of the running transaction's tenant, and the network's sums of them. */
@Component
public final class Assessments {
  private static final int LEAST_OFFICES = 5;
  private static final int ALL = 0;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  Assessments(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** One question's answers as they are kept. */
  private record Kept(int question, List<String> answers) {}

  /** All years, the latest first. */
  public List<Assessment> list() {
    return sql.selectFrom(ASSESSMENT)
        .where(ASSESSMENT.TENANT_ID.eq(tenant()))
        .orderBy(ASSESSMENT.YEAR.desc())
        .fetch(this::assessment);
  }

  /** The one of a year, where it was begun. */
  public Optional<Assessment> of(int year) {
    return list().stream().filter(one -> one.year() == year).findFirst();
  }

  /**
   * The share of the network's offices that gave an answer, by question and code; empty while fewer
   * than five have finished, so that nobody is recognised.
   */
  public Map<String, Integer> shares(int year) {
    var counts = new HashMap<String, Integer>();
    sql.selectFrom(ASSESSMENT_COUNT)
        .where(ASSESSMENT_COUNT.YEAR.eq(year))
        .forEach(row -> counts.put(key(row.getQuestion(), row.getCode()), row.getOffices()));
    int offices = counts.getOrDefault(key(ALL, ""), 0);
    if (offices < LEAST_OFFICES) {
      return Map.of();
    }
    counts.replaceAll((key, count) -> Math.round(100f * count / offices));
    return counts;
  }

  /** The name of an answer in {@link #shares}. */
  public static String key(int question, String code) {
    return question + ":" + code;
  }

  void put(Assessment one) {
    var row = new AssessmentRecord();
    row.setTenantId(tenant());
    row.setId(one.id());
    row.setYear(one.year());
    row.setAnswers(
        JSONB.valueOf(
            json.write(
                one.answers().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> new Kept(each.getKey(), each.getValue()))
                    .toList())));
    sql.insertInto(ASSESSMENT)
        .set(row)
        .onConflict(ASSESSMENT.TENANT_ID, ASSESSMENT.YEAR)
        .doUpdate()
        .set(ASSESSMENT.ANSWERS, row.getAnswers())
        .where(ASSESSMENT.FINISHED_ON.isNull())
        .execute();
  }

  /** Makes it final; false where it was already. */
  boolean finish(int year, LocalDate day) {
    return sql.update(ASSESSMENT)
            .set(ASSESSMENT.FINISHED_ON, day)
            .where(ASSESSMENT.TENANT_ID.eq(tenant()), ASSESSMENT.YEAR.eq(year))
            .and(ASSESSMENT.FINISHED_ON.isNull())
            .execute()
        == 1;
  }

  /** Counts an answer for the network; question 0 without a code counts the office. */
  void count(int year, int question, String code) {
    sql.insertInto(ASSESSMENT_COUNT)
        .set(ASSESSMENT_COUNT.YEAR, year)
        .set(ASSESSMENT_COUNT.QUESTION, question)
        .set(ASSESSMENT_COUNT.CODE, code)
        .set(ASSESSMENT_COUNT.OFFICES, 1)
        .onConflict(ASSESSMENT_COUNT.YEAR, ASSESSMENT_COUNT.QUESTION, ASSESSMENT_COUNT.CODE)
        .doUpdate()
        .set(ASSESSMENT_COUNT.OFFICES, ASSESSMENT_COUNT.OFFICES.plus(1))
        .execute();
  }

  private Assessment assessment(AssessmentRecord row) {
    var answers = new HashMap<Integer, List<String>>();
    Arrays.stream(json.read(row.getAnswers().data(), Kept[].class))
        .forEach(one -> answers.put(one.question(), one.answers()));
    return new Assessment(
        row.getId(), row.getYear(), answers, Optional.ofNullable(row.getFinishedOn()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
