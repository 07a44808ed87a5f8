package org.sportel.complaints.model;

/** What a complaint is about: the roots that all tenants share; their own categories hang below. */
public enum ComplaintTopic {
  /** How a service is offered or done. */
  SERVICE,
  /** A decision; its remedy is an appeal, whose time a complaint does not stop. */
  DECISION,
  /** How somebody of the office behaved. */
  BEHAVIOUR,
  /** Waiting or delay. */
  WAITING,
  /** Reaching or using the premises, the pages, the language. */
  ACCESS,
  /** Fees and payments. */
  PAYMENT,
  /** A bribe, a favour, an abuse of office. */
  CORRUPTION,
  /** A place in the municipality. */
  PLACE,
  /** Something else. */
  OTHER;

  /** Whether the office must look within the hours of urgent complaints. */
  public boolean urgent() {
    return this == CORRUPTION;
  }
}
