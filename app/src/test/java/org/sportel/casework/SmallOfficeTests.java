package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How an office whose only head writes the decisions still has four eyes on them. */
@SportelTest
class SmallOfficeTests {
  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void theOnlyHeadHandsTheApprovalToANeighbouringUnit() {
    var head = town.person("Only head", "privreda", Duty.HEAD_OF_UNIT, Duty.CASE_OFFICER);
    var neighbour = town.person("Neighbour", "samouprava", Duty.HEAD_OF_UNIT);
    var id = drafted(head);
    var approval = town.task(id, TaskKind.APPROVE).id();
    assertThatThrownBy(() -> approve(head, id, approval)).isInstanceOf(CaseRefusal.class);
    assertThatThrownBy(() -> approve(neighbour, id, approval)).isInstanceOf(NotAllowed.class);
    var to = new HandOver.Target(town.unit("samouprava"), Optional.empty());
    town.as(head, () -> town.get(HandOver.class).handOver(approval, to));
    assertThatThrownBy(() -> approve(head, id, approval))
        .as("who wrote it cannot take it back and approve")
        .isInstanceOfAny(NotAllowed.class, CaseRefusal.class);
    approve(neighbour, id, approval);
    var decision = town.file(id).decision().orElseThrow();
    assertThat(town.file(id).file().stage().state()).isEqualTo(CaseState.DECIDED);
    assertThat(decision.toString()).contains("Neighbour");
  }

  private CaseId drafted(Actor head) {
    var id = town.open("BD-012", "Mala Opstina").id();
    town.system(() -> town.get(CompleteTask.class).complete(town.task(id, TaskKind.CHECK).id()));
    town.system(() -> town.get(CompleteTask.class).complete(town.task(id, TaskKind.WORK).id()));
    var drafting = town.task(id, TaskKind.DRAFT).id();
    var text = new Draft(Outcome.GRANTED, "Dozvoljava se.", "", "");
    town.as(head, () -> town.get(DraftDecision.class).draft(drafting, 0, text));
    town.as(head, () -> town.get(CompleteTask.class).complete(drafting));
    return id;
  }

  private void approve(Actor actor, CaseId id, TaskId approval) {
    var version = town.file(id).decision().orElseThrow().version();
    town.as(actor, () -> town.get(ApproveDecision.class).approve(approval, version));
  }
}
