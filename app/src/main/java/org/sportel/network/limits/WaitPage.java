package org.sportel.network.limits;

import java.util.List;
import org.sportel.platform.limits.ProofOfWork;

/**
 * The page that asks to wait because too much came from here; nothing is lost meanwhile.
 *
 * @param address where the form is sent again
 * @param kept what is said of it, and whether its form has files
 * @param fields what was sent
 * @param minutes how long to wait without computing
 * @param task what a browser may compute instead
 */
record WaitPage(
    String address,
    PublicLimits.Kept kept,
    List<Field> fields,
    long minutes,
    ProofOfWork.Task task) {
  /** One field as it was sent. */
  record Field(String name, String value) {}
}
