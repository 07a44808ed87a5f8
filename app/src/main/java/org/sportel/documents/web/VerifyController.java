package org.sportel.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.documents.FileLimits;
import org.sportel.documents.Verification;
import org.sportel.documents.Verified;
import org.sportel.documents.VerifyCode;
import org.sportel.documents.VerifyRefusal;
import org.sportel.documents.content.FileDigest;
import org.sportel.documents.web.VerifiedPage.Comparison;
import org.sportel.network.Tenants;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Anybody checks whether an office issued a document, by its code and by its file. */
@Controller
final class VerifyController {
  private static final Limit CODE = new Limit.Guesses("verify", 30);

  private final Verification verification;
  private final Tenants tenants;
  private final FileLimits limits;
  private final Tries tries;

  VerifyController(Verification verification, Tenants tenants, FileLimits limits, Tries tries) {
    this.verification = verification;
    this.tenants = tenants;
    this.limits = limits;
    this.tries = tries;
  }

  @GetMapping("/verify")
  @Access(Rule.PUBLIC)
  String form(@RequestParam Optional<String> code, Model model, HttpServletResponse response) {
    var typed = code.map(String::strip).orElse("");
    var read = VerifyCode.read(typed);
    if (read.isPresent()) {
      return "redirect:/verify/" + read.get().text();
    }
    var errors = FieldErrors.none();
    if (code.isPresent()) {
      errors = errors.with("code", "documents.verify.refused.code");
      response.setStatus(422);
    }
    model.addAttribute("page", new VerifyPage(shortened(typed), errors, false));
    return "documents/web/verifyPage";
  }

  @GetMapping("/verify/{code}")
  @Access(Rule.PUBLIC)
  String document(
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return find(code, request)
        .map(found -> show(found, Comparison.NOT_ASKED, FieldErrors.none(), model))
        .orElseGet(() -> unknown(code, response, model));
  }

  @PostMapping("/verify/{code}")
  @Access(value = Rule.PUBLIC, files = true)
  String compare(
      @PathVariable String code,
      @RequestParam Optional<MultipartFile> file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    var found = find(code, request);
    if (found.isEmpty()) {
      return unknown(code, response, model);
    }
    if (file.isEmpty() || file.get().isEmpty()) {
      response.setStatus(422);
      var errors =
          FieldErrors.none().with("file", "documents.verify.refused.file", limits.megabytes());
      return show(found.get(), Comparison.NOT_ASKED, errors, model);
    }
    boolean same = digest(file.get()).equals(found.get().digest());
    return show(found.get(), same ? Comparison.SAME : Comparison.OTHER, FieldErrors.none(), model);
  }

  private Optional<Verified> find(String code, HttpServletRequest request) {
    var read = VerifyCode.read(code);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    var asked = CODE.of(ClientAddress.of(request));
    tries
        .count(asked)
        .ifPresent(
            wait -> {
              throw new VerifyRefusal(wait);
            });
    var found = verification.find(read.get());
    found.ifPresent(known -> tries.giveBack(asked));
    return found;
  }

  private String show(Verified found, Comparison comparison, FieldErrors errors, Model model) {
    var zone = tenants.get(found.code().tenant()).zone();
    var rows =
        List.of(
            SummaryRow.of(Texts.t("documents.verify.authority"), found.authority()),
            SummaryRow.of(Texts.t("documents.verify.unit"), found.unit()),
            SummaryRow.of(
                Texts.t("documents.verify.kind"), Texts.t("documents.kind." + found.kind().name())),
            SummaryRow.of(Texts.t("documents.verify.number"), found.number()),
            SummaryRow.of(
                Texts.t("documents.verify.issued"),
                Texts.date(LocalDate.ofInstant(found.issuedAt(), zone))),
            SummaryRow.of(Texts.t("documents.verify.code"), found.code().text()));
    model.addAttribute("page", new VerifiedPage(found.code().text(), rows, comparison, errors));
    return "documents/web/verifiedPage";
  }

  private static String unknown(String code, HttpServletResponse response, Model model) {
    response.setStatus(404);
    model.addAttribute("page", new VerifyPage(shortened(code), FieldErrors.none(), true));
    return "documents/web/verifyPage";
  }

  private static String shortened(String typed) {
    return typed.substring(0, Math.min(typed.length(), 60));
  }

  private static FileDigest digest(MultipartFile file) throws IOException {
    var running = FileDigest.sha256();
    try (var in = new DigestInputStream(file.getInputStream(), running)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return FileDigest.of(running);
  }
}
