package org.sportel.casework.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.casework.AnswerCorrection;
import org.sportel.casework.DeliverDecision;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.web.ReceivedFiles;
import org.sportel.documents.StoreFile;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Idempotency;
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

/**
 * Takes what a visitor brings for their case and hands their decision over, in one step from the
 * clerk's screen and back to it; once for each form that was shown.
 */
@Controller
final class VisitorCaseController {
  private static final String CASE = "/desk/counter/cases/{id}/";
  private static final String COUNTER = "/desk/counter";

  private final VisitorCasePages pages;
  private final Commands commands;
  private final StoreFile store;
  private final Transactions transactions;
  private final CurrentTenant current;

  /** What is done, and once for each form. */
  @Component
  record Commands(
      AnswerCorrection answer, DeliverDecision deliver, Idempotency idempotency, Acting acting) {
    String once(String key, String what, Runnable deed) {
      return idempotency.once(
          acting.now().id(),
          FormKey.of(key).value().toString(),
          what,
          () -> {
            deed.run();
            return COUNTER;
          });
    }
  }

  VisitorCaseController(
      VisitorCasePages pages,
      Commands commands,
      StoreFile store,
      Transactions transactions,
      CurrentTenant current) {
    this.pages = pages;
    this.commands = commands;
    this.store = store;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(CASE + "answer")
  String brought(@PathVariable UUID id, Model model) {
    return answer(id, "", FieldErrors.none(), model);
  }

  @Access(power = Power.SERVE_COUNTER, files = true)
  @PostMapping(CASE + "answer")
  String take(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var sent = files == null ? List.<MultipartFile>of() : files;
    var key = String.valueOf(request.getParameter(FormKey.FIELD));
    try (var received = ReceivedFiles.of(store, sent)) {
      return "redirect:"
          + transactions.write(
              current.scope(),
              () ->
                  commands.once(
                      key,
                      "counter-answer",
                      () ->
                          commands
                              .answer()
                              .atCounter(
                                  new CaseId(id),
                                  new AnswerCorrection.Answer(answer, received.keep(store)))));
    } catch (Refused refused) {
      if (refused.field().isEmpty() && refused instanceof CaseRefusal) {
        throw refused;
      }
      var field = refused.field().orElse("files");
      var errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
      response.setStatus(refused.status());
      return answer(id, answer, errors, model);
    }
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(CASE + "hand-over")
  String ready(@PathVariable UUID id, Model model) {
    return handOver(id, "", FieldErrors.none(), model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping(CASE + "hand-over")
  String handOver(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(name = FormKey.FIELD, defaultValue = "") String key,
      HttpServletResponse response,
      Model model) {
    try {
      return "redirect:"
          + transactions.write(
              current.scope(),
              () ->
                  commands.once(
                      key,
                      "counter-hand-over",
                      () -> commands.deliver().atCounter(new CaseId(id), note)));
    } catch (CaseRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      response.setStatus(refused.status());
      return handOver(id, note, FieldErrors.of(refused), model);
    }
  }

  private String answer(UUID id, String typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.write(current.scope(), () -> pages.answer(id, typed, errors)));
    return "casework/web/visit/visitorAnswerPage";
  }

  private String handOver(UUID id, String typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.write(current.scope(), () -> pages.handOver(id, typed, errors)));
    return "casework/web/visit/visitorHandOverPage";
  }
}
