package org.sportel.standards.rollout;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.standards.StandardsRefusal;
import org.springframework.stereotype.Component;

/** Keeps how far a municipality is, in the operator's own transaction. */
@Component
public final class KeepRollout {
  /** The longest remark. */
  public static final int LONGEST = 500;

  private final Rollouts rollouts;
  private final Tenants tenants;
  private final CurrentDay today;
  private final Authority authority;
  private final Journal journal;
  private final Transactions transactions;

  KeepRollout(
      Rollouts rollouts,
      Tenants tenants,
      CurrentDay today,
      Authority authority,
      Journal journal,
      Transactions transactions) {
    this.rollouts = rollouts;
    this.tenants = tenants;
    this.today = today;
    this.authority = authority;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * What is known of a municipality of the operator's country.
   *
   * @param done days by {@code TRAINED}, {@code VALIDATED}, {@code PREMISES}, {@code CONNECTED}
   */
  public record Entry(
      Tenant municipality,
      Optional<LocalDate> planned,
      Map<String, LocalDate> done,
      Optional<LocalDate> live,
      Optional<LocalDate> dormant,
      String remark) {}

  /**
   * Keeps it in the place of what was kept before.
   *
   * @throws StandardsRefusal MUNICIPALITY_UNKNOWN for another country's or an institution;
   *     DAY_AHEAD at a day after today that tells what was done; STEPS_MISSING at {@code live}
   *     before every step is done; BEFORE_LIVE at {@code dormant}; WORDS_LONG at {@code remark}
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public void keep(Entry entry) {
    authority.require(Power.OPERATE_NETWORK);
    if (!RolloutOverview.belongs(entry.municipality(), tenants.get(transactions.tenant()))) {
      throw StandardsRefusal.of(StandardsRefusal.Reason.MUNICIPALITY_UNKNOWN);
    }
    var one =
        new Rollout(
            entry.municipality().id(),
            entry.planned(),
            steps(entry.done()),
            entry.live(),
            entry.dormant(),
            TypedText.text(entry.remark()));
    check(one);
    rollouts.keep(one);
    journal.record(
        new RolloutEvent(
            new UUID(0, one.municipality().value()),
            one.stage(),
            one.planned(),
            one.done(),
            one.live(),
            one.dormant()));
  }

  private static Map<RolloutStep, LocalDate> steps(Map<String, LocalDate> done) {
    return done.entrySet().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                step -> RolloutStep.valueOf(step.getKey()), Map.Entry::getValue));
  }

  private void check(Rollout one) {
    var now = today.day();
    one.done().forEach((step, day) -> past(step.name(), day, now));
    one.live().ifPresent(day -> past("live", day, now));
    one.dormant().ifPresent(day -> past("dormant", day, now));
    one.live()
        .filter(day -> !one.ready() || one.done().values().stream().anyMatch(day::isBefore))
        .ifPresent(
            day -> {
              throw StandardsRefusal.at("live", StandardsRefusal.Reason.STEPS_MISSING);
            });
    one.dormant()
        .filter(day -> one.live().filter(live -> !day.isBefore(live)).isEmpty())
        .ifPresent(
            day -> {
              throw StandardsRefusal.at("dormant", StandardsRefusal.Reason.BEFORE_LIVE);
            });
    if (one.remark().length() > LONGEST) {
      throw StandardsRefusal.at("remark", StandardsRefusal.Reason.WORDS_LONG, LONGEST);
    }
  }

  private static void past(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw StandardsRefusal.at(field, StandardsRefusal.Reason.DAY_AHEAD);
    }
  }
}
