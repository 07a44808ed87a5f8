package org.sportel.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.documents.FileId;
import org.sportel.documents.FileLimits;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.StoreFile;
import org.sportel.forms.FileQuestion;
import org.sportel.intake.Payment;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of a posted page; each is kept or refused by itself. */
@Component
final class Uploads {
  static final String PROOF = "proof";

  private final StoreFile storeFile;
  private final FileLimits limits;
  private final CurrentTenant current;
  private final Transactions transactions;

  Uploads(
      StoreFile storeFile, FileLimits limits, CurrentTenant current, Transactions transactions) {
    this.storeFile = storeFile;
    this.limits = limits;
    this.current = current;
    this.transactions = transactions;
  }

  FileLimits limits() {
    return limits;
  }

  /** The answers with the files that were taken, and what was refused. */
  record Taken(Map<String, Object> answers, FieldErrors errors) {}

  /** The payment with the proofs that were taken, and what was refused. */
  record Proven(Payment payment, FieldErrors errors) {}

  private record Stored(String id, String name) {}

  Taken take(
      List<FileQuestion> questions,
      Map<String, List<MultipartFile>> posted,
      Map<String, Object> answers) {
    Map<String, Object> taken = answers;
    FieldErrors errors = FieldErrors.none();
    for (FileQuestion question : questions) {
      for (MultipartFile file : posted.getOrDefault(question.name(), List.of())) {
        if (!file.isEmpty() || hasName(file)) {
          try {
            Stored stored = store(file, question.accept());
            taken = question.add(taken, stored.id(), stored.name());
          } catch (FileRefusal refused) {
            errors = errors.with(question.name(), refused.messageKey(), refused.args());
          }
        }
      }
    }
    return new Taken(taken, errors);
  }

  Proven prove(Map<String, List<MultipartFile>> posted, Payment payment) {
    List<Payment.Proof> proofs = new ArrayList<>(payment.proofs());
    FieldErrors errors = FieldErrors.none();
    for (MultipartFile file : posted.getOrDefault(PROOF, List.of())) {
      if (hasName(file)) {
        try {
          Stored stored = store(file, "");
          proofs.add(new Payment.Proof(stored.id(), stored.name()));
        } catch (FileRefusal refused) {
          errors = errors.with(PROOF, refused.messageKey(), refused.args());
        }
      }
    }
    return new Proven(new Payment(payment.paid(), payment.receipt(), proofs), errors);
  }

  private static boolean hasName(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name != null && !name.isBlank();
  }

  private Stored store(MultipartFile file, String accept) {
    String name = String.valueOf(file.getOriginalFilename());
    try (var bytes = file.getInputStream();
        var received = storeFile.receive(name, bytes)) {
      received.require(accept);
      FileId id = transactions.write(current.scope(), () -> storeFile.keep(received));
      return new Stored(id.value().toString(), received.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
