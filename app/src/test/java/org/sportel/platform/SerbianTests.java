package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SerbianTests {
  private static final Path PACKS = Path.of("../packs");

  /** What is Latin in the packs' own texts when they are read in Cyrillic, and should be. */
  private static final Set<String> LATIN =
      Set.of(
          "B",
          "Blue",
          "C",
          "CE",
          "Charter",
          "Cruising",
          "D",
          "DE",
          "DWG",
          "I",
          "IV",
          "M",
          "PPBD",
          "Rent",
          "Star",
          "a",
          "car",
          "m",
          "x");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zahtjev za izdavanje uvjerenja iz matičnog registra vjenčanih (MRV) | Захтјев за издавање увјерења из матичног регистра вјенчаних (МРВ)
          Ljubica Đurđević, Njeguši; LJUBLJANA, NJEGOŠ, DŽEPNI, Džep | Љубица Ђурђевић, Његуши; ЉУБЉАНА, ЊЕГОШ, ЏЕПНИ, Џеп
          GUP-a/DUP-a ili Prostornog plana (PP-a) Opštine Budva | ГУП-а/ДУП-а или Просторног плана (ПП-а) Општине Будва
          injekcija, konjunktura, Tanjug, nadživjeti | инјекција, конјунктура, Танјуг, надживјети
          budžet, konjic, podžupan | буџет, коњиц, поджупан
          III stepen, član IV, faza I, V stepen | III степен, члан IV, фаза I, V степен
          RJEŠENJE I ODLUKA | РЈЕШЕЊЕ И ОДЛУКА
          V.J. i M. Petrović | В.Ј. и М. Петровић
          objekti od 100 do 500 m2, 20 m², čl. 33a stav 2 | објекти од 100 до 500 m2, 20 m², чл. 33а став 2
          vozila kategorije C, D i B | возила категорије C, D и B
          broj IN-00217/2026, usluga BD-004 | број IN-00217/2026, услуга BD-004
          pišite na arhiva@budva.me ili na www.budva.me/usluge | пишите на arhiva@budva.me или на www.budva.me/usluge
          adresa budva.me, e-mail, e-pošta, DWG i PDF | адреса budva.me, e-mail, е-пошта, DWG и PDF
          preko puta hotela „Blue Star“, JP „Vodovod“ | преко пута хотела „Blue Star“, ЈП „Водовод“
          {{applicant}} je podnio zahtjev {broj} | {{applicant}} је поднио захтјев {broj}
          Sekretarijat za investicije, ul. Trg sunca b.b. i bb | Секретаријат за инвестиције, ул. Трг сунца б.б. и бб
          Zoološki vrt, oduzimanje, vannastavni, najjači | Зоолошки врт, одузимање, ваннаставни, најјачи
          Opština Lezhë | Општина Lezhë
          Општина Budva | Општина Будва
          """)
  void writesLatinInCyrillic(String latin, String cyrillic) {
    assertThat(Serbian.cyrillic(latin)).isEqualTo(cyrillic);
  }

  @Test
  void writesTheWordsOfOfficesAndThoseWhoseLettersOnlyLookLikeOne() throws IOException {
    var words = words();
    assertThat(words).hasSizeGreaterThan(600);
    assertThat(words).filteredOn(word -> !word.equals(backAndForth(word))).isEmpty();
    assertThat(words)
        .map(word -> word.toUpperCase(Locale.ROOT))
        .filteredOn(word -> !word.equals(backAndForth(word)))
        .isEmpty();
  }

  private static String backAndForth(String cyrillic) {
    return Serbian.cyrillic(Serbian.latin(cyrillic));
  }

  private static List<String> words() throws IOException {
    try (var in = SerbianTests.class.getResourceAsStream("/cyrillic-words.txt")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split("\\s+"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rent a car, Charter, Cruising | Rent a car, Charter, Cruising
          agencije (rent a car) i Rent-a-car | агенције (rent a car) и Rent-a-car
          Wi-Fi mreža, wi-fi i WiFi | Wi-Fi мрежа, wi-fi и WiFi
          iPhone ili Android telefon | iPhone или Android телефон
          standard ISO 9001, EN 206 i CE znak | стандард ISO 9001, EN 206 и CE знак
          100 EUR na USB-u, brzina 50 km/h | 100 EUR на USB-у, брзина 50 km/h
          led i LED rasvjeta, MB i PIB | лед и LED расвјета, МБ и ПИБ
          """)
  void leavesForeignPartsInLatinLetters(String latin, String cyrillic) {
    assertThat(Serbian.cyrillic(latin)).isEqualTo(cyrillic);
  }

  @Test
  void writesEveryTextOfThePacksAndBackAgain() throws IOException {
    var texts = packs();
    assertThat(texts).hasSizeGreaterThan(600);
    var latin = new TreeSet<String>();
    var mixed = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
    for (var text : texts) {
      var cyrillic = Serbian.cyrillic(text);
      assertThat(Serbian.latin(cyrillic)).isEqualTo(text);
      assertThat(mixed.matcher(cyrillic).find()).as(cyrillic).isFalse();
      Pattern.compile("\\p{IsLatin}+")
          .matcher(cyrillic.replaceAll("\\{\\{.*?\\}\\}", ""))
          .results()
          .forEach(word -> latin.add(word.group()));
    }
    assertThat(latin).isEqualTo(LATIN);
  }

  @Test
  void isDerivedWhereATextIsGivenInOneScriptOnly() {
    var name = new LocalText(Map.of("sr-Latn", "Opština Budva", "en", "Municipality of Budva"));
    assertThat(name.in(Lang.SR_CYRL)).isEqualTo(new LocalText.Shown("Општина Будва", "sr-Cyrl"));
    assertThat(name.in(Lang.SR_LATN)).isEqualTo(new LocalText.Shown("Opština Budva", "sr-Latn"));
    var own = new LocalText(Map.of("sr-Latn", "Blue", "sr-Cyrl", "Плави"));
    assertThat(own.in(Lang.SR_CYRL).text()).isEqualTo("Плави");
    assertThat(LocalText.of("sq", "Bashkia").in(Lang.SR_CYRL).lang()).isEqualTo("sq");
    var two = new LocalText(Map.of("sq", "Bashkia", "en", "Municipality", "lv", "Pašvaldība"));
    assertThat(two.in(Lang.SR_LATN, Lang.SQ).lang()).as("whose text it is").isEqualTo("sq");
    assertThat(two.in(Lang.SR_LATN).lang()).as("the first by its tag").isEqualTo("en");
    assertThat(name.in(Lang.SQ, Lang.SR_CYRL).lang()).isEqualTo("sr-Cyrl");
  }

  private static List<String> packs() throws IOException {
    List<String> texts = new ArrayList<>();
    for (var folder : List.of("me-budva", "forms", "templates")) {
      try (var files = Files.list(PACKS.resolve(folder))) {
        for (var file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
          gather(
              new Json().tree(Files.readString(file)), file.endsWith("services.json"), "", texts);
        }
      }
    }
    return texts;
  }

  private static void gather(JsonNode node, boolean source, String key, List<String> texts) {
    if (node.isString()) {
      var plain = Set.of("name", "documents", "fees", "other", "notes", "deadline", "appeal");
      if (key.endsWith("sr-Latn") || source && plain.contains(key)) {
        texts.add(node.asString());
      }
    } else if (node.isObject()) {
      node.propertyStream().forEach(one -> gather(one.getValue(), source, one.getKey(), texts));
    } else {
      node.forEach(one -> gather(one, source, key, texts));
    }
  }
}
