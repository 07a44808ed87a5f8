package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Lang;
import org.sportel.platform.Refused;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class MessagesTests {
  private static final Bundles BUNDLES = Bundles.load();
  private static final Pattern KEY_IN_TEMPLATE =
      Pattern.compile("(?<![A-Za-z.])t\\(\\s*\"([a-zA-Z0-9._-]+)\"\\s*[,)]");
  private static final Pattern KEY_IN_JAVA =
      Pattern.compile(
          "(?:\\bt|MessageText\\.of|MenuEntry\\.of|new MenuEntry)\\(\\s*\"([a-z][A-Za-z0-9._-]+)\"\\s*[,)]");

  /** A message with letters, none of them Cyrillic. */
  private static final Pattern IN_LATIN =
      Pattern.compile("[a-z][^=]*=(?=[^Ђ-џ]*$)(?:\\{[^{}]*}|[^{A-Za-z])*[A-Za-z].*");

  private static final Set<String> NAMES =
      Set.of("web.product", "intake.receipt.file", "feedback.board.file");

  private static final Pattern LINE = Pattern.compile("#|[a-z]+(?:\\.[A-Za-z0-9_-]+)+=");

  /** What was shown, as a read is recorded. */
  private static final Pattern LOOK =
      Pattern.compile("(?:\\.record|looked)\\(\\s*(?:id,\\s*)?\"([a-z]+(?:\\.[a-z]+)*)\"");

  @Test
  void everyKeyStandsInEveryLanguage() {
    for (var lang : Lang.values()) {
      assertThat(BUNDLES.keys(lang)).as(lang.tag()).isEqualTo(BUNDLES.keys(Lang.EN));
    }
    assertThat(BUNDLES.keys(Lang.EN)).hasSizeGreaterThan(50);
  }

  @Test
  void serbianIsWrittenInCyrillic() {
    assertThat(BUNDLES.format("web.nav.services", Lang.SR_CYRL)).isEqualTo("Пронађи услугу");
    assertThat(BUNDLES.format("web.nav.services", Lang.SR_LATN)).isEqualTo("Pronađi uslugu");
  }

  /** A line in Latin letters would stay so for whoever reads Cyrillic. */
  @Test
  void everySerbianLineIsWrittenInCyrillic() throws IOException {
    var latin = new ArrayList<String>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.filter(path -> path.toString().endsWith("_sr.properties")).toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> IN_LATIN.matcher(line).matches())
            .filter(line -> !NAMES.contains(line.substring(0, line.indexOf('='))))
            .forEach(latin::add);
      }
    }
    assertThat(latin).isEmpty();
  }

  @Test
  void countsAsEachLanguageDoes() {
    assertThat(BUNDLES.format("web.limit", Lang.EN, 1)).isEqualTo("At most 1 character.");
    assertThat(BUNDLES.format("web.limit", Lang.SR_LATN, 3)).isEqualTo("Najviše 3 znaka.");
    assertThat(BUNDLES.format("web.limit", Lang.SR_CYRL, 500)).isEqualTo("Највише 500 знакова.");
  }

  @Test
  void tellsDaysAsEachLanguageDoes() {
    var day = LocalDate.of(2026, 3, 27);
    assertThat(in(Lang.EN, day)).isEqualTo("27 March 2026");
    assertThat(in(Lang.SQ, day)).isEqualTo("27 mars 2026");
    assertThat(in(Lang.SR_LATN, day)).isEqualTo("27. marta 2026.");
    assertThat(in(Lang.SR_CYRL, day)).isEqualTo("27. марта 2026.");
  }

  @Test
  void endsASerbianSentenceWithOneStop() {
    var said =
        Texts.speaking(
            Lang.SR_LATN,
            ZoneId.of("Europe/Podgorica"),
            () -> Texts.t("intake.saved.once", LocalDate.of(2026, 3, 27)));
    assertThat(said).contains("27. marta 2026. ").doesNotContain("..");
  }

  @Test
  void noTwoEntriesOfTheMenuHaveOneName() {
    for (var lang : Lang.values()) {
      assertThat(
              BUNDLES.keys(lang).stream()
                  .filter(key -> key.contains(".menu."))
                  .map(key -> BUNDLES.format(key, lang)))
          .as(lang.tag())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.toList()) {
        var keys =
            Files.readAllLines(file).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).as(file.getFileName().toString()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyLineHoldsOneKeyWithItsWords() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.toList()) {
        assertThat(Files.readAllLines(file))
            .as(file.getFileName().toString())
            .allMatch(line -> line.isBlank() || LINE.matcher(line).lookingAt());
      }
    }
  }

  @Test
  void everyKeyUsedInTemplatesAndSourcesIsKnown() throws IOException {
    var unknown = new ArrayList<String>();
    collect(Path.of("src/main/jte"), ".jte", KEY_IN_TEMPLATE, unknown);
    collect(Path.of("src/main/java"), ".java", KEY_IN_JAVA, unknown);
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyRefusalHasWords() throws ReflectiveOperationException {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Refused.class));
    var silent = new ArrayList<String>();
    var refusals =
        scanner.findCandidateComponents("org.sportel").stream()
            .filter(found -> !String.valueOf(found.getBeanClassName()).contains("WebOnly"))
            .toList();
    for (var found : refusals) {
      var type = Class.forName(found.getBeanClassName());
      var module = type.getName().split("\\.")[2];
      for (var reason : reasons(type)) {
        var key = module + ".refused." + reason;
        if (!BUNDLES.knows(key)) {
          silent.add(key);
        }
      }
    }
    assertThat(refusals).hasSizeGreaterThan(12);
    assertThat(silent).isEmpty();
  }

  private static List<String> reasons(Class<?> type) {
    return Stream.concat(
            Stream.of(type.getDeclaredClasses()),
            Stream.of(type.getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameterTypes())))
        .filter(Class::isEnum)
        .flatMap(reason -> Stream.of(reason.getEnumConstants()))
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  @Test
  void everyLookHasWordsInTheAccessLog() throws IOException {
    var silent = new ArrayList<String>();
    var looked = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LOOK.matcher(Files.readString(file)).results().forEach(hit -> looked.add(hit.group(1)));
      }
    }
    for (var what : looked) {
      if (BUNDLES.keys(Lang.EN).stream().noneMatch(key -> key.endsWith(".accessed." + what))) {
        silent.add(what);
      }
    }
    assertThat(looked).hasSizeGreaterThan(7);
    assertThat(silent).isEmpty();
  }

  private static String in(Lang lang, LocalDate day) {
    return Texts.speaking(lang, ZoneId.of("Europe/Podgorica"), () -> Texts.date(day));
  }

  private static void collect(Path root, String ending, Pattern pattern, ArrayList<String> unknown)
      throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        var found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          if (!BUNDLES.knows(found.group(1))) {
            unknown.add(file.getFileName() + ": " + found.group(1));
          }
        }
      }
    }
  }
}
