package org.sportel.intake.favourites;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

class FavouritesTests extends Served {
  private static final String PAGE = "/desk/my-services";
  private static final String TITLE = "Services I keep at hand";
  private static final Pattern VALUE = Pattern.compile("name=\"service\"[^>]*value=\"([^\"]+)\"");

  @Autowired private Units units;
  @Autowired private Transactions transactions;
  @Autowired private StandingPacks packs;

  @BeforeEach
  void aClerk() {
    browser = clerk();
  }

  @Test
  void standFirstWhereTheServiceIsChosenForTheirClerkAlone() {
    assertThat(browser.get("/desk/apply").body()).contains(PAGE).doesNotContain(first());
    var kept = browser.post(PAGE, "service", "BD-009", "service", "BD-047");
    assertThat(kept.statusCode()).isEqualTo(302);
    assertThat(browser.get(PAGE).body()).containsPattern(checked("BD-047"));
    var chosen = browser.get("/desk/apply").body();
    assertThat(chosen).contains(first());
    assertThat(chosen.indexOf("/desk/apply/BD-047")).isLessThan(chosen.indexOf("All services"));
    assertThat(clerk().get("/desk/apply").body()).doesNotContain(first());
    browser.post(PAGE);
    assertThat(browser.get("/desk/apply").body()).doesNotContain(first());
  }

  @Test
  void areThirtyAtMostAndOnlyOnesThatAreOffered() {
    var all = VALUE.matcher(browser.get(PAGE).body()).results().map(one -> one.group(1)).toList();
    assertThat(all.size()).isGreaterThan(KeepFavourites.MOST);
    var fields =
        all.stream()
            .limit(KeepFavourites.MOST + 1)
            .flatMap(code -> java.util.stream.Stream.of("service", code))
            .toArray(String[]::new);
    var refused = browser.post(PAGE, fields);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).containsPattern(checked(all.getFirst())).contains("At most 30");
    browser.post(PAGE, "service", "BD-009", "service", "no such service");
    assertThat(browser.get(PAGE).body()).doesNotContain("no such service");
  }

  @Test
  void areNotForWhoeverServesNobody() {
    var auditor = new Browser(port).signIn(desk.name(Duty.AUDITOR));
    assertThat(auditor.get(PAGE).statusCode()).isEqualTo(403);
  }

  private static String first() {
    return ">" + TITLE + "</h2>";
  }

  private static Pattern checked(String code) {
    return Pattern.compile("value=\"" + Pattern.quote(code) + "\"[^>]* checked");
  }

  private Browser clerk() {
    var budva = packs.budva();
    var unit =
        new UnitId(
            transactions.read(
                Scope.of(budva.id()), () -> units.byCode("samouprava").orElseThrow().id().value()));
    var name = "f" + UUID.randomUUID().toString().replace("-", "");
    desks.person(
        new Desks.Desk(budva.id(), "budva", unit), name, Set.of(Assignment.in(unit, Duty.COUNTER)));
    var clerk = new Browser(port).signIn(name);
    clerk.get("/desk?lang=en");
    return clerk;
  }
}
