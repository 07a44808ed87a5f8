package org.sportel.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.network.UnitId;
import org.sportel.platform.Actor;
import org.sportel.platform.Power;

/**
 * A person's place in one tenant.
 *
 * @param office what everybody reads of them, such as "Counter 1, Budva"
 * @param active whether they may act here
 * @param home whether this tenant looks after their account
 */
public record Staff(
    AccountId id,
    String signInName,
    String office,
    boolean active,
    boolean home,
    Set<Assignment> duties) {
  /** Copies the duties. */
  public Staff {
    duties = Set.copyOf(duties);
  }

  /** The units named in their duties. */
  public Set<UnitId> units() {
    return duties.stream().flatMap(d -> d.unit().stream()).collect(Collectors.toSet());
  }

  /** The powers they hold in some unit. */
  public Set<Power> powers() {
    return duties.stream().flatMap(d -> d.duty().powers().stream()).collect(Collectors.toSet());
  }

  /** Whether they belong to the office; who visits centres unrecognised does not. */
  public boolean colleague() {
    return !powers().contains(Power.MAKE_MYSTERY_VISITS);
  }

  /** The person as one who acts. */
  public Actor actor() {
    return new Actor(Actor.Kind.STAFF, id.value(), office);
  }
}
