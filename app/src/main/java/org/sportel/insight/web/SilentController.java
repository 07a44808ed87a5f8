package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.watch.FallenSilent;
import org.sportel.insight.watch.Silence;
import org.sportel.insight.words.KeyNames;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Services and units from which fewer applications come than could be expected. */
@Controller
final class SilentController {
  static final String PATH = "/desk/figures/silent";

  private final FallenSilent silent;
  private final KeyNames names;
  private final FigureAccess sight;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  SilentController(
      FallenSilent silent,
      KeyNames names,
      FigureAccess sight,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.silent = silent;
    this.names = names;
    this.sight = sight;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Access(Rule.STAFF)
  String silent(Model model) {
    var zone = current.get().zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var known = names.now();
              return new SilentPage(
                  silent.find(sight.places(), zone).stream()
                      .map(one -> row(one, known, today))
                      .toList());
            }));
    return "insight/web/silentPage";
  }

  private static List<Cell> row(FallenSilent.Found one, KeyNames.Names known, LocalDate today) {
    var silence = one.silence();
    var dimension =
        switch (one.kind()) {
          case SERVICE -> Dimension.SERVICE;
          case UNIT -> Dimension.UNIT;
        };
    return List.of(
        Cell.of(t("insight.silent." + one.kind())),
        Cell.link(
            known.of(dimension, one.key()),
            "/desk/figures?" + (dimension == Dimension.SERVICE ? "service=" : "unit=") + one.key()),
        Cell.of(rounded(silence)),
        Cell.of(Texts.number(silence.seen())),
        Cell.of(
            t("insight.silent.last.value", Texts.date(silence.last()), silence.quietDays(today))));
  }

  private static String rounded(Silence silence) {
    return Texts.number(
        BigDecimal.valueOf(silence.expected()).setScale(0, RoundingMode.HALF_UP).longValue());
  }
}
