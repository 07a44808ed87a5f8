package org.sportel.procedure.reading;

import java.util.List;
import java.util.Set;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.running.Times;

/** Reads events with their triggers. */
final class ReadEvents {
  static final Set<String> NAMES =
      Set.of(
          "startEvent",
          "endEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent");

  private static final Set<String> KNOWN_PARTS =
      Set.of(
          "documentation",
          "extensionElements",
          "incoming",
          "outgoing",
          "property",
          "dataInput",
          "dataOutput",
          "dataInputAssociation",
          "dataOutputAssociation",
          "inputSet",
          "outputSet");

  private final ReadingContext context;
  private final ReadActivities activities;

  ReadEvents(ReadingContext context, ReadActivities activities) {
    this.context = context;
    this.activities = activities;
  }

  /** Reads one event; {@code inEventSubProcess} allows a start event every trigger. */
  Event read(Xml node, String scope, boolean inEventSubProcess) {
    var face = context.face(node, scope);
    var mappings = new ReadMappings(context).read(node);
    Trigger trigger = trigger(node);
    if (!context.findings().refused(face.id())) {
      check(node, trigger, inEventSubProcess);
    }
    return switch (node.name()) {
      case "startEvent" ->
          new Event.Start(face, trigger, node.flag("isInterrupting", true), mappings);
      case "endEvent" -> new Event.End(face, trigger, mappings);
      case "intermediateCatchEvent" -> new Event.Catch(face, trigger, mappings);
      case "intermediateThrowEvent" -> new Event.Throw(face, trigger, mappings);
      default ->
          new Event.Boundary(
              face,
              trigger,
              node.reference("attachedToRef"),
              node.flag("cancelActivity", true),
              mappings);
    };
  }

  private Trigger trigger(Xml node) {
    List<Xml> parts =
        node.children().stream()
            .filter(x -> x.space().equals(Xml.BPMN) && !KNOWN_PARTS.contains(x.name()))
            .toList();
    if (parts.isEmpty()) {
      return new Trigger.None();
    }
    if (parts.size() > 1) {
      context.findings().error(node, Reason.SEVERAL_TRIGGERS);
    }
    Xml part = parts.getFirst();
    return switch (part.name()) {
      case "timerEventDefinition" -> timer(node, part);
      case "messageEventDefinition" -> messageTrigger(node, part);
      case "errorEventDefinition" ->
          new Trigger.Error(code(node, part.reference("errorRef"), "errorCode"));
      case "escalationEventDefinition" ->
          new Trigger.Escalation(code(node, part.reference("escalationRef"), "escalationCode"));
      case "terminateEventDefinition" -> new Trigger.Terminate();
      default -> {
        context.findings().error(node, Reason.UNSUPPORTED_EVENT, part.name());
        yield new Trigger.None();
      }
    };
  }

  private Trigger messageTrigger(Xml node, Xml part) {
    boolean throwing = node.is("endEvent") || node.is("intermediateThrowEvent");
    if (!throwing) {
      return context.message(node, part);
    }
    boolean onPart =
        Extensions.zeebe(node, "taskDefinition").isEmpty()
            && (!part.attributes().isEmpty() || !part.children().isEmpty());
    return new Trigger.Sending(activities.call(node, onPart ? part : node));
  }

  private String code(Xml node, String reference, String attribute) {
    boolean throwing = node.is("endEvent") || node.is("intermediateThrowEvent");
    Xml declared = context.declared(reference);
    if (declared == null) {
      if (throwing || !reference.isEmpty()) {
        context.findings().error(node, Reason.NO_CODE);
      }
      return "";
    }
    String code = declared.attribute(attribute);
    if (code.isEmpty() && throwing) {
      context.findings().error(node, Reason.NO_CODE);
    }
    return code;
  }

  private Trigger timer(Xml node, Xml part) {
    for (var kind : Trigger.Timer.Kind.values()) {
      String tag =
          switch (kind) {
            case DATE -> "timeDate";
            case DURATION -> "timeDuration";
            case CYCLE -> "timeCycle";
          };
      String text = part.one(tag).map(Xml::text).orElse("");
      if (!text.isEmpty()) {
        Formula when = context.formula(node, text);
        checkConstant(node, kind, when);
        return new Trigger.Timer(kind, when);
      }
    }
    context.findings().error(node, Reason.NO_TIMER);
    return new Trigger.None();
  }

  private void checkConstant(Xml node, Trigger.Timer.Kind kind, Formula when) {
    if (!when.isConstant() || when.isEmpty()) {
      return;
    }
    try {
      Times.plan(kind, when.text(), when.text());
    } catch (FormulaFailed failed) {
      context.findings().error(node, Reason.BAD_TIMER, when.text(), failed.reason());
    }
  }

  private void check(Xml node, Trigger trigger, boolean inEventSubProcess) {
    boolean fits =
        switch (node.name()) {
          case "startEvent" ->
              switch (trigger) {
                case Trigger.None _ -> true;
                case Trigger.Timer _, Trigger.Message _ -> true;
                case Trigger.Error _, Trigger.Escalation _ -> inEventSubProcess;
                case Trigger.Terminate _, Trigger.Sending _ -> false;
              };
          case "endEvent" -> !(trigger instanceof Trigger.Timer);
          case "intermediateCatchEvent" ->
              trigger instanceof Trigger.Timer || trigger instanceof Trigger.Message;
          case "intermediateThrowEvent" ->
              trigger instanceof Trigger.None
                  || trigger instanceof Trigger.Sending
                  || trigger instanceof Trigger.Escalation;
          default ->
              trigger instanceof Trigger.Timer
                  || trigger instanceof Trigger.Message
                  || trigger instanceof Trigger.Error
                  || trigger instanceof Trigger.Escalation;
        };
    if (!fits) {
      context.findings().error(node, Reason.UNSUPPORTED_EVENT, word(node, trigger));
    }
    boolean gentle =
        !node.flag("cancelActivity", true)
            || (inEventSubProcess && !node.flag("isInterrupting", true));
    if (trigger instanceof Trigger.Error && gentle) {
      context.findings().error(node, Reason.NOT_INTERRUPTING_ERROR);
    }
  }

  private static String word(Xml node, Trigger trigger) {
    return trigger instanceof Trigger.None
        ? node.name()
        : trigger.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
