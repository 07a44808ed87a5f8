package org.sportel.setup;

import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Centres;

/** The centre to whose counters people of the demo come. */
public final class DemoCentre {
  private DemoCentre() {}

  /** That of the running transaction's tenant: the first with counters. */
  public static Optional<Centre> of(Centres centres) {
    return centres.list().stream().filter(one -> !one.counters().isEmpty()).findFirst();
  }
}
