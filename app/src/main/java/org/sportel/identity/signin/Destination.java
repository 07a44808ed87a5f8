package org.sportel.identity.signin;

import java.util.regex.Pattern;

/** Where to go after signing in: a staff page of this site and nothing else. */
public final class Destination {
  /** The start of the staff pages. */
  public static final String DESK = "/desk";

  private static final Pattern OURS =
      Pattern.compile("/desk([/?][A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");
  private static final int LONGEST = 1_000;

  private Destination() {}

  /** The address when it is one of ours, else the start of the staff pages. */
  public static String of(String wanted) {
    return wanted.length() <= LONGEST && OURS.matcher(wanted).matches() && !wanted.contains("//")
        ? wanted
        : DESK;
  }
}
