package org.sportel.feedback;

import static org.sportel.feedback.db.Tables.RATING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sportel.feedback.db.tables.records.RatingRecord;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingReason;
import org.sportel.feedback.model.RatingSource;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The ratings of the running transaction's tenant. */
@Component
public final class Ratings {
  private final DSLContext sql;
  private final Transactions transactions;

  Ratings(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /**
   * A rating that is known to exist.
   *
   * @throws FeedbackRefusal RATING_UNKNOWN
   */
  public Rating get(UUID id) {
    return sql.selectFrom(RATING)
        .where(RATING.TENANT_ID.eq(tenant()), RATING.ID.eq(id))
        .fetchOptional(Ratings::rating)
        .orElseThrow(() -> new FeedbackRefusal(FeedbackRefusal.Reason.RATING_UNKNOWN));
  }

  /**
   * What was given for a subject.
   *
   * @param finished whether no more can be said
   */
  public record Given(Rating rating, boolean finished) {}

  /** What was given for a subject, where something was. */
  public Optional<Given> of(RatingSource source, UUID subject) {
    return sql.selectFrom(RATING)
        .where(RATING.TENANT_ID.eq(tenant()), RATING.SOURCE.eq(source.name()))
        .and(RATING.SUBJECT_ID.eq(subject))
        .fetchOptional(row -> new Given(rating(row), row.getFinished()));
  }

  /** Those given from a day to another, both included. */
  public List<Rating> between(LocalDate from, LocalDate to) {
    return sql.selectFrom(RATING)
        .where(RATING.TENANT_ID.eq(tenant()), RATING.GIVEN_ON.between(from, to))
        .orderBy(RATING.GIVEN_ON, RATING.ID)
        .fetch(Ratings::rating);
  }

  /** Those with words, the newest first. */
  public List<Rating> withWords(int most) {
    return sql.selectFrom(RATING)
        .where(RATING.TENANT_ID.eq(tenant()), RATING.WORDS.ne(""))
        .orderBy(RATING.ID.desc())
        .limit(most)
        .fetch(Ratings::rating);
  }

  /** Keeps it; false where its code was used already. */
  boolean add(Rating rating, boolean finished, Instant now) {
    var row = new RatingRecord();
    row.setTenantId(tenant());
    row.setId(rating.id());
    row.setSource(rating.source().name());
    row.set(RATING.SUBJECT_ID, rating.subject().orElse(null));
    row.set(RATING.CENTRE_ID, rating.centre().orElse(null));
    row.set(RATING.SERVICE, rating.service().orElse(null));
    row.setScore(rating.score());
    row.setReasons(names(rating.reasons()));
    row.setWords(rating.words());
    row.setReleasedWords("");
    row.setFinished(finished);
    row.setGivenOn(rating.day());
    row.setGivenAt(now.atOffset(ZoneOffset.UTC));
    return sql.insertInto(RATING).set(row).onConflictDoNothing().execute() == 1;
  }

  /** Adds what was said more, once; false where that was done already. */
  boolean explain(UUID id, Set<RatingReason> reasons, String words) {
    return sql.update(RATING)
            .set(RATING.REASONS, names(reasons))
            .set(RATING.WORDS, words)
            .set(RATING.FINISHED, true)
            .where(RATING.TENANT_ID.eq(tenant()), RATING.ID.eq(id), RATING.FINISHED.isFalse())
            .execute()
        == 1;
  }

  void release(UUID id, String words) {
    sql.update(RATING)
        .set(RATING.RELEASED_WORDS, words)
        .where(RATING.TENANT_ID.eq(tenant()), RATING.ID.eq(id))
        .execute();
  }

  private static String[] names(Set<RatingReason> reasons) {
    return reasons.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static Rating rating(RatingRecord row) {
    return new Rating(
        row.getId(),
        RatingSource.valueOf(row.getSource()),
        Optional.ofNullable(row.getSubjectId()),
        Optional.ofNullable(row.getCentreId()),
        Optional.ofNullable(row.getService()),
        row.getScore(),
        Arrays.stream(row.getReasons()).map(RatingReason::valueOf).collect(Collectors.toSet()),
        row.getWords(),
        row.getReleasedWords(),
        row.getGivenOn());
  }
}
