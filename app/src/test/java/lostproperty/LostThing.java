package lostproperty;

import java.util.UUID;
import org.sportel.platform.subject.Subject;

/** A thing that somebody misses. */
record LostThing(UUID id, String number, String what, String email, UUID unit) {
  static final String SUBJECT = "lost-thing";

  Subject subject() {
    return new Subject(SUBJECT, id);
  }
}
