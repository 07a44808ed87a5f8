package org.sportel.intake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.NewCase;
import org.sportel.casework.OpenCase;
import org.sportel.casework.Opened;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.Channel;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.FeeAmount;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.deadlines.Explanations;
import org.sportel.forms.AnswersJson;
import org.sportel.forms.Form;
import org.sportel.intake.speed.SpeedChoice;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.SendSecret;
import org.sportel.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends an application: from here on it is a case. */
@Component
public final class SubmitDraft {
  private final Drafts drafts;
  private final ServiceForms forms;
  private final Services services;
  private final Units units;
  private final OpenCase openCase;
  private final ObjectProvider<SendSecret> secrets;
  private final SecureRandom random = new SecureRandom();

  SubmitDraft(
      Drafts drafts,
      ServiceForms forms,
      Services services,
      Units units,
      OpenCase openCase,
      ObjectProvider<SendSecret> secrets) {
    this.drafts = drafts;
    this.forms = forms;
    this.services = services;
    this.units = units;
    this.openCase = openCase;
    this.secrets = secrets;
  }

  /**
   * Opens the case in the caller's write transaction. The draft's row is held meanwhile, so that a
   * double click, a retry or a lost answer give one case: whoever comes second gets what the first
   * made.
   *
   * @param mail whether number and code may be sent to the applicant's e-mail address
   * @throws IntakeRefusal NO_SUCH_DRAFT, NOT_OFFERED when the service was switched off meanwhile,
   *     or INCOMPLETE
   * @throws org.sportel.documents.FileRefusal TOO_MANY
   */
  public Draft submit(DraftKey key, NewCase.Submission submission, boolean mail) {
    var begun =
        drafts.lock(key).orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.NO_SUCH_DRAFT));
    if (begun.sent().isPresent()) {
      return begun;
    }
    var service =
        services
            .find(begun.service())
            .filter(card -> takes(card, submission))
            .orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.NOT_OFFERED));
    var draft = begun.under(service.version()).with(SpeedChoice.counted(service, begun.speed()));
    var form = forms.of(draft.version());
    var now = forms.now();
    requireComplete(draft, form, now);
    var answers = form.tidy(draft.answers(), now);
    var tidy = draft.with(answers);
    var papers =
        Texts.speaking(
            draft.lang(), now.getZone(), () -> HandedIn.of(form, tidy, now, draft.lang()));
    var opened = open(draft, submission, answers, papers);
    boolean told = mail && !draft.person().email().isEmpty();
    var titles = papers.stream().map(NewCase.Attachment::title).toList();
    var sent =
        Texts.speaking(
            draft.lang(),
            now.getZone(),
            () -> sent(draft, opened, HandedIn.told(titles, draft.checked()), told, key));
    if (told) {
      tell(draft, opened);
    }
    return drafts.sent(draft, sent);
  }

  private Opened open(
      Draft draft,
      NewCase.Submission submission,
      Map<String, Object> answers,
      List<NewCase.Attachment> papers) {
    return openCase.open(
        new NewCase(
            draft.version(),
            draft.person().applicant(),
            submission,
            AnswersJson.write(answers),
            papers,
            draft.lang(),
            draft.speed(),
            draft.checked(),
            fee(draft)));
  }

  private static void requireComplete(Draft draft, Form form, ZonedDateTime now) {
    var errors =
        draft
            .person()
            .check()
            .and(form.check(draft.answers(), now))
            .and(draft.person().lacks(form.needs(draft.answers(), now)));
    if (!errors.isEmpty()) {
      throw new IntakeRefusal(IntakeRefusal.Reason.INCOMPLETE);
    }
  }

  /** The fee as far as it is known; a service without fees has one only where somebody paid. */
  private Optional<CaseFee> fee(Draft draft) {
    var fee = draft.payment().fee();
    var none = SpeedChoice.fees(services.version(draft.version()), draft.speed()).isEmpty();
    return none && fee.equals(CaseFee.OPEN) ? Optional.empty() : Optional.of(fee);
  }

  private Draft.Sent sent(
      Draft draft, Opened opened, List<String> titles, boolean mailed, DraftKey key) {
    var why =
        opened
            .deadline()
            .map(deadline -> Explanations.lines(deadline.explanation()))
            .orElseGet(() -> List.of(nobodyKnows(draft)));
    return new Draft.Sent(
        opened.id().value(),
        opened.number().value(),
        opened.receivedAt(),
        opened.deadline().map(deadline -> deadline.day()).orElse(null),
        why,
        titles,
        fee(draft).map(fee -> told(draft, fee)).orElse(null),
        key.seal(opened.code().text(), random),
        mailed);
  }

  private String told(Draft draft, CaseFee fee) {
    var told = HandedIn.told(fee);
    return Optional.of(draft.speed())
        .filter(Speed.EXPRESS::equals)
        .flatMap(faster -> services.version(draft.version()).expressFee())
        .map(own -> Texts.t("intake.fee.faster", told, FeeAmount.of(own)))
        .orElse(told);
  }

  private String nobodyKnows(Draft draft) {
    var unit = units.byCode(services.version(draft.version()).unit());
    var name = unit.map(Unit::name).map(text -> Texts.show(text).text()).orElse("");
    var phone = unit.flatMap(found -> found.contact().phone()).orElse("");
    return phone.isEmpty()
        ? Texts.t("intake.promise.none", name)
        : Texts.t("intake.promise.noneCall", name, phone);
  }

  private void tell(Draft draft, Opened opened) {
    secrets.ifAvailable(
        mail ->
            mail.send(
                new SendSecret.Secret(
                    SendSecret.Kind.TRACKING,
                    draft.person().email(),
                    draft.lang(),
                    opened.code().text(),
                    opened.number().value(),
                    "/track?number="
                        + URLEncoder.encode(opened.number().value(), StandardCharsets.UTF_8))));
  }

  /** Online only where the card names that way; at a counter nobody is sent away. */
  private static boolean takes(ServiceCard card, NewCase.Submission submission) {
    return submission.channel() == Channel.ONLINE ? card.online() : card.offered();
  }
}
