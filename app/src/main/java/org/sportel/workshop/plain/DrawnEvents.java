package org.sportel.workshop.plain;

import static org.sportel.workshop.plain.ProcedurePart.BPMN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What drawn events leave open: what they wait for, and the codes of errors and escalations. */
final class DrawnEvents {
  /** Definitions with a code, each with the element that holds it and the code's attribute. */
  enum Coded {
    ERROR("errorEventDefinition", "error", "errorRef", "errorCode"),
    ESCALATION("escalationEventDefinition", "escalation", "escalationRef", "escalationCode");

    final String definition;
    final String holder;
    final String reference;
    final String code;

    Coded(String definition, String holder, String reference, String code) {
      this.definition = definition;
      this.holder = holder;
      this.reference = reference;
      this.code = code;
    }

    /** The one that an event has; empty where it has another or none. */
    static Optional<Coded> of(Element event) {
      return List.of(values()).stream()
          .filter(coded -> XmlPart.child(event, coded.definition).isPresent())
          .findFirst();
    }
  }

  private static final Set<String> WAITING = Set.of("intermediateCatchEvent", "boundaryEvent");
  private static final Set<String> THROWING = Set.of("endEvent", "intermediateThrowEvent");

  private final XmlPart xml;

  DrawnEvents(XmlPart xml) {
    this.xml = xml;
  }

  /** Whether an event waits and says nothing of what for. */
  static boolean bare(Element event) {
    return WAITING.contains(event.getLocalName())
        && XmlPart.children(event).stream()
            .noneMatch(
                child ->
                    child
                        .getLocalName()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("eventdefinition"));
  }

  /**
   * Whether an event throws an error or escalation without a code, or catches one that the file
   * does not hold. One that catches without naming any catches all.
   */
  boolean codeless(Element event) {
    return Coded.of(event).filter(coded -> codeless(event, coded)).isPresent();
  }

  private boolean codeless(Element event, Coded coded) {
    var reference =
        XmlPart.child(event, coded.definition).orElseThrow().getAttribute(coded.reference);
    var id = reference.substring(reference.indexOf(':') + 1);
    var holder =
        xml.all(BPMN, coded.holder).stream()
            .filter(one -> ProcedurePart.id(one).equals(id))
            .findFirst();
    return THROWING.contains(event.getLocalName())
        ? holder.filter(one -> !one.getAttribute(coded.code).isBlank()).isEmpty()
        : !reference.isEmpty() && holder.isEmpty();
  }
}
