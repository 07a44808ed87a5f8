package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sportel.casework.AnswerCorrection;
import org.sportel.casework.ProvenApplicant;
import org.sportel.casework.SendMessage;
import org.sportel.casework.Withdraw;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.web.TrackedPage.Typed;
import org.sportel.documents.Downloads;
import org.sportel.documents.StoreFile;
import org.sportel.documents.UploadBudget;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An application as its applicant follows it, after number and code were shown. */
@Controller
final class TrackedController {
  private static final String PAGE = "/m/{slug}/track/{id}";
  private static final String ASK_AGAIN = "redirect:/track";

  private final TrackedBinder binder;
  private final Commands commands;
  private final Files files;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  TrackedController(
      TrackedBinder binder,
      Commands commands,
      Files files,
      Transactions transactions,
      CurrentTenant tenant) {
    this.binder = binder;
    this.commands = commands;
    this.files = files;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** What an applicant can do. */
  @Component
  record Commands(AnswerCorrection answer, SendMessage message, Withdraw withdraw) {}

  /** Files coming and going. */
  @Component
  record Files(StoreFile store, UploadBudget budget, Downloads downloads) {}

  @GetMapping(PAGE)
  @Access(Rule.PUBLIC)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done,
      HttpServletRequest request,
      Model model) {
    return shown(id, request) ? page(id, Typed.nothing(done(done)), 200, model, null) : ASK_AGAIN;
  }

  @PostMapping(PAGE + "/answer")
  @Access(value = Rule.PUBLIC, files = true)
  String answer(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!shown(id, request)) {
      return ASK_AGAIN;
    }
    var sent = files == null ? List.<MultipartFile>of() : files;
    try (var received = received(sent, request)) {
      transactions.run(
          tenant.scope(),
          () ->
              commands
                  .answer()
                  .answer(
                      proof(id, request),
                      new AnswerCorrection.Answer(answer, received.keep(this.files.store()))));
      return "redirect:" + base(id) + "?done=answer";
    } catch (Refused refused) {
      var field =
          refused
              .field()
              .orElse(sent.stream().allMatch(MultipartFile::isEmpty) ? "answer" : "files");
      var errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
      RetryAfter.say(refused, response);
      var typed = new Typed(errors, answer, "", "");
      return page(id, typed, refused.status(), model, response);
    }
  }

  @PostMapping(PAGE + "/message")
  @Access(Rule.PUBLIC)
  String message(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String message,
      @RequestParam(defaultValue = "") String once,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!shown(id, request)) {
      return ASK_AGAIN;
    }
    try {
      transactions.run(
          tenant.scope(),
          () -> commands.message().send(proof(id, request), message, FormKey.of(once)));
      return "redirect:" + base(id) + "?done=message";
    } catch (Refused refused) {
      var errors =
          FieldErrors.none()
              .with(refused.field().orElse("message"), refused.messageKey(), refused.args());
      RetryAfter.say(refused, response);
      return page(id, new Typed(errors, "", message, ""), refused.status(), model, response);
    }
  }

  @GetMapping(PAGE + "/withdraw")
  @Access(Rule.PUBLIC)
  String confirm(@PathVariable UUID id, HttpServletRequest request, Model model) {
    if (!shown(id, request)) {
      return ASK_AGAIN;
    }
    model.addAttribute(
        "page",
        transactions.read(tenant.scope(), () -> binder.withdrawal(binder.whole(id), base(id))));
    return "casework/web/withdrawPage";
  }

  @PostMapping(PAGE + "/withdraw")
  @Access(Rule.PUBLIC)
  String withdraw(@PathVariable UUID id, HttpServletRequest request) {
    if (!shown(id, request)) {
      return ASK_AGAIN;
    }
    transactions.run(tenant.scope(), () -> commands.withdraw().withdraw(proof(id, request)));
    return "redirect:" + base(id) + "?done=withdraw";
  }

  @GetMapping(PAGE + "/files/{file}")
  @Access(Rule.PUBLIC)
  void download(
      @PathVariable UUID id,
      @PathVariable UUID file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!shown(id, request)) {
      response.sendRedirect("/track");
      return;
    }
    var ready =
        transactions.read(
            tenant.scope(),
            () ->
                files
                    .downloads()
                    .find(CaseFilesController.document(binder.whole(id), file).file()));
    files.downloads().send(ready, response);
  }

  private ReceivedFiles received(List<MultipartFile> sent, HttpServletRequest request) {
    long bytes = sent.stream().mapToLong(MultipartFile::getSize).sum();
    files.budget().take(tenant.get().id(), ClientAddress.of(request), bytes);
    return ReceivedFiles.of(files.store(), sent);
  }

  private String page(
      UUID id,
      Typed typed,
      int status,
      Model model,
      @org.jspecify.annotations.Nullable HttpServletResponse response) {
    if (response != null) {
      response.setStatus(status);
    }
    model.addAttribute(
        "page",
        transactions.read(tenant.scope(), () -> binder.page(binder.whole(id), base(id), typed)));
    return "casework/web/trackedPage";
  }

  private boolean shown(UUID id, HttpServletRequest request) {
    return TrackedCases.shown(tenant.get(), id, request);
  }

  private ProvenApplicant proof(UUID id, HttpServletRequest request) {
    return TrackedCases.proof(tenant.get(), id, request);
  }

  private String base(UUID id) {
    return "/m/" + tenant.get().slug() + "/track/" + id;
  }

  private static String done(String word) {
    var key = "casework.tracked.done." + word;
    return !word.isEmpty() && Texts.knows(key) ? t(key) : "";
  }
}
