package org.sportel.documents;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.sportel.documents.content.FileProblem;
import org.springframework.stereotype.Component;

/** Gives files that belong to nobody yet to a case. */
@Component
public final class AttachToCase {
  private final StoredFiles rows;
  private final FileLimits limits;

  AttachToCase(StoredFiles rows, FileLimits limits) {
    this.rows = rows;
    this.limits = limits;
  }

  /**
   * Attaches all of them in the caller's write transaction; attaching twice changes nothing.
   *
   * @throws FileRefusal TOO_MANY at once or in the case, or BELONGS_ELSEWHERE when one is unknown
   *     or in another case
   */
  public void attach(Collection<FileId> files, UUID caseId) {
    var wanted = Set.copyOf(files);
    if (wanted.isEmpty()) {
      return;
    }
    if (wanted.size() > limits.files()) {
      throw FileRefusal.tooMany(limits.files());
    }
    if (rows.count(caseId, wanted) + wanted.size() > limits.ofCase()) {
      throw FileRefusal.tooMany(limits.ofCase());
    }
    if (rows.attach(wanted, caseId) != wanted.size()) {
      throw new FileRefusal(FileProblem.BELONGS_ELSEWHERE, "", 0);
    }
  }
}
