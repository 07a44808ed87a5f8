package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sportel.platform.text.SortKeys;

/** Lists stand in the alphabet of whoever reads them. */
final class SortKeysTests {
  private static List<String> sorted(Lang reader, LocalText... titles) {
    return sorted(reader, Lang.SQ, titles);
  }

  private static List<String> sorted(Lang reader, Lang own, LocalText... titles) {
    return Arrays.stream(titles)
        .sorted(
            Comparator.comparing(
                title -> Objects.requireNonNull(SortKeys.of(title, own).get(reader.tag()))))
        .map(title -> title.in(reader, own).text())
        .toList();
  }

  private static LocalText[] titles(String lang, String... texts) {
    return Arrays.stream(texts).map(text -> LocalText.of(lang, text)).toArray(LocalText[]::new);
  }

  @Test
  void putsLettersOfTheirOwnAfterThoseTheyResemble() {
    assertThat(sorted(Lang.SR_LATN, titles("sr-Latn", "Ćuprija", "Dozvola", "Čamac", "Cesta")))
        .containsExactly("Cesta", "Čamac", "Ćuprija", "Dozvola");
    assertThat(sorted(Lang.SQ, titles("sq", "Xhami", "Çertifikatë", "Zjarr", "Copë", "Dritë")))
        .containsExactly("Copë", "Çertifikatë", "Dritë", "Xhami", "Zjarr");
    assertThat(sorted(Lang.EN, titles("en", "élite", "building", "Deed")))
        .containsExactly("building", "Deed", "élite");
  }

  @Test
  void sortsWhatIsReadInCyrillicByTheCyrillicAlphabet() {
    assertThat(sorted(Lang.SR_CYRL, titles("sr-Latn", "Cesta", "Voda", "Zgrada", "Đak")))
        .containsExactly("Вода", "Ђак", "Зграда", "Цеста");
  }

  @Test
  void sortsATitleWithoutTranslationByWhatIsShownInstead() {
    var both = new LocalText(Map.of("sq", "Ankesë", "en", "Zoning"));
    assertThat(sorted(Lang.SR_LATN, both, LocalText.of("en", "Building")))
        .containsExactly("Ankesë", "Building");
    assertThat(sorted(Lang.SR_LATN, Lang.EN, both, LocalText.of("en", "Building")))
        .containsExactly("Building", "Zoning");
    assertThat(sorted(Lang.EN, both, LocalText.of("en", "Building")))
        .containsExactly("Building", "Zoning");
  }

  @Test
  void takesATitleOfAnyLength() {
    assertThat(SortKeys.of(LocalText.of("en", "😀".repeat(5_000)), Lang.SQ).get("en"))
        .hasSizeLessThan(2_000);
  }
}
