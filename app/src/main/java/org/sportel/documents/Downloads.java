package org.sportel.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sportel.documents.content.FileType;
import org.sportel.platform.Transactions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Hands files out so that a browser never shows or runs them in our name: always as a download, of
 * exactly the recognised type, kept by no cache. Whether the person may have the file, and the
 * record that they looked, is the caller's matter; {@link ReadFile} asks the owner of the file's
 * subject.
 */
@Component
public final class Downloads {
  private final Files files;
  private final Transactions transactions;

  Downloads(Files files, Transactions transactions) {
    this.files = files;
    this.transactions = transactions;
  }

  /** A file looked up for somebody who may have it; its bytes are not read yet. */
  public static final class Ready {
    private final StoredFile file;
    private final int tenant;

    private Ready(StoredFile file, int tenant) {
      this.file = file;
      this.tenant = tenant;
    }

    /** The file's name. */
    public String name() {
      return file.name().text();
    }
  }

  /**
   * Looks a file of the running transaction's tenant up, to be sent after the transaction.
   *
   * @throws FileRefusal UNKNOWN when this tenant has none
   */
  public Ready find(FileId id) {
    return ready(files.get(id));
  }

  /** A file of the running transaction's tenant, to be sent after the transaction. */
  Ready ready(StoredFile file) {
    return new Ready(file, transactions.tenant().value());
  }

  /**
   * Writes a file to an answer, at the pace of whoever reads it; never inside a transaction, whose
   * connection a slow reader would hold.
   *
   * @throws IllegalStateException inside a transaction
   */
  public void send(Ready ready, HttpServletResponse answer) {
    if (transactions.scope().isPresent()) {
      throw new IllegalStateException("A file is sent after the transaction.");
    }
    var file = ready.file;
    try (var bytes = files.open(ready.tenant, file)) {
      head(file.name().text(), file.type().mediaType(), file.size(), answer);
      bytes.transferTo(answer.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file that the office made, for a mail; never inside a transaction.
   *
   * @throws IllegalStateException inside a transaction
   */
  public byte[] bytes(Ready ready) {
    if (transactions.scope().isPresent()) {
      throw new IllegalStateException("A file is read after the transaction.");
    }
    try (var bytes = files.open(ready.tenant, ready.file)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a PDF that is not kept, such as a receipt. */
  public void sendPdf(String name, byte[] pdf, HttpServletResponse answer) {
    head(FileName.of(name, FileType.PDF).text(), FileType.PDF.mediaType(), pdf.length, answer);
    try {
      answer.getOutputStream().write(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(String name, String type, long size, HttpServletResponse answer) {
    var disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    answer.setContentType(type);
    answer.setContentLengthLong(size);
    answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  }
}
