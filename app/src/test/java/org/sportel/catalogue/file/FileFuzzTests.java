package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Damaged files of every kind are read or refused, never more. */
class FileFuzzTests {
  private static final int TRIES = Integer.getInteger("fuzz.tries", 400);
  private static final Path KEPT = Path.of("src/test/resources/fuzz/files");
  private static final Path PACKS = Path.of("../packs");

  @Test
  void answersEveryDamagedFileWithWhatItReadOrARefusal() throws IOException {
    var seeds = seeds();
    for (int seed = 0; seed < TRIES; seed++) {
      var damaged = damaged(seeds.get(seed % seeds.size()), new Random(seed));
      try {
        FileFuzzer.fuzzerTestOneInput(damaged);
      } catch (RuntimeException | StackOverflowError defect) {
        throw new AssertionError("seed " + seed, defect);
      }
    }
  }

  /** What Jazzer found worth keeping, run again at every build. */
  @Test
  void answersEverythingTheFuzzerKept() throws IOException {
    try (var kept = Files.list(KEPT)) {
      assertThat(kept)
          .isNotEmpty()
          .allSatisfy(file -> FileFuzzer.fuzzerTestOneInput(Files.readAllBytes(file)));
    }
  }

  /** Writes a whole file of each kind where Jazzer begins; {@code -Dfuzz.seeds=DIR}. */
  @Test
  void writesTheSeedsWhereTheyAreAskedFor() throws IOException {
    var asked = System.getProperty("fuzz.seeds");
    var seeds = seeds();
    for (int number = 0; asked != null && number < seeds.size(); number++) {
      Files.createDirectories(Path.of(asked));
      Files.write(Path.of(asked, "seed-" + number), seeds.get(number));
    }
    assertThat(seeds).hasSizeGreaterThan(7);
  }

  private static List<byte[]> seeds() throws IOException {
    var seeds = new ArrayList<byte[]>();
    var form = Files.readAllBytes(PACKS.resolve("forms/social-aid.json"));
    var procedure = Files.readAllBytes(PACKS.resolve("procedures/certificate-at-once.bpmn"));
    var decision = Files.readAllBytes(PACKS.resolve("decisions/support-eligibility.dmn"));
    var words = Files.readAllBytes(PACKS.resolve("templates/decision.json"));
    var services = service().getBytes(StandardCharsets.UTF_8);
    seeds.add(of(0, form));
    seeds.add(of(1, services));
    seeds.add(
        of(1, "code,title.en,category\nX-1,Dog,utilities\n".getBytes(StandardCharsets.UTF_8)));
    seeds.add(of(1, turtle().getBytes(StandardCharsets.UTF_8)));
    seeds.add(of(1, sheet()));
    seeds.add(of(2, zip("services.json", services, "forms/x.json", form)));
    seeds.add(of(3, form));
    seeds.add(of(4, procedure));
    seeds.add(of(5, decision));
    seeds.add(of(6, words));
    return seeds;
  }

  private static String service() {
    return """
        {"format":"sportel-services/1","language":"en","services":[{"code":"X-1","title":"Dog",
         "category":"utilities","outcome":"permit","unit":"registry","deadlines":[{"purpose":
         "DECISION","amount":10,"unit":"WORKING_DAY"}],"fees":[{"amount":"5,50","name":"Fee"}],
         "original":{"deadline":"15 dana","fees":["5 EUR/m2"],"documents":["Kopija"]}}]}""";
  }

  private static String turtle() {
    return """
        @prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix dct: <http://purl.org/dc/terms/> .
        <https://x.me/s/1> a cpsv:PublicService ; dct:identifier "X-1" ; dct:title "Dog"@en .""";
  }

  private static byte[] sheet() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Sportel", "1.0")) {
      var page = book.newWorksheet("Services");
      var rows = List.of(List.of("code", "title.en"), List.of("X-1", "Dog licence"));
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < 2; column++) {
          page.value(row, column, rows.get(row).get(column));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String one, byte[] first, String other, byte[] second)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(one));
      zip.write(first);
      zip.putNextEntry(new ZipEntry(other));
      zip.write(second);
    }
    return bytes.toByteArray();
  }

  private static byte[] of(int reader, byte[] bytes) {
    var seed = new byte[bytes.length + 1];
    seed[0] = (byte) reader;
    System.arraycopy(bytes, 0, seed, 1, bytes.length);
    return seed;
  }

  /** A few bytes changed, taken out, or doubled; the reader stays. */
  private static byte[] damaged(byte[] whole, Random random) {
    var out = new ByteArrayOutputStream();
    out.write(whole[0]);
    var from = 1 + random.nextInt(whole.length - 1);
    var length = Math.min(whole.length - from, 1 + random.nextInt(60));
    out.write(whole, 1, from - 1);
    switch (random.nextInt(3)) {
      case 0 -> {
        var noise = new byte[length];
        random.nextBytes(noise);
        out.writeBytes(noise);
      }
      case 1 -> {
        out.write(whole, from, length);
        out.write(whole, from, length);
      }
      default -> {}
    }
    out.write(whole, from + length, whole.length - from - length);
    return out.toByteArray();
  }
}
