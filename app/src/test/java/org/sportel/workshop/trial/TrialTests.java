package org.sportel.workshop.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Json;
import org.sportel.procedure.Model;

/** A trial run moves like a case and remembers nothing. */
class TrialTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

  private final Model permit = permit();
  private final TrialScript begun = new TrialScript(MORNING, Map.of(), Optional.empty(), List.of());

  @Test
  void waitsWhereACaseWould() {
    assertThat(run(begun).open()).containsExactly("check");
    var complete = begun.and(done("check", Map.of("complete", true, "opinionNeeded", false)));
    assertThat(run(complete).open()).contains("examine").doesNotContain("check", "opinion");
    assertThat(run(complete).opened()).startsWith("check");
  }

  @Test
  void goesBackByLeavingTheLastStepOut() {
    var complete = begun.and(done("check", Map.of("complete", true, "opinionNeeded", true)));
    assertThat(run(complete).open()).contains("opinion");
    assertThat(run(complete.back()).open()).containsExactly("check");
  }

  @Test
  void letsDaysGoByAndTimersFire() {
    var waits =
        begun.and(done("check", Map.of("complete", false, "missing", "A map", "answerDays", 8)));
    var run = run(waits);
    assertThat(run.open()).contains("correction");
    var later = run(waits.and(new TrialStep.Waited(60)));
    assertThat(later.now()).isAfter(run.now());
    assertThat(later.passed()).hasSizeGreaterThanOrEqualTo(run.passed().size());
  }

  @Test
  void stopsAtAStepThatNoLongerApplies() {
    var wrong = begun.and(done("deliver", Map.of()));
    assertThat(run(wrong).refused()).isPresent();
    assertThat(run(wrong).open()).containsExactly("check");
    assertThat(wrong.first(run(wrong).done())).isEqualTo(begun);
  }

  @Test
  void notesWhenWhatADeadlineMayRunFromHappened() {
    var complete =
        begun
            .and(new TrialStep.Waited(2))
            .and(done("check", Map.of("complete", true, "opinionNeeded", false)));
    var run =
        run(
            complete
                .and(new TrialStep.Waited(3))
                .and(new TrialStep.Began(DeadlineRule.Start.TRANSLATION)));
    assertThat(TestRuns.days(run, ZONE))
        .isEqualTo(
            Map.of(
                DeadlineRule.Start.COMPLETENESS, LocalDate.of(2026, 3, 4),
                DeadlineRule.Start.TRANSLATION, LocalDate.of(2026, 3, 7)));
    assertThat(run.started()).containsEntry(DeadlineRule.Start.REGISTRATION, MORNING);
    var lacking = begun.and(done("check", Map.of("complete", false, "answerDays", 8)));
    assertThat(TestRuns.days(run(lacking), ZONE)).isEmpty();
  }

  @Test
  void comesBackFromItsTextAsItWas() {
    var json = new Json();
    var script =
        begun
            .and(done("check", Map.of("complete", true, "opinionNeeded", false)))
            .and(new TrialStep.Waited(3))
            .and(new TrialStep.Arrived("x", Map.of("y", "z")))
            .and(new TrialStep.Failed("a", "B"));
    var back = json.read(json.write(script), TrialScript.class);
    assertThat(back).isEqualTo(script);
    assertThat(run(back).opened()).isEqualTo(run(script).opened());
  }

  private TrialRun run(TrialScript script) {
    return Trial.of(permit, script, ZONE, Set.of("message-applicant", "discontinue"));
  }

  private static TrialStep done(String element, Map<String, Object> values) {
    return new TrialStep.Completed(element, values);
  }

  private static Model permit() {
    try {
      return Model.read(Files.readAllBytes(Path.of("../packs/procedures/permit.bpmn")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
