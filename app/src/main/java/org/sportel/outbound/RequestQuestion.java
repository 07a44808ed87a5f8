package org.sportel.outbound;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Authority.Places;

/**
 * Which requests are meant; one question serves list and count.
 *
 * @param places of cases of these units
 * @param stages that stand so; none is any
 * @param lateOn whose day for the answer was over on this day
 * @param body of this body; empty is any
 */
public record RequestQuestion(
    Places places, Set<RequestStage> stages, Optional<LocalDate> lateOn, Optional<UUID> body) {
  /** Copies the stages. */
  public RequestQuestion {
    stages = Set.copyOf(stages);
  }

  /** Those of some units that wait. */
  public static RequestQuestion waiting(Places places) {
    return new RequestQuestion(
        places, Set.of(RequestStage.WAITING), Optional.empty(), Optional.empty());
  }

  /** As this one, only what is late on a day. */
  public RequestQuestion late(LocalDate day) {
    return new RequestQuestion(places, stages, Optional.of(day), body);
  }

  /** As this one, only of a body. */
  public RequestQuestion of(Optional<UUID> wanted) {
    return new RequestQuestion(places, stages, lateOn, wanted);
  }

  /** Whether only waiting ones are meant. */
  boolean waiting() {
    return stages.equals(Set.of(RequestStage.WAITING));
  }
}
