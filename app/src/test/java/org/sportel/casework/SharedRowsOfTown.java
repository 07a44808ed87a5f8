package org.sportel.casework;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.identity.Desks;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;

/**
 * The town shares its case with another tenant, as an institution does with the municipality that
 * took it: whoever walks there may ask for its state and for nothing else.
 */
final class SharedRowsOfTown {
  private static final String SHARED =
      """
      insert into agency.shared_case (tenant_id, case_id, host, delegation_id, clerk, office, code,
        title, number, papers, taken_at, state, state_at, step)
      values (?, ?::uuid, ?, ?::uuid, ?::uuid, 'Tajna Osoba', 'BD-012', '{"en": "Shared"}', ?, 0,
        now(), 'RECEIVED', now(), 0)
      """;
  private static final String TAKEN =
      """
      insert into agency.taken_case (tenant_id, case_id, institution, delegation_id, clerk, code,
        title, number, taken_at, state, state_at, step)
      values (?, ?::uuid, ?, ?::uuid, ?::uuid, 'BD-012', '{"en": "Tajna Osoba"}', ?, now(),
        'RECEIVED', now(), 0)
      """;

  private static final String SURVEY =
      """
      insert into feedback.survey (tenant_id, id, code, title, lead, audience, channels, opens_on,
        closes_on, questions, state)
      values (?, ?::uuid, ?, '{"en": "Walked"}', '{}', 'VISITORS', '{ONLINE,PAPER}',
        current_date, current_date + 30, '[]', 'DRAFT')
      """;

  private static final String SCENARIO =
      """
      insert into feedback.mystery_scenario (tenant_id, id, title, task, standards, questions)
      values (?, ?::uuid, '{"en": "Tajna Osoba"}', '{"en": "Tajna Osoba"}', '{}', '[]')
      """;
  private static final String ROUND =
      """
      insert into feedback.mystery_round (tenant_id, id, title, opens_on, closes_on, centres,
        scenarios, visitors, times, state)
      values (?, ?::uuid, '{"en": "Tajna Osoba"}', current_date, current_date + 30, '{}', '{}',
        '{}', 1, 'RUNNING')
      """;
  private static final String MYSTERY =
      """
      insert into feedback.mystery_visit (tenant_id, id, round_id, centre_id, visitor_id, sheet,
        state)
      values (?, ?::uuid, ?::uuid, ?::uuid, ?::uuid, '{"title": {"en": "Tajna Osoba"}, "task":
        {"en": "Tajna Osoba"}, "service": null, "points": []}', 'PLANNED')
      """;

  private static final String SLIPS =
      """
      insert into feedback.slip_batch (tenant_id, id, centre_id, emptied_on, slips)
      values (?, ?::uuid, ?::uuid, current_date, 1)
      """;
  private static final String INTERVIEW =
      """
      insert into feedback.interview (tenant_id, id, month, unit_id, people, said, change)
      values (?, ?::uuid, date_trunc('month', current_date)::date, ?::uuid, 5,
        '{"TIME": "tajna poruka"}', 'tajna biljeska')
      """;
  private static final String BOX =
      """
      insert into complaints.box_batch (tenant_id, id, centre_id, emptied_on, present, opened_at)
      values (?, ?::uuid, ?::uuid, current_date, 'Tajna Osoba', now())
      """;

  private static final String OWN_LIST =
      """
      insert into casework.own_worklist (tenant_id, account_id, filters)
      values (?, ?::uuid, jsonb_build_array(jsonb_build_object('id', ?::text, 'name',
        'Tajna Osoba', 'asked', '{}'::jsonb, 'first', true)))
      """;

  private SharedRowsOfTown() {}

  /** Shares it; a delegation between two others is made too. Answers their ids by kind. */
  static Map<String, String> with(Desks.Desk host, Town town, ForeignRowsOfTown rows) {
    var sql = town.get(DSLContext.class);
    var delegation = UUID.randomUUID().toString();
    var clerk = UUID.randomUUID().toString();
    int institution = town.tenant().id().value();
    var id = rows.id("case").orElseThrow();
    var number = rows.id("number").orElseThrow();
    var survey = UUID.randomUUID().toString();
    var list = UUID.randomUUID().toString();
    var mystery = UUID.randomUUID().toString();
    town.system(
        () -> {
          sql.execute(SCENARIO, institution, mystery);
          sql.execute(ROUND, institution, mystery);
          sql.execute(MYSTERY, institution, mystery, mystery, mystery, clerk);
          sql.execute(SLIPS, institution, mystery, rows.id("centre").orElseThrow());
          sql.execute(INTERVIEW, institution, mystery, mystery);
          sql.execute(BOX, institution, mystery, mystery);
          sql.execute(SURVEY, institution, survey, "w" + survey.substring(0, 8));
          sql.execute(OWN_LIST, institution, clerk, list);
          sql.execute(
              "insert into agency.delegation (id, institution, host, who, from_day, act, made_at)"
                  + " values (?::uuid, ?, 1000000, 'EVERY_CLERK', current_date, 'Tajna Osoba',"
                  + " now())",
              delegation,
              institution);
          return sql.execute(
              SHARED, institution, id, host.tenant().value(), delegation, clerk, number);
        });
    town.get(Acting.class)
        .as(
            Actor.system("test"),
            () ->
                town.get(Transactions.class)
                    .write(
                        host.scope(),
                        () ->
                            sql.execute(
                                TAKEN,
                                host.tenant().value(),
                                id,
                                institution,
                                delegation,
                                clerk,
                                number)));
    return Map.of(
        "delegation",
        delegation,
        "service",
        "BD-012",
        "survey",
        survey,
        "list",
        list,
        "scenario",
        mystery,
        "round",
        mystery,
        "mystery",
        mystery,
        "box",
        mystery,
        "slips",
        mystery,
        "interview",
        mystery);
  }
}
