package org.sportel.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sportel.platform.Entry;

/** What a follower does with each type of event; made once, in its constructor. */
public final class EventReactions {
  private final Map<String, Consumer<Entry>> byName;

  private EventReactions(Map<String, Consumer<Entry>> byName) {
    this.byName = byName;
  }

  /** Does nothing with any event yet. */
  public static EventReactions none() {
    return new EventReactions(Map.of());
  }

  /** What is done with one event. */
  @FunctionalInterface
  public interface Reaction<E> {
    /** Takes it in. */
    void take(Entry entry, E event);
  }

  /**
   * The same, which also does something with events of a type.
   *
   * @throws IllegalArgumentException where the type is named already
   */
  public <E> EventReactions on(EventType<E> type, Reaction<E> reaction) {
    return on(type.name(), entry -> reaction.take(entry, type.read(entry)));
  }

  /** The same, which also does something with events of a name whose payload is not read. */
  public EventReactions on(String name, Consumer<Entry> reaction) {
    var more = new LinkedHashMap<>(byName);
    if (more.put(name, reaction) != null) {
      throw new IllegalArgumentException("Two reactions to " + name);
    }
    return new EventReactions(more);
  }

  /** The types that something is done with. */
  public Set<String> types() {
    return Set.copyOf(byName.keySet());
  }

  /**
   * Does with an entry what is to be done.
   *
   * @throws IllegalStateException for a type that nothing is done with
   */
  public void follow(Entry entry) {
    var reaction = byName.get(entry.type());
    if (reaction == null) {
      throw new IllegalStateException(entry.type());
    }
    reaction.accept(entry);
  }
}
