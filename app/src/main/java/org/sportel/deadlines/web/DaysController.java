package org.sportel.deadlines.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sportel.deadlines.DayRefusal;
import org.sportel.deadlines.DeclareDay;
import org.sportel.deadlines.WorkCalendars;
import org.sportel.deadlines.web.DaysPage.Done;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Panels;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The days of the municipality. Modules contribute panels to the host {@value #HOST}. */
@Controller
final class DaysController {
  static final String HOST = "deadlines.days";
  private static final String PATH = "/desk/admin/days";

  private final Transactions transactions;
  private final CurrentTenant current;
  private final CurrentDay today;
  private final WorkCalendars calendars;
  private final DeclareDay declareDay;
  private final Panels panels;

  DaysController(
      Transactions transactions,
      CurrentTenant current,
      CurrentDay today,
      WorkCalendars calendars,
      DeclareDay declareDay,
      Panels panels) {
    this.transactions = transactions;
    this.current = current;
    this.today = today;
    this.calendars = calendars;
    this.declareDay = declareDay;
    this.panels = panels;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH)
  String page(@RequestParam Map<String, String> asked, Model model) {
    var done = TypedDay.iso(asked.getOrDefault("day", "")).flatMap(day -> done(asked, day));
    var year = done.map(d -> d.day().getYear()).orElseGet(() -> year(asked));
    return show(year, DeclarationForm.empty(), done, FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH)
  String declare(@RequestParam Map<String, String> sent, HttpServletResponse answer, Model model) {
    var form = DeclarationForm.of(sent);
    var errors = form.errors();
    if (errors.isEmpty()) {
      try {
        var change = form.change(current.get().lang());
        transactions.run(current.scope(), () -> declareDay.declare(change));
        return done("declared", change.day());
      } catch (DayRefusal refused) {
        errors = errors.with("day", refused.messageKey(), refused.args());
      }
    }
    answer.setStatus(422);
    var year = form.when().date().map(LocalDate::getYear).orElseGet(() -> year(sent));
    return show(year, form, Optional.empty(), errors, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/take-back")
  String takeBack(@RequestParam LocalDate day) {
    transactions.run(current.scope(), () -> declareDay.takeBack(day));
    return done("taken-back", day);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/restore")
  String restore(@RequestParam LocalDate day) {
    transactions.run(
        current.scope(), () -> declareDay.takenBack(day).ifPresent(declareDay::declare));
    return done("declared", day);
  }

  private static String done(String what, LocalDate day) {
    return "redirect:" + PATH + "?done=" + what + "&day=" + day;
  }

  /** Only what is true at this moment is said to have been done. */
  private Optional<Done> done(Map<String, String> asked, LocalDate day) {
    var declared = asked.getOrDefault("done", "").equals("declared");
    return transactions.read(
        current.scope(),
        () -> {
          var stands = declareDay.declared().stream().anyMatch(c -> c.day().equals(day));
          var holds = declared ? stands : !stands && declareDay.takenBack(day).isPresent();
          return holds && !day.isBefore(today.day())
              ? Optional.of(new Done(declared, day))
              : Optional.empty();
        });
  }

  private String show(
      int year, DeclarationForm form, Optional<Done> done, FieldErrors errors, Model model) {
    var said = panels.of(HOST, new java.util.UUID(0, 0));
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var file = calendars.file();
              var rows = DayRows.of(year, file, declareDay.declared(), today.day());
              return new DaysPage(
                  year,
                  years(year),
                  rows,
                  calendars.country().knows(year),
                  file.map(pack -> Texts.show(pack.note())),
                  form,
                  done,
                  said,
                  errors);
            }));
    return "deadlines/web/daysPage";
  }

  private List<Integer> years(int shown) {
    var now = today.day().getYear();
    return IntStream.rangeClosed(Math.min(shown, now - 1), Math.max(shown, now + 2))
        .boxed()
        .toList();
  }

  private int year(Map<String, String> asked) {
    var now = transactions.read(current.scope(), today::day).getYear();
    var typed = asked.getOrDefault("year", "");
    return typed.matches("[12][0-9]{3}")
        ? Math.clamp(Integer.parseInt(typed), now - 10, now + 10)
        : now;
  }
}
