package org.sportel.platform.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.deadlines.HolidayPack;
import org.sportel.platform.database.FolderRefused;

/** A country comes, and its facts change, by files outside the program. */
class PackTextsTests {
  private static final String DAYS =
      """
      {"country": "QA", "weekend": ["FRIDAY", "SATURDAY"], "firstYear": 2026, "lastYear": 2026,
       "note": {"en": "For a test"}, "sources": {"law": {"en": "A law"}},
       "days": [{"day": "2026-05-04", "name": {"en": "Day"}, "source": "%s",
                 "toBeConfirmed": false, "believersOnly": false}]}
      """;

  @TempDir private Path folder;

  @Test
  void aCountryOfTheFolderIsKnownWithoutAnotherProgram() throws IOException {
    put("qa/holidays.json", DAYS.formatted("law"));
    var days =
        HolidayPack.read(new PackTexts(folder.toString()).at("qa/holidays.json").orElseThrow());
    assertThat(days.closed(2026)).hasToString("[2026-05-04]");
  }

  @Test
  void theFolderComesBeforeWhatComesWithTheProgramAndHidesNothingElse() throws IOException {
    put("me/complaints.json", "{}");
    var texts = new PackTexts(folder.toString());
    assertThat(texts.at("me/complaints.json")).contains("{}");
    assertThat(texts.at("me/holidays.json")).isEqualTo(PackTexts.shipped().at("me/holidays.json"));
    assertThat(texts.at("me/holidays.json")).isPresent();
  }

  @Test
  void whatIsChangedHoldsFromTheNextStart() throws IOException {
    put("me/complaints.json", "{}");
    var texts = new PackTexts(folder.toString());
    put("me/complaints.json", "no JSON any more");
    assertThat(texts.at("me/complaints.json")).contains("{}");
  }

  @Test
  void aPlaceNeverLeadsOutOfThePacks() throws IOException {
    Files.writeString(folder.resolve("secret.json"), "{}");
    var inner = Files.createDirectory(folder.resolve("packs"));
    for (var place :
        List.of("../secret.json", "/etc/passwd", "me/../../secret.json", "me/.json", "me/a.txt")) {
      assertThat(new PackTexts(inner.toString()).at(place)).as(place).isEmpty();
    }
    Files.createSymbolicLink(inner.resolve("linked.json"), folder.resolve("secret.json"));
    assertThatThrownBy(() -> new PackTexts(inner.toString()))
        .isInstanceOf(FolderRefused.class)
        .hasMessage("SPORTEL_PACKS: linked.json leads out of the folder");
  }

  @Test
  void aFolderThatIsMissingOrTooLargeOrNotUtf8StopsTheStart() throws IOException {
    refuses(folder.resolve("none").toString(), "cannot be read as a folder");
    Files.write(Files.createDirectories(folder.resolve("me")).resolve("a.json"), new byte[] {-1});
    refuses(folder.toString(), "me/a.json is not UTF-8");
    Files.write(folder.resolve("me/a.json"), new byte[16_000_001]);
    refuses(folder.toString(), "more than 2000 files or 16 MB");
  }

  @Test
  void aFileThatItsReaderDoesNotUnderstandStopsTheStartByItsName() throws IOException {
    put("qa/holidays.json", DAYS.formatted("nowhere"));
    put("qa/services.json", "read when it is taken");
    var reader =
        new PackFile() {
          @Override
          public boolean at(String place) {
            return place.endsWith("/holidays.json");
          }

          @Override
          public void check(String place, String text) {
            HolidayPack.read(text);
          }
        };
    var start = new PacksAtStart(new PackTexts(folder.toString()), List.of(reader));
    assertThatThrownBy(start::afterSingletonsInstantiated)
        .isInstanceOf(FolderRefused.class)
        .hasMessageStartingWith("SPORTEL_PACKS: qa/holidays.json: ")
        .hasMessageContaining("no source nowhere");
    put("qa/holidays.json", DAYS.formatted("law"));
    var mended = new PacksAtStart(new PackTexts(folder.toString()), List.of(reader));
    assertThatCode(mended::afterSingletonsInstantiated).doesNotThrowAnyException();
  }

  private void put(String place, String text) throws IOException {
    var file = folder.resolve(place);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(String folder, String why) {
    assertThatThrownBy(() -> new PackTexts(folder))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining(why);
  }
}
