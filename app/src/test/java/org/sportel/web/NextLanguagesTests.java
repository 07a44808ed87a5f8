package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The message files of languages that the program does not offer yet are whole: every text, with
 * the same arguments, readable in the language's own plurals.
 */
class NextLanguagesTests {
  private static final Path FILES = Path.of("src/main/resources/messages");
  private static final Pattern LATIN_BESIDE_CYRILLIC =
      Pattern.compile("[A-Za-z][а-шѓќѕјљњџ]|[а-шѓќѕјљњџ][A-Za-z]");

  @ParameterizedTest
  @ValueSource(strings = {"lv", "mk"})
  void everyTextStandsInTheLanguageWithTheSameArguments(String lang) throws IOException {
    var english = texts("en");
    var own = texts(lang);
    assertThat(own.keySet()).isEqualTo(english.keySet());
    var locale = ULocale.forLanguageTag(lang);
    english.forEach(
        (key, text) ->
            assertThat(arguments(own.getOrDefault(key, ""), locale))
                .as(key)
                .isEqualTo(arguments(text, ULocale.ENGLISH)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv", "mk"})
  void aFileForEachFileInEnglish(String lang) throws IOException {
    assertThat(names(lang)).isEqualTo(names("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = "mk")
  void noWordIsWrittenInTwoScripts(String lang) throws IOException {
    assertThat(texts(lang).values()).noneMatch(text -> LATIN_BESIDE_CYRILLIC.matcher(text).find());
  }

  private static Set<String> arguments(String text, ULocale locale) {
    return text.indexOf('{') < 0
        ? Set.of()
        : new TreeSet<>(new MessageFormat(text, locale).getArgumentNames());
  }

  /** Every text of a language by its key. */
  private static Map<String, String> texts(String lang) throws IOException {
    var texts = new TreeMap<String, String>();
    for (var file : files(lang)) {
      for (var line : Files.readAllLines(file)) {
        int end = line.indexOf('=');
        if (end > 0) {
          texts.put(line.substring(0, end), line.substring(end + 1));
        }
      }
    }
    return texts;
  }

  private static List<String> names(String lang) throws IOException {
    return files(lang).stream()
        .map(file -> file.getFileName().toString().replace("_" + lang + ".", "."))
        .toList();
  }

  private static List<Path> files(String lang) throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .filter(file -> file.toString().endsWith("_" + lang + ".properties"))
          .sorted()
          .toList();
    }
  }
}
