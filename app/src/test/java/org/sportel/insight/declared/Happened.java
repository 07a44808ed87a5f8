package org.sportel.insight.declared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Event;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.springframework.context.ApplicationContext;

/** An event with the whole payload of its kind, so that every follower can take it in. */
record Happened(
    UUID subject, @JsonIgnore String type, @JsonAnyGetter Map<String, Object> payload, Instant at)
    implements Event {
  static Happened of(UUID subject, String type, Of of, Instant at) {
    var payload = example(type);
    var shown = new HashMap<String, Object>();
    if (payload.get("of") instanceof Map<?, ?> example) {
      example.forEach((name, value) -> shown.put(String.valueOf(name), value));
    }
    shown.put("serviceCode", of.serviceCode());
    shown.put("unit", of.unit());
    of.ticket().ifPresent(ticket -> shown.put("ticket", ticket));
    if (!type.startsWith("complaints.")) {
      shown.put("channel", of.channel());
    }
    payload.put("of", shown);
    payload.remove("subject");
    return new Happened(subject, type, payload, at);
  }

  private static Map<String, Object> example(String type) {
    var module = type.substring(0, type.indexOf('.'));
    var file = Path.of("src/test/resources/golden", module, type + ".v1.json");
    try {
      return Files.exists(file)
          ? new HashMap<>(new Json().read(Files.readString(file), Map.class))
          : new HashMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Instant> happenedAt() {
    return Optional.of(at);
  }

  /** By what indicators tell it apart. */
  record Of(String serviceCode, UUID unit, String channel, Optional<UUID> ticket) {}

  /** The same with another value in its payload. */
  Happened with(String name, Object value) {
    var other = new HashMap<>(payload);
    other.put(name, value);
    return new Happened(subject, type, other, at);
  }

  /** The same without a value in its payload. */
  Happened without(String name) {
    var other = new HashMap<>(payload);
    other.remove(name);
    return new Happened(subject, type, other, at);
  }

  /** A town of its own, which every follower knows. */
  static TenantId town(ApplicationContext context, ZoneId zone) {
    var slug = "town-" + UUID.randomUUID().toString().substring(0, 8);
    var name = LocalText.of("en", "Town " + slug);
    var town =
        new NewTenant(
            slug, name, "AL", Lang.EN, "ALL", zone, 41.3, 19.8, true, Tenant.Kind.MUNICIPALITY);
    return context
        .getBean(Acting.class)
        .as(Actor.system("test"), () -> context.getBean(AddTenant.class).add(town));
  }
}
