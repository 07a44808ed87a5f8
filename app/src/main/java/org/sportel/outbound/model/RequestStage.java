package org.sportel.outbound.model;

/** Where an outbound request stands. */
public enum RequestStage {
  /** No answer has come yet. */
  WAITING,
  /** The body answered. */
  ANSWERED,
  /** The office recorded that no answer came and waits no more. */
  SILENT,
  /** The office needs the answer no more. */
  TAKEN_BACK
}
