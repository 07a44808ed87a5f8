package org.sportel.notify;

import org.sportel.platform.Refused;

/** A message cannot be sent again. */
public final class MessageRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** No such message in this office. */
    UNKNOWN,
    /** It carried a code, which is kept nowhere. */
    CODE_NOT_KEPT,
    /** The applicant has given no e-mail address. */
    NO_ADDRESS,
    /** No mail server is set. */
    NO_SERVER
  }

  /** Refuses with the status that fits. */
  public MessageRefusal(Reason reason) {
    super(reason, reason == Reason.UNKNOWN ? 404 : 422);
  }
}
