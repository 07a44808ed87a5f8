package org.sportel.workshop.plain;

import static org.sportel.workshop.plain.ProcedurePart.BPMN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.web.MessageText;
import org.sportel.web.components.Option;
import org.sportel.workshop.plain.FieldList.Field;
import org.w3c.dom.Element;

/** What a step waits for or begins: times, messages, and the procedure that it calls. */
final class StepEvents {
  private static final String STOPS = "cancelActivity";

  private StepEvents() {}

  /** The fields of a step that waits or calls; none for others. */
  static List<Field> of(ProcedurePart part, Element step) {
    var fields = new ArrayList<Field>();
    if (step.getLocalName().equals("callActivity")) {
      fields.add(Field.code("called", label("called"), called(step)));
    }
    if (step.getLocalName().equals("boundaryEvent")) {
      fields.add(
          Field.choice(
              "stops",
              label("stops"),
              step.getAttribute(STOPS).equals("false") ? "false" : "true",
              List.of(option("true"), option("false"))));
    }
    times(step)
        .forEach(
            time -> fields.add(Field.code("time", label("time"), time.getTextContent().strip())));
    message(part, step)
        .ifPresent(
            message -> {
              fields.add(Field.code("message", label("message"), message.getAttribute("name")));
              fields.add(
                  Field.code(
                      "key",
                      label("messageKey"),
                      ProcedurePart.extension(message, "subscription", "correlationKey")));
            });
    return fields;
  }

  /** The step on which an event hangs; empty for any other. */
  static String about(ProcedurePart part, Element step) {
    var on = step.getAttribute("attachedToRef");
    return on.isEmpty() ? "" : part.name(on);
  }

  /** Writes a field; nothing where the step has none of this name. */
  static void fill(ProcedurePart part, Element step, String name, String value) {
    switch (name) {
      case "called" -> call(part, step, value);
      case "stops" -> XmlPart.set(step, STOPS, value.equals("false") ? "false" : "");
      case "time" -> times(step).stream().findFirst().ifPresent(time -> time.setTextContent(value));
      case "message" ->
          message(part, step).ifPresent(message -> XmlPart.set(message, "name", value));
      case "key" ->
          message(part, step)
              .ifPresent(
                  message -> part.extension(message, "subscription", "correlationKey", value));
      default -> {}
    }
  }

  private static String called(Element step) {
    var process = ProcedurePart.extension(step, "calledElement", "processId");
    return process.isEmpty() ? step.getAttribute("calledElement") : process;
  }

  private static void call(ProcedurePart part, Element step, String value) {
    if (ProcedurePart.extension(step, "calledElement").isPresent()
        || step.getAttribute("calledElement").isEmpty()) {
      part.extension(step, "calledElement", "processId", value);
    } else {
      XmlPart.set(step, "calledElement", value);
    }
  }

  private static List<Element> times(Element step) {
    return XmlPart.child(step, "timerEventDefinition").stream()
        .flatMap(timer -> XmlPart.children(timer).stream())
        .filter(time -> time.getLocalName().startsWith("time"))
        .toList();
  }

  /** The message that a step waits for, which others may wait for, too. */
  private static Optional<Element> message(ProcedurePart part, Element step) {
    var reference =
        step.getLocalName().equals("receiveTask")
            ? step.getAttribute("messageRef")
            : XmlPart.child(step, "messageEventDefinition")
                .map(event -> event.getAttribute("messageRef"))
                .orElse("");
    return part.xml().all(BPMN, "message").stream()
        .filter(message -> ProcedurePart.id(message).equals(reference))
        .findFirst();
  }

  private static Option option(String value) {
    return Option.of(value, MessageText.of("workshop.field.stops." + value).text());
  }

  private static MessageText label(String name) {
    return MessageText.of("workshop.field." + name);
  }
}
