package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Task;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.procedure.State;
import org.sportel.procedure.Wait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens when several people do things in the same moment, and what must never differ. */
@SportelTest
class AtOnceTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void oneOfTwoOfficersIsTooLateAndLearnsWhoWasFaster() throws Exception {
    var one = town.person("Desk one", "samouprava", Duty.CASE_OFFICER);
    var two = town.person("Desk two", "samouprava", Duty.CASE_OFFICER);
    for (int round = 0; round < 5; round++) {
      var opened = town.open("BD-004", "Ivo Lisi");
      var check = town.task(opened.id(), TaskKind.CHECK).id();
      var refusals =
          atOnce(
              List.of(
                  () -> town.as(one, () -> town.get(CompleteTask.class).complete(check)),
                  () -> town.as(two, () -> town.get(CompleteTask.class).complete(check))));
      assertThat(refusals).hasSize(1);
      assertThat(refusals.getFirst().reason()).isEqualTo(CaseRefusal.Reason.ALREADY_DONE);
      assertThat(String.valueOf(refusals.getFirst().args()[0])).startsWith("Desk ");
      assertThat(town.file(opened.id()).open()).hasSize(1);
    }
  }

  @Test
  void eightParallelBranchesCompletedAtOnceAllSucceed() throws Exception {
    town.publish("BD-012", "TEST-8", eightBranches());
    var opened = town.open("TEST-8", "Osam Grana");
    var tasks = town.file(opened.id()).open();
    assertThat(tasks).hasSize(8);
    assertEqualsState(opened.id());
    var work =
        tasks.stream()
            .map(
                task ->
                    (Callable<Object>)
                        () -> town.system(() -> town.get(CompleteTask.class).complete(task.id())))
            .toList();
    assertThat(atOnce(work)).isEmpty();
    var whole = town.file(opened.id());
    assertThat(whole.open()).isEmpty();
    assertThat(whole.file().stage().state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void aDoubleSubmissionOpensOneCase() throws Exception {
    var draft = UUID.randomUUID();
    var addresses = new ArrayList<String>();
    Callable<Object> submit =
        () -> {
          var address =
              town.as(
                  Actor.anonymous(),
                  () ->
                      town.get(Idempotency.class)
                          .once(
                              draft,
                              "submit",
                              "same body",
                              () -> town.open("BD-004", "Dvaput Poslato").number().value()));
          synchronized (addresses) {
            return addresses.add(address);
          }
        };
    atOnce(List.of(submit, submit, submit));
    assertThat(addresses).hasSize(3).containsOnly(addresses.getFirst());
  }

  @Test
  void openTasksEqualTheStateAtEveryStep() {
    var opened = town.open("BD-012", "Korak Po Korak");
    assertEqualsState(opened.id());
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    town.system(
        () -> town.get(AskOpinion.class).ask(check, town.unit("imovina"), "Čije je zemljište?"));
    assertEqualsState(opened.id());
    assertThat(town.file(opened.id()).open()).hasSize(2);
    var opinion = town.task(opened.id(), TaskKind.OPINION).id();
    town.system(() -> town.get(GiveOpinion.class).give(opinion, false, "Privatno."));
    assertEqualsState(opened.id());
    town.as(
        Actor.anonymous(),
        () -> town.get(Withdraw.class).withdraw(new ProvenApplicant(opened.id())));
    assertEqualsState(opened.id());
    assertThat(town.file(opened.id()).open()).isEmpty();
    assertThat(town.file(opened.id()).file().stage().outcome()).contains(Outcome.WITHDRAWN);
    assertThatThrownBy(
            () ->
                town.as(
                    Actor.anonymous(),
                    () -> town.get(Withdraw.class).withdraw(new ProvenApplicant(opened.id()))))
        .isInstanceOf(CaseRefusal.class);
  }

  @Test
  void anotherTenantSeesNothing() {
    var opened = town.open("BD-004", "Tuđa Opština");
    var elsewhere = Scope.of(new TenantId(town.tenant().id().value() + 1));
    var transactions = town.get(Transactions.class);
    assertThatThrownBy(
            () -> transactions.read(elsewhere, () -> town.get(CaseFile.class).of(opened.id())))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.NO_SUCH_CASE);
    assertThat(transactions.read(elsewhere, () -> town.get(CaseTimeline.class).of(opened.id())))
        .isEmpty();
    assertThat(
            transactions.read(
                elsewhere, () -> town.get(Applicants.class).contact(opened.id()).isPresent()))
        .isFalse();
  }

  @Test
  void aCorrectionStopsTheClockForAsLongAsItTakes() {
    try {
      clock.set(clock.instant());
      var opened = town.open("BD-012", "Stani Sate");
      var promised = opened.deadline().orElseThrow();
      var check = town.task(opened.id(), TaskKind.CHECK).id();
      // the register never goes back behind what others entered with a later clock
      clock.set(opened.receivedAt());
      town.system(() -> town.get(RequestCorrection.class).ask(check, "Skica", Optional.empty()));
      clock.advance(Duration.ofDays(10));
      town.as(
          Actor.anonymous(),
          () ->
              town.get(AnswerCorrection.class)
                  .answer(
                      new ProvenApplicant(opened.id()),
                      new AnswerCorrection.Answer("Evo.", List.of())));
      var now = town.file(opened.id()).file().clock().dueOn().orElseThrow();
      var received = opened.receivedAt().atZone(town.tenant().zone()).toLocalDate();
      assertThat(promised.day()).isBetween(received.plusDays(15), received.plusDays(20));
      assertThat(now).isBetween(received.plusDays(25), received.plusDays(30));
    } finally {
      clock.release();
    }
  }

  private void assertEqualsState(CaseId id) {
    var whole = town.file(id);
    var rows = whole.open().stream().map(Task::key).collect(Collectors.toSet());
    var state =
        State.read(whole.file().run().state()).tasks().stream()
            .map(Wait::id)
            .map(Integer::longValue)
            .collect(Collectors.toSet());
    assertThat(rows).isEqualTo(state);
  }

  /** Runs all at the same moment; answers the refusals. */
  private static List<CaseRefusal> atOnce(List<Callable<Object>> work) throws Exception {
    var start = new CyclicBarrier(work.size());
    var refusals = new ArrayList<CaseRefusal>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          work.stream()
              .map(
                  one ->
                      threads.submit(
                          () -> {
                            start.await();
                            return one.call();
                          }))
              .toList();
      for (var one : running) {
        try {
          one.get();
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(CaseRefusal.class);
          refusals.add((CaseRefusal) e.getCause());
        }
      }
    }
    return refusals;
  }

  private static String eightBranches() {
    var branches =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                i ->
                    """
                    <bpmn:userTask id="t%1$d" name="Branch %1$d"/>
                    <bpmn:sequenceFlow id="in%1$d" sourceRef="split" targetRef="t%1$d"/>
                    <bpmn:sequenceFlow id="out%1$d" sourceRef="t%1$d" targetRef="join"/>
                    """
                        .formatted(i))
            .collect(Collectors.joining());
    return """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="test">
        <bpmn:process id="eight" isExecutable="true">
        <bpmn:startEvent id="start"/><bpmn:parallelGateway id="split"/>
        <bpmn:parallelGateway id="join"/><bpmn:endEvent id="end"/>
        <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="split"/>
        <bpmn:sequenceFlow id="b" sourceRef="join" targetRef="end"/>
        %s</bpmn:process></bpmn:definitions>
        """
        .formatted(branches);
  }
}
