package org.sportel.catalogue.bundle;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a bundle that its designer should mend or know.
 *
 * @param part the part concerned, such as {@code procedures/permit.bpmn} or {@code card}
 * @param element id of the element, component or field; empty when the part itself is meant
 * @param line line in the part, counted from one; zero when unknown
 * @param reason message key of the sentence; the key with {@code .fix} says what to do
 * @param args values for both sentences
 */
public record BundleFinding(
    Weight weight, String part, String element, int line, String reason, List<Object> args) {
  /** Copies the values. */
  public BundleFinding {
    args = List.copyOf(args);
  }

  /** How much it matters. */
  public enum Weight {
    /** Keeps the bundle from being published. */
    ERROR,
    /** Published all the same; somebody should look. */
    WARNING
  }

  /** Something that keeps the bundle from being published. */
  public static BundleFinding error(
      String part, String element, int line, String reason, Object... args) {
    return new BundleFinding(Weight.ERROR, part, element, line, reason, Arrays.asList(args));
  }

  /** Something worth a look. */
  public static BundleFinding warning(
      String part, String element, int line, String reason, Object... args) {
    return new BundleFinding(Weight.WARNING, part, element, line, reason, Arrays.asList(args));
  }

  /** Whether it keeps the bundle from being published. */
  public boolean refuses() {
    return weight == Weight.ERROR;
  }
}
