package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sources")
class HouseRulesTests {
  private static final Sources SOURCES = Sources.all();
  private static final Pattern WEAK_NAME =
      Pattern.compile(".*(Service|Manager|Helper|Util|Utils|Impl|DTO|Dto)|Abstract.*");
  private static final Pattern FORBIDDEN_ANNOTATION =
      Pattern.compile("@(Transactional|Async|PreAuthorize|Cacheable|Scheduled|EventListener)\\b");
  private static final Pattern MACHINE_CLOCK =
      Pattern.compile(
          "\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\)");
  private static final Pattern DAY_OF_NOBODY =
      Pattern.compile(
          "\\b(LocalDate|YearMonth|Year)\\s*\\.(now|ofInstant)\\([^;]{0,80}\\bZoneOffset\\.UTC");
  private static final Pattern READING_DAYS =
      Pattern.compile("\\b(LocalDate|YearMonth|Instant|OffsetDateTime)(\\.parse\\(|::parse\\b)");

  /** TypedDay, and those that read what the program or a checked form wrote. */
  private static final Set<String> READ_STORED_DAYS =
      Set.of(
          "TypedDay.java",
          "DisplaysBenchmark.java",
          "Archiving.java",
          "OpenEditions.java",
          "Manifest.java",
          "ActivityCall.java",
          "CaseRuns.java",
          "FactFollower.java",
          "JournalCase.java",
          "Times.java",
          "Applications.java",
          "OpenDataPage.java",
          "KeyNames.java",
          "FigureFilter.java",
          "Draft.java",
          "Summary.java",
          "DayCheck.java");

  private static final Pattern PRINTING = Pattern.compile("System\\.(out|err)\\b|printStackTrace");
  private static final Set<String> MAY_PRINT = Set.of("Console.java");
  private static final Set<String> MAY_STAY_OPEN = Set.of("Sportel");

  @Test
  void seesTheSources() {
    assertThat(SOURCES.files().filter(Sources.Source::main).count()).isGreaterThan(50);
  }

  /** Two tests failed in the night in which a month ended for the town and not yet in this zone. */
  @Test
  void testsAskForTheDayOfATownAndNotOfAnotherZone() {
    assertThat(
            SOURCES
                .files()
                .filter(file -> !file.main())
                .filter(file -> DAY_OF_NOBODY.matcher(file.text()).find())
                .map(Sources.Source::path))
        .isEmpty();
  }

  @Test
  void filesStaySmall() {
    assertThat(
            SOURCES
                .files()
                .filter(file -> file.lines() > (file.main() ? 300 : 400))
                .map(file -> file.path() + " " + file.lines()))
        .isEmpty();
  }

  @Test
  void methodsStaySmall() {
    assertThat(
            SOURCES
                .methods()
                .filter(method -> method.owner().source().main() && method.lines() > 40)
                .map(method -> method + " " + method.lines()))
        .isEmpty();
  }

  @Test
  void constructorsAndRecordsHaveFewParts() {
    var constructors =
        SOURCES
            .methods()
            .filter(method -> method.owner().source().main())
            .filter(method -> method.tree().getName().contentEquals("<init>"))
            .filter(method -> method.owner().tree().getKind() != Tree.Kind.RECORD)
            .filter(method -> method.tree().getParameters().size() > 6)
            .map(Object::toString);
    var records =
        SOURCES
            .types()
            .filter(type -> type.tree().getKind() == Tree.Kind.RECORD)
            .filter(type -> components(type.tree()) > 12)
            .map(Object::toString);
    assertThat(Stream.concat(constructors, records)).isEmpty();
  }

  @Test
  void packagesStaySmall() {
    Map<String, Long> sizes =
        SOURCES
            .files()
            .filter(Sources.Source::main)
            .collect(
                Collectors.groupingBy(
                    file -> String.valueOf(file.path().getParent()), Collectors.counting()));
    assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(46));
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(
            SOURCES
                .types()
                .filter(type -> WEAK_NAME.matcher(type.tree().getSimpleName()).matches())
                .map(Object::toString))
        .isEmpty();
  }

  @Test
  void classesAreFinal() {
    assertThat(
            SOURCES
                .types()
                .filter(type -> type.source().main() && type.tree().getKind() == Tree.Kind.CLASS)
                .filter(type -> !type.tree().getSimpleName().isEmpty())
                .filter(type -> !MAY_STAY_OPEN.contains(type.tree().getSimpleName().toString()))
                .filter(HouseRulesTests::open)
                .filter(type -> !configuration(type.tree()))
                .map(Object::toString))
        .isEmpty();
  }

  @Test
  void controllersAndPagesAreHidden() {
    assertThat(
            SOURCES
                .types()
                .filter(type -> type.source().main() && type.topLevel())
                .filter(type -> type.tree().getSimpleName().toString().matches(".*Controller"))
                .filter(type -> type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC))
                .map(Object::toString))
        .isEmpty();
  }

  @Test
  void fieldsNeverChange() {
    assertThat(
            SOURCES
                .types()
                .filter(type -> type.source().main())
                .flatMap(
                    type ->
                        type.tree().getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(VariableTree.class::cast)
                            .filter(HouseRulesTests::changingStatic)
                            .map(field -> type + "." + field.getName())))
        .isEmpty();
  }

  /** A bean serves many threads at once: what it remembers is locked, atomic or not there. */
  @Test
  void fieldsOfBeansNeverChange() {
    assertThat(
            SOURCES
                .types()
                .filter(type -> type.source().main() && isBean(type.tree()))
                .flatMap(
                    type ->
                        type.tree().getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(VariableTree.class::cast)
                            .filter(HouseRulesTests::changing)
                            .map(field -> type + "." + field.getName())))
        .isEmpty();
  }

  private static boolean isBean(ClassTree tree) {
    return tree.getModifiers().getAnnotations().stream()
        .anyMatch(used -> used.toString().matches("@(Component|Controller|Configuration)\\b.*"));
  }

  private static boolean changing(VariableTree field) {
    var flags = field.getModifiers().getFlags();
    return !flags.contains(Modifier.FINAL) && !flags.contains(Modifier.VOLATILE);
  }

  @Test
  void nobodyUsesProxiesTheMachinesClockOrTheTerminal() {
    assertThat(
            SOURCES
                .files()
                .filter(Sources.Source::main)
                .flatMap(
                    file ->
                        Stream.of(FORBIDDEN_ANNOTATION, MACHINE_CLOCK, PRINTING)
                            .filter(rule -> rule.matcher(file.text()).find())
                            .filter(rule -> rule != PRINTING || !mayPrint(file))
                            .map(rule -> file.path() + " " + rule)))
        .isEmpty();
  }

  /** A year such as 999999999 is a day for Java and an error of the database. */
  @Test
  void typedDaysHaveOneReader() {
    assertThat(
            SOURCES
                .files()
                .filter(Sources.Source::main)
                .filter(file -> READING_DAYS.matcher(file.text()).find())
                .map(file -> file.path().getFileName().toString())
                .filter(name -> !READ_STORED_DAYS.contains(name)))
        .isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    var marked =
        SOURCES
            .files()
            .filter(file -> file.path().endsWith("package-info.java"))
            .filter(file -> file.text().contains("NullMarked"))
            .map(file -> String.valueOf(file.path().getParent()))
            .collect(Collectors.toSet());
    var needed =
        SOURCES
            .files()
            .filter(Sources.Source::main)
            .map(file -> String.valueOf(file.path().getParent()))
            .filter(name -> !name.startsWith("codegen") && !name.startsWith("bench"))
            .distinct();
    assertThat(needed.filter(name -> !marked.contains(name))).isEmpty();
  }

  private static boolean mayPrint(Sources.Source file) {
    return MAY_PRINT.contains(String.valueOf(file.path().getFileName()))
        || file.path().startsWith("bench");
  }

  private static boolean open(Sources.Type type) {
    var flags = type.tree().getModifiers().getFlags();
    return !flags.contains(Modifier.FINAL)
        && !flags.contains(Modifier.ABSTRACT)
        && !flags.contains(Modifier.SEALED);
  }

  private static boolean configuration(ClassTree tree) {
    return tree.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.toString().contains("Configuration"));
  }

  private static boolean changingStatic(VariableTree field) {
    var flags = field.getModifiers().getFlags();
    return flags.contains(Modifier.STATIC) && !flags.contains(Modifier.FINAL);
  }

  private static long components(ClassTree tree) {
    return tree.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .count();
  }
}
