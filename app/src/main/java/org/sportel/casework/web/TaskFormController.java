package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.CompleteTask;
import org.sportel.casework.FillTaskForm;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.web.upload.TaskUploads;
import org.sportel.documents.FileRefusal;
import org.sportel.forms.Collected;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form of a task: kept as a draft, checked and finished. */
@Controller
final class TaskFormController {
  private static final String FORM = "/desk/cases/{id}/tasks/{task}/form";
  private static final String PAGE = "casework/web/taskFormPage";

  /** The button that finishes the task; its value is the code of the way chosen. */
  static final String FINISH = "finish";

  private final TaskFormBinder binder;
  private final Deeds deeds;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  /** What is done with what was filled in. */
  @Component
  record Deeds(FillTaskForm fill, CompleteTask complete, TaskUploads uploads) {}

  TaskFormController(
      TaskFormBinder binder, Deeds deeds, Transactions transactions, CurrentTenant tenant) {
    this.binder = binder;
    this.deeds = deeds;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(FORM)
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String form(@PathVariable UUID id, @PathVariable UUID task, Model model) {
    return show(id, task, binder::page, model);
  }

  /** What can be understood is kept in any case; what is wrong is shown with it. */
  @PostMapping(FORM)
  @Access(
      power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER},
      files = true)
  String fill(
      @PathVariable UUID id,
      @PathVariable UUID task,
      HttpServletRequest request,
      HttpServletResponse answer,
      Model model) {
    var finish = Optional.ofNullable(request.getParameter(FINISH));
    var questions =
        transactions.write(tenant.scope(), () -> binder.place(id, task).map(binder::fileQuestions));
    try (var files = deeds.uploads().receive(questions.orElse(List.of()), request)) {
      var sent = new Sent(posted(request), files, finish);
      var collected = kept(id, new TaskId(task), sent);
      if (collected.isEmpty()) {
        return "redirect:" + CaseLinks.at(new CaseId(id));
      }
      var again = collected.get();
      var wrong = !files.errors().isEmpty() || finish.isPresent() && !again.complete();
      if (again.reshaped() || wrong) {
        answer.setStatus(wrong ? 422 : 200);
        return show(id, task, place -> binder.page(place, again, files.errors()), model);
      }
    }
    return "redirect:"
        + CaseLinks.at(new CaseId(id))
        + "?done="
        + (finish.isPresent() ? "complete" : "form");
  }

  private record Sent(
      Map<String, List<String>> fields, TaskUploads.Received files, Optional<String> finish) {}

  /**
   * What was typed is kept in any case; files that the case cannot take are told at their place.
   */
  private Optional<Collected> kept(UUID id, TaskId task, Sent sent) {
    try {
      return transactions.write(tenant.scope(), () -> keep(id, task, sent));
    } catch (FileRefusal refused) {
      if (!sent.files().any()) {
        throw refused;
      }
      sent.files().refuse(refused);
      return transactions.write(tenant.scope(), () -> keep(id, task, sent));
    }
  }

  private Optional<Collected> keep(UUID id, TaskId task, Sent sent) {
    return binder
        .place(id, task.value())
        .map(
            place -> {
              var files = deeds.uploads().keep(sent.files(), binder.answers(place));
              var collected = binder.collect(place, sent.fields(), files.answers());
              deeds.fill().fill(task, collected.answers(), files.files());
              if (collected.complete() && sent.files().errors().isEmpty()) {
                sent.finish().ifPresent(outcome -> deeds.complete().complete(task, outcome));
              }
              return collected;
            });
  }

  private String show(
      UUID id, UUID task, Function<TaskFormBinder.Place, TaskFormPage> made, Model model) {
    var page = transactions.write(tenant.scope(), () -> binder.place(id, task).map(made));
    page.ifPresent(shown -> model.addAttribute("page", shown));
    return page.isPresent() ? PAGE : "redirect:" + CaseLinks.at(new CaseId(id));
  }

  private static Map<String, List<String>> posted(HttpServletRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
    return fields;
  }
}
