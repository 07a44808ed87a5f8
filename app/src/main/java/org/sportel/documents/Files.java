package org.sportel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.sportel.documents.content.ContentStore;
import org.sportel.documents.content.FileProblem;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** The files of the running transaction's tenant. */
@Component
public final class Files {
  private final StoredFiles rows;
  private final ContentStore store;
  private final Transactions transactions;

  Files(StoredFiles rows, ContentStore store, Transactions transactions) {
    this.rows = rows;
    this.store = store;
    this.transactions = transactions;
  }

  /**
   * A file that is known to exist.
   *
   * @throws FileRefusal UNKNOWN when this tenant has none
   */
  public StoredFile get(FileId id) {
    return rows.find(id).orElseThrow(() -> new FileRefusal(FileProblem.UNKNOWN, "", 0));
  }

  /** The files with these ids, those unknown left out, in the order they came. */
  public List<StoredFile> list(Collection<FileId> ids) {
    return ids.isEmpty() ? List.of() : rows.list(ids);
  }

  /** Everything of a subject, issued documents included, in the order it came. */
  public List<StoredFile> of(Subject subject) {
    return rows.of(subject);
  }

  /**
   * The bytes, after their digest was found right; the caller closes.
   *
   * @throws FileRefusal UNKNOWN when this tenant has none
   * @throws org.sportel.documents.content.ContentDamaged when the disk lost or changed them
   */
  public InputStream open(FileId id) {
    return open(transactions.tenant().value(), get(id));
  }

  /** The bytes of a file that was looked up; needs no transaction. */
  InputStream open(int tenant, StoredFile file) {
    var path = store.sound(tenant, file.digest());
    try {
      return java.nio.file.Files.newInputStream(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
