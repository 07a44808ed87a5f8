package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.identity.Duty;
import org.sportel.intake.needs.Accommodations;
import org.sportel.intake.needs.CaseAccommodation;
import org.sportel.intake.needs.NoteAccommodations;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Json;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Origin;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an applicant needs is noted by whoever works on the case and forgotten with its end. */
@SportelTest
class NotedNeedsTests {
  @Autowired ApplicationContext context;
  @Autowired List<Follower> followers;
  @Autowired SettableClock clock;

  private Town town;
  private Opened opened;

  @BeforeEach
  void aCase() {
    town = Town.budva(context);
    opened = town.open("BD-012", "Potrebe " + UUID.randomUUID());
  }

  @Test
  void anOfficerNotesChangesAndTakesBack() {
    var officer = person("privreda");
    note(officer, Set.of(CaseAccommodation.HOME_VISIT));
    note(officer, Set.of(CaseAccommodation.INTERPRETER));
    assertThat(stated()).containsExactly(CaseAccommodation.INTERPRETER);
    note(officer, Set.of());
    assertThat(stated()).isEmpty();
  }

  @Test
  void nobodyElseMay() {
    var auditor = town.person("Auditor " + UUID.randomUUID(), "privreda", Duty.AUDITOR);
    assertThatThrownBy(() -> note(auditor, Set.of(CaseAccommodation.HOME_VISIT)))
        .isInstanceOf(NotAllowed.class);
    assertThat(stated()).isEmpty();
  }

  @Test
  void theEndOfTheCaseForgetsIt() {
    note(person("privreda"), Set.of(CaseAccommodation.SIGN_LANGUAGE));
    var forgets =
        followers.stream().filter(one -> one.name().equals("intake.accommodations")).findFirst();
    var entry =
        new Entry(
            town.tenant().id(),
            UUID.randomUUID(),
            "casework.closed",
            1,
            opened.id().value(),
            Actor.anonymous(),
            clock.instant(),
            clock.instant(),
            Origin.LIVE,
            new Json().tree("{}"));
    town.system(
        () -> {
          forgets.orElseThrow().follow(entry);
          return entry;
        });
    assertThat(stated()).isEmpty();
  }

  private Actor person(String unit) {
    return town.person("Officer " + UUID.randomUUID(), unit, Duty.CASE_OFFICER);
  }

  private void note(Actor actor, Set<CaseAccommodation> needs) {
    town.as(
        actor,
        () -> {
          town.get(NoteAccommodations.class).note(opened.id(), needs);
          return needs;
        });
  }

  private Set<CaseAccommodation> stated() {
    return town.system(() -> town.get(Accommodations.class).of(opened.id().value()));
  }
}
