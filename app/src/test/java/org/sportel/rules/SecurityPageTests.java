package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on security claims nothing that nobody can look up. */
class SecurityPageTests {
  private static final Path ROOT = Path.of("..");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (V[0-9.]+) \\| .* \\| (met|partly|open|not applicable) \\| .* \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

  @Test
  void namesOnlyTestsThatExist() throws IOException {
    try (var files = Files.walk(ROOT)) {
      var known =
          files
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith("Tests.java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toSet());
      assertThat(known).containsAll(TEST.matcher(page()).results().map(r -> r.group(1)).toList());
    }
  }

  @Test
  void countsItsRowsRightly() throws IOException {
    var rows = ROW.matcher(page()).results().toList();
    assertThat(rows.stream().map(row -> row.group(1))).doesNotHaveDuplicates().hasSize(253);
    var counts =
        List.of("met", "partly", "open", "not applicable").stream()
            .map(state -> rows.stream().filter(r -> r.group(2).equals(state)).count() + " " + state)
            .collect(Collectors.joining(", "));
    assertThat(page()).contains("**" + counts + ":");
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/asvs.md"));
  }
}
