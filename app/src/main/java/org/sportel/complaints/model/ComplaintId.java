package org.sportel.complaints.model;

import java.util.UUID;
import org.sportel.platform.subject.Subject;

/** Identifies a complaint within its tenant; random, so that it says nothing of the time. */
public record ComplaintId(UUID value) {
  /** The word for a complaint in the access log. */
  public static final String SUBJECT = "complaint";

  /** The complaint as the subject of a general module. */
  public Subject subject() {
    return new Subject(SUBJECT, value);
  }
}
