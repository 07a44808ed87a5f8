package org.sportel.catalogue.pages;

import java.util.Optional;
import java.util.Set;
import org.sportel.procedure.Model;
import org.sportel.web.components.DiagramView;

/** Draws a procedure with the steps marked that a version changed; who draws lies above. */
public interface StepDrawing {
  /**
   * The drawing; empty where the model is not drawn.
   *
   * @param steps ids of what was added or changed
   */
  Optional<DiagramView> changed(Model model, Set<String> steps);
}
