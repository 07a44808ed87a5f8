package org.sportel.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Json;
import org.sportel.platform.Origin;
import org.sportel.platform.TenantId;

class EventTypeTests {
  private record Weighed(UUID subject, int grams, String scale) {}

  /** First in kilograms, then in grams, then with the scale's name. */
  private static final EventType<Weighed> WEIGHED =
      EventType.of("post.weighed", 3, Weighed.class)
          .from(
              1,
              payload -> {
                payload.put("grams", payload.path("kilograms").asInt() * 1000);
                return payload;
              })
          .from(
              2,
              payload -> {
                payload.put("scale", "unknown");
                return payload;
              });

  @Test
  void readsEveryVersionAsTheNewest() {
    assertThat(WEIGHED.read(entry(1, "{\"kilograms\":2}")).grams()).isEqualTo(2000);
    assertThat(WEIGHED.read(entry(1, "{\"kilograms\":2}")).scale()).isEqualTo("unknown");
    assertThat(WEIGHED.read(entry(2, "{\"grams\":7}")).scale()).isEqualTo("unknown");
    assertThat(WEIGHED.read(entry(3, "{\"grams\":7,\"scale\":\"A\"}")).scale()).isEqualTo("A");
  }

  @Test
  void leavesTheEntryAsItIs() {
    var entry = entry(1, "{\"kilograms\":2}");
    WEIGHED.read(entry);
    assertThat(entry.payload().has("grams")).isFalse();
  }

  @Test
  void readsWhatANewerProgramWroteAsFarAsItIsKnown() {
    var newer = entry(4, "{\"grams\":7,\"scale\":\"A\",\"colour\":\"red\"}");
    assertThat(WEIGHED.read(newer).grams()).isEqualTo(7);
  }

  @Test
  void refusesWhatItCannotRead() {
    var onlyNew = EventType.of("post.weighed", 2, Weighed.class);
    assertThatThrownBy(() -> onlyNew.read(entry(1, "{}")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("post.weighed");
    var other = EventType.of("post.sent", 1, Weighed.class);
    assertThatThrownBy(() -> other.read(entry(1, "{}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WEIGHED.from(3, payload -> payload))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WEIGHED.from(1, payload -> payload))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reactsToEachTypeOnce() {
    var seen = new ArrayList<String>();
    var reactions =
        EventReactions.none()
            .on(WEIGHED, (entry, event) -> seen.add(event.grams() + " g"))
            .on("post.sent", entry -> seen.add("sent"));
    assertThat(reactions.types()).containsExactlyInAnyOrder("post.weighed", "post.sent");
    reactions.follow(entry(2, "{\"grams\":7}"));
    assertThat(seen).isEqualTo(List.of("7 g"));
    assertThatThrownBy(() -> reactions.on(WEIGHED, (entry, event) -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EventReactions.none().follow(entry(1, "{}")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Entry entry(int version, String payload) {
    return new Entry(
        new TenantId(1),
        new UUID(0, 1),
        "post.weighed",
        version,
        new UUID(0, 2),
        Actor.anonymous(),
        Instant.EPOCH,
        Instant.EPOCH,
        Origin.LIVE,
        new Json().tree(payload));
  }
}
