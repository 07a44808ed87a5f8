package org.sportel.desk.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.audit.AccessQuestion;
import org.sportel.audit.AccessTrail;
import org.sportel.audit.SpokenAccess;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.CsvFile;
import org.sportel.web.Access;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows auditors who was shown which personal data, when and why; looking is recorded too. */
@Controller
final class AccessTrailController {
  /** Looks at the log itself are about the tenant's log, not about one case. */
  static final String LOG = "access-log";

  private final AccessTrail trail;
  private final AccessLog accessLog;
  private final SpokenAccess spoken;
  private final Transactions transactions;
  private final CurrentTenant tenant;
  private final Clock clock;

  AccessTrailController(
      AccessTrail trail,
      AccessLog accessLog,
      SpokenAccess spoken,
      Transactions transactions,
      CurrentTenant tenant,
      Clock clock) {
    this.trail = trail;
    this.accessLog = accessLog;
    this.spoken = spoken;
    this.transactions = transactions;
    this.tenant = tenant;
    this.clock = clock;
  }

  @GetMapping("/desk/access-log")
  @Access(power = Power.AUDIT)
  String show(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    var asked =
        AccessTrailForm.of(typed, LocalDate.ofInstant(clock.instant(), tenant.get().zone()));
    if (!asked.errors().isEmpty()) {
      answer.setStatus(422);
    }
    var page = transactions.write(tenant.scope(), () -> page(asked, number(typed)));
    model.addAttribute("page", page);
    return "desk/web/accessTrailPage";
  }

  /** The same entries as a file; days that cannot be read give the last week. */
  @GetMapping("/desk/access-log/file")
  @Access(power = Power.AUDIT)
  ResponseEntity<byte[]> file(@RequestParam Map<String, String> typed) {
    var today = LocalDate.ofInstant(clock.instant(), tenant.get().zone());
    var well = AccessTrailForm.of(typed, today);
    var asked = well.errors().isEmpty() ? well : AccessTrailForm.of(Map.of(), today);
    var rows =
        transactions.write(
            tenant.scope(),
            () -> {
              var found = question(asked).map(trail::export).orElse(List.of());
              record(LOG + ".file");
              return AccessTrailTable.file(found, spoken);
            });
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("access-log.csv").build().toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(CsvFile.of(rows));
  }

  private AccessTrailPage page(AccessTrailForm asked, int number) {
    var errors = asked.errors();
    if (!errors.isEmpty()) {
      return new AccessTrailPage(
          asked, List.of(), List.of(), List.of(), "", Paging.of(1, 0, 1, ""), errors);
    }
    var question = question(asked);
    var found =
        question
            .map(known -> trail.find(known, number))
            .orElse(new AccessTrail.Slice(List.of(), 0));
    record(LOG);
    var during = during(asked);
    return new AccessTrailPage(
        asked,
        trail.readers(during.from(), during.until()).entrySet().stream()
            .map(reader -> Option.of(reader.getKey().toString(), reader.getValue()))
            .toList(),
        trail.pages(during.from(), during.until()).stream()
            .map(page -> Option.of(page, spoken.page(page)))
            .toList(),
        AccessTrailTable.rows(found.entries(), spoken),
        found.total() > AccessTrail.COUNTED
            ? t("desk.access.moreThan", AccessTrail.COUNTED)
            : t("desk.access.total", found.total()),
        Paging.of(
            number,
            Math.min(found.total(), AccessTrail.COUNTED),
            AccessTrail.PAGE,
            "/desk/access-log?" + asked.query() + "&number="),
        errors);
  }

  private void record(String page) {
    accessLog.record(
        page, "audit", List.of(new Subject(LOG, new UUID(0, tenant.get().id().value()))));
  }

  /** The question; empty when what was typed names nothing that was ever shown. */
  private Optional<AccessQuestion> question(AccessTrailForm asked) {
    var subject =
        asked.subject().isEmpty() ? Optional.<Subject>empty() : spoken.subject(asked.subject());
    if (!asked.subject().isEmpty() && subject.isEmpty()) {
      return Optional.empty();
    }
    var during = during(asked);
    return Optional.of(
        new AccessQuestion(
            during.from(),
            during.until(),
            asked.actor(),
            Optional.of(asked.page()).filter(page -> !page.isEmpty()),
            Optional.of(asked.purpose()).filter(purpose -> !purpose.isEmpty()),
            subject));
  }

  private AccessQuestion during(AccessTrailForm asked) {
    return AccessQuestion.during(
        start(asked.from().date().orElseThrow()),
        start(asked.until().date().orElseThrow().plusDays(1)));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(tenant.get().zone()).toInstant();
  }

  private static int number(Map<String, String> typed) {
    return Paging.number(typed.getOrDefault("number", ""), 3);
  }
}
