package org.sportel.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
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
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.visits.consultations.SetUpInstitution;
import org.springframework.beans.factory.annotation.Autowired;

/** A month about an institution is counted, checked by another person, signed, and corrected. */
class ReturnTests extends Served {
  private static final String SLUG = "institute-of-returns";
  private static final String NAME = "Institute of returns";
  private static final UUID CENTRE = new UUID(0, 5);

  @Autowired Tenants tenants;
  @Autowired AddTenant addTenant;
  @Autowired SetUpInstitution setUpInstitution;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;
  @Autowired DSLContext sql;
  private Tenant institution;

  @Override
  protected String townOfTest() {
    return "returning";
  }

  @BeforeEach
  void anInstitution() {
    if (tenants.bySlug(SLUG).isEmpty()) {
      acting.as(Actor.system("test"), () -> addTenant.add(tenant()));
    }
    institution = tenants.bySlug(SLUG).orElseThrow();
  }

  @Test
  void isCountedCheckedByAnotherSignedAndCorrectedByASecondVersion() {
    var month = YearMonth.from(clock.instant().atZone(institution.zone())).minusMonths(1);
    happened(month, 2, 3);
    var path = "/desk/agency/returns/" + SLUG + "/" + month;
    var manager = manager();
    assertThat(manager.get(path).body()).contains("not been produced yet");
    assertThat(manager.post(path + "/check").statusCode()).isEqualTo(404);
    manager.post(path + "/produce");
    var page = manager.get(path).body();
    assertThat(page).contains("Version 1", "Produced");
    assertThat(figures(page)).contains("2", "3").doesNotContain("5");
    assertThat(figures(page)).containsExactly("2", "3", "1", "2", "3", "1");
    assertThat(manager.post(path + "/check").statusCode()).isEqualTo(409);
    assertThat(manager.post(path + "/sign").statusCode()).isEqualTo(403);
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(administrator.post(path + "/sign").statusCode()).isEqualTo(409);
    assertThat(administrator.post(path + "/comment").statusCode()).isEqualTo(422);
    administrator.post(path + "/comment", "words", "One centre was closed");
    administrator.post(path + "/check");
    administrator.post(path + "/sign");
    assertThat(manager.get(path).body()).contains("Signed off", "One centre was closed");
    happened(month, 1, 0);
    assertThat(manager.post(path + "/produce").statusCode()).isEqualTo(422);
    manager.post(path + "/produce", "reason", "One case was keyed later");
    assertThat(manager.get(path).body())
        .contains("Version 2", "One case was keyed later", "Version 1", "Signed off");
    assertThat(manager.get("/desk/agency/returns").body()).contains(NAME);
  }

  @Test
  void isNotProducedBeforeTheMonthIsOver() {
    var month = YearMonth.from(clock.instant().atZone(institution.zone()));
    var path = "/desk/agency/returns/" + SLUG + "/" + month;
    assertThat(manager().post(path + "/produce").statusCode()).isEqualTo(409);
    assertThat(manager().get("/desk/agency/returns/nobody/2026-01").statusCode()).isEqualTo(404);
    assertThat(manager().get("/desk/agency/returns/" + SLUG + "/2026").statusCode()).isEqualTo(404);
  }

  private static List<String> figures(String page) {
    return java.util.regex.Pattern.compile("--numeric[^>]*>\\s*([0-9]+)\\s*<")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Facts as the journal tells them: so many applications, so many consultations. */
  private void happened(YearMonth month, int applications, int consultations) {
    acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                desk.scope(),
                () -> {
                  for (int i = 0; i < applications; i++) {
                    sql.execute(
                        "insert into agency.fact (tenant_id, case_id, side, other, centre_id, code,"
                            + " taken_at, handed_over_at) values (?, ?, 'HOST', ?, ?, 'A-1',"
                            + " ?::timestamptz, ?::timestamptz)",
                        desk.tenant().value(),
                        UUID.randomUUID(),
                        institution.id().value(),
                        CENTRE,
                        month.atDay(9) + "T10:00:00Z",
                        (i == 0 ? month : month.plusMonths(1)).atDay(19) + "T10:00:00Z");
                  }
                  if (consultations > 0) {
                    advised(month, consultations);
                  }
                  return month;
                }));
  }

  private void advised(YearMonth month, int consultations) {
    var about = setUpInstitution.add(LocalText.of("en", NAME));
    for (int i = 0; i < consultations; i++) {
      sql.execute(
          "insert into visits.advice_fact (tenant_id, id, kind, day_on, centre_id, institution_id,"
              + " channel, minutes) values (?, ?, 'CONSULTATION', ?::date, ?, ?, 'COUNTER', 5)",
          desk.tenant().value(),
          UUID.randomUUID(),
          month.atDay(9).toString(),
          CENTRE,
          about.value());
    }
  }

  private Browser manager() {
    var name = "m" + UUID.randomUUID().toString().replace("-", "");
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CENTRE_MANAGER)));
    return new Browser(port).signIn(name);
  }

  private static NewTenant tenant() {
    return new NewTenant(
        SLUG,
        LocalText.of("en", NAME),
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
