package org.sportel.forms;

import java.util.List;
import org.sportel.platform.Refused;

/** A schema that cannot be used, with everything that is wrong with it. */
public final class FormRefused extends Refused {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** The schema has problems. */
    SCHEMA_REFUSED
  }

  private final transient List<FormProblem> problems;

  FormRefused(List<FormProblem> problems) {
    super(Reason.SCHEMA_REFUSED, 422, problems.size(), problems.getFirst().message());
    this.problems = List.copyOf(problems);
  }

  /** Everything that was found, in the order of the schema. */
  public List<FormProblem> problems() {
    return problems;
  }

  @Override
  public String getMessage() {
    return "The form is refused: " + problems;
  }
}
