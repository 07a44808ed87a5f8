package org.sportel.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.network.UnitId;
import org.sportel.platform.Power;

/**
 * A duty and where it holds.
 *
 * @param unit the unit with all units below it; empty is the whole tenant
 * @throws IllegalArgumentException for a unit with a duty that cannot be limited to one
 */
public record Assignment(Duty duty, Optional<UnitId> unit) {
  /** Checks the duty's reach. */
  public Assignment {
    if (unit.isPresent() && !duty.inUnits()) {
      throw new IllegalArgumentException(duty + " holds for the whole tenant");
    }
  }

  /** Reads codes as {@link #code} writes them; what means nothing is left out. */
  public static Set<Assignment> read(Collection<String> codes) {
    return codes.stream().flatMap(code -> read(code).stream()).collect(Collectors.toSet());
  }

  private static Optional<Assignment> read(String code) {
    try {
      int at = code.indexOf('@');
      var duty = Duty.valueOf(at < 0 ? code : code.substring(0, at));
      return Optional.of(
          at < 0
              ? everywhere(duty)
              : in(new UnitId(UUID.fromString(code.substring(at + 1))), duty));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Duties as codes, in order. */
  public static List<String> codes(Set<Assignment> duties) {
    return duties.stream().map(Assignment::code).sorted().toList();
  }

  /** The duty as a code: {@code COUNTER} or {@code COUNTER@<unit id>}. */
  public String code() {
    return duty + unit.map(id -> "@" + id.value()).orElse("");
  }

  /**
   * Whether it takes a second administrator to give it: who looks after accounts, reads what
   * everybody did, approves decisions, or works on all cases of the tenant.
   */
  public boolean reachesFar() {
    return duty.secondPerson() || unit.isEmpty() && duty.powers().contains(Power.WORK_CASES);
  }

  /** A duty in the whole tenant. */
  public static Assignment everywhere(Duty duty) {
    return new Assignment(duty, Optional.empty());
  }

  /** A duty in a unit and all units below it. */
  public static Assignment in(UnitId unit, Duty duty) {
    return new Assignment(duty, Optional.of(unit));
  }
}
