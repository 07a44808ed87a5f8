package org.sportel.insight.advice;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.sportel.insight.advice.AdviceSeries.By;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The series of advice and applications, as a page and as a file. */
@Controller
final class AdviceFiguresController {
  private static final String PATH = "/desk/figures/advice";

  private final Transactions transactions;
  private final CurrentTenant current;
  private final AdvicePages pages;

  AdviceFiguresController(Transactions transactions, CurrentTenant current, AdvicePages pages) {
    this.transactions = transactions;
    this.current = current;
    this.pages = pages;
  }

  @Access(Rule.STAFF)
  @GetMapping(PATH)
  String page(@RequestParam(defaultValue = "") String by, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.page(way(by))));
    return "insight/advice/advicePage";
  }

  @Access(Rule.STAFF)
  @GetMapping(PATH + ".csv")
  ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String by) {
    var lines = transactions.read(current.scope(), () -> pages.file(way(by)));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"advice.csv\"")
        .body(csv(lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String csv(List<List<String>> lines) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "month",
          "key",
          "name",
          "consultations",
          "consultation_minutes",
          "tutor_sessions",
          "applications");
      lines.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static By way(String typed) {
    return Arrays.stream(By.values())
        .filter(one -> one.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElse(By.INSTITUTION);
  }
}
