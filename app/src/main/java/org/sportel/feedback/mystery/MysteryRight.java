package org.sportel.feedback.mystery;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Who plans rounds, and of which centres somebody reads what came of them: whoever administers of
 * all, whoever runs centres of their own.
 */
@Component
public final class MysteryRight {
  private final Centres centres;
  private final Authority authority;

  MysteryRight(Centres centres, Authority authority) {
    this.centres = centres;
    this.authority = authority;
  }

  /** Whether the acting person plans rounds. */
  public boolean plans() {
    return authority.may(Power.ADMINISTER);
  }

  /** The centres of which the acting person reads results. */
  public Predicate<UUID> reads() {
    return centres.list().stream()
            .filter(one -> CentreRight.has(authority, one))
            .map(one -> one.id().value())
            .collect(Collectors.toSet())
        ::contains;
  }
}
