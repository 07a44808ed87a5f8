package org.sportel.casework.web.list;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * To whom the chosen tasks go.
 *
 * @param tasks as the list names them
 * @param missing whether nobody was chosen
 */
public record AssignPage(List<String> tasks, String back, List<Option> people, boolean missing) {
  /** What is wrong. */
  public FieldErrors errors() {
    return missing ? FieldErrors.none().with("to", "casework.wrong.target") : FieldErrors.none();
  }
}
