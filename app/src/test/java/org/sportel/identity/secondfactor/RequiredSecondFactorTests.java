package org.sportel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.TestDatabase;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The program as it is set for real use: whose duties reach far needs a second factor. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"sportel.background=false", "sportel.mode=run"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Desks.class)
class RequiredSecondFactorTests {
  @Autowired private Desks desks;
  @LocalServerPort private int port;

  private static final String PATH = "/desk/me/second-factor";

  @Test
  void leadsAdministratorsAuditorsAndOperatorsToSetItUpBeforeAnythingElse() {
    var bound = desks.of("bound");
    for (var duty : List.of(Duty.ADMINISTRATOR, Duty.AUDITOR, Duty.NETWORK_OPERATOR)) {
      var person = new Browser(port).signIn(bound.name(duty));
      for (var page : List.of("/desk", "/desk/me", "/desk/admin/staff", "/desk/figures")) {
        var answer = person.get(page);
        assertThat(answer.headers().firstValue("Location").orElse("")).as(page).endsWith(PATH);
      }
      assertThat(person.post("/desk/me/password", "old", "x").statusCode()).isEqualTo(302);
      var page = person.get(PATH);
      assertThat(page.body()).contains("Set this up once");
      Phone.reads(page.body()).setUp(person);
      assertThat(person.get("/desk/me").statusCode()).isEqualTo(200);
      assertThat(person.get(PATH).body()).contains("cannot be removed");
      var removed = person.post(PATH + "/remove", "own", Desks.PASSWORD);
      assertThat(removed.statusCode()).isEqualTo(422);
    }
    var clerk = new Browser(port).signIn(bound.name(Duty.COUNTER));
    assertThat(clerk.get("/desk/me").statusCode()).isEqualTo(200);
  }
}
