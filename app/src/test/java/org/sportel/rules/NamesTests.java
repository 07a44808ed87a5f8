package org.sportel.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One word for one thing. */
@Tag("sources")
class NamesTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sportel");

  /** Any text that looks like a page's template, whether it is returned, passed on or chosen. */
  private static final Pattern VIEW =
      Pattern.compile("\"((?:[a-z]+/)*web/(?:[a-z]+/)*[a-z][A-Za-z]*)\"");

  private static final Pattern PARAMETER =
      Pattern.compile("^@param \\S+ (\\w+)", Pattern.MULTILINE);

  /** Tables of the platform and of sessions are not words of the field. */
  private static final Pattern TABLE =
      Pattern.compile("create table (?:if not exists )?(?:[a-z]+\\.)?([a-z_]+)");

  @Test
  void noTwoTypesShareAName() {
    var names =
        CLASSES.stream()
            .filter(type -> type.isTopLevelClass() && !generated(type) && !library(type))
            .collect(
                groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getPackageName, toList())));
    assertThat(names.entrySet().stream().filter(name -> name.getValue().size() > 1)).isEmpty();
  }

  @Test
  void everyPageThatIsNamedHasATemplateThatTakesOnePage() throws IOException {
    var wrong = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        for (var view : found(VIEW, Files.readString(file))) {
          var template = Path.of("src/main/jte", view + ".jte");
          if (!Files.exists(template)
              || !found(PARAMETER, Files.readString(template)).equals(List.of("page"))) {
            wrong.add(file + ": " + view);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).toList();
  }

  @Test
  void theTablesOfCaseworkAreNamedByWordsOfTheGlossary() throws IOException {
    var words = Files.readString(Path.of("../docs/words.md")).toLowerCase(Locale.ROOT);
    var unknown = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration/casework"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        TABLE
            .matcher(Files.readString(file))
            .results()
            .map(result -> result.group(1).replace('_', ' '))
            .filter(table -> !words.contains(table.split(" ")[0]))
            .forEach(unknown::add);
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** The interpreter is a library of its own and has the words of its standard. */
  private static boolean library(JavaClass type) {
    return type.getPackageName().startsWith("org.sportel.procedure")
        || type.getPackageName().startsWith("org.sportel.feel");
  }

  private static boolean generated(JavaClass type) {
    return type.getPackageName().contains(".db")
        || type.getSimpleName().startsWith("Jte")
        || type.getSimpleName().equals("package-info");
  }
}
