package org.sportel.feedback.mystery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.platform.LocalText;

/**
 * What came of the visits to a centre. It names no visitor, no day and nobody who served; below
 * {@value #LEAST} visits nothing is told, because it would tell of one person.
 *
 * @param planned how many visits were drawn and not called off
 * @param made how many were made
 * @param score empty where too few were made
 */
public record MysteryResults(UUID centre, int planned, int made, Optional<Score> score) {
  /** Fewer visits tell nothing. */
  public static final int LEAST = 3;

  /**
   * What was seen.
   *
   * @param points in the order in which they were first looked at
   * @param waited minutes that visitors waited, from the shortest; empty below {@value #LEAST}
   * @param words what visitors wrote, as it was released, in alphabetical order
   */
  public record Score(
      Count all,
      List<Point> points,
      List<Integer> waited,
      List<String> words,
      Set<LocalDate> days) {
    /** Copies the lists. */
    public Score {
      points = List.copyOf(points);
      waited = List.copyOf(waited);
      words = List.copyOf(words);
      days = Set.copyOf(days);
    }
  }

  /** How often a point was as it should be, of the times that it could be seen. */
  public record Point(LocalText text, boolean standard, Count count) {}

  /** So many of so many. */
  public record Count(int kept, int seen) {
    private static final float WHOLE = 100f;

    /** Rounded hundredths; empty where it was seen too seldom. */
    public Optional<Integer> share() {
      return seen < LEAST ? Optional.empty() : Optional.of(Math.round(WHOLE * kept / seen));
    }

    Count and(MysterySheet.Mark mark) {
      return switch (mark) {
        case KEPT -> new Count(kept + 1, seen + 1);
        case BROKEN -> new Count(kept, seen + 1);
        case UNSEEN -> this;
      };
    }
  }

  /** The results of a centre. */
  public static MysteryResults of(UUID centre, Collection<MysteryVisit> visits) {
    var here =
        visits.stream()
            .filter(one -> one.centre().equals(centre))
            .filter(one -> one.state() != MysteryVisit.State.CANCELLED)
            .toList();
    var made = here.stream().filter(one -> one.report().isPresent()).toList();
    return new MysteryResults(
        centre,
        here.size(),
        made.size(),
        made.size() < LEAST ? Optional.empty() : Optional.of(score(made)));
  }

  private static Score score(List<MysteryVisit> made) {
    var points = points(made);
    var reports = made.stream().flatMap(one -> one.report().stream()).toList();
    var waited = reports.stream().flatMap(one -> one.waited().stream()).sorted().toList();
    return new Score(
        new Count(
            reports.stream().mapToInt(MysteryVisit.Report::kept).sum(),
            reports.stream().mapToInt(MysteryVisit.Report::seen).sum()),
        points,
        waited.size() < LEAST ? List.of() : waited,
        made.stream()
            .map(MysteryVisit::released)
            .filter(words -> !words.isEmpty())
            .sorted()
            .toList(),
        reports.stream().map(MysteryVisit.Report::day).collect(Collectors.toSet()));
  }

  private static List<Point> points(List<MysteryVisit> made) {
    Map<LocalText, Point> points = new LinkedHashMap<>();
    for (var visit : made) {
      var marks = visit.report().map(MysteryVisit.Report::marks).orElse(Map.of());
      for (var point : visit.sheet().points()) {
        var mark = marks.getOrDefault(point.key(), MysterySheet.Mark.UNSEEN);
        var before =
            points.getOrDefault(
                point.text(),
                new Point(point.text(), point.standard().isPresent(), new Count(0, 0)));
        points.put(
            point.text(), new Point(before.text(), before.standard(), before.count().and(mark)));
      }
    }
    return List.copyOf(points.values());
  }
}
