package org.sportel.documents;

import org.sportel.documents.content.FileProblem;
import org.sportel.platform.Refused;

/** A file was not taken, or is not there. The message names the file and the limit it broke. */
public final class FileRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /**
   * Refuses a file.
   *
   * @param name the name it came with, empty where none is known
   * @param limit the limit that it broke, 0 where there is none
   */
  public FileRefusal(FileProblem problem, String name, long limit) {
    super(problem, problem == FileProblem.UNKNOWN ? 404 : 422, name, limit);
  }
}
