package org.sportel.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is next to whom: indexes over the elements and flows of one model. */
final class Graph {
  private final Map<String, Element> elements;
  private final Map<String, List<Flow>> out = new HashMap<>();
  private final Map<String, List<Flow>> in = new HashMap<>();
  private final Map<String, List<Event.Boundary>> boundaries = new HashMap<>();
  private final Map<String, List<Event.Start>> starts = new HashMap<>();
  private final Map<String, List<Activity.SubProcess>> eventSubProcesses = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> before = new HashMap<>();
  private final Set<String> calls = new LinkedHashSet<>();

  Graph(String root, Map<String, Element> elements, Map<String, Flow> flows) {
    this.elements = elements;
    flows.values().forEach(flow -> add(out, flow.from(), flow));
    flows.values().forEach(flow -> add(in, flow.to(), flow));
    for (Element element : elements.values()) {
      switch (element) {
        case Event.Boundary boundary -> add(boundaries, boundary.host(), boundary);
        case Event.Start start -> add(starts, start.face().scope(), start);
        case Activity.SubProcess sub when sub.event() ->
            add(eventSubProcesses, sub.face().scope(), sub);
        case Activity.CallActivity call -> calls.add(call.process());
        case Event _, Activity _, Gateway _ -> {}
      }
    }
    for (Element element : elements.values()) {
      if (element instanceof Gateway gate && gate.kind() == Gateway.Kind.INCLUSIVE) {
        var ways = new HashMap<String, Set<String>>();
        incoming(gate.id()).forEach(flow -> ways.put(flow.id(), behind(flow.from(), gate.id())));
        before.put(gate.id(), ways);
      }
    }
    starts.getOrDefault(root, new ArrayList<>()).sort((a, b) -> Integer.compare(rank(a), rank(b)));
  }

  private static int rank(Event.Start start) {
    return start.trigger() instanceof Trigger.None ? 0 : 1;
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
  }

  List<Flow> outgoing(String element) {
    return Collections.unmodifiableList(out.getOrDefault(element, List.of()));
  }

  List<Flow> incoming(String element) {
    return Collections.unmodifiableList(in.getOrDefault(element, List.of()));
  }

  List<Event.Boundary> boundaries(String activity) {
    return Collections.unmodifiableList(boundaries.getOrDefault(activity, List.of()));
  }

  List<Event.Start> starts(String scope) {
    return Collections.unmodifiableList(starts.getOrDefault(scope, List.of()));
  }

  List<Activity.SubProcess> eventSubProcesses(String scope) {
    return Collections.unmodifiableList(eventSubProcesses.getOrDefault(scope, List.of()));
  }

  Set<String> calls() {
    return Collections.unmodifiableSet(calls);
  }

  Set<String> before(String gateway, String incomingFlow) {
    return before.getOrDefault(gateway, Map.of()).getOrDefault(incomingFlow, Set.of());
  }

  private Set<String> behind(String from, String gateway) {
    var found = new HashSet<String>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String at = open.pop();
      if (at.equals(gateway) || !found.add(at)) {
        continue;
      }
      open.addAll(previous(at));
    }
    return found;
  }

  private Collection<String> previous(String element) {
    return elements.get(element) instanceof Event.Boundary boundary
        ? List.of(boundary.host())
        : incoming(element).stream().map(Flow::from).toList();
  }
}
