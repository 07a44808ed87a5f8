package org.sportel.platform.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sportel.platform.Entry;
import org.sportel.platform.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of event in the journal and the shape of its payload in one version. A reader that needs
 * less may read it as a shape of its own with fewer fields.
 *
 * @param <E> what a payload is read as
 */
public final class EventType<E> {
  private static final Json JSON = new Json();

  private final String name;
  private final int version;
  private final Class<E> shape;
  private final Map<Integer, UnaryOperator<ObjectNode>> upcasters;

  private EventType(
      String name, int version, Class<E> shape, Map<Integer, UnaryOperator<ObjectNode>> upcasters) {
    if (name.isEmpty() || version < 1) {
      throw new IllegalArgumentException("no event type: " + name + " " + version);
    }
    this.name = name;
    this.version = version;
    this.shape = shape;
    this.upcasters = Map.copyOf(upcasters);
  }

  /**
   * A type as it is written now.
   *
   * @param name the stable name, such as {@code casework.opened}
   * @param version the version that has this shape
   */
  public static <E> EventType<E> of(String name, int version, Class<E> shape) {
    return new EventType<>(name, version, shape, Map.of());
  }

  /**
   * The same type, which also reads entries of an earlier version.
   *
   * @param earlier the earlier version
   * @param upcast makes a payload of that version one of the next
   * @throws IllegalArgumentException for a version that is not earlier, or named twice
   */
  public EventType<E> from(int earlier, UnaryOperator<ObjectNode> upcast) {
    if (earlier < 1 || earlier >= version || upcasters.containsKey(earlier)) {
      throw new IllegalArgumentException(name + " has no earlier version " + earlier);
    }
    var more = new HashMap<>(upcasters);
    more.put(earlier, upcast);
    return new EventType<>(name, version, shape, more);
  }

  /** The stable name. */
  public String name() {
    return name;
  }

  /** The version that is written now. */
  public int version() {
    return version;
  }

  /** Whether an entry is of this type, in whatever version. */
  public boolean is(Entry entry) {
    return entry.type().equals(name);
  }

  /**
   * The event of an entry. One that a newer program wrote is read as far as it is known.
   *
   * @throws IllegalArgumentException for an entry of another type
   * @throws IllegalStateException for an earlier version from which no way leads here
   */
  public E read(Entry entry) {
    if (!is(entry)) {
      throw new IllegalArgumentException(entry.type() + " is no " + name);
    }
    if (entry.version() >= version) {
      return JSON.read(entry.payload(), shape);
    }
    var payload = (ObjectNode) entry.payload().deepCopy();
    for (int at = entry.version(); at < version; at++) {
      payload = next(at).apply(payload);
    }
    return JSON.read(payload, shape);
  }

  private UnaryOperator<ObjectNode> next(int earlier) {
    return Optional.ofNullable(upcasters.get(earlier))
        .orElseThrow(
            () -> new IllegalStateException(name + " cannot be read from version " + earlier));
  }

  @Override
  public String toString() {
    return name + " v" + version;
  }
}
