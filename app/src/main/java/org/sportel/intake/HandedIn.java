package org.sportel.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.casework.NewCase.Attachment;
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

  private static Attachment paper(String id, String title) {
    return new Attachment(new FileId(UUID.fromString(id)), shortened(title));
  }

  private static String shortened(String title) {
    return title.length() <= 200 ? title : title.substring(0, 199) + "…";
  }
}
