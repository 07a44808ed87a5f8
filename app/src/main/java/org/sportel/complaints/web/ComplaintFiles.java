package org.sportel.complaints.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sportel.complaints.NewAttachment;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.documents.FileLimits;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.PlainPicture;
import org.sportel.documents.StoreFile;
import org.sportel.documents.UploadBudget;
import org.sportel.network.CurrentTenant;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives the files of complaints, outside a transaction. */
@Component
public final class ComplaintFiles {
  private final StoreFile store;
  private final UploadBudget budget;
  private final FileLimits limits;
  private final CurrentTenant current;

  ComplaintFiles(StoreFile store, UploadBudget budget, FileLimits limits, CurrentTenant current) {
    this.store = store;
    this.budget = budget;
    this.limits = limits;
    this.current = current;
  }

  /** Files received and checked, to be kept in a transaction; closing throws them away. */
  public final class Received implements AutoCloseable {
    private final List<StoreFile.Received> files = new ArrayList<>();

    private Received() {}

    /** Keeps them in the running transaction. */
    public List<NewAttachment> keep() {
      return files.stream().map(file -> new NewAttachment(store.keep(file), file.name())).toList();
    }

    @Override
    public void close() {
      files.forEach(StoreFile.Received::close);
    }
  }

  /**
   * Receives every file that is not empty. Those of an anonymous complaint must be photos and lose
   * everything but the picture, their names too.
   *
   * @param sender where they come from, as far as it is counted
   * @throws FileRefusal when one cannot be taken; then none is
   * @throws ComplaintRefusal NOT_A_PHOTO
   */
  public Received receive(ComplaintLevel level, List<MultipartFile> sent, String sender) {
    var filled = sent.stream().filter(file -> !file.isEmpty()).toList();
    if (filled.size() > limits.files()) {
      throw FileRefusal.tooMany(limits.files());
    }
    budget.take(
        current.get().id(), sender, filled.stream().mapToLong(MultipartFile::getSize).sum());
    var received = new Received();
    try {
      for (var file : filled) {
        received.files.add(
            level == ComplaintLevel.ANONYMOUS
                ? plain(file, received.files.size() + 1)
                : asItIs(file));
      }
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }

  private StoreFile.Received asItIs(MultipartFile file) {
    try (var bytes = file.getInputStream()) {
      return store.receive(String.valueOf(file.getOriginalFilename()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoreFile.Received plain(MultipartFile file, int number) {
    try (var bytes = file.getInputStream()) {
      var picture = PlainPicture.read(bytes, limits.megabytes() << 20);
      return store.receive(
          "photo-" + number,
          new ByteArrayInputStream(
              picture.orElseThrow(
                  () -> ComplaintRefusal.of("files", ComplaintRefusal.Reason.NOT_A_PHOTO))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
