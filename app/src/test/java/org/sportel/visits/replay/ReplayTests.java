package org.sportel.visits.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayTests {
  private static final String HEADER = String.join(",", HallRecord.HEADER) + "\n";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void countsWhoWasSeenToBeCalled() throws IOException {
    var json =
        replay(
            """
            North,1,08:00,7,A,"Papers, stamps",0,,1,10
            North,1,08:05,7,A,"Papers, stamps",2,A001,1,10
            North,1,08:10,7,A,"Papers, stamps",2,A002,0,10
            North,1,08:15,7,A,"Papers, stamps",0,A004,2,10
            North,1,08:20,7,A,"Papers, stamps",0,A002,2,10
            North,2,08:20,7,A,"Papers, stamps",0,A001,1,10
            South,1,08:20,7,A,"Papers, stamps",1,A001,1,10
            South,1,08:29,7,A,"Papers, stamps",0,A003,1,10
            """);
    assertThat(json.get("offices").intValue()).isEqualTo(2);
    assertThat(json.get("days").intValue()).isEqualTo(2);
    assertThat(json.get("observed").intValue()).isEqualTo(2);
    assertThat(json.get("noDeskOpen").intValue()).isEqualTo(1);
    assertThat(json.get("officeGuessMedianAbsoluteErrorMinutes").doubleValue()).isEqualTo(5.5);
    assertThat(json.propertyNames())
        .containsExactly(
            "offices",
            "days",
            "observed",
            "coverage80",
            "medianWidthMinutes",
            "medianAbsoluteErrorMinutes",
            "officeGuessMedianAbsoluteErrorMinutes",
            "noDeskOpen");
  }

  @Test
  void holdsInFourOfFiveCasesOfAHallItNeverSaw() throws IOException {
    for (int seed : List.of(3, 4)) {
      var json = replay(hall(new Random(seed)));
      assertThat(json.get("observed").intValue()).isGreaterThan(1_000);
      assertThat(json.get("coverage80").doubleValue()).isBetween(0.75, 0.85);
      assertThat(json.get("medianAbsoluteErrorMinutes").doubleValue())
          .isLessThan(json.get("officeGuessMedianAbsoluteErrorMinutes").doubleValue());
    }
  }

  @Test
  void namesTheLinesItDoesNotUnderstandAndGoesOn() throws IOException {
    var json =
        replay(
            """
            North,1,08:00,7,A,Papers,0,A001,1,10
            North,one,08:05,7,A,Papers,0,A002,1,10
            North,1,25:05,7,A,Papers,0,A002,1,10
            North,1,08:06,7
            North,1,08:10,7,A,Papers,-1,A002,1,NaN
            North,1,08:10,7,A,Papers,0,A99999999999,1,10
            North,1,08:15,7,A,Papers,0,A002,1,10
            """);
    assertThat(json.get("observed").intValue()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("5 rows", "3, 4, 5, 6, 7");
  }

  @Test
  void refusesWhatIsNoRecord() throws IOException {
    assertThat(run(Files.writeString(folder.resolve("a.csv"), "office,day\nNorth,1\n"))).isOne();
    assertThat(run(Files.writeString(folder.resolve("b.csv"), ""))).isOne();
    assertThat(run(folder.resolve("missing.csv"))).isOne();
    assertThat(run(Files.write(folder.resolve("c.csv"), new byte[] {0x1f, (byte) 0x8b, 1, 2})))
        .isOne();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void refusesABombAtOnce() throws IOException {
    var file = folder.resolve("bomb.csv.gz");
    try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write(HEADER.getBytes(StandardCharsets.UTF_8));
      var piece = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        packed.write(piece);
      }
    }
    assertThat(run(file)).isOne();
  }

  private JsonNode replay(String rows) throws IOException {
    var file = folder.resolve("hall.csv.gz");
    try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }
    out.reset();
    assertThat(run(file)).isZero();
    return JsonMapper.builder().build().readTree(out.toByteArray());
  }

  private int run(Path file) {
    return ReplayCommand.run(
        List.of("replay", file.toString(), "--json"), new PrintStream(out), new PrintStream(err));
  }

  /** Two queues over eight days: people come in a wave, counters come and go. */
  private static String hall(Random random) {
    var rows = new StringBuilder();
    for (int day = 1; day <= 8; day++) {
      for (int queue = 1; queue <= 2; queue++) {
        int waiting = 0;
        int called = 0;
        int desks = 2;
        for (int minute = 8 * 60; minute < 16 * 60; minute += 5) {
          desks = Math.clamp(desks + random.nextInt(3) - 1, 1, 4);
          waiting += random.nextInt(minute < 11 * 60 ? 5 : 3);
          int calls = Math.min(waiting, random.nextInt(desks + 1));
          waiting -= calls;
          called += calls;
          rows.append(
              "North,%d,%02d:%02d,%d,A,Papers,%d,A%03d,%d,20\n"
                  .formatted(day, minute / 60, minute % 60, queue, waiting, called, desks));
        }
      }
    }
    return rows.toString();
  }
}
