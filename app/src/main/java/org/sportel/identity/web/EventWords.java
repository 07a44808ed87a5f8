package org.sportel.identity.web;

import java.util.Optional;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.web.Texts;

/** Says in words what happened to an account. */
final class EventWords {
  private static final String MODULE = "identity.";

  private EventWords() {}

  /** What happened. */
  static String what(Entry entry) {
    return Texts.t("identity.event." + entry.type().substring(MODULE.length()));
  }

  /** By which office, or the program; nothing where nobody was signed in. */
  static String by(Entry entry) {
    return entry.actor().kind() == Actor.Kind.SYSTEM
        ? Texts.t("identity.event.by.program")
        : Texts.office(entry.actor().office());
  }

  /** From which network, where that was noted. */
  static Optional<String> from(Entry entry) {
    return Optional.ofNullable(entry.payload().get("network")).map(node -> node.asString());
  }
}
