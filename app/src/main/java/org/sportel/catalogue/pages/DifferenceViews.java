package org.sportel.catalogue.pages;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sportel.catalogue.change.ChangeArea;
import org.sportel.catalogue.change.Difference;
import org.sportel.catalogue.change.Said;
import org.sportel.platform.LocalText;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;

/** Puts differences into words of the language read; what it does not show differently is named. */
public final class DifferenceViews {
  private static final Shown NOTHING = new Shown("", "");

  /** Fields that are named otherwise where they stand inside a row. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("deadlines.amount", "length"),
          Map.entry("deadlines.unit", "timeUnit"),
          Map.entry("deadlines.extension.amount", "extension"),
          Map.entry("deadlines.extension.unit", "timeUnit"),
          Map.entry("deadlines.extension.reason", "extensionReason"),
          Map.entry("express.amount", "length"),
          Map.entry("express.unit", "timeUnit"),
          Map.entry("documents.validity", "age"),
          Map.entry("appeal.body", "appealBody"),
          Map.entry("appeal.text", "appealText"));

  /** Where the words of codes stand, by the field's last name. */
  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          Map.entry("category", List.of("catalogue.category.")),
          Map.entry("outcome", List.of("catalogue.outcome.")),
          Map.entry("form", List.of("catalogue.document.")),
          Map.entry("kind", List.of("catalogue.card.fee.")),
          Map.entry("unit", List.of("catalogue.card.unit.")),
          Map.entry("purpose", List.of("catalogue.card.purpose.")),
          Map.entry("start", List.of("catalogue.card.start.")),
          Map.entry("first", List.of("catalogue.card.first.")),
          Map.entry("rolling", List.of("catalogue.card.rolling.")),
          Map.entry("atExpiry", List.of("catalogue.card.expiry.")),
          Map.entry("stops", List.of("catalogue.card.stop.")),
          Map.entry("events", List.of("catalogue.event.")),
          Map.entry("audience", List.of("catalogue.service.who.")),
          Map.entry("channels", List.of("catalogue.service.how.")),
          Map.entry("gateway", List.of("catalogue.change.gateway.")),
          Map.entry("deadlines", List.of("catalogue.card.purpose.", "catalogue.card.unit.")));

  private DifferenceViews() {}

  /** The differences by the parts of a service. */
  public static List<ChangeGroup> of(List<Difference> differences) {
    var lines = new EnumMap<ChangeArea, List<ChangeGroup.Line>>(ChangeArea.class);
    differences.forEach(
        difference ->
            lines.computeIfAbsent(difference.area(), _ -> new ArrayList<>()).add(line(difference)));
    return lines.entrySet().stream()
        .map(area -> new ChangeGroup(t("catalogue.change.area." + area.getKey()), area.getValue()))
        .toList();
  }

  private static ChangeGroup.Line line(Difference difference) {
    var tag = languageToShow(difference);
    return new ChangeGroup.Line(
        t("catalogue.change.deed." + difference.deed(), field(difference)),
        shown(difference.subject(), difference.field().split("\\.", 2)[0], ""),
        shown(difference.before(), difference.field(), tag),
        shown(difference.after(), difference.field(), tag));
  }

  private static String field(Difference difference) {
    return field(difference.field());
  }

  /** A field's name in words, such as that of {@code fees.amount}. */
  public static String field(String path) {
    var name = NAMES.getOrDefault(path, path.substring(path.lastIndexOf('.') + 1));
    return Stream.of(
            "catalogue.change.field." + path,
            "catalogue.change.row." + path,
            "catalogue.field." + name,
            "catalogue.card.part." + name)
        .filter(Texts::knows)
        .findFirst()
        .map(Texts::t)
        .orElse(name);
  }

  /** The language that differs, where the one read does not; empty where it does. */
  private static String languageToShow(Difference difference) {
    if (difference.before() instanceof Said.Words(var before)
        && difference.after() instanceof Said.Words(var after)
        && Texts.show(before).equals(Texts.show(after))) {
      return after.texts().keySet().stream()
          .filter(tag -> !Objects.equals(after.texts().get(tag), before.texts().get(tag)))
          .findFirst()
          .or(
              () ->
                  before.texts().keySet().stream()
                      .filter(tag -> !after.texts().containsKey(tag))
                      .findFirst())
          .orElse("");
    }
    return "";
  }

  private static Shown shown(Said said, String field, String tag) {
    return switch (said) {
      case Said.Words(var text) -> tag.isEmpty() ? Texts.show(text) : in(text, tag);
      case Said.Value(var value) -> new Shown(words(value, field), Texts.lang().tag());
      case Said.Nothing _ -> NOTHING;
    };
  }

  private static Shown in(LocalText text, String tag) {
    return new Shown(text.texts().getOrDefault(tag, ""), tag);
  }

  /** A code of a field in words, such as that of {@code start}; what is no code stays. */
  public static String value(String field, String code) {
    return words(code, field);
  }

  /** Codes in words; what is no code stays. */
  private static String words(String value, String field) {
    if (value.equals("true")) {
      return t("catalogue.change.yes");
    }
    var known = CODES.getOrDefault(field.substring(field.lastIndexOf('.') + 1), List.of());
    var words = new ArrayList<String>();
    for (var part : value.split(", ", -1)) {
      words.add(word(part, known));
    }
    return String.join(", ", words);
  }

  private static String word(String value, List<String> keys) {
    var words = new ArrayList<String>();
    for (var part : value.split(" ", -1)) {
      words.add(
          keys.stream()
              .flatMap(
                  key ->
                      Stream.of(key + part, key + part.toUpperCase(Locale.ROOT).replace('-', '_')))
              .filter(Texts::knows)
              .findFirst()
              .map(Texts::t)
              .orElse(part));
    }
    return String.join(" ", words);
  }
}
