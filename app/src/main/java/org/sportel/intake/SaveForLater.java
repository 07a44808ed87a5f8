package org.sportel.intake;

import java.security.SecureRandom;
import org.sportel.catalogue.Services;
import org.sportel.network.Tenants;
import org.sportel.platform.SendSecret;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives a code by which an application can be taken up again, here or elsewhere. */
@Component
public final class SaveForLater {
  private final Drafts drafts;
  private final Services services;
  private final Tenants tenants;
  private final Transactions transactions;
  private final ObjectProvider<SendSecret> secrets;
  private final SecureRandom random = new SecureRandom();

  SaveForLater(
      Drafts drafts,
      Services services,
      Tenants tenants,
      Transactions transactions,
      ObjectProvider<SendSecret> secrets) {
    this.drafts = drafts;
    this.services = services;
    this.tenants = tenants;
    this.transactions = transactions;
    this.secrets = secrets;
  }

  /**
   * Draws a fresh code in the caller's write transaction; a former one no longer works.
   *
   * @param mail whether it is also sent to the person's e-mail address
   * @throws IntakeRefusal NO_SUCH_DRAFT
   */
  public ResumeCode save(DraftKey key, boolean mail) {
    var draft =
        drafts
            .lock(key)
            .filter(found -> found.sent().isEmpty())
            .orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.NO_SUCH_DRAFT));
    var code = ResumeCode.draw(random);
    drafts.resumable(key, code);
    var email = draft.person().email();
    if (mail && !email.isEmpty()) {
      var tenant = tenants.get(transactions.tenant());
      var title = services.version(draft.version()).title().in(draft.lang(), tenant.lang()).text();
      secrets.ifAvailable(
          post ->
              post.send(
                  new SendSecret.Secret(
                      SendSecret.Kind.RESUME,
                      email,
                      draft.lang(),
                      code.text(),
                      title,
                      "/m/" + tenant.slug() + "/resume")));
    }
    return code;
  }
}
