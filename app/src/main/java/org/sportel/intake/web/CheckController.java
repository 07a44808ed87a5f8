package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.casework.NewCase;
import org.sportel.documents.Downloads;
import org.sportel.intake.ReceiptPdf;
import org.sportel.intake.SaveForLater;
import org.sportel.intake.SubmitDraft;
import org.sportel.platform.contact.OutgoingMail;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows an application once more, sends it and gives the receipt. */
@Controller
final class CheckController {
  private final FindDraft places;
  private final ApplyController.Surroundings here;
  private final SubmitDraft submitDraft;
  private final SaveForLater saveForLater;
  private final Papers papers;
  private final OutgoingMail mail;

  /** What makes the receipt. */
  @org.springframework.stereotype.Component
  record Papers(Receipts receipts, ReceiptPdf pdf, Downloads downloads) {}

  CheckController(
      FindDraft places,
      ApplyController.Surroundings here,
      SubmitDraft submitDraft,
      SaveForLater saveForLater,
      Papers papers,
      OutgoingMail mail) {
    this.places = places;
    this.here = here;
    this.submitDraft = submitDraft;
    this.saveForLater = saveForLater;
    this.papers = papers;
    this.mail = mail;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/check")
  String check(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      Model model) {
    var found = places.find(request, code);
    if (found.isEmpty() || found.get().draft().sent().isPresent()) {
      return elsewhere(slug, code, found.isPresent());
    }
    return show(found.get(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/apply/{code}/check")
  String send(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var found = places.find(request, code);
    if (found.isEmpty() || found.get().draft().sent().isPresent()) {
      return elsewhere(slug, code, found.isPresent());
    }
    var place = found.get();
    if (!MissingSteps.of(place).isEmpty()) {
      response.setStatus(422);
      return show(place, model);
    }
    here.transactions()
        .write(
            here.current().scope(),
            () -> {
              places.speak(place, Texts.lang());
              return submitDraft.submit(place.key(), NewCase.Submission.online());
            });
    return "redirect:" + place.links().receipt();
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/receipt")
  String receipt(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      Model model) {
    var found = places.find(request, code).filter(place -> place.draft().sent().isPresent());
    if (found.isEmpty()) {
      return elsewhere(slug, code, false);
    }
    var links = found.get().links();
    model.addAttribute(
        "page",
        papers
            .receipts()
            .page(
                found.get(),
                new ReceiptPage.Links(links.receipt() + ".pdf", "", "/m/" + slug, "")));
    return "intake/web/receiptPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/receipt.pdf")
  void pdf(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
    var place =
        places
            .find(request, code)
            .filter(found -> found.draft().sent().isPresent())
            .orElseThrow(
                () ->
                    new org.springframework.web.server.ResponseStatusException(
                        org.springframework.http.HttpStatus.NOT_FOUND));
    var pdf = papers.pdf().make(place.tenant(), place.draft(), place.key());
    papers.downloads().sendPdf(t("intake.receipt.file") + ".pdf", pdf, response);
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/save")
  String offer(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      Model model) {
    var found = places.open(request, code);
    if (found.isEmpty()) {
      return elsewhere(slug, code, false);
    }
    return saved(found.get(), "", model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/apply/{code}/save")
  String save(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var found = places.open(request, code);
    if (found.isEmpty()) {
      return elsewhere(slug, code, false);
    }
    var place = found.get();
    var resume =
        here.transactions().write(here.current().scope(), () -> saveForLater.save(place.key()));
    if (request.getParameter("shared") != null) {
      DraftCookie.forget(place.links(), request, response);
    }
    return saved(place, resume.text(), model);
  }

  private String saved(DraftInHand place, String code, Model model) {
    model.addAttribute(
        "page",
        new SavedPage(
            place.head(place.links().check()),
            code,
            ApplyLinks.resume(place.tenant().slug()),
            mail.reaches(place.draft().person().email()),
            Texts.date(place.draft().expiresAt())));
    return "intake/web/savedPage";
  }

  private static String show(DraftInHand place, Model model) {
    model.addAttribute(
        "page",
        new CheckPage(
            place.head(place.links().check()),
            Summaries.of(place),
            BeforeYouStart.fees(place.card()),
            MissingSteps.of(place)));
    return "intake/web/checkPage";
  }

  private static String elsewhere(String slug, String code, boolean sent) {
    var links = new ApplyLinks(slug, FindDraft.code(code).value());
    return "redirect:" + (sent ? links.receipt() : links.start());
  }
}
