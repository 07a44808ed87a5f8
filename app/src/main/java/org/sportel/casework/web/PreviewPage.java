package org.sportel.casework.web;

import java.util.UUID;
import org.sportel.casework.model.TaskKind;
import org.sportel.documents.DecisionDocument;
import org.sportel.web.FieldErrors;

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
    String why,
    FieldErrors errors) {}
