package org.sportel.insight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sportel.insight.log.LogRefusal.Reason;

/** Files meant to harm, and files that were harmed. */
class HostileLogTests {
  private static final String HEAD = "<log>\n<trace>\n<string key='concept:name' value='";

  private static InputStream endless(String head, String piece, long bytes) {
    var block = piece.repeat(65536 / piece.length()).getBytes(StandardCharsets.UTF_8);
    var body =
        new InputStream() {
          private long left = bytes;

          @Override
          public int read() {
            return left-- > 0 ? block[0] : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
              return -1;
            }
            var count = (int) Math.min(Math.min(length, block.length), left);
            System.arraycopy(block, 0, into, offset, count);
            left -= count;
            return count;
          }
        };
    return new SequenceInputStream(Collections.enumeration(List.of(Logs.stream(head), body)));
  }

  @Test
  void refusesEntityBombsAndExternalEntities() {
    var bomb =
        "<?xml version='1.0'?>\n<!DOCTYPE lolz [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;'>]>\n<log>&b;</log>";
    var refusal = Logs.refusal(bomb);
    assertThat(refusal.reason()).isEqualTo(Reason.DOCUMENT_TYPE);
    assertThat(refusal.place().line()).isEqualTo(2);
    assertThat(Logs.refusal("<!DOCTYPE log SYSTEM 'file:///etc/passwd'><log/>").reason())
        .isEqualTo(Reason.DOCUMENT_TYPE);
    assertThat(Logs.refusal("<log>&evil;</log>").reason()).isEqualTo(Reason.NOT_XML);
    assertThat(Logs.refusal("<log><string key='a' value='&evil;'/></log>").reason())
        .isEqualTo(Reason.NOT_XML);
  }

  @Test
  void refusesAGzipBombAtItsFirstMegabytes() {
    var bytes = new byte[64 << 20];
    Arrays.fill(bytes, (byte) ' ');
    assertThat(Logs.refusal(Logs.packed(bytes)).reason()).isEqualTo(Reason.BOMB);
  }

  @Test
  void refusesAnAttributeOfTwoHundredMegabytesWithoutHoldingIt() {
    var refusal = Logs.refusal(endless(HEAD, "x", 200L << 20));
    assertThat(refusal.reason()).isEqualTo(Reason.PIECE_TOO_LONG);
    assertThat(refusal.place().line()).isEqualTo(3);
  }

  @Test
  void refusesEndlessCommentsSectionsAndInstructionsWithoutHoldingThem() {
    for (var start : List.of("<log><!-- ", "<log><![CDATA[", "<log><?x ", "<log> ")) {
      assertThat(
              Logs.refusal(endless(start, start.equals("<log> ") ? " " : "<<<<", 300L << 20))
                  .reason())
          .isIn(Reason.PIECE_TOO_LONG, Reason.TRUNCATED);
    }
  }

  @Test
  void refusesMoreThanAGigabyte() {
    var refusal = Logs.refusal(endless("<log>\n", "<!-- filling -->", (1L << 30) + 1000));
    assertThat(refusal.reason()).isIn(Reason.TOO_LONG, Reason.NOT_XML);
  }

  @Test
  void refusesDeepNesting() {
    var deep = "<log>\n<trace>\n" + "<string key='a' value='b'>\n".repeat(63);
    var refusal = Logs.refusal(deep);
    assertThat(refusal.reason()).isEqualTo(Reason.TOO_DEEP);
    assertThat(refusal.place().line()).isEqualTo(65);
    var allowed =
        "<log><trace><string key='concept:name' value='1'/>"
            + "<string key='a' value='b'>".repeat(62)
            + "</string>".repeat(62)
            + "</trace></log>";
    assertThat(Logs.cases(allowed)).hasSize(1);
  }

  @Test
  void refusesTooManyAttributes() {
    var many = "<log><trace>" + "<string key='a' value='b'/>\n".repeat(10_001);
    assertThat(Logs.refusal(many).reason()).isEqualTo(Reason.TOO_MANY);
  }

  @Test
  void refusesATruncatedFileWhereverItIsCut() {
    var whole =
        "<?xml version='1.0'?><log>\n<trace>\n<string key='concept:name' value='1'/>\n<event>"
            + "<date key='time:timestamp' value='2020-01-01T00:00:00Z'/></event>\n</trace>\n</log>";
    for (var length = 0; length < whole.length(); length++) {
      var refusal = Logs.refusal(whole.substring(0, length));
      assertThat(refusal.place().line()).isPositive();
    }
    var half = whole.substring(0, whole.indexOf("</trace>"));
    assertThat(Logs.refusal(half).reason()).isEqualTo(Reason.TRUNCATED);
    assertThat(Logs.refusal(half).place().line()).isEqualTo(5);
  }

  @Test
  void refusesATruncatedPackage() throws Exception {
    var text = new StringBuilder("<log>");
    var random = new Random(7);
    for (var i = 0; i < 5000; i++) {
      text.append("<string key='k").append(random.nextLong()).append("' value='v'/>\n");
    }
    var packed = Logs.packed(text.toString().getBytes(StandardCharsets.UTF_8)).readAllBytes();
    for (var length : new int[] {2, 9, 12, 1000, packed.length - 9}) {
      var refusal = Logs.refusal(new ByteArrayInputStream(packed, 0, length));
      assertThat(refusal.reason()).isIn(Reason.TRUNCATED, Reason.UNREADABLE);
    }
  }

  @Test
  void refusesAnEncodingThatIsNotTheFiles() {
    assertThat(Logs.refusal("<?xml version='1.0' encoding='UTF-16'?><log/>").reason())
        .isEqualTo(Reason.ENCODING);
    assertThat(Logs.refusal("<?xml version='1.0' encoding='x-evil'?><log/>").reason())
        .isEqualTo(Reason.ENCODING);
  }

  @Test
  void refusesRubbish() {
    for (var seed = 1L; seed <= 300; seed++) {
      var random = new Random(seed);
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(Logs.refusal(new ByteArrayInputStream(bytes)).place().line())
          .as("seed " + seed)
          .isPositive();
    }
  }

  @Test
  void refusesADamagedLogOrReadsItButNeverFails() {
    var whole =
        "<log>\n<trace>\n<string key='concept:name' value='1'/>\n<event>"
            + "<date key='time:timestamp' value='2020-01-01T00:00:00Z'/></event>\n</trace>\n</log>";
    for (var seed = 1L; seed <= 2000; seed++) {
      var random = new Random(seed);
      var bytes = whole.getBytes(StandardCharsets.UTF_8);
      for (var i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        XesReader.read(new ByteArrayInputStream(bytes), new LogCounter(LogColumns.none()));
      } catch (LogRefusal expected) {
        assertThat(expected.place().column()).as("seed " + seed).isPositive();
      }
    }
  }
}
