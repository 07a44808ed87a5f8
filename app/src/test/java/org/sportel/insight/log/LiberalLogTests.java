package org.sportel.insight.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.insight.log.LogRefusal.Reason;

/** Logs as systems really export them: mended or left out with a line in the report. */
final class LiberalLogTests {
  private static final LogShape ROWS =
      new LogShape(Optional.of("id"), Optional.of("what"), Optional.of("when"));
  private static final LogShape CASES =
      new LogShape(Optional.of("id"), Optional.empty(), Optional.empty());

  @TempDir Path folder;

  private static LogColumns columns(String zone, String pattern) {
    return new LogColumns(
        Optional.of("from"),
        Optional.of("to"),
        Optional.of("due"),
        Optional.of("by"),
        Optional.empty(),
        Optional.of("state"),
        new LogDates(ZoneId.of(zone), Optional.of(pattern).filter(p -> !p.isEmpty())));
  }

  private static LogColumns dates(String zone) {
    var none = LogColumns.none();
    return new LogColumns(
        none.start(),
        none.end(),
        none.deadline(),
        none.channel(),
        none.unit(),
        none.status(),
        new LogDates(ZoneId.of(zone), Optional.empty()));
  }

  private LogFile file(String name, byte[] bytes, LogShape shape, LogColumns columns)
      throws IOException {
    var path = folder.resolve(name);
    try (OutputStream out =
        name.endsWith(".gz")
            ? new GZIPOutputStream(Files.newOutputStream(path))
            : Files.newOutputStream(path)) {
      out.write(bytes);
    }
    return new LogFile(path, shape, columns);
  }

  private LogFile file(String name, String text, LogShape shape, LogColumns columns)
      throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8), shape, columns);
  }

  private static List<LogCase> cases(LogFile file) {
    List<LogCase> found = new ArrayList<>();
    file.read(found::add);
    found.sort(Comparator.comparing(LogCase::name));
    return found;
  }

  private static List<String> warnings(LogFile file, LogColumns columns) {
    var counter = new LogCounter(columns);
    file.read(counter);
    return counter
        .figures(w -> w.kind() + " " + w.count() + (w.detail().isEmpty() ? "" : " " + w.detail()))
        .warnings();
  }

  @Test
  void putsRowsOfOneCaseTogetherWhereverTheyLie() throws IOException {
    var text =
        "id;what;when;by\nA;receive;2026-03-02 09:00;desk\nB;receive;2026-03-02 10:00;\"a;\"\"b\"\n"
            + "A;decide;2026-03-01T08:00:00+01:00;\n";
    var found = cases(file("rows.csv", text, ROWS, dates("Europe/Podgorica")));
    assertThat(found).extracting(LogCase::name).containsExactly("A", "B");
    assertThat(found.getFirst().events())
        .extracting(LogEvent::activity)
        .containsExactly("decide", "receive");
    assertThat(found.getFirst().events().getLast().at())
        .isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    assertThat(found.getLast().first("by").map(LogAttribute::text)).contains("a;\"b");
  }

  @Test
  void takesARowForACaseWithItsStartEndAndTarget() throws IOException {
    var text =
        "id\tfrom\tto\tdue\tby\tstate\n1\t03/01/2026 02:15:00 PM\t03/05/2026 08:00:00 AM\t03/04/2026\tphone\tClosed\n"
            + "2\t03/02/2026 09:00:00 AM\t?\t\tweb\tOpen\n";
    var columns = columns("Europe/Tirane", "MM/dd/yyyy[ hh:mm:ss a]");
    var file = file("cases.tsv.gz", text, CASES, columns);
    var first = cases(file).getFirst();
    assertThat(columns.start(first)).contains(Instant.parse("2026-03-01T13:15:00Z"));
    assertThat(columns.status(first)).contains("Closed");
    assertThat(columns.end(cases(file).getLast())).isEmpty();
    var counter = new LogCounter(columns);
    file.read(counter);
    var figures = counter.figures(w -> w.kind().name());
    assertThat(figures.cases()).isEqualTo(2);
    assertThat(figures.ends().all()).isEqualTo(new LogFigures.Timeliness(1, 0, 1));
    assertThat(figures.channels()).containsEntry("phone", 1L).containsEntry("web", 1L);
    assertThat(figures.warnings()).isEmpty();
  }

  @Test
  void saysWhatItLeftOutOrMended() throws IOException {
    var text =
        "id,what,when\n,receive,2026-03-02\nA,receive,?\nA,decide,2026-03-02,more\nB,ë,2026-03-02\n";
    var bytes = text.replace("ë", "~").getBytes(StandardCharsets.UTF_8);
    bytes[text.indexOf('ë')] = (byte) 0xeb;
    var file = file("odd.csv", bytes, ROWS, LogColumns.none());
    assertThat(cases(file).getLast().events().getFirst().activity()).isEqualTo("ë");
    assertThat(warnings(file, LogColumns.none()))
        .contains(
            "ROW_WITHOUT_CASE 1 2",
            "EVENT_WITHOUT_TIME 1 3",
            "ROW_UNEVEN 1 4",
            "ENCODING_MENDED 1 5");
  }

  @Test
  void refusesATableWhoseColumnsAreNotThere() throws IOException {
    var text = "id,what,when\nA,receive,soon\n";
    refused(file("a.csv", text, LogShape.own(), LogColumns.none()), Reason.NO_CASE_COLUMN);
    refused(file("a.csv", text, ROWS, columns("UTC", "")), Reason.NO_SUCH_COLUMN);
    refused(file("a.csv", text, ROWS, LogColumns.none()), Reason.NOT_A_DATE);
    refused(file("b.csv", "", ROWS, LogColumns.none()), Reason.NOT_A_LOG);
  }

  private static void refused(LogFile file, Reason reason) {
    assertThatThrownBy(() -> file.read(_ -> {}))
        .isInstanceOfSatisfying(
            LogRefusal.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static final String OBJECTS =
      """
      {"objectTypes":[{"name":"case","attributes":[]},{"name":"person","attributes":[]}],
       "events":[
        {"id":"e1","type":"receive","time":"2026-03-02T08:00:00Z","attributes":[{"name":"org:resource","value":"R1"}],
         "relationships":[{"objectId":"A","qualifier":"of"},{"objectId":"p","qualifier":"by"}]},
        {"id":"e2","type":"merge","time":"2026-03-03T08:00:00Z","attributes":[],
         "relationships":[{"objectId":"A","qualifier":"of"},{"objectId":"B","qualifier":"of"}]},
        {"id":"e3","type":"call","time":"2026-03-03T08:00:00Z","relationships":[{"objectId":"p"}]}],
       "objects":[{"id":"A","type":"case","attributes":[{"name":"due","time":"2026-01-01T00:00:00Z","value":"2026-03-09"},
          {"name":"due","time":"2026-02-01T00:00:00Z","value":"2026-03-10"}]},
        {"id":"B","type":"case"},{"id":"p","type":"person"}]}
      """;

  @Test
  void readsObjectsOfOneTypeAsCases() throws IOException {
    var file = file("log.json.gz", OBJECTS, LogShape.own(), LogColumns.none());
    var found = cases(file);
    assertThat(found).extracting(LogCase::name).containsExactly("A", "B");
    assertThat(found.getFirst().events())
        .extracting(LogEvent::activity)
        .containsExactly("receive", "merge");
    assertThat(found.getFirst().events().getFirst().resource()).contains("R1");
    assertThat(found.getFirst().last("due").map(LogAttribute::text)).contains("2026-03-10");
    assertThat(found.getLast().events()).hasSize(1);
    assertThat(warnings(file, LogColumns.none())).contains("EVENT_OUTSIDE_CASE 1 7");
    var people = new LogShape(Optional.of("person"), Optional.empty(), Optional.empty());
    assertThat(cases(file("p.json", OBJECTS, people, LogColumns.none()))).hasSize(1);
    var other = new LogShape(Optional.of("ticket"), Optional.empty(), Optional.empty());
    refused(file("o.json", OBJECTS, other, LogColumns.none()), Reason.NO_SUCH_COLUMN);
    refused(
        file("o.json", OBJECTS.substring(0, 300), LogShape.own(), LogColumns.none()),
        Reason.NOT_JSON);
    refused(
        file("o.json", "{\"objects\":[" + "[".repeat(100), LogShape.own(), LogColumns.none()),
        Reason.PIECE_TOO_LONG);
  }

  @Test
  void readsAnXesExportWithGapsOddDatesAndStatisticsInItsHead() {
    var head = new StringBuilder("<log><string value='no key'/><container key='statistics'>");
    for (var at = 0; at < 20_000; at++) {
      head.append("<float key='k")
          .append(at)
          .append("' value='1'><int key='n' value='2'/></float>");
    }
    var text =
        head
            + "</container>\n<trace><string key='concept:name' value='1'/><date key='other' value='?'/>"
            + "<event><string value='x'/><string key='time:timestamp' value='1980-01-01 01:01:01'/></event>"
            + "<event><date key='time:timestamp' value='?'/></event><event/></trace></log>";
    var counter = new LogCounter(LogColumns.none());
    XesReader.read(Logs.stream(text), counter);
    var figures = counter.figures(w -> w.kind() + " " + w.count());
    assertThat(figures.events()).isEqualTo(1);
    assertThat(figures.warnings()).contains("EVENT_WITHOUT_TIME 2", "ATTRIBUTE_WITHOUT_KEY 1");
  }

  @Test
  void takesASecondWithMoreDigitsThanAClockHas() {
    var text =
        "<log><trace><string key='concept:name' value='1'/><event><date key='time:timestamp'"
            + " value='2026-03-02T09:00:00.123456789012+01:00'/></event></trace></log>";
    var found = new ArrayList<LogCase>();
    XesReader.read(Logs.stream(text), found::add);
    assertThat(found.getFirst().events().getFirst().at())
        .isEqualTo(Instant.parse("2026-03-02T08:00:00.123456789Z"));
  }

  @Test
  void mendsNamesInTheWrongEncodingAndLeavesSoundOnesAlone() throws IOException {
    var text = "id,what,when\nÇorovodë 😀 Ђ,Ç~,2026-03-02\n";
    var sound = text.getBytes(StandardCharsets.UTF_8);
    var file = file("e.csv", sound, ROWS, LogColumns.none());
    assertThat(cases(file).getFirst().name()).isEqualTo("Çorovodë 😀 Ђ");
    assertThat(warnings(file, LogColumns.none())).isEmpty();
    for (var bad : new int[][] {{0xff, 0}, {0xc0, 0xc0}, {0xe2, 0xe2}, {0x01, 0}, {0xed, 0xed}}) {
      var broken = sound.clone();
      broken[new String(sound, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) bad[0];
      assertThat(cases(file("e.csv", broken, ROWS, LogColumns.none()))).hasSize(1);
    }
    var wide = text.getBytes(StandardCharsets.UTF_16);
    assertThat(cases(file("w.csv", wide, ROWS, LogColumns.none())).getFirst().name())
        .isEqualTo("Çorovodë 😀 Ђ");
    var marked = "\ufeff\"id\",what,when\nA,b,2026-03-02\n";
    assertThat(cases(file("m.csv", marked, ROWS, LogColumns.none()))).hasSize(1);
  }
}
