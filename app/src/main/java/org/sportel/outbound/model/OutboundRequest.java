package org.sportel.outbound.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.documents.FileId;

/**
 * What was asked of another body.
 *
 * @param unit the unit that was responsible for the case when it was sent
 * @param number its outgoing number
 */
public record OutboundRequest(
    RequestId id,
    Of of,
    UUID unit,
    UUID body,
    String number,
    Asked asked,
    Sent sent,
    boolean waits,
    End end,
    Optional<FileId> letter) {

  /** The case it was sent for. */
  public record Of(CaseId id, String number) {}

  /** What was asked, and how. */
  public record Asked(RequestReason reason, RequestWay way, String subject, String words) {}

  /**
   * When it went, and until when an answer is expected.
   *
   * @param office who sent it
   */
  public record Sent(String office, Instant at, LocalDate due) {}

  /**
   * Where it stands.
   *
   * @param at when it ended; empty while it waits
   * @param office who filed the answer, recorded the silence or took it back
   * @param answer what the body answered or why the office waits no more
   */
  public record End(RequestStage stage, Optional<Instant> at, String office, String answer) {
    /** A request without an answer yet. */
    public static final End NONE = new End(RequestStage.WAITING, Optional.empty(), "", "");
  }

  /** Whether an answer is still expected. */
  public boolean waiting() {
    return end.stage() == RequestStage.WAITING;
  }

  /** Whether it waits although its day is over. */
  public boolean late(LocalDate today) {
    return waiting() && sent.due().isBefore(today);
  }

  /** The whole days between its sending and its end, or now. */
  public long days(Instant now) {
    return Math.max(0, Duration.between(sent.at(), end.at().orElse(now)).toDays());
  }
}
