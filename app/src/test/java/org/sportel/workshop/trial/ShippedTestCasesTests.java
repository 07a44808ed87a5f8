package org.sportel.workshop.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.bundle.PublishingGate;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.identity.Served;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.procedure.Element;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Model;
import org.sportel.workshop.trial.TestCase.Expected;
import org.springframework.beans.factory.annotation.Autowired;

/** The tests that come with the worked procedures come out, and walk every way there is. */
class ShippedTestCasesTests extends Served {
  @Autowired ImportServices importServices;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired PublishingGate gate;
  @Autowired TestRuns runs;
  @Autowired Units units;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "appeal",
        "building-permit",
        "business-notice",
        "certificate-at-once",
        "certificate-with-approval",
        "event-permit",
        "free-information",
        "funeral-costs",
        "inspection",
        "marriage-notice",
        "parcel-extract",
        "permit",
        "social-support",
        "tax-return"
      })
  void comeOutAndWalkEveryWay(String procedure) {
    var bundle = served(procedure);
    var tests = tests(bundle);
    assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
    assertThat(refusals(bundle, bundle.parts())).isEmpty();
    var passed = new HashSet<String>();
    tests.forEach(test -> passed.addAll(runs.anywhere(bundle.procedure(), test.script()).passed()));
    assertThat(passed).containsAll(ways(bundle.procedure()));
    assertThat(tests.stream().map(test -> test.expected().tasks() + " " + test.expected().values()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          building-permit | P15D | P20D | asked-by-hand-project-changed
          appeal | "late" | "tardy" | late
          tax-return | P15D | P30D | differs-silent
          inspection | "notOurs" | "other" | not-ours
          free-information | "elsewhere" | "there" | held-elsewhere held-elsewhere-unnamed
          event-permit | =if unitsAsked = null then [] else unitsAsked | =[] | opinions-of-two-units
          """)
  void keepAChangedProcedureFromBeingPublished(
      String procedure, String drawn, String changed, String tests) {
    var bundle = served(procedure);
    var parts =
        bundle.parts().stream()
            .map(part -> part.name().equals(procedure) ? with(part, drawn, changed) : part)
            .toList();
    assertThat(parts).isNotEqualTo(bundle.parts());
    assertThat(refusals(bundle, parts))
        .extracting(BundleFinding::part)
        .containsOnly(
            Stream.of(tests.split(" "))
                .map(test -> "tests/" + procedure + "-" + test + ".json")
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "registration,2026-03-10",
    "completeness,2026-03-14",
    "payment,2026-03-20",
    "translation,2026-03-23"
  })
  void expectTheDayThatTheCardCountsFromAnEvent(String start, LocalDate day) {
    var time =
        """
        ,"deadlines":[{"purpose":"decision","amount":8,"unit":"calendar_day","start":"%s",
          "rolling":"none"}]"""
            .formatted(start);
    var bundle = served("parcel-extract", time);
    var script = walked();
    var came = inTown(() -> came(bundle, script));
    assertThat(came.deadline()).contains(day);
    assertThat(inTown(() -> came(bundle, script.first(1))).deadline().isPresent())
        .isEqualTo(start.equals("registration"));
    assertThat(kept(bundle, script, came)).isEmpty();
    assertThat(kept(bundle, script, with(came, Optional.of(day.plusDays(1)), came.started())))
        .extracting(finding -> finding.args().getFirst())
        .containsExactly("deadline");
    assertThat(kept(bundle, script, with(came, Optional.empty(), Optional.empty())))
        .as("recorded before other events than registration were seen")
        .hasSize(start.equals("registration") ? 1 : 0);
  }

  /** Complete after four days, paid after ten, translated after thirteen. */
  private static TrialScript walked() {
    var begun =
        new TrialScript(
            Instant.parse("2026-03-02T09:00:00Z"), Map.of(), Optional.empty(), List.of());
    return begun
        .and(new TrialStep.Answered("ask", Map.of("registerFound", true)))
        .and(new TrialStep.Waited(4))
        .and(new TrialStep.Completed("check", Map.of("complete", true)))
        .and(new TrialStep.Answered("fee", Map.of("dueSettled", false)))
        .and(new TrialStep.Waited(6))
        .and(new TrialStep.Arrived("payment-settled", Map.of("dueSettled", true)))
        .and(new TrialStep.Answered("look", Map.of("dueSettled", true)))
        .and(new TrialStep.Waited(3))
        .and(new TrialStep.Began(DeadlineRule.Start.TRANSLATION));
  }

  private Expected came(ServiceBundle bundle, TrialScript script) {
    return runs.expected(bundle.card(), script, runs.run(bundle.procedure(), script));
  }

  /** What keeps the service from being published with a test that expects this. */
  private List<BundleFinding> kept(ServiceBundle bundle, TrialScript script, Expected expected) {
    var test =
        new TestCase(
            TestCase.FORMAT, bundle.card().code().value(), "", Optional.empty(), script, expected);
    var parts = new ArrayList<>(bundle.parts());
    parts.add(new Part(PartKind.TEST, "kept", new Json().write(test)));
    return refusals(bundle, parts);
  }

  private static Expected with(
      Expected came,
      Optional<LocalDate> deadline,
      Optional<Map<DeadlineRule.Start, LocalDate>> started) {
    return new Expected(
        came.tasks(),
        came.open(),
        came.end(),
        Map.of(),
        deadline,
        came.documents(),
        came.fee(),
        started);
  }

  /** In the drawing quotes stand as they are or escaped. */
  private static Part with(Part part, String drawn, String changed) {
    var body =
        part.body()
            .replace(drawn, changed)
            .replace(drawn.replace("\"", "&quot;"), changed.replace("\"", "&quot;"));
    return new Part(part.kind(), part.name(), body);
  }

  private static Set<String> ways(Model model) {
    return Stream.concat(
            model.elements().stream().map(Element::id), model.flows().stream().map(Flow::id))
        .collect(Collectors.toSet());
  }

  private List<BundleFinding> refusals(ServiceBundle bundle, List<Part> parts) {
    return inTown(
        () ->
            gate.check(bundle.card(), parts, Optional.of(units.tree())).findings().stream()
                .filter(BundleFinding::refuses)
                .toList());
  }

  private static List<TestCase> tests(ServiceBundle bundle) {
    return bundle.parts().stream()
        .filter(part -> part.kind() == PartKind.TEST)
        .map(part -> new Json().read(part.body(), TestCase.class))
        .toList();
  }

  private ServiceBundle served(String procedure) {
    return served(procedure, "");
  }

  private ServiceBundle served(String procedure, String more) {
    var code = "ST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":{"en":"A service","sq":"Shërbim","sr-Latn":"Usluga"},"category":"utilities",
         "outcome":"permit","unit":"registry","channels":["counter","online"],
         "procedure":"%s"%s}]}"""
            .formatted(code, procedure, more);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    var report =
        acting.as(
            Actor.system("test"),
            () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
    assertThat(report.added()).as(report.toString()).isOne();
    return inTown(() -> bundles.of(services.get(new ServiceCode(code)).version()));
  }

  private <T> T inTown(java.util.function.Supplier<T> asked) {
    return acting.as(Actor.system("test"), () -> transactions.read(desk.scope(), asked));
  }
}
