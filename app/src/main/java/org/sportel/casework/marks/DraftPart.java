package org.sportel.casework.marks;

import java.util.List;
import org.sportel.casework.decision.MergeFields;
import org.sportel.casework.model.Decision;

/** The parts of a draft that its writer writes. */
public enum DraftPart {
  /** What is decided or certified. */
  BODY,
  /** Why. */
  REASONS,
  /** How to appeal. */
  REMEDY;

  /** The paragraphs of this part, in their order. */
  public List<String> paragraphs(Decision.Text text) {
    return MergeFields.paragraphs(
        switch (this) {
          case BODY -> text.body();
          case REASONS -> text.reasons();
          case REMEDY -> text.remedy();
        });
  }
}
