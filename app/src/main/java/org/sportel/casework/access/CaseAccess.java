package org.sportel.casework.access;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Authority;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Which cases the acting person may see, and on which they may work. */
@Component
public final class CaseAccess {
  private static final List<Power> WORKING =
      List.of(Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER);

  private final Authority authority;
  private final Tasks tasks;

  CaseAccess(Authority authority, Tasks tasks) {
    this.authority = authority;
    this.tasks = tasks;
  }

  /**
   * The units whose cases the person may see; auditors see all.
   *
   * <p>Office rule (who may see a case): People see the cases of the units in which they serve at a
   * counter, work on cases or approve; auditors see all and change none.
   */
  public Places seen() {
    return authority.may(Power.AUDIT) ? Places.everywhere() : worked();
  }

  /** Whether the person works on cases anywhere: at a counter, as officer or as head. */
  public static boolean works(Authority authority) {
    return WORKING.stream().anyMatch(authority::may);
  }

  /** The units whose cases the person may work on. */
  public Places worked() {
    var units = new HashSet<UUID>();
    for (var power : WORKING) {
      var places = authority.places(power);
      if (places.all()) {
        return Places.everywhere();
      }
      units.addAll(places.units());
    }
    return new Places(false, units);
  }

  /**
   * Refuses who may not see the case: it then does not exist for them.
   *
   * @throws CaseRefusal NO_SUCH_CASE
   */
  public void require(Case file) {
    if (!covers(seen(), file)) {
      throw new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE);
    }
  }

  /**
   * Refuses who may not work on the case.
   *
   * @throws CaseRefusal NO_SUCH_CASE
   * @throws NotAllowed for whoever may only look
   */
  public void requireWork(Case file) {
    require(file);
    if (!mayWork(file)) {
      throw new NotAllowed();
    }
  }

  /** Whether the person may work on the case. */
  public boolean mayWork(Case file) {
    return covers(worked(), file);
  }

  /**
   * Refuses who neither works on cases nor approves in the responsible unit: a unit that gave its
   * opinion, or a counter, does not change what the office promised.
   *
   * @throws NotAllowed for everybody else
   */
  public void requireResponsible(Case file) {
    var unit = file.facts().unit();
    if (!authority.places(Power.WORK_CASES).covers(unit)) {
      authority.require(Power.APPROVE_DECISIONS, unit);
    }
  }

  /**
   * A case of one's unit, or one in which one's unit has or had a task.
   *
   * <p>Office rule (who may see a case): A unit that has or had a task in a case of another unit
   * sees that case too, for its opinion.
   */
  private boolean covers(Places places, Case file) {
    return places.covers(file.facts().unit())
        || (!places.none()
            && tasks.of(file.id()).stream().anyMatch(t -> places.covers(t.unit().value())));
  }
}
