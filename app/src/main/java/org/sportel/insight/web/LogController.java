package org.sportel.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sportel.insight.ExportLog;
import org.sportel.insight.ExportLog.Format;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of one's own municipality as a file for analysts. */
@Controller
final class LogController {
  private final ExportLog export;
  private final CurrentTenant current;

  LogController(ExportLog export, CurrentTenant current) {
    this.export = export;
    this.current = current;
  }

  /** Written between short transactions, at the pace of whoever reads it. */
  @PostMapping(FiguresController.PATH + "/log")
  @Access(power = Power.ADMINISTER)
  void log(@RequestParam(defaultValue = "") String format, HttpServletResponse answer) {
    var chosen = format.equals("ocel") ? Format.OCEL : Format.XES;
    var tenant = current.get();
    var name = tenant.slug() + (chosen == Format.OCEL ? ".ocel.json" : ".xes");
    answer.setContentType(chosen == Format.OCEL ? "application/json" : "application/xml");
    answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    try {
      export.write(tenant.id(), Texts.show(tenant.name()).text(), chosen, answer.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
