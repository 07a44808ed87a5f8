package org.sportel.problems;

import static org.sportel.problems.db.Tables.ANSWER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.platform.Acting;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.sportel.problems.model.ProblemId;
import org.springframework.stereotype.Component;

/** What offices wrote about problems; open to all. */
@Component
public final class ProblemAnswers {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Acting acting;
  private final Ids ids;

  ProblemAnswers(DSLContext sql, Transactions transactions, Acting acting, Ids ids) {
    this.sql = sql;
    this.transactions = transactions;
    this.acting = acting;
    this.ids = ids;
  }

  /**
   * An answer.
   *
   * @param office who wrote it
   */
  public record Answer(UUID problem, String office, String words, Instant at) {}

  /** Those to a problem, in their order. */
  public List<Answer> of(ProblemId problem) {
    return list(List.of(problem.value()));
  }

  /** The last one of each of some problems. */
  public Map<UUID, Answer> last(Collection<UUID> problems) {
    return list(problems).stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Answer::problem, answer -> answer, (earlier, later) -> later));
  }

  /** Keeps what the acting office writes; answers its id. */
  UUID write(ProblemId problem, String words, Instant at) {
    var id = ids.next();
    sql.insertInto(ANSWER)
        .set(ANSWER.TENANT_ID, tenant())
        .set(ANSWER.ID, id)
        .set(ANSWER.PROBLEM_ID, problem.value())
        .set(ANSWER.OFFICE, acting.now().office())
        .set(ANSWER.WORDS, words)
        .set(ANSWER.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    return id;
  }

  private List<Answer> list(Collection<UUID> problems) {
    return sql.selectFrom(ANSWER)
        .where(ANSWER.TENANT_ID.eq(tenant()), ANSWER.PROBLEM_ID.in(problems))
        .orderBy(ANSWER.WRITTEN_AT, ANSWER.ID)
        .fetch(
            row ->
                new Answer(
                    row.getProblemId(),
                    row.getOffice(),
                    row.getWords(),
                    row.getWrittenAt().toInstant()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
