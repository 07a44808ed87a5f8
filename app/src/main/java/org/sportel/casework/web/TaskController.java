package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.AnswerCorrection;
import org.sportel.casework.AskOpinion;
import org.sportel.casework.ClaimTask;
import org.sportel.casework.CompleteTask;
import org.sportel.casework.DeliverDecision;
import org.sportel.casework.GiveOpinion;
import org.sportel.casework.HandOver;
import org.sportel.casework.ReferToOfficer;
import org.sportel.casework.RequestCorrection;
import org.sportel.casework.RetryProcedure;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.TaskId;
import org.sportel.identity.AccountId;
import org.sportel.network.UnitId;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work at a task; each form of the case page has its own address. */
@Controller
final class TaskController {
  private static final String TASK = "/desk/cases/{id}/tasks/{task}/";

  private final Work work;
  private final Answers answers;
  private final CaseForms forms;

  TaskController(Work work, Answers answers, CaseForms forms) {
    this.work = work;
    this.answers = answers;
    this.forms = forms;
  }

  /** The commands that take a task on or finish it. */
  @org.springframework.stereotype.Component
  record Work(
      ClaimTask claim,
      CompleteTask complete,
      HandOver handOver,
      DeliverDecision deliver,
      ReferToOfficer decline,
      RetryProcedure retry) {}

  /** The commands that ask and answer. */
  @org.springframework.stereotype.Component
  record Answers(
      RequestCorrection request, AnswerCorrection answer, AskOpinion ask, GiveOpinion give) {}

  @PostMapping(TASK + "claim")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String claim(@PathVariable UUID id, @PathVariable UUID task) {
    return forms.run(id, "claim", () -> work.claim().claim(new TaskId(task)));
  }

  @PostMapping(TASK + "complete")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String complete(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String finish) {
    return forms.run(id, "complete", () -> work.complete().complete(new TaskId(task), finish));
  }

  @PostMapping(TASK + "decline")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String decline(@PathVariable UUID id, @PathVariable UUID task) {
    return forms.run(id, "decline", () -> work.decline().decline(new TaskId(task)));
  }

  @PostMapping("/desk/cases/{id}/retry")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS})
  String retry(@PathVariable UUID id) {
    return forms.run(id, "retry", () -> work.retry().retry(new CaseId(id)));
  }

  @PostMapping(TASK + "deliver")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String deliver(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var way = CaseForms.choice(DeliveryWay.class, typed.getOrDefault("way", ""));
    if (way.isEmpty()) {
      return forms.wrong(id, form("deliver", task, typed), "way", answer, model);
    }
    return forms.run(
        id,
        form("deliver", task, typed),
        () -> work.deliver().deliver(new TaskId(task), way.get(), typed.getOrDefault("note", "")),
        answer,
        model);
  }

  @PostMapping(TASK + "hand-over")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String handOver(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var field = "target-" + task;
    var target = target(typed.getOrDefault(field, ""));
    if (target.isEmpty()) {
      var errors = FieldErrors.none().with(field, "casework.wrong.target");
      return forms.again(id, form("handOver", task, typed), errors, 422, answer, model);
    }
    return forms.run(
        id, "handOver", () -> work.handOver().handOver(new TaskId(task), target.get()));
  }

  @PostMapping(TASK + "correction")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String correction(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = form("correction", task, typed);
    Optional<LocalDate> answerBy;
    try {
      answerBy = day(typed, "answerBy");
    } catch (DateTimeException | NumberFormatException e) {
      return forms.wrong(id, form, "answerBy", answer, model);
    }
    return forms.run(
        id,
        form,
        () -> answers.request().ask(new TaskId(task), typed.getOrDefault("missing", ""), answerBy),
        answer,
        model);
  }

  @PostMapping(TASK + "answer")
  @Access(power = Power.WORK_CASES)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var words = new AnswerCorrection.Answer(typed.getOrDefault("answer", ""), List.of());
    return forms.run(
        id,
        form("answer", task, typed),
        () -> answers.answer().answer(new TaskId(task), words),
        answer,
        model);
  }

  @PostMapping(TASK + "ask-opinion")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String askOpinion(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = form("askOpinion", task, typed);
    var unit = TypedId.find(typed.getOrDefault("unit", ""));
    if (unit.isEmpty()) {
      return forms.wrong(id, form, "unit", answer, model);
    }
    return forms.run(
        id,
        form,
        () ->
            answers
                .ask()
                .ask(new TaskId(task), new UnitId(unit.get()), typed.getOrDefault("question", "")),
        answer,
        model);
  }

  @PostMapping(TASK + "opinion")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String opinion(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = form("opinion", task, typed);
    var favourable = typed.getOrDefault("favourable", "");
    if (!favourable.equals("yes") && !favourable.equals("no")) {
      return forms.wrong(id, form, "favourable", answer, model);
    }
    return forms.run(
        id,
        form,
        () ->
            answers
                .give()
                .give(
                    new TaskId(task), favourable.equals("yes"), typed.getOrDefault("opinion", "")),
        answer,
        model);
  }

  private static CaseForms.Form form(String name, UUID task, Map<String, String> typed) {
    return new CaseForms.Form(name, name + task, typed);
  }

  private static Optional<HandOver.Target> target(String value) {
    var cut = value.indexOf('/');
    return cut < 0
        ? Optional.empty()
        : TypedId.find(value.substring(0, cut))
            .map(
                unit ->
                    new HandOver.Target(
                        new UnitId(unit),
                        TypedId.find(value.substring(cut + 1)).map(AccountId::new)));
  }

  /** A day typed in three fields; empty when nothing was typed. */
  private static Optional<LocalDate> day(Map<String, String> typed, String name) {
    var parts =
        List.of("-day", "-month", "-year").stream()
            .map(part -> typed.getOrDefault(name + part, "").strip())
            .toList();
    return parts.stream().allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(
            TypedDay.of(parts.get(0), parts.get(1), parts.get(2))
                .orElseThrow(() -> new DateTimeException("no day")));
  }
}
