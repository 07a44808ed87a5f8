package org.sportel.agency.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.TenantId;

/**
 * What a municipality reports of a month about an institution, by centre.
 *
 * @param version counts from one; a signed one is never changed
 * @param reason why a signed one was corrected; empty in the first version
 */
public record MonthlyReturn(
    UUID id,
    TenantId institution,
    YearMonth month,
    int version,
    List<Line> lines,
    String reason,
    Step produced,
    Optional<Step> checked,
    Optional<Step> signed) {
  /** Copies the lines. */
  public MonthlyReturn {
    lines = List.copyOf(lines);
  }

  /**
   * The counts of a centre; they count different things and are never added.
   *
   * @param centre its id; empty where none was named
   * @param handedOver decisions handed over, of cases that were taken there; empty in returns that
   *     did not count them
   */
  public record Line(
      String centre, int applications, int consultations, Optional<Integer> handedOver) {}

  /**
   * Who did a step and when.
   *
   * @param account of the person
   * @param office how their office is called
   */
  public record Step(UUID account, String office, Instant at) {}

  /** Applications of all centres. */
  public int applications() {
    return lines.stream().mapToInt(Line::applications).sum();
  }

  /** Consultations of all centres. */
  public int consultations() {
    return lines.stream().mapToInt(Line::consultations).sum();
  }

  /** Decisions handed over for cases of all centres; empty where they were not counted. */
  public Optional<Integer> handedOver() {
    return lines.stream().flatMap(line -> line.handedOver().stream()).reduce(Integer::sum);
  }

  /** How far it is. */
  public enum Stage {
    /** Its counts were taken. */
    PRODUCED,
    /** Another person has looked at them. */
    CHECKED,
    /** It counts. */
    SIGNED
  }

  /** How far it is now. */
  public Stage stage() {
    if (signed.isPresent()) {
      return Stage.SIGNED;
    }
    return checked.isPresent() ? Stage.CHECKED : Stage.PRODUCED;
  }
}
