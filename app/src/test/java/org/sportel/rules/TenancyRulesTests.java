package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.TestDatabase;

/**
 * Every table of every module belongs to a tenant and is guarded, or is listed here with reason.
 */
class TenancyRulesTests {
  /** Tables without a tenant. */
  private static final Map<String, String> OF_THE_NETWORK =
      Map.ofEntries(
          Map.entry("agency.delegation", "between an institution and a municipality; both read it"),
          Map.entry("agency.delegated_service", "belongs to a delegation; nothing personal"),
          Map.entry("agency.named_clerk", "the municipality names, the institution asks; ids only"),
          Map.entry(
              "insight.event_note", "an operator's is read by its municipalities; no person in it"),
          Map.entry("insight.figure_explanation", "a municipality says it to its network"),
          Map.entry("network.tenant", "read before anybody knows the tenant"),
          Map.entry("network.tenant_face", "read with its tenant, before anybody knows it"),
          Map.entry("network.tenant_closing", "read with its tenant; two persons of the operator"),
          Map.entry("rights.assessment_count", "counts how often an answer was given, not by whom"),
          Map.entry("identity.account", "a person signs in before a tenant is chosen"),
          Map.entry("identity.workplace", "where a person may sit down is asked at sign-in"),
          Map.entry("identity.password_link", "belongs to an account, not to a tenant"),
          Map.entry("identity.mail_address", "belongs to an account; asked for its new password"),
          Map.entry("identity.passkey", "belongs to an account; asked at sign-in"),
          Map.entry("identity.second_factor", "belongs to an account; asked at sign-in"),
          Map.entry("identity.invitation", "the invited person signs in elsewhere"),
          Map.entry("identity.news_seen", "belongs to an account"),
          Map.entry("identity.recovery_code", "belongs to an account; asked at sign-in"),
          Map.entry("platform.secret_key", "the program's own"),
          Map.entry("platform.backup", "backups of the whole database"),
          Map.entry("identity.session", "Spring Session's; read before the tenant is known"),
          Map.entry("identity.session_attributes", "Spring Session's"),
          Map.entry("platform.cluster", "one row about the database itself"),
          Map.entry("platform.scheduled_tasks", "the job runner's; tenants stand in its data"),
          Map.entry("platform.tries", "counts strangers"),
          Map.entry("standards.basket", "the operator's; every centre is measured by it"),
          Map.entry("standards.basket_service", "belongs to a basket; nothing personal"),
          Map.entry("unified.assignment", "between an operator and a municipality; both read it"),
          Map.entry("unified.edition", "what every municipality may take over; nothing personal"),
          Map.entry("unified.adoption", "the operator sees how far each municipality is"),
          Map.entry("platform.follower_cursor", "every follower's place in every journal"));

  /** Indexes that cannot begin with the tenant. */
  private static final Map<String, String> INDEXES =
      Map.of(
          "audit.read_entry_subject", "GIN over what was shown; asked with the tenant beside it",
          "casework.applicant_words", "trigrams; asked through a guarded function",
          "catalogue.published_words", "trigrams; asked through a guarded function",
          "network.unit_place_names", "trigrams of public names; asked through a guarded function",
          "register.entry_words", "trigrams; asked through a guarded function");

  private static final String TABLES =
      """
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and c.relname <> 'schema_history'
        and n.nspname not in ('pg_catalog', 'information_schema', 'public')
        and n.nspname not like 'pg_%'
      """;
  private static final String HAS_TENANT =
      """
      exists (select from pg_attribute a where a.attrelid = c.oid
        and a.attname = 'tenant_id' and not a.attisdropped)
        and n.nspname || '.' || c.relname <> 'identity.workplace'
      """;
  private static final String UNGUARDED =
      "select n.nspname || '.' || c.relname "
          + TABLES
          + " and "
          + HAS_TENANT
          + " and not (c.relrowsecurity and c.relforcerowsecurity)";
  private static final String TENANTLESS =
      "select n.nspname || '.' || c.relname " + TABLES + " and not " + HAS_TENANT;
  private static final String WITHOUT_POLICY =
      "select n.nspname || '.' || c.relname "
          + TABLES
          + " and "
          + HAS_TENANT
          + """
             and (select count(*) from pg_policies p where p.schemaname = n.nspname
               and p.tablename = c.relname and p.permissive = 'PERMISSIVE'
               and p.roles = '{sportel_app}' and p.cmd = 'ALL'
               and p.qual like '%tenant_id%current_setting(''sportel.tenant''::text)%') <> 1
          """;
  private static final String CROWDED =
      """
      select schemaname || '.' || tablename || ' ' || role
      from pg_policies, unnest(roles) role where permissive = 'PERMISSIVE'
      group by schemaname, tablename, role having count(*) > 1
      """;
  private static final String FOR_EVERYBODY =
      "select schemaname || '.' || tablename from pg_policies where 'public' = any (roles)";
  private static final String INDEX_WITHOUT_TENANT =
      "select n.nspname || '.' || i.relname "
          + TABLES.replace("where", joinedWithIndexes())
          + " and "
          + HAS_TENANT
          + """
             and not exists (select from pg_attribute a where a.attrelid = c.oid
               and a.attname = 'tenant_id' and a.attnum = x.indkey[0])
          """;

  private static String joinedWithIndexes() {
    return "join pg_index x on x.indrelid = c.oid join pg_class i on i.oid = x.indexrelid where";
  }

  @Test
  void everyTableOfATenantIsGuarded() throws SQLException {
    try (var owner = owner()) {
      assertThat(list(owner, UNGUARDED)).isEmpty();
      assertThat(list(owner, WITHOUT_POLICY)).isEmpty();
      assertThat(list(owner, "select n.nspname " + TABLES + " and " + HAS_TENANT))
          .hasSizeGreaterThan(10);
    }
  }

  @Test
  void everyTableWithoutATenantIsListedWithItsReason() throws SQLException {
    try (var owner = owner()) {
      assertThat(list(owner, TENANTLESS)).isSubsetOf(OF_THE_NETWORK.keySet());
    }
  }

  @Test
  void twoPermissivePoliciesNeverMeetInOneRole() throws SQLException {
    try (var owner = owner()) {
      assertThat(list(owner, CROWDED)).isEmpty();
      assertThat(list(owner, FOR_EVERYBODY)).isEmpty();
    }
  }

  @Test
  void everyIndexBeginsWithTheTenant() throws SQLException {
    try (var owner = owner()) {
      assertThat(list(owner, INDEX_WITHOUT_TENANT)).isSubsetOf(INDEXES.keySet());
    }
  }

  @Test
  void everyTableRefusesAForgottenTenant() throws SQLException {
    List<String> tables;
    try (var owner = owner()) {
      tables = list(owner, "select n.nspname || '.' || c.relname " + TABLES + " and " + HAS_TENANT);
    }
    try (var program = program()) {
      for (var table : tables) {
        assertThatThrownBy(() -> list(program, "select 'seen' from " + table + " limit 1"))
            .as(table)
            .isInstanceOf(SQLException.class);
      }
    }
  }

  @Test
  void functionsOfTheOwnerLookIntoASessionsOwnSchemaLast() throws SQLException {
    var loose =
        """
        select p.oid::regprocedure::text from pg_proc p where p.prosecdef and not exists (
          select from unnest(p.proconfig) setting
          where setting like 'search_path=%' and setting like '%pg\\_temp')
        """;
    try (var owner = owner()) {
      assertThat(list(owner, loose)).isEmpty();
      assertThat(list(owner, "select 'f' from pg_proc where prosecdef")).hasSizeGreaterThan(5);
    }
  }

  @Test
  void theProgramCannotSayWhenAnEntryOfTheJournalWasWritten() throws SQLException {
    var writable =
        """
        select a.attname from pg_attribute a
        where a.attrelid = 'platform.journal'::regclass and a.attnum > 0
          and (has_column_privilege('sportel_app', a.attrelid, a.attnum, 'insert')
            or has_column_privilege('sportel_app', a.attrelid, a.attnum, 'update'))
        """;
    try (var owner = owner()) {
      assertThat(list(owner, writable))
          .contains("payload", "happened_at")
          .doesNotContain("recorded_at", "tx", "era");
    }
  }

  @Test
  void wouldNoticeAMissingPolicyAndALiftedForce() throws SQLException {
    try (var owner = owner()) {
      owner.setAutoCommit(false);
      try (var statement = owner.createStatement()) {
        statement.execute("drop policy tenant on network.unit");
        assertThat(list(owner, WITHOUT_POLICY)).containsExactly("network.unit");
        statement.execute("alter table network.centre no force row level security");
        assertThat(list(owner, UNGUARDED)).containsExactly("network.centre");
        statement.execute(
            "create policy second on network.counter to sportel_app using (tenant_id > 0)");
        assertThat(list(owner, CROWDED)).containsExactly("network.counter sportel_app");
        statement.execute("create table network.stray (id int primary key)");
        assertThat(list(owner, TENANTLESS)).contains("network.stray");
        statement.execute("create index stray_index on network.unit (code)");
        assertThat(list(owner, INDEX_WITHOUT_TENANT)).contains("network.stray_index");
      } finally {
        owner.rollback();
      }
    }
  }

  private static List<String> list(Connection connection, String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static Connection owner() throws SQLException {
    var address = TestDatabase.address();
    return DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
  }

  private static Connection program() throws SQLException {
    var address = TestDatabase.address();
    return DriverManager.getConnection(address.url(), "sportel_app", address.appPassword());
  }
}
