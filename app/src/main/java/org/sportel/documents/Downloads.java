package org.sportel.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Hands files out so that a browser never shows or runs them in our name: always as a download, of
 * exactly the recognised type, kept by no cache. Whether the person may have the file, and the
 * record that they looked, is the caller's matter.
 */
@Component
public final class Downloads {
  private final Files files;

  Downloads(Files files) {
    this.files = files;
  }

  /**
   * Writes a file of the running transaction's tenant to an answer.
   *
   * @throws FileRefusal UNKNOWN when this tenant has none
   */
  public void send(FileId id, HttpServletResponse answer) {
    var file = files.get(id);
    try (var bytes = files.open(id)) {
      head(file.name().text(), file.type().mediaType(), file.size(), answer);
      bytes.transferTo(answer.getOutputStream());
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
