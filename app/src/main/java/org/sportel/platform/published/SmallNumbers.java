package org.sportel.platform.published;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Which numbers are not told, because few people stand behind them: neither they themselves nor
 * others from which they could be found, by taking what is shown from a total or what was shown
 * earlier from what is shown now.
 */
public final class SmallNumbers {
  private SmallNumbers() {}

  /**
   * The parts of a whole that are not told: first those smaller than the least, then the smallest
   * others, until what is hidden cannot be found by taking the shown parts from the whole.
   *
   * @param sizes how many stand behind each part
   * @param least a part of fewer, but not of none, is hidden
   * @param untotal whether the sum of all parts must not be found either, because another list of
   *     the same whole hides parts of its own
   */
  public static <K extends Comparable<? super K>> Set<K> hidden(
      Map<K, Long> sizes, long least, boolean untotal) {
    var hidden = new LinkedHashSet<K>();
    sizes.forEach(
        (key, size) -> {
          if (size > 0 && size < least) {
            hidden.add(key);
          }
        });
    if (hidden.isEmpty() && !untotal) {
      return hidden;
    }
    var others =
        sizes.entrySet().stream()
            .filter(part -> part.getValue() >= least)
            .sorted(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (var next : others) {
      if (hidden.size() >= 2 && sum(sizes, hidden) >= least) {
        return hidden;
      }
      hidden.add(next);
    }
    return hidden;
  }

  private static <K> long sum(Map<K, Long> sizes, Set<K> keys) {
    return keys.stream().mapToLong(key -> sizes.getOrDefault(key, 0L)).sum();
  }

  /**
   * What of a series may be told while it goes on.
   *
   * @param until the last period whose end a total may be told up to: from one such end to the next
   *     there are always enough, so that who reads today and again later learns of no fewer; empty
   *     where there are not enough yet
   * @param hidden periods that are not told by themselves, because the total of a stretch would
   *     give a small one of them away
   */
  public record Series<P>(Optional<P> until, Set<P> hidden) {
    /** Copies the set. */
    public Series {
      hidden = Set.copyOf(hidden);
    }
  }

  /**
   * Divides periods that are over into stretches of enough, from the first on.
   *
   * @param sizes how many stand behind each period, in order
   * @param least how many are enough
   */
  public static <P> Series<P> series(SortedMap<P, Long> sizes, long least) {
    var until = Optional.<P>empty();
    var hidden = new LinkedHashSet<P>();
    var stretch = new ArrayList<P>();
    long sum = 0;
    for (var period : sizes.entrySet()) {
      if (period.getValue() > 0) {
        stretch.add(period.getKey());
      }
      sum += period.getValue();
      if (sum >= least) {
        until = Optional.of(period.getKey());
        hidden.addAll(stretch.size() > 1 ? stretch : List.<P>of());
        stretch.clear();
        sum = 0;
      }
    }
    hidden.addAll(stretch);
    return new Series<>(until, hidden);
  }
}
