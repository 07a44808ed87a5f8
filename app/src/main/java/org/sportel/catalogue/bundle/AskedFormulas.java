package org.sportel.catalogue.bundle;

import java.util.stream.Stream;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Trigger;

/** Every expression of an element; those of its ways out belong to the flows. */
final class AskedFormulas {
  private AskedFormulas() {}

  static Stream<Formula> of(Element element) {
    var mappings = element.mappings();
    var copied =
        Stream.concat(mappings.in().stream(), mappings.out().stream())
            .map(Activity.Mapping::source);
    return Stream.concat(copied, own(element));
  }

  private static Stream<Formula> own(Element element) {
    return switch (element) {
      case Activity activity -> Stream.concat(repeated(activity), worked(activity));
      case Event event -> triggered(event.trigger());
      case Gateway _ -> Stream.empty();
    };
  }

  private static Stream<Formula> repeated(Activity activity) {
    return activity.repeat().stream()
        .flatMap(
            repeat ->
                Stream.of(repeat.cardinality(), repeat.items(), repeat.result(), repeat.until()));
  }

  private static Stream<Formula> worked(Activity activity) {
    return switch (activity) {
      case Activity.UserTask task -> assigned(task.assignment());
      case Activity.CallTask task -> Stream.of(task.call().type());
      case Activity.DecisionTask task -> Stream.of(task.decision());
      case Activity.ReceiveTask task -> triggered(task.message());
      case Activity.PassTask _, Activity.SubProcess _, Activity.CallActivity _ -> Stream.empty();
    };
  }

  private static Stream<Formula> assigned(Activity.Assignment assignment) {
    return Stream.of(
        assignment.assignee(),
        assignment.candidateGroups(),
        assignment.candidateUsers(),
        assignment.form(),
        assignment.due(),
        assignment.priority());
  }

  private static Stream<Formula> triggered(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Timer timer -> Stream.of(timer.when());
      case Trigger.Message message -> Stream.of(message.name(), message.key());
      case Trigger.Sending sending -> Stream.of(sending.call().type());
      case Trigger.None _, Trigger.Error _, Trigger.Escalation _, Trigger.Terminate _ ->
          Stream.empty();
    };
  }
}
