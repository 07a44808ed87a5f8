package org.sportel.workshop.readable;

import jakarta.servlet.http.HttpServletResponse;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.documents.Downloads;
import org.sportel.documents.SheetSetter;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows a whole version in words, as a page and for paper. */
@Controller
final class ReadableController {
  private static final String HERE = "/desk/services/{code}/versions/{number}/document";

  private final ReadableVersions versions;
  private final SheetSetter setter;
  private final Downloads downloads;
  private final CurrentTenant current;
  private final Transactions transactions;

  ReadableController(
      ReadableVersions versions,
      SheetSetter setter,
      Downloads downloads,
      CurrentTenant current,
      Transactions transactions) {
    this.versions = versions;
    this.setter = setter;
    this.downloads = downloads;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(HERE)
  String page(@PathVariable String code, @PathVariable int number, Model model) {
    model.addAttribute("page", read(code, number));
    return "workshop/readable/readablePage";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping(HERE + ".pdf")
  void pdf(@PathVariable String code, @PathVariable int number, HttpServletResponse answer) {
    var page = read(code, number);
    var pdf = setter.pdf("workshop/readable/readableSheet.jte", page);
    downloads.sendPdf(page.code() + "-" + number + "-" + page.lang().tag() + ".pdf", pdf, answer);
  }

  private ReadablePage read(String code, int number) {
    var wanted = CodeInAddress.read(code);
    return transactions
        .read(current.scope(), () -> versions.of(wanted, number))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
