package org.sportel.setup;

import java.util.UUID;
import org.sportel.network.Tenant;
import org.sportel.visits.model.Ticket;

/** What people of the demo's year say of how they were served, at the moment they are asked. */
public interface DemoRater {
  /** Somebody holds a decision; outside a transaction. */
  void decided(Tenant tenant, UUID caseId);

  /** Somebody was served at a counter; in the clerk's transaction. */
  void served(Ticket ticket);
}
