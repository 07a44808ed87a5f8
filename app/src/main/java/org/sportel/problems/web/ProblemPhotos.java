package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.documents.FileId;
import org.sportel.documents.FileLimits;
import org.sportel.documents.PlainPicture;
import org.sportel.documents.StoreFile;
import org.sportel.documents.UploadBudget;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the photo of a posted page: JPEG or PNG, and nothing of the file but the picture. */
@Component
final class ProblemPhotos {
  static final String FIELD = "photo";

  private final StoreFile storeFile;
  private final UploadBudget budget;
  private final FileLimits limits;
  private final CurrentTenant current;
  private final Transactions transactions;

  ProblemPhotos(
      StoreFile storeFile,
      UploadBudget budget,
      FileLimits limits,
      CurrentTenant current,
      Transactions transactions) {
    this.storeFile = storeFile;
    this.budget = budget;
    this.limits = limits;
    this.current = current;
    this.transactions = transactions;
  }

  /**
   * Receives the photo, then does the work with it in one write transaction of the tenant.
   *
   * @throws org.sportel.documents.FileRefusal for a file that is too large or damaged
   * @throws ProblemRefusal NOT_A_PHOTO
   */
  <T> T with(HttpServletRequest request, Function<Optional<FileId>, T> work) {
    var sent = sent(request);
    if (sent.isEmpty()) {
      return transactions.write(current.scope(), () -> work.apply(Optional.empty()));
    }
    var file = sent.get();
    budget.take(current.get().id(), ClientAddress.of(request), file.getSize());
    try (var received = storeFile.receive("photo", new ByteArrayInputStream(picture(file)))) {
      return transactions.write(
          current.scope(), () -> work.apply(Optional.of(storeFile.keep(received))));
    }
  }

  private byte[] picture(MultipartFile file) {
    try (var bytes = file.getInputStream()) {
      return PlainPicture.read(bytes, limits.megabytes() << 20)
          .orElseThrow(() -> new ProblemRefusal(ProblemRefusal.Reason.NOT_A_PHOTO));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<MultipartFile> sent(HttpServletRequest request) {
    return request instanceof MultipartHttpServletRequest multipart
        ? Optional.ofNullable(multipart.getFile(FIELD))
            .filter(file -> !String.valueOf(file.getOriginalFilename()).isBlank())
        : Optional.empty();
  }
}
