package org.sportel.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.documents.FileId;
import org.sportel.forms.Answered;
import org.sportel.forms.Form;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;

/** What is handed in with an application, by title. */
final class HandedIn {
  private HandedIn() {}

  static List<Attachment> of(Form form, Draft draft, java.time.ZonedDateTime now, Lang lang) {
    List<Attachment> papers = new ArrayList<>();
    for (Answered answered : form.summary(draft.answers(), now)) {
      for (Answered.Line line : answered.lines()) {
        if (line instanceof Answered.Line.Filed file) {
          papers.add(paper(file.id(), answered.label().in(lang).text() + ": " + file.title()));
        }
      }
    }
    for (Payment.Proof proof : draft.payment().proofs()) {
      papers.add(paper(proof.file(), Texts.t("intake.proof.title") + ": " + proof.name()));
    }
    return papers;
  }

  /** What the receipt tells of documents: files, and what a clerk found of each on paper. */
  static List<String> told(List<String> files, List<CheckedDocument> checked) {
    var lines = new ArrayList<>(files);
    checked.forEach(
        one ->
            lines.add(
                Texts.t(
                    "intake.checked.line",
                    one.title(),
                    Texts.t("intake.checked." + one.found()),
                    one.pages())));
    return lines;
  }

  /** The fee in words. */
  static String told(CaseFee fee) {
    var state = Texts.t("intake.fee.state." + fee.state());
    return fee.note().isEmpty() ? state : Texts.t("intake.fee.noted", state, fee.note());
  }

  private static Attachment paper(String id, String title) {
    return new Attachment(new FileId(UUID.fromString(id)), shortened(title));
  }

  private static String shortened(String title) {
    return title.length() <= 200 ? title : title.substring(0, 199) + "…";
  }
}
