package org.sportel.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who does something.
 *
 * @param office the name of the office, such as "Counter 1, Budva"; never a person's name
 */
public record Actor(Kind kind, UUID id, String office) {
  /** What kind of being acts. */
  public enum Kind {
    /** A person with duties in an office. */
    STAFF,
    /** A person of another tenant who takes something for this one, because it was delegated. */
    GUEST,
    /** A person with an account of their own. */
    CITIZEN,
    /** The program itself: a timer, a follower, an import. */
    SYSTEM,
    /** A person who has not signed in. */
    ANONYMOUS
  }

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Pattern PARTS = Pattern.compile("sportel [a-z-]+|[a-z-]+(?:\\.[a-z-]+)+");

  /** A part of the program, by its name. */
  public static Actor system(String name) {
    return new Actor(
        Kind.SYSTEM, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
  }

  /** Whether an office is the name of a part of the program, which nobody should have to read. */
  public static boolean ofProgram(String office) {
    return office.equals("demo") || PARTS.matcher(office).matches();
  }

  /** Somebody who has not signed in. */
  public static Actor anonymous() {
    return new Actor(Kind.ANONYMOUS, NOBODY, "");
  }
}
