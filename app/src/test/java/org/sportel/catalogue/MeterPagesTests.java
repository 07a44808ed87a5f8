package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sportel.insight.db.Tables.CASE_FACT;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What a service asks of people, before and after a change, in a browser without scripts. */
class MeterPagesTests extends Served {
  @Autowired ImportServices importServices;
  @Autowired DesignCard design;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired VersionHistory history;
  @Autowired DSLContext db;

  @Test
  void comparesTheVersionInForceWithItsBaselineAndTellsTheDaysFromTheLaw() {
    var code = "ME-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    changedService(code);
    browser.signIn(desk.name(Duty.DESIGNER));
    var page = "/desk/services/" + code + "/meter";
    count(code, 1, 10, 4);
    count(code, 2, 400, 9);
    count(code, 2, 20, 3);
    assertThat(browser.get(page).body()).contains("No baseline yet", "Choose the baseline");
    assertThat(browser.get("/desk/services/" + code + "/versions").body()).contains(page);
    assertThat(browser.get(page).body())
        .contains("2 came in the 365 days before today", "name=\"yearly\"", "value=\"2\"");
    var wrong = browser.post(page + "/baseline", "version", "1", "yearly", "x", "hour", "6");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter a whole number from 1", "value=\"x\"");
    var set =
        browser.post(
            page + "/baseline",
            "version",
            "1",
            "yearly",
            "1200",
            "hour",
            "6",
            "trip",
            "4.50",
            "page",
            "0.30");
    assertThat(set.statusCode()).as(set.body()).isEqualTo(302);
    assertThat(browser.get(page).body())
        .contains("Administrative cost of a year", "12,120.00", "1,200 cases a year")
        .contains("1 less", "10 days", "5 days")
        .contains("Cases so far, counted", "4 days", "6 days");
    assertThat(browser.get(page).body()).doesNotContain("Visits per case");
    tenClosedCasesOfFourVisits(code);
    assertThat(browser.get(page).body()).containsPattern("Visits per case[^/]+/[^/]+/[^/]+0\\.4");
    var today = LocalDate.now(Desks.ZONE);
    assertThat(law(page, today.plusDays(2)).body()).contains("That day has not come yet");
    assertThat(law(page, today.minusDays(30)).statusCode()).isEqualTo(302);
    assertThat(browser.get(page).body()).containsPattern("(29|30|31) days");
    assertThat(browser.get("/desk/meter").body()).contains("People save", "From law to live");
  }

  private java.net.http.HttpResponse<String> law(String page, LocalDate day) {
    return browser.post(
        page + "/law",
        "lawVersion",
        "2",
        "law-day",
        String.valueOf(day.getDayOfMonth()),
        "law-month",
        String.valueOf(day.getMonthValue()),
        "law-year",
        String.valueOf(day.getYear()));
  }

  private void changedService(String code) {
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Market stall","category":"utilities","outcome":"permit","unit":"registry",
         "channels":["counter"],"free":true,"legalBasis":[{"act":{"en":"Law on markets"}}],
         "citizenCost":{"minutes":50,"copies":2,"trips":1},
         "deadlines":[{"purpose":"DECISION","amount":10,"unit":"CALENDAR_DAY","start":"REGISTRATION",
           "legalBasis":{"act":{"en":"Law on markets"},"article":"5"}}]}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    as(() -> importServices.importAll(file));
    as(
        () -> {
          var draft = design.of(new ServiceCode(code));
          draft.entry().withObject("/citizenCost").put("trips", 0).put("minutes", 20);
          draft.entry().withObject("/deadlines/0").put("amount", 5);
          design.save(draft.code(), 0, draft.entry());
          return code;
        });
    browser.signIn(desk.name(Duty.DESIGNER));
    var done =
        browser.post(
            "/desk/services/" + code + "/card/publish",
            "edition",
            "1",
            "reason",
            "Law 5/2027",
            "action",
            "publish");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
  }

  /** A case that came so many days ago and was decided after some. */
  private void count(String code, int number, int ago, int days) {
    as(
        () -> {
          var version =
              history.find(new ServiceCode(code), number).orElseThrow().card().version().value();
          var received = OffsetDateTime.now(ZoneOffset.UTC).minusDays(ago);
          return db.insertInto(CASE_FACT)
              .set(CASE_FACT.TENANT_ID, transactions.tenant().value())
              .set(CASE_FACT.CASE_ID, UUID.randomUUID())
              .set(CASE_FACT.ORIGIN, "LIVE")
              .set(CASE_FACT.NUMBER, "IN-" + ago)
              .set(CASE_FACT.SERVICE, code)
              .set(CASE_FACT.SERVICE_VERSION, version)
              .set(CASE_FACT.CATEGORY, "utilities")
              .set(CASE_FACT.UNIT, "registry")
              .set(CASE_FACT.CENTRE, "")
              .set(CASE_FACT.CHANNEL, "COUNTER")
              .set(CASE_FACT.RECEIVED_AT, received)
              .set(CASE_FACT.DECIDED_AT, received.plusDays(days))
              .set(CASE_FACT.OUTCOME, "GRANTED")
              .set(CASE_FACT.WAITING, false)
              .set(CASE_FACT.CORRECTIONS, 0)
              .set(CASE_FACT.LAST_AT, received.plusDays(days))
              .execute();
        });
  }

  /** Of the version in force; four took a visit each, the others none. */
  private void tenClosedCasesOfFourVisits(String code) {
    as(
        () -> {
          var version =
              history.find(new ServiceCode(code), 2).orElseThrow().card().version().value();
          return db.execute(
              """
              with made as (
                insert into casework.case_file (tenant_id, id, number, service_version,
                  service_code, service_title, category, unit_id, channel, lang, received_at,
                  state, closed_at, procedure_state, variables, code_salt, code_hash)
                select {0}, gen_random_uuid(), 'M-' || n, {1}, {2}, '{}', 'utilities',
                  gen_random_uuid(), 'COUNTER', 'en', now(), 'CLOSED', now(), '{}', '{}', '', ''
                from generate_series(1, 10) n returning id, number)
              insert into casework.case_visit (tenant_id, case_id, visit_id, purpose)
              select {0}, id, gen_random_uuid(), 'TAKEN' from made where number <= 'M-3'""",
              DSL.val(transactions.tenant().value()), DSL.val(version), DSL.val(code));
        });
  }

  private <T> T as(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
