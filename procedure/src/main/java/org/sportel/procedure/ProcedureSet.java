package org.sportel.procedure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<String, Set<Problem>> problems = new LinkedHashMap<>();

  /** A call on the way from one procedure to another. */
  private record Way(Model from, Activity.CallActivity call) {}

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
    var set = asFarAsPossible(models, decisions);
    if (!set.problems.isEmpty()) {
      throw new ModelRefused(set.problems.values().stream().flatMap(Set::stream).toList());
    }
    return set;
  }

  /** Links what can be linked; {@link #problems} tells the rest. Only for looking at models. */
  public static ProcedureSet asFarAsPossible(
      Collection<Model> models, @Nullable Decisions decisions) {
    var set = new ProcedureSet(models, Optional.ofNullable(decisions));
    set.given.keySet().forEach(id -> set.link(id, List.of()));
    set.given.values().forEach(set::decisionsOf);
    return set;
  }

  /** What could not be linked in one procedure. */
  public List<Problem> problems(String id) {
    return List.copyOf(problems.getOrDefault(id, Set.of()));
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

  private Optional<Model> link(String id, List<Way> path) {
    if (linked.containsKey(id)) {
      return Optional.of(get(id));
    }
    Model model = given.get(id);
    if (model == null) {
      return Optional.empty();
    }
    var called = new HashMap<String, Model>();
    for (Element element : model.elements()) {
      if (element instanceof Activity.CallActivity call) {
        List<Way> deeper = new ArrayList<>(path);
        deeper.add(new Way(model, call));
        called(deeper)
            .ifPresent(
                found -> {
                  called.put(call.process(), found);
                  sameIds(model, call, found);
                });
      }
    }
    Model done = model.linked(called, decisions);
    linked.put(id, done);
    return Optional.of(done);
  }

  /** The procedure the last call of a way leads to. */
  private Optional<Model> called(List<Way> path) {
    Model model = path.getLast().from();
    Activity.CallActivity call = path.getLast().call();
    List<String> ids = path.stream().map(way -> way.from().id()).toList();
    int before = ids.indexOf(call.process());
    if (before >= 0 || path.size() > MAX_DEPTH) {
      int from = before >= 0 ? before : path.size() - 1;
      String words = String.join(" → ", ids.subList(Math.max(0, before), ids.size()));
      path.subList(from, path.size())
          .forEach(
              way ->
                  say(way.from(), way.call(), Reason.CALL_CYCLE, words + " → " + call.process()));
      return Optional.empty();
    }
    Optional<Model> found = link(call.process(), path);
    if (found.isEmpty()) {
      say(model, call, Reason.UNKNOWN_PROCESS, call.process());
    } else if (found.get().starts().stream().noneMatch(s -> s.trigger() instanceof Trigger.None)) {
      say(model, call, Reason.NO_START);
    }
    return found;
  }

  /** Both wait at the same token, which knows them by their ids. */
  private void sameIds(Model model, Activity.CallActivity call, Model called) {
    model.boundaries(call.id()).stream()
        .filter(event -> called.find(event.id()).orElse(null) instanceof Event.Start)
        .forEach(event -> say(model, event, Reason.DUPLICATE_ID, event.id()));
  }

  private void decisionsOf(Model model) {
    for (Element element : model.elements()) {
      if (element instanceof Activity.DecisionTask task
          && task.decision().isConstant()
          && decisions.map(d -> !d.ids().contains(task.decision().text())).orElse(true)) {
        say(model, task, Reason.UNKNOWN_DECISION, task.decision().text());
      }
    }
  }

  private void say(Model model, Element element, Reason reason, Object... args) {
    problems
        .computeIfAbsent(model.id(), _ -> new LinkedHashSet<>())
        .add(Problem.of(element, Severity.ERROR, reason, args));
  }

  /** The model with a plain task in place of every called procedure that is not linked. */
  static Model standingIn(Model model) {
    var called = new HashMap<String, Model>();
    for (String id : model.calls()) {
      called.put(id, model.called(id).map(ProcedureSet::standingIn).orElseGet(() -> standIn(id)));
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
