package org.sportel.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What the planner believes of a tenant table that was never analysed. Without it every index that
 * begins with the tenant looks equally good while a table is small, and a look-up by key reads the
 * tenant's whole table until the first analysis: a minute after the program's first start, or in
 * the midst of a large import. The same holds for what stands in a key of three or more between the
 * tenant and the last column. PostgreSQL takes statistics by hand from version 18 on.
 */
final class FirstStatistics {
  private static final String SUPPOSE =
      """
      do $$
      begin
        if current_setting('server_version_num')::int >= 180000 then
          perform pg_restore_attribute_stats(
            'schemaname', n.nspname::text, 'relname', c.relname::text, 'attname', 'tenant_id',
            'inherited', false,
            'null_frac', 0::real, 'avg_width', 4, 'n_distinct', 1::real)
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
          where c.relkind in ('r', 'p') and c.relrowsecurity
            and pg_has_role(c.relowner, 'usage')
            and not exists (
              select from pg_stats s
              where s.schemaname = n.nspname and s.tablename = c.relname
                and s.attname = 'tenant_id');
          perform pg_restore_attribute_stats(
            'schemaname', n.nspname::text, 'relname', c.relname::text, 'attname', a.attname::text,
            'inherited', false,
            'null_frac', 0::real, 'avg_width', case when a.attlen > 0 then a.attlen else 16 end::int,
            'n_distinct', 20::real)
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_index i on i.indrelid = c.oid and i.indisprimary
          join unnest(i.indkey[1 : i.indnkeyatts - 2]::int[]) between_them (number) on true
          join pg_attribute a on a.attrelid = c.oid and a.attnum = between_them.number
          where c.relkind in ('r', 'p') and c.relrowsecurity
            and pg_has_role(c.relowner, 'usage')
            and not exists (
              select from pg_stats s
              where s.schemaname = n.nspname and s.tablename = c.relname
                and s.attname = a.attname);
        end if;
      end $$
      """;

  private FirstStatistics() {}

  /** Supposes that a table holds one tenant, and few of what its key names next. */
  static void suppose(DatabaseAddress address) {
    try (var connection =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute(SUPPOSE);
    } catch (SQLException e) {
      throw new FolderRefused("The statistics cannot be prepared: " + e.getMessage());
    }
  }
}
