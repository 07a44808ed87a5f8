package org.sportel.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Throws away files that were handed in and never reached a case or another subject. */
@Component
public final class ForgetFiles {
  private static final int BATCH = 200;

  private final StoredFiles rows;
  private final Transactions transactions;

  ForgetFiles(StoredFiles rows, Transactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  /** Tells which of some files are still needed; asked in the transaction that forgets the rest. */
  @FunctionalInterface
  public interface Needed {
    /** The ones that must stay. */
    Set<FileId> among(Collection<FileId> files);
  }

  /**
   * Removes the rows of files that belong to nothing, came before an instant and are not needed. A
   * file that somebody is attaching at this moment is left alone. The bytes are swept by {@link
   * SweepBytes}. Begins its own transactions.
   */
  public int forget(Scope scope, Instant before, Needed needed) {
    int forgotten = 0;
    Optional<FileId> last = Optional.empty();
    while (true) {
      var after = last;
      var batch = transactions.write(scope, () -> batch(before, after, needed));
      forgotten += batch.forgotten();
      if (batch.seen().size() < BATCH) {
        return forgotten;
      }
      last = Optional.of(batch.seen().getLast());
    }
  }

  /**
   * Removes the rows of the files of one subject, such as a visit, in the caller's transaction;
   * those that the office issued stay. The bytes are swept by {@link SweepBytes}.
   */
  public void forgetOf(Subject subject) {
    rows.removeOf(subject);
  }

  /**
   * Removes the row of one file of a subject that nothing names any more, in the caller's
   * transaction. The bytes are swept by {@link SweepBytes}.
   */
  public void forgetOf(Subject subject, FileId file) {
    rows.removeOf(subject, file);
  }

  private record Batch(List<FileId> seen, int forgotten) {}

  private Batch batch(Instant before, Optional<FileId> after, Needed needed) {
    var loose = rows.loose(before, after, BATCH);
    if (loose.isEmpty()) {
      return new Batch(loose, 0);
    }
    var stay = needed.among(loose);
    var gone = loose.stream().filter(file -> !stay.contains(file)).toList();
    return new Batch(loose, gone.isEmpty() ? 0 : rows.remove(gone));
  }
}
