package org.sportel.platform.subject;

import java.util.Optional;
import java.util.Set;

/** Knows whom to tell about subjects of one type; a bean of the module that owns them. */
public interface Audience {
  /** The type of the subjects. */
  String type();

  /**
   * Who is told, asked inside a transaction of the subject's tenant; empty where nobody is, as once
   * their particulars were erased.
   */
  Optional<Recipient> of(Subject subject);

  /** The owner's page on which the person reads what was said; empty where there is none. */
  default Optional<String> pageOfPerson() {
    return Optional.empty();
  }

  /** The owner's page on which staff read what was said; empty where there is none. */
  default Optional<String> pageOfStaff() {
    return Optional.empty();
  }

  /** The events that end a subject, after which its person may be asked how it was. */
  default Set<String> endings() {
    return Set.of();
  }
}
