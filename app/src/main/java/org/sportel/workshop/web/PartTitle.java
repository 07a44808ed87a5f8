package org.sportel.workshop.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sportel.catalogue.bundle.Part;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a part calls itself in its own text, beside the name of its file. */
final class PartTitle {
  private static final Json JSON = new Json();
  private static final Pattern PROCESS =
      Pattern.compile(
          "<(?:\\w+:)?process\\b[^>]*?\\sname=\"([^\"]+)\"[^>]*>"
              + "(?:\\s*<(?:\\w+:)?extensionElements>(.*?)</(?:\\w+:)?extensionElements>)?",
          Pattern.DOTALL);
  private static final Pattern TRANSLATION =
      Pattern.compile("name=\"name\\.([A-Za-z-]+)\"\\s+value=\"([^\"]*)\"");
  private static final Pattern DECISION =
      Pattern.compile("<(?:\\w+:)?decision\\b[^>]*?\\sname=\"([^\"]+)\"");

  private PartTitle() {}

  /** The title; empty where the part has none, or none but the name of its file. */
  static Optional<LocalText> of(Part part) {
    return title(part).filter(title -> !title.texts().containsValue(part.name()));
  }

  private static Optional<LocalText> title(Part part) {
    try {
      return switch (part.kind()) {
        case FORM -> form(JSON.tree(part.body()).path("properties"));
        case LETTER -> texts(JSON.tree(part.body()).path("title"));
        case TEMPLATE -> texts(JSON.tree(part.body()).path("granted").path("title"));
        case PROCEDURE -> procedure(part.body());
        case DECISION -> first(DECISION, part.body()).map(name -> LocalText.of("en", name));
        case TEST -> Optional.empty();
      };
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<LocalText> form(JsonNode properties) {
    var texts = new TreeMap<String, String>();
    for (var one : properties.properties()) {
      if (one.getKey().equals("title")) {
        texts.put(properties.path("language").asString("en"), one.getValue().asString(""));
      } else if (one.getKey().startsWith("title.")) {
        texts.put(one.getKey().substring("title.".length()), one.getValue().asString(""));
      }
    }
    return text(texts);
  }

  private static Optional<LocalText> texts(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asString("")));
    return text(texts);
  }

  private static Optional<LocalText> procedure(String body) {
    var found = PROCESS.matcher(body);
    if (!found.find()) {
      return Optional.empty();
    }
    var texts = new TreeMap<String, String>();
    texts.put("en", HtmlUtils.htmlUnescape(found.group(1)));
    var more = TRANSLATION.matcher(Optional.ofNullable(found.group(2)).orElse(""));
    while (more.find()) {
      texts.put(more.group(1), HtmlUtils.htmlUnescape(more.group(2)));
    }
    return text(texts);
  }

  private static Optional<String> first(Pattern pattern, String body) {
    var found = pattern.matcher(body);
    return found.find() ? Optional.of(HtmlUtils.htmlUnescape(found.group(1))) : Optional.empty();
  }

  private static Optional<LocalText> text(Map<String, String> texts) {
    texts.values().removeIf(String::isBlank);
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }
}
