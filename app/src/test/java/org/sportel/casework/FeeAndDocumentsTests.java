package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseFilter.Due;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.casework.model.CheckedDocument.Found;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.WorklistView;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was handed over the counter, paper and money, stays with the case. */
@SportelTest
class FeeAndDocumentsTests {
  @Autowired ApplicationContext context;
  private Town town;
  private Actor officer;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    officer = town.person("Fee desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
  }

  @Test
  void keepsWhatWasFoundOfEachDocument() {
    var opened = open("Papir Na Šalteru");
    var whole = town.as(officer, () -> town.get(CaseFile.class).of(opened.id()));
    assertThat(whole.checked())
        .extracting(CheckedDocument::found)
        .containsExactly(Found.COPY, Found.ORIGINAL_SEEN, Found.MISSING);
    assertThat(whole.checked().getFirst().pages()).isEqualTo(3);
    assertThat(newCase("x").handedIn()).containsExactly("Izvod");
  }

  @Test
  void notesAnOpenFeeAsPaidAndTheListLosesIt() {
    var opened = open("Neplaćena Taksa");
    assertThat(unpaid("neplacena")).hasSize(1);
    assertThatThrownBy(() -> note(opened, FeeState.SLIP, " "))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.TEXT_MISSING);
    note(opened, FeeState.SLIP, "UPL-7");
    assertThat(unpaid("neplacena")).isEmpty();
    var whole = town.as(officer, () -> town.get(CaseFile.class).of(opened.id()));
    var fee = whole.fee().orElseThrow();
    assertThat(fee.state()).isEqualTo(FeeState.SLIP);
    assertThat(fee.note()).isEqualTo("UPL-7");
    assertThat(fee.settled()).isTrue();
  }

  private void note(Opened opened, FeeState state, String words) {
    town.as(officer, () -> town.get(NoteFee.class).note(opened.id(), state, words));
  }

  private List<Worklist.Line> unpaid(String words) {
    var filter =
        new CaseFilter(
            Optional.empty(),
            words,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Due.ANY,
            true,
            Order.URGENT);
    return town.as(officer, () -> town.get(Worklist.class).of(WorklistView.ALL, filter, 1)).lines();
  }

  private Opened open(String name) {
    return town.as(officer, () -> town.get(OpenCase.class).open(newCase(name)));
  }

  private NewCase newCase(String name) {
    var version =
        town.system(() -> town.get(Services.class).get(new ServiceCode("BD-004")).version());
    return new NewCase(
        version,
        new Applicant(
            Applicant.Kind.PERSON,
            name,
            Optional.empty(),
            Optional.of("Trg 1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        NewCase.Submission.online(),
        "{}",
        List.of(),
        Lang.SR_LATN,
        Speed.ORDINARY,
        List.of(
            new CheckedDocument("Izvod", Found.COPY, 3),
            new CheckedDocument("Lična karta", Found.ORIGINAL_SEEN, 0),
            new CheckedDocument("Dokaz", Found.MISSING, 0)),
        Optional.of(CaseFee.OPEN));
  }
}
