package org.sportel.catalogue.bundle;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.web.MessageText;

/**
 * Something in a bundle that its designer should mend or know.
 *
 * @param part the part concerned, such as {@code procedures/permit.bpmn} or {@code card}
 * @param element id of the element, component or field; empty when the part itself is meant
 * @param line line in the part, counted from one; zero when unknown
 * @param reason message key of the sentence
 * @param fix message key of what to do
 * @param args values for both sentences
 */
public record BundleFinding(
    Weight weight,
    String part,
    String element,
    int line,
    String reason,
    String fix,
    List<String> args) {
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

  /**
   * Something that keeps the bundle from being published.
   *
   * @param reason message key of the sentence; the key with {@code .fix} says what to do
   */
  public static BundleFinding error(
      String part, String element, int line, String reason, Object... args) {
    return of(Weight.ERROR, part, element, line, reason, args);
  }

  /**
   * Something worth a look.
   *
   * @param reason message key of the sentence; the key with {@code .fix} says what to do
   */
  public static BundleFinding warning(
      String part, String element, int line, String reason, Object... args) {
    return of(Weight.WARNING, part, element, line, reason, args);
  }

  private static BundleFinding of(
      Weight weight, String part, String element, int line, String reason, Object... args) {
    var words = Stream.of(args).map(String::valueOf).toList();
    return new BundleFinding(weight, part, element, line, reason, reason + ".fix", words);
  }

  /** The same finding with another advice. */
  BundleFinding mendedBy(String other) {
    return new BundleFinding(weight, part, element, line, reason, other, args);
  }

  /** Whether it keeps the bundle from being published. */
  public boolean refuses() {
    return weight == Weight.ERROR;
  }

  /** What is the matter. */
  public MessageText message() {
    return MessageText.of(reason, args.toArray());
  }

  /** What to do. */
  public MessageText advice() {
    return MessageText.of(fix, args.toArray());
  }
}
