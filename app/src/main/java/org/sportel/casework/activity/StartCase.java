package org.sportel.casework.activity;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.NewCase;
import org.sportel.casework.OpenCase;
import org.sportel.casework.Opened;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Channel;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.ActivityRefused;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.StartedCases;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.forms.AnswersJson;
import org.sportel.network.CentreId;
import org.sportel.platform.Journal;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/**
 * Starts a case of its own for the same applicant: of the service with the code {@code service}, or
 * of the same service, with {@code answers} to its form as a context. {@code startedNumber} is its
 * register number: wait for the message {@code case-closed} under it as key, unless {@code
 * startedClosed} says that it is closed already. Both cases name each other. The errors: {@code
 * NO_SUCH_SERVICE}, {@code ANSWERS_INCOMPLETE}, {@code NO_APPLICANT} when who applied was erased.
 */
@Component
final class StartCase implements CaseActivity.Inside {
  /** Most starts one behind another; a longer line would never end. */
  private static final int DEEPEST = 5;

  private final OpenCase open;
  private final Offers offers;
  private final Rows rows;
  private final Journal journal;
  private final Json json;
  private final ActionContext context;

  StartCase(
      OpenCase open, Offers offers, Rows rows, Journal journal, Json json, ActionContext context) {
    this.open = open;
    this.offers = offers;
    this.rows = rows;
    this.journal = journal;
    this.json = json;
    this.context = context;
  }

  /** What can be started. */
  @Component
  record Offers(Services services, ServiceBundles bundles) {}

  /** The tables it reads and writes. */
  @Component
  record Rows(Cases cases, Applications applications, StartedCases started) {}

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "start-case",
        Moment.AFTERWARDS,
        List.of(Input.optional("service", Type.SERVICE), Input.optional("answers", Type.CONTEXT)),
        List.of(new Output("startedNumber", Type.TEXT), new Output("startedClosed", Type.TRUTH)),
        List.of("NO_SUCH_SERVICE", "ANSWERS_INCOMPLETE", "NO_APPLICANT"));
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    requireShortLine(file.id());
    var card = service(file, call);
    var opened = opened(file, card, answers(card, call));
    rows.started().add(opened.id(), file.id(), context.now());
    journal.record(new CaseEvent.CaseStarted(file.id().value(), file.facts(), opened.id().value()));
    var closed =
        rows.cases()
            .find(opened.id())
            .filter(started -> started.stage().state() == CaseState.CLOSED)
            .isPresent();
    return new Done(
        file, Map.of("startedNumber", opened.number().value(), "startedClosed", closed));
  }

  private void requireShortLine(CaseId id) {
    var at = Optional.of(id);
    for (int line = 0; at.isPresent(); line++) {
      if (line >= DEEPEST) {
        throw new ActivityRefused("", "more than " + DEEPEST + " starts one behind another");
      }
      at = rows.started().starter(at.get());
    }
  }

  private ServiceCard service(Case file, ActivityCall call) {
    var code = call.text("service").orElse(file.facts().serviceCode());
    return offers
        .services()
        .find(new ServiceCode(code))
        .filter(ServiceCard::offered)
        .orElseThrow(() -> noService(code));
  }

  private String answers(ServiceCard card, ActivityCall call) {
    var given =
        AnswersJson.read(
            json.write(call.context("answers").orElse(Map.<String, @Nullable Object>of())));
    var form = offers.bundles().of(card.version()).form();
    var now = ZonedDateTime.ofInstant(context.now(), context.zone());
    var errors = form.check(given, now);
    if (!errors.isEmpty()) {
      throw new ActivityRefused(
          "ANSWERS_INCOMPLETE", "answers that do not fit: " + errors.messages().keySet());
    }
    return AnswersJson.write(form.tidy(given, now));
  }

  private Opened opened(Case file, ServiceCard card, String answers) {
    var applicant =
        rows.applications()
            .find(file.id())
            .orElseThrow(() -> new ActivityRefused("NO_APPLICANT", "who applied was erased"))
            .applicant();
    var way =
        new NewCase.Submission(
            Channel.valueOf(file.facts().channel()),
            Optional.empty(),
            file.facts().centre().map(CentreId::new),
            false,
            Optional.empty(),
            Optional.empty());
    try {
      return open.open(
          new NewCase(card.version(), applicant, way, answers, List.of(), file.lang()));
    } catch (CaseRefusal refused) {
      throw new ActivityRefused("NO_SUCH_SERVICE", "not offered here: " + refused.reason());
    }
  }

  private static ActivityRefused noService(String code) {
    return new ActivityRefused("NO_SUCH_SERVICE", "unknown service: " + code);
  }
}
