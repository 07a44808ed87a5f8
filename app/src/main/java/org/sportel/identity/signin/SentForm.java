package org.sportel.identity.signin;

import java.util.List;

/**
 * A form that was sent after its sender's sign-in had lapsed.
 *
 * @param path where it was sent to
 * @param who account and tenant it belongs to
 * @param until seconds since 1970 until which it may be opened
 * @param files whether files were attached, which are not kept
 */
public record SentForm(String path, String who, long until, boolean files, List<Field> fields) {
  /** One field as it was sent. */
  public record Field(String name, String value) {}

  /** Copies the fields. */
  public SentForm {
    fields = List.copyOf(fields);
  }
}
