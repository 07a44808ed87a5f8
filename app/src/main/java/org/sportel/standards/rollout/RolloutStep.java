package org.sportel.standards.rollout;

/** What a municipality has to finish before it goes live. */
enum RolloutStep {
  /** Its people are trained. */
  TRAINED,
  /** Its catalogue of services is read and confirmed. */
  VALIDATED,
  /** Its centre has the premises and the equipment. */
  PREMISES,
  /** It is connected: network, mail, printers, registers. */
  CONNECTED
}
