package org.sportel.web;

import java.util.Optional;
import java.util.UUID;

/** A part that one module contributes to another module's page; a bean. */
public interface Panel {
  /** The name of the page, such as {@code casework.case} or {@code desk.start}. */
  String host();

  /** Smaller stands higher. */
  int order();

  /** The part for this subject, or nothing. */
  Optional<PanelContent> render(UUID subject);
}
