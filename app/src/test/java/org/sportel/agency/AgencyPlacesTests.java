package org.sportel.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;

/** The places of a municipality say how far they offer an institution's services, too. */
class AgencyPlacesTests extends AgencySides {
  private static final String TABLE = "/desk/admin/offers";
  private static final String SERVICE = TABLE + "/services/" + SLUG + "/" + CODE;
  private static final Pattern FIELD = Pattern.compile("name=\"(offer-[0-9a-f-]{36})\"");

  @AfterEach
  void everyPlaceTakesItAgain() {
    say(person(budva, Duty.ADMINISTRATOR), "FULL");
  }

  private static void say(Browser administrator, String kind) {
    var fields = new ArrayList<String>();
    FIELD
        .matcher(administrator.get(SERVICE).body())
        .results()
        .forEach(found -> fields.addAll(List.of(found.group(1), kind)));
    assertThat(fields).isNotEmpty();
    assertThat(administrator.post(SERVICE, fields.toArray(String[]::new)).statusCode())
        .isEqualTo(302);
  }

  @Test
  void aPlaceThatTakesNoneRefusesWhatItsClerkSends() {
    var delegation = delegate("EVERY_CLERK");
    var clerk = clerk(Duty.COUNTER);
    var administrator = person(budva, Duty.ADMINISTRATOR);
    assertThat(administrator.get(TABLE).body()).contains("(Institute of agency)", SERVICE);
    assertThat(administrator.get(TABLE + ".csv").body()).contains(SLUG + "/" + CODE);
    say(administrator, "INFORMATION");
    var refused = send(clerk, delegation, "Refused here");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("This centre takes no applications for this service");
    say(administrator, "RECEPTION");
    taken(send(clerk, delegation, "Taken here"));
  }

  @Test
  void onlyWhatIsDelegatedStandsInTheTable() {
    var administrator = person(budva, Duty.ADMINISTRATOR);
    delegate("EVERY_CLERK");
    assertThat(administrator.get(TABLE + "/services/" + SLUG + "/BD-001").statusCode())
        .isEqualTo(404);
    assertThat(administrator.get(TABLE + "/services/no-such-one/" + CODE).statusCode())
        .isEqualTo(404);
    var third = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    third.get("/desk?lang=en");
    assertThat(third.get(TABLE).body()).doesNotContain("Institute of agency");
    assertThat(third.get(SERVICE).statusCode()).isEqualTo(404);
  }
}
