package org.sportel.identity;

import java.util.EnumSet;
import java.util.Set;
import org.sportel.platform.Power;

/**
 * What a person is charged with. The powers a duty carries stand here and nowhere else; the guide's
 * table is made from it.
 */
public enum Duty {
  /** Serves people at a counter and enters their applications. */
  COUNTER(true, Power.SERVE_COUNTER),
  /** Works on cases of a unit. */
  CASE_OFFICER(true, Power.WORK_CASES),
  /** Leads a unit: works on its cases and approves its decisions. */
  HEAD_OF_UNIT(true, Power.WORK_CASES, Power.APPROVE_DECISIONS),
  /** Runs a centre: its counters, its day, its hours. */
  CENTRE_MANAGER(true, Power.SERVE_COUNTER, Power.MANAGE_CENTRE),
  /** Handles complaints, independent of those complained about. */
  COMPLAINTS_OFFICER(true, Power.HANDLE_COMPLAINTS),
  /** Changes services, forms and procedures. */
  DESIGNER(false, Power.DESIGN_SERVICES),
  /** Looks after staff, units, centres and hours. */
  ADMINISTRATOR(false, Power.ADMINISTER),
  /** Reads who did and who read what. */
  AUDITOR(false, Power.AUDIT),
  /** Runs the network of tenants. */
  NETWORK_OPERATOR(false, Power.OPERATE_NETWORK),
  /** Comes from outside, visits centres unrecognised and sees nothing but the own visits. */
  MYSTERY_VISITOR(false, Power.MAKE_MYSTERY_VISITS);

  private final boolean inUnits;
  private final Set<Power> powers;

  Duty(boolean inUnits, Power first, Power... others) {
    this.inUnits = inUnits;
    this.powers = Set.copyOf(EnumSet.of(first, others));
  }

  /** Whether it can be limited to a unit; the others hold for the whole tenant. */
  public boolean inUnits() {
    return inUnits;
  }

  /** Whether it reaches so far that a password alone must not open it. */
  public boolean secondFactor() {
    return this == ADMINISTRATOR || this == AUDITOR || this == NETWORK_OPERATOR;
  }

  /** Whether a second administrator must confirm it wherever it holds. */
  public boolean secondPerson() {
    return secondFactor() || this == HEAD_OF_UNIT;
  }

  /** The powers it carries. */
  public Set<Power> powers() {
    return powers;
  }
}
