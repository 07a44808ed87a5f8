package org.sportel.visits.appointments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.sportel.platform.text.CodeLetters;

/**
 * What opens an appointment: ten letters, shown in two groups. Never journalled.
 *
 * @param letters without hyphens
 */
public record AppointmentCode(String letters) {
  private static final int LENGTH = 10;
  private static final int GROUP = 5;

  /** Refuses anything else. */
  public AppointmentCode {
    if (!CodeLetters.are(letters, LENGTH)) {
      throw new IllegalArgumentException("No code of an appointment");
    }
  }

  static AppointmentCode draw(SecureRandom random) {
    return new AppointmentCode(CodeLetters.draw(LENGTH, random));
  }

  /** What was typed or followed; empty where it cannot be a code. */
  public static Optional<AppointmentCode> read(String typed) {
    return CodeLetters.read(typed, LENGTH).map(AppointmentCode::new);
  }

  /** As people read it. */
  public String text() {
    return CodeLetters.grouped(letters, GROUP);
  }

  String digest() {
    return digest("code " + letters);
  }

  /** What a contact was counted by before digests had a key; nothing where none was given. */
  static String contact(String email, String phone) {
    var said = ContactDigests.said(email, phone);
    return said.isBlank() ? "" : digest("contact " + said);
  }

  private static String digest(String text) {
    try {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "AppointmentCode";
  }
}
