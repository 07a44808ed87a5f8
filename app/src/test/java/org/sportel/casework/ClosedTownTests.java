package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.ClosedOffice;
import org.sportel.network.NetworkRefusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In a closed town nothing new begins, and what runs goes on to its end. */
class ClosedTownTests extends Served {
  @Autowired ApplicationContext context;
  private Town town;
  private ClosedOffice closed;
  private Opened running;

  @BeforeEach
  void aClosedTown() {
    town = Town.budva(context);
    running = town.open("BD-004", "U toku");
    closed = new ClosedOffice(context, town.tenant().id());
  }

  @AfterEach
  void openAgain() {
    closed.close();
  }

  @Test
  void takesNothingNewAndFinishesWhatRuns() {
    assertThatThrownBy(() -> town.open("BD-004", "Novi"))
        .extracting(e -> ((NetworkRefusal) e).reason())
        .isEqualTo(NetworkRefusal.Reason.TENANT_CLOSED);
    var officer = town.person("Closing " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    town.as(
        officer,
        () -> town.get(CompleteTask.class).complete(town.task(running.id(), TaskKind.CHECK).id()));
    assertThat(town.task(running.id(), TaskKind.DRAFT)).isNotNull();
  }

  @Test
  void saysOnItsPagesThatItIsClosedAndWhereToTurn() {
    var person = new Browser(port);
    assertThat(person.get("/m/budva?lang=en").body())
        .contains("is closed since", "Turn to Ulcinj")
        .doesNotContain("not yet live");
    assertThat(person.get("/m/budva/apply/BD-004?lang=en").body()).contains("Turn to Ulcinj");
  }

  @Test
  void takesNoComplaintEither() {
    var answer =
        new Browser(port)
            .post(
                "/m/budva/complaints/new?lang=en",
                "level",
                "NAMED",
                "topic",
                "WAITING",
                "body",
                "It took three hours.",
                "name",
                "Ana Perović",
                "contact",
                "069 123 456");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("takes nothing new", "Turn to Ulcinj", "three hours");
  }
}
