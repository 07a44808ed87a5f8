package org.sportel.workshop.trial;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sportel.deadlines.DeadlineRule;

/** Something done in a trial run. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "did")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TrialStep.Completed.class, name = "completed"),
  @JsonSubTypes.Type(value = TrialStep.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = TrialStep.Failed.class, name = "failed"),
  @JsonSubTypes.Type(value = TrialStep.Waited.class, name = "waited"),
  @JsonSubTypes.Type(value = TrialStep.Arrived.class, name = "arrived"),
  @JsonSubTypes.Type(value = TrialStep.Began.class, name = "began")
})
public sealed interface TrialStep {
  /** The element concerned; empty for time and messages. */
  String element();

  /** A person finished a task, with these results. */
  record Completed(String element, Map<String, @Nullable Object> values) implements TrialStep {
    public Completed {
      values = new LinkedHashMap<>(values);
    }
  }

  /** An activity of the program was done, with these results. */
  record Answered(String element, Map<String, @Nullable Object> values) implements TrialStep {
    public Answered {
      values = new LinkedHashMap<>(values);
    }
  }

  /** An activity refused with a code. */
  record Failed(String element, String code) implements TrialStep {}

  /**
   * Days went by.
   *
   * @param days one or more
   */
  record Waited(int days) implements TrialStep {
    @Override
    public String element() {
      return "";
    }
  }

  /**
   * A message arrived for whoever waits for it.
   *
   * @param values what it says; nothing in runs kept before it could
   */
  record Arrived(String message, Map<String, @Nullable Object> values) implements TrialStep {
    public Arrived {
      values = new LinkedHashMap<>(Objects.requireNonNullElse(values, Map.of()));
    }

    @Override
    public String element() {
      return "";
    }
  }

  /** An official noted the event from which the card counts the time, such as the payment. */
  record Began(DeadlineRule.Start event) implements TrialStep {
    @Override
    public String element() {
      return "";
    }
  }
}
