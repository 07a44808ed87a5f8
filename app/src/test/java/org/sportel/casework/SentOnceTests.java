package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.casework.store.CaseMessages;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Impatient fingers, doubled requests and lost answers. */
@SportelTest
class SentOnceTests {
  @Autowired ApplicationContext context;

  private static void twentyAtOnce(Runnable work) throws Exception {
    Callable<Boolean> one =
        () -> {
          work.run();
          return true;
        };
    var answers = new ArrayList<Boolean>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (var answer : threads.invokeAll(java.util.Collections.nCopies(20, one))) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).hasSize(20).containsOnly(true);
  }

  private static int messages(Town town, CaseId id) {
    return town.system(() -> town.get(CaseMessages.class).messages(id)).size();
  }

  @Test
  void storesOneMessageOfTheOfficeHoweverOftenItsFormIsSent() throws Exception {
    var town = Town.budva(context);
    var id = town.open("BD-004", "Dvostruki Klik").id();
    var officer = town.person("Referent", "samouprava", Duty.CASE_OFFICER);
    var key = FormKey.fresh();
    twentyAtOnce(() -> office(town, officer, id, key));
    assertThat(messages(town, id)).isEqualTo(1);
    office(town, officer, id, FormKey.fresh());
    assertThat(messages(town, id)).isEqualTo(2);
  }

  private static void office(Town town, Actor officer, CaseId id, FormKey key) {
    town.as(
        officer,
        () -> {
          town.get(SendMessage.class).send(id, "Dođite po rješenje.", key);
          return id;
        });
  }

  @Test
  void storesOneMessageOfTheApplicantAndCountsItOnce() throws Exception {
    var town = Town.budva(context);
    var id = town.open("BD-004", "Nestrpljivi Prst").id();
    for (int i = 0; i < 20; i++) {
      var key = FormKey.fresh();
      applicant(town, id, key);
      applicant(town, id, key);
    }
    assertThat(messages(town, id)).isEqualTo(20);
  }

  private static void applicant(Town town, CaseId id, FormKey key) {
    town.as(
        Actor.anonymous(),
        () -> {
          town.get(SendMessage.class).send(new ProvenApplicant(id), "Kada?", key);
          return id;
        });
  }

  @Test
  void storesOneNoteHoweverOftenItsFormIsSent() throws Exception {
    var town = Town.budva(context);
    var id = town.open("BD-004", "Jedna Bilješka").id();
    var officer = town.person("Referent", "samouprava", Duty.CASE_OFFICER);
    var key = FormKey.fresh();
    twentyAtOnce(
        () ->
            town.as(
                officer,
                () -> {
                  town.get(AddNote.class).add(id, "Zvati sutra.", key);
                  return id;
                }));
    assertThat(town.system(() -> town.get(CaseMessages.class).notes(id))).hasSize(1);
  }
}
