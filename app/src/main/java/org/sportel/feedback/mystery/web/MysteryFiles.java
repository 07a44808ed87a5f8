package org.sportel.feedback.mystery.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sportel.documents.FileLimits;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.PlainPicture;
import org.sportel.documents.StoreFile;
import org.sportel.documents.UploadBudget;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives what a visitor brought along, outside a transaction; of a photo only the picture. */
@Component
final class MysteryFiles {
  private static final String PAPERS = ".pdf,.docx,.odt,.txt,.jpg,.png";

  private final StoreFile store;
  private final UploadBudget budget;
  private final FileLimits limits;
  private final CurrentTenant current;
  private final Acting acting;

  MysteryFiles(
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

  /** Files received and checked; closing throws them away. */
  final class Received implements AutoCloseable {
    private final List<StoreFile.Received> files = new ArrayList<>();

    /** Keeps them in the running transaction. */
    List<MysteryVisits.Evidence> keep() {
      return files.stream()
          .map(file -> new MysteryVisits.Evidence(store.keep(file), file.name()))
          .toList();
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
      filled.forEach(file -> received.files.add(one(file)));
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }

  private StoreFile.Received one(MultipartFile file) {
    var name = String.valueOf(file.getOriginalFilename());
    try (var bytes = file.getInputStream()) {
      var picture = PlainPicture.read(bytes, limits.megabytes() << 20);
      if (picture.isPresent()) {
        return store.receive(name, new ByteArrayInputStream(picture.get()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (var bytes = file.getInputStream()) {
      return papers(store.receive(name, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of other kinds of pictures nobody could take out where and with what they were taken. */
  private static StoreFile.Received papers(StoreFile.Received received) {
    try {
      received.require(PAPERS);
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }
}
