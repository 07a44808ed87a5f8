package org.sportel.forms;

import java.util.List;
import java.util.Optional;
import org.sportel.feel.Expression;
import org.sportel.platform.LocalText;

/** One part of a form. */
sealed interface Component {
  /** What every part has. */
  Face face();

  /**
   * What is said of a part.
   *
   * @param id the schema's id, unique in the form
   * @param label empty text where there is none
   * @param hide true: not shown and not taken
   */
  record Face(String id, LocalText label, Optional<LocalText> hint, Optional<Expression> hide) {}

  /**
   * A question with one answer.
   *
   * @param path where the answer lies, relative to the parts around it
   */
  record Question(Face face, List<String> path, Input input, Checks checks, Standing standing)
      implements Component {}

  /**
   * How a question stands.
   *
   * @param readonly shown and taken as it was known
   * @param disabled shown, neither checked nor taken
   * @param preset the answer offered first
   */
  record Standing(boolean readonly, boolean disabled, Optional<Object> preset) {}

  /**
   * Parts under one heading.
   *
   * @param path where the answers of its parts lie; empty where they lie beside it
   */
  record Group(Face face, List<String> path, List<Component> parts) implements Component {}

  /**
   * The same parts several times.
   *
   * @param first how many are shown at first
   * @param open whether the person may add and remove
   */
  record Repeated(Face face, List<String> path, List<Component> parts, int first, boolean open)
      implements Component {}

  /** A text between questions. */
  record Words(Face face, LocalText text) implements Component {}

  /** A line or some room between questions. */
  record Gap(Face face, boolean line) implements Component {}
}
