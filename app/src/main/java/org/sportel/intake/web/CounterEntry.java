package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.Applicants.Earlier;
import org.sportel.casework.CounterHabits;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.forms.Collected;
import org.sportel.forms.FormView;
import org.sportel.intake.BeginDraft;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Payment;
import org.sportel.intake.Person;
import org.sportel.intake.ResumeCode;
import org.sportel.intake.ResumeDraft;
import org.sportel.intake.ServiceForms;
import org.sportel.intake.favourites.Favourites;
import org.sportel.intake.speed.SpeedChoice;
import org.sportel.network.Units;
import org.sportel.platform.Lang;
import org.sportel.web.ClientAddress;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Fills a clerk's page and takes what was posted from it. */
@Component
final class CounterEntry {
  /** Whoever stands at the counter hands documents over there; files can still be chosen. */
  private static final Map<String, String> AT_COUNTER = Map.of("documentsWay", "counter");

  private final ApplyController.Surroundings here;
  private final FindDraft places;
  private final Uploads uploads;
  private final Steps steps;
  private final Known known;
  private final Favourites favourites;

  /** The commands on drafts. */
  @Component
  record Steps(BeginDraft begin, KeepDraft keep, ResumeDraft resume) {}

  /** What is known of services. */
  @Component
  record Known(
      Services services,
      Units units,
      ServiceForms forms,
      CounterHabits habits,
      SpeedChoice speeds,
      AgencyServices agencies) {}

  CounterEntry(
      ApplyController.Surroundings here,
      FindDraft places,
      Uploads uploads,
      Steps steps,
      Known known,
      Favourites favourites) {
    this.here = here;
    this.places = places;
    this.uploads = uploads;
    this.steps = steps;
    this.known = known;
    this.favourites = favourites;
  }

  /** What came of a posted page. */
  sealed interface Outcome {
    /** The page is shown again. */
    record Again(CounterPage page) implements Outcome {}

    /** The case is open. */
    record Sent(DraftInHand place) implements Outcome {}
  }

  /** The services that the acting clerk keeps at hand, by code. */
  List<String> favourites() {
    return favourites.mine();
  }

  /** What this counter is used to. */
  CounterHabits habits() {
    return known.habits();
  }

  /** The services of institutions that the acting clerk may take, which hold some words. */
  List<CounterListPage.Agency> agencies(String words) {
    return known.agencies().holding(words);
  }

  CounterPage empty(
      ServiceCode code,
      DraftKey key,
      HttpServletRequest request,
      Optional<DraftKey> same,
      CounterWindow window) {
    return here.transactions()
        .write(
            here.current().scope(),
            () -> {
              var card =
                  known
                      .services()
                      .find(code)
                      .filter(found -> found.offered())
                      .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
              var form = known.forms().of(card.version());
              var desk = window.desk(request, here.current().get().lang());
              var last = same.flatMap(steps.keep()::find).map(Draft::person);
              var said = last.isPresent() ? List.<Earlier>of() : window.visitor(desk.visit());
              return new CounterPage(
                  code.value(),
                  Texts.show(card.title()),
                  BeforeYouStart.of(card, known.units().byCode(card.unit())),
                  key.text(),
                  last.or(() -> window.known(said)).orElseGet(Person::unknown),
                  form.view(AT_COUNTER, known.forms().now()),
                  Payment.unknown(),
                  CounterPapers.rows(card),
                  promise(card, Speed.ORDINARY),
                  desk,
                  new CounterPage.Known(CounterPerson.shown(said), !said.isEmpty()),
                  window.place(code, window.submission(desk)));
            });
  }

  /**
   * The page with what a person filled in before, opened by the code that they brought; where it
   * was open elsewhere it no longer is.
   *
   * @throws org.sportel.intake.IntakeRefusal UNKNOWN_CODE or TOO_MANY_TRIES
   */
  CounterPage resumed(ResumeCode code, HttpServletRequest request, CounterWindow window) {
    var scope = here.current().scope();
    var key = steps.resume().resume(scope, code, ClientAddress.of(request)).key();
    return here.transactions()
        .write(
            scope,
            () -> {
              var place = places.at(steps.keep().find(key).orElseThrow(), key);
              window.shown(place.draft());
              return page(
                  place,
                  place.form().view(place.draft().answers(), place.now()),
                  window.desk(request, place.draft().lang()),
                  new CounterPage.Known(List.of(), false),
                  FieldErrors.none());
            });
  }

  Optional<DraftInHand> find(DraftKey key) {
    return here.transactions()
        .read(
            here.current().scope(),
            () -> steps.keep().find(key).map(draft -> places.at(draft, key)));
  }

  Outcome take(ServiceCode code, DraftKey key, HttpServletRequest request, CounterWindow window) {
    var place = begun(code, key);
    if (place.draft().sent().isPresent()) {
      return new Outcome.Sent(place);
    }
    var person = Posted.person(request).in(place.tenant().country());
    var lang = Lang.find(Posted.one(request, "language")).orElse(place.draft().lang());
    var payment =
        new Payment(
            request.getParameter("feePaid") != null && window.cash(),
            Posted.one(request, "feeReceipt").strip(),
            place.draft().payment().proofs());
    var files = uploads.posted(place, payment, request);
    var collected =
        place.form().collect(Posted.fields(request), files.draft().answers(), place.now());
    var checked = CounterPapers.posted(place.card(), lang, request);
    var said = files.draft().with(person).with(lang).with(collected.answers());
    var typed = said.with(checked).with(SpeedChoice.posted(Posted.one(request, "speed")));
    var kept = places.keep(place, typed);
    return request.getParameter("find") == null
        ? finish(kept, collected, files.errors(), request, window)
        : found(kept, collected, request, window);
  }

  /** The page with the person filled in as the clerk asked; what was typed is kept beside. */
  private Outcome found(
      DraftInHand place, Collected collected, HttpServletRequest request, CounterWindow window) {
    return here.transactions()
        .write(
            here.current().scope(),
            () -> {
              var earlier = window.earlier(place.draft());
              var person = window.known(earlier);
              var draft = place.draft().with(person.orElse(place.draft().person()));
              steps.keep().keep(draft);
              return new Outcome.Again(
                  page(
                      places.at(draft, place.key()),
                      collected,
                      window.desk(request, draft.lang()),
                      new CounterPage.Known(CounterPerson.shown(earlier), true),
                      FieldErrors.none()));
            });
  }

  private Outcome finish(
      DraftInHand place,
      Collected collected,
      FieldErrors refused,
      HttpServletRequest request,
      CounterWindow window) {
    return here.transactions()
        .write(
            here.current().scope(),
            () -> {
              var desk = window.desk(request, place.draft().lang());
              var submission = window.submission(desk);
              var errors = collected.reshaped() ? refused : place.lacking(collected, refused);
              if (submission.isEmpty() && !collected.reshaped()) {
                errors = errors.with("counter", "intake.error.counter");
              }
              errors = errors.and(window.place(place.draft().service(), submission));
              var earlier = window.earlier(place.draft());
              var looked = request.getParameter("looked") != null;
              var sure = looked || request.getParameter("sure") != null;
              if (errors.isEmpty() && !earlier.isEmpty() && !sure) {
                errors = collected.reshaped() ? errors : errors.with("sure", "intake.error.sure");
              }
              var shown = new CounterPage.Known(CounterPerson.shown(earlier), looked);
              if (!errors.isEmpty() || collected.reshaped() || submission.isEmpty()) {
                return new Outcome.Again(page(place, collected, desk, shown, errors));
              }
              var sent = window.submit(place.key(), submission.get());
              return new Outcome.Sent(places.at(sent, place.key()));
            });
  }

  private DraftInHand begun(ServiceCode code, DraftKey key) {
    return here.transactions()
        .write(
            here.current().scope(),
            () -> {
              steps.begin().alone(key);
              Draft draft =
                  steps
                      .keep()
                      .find(key)
                      .orElseGet(
                          () -> steps.begin().atCounter(key, code, here.current().get().lang()));
              return places.at(draft, key);
            });
  }

  private CounterPage page(
      DraftInHand place,
      Collected collected,
      CounterPage.Desk desk,
      CounterPage.Known shown,
      FieldErrors errors) {
    return page(place, place.form().view(collected, place.now()), desk, shown, errors);
  }

  private CounterPage page(
      DraftInHand place,
      FormView view,
      CounterPage.Desk desk,
      CounterPage.Known shown,
      FieldErrors errors) {
    return new CounterPage(
        place.draft().service().value(),
        Texts.show(place.card().title()),
        BeforeYouStart.of(place.card(), known.units().byCode(place.card().unit())),
        place.key().text(),
        place.draft().person(),
        new FormView("", null, view.blocks(), errors, view.seen(), view.uploads()),
        place.draft().payment(),
        CounterPapers.rows(place.card(), place.draft()),
        promise(place.card(), place.speed()),
        desk,
        shown,
        errors);
  }

  private CounterPage.Promise promise(ServiceCard card, Speed speed) {
    return new CounterPage.Promise(
        known.habits().promised(card.version(), speed).map(Texts::date).orElse(""),
        known.speeds().of(card),
        speed.name());
  }
}
