package org.sportel.web.components;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where something happened on a chart's course.
 *
 * @param index at which label
 * @param number by which it is found in the list below
 * @param told what happened, with its day
 * @param lang in which language that stands
 */
public record Mark(int index, int number, String told, String lang) {
  /** The numbers that stand at each label: several at one are told from the first to the last. */
  public static SortedMap<Integer, String> numbers(List<Mark> marks) {
    var first = new TreeMap<Integer, String>();
    var numbers = new TreeMap<Integer, String>();
    for (var mark : marks) {
      var number = String.valueOf(mark.number());
      first.putIfAbsent(mark.index(), number);
      numbers.merge(
          mark.index(), number, (_, last) -> first.getOrDefault(mark.index(), last) + "–" + last);
    }
    return numbers;
  }
}
