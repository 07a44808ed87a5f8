package org.sportel.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sportel.documents.content.ContentFinding;
import org.sportel.documents.content.ContentStore;
import org.sportel.documents.content.FileCheck;
import org.sportel.documents.content.FileProblem;
import org.sportel.documents.content.FileType;
import org.sportel.platform.computing.ComputePool;
import org.springframework.stereotype.Component;

/** Decides whether a received file is taken, and as what; looking costs a processor. */
@Component
final class FileJudge {
  private final FileLimits limits;
  private final ComputePool pool;
  private final MalwareScan scan;

  FileJudge(FileLimits limits, ComputePool pool, MalwareScan scan) {
    this.scan = scan;
    this.limits = limits;
    this.pool = pool;
  }

  /** How many bytes are read at most. */
  long bytes() {
    return limits.bytes();
  }

  /**
   * The recognised type of a sound file.
   *
   * @throws FileRefusal EMPTY, TOO_LARGE, UNKNOWN_TYPE, ACTIVE_CONTENT, PROTECTED, DAMAGED,
   *     PICTURE_TOO_LARGE, MALWARE or NOT_SCANNED
   */
  FileType type(String name, ContentStore.Aside aside) {
    if (aside.size() > limits.bytes()) {
      throw new FileRefusal(FileProblem.TOO_LARGE, name, limits.megabytes());
    }
    return switch (pool.run(() -> finding(aside))) {
      case ContentFinding.Sound(var type) -> scanned(type, name, aside);
      case ContentFinding.Unsound(var problem) -> throw new FileRefusal(problem, name, 0);
    };
  }

  private FileType scanned(FileType type, String name, ContentStore.Aside aside) {
    scan.problem(aside.path())
        .ifPresent(
            problem -> {
              throw new FileRefusal(problem, name, 0);
            });
    return type;
  }

  private static ContentFinding finding(ContentStore.Aside aside) {
    try {
      return FileCheck.check(aside.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
