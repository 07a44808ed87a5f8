package org.sportel.procedure.running;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Element;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Formula;
import org.sportel.procedure.FormulaFailed;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Model;
import org.sportel.procedure.Trigger;
import org.sportel.procedure.Values;

/** Answers expressions from the data of the case. */
final class DataJudge implements Judge {
  /** A repeated activity may have so many instances. */
  static final int MAX_ITEMS = 1_000;

  @Override
  public List<Flow> choose(
      Element at, List<Flow> flows, Map<String, ? extends @Nullable Object> data) {
    boolean one = at instanceof Gateway gate && gate.kind() == Gateway.Kind.EXCLUSIVE;
    String otherwise = at.face().otherwise();
    var chosen = new ArrayList<Flow>();
    for (Flow flow : flows) {
      if (flow.id().equals(otherwise)) {
        continue;
      }
      if (flow.condition().isEmpty() || flow.condition().test(data)) {
        chosen.add(flow);
        if (one) {
          return chosen;
        }
      }
    }
    return chosen.isEmpty()
        ? flows.stream().filter(f -> f.id().equals(otherwise)).toList()
        : chosen;
  }

  @Override
  public @Nullable Object value(Formula formula, Map<String, ? extends @Nullable Object> data) {
    return formula.value(data);
  }

  @Override
  public String name(Formula formula, Map<String, ? extends @Nullable Object> data) {
    Object value = formula.isEmpty() ? null : Values.plain(formula.value(data));
    if (value == null || value.toString().isBlank()) {
      throw new FormulaFailed(formula.text(), "must not be empty");
    }
    return value.toString();
  }

  @Override
  public @Nullable Object time(Trigger.Timer timer, Map<String, ? extends @Nullable Object> data) {
    return timer.when().value(data);
  }

  @Override
  public boolean test(Formula condition, Map<String, ? extends @Nullable Object> data) {
    return condition.test(data);
  }

  @Override
  public @Nullable Object decide(
      Model model, String decision, Map<String, ? extends @Nullable Object> data) {
    try {
      return model
          .decisions()
          .orElseThrow(() -> new FormulaFailed(decision, "no such decision"))
          .decide(decision, data);
    } catch (Decisions.DecisionFailed failed) {
      throw new FormulaFailed(decision, String.valueOf(failed.getMessage()));
    }
  }

  @Override
  public List<@Nullable Object> items(
      Activity.Repeat repeat, Map<String, ? extends @Nullable Object> data) {
    if (repeat.items().isEmpty()) {
      return numbered(repeat.cardinality(), data);
    }
    Object value = repeat.items().value(data);
    if (!(value instanceof Collection<?> list)) {
      throw new FormulaFailed(repeat.items().text(), "not a list");
    }
    limit(repeat.items(), list.size());
    var items = new ArrayList<@Nullable Object>();
    list.forEach(item -> items.add(Values.plain(item)));
    return items;
  }

  private static List<@Nullable Object> numbered(
      Formula cardinality, Map<String, ? extends @Nullable Object> data) {
    Object value = cardinality.value(data);
    int count;
    try {
      count = new BigDecimal(String.valueOf(value)).intValueExact();
    } catch (ArithmeticException | NumberFormatException _) {
      throw new FormulaFailed(cardinality.text(), "not a whole number");
    }
    limit(cardinality, count);
    return Collections.nCopies(count, null);
  }

  private static void limit(Formula formula, int count) {
    if (count < 0 || count > MAX_ITEMS) {
      throw new FormulaFailed(formula.text(), "not between 0 and " + MAX_ITEMS + ": " + count);
    }
  }
}
