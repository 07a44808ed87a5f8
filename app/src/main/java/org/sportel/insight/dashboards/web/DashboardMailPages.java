package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.identity.Staff;
import org.sportel.identity.contact.MailAddresses;
import org.sportel.insight.dashboards.Dashboard;
import org.sportel.insight.dashboards.DashboardMails;
import org.sportel.insight.dashboards.DashboardRight;
import org.sportel.insight.dashboards.Dashboards;
import org.sportel.insight.dashboards.MailDashboard;
import org.sportel.insight.dashboards.Rhythm;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SendSecret;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Binds the page on which a dashboard's mails are set, inside the caller's transaction. */
@Component
final class DashboardMailPages {
  static final String NEVER = "NEVER";

  private final Dashboards dashboards;
  private final DashboardMails mails;
  private final MailDashboard mail;
  private final DashboardRight right;
  private final MailAddresses addresses;
  private final SendSecret post;

  DashboardMailPages(
      Dashboards dashboards,
      DashboardMails mails,
      MailDashboard mail,
      DashboardRight right,
      MailAddresses addresses,
      SendSecret post) {
    this.dashboards = dashboards;
    this.mails = mails;
    this.mail = mail;
    this.right = right;
    this.addresses = addresses;
    this.post = post;
  }

  DashboardMailPage of(UUID id) {
    var one = dashboards.get(id);
    var known = mails.of(id);
    return page(
        one,
        one.version(),
        known.map(mailed -> mailed.every().name()).orElse(NEVER),
        known
            .map(mailed -> mailed.readers().stream().map(UUID::toString).toList())
            .orElse(List.of()),
        FieldErrors.none());
  }

  /** The same with what was chosen. */
  DashboardMailPage of(UUID id, MailForm form, FieldErrors errors) {
    return page(dashboards.get(id), form.version(), form.every(), form.readers(), errors);
  }

  private DashboardMailPage page(
      Dashboard one, int version, String every, List<String> readers, FieldErrors errors) {
    if (!right.changes(one)) {
      throw new NotAllowed();
    }
    var rhythms = new ArrayList<>(List.of(Option.of(NEVER, t("insight.rhythm.NEVER"))));
    for (var rhythm : Rhythm.values()) {
      rhythms.add(Option.of(rhythm.name(), t("insight.rhythm." + rhythm)));
    }
    return new DashboardMailPage(
        Texts.show(one.frame().name()),
        DashboardsController.path(one.id()),
        version,
        every,
        rhythms,
        mail.choices(one).stream().map(this::choice).toList(),
        readers,
        post.open(),
        errors);
  }

  private Option choice(Staff person) {
    var hint = addresses.find(person.id()).isPresent() ? "" : t("insight.mail.noAddress");
    return new Option(
        person.id().value().toString(),
        t("insight.mail.person", person.office(), person.signInName()),
        hint);
  }

  /** How a dashboard is mailed, as far as the acting person has to do with it. */
  DashboardPage.Mailed mailed(Dashboard one) {
    var known = mails.of(one.id());
    var mine = known.filter(mail::mine).isPresent();
    var told =
        known
            .filter(_ -> mine || right.changes(one))
            .map(
                mailed ->
                    t(
                        "insight.mail.told",
                        t("insight.rhythm." + mailed.every()),
                        mailed.readers().size()));
    return new DashboardPage.Mailed(told.orElse(""), mine);
  }
}
