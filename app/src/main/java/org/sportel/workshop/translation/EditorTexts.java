package org.sportel.workshop.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.translation.PartTexts;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;
import org.sportel.workshop.plain.PlainEditor;
import org.sportel.workshop.plain.UnreadablePart;
import org.springframework.stereotype.Component;

/**
 * Finds the texts of a part among the fields of its editor: a field {@code words} has its
 * translations in {@code words.sq} and so on, and its own words are English.
 */
@Component
final class EditorTexts implements PartTexts {
  private static final String BASE = "en";
  private static final String OPTIONS = "options";
  private static final Vocabulary NO_CHOICES = Vocabulary.none();

  @Override
  public List<Placed> texts(Part part) {
    var texts = new ArrayList<Placed>();
    for (var block : blocks(part)) {
      options(block)
          .forEach(
              (value, words) ->
                  texts.add(new Placed(block.id() + "/" + OPTIONS + "/" + value, words)));
      fields(block)
          .forEach(
              (name, places) -> {
                var words = new LinkedHashMap<String, String>();
                places.forEach((lang, field) -> words.put(lang, field.value()));
                words.values().removeIf(String::isBlank);
                if (!words.isEmpty()) {
                  texts.add(new Placed(block.id() + "/" + name, words));
                }
              });
    }
    return texts;
  }

  private static List<Block> blocks(Part part) {
    try {
      return PlainEditor.of(part.kind())
          .map(editor -> editor.read(part.body(), NO_CHOICES).blocks())
          .orElse(List.of());
    } catch (UnreadablePart _) {
      return List.of();
    }
  }

  /** The fields with words, by name and language; one without any translation field is no text. */
  private static Map<String, Map<String, Field>> fields(Block block) {
    var named = new LinkedHashMap<String, Map<String, Field>>();
    for (var field : block.fields()) {
      lang(field.name())
          .ifPresent(
              lang ->
                  named
                      .computeIfAbsent(base(field.name(), lang), _ -> new LinkedHashMap<>())
                      .put(lang, field));
    }
    block.fields().stream()
        .filter(field -> named.containsKey(field.name()))
        .forEach(field -> named.getOrDefault(field.name(), Map.of()).put(BASE, field));
    return named;
  }

  private static Optional<String> lang(String name) {
    return DraftReading.LANGUAGES.stream().filter(lang -> name.endsWith("." + lang)).findFirst();
  }

  private static String base(String name, String lang) {
    return name.substring(0, name.length() - lang.length() - 1);
  }

  @Override
  public Part put(Part part, String lang, Map<String, String> words) {
    var editor = PlainEditor.of(part.kind()).orElseThrow();
    var body = part.body();
    for (var block : blocks(part)) {
      var typed = new LinkedHashMap<String, String>();
      fields(block)
          .forEach(
              (name, places) -> {
                var word = words.get(block.id() + "/" + name);
                if (word != null && places.containsKey(lang)) {
                  typed.put(field(places, lang), word);
                }
              });
      options(block, lang, words).ifPresent(lines -> typed.put(OPTIONS, lines));
      if (!typed.isEmpty()) {
        body = editor.write(body, block.id(), "save", whole(part, block, typed));
      }
    }
    return new Part(part.kind(), part.name(), body);
  }

  private static String field(Map<String, Field> places, String lang) {
    return Optional.ofNullable(places.get(lang)).orElseThrow().name();
  }

  /** The words of a choice's options by value, from lines {@code value = words | sq | sr-Latn}. */
  private static Map<String, Map<String, String>> options(Block block) {
    var options = new LinkedHashMap<String, Map<String, String>>();
    block.fields().stream()
        .filter(field -> field.name().equals(OPTIONS))
        .flatMap(field -> field.value().lines())
        .filter(line -> line.indexOf('=') > 0)
        .forEach(
            line -> {
              var words = new LinkedHashMap<String, String>();
              var parts = line.substring(line.indexOf('=') + 1).split("\\|", -1);
              for (int at = 0; at < Math.min(parts.length, DraftReading.LANGUAGES.size()); at++) {
                if (!parts[at].isBlank()) {
                  words.put(DraftReading.LANGUAGES.get(at), parts[at].strip());
                }
              }
              options.put(line.substring(0, line.indexOf('=')).strip(), words);
            });
    return options;
  }

  /** The lines with the words of some options in a language; empty where none is named. */
  private static Optional<String> options(Block block, String lang, Map<String, String> words) {
    var options = options(block);
    var at = block.id() + "/" + OPTIONS + "/";
    if (options.keySet().stream().noneMatch(value -> words.containsKey(at + value))) {
      return Optional.empty();
    }
    return Optional.of(
        options.entrySet().stream()
            .map(
                option -> {
                  var said = new LinkedHashMap<>(option.getValue());
                  Optional.ofNullable(words.get(at + option.getKey()))
                      .ifPresent(word -> said.put(lang, word.replace('|', '/').replace('\n', ' ')));
                  return option.getKey() + " = " + line(said);
                })
            .collect(Collectors.joining("\n")));
  }

  private static String line(Map<String, String> words) {
    return DraftReading.LANGUAGES.stream()
        .map(lang -> words.getOrDefault(lang, ""))
        .collect(Collectors.joining(" | "));
  }

  /** The sentences that several texts share are written all together. */
  private static Map<String, String> whole(Part part, Block block, Map<String, String> typed) {
    if (part.kind() != PartKind.TEMPLATE) {
      return typed;
    }
    var all = new LinkedHashMap<String, String>();
    block.fields().forEach(field -> all.put(field.name(), field.value()));
    all.putAll(typed);
    return all;
  }
}
