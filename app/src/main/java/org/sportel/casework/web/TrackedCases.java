package org.sportel.casework.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.sportel.casework.CaseId;
import org.sportel.casework.ProvenApplicant;
import org.sportel.casework.Tracking.Tracked;
import org.sportel.network.Tenant;

/** Which cases the person at this browser has shown number and code for. */
final class TrackedCases {
  private static final String KEY = "casework.tracked.";

  private TrackedCases() {}

  static void keep(Tracked tracked, HttpSession session) {
    session.setAttribute(KEY + tracked.id().value(), String.valueOf(tracked.tenant().id().value()));
  }

  static boolean shown(Tenant tenant, UUID id, HttpSession session) {
    return String.valueOf(tenant.id().value()).equals(session.getAttribute(KEY + id));
  }

  /**
   * The proof for a command of the applicant.
   *
   * @throws IllegalStateException where number and code were not shown
   */
  static ProvenApplicant proof(Tenant tenant, UUID id, HttpSession session) {
    if (!shown(tenant, id, session)) {
      throw new IllegalStateException("Number and code were not shown");
    }
    return new ProvenApplicant(new CaseId(id));
  }
}
