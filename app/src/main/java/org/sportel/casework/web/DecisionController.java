package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.casework.ApproveDecision;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.CompleteTask;
import org.sportel.casework.DraftDecision;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.ReturnDraft;
import org.sportel.casework.marks.MarkDraft;
import org.sportel.casework.marks.SettleDraftMark;
import org.sportel.casework.marks.TakeBackDraftMark;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.texts.OfferedTextBlocks;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing, reading and approving a decision. */
@Controller
final class DecisionController {
  private static final String TASK = "/desk/cases/{id}/tasks/{task}/";

  private final Commands commands;
  private final DecisionBinder binder;
  private final OfferedTextBlocks blocks;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  DecisionController(
      Commands commands,
      DecisionBinder binder,
      OfferedTextBlocks blocks,
      Transactions transactions,
      CurrentTenant tenant) {
    this.commands = commands;
    this.binder = binder;
    this.blocks = blocks;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** What can be done about a decision. */
  @Component
  record Commands(
      DraftDecision draft,
      CompleteTask complete,
      ApproveDecision approve,
      ReturnDraft giveBack,
      MarkDraft mark,
      TakeBackDraftMark takeBack,
      SettleDraftMark settle) {}

  @GetMapping(TASK + "decision")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String write(@PathVariable UUID id, @PathVariable UUID task, Model model) {
    model.addAttribute(
        "page",
        transactions.write(
            tenant.scope(), () -> binder.draft(id, new TaskId(task)).offering(texts(id))));
    return "casework/web/draftPage";
  }

  @PostMapping(TASK + "decision")
  @Access(power = {Power.WORK_CASES, Power.SERVE_COUNTER})
  String keep(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    if (typed.containsKey("insert")) {
      return again(id, task, inserted(id, typed), FieldErrors.none(), 200, answer, model);
    }
    if (typed.containsKey("changed") || typed.containsKey("answered")) {
      return settled(id, task, typed, answer, model);
    }
    var outcome = CaseForms.choice(Outcome.class, typed.getOrDefault("outcome", ""));
    if (typed.containsKey("begin") && outcome.filter(Outcome::decidable).isPresent()) {
      return begun(id, task, typed, outcome.get(), model);
    }
    if (outcome.filter(Outcome::decidable).isEmpty()) {
      var errors = FieldErrors.none().with("outcome", "casework.wrong.outcome");
      return again(id, task, typed, errors, 422, answer, model);
    }
    var draft =
        new Draft(
            outcome.get(),
            typed.getOrDefault("body", ""),
            typed.getOrDefault("reasons", ""),
            typed.getOrDefault("remedy", ""));
    try {
      transactions.write(
          tenant.scope(), () -> commands.draft().draft(new TaskId(task), version, draft));
      return "redirect:" + CaseLinks.at(new CaseId(id)) + "/tasks/" + task + "/preview";
    } catch (CaseRefusal refused) {
      return again(id, task, typed, FieldErrors.of(refused), refused.status(), answer, model);
    }
  }

  /** The form with the usual words for the chosen outcome; nothing is kept yet. */
  private String begun(
      UUID id, UUID task, Map<String, String> typed, Outcome outcome, Model model) {
    model.addAttribute(
        "page",
        transactions.write(
            tenant.scope(),
            () -> binder.begun(id, new TaskId(task), typed, outcome).offering(texts(id))));
    return "casework/web/draftPage";
  }

  @GetMapping(TASK + "preview")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String preview(@PathVariable UUID id, @PathVariable UUID task, Model model) {
    model.addAttribute(
        "page",
        transactions.write(
            tenant.scope(),
            () -> binder.preview(id, new TaskId(task), Map.of(), FieldErrors.none())));
    return "casework/web/previewPage";
  }

  @PostMapping(TASK + "marks")
  @Access(power = Power.APPROVE_DECISIONS)
  String mark(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var marking =
        new MarkDraft.Marking(
            typed.getOrDefault("place", ""),
            typed.getOrDefault("words", ""),
            typed.getOrDefault("remark", ""));
    try {
      transactions.write(
          tenant.scope(), () -> commands.mark().mark(new TaskId(task), version, marking));
      return "redirect:" + CaseLinks.at(new CaseId(id)) + "/tasks/" + task + "/preview#marks";
    } catch (CaseRefusal refused) {
      return unread(id, task, typed, refused, answer, model);
    }
  }

  @PostMapping(TASK + "marks/take-back")
  @Access(power = Power.APPROVE_DECISIONS)
  String takeBack(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String mark) {
    transactions.run(
        tenant.scope(), () -> commands.takeBack().takeBack(new TaskId(task), mark(mark)));
    return "redirect:" + CaseLinks.at(new CaseId(id)) + "/tasks/" + task + "/preview#marks";
  }

  @PostMapping(TASK + "submit")
  @Access(power = Power.WORK_CASES)
  String submit(@PathVariable UUID id, @PathVariable UUID task) {
    return done(id, "submit", () -> commands.complete().complete(new TaskId(task)));
  }

  @PostMapping(TASK + "approve")
  @Access(power = {Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.WORK_CASES})
  String approve(@PathVariable UUID id, @PathVariable UUID task, @RequestParam int version) {
    return done(id, "approve", () -> commands.approve().approve(new TaskId(task), version));
  }

  @PostMapping(TASK + "return")
  @Access(power = Power.APPROVE_DECISIONS)
  String giveBack(
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String why,
      HttpServletResponse answer,
      Model model) {
    try {
      return done(id, "return", () -> commands.giveBack().giveBack(new TaskId(task), why));
    } catch (CaseRefusal refused) {
      return unread(id, task, Map.of("why", why), refused, answer, model);
    }
  }

  /** The draft again with what is wrong at a field of its forms. */
  private String unread(
      UUID id,
      UUID task,
      Map<String, String> typed,
      CaseRefusal refused,
      HttpServletResponse answer,
      Model model) {
    if (refused.field().isEmpty()) {
      throw refused;
    }
    answer.setStatus(refused.status());
    model.addAttribute(
        "page",
        transactions.write(
            tenant.scope(),
            () -> binder.preview(id, new TaskId(task), typed, FieldErrors.of(refused))));
    return "casework/web/previewPage";
  }

  /** Settles a mark and shows the form as it was typed; the text is not kept by that. */
  private String settled(
      UUID id, UUID task, Map<String, String> typed, HttpServletResponse answer, Model model) {
    var changed = typed.containsKey("changed");
    var mark = mark(typed.getOrDefault(changed ? "changed" : "answered", ""));
    var field = "answer-" + mark;
    var said =
        changed
            ? Optional.<SettleDraftMark.Answer>empty()
            : Optional.of(new SettleDraftMark.Answer(field, typed.getOrDefault(field, "")));
    try {
      transactions.write(
          tenant.scope(),
          () -> {
            commands.settle().settle(new TaskId(task), mark, said);
            return mark;
          });
      return again(id, task, typed, FieldErrors.none(), 200, answer, model);
    } catch (CaseRefusal refused) {
      return again(id, task, typed, FieldErrors.of(refused), refused.status(), answer, model);
    }
  }

  private static UUID mark(String typed) {
    return TypedId.find(typed).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_MARK));
  }

  private String done(UUID id, String word, Supplier<CaseId> command) {
    transactions.write(tenant.scope(), command);
    return "redirect:" + CaseLinks.at(new CaseId(id)) + "?done=" + word;
  }

  private String again(
      UUID id,
      UUID task,
      Map<String, String> typed,
      FieldErrors errors,
      int status,
      HttpServletResponse answer,
      Model model) {
    answer.setStatus(status);
    model.addAttribute(
        "page",
        transactions.write(
            tenant.scope(),
            () -> binder.again(id, new TaskId(task), typed, errors).offering(texts(id))));
    return "casework/web/draftPage";
  }

  private List<Option> texts(UUID id) {
    return blocks.of(new CaseId(id)).stream()
        .map(block -> Option.of(block.id().toString(), block.words().title()))
        .toList();
  }

  /** What was typed, with the chosen text at the end of the reasons; nothing is kept yet. */
  private Map<String, String> inserted(UUID id, Map<String, String> typed) {
    var chosen =
        transactions.read(
            tenant.scope(),
            () ->
                blocks.of(new CaseId(id)).stream()
                    .filter(block -> block.id().toString().equals(typed.getOrDefault("block", "")))
                    .findFirst()
                    .map(block -> blocks.body(new CaseId(id), block)));
    var more = new HashMap<>(typed);
    chosen.ifPresent(
        body ->
            more.merge(
                "reasons",
                body,
                (old, text) -> old.isBlank() ? text : old.strip() + "\n\n" + text));
    return more;
  }
}
