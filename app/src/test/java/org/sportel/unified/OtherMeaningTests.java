package org.sportel.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sportel.catalogue.change.Said;
import org.sportel.platform.LocalText;

/** A name that means another document is told from one that says the same better. */
class OtherMeaningTests {
  private final OtherMeaning meaning = new OtherMeaning(List.of("of", "the", "a", "e", "za", "o"));

  @ParameterizedTest
  @CsvSource({
    "Proof of ownership, Proof of identity, true",
    "Birth certificate, Death certificate, true",
    "Consent of the father, Consent of the mother, true",
    "Form P-1, Form P-2, true",
    "Tax return 2024, Tax return 2025, true",
    "Izvod iz matične knjige rođenih, Izvod iz matične knjige umrlih, true",
    "Vërtetim i pronësisë, Vërtetim i gjendjes civile, true",
    "Proof of ownership, Proof of ownership of the land, false",
    "Proof of ownership of the land, Proof of ownership, false",
    "Proof of ownership, Ownership proof, false",
    "Certifcate of residence, Certificate of residence, false",
    "Proof of residence, Proof of residency, false",
    "Uverenje o prebivalištu, Uvjerenje o prebivalištu, false",
    "Proof of ownership, PROOF OF OWNERSHIP, false"
  })
  void tellsAnotherDocumentFromBetterWords(String before, String after, boolean other) {
    assertThat(meaning.of(words(Map.of("en", before)), words(Map.of("en", after))))
        .isEqualTo(other);
  }

  @Test
  void takesANameThatStaysInOneLanguageForTheSame() {
    var old = words(Map.of("en", "Proof of ownership", "sq", "Dëshmi pronësie"));
    assertThat(meaning.of(old, words(Map.of("en", "Proof of ownership", "sq", "Akt shitjeje"))))
        .isFalse();
    assertThat(meaning.of(old, words(Map.of("en", "Proof of identity", "sq", "Letërnjoftim"))))
        .isTrue();
  }

  @Test
  void cannotCompareNamesWithoutACommonLanguage() {
    assertThat(meaning.of(words(Map.of("en", "Map")), words(Map.of("sq", "Hartë")))).isTrue();
    assertThat(meaning.of(words(Map.of("en", "Map")), new Said.Nothing())).isTrue();
  }

  private static Said words(Map<String, String> texts) {
    return new Said.Words(new LocalText(texts));
  }
}
