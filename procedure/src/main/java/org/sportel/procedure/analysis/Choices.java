package org.sportel.procedure.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.running.Judge;

/** Answers every expression by a choice: any condition may hold, any list may be short or long. */
final class Choices implements Judge {
  private final IntUnaryOperator pick;

  /** {@code pick} gives a number below its argument. */
  Choices(IntUnaryOperator pick) {
    this.pick = pick;
  }

  @Override
  public List<Flow> choose(
      Element at, List<Flow> flows, Map<String, ? extends @Nullable Object> data) {
    String otherwise = at.face().otherwise();
    boolean one = at instanceof Gateway gate && gate.kind() == Gateway.Kind.EXCLUSIVE;
    return one ? one(flows, otherwise) : some(flows, otherwise);
  }

  /** Flows after the first one without condition are never taken. */
  private List<Flow> one(List<Flow> flows, String otherwise) {
    var open = new ArrayList<Flow>();
    boolean sure = false;
    for (Flow flow : flows) {
      if (!sure && !flow.id().equals(otherwise)) {
        open.add(flow);
        sure = flow.condition().isEmpty();
      }
    }
    if (!sure) {
      flows.stream().filter(f -> f.id().equals(otherwise)).forEach(open::add);
    }
    return List.of(open.get(open.size() == 1 ? 0 : pick.applyAsInt(open.size())));
  }

  private List<Flow> some(List<Flow> flows, String otherwise) {
    var chosen = new ArrayList<Flow>();
    var open = new ArrayList<Flow>();
    for (Flow flow : flows) {
      boolean free = flow.condition().isEmpty() && !flow.id().equals(otherwise);
      (free ? chosen : open).add(flow);
    }
    List<Flow> conditional = open.stream().filter(f -> !f.id().equals(otherwise)).toList();
    for (Flow flow : conditional) {
      if (pick.applyAsInt(2) == 1) {
        chosen.add(flow);
      }
    }
    if (chosen.isEmpty()) {
      flows.stream().filter(f -> f.id().equals(otherwise)).forEach(chosen::add);
    }
    if (chosen.isEmpty()) {
      chosen.add(flows.get(pick.applyAsInt(flows.size())));
    }
    return flows.stream().filter(chosen::contains).toList();
  }

  @Override
  public @Nullable Object value(Formula formula, Map<String, ? extends @Nullable Object> data) {
    return formula.isConstant() && !formula.isEmpty() ? formula.text() : null;
  }

  @Override
  public String name(Formula formula, Map<String, ? extends @Nullable Object> data) {
    return formula.text();
  }

  @Override
  public @Nullable Object time(Trigger.Timer timer, Map<String, ? extends @Nullable Object> data) {
    if (timer.when().isConstant()) {
      return timer.when().text();
    }
    return switch (timer.kind()) {
      case DATE -> "2030-01-01";
      case DURATION -> "P1D";
      case CYCLE -> "R3/P1D";
    };
  }

  @Override
  public boolean test(Formula condition, Map<String, ? extends @Nullable Object> data) {
    return pick.applyAsInt(2) == 1;
  }

  @Override
  public @Nullable Object decide(
      Model model, String decision, Map<String, ? extends @Nullable Object> data) {
    return null;
  }

  @Override
  public List<@Nullable Object> items(
      Activity.Repeat repeat, Map<String, ? extends @Nullable Object> data) {
    return Collections.nCopies(1 + pick.applyAsInt(2), null);
  }
}
