package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sportel.documents.FileId;
import org.sportel.documents.FileLimits;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.StoreFile;
import org.sportel.forms.FileQuestion;
import org.sportel.intake.Draft;
import org.sportel.intake.Payment;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

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

  /** The draft with the files that were taken, and what was refused. */
  record Taken(Draft draft, FieldErrors errors) {}

  private record Stored(String id, String name) {}

  /** A file and which kinds its question takes; empty where all are taken. */
  private record Sent(MultipartFile file, String accept) {}

  /** How many bytes were sent. */
  static long bytes(Map<String, List<MultipartFile>> posted) {
    return posted.values().stream()
        .flatMap(Collection::stream)
        .mapToLong(MultipartFile::getSize)
        .sum();
  }

  /** Takes the files that answer the form's questions. */
  Taken take(Draft draft, List<FileQuestion> questions, Map<String, List<MultipartFile>> posted) {
    var taken = new Taken(draft, FieldErrors.none());
    for (FileQuestion question : questions) {
      for (MultipartFile file : posted.getOrDefault(question.name(), List.of())) {
        if (!file.isEmpty() || hasName(file)) {
          taken =
              one(
                  taken,
                  question.name(),
                  new Sent(file, question.accept()),
                  (now, stored) ->
                      now.with(question.add(now.answers(), stored.id(), stored.name())));
        }
      }
    }
    return taken;
  }

  /** Takes the files that prove a payment. */
  Taken prove(Draft draft, Map<String, List<MultipartFile>> posted) {
    var taken = new Taken(draft, FieldErrors.none());
    for (MultipartFile file : posted.getOrDefault(PROOF, List.of())) {
      if (hasName(file)) {
        taken = one(taken, PROOF, new Sent(file, ""), Uploads::proven);
      }
    }
    return taken;
  }

  private static Draft proven(Draft draft, Stored stored) {
    var payment = draft.payment();
    List<Payment.Proof> proofs = new ArrayList<>(payment.proofs());
    proofs.add(new Payment.Proof(stored.id(), stored.name()));
    return draft.with(new Payment(payment.paid(), payment.receipt(), proofs));
  }

  /** One file more; the place is asked for before anything is read or kept. */
  private Taken one(Taken taken, String field, Sent sent, BiFunction<Draft, Stored, Draft> add) {
    try {
      if (add.apply(taken.draft(), new Stored("", "")).files() > limits.files()) {
        throw FileRefusal.tooMany(limits.files());
      }
      return new Taken(add.apply(taken.draft(), store(sent.file(), sent.accept())), taken.errors());
    } catch (FileRefusal refused) {
      return new Taken(
          taken.draft(), taken.errors().with(field, refused.messageKey(), refused.args()));
    }
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

  /** Takes in what stands in a whole form at once: files of its questions and proofs of payment. */
  Taken posted(DraftInHand place, Payment payment, HttpServletRequest request) {
    var draft = place.draft().with(payment);
    if (!(request instanceof MultipartHttpServletRequest multipart)) {
      return new Taken(draft, FieldErrors.none());
    }
    var posted = multipart.getMultiFileMap();
    var questions = place.form().fileQuestions(draft.answers(), place.now());
    var taken = take(draft, questions, posted);
    var proven = prove(taken.draft(), posted);
    return new Taken(proven.draft(), taken.errors().and(proven.errors()));
  }
}
