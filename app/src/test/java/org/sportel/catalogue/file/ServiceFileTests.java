package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.catalogue.CatalogueRefusal;
import org.sportel.catalogue.ImportReport.Problem;
import org.sportel.catalogue.Period;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;

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
  private final Parts parts = new Parts(json);

  @Test
  void readsCsvWithSeveralLinesInACell() {
    var entries = entries(CSV);
    var card = entries.getFirst().card().orElseThrow();
    assertThat(card.code().value()).isEqualTo("T-1");
    assertThat(card.unit()).isEqualTo("mat");
    assertThat(card.documents()).hasSize(2);
    assertThat(card.charges().fees().getFirst().accounts()).containsExactly("510-123456-78");
    assertThat(card.time().promised()).contains(Period.of(15, Period.Measure.DAY));
    assertThat(card.remedy().body()).contains("Glavnom administratoru");
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

  @Test
  void refusesWhatIsNotUtf8() {
    assertThatThrownBy(() -> file(new byte[] {'c', (byte) 0xE8, 'x'}))
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
    var reader = new EntryReader(file, new OwnUnits(List.of(unit)), parts.defaults());
    return file.entries().stream().map(reader::read).toList();
  }

  private ServiceFile file(byte[] bytes) {
    return ServiceFile.read("file", bytes, "sr-Latn", json);
  }
}
