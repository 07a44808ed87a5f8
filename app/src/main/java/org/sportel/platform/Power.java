package org.sportel.platform;

/** What a duty allows. Powers are checked; duties are given. */
public enum Power {
  /** Take applications at a counter and serve people. */
  SERVE_COUNTER,
  /** Work on the cases of a unit. */
  WORK_CASES,
  /** Approve decisions of a unit. */
  APPROVE_DECISIONS,
  /** Run a centre: hours, counters, today's figures. */
  MANAGE_CENTRE,
  /** Handle complaints and what is changed because of them. */
  HANDLE_COMPLAINTS,
  /** Change services, forms and procedures. */
  DESIGN_SERVICES,
  /** Manage staff, units and settings of a tenant. */
  ADMINISTER,
  /** See who looked at what, without touching it. */
  AUDIT,
  /** See comparable figures of the whole network. */
  OPERATE_NETWORK,
  /** Visit centres unrecognised and report; whoever may do this may do nothing else here. */
  MAKE_MYSTERY_VISITS
}
