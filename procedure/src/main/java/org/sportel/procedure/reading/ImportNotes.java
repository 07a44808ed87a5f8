package org.sportel.procedure.reading;

import org.sportel.procedure.Reason;

/** Reports what an imported file says that is not carried over. */
final class ImportNotes {
  private ImportNotes() {}

  static void collect(Xml process, Findings findings) {
    process
        .deep()
        .filter(x -> x.space().equals(Xml.BPMN))
        .forEach(
            element -> {
              for (String kind : new String[] {"executionListener", "taskListener"}) {
                Extensions.imported(element, kind)
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
            listener.name())
        + (listener.attribute("event").isEmpty() ? "" : " (" + listener.attribute("event") + ')');
  }
}
