package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    var shown = messages(guide.getFileName().toString().split("[.]")[1]);
    var unknown = new ArrayList<String>();
    MARKED
        .matcher(Files.readString(guide))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(words -> !LIKE_THIS.contains(words))
        .filter(words -> shown.stream().noneMatch(text -> text.contains(plain(words))))
        .forEach(unknown::add);
    assertThat(unknown).isEmpty();
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

  private static Set<String> messages(String language) throws IOException {
    var texts = new HashSet<String>();
    try (var files = Files.list(MESSAGES)) {
      files
          .filter(file -> file.getFileName().toString().endsWith("_" + language + ".properties"))
          .forEach(file -> texts(file, texts));
    }
    return texts;
  }

  private static void texts(Path file, Set<String> texts) {
    try {
      Files.readAllLines(file).stream()
          .filter(line -> line.contains("="))
          .forEach(line -> texts.add(plain(line.substring(line.indexOf('=') + 1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String words) {
    return words.replace("''", "'").replace('’', '\'').strip().toLowerCase(Locale.ROOT);
  }
}
