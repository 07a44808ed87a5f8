package org.sportel.casework.model;

import java.security.SecureRandom;
import java.util.Optional;
import org.sportel.platform.TenantId;
import org.sportel.platform.text.CodeLetters;

/**
 * The code that lets an applicant follow a case without signing in, such as {@code
 * 3-H7QK-2M9D-XW4T-P0RB}: the tenant's number and 80 random bits. It is shown once and stored only
 * as a salted digest.
 *
 * @param letters sixteen of the {@link CodeLetters}
 */
public record TrackingCode(TenantId tenant, String letters) {
  private static final int LENGTH = 16;

  /** Refuses anything but sixteen letters. */
  public TrackingCode {
    if (!CodeLetters.are(letters, LENGTH)) {
      throw new IllegalArgumentException("Not a tracking code");
    }
  }

  /** A fresh code. */
  public static TrackingCode draw(TenantId tenant, SecureRandom random) {
    return new TrackingCode(tenant, CodeLetters.draw(LENGTH, random));
  }

  /** Reads what a person typed; empty when it cannot be a code. */
  public static Optional<TrackingCode> read(String typed) {
    return CodeLetters.readNumbered(typed, LENGTH)
        .map(read -> new TrackingCode(new TenantId(read.number()), read.letters()));
  }

  /** Reads a code that was typed without the number of its tenant. */
  public static Optional<TrackingCode> readWithin(TenantId tenant, String typed) {
    return CodeLetters.read(typed, LENGTH).map(letters -> new TrackingCode(tenant, letters));
  }

  /** As it is printed. */
  public String text() {
    return tenant.value() + "-" + CodeLetters.grouped(letters, 4);
  }

  @Override
  public String toString() {
    return "tracking code of tenant " + tenant.value();
  }
}
