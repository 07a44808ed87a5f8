package org.sportel.casework.decision;

import static org.sportel.web.Texts.t;

import java.security.SecureRandom;
import org.sportel.casework.model.Decision;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.documents.Approval;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.Typesetter;
import org.sportel.documents.VerifyCode;
import org.sportel.network.Tenants;
import org.sportel.platform.subject.Subject;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Sets a draft as the sheet that its approval would print. It says that it is a draft where the
 * number will stand, and is kept nowhere.
 */
@Component
public final class DraftSheet {
  private final DecisionTexts texts;
  private final Tenants tenants;
  private final ActionContext context;
  private final Typesetter typesetter;
  private final PublicAddress address;
  private final SecureRandom random = new SecureRandom();

  DraftSheet(
      DecisionTexts texts,
      Tenants tenants,
      ActionContext context,
      Typesetter typesetter,
      PublicAddress address) {
    this.texts = texts;
    this.tenants = tenants;
    this.context = context;
    this.typesetter = typesetter;
    this.address = address;
  }

  /**
   * What would be printed.
   *
   * @param code verifies nothing, because the draft is entered in no book
   */
  public record Sheet(DocumentDraft draft, VerifyCode code) {}

  /** The draft as if the acting person approved it now. */
  public Sheet of(Case file, Decision.Text text) {
    var tenant = context.tenant();
    var approval = new Approval(context.actor().office(), context.now());
    var number =
        Texts.speaking(tenant.lang(), tenant.zone(), () -> t("casework.preview.sheetNumber"));
    return new Sheet(
        new DocumentDraft(
            Subject.ofCase(file.id().value()),
            texts.letterhead(file).with(tenants.arms(tenant)),
            number,
            approval.at(),
            tenant.lang(),
            tenant.zone(),
            texts.decision(file, text, approval)),
        VerifyCode.draw(tenant.id(), random));
  }

  /** The PDF; best called outside a transaction, because setting takes its time. */
  public byte[] pdf(Sheet sheet) {
    return typesetter.pdf(
        sheet.draft(), sheet.code(), address.of("/verify/" + sheet.code().text()));
  }
}
