package org.sportel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.TestDatabase;
import org.sportel.casework.NewCase;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.documents.FileId;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.StoreFile;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What lapsed is thrown away, from the database and from the disk, and nothing else. */
@SportelTest
class CleanDraftsTests {
  private static final Person ANA =
      new Person("PERSON", "self", "Ana Čista", "", "Trg 1, Budva", "", "", "");
  private static final Path DISK = TestDatabase.files().resolve("files");

  @Autowired StandingPacks packs;
  @Autowired Tenants tenants;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired BeginDraft beginDraft;
  @Autowired KeepDraft keepDraft;
  @Autowired SubmitDraft submitDraft;
  @Autowired ServiceForms forms;
  @Autowired StoreFile storeFile;
  @Autowired org.sportel.documents.Files files;
  @Autowired List<DailyWork> works;
  @Autowired SettableClock clock;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  @BeforeEach
  void aNetwork() {
    packs.budva();
  }

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void throwsAwayWhatLapsedAndKeepsWhatIsNeeded() {
    var lapsed = draft("lapsed " + clock.instant());
    var loose = store("loose " + clock.instant());
    var content = "twice " + clock.instant();
    var same = store(content);
    later(Duration.ofDays(29));
    var alive = draft("alive " + clock.instant());
    var twin = draft(content);
    later(Duration.ofDays(3));
    clean();
    assertThat(here(() -> keepDraft.find(lapsed.key()))).isEmpty();
    assertThat(here(() -> keepDraft.find(alive.key()))).isPresent();
    assertThat(known(lapsed.file())).isFalse();
    assertThat(known(loose)).isFalse();
    assertThat(known(same)).isFalse();
    assertThat(text(alive.file())).startsWith("%PDF");
    assertThat(text(twin.file())).contains(content);
    assertThat(onDisk("lapsed")).isZero();
    assertThat(onDisk("loose")).isZero();
    assertThat(onDisk(content)).isEqualTo(1);
    clean();
    assertThat(text(alive.file())).startsWith("%PDF");
  }

  @Test
  void leavesAnApplicationAloneThatIsBeingSent() throws Exception {
    var draft = draft("in flight " + clock.instant());
    later(Duration.ofDays(40));
    var sending = new CountDownLatch(1);
    var cleaned = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var sent =
          pool.submit(
              () ->
                  here(
                      () -> {
                        var done =
                            submitDraft.submit(draft.key(), NewCase.Submission.online(), true);
                        sending.countDown();
                        await(cleaned);
                        return done;
                      }));
      await(sending);
      clean();
      cleaned.countDown();
      assertThat(sent.get().sent()).isPresent();
    }
    clean();
    assertThat(here(() -> files.get(draft.file())).subject()).isPresent();
    assertThat(text(draft.file())).contains("in flight");
  }

  @Test
  void leavesBytesAloneThatSomebodyIsStoring() throws Exception {
    var content = "stored again " + clock.instant();
    store(content);
    later(Duration.ofDays(40));
    var storing = new CountDownLatch(1);
    var cleaned = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var again =
          pool.submit(
              () ->
                  store(
                      content,
                      () -> {
                        storing.countDown();
                        await(cleaned);
                      }));
      await(storing);
      clean();
      cleaned.countDown();
      assertThat(text(again.get())).contains(content);
    }
  }

  /** A complete draft with a proof of payment. */
  private record Begun(DraftKey key, FileId file) {}

  private Begun draft(String content) {
    var key = beginDraft.key();
    var file = store(content);
    here(() -> beginDraft.begin(key, new ServiceCode("BD-004"), Lang.SR_LATN));
    here(
        () -> {
          var draft = keepDraft.find(key).orElseThrow();
          var form = forms.of(draft.version());
          Map<String, Object> answers = new HashMap<>();
          for (int round = 0; round < 5; round++) {
            Map<String, List<String>> posted = new HashMap<>();
            Filling.fill(form.view(answers, forms.now()).blocks(), posted);
            answers = form.collect(posted, answers, forms.now()).answers();
          }
          var proof = new Payment.Proof(file.value().toString(), "proof.pdf");
          var payment = new Payment(true, "", List.of(proof));
          keepDraft.keep(draft.with(ANA).with(answers).with(payment));
          return draft;
        });
    return new Begun(key, file);
  }

  private FileId store(String content) {
    return store(content, () -> {});
  }

  private FileId store(String content, Runnable beforeTheCommit) {
    try (var received = storeFile.receive("proof.pdf", new ByteArrayInputStream(pdf(content)))) {
      return here(
          () -> {
            var id = storeFile.keep(received);
            beforeTheCommit.run();
            return id;
          });
    }
  }

  /** The same bytes for the same content, which stands in them in clear. */
  private byte[] pdf(String content) {
    return made.computeIfAbsent(
        content,
        title -> {
          var out = new ByteArrayOutputStream();
          try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(out, CompressParameters.NO_COMPRESSION);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toByteArray();
        });
  }

  private void clean() {
    acting.runAs(Actor.system("test"), () -> works.forEach(DailyWork::run));
  }

  private void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  private boolean known(FileId id) {
    try {
      return here(() -> files.get(id)).size() > 0;
    } catch (FileRefusal unknown) {
      return false;
    }
  }

  private String text(FileId id) {
    return here(
        () -> {
          try (var in = files.open(id)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static long onDisk(String content) {
    try (var paths = Files.walk(DISK)) {
      return paths.filter(Files::isRegularFile).filter(path -> holds(path, content)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path path, String content) {
    try {
      return Optional.of(Files.readString(path, StandardCharsets.ISO_8859_1))
          .filter(text -> text.contains("(" + content))
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T here(Supplier<T> work) {
    return transactions.write(Scope.of(tenants.bySlug("budva").orElseThrow().id()), work);
  }
}
