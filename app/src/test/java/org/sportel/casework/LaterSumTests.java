package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Due;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A fee was paid, and more is asked for afterwards: the difference is open. */
class LaterSumTests extends Served {
  private static final String MODEL =
      Drawn.model("laterSums")
          .service("first", "open-due", "amount", "=5", "purpose", "=\"Taksa\"")
          .task("visit", "", "kind", "work")
          .service("more", "open-due", "amount", "=8", "purpose", "=\"Taksa\"")
          .service("look", "check-due")
          .task("then", "", "kind", "work")
          .flow("start", "first", "visit", "more", "look", "then", "end")
          .xml();

  @Autowired ApplicationContext context;
  private Town town;
  private CaseId id;
  private String page;

  @BeforeEach
  void aCaseThatAsksForFive() {
    town = Town.budva(context);
    town.publish("BD-012", "TEST-LATER-SUM", MODEL);
    id = town.open("TEST-LATER-SUM", "Razlika Takse").id();
    page = CaseLinks.at(id);
    town.jobs();
    var unit = town.file(id).file().unit();
    var name = "o" + UUID.randomUUID().toString().replace("-", "");
    desks.person(
        new Desks.Desk(town.tenant().id(), "budva", unit),
        name,
        Set.of(Assignment.in(unit, Duty.CASE_OFFICER)));
    browser.signIn(name);
    browser.get("/desk?lang=en");
  }

  @Test
  void theDifferenceIsOpenUntilItIsNotedToo() {
    note("SLIP", "UPL-1");
    assertThat(fee().settled()).isTrue();
    assertThat(unpaid()).isEmpty();
    more();
    assertThat(fee().rest().map(Due::amount)).contains(new BigDecimal("3.00"));
    assertThat(fee().settled()).isFalse();
    assertThat(town.file(id).file().run().data())
        .contains("\"dueSettled\": false", "\"dueOpen\": 3");
    assertThat(unpaid()).hasSize(1);
    assertThat(browser.get(page).body()).contains("Fee paid by slip", "3.00", "is not paid yet");
    note("SLIP", "UPL-2");
    assertThat(fee().settled()).isTrue();
    assertThat(unpaid()).isEmpty();
    assertThat(browser.get(page).body()).doesNotContain("is not paid yet");
  }

  @Test
  void whoeverIsFreedOfTheFeeOwesNoDifference() {
    note("WAIVED", "Zakon o taksama, član 5");
    more();
    assertThat(fee().state()).isEqualTo(FeeState.WAIVED);
    assertThat(fee().settled()).isTrue();
    assertThat(unpaid()).isEmpty();
  }

  @Test
  void aFeeThatIsOpenStaysOpenAsAWhole() {
    more();
    assertThat(fee().rest()).isEmpty();
    assertThat(fee().settled()).isFalse();
    assertThat(unpaid()).hasSize(1);
    assertThat(town.file(id).file().run().data()).contains("\"dueOpen\": 8");
  }

  private void more() {
    var visit = town.task(id, TaskKind.WORK).id();
    town.system(() -> town.get(CompleteTask.class).complete(visit, ""));
    town.jobs();
    town.jobs();
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("then");
  }

  private void note(String state, String words) {
    var token = Browser.token(browser.get(page).body()).orElseThrow();
    var noted = browser.postWith(token, page + "/fee", "fee", state, "feeNote", words);
    assertThat(noted.statusCode()).as(noted.body()).isEqualTo(302);
  }

  private CaseFee fee() {
    return town.file(id).fee().orElseThrow();
  }

  private List<Worklist.Line> unpaid() {
    var filter =
        new CaseFilter(
            Optional.empty(),
            town.file(id).file().number().value(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CaseFilter.Due.ANY,
            true,
            Order.URGENT);
    return town.system(() -> town.get(Worklist.class).of(WorklistView.ALL, filter, 1)).lines();
  }
}
