package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.sportel.documents.Downloads;
import org.sportel.documents.SheetSetter;
import org.sportel.insight.InsightRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.web.Access;
import org.sportel.web.ClientAddress;
import org.sportel.web.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows everybody what an office publishes about its work, as a page and on paper. */
@Controller
final class PublicFiguresController {
  /** Setting a PDF costs a processor, so strangers get no more in an hour. */
  private static final Limit PDFS = new Limit.Budget("public-figures", 60, Duration.ofHours(1));

  private final PublicFigures figures;
  private final SheetSetter setter;
  private final Downloads downloads;
  private final Tries tries;
  private final CurrentTenant current;

  PublicFiguresController(
      PublicFigures figures,
      SheetSetter setter,
      Downloads downloads,
      Tries tries,
      CurrentTenant current) {
    this.figures = figures;
    this.setter = setter;
    this.downloads = downloads;
    this.tries = tries;
    this.current = current;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/figures")
  String page(Model model) {
    model.addAttribute("page", figures.of(current.get()));
    return "insight/web/publicFiguresPage";
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/figures/all")
  String all(Model model) {
    model.addAttribute("page", figures.of(current.get()).all());
    return "insight/web/publicFiguresPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/figures.pdf")
  void pdf(HttpServletRequest request, HttpServletResponse response) {
    tries
        .count(PDFS.of(ClientAddress.of(request)))
        .ifPresent(
            wait -> {
              throw InsightRefusal.sheetsAskedOften(wait);
            });
    var sheet = PublicFigures.sheet(figures.of(current.get()));
    var pdf = setter.pdf("insight/dashboards/web/dashboardSheet.jte", sheet);
    downloads.sendPdf(t("insight.public.file") + ".pdf", pdf, response);
  }
}
