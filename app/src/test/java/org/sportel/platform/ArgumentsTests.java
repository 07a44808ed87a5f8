package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.WrongCall;

class ArgumentsTests {
  private static Arguments words(String... words) {
    return new Arguments("greet NAME [--in LANG]", List.of(words));
  }

  @Test
  void takesWhatIsAskedForInAnyOrder() {
    var words = words("--in", "sq", "Arta", "--loud");
    assertThat(words.flag("--loud")).isTrue();
    assertThat(words.flag("--loud")).isFalse();
    assertThat(words.option("--in")).contains("sq");
    assertThat(words.option("--in")).isEmpty();
    assertThat(words.word("NAME")).isEqualTo("Arta");
    words.done();
  }

  @Test
  void saysWhatIsWrongAndHowItIsCalledRightly() {
    refuses(() -> words("--in").option("--in"), "--in needs a value");
    refuses(() -> words("--in", "--loud").option("--in"), "--in needs a value");
    refuses(() -> words("--in", " ").option("--in"), "--in needs a value");
    refuses(() -> words("Arta").needed("--in"), "--in is missing");
    refuses(() -> words().word("NAME"), "NAME is missing");
    refuses(() -> words("--hi").word("NAME"), "not understood: --hi");
    refuses(() -> words("Arta", "Ben").done(), "not understood: Arta");
  }

  private static void refuses(Runnable question, String why) {
    assertThatThrownBy(question::run)
        .isInstanceOf(WrongCall.class)
        .hasMessage("sportel greet NAME [--in LANG]: " + why);
  }
}
