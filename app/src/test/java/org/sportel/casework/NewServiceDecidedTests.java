package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.BeginServices;
import org.sportel.catalogue.design.BeginServices.From;
import org.sportel.catalogue.design.BeginServices.Wanted;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.PublishCard;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** From nothing to an application decided, by the commands that the pages use. */
@SportelTest
class NewServiceDecidedTests {
  @Autowired ApplicationContext context;

  @Test
  void aServiceOfTheOfficesOwnIsAppliedForAndDecided() {
    var town = Town.budva(context);
    var designer = town.person("Designer", "privreda", Duty.DESIGNER);
    var officer = town.person("Officer", "privreda", Duty.CASE_OFFICER);
    var head = town.person("Head", "privreda", Duty.HEAD_OF_UNIT);
    var code =
        new ServiceCode(
            "NS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    var wanted =
        new Wanted(
            code,
            Optional.of(LocalText.of("sr-Latn", "Dozvola za uličnog svirača")),
            Optional.of(Category.BUSINESS),
            Optional.of(OutcomeKind.PERMIT),
            "privreda");
    town.as(
        designer,
        () -> {
          town.get(BeginServices.class).begin(wanted, new From.Nothing());
          return "";
        });
    assertThat(published(town, designer, code)).isInstanceOf(VersionState.InForce.class);
    assertThat(decided(town, officer, head, code)).isEqualTo(CaseState.DECIDED);
  }

  private static VersionState published(Town town, Actor designer, ServiceCode code) {
    return town.as(
        designer,
        () -> {
          var design = town.get(DesignCard.class);
          var draft = design.of(code);
          assertThat(draft.begun()).isTrue();
          design.save(code, draft.edition(), stated(draft.entry()));
          return town.get(PublishCard.class)
              .publish(code, draft.edition() + 1, Optional.empty(), "Odluka 1/2026");
        });
  }

  /** The facts without which a card is not published. */
  private static ObjectNode stated(ObjectNode entry) {
    entry.putArray("channels").add("online");
    entry.putArray("legalBasis").addObject().putObject("act").put("sr-Latn", "Odluka 1/2026");
    var time = entry.putArray("deadlines").addObject();
    time.put("purpose", "DECISION").put("amount", 15);
    time.put("unit", "WORKING_DAY").put("start", "REGISTRATION");
    return entry;
  }

  private static CaseState decided(Town town, Actor officer, Actor head, ServiceCode code) {
    var id = town.open(code.value(), "Ana Novakov").id();
    assertThat(town.file(id).file().clock().dueOn()).isPresent();
    complete(town, officer, id, TaskKind.CHECK);
    complete(town, officer, id, TaskKind.WORK);
    var drafting = town.task(id, TaskKind.DRAFT).id();
    var text = new Draft(Outcome.GRANTED, "Dozvoljava se.", "", "");
    town.as(officer, () -> town.get(DraftDecision.class).draft(drafting, 0, text));
    complete(town, officer, id, TaskKind.DRAFT);
    var approval = town.task(id, TaskKind.APPROVE).id();
    var version = town.file(id).decision().orElseThrow().version();
    town.as(head, () -> town.get(ApproveDecision.class).approve(approval, version));
    return town.file(id).file().stage().state();
  }

  private static void complete(Town town, Actor actor, CaseId id, TaskKind kind) {
    town.as(actor, () -> town.get(CompleteTask.class).complete(town.task(id, kind).id()));
  }
}
