package org.sportel.documents;

import java.util.Collection;
import java.util.Set;
import org.sportel.documents.content.FileProblem;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Gives files that belong to nobody yet to a subject, such as a case or a complaint. */
@Component
public final class AttachFiles {
  private final StoredFiles rows;
  private final FileLimits limits;

  AttachFiles(StoredFiles rows, FileLimits limits) {
    this.rows = rows;
    this.limits = limits;
  }

  /**
   * Attaches all of them in the caller's write transaction; attaching twice changes nothing.
   *
   * @throws FileRefusal TOO_MANY at once or of the subject, or BELONGS_ELSEWHERE when one is
   *     unknown or of another subject
   */
  public void attach(Collection<FileId> files, Subject subject) {
    var wanted = Set.copyOf(files);
    if (wanted.isEmpty()) {
      return;
    }
    if (wanted.size() > limits.files()) {
      throw FileRefusal.tooMany(limits.files());
    }
    if (rows.count(subject, wanted) + wanted.size() > limits.ofSubject()) {
      throw FileRefusal.tooMany(limits.ofSubject());
    }
    if (rows.attach(wanted, subject) != wanted.size()) {
      throw new FileRefusal(FileProblem.BELONGS_ELSEWHERE, "", 0);
    }
  }
}
