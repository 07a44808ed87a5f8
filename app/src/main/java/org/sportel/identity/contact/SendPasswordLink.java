package org.sportel.identity.contact;

import java.time.Duration;
import java.util.Optional;
import org.sportel.identity.AccountId;
import org.sportel.identity.OneTimeLink;
import org.sportel.identity.ResetPassword;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.SendSecret;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.web.PublicAddress;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Brings a link for a new password to its person: by e-mail, so that no administrator sees it, or
 * on the administrator's page where the person has given no address.
 */
@Component
public final class SendPasswordLink {
  private static final Duration MAILED = Duration.ofHours(1);
  private static final Duration SHOWN = Duration.ofDays(3);

  private final ResetPassword resetPassword;
  private final MailAddresses addresses;
  private final SendSecret sendSecret;
  private final PublicAddress address;
  private final CurrentTenant current;

  SendPasswordLink(
      ResetPassword resetPassword,
      MailAddresses addresses,
      SendSecret sendSecret,
      PublicAddress address,
      CurrentTenant current) {
    this.resetPassword = resetPassword;
    this.addresses = addresses;
    this.sendSecret = sendSecret;
    this.address = address;
    this.current = current;
  }

  /**
   * Makes the link as {@link ResetPassword#reset} does. A mailed one holds for an hour. Joins the
   * caller's transaction.
   *
   * @return the link for the page; empty where it went by e-mail
   * @throws org.sportel.identity.StaffRefusal as {@link ResetPassword#reset}
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public Optional<OneTimeLink> send(AccountId account) {
    var to = addresses.find(account).filter(any -> sendSecret.open());
    var link = resetPassword.reset(account, to.isPresent() ? MAILED : SHOWN);
    to.ifPresent(found -> mail(found, link));
    return to.isPresent() ? Optional.empty() : Optional.of(link);
  }

  private void mail(EmailAddress to, OneTimeLink link) {
    var tenant = current.get();
    sendSecret.send(
        new SendSecret.Secret(
            SendSecret.Kind.PASSWORD,
            to.value(),
            tenant.lang(),
            address.of(link.path()),
            Texts.speaking(tenant.lang(), tenant.zone(), () -> Texts.show(tenant.name()).text()),
            "/sign-in"));
  }
}
