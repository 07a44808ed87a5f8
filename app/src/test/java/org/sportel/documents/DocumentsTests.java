package org.sportel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.documents.content.FileDigest;
import org.sportel.documents.content.FileProblem;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@SportelTest
final class DocumentsTests {
  private static final TenantId BUDVA = new TenantId(901);
  private static final TenantId OTHER = new TenantId(902);

  @Autowired private Transactions transactions;
  @Autowired private StoreFile storeFile;
  @Autowired private AttachFiles attachFiles;
  @Autowired private Files files;
  @Autowired private IssueDocument issueDocument;
  @Autowired private HandOutReceipt handOutReceipt;
  @Autowired private Downloads downloads;
  @Autowired private IssueBook book;

  @Test
  void keepsWhatIsHandedInAndGivesItBackUnchanged() throws IOException {
    var complaint = new Subject("complaint", UUID.randomUUID());
    var file = store("Më e mira.TXT", "Përshëndetje");
    transactions.run(Scope.of(BUDVA), () -> attachFiles.attach(Set.of(file), complaint));

    var kept = transactions.read(Scope.of(BUDVA), () -> files.of(complaint));
    assertThat(kept)
        .singleElement()
        .satisfies(f -> assertThat(f.name().text()).isEqualTo("Më e mira.txt"));
    var answer = new MockHttpServletResponse();
    downloads.send(transactions.read(Scope.of(BUDVA), () -> downloads.find(file)), answer);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("Përshëndetje");
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename=");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertThatThrownBy(() -> store("a.pdf", "<html><script>alert(1)</script>"))
        .isInstanceOfSatisfying(
            FileRefusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(FileProblem.UNKNOWN_TYPE);
              assertThat(refusal.messageKey()).isEqualTo("documents.refused.UNKNOWN_TYPE");
            });
    assertThatThrownBy(() -> store("a.txt", "x".repeat((20 << 20) + 1)))
        .isInstanceOfSatisfying(
            FileRefusal.class, r -> assertThat(r.reason()).isEqualTo(FileProblem.TOO_LARGE));
  }

  @Test
  void refusesAKindThatTheQuestionDoesNotAskFor() {
    var text = new ByteArrayInputStream("not a photo".getBytes(StandardCharsets.UTF_8));
    try (var received = storeFile.receive("photo.jpg", text)) {
      received.require("");
      assertThatThrownBy(() -> received.require(".pdf,image/jpeg"))
          .isInstanceOfSatisfying(
              FileRefusal.class,
              refusal -> {
                assertThat(refusal.reason()).isEqualTo(FileProblem.NOT_ASKED_FOR);
                assertThat(refusal.args()).containsExactly("photo.txt", "PDF, JPEG");
              });
    }
  }

  @Test
  void showsNobodyTheFilesOfAnotherOffice() {
    var file = store("a.txt", "ours");

    assertThatThrownBy(() -> transactions.read(Scope.of(OTHER), () -> files.get(file)))
        .isInstanceOf(FileRefusal.class);
  }

  @Test
  void neverMovesAFileToAnotherCase() {
    var file = store("a.txt", "ours");
    transactions.run(
        Scope.of(BUDVA), () -> attachFiles.attach(Set.of(file), Subject.ofCase(UUID.randomUUID())));

    assertThatThrownBy(
            () ->
                transactions.run(
                    Scope.of(BUDVA),
                    () -> attachFiles.attach(Set.of(file), Subject.ofCase(UUID.randomUUID()))))
        .isInstanceOfSatisfying(
            FileRefusal.class,
            r -> assertThat(r.reason()).isEqualTo(FileProblem.BELONGS_ELSEWHERE));
  }

  @Test
  void issuesADecisionOnceAndKnowsItsCode() throws IOException {
    var draft = draft(decision());
    var issued = issueDocument.issue(BUDVA, draft);

    assertThat(issueDocument.issue(BUDVA, draft)).isEqualTo(issued);
    assertThat(transactions.read(Scope.of(BUDVA), () -> book.find(issued.code())))
        .hasValueSatisfying(
            found -> {
              assertThat(found.number()).isEqualTo("02-2026/000045");
              assertThat(found.kind()).isEqualTo(DocumentKind.REFUSAL);
              assertThat(found.digest()).isEqualTo(issued.digest());
            });
    var bytes =
        transactions.read(
            Scope.of(BUDVA),
            () -> {
              try (var in = files.open(issued.file())) {
                return in.readAllBytes();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    assertThat(FileDigest.of(bytes)).isEqualTo(issued.digest());
  }

  @Test
  void issuesOneDocumentHoweverManySetItAtOnce() throws Exception {
    var draft = draft(decision());
    var start = new CyclicBarrier(4);
    Callable<IssuedDocument> one =
        () -> {
          start.await();
          return issueDocument.issue(BUDVA, draft);
        };
    Set<IssuedDocument> answers = new HashSet<>();
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var answer : pool.invokeAll(List.of(one, one, one, one))) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).hasSize(1);
    assertThat(transactions.read(Scope.of(BUDVA), () -> files.of(draft.subject()))).hasSize(1);
  }

  @Test
  void keepsNoReceiptThatCarriesATrackingCode() {
    var draft = draft(receipt());
    var sheet = handOutReceipt.set(BUDVA, draft);
    transactions.run(Scope.of(BUDVA), () -> handOutReceipt.handOut(sheet));
    var pdf = sheet.pdf();

    assertThat(pdf).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(transactions.read(Scope.of(BUDVA), () -> files.of(draft.subject()))).isEmpty();
  }

  @Test
  void refusesARefusalWithoutReasons() {
    assertThatThrownBy(
            () ->
                new DecisionDocument(
                    DecisionDocument.Outcome.REFUSED,
                    Optional.empty(),
                    "x",
                    new Incoming("1", Instant.EPOCH),
                    new Party("x", "", ""),
                    List.of("no"),
                    List.of(),
                    List.of(),
                    "appeal",
                    new Approval("x", Instant.EPOCH),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private FileId store(String name, String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (var received = storeFile.receive(name, bytes)) {
      return transactions.write(Scope.of(BUDVA), () -> storeFile.keep(received));
    }
  }

  private static DocumentDraft draft(DocumentContent content) {
    return new DocumentDraft(
        Subject.ofCase(UUID.randomUUID()),
        new Letterhead("Opština Budva", "Sekretarijat", List.of()),
        "02-2026/000045",
        Instant.parse("2026-03-02T10:15:30Z"),
        Lang.SR_LATN,
        ZoneId.of("Europe/Podgorica"),
        content);
  }

  private static DecisionDocument decision() {
    return new DecisionDocument(
        DecisionDocument.Outcome.REFUSED,
        Optional.empty(),
        "Uvjerenje",
        new Incoming("01-2026/000123", Instant.parse("2026-03-01T10:15:30Z")),
        new Party("Ana Anić", "", ""),
        List.of("Zahtjev se odbija."),
        List.of("Nedostaje dokaz."),
        List.of(),
        "Žalba u roku od 15 dana.",
        new Approval("Sekretarijat", Instant.parse("2026-03-02T10:15:30Z")),
        List.of());
  }

  private static Receipt receipt() {
    return new Receipt(
        new Incoming("01-2026/000123", Instant.parse("2026-03-01T10:15:30Z")),
        new Party("Ana Anić", "", ""),
        "Uvjerenje",
        List.of(),
        "",
        new Receipt.Promise(Optional.of(LocalDate.of(2026, 3, 17)), "15 dana"),
        Optional.of(new Receipt.Tracking("AAAA", "http://127.0.0.1/track")));
  }
}
