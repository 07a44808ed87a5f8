package org.sportel.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** An institution sees how fast it answers, what it was asked, and nothing else of the cases. */
class AskedOfUsTests extends Served {
  @Autowired AskedOfUs askedOfUs;
  @Autowired Tenants tenants;
  @Autowired AddTenant addTenant;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired DSLContext sql;
  @Autowired Clock clock;

  @Override
  protected String townOfTest() {
    return "asked";
  }

  @BeforeEach
  void twoTownsAsk() {
    if (tenants.bySlug("asks-us").isPresent()) {
      return;
    }
    var us = town("asks-us");
    asked(us, Optional.of(desk.tenant().value()), "OUT-1/77", 40, false);
    asked(us, Optional.of(desk.tenant().value()), "OUT-2/77", 3, false);
    asked(us, Optional.of(desk.tenant().value()), "OUT-3/77", 9, true);
    asked(us, Optional.empty(), "OUT-4/77", 9, false);
    asked(town("asks-others"), Optional.empty(), "OUT-5/77", 9, false);
  }

  private Tenant town(String slug) {
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
                    ZoneId.of("Europe/Podgorica"),
                    42.5,
                    19.2,
                    true,
                    Tenant.Kind.MUNICIPALITY)));
    return tenants.bySlug(slug).orElseThrow();
  }

  /** A letter that was sent so many days ago and was to be answered within ten. */
  private void asked(
      Tenant office, Optional<Integer> institution, String number, int ago, boolean answered) {
    var sent = clock.instant().minus(Duration.ofDays(ago)).minusSeconds(60);
    var due = LocalDate.ofInstant(sent, office.zone()).plusDays(10);
    var ended = answered ? sent.plus(Duration.ofDays(2)).toString() : null;
    transactions.run(
        Scope.of(office.id()),
        () -> {
          var body = body(office, institution, number);
          var request = UUID.randomUUID();
          var unit = new UUID(0, 8);
          var stage = answered ? "ANSWERED" : "WAITING";
          sql.execute(
              "insert into outbound.request (tenant_id, id, case_id, case_number, unit_id, body_id,"
                  + " number, reason, way, subject, words, office, sent_at, due_on, waits, stage,"
                  + " ended_at, form_key) values (?, ?, ?, 'CASE-SECRET', ?, ?, ?, 'DATA',"
                  + " 'LETTER', 'About a secret', 'A secret', 'Office', ?::timestamptz, ?::date,"
                  + " false, ?, ?::timestamptz, ?)",
              office.id().value(),
              request,
              UUID.randomUUID(),
              unit,
              body,
              number,
              sent.toString(),
              due.toString(),
              stage,
              ended,
              UUID.randomUUID());
          sql.execute(
              "update outbound.request set answer = ? where id = ?",
              answered ? "We answered this" : "",
              request);
          sql.execute(
              "insert into outbound.fact (tenant_id, request_id, body_id, unit_id, sent_at, due_on,"
                  + " stage, ended_at) values (?, ?, ?, ?, ?::timestamptz, ?::date, ?,"
                  + " ?::timestamptz)",
              office.id().value(),
              request,
              body,
              unit,
              sent.toString(),
              due.toString(),
              stage,
              ended);
        });
  }

  private UUID body(Tenant office, Optional<Integer> institution, String number) {
    var name = institution.map(id -> "Institution " + id).orElse("Somebody else " + number);
    return Optional.ofNullable(
            sql.fetchOne(
                "select id from outbound.body where tenant_id = ? and name = ?",
                office.id().value(),
                name))
        .map(row -> row.get(0, UUID.class))
        .orElseGet(
            () -> {
              var id = UUID.randomUUID();
              sql.execute(
                  "insert into outbound.body (tenant_id, id, name, address, email, institution,"
                      + " open) values (?, ?, ?, '', '', ?::int, true)",
                  office.id().value(),
                  id,
                  name,
                  institution.orElse(null));
              return id;
            });
  }

  @Test
  void showsWhatOthersAskByOfficeAndTheLettersThatWait() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    browser.get("/desk?lang=en");
    var page = browser.get("/desk/requests/asked").body();
    assertThat(page)
        .contains("Town asks-us", "OUT-1/77", "OUT-2/77", "late")
        .contains("OUT-3/77", "Answered by us")
        .doesNotContain("OUT-4/77", "OUT-5/77", "asks-others", "secret", "SECRET");
    assertThat(page.indexOf("OUT-1/77")).isLessThan(page.indexOf("OUT-2/77"));
  }

  @Test
  void countsTheYearOfTheOfficeThatAsks() {
    var sent = clock.instant().minus(Duration.ofDays(9)).minusSeconds(60);
    var year = Year.from(sent.atZone(ZoneId.of("Europe/Podgorica")));
    var asked = acting.as(Actor.system("test"), () -> asked(year));
    assertThat(asked.sum().orElseThrow().answered()).isEqualTo(1);
    assertThat(asked.sum().orElseThrow().median()).as("of too few").isEmpty();
    assertThat(asked.waiting())
        .extracting(AskedOfUs.Letter::stand)
        .containsExactly(AskedOfUs.Stand.LATE, AskedOfUs.Stand.WAITS);
  }

  private AskedOfUs.Asker asked(Year year) {
    var us = tenants.get(desk.tenant());
    return askedOfUs.by(us, year).getFirst();
  }

  @Test
  void opensQuestionAndAnswerAndTheAskingOfficeKnows() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    browser.get("/desk?lang=en");
    var answered = browser.get(letter("asks-us", "OUT-3/77"));
    assertThat(answered.statusCode()).isEqualTo(200);
    assertThat(answered.body())
        .contains("About a secret", "A secret", "We answered this", "Town asks-us", "OUT-3/77")
        .doesNotContain("CASE-SECRET");
    assertThat(browser.get(letter("asks-us", "OUT-1/77")).body())
        .contains("A secret", "Not answered yet");
    assertThat(looks("OUT-3/77"))
        .isNotEmpty()
        .allMatch(look -> look.startsWith("GUEST asked " + desk.slug() + ": "));
    assertThat(browser.get("/desk/requests/asked").body())
        .contains("href=\"" + letter("asks-us", "OUT-3/77") + "\"");
  }

  @Test
  void opensNothingThatSomebodyElseWasAsked() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(browser.get(letter("asks-us", "OUT-4/77")).statusCode()).isEqualTo(404);
    assertThat(browser.get(letter("asks-others", "OUT-5/77")).statusCode()).isEqualTo(404);
    assertThat(looks("OUT-4/77")).isEmpty();
    var known = letter("asks-us", "OUT-1/77");
    assertThat(browser.get(known.replace("asks-us", "asks-others")).statusCode()).isEqualTo(404);
    assertThat(browser.get(known.replace("asks-us", "no-such")).statusCode()).isEqualTo(404);
    assertThat(browser.get(known.replace("asks-us", desk.slug())).statusCode()).isEqualTo(404);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get(known).statusCode()).isEqualTo(403);
    assertThat(browser.get("/desk/requests/asked").body())
        .contains("OUT-1/77")
        .doesNotContain(known);
  }

  private String letter(String office, String number) {
    var scope = Scope.of(tenants.bySlug(office).orElseThrow().id());
    return "/desk/requests/asked/"
        + office
        + "/"
        + transactions.read(
            scope,
            () ->
                sql.fetchSingle("select id from outbound.request where number = ?", number)
                    .get(0, UUID.class));
  }

  /** Kind, purpose and office of every look at the case of a letter. */
  private List<String> looks(String number) {
    return transactions.read(
        Scope.of(tenants.bySlug("asks-us").orElseThrow().id()),
        () ->
            sql.fetch(
                    "select actor_kind || ' ' || purpose || ' ' || actor_office from"
                        + " audit.read_entry where subject_ids @> array[(select case_id from"
                        + " outbound.request where number = ?)]",
                    number)
                .map(row -> row.get(0, String.class)));
  }
}
