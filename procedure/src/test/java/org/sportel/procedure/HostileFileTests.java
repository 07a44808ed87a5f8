package org.sportel.procedure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Broken and hostile files: each is refused with element, line and reason, and quickly. */
final class HostileFileTests {
  private static final String HEAD =
      "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n";
  private static final String FLOW =
      """
      <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="t"/>
      <userTask id="t"/><sequenceFlow id="b" sourceRef="t" targetRef="e"/>
      <endEvent id="e"/>
      """;

  private static String file(String more) {
    return HEAD + "<process id=\"p\">\n" + FLOW + more + "</process>\n</definitions>";
  }

  private static Problem refused(byte[] file) {
    return catchThrowableOfType(ModelRefused.class, () -> Model.read(file)).problems().getFirst();
  }

  private static void refuses(byte[] file, Reason reason, String element, int line) {
    Problem problem = refused(file);
    assertThat(problem.reason()).isEqualTo(reason);
    assertThat(problem.element()).isEqualTo(element);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.text()).isNotBlank();
  }

  private static void refuses(String file, Reason reason, String element, int line) {
    refuses(file.getBytes(UTF_8), reason, element, line);
  }

  @Test
  void aTextThatIsNotWhatItsEncodingSays() {
    String named = file("").replace("id=\"p\"", "id=\"p\" name=\"Žabljak ë\"");
    String latin = named.replace("Ž", "Z");
    refuses(latin.getBytes(ISO_8859_1), Reason.NOT_XML, "", 2);
    String utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + named;
    assertThat(refused(utf16.getBytes(UTF_8)).reason()).isEqualTo(Reason.NOT_XML);
    String unknown = "<?xml version=\"1.0\" encoding=\"KLINGON\"?>\n" + named;
    assertThat(refused(unknown.getBytes(UTF_8)).reason()).isEqualTo(Reason.NOT_XML);
    assertThat(refused(named.getBytes(UTF_16LE)).reason()).isEqualTo(Reason.NOT_XML);
    String honest = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + latin;
    assertThat(Model.read(honest.getBytes(ISO_8859_1)).name()).isEqualTo("Zabljak ë");
  }

  @Test
  void anExternalEntityIsNeverFetched() {
    for (String from : new String[] {"file:///etc/hostname", "http://127.0.0.1:9/x"}) {
      String file = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + from + "\">]>\n" + file("");
      refuses(file, Reason.DOCTYPE, "", 1);
      refuses(file.replace("id=\"p\"", "id=\"p\" name=\"&x;\""), Reason.DOCTYPE, "", 1);
    }
    refuses("<!DOCTYPE d SYSTEM \"file:///etc/hostname\">\n" + file(""), Reason.DOCTYPE, "", 1);
    String parameter = "<!DOCTYPE d [<!ENTITY % x SYSTEM \"file:///etc/hostname\">\n%x;]>\n";
    refuses(parameter + file(""), Reason.DOCTYPE, "", 2);
  }

  @Test
  void anEntityBombIsRefusedBeforeItGrows() {
    var bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"aaaaaaaaaa\">\n");
    for (int i = 1; i < 30; i++) {
      bomb.append(
          "<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1, i - 1, i - 1));
    }
    String text = bomb + "]>\n" + file("<documentation>&a29;</documentation>\n");
    refuses(text, Reason.DOCTYPE, "", 31);
  }

  @Test
  void aDiagramOfTenMegabytes() {
    var drawing = new StringBuilder();
    String shape =
        "<d:BPMNShape xmlns:d=\"http://www.omg.org/spec/BPMN/20100524/DI\" bpmnElement=\"t\"/>\n";
    while (drawing.length() < 10 * 1024 * 1024) {
      drawing.append(shape);
    }
    refuses(
        file("").replace("</definitions>", drawing + "</definitions>"), Reason.TOO_LARGE, "", 0);
    String many = "<d xmlns=\"x\"/>\n".repeat(61_000);
    refuses(
        file("").replace("</definitions>", many + "</definitions>"),
        Reason.TOO_MANY_ELEMENTS,
        "",
        60_000);
  }

  @Test
  void whatIsTooDeepOrTooLong() {
    refuses("<a>\n".repeat(70) + "</a>".repeat(70), Reason.TOO_DEEP, "", 61);
    String long1 = "<documentation>" + "x".repeat(30_000) + "</documentation>\n";
    refuses(file(long1), Reason.TEXT_TOO_LONG, "", 6);
  }

  @Test
  void anIdThatIsUsedTwice() {
    refuses(file("<userTask id=\"t\"/>\n"), Reason.DUPLICATE_ID, "t", 6);
    refuses(
        file("<sequenceFlow id=\"e\" sourceRef=\"s\" targetRef=\"e\"/>\n"),
        Reason.DUPLICATE_ID,
        "e",
        6);
    String inside = "<subProcess id=\"u\"><startEvent id=\"s\"/></subProcess>\n";
    refuses(file(inside), Reason.DUPLICATE_ID, "s", 6);
  }

  @Test
  void anIdThatIsNoName() {
    for (var id : List.of("#1", "a b", "a#b", "-a", "a&quot;b")) {
      assertThat(refused(file("<userTask id=\"" + id + "\"/>\n").getBytes(UTF_8)).reason())
          .isEqualTo(Reason.BAD_ID);
    }
    refuses(
        file("<sequenceFlow id=\"#f\" sourceRef=\"s\" targetRef=\"e\"/>\n"),
        Reason.BAD_ID,
        "#f",
        6);
    var other = file("").replace("\"e\"", "\"1-Žë_Я.b\"");
    assertThat(Model.read(other.getBytes(UTF_8)).find("1-Žë_Я.b")).isPresent();
  }

  @Test
  void aFlowFromOrToNowhere() {
    refuses(
        file("<sequenceFlow id=\"x\" sourceRef=\"t\" targetRef=\"no\"/>\n"),
        Reason.DANGLING_FLOW,
        "x",
        6);
    refuses(
        file("<sequenceFlow id=\"x\" sourceRef=\"no\" targetRef=\"t\"/>\n"),
        Reason.DANGLING_FLOW,
        "x",
        6);
    refuses(file("<sequenceFlow id=\"x\"/>\n"), Reason.DANGLING_FLOW, "x", 6);
    refuses(
        file("<sequenceFlow id=\"x\" sourceRef=\"a\" targetRef=\"b\"/>\n"),
        Reason.DANGLING_FLOW,
        "x",
        6);
  }

  @Test
  void aFileThatBreaksOff() {
    String file = file("");
    for (int length = 0; length < file.length(); length += 7) {
      assertThat(refused(file.substring(0, length).getBytes(UTF_8)).reason())
          .isIn(Reason.NOT_XML, Reason.NOT_BPMN);
    }
  }
}
