package org.sportel.workshop.web;

import java.util.Optional;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.platform.Json;
import org.sportel.workshop.trial.TestCase;
import org.sportel.workshop.trial.TestRuns;
import org.sportel.workshop.trial.TrialScript;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Runs as texts: what a page sends back, and what is kept as a test. */
@Component
final class TrialScripts {
  /** More than that is no run of two hundred steps. */
  private static final int LONGEST = 300_000;

  private final TestRuns runs;
  private final Json json;

  TrialScripts(TestRuns runs, Json json) {
    this.runs = runs;
    this.json = json;
  }

  String write(TrialScript script) {
    return json.write(script);
  }

  /** The run that a page sends back; empty for what is none. */
  Optional<TrialScript> script(String kept) {
    try {
      return kept.isEmpty() || kept.length() > LONGEST
          ? Optional.empty()
          : Optional.of(json.read(kept, TrialScript.class));
    } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
      return Optional.empty();
    }
  }

  /** A test by its text; empty for what is none. */
  Optional<TestCase> test(String body) {
    try {
      return Optional.of(json.read(body, TestCase.class));
    } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
      return Optional.empty();
    }
  }

  /** A run as a test: whatever comes of it now is what is expected from now on. */
  String recorded(ServiceBundle bundle, String procedure, TrialScript script) {
    var model = TestRuns.model(bundle, procedure).orElseThrow(Place::none);
    var run = runs.run(model, script);
    var test =
        new TestCase(
            TestCase.FORMAT,
            bundle.card().code().value(),
            procedure,
            Optional.empty(),
            script,
            runs.expected(bundle.card(), script, run));
    return json.tree(test).toPrettyString();
  }
}
