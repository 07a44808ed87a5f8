package org.sportel.problems;

import static org.sportel.problems.db.Tables.PROBLEM;
import static org.sportel.problems.db.Tables.PROBLEM_NUMBER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.network.Point;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.problems.db.tables.records.ProblemRecord;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemOutcome;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.problems.model.ProblemStatus;
import org.sportel.problems.model.Reporter;
import org.sportel.problems.model.Spot;
import org.springframework.stereotype.Component;

/** The problems of the running transaction's tenant. */
@Component
public final class Problems {
  private static final double DEGREES_A_METRE = 1 / 111_195.0;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final Reporters reporters;

  Problems(DSLContext sql, Transactions transactions, Json json, Reporters reporters) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.reporters = reporters;
  }

  /**
   * A problem that is known to exist.
   *
   * @throws ProblemRefusal PROBLEM_UNKNOWN
   */
  public Problem get(ProblemId id) {
    return one(PROBLEM.ID.eq(id.value())).orElseThrow(Problems::unknown);
  }

  /** The problem with a public number. */
  public Optional<Problem> numbered(String number) {
    return one(PROBLEM.NUMBER.eq(number));
  }

  /** The problem of whoever holds this code. */
  public Optional<Problem> coded(String code) {
    return one(PROBLEM.CODE.eq(code));
  }

  /** The public numbers of some problems, by id. */
  public Map<UUID, String> numbers(Collection<UUID> ids) {
    return sql.select(PROBLEM.ID, PROBLEM.NUMBER)
        .from(PROBLEM)
        .where(mine(), PROBLEM.ID.in(ids))
        .fetchMap(PROBLEM.ID, PROBLEM.NUMBER);
  }

  /** How many there are. */
  public int count(ProblemQuestion question) {
    return sql.fetchCount(PROBLEM, mine(), where(question));
  }

  /** The newest first, a page of them. */
  public List<Problem> list(ProblemQuestion question, int page, int perPage) {
    return sql.selectFrom(PROBLEM)
        .where(mine(), where(question))
        .orderBy(PROBLEM.REPORTED_AT.desc(), PROBLEM.ID.desc())
        .limit(perPage)
        .offset((page - 1) * perPage)
        .fetch(this::problem);
  }

  /** Open ones of a category within some metres of a point, the nearest first. */
  public List<Problem> near(Point point, String category, int metres, int most) {
    double north = metres * DEGREES_A_METRE;
    double east = north / Math.max(0.1, Math.cos(Math.toRadians(point.lat())));
    return sql
        .selectFrom(PROBLEM)
        .where(mine(), PROBLEM.CATEGORY.eq(category))
        .and(PROBLEM.STATUS.ne(ProblemStatus.CLOSED.name()))
        .and(PROBLEM.LAT.between(point.lat() - north, point.lat() + north))
        .and(PROBLEM.LON.between(point.lon() - east, point.lon() + east))
        .fetch(this::problem)
        .stream()
        .filter(found -> away(found, point) <= metres)
        .sorted(java.util.Comparator.comparingDouble(found -> away(found, point)))
        .limit(most)
        .toList();
  }

  private static double away(Problem found, Point point) {
    return Spot.metres(found.spot().point().orElseThrow(), point);
  }

  /**
   * The problem, held until the transaction ends.
   *
   * @throws ProblemRefusal PROBLEM_UNKNOWN
   */
  Problem lock(ProblemId id) {
    return sql.selectFrom(PROBLEM)
        .where(mine(), PROBLEM.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(this::problem)
        .orElseThrow(Problems::unknown);
  }

  /** The next number of a year. */
  int next(int year) {
    return sql.insertInto(PROBLEM_NUMBER)
        .set(PROBLEM_NUMBER.TENANT_ID, tenant())
        .set(PROBLEM_NUMBER.YEAR, year)
        .set(PROBLEM_NUMBER.LAST, 1)
        .onConflict(PROBLEM_NUMBER.TENANT_ID, PROBLEM_NUMBER.YEAR)
        .doUpdate()
        .set(PROBLEM_NUMBER.LAST, PROBLEM_NUMBER.LAST.plus(1))
        .returningResult(PROBLEM_NUMBER.LAST)
        .fetchSingle()
        .value1();
  }

  void add(Problem problem, String code, Reporter reporter) {
    var row = row(problem);
    row.setTenantId(tenant());
    row.setId(problem.id().value());
    row.setCode(code);
    row.setNumber(problem.number());
    sql.insertInto(PROBLEM).set(row).execute();
    reporters.add(problem.id(), reporter);
  }

  void change(Problem problem) {
    int changed =
        sql.update(PROBLEM)
            .set(row(problem))
            .where(mine(), PROBLEM.ID.eq(problem.id().value()))
            .execute();
    if (changed != 1) {
      throw unknown();
    }
  }

  private ProblemRecord row(Problem problem) {
    var row = new ProblemRecord();
    row.setCategory(problem.category());
    row.set(PROBLEM.LAT, problem.spot().point().map(Point::lat).orElse(null));
    row.set(PROBLEM.LON, problem.spot().point().map(Point::lon).orElse(null));
    row.setAddress(problem.spot().address());
    row.setDescription(problem.told().description());
    row.setAnswers(JSONB.valueOf(json.write(problem.told())));
    row.setMedia(problem.told().media());
    row.setStatus(problem.status().name());
    row.set(PROBLEM.UNIT_ID, problem.unit().orElse(null));
    row.setAgency(problem.agency());
    row.setReportedAt(problem.dates().reported().atOffset(ZoneOffset.UTC));
    row.set(
        PROBLEM.DUE_AT, problem.dates().due().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    row.setUpdatedAt(problem.dates().updated().atOffset(ZoneOffset.UTC));
    row.set(
        PROBLEM.CLOSED_AT,
        problem.dates().closed().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    row.set(PROBLEM.OUTCOME, problem.outcome().map(Enum::name).orElse(null));
    row.set(PROBLEM.PHOTO_ID, problem.photos().reported().orElse(null));
    row.set(PROBLEM.CLOSING_PHOTO_ID, problem.photos().closed().orElse(null));
    row.setReleased(problem.released());
    return row;
  }

  private Problem problem(ProblemRecord row) {
    return new Problem(
        new ProblemId(row.getId()),
        row.getNumber(),
        row.getCategory(),
        new Spot(
            Optional.ofNullable(row.getLat()).map(lat -> new Point(lat, row.getLon())),
            row.getAddress()),
        json.read(row.getAnswers().data(), Problem.Told.class),
        ProblemStatus.valueOf(row.getStatus()),
        Optional.ofNullable(row.getUnitId()),
        row.getAgency(),
        new Problem.Dates(
            row.getReportedAt().toInstant(),
            Optional.ofNullable(row.getDueAt()).map(at -> at.toInstant()),
            row.getUpdatedAt().toInstant(),
            Optional.ofNullable(row.getClosedAt()).map(at -> at.toInstant())),
        Optional.ofNullable(row.getOutcome()).map(ProblemOutcome::valueOf),
        new Problem.Photos(
            Optional.ofNullable(row.getPhotoId()), Optional.ofNullable(row.getClosingPhotoId())),
        row.getReleased());
  }

  private Optional<Problem> one(Condition which) {
    return sql.selectFrom(PROBLEM).where(mine(), which).fetchOptional(this::problem);
  }

  private static Condition where(ProblemQuestion question) {
    return question
        .numbers()
        .<Condition>map(PROBLEM.NUMBER::in)
        .orElseGet(
            () ->
                DSL.and(
                    any(PROBLEM.CATEGORY, question.categories()),
                    any(PROBLEM.STATUS, question.statuses().stream().map(Enum::name).toList()),
                    question.units().map(units -> inUnits(units)).orElse(DSL.noCondition()),
                    from(question),
                    question
                        .to()
                        .map(to -> PROBLEM.REPORTED_AT.le(to.atOffset(ZoneOffset.UTC)))
                        .orElse(DSL.noCondition()),
                    overdue(question.overdueAt())));
  }

  private static Condition inUnits(Collection<UUID> units) {
    return PROBLEM.UNIT_ID.in(units).or(PROBLEM.UNIT_ID.isNull());
  }

  private static Condition from(ProblemQuestion question) {
    return question
        .from()
        .map(from -> PROBLEM.REPORTED_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .orElse(DSL.noCondition());
  }

  private static Condition overdue(Optional<Instant> now) {
    return now.map(
            at ->
                PROBLEM
                    .STATUS
                    .ne(ProblemStatus.CLOSED.name())
                    .and(PROBLEM.DUE_AT.lt(at.atOffset(ZoneOffset.UTC))))
        .orElse(DSL.noCondition());
  }

  private static Condition any(org.jooq.Field<String> column, Collection<String> wanted) {
    return wanted.isEmpty() ? DSL.noCondition() : column.in(wanted);
  }

  private Condition mine() {
    return PROBLEM.TENANT_ID.eq(tenant());
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static ProblemRefusal unknown() {
    return new ProblemRefusal(ProblemRefusal.Reason.PROBLEM_UNKNOWN);
  }
}
