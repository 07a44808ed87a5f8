package org.sportel.problems.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.audit.AccessLog;
import org.sportel.deadlines.Explanations;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.subject.Subject;
import org.sportel.problems.ProblemClock;
import org.sportel.problems.Reporters;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.Reporter;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.web.components.TimelineEntry;
import org.springframework.stereotype.Component;

/**
 * A problem on the desk, in a writing transaction, because the look at contact data is recorded.
 */
@Component
final class DeskProblemPages {
  static final String SUBJECT = ProblemId.SUBJECT;

  private final ProblemViews views;
  private final Reporters reporters;
  private final AccessLog accessLog;
  private final ProblemClock clock;
  private final Tenants tenants;

  DeskProblemPages(
      ProblemViews views,
      Reporters reporters,
      AccessLog accessLog,
      ProblemClock clock,
      Tenants tenants) {
    this.views = views;
    this.reporters = reporters;
    this.accessLog = accessLog;
    this.clock = clock;
    this.tenants = tenants;
  }

  DeskProblemPage of(Tenant tenant, Problem problem, String words, FieldErrors errors) {
    var categories = views.categories();
    var path = "/desk/problems/" + problem.id().value();
    var explanation =
        Optional.ofNullable(categories.get(problem.category()))
            .flatMap(category -> clock.explained(category, tenant, problem))
            .map(deadline -> Explanations.lines(deadline.explanation()))
            .orElse(List.of());
    return new DeskProblemPage(
        path,
        problem.number(),
        ProblemViews.name(categories, problem.category()),
        views.rows(problem, true),
        explanation,
        reporter(problem),
        problem.told().media(),
        ProblemFollowPages.photos(path, problem),
        moments(problem),
        new DeskProblemPage.Deeds(
            problem.status().open(),
            problem.released(),
            problem.category(),
            ProblemListPages.options(categories),
            institutions(tenant),
            words),
        errors);
  }

  private Optional<Reporter> reporter(Problem problem) {
    var reporter = reporters.of(problem.id());
    if (reporter.none()) {
      return Optional.empty();
    }
    accessLog.record("problem", "problem", List.of(new Subject(SUBJECT, problem.id().value())));
    return Optional.of(reporter);
  }

  private List<TimelineEntry> moments(Problem problem) {
    var moments = new ArrayList<>(views.moments(problem));
    problem
        .dates()
        .closed()
        .ifPresent(
            at ->
                moments.add(
                    0, new TimelineEntry(t("problems.moment.closed"), at, problem.agency(), "")));
    return moments;
  }

  private List<Option> institutions(Tenant own) {
    return tenants.list().stream()
        .filter(tenant -> tenant.live() && !tenant.id().equals(own.id()))
        .filter(tenant -> tenant.country().equals(own.country()))
        .map(tenant -> Option.of(tenant.slug(), Texts.show(tenant.name()).text()))
        .toList();
  }
}
