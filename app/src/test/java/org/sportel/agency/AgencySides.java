package org.sportel.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.sportel.StandingPacks;
import org.sportel.agency.figures.AgencyFacts;
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

/** An institution and the municipality to which it delegates, with people of both. */
abstract class AgencySides extends Served {
  static final String CODE = "BD-081";
  static final String SLUG = "agency-institute";
  static final Pattern TAKEN = Pattern.compile("/desk/agency/taken/([0-9a-f-]{36})");

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
  @Autowired AgencyDelegations delegations;
  @Autowired AgencyFacts facts;
  @Autowired Following following;
  @Autowired JobRunner jobs;
  @Autowired SettableClock clock;
  @Autowired DSLContext sql;
  Tenant budva;
  Tenant institution;

  @BeforeEach
  void bothSides() {
    budva = packs.budva();
    if (tenants.bySlug(SLUG).isEmpty()) {
      found();
    }
    institution = tenants.bySlug(SLUG).orElseThrow();
  }

  int counted(Tenant here, Tenant other) {
    following.catchUp(here.id());
    var now = clock.instant();
    var span = java.time.Duration.ofDays(2);
    return in(here, () -> facts.between(now.minus(span), now.plus(span))).stream()
        .filter(one -> one.other().equals(other.id()))
        .mapToInt(AgencyFacts.Count::cases)
        .sum();
  }

  void claim(Browser officer, UUID id) {
    var page = officer.get("/desk/cases/" + id).body();
    var claim = Pattern.compile("action=\"(/desk/[^\"]*claim[^\"]*)\"").matcher(page);
    assertThat(claim.find()).as(page).isTrue();
    assertThat(officer.postWith(Browser.token(page).orElseThrow(), claim.group(1)).statusCode())
        .isEqualTo(302);
  }

  String delegate(String who) {
    return delegate(who, "FULL");
  }

  String delegate(String who, String delivery) {
    var answer =
        person(institution, Duty.ADMINISTRATOR)
            .post("/desk/agency/delegations", fields(who, delivery));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*/delegations/|\\?.*", "");
  }

  String[] fields(String who, String delivery, String... more) {
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

  static String path(String delegation) {
    return "/desk/agency/" + delegation + "/apply/" + CODE;
  }

  HttpResponse<String> send(Browser clerk, String delegation, String name) {
    return send(clerk, delegation, clerk.get(path(delegation)).body(), name);
  }

  HttpResponse<String> send(Browser clerk, String delegation, String page, String name) {
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

  static String found(String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page);
    return found.find() ? found.group(1) : "";
  }

  static UUID taken(HttpResponse<String> receipt) {
    var found = TAKEN.matcher(receipt.body());
    assertThat(found.find()).as(receipt.body()).isTrue();
    return UUID.fromString(found.group(1));
  }

  Browser clerk(Duty duty) {
    return person(budva, duty);
  }

  Browser person(Tenant where, Duty... duties) {
    var name = "a" + UUID.randomUUID().toString().replace("-", "");
    desks.person(
        desk(where),
        name,
        Stream.of(duties).map(duty -> assignment(where, duty)).collect(Collectors.toSet()));
    var person = new Browser(port).signIn(name);
    person.get("/desk?lang=en");
    return person;
  }

  Desks.Desk desk(Tenant where) {
    return new Desks.Desk(
        where.id(), where.slug(), in(where, () -> units.tree().all().getFirst().id()));
  }

  Assignment assignment(Tenant where, Duty duty) {
    return Assignment.everywhere(duty);
  }

  <T> T in(Tenant where, Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(Scope.of(where.id()), work));
  }

  /** An institution with one service, like one of Budva's. */
  void found() {
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

  static NewTenant tenant() {
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
