package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.documents.Downloads;
import org.sportel.intake.DraftKey;
import org.sportel.intake.ReceiptPdf;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives the receipt of what was sent, to the applicant and at the counter. */
@Controller
final class ReceiptController {
  private final FindDraft places;
  private final CounterEntry entry;
  private final Receipts receipts;
  private final ReceiptPdf receiptPdf;
  private final Downloads downloads;

  ReceiptController(
      FindDraft places,
      CounterEntry entry,
      Receipts receipts,
      ReceiptPdf receiptPdf,
      Downloads downloads) {
    this.places = places;
    this.entry = entry;
    this.receipts = receipts;
    this.receiptPdf = receiptPdf;
    this.downloads = downloads;
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
      return "redirect:" + new ApplyLinks(slug, FindDraft.code(code).value()).start();
    }
    var links = found.get().links();
    model.addAttribute(
        "page",
        receipts.page(
            found.get(),
            new ReceiptPage.Links(links, links.receipt() + ".pdf", "", "/m/" + slug, "", "")));
    return "intake/web/receiptPage";
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/apply/{code}/receipt.pdf")
  void pdf(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
    var place =
        places
            .find(request, code)
            .filter(found -> found.draft().sent().isPresent())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    send(place, response);
  }

  @Access(power = Power.SERVE_COUNTER, files = true)
  @PostMapping("/desk/apply/{code}/receipt.pdf")
  void atCounter(HttpServletRequest request, HttpServletResponse response) {
    var place =
        DraftKey.read(Posted.one(request, "draft"))
            .flatMap(entry::find)
            .filter(found -> found.draft().sent().isPresent())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    send(place, response);
  }

  private void send(DraftInHand place, HttpServletResponse response) {
    var pdf = receiptPdf.make(place.tenant(), place.draft(), place.key());
    downloads.sendPdf(t("intake.receipt.file") + ".pdf", pdf, response);
  }
}
