package org.sportel.setup.heard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sportel.feedback.mystery.CloseMysteryRound;
import org.sportel.feedback.mystery.KeepMysteryScenario;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.feedback.mystery.MysteryScenario;
import org.sportel.feedback.mystery.MysterySheet;
import org.sportel.feedback.mystery.MysteryVisit;
import org.sportel.feedback.mystery.MysteryVisitors;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.feedback.mystery.PlanMysteryRound;
import org.sportel.feedback.mystery.ReportMysteryVisit;
import org.sportel.feedback.mystery.StartMysteryRound;
import org.sportel.identity.Duty;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.rights.charter.Standard;
import org.sportel.rights.charter.Standards;
import org.sportel.setup.DemoChapter;
import org.sportel.setup.DemoStaff;
import org.sportel.setup.DemoTexts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sends mystery visitors through each working tenant in two rounds, each by the own commands. */
@Component
@Order(37)
final class DemoMystery implements DemoChapter {
  private static final List<Integer> MONTHS_BACK = List.of(7, 1);
  private static final int FIRST_DAY = 14;
  private static final int LAST_DAY = 27;
  private static final int CENTRES = 2;
  private static final int STANDARDS = 2;
  private static final int TIMES = 3;
  private static final double KEPT = 0.72;
  private static final double UNSEEN = 0.08;

  private final Planning planning;
  private final Visiting visiting;
  private final DemoStaff staff;
  private final Transactions transactions;
  private final Acting acting;
  private final SettableClock clock;

  DemoMystery(
      Planning planning,
      Visiting visiting,
      DemoStaff staff,
      Transactions transactions,
      Acting acting,
      SettableClock clock) {
    this.planning = planning;
    this.visiting = visiting;
    this.staff = staff;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  /** The commands of those who plan, and what they plan with. */
  @Component
  record Planning(
      KeepMysteryScenario keep,
      PlanMysteryRound plan,
      StartMysteryRound start,
      CloseMysteryRound close,
      Standards standards,
      Centres centres,
      Json json) {}

  /** The command of those who visit, and what they find. */
  @Component
  record Visiting(ReportMysteryVisit report, MysteryVisits visits, MysteryVisitors visitors) {}

  private record Told(LocalText title, LocalText task, List<LocalText> questions) {}

  @Override
  public void play(List<Tenant> working) {
    var now = clock.instant();
    try {
      for (var tenant : working) {
        play(tenant, now, new Random(tenant.id().value()));
      }
    } finally {
      clock.release();
    }
  }

  private void play(Tenant tenant, Instant now, Random random) {
    var scope = Scope.of(tenant.id());
    var administrator = transactions.read(scope, () -> staff.actor(Duty.ADMINISTRATOR, tenant));
    var scenarios = as(administrator, scope, this::scenarios);
    for (int back : MONTHS_BACK) {
      var month = YearMonth.from(now.atZone(tenant.zone())).minusMonths(back);
      clock.set(at(tenant, month.atDay(FIRST_DAY), 0));
      var round = as(administrator, scope, () -> started(scenarios, month));
      for (var visit : transactions.read(scope, () -> visiting.visits().of(round))) {
        var day = month.atDay(FIRST_DAY + 4 + random.nextInt(9));
        clock.set(at(tenant, day, 9));
        report(scope, visit, day, random);
      }
      clock.set(at(tenant, month.atDay(LAST_DAY), 10));
      as(
          administrator,
          scope,
          () -> {
            planning.close().close(round);
            return round;
          });
    }
  }

  private List<UUID> scenarios() {
    var looked = planning.standards().list().stream().limit(STANDARDS).map(Standard::id).toList();
    return List.of(planning.json().read(DemoTexts.read("mystery.json"), Told[].class)).stream()
        .map(
            told ->
                planning
                    .keep()
                    .keep(
                        Optional.empty(),
                        new MysteryScenario.Brief(
                            told.title(), told.task(), Optional.empty(), looked, told.questions())))
        .toList();
  }

  private UUID started(List<UUID> scenarios, YearMonth month) {
    var title =
        new LocalText(
            Map.of("en", "Round " + month, "sq", "Raundi " + month, "sr-Cyrl", "Круг " + month));
    var round =
        planning
            .plan()
            .plan(
                Optional.empty(),
                new MysteryRound.Plan(
                    title,
                    month.atDay(FIRST_DAY),
                    month.atDay(LAST_DAY),
                    planning.centres().list().stream()
                        .sorted(Comparator.comparing((Centre centre) -> -centre.counters().size()))
                        .limit(CENTRES)
                        .map(centre -> centre.id().value())
                        .toList(),
                    scenarios,
                    visiting.visitors().list().stream().map(one -> one.id().value()).toList(),
                    TIMES));
    planning.start().start(round);
    return round;
  }

  private void report(Scope scope, MysteryVisit visit, LocalDate day, Random random) {
    var visitor =
        transactions.read(
            scope,
            () ->
                visiting.visitors().list().stream()
                    .filter(one -> visit.visitor().filter(one.id().value()::equals).isPresent())
                    .findFirst()
                    .orElseThrow()
                    .actor());
    var marks =
        visit.sheet().points().stream()
            .collect(Collectors.toMap(MysterySheet.Point::key, point -> mark(random)));
    as(
        visitor,
        scope,
        () -> {
          visiting
              .report()
              .report(
                  visit.id(),
                  new MysteryVisit.Report(day, Optional.of(3 + random.nextInt(25)), marks, ""),
                  List.of());
          return visit;
        });
  }

  private static MysterySheet.Mark mark(Random random) {
    double chance = random.nextDouble();
    if (chance < UNSEEN) {
      return MysterySheet.Mark.UNSEEN;
    }
    return chance < UNSEEN + KEPT ? MysterySheet.Mark.KEPT : MysterySheet.Mark.BROKEN;
  }

  private static Instant at(Tenant tenant, LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(tenant.zone()).toInstant();
  }

  private <T> T as(Actor actor, Scope scope, Supplier<T> work) {
    return acting.as(actor, () -> transactions.write(scope, work));
  }
}
