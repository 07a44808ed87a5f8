package org.sportel.visits.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.PanelContent;

/** A visit with all that came of it. */
record VisitPage(
    Shown centre,
    String begun,
    String channel,
    String lang,
    List<String> marks,
    List<Row> tickets,
    List<CounterScreenPage.Consulted> consulted,
    List<PanelContent> panels) {
  VisitPage {
    marks = List.copyOf(marks);
    tickets = List.copyOf(tickets);
    consulted = List.copyOf(consulted);
    panels = List.copyOf(panels);
  }

  /** A ticket with the counters it was called to. */
  record Row(String number, Shown queue, String state, List<Shown> onward, List<String> calls) {
    Row {
      onward = List.copyOf(onward);
      calls = List.copyOf(calls);
    }
  }
}
