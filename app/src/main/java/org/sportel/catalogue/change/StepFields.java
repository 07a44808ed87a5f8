package org.sportel.catalogue.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Trigger;

/**
 * What a step, an event or a gateway says, field by field as the drawing has it, without its name
 * and its place in the file. Fields that say nothing are left out.
 */
final class StepFields {
  private final Map<String, String> fields = new LinkedHashMap<>();

  private StepFields() {}

  static Map<String, String> of(Element element) {
    var said = new StepFields();
    said.put("type", element.type());
    said.put("lane", element.face().lane());
    switch (element) {
      case Activity activity -> said.activity(activity);
      case Event event -> said.event(event);
      case Gateway gateway -> said.put("gateway", gateway.kind().name());
    }
    said.put("takes", mappings(element.mappings().in()));
    said.put("gives", mappings(element.mappings().out()));
    return said.fields;
  }

  private void activity(Activity activity) {
    switch (activity) {
      case Activity.UserTask task -> assignment(task.assignment());
      case Activity.CallTask task -> call(task.call());
      case Activity.DecisionTask task -> put("does", text(task.decision()) + " → " + task.result());
      case Activity.ReceiveTask task -> trigger(task.message());
      case Activity.CallActivity call -> {
        put("does", call.process());
        put("passAll", call.passAll());
        put("returnAll", call.returnAll());
      }
      case Activity.SubProcess inner -> put("eventProcess", inner.event());
      case Activity.PassTask _ -> {
        // its name is all it says
      }
    }
    activity.repeat().ifPresent(this::repeat);
  }

  private void assignment(Activity.Assignment who) {
    put("assignee", text(who.assignee()));
    put("groups", text(who.candidateGroups()));
    put("users", text(who.candidateUsers()));
    put("form", text(who.form()));
    put("due", text(who.due()));
    put("priority", text(who.priority()));
    put("settings", settings(who.headers()));
  }

  private void call(Activity.Call call) {
    put("does", text(call.type()));
    put("settings", settings(call.headers()));
  }

  private void repeat(Activity.Repeat repeat) {
    put("repeat", joined(text(repeat.cardinality()), text(repeat.items())));
    put("repeatUntil", text(repeat.until()));
    put("results", joined(repeat.item(), repeat.results(), text(repeat.result())));
    put("sequential", repeat.sequential());
  }

  private void event(Event event) {
    trigger(event.trigger());
    put("goesOn", !event.interrupting());
    if (event instanceof Event.Boundary boundary) {
      put("host", boundary.host());
    }
  }

  private void trigger(Trigger trigger) {
    switch (trigger) {
      case Trigger.Timer timer -> put("time", text(timer.when()));
      case Trigger.Message message ->
          put("message", joined(text(message.name()), text(message.key())));
      case Trigger.Error error -> put("error", "error " + error.code());
      case Trigger.Escalation escalation -> put("error", "escalation " + escalation.code());
      case Trigger.Sending sending -> call(sending.call());
      case Trigger.Terminate _ -> put("terminates", true);
      case Trigger.None _ -> {
        // a plain event waits for nothing
      }
    }
  }

  private void put(String field, boolean holds) {
    put(field, holds ? "true" : "");
  }

  private void put(String field, String says) {
    if (!says.isBlank()) {
      fields.put(field, says);
    }
  }

  private static String text(Formula formula) {
    return formula.text();
  }

  private static String settings(Map<String, String> headers) {
    return new TreeMap<>(headers)
        .entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue())
            .collect(Collectors.joining("; "));
  }

  private static String mappings(List<Activity.Mapping> mappings) {
    return mappings.stream()
        .map(mapping -> mapping.target() + " = " + text(mapping.source()))
        .collect(Collectors.joining("; "));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
