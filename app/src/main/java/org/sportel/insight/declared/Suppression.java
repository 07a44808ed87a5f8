package org.sportel.insight.declared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sportel.platform.published.SmallNumbers;

/**
 * Which parts of a whole are not shown, because few stand behind them: first those smaller than the
 * least, then the smallest others, until what is hidden cannot be found by taking the shown parts
 * from the whole.
 */
public final class Suppression {
  private Suppression() {}

  /** How many stand behind each part that was measured. */
  static Map<String, Long> sizes(Map<String, Measured> parts) {
    var sizes = new LinkedHashMap<String, Long>();
    parts.forEach((key, measured) -> sizes.put(key, measured.sample()));
    return sizes;
  }

  /** The keys to hide of parts that were measured. */
  public static Set<String> ofMeasured(Map<String, Measured> parts, long least) {
    return hidden(sizes(parts), least);
  }

  /**
   * The keys to hide.
   *
   * @param sizes how many stand behind each part
   * @param least a part of fewer, but not of none, is hidden
   */
  public static Set<String> hidden(Map<String, Long> sizes, long least) {
    return hidden(sizes, least, false);
  }

  /**
   * The keys to hide.
   *
   * @param untotal whether the sum of all parts must not be found either, because another list of
   *     the same whole hides parts of its own
   */
  public static Set<String> hidden(Map<String, Long> sizes, long least, boolean untotal) {
    return SmallNumbers.hidden(sizes, least, untotal);
  }
}
