package org.sportel.catalogue;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;

/**
 * Services that answer a question, nearest first.
 *
 * @param total how many there are on all pages together
 * @param services how many those are when each is counted once, however many municipalities offer
 *     it
 * @param nearest whether they answer other words than those asked for
 */
public record FoundServices(List<Hit> hits, long total, long services, boolean nearest) {
  private static final int FEW = 10;

  /** Copies the hits. */
  public FoundServices {
    hits = List.copyOf(hits);
  }

  /** The same, counted once. */
  FoundServices counted(long once) {
    return new FoundServices(hits, total, once, nearest);
  }

  /** These, found by other words. */
  FoundServices asNearest() {
    return new FoundServices(hits, total, services, true);
  }

  /** The nearest of these, found by one word of several: more would be no answer. */
  FoundServices few() {
    var first = hits.stream().limit(FEW).toList();
    return new FoundServices(first, first.size(), Math.min(services, first.size()), true);
  }

  /**
   * One service of one tenant.
   *
   * @param facts what a list says of it; empty where they were not gathered yet
   */
  public record Hit(
      TenantId tenant,
      ServiceCode code,
      LocalText title,
      Category category,
      boolean illustrative,
      Optional<Facts> facts) {}

  /**
   * What a list says of a service.
   *
   * @param fees may be alternatives
   * @param time for the decision, where one is stated
   */
  public record Facts(boolean free, List<Fee> fees, Optional<Time> time, boolean online) {
    /** Copies the fees. */
    public Facts {
      fees = List.copyOf(fees);
    }

    /** What a card says. */
    public static Facts of(Card card) {
      return new Facts(
          card.charges().free(),
          card.charges().fees(),
          card.deadline(ServiceDeadline.Purpose.DECISION)
              .map(time -> new Time(time.amount(), time.unit())),
          card.topic().takes("online"));
    }
  }

  /** A length of time. */
  public record Time(int amount, DeadlineRule.Unit unit) {}
}
