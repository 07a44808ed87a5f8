package org.sportel.casework.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the time of closed cases went.
 *
 * @param cases how many are looked at
 * @param whole half of them took no longer
 * @param steps the people's steps, the one that took most of the time first
 * @param variants the ways on which cases went, the most common first
 */
public record Flow(int cases, Duration whole, List<Step> steps, List<Variant> variants) {
  /** Copies the lists. */
  public Flow {
    steps = List.copyOf(steps);
    variants = List.copyOf(variants);
  }

  /**
   * One step over all cases.
   *
   * @param runs how often it was done
   * @param cases in how many cases
   * @param repeated in how many cases more than once
   * @param waited half of the runs waited no longer for somebody
   * @param worked half of the runs were in somebody's hands no longer
   * @param sum the time of all runs together
   */
  public record Step(
      String element,
      int runs,
      int cases,
      int repeated,
      Duration waited,
      Duration worked,
      Duration sum) {}

  /**
   * One way through the procedure.
   *
   * @param elements the steps in the order in which they began
   * @param whole half of its cases took no longer
   */
  public record Variant(List<String> elements, int cases, Duration whole) {
    /** Copies the steps. */
    public Variant {
      elements = List.copyOf(elements);
    }
  }

  static Flow of(List<CaseRuns> courses) {
    return new Flow(
        courses.size(),
        median(courses.stream().map(CaseRuns::whole).toList()),
        steps(courses),
        variants(courses));
  }

  private static List<Step> steps(List<CaseRuns> courses) {
    Map<String, List<CaseRuns.Run>> runs = new LinkedHashMap<>();
    Map<String, Integer> cases = new HashMap<>();
    Map<String, Integer> repeated = new HashMap<>();
    for (var course : courses) {
      var once = new HashSet<String>();
      var again = new HashSet<String>();
      for (var run : course.runs()) {
        runs.computeIfAbsent(run.element(), _ -> new ArrayList<>()).add(run);
        if (!once.add(run.element())) {
          again.add(run.element());
        }
      }
      once.forEach(element -> cases.merge(element, 1, Integer::sum));
      again.forEach(element -> repeated.merge(element, 1, Integer::sum));
    }
    return runs.entrySet().stream()
        .map(
            entry ->
                step(
                    entry.getKey(),
                    entry.getValue(),
                    cases.getOrDefault(entry.getKey(), 0),
                    repeated.getOrDefault(entry.getKey(), 0)))
        .sorted(Comparator.comparing(Step::sum).reversed())
        .toList();
  }

  private static Step step(String element, List<CaseRuns.Run> runs, int cases, int repeated) {
    var sum =
        runs.stream()
            .map(run -> run.waited().plus(run.worked()))
            .reduce(Duration.ZERO, Duration::plus);
    return new Step(
        element,
        runs.size(),
        cases,
        repeated,
        median(runs.stream().map(CaseRuns.Run::waited).toList()),
        median(runs.stream().map(CaseRuns.Run::worked).toList()),
        sum);
  }

  private static List<Variant> variants(List<CaseRuns> courses) {
    return courses.stream()
        .collect(
            Collectors.groupingBy(
                course -> course.runs().stream().map(CaseRuns.Run::element).toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new Variant(
                    entry.getKey(),
                    entry.getValue().size(),
                    median(entry.getValue().stream().map(CaseRuns::whole).toList())))
        .sorted(
            Comparator.comparing(Variant::cases)
                .reversed()
                .thenComparing(variant -> String.join(" ", variant.elements())))
        .toList();
  }

  private static Duration median(Collection<Duration> times) {
    var sorted = times.stream().sorted().toList();
    return sorted.isEmpty() ? Duration.ZERO : sorted.get((sorted.size() - 1) / 2);
  }
}
