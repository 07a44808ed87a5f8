package org.sportel.unified;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sportel.catalogue.change.Said;
import org.sportel.platform.LocalText;

/**
 * Tells a name that means something else from one that says the same better. Words that only came
 * or only went away, linking words, another order and a mended spelling leave the meaning; a word
 * of which another took the place does not: "Proof of ownership" is no "Proof of identity".
 */
final class OtherMeaning {
  /** From this length on a difference of one letter is a mended spelling. */
  private static final int SPELT = 5;

  /** The common beginning from which two words are forms of the same one. */
  private static final int STEM = 4;

  private final Set<String> linking;

  /**
   * @param linking words without a meaning of their own, in any language
   */
  OtherMeaning(Collection<String> linking) {
    this.linking = Set.copyOf(linking);
  }

  /**
   * Whether a name means something else. What stayed the same in one language was only translated
   * better in the others; names without a common language cannot be compared and count as others.
   */
  boolean of(Said before, Said after) {
    if (!(before instanceof Said.Words(var old)) || !(after instanceof Said.Words(var now))) {
      return true;
    }
    var shared = new TreeSet<>(old.texts().keySet());
    shared.retainAll(now.texts().keySet());
    var same =
        shared.stream().anyMatch(tag -> Objects.equals(old.texts().get(tag), now.texts().get(tag)));
    return !same
        && (shared.isEmpty()
            || shared.stream().anyMatch(tag -> replaced(words(old, tag), words(now, tag))));
  }

  private List<String> words(LocalText text, String tag) {
    var words = text.texts().getOrDefault(tag, "").toLowerCase(Locale.ROOT);
    return List.of(words.split("[^\\p{L}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty() && !linking.contains(word))
        .toList();
  }

  private static boolean replaced(List<String> before, List<String> after) {
    var gone = new ArrayList<>(before);
    gone.removeIf(word -> after.stream().anyMatch(other -> alike(word, other)));
    var come = new ArrayList<>(after);
    come.removeIf(word -> before.stream().anyMatch(other -> alike(word, other)));
    return !gone.isEmpty() && !come.isEmpty();
  }

  /** The same word, in another form or another spelling. */
  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    var shorter = Math.min(one.length(), other.length());
    var longer = Math.max(one.length(), other.length());
    var common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    var form = common >= STEM && common * 3 >= longer * 2;
    return letters(one) && letters(other) && (form || spelt(one, other, common));
  }

  /** Whether one letter at most is different, missing or too many, or two changed places. */
  private static boolean spelt(String one, String other, int common) {
    if (Math.min(one.length(), other.length()) < SPELT) {
      return false;
    }
    var left = one.substring(common);
    var right = other.substring(common);
    return rest(left, 1).equals(rest(right, 1))
        || rest(left, 1).equals(right)
        || left.equals(rest(right, 1))
        || (left.length() > 1
            && right.length() > 1
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0)
            && rest(left, 2).equals(rest(right, 2)));
  }

  private static String rest(String word, int from) {
    return word.substring(Math.min(from, word.length()));
  }

  /** Numbers are no spellings of each other. */
  private static boolean letters(String word) {
    return word.chars().noneMatch(Character::isDigit);
  }
}
