package org.sportel.visits.booking;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where somebody looks for a time.
 *
 * @param mailed whether letters leave this installation
 * @param listed whether the person was put on the list of those who wait for a time
 * @param times the free times of what was chosen; empty while nothing was, and where none is free
 */
record BookPage(
    String path,
    List<Option> services,
    List<Option> centres,
    BookForm form,
    boolean asked,
    boolean mailed,
    boolean listed,
    TimesView times,
    String found,
    FieldErrors errors) {
  BookPage {
    services = List.copyOf(services);
    centres = List.copyOf(centres);
  }
}
