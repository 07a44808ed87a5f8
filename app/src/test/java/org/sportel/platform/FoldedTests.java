package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sportel.platform.text.Folded;

class FoldedTests {
  @ParameterizedTest
  @CsvSource({
    "Çorovodë, corovode",
    "ÇOROVODË, corovode",
    "Будва, budva",
    "Бијело Поље, bijelo polje",
    "Kruševac, krusevac",
    "Đakovica, dakovica",
    "Djakovica, dakovica",
    "Ђаковица, dakovica",
    "' Tiranë ', tirane"
  })
  void makesNamesAlikeHoweverTyped(String typed, String folded) {
    assertThat(Folded.of(typed)).isEqualTo(folded);
  }
}
