package org.sportel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.sportel.documents.content.ContentStore;
import org.sportel.documents.content.FileCheck;
import org.sportel.documents.content.Finding;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Takes a file that somebody hands in. */
@Component
public final class StoreFile {
  private final ContentStore store;
  private final StoredFiles rows;
  private final FileLimits limits;
  private final Transactions transactions;
  private final Ids ids;
  private final Clock clock;

  StoreFile(
      ContentStore store,
      StoredFiles rows,
      FileLimits limits,
      Transactions transactions,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.limits = limits;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Recognises, checks and keeps a file in the caller's write transaction. It belongs to no case
   * yet; when the transaction is undone, only its bytes stay behind, which nobody can reach.
   *
   * @param name the name the person's device gave it; it is cleaned
   * @param declaredType the type the device claims; it is ignored, the bytes decide
   * @throws FileRefusal EMPTY, TOO_LARGE, UNKNOWN_TYPE, ACTIVE_CONTENT, PROTECTED, DAMAGED or
   *     PICTURE_TOO_LARGE
   */
  public FileId store(String name, String declaredType, InputStream bytes) {
    int tenant = transactions.tenant().value();
    try (var aside = store.receive(bytes, limits.bytes())) {
      if (aside.size() > limits.bytes()) {
        throw new FileRefusal(FileProblem.TOO_LARGE, name, limits.megabytes());
      }
      var type = type(name, aside);
      rows.hold(aside.digest());
      store.keep(tenant, aside);
      var id = new FileId(ids.next());
      rows.add(
          new StoredFile(
              id,
              FileName.of(name, type),
              type,
              aside.size(),
              aside.digest(),
              Optional.empty(),
              clock.instant()));
      return id;
    }
  }

  private static FileType type(String name, ContentStore.Aside aside) {
    try {
      return switch (FileCheck.check(aside.path())) {
        case Finding.Sound(var type) -> type;
        case Finding.Unsound(var problem) -> throw new FileRefusal(problem, name, 0);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
