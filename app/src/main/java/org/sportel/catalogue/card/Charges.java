package org.sportel.catalogue.card;

import java.util.List;
import java.util.Optional;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;

/**
 * What a service costs.
 *
 * @param fees may be alternatives; each keeps its words, nothing is added up
 * @param free whether nothing is charged
 * @param exemptions who does not pay
 * @param express the faster way, with its own time and fee
 */
public record Charges(
    List<Fee> fees, boolean free, List<Exemption> exemptions, Optional<Express> express) {
  /** Copies the lists. */
  public Charges {
    fees = List.copyOf(fees);
    exemptions = List.copyOf(exemptions);
  }

  /** Who does not pay, and where the law says so. */
  public record Exemption(LocalText who, Optional<LegalReference> legalBasis) {}

  /** A faster way: the time for the decision, and the fee instead of the ordinary one. */
  public record Express(int amount, DeadlineRule.Unit unit, Optional<Fee> fee) {
    /** Refuses amounts that no rule has. */
    public Express {
      DeadlineRule.check(unit, amount);
    }

    /**
     * The time for the decision on the faster way: it runs from the same event and stands still for
     * the same reasons as the ordinary one; the words of that one say nothing of it.
     */
    public ServiceDeadline instead(ServiceDeadline ordinary) {
      return new ServiceDeadline(
          ordinary.purpose(),
          amount,
          unit,
          ordinary.start(),
          ordinary.first(),
          ordinary.rolling(),
          ordinary.stops(),
          ordinary.extension(),
          ordinary.atExpiry(),
          fee.flatMap(Fee::legalBasis).or(ordinary::legalBasis),
          Optional.empty());
    }
  }

  /** Whether anything is said about money. */
  public boolean stated() {
    return free || !fees.isEmpty();
  }
}
