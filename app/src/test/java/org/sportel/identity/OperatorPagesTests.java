package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sportel.network.AddTenant;
import org.sportel.network.CurrentTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.OpenTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** How a network's operator adds a tenant that is in no pack, prepares and opens it. */
class OperatorPagesTests extends Served {
  private static final String PATH = "/desk/network/tenants";
  private static final Pattern LINK = Pattern.compile("/password#([A-Za-z0-9_-]+)");

  @Autowired private Tenants tenants;
  @Autowired private FirstAdministrator first;
  @Autowired private StaffOfUnit staff;
  @Autowired private Transactions transactions;
  @Autowired private AddTenant addTenant;
  @Autowired private Acting acting;
  @Autowired private OpenTenant openTenant;
  @Autowired private CreateFirstAdministrator create;
  @Autowired private CurrentTenant current;

  @Test
  void addsAMunicipalityWhoseAdministratorBegins() {
    browser.signIn(desk.name(Duty.NETWORK_OPERATOR));
    assertThat(browser.get(PATH + "/new").body()).contains("Europe/Podgorica", "Add and make");
    var added = browser.post(PATH + "/new", fields("op-plav", "Plav", "ana"));
    assertThat(added.statusCode()).isEqualTo(200);
    var link = LINK.matcher(added.body());
    assertThat(link.find()).isTrue();
    var tenant = tenants.bySlug("op-plav").orElseThrow();
    assertThat(tenant.kind()).isEqualTo(Tenant.Kind.MUNICIPALITY);
    assertThat(tenant.live()).isFalse();
    var ana = new Browser(port);
    assertThat(choose(ana, link.group(1))).isEqualTo(302);
    ana.signIn("ana@op-plav");
    assertThat(ana.get("/desk/admin/staff").statusCode()).isEqualTo(200);
    assertThat(ana.get(PATH).statusCode()).isEqualTo(403);
    assertThat(state(tenant)).isEqualTo(FirstAdministrator.State.READY);
  }

  @Test
  void preparesAndOpensWhatIsPlanned() {
    browser.signIn(desk.name(Duty.NETWORK_OPERATOR));
    browser.post(PATH + "/new", fields("op-rozaje", "Rožaje", "mina"));
    var page = browser.get(PATH + "/op-rozaje").body();
    assertThat(page).contains("has not chosen a password yet", "Missing", "No unit yet");
    assertThat(browser.get(PATH + "?state=planned").body()).contains("Rožaje");
    assertThat(browser.get(PATH + "?kind=municipality&state=planned").body()).contains("Rožaje");
    assertThat(browser.get(PATH + "?kind=institution").body()).doesNotContain("Rožaje");
    assertThat(browser.get("/desk").body())
        .contains(PATH + "?kind=municipality&amp;state=planned")
        .doesNotContain("href=\"/desk/figures\"");
    var renewed = browser.post(PATH + "/op-rozaje/link");
    assertThat(renewed.body()).containsPattern(LINK);
    var opened = browser.post(PATH + "/op-rozaje/open");
    assertThat(opened.headers().firstValue("Location").orElseThrow()).endsWith("?done=opened");
    assertThat(tenants.bySlug("op-rozaje").orElseThrow().live()).isTrue();
    assertThat(browser.get(PATH + "/op-rozaje?done=opened").body()).contains("takes applications");
    assertThat(browser.post(PATH + "/op-rozaje/open").statusCode()).isEqualTo(302);
  }

  @Test
  void showsEveryMistakeAtItsFieldAndMakesNothing() {
    browser.signIn(desk.name(Duty.NETWORK_OPERATOR));
    var wrong =
        browser.post(
            PATH + "/new", "kind", "OPERATOR", "slug", "Not a slug", "zone", "Mars", "lat", "91");
    assertThat(wrong.statusCode()).isEqualTo(422);
    for (var field :
        List.of("kind", "name-en", "slug", "country", "language", "currency", "zone", "lat")) {
      assertThat(wrong.body()).contains("href=\"#f-" + field + "\"");
    }
    assertThat(browser.post(PATH + "/new", fields("new", "New", "x.y.z")).statusCode())
        .isEqualTo(422);
    browser.post(PATH + "/new", fields("op-first", "Andrijevica", "one"));
    var twin = browser.post(PATH + "/new", fields("op-twin", "Andrijevica", "one"));
    assertThat(twin.body()).contains("already has one of this kind");
    var taken = browser.post(PATH + "/new", fields("op-first", "Another", "two"));
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(tenants.bySlug("op-twin")).isEmpty();
  }

  @Test
  void leavesATenantAloneThatHasItsAdministrator() {
    browser.signIn(desk.name(Duty.NETWORK_OPERATOR));
    var own = PATH + "/" + desk.slug();
    var second = browser.post(own + "/administrator", "name", "second", "office", "Second");
    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(browser.post(own + "/link").statusCode()).isEqualTo(409);
    assertThat(browser.get(PATH + "/nobody-here").statusCode()).isEqualTo(404);
    browser.post(PATH + "/new", fields("op-safe", "Gusinje", "eva"));
    var tenant = tenants.bySlug("op-safe").orElseThrow();
    var names = transactions.read(Scope.of(tenant.id()), staff::all);
    assertThat(names).hasSize(1);
    assertThat(names.getFirst().duties())
        .containsExactly(Assignment.everywhere(Duty.ADMINISTRATOR));
  }

  @Test
  void preparesNothingOfAnotherCountry() {
    browser.signIn(desk.name(Duty.NETWORK_OPERATOR));
    var abroad = fields("op-abroad", "Abroad", "far");
    abroad[List.of(abroad).indexOf("ME")] = "LV";
    assertThat(browser.post(PATH + "/new", abroad).body()).contains("of its own country");
    acting.as(Actor.system("test"), () -> addTenant.add(foreign("op-foreign")));
    var at = PATH + "/op-foreign";
    assertThat(browser.get(PATH).body()).doesNotContain("Foreign town");
    assertThat(browser.get(at).statusCode()).isEqualTo(404);
    assertThat(browser.post(at + "/administrator", "name", "x", "office", "X").statusCode())
        .isEqualTo(404);
    assertThat(browser.post(at + "/link").statusCode()).isEqualTo(404);
    assertThat(browser.post(at + "/open").statusCode()).isEqualTo(404);
    assertThat(tenants.bySlug("op-foreign").orElseThrow().live()).isFalse();
  }

  @Test
  void noCommandPreparesAnotherCountryEvenPastThePages() {
    var operator = tenants.get(desk.tenant());
    var id = acting.as(Actor.system("test"), () -> addTenant.add(foreign("op-past-pages")));
    var name = new SignInName("past@op-past-pages");
    for (ThrowingCallable command :
        List.<ThrowingCallable>of(
            () -> openTenant.open(id),
            () -> create.create(id, name, "Past"),
            () -> create.createWith(foreign("op-past-second"), name, "Past"),
            () -> first.renew(id))) {
      assertThatThrownBy(() -> at(operator, command)).isInstanceOf(NotAllowed.class);
    }
    assertThat(tenants.get(id).live()).isFalse();
    assertThat(state(tenants.get(id))).isEqualTo(FirstAdministrator.State.MISSING);
    assertThat(tenants.bySlug("op-past-second")).isEmpty();
  }

  /** At a page of the operator, by somebody who may everything. */
  private void at(Tenant operator, ThrowingCallable command) throws Throwable {
    acting.call(
        Actor.system("test"),
        () ->
            current.as(
                operator,
                () -> {
                  command.call();
                  return operator;
                }));
  }

  private static NewTenant foreign(String slug) {
    return new NewTenant(
        slug,
        LocalText.of("en", "Foreign town"),
        "LV",
        Lang.EN,
        "EUR",
        ZoneId.of("Europe/Riga"),
        56,
        24,
        false,
        Tenant.Kind.MUNICIPALITY);
  }

  private FirstAdministrator.State state(Tenant tenant) {
    return transactions.read(Scope.of(tenant.id()), first::state);
  }

  private static String[] fields(String slug, String name, String administrator) {
    var sent = new ArrayList<String>();
    sent.addAll(List.of("kind", "MUNICIPALITY", "name-en", name, "slug", slug, "country", "ME"));
    sent.addAll(List.of("language", "en", "currency", "EUR", "zone", "Europe/Podgorica"));
    sent.addAll(List.of("lat", "42.6", "lon", "19.9", "name", administrator, "office", "Admin"));
    return sent.toArray(String[]::new);
  }

  private static int choose(Browser person, String code) {
    var password = Desks.PASSWORD;
    return person
        .post("/password", "code", code, "password", password, "repeated", password)
        .statusCode();
  }
}
