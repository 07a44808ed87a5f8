package org.sportel.catalogue.unfound;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/**
 * Notes words for which the finder had nothing, so that a designer gives a service the words that
 * people use. Nothing is kept of who typed them; words with figures, which may be somebody's
 * number, are not kept at all.
 */
@Component
final class NoteUnfound {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;
  private static final int MOST_A_DAY = 300;
  private static final int KEPT_DAYS = 180;
  private static final Duration DAY = Duration.ofDays(1);

  private final UnfoundWords unfound;
  private final Tenants tenants;
  private final Tries tries;
  private final Transactions transactions;
  private final Clock clock;

  NoteUnfound(
      UnfoundWords unfound, Tenants tenants, Tries tries, Transactions transactions, Clock clock) {
    this.unfound = unfound;
    this.tenants = tenants;
    this.tries = tries;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Notes them for the designer of a tenant, or of the network's operator where somebody looked
   * over the whole network; must be called outside a transaction.
   */
  void note(Optional<TenantId> asked, String typed, Lang lang) {
    var words = TypedText.line(typed).toLowerCase(Locale.ROOT);
    if (words.length() < SHORTEST
        || words.length() > LONGEST
        || !words.codePoints().allMatch(NoteUnfound::plain)) {
      return;
    }
    asked
        .or(this::operator)
        .filter(tenant -> tries.count(budget(tenant)).isEmpty())
        .ifPresent(tenant -> keep(tenant, words, lang));
  }

  private void keep(TenantId tenant, String words, Lang lang) {
    var today = LocalDate.ofInstant(clock.instant(), tenants.get(tenant).zone());
    transactions.run(
        Scope.of(tenant),
        () -> {
          unfound.forget(today.minusDays(KEPT_DAYS));
          unfound.count(words, lang.tag(), today);
        });
  }

  private Optional<TenantId> operator() {
    return tenants.list().stream()
        .filter(tenant -> tenant.kind() == Tenant.Kind.OPERATOR)
        .findFirst()
        .map(Tenant::id);
  }

  private static boolean plain(int sign) {
    return Character.isLetter(sign) || sign == ' ' || sign == '-' || sign == '\'';
  }

  private static Limit.Key budget(TenantId tenant) {
    return new Limit.Budget("catalogue.unfound", MOST_A_DAY, DAY)
        .of(String.valueOf(tenant.value()));
  }
}
