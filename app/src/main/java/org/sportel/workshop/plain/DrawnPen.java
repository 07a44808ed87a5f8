package org.sportel.workshop.plain;

import static org.sportel.workshop.plain.ProcedurePart.BPMN;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.sportel.procedure.Dialect;
import org.w3c.dom.Element;

/**
 * Writes answers into a file, in the words of the engine whose extensions it carries: expressions
 * of other engines are only translated while the file stays theirs.
 */
final class DrawnPen {
  private static final Pattern LENGTH = Pattern.compile("P[0-9T][0-9A-Z.]{0,30}");

  private final XmlPart xml;
  private final ProcedurePart part;
  private final Dialect dialect;

  DrawnPen(XmlPart xml) {
    this.xml = xml;
    this.part = new ProcedurePart(xml);
    this.dialect = dialect(xml);
  }

  /** Whose extensions occur; Zeebe before all, as the interpreter reads it. */
  private static Dialect dialect(XmlPart xml) {
    var spaces =
        xml.all("*", "*").stream()
            .flatMap(
                element ->
                    java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(String.valueOf(element.getNamespaceURI())),
                        attributes(element)))
            .collect(java.util.stream.Collectors.toSet());
    return Arrays.stream(Dialect.values())
        .filter(one -> !one.space().isEmpty() && spaces.contains(one.space()))
        .findFirst()
        .orElse(Dialect.PLAIN);
  }

  private static java.util.stream.Stream<String> attributes(Element element) {
    var all = element.getAttributes();
    return java.util.stream.IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(one -> String.valueOf(one.getNamespaceURI()));
  }

  void group(Element node, String group) {
    if (dialect.imported()) {
      node.setAttributeNS(dialect.space(), prefix() + ":candidateGroups", group);
    } else {
      part.extension(node, "assignmentDefinition", "candidateGroups", group);
    }
  }

  /** Makes a task what was answered: work of people, an activity, or a step that is only passed. */
  void work(Element node, String answer) {
    var name = answer.substring(answer.indexOf(':') + 1);
    if (answer.startsWith("user:")) {
      header(become(node, "userTask"), "kind", name);
    } else if (answer.startsWith("call:")) {
      var call = node.getLocalName().equals("task") ? become(node, "serviceTask") : node;
      if (dialect.imported()) {
        header(call, "activity", name);
      } else {
        part.extension(call, "taskDefinition", "type", name);
      }
    } else {
      become(node, "manualTask");
    }
  }

  private Element become(Element node, String kind) {
    var prefix = node.getPrefix() == null ? "" : node.getPrefix() + ":";
    return (Element) node.getOwnerDocument().renameNode(node, BPMN, prefix + kind);
  }

  private void header(Element node, String key, String value) {
    if (!dialect.imported()) {
      part.header(node, key, value);
      return;
    }
    var extensions =
        XmlPart.child(node, "extensionElements")
            .orElseGet(() -> XmlPart.first(node, xml.make(BPMN, "bpmn", "extensionElements")));
    var all =
        XmlPart.child(extensions, "properties")
            .orElseGet(
                () -> XmlPart.last(extensions, xml.make(dialect.space(), prefix(), "properties")));
    var one = XmlPart.last(all, xml.make(dialect.space(), prefix(), "property"));
    one.setAttribute("name", key);
    one.setAttribute("value", value);
  }

  private String prefix() {
    var own = xml.root().lookupPrefix(dialect.space());
    if (own == null) {
      own = dialect.name().toLowerCase(java.util.Locale.ROOT);
      xml.declare(own, dialect.space());
    }
    return own;
  }

  /** Names the message for which an event or task waits. */
  void message(Element node, String name) {
    var holder =
        node.getLocalName().equals("receiveTask")
            ? node
            : XmlPart.child(node, "messageEventDefinition").orElse(node);
    var message = xml.make(BPMN, "bpmn", "message");
    message.setAttribute("id", xml.freshId("Message_"));
    message.setAttribute("name", name);
    xml.root().insertBefore(message, xml.all(BPMN, "process").getFirst());
    holder.setAttribute("messageRef", message.getAttribute("id"));
  }

  /** Lets an event wait for so long, where a length of time is given, else for a message. */
  void event(Element node, String answer) {
    var time = LENGTH.matcher(answer).matches();
    var kind = time ? "timerEventDefinition" : "messageEventDefinition";
    var definition = XmlPart.last(node, xml.make(BPMN, "bpmn", kind));
    definition.setAttribute("id", xml.freshId("EventDefinition_"));
    if (time) {
      time(node, answer);
    } else {
      message(node, answer);
    }
  }

  /** Gives an error or escalation event a code of its own. */
  void code(Element node, String code) {
    DrawnEvents.Coded.of(node)
        .ifPresent(
            coded -> {
              var holder = xml.make(BPMN, "bpmn", coded.holder);
              holder.setAttribute("id", xml.freshId("Code_"));
              holder.setAttribute("name", code);
              holder.setAttribute(coded.code, code);
              xml.root().insertBefore(holder, xml.all(BPMN, "process").getFirst());
              XmlPart.child(node, coded.definition)
                  .ifPresent(one -> one.setAttribute(coded.reference, holder.getAttribute("id")));
            });
  }

  /** Says how long a timer waits. */
  void time(Element node, String duration) {
    XmlPart.child(node, "timerEventDefinition")
        .ifPresent(timer -> xml.text(timer, BPMN, "bpmn", "timeDuration", duration));
  }
}
