package org.sportel.procedure.reading;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Reason;

/**
 * Chooses the process of a file that runs here: the one that is named, else the only executable
 * one, else the only one with a start and an activity. Files that people draw hold several pools,
 * of which the office's own is one.
 */
final class ProcessChoice {
  private static final Set<String> ACTIVITIES =
      Set.of("callActivity", "subProcess", "transaction", "adHocSubProcess", "task");

  private final Xml root;
  private final List<Xml> all;
  private final Map<String, String> pools = new HashMap<>();

  ProcessChoice(Xml root) {
    this.root = root;
    this.all = root.all("process").toList();
    root.all("collaboration")
        .flatMap(c -> c.all("participant"))
        .forEach(p -> pools.putIfAbsent(p.reference("processRef"), p.attribute("name").strip()));
  }

  /**
   * The process that runs.
   *
   * @param named its id; empty to choose
   * @throws ModelRefused when there is none, none of that id, or several that could be meant
   */
  Xml choose(String named) {
    if (all.isEmpty()) {
      throw ModelRefused.at(root.line(), Reason.NO_PROCESS);
    }
    if (!named.isEmpty()) {
      return all.stream()
          .filter(process -> process.attribute("id").equals(named))
          .findFirst()
          .orElseThrow(
              () -> ModelRefused.at(root.line(), Reason.NO_SUCH_PROCESS, named, words(all)));
    }
    List<Xml> executable = all.stream().filter(p -> p.flag("isExecutable", false)).toList();
    List<Xml> meant = executable.isEmpty() ? all : executable;
    List<Xml> complete = meant.size() == 1 ? meant : meant.stream().filter(this::does).toList();
    if (complete.size() == 1) {
      return complete.getFirst();
    }
    List<Xml> open = complete.isEmpty() ? meant : complete;
    throw ModelRefused.at(
        open.get(1).line(), Reason.SEVERAL_PROCESSES, String.valueOf(open.size()), words(open));
  }

  /** Says which other processes of the file do not run; a pool without anything inside is none. */
  void note(Xml chosen, Findings findings) {
    List<Xml> others =
        all.stream()
            .filter(p -> p != chosen && p.children().stream().anyMatch(this::node))
            .toList();
    if (!others.isEmpty()) {
      findings.note(chosen, Reason.OTHER_PROCESSES, words(others));
    }
  }

  private boolean does(Xml process) {
    return process.one("startEvent").isPresent()
        && process.children().stream().anyMatch(this::work);
  }

  private boolean node(Xml child) {
    return child.is("startEvent") || work(child);
  }

  private boolean work(Xml child) {
    return child.space().equals(Xml.BPMN)
        && (ACTIVITIES.contains(child.name()) || child.name().endsWith("Task"));
  }

  private String words(List<Xml> processes) {
    return processes.stream().map(this::words).collect(joining(", "));
  }

  private String words(Xml process) {
    String id = process.attribute("id");
    String own = process.attribute("name").strip();
    String name = pools.getOrDefault(id, "").isEmpty() ? own : pools.getOrDefault(id, "");
    return name.isEmpty() ? id : id + " (" + name + ')';
  }
}
