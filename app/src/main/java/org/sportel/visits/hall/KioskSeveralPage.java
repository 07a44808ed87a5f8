package org.sportel.visits.hall;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where somebody who wants several things ticks them.
 *
 * @param wishes {@code queue:service} each; without a service the queue itself
 * @param once the key of this showing
 */
record KioskSeveralPage(
    String path, Shown centre, List<Option> wishes, String once, FieldErrors errors) {
  KioskSeveralPage {
    wishes = List.copyOf(wishes);
  }
}
