package org.sportel.procedure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who answers the expressions of a model: the data in a real case, a chooser in simulation and
 * analysis.
 */
interface Judge {

  /** The flows to take, in the order of the file; empty when no condition holds. */
  List<Flow> choose(Element at, List<Flow> flows, Map<String, ? extends @Nullable Object> data);

  @Nullable Object value(Formula formula, Map<String, ? extends @Nullable Object> data);

  boolean test(Formula condition, Map<String, ? extends @Nullable Object> data);

  @Nullable Object decide(
      Model model, String decision, Map<String, ? extends @Nullable Object> data);

  /** The collection of a repeated activity. */
  List<@Nullable Object> items(
      Activity.Repeat repeat, Map<String, ? extends @Nullable Object> data);
}
