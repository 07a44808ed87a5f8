package org.sportel.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sportel.casework.ApproveDecision;
import org.sportel.casework.CompleteTask;
import org.sportel.casework.DraftDecision;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.outside.CaseHandOver;
import org.sportel.casework.store.Decisions;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.platform.Actor;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** An institution's decision is handed over at the counter where the case was taken. */
class HandOverTests extends AgencySides {
  private static final String WHO = "Ana Vuković, punomoćje br. 7";

  @Autowired Tasks tasks;
  @Autowired Decisions decisions;
  @Autowired CompleteTask complete;
  @Autowired DraftDecision draft;
  @Autowired ApproveDecision approve;
  @Autowired CaseHandOver caseHandOver;

  @Test
  void isPrintedAndHandedOverWithProofKnownToBothSides() {
    var delegation = delegate("EVERY_CLERK");
    var clerk = clerk(Duty.COUNTER);
    var id = taken(send(clerk, delegation, "Collects here"));
    assertThat(clerk.get(at(id)).body()).doesNotContain("Who took it");
    decide(id);
    var page = clerk.get(at(id)).body();
    assertThat(page).contains("Who took it", "waits to be handed over").doesNotContain("Collects");
    assertThat(clerk.post(at(id) + "/decision.pdf").headers().firstValue("Content-Type"))
        .contains("application/pdf");
    assertThat(looks(id)).isEqualTo(1);
    var nobody = clerk.post(at(id) + "/hand-over", "note", " ");
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(handOver(clerk, id).statusCode()).isEqualTo(302);
    assertThat(handOver(clerk, id).statusCode()).as("twice").isEqualTo(409);
    assertThat(clerk.post(at(id) + "/decision.pdf").statusCode()).isEqualTo(409);
    following.catchUp(institution.id());
    jobs.runDue();
    assertThat(clerk.get(at(id)).body()).contains("Decision handed over", "Closed");
    var officer = person(institution, Duty.CASE_OFFICER, Duty.HEAD_OF_UNIT);
    assertThat(officer.get("/desk/cases/" + id).body())
        .contains("Decision handed over", "budva: ", WHO);
    assertThat(told(institution.id().value(), "agency.handed-over-elsewhere", id)).isEqualTo(1);
    assertThat(told(budva.id().value(), "agency.handed-over-for", id)).isEqualTo(1);
    assertThat(told(institution.id().value(), "casework.delivered", id)).isEqualTo(1);
    for (var side : List.of(budva, institution)) {
      following.catchUp(side.id());
      assertThat(handedOver(side, id)).isTrue();
    }
  }

  /** Whether the facts of one side count it as handed over. */
  private boolean handedOver(Tenant side, UUID id) {
    return in(
        side,
        () ->
            sql.fetchOne(
                    "select 1 from agency.fact where case_id = ? and handed_over_at is not null",
                    id)
                != null);
  }

  @Test
  void isFoundByItsNumberWhoeverTookTheCase() {
    var delegation = delegate("EVERY_CLERK");
    var id = taken(send(clerk(Duty.COUNTER), delegation, "Found by number"));
    decide(id);
    var number = number(id);
    var other = clerk(Duty.COUNTER);
    assertThat(other.get(at(id)).statusCode()).isEqualTo(404);
    assertThat(other.get("/desk/agency/taken?number=nothing-here").body())
        .contains("was taken here");
    var spelled = number.toLowerCase(java.util.Locale.ROOT);
    assertThat(other.get("/desk/agency/taken?number=" + encoded(spelled)).body()).contains(at(id));
    assertThat(other.get(at(id) + "?number=" + encoded(number)).body()).contains("Who took it");
    assertThat(other.post(at(id) + "/hand-over", "note", WHO, "number", number).statusCode())
        .isEqualTo(302);
  }

  @Test
  void isRefusedOnceNothingCoversItInFull() {
    var delegation = delegate("EVERY_CLERK");
    var clerk = clerk(Duty.COUNTER);
    var id = taken(send(clerk, delegation, "Revoked meanwhile"));
    decide(id);
    revokeAll();
    assertThat(clerk.get(at(id)).body()).doesNotContain("Who took it");
    assertThat(handOver(clerk, id).statusCode()).isEqualTo(403);
    assertThat(clerk.post(at(id) + "/decision.pdf").statusCode()).isEqualTo(403);
    delegate("EVERY_CLERK", "RECEPTION");
    assertThat(handOver(clerk, id).statusCode()).isEqualTo(403);
    delegate("EVERY_CLERK");
    assertThat(handOver(clerk, id).statusCode()).isEqualTo(302);
  }

  @Test
  void isNothingThatTheProgramItselfOrStaffMayDoAsAGuest() {
    var id = new CaseId(taken(send(clerk(Duty.COUNTER), delegate("EVERY_CLERK"), "No guest")));
    decide(id.value());
    assertThatThrownBy(
            () ->
                in(
                    institution,
                    () -> {
                      caseHandOver.handOver(id, WHO);
                      return id;
                    }))
        .isInstanceOf(NotAllowed.class);
  }

  private static String at(UUID id) {
    return "/desk/agency/taken/" + id;
  }

  private static String encoded(String number) {
    return java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> handOver(Browser clerk, UUID id) {
    return clerk.post(at(id) + "/hand-over", "note", WHO);
  }

  private void revokeAll() {
    var liaison = person(institution, Duty.ADMINISTRATOR);
    in(institution, () -> delegations.of(institution.id())).stream()
        .filter(one -> one.revokedAt().isEmpty())
        .forEach(one -> liaison.post("/desk/agency/delegations/" + one.id().value() + "/revoke"));
  }

  /** Works the case until its decision waits to be delivered. */
  private void decide(UUID id) {
    for (int i = 0; i < 9 && !waits(id); i++) {
      step(in(institution, () -> tasks.open(List.of(id))).getFirst());
      jobs.runDue();
    }
    assertThat(waits(id)).isTrue();
    following.catchUp(institution.id());
    jobs.runDue();
  }

  private boolean waits(UUID id) {
    return in(institution, () -> caseHandOver.waits(new CaseId(id)));
  }

  private void step(Task task) {
    switch (task.kind()) {
      case DRAFT -> {
        var text = new DraftDecision.Draft(Outcome.GRANTED, "Granted.", "Because.", "Appeal.");
        as("author", () -> draft.draft(task.id(), 0, text));
        as("author", () -> complete.complete(task.id()));
      }
      case APPROVE ->
          as(
              "head",
              () -> {
                var version = decisions.find(task.caseId()).orElseThrow().version();
                return approve.approve(task.id(), version);
              });
      default -> as("author", () -> complete.complete(task.id()));
    }
  }

  private <T> T as(String name, Supplier<T> work) {
    return acting.as(
        Actor.system(name), () -> transactions.write(Scope.of(institution.id()), work));
  }

  private String number(UUID id) {
    return sharedCases.asGuest(institution.id(), new CaseId(id), budva.id()).orElseThrow().number();
  }

  private int looks(UUID id) {
    return in(
        institution,
        () ->
            sql.fetchSingle(
                    "select count(*) from audit.read_entry where what = 'decision'"
                        + " and actor_kind = 'GUEST' and ? = any (subject_ids)",
                    id)
                .get(0, Integer.class));
  }

  private int told(int tenant, String type, UUID id) {
    var where = tenant == institution.id().value() ? institution : budva;
    return in(
        where,
        () ->
            sql.fetchSingle(
                    "select count(*) from platform.journal"
                        + " where tenant_id = ? and type = ? and subject = ?",
                    tenant,
                    type,
                    id)
                .get(0, Integer.class));
  }
}
