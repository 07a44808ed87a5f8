package org.sportel.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseId;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.platform.Scope;

/** An institution's service is taken at a municipality's counter, seen from both sides. */
class AgencyCounterTests extends AgencySides {
  @Test
  void takesACaseOfTheInstitutionAndShowsTheClerkItsStateAlone() {
    var delegation = delegate("EVERY_CLERK");
    var clerk = clerk(Duty.COUNTER);
    assertThat(clerk.get("/desk/apply").body()).contains("For institutions", path(delegation));
    assertThat(clerk.get(path(delegation)).body())
        .contains("You take this application for", "Institute of agency")
        .doesNotContain("Alt+Enter", "feePaid");
    var key = UUID.randomUUID().toString();
    var receipt = send(clerk, delegation, "Taken " + key);
    var id = taken(receipt);
    assertThat(in(institution, () -> count("casework.case_file", id))).isEqualTo(1);
    assertThat(in(budva, () -> count("casework.case_file", id))).isZero();
    assertThat(clerk.get("/desk/agency/taken").body()).contains(id.toString(), "Received");
    assertThat(clerk.get("/desk/cases/" + id).statusCode()).isEqualTo(404);
    assertThat(clerk.get("/desk/search?q=" + key).body()).doesNotContain("Taken " + key);
    assertThat(clerk(Duty.COUNTER).get("/desk/agency/taken/" + id).statusCode()).isEqualTo(404);
    var officer = person(institution, Duty.CASE_OFFICER);
    assertThat(officer.get("/desk/cases/" + id).body())
        .contains("Taken at a municipality", "Taken " + key);
    claim(officer, id);
    following.catchUp(institution.id());
    jobs.runDue();
    var told = clerk.get("/desk/agency/taken/" + id).body();
    assertThat(told).contains("In progress").doesNotContain("Taken " + key);
    assertThat(clerk.get("/desk/agency/taken").body()).contains("In progress");
  }

  @Test
  void countsACaseOnceOnEachSide() {
    var clerk = clerk(Duty.COUNTER);
    var delegation = delegate("EVERY_CLERK");
    var page = clerk.get(path(delegation)).body();
    int before = counted(budva, institution);
    int there = counted(institution, budva);
    var once = send(clerk, delegation, page, "Counted once");
    var again = send(clerk, delegation, page, "Counted once");
    assertThat(taken(again)).isEqualTo(taken(once));
    jobs.runDue();
    assertThat(counted(budva, institution)).isEqualTo(before + 1);
    assertThat(counted(institution, budva)).isEqualTo(there + 1);
    assertThat(clerk(Duty.CENTRE_MANAGER).get("/desk/agency/figures").body())
        .contains("Institute of agency");
  }

  @Test
  void takesNothingOnceTheDelegationIsRevoked() {
    var clerk = clerk(Duty.COUNTER);
    var delegation = delegate("EVERY_CLERK");
    var page = clerk.get(path(delegation)).body();
    var liaison = person(institution, Duty.ADMINISTRATOR);
    var answer = liaison.post("/desk/agency/delegations/" + delegation + "/revoke");
    assertThat(answer.statusCode()).isEqualTo(302);
    var name = "Too late " + UUID.randomUUID();
    assertThat(send(clerk, delegation, page, name).statusCode()).isEqualTo(409);
    assertThat(clerk.get(path(delegation)).statusCode()).isEqualTo(409);
    assertThat(clerk.get("/desk/apply").body()).doesNotContain(path(delegation));
    assertThat(liaison.get("/desk/agency/delegations/" + delegation).body()).contains("Revoked");
  }

  @Test
  void letsOnlyClerksWhomTheMunicipalityNamed() {
    var delegation = delegate("NAMED_CLERKS");
    var name = "n" + UUID.randomUUID().toString().replace("-", "");
    var account = desks.person(desk(budva), name, Set.of(assignment(budva, Duty.COUNTER)));
    var clerk = new Browser(port).signIn(name);
    clerk.get("/desk?lang=en");
    assertThat(clerk.get(path(delegation)).statusCode()).isEqualTo(403);
    var administrator = person(budva, Duty.ADMINISTRATOR);
    var at = "/desk/agency/delegations/" + delegation;
    assertThat(administrator.get(at).body()).contains("Who takes these services");
    assertThat(administrator.post(at + "/clerks", "clerks", "nobody").statusCode()).isEqualTo(422);
    administrator.post(at + "/clerks", "clerks", account.value().toString());
    assertThat(clerk.get(path(delegation)).statusCode()).isEqualTo(200);
    assertThat(administrator.post(at + "/revoke").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyButTheTwoSidesKnowsADelegationOrReadsASharedRow() {
    var delegation = delegate("EVERY_CLERK");
    var id = new CaseId(taken(send(clerk(Duty.COUNTER), delegation, "Shared")));
    var third = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(third.get("/desk/agency/delegations/" + delegation).statusCode()).isEqualTo(404);
    var counter = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(counter.get(path(delegation)).statusCode()).isEqualTo(404);
    assertThat(sharedCases.asGuest(institution.id(), id, budva.id())).isPresent();
    assertThat(sharedCases.asGuest(institution.id(), id, desk.tenant())).isEmpty();
    var other = Scope.guest(institution.id(), UUID.randomUUID(), budva.id());
    assertThat(transactions.read(other, this::sharedRows)).isZero();
    var guest = Scope.guest(institution.id(), id.value(), budva.id());
    assertThat(transactions.read(guest, this::sharedRows)).isEqualTo(1);
    for (var table : List.of("casework.case_file", "casework.application", "platform.journal")) {
      assertThatThrownBy(() -> transactions.read(guest, () -> sql.fetch("select 1 from " + table)))
          .as(table)
          .hasMessageContaining("permission denied");
    }
    assertThatThrownBy(() -> transactions.run(guest, () -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void asksTheLiaisonForWhatIsMissing() {
    var liaison = person(institution, Duty.ADMINISTRATOR);
    assertThat(liaison.get("/desk/agency/delegations?host=budva").body())
        .contains("name=\"delivery-" + CODE + "\"");
    assertThat(liaison.post("/desk/agency/delegations").statusCode()).isEqualTo(422);
    var without = liaison.post("/desk/agency/delegations", fields("EVERY_CLERK", "", "act", ""));
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Delegate at least one service");
    var municipal = person(budva, Duty.ADMINISTRATOR);
    assertThat(
            municipal.post("/desk/agency/delegations", fields("EVERY_CLERK", "FULL")).statusCode())
        .isEqualTo(403);
  }

  private int sharedRows() {
    return sql.fetchSingle("select count(*) from agency.shared_case").get(0, Integer.class);
  }

  private int count(String table, UUID id) {
    return sql.fetchSingle("select count(*) from " + table + " where id = ?", id)
        .get(0, Integer.class);
  }
}
