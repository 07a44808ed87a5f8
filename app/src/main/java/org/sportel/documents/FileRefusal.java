package org.sportel.documents;

import java.time.Duration;
import java.util.List;
import org.sportel.documents.content.FileProblem;
import org.sportel.documents.content.FileType;
import org.sportel.platform.Refused;

/** A file was not taken, or is not there. The message names the file and the limit it broke. */
public final class FileRefusal extends Refused {
  private static final long serialVersionUID = 1;

  /** Refuses files for a while because too much came from one place. */
  FileRefusal(Duration wait) {
    super(FileProblem.TOO_MUCH, wait);
  }

  /** Refuses one file more than one application or case may have. */
  public static FileRefusal tooMany(int limit) {
    return new FileRefusal(FileProblem.TOO_MANY, "", limit);
  }

  /**
   * Refuses a file.
   *
   * @param name the name it came with, empty where none is known
   * @param limit the limit that it broke, 0 where there is none
   */
  public FileRefusal(FileProblem problem, String name, long limit) {
    super(problem, problem == FileProblem.UNKNOWN ? 404 : 422, name, limit);
  }

  private FileRefusal(String name, String kinds) {
    super(FileProblem.NOT_ASKED_FOR, 422, name, kinds);
  }

  static FileRefusal notAskedFor(String name, List<FileType> kinds) {
    return new FileRefusal(name, String.join(", ", kinds.stream().map(FileType::name).toList()));
  }
}
