package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.catalogue.file.ImportReport.Problem;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.packs.PackTexts;

class ServiceFileTests {
  private static final String CSV =
      """
      code;title;unit;category;outcome;documents;fees;deadline;appeal
      T-1;Uvjerenje "A";Matična služba;civil;certificate;"Lična karta – na uvid
      Ovjerena fotokopija diplome";Uplata 2,50 € na ž.r. 510-123456-78;15 dana;Rok za žalbu: 8 dana, a podnosi se Glavnom administratoru
      t-1;Drugo;mat;civil;certificate;;;;
      T-2;;nema;nope;;;;;
      """;

  private final Json json = new Json();
  private final Parts parts = new Parts(json, PackTexts.shipped());

  @Test
  void readsCsvWithSeveralLinesInACell() {
    var entries = entries(CSV);
    var card = entries.getFirst().card().orElseThrow();
    assertThat(card.code().value()).isEqualTo("T-1");
    assertThat(card.unit()).isEqualTo("mat");
    assertThat(card.documents()).hasSize(2);
    assertThat(card.charges().fees().getFirst().accounts()).containsExactly("510-123456-78");
    assertThat(card.deadline(Purpose.DECISION))
        .hasValueSatisfying(
            time -> {
              assertThat(time.amount()).isEqualTo(15);
              assertThat(time.unit()).isEqualTo(DeadlineRule.Unit.CALENDAR_DAY);
            });
    assertThat(card.remedy().body()).contains(LocalText.of("sr-Latn", "Glavnom administratoru"));
    assertThat(card.product().procedure()).isEqualTo("certificate-with-approval");
  }

  @Test
  void saysWhatIsWrongWithEachEntry() {
    var entries = entries(CSV);
    assertThat(entries.get(1).problems())
        .extracting(Problem::reason)
        .containsExactly(Problem.Reason.CODE_TWICE);
    assertThat(entries.get(2).problems())
        .extracting(Problem::field, Problem::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("title", Problem.Reason.MISSING),
            org.assertj.core.groups.Tuple.tuple("unit", Problem.Reason.UNIT_UNKNOWN),
            org.assertj.core.groups.Tuple.tuple("category", Problem.Reason.CATEGORY_UNKNOWN),
            org.assertj.core.groups.Tuple.tuple("outcome", Problem.Reason.MISSING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "code,name\n1,2\n",
        "code,title\n1,\"never closed\n",
        "code,title\n1,2,3\n",
        "code,title\n\"1\"x,2\n",
        "sep=",
        "\u001a",
        "{\"format\":\"sportel-services/1\",\"services\":[",
        "{\"format\":\"other\",\"services\":[{}]}",
        "{\"format\":\"sportel-services/1\",\"services\":[]}",
        "{\"format\":\"sportel-services/1\",\"services\":\"x\"}"
      })
  void refusesBrokenFiles(String text) {
    assertThatThrownBy(() -> file(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(CatalogueRefusal.class)
        .hasMessage("FILE_UNREADABLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=;\ncode;title;fees\nT-1;Šđčćž;5,00 €\n",
        "SEP=|\r\ncode|title|fees\r\nT-1|Šđčćž|5,00 €\r\n",
        "code;title;\"fees, taxes\";fees\nT-1;Šđčćž;;5,00 €\n",
        "code\ttitle\tfees\nT-1\tŠđčćž\t5,00 €\n",
        "code,title,fees\nT-1,Šđčćž,\"5,00 €\"\n",
        "\ufeffcode\u00a0;TITLE;fees;;\nT-1\u200b;Š\u0000đčćž;5,00\u00a0€;;\n;;\n\u001a",
        "\n\ncode;title;fees\n\nT-1;Šđčćž;5,00 €"
      })
  void readsTablesAsOfficeProgramsSaveThem(String text) {
    for (var charset : List.of("UTF-8", "UTF-16")) {
      var entries = file(text.getBytes(Charset.forName(charset))).entries();
      assertThat(entries).as(charset).hasSize(1);
      assertThat(entries.getFirst().path("code").asString()).isEqualTo("T-1");
      assertThat(entries.getFirst().path("title").asString()).isEqualTo("Šđčćž");
      assertThat(entries.getFirst().at("/original/fees/0").asString()).isEqualTo("5,00 €");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sr-Latn, windows-1250, Šđčćž",
    "sr, windows-1251, Уверење",
    "lv, windows-1257, Būvatļauja ēķ",
    "sq, windows-1250, Vërtetim çë",
    "en, windows-1252, Façade £"
  })
  void readsTheCodePageOfTheLanguageAndSaysSo(String lang, String page, String title) {
    var bytes = ("code;title\nT-1;" + title).getBytes(Charset.forName(page));
    var file = ServiceFile.read("file", bytes, lang, json);
    assertThat(file.entries().getFirst().path("title").asString()).isEqualTo(title);
    assertThat(file.codePage()).isEqualTo(page);
  }

  @Test
  void cleansTheTextsOfAJsonFile() {
    var text =
        "{\"format\":\"sportel-services/1\",\"services\":[{\"code\":\"T\\u0000-1\",\"title\":{\"sr\":\"C\\u030c\\u202e\"}}]}";
    var entry = file(text.getBytes(StandardCharsets.UTF_8)).entries().getFirst();
    assertThat(entry.path("code").asString()).isEqualTo("T-1");
    assertThat(entry.at("/title/sr").asString()).isEqualTo("Č");
  }

  @Test
  void limitsCellsColumnsAndRows() {
    for (var text :
        List.of(
            "code;title\nT-1;" + "x".repeat(200_000),
            "code;title\n" + ";".repeat(100),
            "code;title\nT-1;\"" + "x".repeat(3_000_000),
            "code;title\n" + "T;t\n".repeat(6_000))) {
      assertThatThrownBy(() -> file(text.getBytes(StandardCharsets.UTF_8)))
          .hasMessage("FILE_UNREADABLE");
    }
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatThrownBy(() -> file(new byte[] {'c', (byte) 0x81, 'x'}))
        .hasMessage("FILE_UNREADABLE");
    assertThatThrownBy(() -> file(new byte[ServiceFile.MOST_BYTES + 1]))
        .hasMessage("FILE_TOO_LARGE");
  }

  @Test
  void namesLineAndColumnOfBrokenJson() {
    assertThatThrownBy(
            () -> file("{\"format\": 1,\n \"services\": [}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            CatalogueRefusal.class,
            refusal -> assertThat(refusal.args()[1].toString()).startsWith("2:"));
  }

  private List<EntryReader.Entry> entries(String text) {
    var unit =
        new Unit(
            new UnitId(UUID.randomUUID()),
            Optional.empty(),
            "mat",
            Unit.Kind.DEPARTMENT,
            LocalText.of("sr-Latn", "Matična služba"),
            Contact.notGiven());
    var file = file(text.getBytes(StandardCharsets.UTF_8));
    var reader =
        new EntryReader(
            file,
            new OwnUnits(List.of(unit)),
            parts.defaults(),
            parts.wording(file.lang()),
            parts.conventions("ME", "EUR"));
    return file.entries().stream().map(reader::read).toList();
  }

  private ServiceFile file(byte[] bytes) {
    return ServiceFile.read("file", bytes, "sr-Latn", json);
  }
}
