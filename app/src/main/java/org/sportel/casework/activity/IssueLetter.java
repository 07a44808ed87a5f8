package org.sportel.casework.activity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.decision.DecisionTexts;
import org.sportel.casework.decision.FileLetter;
import org.sportel.casework.decision.LetterTexts;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Case;
import org.sportel.documents.IssueDocument;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Issues a letter as a PDF that anybody can verify, and adds it to the file: the letter of the
 * service that {@code template} names, or {@code title} and {@code text}, in the language of the
 * municipality and with the merge fields of the service in double braces. {@code number} is the
 * letter's own, such as the {@code internalNumber} of note-in-register; the same number is issued
 * once. {@code documentFile} is the id of the file. The error {@code NO_LETTER} says that the
 * service has no letter of this name.
 */
@Component
final class IssueLetter implements CaseActivity.Outside {
  private final DecisionTexts texts;
  private final LetterTexts letters;
  private final IssueDocument issue;
  private final FileLetter fileLetter;
  private final Transactions transactions;
  private final ActionContext context;

  IssueLetter(
      DecisionTexts texts,
      LetterTexts letters,
      IssueDocument issue,
      FileLetter fileLetter,
      Transactions transactions,
      ActionContext context) {
    this.texts = texts;
    this.letters = letters;
    this.issue = issue;
    this.fileLetter = fileLetter;
    this.transactions = transactions;
    this.context = context;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "issue-document",
        Moment.OUTSIDE,
        List.of(
            Input.needed("number", Type.TEXT),
            Input.unless("template", "title", Type.TEXT),
            Input.unless("template", "text", Type.TEXT),
            Input.optional("template", Type.LETTER)),
        List.of(new Output("documentFile", Type.TEXT)),
        List.of("NO_LETTER"));
  }

  @Override
  public Map<String, @Nullable Object> perform(TenantId tenant, Case file, ActivityCall call) {
    var scope = Scope.of(tenant);
    var number = call.text("number").orElseThrow();
    var written = transactions.read(scope, () -> written(file, call));
    var draft =
        transactions.read(
            scope,
            () -> texts.letter(file, number, written.title(), written.text(), context.now()));
    var issued = issue.issue(tenant, draft);
    transactions.run(scope, () -> fileLetter.file(file, written.title(), issued));
    return Map.of("documentFile", issued.file().value().toString());
  }

  /** The letter that the service keeps, or what the model says itself. */
  private LetterTexts.Filled written(Case file, ActivityCall call) {
    var lang = context.tenant().lang();
    return call.text("template")
        .map(
            name -> letters.filled(file, name, lang).orElseThrow(() -> MessageApplicant.none(name)))
        .orElseGet(
            () ->
                new LetterTexts.Filled(
                    call.words("title", lang).orElseThrow(),
                    call.words("text", lang).orElseThrow()));
  }
}
