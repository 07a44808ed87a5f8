package org.sportel.rules;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.sportel.TestDatabase;

/** Fills the big tables for eight invented tenants, as the owner, and tells the planner. */
final class ManyRows {
  /** The tenant that is asked; the others are called after it. */
  static final int TENANT = 90_001;

  static final int EACH = 5_000;
  private static final int TENANTS = 8;

  /** The one unit that has open tasks. */
  static final String UNIT = "00000000-0000-7000-8000-000000000001";

  private ManyRows() {}

  private static final String ALL =
      " from generate_series(%d, %d) tenant, generate_series(1, %d) n"
          .formatted(TENANT, TENANT + TENANTS - 1, EACH);

  /** Every case its own id, the same in every table. */
  private static final String ID = "md5('case ' || tenant || ' ' || n)::uuid";

  private static final List<String> STATEMENTS =
      List.of(
          """
          insert into casework.case_file (tenant_id, id, number, service_version, service_code,
            service_title, category, unit_id, channel, lang, received_at, state, closed_at, due_on,
            due_at, procedure_state, variables, code_salt, code_hash)
          select tenant, %s, 'IN-' || lpad(n::text, 5, '0') || '/2026', gen_random_uuid(),
            'S-' || n %% 80, '{"en":"A service"}', 'land',
            case when n %% 20 = 0 then '%s'::uuid else md5('unit ' || n %% 9)::uuid end, 'ONLINE',
            'en', timestamptz '2026-01-01' + n * interval '90 minutes',
            case when n %% 10 = 0 then 'IN_PROGRESS' else 'CLOSED' end,
            case when n %% 10 = 0 then null else timestamptz '2026-12-01' end, date '2026-06-01',
            timestamptz '2026-06-01' + n * interval '1 hour', '{}', '{}', '\\x00', '\\x00'
          """
                  .formatted(ID, UNIT)
              + ALL,
          """
          insert into casework.task (tenant_id, id, case_id, wait_key, element, title, kind, duty,
            unit_id, opened_at, closed_at)
          select tenant, gen_random_uuid(), %s, 1, 'check', '{"en":"Check"}', 'CHECK', 'OFFICER',
            case when n %% 20 = 0 then '%s'::uuid else md5('unit ' || n %% 9)::uuid end,
            timestamptz '2026-01-01', case when n %% 10 = 0 then null else timestamptz '2026-12-01' end
          """
                  .formatted(ID, UNIT)
              + ALL,
          """
          insert into casework.applicant (tenant_id, case_id, kind, name, identifier, words, born_on)
          select tenant, %s, 'PERSON', 'Person ' || md5(n::text), '77' || n,
            'IN-' || n || ' Person ' || md5(n::text) || ' 77' || n,
            case when n %% 3 = 0 then date '1950-01-01' + n end
          """
                  .formatted(ID)
              + ALL,
          """
          insert into register.entry (tenant_id, id, book, year, seq, number, entered_at, object,
            subject_id, party, document_titles, documents, office)
          select tenant, gen_random_uuid(), 'INCOMING', 2026, n,
            'IN-' || lpad(n::text, 5, '0') || '/2026',
            timestamptz '2026-01-01' + n * interval '90 minutes', 'A service', %s,
            'Person ' || md5(n::text), '{}', 0, 'Counter'
          """
                  .formatted(ID)
              + ALL,
          """
          insert into audit.read_entry (tenant_id, id, read_at, actor_kind, actor_id, actor_office,
            what, purpose, subject_ids, subject_type)
          select tenant, gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 minute',
            'STAFF', gen_random_uuid(), 'Counter', 'case', 'work', array[%s], 'case'
          """
                  .formatted(ID)
              + ALL,
          "analyze casework.case_file, casework.task, casework.applicant, register.entry,"
              + " audit.read_entry");

  private static final List<String> TABLES =
      List.of(
          "casework.case_file",
          "casework.task",
          "casework.applicant",
          "register.entry",
          "audit.read_entry");

  static void fill() throws SQLException {
    run(STATEMENTS);
  }

  static void empty() throws SQLException {
    run(
        TABLES.stream()
            .map(table -> "delete from %s where tenant_id >= %d".formatted(table, TENANT))
            .toList());
    run(List.of("analyze"));
  }

  private static void run(List<String> statements) throws SQLException {
    var address = TestDatabase.address();
    try (var owner =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var statement = owner.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
