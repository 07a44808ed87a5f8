package org.sportel.visits.remote;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where somebody takes a ticket on the way.
 *
 * @param back the page of the centre
 * @param given whether the centre gives any
 * @param open whether the centre is open now
 * @param queues each with those who wait and for how long
 */
record RemotePage(
    String path,
    String back,
    Shown centre,
    boolean given,
    boolean open,
    List<Option> queues,
    Form form,
    FieldErrors errors) {
  RemotePage {
    queues = List.copyOf(queues);
  }

  /** What was typed. */
  record Form(String queue, String contact, List<String> needs) {
    Form {
      needs = List.copyOf(needs);
    }
  }
}
