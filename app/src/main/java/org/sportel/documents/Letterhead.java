package org.sportel.documents;

import java.util.List;

/**
 * Who speaks in an issued document.
 *
 * @param authority name of the authority in the document's language
 * @param unit name of the unit that handles the matter
 * @param contact place, telephone and web address, one line each
 */
public record Letterhead(String authority, String unit, List<String> contact) {
  public Letterhead {
    contact = List.copyOf(contact);
  }
}
