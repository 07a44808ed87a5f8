package org.sportel.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.marks.DraftMark;
import org.sportel.casework.model.TaskKind;
import org.sportel.documents.DecisionDocument;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A decision as its document will show it, with what can be done about it.
 *
 * @param lang language of the document
 * @param office whose name the document will carry
 * @param mayApprove whether the reader may approve; whoever wrote on the draft may not
 */
record PreviewPage(
    CasePage.Head head,
    CasePage.FileView file,
    UUID task,
    TaskKind kind,
    int version,
    DecisionDocument decision,
    String lang,
    String office,
    boolean mayApprove,
    Marking marking,
    FieldErrors errors) {
  /**
   * What is marked in the draft.
   *
   * @param places the paragraphs that can be marked
   * @param typed the page's forms as they were typed
   */
  record Marking(List<DraftMark> marks, List<Option> places, Map<String, String> typed) {
    String typed(String field) {
      return typed.getOrDefault(field, "");
    }

    boolean open() {
      return marks.stream().anyMatch(DraftMark::open);
    }
  }
}
