package org.sportel.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.sportel.platform.TenantId;

/**
 * What the program wrote in its journal of one application and of one visitor, copied to a month
 * full of both: fresh identities, times of their own, everything else as it was written.
 */
final class CopiedJournal {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
  private static final String COLUMNS =
      "tenant_id, id, happened_at, origin, type, version, subject, actor_kind, actor_id,"
          + " actor_office, payload";
  private static final int AT_ONCE = 20_000;
  private static final long SEED = 2026;

  /** An entry as it was written. */
  private record Line(Instant at, String type, int version, UUID subject, String payload) {}

  /** A subject's entries in their order. */
  record Story(List<Line> lines) {
    Story {
      lines = List.copyOf(lines);
    }
  }

  /**
   * How often a story happens in the month.
   *
   * @param step how long a step of it takes on the average
   */
  record Part(Story story, int copies, Duration step) {}

  /** An entry to be written. */
  private record Written(Instant at, Line line, UUID subject, String payload) {}

  private final Random random = new Random(SEED);
  private final Instant begins;
  private final Duration length;

  CopiedJournal(Instant begins, Duration length) {
    this.begins = begins;
    this.length = length;
  }

  /** The entries of a tenant since a moment by how their types begin, as one story. */
  static Story story(Connection owner, TenantId tenant, Instant since, List<String> modules)
      throws SQLException {
    var lines = new ArrayList<Line>();
    try (var statement =
        owner.prepareStatement(
            "select happened_at, type, version, subject, payload::text from platform.journal"
                + " where tenant_id = ? and recorded_at >= ?::timestamptz order by id")) {
      statement.setInt(1, tenant.value());
      statement.setString(2, since.toString());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var type = rows.getString(2);
          if (modules.stream().anyMatch(type::startsWith)) {
            lines.add(
                new Line(
                    rows.getTimestamp(1).toInstant(),
                    type,
                    rows.getInt(3),
                    rows.getObject(4, UUID.class),
                    rows.getString(5)));
          }
        }
      }
    }
    owner.rollback();
    if (lines.isEmpty()) {
      throw new IllegalStateException("Nothing was written in " + modules);
    }
    return new Story(lines);
  }

  /** Writes the month to a tenant's journal; answers how many entries that are. */
  long write(Connection owner, TenantId tenant, List<Part> parts) throws SQLException, IOException {
    var all = new ArrayList<Written>();
    for (var part : parts) {
      for (int i = 0; i < part.copies(); i++) {
        all.addAll(copy(part.story(), part.step()));
      }
    }
    all.sort(Comparator.comparing(Written::at));
    var copy = owner.unwrap(PGConnection.class).getCopyAPI();
    var text = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      line(text, tenant, all.get(i), i);
      if (i % AT_ONCE == AT_ONCE - 1 || i == all.size() - 1) {
        copy.copyIn(
            "copy platform.journal (" + COLUMNS + ") from stdin",
            new StringReader(text.toString()));
        text.setLength(0);
      }
    }
    owner.commit();
    return all.size();
  }

  private List<Written> copy(Story story, Duration step) {
    var ids = new HashMap<String, String>();
    story.lines().forEach(line -> ids.put(line.subject().toString(), fresh().toString()));
    var at = begins.plusMillis((long) (random.nextDouble() * length.toMillis()));
    var shift = Duration.between(story.lines().getFirst().at(), at);
    var written = new ArrayList<Written>();
    for (var line : story.lines()) {
      var subject = UUID.fromString(ids.get(line.subject().toString()));
      written.add(new Written(at, line, subject, payload(line.payload(), ids, shift)));
      at = at.plusMillis(1 + (long) (-Math.log(1 - random.nextDouble()) * step.toMillis()));
    }
    return written;
  }

  private UUID fresh() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private static String payload(String written, Map<String, String> ids, Duration shift) {
    var named =
        ID.matcher(written).replaceAll(found -> ids.getOrDefault(found.group(), found.group()));
    return MOMENT
        .matcher(named)
        .replaceAll(
            found ->
                DateTimeFormatter.ISO_INSTANT.parse(found.group(), Instant::from).plus(shift) + "");
  }

  /** Identities grow with time, as those of the program do. */
  private static void line(StringBuilder text, TenantId tenant, Written entry, long number) {
    var id = new UUID(entry.at().toEpochMilli() << 16 | 7 << 12, Long.MIN_VALUE | number);
    text.append(tenant.value())
        .append('\t')
        .append(id)
        .append('\t')
        .append(entry.at())
        .append("\tLIVE\t")
        .append(entry.line().type())
        .append('\t')
        .append(entry.line().version())
        .append('\t')
        .append(entry.subject())
        .append("\tSYSTEM\t")
        .append(new UUID(0, 1))
        .append("\tbench\t")
        .append(entry.payload().replace("\\", "\\\\"))
        .append('\n');
  }
}
