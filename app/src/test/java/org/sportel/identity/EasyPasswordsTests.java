package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasyPasswordsTests {
  private static final List<String> NAMES =
      List.of("Opština Budva", "budva", "clerk.novak@budva", "Lozani i Ri");
  private final EasyPasswords easy = new EasyPasswords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "P@ssw0rd2026!",
        "123456789012",
        "987654321098",
        "qwertyuiop12",
        "1qaz2wsx3edc",
        "aaaabbbbcccc",
        "xkvxkvxkvxkv",
        "sportel demo 2026",
        "budvabudva2026",
        "Budva-Novak-1987",
        "lozinka123456",
        "фјалшифра1234шифра",
        "лозинка123456",
        "пассворд2026!",
        "Општина-Будва-1",
        "opstina.budva.9",
        "fjalekalimi2025"
      })
  void refusesWhatAnybodyTriesFirst(String password) {
    assertThat(easy.easy(password, NAMES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four plain quiet words",
        "five other quite quiet words",
        "мирна ријека тече споро",
        "katër gurë mbi urë",
        "T7#kq9!mZr2w"
      })
  void takesWhatNobodyTries(String password) {
    assertThat(easy.easy(password, NAMES)).isFalse();
  }

  @Test
  void answersSoonWhateverIsTyped() {
    assertThat(easy.easy("a".repeat(72), NAMES)).isTrue();
  }
}
