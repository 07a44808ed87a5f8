package org.sportel.procedure.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sportel.procedure.Activity;
import org.sportel.procedure.ActivityNames;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Trigger;

/** Turns a BPMN 2.0 file into a {@link Model}, or says everything that is wrong with it. */
public final class ModelReader {
  /** An XML name (BPMN ids are of type xsd:ID), but one that begins with a digit is let pass. */
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}_.\\-]*");

  private static final Map<String, Gateway.Kind> GATEWAYS =
      Map.of(
          "exclusiveGateway", Gateway.Kind.EXCLUSIVE,
          "parallelGateway", Gateway.Kind.PARALLEL,
          "inclusiveGateway", Gateway.Kind.INCLUSIVE,
          "eventBasedGateway", Gateway.Kind.EVENT_BASED);

  /** Parts of a process that carry no behaviour. */
  private static final Set<String> SILENT =
      Set.of(
          "documentation",
          "extensionElements",
          "laneSet",
          "textAnnotation",
          "association",
          "group",
          "dataObject",
          "dataObjectReference",
          "dataStoreReference",
          "ioSpecification",
          "property",
          "incoming",
          "outgoing",
          "multiInstanceLoopCharacteristics",
          "dataInputAssociation",
          "dataOutputAssociation",
          "auditing",
          "monitoring");

  private final ActivityNames names;
  private final String process;

  /**
   * Reads with a table of foreign names.
   *
   * @param process id of the process that runs; empty when the file leaves no doubt
   */
  public ModelReader(ActivityNames names, String process) {
    this.names = names;
    this.process = process;
  }

  /**
   * Reads one file.
   *
   * @throws ModelRefused with every problem when anything in it cannot run
   */
  public Model read(byte[] bytes) {
    Xml root = Xml.read(bytes);
    if (!root.is("definitions")) {
      throw ModelRefused.at(root.line(), Reason.NOT_BPMN, root.name());
    }
    var choice = new ProcessChoice(root);
    Xml chosen = choice.choose(process);
    var reading = new Scopes(new ReadingContext(root, names));
    reading.scope(chosen, chosen.attribute("id"), false);
    reading.checks(chosen);
    choice.note(chosen, reading.context.findings());
    new ReadChecks(reading.context.findings(), reading.elements, reading.flows, reading.lines)
        .run();
    ImportNotes.collect(chosen, reading.context.findings());
    if (reading.context.findings().refused()) {
      throw new ModelRefused(reading.context.findings().sorted());
    }
    var header =
        new Model.Header(
            chosen.attribute("id"),
            chosen.attribute("name").strip(),
            reading.context.dialect(),
            bytes.clone(),
            Extensions.forms(chosen),
            Extensions.names(root));
    return new Model(
        header,
        reading.elements,
        reading.flows,
        ReadDiagram.read(root),
        reading.context.findings().sorted());
  }

  /** Walks the process and its sub-processes. */
  private static final class Scopes {
    private final ReadingContext context;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, Xml> lines = new HashMap<>();
    private final ReadActivities activities;
    private final ReadEvents events;

    Scopes(ReadingContext context) {
      this.context = context;
      this.activities = new ReadActivities(context);
      this.events = new ReadEvents(context, activities);
    }

    void scope(Xml holder, String scope, boolean event) {
      lines.putIfAbsent(scope, holder);
      for (Xml child : holder.children()) {
        if (!child.space().equals(Xml.BPMN) || SILENT.contains(child.name())) {
          continue;
        }
        if (named(child)) {
          child(child, scope, event);
        }
      }
    }

    private void child(Xml child, String scope, boolean event) {
      String id = child.attribute("id");
      context.refuseSettings(child, child);
      if (child.is("sequenceFlow")) {
        flows.put(id, flow(child));
      } else if (GATEWAYS.containsKey(child.name())) {
        elements.put(id, gateway(child, scope));
      } else if (ReadEvents.NAMES.contains(child.name())) {
        elements.put(id, events.read(child, scope, event));
      } else if (ReadActivities.NAMES.contains(child.name())) {
        Activity read = activities.read(child, scope);
        elements.put(id, read);
        if (read instanceof Activity.SubProcess sub) {
          scope(child, id, sub.event());
        }
      } else {
        context.findings().error(child, Reason.UNSUPPORTED_ELEMENT, child.name());
      }
    }

    private boolean named(Xml child) {
      String id = child.attribute("id");
      if (id.isEmpty()) {
        context.findings().error(child, Reason.MISSING_ID);
        return false;
      }
      if (!ID.matcher(id).matches()) {
        context.findings().error(child, Reason.BAD_ID, id);
        return false;
      }
      if (lines.putIfAbsent(id, child) != null) {
        context.findings().error(child, Reason.DUPLICATE_ID, id);
        return false;
      }
      return true;
    }

    private Flow flow(Xml child) {
      return new Flow(
          child.attribute("id"),
          child.attribute("name").strip(),
          child.line(),
          child.reference("sourceRef"),
          child.reference("targetRef"),
          context.expression(child, child.one("conditionExpression")));
    }

    private Gateway gateway(Xml child, String scope) {
      return new Gateway(
          context.face(child, scope), GATEWAYS.getOrDefault(child.name(), Gateway.Kind.EXCLUSIVE));
    }

    private void checks(Xml process) {
      var scopes = new ArrayList<>(List.of(process));
      elements.values().stream()
          .filter(e -> e instanceof Activity.SubProcess)
          .map(e -> lines.getOrDefault(e.id(), process))
          .forEach(scopes::add);
      scopes.forEach(this::starts);
    }

    private void starts(Xml holder) {
      List<Event.Start> starts =
          elements.values().stream()
              .filter(e -> e.face().scope().equals(holder.attribute("id")))
              .filter(Event.Start.class::isInstance)
              .map(Event.Start.class::cast)
              .toList();
      long plain = starts.stream().filter(s -> s.trigger() instanceof Trigger.None).count();
      boolean process = holder.is("process");
      boolean event = holder.flag("triggeredByEvent", false);
      if (event && (starts.size() != 1 || plain != 0)) {
        context.findings().error(holder, Reason.EVENT_SUBPROCESS_START);
      } else if (!event && starts.isEmpty()) {
        context.findings().error(holder, Reason.NO_START);
      } else if (plain > 1 || (!process && !event && (plain != 1 || starts.size() > 1))) {
        context.findings().error(holder, Reason.SEVERAL_STARTS, String.valueOf(plain));
      }
    }
  }
}
