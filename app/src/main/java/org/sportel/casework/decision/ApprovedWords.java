package org.sportel.casework.decision;

import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Decision;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Decisions;
import org.sportel.documents.Approval;
import org.sportel.documents.DecisionDocument;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.Letterhead;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/**
 * What a decision said when it was approved. Its document is made of it, however much later and
 * however often: answers, fees and the day may be others by then.
 */
@Component
final class ApprovedWords {
  private final DecisionTexts texts;
  private final Decisions decisions;
  private final ActionContext context;
  private final Json json;

  ApprovedWords(DecisionTexts texts, Decisions decisions, ActionContext context, Json json) {
    this.texts = texts;
    this.decisions = decisions;
    this.context = context;
    this.json = json;
  }

  /**
   * What is kept.
   *
   * @param title of the document, in the language of the applicant
   */
  record Words(Letterhead letterhead, DecisionDocument decision, String title) {}

  /** Keeps what the decision says now, with its merge fields filled. */
  void keep(Case file, Decision draft) {
    var approval = new Approval(context.actor().office(), context.now());
    var words =
        new Words(
            texts.letterhead(file),
            texts.decision(file, draft.text(), approval),
            texts.title(file, draft.text().outcome()));
    decisions.keepWords(draft.id(), json.write(words));
  }

  /**
   * The document of an approved decision, with the arms of now: a picture is not kept with each.
   * One that was approved before its words were kept says what holds now.
   */
  DocumentDraft document(Case file, Decision decision) {
    return kept(file.id())
        .map(words -> texts.document(file, decision, words.letterhead(), words.decision()))
        .orElseGet(() -> texts.document(file, decision));
  }

  /** The title of the document for the applicant. */
  String title(Case file, Decision decision) {
    return kept(file.id())
        .map(Words::title)
        .orElseGet(() -> texts.title(file, decision.text().outcome()));
  }

  private Optional<Words> kept(CaseId id) {
    return decisions.words(id).map(text -> json.read(text, Words.class));
  }
}
