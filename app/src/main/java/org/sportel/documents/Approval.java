package org.sportel.documents;

import java.time.Instant;

/** Which office approved a document and when; never a person's name, never a drawn signature. */
public record Approval(String office, Instant at) {
  /** The same under another name of the office. */
  public Approval by(String name) {
    return new Approval(name, at);
  }
}
