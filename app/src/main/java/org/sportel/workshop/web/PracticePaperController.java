package org.sportel.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.catalogue.bundle.DecisionTemplate;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.documents.Downloads;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.workshop.TextPreview;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the decision of a practised service as it would be printed, marked as an example. */
@Controller
final class PracticePaperController {
  private final PublishedServices published;
  private final TextPreviewController.Setting setting;
  private final TextPreview preview;
  private final Downloads downloads;
  private final CurrentTenant current;
  private final Transactions transactions;

  PracticePaperController(
      PublishedServices published,
      TextPreviewController.Setting setting,
      TextPreview preview,
      Downloads downloads,
      CurrentTenant current,
      Transactions transactions) {
    this.published = published;
    this.setting = setting;
    this.preview = preview;
    this.downloads = downloads;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(Rule.STAFF)
  @GetMapping(PracticeController.HERE + "/{code}/pdf")
  void pdf(
      @PathVariable String code,
      @RequestParam(defaultValue = "granted") String outcome,
      HttpServletResponse answer) {
    var tenant = current.get();
    var lang = Texts.lang();
    var granted = outcome.equals("granted");
    var read =
        transactions.read(
            current.scope(),
            () -> {
              var bundle = published.of(CodeInAddress.read(code));
              return new Printed(bundle.template(), setting.of(bundle.card(), tenant, lang));
            });
    var pdf = preview.pdf(read.template(), read.setting(), granted, lang);
    downloads.sendPdf("example-" + (granted ? "granted" : "refused"), pdf, answer);
  }

  /** What the transaction read. */
  private record Printed(DecisionTemplate template, TextPreview.Setting setting) {}
}
