package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.CaseMessages;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a procedure does before anybody else acts, while the application is being registered. */
@SportelTest
class FirstStepTests {
  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  private static Part letter() {
    var body = "\"{{number}} {{receivedOn}} do {{dueOn}}\"";
    return new Part(
        PartKind.LETTER,
        "first",
        """
        {"format":"sportel-letter/1",
         "title":{"en":"{{number}}","sr-Latn":"{{number}}"},
         "body":{"en":%1$s,"sr-Latn":%1$s}}"""
            .formatted(body));
  }

  @Test
  void theMessageOfTheFirstStepSaysTheNumberAndTheDayPromised() {
    town.publish(
        "BD-004",
        "TEST-FIRST",
        Drawn.model("first")
            .service("tell", "message-applicant", "template", "=\"first\"")
            .task("work", "", "kind", "work")
            .flow("start", "tell", "work", "end")
            .xml(),
        letter());
    var opened = town.open("TEST-FIRST", "Prva Poruka");
    town.jobs();
    var whole = town.file(opened.id());
    assertThat(whole.said().messages())
        .extracting(CaseMessages.Message::body)
        .singleElement()
        .asString()
        .startsWith(opened.number().value() + " ")
        .doesNotEndWith("do ");
    assertThat(town.task(opened.id(), TaskKind.WORK).element()).isEqualTo("work");
  }

  @Test
  void whatIsDiscontinuedByTheFirstStepEndsUnderItsNumber() {
    town.publish(
        "BD-004",
        "TEST-FIRST-END",
        Drawn.model("firstEnd")
            .service("stop", "discontinue", "notice", "=\"Nije nadležna\"")
            .flow("start", "stop", "end")
            .xml());
    var opened = town.open("TEST-FIRST-END", "Odmah Kraj");
    town.jobs();
    var whole = town.file(opened.id());
    assertThat(whole.file().number()).isEqualTo(opened.number());
    assertThat(whole.file().stage().state()).isEqualTo(CaseState.CLOSED);
    assertThat(whole.file().stage().outcome()).contains(Outcome.DISCONTINUED);
    assertThat(whole.said().messages()).hasSize(1);
  }
}
