package org.sportel.visits.hall;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The kiosk.
 *
 * @param chosen the queue that was touched; empty on the first page
 * @param offers what there is besides tickets, by address below the kiosk
 * @param notices what people should know before they wait
 * @param booking whether people come with a code, of an appointment or a ticket taken on the way
 * @param typed what was typed as a code, so that it can be mended
 * @param once the key of this showing
 */
record KioskPage(
    String path,
    Shown centre,
    List<HallBoard.Row> queues,
    Optional<Chosen> chosen,
    List<Option> offers,
    List<Shown> notices,
    boolean booking,
    String typed,
    String once,
    FieldErrors errors) {
  KioskPage {
    queues = List.copyOf(queues);
    offers = List.copyOf(offers);
    notices = List.copyOf(notices);
  }

  /** A queue with its own services. */
  record Chosen(HallBoard.Row queue, List<Option> services) {
    Chosen {
      services = List.copyOf(services);
    }
  }
}
