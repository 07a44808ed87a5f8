package org.sportel.complaints.web;

import java.util.List;
import org.sportel.platform.limits.ProofOfWork;

/**
 * The page that asks to wait because too much came from one place; what was typed is kept in it.
 *
 * @param minutes how long to wait without computing
 */
record ComplaintWaitPage(String address, List<Field> fields, long minutes, ProofOfWork.Task task) {
  /** One field as it was sent. */
  record Field(String name, String value) {}
}
