package org.sportel.complaints.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sportel.complaints.ProvenComplainant;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.RetryAfter;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A complaint as its complainant follows it, after number and code were shown. */
@Controller
final class FollowComplaintController {
  private static final String PAGE = "/m/{slug}/complaints/track/{id}";

  private final FollowedComplaints followed;
  private final ComplainantDeeds deeds;
  private final ComplaintCookie cookie;
  private final Transactions transactions;
  private final CurrentTenant current;

  FollowComplaintController(
      FollowedComplaints followed,
      ComplainantDeeds deeds,
      ComplaintCookie cookie,
      Transactions transactions,
      CurrentTenant current) {
    this.followed = followed;
    this.deeds = deeds;
    this.cookie = cookie;
    this.transactions = transactions;
    this.current = current;
  }

  @Access(Rule.PUBLIC)
  @GetMapping(PAGE)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (cookie.proof(id, request).isEmpty()) {
      return "redirect:" + base() + "/track";
    }
    cookie.write(new ComplaintId(id), request, response);
    var key = "complaints.done." + done;
    var said = !done.isEmpty() && Texts.knows(key) ? t(key) : "";
    return page(id, new FollowedComplaintPage.Typed(FieldErrors.none(), "", "", said), model);
  }

  @Access(value = Rule.PUBLIC, files = true)
  @PostMapping(PAGE + "/message")
  String message(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String message,
      @RequestParam(required = false) List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var sent = files == null ? List.<MultipartFile>of() : files;
    return act(
        id,
        "message",
        proof -> deeds.write(proof, message, sent, request),
        message,
        request,
        response,
        model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping(PAGE + "/accept")
  String accept(
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return act(id, "accept", deeds::accept, "", request, response, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping(PAGE + "/reject")
  String reject(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return act(
        id, "reject", proof -> deeds.reject(proof, reason), reason, request, response, model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping(PAGE + "/reopen")
  String reopen(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return act(
        id, "reopen", proof -> deeds.reopen(proof, reason), reason, request, response, model);
  }

  @Access(Rule.PUBLIC)
  @GetMapping(PAGE + "/files/{file}")
  void download(
      @PathVariable UUID id,
      @PathVariable UUID file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var proof = cookie.proof(id, request);
    if (proof.isEmpty()) {
      response.sendRedirect(base() + "/track");
      return;
    }
    deeds.download(proof.get(), file, response);
  }

  private String act(
      UUID id,
      String word,
      Consumer<ProvenComplainant> deed,
      String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var proof = cookie.proof(id, request);
    if (proof.isEmpty()) {
      return "redirect:" + base() + "/track";
    }
    try {
      deed.accept(proof.get());
      return "redirect:" + base() + "/track/" + id + "?done=" + word;
    } catch (Refused refused) {
      RetryAfter.say(refused, response);
      response.setStatus(refused.status());
      var errors =
          FieldErrors.none()
              .with(refused.field().orElse("message"), refused.messageKey(), refused.args());
      boolean message = word.equals("message");
      return page(
          id,
          new FollowedComplaintPage.Typed(errors, message ? typed : "", message ? "" : typed, ""),
          model);
    }
  }

  private String page(UUID id, FollowedComplaintPage.Typed typed, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> followed.page(base() + "/track/" + id, new ComplaintId(id), typed)));
    return "complaints/web/followedComplaintPage";
  }

  private String base() {
    return "/m/" + current.get().slug() + "/complaints";
  }
}
