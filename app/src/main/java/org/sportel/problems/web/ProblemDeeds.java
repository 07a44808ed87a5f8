package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sportel.documents.FileId;
import org.sportel.documents.FileRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.problems.ProblemGate;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Does what a unit asks for and shows the page again; a refusal stands on it with what was typed.
 */
@Component
final class ProblemDeeds {
  /** Where the closing's words are, which stand apart from those of an answer. */
  private static final String CLOSING = "closing";

  private final DeskProblemPages pages;
  private final ProblemGate gate;
  private final ProblemPhotos photos;
  private final CurrentTenant current;
  private final Transactions transactions;

  ProblemDeeds(
      DeskProblemPages pages,
      ProblemGate gate,
      ProblemPhotos photos,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.gate = gate;
    this.photos = photos;
    this.current = current;
    this.transactions = transactions;
  }

  String done(UUID id, String words, HttpServletResponse response, Model model, Runnable deed) {
    try {
      transactions.run(current.scope(), deed);
      return "redirect:/desk/problems/" + id;
    } catch (ProblemRefusal refused) {
      return again(id, words, refused, "words", response, model);
    }
  }

  String doneWithPhoto(
      UUID id,
      String words,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Consumer<Optional<FileId>> deed) {
    try {
      photos.with(
          request,
          photo -> {
            deed.accept(photo);
            return id;
          });
      return "redirect:/desk/problems/" + id;
    } catch (ProblemRefusal | FileRefusal refused) {
      return again(id, words, refused, CLOSING, response, model);
    }
  }

  private String again(
      UUID id,
      String words,
      Refused refused,
      String where,
      HttpServletResponse response,
      Model model) {
    var errors =
        FieldErrors.none()
            .with(
                refused instanceof FileRefusal ? ProblemPhotos.FIELD : field(refused, where),
                refused.messageKey(),
                refused.args());
    model.addAttribute(
        "page",
        transactions.write(
            current.scope(),
            () -> pages.of(current.get(), gate.look(new ProblemId(id)), words, errors)));
    response.setStatus(refused.status());
    return "problems/web/deskProblemPage";
  }

  private static String field(Refused refused, String where) {
    if (refused.reason() == ProblemRefusal.Reason.NOT_A_PHOTO) {
      return ProblemPhotos.FIELD;
    }
    return refused.status() == 422 ? where : "";
  }
}
