package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.forms.Collected;
import org.sportel.forms.Form;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.workshop.trial.TestRuns;
import org.sportel.workshop.trial.TrialScript;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the pages of a trial run. */
@Component
final class TrialPages {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final TestRuns runs;
  private final TrialScripts scripts;
  private final TrialNow now;
  private final Clock clock;

  TrialPages(TestRuns runs, TrialScripts scripts, TrialNow now, Clock clock) {
    this.runs = runs;
    this.scripts = scripts;
    this.now = now;
    this.clock = clock;
  }

  /** A draft that cannot run yet. */
  TrialPage broken(ServiceCode code) {
    return new TrialPage(
        code.value(),
        Place.design(code),
        "",
        "",
        t("workshop.trial.broken"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        false);
  }

  /** Before the run: the application form, and the day. */
  TrialPage begin(ServiceBundle bundle, String procedure) {
    var form = bundle.form();
    var view = form.view(Map.of(), clock.instant().atZone(Texts.zone()));
    var day = LocalDate.ofInstant(clock.instant(), Texts.zone()).toString();
    return page(bundle, procedure, "")
        .before(new TrialPage.Begin(day, Optional.of(view), offersFaster(bundle)));
  }

  /** The run from its beginning, or the form again where an answer is missing. */
  TrialPage began(ServiceBundle bundle, String procedure, MultiValueMap<String, String> typed) {
    var begins = begins(typed);
    var collected = collected(bundle.form(), typed, begins);
    if (!collected.complete() && !typed.containsKey("incomplete")) {
      var view = bundle.form().view(collected, begins.atZone(Texts.zone()));
      var day = LocalDate.ofInstant(begins, Texts.zone()).toString();
      return page(bundle, procedure, "")
          .before(new TrialPage.Begin(day, Optional.of(view), offersFaster(bundle)));
    }
    return now(
        bundle,
        procedure,
        new TrialScript(
            begins,
            new LinkedHashMap<>(collected.answers()),
            Optional.of(typed.containsKey("express")),
            List.of()),
        "");
  }

  private static boolean offersFaster(ServiceBundle bundle) {
    return bundle.card().expressTime().isPresent();
  }

  private Collected collected(Form form, MultiValueMap<String, String> typed, Instant at) {
    return form.collect(typed, Map.of(), at.atZone(Texts.zone()));
  }

  private Instant begins(MultiValueMap<String, String> typed) {
    var zone = Texts.zone();
    return TypedDay.iso(String.valueOf(typed.getFirst("begins")))
        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone))
        .atTime(MORNING)
        .atZone(zone)
        .toInstant();
  }

  /** The run after the step that was typed. */
  TrialPage stepped(
      ServiceBundle bundle,
      String procedure,
      TrialScript script,
      MultiValueMap<String, String> typed,
      String test) {
    var model = TestRuns.model(bundle, procedure).orElseThrow(Place::none);
    var before = runs.run(model, script);
    var step = TrialTyped.step(bundle, before, typed, Texts.zone());
    if (step.script(script).isEmpty()) {
      return now(bundle, procedure, script, test).saying(t("workshop.trial.incomplete"));
    }
    return now(bundle, procedure, step.script(script).get(), test);
  }

  /** Where a run stands; it goes on before the first step that no longer applies. */
  TrialPage now(ServiceBundle bundle, String procedure, TrialScript script, String test) {
    var model = TestRuns.model(bundle, procedure).orElseThrow(Place::none);
    var run = runs.run(model, script);
    var said = run.refused().map(_ -> t("workshop.trial.noLonger")).orElse("");
    return page(bundle, procedure, test)
        .running(scripts.write(script.first(run.done())), now.of(bundle, model, script, run))
        .saying(said);
  }

  private static TrialPage page(ServiceBundle bundle, String procedure, String test) {
    var code = bundle.card().code();
    return new TrialPage(
        code.value(),
        Place.design(code),
        procedure,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        bundle.procedures().keySet().stream().sorted().map(name -> Option.of(name, name)).toList(),
        test,
        false);
  }
}
