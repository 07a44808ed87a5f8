package org.sportel.setup;

import java.util.Random;
import org.sportel.casework.CaseId;
import org.sportel.network.Tenant;

/**
 * One invented case on its way.
 *
 * @param slow a case that is worked on late
 */
record DemoCase(Tenant tenant, CaseId id, boolean slow, Random random) {
  /** Hours until somebody does the next step. */
  double pause() {
    double hours = 3 + random.nextDouble() * 30;
    return slow ? hours * 9 : hours;
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
