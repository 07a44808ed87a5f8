package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents that are made from the sources; {@code -Dsportel.write-docs=true} renews them. */
@Tag("sources")
class GuidesTests {
  private static final Sources SOURCES = Sources.all();
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern MODULE =
      Pattern.compile("app/src/main/java/org/sportel/([a-z]+)/[A-Za-z-]+\\.java");
  private static final Pattern EVENT = Pattern.compile("new ([A-Z]\\w*Event\\.\\w+)\\(");
  private static final Pattern OFFICE_RULE =
      Pattern.compile("Office rule \\(([a-z ]+)\\): (.+?)(?: Law: (.+?))?(?=\\s*(?:@|<p>|\\*/))");
  private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s+([^}]*)}");

  @Test
  void commandsAreListedWithWhoMayAndWhatTheyRefuse() throws IOException {
    var modules = new TreeMap<String, List<String>>();
    SOURCES
        .types()
        .filter(
            type ->
                type.source().main()
                    && type.topLevel()
                    && type.source().text().contains("@Component"))
        .sorted(Comparator.comparing(type -> type.tree().getSimpleName().toString()))
        .forEach(
            type ->
                command(type)
                    .ifPresent(
                        line ->
                            modules.merge(
                                module(type.source()).orElseThrow(),
                                List.of(line),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
    var text = new StringBuilder(HEAD_OF_COMMANDS);
    modules.forEach(
        (module, lines) ->
            text.append("\n## ")
                .append(module)
                .append(
                    "\n"
                        + "| command | what it does | who may | refuses | events |\n"
                        + "|---|---|---|---|---|\n")
                .append(String.join("\n", lines))
                .append("\n"));
    current("commands.md", text.toString());
  }

  @Test
  void modulesAreDescribedByTheirOwnPages() throws IOException {
    var text = new StringBuilder(HEAD_OF_MODULES);
    SOURCES
        .files()
        .filter(file -> file.main() && file.path().endsWith("package-info.java"))
        .filter(file -> module(file).isPresent())
        .sorted(Comparator.comparing(file -> module(file).orElseThrow()))
        .forEach(file -> text.append(page(file)));
    current("modules.md", text.toString());
  }

  @Test
  void rulesOfTheOfficeStandOnOnePage() throws IOException {
    var topics = new TreeMap<String, List<String>>();
    SOURCES
        .files()
        .filter(Sources.Source::main)
        .sorted(Comparator.comparing(file -> file.path().toString()))
        .forEach(
            file ->
                OFFICE_RULE
                    .matcher(file.text().replaceAll("\\s*\\n\\s*\\*(?!/) ?", " "))
                    .results()
                    .forEach(
                        rule ->
                            topics
                                .computeIfAbsent(rule.group(1), topic -> new ArrayList<>())
                                .add(officeRule(file, rule.group(2), rule.group(3)))));
    assertThat(topics)
        .containsOnlyKeys(
            "what follows from silence",
            "what stops the clock",
            "which number next",
            "who may approve",
            "who may see a case",
            "whose work it is",
            "why this date");
    var text = new StringBuilder(HEAD_OF_RULES);
    topics.forEach(
        (topic, rules) ->
            text.append("\n## ")
                .append(topic.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(topic.substring(1))
                .append("\n| rule | law | where |\n|---|---|---|\n")
                .append(String.join("\n", rules))
                .append("\n"));
    current("rules-of-the-office.md", text.toString());
  }

  private static String officeRule(Sources.Source file, String rule, @Nullable String law) {
    var name = file.path().getFileName().toString();
    return "| %s | %s | [%s](../%s) |"
        .formatted(plain(rule), law == null ? "" : plain(law), name, file.path());
  }

  private static final String HEAD_OF_RULES =
      """
      # Rules of the office
      What decides in a case, each rule with its law where one is stated and the file in which it
      stands. Made by `GuidesTests` with `-Dsportel.write-docs=true` from the sources' own
      words ("Office rule").
      """;

  private static final String HEAD_OF_COMMANDS =
      """
      # Commands
      Every deed of the program is a class of its own. Made from the sources by `GuidesTests` with
      `-Dsportel.write-docs=true`; a command without a right of its own leaves it to the page that
      calls it (a citizen's draft is opened by its key, a job works for the program).
      """;
  private static final String HEAD_OF_MODULES =
      """
      # Modules
      The page of each module as it stands in its `package-info.java`, made by `GuidesTests` with
      `-Dsportel.write-docs=true`.
      """;

  /** A module's class is a command when it has a method with the class's own verb. */
  private static Optional<String> command(Sources.Type type) {
    if (module(type.source()).isEmpty()
        || !type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC)) {
      return Optional.empty();
    }
    var name = type.tree().getSimpleName().toString();
    return type.tree().getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getModifiers().getFlags().contains(Modifier.PUBLIC))
        .filter(method -> verb(name).equals(verb(method.getName().toString())))
        .findFirst()
        .map(method -> line(type, name + "." + method.getName(), method));
  }

  private static String line(Sources.Type type, String name, MethodTree method) {
    var refusals = refusals(SOURCES.doc(type.source(), method));
    Predicate<String> right = refusal -> refusal.startsWith("NotAllowed");
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            name,
            firstSentence(plain(SOURCES.doc(type.source(), type.tree()))),
            refusals.stream()
                .filter(right)
                .map(refusal -> refusal.replaceFirst("NotAllowed ", "refused "))
                .map(refusal -> refusal.replaceFirst("refused without ", ""))
                .collect(Collectors.joining("; ")),
            refusals.stream().filter(right.negate()).collect(Collectors.joining("; ")),
            EVENT
                .matcher(type.source().text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(event -> "`" + event + "`")
                .collect(Collectors.joining(", ")));
  }

  private static List<String> refusals(String doc) {
    return Stream.of(doc.split("\\s@throws ", -1))
        .skip(1)
        .map(refusal -> plain(refusal.split("\\s@(param|return|throws) ", -1)[0]))
        .map(refusal -> refusal.replaceFirst("^[a-z.]+\\.(?=[A-Z])", ""))
        .toList();
  }

  private static String page(Sources.Source file) {
    var tree = file.tree().getPackage();
    var uses =
        Pattern.compile("\"([a-z :]+)\"")
            .matcher(file.text())
            .results()
            .map(found -> "`" + found.group(1) + "`")
            .toList();
    return "\n## %s\n%s\n\nMay use: %s.\n"
        .formatted(
            module(file).orElseThrow(),
            Stream.of(SOURCES.doc(file, tree).split("<p>", -1))
                .map(GuidesTests::plain)
                .collect(Collectors.joining("\n\n")),
            uses.isEmpty() ? "platform and web" : String.join(", ", uses));
  }

  private static Optional<String> module(Sources.Source file) {
    var found = MODULE.matcher(file.path().toString());
    return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static String verb(String name) {
    return name.replaceFirst("(?<=.)[A-Z].*", "").toLowerCase(Locale.ROOT);
  }

  private static String plain(String doc) {
    var text =
        INLINE.matcher(doc.replaceAll("\\s+", " ")).replaceAll(found -> name(found.group(1)));
    return text.replaceAll("</?(p|em|strong|ul|ol|li|b|i|pre)>", "").strip();
  }

  /** A link's label, or the name at its end. */
  private static String name(String link) {
    var words = link.strip();
    var at = words.indexOf(' ');
    var label = words.startsWith("org.") && at > 0 ? words.substring(at + 1) : words;
    return Matcher.quoteReplacement(
        label
            .replaceFirst("^org\\.sportel\\.[a-z.]*", "")
            .replace('#', '.')
            .replaceFirst("^\\.", ""));
  }

  private static String firstSentence(String text) {
    return text.replaceFirst("(?s)(\\.) (?=[A-Z@]).*", "$1").replace("|", "\\|");
  }

  private static void current(String name, String text) throws IOException {
    var file = DOCS.resolve(name);
    if (Boolean.getBoolean("sportel.write-docs")) {
      Files.writeString(file, text);
    }
    assertThat(file).hasContent(text);
  }
}
