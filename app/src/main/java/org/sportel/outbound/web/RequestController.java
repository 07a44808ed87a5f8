package org.sportel.outbound.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.outside.CaseLetters.ReceivedPaper;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.FormFiles;
import org.sportel.network.CurrentTenant;
import org.sportel.outbound.FileAnswer;
import org.sportel.outbound.RecordSilence;
import org.sportel.outbound.RemindBody;
import org.sportel.outbound.TakeBackRequest;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A request: looked at, reminded of, answered, given up. */
@Controller
final class RequestController {
  private static final String FILES = "files";

  private final RequestPages pages;
  private final Commands commands;
  private final FormFiles formFiles;
  private final CurrentTenant current;
  private final Transactions transactions;

  RequestController(
      RequestPages pages,
      Commands commands,
      FormFiles formFiles,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.commands = commands;
    this.formFiles = formFiles;
    this.current = current;
    this.transactions = transactions;
  }

  /** What can be done with a request. */
  @Component
  record Commands(
      RemindBody remind, FileAnswer answer, RecordSilence silence, TakeBackRequest back) {}

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  @GetMapping("/desk/requests/{id}")
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    return show(
        id, new RequestPage.Typed(Map.of(), FieldErrors.none(), RequestPages.done(done)), model);
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  @PostMapping("/desk/requests/{id}/remind")
  String remind(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    return done(
        id,
        "reminded",
        typed,
        () ->
            transactions.run(
                current.scope(),
                () ->
                    commands
                        .remind()
                        .remind(
                            new RequestId(id),
                            RequestFields.choice(RequestWay.class, typed, "way"),
                            RequestFields.due(typed))),
        answer,
        model);
  }

  @Access(
      power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER},
      files = true)
  @PostMapping("/desk/requests/{id}/answer")
  String answer(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletResponse answer,
      Model model) {
    var sent = files == null ? List.<MultipartFile>of() : files;
    return done(
        id,
        "answered",
        typed,
        () -> {
          try (var received = formFiles.ofStaff(sent, (file, number) -> formFiles.asItIs(file))) {
            transactions.run(
                current.scope(),
                () ->
                    commands
                        .answer()
                        .file(
                            new RequestId(id),
                            typed.getOrDefault("answer", ""),
                            received.keep(ReceivedPaper::new)));
          }
        },
        answer,
        model);
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  @PostMapping("/desk/requests/{id}/silence")
  String silence(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    return done(
        id,
        "silent",
        typed,
        () ->
            transactions.run(
                current.scope(),
                () ->
                    commands
                        .silence()
                        .record(new RequestId(id), typed.getOrDefault("silence", ""))),
        answer,
        model);
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  @PostMapping("/desk/requests/{id}/back")
  String back(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    return done(
        id,
        "back",
        typed,
        () ->
            transactions.run(
                current.scope(),
                () -> commands.back().take(new RequestId(id), typed.getOrDefault("back", ""))),
        answer,
        model);
  }

  private String done(
      UUID id,
      String what,
      Map<String, String> typed,
      Runnable deed,
      HttpServletResponse answer,
      Model model) {
    try {
      deed.run();
      return "redirect:/desk/requests/" + id + "?done=" + what;
    } catch (OutboundRefusal | FileRefusal refused) {
      if (refused.status() == 404) {
        throw refused;
      }
      answer.setStatus(refused.status());
      return show(id, new RequestPage.Typed(typed, errors(refused), ""), model);
    }
  }

  private static FieldErrors errors(Refused refused) {
    var field = refused instanceof FileRefusal ? FILES : refused.field().orElse("");
    return FieldErrors.none().with(field, refused.messageKey(), refused.args());
  }

  private String show(UUID id, RequestPage.Typed typed, Model model) {
    model.addAttribute(
        "page", transactions.write(current.scope(), () -> pages.page(new RequestId(id), typed)));
    return "outbound/web/requestPage";
  }
}
