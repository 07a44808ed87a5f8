package org.sportel.casework.deadline;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ApplicantNotice;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.DeadlineExtensions;
import org.sportel.casework.store.DeadlineExtensions.Extension;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.platform.Journal;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Extends the time for the decision of a case, once, within what the card of its service allows,
 * and tells the applicant.
 *
 * <p>Office rule (why this date): The time is extended once, while it runs, by at most what the
 * service's law allows; the applicant is told the new date, the reason and the article.
 */
@Component
public final class LongerTime {
  private final CaseDeadlines dates;
  private final DeadlineExtensions extensions;
  private final ApplicantNotice notice;
  private final Journal journal;
  private final ActionContext context;

  LongerTime(
      CaseDeadlines dates,
      DeadlineExtensions extensions,
      ApplicantNotice notice,
      Journal journal,
      ActionContext context) {
    this.dates = dates;
    this.extensions = extensions;
    this.notice = notice;
    this.journal = journal;
    this.context = context;
  }

  /** Why the time of a case cannot be extended now; empty where it can. */
  public Optional<Reason> against(Case file) {
    if (allowed(file).isEmpty()) {
      return Optional.of(Reason.NOT_EXTENDABLE);
    }
    if (!file.stage().state().undecided()) {
      return Optional.of(Reason.ALREADY_DECIDED);
    }
    if (extensions.find(file.id()).isPresent()) {
      return Optional.of(Reason.TIME_EXTENDED);
    }
    if (!dates.runs(file)) {
      return Optional.of(Reason.NO_TIME_RUNS);
    }
    return file.facts()
        .dueAt()
        .filter(ends -> ends.isBefore(context.now()))
        .map(ends -> Reason.TIME_OVER);
  }

  /** By how much the service lets the time be extended; empty where it does not. */
  public Optional<ServiceDeadline.Extension> allowed(Case file) {
    return dates.stated(file).flatMap(ServiceDeadline::extension);
  }

  /**
   * Extends the time; the case is locked by the caller, who writes it.
   *
   * @param amount the whole time, in the unit in which the service states the extension
   * @throws CaseRefusal NOT_EXTENDABLE, ALREADY_DECIDED, TIME_EXTENDED, NO_TIME_RUNS, TIME_OVER,
   *     TOO_LONG_A_TIME, NOT_LONGER
   */
  public Case extend(Case file, int amount, String reason, String legalBasis) {
    against(file)
        .ifPresent(
            why -> {
              throw new CaseRefusal(why);
            });
    var most = allowed(file).orElseThrow();
    if (amount < 1 || amount > most.amount()) {
      throw CaseRefusal.at("amount", Reason.TOO_LONG_A_TIME, most.amount());
    }
    var before = file.facts().dueAt().orElseThrow();
    var longer =
        new Extension(
            amount, most.unit(), reason, legalBasis, context.actor().office(), context.now());
    var ends = dates.longer(file, longer).orElseThrow();
    if (!ends.ends().isAfter(before)) {
      throw CaseRefusal.at(
          "amount", Reason.NOT_LONGER, file.clock().dueOn().map(Texts::date).orElse(""));
    }
    extensions.add(file.id(), longer);
    var extended = dates.reckon(file);
    tell(extended, ends, longer);
    journal.record(
        new CaseEvent.DeadlineExtended(
            file.id().value(), extended.facts(), amount, most.unit().name(), before));
    return extended;
  }

  private void tell(Case file, Deadline ends, Extension longer) {
    notice.send(
        file,
        Texts.speaking(
            file.lang(),
            context.zone(),
            () -> t("casework.told.extended", ends.day(), longer.reason(), longer.legalBasis())));
  }
}
