package org.sportel.casework.outside;

import java.time.Instant;
import java.util.List;
import org.sportel.casework.decision.DecisionTexts;
import org.sportel.casework.decision.FileLetter;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.OutgoingLetter;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.casework.store.Cases;
import org.sportel.documents.FileId;
import org.sportel.documents.IssueDocument;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Writes letters of a case to others than the applicant, and files what they send back. */
@Component
public final class CaseLetters {
  private final Cases cases;
  private final CaseDocuments documents;
  private final DecisionTexts texts;
  private final IssueDocument issue;
  private final FileLetter fileLetter;
  private final Transactions transactions;

  CaseLetters(
      Cases cases,
      CaseDocuments documents,
      DecisionTexts texts,
      IssueDocument issue,
      FileLetter fileLetter,
      Transactions transactions) {
    this.cases = cases;
    this.documents = documents;
    this.texts = texts;
    this.issue = issue;
    this.fileLetter = fileLetter;
    this.transactions = transactions;
  }

  /**
   * Issues a letter as a PDF that anybody can verify and adds it to the file; best called outside a
   * transaction, because setting takes its time.
   */
  public FileId issue(TenantId tenant, CaseId id, OutgoingLetter letter) {
    var scope = Scope.of(tenant);
    var draft = transactions.read(scope, () -> texts.letter(found(id), letter));
    var issued = issue.issue(tenant, draft);
    transactions.run(scope, () -> fileLetter.file(cases.lock(id), letter.title(), issued));
    return issued.file();
  }

  /**
   * Adds files that another body sent, also to a case that is closed by now; the caller has locked
   * the case.
   *
   * @throws org.sportel.documents.FileRefusal TOO_MANY, or BELONGS_ELSEWHERE
   */
  public void receive(CaseAtHand file, List<ReceivedPaper> papers, Instant at) {
    documents.add(
        file.id(),
        papers.stream()
            .map(
                paper ->
                    new CaseDocument(paper.file(), paper.title(), CaseDocument.Source.OFFICE, at))
            .toList());
  }

  /** A stored file under its title. */
  public record ReceivedPaper(FileId file, String title) {}

  private Case found(CaseId id) {
    return cases.find(id).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
  }
}
