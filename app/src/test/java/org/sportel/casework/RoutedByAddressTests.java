package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.network.AddUnit;
import org.sportel.network.Contact;
import org.sportel.network.NewUnit;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.LocalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Tasks go to the administrative unit of the address, and procedures reckon days. */
@SportelTest
class RoutedByAddressTests {
  private static final String CODE = "stari-grad-mjesna";

  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTownWithAnAdministrativeUnit() {
    town = Town.budva(context);
    town.system(
        () ->
            town.get(Units.class).byCode(CODE).isPresent()
                ? Optional.empty()
                : Optional.of(
                    town.get(AddUnit.class)
                        .add(
                            new NewUnit(
                                CODE,
                                Unit.Kind.ADMINISTRATIVE_UNIT,
                                Optional.empty(),
                                LocalText.of("sr-Cyrl", "Стари Град"),
                                Contact.notGiven()))));
  }

  private CaseId open(String code, Drawn model) {
    town.publish("BD-012", code, model.xml());
    return town.open(code, "Ana Adresa").id();
  }

  @Test
  void aTaskGoesToTheAdministrativeUnitWhoseNameStandsInTheAddress() {
    var id =
        open(
            "TEST-ADDRESS",
            Drawn.model("addressed")
                .task("visit", "<zeebe:assignmentDefinition candidateGroups=\"address\"/>")
                .flow("start", "visit", "end"));
    assertThat(town.task(id, TaskKind.WORK).unit()).isEqualTo(town.unit(CODE));
  }

  @Test
  void aDateIsReckonedInTheDaysOfTheMunicipality() {
    assertThat(date("working-day", 3)).isEqualTo("2026-11-06");
    assertThat(date("calendar-day", 4)).as("a Saturday rolls").isEqualTo("2026-11-09");
    assertThat(date("month", 1)).isEqualTo("2026-12-03");
  }

  private String date(String unit, int amount) {
    var id =
        open(
            "TEST-DATE-" + unit,
            Drawn.model("dated")
                .service(
                    "reckon",
                    "set-date",
                    "amount",
                    "=" + amount,
                    "unit",
                    "=\"" + unit + "\"",
                    "from",
                    "=\"2026-11-03\"")
                .task("work", "")
                .flow("start", "reckon", "work", "end"));
    assertThat(town.task(id, TaskKind.WORK).element()).isEqualTo("work");
    var data = town.file(id).file().run().data();
    var at = data.indexOf("\"date\": \"") + 9;
    return data.substring(at, at + 10);
  }
}
