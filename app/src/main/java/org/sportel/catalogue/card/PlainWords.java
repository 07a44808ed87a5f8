package org.sportel.catalogue.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sportel.platform.Serbian;

/**
 * What makes one language hard to read, from {@code packs/wording/plain-LANGUAGE.json}. Words and
 * endings stand in lower case. What it does not know it does not find.
 *
 * @param sentence most words that people read easily in one sentence
 * @param passives how many passives in one sentence are a chain
 * @param verbs how the language says that something is done without saying by whom
 * @param abbreviations those that everybody knows
 */
public record PlainWords(int sentence, int passives, Verbs verbs, Set<String> abbreviations) {
  /** The words of a language of which nothing is known but how long a sentence may be. */
  public static final PlainWords UNKNOWN = new PlainWords(25, 0, Verbs.NONE, Set.of());

  private static final Pattern SENTENCES = Pattern.compile("(?<![.!?;:])[.!?;:]++(\\s|$)|\\n");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\pZ]+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /** Copies the set. */
  public PlainWords {
    abbreviations = Set.copyOf(abbreviations);
  }

  /**
   * The passive.
   *
   * @param auxiliaries words that make one with a participle among the next two
   * @param participles endings of participles
   * @param words participles without such an ending
   * @param passive endings of verbs that are passive by themselves
   * @param impersonal words that make a sentence impersonal
   * @param addressed endings of verbs that speak to the reader, beside which they do not
   * @param other words with such an ending that are none
   */
  public record Verbs(
      Set<String> auxiliaries,
      List<String> participles,
      Set<String> words,
      List<String> passive,
      Set<String> impersonal,
      List<String> addressed,
      Set<String> other) {
    static final Verbs NONE =
        new Verbs(Set.of(), List.of(), Set.of(), List.of(), Set.of(), List.of(), Set.of());

    private boolean participle(String word) {
      return !other.contains(word) && (words.contains(word) || ends(word, participles));
    }

    private boolean passive(String word) {
      return !other.contains(word) && ends(word, passive);
    }

    private static boolean ends(String word, List<String> endings) {
      return endings.stream()
          .anyMatch(end -> word.length() > end.length() + 1 && word.endsWith(end));
    }
  }

  /** How many words the first sentence has that is too long. */
  Optional<Integer> longSentence(String text) {
    return sentences(text)
        .map(said -> BLANKS.split(said.strip()).length)
        .filter(words -> words > sentence)
        .findFirst();
  }

  /** How many passives the first sentence has that is a chain of them. */
  Optional<Integer> passiveChain(String text) {
    return passives == 0
        ? Optional.empty()
        : sentences(Serbian.latin(text))
            .map(this::passivesOf)
            .filter(found -> found >= passives)
            .findFirst();
  }

  private int passivesOf(String said) {
    var words =
        Stream.of(NO_LETTERS.split(said.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toList();
    var found = 0;
    for (int at = 0; at < words.size(); at++) {
      var next = words.subList(at + 1, Math.min(words.size(), at + 3));
      var word = words.get(at);
      var alone = verbs.impersonal().contains(word) && !addressed(words, at);
      var joined = verbs.auxiliaries().contains(word) && next.stream().anyMatch(verbs::participle);
      if (alone || joined || verbs.passive(word)) {
        found++;
      }
    }
    return found;
  }

  private boolean addressed(List<String> words, int at) {
    return words.subList(Math.max(0, at - 1), Math.min(words.size(), at + 2)).stream()
        .anyMatch(word -> Verbs.ends(word, verbs.addressed()));
  }

  /** The first abbreviation that a text neither explains nor may expect to be known. */
  Optional<String> unexplained(String text) {
    if (mostlyCapitals(text)) {
      return Optional.empty();
    }
    return Stream.of(NO_LETTERS.split(text))
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
        .filter(word -> word.chars().allMatch(Character::isUpperCase))
        .filter(word -> !ROMAN.matcher(word).matches())
        .filter(word -> !abbreviations.contains(Serbian.latin(word)))
        .filter(word -> !text.contains("(" + word + ")") && !text.contains(word + " ("))
        .findFirst();
  }

  /** A text that is written in capitals says nothing of its abbreviations. */
  private static boolean mostlyCapitals(String text) {
    var letters = text.chars().filter(Character::isLetter).count();
    return text.chars().filter(Character::isUpperCase).count() * 2 > letters;
  }

  private static Stream<String> sentences(String text) {
    return Stream.of(SENTENCES.split(text));
  }
}
