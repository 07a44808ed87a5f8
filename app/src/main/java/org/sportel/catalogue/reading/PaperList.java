package org.sportel.catalogue.reading;

import static org.sportel.catalogue.reading.TextFinding.Reason.DOCUMENTS_NOT_STATED;
import static org.sportel.catalogue.reading.TextFinding.Reason.DOCUMENT_FORM_NOT_STATED;
import static org.sportel.catalogue.reading.TextFinding.Reason.DOCUMENT_HEADING;
import static org.sportel.catalogue.reading.TextFinding.Reason.DOCUMENT_MIXED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.DocumentForm;

/**
 * Reads the list of documents: in which form each is asked for, and what the office gets itself.
 */
final class PaperList {
  private final TextPatterns.Papers wording;
  private final FeeText fees;
  private final Set<String> ownUnits;
  private final TextFindings findings;

  PaperList(TextPatterns wording, FeeText fees, Set<String> ownUnits, TextFindings findings) {
    this.wording = wording.papers();
    this.fees = fees;
    this.ownUnits = ownUnits;
    this.findings = findings;
  }

  List<Document> read(List<String> lines, List<String> other) {
    var documents = new ArrayList<Document>();
    var officeSends = false;
    for (var line : lines) {
      var lower = line.strip().toLowerCase(Locale.ROOT);
      if (fees.heading(line)) {
        continue;
      }
      if (wording.officeSends().matcher(lower).find()) {
        officeSends = true;
        documents.add(document(line, lower, kind(line, lower)));
      } else if (officeSends && !wording.document().matcher(lower).find()) {
        documents.add(document(line, lower, DocumentForm.OFFICE));
      } else if (lower.endsWith(":")) {
        officeSends = false;
        findings.add("documents", DOCUMENT_HEADING, line);
      } else {
        officeSends = false;
        documents.add(document(line, lower, kind(line, lower)));
      }
    }
    for (var line : other) {
      if (wording.officeChecks().matcher(line.toLowerCase(Locale.ROOT)).find()) {
        documents.add(new Document(DocumentForm.OFFICE, line, false));
      }
    }
    if (documents.isEmpty()) {
      findings.add("documents", DOCUMENTS_NOT_STATED, "");
    }
    return documents;
  }

  private Document document(String line, String lower, DocumentForm kind) {
    return new Document(kind, line, own(lower));
  }

  private boolean own(String lower) {
    return wording.issues().matcher(lower).find() && ownUnits.stream().anyMatch(lower::contains);
  }

  private DocumentForm kind(String line, String lower) {
    if (wording.form().matcher(lower).find()) {
      return DocumentForm.APPLICATION_FORM;
    }
    if (wording.officeChecks().matcher(lower).find()) {
      return DocumentForm.OFFICE;
    }
    if (wording.either().matcher(lower).find()) {
      return DocumentForm.ORIGINAL_OR_VERIFIED_COPY;
    }
    var verified = wording.verified().matcher(lower);
    var rest = verified.replaceAll("");
    if (verified.reset().find()) {
      if (wording.plain().matcher(rest).find()) {
        findings.add("documents", DOCUMENT_MIXED, line);
        return DocumentForm.UNSTATED;
      }
      return DocumentForm.VERIFIED_COPY;
    }
    return plainKind(line, lower);
  }

  private DocumentForm plainKind(String line, String lower) {
    if (wording.plain().matcher(lower).find()) {
      return DocumentForm.COPY;
    }
    if (wording.original().matcher(lower).find()) {
      return DocumentForm.ORIGINAL;
    }
    if (wording.shown().matcher(lower).find()) {
      return DocumentForm.SHOWN;
    }
    findings.add("documents", DOCUMENT_FORM_NOT_STATED, line);
    return DocumentForm.UNSTATED;
  }
}
