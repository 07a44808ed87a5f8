package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Messages call a thing by one word in each language, the one of docs/words.md. Words that were
 * used beside it stand here, with the messages in which they mean something else.
 */
class OneWordTests {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  /** A word that is not the thing's, in which modules it would mean it, and where it may stand. */
  private record Beside(String lang, Pattern word, Pattern modules, Set<String> meansOtherwise) {
    boolean stands(String module, String key, String text) {
      return modules.matcher(module).matches()
          && !meansOtherwise.contains(key)
          && word.matcher(text).find();
    }
  }

  private static final List<Beside> WORDS =
      List.of(
          // a draft is a projekt; the kind of a task is a word of the model
          beside("sq", "(?<!\\p{L})draft", ".*", Set.of("casework.bundle.kind.fix")),
          // the card of a service is a kartelë; the charter is a kartë
          beside(
              "sq",
              "(?<!\\p{L})kart(ë|a|ën|ës|at|ave)(?!\\p{L})",
              "casework|catalogue|intake|unified|workshop",
              Set.of()),
          // the card of a service is a картон; a картица is paid with, or is one of a browser
          beside(
              "sr",
              "картиц",
              ".*",
              Set.of("standards.equipment.CARD_TERMINAL", "workshop.save.signedOut")),
          // who serves and decides is a служба; a канцеларија is a room, a place of work or the
          // local office of a part of the municipality
          beside(
              "sr",
              "канцелариј",
              ".*",
              Set.of(
                  "casework.refused.ALREADY_DONE",
                  "casework.refused.HELD_BY_ANOTHER",
                  "casework.bundle.users.fix",
                  "casework.preview.office",
                  "casework.decision.office",
                  "casework.accessLog.who",
                  "catalogue.finder.places",
                  "catalogue.finder.place.unit",
                  "catalogue.home.offices",
                  "complaints.takein.text",
                  "desk.access.person",
                  "desk.access.who",
                  "network.centre.unit.hint",
                  "network.units.about",
                  "network.wait.text",
                  "problems.place.search",
                  "register.office",
                  "standards.offices.text",
                  "standards.office.noPlace",
                  "standards.office.services",
                  "visits.priority.hint")));

  @Test
  void callAThingByItsWord() throws IOException {
    var found = new ArrayList<String>();
    for (var word : WORDS) {
      try (var files = Files.newDirectoryStream(MESSAGES, "*_" + word.lang() + ".properties")) {
        for (var file : files) {
          var name = file.getFileName().toString();
          var module = name.substring(0, name.indexOf('_'));
          read(file).forEach((key, text) -> look(word, module, key, text, found));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void findAWordThatIsNotTheThings() {
    assertThat(WORDS.getFirst().stands("casework", "x", "Ruaje draftin")).isTrue();
    assertThat(WORDS.get(1).stands("workshop", "x", "te karta.")).isTrue();
    assertThat(WORDS.get(1).stands("rights", "x", "Karta e shërbimit")).isFalse();
    assertThat(WORDS.getLast().stands("intake", "x", "Питајте Канцеларију")).isTrue();
  }

  @Test
  void nameOnlyMessagesThatHoldTheWord() throws IOException {
    for (var word : WORDS) {
      for (var key : word.meansOtherwise()) {
        var module = key.substring(0, key.indexOf('.'));
        var text = read(MESSAGES.resolve(module + "_" + word.lang() + ".properties"));
        var all = new Beside(word.lang(), word.word(), Pattern.compile(".*"), Set.of());
        assertThat(all.stands(module, key, text.getProperty(key, ""))).as(key).isTrue();
      }
    }
  }

  private static Beside beside(
      String lang, String word, String modules, Set<String> meansOtherwise) {
    return new Beside(
        lang,
        Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        Pattern.compile(modules),
        meansOtherwise);
  }

  private static void look(
      Beside word, String module, Object key, Object text, List<String> found) {
    if (word.stands(module, key.toString(), text.toString())) {
      found.add(word.lang() + " " + key + ": " + text);
    }
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
