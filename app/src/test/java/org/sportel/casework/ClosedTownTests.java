package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In a closed town nothing new begins, and what runs goes on to its end. */
class ClosedTownTests extends Served {
  @Autowired ApplicationContext context;
  @Autowired Clock clock;
  private Town town;
  private Opened running;

  @BeforeEach
  void aClosedTown() {
    town = Town.budva(context);
    running = town.open("BD-004", "U toku");
    var yesterday = LocalDate.ofInstant(clock.instant(), town.tenant().zone()).minusDays(1);
    var closing = new Tenant.Closing(yesterday, LocalText.of("en", "Turn to Ulcinj"));
    town.system(
        () -> {
          var by = new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "Operator");
          town.get(Tenants.class).proposeClosing(town.tenant().id(), closing, by);
          town.get(Tenants.class).confirmClosing(town.tenant().id(), Actor.system("second"));
          return closing;
        });
  }

  @AfterEach
  void openAgain() {
    town.system(
        () -> {
          town.get(Tenants.class).dropClosing(town.tenant().id());
          return town;
        });
  }

  @Test
  void takesNothingNewAndFinishesWhatRuns() {
    assertThatThrownBy(() -> town.open("BD-004", "Novi"))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.TENANT_CLOSED);
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
}
