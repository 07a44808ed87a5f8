package org.sportel.notify;

import java.util.Optional;
import org.sportel.platform.Refused;

/** A message cannot be sent again, or not be said so. */
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
    NO_SERVER,
    /** Subject or text of an own text is missing. */
    TEXT_EMPTY,
    /** It is longer than one line or than its place. */
    TEXT_LONG,
    /** It names a field that there is not. */
    TEXT_FIELD
  }

  private final String field;

  /** Refuses with the status that fits. */
  public MessageRefusal(Reason reason) {
    super(reason, reason == Reason.UNKNOWN ? 404 : 422);
    this.field = "";
  }

  /** A refusal that stands at a form field. */
  MessageRefusal(String field, Reason reason, Object... args) {
    super(reason, 422, args);
    this.field = field;
  }

  @Override
  public Optional<String> field() {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
