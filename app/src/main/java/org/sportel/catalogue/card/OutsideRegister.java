package org.sportel.catalogue.card;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.sportel.platform.LocalText;
import org.sportel.platform.Serbian;

/**
 * A register of another body that holds what services ask people to bring.
 *
 * @param holds what stands in it
 * @param words by which documents taken from it are known, in any script and case
 */
public record OutsideRegister(
    String code, LocalText name, LocalText institution, LocalText holds, List<String> words) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Folds the words once. */
  public OutsideRegister {
    words = words.stream().map(OutsideRegister::folded).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether a document of this name is taken from the register. */
  public boolean gives(LocalText document) {
    return document.texts().values().stream()
        .map(OutsideRegister::folded)
        .anyMatch(name -> words.stream().anyMatch(name::contains));
  }

  /** Letters and figures alone, small, Serbian in Latin. */
  static String folded(String text) {
    return NO_LETTERS.matcher(Serbian.latin(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
