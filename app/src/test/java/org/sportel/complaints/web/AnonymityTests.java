package org.sportel.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.TestDatabase;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;

/** Whoever has the whole database still cannot say who complained. */
class AnonymityTests extends Served {
  private static final String ADDRESS = "203.0.113.77";
  private static final Pattern NUMBER = Pattern.compile("<strong>(C-[0-9]+/[0-9]{4})</strong>");
  private static final Pattern CODE = Pattern.compile("sp-code\">([0-9A-Z-]{19})<");
  private static final String TABLES =
      """
      select format('%I.%I', n.nspname, c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'
      """;

  /** A row of the dump. */
  private record Row(String table, String text) {}

  @Test
  void findsNothingInADumpOfTheDatabaseThatTellsWhoFiled() throws Exception {
    var secret = "Zzname" + UUID.randomUUID();
    var body = "Zzbody" + UUID.randomUUID();
    browser = new Browser(port).from(ADDRESS).signIn(desk.name(Duty.COUNTER));
    var filed =
        browser.post(
            complaints() + "/new",
            "level",
            "ANONYMOUS",
            "topic",
            "CORRUPTION",
            "body",
            body,
            "name",
            secret,
            "contact",
            secret,
            "reference",
            secret);
    assertThat(filed.statusCode()).isEqualTo(200);
    assertThat(filed.headers().allValues("set-cookie")).noneMatch(one -> one.startsWith("sportel"));
    var number = found(NUMBER, filed.body());
    track(filed.body(), number);
    try (var owner = owner()) {
      var dump = dump(owner);
      assertThat(dump.stream().filter(row -> row.text().contains(body))).hasSize(1);
      assertThat(dump).noneMatch(row -> row.text().contains(secret));
      assertThat(dump).noneMatch(row -> row.text().contains(found(CODE, filed.body())));
      var id = id(owner, number);
      assertThat(UUID.fromString(id).version()).as("says nothing of the time").isEqualTo(4);
      assertThat(
              dump.stream()
                  .filter(row -> row.text().contains(id) || row.text().contains(number))
                  .map(Row::table)
                  .distinct())
          .allMatch(
              table ->
                  table.startsWith("complaints.")
                      || table.equals("register.entry")
                      || table.equals("platform.journal")
                      || table.startsWith("platform.journal_")
                      || table.equals("platform.idempotency"));
      assertThat(actors(owner, id)).containsOnly("ANONYMOUS");
      assertThat(guessed(dump)).isEmpty();
    }
  }

  /** Following it leaves no trace either. */
  private void track(String page, String number) {
    var shown = browser.post(complaints() + "/track", "number", number, "code", found(CODE, page));
    assertThat(shown.statusCode()).isEqualTo(302);
    var path = shown.headers().firstValue("location").orElseThrow();
    assertThat(browser.get(path).body()).contains(number);
    assertThat(browser.post(path + "/message", "message", "One thing more.").statusCode())
        .isEqualTo(302);
  }

  /** What somebody finds who tries the address under every name that is counted here. */
  private static List<String> guessed(List<Row> dump) throws Exception {
    var hits = new ArrayList<String>();
    for (var limit :
        List.of("complaint", "complaint with work", "complaint code", "upload", "complaint all")) {
      var digest =
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest((limit + " " + ADDRESS).getBytes(StandardCharsets.UTF_8)));
      dump.stream()
          .filter(row -> row.text().contains(digest))
          .forEach(row -> hits.add(limit + " in " + row.table()));
    }
    return hits;
  }

  private String complaints() {
    return "/m/" + desk.slug() + "/complaints";
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static List<Row> dump(Connection owner) throws SQLException {
    var rows = new ArrayList<Row>();
    for (var table : list(owner, TABLES)) {
      for (var text : list(owner, "select t::text from " + table + " t")) {
        rows.add(new Row(table, text));
      }
    }
    return rows;
  }

  private static String id(Connection owner, String number) throws SQLException {
    return list(
            owner,
            "select id::text from complaints.complaint where level = 'ANONYMOUS' and number = '"
                + number
                + "' order by received_at desc")
        .getFirst();
  }

  private static List<String> actors(Connection owner, String id) throws SQLException {
    return list(owner, "select actor_kind from platform.journal where subject = '" + id + "'");
  }

  private static List<String> list(Connection owner, String query) throws SQLException {
    var list = new ArrayList<String>();
    try (var statement = owner.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        list.add(String.valueOf(found.getString(1)));
      }
    }
    return list;
  }

  private static Connection owner() throws SQLException {
    var address = TestDatabase.address();
    return DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
  }
}
