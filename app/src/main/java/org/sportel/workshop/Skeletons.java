package org.sportel.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.bundle.PartKind;

/** What a new part begins with: the least that the checks before publishing accept. */
public final class Skeletons {
  /** The kinds of parts that a designer can add; tests are recorded from a trial run. */
  public static final List<PartKind> KINDS =
      List.of(
          PartKind.FORM, PartKind.PROCEDURE, PartKind.DECISION, PartKind.TEMPLATE, PartKind.LETTER);

  private static final Map<PartKind, String> FILES =
      Map.of(
          PartKind.FORM, "form.json",
          PartKind.PROCEDURE, "procedure.bpmn",
          PartKind.DECISION, "decision.dmn",
          PartKind.TEMPLATE, "template.json",
          PartKind.LETTER, "letter.json");

  private Skeletons() {}

  /** The text of a new part of this name. */
  public static String of(PartKind kind, String name) {
    try (var in = Skeletons.class.getResourceAsStream("/workshop/" + FILES.get(kind))) {
      if (in == null) {
        throw new IllegalStateException("No skeleton of " + kind);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
