package org.sportel.identity.offices;

import java.util.UUID;
import org.sportel.platform.Event;

/** Offices of an organisation are called otherwise; the subject is the organisation. */
record OfficesNamed(UUID subject, int offices) implements Event {
  @Override
  public String type() {
    return "identity.offices-named";
  }
}
