package org.sportel.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sportel.catalogue.Definitions;
import org.sportel.catalogue.ServiceCard;
import org.sportel.forms.Form;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Fills in a service's own form with invented but possible answers. */
@Component
final class DemoAnswers {
  private final Definitions definitions;
  private final Json json;
  private final Clock clock;

  DemoAnswers(Definitions definitions, Json json, Clock clock) {
    this.definitions = definitions;
    this.json = json;
    this.clock = clock;
  }

  /** The answers as one JSON object; what the form would hide is left out. */
  String of(ServiceCard card, DemoPeople people, ZoneId zone, Random random) {
    var schema = definitions.of(card.version()).form();
    var answers = new LinkedHashMap<String, Object>();
    fill(json.tree(schema).path("components"), answers, people, random);
    return json.write(Form.read(schema).tidy(answers, clock.instant().atZone(zone)));
  }

  private void fill(
      JsonNode components, Map<String, Object> answers, DemoPeople people, Random random) {
    for (var component : components) {
      var type = component.path("type").asString("");
      switch (type) {
        case "group" -> {
          var path = component.path("path").asString("");
          fill(component.path("components"), inside(answers, path), people, random);
        }
        case "dynamiclist" -> {
          var row = new LinkedHashMap<String, Object>();
          fill(component.path("components"), row, people, random);
          answers.put(component.path("path").asString("rows"), List.of(row));
        }
        default ->
            Optional.ofNullable(value(component, type, people, random))
                .ifPresent(value -> answers.put(component.path("key").asString(""), value));
      }
    }
  }

  private static Map<String, Object> inside(Map<String, Object> answers, String path) {
    if (path.isEmpty()) {
      return answers;
    }
    var inner = new LinkedHashMap<String, Object>();
    answers.put(path, inner);
    return inner;
  }

  private @org.jspecify.annotations.Nullable Object value(
      JsonNode component, String type, DemoPeople people, Random random) {
    var key = component.path("key").asString("").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "textfield", "textarea" -> words(component, key, people, random);
      case "number" -> number(component, random);
      case "select", "radio" -> choice(component, random);
      case "checklist" -> Optional.ofNullable(choice(component, random)).map(List::of).orElse(null);
      case "checkbox" -> component.path("validate").path("required").asBoolean(false) ? true : null;
      case "datetime" -> day(component, random);
      default -> null;
    };
  }

  private static String words(JsonNode component, String key, DemoPeople people, Random random) {
    var kind = component.path("validate").path("validationType").asString("");
    if (kind.equals("email")) {
      return "citizen" + random.nextInt(900) + "@example.org";
    }
    if (kind.equals("phone")) {
      return "+38269" + (100_000 + random.nextInt(900_000));
    }
    if (key.contains("name")) {
      return people.name(random);
    }
    if (key.contains("address") || key.contains("place") || key.contains("location")) {
      return people.street(random);
    }
    if (component.path("validate").has("pattern") || key.contains("number") || key.contains("id")) {
      return String.valueOf(100 + random.nextInt(9_900));
    }
    return people.words(random);
  }

  private static Object number(JsonNode component, Random random) {
    int least = component.path("validate").path("min").asInt(1);
    int most = component.path("validate").path("max").asInt(Math.max(least, 60));
    return least + random.nextInt(Math.min(40, Math.max(1, most - least)));
  }

  private static @org.jspecify.annotations.Nullable String choice(
      JsonNode component, Random random) {
    var values = component.path("values");
    return values.isEmpty()
        ? null
        : values.path(random.nextInt(values.size())).path("value").asString();
  }

  private String day(JsonNode component, Random random) {
    var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    return switch (component.path("subtype").asString("date")) {
      case "time" -> "10:00";
      case "datetime" -> day.plusDays(10 + random.nextInt(30)) + "T10:00";
      default -> day.plusDays(10 + random.nextInt(30)).toString();
    };
  }
}
