package org.sportel.rights.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sportel.platform.LocalText;

/**
 * What to do next where an answer lacks something.
 *
 * @param lacks the answers of which at least one should be there
 * @param weight the higher, the sooner it should be done
 * @param href where it is done
 */
public record Advice(int question, List<String> lacks, int weight, String href, LocalText text) {
  private static final int MOST = 3;

  /** Copies the answers. */
  public Advice {
    lacks = List.copyOf(lacks);
  }

  /** The three that weigh most; a question that was not answered gives none. */
  static List<Advice> next(Collection<Advice> all, Map<Integer, List<String>> answers) {
    return all.stream()
        .filter(one -> one.applies(answers.getOrDefault(one.question(), List.of())))
        .sorted(Comparator.comparingInt(Advice::weight).reversed())
        .limit(MOST)
        .toList();
  }

  private boolean applies(List<String> answer) {
    return !answer.isEmpty() && lacks.stream().noneMatch(answer::contains);
  }
}
