package org.sportel.procedure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Procedures and decisions published together: calls lead to procedures of the set, business-rule
 * tasks to its decisions.
 */
public final class ProcedureSet {
  private static final int MAX_DEPTH = 10;

  private final Map<String, Model> linked = new LinkedHashMap<>();
  private final Map<String, Model> given = new LinkedHashMap<>();
  private final Optional<Decisions> decisions;
  private final List<Problem> problems = new ArrayList<>();

  private ProcedureSet(Collection<Model> models, Optional<Decisions> decisions) {
    models.forEach(model -> given.putIfAbsent(model.id(), model));
    this.decisions = decisions;
  }

  /**
   * Links models to each other and to decisions.
   *
   * @throws ModelRefused when a called procedure or decision is missing, a called one has no plain
   *     start event or starts by an id that is also on the border of the call, or calls go in a
   *     circle
   */
  public static ProcedureSet of(Collection<Model> models, @Nullable Decisions decisions) {
    var set = new ProcedureSet(models, Optional.ofNullable(decisions));
    set.given.keySet().forEach(id -> set.link(id, new ArrayList<>()));
    set.given.values().forEach(set::decisionsOf);
    if (!set.problems.isEmpty()) {
      throw new ModelRefused(set.problems);
    }
    return set;
  }

  /**
   * The linked procedure with an id.
   *
   * @throws IllegalArgumentException when the set has none
   */
  public Model get(String id) {
    Model found = linked.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no procedure " + id);
    }
    return found;
  }

  /** All linked procedures by id. */
  public Map<String, Model> all() {
    return Map.copyOf(linked);
  }

  private Optional<Model> link(String id, List<String> path) {
    if (linked.containsKey(id)) {
      return Optional.of(get(id));
    }
    Model model = given.get(id);
    if (model == null) {
      return Optional.empty();
    }
    List<String> deeper = new ArrayList<>(path);
    deeper.add(id);
    var called = new HashMap<String, Model>();
    for (Element element : model.elements()) {
      if (element instanceof Activity.CallActivity call) {
        called(call, deeper).ifPresent(found -> called.put(call.process(), found));
        Optional.ofNullable(called.get(call.process()))
            .ifPresent(found -> sameIds(model.boundaries(call.id()), found));
      }
    }
    Model done = model.linked(called, decisions);
    linked.put(id, done);
    return Optional.of(done);
  }

  private Optional<Model> called(Activity.CallActivity call, List<String> path) {
    if (path.contains(call.process()) || path.size() > MAX_DEPTH) {
      say(call, Reason.CALL_CYCLE, String.join(" → ", path) + " → " + call.process());
      return Optional.empty();
    }
    Optional<Model> found = link(call.process(), path);
    if (found.isEmpty()) {
      say(call, Reason.UNKNOWN_PROCESS, call.process());
    } else if (found.get().starts().stream().noneMatch(s -> s.trigger() instanceof Trigger.None)) {
      say(call, Reason.NO_START);
    }
    return found;
  }

  /** Both wait at the same token, which knows them by their ids. */
  private void sameIds(List<Event.Boundary> border, Model called) {
    border.stream()
        .filter(event -> called.find(event.id()).orElse(null) instanceof Event.Start)
        .forEach(event -> say(event, Reason.DUPLICATE_ID, event.id()));
  }

  private void decisionsOf(Model model) {
    for (Element element : model.elements()) {
      if (element instanceof Activity.DecisionTask task
          && task.decision().isConstant()
          && decisions.map(d -> !d.ids().contains(task.decision().text())).orElse(true)) {
        say(task, Reason.UNKNOWN_DECISION, task.decision().text());
      }
    }
  }

  private void say(Element element, Reason reason, Object... args) {
    problems.add(Problem.of(element, Severity.ERROR, reason, args));
  }

  /** The model with a plain task in place of every called procedure that is not linked. */
  static Model standingIn(Model model) {
    var called = new HashMap<String, Model>();
    for (String id : model.calls()) {
      called.put(id, model.called(id).orElseGet(() -> standIn(id)));
    }
    return called.isEmpty() ? model : model.linked(called, model.decisions());
  }

  private static Model standIn(String id) {
    String text =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
          <process id="%s"><startEvent id="start"/><userTask id="work"/><endEvent id="end"/>
            <sequenceFlow id="begin" sourceRef="start" targetRef="work"/>
            <sequenceFlow id="finish" sourceRef="work" targetRef="end"/>
          </process>
        </definitions>
        """
            .formatted(id.replaceAll("[^\\w.-]", "_"));
    return Model.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
