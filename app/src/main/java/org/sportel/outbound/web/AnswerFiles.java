package org.sportel.outbound.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sportel.casework.outside.CaseLetters.ReceivedPaper;
import org.sportel.documents.FileLimits;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.StoreFile;
import org.sportel.documents.UploadBudget;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives the files of answers, outside a transaction. */
@Component
final class AnswerFiles {
  static final String FIELD = "files";

  private final StoreFile store;
  private final UploadBudget budget;
  private final FileLimits limits;
  private final CurrentTenant current;
  private final Acting acting;

  AnswerFiles(
      StoreFile store,
      UploadBudget budget,
      FileLimits limits,
      CurrentTenant current,
      Acting acting) {
    this.store = store;
    this.budget = budget;
    this.limits = limits;
    this.current = current;
    this.acting = acting;
  }

  /** Files received and checked, to be kept in a transaction; closing throws them away. */
  final class Received implements AutoCloseable {
    private final List<StoreFile.Received> files = new ArrayList<>();

    private Received() {}

    /** Keeps them in the running transaction. */
    List<ReceivedPaper> keep() {
      return files.stream().map(file -> new ReceivedPaper(store.keep(file), file.name())).toList();
    }

    @Override
    public void close() {
      files.forEach(StoreFile.Received::close);
    }
  }

  /**
   * Receives every file that is not empty.
   *
   * @throws FileRefusal when one cannot be taken; then none is
   */
  Received receive(List<MultipartFile> sent) {
    var filled = sent.stream().filter(file -> !file.isEmpty()).toList();
    if (filled.size() > limits.files()) {
      throw FileRefusal.tooMany(limits.files());
    }
    budget.take(
        current.get().id(),
        "staff " + acting.now().id(),
        filled.stream().mapToLong(MultipartFile::getSize).sum());
    var received = new Received();
    try {
      filled.forEach(file -> received.files.add(received(file)));
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }

  private StoreFile.Received received(MultipartFile file) {
    try (var bytes = file.getInputStream()) {
      return store.receive(String.valueOf(file.getOriginalFilename()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
