package org.sportel.problems.model;

/**
 * How the office reaches whoever reported a problem; each may be empty.
 *
 * @param name as given
 */
public record Reporter(String name, String email, String phone) {
  /** Somebody who left nothing. */
  public static Reporter unknown() {
    return new Reporter("", "", "");
  }

  /** Whether nothing was left. */
  public boolean none() {
    return name.isBlank() && email.isBlank() && phone.isBlank();
  }
}
