package org.sportel.workshop.trial;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.bundle.PublishingCheck;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.UnitTree;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Keeps a bundle from being published while one of its tests does not come out as expected. */
@Component
final class TestCheck implements PublishingCheck {
  private final TestRuns runs;
  private final Json json;

  TestCheck(TestRuns runs, Json json) {
    this.runs = runs;
    this.json = json;
  }

  @Override
  public List<BundleFinding> check(ServiceBundle bundle, Optional<UnitTree> units) {
    return bundle.parts().stream()
        .filter(part -> part.kind() == PartKind.TEST)
        .flatMap(part -> check(bundle, part, units.isPresent()).stream())
        .toList();
  }

  private List<BundleFinding> check(ServiceBundle bundle, Part part, boolean municipality) {
    try {
      var test = json.read(part.body(), TestCase.class);
      var model = TestRuns.model(bundle, test.procedure());
      return model.isEmpty()
          ? List.of(found(part, "", "workshop.test.procedure", test.procedure()))
          : run(bundle, part, test, municipality);
    } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
      return List.of(found(part, "", "workshop.test.unreadable"));
    }
  }

  private List<BundleFinding> run(
      ServiceBundle bundle, Part part, TestCase test, boolean municipality) {
    var model = TestRuns.model(bundle, test.procedure()).orElseThrow();
    var script = test.script();
    var run = municipality ? runs.run(model, script) : runs.anywhere(model, script);
    var findings = new ArrayList<BundleFinding>();
    run.refused()
        .ifPresent(
            step ->
                findings.add(found(part, step.element(), "workshop.test.step", step.element())));
    run.stopped()
        .forEach(
            stop ->
                findings.add(found(part, stop.element(), "workshop.test.stopped", stop.reason())));
    if (findings.isEmpty()) {
      var came =
          municipality && looksAtDeadline(bundle, test)
              ? runs.expected(bundle.card(), script, run)
              : withoutDeadline(bundle, run, test, municipality ? runs.zone() : ZoneOffset.UTC);
      TestRuns.differences(test.expected(), came)
          .forEach(
              one ->
                  findings.add(
                      found(
                          part,
                          "",
                          "workshop.test.differs",
                          one.what(),
                          one.expected(),
                          one.came())));
    }
    return findings;
  }

  /**
   * Tests recorded before other events than registration were seen say nothing of a day that runs
   * from one of them.
   */
  private static boolean looksAtDeadline(ServiceBundle bundle, TestCase test) {
    var seen =
        test.expected().started().isPresent()
            || TestRuns.rule(bundle.card(), test.script())
                .filter(rule -> rule.start() != DeadlineRule.Start.REGISTRATION)
                .isEmpty();
    return test.looksAtCard() && seen;
  }

  /** Where no municipality is known there is no calendar: the deadline is taken as expected. */
  private static TestCase.Expected withoutDeadline(
      ServiceBundle bundle, TrialRun run, TestCase test, ZoneId zone) {
    return new TestCase.Expected(
        run.opened(),
        List.copyOf(run.open()),
        run.end(),
        TestRuns.plain(run.data()),
        test.expected().deadline(),
        run.documents(),
        test.looksAtCard()
            ? Optional.of(TestRuns.fee(bundle.card(), test.script(), run))
            : test.expected().fee(),
        Optional.of(TestRuns.days(run, zone)));
  }

  private static BundleFinding found(Part part, String element, String reason, Object... args) {
    return BundleFinding.error(part.path(), element, 0, reason, args);
  }
}
