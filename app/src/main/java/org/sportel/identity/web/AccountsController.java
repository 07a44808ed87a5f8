package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.audit.AccessWords;
import org.sportel.identity.trail.AccountTrail;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Entry;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.CsvFile;
import org.sportel.web.Access;
import org.sportel.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows auditors who holds which duty and what happened at the door; looking is recorded too. */
@Controller
final class AccountsController {
  private static final String PAGE = "accounts";

  private final AccountTrail trail;
  private final Units units;
  private final AccessLog accessLog;
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Clock clock;

  AccountsController(
      AccountTrail trail,
      Units units,
      AccessLog accessLog,
      Transactions transactions,
      CurrentTenant current,
      Clock clock) {
    this.trail = trail;
    this.units = units;
    this.accessLog = accessLog;
    this.transactions = transactions;
    this.current = current;
    this.clock = clock;
  }

  /** The line of the menu and the words of the access log. */
  @Configuration(proxyBeanMethods = false)
  static class AccountsMenuConfiguration {
    @Bean
    static MenuEntry accountsMenu() {
      return MenuEntry.of("identity.accounts.title", "/desk/accounts", 91, Power.AUDIT);
    }

    @Bean
    static AccessWords accountWords() {
      return AccessWords.of("identity");
    }
  }

  @Access(power = Power.AUDIT)
  @GetMapping("/desk/accounts")
  String show(@RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
    var asked = asked(typed);
    if (!asked.errors().isEmpty()) {
      response.setStatus(422);
    }
    model.addAttribute(
        "page", transactions.write(current.scope(), () -> page(asked, AccountTrail.PAGE)));
    return "identity/web/accountsPage";
  }

  /** The same events as a file; days that cannot be read give the last week. */
  @Access(power = Power.AUDIT)
  @GetMapping("/desk/accounts/file")
  ResponseEntity<byte[]> file(@RequestParam Map<String, String> typed) {
    var typedWell = asked(typed);
    var asked = typedWell.errors().isEmpty() ? typedWell : asked(Map.of());
    var page = transactions.write(current.scope(), () -> page(asked, AccountTrail.FILE));
    var name = ContentDisposition.attachment().filename("accounts.csv").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(CsvFile.of(page.file()));
  }

  private AccountsPage page(AccountsForm asked, int most) {
    var tenant = current.get();
    accessLog.record(PAGE, "audit", List.of(new Subject(PAGE, new UUID(0, tenant.id().value()))));
    var from = asked.day("from").map(this::start);
    var until = asked.day("until").map(day -> start(day.plusDays(1)));
    var events =
        asked.errors().isEmpty()
            ? trail.events(
                asked.person(), from.orElseThrow(), until.orElseThrow().minusMillis(1), most)
            : List.<Entry>of();
    return new AccountsPage(
        asked, trail.people(), trail.held(clock.instant()), events, units.tree(), asked.errors());
  }

  private AccountsForm asked(Map<String, String> typed) {
    return new AccountsForm(typed, LocalDate.ofInstant(clock.instant(), current.get().zone()));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(current.get().zone()).toInstant();
  }
}
