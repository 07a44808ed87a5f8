package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is given a place in another organisation without saying yes. */
class InvitationTests extends Served {
  private static final Pattern OFFER = Pattern.compile("/desk/me/invitations/[0-9a-f-]{36}");
  @Autowired private Transactions transactions;
  @Autowired private Journal journal;
  @Autowired private DSLContext sql;

  /** The first offer on a person's page. */
  static String path(String page) {
    var found = OFFER.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("No offer on the page");
    }
    return found.group();
  }

  @Test
  void waitsForTheConsentOfThePerson() {
    var clerk = person("consenting@served");
    var home = new Browser(port).signIn("consenting@served");
    var host = desks.of("hosting");
    var inviting = new Browser(port).signIn(host.name(Duty.ADMINISTRATOR));
    assertThat(invite(inviting, "consenting@served").statusCode()).isEqualTo(302);
    assertThat(staff(host, clerk)).isEmpty();
    assertThat(home.get("/desk").body()).contains("An invitation waits");
    var news = home.get("/desk/me/news").body();
    assertThat(news).contains("Municipality of hosting offers you a place", "Visiting clerk");
    var stranger = new Browser(port).signIn(desk.name(Duty.DESIGNER));
    assertThat(stranger.post(path(news) + "/accept").statusCode()).isEqualTo(404);
    assertThat(home.post(path(news) + "/accept").statusCode()).isEqualTo(302);
    assertThat(staff(host, clerk))
        .containsExactly("identity.staff-added", "identity.invitation-accepted");
    assertThat(home.post(path(news) + "/accept").statusCode()).isEqualTo(404);
    var choice =
        new Browser(port).post("/sign-in", "name", "consenting@served", "password", Desks.PASSWORD);
    assertThat(choice.body()).contains("Municipality of hosting", "Municipality of served");
  }

  @Test
  void goesAwayWhenItIsDeclinedTakenBackOrOld() {
    person("reluctant@served");
    var home = new Browser(port).signIn("reluctant@served");
    var inviting = new Browser(port).signIn(desks.of("hosting").name(Duty.ADMINISTRATOR));
    invite(inviting, "reluctant@served");
    var offer = path(home.get("/desk/me/news").body());
    assertThat(home.post(offer + "/decline").statusCode()).isEqualTo(302);
    assertThat(home.get("/desk/me/news").body()).doesNotContain("offers you");
    invite(inviting, "reluctant@served");
    var id = path(home.get("/desk/me/news").body()).substring("/desk/me/invitations/".length());
    var stranger = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    var withdraw = "/desk/admin/invitations/" + id + "/withdraw";
    assertThat(stranger.post(withdraw).statusCode()).isEqualTo(404);
    assertThat(inviting.post(withdraw).statusCode()).isEqualTo(302);
    assertThat(home.get("/desk/me/news").body()).doesNotContain("offers you");
    invite(inviting, "reluctant@served");
    var old = path(home.get("/desk/me/news").body());
    age("reluctant@served");
    assertThat(home.get("/desk/me/news").body()).doesNotContain("offers you");
    assertThat(home.post(old + "/accept").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsNobodyWhoWorksElsewhere() {
    person("settled@served");
    var inviting = new Browser(port).signIn(desks.of("hosting").name(Duty.ADMINISTRATOR));
    var known = invite(inviting, "settled@served");
    var unknown = invite(inviting, "unheard@served");
    assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
    assertThat(unknown.headers().firstValue("Location"))
        .isEqualTo(known.headers().firstValue("Location"));
    var list = inviting.get("/desk/admin/staff").body();
    assertThat(list).contains("settled@served: Visiting clerk", "unheard@served: Visiting clerk");
    var added = add(inviting, "settled@served");
    assertThat(added.statusCode()).as("its own name is put behind").isEqualTo(200);
    assertThat(inviting.get("/desk/admin/staff").body()).contains("settled@served@hosting");
    assertThat(add(inviting, "settled@served@hosting").body()).contains("is taken");
  }

  private AccountId person(String name) {
    return desks.person(desk, name, Set.of(Assignment.in(desk.unit(), Duty.COUNTER)));
  }

  private HttpResponse<String> invite(Browser browser, String name) {
    return browser.post(
        "/desk/admin/staff/new",
        "how",
        "invite",
        "name",
        name,
        "office",
        "Visiting clerk",
        "duties",
        "COUNTER");
  }

  private HttpResponse<String> add(Browser browser, String name) {
    return browser.post(
        "/desk/admin/staff/new", "name", name, "office", "New", "duties", "COUNTER");
  }

  private List<String> staff(Desks.Desk host, AccountId account) {
    return transactions.read(host.scope(), () -> journal.of(account.value())).stream()
        .map(Entry::type)
        .filter(type -> !type.equals("identity.signed-in"))
        .toList();
  }

  private void age(String name) {
    transactions.run(
        Scope.network(),
        () ->
            sql.execute(
                "update identity.invitation set expires_at = ? where sign_in_name = ?",
                java.sql.Timestamp.from(Instant.now().minusSeconds(1)),
                name));
  }
}
