package org.sportel.problems;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.documents.AttachFiles;
import org.sportel.documents.FileId;
import org.sportel.network.Tenant;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.text.CodeLetters;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.problems.model.ProblemStatus;
import org.springframework.stereotype.Component;

/** Takes a report of a problem in the street; anybody may report one. */
@Component
public final class ReportProblem {
  private static final int CODE_LENGTH = 20;

  private final ProblemCategories categories;
  private final Problems problems;
  private final ProblemClock clock;
  private final AttachFiles attach;
  private final Journal journal;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();

  ReportProblem(
      ProblemCategories categories,
      Problems problems,
      ProblemClock clock,
      AttachFiles attach,
      Journal journal,
      Ids ids) {
    this.categories = categories;
    this.problems = problems;
    this.clock = clock;
    this.attach = attach;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * What came of it.
   *
   * @param code what leads whoever reported it back to it
   */
  public record Taken(Problem problem, String code) {}

  /**
   * Takes it in the caller's write transaction: number, time and code at once. The time runs from
   * now by the category's rule and the tenant's calendar.
   *
   * @throws ProblemRefusal CATEGORY_UNKNOWN, PLACE_MISSING, PLACE_OUTSIDE, WORDS_MISSING,
   *     WORDS_LONG, ANSWER_MISSING, ANSWER_WRONG or EMAIL_WRONG
   * @throws org.sportel.network.NetworkRefusal TENANT_CLOSED
   */
  public Taken report(NewProblem wanted, Tenant tenant) {
    clock.requireOpen();
    var category = categories.taken(wanted.category());
    ProblemChecks.check(wanted, category, tenant);
    var now = clock.now();
    var problem = problem(wanted, category, clock.due(category, tenant, now), now, tenant);
    var code = CodeLetters.draw(CODE_LENGTH, random);
    problems.add(problem, code, wanted.reporter());
    wanted.photo().ifPresent(photo -> attach.attach(List.of(photo), problem.id().subject()));
    journal.record(
        new ProblemEvent.Reported(
            problem.id().value(),
            category.code(),
            category.unit(),
            wanted.channel(),
            problem.dates().due(),
            wanted.photo().isPresent()));
    return new Taken(problem, code);
  }

  private Problem problem(
      NewProblem wanted,
      ProblemCategory category,
      Optional<Instant> due,
      Instant now,
      Tenant tenant) {
    int year = now.atZone(tenant.zone()).getYear();
    return new Problem(
        new ProblemId(ids.next()),
        String.format(Locale.ROOT, "P-%d-%05d", year, problems.next(year)),
        category.code(),
        wanted.spot(),
        new Problem.Told(
            wanted.told().description(), known(category, wanted), wanted.told().media()),
        ProblemStatus.RECEIVED,
        category.unit(),
        "",
        new Problem.Dates(now, due, now, Optional.empty()),
        Optional.empty(),
        new Problem.Photos(wanted.photo().map(FileId::value), Optional.empty()),
        false);
  }

  /** Only what the category asks is kept. */
  private static Map<String, List<String>> known(ProblemCategory category, NewProblem wanted) {
    var answers = wanted.told().answers();
    return category.attributes().stream()
        .map(ProblemAttribute::code)
        .filter(answers::containsKey)
        .collect(
            Collectors.toMap(
                code -> code, answers::get, (one, two) -> one, java.util.LinkedHashMap::new));
  }
}
