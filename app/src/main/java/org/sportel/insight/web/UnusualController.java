package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sportel.insight.watch.HintAnswer;
import org.sportel.insight.watch.HintAnswers;
import org.sportel.insight.watch.IntegrityHint;
import org.sportel.insight.watch.IntegrityHints;
import org.sportel.insight.words.KeyNames;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Access;
import org.sportel.web.MenuEntry;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Courses of cases that deserve a second look, for the auditor alone. */
@Controller
final class UnusualController {
  static final String PATH = "/desk/unusual";
  private static final int MONTHS = 13;
  private static final Set<String> DONE = Set.of("answered", "reopened");

  private final IntegrityHints hints;
  private final HintAnswers answers;
  private final KeyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  UnusualController(
      IntegrityHints hints,
      HintAnswers answers,
      KeyNames names,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.hints = hints;
    this.answers = answers;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The line in the menu. */
  @Configuration(proxyBeanMethods = false)
  static class Menu {
    @Bean
    MenuEntry unusualMenu() {
      return MenuEntry.of("insight.unusual.title", PATH, 62, Power.AUDIT);
    }
  }

  @GetMapping(PATH)
  @Access(power = Power.AUDIT)
  String look(
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    var zone = current.get().zone();
    var now = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone));
    var chosen = month(month, now);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var looked = hints.look(chosen.atDay(1), chosen.plusMonths(1).atDay(1), zone);
              var rows = new HintRows(names.now(), answered(looked), answers.tallies());
              return new UnusualPage(
                  Texts.month(chosen),
                  months(now),
                  chosen.toString(),
                  looked.cases(),
                  looked.cases() == IntegrityHints.MOST,
                  Arrays.stream(IntegrityHint.Rule.values())
                      .map(rule -> rows.part(rule, looked))
                      .toList(),
                  DONE.contains(done) ? t("insight.hint.done." + done) : "");
            }));
    return "insight/web/unusualPage";
  }

  private static YearMonth month(String typed, YearMonth now) {
    return TypedDay.isoMonth(typed)
        .filter(month -> !month.isAfter(now) && month.isAfter(now.minusMonths(MONTHS)))
        .orElse(now);
  }

  private static List<Option> months(YearMonth now) {
    return IntStream.range(0, MONTHS)
        .mapToObj(now::minusMonths)
        .map(month -> Option.of(month.toString(), Texts.month(month)))
        .toList();
  }

  private Map<HintAnswers.Key, HintAnswer> answered(IntegrityHints.Looked looked) {
    return answers.of(looked.hints().stream().map(hint -> hint.found().id()).toList());
  }
}
