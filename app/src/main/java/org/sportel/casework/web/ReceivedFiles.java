package org.sportel.casework.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.documents.StoreFile;
import org.springframework.web.multipart.MultipartFile;

/** The files of one form, received and checked before the transaction that keeps them. */
public record ReceivedFiles(List<StoreFile.Received> files) implements AutoCloseable {
  /**
   * Receives every file that is not empty.
   *
   * @throws org.sportel.documents.FileRefusal when one cannot be taken; then none is
   */
  public static ReceivedFiles of(StoreFile store, List<MultipartFile> sent) {
    var received = new ReceivedFiles(new ArrayList<>());
    try {
      for (var file : sent) {
        if (!file.isEmpty()) {
          received.files.add(received(store, file));
        }
      }
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }

  /** Keeps them in the running transaction, under their cleaned names. */
  public List<Attachment> keep(StoreFile store) {
    return files.stream().map(file -> new Attachment(store.keep(file), file.name())).toList();
  }

  @Override
  public void close() {
    files.forEach(StoreFile.Received::close);
  }

  private static StoreFile.Received received(StoreFile store, MultipartFile file) {
    try (var bytes = file.getInputStream()) {
      return store.receive(String.valueOf(file.getOriginalFilename()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
