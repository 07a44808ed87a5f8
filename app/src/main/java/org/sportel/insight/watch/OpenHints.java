package org.sportel.insight.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.platform.Authority;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Counts the hints of a month that nobody has answered. A month is looked over once in a quarter of
 * an hour for auditors of the same units; answers count at once.
 */
@Component
public final class OpenHints {
  private static final Duration KEPT = Duration.ofMinutes(15);

  private final IntegrityHints hints;
  private final HintAnswers answers;
  private final Authority authority;
  private final Transactions transactions;
  private final Clock clock;
  private final Map<Asked, Found> kept = new ConcurrentHashMap<>();

  OpenHints(
      IntegrityHints hints,
      HintAnswers answers,
      Authority authority,
      Transactions transactions,
      Clock clock) {
    this.hints = hints;
    this.answers = answers;
    this.authority = authority;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Asked(TenantId tenant, Places places, YearMonth month, ZoneId zone) {}

  private record Found(List<HintAnswers.Key> hints, Instant at) {}

  /**
   * How many hints of the cases decided in a month are open.
   *
   * @throws org.sportel.platform.NotAllowed for whoever is no auditor
   */
  public int of(YearMonth month, ZoneId zone) {
    authority.require(Power.AUDIT);
    var asked = new Asked(transactions.tenant(), authority.places(Power.AUDIT), month, zone);
    kept.values().removeIf(this::old);
    var found = Objects.requireNonNull(kept.computeIfAbsent(asked, this::look)).hints();
    var answered = answers.of(found.stream().map(HintAnswers.Key::id).toList()).keySet();
    return (int) found.stream().filter(hint -> !answered.contains(hint)).count();
  }

  private boolean old(Found found) {
    var now = clock.instant();
    return found.at().plus(KEPT).isBefore(now) || found.at().isAfter(now);
  }

  private Found look(Asked asked) {
    var month = asked.month();
    var looked = hints.look(month.atDay(1), month.plusMonths(1).atDay(1), asked.zone());
    return new Found(
        looked.hints().stream()
            .map(hint -> new HintAnswers.Key(hint.found().id(), hint.rule()))
            .toList(),
        clock.instant());
  }
}
