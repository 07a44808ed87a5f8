package org.sportel.casework.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Origin;
import org.sportel.platform.TenantId;
import tools.jackson.databind.node.JsonNodeFactory;

class FlowTests {
  private static final Instant BEGIN = Instant.parse("2026-05-04T08:00:00Z");
  private final List<Entry> journal = new ArrayList<>();
  private final UUID id = new UUID(0, 1);

  @Test
  void tellsWaitingFromWorkingAndOneRunFromAnother() {
    happened("casework.opened", 0, "", "");
    happened("casework.task-claimed", 60, "t1", "");
    done(90, "t1", "check", 0);
    happened("casework.task-claimed", 100, "t2", "");
    happened("casework.task-claimed", 140, "t2", "");
    done(150, "t2", "draft", 90);
    done(170, "t3", "check", 150);
    assertThat(CaseRuns.of(journal)).isEmpty();
    happened("casework.closed", 200, "", "");
    var course = CaseRuns.of(journal).orElseThrow();
    assertThat(course.whole()).isEqualTo(minutes(200));
    assertThat(course.runs())
        .extracting(CaseRuns.Run::element, CaseRuns.Run::waited, CaseRuns.Run::worked)
        .containsExactly(
            tuple("check", minutes(60), minutes(30)),
            tuple("draft", minutes(10), minutes(50)),
            tuple("check", minutes(20), minutes(0)));
  }

  @Test
  void addsUpStepsWaysAndLoops() {
    var plain = course(100, run("check", 0, 10, 5), run("draft", 20, 40, 10));
    var loop = course(300, run("check", 0, 30, 5), run("check", 50, 50, 5));
    var flow = Flow.of(List.of(plain, loop, plain));
    assertThat(flow.cases()).isEqualTo(3);
    assertThat(flow.whole()).isEqualTo(minutes(100));
    assertThat(flow.steps())
        .containsExactly(
            new Flow.Step("check", 4, 3, 1, minutes(10), minutes(5), minutes(120)),
            new Flow.Step("draft", 2, 2, 0, minutes(40), minutes(10), minutes(100)));
    assertThat(flow.variants())
        .containsExactly(
            new Flow.Variant(List.of("check", "draft"), 2, minutes(100)),
            new Flow.Variant(List.of("check", "check"), 1, minutes(300)));
    assertThat(Flow.of(List.of()).steps()).isEmpty();
  }

  private static CaseRuns course(int minutes, CaseRuns.Run... runs) {
    return new CaseRuns(List.of(runs), minutes(minutes));
  }

  private static CaseRuns.Run run(String element, int begun, int waited, int worked) {
    return new CaseRuns.Run(element, BEGIN.plus(minutes(begun)), minutes(waited), minutes(worked));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private void done(int minute, String task, String element, int opened) {
    happened("casework.task-completed", minute, task, element, opened);
  }

  private void happened(String type, int minute, String task, String element) {
    happened(type, minute, task, element, 0);
  }

  private void happened(String type, int minute, String task, String element, int opened) {
    var payload = JsonNodeFactory.instance.objectNode();
    payload.put("task", task);
    payload.put("element", element);
    payload.put("openedAt", BEGIN.plus(minutes(opened)).toString());
    var at = BEGIN.plus(minutes(minute));
    journal.add(
        new Entry(
            new TenantId(1),
            UUID.randomUUID(),
            type,
            1,
            id,
            Actor.system("test"),
            at,
            at,
            Origin.LIVE,
            payload));
  }
}
