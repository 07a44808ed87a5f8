package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.documents.FileId;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.Files;
import org.sportel.documents.StoreFile;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an applicant hands in stays, whichever way it came into the case. */
@SportelTest
class HandedInFilesTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  @Autowired List<DailyWork> works;
  @Autowired DSLContext sql;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void keepsTheFilesOfACorrectionAfterTheNightlyWork() {
    var id = waiting("Vesna Dokaz");
    var file = store("the missing plan " + UUID.randomUUID());
    answer(id, List.of(new Attachment(file, "plan.txt")));
    clock.set(clock.instant().plus(Duration.ofDays(3)));
    for (int night = 0; night < 2; night++) {
      town.get(Acting.class).runAs(Actor.system("test"), () -> works.forEach(DailyWork::run));
      clock.set(clock.instant().plus(Duration.ofDays(1)));
    }
    assertThat(town.file(id).documents())
        .extracting(document -> document.file())
        .containsExactly(file);
    assertThat(read(file)).startsWith("the missing plan");
  }

  @Test
  void refusesMoreFilesInAnAnswerThanAtTheBeginning() {
    var id = waiting("Vesna Mnogo");
    var many =
        IntStream.rangeClosed(1, 21)
            .mapToObj(n -> new Attachment(store("page " + n + UUID.randomUUID()), n + ".txt"))
            .toList();
    assertThatThrownBy(() -> answer(id, many)).isInstanceOf(FileRefusal.class);
    assertThat(town.file(id).documents()).isEmpty();
  }

  @Test
  void refusesAFileOfAnotherCase() {
    var one = waiting("Vesna Prva");
    var other = waiting("Vesna Druga");
    var file = store("mine " + UUID.randomUUID());
    answer(one, List.of(new Attachment(file, "mine.txt")));
    assertThatThrownBy(() -> answer(other, List.of(new Attachment(file, "mine.txt"))))
        .isInstanceOf(FileRefusal.class);
  }

  @Test
  void theDatabaseLetsNobodyTakeAFileFromACase() {
    var id = waiting("Vesna Baza");
    var file = store("held " + UUID.randomUUID());
    answer(id, List.of(new Attachment(file, "held.txt")));
    for (var change :
        List.of(
            "delete from documents.file where id = ?",
            "update documents.file set case_id = null where id = ?")) {
      assertThatThrownBy(() -> town.system(() -> sql.execute(change, file.value())))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("case_document_file");
    }
    assertThat(read(file)).startsWith("held");
  }

  private CaseId waiting(String applicant) {
    var id = town.open("BD-012", applicant).id();
    var check = town.task(id, TaskKind.CHECK).id();
    town.system(() -> town.get(RequestCorrection.class).ask(check, "The plan", Optional.empty()));
    return id;
  }

  private void answer(CaseId id, List<Attachment> files) {
    town.as(
        Actor.anonymous(),
        () ->
            town.get(AnswerCorrection.class)
                .answer(new ProvenApplicant(id), new AnswerCorrection.Answer("Here it is", files)));
  }

  private FileId store(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (var received = town.get(StoreFile.class).receive("file.txt", bytes)) {
      return town.system(() -> town.get(StoreFile.class).keep(received));
    }
  }

  private String read(FileId file) {
    return town.get(Transactions.class)
        .read(
            Scope.of(town.tenant().id()),
            () -> {
              try (var in = town.get(Files.class).open(file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
