package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.sportel.platform.Authority;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Whose cases count in the figures that the acting person sees: those of the units they work in.
 *
 * <p>Office rule (who may see a case): Figures count the cases of the units in which the person
 * works; the cases behind a figure are those the person may see.
 */
@Component
public final class FigureAccess {
  /** Whoever holds one of them sees figures of somebody's cases. */
  public static final Set<Power> SEEING =
      Set.of(
          Power.AUDIT,
          Power.ADMINISTER,
          Power.MANAGE_CENTRE,
          Power.APPROVE_DECISIONS,
          Power.WORK_CASES,
          Power.DESIGN_SERVICES,
          Power.SERVE_COUNTER);

  private final Authority authority;

  FigureAccess(Authority authority) {
    this.authority = authority;
  }

  /** The facts of cases of some units. */
  public static Condition of(Places places) {
    return places.all()
        ? DSL.noCondition()
        : CASE_FACT.UNIT.in(places.units().stream().map(String::valueOf).toList());
  }

  /** Whether the acting person sees figures of somebody's cases at all. */
  public boolean sees() {
    return !places().none();
  }

  /** The units, all of them where one power reaches everywhere. */
  public Places places() {
    var units = new HashSet<UUID>();
    for (var power : SEEING) {
      var places = authority.places(power);
      if (places.all()) {
        return Places.everywhere();
      }
      units.addAll(places.units());
    }
    return new Places(false, units);
  }
}
