package org.sportel.insight.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.insight.dashboards.ReadyDashboards;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Municipalities on a map, and what each says about its own figure, without scripts. */
class ComparedPagesTests extends Served {
  @Autowired ReadyDashboards ready;
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Tenants tenants;
  @Autowired AddTenant addTenant;
  @Autowired Acting acting;
  @Autowired java.time.Clock clock;

  private record Of(String serviceCode, UUID unit, String channel, UUID ticket) {}

  private record Happened(UUID subject, String type, Of of, Instant at) implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  @Override
  protected String townOfTest() {
    return "compared";
  }

  @BeforeEach
  void oneTownHasManyAndOneHasFew() {
    waited(municipality("map-many"), 9);
    waited(municipality("map-few"), 3);
    municipality("map-none");
  }

  @Test
  void aMapTellsValuesByClassAndHatchesSmallOnes() {
    var operator = operator();
    var page = operator.get("/desk/network/map?indicator=waiting-median&country=ME").body();
    assertThat(page)
        .contains(
            "Town map-many: 20 minutes",
            "sp-value-1",
            "sp-value-hatch",
            "href=\"/desk/network/figures/map-few\"",
            "sp-multiples")
        .containsPattern("Town map-few: [^<]*fewer than 5")
        .doesNotContain("Town map-few: 20");
    var other = operator.get("/desk/network/map?indicator=no-such-one&country=QQ");
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(browser.signIn(desk.name(Duty.ADMINISTRATOR)).get("/desk/network/map").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aMunicipalityExplainsItsFigureToTheNetwork() {
    waited(desk.tenant(), 8);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var path = "/desk/explanations/waiting-in-target";
    assertThat(browser.get("/desk/explanations").body()).contains("Explain the figure", path);
    var empty = browser.post(path, "words-en", " ", "version", "0");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(browser.post(path, "words-en", "x".repeat(1_001), "version", "0").body())
        .contains("1,000 letters at most");
    var kept = browser.post(path, "words-en", "The hall was rebuilt", "version", "0");
    assertThat(kept.statusCode()).isEqualTo(302);
    var late = browser.post(path, "words-en", "Again", "version", "0");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains(
            "Somebody changed this explanation meanwhile",
            "The hall was rebuilt",
            "Again</textarea>",
            "name=\"version\" value=\"1\"");
    assertThat(operator().get("/desk/network/fair?indicator=waiting-in-target").body())
        .contains("What it says itself", "The hall was rebuilt (");
    assertThat(browser.post(path + "/withdraw", "version", "1").statusCode()).isEqualTo(302);
    assertThat(operator().get("/desk/network/fair?indicator=waiting-in-target").body())
        .doesNotContain("The hall was rebuilt");
    assertThat(browser.get("/desk/explanations/waiting-median").statusCode()).isEqualTo(404);
    browser.signIn(desk.name(Duty.HEAD_OF_UNIT));
    assertThat(browser.get("/desk/explanations").statusCode()).isEqualTo(403);
    assertThat(browser.post(path, "words-en", "Mine", "version", "0").statusCode()).isEqualTo(403);
  }

  @Test
  void mediansAreComparedWithTheirIntervalsAmongOfficesOfSimilarSize() {
    var operator = operator();
    var path = "/desk/network/fair?indicator=waiting-median";
    var page = operator.get(path).body();
    assertThat(page)
        .contains(
            "Town map-many", "20 minutes", "order statistics", "Against the one in the middle")
        .containsPattern("Town map-few(?s:.{0,200})fewer than 5")
        .contains("by how many cases or tickets stand behind the value", "&amp;size=SMALL")
        .doesNotContain("Town map-none");
    assertThat(operator.get(path + "&size=SMALL").body()).contains("Town map-many");
    assertThat(operator.get(path + "&size=LARGE").body()).doesNotContain("Town map-");
    assertThat(operator.get("/desk/network/fair?indicator=waiting-in-target&size=LARGE").body())
        .doesNotContain("Town map-");
    assertThat(operator.get(path + "&size=nonsense").body()).contains("Town map-many");
  }

  @Test
  void theMinistrysDashboardIsWithheldFromEverybodyElse() {
    var board =
        ready.all().stream()
            .filter(one -> one.frame().name().texts().containsValue("For the ministry"))
            .findFirst()
            .orElseThrow();
    var path = "/desk/dashboards/" + board.id();
    assertThat(operator().get(path).body())
        .contains("Network: Served within 15 minutes", "sp-map__land", "Town map-few");
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get(path).body())
        .contains("An indicator that you may not see")
        .doesNotContain("Town map", "sp-map__land", "Served within");
    assertThat(browser.get(path + "/pdf").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyTheOperatorPutsTheNetworkOnADashboard() {
    assertThat(chosen(operator(), "MAP").statusCode()).isEqualTo(302);
    assertThat(chosen(operator(), "STACKED").body()).contains("cannot be drawn like that");
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var refused = chosen(browser, "MAP");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Choose an indicator").doesNotContain("Network: ");
  }

  /** A new dashboard with the waiting times of every municipality. */
  private static HttpResponse<String> chosen(Browser who, String chart) {
    var made =
        who.post(
            "/desk/dashboards/new", "name-en", "Side by side", "audience", "own", "span", "YEAR");
    var location = made.headers().firstValue("Location").orElseThrow();
    var path = location.substring(location.indexOf("/desk"));
    return who.post(path, "figure", "network:waiting-median", "chart", chart, "version", "1");
  }

  private Browser operator() {
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    operator.get("/desk?lang=en");
    return operator;
  }

  private TenantId municipality(String slug) {
    return tenants
        .bySlug(slug)
        .map(Tenant::id)
        .orElseGet(
            () ->
                acting.as(
                    Actor.system("test"),
                    () ->
                        addTenant.add(
                            new NewTenant(
                                slug,
                                LocalText.of("en", "Town " + slug),
                                "ME",
                                Lang.EN,
                                "EUR",
                                java.time.ZoneId.of("Europe/Podgorica"),
                                42.5,
                                19.2,
                                true,
                                Tenant.Kind.MUNICIPALITY))));
  }

  private void waited(TenantId tenant, int people) {
    var events = new ArrayList<Happened>();
    for (var number = 0; number < people; number++) {
      var ticket = new UUID(tenant.value(), number);
      var of = new Of("S1", new UUID(7, 1), "COUNTER", ticket);
      var at = clock.instant().minusSeconds(86_400L * 40);
      events.add(new Happened(ticket, "visits.ticket-handed-over", of, at));
      events.add(new Happened(ticket, "visits.serving-begun", of, at.plusSeconds(1_200)));
    }
    transactions.run(Scope.of(tenant), () -> journal.recordAll(events));
    following.catchUp(tenant);
  }
}
