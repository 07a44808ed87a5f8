package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guides in other languages hold as much as the English ones, in the words of the screens. */
@Tag("sources")
class GuideLanguagesTests {
  private static final Path GUIDES = Path.of("..", "docs", "guides");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern MARKED =
      Pattern.compile("\\*\\*(.+?)\\*\\*|(?<![*\\w])\\*([^*\\n]+?)\\*(?!\\*)");
  private static final Pattern PICTURE = Pattern.compile("]\\((pictures/[a-z-]+[.]png)\\)");

  /** How each language says that words are set like this. */
  private static final Set<String> LIKE_THIS = Set.of("овако", "kështu");

  static Stream<Path> translated() throws IOException {
    try (var files = Files.list(GUIDES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[a-z-]+[.](sq|sr)[.]md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("translated")
  void holdsEveryChapterTablePictureAndList(Path guide) throws IOException {
    var own = Files.readString(guide);
    var english = Files.readString(GUIDES.resolve(name(guide) + ".md"));
    assertThat(shape(own)).isEqualTo(shape(english));
    assertThat(pictures(own)).isEqualTo(pictures(english));
  }

  @ParameterizedTest
  @MethodSource("translated")
  void namesOnlyWhatStandsOnTheScreen(Path guide) throws IOException {
    var shown = messages(language(guide)).values();
    var unknown = new ArrayList<String>();
    marked(Files.readString(guide))
        .filter(words -> !LIKE_THIS.contains(words))
        .filter(words -> shown.stream().noneMatch(text -> says(text, words)))
        .forEach(unknown::add);
    assertThat(unknown).isEmpty();
  }

  /** Where an English line names a text of the screen, its translation names the same text. */
  @ParameterizedTest
  @MethodSource("translated")
  void namesTheSameTextsAsTheEnglishGuide(Path guide) throws IOException {
    var english = messages("en");
    var own = messages(language(guide));
    var originals = lines(GUIDES.resolve(name(guide) + ".md"));
    var lines = lines(guide);
    assertThat(lines).hasSameSizeAs(originals);
    var missing = new ArrayList<String>();
    for (int at = 0; at < lines.size(); at++) {
      var named = marked(lines.get(at)).toList();
      marked(originals.get(at))
          .filter(
              words -> {
                var texts = translations(words, english, own);
                return !texts.isEmpty()
                    && named.stream()
                        .noneMatch(one -> texts.stream().anyMatch(text -> says(text, one)));
              })
          .forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> translations(
      String words, Map<String, String> english, Map<String, String> own) {
    return english.entrySet().stream()
        .filter(text -> text.getValue().equals(words))
        .map(text -> own.getOrDefault(text.getKey(), ""))
        .toList();
  }

  private static Stream<String> marked(String text) {
    return MARKED
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }

  private static List<String> lines(Path guide) throws IOException {
    return Files.readString(guide).lines().filter(line -> !line.isBlank()).toList();
  }

  private static boolean says(String text, String words) {
    return plain(text).contains(plain(words));
  }

  private static String language(Path guide) {
    return guide.getFileName().toString().split("[.]")[1];
  }

  /** The kind of each line that gives a document its shape. */
  private static List<String> shape(String text) {
    return text.lines()
        .map(
            line ->
                line.startsWith("#")
                    ? line.substring(0, line.indexOf(' '))
                    : line.startsWith("|") ? "|" : line.matches("\\d+[.] .*") ? "1." : "")
        .filter(kind -> !kind.isEmpty())
        .toList();
  }

  private static List<String> pictures(String text) {
    return PICTURE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String name(Path guide) {
    return guide.getFileName().toString().split("[.]")[0];
  }

  /** Each text by its file and key. */
  private static Map<String, String> messages(String language) throws IOException {
    var texts = new HashMap<String, String>();
    try (var files = Files.list(MESSAGES)) {
      files
          .filter(file -> file.getFileName().toString().endsWith("_" + language + ".properties"))
          .forEach(file -> texts(file, language, texts));
    }
    return texts;
  }

  private static void texts(Path file, String language, Map<String, String> texts) {
    var module = file.getFileName().toString().replace("_" + language + ".properties", ":");
    try {
      Files.readAllLines(file).stream()
          .filter(line -> line.contains("="))
          .map(line -> line.split("=", 2))
          .forEach(pair -> texts.put(module + pair[0].strip(), pair[1].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String words) {
    return words.replace("''", "'").replace('’', '\'').strip().toLowerCase(Locale.ROOT);
  }
}
