package org.sportel.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.register.Book;
import org.sportel.register.RegisterNumber;
import org.sportel.register.RegisterSearch.Line;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;

/** The object stands as it was entered, the service in the reader's language below it. */
class EntryTableTests {
  private static final UUID CASE = new UUID(1, 2);
  private static final LocalText PERMIT =
      new LocalText(Map.of("en", "Building permit", "sr-Latn", "Građevinska dozvola"));

  private static Cell object(Lang reader, LocalText service) {
    var line =
        new Line(
            Book.INCOMING,
            new RegisterNumber("IN-00001/2026"),
            Instant.EPOCH,
            Optional.empty(),
            "Građevinska dozvola",
            Optional.of("Ana"),
            Optional.empty(),
            List.of(),
            0,
            "",
            CASE,
            true);
    return Texts.speaking(
        reader,
        ZoneOffset.UTC,
        () ->
            EntryTable.of(Optional.of(Book.INCOMING), List.of(line), Map.of(CASE, service))
                .rows()
                .getFirst()
                .get(3));
  }

  @Test
  void tellsTheServiceInTheReadersLanguage() {
    assertThat(object(Lang.EN, PERMIT).text()).isEqualTo("Građevinska dozvola");
    assertThat(object(Lang.EN, PERMIT).below()).isEqualTo("Building permit");
  }

  @Test
  void saysNothingTwiceAndNothingInAThirdLanguage() {
    assertThat(object(Lang.SR_LATN, PERMIT).below()).isEmpty();
    assertThat(object(Lang.SQ, PERMIT).below()).isEmpty();
  }
}
