package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.sportel.casework.ProvenApplicant;
import org.sportel.casework.Tracking.Tracked;
import org.sportel.casework.model.CaseId;
import org.sportel.network.Tenant;

/**
 * The one case whose number and code were shown at this browser. Whoever shows another one closes
 * the first: the next person at a shared computer sees nothing of the one before.
 */
final class TrackedCases {
  private static final String KEY = "casework.tracked";
  private static final Duration SHARED = Duration.ofMinutes(10);

  private TrackedCases() {}

  /**
   * Opens the case under a new session secret; one that was planted before opens nothing.
   *
   * @param shared whether others use this computer too: it closes ten minutes after the last page
   */
  static void keep(Tracked tracked, boolean shared, HttpServletRequest request) {
    var session = request.getSession();
    request.changeSessionId();
    if (shared) {
      session.setMaxInactiveInterval((int) SHARED.toSeconds());
    }
    session.setAttribute(KEY, line(tracked.tenant(), tracked.id().value()));
  }

  /** Whether the case is open here; makes no session. */
  static boolean shown(Tenant tenant, UUID id, HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && line(tenant, id).equals(session.getAttribute(KEY));
  }

  /** Closes the case that is open here; a sign-in in the same browser stays, nothing else. */
  static void close(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEY);
      if (!session.getAttributeNames().hasMoreElements()) {
        session.invalidate();
      }
    }
  }

  /**
   * The proof for a command of the applicant.
   *
   * @throws IllegalStateException where number and code were not shown
   */
  static ProvenApplicant proof(Tenant tenant, UUID id, HttpServletRequest request) {
    if (!shown(tenant, id, request)) {
      throw new IllegalStateException("Number and code were not shown");
    }
    return new ProvenApplicant(new CaseId(id));
  }

  private static String line(Tenant tenant, UUID id) {
    return tenant.id().value() + " " + id;
  }
}
