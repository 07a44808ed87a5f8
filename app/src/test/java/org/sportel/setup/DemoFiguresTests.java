package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Indicators;
import org.sportel.insight.PlainFigures;
import org.sportel.insight.recomputed.RecomputeFigure;
import org.sportel.insight.watch.IntegrityHint;
import org.sportel.insight.watch.IntegrityHints;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.Json;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of cases that the program's own commands made, by plain code from the journal. */
@SportelTest
class DemoFiguresTests {
  private static final String TOWN = "vau-i-dejes";

  @Autowired DemoYear year;
  @Autowired DemoStaff staff;
  @Autowired DemoNetwork network;
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Following following;
  @Autowired Figures figures;
  @Autowired Indicators indicators;
  @Autowired RecomputeFigure recompute;
  @Autowired IntegrityHints hints;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;
  @Autowired Json json;

  @AfterEach
  void goOnInThePresent() {
    clock.release();
  }

  @Test
  void areTheSame() {
    var town = acting.as(Actor.system("demo"), this::town);
    acting.as(Actor.system("demo"), () -> year.play(List.of(town), List.of(40)));
    following.catchUp(town.id());
    var question =
        new FigureQuestion(FigureFilter.none(), Places.everywhere(), town.zone(), clock.instant());
    var plain = transactions.read(Scope.of(town.id()), () -> PlainFigures.of(db, json));
    assertThat(plain.size()).isGreaterThan(20);
    var again = plain.values(PlainFigures.Part.all(), question);
    var kept =
        transactions.read(Scope.of(town.id()), () -> figures.values(indicators.all(), question));
    assertThat(again.keySet()).isEqualTo(kept.keySet());
    kept.forEach(
        (code, value) -> {
          assertThat(value.subtract(again.getOrDefault(code, BigDecimal.ZERO)).abs())
              .as(code)
              .isLessThan(new BigDecimal("0.002"));
          assertThat(recompute.compare(town.id(), code, question).same()).as(code).isTrue();
        });
  }

  /** Nobody in the story does anything wrong, so that every hint is a false alarm. */
  @Test
  void giveFewFalseAlarms() {
    var town = acting.as(Actor.system("demo"), this::town);
    acting.as(Actor.system("demo"), () -> year.play(List.of(town), List.of(60)));
    following.catchUp(town.id());
    var today = clock.instant().atZone(town.zone()).toLocalDate();
    var looked =
        acting.as(
            Actor.system("demo"),
            () ->
                transactions.read(
                    Scope.of(town.id()),
                    () -> hints.look(today.minusYears(2), today.plusDays(1), town.zone())));
    assertThat(looked.cases()).isGreaterThan(30);
    for (var rule : IntegrityHint.Rule.values()) {
      assertThat(looked.of(rule).size())
          .as("%s of %d cases", rule, looked.cases())
          .isLessThanOrEqualTo(looked.cases() / 20);
    }
  }

  private Tenant town() {
    if (tenants.bySlug(TOWN).isEmpty()) {
      importPack.importWhere("al", TOWN::equals);
    }
    var town = tenants.bySlug(TOWN).orElseThrow();
    network.furnish(town);
    staff.staff(town);
    return town;
  }
}
