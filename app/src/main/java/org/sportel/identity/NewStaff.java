package org.sportel.identity;

import java.util.Set;

/**
 * A person to be given a place.
 *
 * @param office what everybody reads of them, 1 to 120 characters; an office, not a private name
 */
public record NewStaff(SignInName name, String office, Set<Assignment> duties) {
  /** Copies and checks. */
  public NewStaff {
    office = office.strip();
    if (office.isEmpty() || office.length() > 120) {
      throw new IllegalArgumentException("An office has 1 to 120 characters");
    }
    duties = Set.copyOf(duties);
  }
}
