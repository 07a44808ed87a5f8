package org.sportel.procedure.running;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Model;
import org.sportel.procedure.Trigger;

/**
 * Who answers the expressions of a model: the data in a real case, a chooser in simulation and
 * analysis.
 */
public interface Judge {

  /** The flows to take, in the order of the file; empty when no condition holds. */
  List<Flow> choose(Element at, List<Flow> flows, Map<String, ? extends @Nullable Object> data);

  /** The value of an expression. */
  @Nullable Object value(Formula formula, Map<String, ? extends @Nullable Object> data);

  /** A name that must not be empty: of a message, a correlation key, an activity. */
  String name(Formula formula, Map<String, ? extends @Nullable Object> data);

  /** The value of a timer. */
  @Nullable Object time(Trigger.Timer timer, Map<String, ? extends @Nullable Object> data);

  /** The answer of a completion condition. */
  boolean test(Formula condition, Map<String, ? extends @Nullable Object> data);

  /** The answer of a decision. */
  @Nullable Object decide(
      Model model, String decision, Map<String, ? extends @Nullable Object> data);

  /** The collection of a repeated activity. */
  List<@Nullable Object> items(
      Activity.Repeat repeat, Map<String, ? extends @Nullable Object> data);
}
