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
import org.sportel.catalogue.reading.TextPatterns.Sign;
import org.sportel.platform.LocalText;

/**
 * Reads the list of documents: in which form each is asked for, and what the office gets itself.
 */
final class PaperList {
  private final TextPatterns patterns;
  private final FeeText fees;
  private final String lang;
  private final Set<String> ownUnits;
  private final TextFindings findings;

  PaperList(
      TextPatterns patterns,
      FeeText fees,
      String lang,
      Set<String> ownUnits,
      TextFindings findings) {
    this.patterns = patterns;
    this.fees = fees;
    this.lang = lang;
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
      if (patterns.says(Sign.OFFICE_SENDS, lower)) {
        officeSends = true;
        documents.add(document(line, lower, kind(line, lower)));
      } else if (officeSends && !patterns.says(Sign.DOCUMENT, lower)) {
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
      if (patterns.says(Sign.OFFICE_CHECKS, line.toLowerCase(Locale.ROOT))) {
        documents.add(Document.of(DocumentForm.OFFICE, LocalText.of(lang, line), false));
      }
    }
    if (documents.isEmpty()) {
      findings.add("documents", DOCUMENTS_NOT_STATED, "");
    }
    return documents;
  }

  private Document document(String line, String lower, DocumentForm kind) {
    return Document.of(kind, LocalText.of(lang, line), own(lower));
  }

  private boolean own(String lower) {
    return patterns.says(Sign.ISSUES, lower) && ownUnits.stream().anyMatch(lower::contains);
  }

  private DocumentForm kind(String line, String lower) {
    if (patterns.says(Sign.APPLICATION_FORM, lower)) {
      return DocumentForm.APPLICATION_FORM;
    }
    if (patterns.says(Sign.OFFICE_CHECKS, lower)) {
      return DocumentForm.OFFICE;
    }
    if (patterns.says(Sign.ORIGINAL_OR_VERIFIED, lower)) {
      return DocumentForm.ORIGINAL_OR_VERIFIED_COPY;
    }
    var verified = patterns.in(Sign.VERIFIED_COPY, lower);
    var rest = verified.replaceAll("");
    if (verified.reset().find()) {
      if (patterns.says(Sign.PLAIN_COPY, rest)) {
        findings.add("documents", DOCUMENT_MIXED, line);
        return DocumentForm.UNSTATED;
      }
      return DocumentForm.VERIFIED_COPY;
    }
    return plainKind(line, lower);
  }

  private DocumentForm plainKind(String line, String lower) {
    if (patterns.says(Sign.PLAIN_COPY, lower)) {
      return DocumentForm.COPY;
    }
    if (patterns.says(Sign.ORIGINAL, lower)) {
      return DocumentForm.ORIGINAL;
    }
    if (patterns.says(Sign.SHOWN, lower)) {
      return DocumentForm.SHOWN;
    }
    findings.add("documents", DOCUMENT_FORM_NOT_STATED, line);
    return DocumentForm.UNSTATED;
  }
}
