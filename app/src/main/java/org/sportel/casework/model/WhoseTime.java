package org.sportel.casework.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Shares the time of a case between those who had it. Every moment belongs to one of them: to the
 * applicant while they owe something; else to another body while the case stands for its answer;
 * else to the responsible unit while it has work in its list; else to another body, or to the
 * program, where one of them is waited for; else to the unit. The shares add up to the time of the
 * case exactly.
 */
public final class WhoseTime {
  private WhoseTime() {}

  /** A time in which the responsible unit had work on its list. */
  public record Work(Instant from, Instant to) {}

  /** The shares between two moments; everybody has one, many are zero. */
  public static Map<WaitOwner, Duration> of(
      Instant from, Instant to, List<CasePause> pauses, List<Work> works) {
    var shares = new EnumMap<WaitOwner, Duration>(WaitOwner.class);
    for (var owner : WaitOwner.values()) {
      shares.put(owner, Duration.ZERO);
    }
    var moments = moments(from, to, pauses, works);
    for (int i = 0; i + 1 < moments.size(); i++) {
      var span = Duration.between(moments.get(i), moments.get(i + 1));
      shares.merge(owner(moments.get(i), pauses, works), span, Duration::plus);
    }
    return shares;
  }

  /** Every moment at which somebody else may have the case. */
  private static List<Instant> moments(
      Instant from, Instant to, List<CasePause> pauses, List<Work> works) {
    var moments = new TreeSet<Instant>(List.of(from, to));
    Stream.concat(
            pauses.stream().flatMap(p -> Stream.concat(Stream.of(p.from()), p.to().stream())),
            works.stream().flatMap(work -> Stream.of(work.from(), work.to())))
        .filter(moment -> moment.isAfter(from) && moment.isBefore(to))
        .forEach(moments::add);
    return new ArrayList<>(moments);
  }

  private static WaitOwner owner(Instant moment, List<CasePause> pauses, List<Work> works) {
    var waiting = pauses.stream().filter(pause -> pause.covers(moment)).toList();
    if (has(waiting, WaitOwner.APPLICANT)) {
      return WaitOwner.APPLICANT;
    }
    if (waiting.stream().anyMatch(CasePause::stands)) {
      return WaitOwner.OTHER_BODY;
    }
    if (works.stream().anyMatch(work -> covers(work, moment))) {
      return WaitOwner.OUR_UNIT;
    }
    return Stream.of(WaitOwner.OTHER_BODY, WaitOwner.OUR_SYSTEM)
        .filter(owner -> has(waiting, owner))
        .findFirst()
        .orElse(WaitOwner.OUR_UNIT);
  }

  private static boolean has(List<CasePause> waiting, WaitOwner owner) {
    return waiting.stream().anyMatch(pause -> pause.owner() == owner);
  }

  private static boolean covers(Work work, Instant moment) {
    return !moment.isBefore(work.from()) && moment.isBefore(work.to());
  }
}
