package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.procedure.Interpreter;
import org.sportel.procedure.Model;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;

/** The procedures that come with the program run as their words say. */
class ShippedProceduresTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "appeal",
        "building-permit",
        "business-notice",
        "certificate-at-once",
        "certificate-with-approval",
        "complete-file",
        "decide-and-deliver",
        "event-permit",
        "free-information",
        "funeral-costs",
        "inspection",
        "marriage-notice",
        "parcel-extract",
        "permit",
        "social-support",
        "tax-return"
      })
  void areReadWithoutANote(String name) {
    assertThat(model(name).notes()).isEmpty();
    assertThat(model(name).id()).isEqualTo(name);
  }

  @Test
  void issuesAtOnceOrRefusesWithApproval() {
    assertThat(run("certificate-at-once", Map.of("issue", Map.of("outcome", "granted"))))
        .containsExactly("issue");
    assertThat(
            run(
                "certificate-at-once",
                Map.of("issue", Map.of("outcome", "refused"), "approve", Map.of("approved", true))))
        .containsExactly("issue", "draft", "approve", "deliver");
  }

  @Test
  void approvesACertificate() {
    assertThat(
            run(
                "certificate-with-approval",
                Map.of("check", Map.of("complete", true), "approve", Map.of("approved", true))))
        .containsExactly("check", "draft", "approve", "deliver");
  }

  @Test
  void asksForAnOpinionWhileTheRequestIsExamined() {
    assertThat(
            run(
                "permit",
                Map.of(
                    "check", Map.of("complete", true, "opinionNeeded", true),
                    "approve", Map.of("approved", true))))
        .containsExactlyInAnyOrder("check", "examine", "opinion", "draft", "approve", "deliver");
    assertThat(
            run(
                "permit",
                Map.of(
                    "check", Map.of("complete", true, "opinionNeeded", false),
                    "approve", Map.of("approved", true))))
        .containsExactly("check", "examine", "draft", "approve", "deliver");
  }

  @Test
  void comesBackFromCorrectionAndFromTheHead() {
    var model = model("permit");
    var state = step(model, State.fresh(), Occurrence.Started.plain(), Map.of());
    state =
        complete(
            model,
            state,
            "check",
            Map.of("complete", false, "answerBy", "2026-04-20", "answerDays", 20));
    state = complete(model, state, "correction", Map.of());
    state = complete(model, state, "check", Map.of("complete", true));
    state = complete(model, state, "examine", Map.of());
    state = complete(model, state, "draft", Map.of("outcome", "granted"));
    state = complete(model, state, "approve", Map.of("approved", false));
    state = complete(model, state, "draft", Map.of("outcome", "refused"));
    state = complete(model, state, "approve", Map.of("approved", true));
    state = complete(model, state, "deliver", Map.of());
    assertThat(state.ended()).isTrue();
  }

  private static List<String> run(String name, Map<String, Map<String, ?>> results) {
    var model = model(name);
    var passed = new ArrayList<String>();
    var data = new HashMap<String, Object>();
    var state = step(model, State.fresh(), Occurrence.Started.plain(), data);
    while (!state.ended()) {
      var task = element(state);
      passed.add(task);
      data.putAll(results.getOrDefault(task, Map.of()));
      state = complete(model, state, task, data);
      assertThat(passed).hasSizeLessThan(20);
    }
    return passed;
  }

  private static String element(State state) {
    var token = state.waiting(state.tasks().getFirst().id()).orElseThrow();
    return Objects.requireNonNull(token.element());
  }

  private static State complete(Model model, State state, String task, Map<String, ?> data) {
    var wait =
        state.tasks().stream()
            .filter(w -> state.waiting(w.id()).orElseThrow().element().equals(task))
            .findFirst()
            .orElseThrow();
    return step(model, state, new Occurrence.TaskCompleted(wait.id(), Map.copyOf(data)), data);
  }

  private static State step(Model model, State state, Occurrence occurrence, Map<String, ?> data) {
    var result = Interpreter.step(model, state, occurrence, Map.copyOf(data));
    assertThat(result).isInstanceOf(Result.Step.class);
    return ((Result.Step) result).state();
  }

  private static Model model(String name) {
    try (var in =
        Objects.requireNonNull(
            ShippedProceduresTests.class.getResourceAsStream(
                "/packs/procedures/" + name + ".bpmn"))) {
      return Model.read(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
