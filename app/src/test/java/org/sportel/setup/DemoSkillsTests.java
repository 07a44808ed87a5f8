package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.StandingPacks;
import org.sportel.casework.skill.TaskSkills;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Duty;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.procedure.Activity.UserTask;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's inspection asks for a skill that the officer of the town has. */
@SportelTest
class DemoSkillsTests {
  @Autowired DemoSkills skills;
  @Autowired DemoStaff staff;
  @Autowired StandingPacks packs;
  @Autowired TaskSkills known;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired Transactions transactions;
  @Autowired Acting acting;

  @Test
  void theOfficerHasWhatTheVisitAsksFor() {
    var town = packs.budva();
    acting.runAs(
        Actor.system("demo"),
        () -> {
          staff.staff(town);
          skills.give(List.of(town));
          skills.give(List.of(town));
        });
    transactions.run(
        Scope.of(town.id()),
        () -> {
          var officer = staff.actor(Duty.CASE_OFFICER, town);
          assertThat(known.held().get(officer.id())).containsExactly("site-inspection");
          var version = services.get(new ServiceCode("BD-060")).version();
          var headers =
              bundles
                  .of(version)
                  .procedure()
                  .find("visit")
                  .map(element -> (UserTask) element)
                  .orElseThrow()
                  .assignment()
                  .headers();
          assertThat(headers).containsEntry("skill", "site-inspection");
        });
  }
}
