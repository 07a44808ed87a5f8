package org.sportel.procedure.reading;

import java.util.stream.Stream;
import org.sportel.procedure.Reason;

/** Reports what a file says to another engine that is not carried over. */
final class ImportNotes {
  private ImportNotes() {}

  static void collect(Xml process, Findings findings) {
    process
        .deep()
        .filter(x -> x.space().equals(Xml.BPMN))
        .forEach(
            element -> {
              for (String kind : new String[] {"executionListener", "taskListener"}) {
                Stream.concat(
                        Extensions.imported(element, kind),
                        Extensions.zeebe(element, kind + 's').stream()
                            .flatMap(list -> list.children().stream()))
                    .forEach(x -> findings.warning(element, Reason.LISTENER_DROPPED, listener(x)));
              }
              for (String kind : new String[] {"formData", "formProperty", "field", "connector"}) {
                Extensions.imported(element, kind)
                    .findFirst()
                    .ifPresent(x -> findings.warning(element, Reason.EXTENSION_DROPPED, x.name()));
              }
            });
  }

  private static String listener(Xml listener) {
    return ReadActivities.first(
            listener.attribute("class"),
            listener.attribute("delegateExpression"),
            listener.attribute("expression"),
            listener.attribute("type"),
            listener.name())
        + ReadActivities.first(listener.attribute("event"), listener.attribute("eventType"))
            .transform(event -> event.isEmpty() ? "" : " (" + event + ')');
  }
}
