package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Lang;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Words for keys that are put together while the program runs. */
final class ComposedKeysTests {
  private static final Set<String> KEYS = Bundles.load().keys(Lang.EN);

  /** Beginnings of which only some values are ever asked. */
  private static final Set<String> SOME_ONLY =
      Set.of(
          "casework.assigned.",
          "intake.channel.",
          "catalogue.service.expiry.",
          "casework.lapsed.",
          "casework.opinion.lapsed.",
          "casework.told.passed.",
          "visits.printer.kiosk.");

  private static final Pattern COMPOSED =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*\\.)\"\\s*\\+");

  @Test
  void everyBeginningOfAComposedKeyLeadsToWords() throws IOException {
    var prefixes = prefixes();
    assertThat(prefixes).hasSizeGreaterThan(40);
    assertThat(prefixes.stream().filter(prefix -> rest(prefix).isEmpty())).isEmpty();
  }

  /** Where most values of a type have words behind one beginning, all of them must. */
  @Test
  void aNewValueIsNotForgotten() throws IOException {
    var silent = new ArrayList<String>();
    var types = enums();
    int complete = 0;
    for (var prefix : prefixes()) {
      var known = rest(prefix);
      var meant = types.stream().filter(type -> isMeant(type, known)).toList();
      if (meant.stream().anyMatch(type -> missing(type, known).isEmpty())) {
        complete++;
      } else if (!SOME_ONLY.contains(prefix)) {
        meant.forEach(type -> silent.add(prefix + missing(type, known) + " of " + type.getName()));
      }
    }
    assertThat(complete).isGreaterThan(15);
    assertThat(silent).isEmpty();
  }

  private static boolean isMeant(Class<?> type, Set<String> known) {
    int all = type.getEnumConstants().length;
    return all > 1 && missing(type, known).size() * 3 <= all && known.size() <= all + 2;
  }

  private static List<String> missing(Class<?> type, Set<String> known) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> ((Enum<?>) value).name())
        .filter(name -> !known.contains(name))
        .toList();
  }

  private static Set<String> rest(String prefix) {
    return KEYS.stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()).split("\\.", 2)[0])
        .collect(Collectors.toSet());
  }

  private static Set<String> prefixes() throws IOException {
    var modules = KEYS.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
    var found = new TreeSet<String>();
    for (var root : List.of("src/main/jte", "src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          COMPOSED
              .matcher(Files.readString(file))
              .results()
              .forEach(hit -> found.add(hit.group(1)));
        }
      }
    }
    found.removeIf(prefix -> !modules.contains(prefix.substring(0, prefix.indexOf('.'))));
    return found;
  }

  private static List<Class<?>> enums() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
    return scanner.findCandidateComponents("org.sportel").stream()
        .<Class<?>>map(found -> type(String.valueOf(found.getBeanClassName())))
        .filter(Class::isEnum)
        .toList();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
