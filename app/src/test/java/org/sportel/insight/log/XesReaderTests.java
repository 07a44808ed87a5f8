package org.sportel.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.insight.log.LogRefusal.Reason;

class XesReaderTests {
  private static final String NESTED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <log xes.version="2.0" xmlns="http://www.xes-standard.org/">
        <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
        <global scope="trace"><string key="concept:name" value="?"/></global>
        <string key="concept:name" value="Parking permits"/>
        <trace>
          <string key="concept:name" value="A-1"><int key="year" value="2020"/></string>
          <list key="fees"><values><float key="fee" value="2.5"/></values></list>
          <event>
            <string key="concept:name" value="second"/>
            <date key="time:timestamp" value="2020-01-02T10:00:00.000+01:00"/>
          </event>
          <event>
            <string key="concept:name" value="first"/>
            <date key="time:timestamp" value="2020-01-02T08:59:59Z"/>
            <string key="channel" value="desk"/>
          </event>
        </trace>
      </log>
      """;

  private static String log(String inside) {
    return "<log>\n<trace>\n" + inside + "\n</trace>\n</log>";
  }

  private static String event(String inside) {
    return log("<string key='concept:name' value='1'/>\n<event>" + inside + "</event>");
  }

  private static void refused(String xml, Reason reason, int line) {
    var refusal = Logs.refusal(xml);
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.place().line()).isEqualTo(line);
    assertThat(refusal.place().column()).isPositive();
  }

  @Test
  void readsNestedAttributesAndListsAndSortsEventsByTime() {
    var cases = Logs.cases(NESTED);
    assertThat(cases).hasSize(1);
    var one = cases.getFirst();
    assertThat(one.name()).isEqualTo("A-1");
    assertThat(one.events()).extracting(LogEvent::activity).containsExactly("first", "second");
    assertThat(one.events().getFirst().at()).isEqualTo(Instant.parse("2020-01-02T08:59:59Z"));
    assertThat(one.attributes().get("fees"))
        .satisfies(
            fees -> assertThat(fees.inner()).extracting(LogAttribute::text).containsExactly("2.5"));
    assertThat(one.first("channel").map(LogAttribute::text)).contains("desk");
    assertThat(one.last("concept:name").map(LogAttribute::text)).contains("second");
    assertThat(XesReader.read(Logs.stream(NESTED), log -> {}).name()).contains("Parking permits");
  }

  @Test
  void readsPackedAndWideEncodings() {
    assertThat(Logs.refusal(Logs.packed("<x/>".getBytes(StandardCharsets.UTF_8))).reason())
        .isEqualTo(Reason.NOT_A_LOG);
    var count = new int[1];
    var wide = NESTED.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
    XesReader.read(Logs.packed(wide), log -> count[0]++);
    var latin = NESTED.replace("UTF-8", "ISO-8859-1").replace("desk", "d\u00ebsk");
    XesReader.read(
        Logs.packed(latin.getBytes(StandardCharsets.ISO_8859_1)),
        log -> {
          assertThat(log.first("channel").map(LogAttribute::text)).contains("d\u00ebsk");
          count[0]++;
        });
    assertThat(count[0]).isEqualTo(2);
  }

  @Test
  void readsDatesAsTheyAreWritten() {
    for (var date :
        new String[] {
          "2020-01-02T10:00:00+01:00",
          "2020-01-02T10:00:00.000+0100",
          "2020-01-02T09:00:00",
          "2020-01-02T09:00:00.000000Z"
        }) {
      var cases = Logs.cases(event("<date key='time:timestamp' value='" + date + "'/>"));
      assertThat(cases.getFirst().events().getFirst().at())
          .isEqualTo(Instant.parse("2020-01-02T09:00:00Z"));
    }
  }

  @Test
  void refusesACaseWithoutName() {
    refused(
        log("<event><date key='time:timestamp' value='2020-01-02'/></event>"),
        Reason.CASE_WITHOUT_NAME,
        2);
    refused(log("<string key='concept:name' value=' '/>"), Reason.CASE_WITHOUT_NAME, 2);
  }

  @Test
  void refusesAnEventOutsideACase() {
    refused("<log>\n<event/></log>", Reason.EVENT_OUTSIDE_CASE, 2);
  }

  @Test
  void refusesADateThatIsNone() {
    refused(event("<date key='time:timestamp' value='yesterday'/>"), Reason.NOT_A_DATE, 4);
    refused(
        event("<date key='time:timestamp' value='2020-13-02T00:00:00Z'/>"), Reason.NOT_A_DATE, 4);
  }

  @Test
  void refusesOneNameWithTwoContentsAndCountsARepetitionOnce() {
    var one = "<trace><string key='concept:name' value='1'/></trace>\n";
    var other = "<trace><string key='concept:name' value='1'/><int key='n' value='2'/></trace>";
    refused("<log>\n" + one + other + "</log>", Reason.CASE_TWICE, 3);
    var counter = new LogCounter(LogColumns.none());
    XesReader.read(Logs.stream("<log>" + one + one + "</log>"), counter);
    var figures = counter.figures(warning -> warning.kind().name());
    assertThat(figures.cases()).isEqualTo(1);
    assertThat(figures.warnings()).contains("CASE_REPEATED");
  }

  @Test
  void refusesAColumnThatShouldHoldDates() {
    var columns =
        new LogColumns(
            Optional.empty(),
            Optional.of("end"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var xml = log("<string key='concept:name' value='1'/>\n<string key='end' value='soon'/>");
    try {
      XesReader.read(Logs.stream(xml), new LogCounter(columns));
    } catch (LogRefusal e) {
      assertThat(e.reason()).isEqualTo(Reason.NOT_A_DATE);
      assertThat(e.place().line()).isEqualTo(4);
      return;
    }
    throw new AssertionError("not refused");
  }

  @Test
  void givesCasesTheSameFingerprintWhateverTheLayout() {
    var plain = Logs.cases(NESTED).getFirst();
    var spread = Logs.cases(NESTED.replace("><", ">\n\n<")).getFirst();
    var other = Logs.cases(NESTED.replace("2.5", "2.6")).getFirst();
    assertThat(CaseDigest.of(plain)).isEqualTo(CaseDigest.of(spread)).hasSize(64);
    assertThat(CaseDigest.of(plain)).isNotEqualTo(CaseDigest.of(other));
  }
}
