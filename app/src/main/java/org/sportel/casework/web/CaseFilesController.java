package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.CaseDocument;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files of a case to staff; each is a look. */
@Controller
final class CaseFilesController {
  private final CaseBinder binder;
  private final Downloads downloads;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  CaseFilesController(
      CaseBinder binder, Downloads downloads, Transactions transactions, CurrentTenant tenant) {
    this.binder = binder;
    this.downloads = downloads;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** Sends a paper to whoever could open the case; who was not asked why yet is asked first. */
  @GetMapping("/desk/cases/{id}/files/{file}")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  void download(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse answer)
      throws IOException {
    var ready =
        transactions.write(
            tenant.scope(),
            () ->
                binder
                    .looked(id, "case.file")
                    .map(whole -> downloads.find(document(whole, file).file())));
    if (ready.isEmpty()) {
      answer.sendRedirect(CaseLinks.at(new CaseId(id)));
      return;
    }
    downloads.send(ready.get(), answer);
  }

  /** The paper of this case, and of no other. */
  static CaseDocument document(Whole whole, UUID file) {
    return whole.documents().stream()
        .filter(document -> document.file().equals(new FileId(file)))
        .findFirst()
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
  }
}
