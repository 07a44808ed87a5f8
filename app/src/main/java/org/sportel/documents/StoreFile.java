package org.sportel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.content.ContentStore;
import org.sportel.documents.content.FileType;
import org.sportel.documents.content.PicturePosition;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Takes a file that somebody hands in. */
@Component
public final class StoreFile {
  private final ContentStore store;
  private final StoredFiles rows;
  private final FileJudge judge;
  private final Transactions transactions;
  private final Clock clock;

  StoreFile(
      ContentStore store,
      StoredFiles rows,
      FileJudge judge,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.judge = judge;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A file that was recognised and found sound, lying aside; closing throws it away. */
  public static final class Received implements AutoCloseable {
    private final ContentStore.Aside aside;
    private final FileName name;
    private final FileType type;

    private Received(ContentStore.Aside aside, FileName name, FileType type) {
      this.aside = aside;
      this.name = name;
      this.type = type;
    }

    /**
     * Refuses a kind of file that a question does not ask for.
     *
     * @param accept what the question asks for, as in HTML; empty for any kind
     * @throws FileRefusal NOT_ASKED_FOR with the kinds that are
     */
    public void require(String accept) {
      if (!type.isAccepted(accept)) {
        throw FileRefusal.notAskedFor(name.text(), FileType.accepted(accept));
      }
    }

    /** Its cleaned name, with the ending of the recognised type. */
    public String name() {
      return name.text();
    }

    @Override
    public void close() {
      aside.close();
    }
  }

  /**
   * Receives, recognises and checks a file, at the pace of whoever sends it; never inside a
   * transaction, whose connection a slow sender would hold. Where a photo was taken is left out.
   *
   * @param name the name the person's device gave it; it is cleaned. The type the device claims is
   *     not asked, the bytes decide
   * @throws FileRefusal EMPTY, TOO_LARGE, UNKNOWN_TYPE, ACTIVE_CONTENT, PROTECTED, DAMAGED,
   *     PICTURE_TOO_LARGE, MALWARE or NOT_SCANNED
   * @throws IllegalStateException inside a transaction
   */
  public Received receive(String name, InputStream bytes) {
    if (transactions.scope().isPresent()) {
      throw new IllegalStateException("A file is received before the transaction.");
    }
    var aside = aside(bytes);
    try {
      var type = judge.type(name, aside);
      return new Received(aside, FileName.of(name, type), type);
    } catch (RuntimeException e) {
      aside.close();
      throw e;
    }
  }

  private ContentStore.Aside aside(InputStream bytes) {
    try {
      return store.receive(PicturePosition.removed(bytes), judge.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a received file in the caller's write transaction. It belongs to nothing yet; when the
   * transaction is undone, only its bytes stay behind, which nobody can reach. Its identifier says
   * nothing of the time: it stands in links, also to photos of people who complain without a name.
   */
  public FileId keep(Received file) {
    rows.hold(file.aside.digest());
    store.keep(transactions.tenant().value(), file.aside);
    var id = new FileId(UUID.randomUUID());
    rows.add(
        new StoredFile(
            id,
            file.name,
            file.type,
            file.aside.size(),
            file.aside.digest(),
            Optional.empty(),
            clock.instant()));
    return id;
  }
}
