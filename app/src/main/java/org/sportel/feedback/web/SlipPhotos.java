package org.sportel.feedback.web;

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
import org.sportel.feedback.SlipBatch;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives photos of slips, outside a transaction; of each only the picture, not even its name. */
@Component
final class SlipPhotos {
  private final StoreFile store;
  private final UploadBudget budget;
  private final FileLimits limits;
  private final CurrentTenant current;
  private final Acting acting;

  SlipPhotos(
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

  /** Photos received and checked; closing throws them away. */
  final class Received implements AutoCloseable {
    private final List<StoreFile.Received> files = new ArrayList<>();

    /** Keeps them in the running transaction. */
    List<SlipBatch.Photo> keep() {
      return files.stream()
          .map(file -> new SlipBatch.Photo(store.keep(file), file.name()))
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
   * @throws FeedbackRefusal NOT_A_PHOTO
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
      filled.forEach(file -> received.files.add(one(file, received.files.size() + 1)));
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }

  private StoreFile.Received one(MultipartFile file, int number) {
    try (var bytes = file.getInputStream()) {
      var picture =
          PlainPicture.read(bytes, limits.megabytes() << 20)
              .orElseThrow(() -> new FeedbackRefusal(FeedbackRefusal.Reason.NOT_A_PHOTO));
      return store.receive("photo-" + number, new ByteArrayInputStream(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
