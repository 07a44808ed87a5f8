package org.sportel.register.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.audit.AccessLog;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedText;
import org.sportel.register.Book;
import org.sportel.register.RegisterSearch;
import org.sportel.register.RegisterSearch.Line;
import org.sportel.register.RegisterSearch.Wanted;
import org.sportel.register.TypedNumber;
import org.sportel.register.web.RegisterPage.Asked;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search in the protocol books, and the daily sheet. */
@Controller
final class RegisterController {
  private final RegisterSearch search;
  private final AccessLog accessLog;
  private final Transactions transactions;
  private final CurrentTenant tenant;
  private final Clock clock;

  RegisterController(
      RegisterSearch search,
      AccessLog accessLog,
      Transactions transactions,
      CurrentTenant tenant,
      Clock clock) {
    this.search = search;
    this.accessLog = accessLog;
    this.transactions = transactions;
    this.tenant = tenant;
    this.clock = clock;
  }

  @GetMapping("/desk/register")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String list(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    var asked =
        new Asked(
            text(typed, "q"),
            text(typed, "book"),
            DayFields.of(typed, "from"),
            DayFields.of(typed, "until"));
    var errors = FieldErrors.none();
    if (wrong(asked.from())) {
      errors = errors.with("from", "register.wrong.day");
    }
    if (wrong(asked.until())) {
      errors = errors.with("until", "register.wrong.day");
    }
    if (asked
        .from()
        .date()
        .flatMap(from -> asked.until().date().filter(from::isAfter))
        .isPresent()) {
      errors = errors.with("until", "register.wrong.order");
    }
    if (!errors.isEmpty()) {
      answer.setStatus(422);
    }
    model.addAttribute("page", page(asked, Paging.number(text(typed, "page"), 4), errors));
    return "register/web/registerPage";
  }

  @GetMapping("/desk/register/sheet")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String sheet(
      @RequestParam(defaultValue = "INCOMING") String book,
      @RequestParam(defaultValue = "") String day,
      Model model) {
    var which = book(book).orElse(Book.INCOMING);
    var today = LocalDate.ofInstant(clock.instant(), tenant.get().zone());
    var on = TypedDay.iso(day).orElse(today);
    var entries =
        transactions.write(
            tenant.scope(),
            () -> {
              var lines = looked("register.sheet", search.day(which, on));
              return EntryTable.of(Optional.of(which), lines, search.services(lines));
            });
    model.addAttribute("page", new SheetPage(which, on, today, entries));
    return "register/web/sheetPage";
  }

  private RegisterPage page(Asked asked, int number, FieldErrors errors) {
    var wanted =
        new Wanted(asked.words(), book(asked.book()), asked.from().date(), asked.until().date());
    var shown =
        errors.isEmpty()
            ? transactions.write(
                tenant.scope(),
                () -> {
                  var page = found(wanted, number);
                  var lines = looked("register", page.lines());
                  return new Shown(
                      EntryTable.of(wanted.book(), lines, search.services(lines)), page.total());
                })
            : new Shown(EntryTable.of(wanted.book(), List.of(), Map.of()), 0);
    return new RegisterPage(
        asked,
        books(),
        shown.entries(),
        shown.total(),
        Paging.of(number, shown.total(), RegisterSearch.PAGE, href(asked) + "&page="),
        errors);
  }

  /** A page of entries as a table, and how many there are in all. */
  private record Shown(EntryTable entries, long total) {}

  /** A number that is not found as it was typed is looked for by its parts. */
  private RegisterSearch.Found found(Wanted wanted, int number) {
    var page = search.find(wanted, number);
    var typed = TypedNumber.read(wanted.words());
    return page.total() > 0 || typed.isEmpty()
        ? page
        : search.find(
            new Wanted(typed.get().words(), wanted.book(), wanted.from(), wanted.until()), number);
  }

  /** A list of entries is one look, with the cases shown. */
  private List<Line> looked(String what, List<Line> lines) {
    accessLog.record(
        what,
        "register",
        Subject.ofCases(lines.stream().filter(Line::shown).map(Line::subject).toList()));
    return lines;
  }

  private static List<Option> books() {
    return Arrays.stream(Book.values())
        .map(book -> Option.of(book.name(), t("register.book." + book.name())))
        .toList();
  }

  private static String href(Asked asked) {
    return "/desk/register?q="
        + encoded(asked.words())
        + "&book="
        + encoded(asked.book())
        + asked.from().query("from")
        + asked.until().query("until");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<Book> book(String name) {
    return Arrays.stream(Book.values()).filter(book -> book.name().equals(name)).findFirst();
  }

  private static String text(Map<String, String> typed, String name) {
    return TypedText.line(TypedText.cut(typed.getOrDefault(name, ""), 200));
  }

  private static boolean wrong(DayFields day) {
    return !day.empty() && day.date().isEmpty();
  }
}
