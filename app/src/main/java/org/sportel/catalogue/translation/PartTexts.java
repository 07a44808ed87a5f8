package org.sportel.catalogue.translation;

import java.util.List;
import java.util.Map;
import org.sportel.catalogue.bundle.Part;

/** Finds the texts of a part that people read, and puts translations into it. */
public interface PartTexts {
  /** The texts of a part; none of one that cannot be read or holds no texts. */
  List<Placed> texts(Part part);

  /**
   * The part with words in a language, by their places; what is not named stays.
   *
   * @throws IllegalArgumentException for a place that the part does not have
   */
  Part put(Part part, String lang, Map<String, String> words);

  /**
   * A text.
   *
   * @param at where it stands in the part
   * @param words by language tag
   */
  record Placed(String at, Map<String, String> words) {
    /** Copies the words. */
    public Placed {
      words = Map.copyOf(words);
    }

    /** The words in a language; empty while there are none. */
    String in(String lang) {
      return words.getOrDefault(lang, "");
    }
  }
}
