package org.sportel.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.agency.figures.AgencyFacts;
import org.sportel.casework.model.CaseId;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddTenant;
import org.sportel.network.AddUnit;
import org.sportel.network.Contact;
import org.sportel.network.NewTenant;
import org.sportel.network.NewUnit;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** An institution's service is taken at a municipality's counter, seen from both sides. */
class AgencyCounterTests extends Served {
  private static final String CODE = "BD-081";
  private static final String SLUG = "agency-institute";
  private static final Pattern TAKEN = Pattern.compile("/desk/agency/taken/([0-9a-f-]{36})");

  @Autowired StandingPacks packs;
  @Autowired Tenants tenants;
  @Autowired Units units;
  @Autowired AddTenant addTenant;
  @Autowired AddUnit addUnit;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired PublishVersion publishVersion;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SharedCases sharedCases;
  @Autowired AgencyFacts facts;
  @Autowired Following following;
  @Autowired JobRunner jobs;
  @Autowired SettableClock clock;
  @Autowired DSLContext sql;
  private Tenant budva;
  private Tenant institution;

  @BeforeEach
  void bothSides() {
    budva = packs.budva();
    if (tenants.bySlug(SLUG).isEmpty()) {
      found();
    }
    institution = tenants.bySlug(SLUG).orElseThrow();
  }

  @Test
  void takesACaseOfTheInstitutionAndShowsTheClerkItsStateAlone() {
    var delegation = delegate("EVERY_CLERK");
    var clerk = clerk(Duty.COUNTER);
    assertThat(clerk.get("/desk/apply").body()).contains("For institutions", path(delegation));
    assertThat(clerk.get(path(delegation)).body())
        .contains("You take this application for", "Institute of agency")
        .doesNotContain("F8", "feePaid");
    var key = UUID.randomUUID().toString();
    var receipt = send(clerk, delegation, "Taken " + key);
    var id = taken(receipt);
    assertThat(in(institution, () -> count("casework.case_file", id))).isEqualTo(1);
    assertThat(in(budva, () -> count("casework.case_file", id))).isZero();
    assertThat(clerk.get("/desk/agency/taken").body()).contains(id.toString(), "Received");
    assertThat(clerk.get("/desk/cases/" + id).statusCode()).isEqualTo(404);
    assertThat(clerk.get("/desk/search?q=" + key).body()).doesNotContain("Taken " + key);
    assertThat(clerk(Duty.COUNTER).get("/desk/agency/taken/" + id).statusCode()).isEqualTo(404);
    var officer = person(institution, Duty.CASE_OFFICER);
    assertThat(officer.get("/desk/cases/" + id).body())
        .contains("Taken at a municipality", "Taken " + key);
    claim(officer, id);
    following.catchUp(institution.id());
    jobs.runDue();
    var told = clerk.get("/desk/agency/taken/" + id).body();
    assertThat(told).contains("In progress").doesNotContain("Taken " + key);
    assertThat(clerk.get("/desk/agency/taken").body()).contains("In progress");
  }

  @Test
  void countsACaseOnceOnEachSide() {
    var clerk = clerk(Duty.COUNTER);
    var delegation = delegate("EVERY_CLERK");
    var page = clerk.get(path(delegation)).body();
    int before = counted(budva, institution);
    int there = counted(institution, budva);
    var once = send(clerk, delegation, page, "Counted once");
    var again = send(clerk, delegation, page, "Counted once");
    assertThat(taken(again)).isEqualTo(taken(once));
    jobs.runDue();
    assertThat(counted(budva, institution)).isEqualTo(before + 1);
    assertThat(counted(institution, budva)).isEqualTo(there + 1);
    assertThat(clerk(Duty.CENTRE_MANAGER).get("/desk/agency/figures").body())
        .contains("Institute of agency");
  }

  @Test
  void takesNothingOnceTheDelegationIsRevoked() {
    var clerk = clerk(Duty.COUNTER);
    var delegation = delegate("EVERY_CLERK");
    var page = clerk.get(path(delegation)).body();
    var liaison = person(institution, Duty.ADMINISTRATOR);
    var answer = liaison.post("/desk/agency/delegations/" + delegation + "/revoke");
    assertThat(answer.statusCode()).isEqualTo(302);
    var name = "Too late " + UUID.randomUUID();
    assertThat(send(clerk, delegation, page, name).statusCode()).isEqualTo(409);
    assertThat(clerk.get(path(delegation)).statusCode()).isEqualTo(409);
    assertThat(clerk.get("/desk/apply").body()).doesNotContain(path(delegation));
    assertThat(liaison.get("/desk/agency/delegations/" + delegation).body()).contains("Revoked");
  }

  @Test
  void letsOnlyClerksWhomTheMunicipalityNamed() {
    var delegation = delegate("NAMED_CLERKS");
    var name = "n" + UUID.randomUUID().toString().replace("-", "");
    var account = desks.person(desk(budva), name, Set.of(assignment(budva, Duty.COUNTER)));
    var clerk = new Browser(port).signIn(name);
    clerk.get("/desk?lang=en");
    assertThat(clerk.get(path(delegation)).statusCode()).isEqualTo(403);
    var administrator = person(budva, Duty.ADMINISTRATOR);
    var at = "/desk/agency/delegations/" + delegation;
    assertThat(administrator.get(at).body()).contains("Who takes these services");
    assertThat(administrator.post(at + "/clerks", "clerks", "nobody").statusCode()).isEqualTo(422);
    administrator.post(at + "/clerks", "clerks", account.value().toString());
    assertThat(clerk.get(path(delegation)).statusCode()).isEqualTo(200);
    assertThat(administrator.post(at + "/revoke").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyButTheTwoSidesKnowsADelegationOrReadsASharedRow() {
    var delegation = delegate("EVERY_CLERK");
    var id = new CaseId(taken(send(clerk(Duty.COUNTER), delegation, "Shared")));
    var third = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(third.get("/desk/agency/delegations/" + delegation).statusCode()).isEqualTo(404);
    var counter = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(counter.get(path(delegation)).statusCode()).isEqualTo(404);
    assertThat(sharedCases.asGuest(institution.id(), id, budva.id())).isPresent();
    assertThat(sharedCases.asGuest(institution.id(), id, desk.tenant())).isEmpty();
    var other = Scope.guest(institution.id(), UUID.randomUUID(), budva.id());
    assertThat(transactions.read(other, this::sharedRows)).isZero();
    var guest = Scope.guest(institution.id(), id.value(), budva.id());
    assertThat(transactions.read(guest, this::sharedRows)).isEqualTo(1);
    for (var table : List.of("casework.case_file", "casework.application", "platform.journal")) {
      assertThatThrownBy(() -> transactions.read(guest, () -> sql.fetch("select 1 from " + table)))
          .as(table)
          .hasMessageContaining("permission denied");
    }
    assertThatThrownBy(() -> transactions.run(guest, () -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void asksTheLiaisonForWhatIsMissing() {
    var liaison = person(institution, Duty.ADMINISTRATOR);
    assertThat(liaison.get("/desk/agency/delegations?host=budva").body())
        .contains("name=\"delivery-" + CODE + "\"");
    assertThat(liaison.post("/desk/agency/delegations").statusCode()).isEqualTo(422);
    var without = liaison.post("/desk/agency/delegations", fields("EVERY_CLERK", "", "act", ""));
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Delegate at least one service");
    var municipal = person(budva, Duty.ADMINISTRATOR);
    assertThat(
            municipal.post("/desk/agency/delegations", fields("EVERY_CLERK", "FULL")).statusCode())
        .isEqualTo(403);
  }

  private int sharedRows() {
    return sql.fetchSingle("select count(*) from agency.shared_case").get(0, Integer.class);
  }

  private int count(String table, UUID id) {
    return sql.fetchSingle("select count(*) from " + table + " where id = ?", id)
        .get(0, Integer.class);
  }

  private int counted(Tenant here, Tenant other) {
    following.catchUp(here.id());
    var now = clock.instant();
    var span = java.time.Duration.ofDays(2);
    return in(here, () -> facts.between(now.minus(span), now.plus(span))).stream()
        .filter(one -> one.other().equals(other.id()))
        .mapToInt(AgencyFacts.Count::cases)
        .sum();
  }

  private void claim(Browser officer, UUID id) {
    var page = officer.get("/desk/cases/" + id).body();
    var claim = Pattern.compile("action=\"(/desk/[^\"]*claim[^\"]*)\"").matcher(page);
    assertThat(claim.find()).as(page).isTrue();
    assertThat(officer.postWith(Browser.token(page).orElseThrow(), claim.group(1)).statusCode())
        .isEqualTo(302);
  }

  private String delegate(String who) {
    var answer =
        person(institution, Duty.ADMINISTRATOR)
            .post("/desk/agency/delegations", fields(who, "FULL"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*/delegations/|\\?.*", "");
  }

  private String[] fields(String who, String delivery, String... more) {
    var today = clock.instant().atZone(institution.zone()).toLocalDate();
    var fields =
        new ArrayList<>(
            List.of(
                "host",
                "budva",
                "who",
                who,
                "delivery-" + CODE,
                delivery,
                "from-day",
                String.valueOf(today.getDayOfMonth()),
                "from-month",
                String.valueOf(today.getMonthValue()),
                "from-year",
                String.valueOf(today.getYear())));
    fields.addAll(more.length == 0 ? List.of("act", "Agreement no. 1") : List.of(more));
    return fields.toArray(String[]::new);
  }

  private static String path(String delegation) {
    return "/desk/agency/" + delegation + "/apply/" + CODE;
  }

  private HttpResponse<String> send(Browser clerk, String delegation, String name) {
    return send(clerk, delegation, clerk.get(path(delegation)).body(), name);
  }

  private HttpResponse<String> send(Browser clerk, String delegation, String page, String name) {
    return clerk.postWith(
        Browser.token(page).orElseThrow(),
        path(delegation),
        "draft",
        found(page, "name=\"draft\" value=\"([^\"]+)\""),
        "kind",
        "PERSON",
        "name",
        name,
        "address",
        "Trg 1",
        "through",
        "self",
        "bornOn-day",
        "3",
        "bornOn-month",
        "2",
        "bornOn-year",
        "1980",
        "bornAt",
        "Budva",
        "schooling",
        "School",
        "examLanguage",
        "sr",
        "language",
        "en",
        "counter",
        found(page, "(?s)name=\"counter\".*?<option value=\"([0-9a-f-]{36})\""),
        "deliveryWay",
        found(page, "name=\"deliveryWay\"[^>]*value=\"([^\"]+)\""));
  }

  private static String found(String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static UUID taken(HttpResponse<String> receipt) {
    var found = TAKEN.matcher(receipt.body());
    assertThat(found.find()).as(receipt.body()).isTrue();
    return UUID.fromString(found.group(1));
  }

  private Browser clerk(Duty duty) {
    return person(budva, duty);
  }

  private Browser person(Tenant where, Duty duty) {
    var name = "a" + UUID.randomUUID().toString().replace("-", "");
    desks.person(desk(where), name, Set.of(assignment(where, duty)));
    var person = new Browser(port).signIn(name);
    person.get("/desk?lang=en");
    return person;
  }

  private Desks.Desk desk(Tenant where) {
    return new Desks.Desk(
        where.id(), where.slug(), in(where, () -> units.tree().all().getFirst().id()));
  }

  private Assignment assignment(Tenant where, Duty duty) {
    return Assignment.everywhere(duty);
  }

  private <T> T in(Tenant where, Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(Scope.of(where.id()), work));
  }

  /** An institution with one service, like one of Budva's. */
  private void found() {
    var card = in(budva, () -> services.get(new ServiceCode(CODE)));
    var parts = in(budva, () -> bundles.parts(card.version()));
    var unit =
        new NewUnit(
            card.unit(),
            Unit.Kind.DEPARTMENT,
            Optional.empty(),
            LocalText.of("en", "Registry of the institute"),
            Contact.notGiven());
    TenantId id = acting.as(Actor.system("test"), () -> addTenant.add(tenant()));
    acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                Scope.of(id),
                () -> {
                  addUnit.add(unit);
                  return publishVersion.publish(card.card(), parts);
                }));
  }

  private static NewTenant tenant() {
    return new NewTenant(
        SLUG,
        LocalText.of("en", "Institute of agency"),
        "ME",
        Lang.EN,
        "EUR",
        ZoneId.of("Europe/Podgorica"),
        42.44,
        19.26,
        true,
        Tenant.Kind.INSTITUTION);
  }
}
