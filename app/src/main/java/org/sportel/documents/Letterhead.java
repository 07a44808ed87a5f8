package org.sportel.documents;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks in an issued document.
 *
 * @param authority name of the authority in the document's language
 * @param unit name of the unit that handles the matter
 * @param contact place, telephone and web address, one line each
 * @param arms the picture of the authority's arms as an address that holds it; empty without one
 */
public record Letterhead(String authority, String unit, List<String> contact, String arms) {
  /** Copies the lines. */
  public Letterhead {
    contact = List.copyOf(contact);
  }

  /** One without arms. */
  public Letterhead(String authority, String unit, List<String> contact) {
    this(authority, unit, contact, "");
  }

  /** The same with arms. */
  public Letterhead with(Optional<byte[]> png) {
    return new Letterhead(
        authority,
        unit,
        contact,
        png.map(bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes))
            .orElse(""));
  }
}
