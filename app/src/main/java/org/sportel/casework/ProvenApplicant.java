package org.sportel.casework;

import org.sportel.casework.model.CaseId;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;

/**
 * The applicant of a case, who has shown number and code at this browser. Only the pages that keep
 * this proof make one; a test says so.
 */
public record ProvenApplicant(CaseId proven) {
  /**
   * The case on which the acting person may act as its applicant.
   *
   * @throws NotAllowed for staff, who never act as the applicant
   */
  CaseId of(Actor actor) {
    if (actor.kind() == Actor.Kind.STAFF) {
      throw new NotAllowed();
    }
    return proven;
  }
}
