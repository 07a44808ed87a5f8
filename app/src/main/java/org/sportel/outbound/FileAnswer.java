package org.sportel.outbound;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.outside.CaseLetters;
import org.sportel.casework.outside.CaseLetters.ReceivedPaper;
import org.sportel.casework.outside.TellProcedure;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Journal;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Files what a body answered, in words and files, also after silence was recorded. */
@Component
public final class FileAnswer {
  private final OutboundGate gate;
  private final OutboundRequests requests;
  private final CaseLetters letters;
  private final Journal journal;
  private final SendRequest.Doer doer;
  private final TellProcedure procedure;

  FileAnswer(
      OutboundGate gate,
      OutboundRequests requests,
      CaseLetters letters,
      Journal journal,
      SendRequest.Doer doer,
      TellProcedure procedure) {
    this.gate = gate;
    this.requests = requests;
    this.letters = letters;
    this.journal = journal;
    this.doer = doer;
    this.procedure = procedure;
  }

  /**
   * Files it; the files lie in the case from then on.
   *
   * @param files stored files that belong to nothing yet; words may be empty where there is one
   * @throws OutboundRefusal REQUEST_UNKNOWN, ENDED_ALREADY, WORDS_MISSING without words and files,
   *     WORDS_LONG
   * @throws org.sportel.documents.FileRefusal TOO_MANY, or BELONGS_ELSEWHERE
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look at the case
   */
  public void file(RequestId id, String words, List<ReceivedPaper> files) {
    var work = gate.take(id);
    if (!work.request().waiting() && work.request().end().stage() != RequestStage.SILENT) {
      throw OutboundRefusal.of(OutboundRefusal.Reason.ENDED_ALREADY);
    }
    var answer =
        files.isEmpty() || !TypedText.blank(words)
            ? OutboundGate.words("answer", words, OutboundGate.LONGEST)
            : "";
    var now = gate.now();
    letters.receive(work.file(), files, now);
    files.forEach(file -> requests.addFile(id, file));
    requests.end(
        id,
        new OutboundRequest.End(RequestStage.ANSWERED, Optional.of(now), doer.office(), answer));
    journal.record(new OutboundEvent.Answered(work.file().id().value(), id.value(), files.size()));
    procedure.ended(work.request().number(), RequestStage.ANSWERED.name(), answer);
  }
}
