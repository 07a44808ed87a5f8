package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.decision.DecisionTexts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Due;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseFees;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.documents.Files;
import org.sportel.documents.IssueDocument;
import org.sportel.identity.Duty;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A decision has one document, however often its job runs. */
@SportelTest
class PrintingTests {
  @Autowired ApplicationContext context;
  @Autowired List<JobHandler<?>> handlers;
  @Autowired SettableClock clock;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void printsOnceWhenTheJobIsTriedAgain() throws Exception {
    var id = approved("Mira Print");
    var before = issuedOnly(id);
    print(id);
    print(id);
    assertThat(town.file(id).decision().orElseThrow().document().orElseThrow().verifyCode())
        .isEqualTo(before);
    isPrintedOnce(id);
  }

  @Test
  void printsOnceWhenTheJobRunsTwiceAtTheSameTime() throws Exception {
    var id = approved("Zora Print");
    var start = new CyclicBarrier(2);
    Callable<Boolean> job =
        () -> {
          start.await();
          print(id);
          return true;
        };
    try (var pool = Executors.newFixedThreadPool(2)) {
      for (var run : pool.invokeAll(List.of(job, job))) {
        assertThat(run.get()).isTrue();
      }
    }
    town.jobs();
    isPrintedOnce(id);
  }

  @Test
  void printsWhatWasApprovedHoweverMuchLater() throws IOException {
    town.publish("BD-009", "TEST-WORDS", PrintingTests::dated);
    var id = approved("TEST-WORDS", "Vida Print");
    var day = Texts.speaking(Lang.SR_LATN, town.tenant().zone(), () -> day(clock.instant()));
    try {
      clock.set(clock.instant().plus(Duration.ofDays(3)));
      var due = new Due(new BigDecimal("77"), "EUR", LocalText.of("sr-Latn", "Taksa"));
      town.system(
          () -> {
            town.get(CaseFees.class).ask(id, due, "test", clock.instant());
            return id;
          });
      town.jobs();
    } finally {
      clock.release();
    }
    var number = town.file(id).file().number().value();
    var document = town.file(id).documents().getFirst();
    assertThat(document.title()).isEqualTo("Potvrda " + number);
    assertThat(text(document)).contains("Dana " + day + ", taksa", number).doesNotContain("77,00");
  }

  private String text(CaseDocument document) throws IOException {
    var bytes =
        town.system(
            () -> {
              try (var in = town.get(Files.class).open(document.file())) {
                return in.readAllBytes();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try (var pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String day(Instant at) {
    return Texts.shortDate(LocalDate.ofInstant(at, Texts.zone()));
  }

  private static Part dated(Part part) {
    return part.kind() == PartKind.TEMPLATE
        ? new Part(
            PartKind.TEMPLATE,
            part.name(),
            """
            {"fields": ["facts"],
             "granted": {"title": {"sr-Latn": "Potvrda {{number}}"},
                         "body": {"sr-Latn": "Dana {{today}}, taksa {{fee}}.\\n\\n{{facts}}"}},
             "refused": {"title": {"sr-Latn": "Odluka"}, "body": {"sr-Latn": "Odbija se."}},
             "remedy": {"known": {"sr-Latn": "{{appealPeriod}}"}, "open": {"sr-Latn": "-"}}}
            """)
        : part;
  }

  private void isPrintedOnce(CaseId id) {
    var whole = town.file(id);
    assertThat(whole.documents()).hasSize(1);
    assertThat(town.system(() -> town.get(Files.class).of(Subject.ofCase(id.value())))).hasSize(1);
    assertThat(town.system(() -> town.get(CaseTimeline.class).of(id)))
        .filteredOn(happening -> happening.type().equals("casework.document-issued"))
        .hasSize(1);
  }

  /** The document is made and safe, and the program stops before it says so. */
  private String issuedOnly(CaseId id) {
    var whole = town.file(id);
    var decision = whole.decision().orElseThrow();
    var draft = town.system(() -> town.get(DecisionTexts.class).document(whole.file(), decision));
    return town.get(IssueDocument.class).issue(town.tenant().id(), draft).code().text();
  }

  private CaseId approved(String applicant) {
    return approved("BD-009", applicant);
  }

  private CaseId approved(String service, String applicant) {
    var clerk = town.person("Counter 8, Budva", "samouprava", Duty.COUNTER);
    var id = town.open(service, applicant).id();
    var task = town.task(id, TaskKind.ISSUE).id();
    var draft =
        new DraftDecision.Draft(
            Outcome.GRANTED,
            "Rođena je u Budvi.",
            "Iz matične knjige.",
            "Žalba u roku od 15 dana.");
    town.as(clerk, () -> town.get(ClaimTask.class).claim(task));
    town.as(clerk, () -> town.get(DraftDecision.class).draft(task, 0, draft));
    town.as(clerk, () -> town.get(ApproveDecision.class).approve(task, 1));
    return id;
  }

  private void print(CaseId id) throws Exception {
    for (var handler : handlers) {
      if (handler.kind().equals("casework.print-decision")) {
        print(handler, id);
      }
    }
  }

  private <D> void print(JobHandler<D> handler, CaseId id) throws Exception {
    var order = town.get(Json.class).read("{\"caseId\":\"" + id.value() + "\"}", handler.data());
    var acting = town.get(Acting.class);
    acting.as(
        Actor.system("test"),
        () -> {
          handler.run(town.tenant().id(), order);
          return true;
        });
  }
}
