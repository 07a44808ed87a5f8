package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.documents.FileId;
import org.sportel.documents.StoreFile;
import org.sportel.documents.UploadBudget;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.ClientAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the photo of a posted page: JPEG or PNG, without the place where it was taken. */
@Component
final class ProblemPhotos {
  static final String FIELD = "photo";
  static final String KINDS = "image/jpeg,image/png";

  private final StoreFile storeFile;
  private final UploadBudget budget;
  private final CurrentTenant current;
  private final Transactions transactions;

  ProblemPhotos(
      StoreFile storeFile,
      UploadBudget budget,
      CurrentTenant current,
      Transactions transactions) {
    this.storeFile = storeFile;
    this.budget = budget;
    this.current = current;
    this.transactions = transactions;
  }

  /**
   * Receives the photo, then does the work with it in one write transaction of the tenant.
   *
   * @throws org.sportel.documents.FileRefusal for a file that is no photo, too large or damaged
   */
  <T> T with(HttpServletRequest request, Function<Optional<FileId>, T> work) {
    var sent = sent(request);
    if (sent.isEmpty()) {
      return transactions.write(current.scope(), () -> work.apply(Optional.empty()));
    }
    var file = sent.get();
    budget.take(current.get().id(), ClientAddress.of(request), file.getSize());
    try (var bytes = file.getInputStream();
        var received = storeFile.receive(String.valueOf(file.getOriginalFilename()), bytes)) {
      received.require(KINDS);
      return transactions.write(
          current.scope(), () -> work.apply(Optional.of(storeFile.keep(received))));
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
