package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A draft begins with the usual words for its outcome, and a gap in them goes no further. */
class DraftBeginningTests extends Served {
  private static final String GAP = "[…]";

  @Autowired ApplicationContext context;
  private Town town;
  private Opened opened;
  private Browser officer;
  private String page = "";

  @BeforeEach
  void aDraft() {
    town = Town.budva(context);
    var checking = town.person("Desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    opened = town.open("BD-004", "Ana Petrović");
    town.as(
        checking,
        () -> town.get(CompleteTask.class).complete(town.task(opened.id(), TaskKind.CHECK).id()));
    var draft = town.task(opened.id(), TaskKind.DRAFT).id();
    page = CaseLinks.at(opened.id()) + "/tasks/" + draft.value() + "/decision";
    var name = "b" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), Duty.CASE_OFFICER)));
    officer = new Browser(port).signIn(name);
    officer.get("/desk?lang=en");
  }

  @Test
  void saysInTheOfficesLanguageWhatTheOutcomeUsuallySays() {
    var refused = officer.post(page, "outcome", "REFUSED", "begin", "true");
    assertThat(refused.statusCode()).isEqualTo(200);
    assertThat(refused.body())
        .contains("pod brojem " + opened.number().value(), "nisu ispunjeni uslovi")
        .contains("podnosilac: Ana Petrović", GAP);
    assertThat(officer.post(page, "outcome", "GRANTED", "begin", "true").body())
        .contains("Prema evidenciji")
        .doesNotContain("nisu ispunjeni uslovi");
  }

  @Test
  void leavesWhatAnOfficialWroteAndChangesWhatTheyDidNot() {
    var reasons = "Podnosilac nema prebivalište u opštini.";
    var kept =
        officer.post(page, "outcome", "REFUSED", "begin", "true", "reasons", reasons, "body", "");
    assertThat(kept.body()).contains(reasons).doesNotContain("nisu ispunjeni uslovi");
  }

  @Test
  void goesNoFurtherWithAGap() {
    var open =
        officer.post(
            page,
            "version",
            "0",
            "outcome",
            "REFUSED",
            "reasons",
            "Uslovi nisu ispunjeni: " + GAP,
            "remedy",
            "Žalba.");
    assertThat(open.statusCode()).isEqualTo(422);
    assertThat(open.body()).contains("#f-reasons", "Write what belongs where");
  }
}
