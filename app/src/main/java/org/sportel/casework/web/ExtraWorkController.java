package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.AddWork;
import org.sportel.casework.AttachFile;
import org.sportel.casework.TakeBackWork;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskId;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.StoreFile;
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
import org.springframework.web.multipart.MultipartFile;

/** Work and files that officials add to a case beside its model. */
@Controller
final class ExtraWorkController {
  private final AddWork add;
  private final TakeBackWork takeBack;
  private final AttachFile attach;
  private final StoreFile store;
  private final CaseForms forms;

  ExtraWorkController(
      AddWork add, TakeBackWork takeBack, AttachFile attach, StoreFile store, CaseForms forms) {
    this.add = add;
    this.takeBack = takeBack;
    this.attach = attach;
    this.store = store;
    this.forms = forms;
  }

  @PostMapping("/desk/cases/{id}/work")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS})
  String add(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var form = new CaseForms.Form("work", "work", typed);
    var added = CaseForms.choice(AddWork.Added.class, typed.getOrDefault("added", ""));
    if (added.isEmpty()) {
      return forms.wrong(id, form, "added", answer, model);
    }
    var day = day(typed);
    if (day.isEmpty() && typedDay(typed)) {
      return forms.wrong(id, form, "dueOn", answer, model);
    }
    var work =
        new AddWork.NewWork(
            added.get(),
            TypedId.find(typed.getOrDefault("addUnit", "")).map(UnitId::new),
            typed.getOrDefault("words", ""),
            "true".equals(typed.getOrDefault("required", "")),
            day);
    return forms.run(id, form, () -> add.add(new CaseId(id), work), answer, model);
  }

  @PostMapping("/desk/cases/{id}/tasks/{task}/take-back")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS})
  String takeBack(@PathVariable UUID id, @PathVariable UUID task) {
    return forms.run(id, "takeBack", () -> takeBack.take(new TaskId(task)));
  }

  @PostMapping("/desk/cases/{id}/files")
  @Access(
      power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER},
      files = true)
  String attach(
      @PathVariable UUID id,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletResponse answer,
      Model model) {
    var form = new CaseForms.Form("attach", "attach", Map.of());
    var sent = files == null ? List.<MultipartFile>of() : files;
    try (var received = ReceivedFiles.of(store, sent)) {
      return forms.run(
          id, form, () -> attach.attach(new CaseId(id), received.keep(store)), answer, model);
    } catch (FileRefusal refused) {
      var errors = FieldErrors.none().with("files", refused.messageKey(), refused.args());
      return forms.again(id, form, errors, refused.status(), answer, model);
    }
  }

  private static boolean typedDay(Map<String, String> typed) {
    return List.of("-day", "-month", "-year").stream()
        .anyMatch(part -> !typed.getOrDefault("dueOn" + part, "").isBlank());
  }

  private static Optional<LocalDate> day(Map<String, String> typed) {
    return TypedDay.of(
        typed.getOrDefault("dueOn-day", "").strip(),
        typed.getOrDefault("dueOn-month", "").strip(),
        typed.getOrDefault("dueOn-year", "").strip());
  }
}
