package org.sportel.outbound.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;

/**
 * What happens to outbound requests, as the journal keeps it for ever: ids, codes and days, never
 * words or names. {@code subject} is the case, of the address book the body.
 */
public sealed interface OutboundEvent extends Event {
  /** {@link Sent} in the journal. */
  EventType<Sent> SENT = EventType.of(Sent.TYPE, 1, Sent.class);

  /** {@link Reminded} in the journal. */
  EventType<Reminded> REMINDED = EventType.of(Reminded.TYPE, 1, Reminded.class);

  /** {@link Answered} in the journal. */
  EventType<Answered> ANSWERED = EventType.of(Answered.TYPE, 1, Answered.class);

  /** {@link SilenceRecorded} in the journal. */
  EventType<SilenceRecorded> SILENCE_RECORDED =
      EventType.of(SilenceRecorded.TYPE, 1, SilenceRecorded.class);

  /** {@link TakenBack} in the journal. */
  EventType<TakenBack> TAKEN_BACK = EventType.of(TakenBack.TYPE, 1, TakenBack.class);

  /**
   * A request was sent.
   *
   * @param institution the number of the body in the network, where it takes part
   * @param waits whether the case stands until the answer
   */
  record Sent(
      UUID subject,
      UUID request,
      UUID body,
      Optional<Integer> institution,
      UUID unit,
      RequestReason reason,
      RequestWay by,
      LocalDate due,
      boolean waits)
      implements OutboundEvent {
    /** Its type. */
    public static final String TYPE = "outbound.sent";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The body was reminded; an answer is expected until a new day. */
  record Reminded(UUID subject, UUID request, RequestWay by, LocalDate due)
      implements OutboundEvent {
    /** Its type. */
    public static final String TYPE = "outbound.reminded";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The body's answer was filed. */
  record Answered(UUID subject, UUID request, int files) implements OutboundEvent {
    /** Its type. */
    public static final String TYPE = "outbound.answered";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** It was recorded that the body did not answer. */
  record SilenceRecorded(UUID subject, UUID request) implements OutboundEvent {
    /** Its type. */
    public static final String TYPE = "outbound.silence-recorded";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The office needs the answer no more. */
  record TakenBack(UUID subject, UUID request) implements OutboundEvent {
    /** Its type. */
    public static final String TYPE = "outbound.taken-back";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** A body came into the address book or was changed there. */
  record BodySet(UUID subject, Optional<Integer> institution, boolean open)
      implements OutboundEvent {
    @Override
    public String type() {
      return "outbound.body-set";
    }
  }
}
