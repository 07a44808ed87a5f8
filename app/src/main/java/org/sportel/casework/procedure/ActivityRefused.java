package org.sportel.casework.procedure;

/** An activity could not be done; nothing was changed. */
public final class ActivityRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * A refusal.
   *
   * @param code for an error event of the model to catch; empty stops the procedure at the task
   */
  public ActivityRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A value is missing or not of its type: the model is to be mended. */
  static ActivityRefused input(String name, String why) {
    return new ActivityRefused("", "input “" + name + "” " + why);
  }

  /** What an error event catches. */
  public String code() {
    return code;
  }

  /** What went wrong. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
